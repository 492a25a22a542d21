/// Something wrong in a template or in the strings, found when they are loaded. The caller turns it into a diagnostic.
package struct TemplateFault: Sendable, Equatable {
  package enum Kind: Sendable, Equatable {
    /// The file is not UTF-8.
    case invalidUTF8
    /// The tag is not closed, or holds a name that Mustache does not know.
    case malformedTag
    /// `{{/name}}` closes nothing, or another section than the one that is open.
    case unexpectedClose(name: String)
    /// A section, block or parent stays open at the end of the file.
    case unclosedSection(name: String)
    /// The HTML around a section's start differs from that around its end, or the file ends inside a tag.
    case unbalancedMarkup(name: String)
    /// A tag that cannot be checked when loading: set delimiters, pragmas, dynamic partials, lambdas, `{{.}}`, dotted names.
    case unsupportedTag(text: String)
    /// `{{> name}}` or `{{< name}}` names no template.
    case unknownPartial(name: String)
    /// Partials that include one another without end.
    case partialCycle(name: String)
    /// A value stands where HTML escaping does not make it safe.
    case unsafePlaceholder(key: String, place: PlaceholderFault)
    /// A template that the pages need is not among the files.
    case missingTemplate(name: String)
    /// The strings lack this key, which a template or the program reads.
    case unknownString(key: String)
    /// A string with `{…}` placeholders stands in a template, where nothing fills them.
    case unfilledString(key: String)
    /// swift-mustache refused the file for a reason of its own.
    case parser(message: String)
  }

  package let file: String
  /// 1 for the first line.
  package let line: Int
  /// In characters, 1 for the first.
  package let column: Int
  package let kind: Kind

  package init(file: String, line: Int, column: Int, kind: Kind) {
    self.file = file
    self.line = line
    self.column = column
    self.kind = kind
  }
}
