/// A template in the form in which it is rendered: its tags in one list and its text in one piece. Partials and parents are in
/// their places, so that rendering follows no names.
struct TemplateProgram: Sendable {
  private(set) var steps: [TemplateStep] = []
  private(set) var text: [UInt8] = []
  /// The keys as the template writes them.
  private(set) var names: [String] = []
  /// Where a section last began or ended: text before it and after it are two steps.
  private var seam = 0

  mutating func append(_ bytes: [UInt8]) {
    let start = text.count
    text += bytes
    if steps.count > seam, case .text(let first, _)? = steps.last {
      steps[steps.count - 1] = .text(start: first, end: text.count)
    } else {
      steps.append(.text(start: start, end: text.count))
    }
  }

  mutating func append(_ name: String, isRaw: Bool) {
    let key = key(name)
    steps.append(isRaw ? .rawValue(key) : .value(key))
  }

  /// - Parameter content: appends what stands within.
  mutating func append(section name: String, isInverted: Bool, content: (inout TemplateProgram) -> Void) {
    let key = key(name)
    let place = steps.count
    steps.append(.section(key, end: place))
    seam = steps.count
    content(&self)
    seam = steps.count
    steps[place] = isInverted ? .inverted(key, end: steps.count) : .section(key, end: steps.count)
  }

  private mutating func key(_ name: String) -> TemplateKey {
    names.append(name)
    return TemplateKey(name, index: names.count - 1)
  }
}
