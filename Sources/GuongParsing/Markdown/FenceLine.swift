import GuongModel

/// The line that opens a block of figures: where its info stands in the file, and the figures within.
///
/// cmark-gfm gives the info with escapes and entities undone, so its bytes may be fewer than the line's.
struct FenceLine {
  /// From the info's first byte to its last.
  let infoSpan: SourceSpan
  let figures: [CommonMark.QueryMark]
  /// Where a figure begins that is never closed.
  let open: SourceSpan?

  /// - Parameters:
  ///   - info: as cmark-gfm gives it.
  ///   - column: of the fence, from 1.
  ///   - source: the line's bytes.
  init(info: String, line: Int, column: Int, source: [UInt8]) {
    let fence = source.dropFirst(column - 1)
    let mark = fence.first
    let behind = fence.drop { $0 == mark }.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    infoSpan = SourceSpan(line: line, column: behind.startIndex + 1, length: max(1, behind.count))
    let found = OptionFigures(in: info)
    let bytes = Array(info.utf8)

    /// The column in the line of what begins at `offset` of the info: the same sign, counted from the left.
    func place(_ offset: Int) -> Int {
      var inInfo = OptionFigures.start(in: bytes, from: 0)
      var inLine = OptionFigures.start(in: source, from: behind.startIndex)
      while let here = inInfo, here < offset {
        inInfo = OptionFigures.start(in: bytes, from: here + 2)
        inLine = inLine.flatMap { OptionFigures.start(in: source, from: $0 + 2) }
      }
      return (inLine ?? behind.startIndex) + 1
    }

    figures = found.figures.map { figure in
      let column = place(figure.range.lowerBound) + figure.sqlStart - figure.range.lowerBound - 2
      let span = SourceSpan(line: line, column: column, length: figure.sql.utf8.count + 2)
      return CommonMark.QueryMark(info: "", text: figure.sql, span: span, infoSpan: span, isOption: true)
    }
    open = found.open.map { SourceSpan(line: line, column: place($0)) }
  }
}
