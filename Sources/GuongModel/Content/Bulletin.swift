/// A dated issue: an editorial and an ordered list of stories.
package struct Bulletin: Entry {
  package var header: Header
  /// The editorial.
  package var body: Body
  package var number: Int
  /// Paths of stories, as written, in order.
  package var stories: [Located<String>]

  package init(header: Header, body: Body, number: Int, stories: [Located<String>]) {
    self.header = header
    self.body = body
    self.number = number
    self.stories = stories
  }
}
