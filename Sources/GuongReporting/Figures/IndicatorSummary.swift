/// How many indicators stand how.
package struct IndicatorSummary: Sendable, Hashable {
  package let total: Int
  /// Those with a headline, each counted once; in the order of the headlines, zeros included.
  package let headlines: [IndicatorHeadlineCount]
  /// Đạt, those that also exceeded or came early among them.
  package let met: Int
  package let exceeded: Int
  package let early: Int

  package init(_ figures: [IndicatorFigure]) {
    total = figures.count
    headlines = IndicatorStatus.Headline.allCases.map { headline in
      IndicatorHeadlineCount(headline: headline, count: figures.count { $0.status.headline == headline })
    }
    met = figures.count { $0.status.isMet }
    exceeded = figures.count { $0.status.isExceeded }
    early = figures.count { $0.status.isEarly }
  }

  package func count(_ headline: IndicatorStatus.Headline) -> Int {
    headlines.first { $0.headline == headline }?.count ?? 0
  }
}
