import GuongModel

/// The words that a picture needs beside those of its chart, and the language that numbers are written in.
package struct ChartWords: Sendable, Hashable {
  package var language: Language
  /// Before a target's number: «kế hoạch 90%».
  package var target: String
  /// After a target that is not to be exceeded: «kế hoạch 1,6% trở xuống».
  package var atMost: String
  package var missing: String
  /// Where there is no room for ``missing``.
  package var missingShort: String
  /// Beside a sum of which a part is missing.
  package var incomplete: String
  package var unit: String
  package var total: String
  /// Beside a figure that has reached its target.
  package var reached: String
  package var lowest: String
  package var highest: String
  package var latest: String
  /// Heads the table's first column where the chart does not say what its categories are.
  package var category: String
  /// Heads the table's column of figures where the series has no name.
  package var value: String
  package var million: String
  package var billion: String

  /// The usual words in `language`; each can be changed afterwards.
  package init(_ language: Language) {
    func word(_ vi: String, _ en: String) -> String { Bilingual(vi: vi, en: en)[language] }
    self.language = language
    target = word("kế hoạch", "target")
    atMost = word("trở xuống", "or less")
    missing = word("chưa có số liệu", "no figure yet")
    missingShort = word("chưa có", "none yet")
    incomplete = word("chưa đủ số liệu", "not all figures are in")
    unit = word("Đơn vị", "Unit")
    total = word("Tổng cộng", "Total")
    reached = word("đã đạt", "reached")
    lowest = word("thấp nhất", "lowest")
    highest = word("cao nhất", "highest")
    latest = word("mới nhất", "latest")
    category = word("Mục", "Item")
    value = word("Số liệu", "Figure")
    million = word("triệu", "million")
    billion = word("tỷ", "billion")
  }
}
