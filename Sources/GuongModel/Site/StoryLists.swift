/// Which stories each list shows, as indices into the site's stories, newest first. Only lists that have stories are here,
/// apart from columns, movements and fields, which are standing.
package struct StoryLists: Sendable {
  package struct Tag: Sendable {
    package var name: String
    package let slug: String
    package var stories: [Int]

    package init(name: String, slug: String, stories: [Int]) {
      self.name = name
      self.slug = slug
      self.stories = stories
    }
  }

  package struct Month: Sendable {
    package let year: Int
    package let month: Int
    package var stories: [Int]

    package init(year: Int, month: Int, stories: [Int]) {
      self.year = year
      self.month = month
      self.stories = stories
    }
  }

  /// By index of the settings' columns.
  package var byColumn: [[Int]] = []
  /// By index of the site's movements.
  package var byMovement: [[Int]] = []
  /// By index of the settings' fields.
  package var byField: [[Int]] = []
  /// By index of the site's units.
  package var byUnit: [[Int]] = []
  /// By name in dictionary order.
  package var tags: [Tag] = []
  /// Newest first.
  package var months: [Month] = []

  package init() {}
}
