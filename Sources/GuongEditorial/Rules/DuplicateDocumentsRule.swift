import GuongModel
import VietnameseText

/// Two files must not register one document: number, date and issuer together name it.
enum DuplicateDocumentsRule {
  private struct Identity: Hashable {
    let number: String
    let date: String
    let issuer: String
  }

  static func check(_ documents: [Document]) -> [Diagnostic] {
    var first: [Identity: String] = [:]
    return documents.compactMap { document in
      guard let number = document.number, let date = document.header.date?.value else { return nil }
      let identity = Identity(number: number.value, date: date.iso, issuer: document.issuer)
      guard let other = first[identity] else {
        first[identity] = document.header.path
        return nil
      }
      return Diagnostic(
        .documentDuplicate, at: SourceLocation(document.header.path, number.span),
        ["number": number.value, "date": date.officialShort, "other": other])
    }
  }
}
