/// The attributes of a tag that cmark-gfm wrote: double-quoted values without a `"` inside.
struct TagAttributes {
  private let tag: UnsafeBufferPointer<UInt8>

  init(_ tag: UnsafeBufferPointer<UInt8>) { self.tag = tag }

  func has(_ name: StaticString) -> Bool { position(of: name) != nil }

  /// The range of the value within the tag, quotes excluded; `nil` when the attribute is absent.
  func value(_ name: StaticString) -> Range<Int>? {
    guard let start = position(of: name) else { return nil }
    let open = start + name.utf8CodeUnitCount + 1
    guard open < tag.count, tag[open - 1] == UInt8(ascii: "="), tag[open] == UInt8(ascii: "\"") else { return nil }
    guard let close = tag[(open + 1)...].firstIndex(of: UInt8(ascii: "\"")) else { return nil }
    return open + 1..<close
  }

  /// The range of ` name="value"` within the tag, with its leading space.
  func whole(_ name: StaticString) -> Range<Int>? {
    guard let start = position(of: name), let value = value(name) else { return nil }
    return start - 1..<value.upperBound + 1
  }

  /// Where an attribute's name begins: after a space and outside every value.
  private func position(of name: StaticString) -> Int? {
    var isQuoted = false
    for index in tag.indices {
      if tag[index] == UInt8(ascii: "\"") { isQuoted.toggle() }
      guard !isQuoted, tag[index] == UInt8(ascii: " "), index + 1 < tag.count else { continue }
      let rest = UnsafeBufferPointer(rebasing: tag[(index + 1)...])
      guard hasPrefix(rest, name), rest.count > name.utf8CodeUnitCount else { continue }
      switch rest[name.utf8CodeUnitCount] {
      case UInt8(ascii: "="), UInt8(ascii: " "), UInt8(ascii: ">"), UInt8(ascii: "/"): return index + 1
      default: continue
      }
    }
    return nil
  }
}
