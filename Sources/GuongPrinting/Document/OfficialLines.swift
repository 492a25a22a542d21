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

  /// Each «Căn cứ» with its «;», the last with its «.». Lines that begin with another of the words of preambles keep it.
  var legalBasis: [String] {
    let texts = document.legalBasis.map(Self.bare).filter { !$0.isEmpty }
    return Self.listed(texts.map { Self.beginsPreamble($0) ? $0 : "Căn cứ \($0)" })
  }

  /// The addressees: one stands on the line of «Kính gửi:», several on lines of their own with dashes.
  var addressees: [String] {
    let texts = document.addressees.map(Self.bareItem).filter { !$0.isEmpty }
    return texts.count == 1 ? texts : Self.listed(texts.map { "- \($0)" })
  }

  /// The lines of «Nơi nhận»: «- Như trên;» first where somebody is addressed, «- Lưu: VT.» last.
  var recipients: [String] {
    let texts = document.recipients.map(Self.bareItem).filter { !$0.isEmpty }
    let archives = texts.filter(Self.isArchive)
    var lines = texts.filter { !Self.isArchive($0) && !$0.lowercased().hasPrefix("như trên") }
    if !addressees.isEmpty { lines.insert("Như trên", at: 0) }
    return Self.listed((lines + (archives.isEmpty ? ["Lưu: VT"] : archives)).map { "- \($0)" })
  }

  /// «Phụ lục», or «Phụ lục II» where there are several.
  static func appendixWord(_ ordinal: Int, of count: Int) -> String {
    guard count > 1 else { return "Phụ lục" }
    return "Phụ lục \(RomanNumeral.format(ordinal) ?? String(ordinal))"
  }

  /// «(Kèm theo Báo cáo số 05/BC-UBND ngày 05 tháng 01 năm 2026 của Phòng Nội vụ)».
  var attachment: String {
    let date = document.date?.officialLong ?? "ngày …… tháng …… năm ………"
    let kind = document.kindName.prefix(1).uppercased() + document.kindName.dropFirst().lowercased()
    return "(Kèm theo \(kind) số \(numberAndSymbol) \(date) của \(issuerInText))"
  }

  /// The issuer; without one there is room to write it.
  private var issuerInText: String {
    let name = document.issuerInText ?? document.issuer
    return name.isEmpty ? "………………………" : name
  }

  private var numberAndSymbol: String {
    // No-break spaces, which neither HTML nor Word joins into one.
    let room = String(repeating: "\u{A0}", count: 10)
    let number = document.number.map { $0 < 10 ? "0\($0)" : String($0) } ?? room
    return "\(number)/\(document.symbol)"
  }

  private static func beginsPreamble(_ text: String) -> Bool {
    let words = text.lowercased().split(whereSeparator: \.isWhitespace)
    return preambleWords.contains { words.starts(with: $0) }
  }

  /// «Căn cứ …», «Theo đề nghị của …», «Xét …», «Thực hiện …», «Tiếp theo …», «Trên cơ sở …».
  private static let preambleWords: [[Substring]] = [
    ["căn", "cứ"], ["theo"], ["xét"], ["thực", "hiện"], ["tiếp", "theo"], ["trên", "cơ", "sở"],
  ]

  /// Whether a recipient is the archive, «Lưu: VT», and nobody of that name.
  private static func isArchive(_ text: String) -> Bool {
    let letters = DiacriticFolding.fold(text).filter { !$0.isWhitespace }
    return letters.hasPrefix("luu:") || letters.hasPrefix("luuvt")
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
