/// A page that an editor writes as one Markdown file.
package protocol Entry: Sendable {
  var header: Header { get }
  var body: Body { get }
}
