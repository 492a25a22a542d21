/// Puts together the text of one `si` or `is`: its own, or that of its runs; readings of East Asian words are left out.
struct TextCollector {
  private let maximumBytes: Int
  private var bytes: [UInt8] = []
  private var isInText = false
  private var isInReading = false
  private(set) var isTooLong = false

  init(maximumBytes: Int) { self.maximumBytes = maximumBytes }

  mutating func begin() {
    bytes.removeAll(keepingCapacity: true)
    isInText = false
    isInReading = false
    isTooLong = false
  }

  mutating func start(_ name: XMLBytes) {
    switch name {
    case "t": isInText = !isInReading
    case "rPh": isInReading = true
    default: break
    }
  }

  mutating func end(_ name: XMLBytes) {
    switch name {
    case "t": isInText = false
    case "rPh": isInReading = false
    default: break
    }
  }

  mutating func add(_ text: UnsafeBufferPointer<UInt8>) {
    guard isInText, !isTooLong else { return }
    guard bytes.count + text.count <= maximumBytes else {
      isTooLong = true
      return
    }
    bytes.append(contentsOf: text)
  }

  var text: String { EscapedText.text(bytes) }
}
