/// Something that reads input from others, and what it promises about all of it.
protocol FuzzTarget: Sendable {
  var name: String { get }
  /// What its inputs are made of, for the mutator to put in.
  var words: [String] { get }
  /// Errors: `Violation` where a promise is broken.
  func check(_ input: [UInt8], _ trail: inout Trail) throws
}

/// All targets, by name.
enum FuzzTargets {
  static let all: [any FuzzTarget] = [
    CSVTarget(), FrontMatterTarget(), MarkdownTarget(), PathTarget(), TableTarget(), TextTarget(), XLSXTarget(),
  ]

  static func named(_ name: String) -> (any FuzzTarget)? { all.first { $0.name == name } }
}
