/// What the `<head>` says of one page. Addresses are absolute, but for `canonicalURL` in a preview.
package struct PageMeta: View {
  /// The whole `<title>`: «Tiêu đề – Tên trang».
  package var documentTitle: String
  /// The title alone, for cards in social networks.
  package var socialTitle: String
  package var description: String?
  package var canonicalURL: String?
  /// Open Graph type: `website` or `article`.
  package var socialKind: String
  /// Absolute.
  package var imageURL: String?
  package var imageAlt: String?
  /// ISO 8601, for articles.
  package var publishedTime: String?
  package var modifiedTime: String?
  /// Asks search engines to leave the page out.
  package var hidden: Bool
  /// `assets/figures.css`, for pages with charts or tables of figures.
  package var figuresURL: String?
  /// A finished `<script type="application/ld+json">` made by `StructuredData`.
  package var structuredDataHTML: String?

  package init(
    documentTitle: String,
    socialTitle: String,
    description: String? = nil,
    canonicalURL: String? = nil,
    socialKind: String = "website",
    imageURL: String? = nil,
    imageAlt: String? = nil,
    publishedTime: String? = nil,
    modifiedTime: String? = nil,
    hidden: Bool = false,
    figuresURL: String? = nil,
    structuredDataHTML: String? = nil
  ) {
    self.documentTitle = documentTitle
    self.socialTitle = socialTitle
    self.description = description
    self.canonicalURL = canonicalURL
    self.socialKind = socialKind
    self.imageURL = imageURL
    self.imageAlt = imageAlt
    self.publishedTime = publishedTime
    self.modifiedTime = modifiedTime
    self.hidden = hidden
    self.figuresURL = figuresURL
    self.structuredDataHTML = structuredDataHTML
  }

  package func value(_ key: ViewKey) -> ViewValue? {
    switch key {
    case .documentTitle: .text(documentTitle)
    case .socialTitle: .text(socialTitle)
    case .description: .optional(description)
    case .canonicalURL: .optionalURL(canonicalURL)
    case .socialKind: .text(socialKind)
    case .imageURL: .optionalURL(imageURL)
    case .imageAlt: .optional(imageAlt)
    case .publishedTime: .optional(publishedTime)
    case .modifiedTime: .optional(modifiedTime)
    case .hidden: .flag(hidden)
    case .figuresURL: .optionalURL(figuresURL)
    case .structuredDataHTML: .optionalHTML(structuredDataHTML)
    default: nil
    }
  }
}
