/// A run within a paragraph.
indirect enum PrintInline: Hashable, Sendable {
  case text(String)
  case strong([PrintInline])
  case emphasis([PrintInline])
  case deleted([PrintInline])
  case code(String)
  case superscript([PrintInline])
  case `subscript`([PrintInline])
  /// A link to a page of the web or a mailbox.
  case link(String, [PrintInline])
  case lineBreak
  /// A footnote.
  case note([PrintInline])

  /// Its text, footnotes left out.
  var plainText: String {
    switch self {
    case .text(let text), .code(let text): text
    case .strong(let inner), .emphasis(let inner), .deleted(let inner), .superscript(let inner), .subscript(let inner),
      .link(_, let inner):
      inner.plainText
    case .lineBreak: " "
    case .note: ""
    }
  }
}

extension [PrintInline] {
  var plainText: String { map(\.plainText).joined() }

  /// Without space at both ends.
  var trimmed: [PrintInline] {
    var runs = self
    while case .text(let text)? = runs.first {
      let rest = String(text.drop(while: \.isWhitespace))
      if rest.isEmpty { runs.removeFirst() } else { runs[0] = .text(rest) }
      if !rest.isEmpty { break }
    }
    while case .text(var text)? = runs.last {
      while text.last?.isWhitespace == true { text.removeLast() }
      if text.isEmpty { runs.removeLast() } else { runs[runs.count - 1] = .text(text) }
      if !text.isEmpty { break }
    }
    return runs
  }

  /// The footnotes in it, in order.
  var notes: [[PrintInline]] {
    flatMap { run -> [[PrintInline]] in
      switch run {
      case .note(let note): [note]
      case .strong(let inner), .emphasis(let inner), .deleted(let inner), .superscript(let inner),
        .subscript(let inner), .link(_, let inner):
        inner.notes
      case .text, .code, .lineBreak: []
      }
    }
  }
}
