/// How many indicators have a headline.
package struct IndicatorHeadlineCount: Sendable, Hashable {
  package let headline: IndicatorStatus.Headline
  package let count: Int
}
