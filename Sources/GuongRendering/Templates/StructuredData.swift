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
    var html = "<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\""
    html.reserveCapacity(1024)
    func add(_ name: String, _ value: String?, opening: String = "", closing: String = "") {
      guard let value else { return }
      html += ",\""
      html += name
      html += "\":"
      html += opening
      Self.append(value, to: &html)
      html += closing
    }
    add("headline", headline)
    add("description", summary)
    add("url", url)
    add("image", imageURL)
    add("datePublished", published)
    add("dateModified", modified)
    add("author", author, opening: "{\"@type\":\"Person\",\"name\":", closing: "}")
    add("publisher", publisher, opening: "{\"@type\":\"Organization\",\"name\":", closing: "}")
    add("inLanguage", language)
    html += "}</script>"
    return html
  }

  /// `text` as a JSON string in which `<`, `>`, `&` and the separators U+2028 and U+2029 are escapes.
  static func quoted(_ text: String) -> String {
    var result = ""
    append(text, to: &result)
    return result
  }

  /// The same, for files of bytes.
  static func append(_ text: String, to bytes: inout [UInt8]) {
    guard isPlain(text) else {
      bytes += quoted(text).utf8
      return
    }
    bytes.append(UInt8(ascii: "\""))
    bytes += text.utf8
    bytes.append(UInt8(ascii: "\""))
  }

  private static func append(_ text: String, to result: inout String) {
    result += "\""
    defer { result += "\"" }
    guard !isPlain(text) else {
      result += text
      return
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\\(scalar)"
      case "<", ">", "&", "\u{2028}", "\u{2029}", "\0"..<" ":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
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
