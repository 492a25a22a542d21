/// Second wall behind the planner: an address that a page links to is relative, or has one of a few schemes.
enum AddressCheck {
  private static let schemes: Set<String> = ["http", "https", "mailto", "tel"]

  /// `address` itself, or `#` when it has a scheme that a page must not carry, such as `javascript:`.
  static func safe(_ address: String) -> String {
    for (offset, byte) in address.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return address
      case UInt8(ascii: ":"):
        return schemes.contains(address.prefix(offset).lowercased()) ? address : "#"
      // Not part of a scheme; in `srcset` it stands before the width.
      case 0x20 where offset > 0: return address
      // Browsers overlook these, so that a scheme could hide behind them.
      case 0..<0x21: return "#"
      default: continue
      }
    }
    return address
  }
}
