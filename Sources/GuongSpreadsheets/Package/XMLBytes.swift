internal import Glibc

/// A name or value that libxml2 holds, for comparing it without making a text of it. Good only during the call that brings it.
struct XMLBytes {
  let bytes: UnsafeBufferPointer<UInt8>

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// As much of it as a message shows, and more than any name of a cell is.
  var shown: String { String(decoding: bytes.prefix(60), as: UTF8.self) }

  /// A whole number without sign, as indexes and counts are written.
  var number: Int? {
    guard (1...9).contains(bytes.count) else { return nil }
    var number = 0
    for byte in bytes {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      number = number * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return number
  }

  /// `xsd:boolean`.
  var isTrue: Bool { "1" ~= self || "true" ~= self }

  static func ~= (pattern: StaticString, value: XMLBytes) -> Bool {
    guard pattern.utf8CodeUnitCount == value.bytes.count, let start = value.bytes.baseAddress else { return false }
    return memcmp(pattern.utf8Start, start, value.bytes.count) == 0
  }
}
