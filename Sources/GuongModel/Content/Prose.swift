/// What a proofreader reads of one Markdown file, and where each word of it stands in the file.
package struct Prose: Sendable {
  /// Path from the site's folder.
  package var path: String
  /// Paragraphs, headings, cells, captions and texts of front matter, in the order of the file.
  package var blocks: [Block]
  /// Phrases that the file's editor wants as they are.
  package var accepted: [String]

  package init(path: String, blocks: [Block], accepted: [String] = []) {
    self.path = path
    self.blocks = blocks
    self.accepted = accepted
  }

  /// A stretch of running text without marks of Markdown or YAML. Code and addresses are U+FFFC; a line end of the source is
  /// `\n`.
  package struct Block: Sendable {
    package enum Kind: Sendable, Hashable {
      case frontMatter
      case heading
      case paragraph
      case cell
    }

    /// Text that stands in the source as it stands here, up to the next run.
    package struct Run: Sendable, Hashable {
      /// In the UTF-8 of the block's text.
      package let offset: Int32
      /// 1-based, in the file.
      package let line: Int32
      /// 1-based, in UTF-8 bytes.
      package let column: Int32

      package init(offset: Int, line: Int, column: Int) {
        self.offset = Int32(offset)
        self.line = Int32(line)
        self.column = Int32(column)
      }
    }

    package let kind: Kind
    package let text: String
    /// Ascending by offset; the first begins the text.
    private let runs: [Run]

    package init(kind: Kind, text: String, runs: [Run]) {
      self.kind = kind
      self.text = text
      self.runs = runs
    }

    /// Where a range of the text's UTF-8 stands in the file. A range over several lines ends with its first line.
    package func span(of range: Range<Int>) -> SourceSpan {
      let start = place(range.lowerBound)
      let last = place(max(range.lowerBound, range.upperBound - 1))
      let length = last.line == start.line ? max(1, last.column - start.column + 1) : nil
      return SourceSpan(line: start.line, column: start.column, length: length)
    }

    private func place(_ offset: Int) -> (line: Int, column: Int) {
      var low = 0
      var high = runs.count
      while high - low > 1 {
        let middle = (low + high) / 2
        if Int(runs[middle].offset) <= offset { low = middle } else { high = middle }
      }
      guard runs.indices.contains(low) else { return (1, 1) }
      return (Int(runs[low].line), Int(runs[low].column) + offset - Int(runs[low].offset))
    }
  }
}
