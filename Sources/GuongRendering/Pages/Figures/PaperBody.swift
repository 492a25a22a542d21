import GuongCharts
import GuongModel
import GuongReporting

/// The text of a report with its figures, for paper: literal colours, links that lead to the site.
package struct PaperBody {
  private let site: Site
  private let reports: ReportBook
  private let strings: StringCatalogue

  package init(_ site: Site, reports: ReportBook, templates: TemplateSet) {
    self.site = site
    self.reports = reports
    strings = templates.strings
  }

  /// - Parameter index: of one of the site's reports.
  package func html(ofReport index: Int) -> String {
    let report = site.reports[index]
    let views = ReportFigureViews(
      strings: strings, charts: ChartMaker(language: site.settings.language), frame: .paper, palette: .fixed)
    let figures = views.contents(of: reports[report.header.path]?.current.evaluation.figures ?? [])
    let html = BodyRenderer(strings: strings).html(report.page.body, figures: figures.map(PaperFigures.html))
    return AbsoluteLinks.html(html, base: site.settings.baseURL)
  }
}
