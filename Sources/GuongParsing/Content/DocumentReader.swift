import GuongModel
import VietnameseText

/// Reads an official document's front matter.
enum DocumentReader {
  private static let type = Key("type", "loại", "loại văn bản")
  private static let number = Key("number", "số", "số ký hiệu")
  private static let issuer = Key("issuer", "cơ quan ban hành")
  private static let subject = Key("subject", "trích yếu")
  private static let validFrom = Key("valid_from", "hiệu lực từ")
  private static let validTo = Key("valid_to", "hiệu lực đến")
  private static let replacedBy = Key("replaced_by", "thay bằng")

  static let schema = Schema(CommonKeys.all + [type, number, issuer, subject, validFrom, validTo, replacedBy])

  private static let types = Choices<DocumentType>(
    DocumentType.all.map { ($0, $0.code.isEmpty ? [$0.name] : [$0.name, $0.code]) })

  static func document(from map: MapReader, body: Body, path: String, zone: SiteZone) -> Document {
    var header = HeaderReader.header(from: map, path: path, zone: zone, requirements: .document)
    for key in [type, issuer, subject] where !map.has(key) { map.missing(key) }
    let documentType = map.choice(type, among: types) ?? DocumentType(code: "", name: "Văn bản")
    let about = map.string(subject) ?? ""
    let documentNumber = map.text(number)
    if header.title.value.isEmpty {
      let name = documentNumber.map { "\(documentType.name) số \($0.value)" } ?? documentType.name
      header.title = Located("\(name) \(about)", at: documentNumber?.span ?? map.span)
    }
    var document = Document(
      header: Header(header), body: body, type: documentType, issuer: map.string(issuer) ?? "", subject: about)
    document.number = documentNumber
    document.validFrom = map.date(validFrom)?.value
    document.validTo = map.date(validTo)?.value
    document.replacedBy = map.text(replacedBy)
    return document
  }
}
