import Foundation

/// An iCalendar file taken apart as RFC 5545 says, for tests. Written apart from the writer: it works on bytes.
struct ParsedCalendar {
  struct Component {
    let kind: String
    var properties: [(name: String, value: String)] = []
    var parts: [Component] = []

    /// The unescaped value of the only property whose name with parameters is `name`.
    subscript(name: String) -> String? {
      let found = properties.filter { $0.name == name }
      return found.count == 1 ? ParsedCalendar.unescape(found[0].value) : nil
    }
  }

  /// Physical lines without their CRLF.
  let lines: [[UInt8]]
  let calendar: Component

  /// `nil` for bytes that break the grammar.
  init?(_ bytes: [UInt8]) {
    var lines: [[UInt8]] = []
    var line: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == 13 {
        guard index + 1 < bytes.count, bytes[index + 1] == 10 else { return nil }
        lines.append(line)
        line = []
        index += 2
        continue
      }
      if bytes[index] == 10 { return nil }
      line.append(bytes[index])
      index += 1
    }
    guard line.isEmpty else { return nil }
    self.lines = lines

    var whole: [[UInt8]] = []
    for line in lines {
      if line.first == 32, !whole.isEmpty { whole[whole.count - 1] += line.dropFirst() } else { whole.append(line) }
    }
    var open: [Component] = []
    var root: Component?
    for bytes in whole {
      guard let text = String(validating: bytes, as: UTF8.self), let colon = text.firstIndex(of: ":") else {
        return nil
      }
      let name = String(text[..<colon])
      let value = String(text[text.index(after: colon)...])
      switch name {
      case "BEGIN": open.append(Component(kind: value))
      case "END":
        guard let done = open.popLast(), done.kind == value else { return nil }
        if open.isEmpty { root = done } else { open[open.count - 1].parts.append(done) }
      default:
        guard !open.isEmpty else { return nil }
        open[open.count - 1].properties.append((name, value))
      }
    }
    guard let root, open.isEmpty, root.kind == "VCALENDAR" else { return nil }
    calendar = root
  }

  var events: [Component] { calendar.parts.filter { $0.kind == "VEVENT" } }

  static func unescape(_ text: String) -> String {
    var result = ""
    var isEscaped = false
    for character in text {
      if isEscaped {
        result.append(character == "n" || character == "N" ? "\n" : character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        result.append(character)
      }
    }
    return result
  }
}
