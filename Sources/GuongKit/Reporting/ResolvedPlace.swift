import GuongModel
import VietnameseText

/// A diagnostic's place as an editor sees it: the line's text, and columns that count characters.
package struct ResolvedPlace: Sendable, Equatable {
  package let line: Int
  /// 1-based, in characters.
  package let column: Int
  /// In characters; at least 1.
  package let length: Int
  /// The line without its end.
  package let text: String

  /// - Parameters:
  ///   - span: as the parser gave it.
  ///   - line: the bytes of that line, without its end.
  package init(_ span: SourceSpan, line: [UInt8]) {
    let text = String(decoding: line, as: UTF8.self)
    let scalars = text.unicodeScalars
    func index(_ offset: Int) -> String.Index {
      switch span.unit {
      case .scalars:
        return scalars.index(scalars.startIndex, offsetBy: max(0, offset), limitedBy: scalars.endIndex)
          ?? scalars.endIndex
      case .utf8:
        let position = text.utf8.index(text.utf8.startIndex, offsetBy: max(0, offset), limitedBy: text.utf8.endIndex)
        return position ?? text.endIndex
      }
    }
    let start = index(span.column - 1)
    let end = span.length.map { index(span.column - 1 + $0) } ?? text.endIndex
    self.line = span.line
    self.text = text
    self.column = text[..<start].count + 1
    let marked = text[start..<max(start, end)]
    let trimmed = marked.reversed().drop { $0.isWhitespace }.count
    self.length = max(1, trimmed)
  }

  /// In bytes.
  private static let longestLine = 4_096
  /// In characters.
  private static let shownLength = 160

  private init(line: Int, column: Int, length: Int, text: String) {
    self.line = line
    self.column = column
    self.length = length
    self.text = text
  }

  /// The line and, below it, carets under what is meant, placed by display width.
  package func excerpt(indentation: String) -> [String] {
    // A line that no screen could hold is shown from its fault on.
    if text.utf8.count > Self.longestLine, column > 1 || length > Self.shownLength {
      let rest = String(text.dropFirst(column - 1).prefix(Self.shownLength))
      return Self(line: line, column: 1, length: min(length, rest.count), text: rest).excerpt(indentation: indentation)
    }
    let before = text.prefix(column - 1)
    let marked = text.dropFirst(column - 1).prefix(length)
    let shown = text.replacing("\t", with: " ")
    let padding = String(repeating: " ", count: DisplayWidth.columns(of: String(before).replacing("\t", with: " ")))
    let carets = String(repeating: "^", count: max(1, DisplayWidth.columns(of: String(marked))))
    let margin = "\(indentation)\(line) | "
    return [margin + shown, String(repeating: " ", count: margin.count - 2) + "| " + padding + carets]
  }
}
