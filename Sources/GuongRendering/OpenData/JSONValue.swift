import VietnameseText

/// A JSON value that keeps the order of members and the digits of numbers, which `JSONEncoder` does not.
enum JSONValue: Sendable {
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
    case .text(let text): StructuredData.append(text, to: &bytes)
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
        StructuredData.append(member.name, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        member.value.append(to: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }

  /// An object as a file; anything else on one line.
  var file: [UInt8] {
    guard case .object(let members) = self else {
      var bytes: [UInt8] = []
      append(to: &bytes)
      return bytes + "\n".utf8
    }
    var file = JSONFile()
    for member in members { file.append(member.name, member.value) }
    return file.end()
  }
}
