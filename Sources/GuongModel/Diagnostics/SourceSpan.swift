/// A place within one file, as the parser that found it counts.
///
/// Parsers count columns in different units (cmark in UTF-8 bytes, libyaml in Unicode scalars). A span keeps the unit it
/// was given; `ResolvedPlace` turns it into the characters that an editor counts, once, when the diagnostic is shown.
package struct SourceSpan: Hashable, Sendable {
  /// What `column` and `length` count.
  package enum Unit: Hashable, Sendable {
    case utf8
    case scalars
  }

  /// 1-based, from the top of the file.
  package var line: Int
  /// 1-based, in `unit`.
  package var column: Int
  /// In `unit`; `nil` stands for «to the end of the line's text».
  package var length: Int?
  package var unit: Unit

  package init(line: Int, column: Int = 1, length: Int? = nil, unit: Unit = .utf8) {
    self.line = line
    self.column = column
    self.length = length
    self.unit = unit
  }
}
