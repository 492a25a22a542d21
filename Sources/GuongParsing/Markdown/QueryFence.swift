import GuongModel
import VietnameseText

/// A fenced block whose body is a query: the first word behind the fence says what becomes of its result.
///
/// Case, tone marks, a hyphen or a space within «biểu đồ» and a colon behind do not matter: whoever writes «Bảng» means a table.
struct QueryFence {
  let kind: Body.Query.Kind
  /// What stands behind the word: `bar title="…"`.
  let options: Substring

  /// - Parameter info: what stands behind the fence: `chart bar title="…"`.
  init?(info: String) {
    let word = info.prefix { !Self.isSpace($0) }
    let rest = info[word.endIndex...].drop(while: Self.isSpace)
    switch Self.fold(word) {
    case "table", "bang":
      kind = .table
      options = rest
    case "chart", "bieudo":
      kind = .chart
      options = rest
    case "bieu":
      let second = rest.prefix { !Self.isSpace($0) }
      guard Self.fold(second) == "do" else { return nil }
      kind = .chart
      options = rest[second.endIndex...].drop(while: Self.isSpace)
    default: return nil
    }
  }

  /// Only letters of the words and these marks may stand there, so the HTML has the word as it was written.
  private static func fold(_ word: Substring) -> String {
    DiacriticFolding.foldName(String(word.last == ":" ? word.dropLast() : word))
  }

  /// By scalars, so that a mark behind a space does not hide it.
  private static func isSpace(_ character: Character) -> Bool {
    character.unicodeScalars.first.map { $0 == " " || $0 == "\t" } ?? false
  }
}
