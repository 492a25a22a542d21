/// Escapes text for HTML content and quoted attributes.
package enum HTMLEscaping {
  /// Replaces `& < > " '` wherever their bytes stand, whatever combining mark follows, and returns the same string when
  /// there are none.
  package static func escape(_ text: String) -> String {
    var text = text
    return text.withUTF8 { bytes -> String? in
      var extra = 0
      for byte in bytes { extra += growth(of: byte) }
      return extra == 0 ? nil : escaped(bytes, count: bytes.count + extra)
    } ?? text
  }

  /// Bytes that the escaped form of `byte` has more than one.
  @inline(__always)
  private static func growth(of byte: UInt8) -> Int {
    if byte > 0x3E { return 0 }
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "'"): return 4
    case UInt8(ascii: "<"), UInt8(ascii: ">"): return 3
    case UInt8(ascii: "\""): return 5
    default: return 0
    }
  }

  private static func escaped(_ bytes: UnsafeBufferPointer<UInt8>, count: Int) -> String {
    String(unsafeUninitializedCapacity: count) { output in
      var end = 0
      func append(_ replacement: StaticString) {
        replacement.withUTF8Buffer { buffer in
          for byte in buffer {
            output[end] = byte
            end += 1
          }
        }
      }
      for byte in bytes {
        switch byte {
        case UInt8(ascii: "&"): append("&amp;")
        case UInt8(ascii: "<"): append("&lt;")
        case UInt8(ascii: ">"): append("&gt;")
        case UInt8(ascii: "\""): append("&quot;")
        case UInt8(ascii: "'"): append("&#39;")
        default:
          output[end] = byte
          end += 1
        }
      }
      return end
    }
  }
}
