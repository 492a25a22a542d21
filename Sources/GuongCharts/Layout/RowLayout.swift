/// Lying bars, for names that are long or many: names beside the bars on a wide sheet, above them on a narrow one.
struct RowLayout: Sendable {
  private let sheet: ChartSheet
  private let bars: [[BarStack]]
  private let scale: ValueScale
  private let names: [LabelText]
  /// Whether names stand left of the bars, not above them: on wide sheets, and where all are short.
  private let namesBeside: Bool
  /// Left of the plot, where the bars of the scale's lower end begin.
  private let origin: Double
  private let plotWidth: Double
  /// Whether the targets of single bars stand in lines of their own below them.
  private let hasNotes: Bool

  private var size: Double { sheet.frame.noteSize }
  private var thickness: Double { sheet.chart.drawnKind == .groupedBar ? size + 1 : size + 6 }
  private var pitch: Double { max(thickness + 3, size * 1.25) }

  init(_ sheet: ChartSheet) {
    self.sheet = sheet
    let bars = BarStack.bars(of: sheet)
    self.bars = bars
    let whole = sheet.right - sheet.left
    let size = sheet.frame.textSize
    let longest = sheet.chart.categories.map { LabelText.width($0, size: size) }.max() ?? 0
    // Beside the bars if that leaves them enough room, else above.
    let mayBeBeside = sheet.frame.isWide || longest <= whole * 0.28
    let beside = mayBeBeside ? Fit(bars, sheet: sheet, namesBeside: true, minimumShare: 0.4) : nil
    // Without any room figures would have to leave the frame; no chart of numbers that can be written comes to that.
    let fit = beside ?? Fit(bars, sheet: sheet, namesBeside: false, minimumShare: 0)
    namesBeside = fit?.namesBeside ?? false
    names = fit?.names ?? sheet.chart.categories.map { LabelText($0, maxWidth: whole, size: size) }
    scale = fit?.scale ?? ValueScale.ofBars(bars, sheet: sheet, maxTicks: 3)
    origin = fit?.origin ?? sheet.left
    plotWidth = fit?.width ?? 60
    hasNotes = fit?.hasNotes ?? true
  }

  /// A division of the sheet between names, bars and figures.
  private struct Fit {
    let namesBeside: Bool
    let names: [LabelText]
    let scale: ValueScale
    let origin: Double
    let width: Double
    let hasNotes: Bool

    /// `nil` if the figures leave the bars less than `minimumShare` of the room right of the names, or less than 60.
    init?(_ bars: [[BarStack]], sheet: ChartSheet, namesBeside: Bool, minimumShare: Double) {
      let frame = sheet.frame
      let whole = sheet.right - sheet.left
      let names = sheet.chart.categories.map {
        LabelText($0, maxWidth: namesBeside ? whole * 0.34 : whole, size: frame.textSize)
      }
      let start = sheet.left + (namesBeside ? (names.map(\.width).max() ?? 0) + 12 : 0)
      let room = sheet.right - start
      let most = sheet.chart.values.map(\.magnitude).max() ?? 1
      let tick = LabelText.width(sheet.numbers.text(most), size: frame.noteSize)
      let scale = ValueScale.ofBars(
        bars, sheet: sheet, maxTicks: min(6, max(3, Int(room * 0.75 / (tick + 22)))))

      func divide(withNotes: Bool, minimum: Double) -> (left: Double, width: Double)? {
        var figures = bars.joined().map { ($0, RowLayout.width(of: $0, sheet: sheet, withTarget: !withNotes)) }
        width: for width in stride(from: room, through: max(60, minimum), by: -1) {
          var (left, right) = (0.0, width)
          for index in figures.indices {
            let (bar, figure) = figures[index]
            let span = RowLayout.span(of: bar, figure: figure, sheet: sheet, scale: scale, width: width)
            left = max(left, -span.start)
            right = max(right, span.end)
            guard left + right > room else { continue }
            // What leaves one width will leave the next: it is asked first.
            figures.swapAt(0, index)
            continue width
          }
          return (left, width)
        }
        return nil
      }
      let beside = divide(withNotes: false, minimum: room * 0.45)
      guard let division = beside ?? divide(withNotes: true, minimum: room * minimumShare) else { return nil }
      self.namesBeside = namesBeside
      self.names = names
      self.scale = scale
      origin = start + division.left
      width = division.width
      hasNotes = beside == nil
    }
  }

