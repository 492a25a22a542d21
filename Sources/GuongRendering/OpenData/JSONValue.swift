import VietnameseText

/// A JSON value that keeps the order of members and the digits of numbers, which `JSONEncoder` does not.
indirect enum JSONValue: Sendable {
  case null
  case boolean(Bool)
  case number(DecimalNumber)
  case text(String)
  case list([JSONValue])
  case object([Member])

  typealias Member = (name: String, value: JSONValue)

  static func integer(_ number: Int) -> JSONValue { .number(DecimalNumber(significand: number)) }

  static func texts(_ texts: [String]) -> JSONValue { .list(texts.map(JSONValue.text)) }

  /// Appends the value on one line, in UTF-8 (RFC 8259).
  func append(to bytes: inout [UInt8]) {
    switch self {
    case .null: bytes += "null".utf8
    case .boolean(let boolean): bytes += (boolean ? "true" : "false").utf8
    case .number(let number): bytes += number.machineText.utf8
    case .text(let text): bytes += StructuredData.quoted(text).utf8
    case .list(let values):
      bytes.append(UInt8(ascii: "["))
      for (index, value) in values.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        value.append(to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let members):
      bytes.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        bytes += StructuredData.quoted(member.name).utf8
        bytes.append(UInt8(ascii: ":"))
        member.value.append(to: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }

  /// The members of an object, each on its own line, and those of its lists too: a file that people can read and compare.
  var file: [UInt8] {
    guard case .object(let members) = self else {
      var bytes: [UInt8] = []
      append(to: &bytes)
      return bytes + "\n".utf8
    }
    var bytes = Array("{".utf8)
    for (index, member) in members.enumerated() {
      bytes += (index > 0 ? ",\n" : "\n").utf8
      bytes += StructuredData.quoted(member.name).utf8
      bytes += ": ".utf8
      guard case .list(let values) = member.value, !values.isEmpty else {
        member.value.append(to: &bytes)
        continue
      }
      bytes += "[".utf8
      for (place, value) in values.enumerated() {
        bytes += (place > 0 ? ",\n" : "\n").utf8
        value.append(to: &bytes)
      }
      bytes += "\n]".utf8
    }
    return bytes + "\n}\n".utf8
  }
}
