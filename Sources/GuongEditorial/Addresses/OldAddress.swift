import GuongModel

/// Checks an old address that an editor wrote, so that a redirect can never be written outside the output.
enum OldAddress {
  /// `/bai/ten-cu/` → `bai/ten-cu/`; `/bai/ten-cu.html` keeps its name. `nil` for anything but plain ASCII parts.
  static func address(_ text: String) -> Address? {
    guard text.hasPrefix("/"), text.utf8.count <= 240 else { return nil }
    let parts = text.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
    guard var last = parts.last else { return nil }
    var folders = parts.dropLast()
    if last.isEmpty {
      guard let folder = folders.popLast() else { return nil }
      last = folder
    }
    let all = folders + [last]
    guard !all.isEmpty, all.allSatisfy(isPlain) else { return nil }
    let path = all.joined(separator: "/")
    return Address(last.hasSuffix(".html") ? path : path + "/")
  }

  private static func isPlain(_ part: Substring) -> Bool {
    guard !part.isEmpty, !part.hasPrefix("."), part.utf8.count <= 120 else { return false }
    return part.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."),
        UInt8(ascii: "~"):
        true
      default: false
      }
    }
  }
}
