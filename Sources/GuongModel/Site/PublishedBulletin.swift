/// A bulletin with the stories of it that readers may see.
package struct PublishedBulletin: Sendable {
  package var page: Published<Bulletin>
  /// Indices into the site's stories, in the bulletin's order.
  package var stories: [Int]

  package init(page: Published<Bulletin>, stories: [Int]) {
    self.page = page
    self.stories = stories
  }
}
