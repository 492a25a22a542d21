import GuongModel
import GuongRendering
import GuongReporting
import GuongSupport

/// The pages of a site, each rendered when it is asked for.
package struct RenderedSite: Sendable {
  package let plans: [PagePlan]
  private let renderer: PageRenderer

  package init(
    _ site: Site, reports: ReportBook = ReportBook(), templates: SiteTemplates, workers: Int,
    unknownKeys: UnknownKeys? = nil
  ) {
    let cardRenderer = CardRenderer(site: site, templates: templates.set, unknownKeys: unknownKeys)
    let cards = Parallel.map(count: site.stories.count, workers: workers) { cardRenderer.card($0) }
    plans = SitePlanner.plans(for: site)
    let bearers = DutyBearers(units: site.units, organisations: site.organisations)
    let figures = Parallel.map(count: site.tables.count, workers: workers) {
      CampaignFigures(site.tables[$0].published, bearers: bearers, today: site.clock.today)
    }
    renderer = PageRenderer(
      site: site, templates: templates.set, assets: templates.assets, cards: cards, plans: plans, figures: figures,
      reports: reports,
      unknownKeys: unknownKeys)
  }

  /// The bytes of one of `plans`.
  package func bytes(_ plan: PagePlan) -> [UInt8] { renderer.render(plan) }

  /// The same in pieces, so that a large file never lies in memory whole.
  package func bytes(_ plan: PagePlan, into write: ([UInt8]) -> Void) { renderer.render(plan, into: write) }
}
