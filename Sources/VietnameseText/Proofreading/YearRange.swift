/// A range of years as a text writes it: «2021-2025», «2021 – 2025», «2021- 2025».
public struct YearRange: Sendable, Hashable {
  /// How the dash stands.
  public enum Style: Sendable, Hashable, CaseIterable {
    /// «2021-2025»
    case tightHyphen
    /// «2021 - 2025»
    case spacedHyphen
    /// «2021–2025»
    case tightDash
    /// «2021 – 2025»
    case spacedDash
    /// A space on one side only, which no style has.
    case lopsided
  }

  /// In the UTF-8 of the text.
  public let range: Range<Int>
  /// 1900…2100.
  public let first: Int
  /// 1900…2100.
  public let last: Int
  /// How the dash stands.
  public let style: Style
  /// Whether a word before it says that it is a period («giai đoạn», «nhiệm kỳ», «năm»), or a bracket stands before it.
  public let isPeriod: Bool

  /// The range in another style, which is not `.lopsided`.
  public func written(in style: Style) -> String {
    switch style {
    case .tightHyphen, .lopsided: "\(first)-\(last)"
    case .spacedHyphen: "\(first) - \(last)"
    case .tightDash: "\(first)–\(last)"
    case .spacedDash: "\(first) – \(last)"
    }
  }

  /// Every range of two years, in order; those that are part of another number left out.
  public static func find(in text: TextTokens) -> [YearRange] {
    let tokens = text.tokens
    var found: [YearRange] = []
    for index in tokens.indices.dropFirst().dropLast() {
      guard tokens[index].kind == .mark, isYear(tokens[index - 1]), isYear(tokens[index + 1]) else { continue }
      let isHyphen = text.isMark(index, "-")
      guard isHyphen || text.isMark(index, "–") || text.isMark(index, "—"), standsAlone(index, in: text) else {
        continue
      }
      let (before, after) = (tokens[index].gap != .nothing, tokens[index + 1].gap != .nothing)
      let style: Style =
        switch (before, after) {
        case (false, false): isHyphen ? .tightHyphen : .tightDash
        case (true, true): isHyphen ? .spacedHyphen : .spacedDash
        default: .lopsided
        }
      found.append(
        YearRange(
          range: tokens[index - 1].range.lowerBound..<tokens[index + 1].range.upperBound,
          first: Int(tokens[index - 1].key), last: Int(tokens[index + 1].key), style: style,
          isPeriod: index >= 2 && (periodWords.contains(tokens[index - 2].key) || text.isMark(index - 2, "("))))
    }
    return found
  }

  private static let periodWords = Set(["đoạn", "kỳ", "kì", "năm", "khóa", "từ"].map(TextTokens.key))

  private static func isYear(_ token: TextTokens.Token) -> Bool {
    token.kind == .number && token.count == 4 && 1900...2100 ~= token.key
  }

  /// No part of a longer number: a date (01-2021-2025), a telephone number, a document's number.
  private static func standsAlone(_ index: Int, in text: TextTokens) -> Bool {
    let tokens = text.tokens
    if tokens[index - 1].gap == .nothing, index >= 2 {
      let before = tokens[index - 2]
      guard before.kind == .mark,
        ["(", "[", "“", "«", "\"", "\u{FFFC}"].contains(where: { text.isMark(index - 2, $0) })
      else { return false }
    }
    guard index + 2 < tokens.count, tokens[index + 2].gap == .nothing else { return true }
    return tokens[index + 2].kind == .mark && !["/", "-", "–"].contains { text.isMark(index + 2, $0) }
  }
}
