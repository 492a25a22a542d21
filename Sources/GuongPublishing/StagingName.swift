internal import Glibc

/// Names of the folders that a build keeps beside its target: `.<target>.staging-<pid>-<16 hex digits>` for what is being
/// built, `.<target>.previous-…` for the old output where it has to be put aside.
enum StagingName: Hashable {
  case staging, previous

  /// A new name that nothing has yet.
  func make(for target: String) -> String {
    let random = String(UInt64.random(in: .min ... .max), radix: 16)
    return prefix(target) + "\(getpid())-" + String(repeating: "0", count: 16 - random.count) + random
  }

  /// Which of them a name is, if either. Strict, since what matches is removed.
  init?(_ name: String, target: String) {
    guard let kind = [StagingName.staging, .previous].first(where: { name.hasPrefix($0.prefix(target)) }) else {
      return nil
    }
    let parts = name.utf8.dropFirst(kind.prefix(target).utf8.count).split(
      separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, parts[1].count == 16 else { return nil }
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    let letters = UInt8(ascii: "a")...UInt8(ascii: "f")
    guard parts[0].allSatisfy({ digits.contains($0) }) else { return nil }
    guard parts[1].allSatisfy({ digits.contains($0) || letters.contains($0) }) else { return nil }
    self = kind
  }

  private func prefix(_ target: String) -> String {
    switch self {
    case .staging: ".\(target).staging-"
    case .previous: ".\(target).previous-"
    }
  }
}
