/// The statuses that a command ends with.
enum ExitStatus {
  static let clean: Int32 = 0
  /// Nothing was published.
  static let refused: Int32 = 1
  static let usageOrDisk: Int32 = 2
  /// Published, with pages quarantined.
  static let quarantined: Int32 = 3
}
