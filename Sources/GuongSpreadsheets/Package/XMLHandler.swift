/// What takes in the elements of one part. Only elements of the part's main namespace are told; what it throws ends the
/// reading.
protocol XMLHandler: AnyObject {
  func start(_ element: borrowing XMLElement) throws(SpreadsheetFault)
  func end(_ name: XMLBytes) throws(SpreadsheetFault)
  /// A text may come in several pieces.
  func text(_ bytes: UnsafeBufferPointer<UInt8>)
}

extension XMLHandler {
  func end(_ name: XMLBytes) throws(SpreadsheetFault) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
