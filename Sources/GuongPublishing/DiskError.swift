/// The disk said no: what was tried, on which file or folder, and why.
package struct DiskError: Error, Hashable, Sendable {
  /// What was tried.
  package let operation: DiskOperation
  /// The file or folder, as an editor would type it: the tree's folder as it was given, and the path inside.
  package let path: String
  /// The number of errno(3); 0 when the fault is a rule of this module (`foreignContent`, `tooLarge`…), not of the system.
  package let code: Int32
  /// What kind of fault it is, and so what can be done about it.
  package let reason: DiskErrorReason

  /// A fault of the system.
  package init(_ operation: DiskOperation, _ path: String, code: Int32) {
    self.init(operation, path, code: code, reason: DiskErrorReason(code: code))
  }

  /// A fault that is known better than its error number tells.
  package init(_ operation: DiskOperation, _ path: String, code: Int32 = 0, reason: DiskErrorReason) {
    self.operation = operation
    self.path = path
    self.code = code
    self.reason = reason
  }
}
