@testable import GuongRendering

/// A view made of a dictionary, for templates written in a test.
struct ProbeView: View {
  var values: [String: ViewValue]

  init(_ values: [String: ViewValue]) {
    self.values = values
  }

  func value(_ key: ViewKey) -> ViewValue? { values[key.rawValue] }

  func value(named name: String) -> ViewValue? { values[name] }
}