  /// The figure of a bar, with its own target if that has to be beside it.
  private static func text(of bar: BarStack, sheet: ChartSheet, withTarget: Bool) -> String {
    guard let figure = sheet.figure(of: bar) else { return sheet.words.missing }
    guard withTarget, let target = bar.target, target.category != nil else { return figure }
    return "\(figure) (\(sheet.ownText(of: target)))"
  }

  /// The width of a bar's figure.
  fileprivate static func width(of bar: BarStack, sheet: ChartSheet, withTarget: Bool) -> Double {
    LabelText.width(text(of: bar, sheet: sheet, withTarget: withTarget), size: sheet.frame.noteSize)
  }

  /// Where a bar's figure, `figure` wide, stands on a plot of `width`, from the plot's left: beyond the bar's end and any
  /// target there.
  fileprivate static func span(
    of bar: BarStack, figure text: Double, sheet: ChartSheet, scale: ValueScale, width: Double
  ) -> (start: Double, end: Double) {
    let stops = ([bar.target].compactMap { $0 } + sheet.plotTargets).map { scale.fraction($0.value) * width }
    if bar.hangs {
      var end = scale.fraction(bar.bottom) * width - 6
      for stop in stops.sorted(by: >) where stop > end - text - 4 && stop < end + 5 { end = stop - 6 }
      return (end - text, end)
    }
    var start = scale.fraction(bar.pieces.isEmpty ? 0 : bar.top) * width + 6
    for stop in stops.sorted() where stop > start - 5 && stop < start + text + 4 { start = stop + 6 }
    return (start, start + text)
  }

  /// Draws head, rows and axis. Returns the y below.
  func draw(on canvas: inout Canvas) -> Double {
    var y = ChartHead.draw(entries, sheet: sheet, canvas: &canvas)
    y = drawTargetLabels(top: y, canvas: &canvas) + 4
    let top = y
    var rows: [Double] = []
    for index in bars.indices {
      rows.append(y)
      y += height(of: index) + (namesBeside ? 11 : 12)
    }
    let bottom = max(top + 20, y - 6)
    drawGrid(top: top, bottom: bottom, canvas: &canvas)
    for index in bars.indices { drawBars(of: index, top: rows[index], canvas: &canvas) }
    for target in sheet.plotTargets {
      let x = x(target.value)
      canvas.targetLine(from: (x, top - 3), to: (x, bottom))
    }
    for index in bars.indices { drawTexts(of: index, top: rows[index], canvas: &canvas) }
    return drawTicks(top: bottom, canvas: &canvas)
  }

  private var entries: [LegendEntry] {
    [sheet.unitEntry].compactMap { $0 } + sheet.seriesEntries(tick: .tick)
      + [sheet.incompleteEntry(bars)].compactMap { $0 }
  }

  private func x(_ value: Double) -> Double { origin + scale.fraction(value) * plotWidth }

  private func nameHeight(_ index: Int) -> Double { Double(names[index].lines.count) * sheet.textHeight }

  private func barsHeight(_ index: Int) -> Double {
    let notes = notes(of: index).reduce(0) { $0 + Double($1.lines.count) * sheet.noteHeight }
    return Double(bars[index].count) * pitch - (pitch - thickness) + notes
  }

  private func height(of index: Int) -> Double {
    namesBeside
      ? max(nameHeight(index), barsHeight(index)) : nameHeight(index) + 2 + barsHeight(index)
  }

  private func notes(of index: Int) -> [LabelText] {
    guard hasNotes else { return [] }
    return bars[index].compactMap { bar in
      guard let target = bar.target, target.category != nil, bar.total != nil else { return nil }
      return LabelText(sheet.ownText(of: target), maxWidth: sheet.right - origin, size: size)
    }
  }

  /// The top of the first bar of a row.
  private func barTop(_ index: Int, top: Double) -> Double {
    namesBeside ? top + (height(of: index) - barsHeight(index)) / 2 : top + nameHeight(index) + 2
  }

  /// Labels of the lines, above them, in as many rows as they need.
  private func drawTargetLabels(top: Double, canvas: inout Canvas) -> Double {
    var y = top
    for target in sheet.plotTargets {
      let label = LabelText(sheet.numbers.text(target), maxWidth: sheet.right - sheet.left, size: size)
      let half = label.width / 2
      let x = min(max(x(target.value), sheet.left + half), sheet.right - half)
      canvas.text(
        label, lineHeight: sheet.noteHeight,
        like: TextMark(text: "", x: x, baseline: y + size, size: size, ink: .target, anchor: .middle))
      y += Double(label.lines.count) * sheet.noteHeight
    }
    return y + (sheet.plotTargets.isEmpty ? 0 : 3)
  }

