import GuongModel
import VietnameseText

/// Reads the lines that diagnostics point at. Each file is read once, and only when one of its diagnostics is shown.
package struct PlaceResolver {
  private let read: (String) -> [UInt8]?
  private var path: String?
  private var lines: [Range<Int>] = []
  private var bytes: [UInt8] = []

  /// - Parameter read: the bytes of the file at a path from the site's folder.
  package init(read: @escaping (String) -> [UInt8]?) { self.read = read }

  /// `nil` for a diagnostic about a whole file, or a file that is gone.
  package mutating func place(of location: SourceLocation) -> ResolvedPlace? {
    guard let span = location.span else { return nil }
    if path != location.path { load(location.path) }
    guard lines.indices.contains(span.line - 1) else { return nil }
    let line = Array(bytes[lines[span.line - 1]])
    // Parsers count in the composed text that they are given; the letters of the line are as many either way.
    guard let text = String(validating: line, as: UTF8.self) else { return ResolvedPlace(span, line: line) }
    return ResolvedPlace(span, line: Array(NFC.normalize(text).utf8))
  }

  /// Spreadsheets may be UTF-16, which begins with its mark.
  private static func utf8(_ bytes: [UInt8]) -> [UInt8] {
    let isLittleEndian = bytes.starts(with: [0xFF, 0xFE])
    guard isLittleEndian || bytes.starts(with: [0xFE, 0xFF]) else { return bytes }
    let units = (1..<bytes.count / 2).map { index in
      let (first, second) = (UInt16(bytes[2 * index]), UInt16(bytes[2 * index + 1]))
      return isLittleEndian ? second << 8 | first : first << 8 | second
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  private mutating func load(_ newPath: String) {
    path = newPath
    bytes = Self.utf8(read(newPath) ?? [])
    lines = []
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      guard byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") else { continue }
      lines.append(start..<index - 1)
      if byte == UInt8(ascii: "\r"), index < bytes.count, bytes[index] == UInt8(ascii: "\n") { index += 1 }
      start = index
    }
    if start < bytes.count { lines.append(start..<bytes.count) }
  }
}
