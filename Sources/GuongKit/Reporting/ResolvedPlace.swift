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

  /// Columns of a line that are shown at most; a paragraph of Markdown is often one line of thousands.
  private static let widest = 100

  /// The line and, below it, carets under what is meant, placed by display width. A long line is cut around the place.
  package func excerpt(indentation: String) -> [String] {
    let cut = column - 1 <= Self.widest * 2 / 3 ? 0 : column - 1 - Self.widest / 3
    let lead = cut > 0 ? "…" : ""
    let window = text.dropFirst(cut).prefix(Self.widest)
    let trail = window.endIndex < text.endIndex ? "…" : ""
    let before = lead + window.prefix(column - 1 - cut)
    let marked = window.dropFirst(column - 1 - cut).prefix(length)
    func clean(_ text: some StringProtocol) -> String { TerminalText.clean(String(text).replacing("\t", with: " ")) }
    let shown = clean(lead + window + trail)
    let padding = String(repeating: " ", count: DisplayWidth.columns(of: clean(before)))
    let carets = String(repeating: "^", count: max(1, DisplayWidth.columns(of: clean(marked))))
    let margin = "\(indentation)\(line) | "
    return [margin + shown, String(repeating: " ", count: margin.count - 2) + "| " + padding + carets]
  }
}
