import GuongModel

/// Reads the texts of the interface: one flat map of keys to text.
package enum StringsFile {
  package static func read(_ bytes: [UInt8], sink: DiagnosticSink) -> [String: String] {
    guard let clean = SourceEncoding.clean(bytes, sink: sink),
      let root = YAMLReader.read(String(decoding: clean, as: UTF8.self), firstLine: 1, into: sink)
    else { return [:] }
    guard case .mapping(let pairs) = root.value else {
      sink.add(.siteNotMap, at: root.span)
      return [:]
    }
    var texts: [String: String] = [:]
    for pair in pairs {
      guard case .scalar(let text, _) = pair.value.value else {
        sink.add(.valueNotText, at: pair.value.span, ["key": pair.key])
        continue
      }
      texts[pair.key] = text
    }
    return texts
  }
}