  private func drawGrid(top: Double, bottom: Double, canvas: inout Canvas) {
    for value in scale.ticks {
      canvas.line(from: (x(value), top), to: (x(value), bottom), stroke: .rule, role: .grid)
    }
    guard namesBeside else { return }
    let foot = x(0)
    canvas.line(from: (foot, top), to: (foot, bottom), stroke: .axis, width: 1.5, role: .axis)
  }

  private func drawTicks(top: Double, canvas: inout Canvas) -> Double {
    let texts = sheet.numbers.ticks(scale.ticks, step: scale.step)
    // The ends first: where not all have room, they matter most.
    let order = texts.indices.sorted {
      (isEnd($0, of: texts.count) ? 0 : 1, $0) < (isEnd($1, of: texts.count) ? 0 : 1, $1)
    }
    for index in order {
      let half = LabelText.width(texts[index], size: size) / 2
      let x = min(max(x(scale.ticks[index]), sheet.left + half), sheet.right - half)
      let mark = TextMark(
        text: texts[index], x: x, baseline: top + size + 4, size: size, ink: .soft, anchor: .middle)
      if canvas.isFree(mark.box.insetBy(-3)) { canvas.text(mark) }
    }
    return top + size * 1.3 + 5
  }

  private func isEnd(_ index: Int, of count: Int) -> Bool { index == 0 || index == count - 1 }

  private func drawBars(of index: Int, top: Double, canvas: inout Canvas) {
    var y = barTop(index, top: top)
    defer {
      // Through the names a line would be read as a letter.
      if !namesBeside {
        let foot = x(0)
        let start = barTop(index, top: top) - 2
        canvas.line(
          from: (foot, start), to: (foot, start + barsHeight(index) + 4), stroke: .axis, width: 1.5, role: .axis)
      }
    }
    for bar in bars[index] {
      for piece in bar.pieces {
        let (start, end) = (x(piece.start), x(piece.end))
        let box = Box(x: min(start, end), y: y, width: (start - end).magnitude, height: thickness)
        canvas.rectangle(box, fill: .pattern(piece.series), stroke: .series(piece.series), role: .bar)
      }
      if bar.pieces.isEmpty {
        let foot = x(0)
        canvas.rectangle(Box(x: foot, y: y, width: 3, height: thickness), fill: .missing, role: .gap)
      }
      if let target = bar.target {
        let x = x(target.value)
        canvas.targetTick(from: (x, y - 3), to: (x, y + thickness + 3))
      }
      y += pitch
    }
  }

  private func drawTexts(of index: Int, top: Double, canvas: inout Canvas) {
    let name = names[index]
    let nameTop = namesBeside ? top + (height(of: index) - nameHeight(index)) / 2 : top
    canvas.text(
      name, lineHeight: sheet.textHeight,
      like: TextMark(
        text: "", x: sheet.left, baseline: nameTop + sheet.frame.textSize, size: sheet.frame.textSize,
        hasHalo: !namesBeside))
    var y = barTop(index, top: top)
    for bar in bars[index] {
      if sheet.chart.drawnKind == .stackedBar {
        for piece in bar.pieces {
          let (start, end) = (x(piece.start), x(piece.end))
          let box = Box(x: min(start, end), y: y, width: (start - end).magnitude, height: thickness)
          PieceLabel.draw(sheet.numbers.text(piece.value), in: box, series: piece.series, size: size, canvas: &canvas)
        }
      }
      let figure = Self.width(of: bar, sheet: sheet, withTarget: !hasNotes)
      let span = Self.span(of: bar, figure: figure, sheet: sheet, scale: scale, width: plotWidth)
      canvas.text(
        TextMark(
          text: Self.text(of: bar, sheet: sheet, withTarget: !hasNotes), x: origin + span.start,
          baseline: y + thickness / 2 + size * 0.35, size: size, ink: bar.total == nil ? .soft : .ink,
          isItalic: bar.total == nil, hasHalo: true))
      y += pitch
    }
    y += thickness - pitch
    for note in notes(of: index) {
      canvas.text(
        note, lineHeight: sheet.noteHeight,
        like: TextMark(text: "", x: origin, baseline: y + size + 1, size: size, ink: .target, hasHalo: true))
      y += Double(note.lines.count) * sheet.noteHeight
    }
  }
}
