import GuongModel
import VietnameseText

/// Numbers of documents behind the name of their type: form, type code, and whether there is one at all.
///
/// The forms (Decree 30/2020/NĐ-CP, Appendices I and III; the Party's rules): of the State `252/KH-UBND`, of the Party
/// `312-KH/HU`, of legislation `06/2022/QH15`.
struct DocumentNumberCheck {
  private static let types = DocumentType.all
  private static let numberWord = TextTokens.key("số")
  private static let dayWord = TextTokens.key("ngày")
  private let names = PhraseList(DocumentNumberCheck.types.map { ($0.name, []) })

  func check(_ text: ProofText) -> [Diagnostic] {
    text.tokens.indices.flatMap { block in
      names.matches(in: text.tokens[block]).compactMap { check($0, text, block) }
    }
  }

  private func check(_ match: PhraseList.Match, _ text: ProofText, _ block: Int) -> Diagnostic? {
    let tokens = text.tokens[block].tokens
    var next = match.tokens.upperBound
    guard next < tokens.count, tokens[next].gap != .nothing else { return nil }
    let saysNumber = tokens[next].key == Self.numberWord && tokens[next].kind == .word
    if saysNumber { next += 1 }
    guard next < tokens.count else { return nil }
    guard tokens[next].kind == .number else {
      return saysNumber ? withoutNumber(match, next, text, block) : nil
    }
    guard tokens[next].gap != .nothing else { return nil }
    let run = Self.run(from: next, in: text.tokens[block])
    let range = match.range.lowerBound..<run.upperBound
    let number = text.tokens[block].text(tokens[next].range.lowerBound..<run.upperBound)
    if saysNumber, let right = Self.ofOtherSide(number) {
      return text.diagnostic(
        .documentNumberForm, at: tokens[next].range.lowerBound..<run.upperBound, in: block,
        ["number": number, "right": right])
    }
    if Self.isNumber(number) {
      return saysNumber
        ? wrongType(number, range, match, text, block) : withoutNumberWord(number, range, match, text, block)
    }
    guard saysNumber, let right = Self.mended(number) ?? Self.joined(from: next, in: text.tokens[block]) else {
      return nil
    }
    return text.diagnostic(
      .documentNumberForm, at: tokens[next].range.lowerBound..<run.upperBound, in: block,
      ["number": number, "right": right])
  }

  // MARK: Faults

  /// «Kế hoạch 5312/KH-UBND». Laws and decrees are cited without «số» everywhere.
  private func withoutNumberWord(
    _ number: String, _ range: Range<Int>, _ match: PhraseList.Match, _ text: ProofText, _ block: Int
  ) -> Diagnostic? {
    guard Self.code(of: number) != nil, number.split(separator: "/").count == 2 else { return nil }
    let name = text.tokens[block].text(match.range)
    return text.diagnostic(
      .citationWithoutNumberWord, at: range, in: block,
      ["text": text.quote(range, in: block), "right": ProofText.quote("\(name) số \(number)")])
  }

  /// «Nghị quyết số ngày 22/12/2020», «Quyết định số /QĐ-UBND», «Kế hoạch số …».
  private func withoutNumber(
    _ match: PhraseList.Match, _ next: Int, _ text: ProofText, _ block: Int
  ) -> Diagnostic? {
    let tokens = text.tokens[block]
    guard match.capitals == .first || match.capitals == .all else { return nil }
    let isDay =
      tokens.tokens[next].key == Self.dayWord && next + 1 < tokens.tokens.count
      && tokens.tokens[next + 1].kind == .number
    let isGap =
      ["/", "…", "_"].contains { tokens.isMark(next, $0) } || tokens.isMark(next, ".") && tokens.isMark(next + 1, ".")
    guard isDay || isGap else { return nil }
    let range = match.range.lowerBound..<tokens.tokens[next - 1].range.upperBound
    return text.diagnostic(.citationWithoutNumber, at: range, in: block, ["text": text.quote(range, in: block)])
  }

  /// «Kế hoạch số 252/QĐ-UBND».
  private func wrongType(
    _ number: String, _ range: Range<Int>, _ match: PhraseList.Match, _ text: ProofText, _ block: Int
  ) -> Diagnostic? {
    let type = Self.types[match.phrase]
    guard let code = Self.code(of: number), !type.code.isEmpty, code != type.code,
      let other = Self.types.first(where: { $0.code == code }), !Self.isCustomary(code, for: type)
    else { return nil }
    return text.diagnostic(
      .documentNumberType, at: range, in: block, ["number": number, "type": type.name, "other": other.name])
  }

