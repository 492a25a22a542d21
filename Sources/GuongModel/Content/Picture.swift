/// The main picture of a page.
package struct Picture: Sendable {
  /// Path as written, relative to the file that names it.
  package var file: Located<String>
  /// What is seen, for those who do not see it.
  package var alt: String
  package var caption: String?
  package var credit: String?

  package init(file: Located<String>, alt: String, caption: String?, credit: String?) {
    self.file = file
    self.alt = alt
    self.caption = caption
    self.credit = credit
  }
}
