/// Sizes of files in messages.
enum Megabytes {
  /// Whole ones, counted up.
  static func from(_ bytes: Int) -> Int { (bytes + 1024 * 1024 - 1) / (1024 * 1024) }
}
