/// Finds the figures within the options of a block: `title="Xong {= select count(*) from works} công trình"`.
///
/// A figure ends at the first closing brace outside of the query's own quotes.
package struct OptionFigures: Sendable, Equatable {
  package struct Figure: Sendable, Equatable {
    /// From `{` to behind `}`, in bytes of the options.
    package let range: Range<Int>
    /// Where the query begins.
    package let sqlStart: Int
    package let sql: String
  }

  /// In their order, without overlap.
  package private(set) var figures: [Figure] = []
  /// Where a figure begins that is never closed.
  package private(set) var open: Int?

  /// - Parameter options: what stands behind the word `table` or `chart` of a fence.
  package init(in options: String) {
    let bytes = Array(options.utf8)
    var position = 0
    while let start = Self.start(in: bytes, from: position) {
      guard let end = Self.end(in: bytes, from: start + 2) else {
        open = start
        return
      }
      // One space belongs to the sign, as in a code span.
      let sqlStart = start + 2 + (bytes[start + 2] == UInt8(ascii: " ") ? 1 : 0)
      figures.append(
        Figure(range: start..<end + 1, sqlStart: sqlStart, sql: String(decoding: bytes[sqlStart..<end], as: UTF8.self)))
      position = end + 1
    }
  }

  /// The next `{=`.
  package static func start(in bytes: [UInt8], from position: Int) -> Int? {
    guard bytes.count >= 2, position < bytes.count - 1 else { return nil }
    return (position..<bytes.count - 1).first { bytes[$0] == UInt8(ascii: "{") && bytes[$0 + 1] == UInt8(ascii: "=") }
  }

  private static func end(in bytes: [UInt8], from start: Int) -> Int? {
    var quote: UInt8?
    for position in start..<bytes.count {
      switch bytes[position] {
      case quote: quote = nil
      case UInt8(ascii: "'") where quote == nil, UInt8(ascii: "\"") where quote == nil: quote = bytes[position]
      case UInt8(ascii: "}") where quote == nil: return position
      default: break
      }
    }
    return nil
  }
}
