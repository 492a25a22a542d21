@testable import GuongRendering

/// A view made of a dictionary, for templates written in a test.
struct ProbeView: View {
  var values: [String: ViewValue]

  init(_ values: [String: ViewValue]) {
    self.values = values
  }

  func value(named key: String) -> ViewValue? { values[key] }
}
