/// A language that messages and pages can be written in.
package enum Language: String, Sendable, CaseIterable {
  case vietnamese = "vi"
  case english = "en"
}
