/// The texts above the body in lines of even length.
struct HeaderText {
  let governingBody: [String]
  let issuer: [String]
  let kind: String
  let subject: [String]

  init(_ document: OfficialDocument) {
    // A little air to the national name.
    let column = DecreeLayout.issuerColumn - 2
    func lines(_ text: String, isBold: Bool, size: Double, width: Double) -> [String] {
      TimesMetrics.balancedLines(Self.kept(text), size: size, isBold: isBold, within: width).map {
        $0.replacing(Self.keptSpace, with: " ")
      }
    }
    governingBody = lines(
      Self.abbreviated((document.governingBody ?? "").uppercased()), isBold: false, size: DecreeLayout.issuerSize,
      width: column)
    issuer = lines(document.issuer.uppercased(), isBold: true, size: DecreeLayout.issuerSize, width: column)
    kind = document.kindName.uppercased()
    subject = lines(
      document.subject, isBold: true, size: DecreeLayout.bodySize, width: DecreeLayout.textWidth - 20)
  }

  /// The names of bodies in one piece: no line ends within «ỦY BAN NHÂN DÂN».
  private static func kept(_ text: String) -> String {
    bodies.reduce(text) { $0.replacing($1, with: $1.replacing(" ", with: keptSpace)) }
  }

  /// Stands for a space at which no line ends. No text has one: it is a control character.
  private static let keptSpace = "\u{1F}"
  private static let bodies = ["ỦY BAN NHÂN DÂN", "UỶ BAN NHÂN DÂN", "HỘI ĐỒNG NHÂN DÂN", "MẶT TRẬN TỔ QUỐC"]

  /// The body above the issuer has the common words abbreviated (Decree 30/2020/NĐ-CP, Appendix I, part I, II.2.a).
  private static func abbreviated(_ name: String) -> String {
    [("ỦY BAN NHÂN DÂN", "UBND"), ("UỶ BAN NHÂN DÂN", "UBND"), ("HỘI ĐỒNG NHÂN DÂN", "HĐND")]
      .reduce(name) { $0.replacing($1.0, with: $1.1) }
  }
}
