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
  /// Braces that hold a query without the equal sign.
  let braces: [SourceSpan]

  /// - Parameters:
  ///   - info: as cmark-gfm gives it.
  ///   - column: of the fence, from 1.
  ///   - source: the line's bytes.
  ///   - isFenced: otherwise the line is the first of code that is indented.
  init(info: String, line: Int, column: Int, source: [UInt8], isFenced: Bool = true) {
    let fence = source.dropFirst(column - 1)
    let mark = fence.first
    let isSpace = { (byte: UInt8) in byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
    let behind = (isFenced ? fence.drop { $0 == mark } : fence).drop(while: isSpace)
    // A fence without a word is pointed at itself.
    let infoPlace = behind.isEmpty ? fence : behind
    infoSpan = SourceSpan(line: line, column: infoPlace.startIndex + 1, length: max(1, infoPlace.count))
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
    braces = QuerySlip.braces(in: behind, withSign: false).map {
      SourceSpan(line: line, column: $0.lowerBound + 1, length: $0.count)
    }
  }
}
