/// The templates that the program renders by name; the loader refuses a set that lacks one.
package enum TemplateName: String, CaseIterable, Sendable {
  // Whole pages: their view is a `Page`.
  case home, story, listing, directory, campaign, documents, document, organisation, duties, events, bulletins, bulletin
  case free, withdrawn
  case figuresPage = "figures-page"
  case report
  case notFound = "not-found"
  /// A page without the site's frame: its view is a `RedirectView`.
  case redirect
  // Parts that are rendered once and inserted in many pages.
  case assets, header, footer, card
  // Figures in the text of a report.
  case chart
  case dataTable = "data-table"
}
