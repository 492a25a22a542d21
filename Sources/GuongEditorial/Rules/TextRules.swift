import GuongModel

/// Markings of secrecy in a title or a summary keep a page back as they do in its text.
enum TextRules {
  static func check(_ header: Header) -> [Diagnostic] {
    let texts = [header.title.value, header.summary ?? ""]
    return texts.flatMap { text in
      Array(text.utf8).withUnsafeBufferPointer { SecrecyMarkings.find(in: $0) }.map {
        Diagnostic(
          .secrecyMarking, at: SourceLocation(header.path, header.title.span), ["marking": $0.marking])
      }
    }
  }
}