  /// The Party writes QĐ for its regulations too, and announces conclusions under the code of announcements.
  private static func isCustomary(_ code: String, for type: DocumentType) -> Bool {
    switch type.code {
    case "QyĐ": code == "QĐ"
    case "KL": code == "TB"
    case "ĐA", "DA": code == "ĐA" || code == "DA"
    default: false
    }
  }

  // MARK: Numbers

  private static func isNumber(_ text: String) -> Bool {
    let found = CitationScanner.citations(in: text)
    return found.count == 1 && found[0].range == 0..<text.utf8.count
  }

  /// The glued tokens from a number on, but for marks that end a sentence; as a range of the text.
  private static func run(from first: Int, in text: TextTokens) -> Range<Int> {
    var last = first
    while last + 1 < text.tokens.count, text.tokens[last + 1].gap == .nothing,
      text.tokens[last + 1].kind != .mark || text.isMark(last + 1, "/") || text.isMark(last + 1, "-")
    {
      last += 1
    }
    while last > first, text.tokens[last].kind == .mark { last -= 1 }
    return text.tokens[first].range.lowerBound..<text.tokens[last].range.upperBound
  }

  /// `KH` of `252/KH-UBND`, `312-KH/HU` and `06/2025/KH-UBND`.
  private static func code(of number: String) -> String? {
    let parts = number.split { $0 == "/" || $0 == "-" }
    guard parts.count >= 3 else { return nil }
    return String(parts[1].allSatisfy(\.isNumber) ? parts[2] : parts[1])
  }

  private static let partyBodies: Set<String> = [
    "TW", "TƯ", "TU", "HU", "ĐU", "ĐUK", "BTGTU", "BTCTU", "UBKTTU", "VPTU",
  ]

  private static let stateBodies: Set<String> = ["UBND", "HĐND", "TTg", "CP"]

  /// A number of the Party in the State's form («22/CT-TW») or the other way round («252-KH/UBND»), put right.
  private static func ofOtherSide(_ number: String) -> String? {
    let parts = number.split { $0 == "/" || $0 == "-" }.map(String.init)
    guard parts.count == 3, isNumber(number), types.contains(where: { !$0.code.isEmpty && $0.code == parts[1] }) else {
      return nil
    }
    let right =
      partyBodies.contains(parts[2])
      ? "\(parts[0])-\(parts[1])/\(parts[2])"
      : stateBodies.contains(parts[2]) ? "\(parts[0])/\(parts[1])-\(parts[2])" : number
    return right == number ? nil : right
  }

  /// «252/KH/UBND», «307-NQ-HĐND», «252/kh-ubnd» in the form that was meant; `nil` if that is not plain.
  private static func mended(_ number: String) -> String? {
    let parts = number.split { $0 == "/" || $0 == "-" }.map(String.init)
    guard parts.count == 3, parts[0].utf8.count <= 5, parts[0].allSatisfy(\.isNumber),
      let type = types.first(where: { !$0.code.isEmpty && $0.code.lowercased() == parts[1].lowercased() })
    else { return nil }
    let body = parts[2].lowercased() == parts[2] ? parts[2].uppercased() : parts[2]
    let mended =
      partyBodies.contains(body) ? "\(parts[0])-\(type.code)/\(body)" : "\(parts[0])/\(type.code)-\(body)"
    return mended != number && isNumber(mended) ? mended : nil
  }

  /// «252/KH - UBND», «252 /KH-UBND» without the spaces.
  private static func joined(from first: Int, in text: TextTokens) -> String? {
    var joined = ""
    for token in text.tokens[first...].prefix(5) {
      let isPart =
        token.kind == .number && joined.isEmpty || token.kind == .word && token.capitals != .small
        || token.kind == .mark && (token.key == 0x2F || token.key == 0x2D)
      guard isPart, token.gap != .lineEnd || joined.isEmpty else { break }
      joined += text.text(token)
    }
    return code(of: joined).flatMap { code in types.contains { $0.code == code } && isNumber(joined) ? joined : nil }
  }
}
