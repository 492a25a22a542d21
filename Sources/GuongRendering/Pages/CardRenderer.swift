import GuongModel
import VietnameseText

/// Renders the card of each story, once; every list that shows the story inserts it as it is.
package struct CardRenderer: Sendable {
  private let site: Site
  private let templates: TemplateSet
  private let unknownKeys: UnknownKeys?
  private let columnNames: [String: (name: String, href: String)]
  private let unitNames: [String: String]

  package init(site: Site, templates: TemplateSet, unknownKeys: UnknownKeys? = nil) {
    self.site = site
    self.templates = templates
    self.unknownKeys = unknownKeys
    let base = site.settings.baseURL
    columnNames = Dictionary(
      site.settings.columns.map {
        ($0.id.value, ($0.shortName ?? $0.name, Addresses.column($0.id.value).href(under: base)))
      }, uniquingKeysWith: { first, _ in first })
    unitNames = Dictionary(site.units.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
  }

  /// - Parameter story: index into the site's stories.
  package func card(_ story: Int) -> String {
    templates.render(.card, view(story), unknownKeys: unknownKeys)
  }

  func view(_ index: Int) -> CardView {
    let page = site.stories[index]
    let header = page.header
    let picture = page.picture.flatMap { target in
      header.picture.map {
        PictureView(url: target.href, alt: $0.alt, width: target.size?.width, height: target.size?.height)
      }
    }
    let column = columnNames[page.entry.column.value].map { LinkView(title: $0.name, url: $0.href) }
    return CardView(
      url: page.address.href(under: site.settings.baseURL), title: header.title.value, summary: header.summary,
      column: column,
      date: header.date.map { DateView(text: templates.strings.language.date($0.value), machine: $0.value.iso) },
      unit: page.entry.unit.flatMap { unitNames[$0.value] }, picture: picture, sample: header.isSample,
      synthetic: header.isSynthetic, preview: PreviewText.text(page.state, strings: templates.strings))
  }
}
