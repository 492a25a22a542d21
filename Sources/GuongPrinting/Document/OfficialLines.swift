internal import VietnameseText

/// The fixed lines of a document in the words and signs that Decree 30/2020/NĐ-CP, Appendix I, gives them.
struct OfficialLines {
  static let nation = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
  static let motto = "Độc lập - Tự do - Hạnh phúc"

  let document: OfficialDocument

  init(_ document: OfficialDocument) { self.document = document }

  /// «Số: 05/BC-UBND»; without a number there is room for one.
  var number: String { "Số: \(numberAndSymbol)" }

  /// «Ninh Hải, ngày 05 tháng 01 năm 2026»; without a date there is room for one.
  var placeAndDate: String {
    "\(document.place), \(document.date?.officialLong ?? "ngày …… tháng …… năm ………")"
  }

  /// Each «Căn cứ» with its «;», the last with its «.».
  var legalBasis: [String] {
    let texts = document.legalBasis.map(Self.bare).filter { !$0.isEmpty }
    return Self.listed(texts.map { $0.lowercased().hasPrefix("căn cứ") ? $0 : "Căn cứ \($0)" })
  }

  /// The addressees: one stands on the line of «Kính gửi:», several on lines of their own with dashes.
  var addressees: [String] {
    let texts = document.addressees.map(Self.bareItem).filter { !$0.isEmpty }
    return texts.count == 1 ? texts : Self.listed(texts.map { "- \($0)" })
  }

  /// The lines of «Nơi nhận»: «- Như trên;» first where somebody is addressed, «- Lưu: VT.» last.
  var recipients: [String] {
    let texts = document.recipients.map(Self.bareItem).filter { !$0.isEmpty }
    let archive = texts.last { $0.lowercased().hasPrefix("lưu") } ?? "Lưu: VT"
    var lines = texts.filter { !$0.lowercased().hasPrefix("lưu") && !$0.lowercased().hasPrefix("như trên") }
    if !addressees.isEmpty { lines.insert("Như trên", at: 0) }
    return Self.listed((lines + [archive]).map { "- \($0)" })
  }

  /// «Phụ lục», or «Phụ lục II» where there are several.
  func appendixName(_ ordinal: Int) -> String {
    guard document.appendices.count > 1 else { return "Phụ lục" }
    return "Phụ lục \(RomanNumeral.format(ordinal) ?? String(ordinal))"
  }

  /// «(Kèm theo Báo cáo số 05/BC-UBND ngày 05 tháng 01 năm 2026 của Phòng Nội vụ)».
  var attachment: String {
    let date = document.date?.officialLong ?? "ngày …… tháng …… năm ………"
    let kind = document.kindName.prefix(1).uppercased() + document.kindName.dropFirst().lowercased()
    return "(Kèm theo \(kind) số \(numberAndSymbol) \(date) của \(document.issuerInText ?? document.issuer))"
  }

  private var numberAndSymbol: String {
    // No-break spaces, which neither HTML nor Word joins into one.
    let room = String(repeating: "\u{A0}", count: 10)
    let number = document.number.map { $0 < 10 ? "0\($0)" : String($0) } ?? room
    return "\(number)/\(document.symbol)"
  }

  /// Ends every line with «;» and the last with «.».
  private static func listed(_ texts: [String]) -> [String] {
    texts.indices.map { texts[$0] + ($0 == texts.count - 1 ? "." : ";") }
  }

  /// The text without space around it and without the sign at its end.
  private static func bare(_ text: String) -> String {
    var text = Substring(text)
    while let last = text.last, last.isWhitespace || ";.,".contains(last) { text.removeLast() }
    return String(text.drop(while: \.isWhitespace))
  }

  /// The same without a dash before it.
  private static func bareItem(_ text: String) -> String {
    String(bare(text).drop { $0.isWhitespace || "-–+".contains($0) })
  }
}
