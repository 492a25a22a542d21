/// A promise that an input broke.
struct Violation: Error {
  let text: String

  /// Breaks off unless the promise holds.
  static func unless(_ holds: Bool, _ promise: @autoclosure () -> String) throws {
    if !holds { throw Violation(text: promise()) }
  }
}
