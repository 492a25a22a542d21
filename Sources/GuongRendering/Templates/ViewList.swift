/// An array of views of one type, kept as it is until its section is rendered.
package protocol ViewList: Sendable {
  var isEmpty: Bool { get }
  /// The views as the renderer puts them on its stack.
  var views: [any View] { get }
}

extension Array: ViewList where Element: View {
  package var views: [any View] { self }
}
