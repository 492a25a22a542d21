/// Reads the texts that cells refer to by their number.
final class SharedTextsHandler: XMLHandler {
  private let limits: SpreadsheetLimits
  private var collector: TextCollector
  /// `nil` for a text that is too long for a cell.
  private(set) var texts: [String?] = []

  init(limits: SpreadsheetLimits) {
    self.limits = limits
    collector = TextCollector(maximumBytes: limits.cellBytes)
  }

  func start(_ element: borrowing XMLElement) throws(SpreadsheetFault) {
    if "si" ~= element.name { collector.begin() } else { collector.start(element.name) }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) { collector.add(bytes) }

  func end(_ name: XMLBytes) throws(SpreadsheetFault) {
    guard "si" ~= name else { return collector.end(name) }
    guard texts.count < limits.cells else { throw SpreadsheetFault(.tooManyCells(limit: limits.cells)) }
    texts.append(collector.isTooLong ? nil : collector.text)
  }
}
