/// An array of views of one type, kept as it is until its section is rendered.
package protocol ViewList: Sendable {
  var isEmpty: Bool { get }
  /// Hands over the views one by one, as the renderer puts them on its stack.
  func forEachView(_ body: (any View) -> Void)
}

extension Array: ViewList where Element: View {
  package func forEachView(_ body: (any View) -> Void) {
    for view in self { body(view) }
  }
}

extension ViewList {
  var views: [any View] {
    var views: [any View] = []
    forEachView { views.append($0) }
    return views
  }
}
