/// How wide the columns of a table are, and how large its letters.
///
/// No word and no number is broken as long as letters of 9 points allow it, of 7 on a page that lies on its side: a number on
/// two lines is another number.
struct TableLayout {
  /// Millimetres, sum the width of the text.
  let widths: [Double]
  /// Points.
  let size: Double
  private let total: Double

  init(_ table: PrintTable, on orientation: PageOrientation = .portrait) {
    total = orientation.textWidth
    let least: Double = orientation == .portrait ? Self.least : 7
    var best = TableLayout.measure(table, size: DecreeLayout.tableSize)
    var size = DecreeLayout.tableSize
    while best.least.reduce(0, +) > total, size > least {
      size -= 1
      best = TableLayout.measure(table, size: size)
    }
    self.size = size
    widths = TableLayout.widths(least: best.least, wanted: best.wanted, total: total)
  }

  /// The widths as shares of the text's.
  var shares: [Double] { widths.map { $0 / total } }

  /// Whether an upright page is too narrow for it, even with the smallest letters.
  static func isTooWide(_ table: PrintTable) -> Bool {
    measure(table, size: least).least.reduce(0, +) > PageOrientation.portrait.textWidth
  }

  private static let least = 9.0

  /// Space of a cell left and right of its text, with the border and some air against rounding.
  private static let padding = 4.0
  /// A column that takes more than this makes the others suffer.
  private static let widest = 85.0

  /// The least width of each column (its longest word) and the width for its text in one line, a heading's in two.
  private static func measure(_ table: PrintTable, size: Double) -> (least: [Double], wanted: [Double]) {
    var least = [Double](repeating: 8, count: table.columnCount)
    var wanted = least
    for row in table.allRows {
      var column = 0
      for cell in row {
        // A cell over several columns fits where they do; one over several rows moves the cells below, but not its own column.
        if cell.columnSpan == 1, column < least.count {
          let text = cell.content.plainText
          let words = text.split(whereSeparator: { $0.isWhitespace && $0 != "\u{A0}" }).map {
            TimesMetrics.width(String($0), size: size, isBold: cell.isHeader)
          }
          let line = TimesMetrics.width(text, size: size, isBold: cell.isHeader)
          // A name of many words is not set one word a line.
          let phrase = cell.isHeader ? 0 : min(line / 3, 22)
          least[column] = max(least[column], min(max(words.max() ?? 0, phrase), widest) + padding)
          let isTwoLines = cell.isHeader && words.count > 2
          wanted[column] = max(wanted[column], min(isTwoLines ? line * 0.6 : line, widest) + padding)
        }
        column += cell.columnSpan
      }
    }
    return (least, zip(least, wanted).map(max))
  }

  /// Every column gets its least width; what is left goes where lines are long.
  private static func widths(least: [Double], wanted: [Double], total: Double) -> [Double] {
    let needed = least.reduce(0, +)
    guard needed < total else { return least.map { $0 / needed * total } }
    let wishes = zip(least, wanted).map { $1 - $0 }
    let wished = wishes.reduce(0, +)
    let granted = wished > 0 ? min(1, (total - needed) / wished) : 0
    let sized = zip(least, wishes).map { $0 + $1 * granted }
    let sum = sized.reduce(0, +)
    return sized.map { $0 / sum * total }
  }
}
