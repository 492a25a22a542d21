import GuongModel
import VietnameseText

/// The row that a new table begins with, for its editor to replace. It is never read, so that no example is published.
package enum ExampleRow {
  /// What the row's first cell begins with.
  package static let mark = "Ví dụ:"

  private static let form = FoldedName.fold(mark)

  static func begins(with text: String) -> Bool {
    let start = TextCleaning.oneLine(text).prefix { $0 != ":" }
    return start.count < text.count && FoldedName.fold(String(start)) == form
  }

  /// Asked of every row of a CSV file, so most are told by a byte.
  static func begins(with bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = bytes.first, first | 0x20 == UInt8(ascii: "v") || first == UInt8(ascii: " ") else { return false }
    return begins(with: String(decoding: bytes.prefix(40), as: UTF8.self))
  }
}
