/// A story described for search engines, as JSON-LD in a `<script>` that no text inside can end.
package struct StructuredData: Sendable {
  package var headline: String
  package var summary: String?
  /// Absolute.
  package var url: String
  /// Absolute.
  package var imageURL: String?
  /// ISO 8601.
  package var published: String
  package var modified: String?
  package var author: String?
  package var publisher: String
  package var language: String

  package init(
    headline: String, summary: String? = nil, url: String, imageURL: String? = nil, published: String,
    modified: String? = nil, author: String? = nil, publisher: String, language: String
  ) {
    self.headline = headline
    self.summary = summary
    self.url = url
    self.imageURL = imageURL
    self.published = published
    self.modified = modified
    self.author = author
    self.publisher = publisher
    self.language = language
  }

  /// The whole element, for `PageMeta.structuredDataHTML`.
  package var html: String {
    let members: [(String, String?)] = [
      ("@context", StructuredData.quoted("https://schema.org")),
      ("@type", StructuredData.quoted("NewsArticle")),
      ("headline", StructuredData.quoted(headline)),
      ("description", summary.map(StructuredData.quoted)),
      ("url", StructuredData.quoted(url)),
      ("image", imageURL.map(StructuredData.quoted)),
      ("datePublished", StructuredData.quoted(published)),
      ("dateModified", modified.map(StructuredData.quoted)),
      ("author", author.map { #"{"@type":"Person","name":\#(StructuredData.quoted($0))}"# }),
      ("publisher", #"{"@type":"Organization","name":\#(StructuredData.quoted(publisher))}"#),
      ("inLanguage", StructuredData.quoted(language)),
    ]
    let body = members.compactMap { name, value in value.map { "\"\(name)\":\($0)" } }.joined(separator: ",")
    return "<script type=\"application/ld+json\">{\(body)}</script>"
  }

  /// `text` as a JSON string in which `<`, `>`, `&` and the separators U+2028 and U+2029 are escapes.
  static func quoted(_ text: String) -> String {
    guard !isPlain(text) else { return "\"\(text)\"" }
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\\(scalar)"
      case "<", ">", "&", "\u{2028}", "\u{2029}", "\0"..<" ":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// Whether no byte of `text` can be part of what needs an escape; the separators begin with E2 80.
  private static func isPlain(_ text: String) -> Bool {
    !text.utf8.contains { byte in
      switch byte {
      case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"),
        0xE2:
        true
      default: false
      }
    }
  }
}
