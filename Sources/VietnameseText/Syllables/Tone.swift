/// A tone of Vietnamese, in dictionary order (the order of CLDR's Vietnamese collation).
public enum Tone: UInt8, Sendable, Hashable, CaseIterable, Comparable {
  /// Level; written without a mark: a.
  case ngang = 0
  /// Falling; grave accent: à.
  case huyen
  /// Dipping; hook above: ả.
  case hoi
  /// Broken; tilde: ã.
  case nga
  /// Rising; acute accent: á.
  case sac
  /// Heavy; dot below: ạ.
  case nang

  /// Whether a syllable that ends in c, ch, p or t can carry the tone: only sắc and nặng can.
  public var fitsStopCoda: Bool { self == .sac || self == .nang }

  /// The combining mark of the tone, `nil` for ngang.
  public var combiningMark: Unicode.Scalar? {
    switch self {
    case .ngang: nil
    case .huyen: "\u{300}"
    case .hoi: "\u{309}"
    case .nga: "\u{303}"
    case .sac: "\u{301}"
    case .nang: "\u{323}"
    }
  }

  /// Dictionary order.
  public static func < (left: Tone, right: Tone) -> Bool { left.rawValue < right.rawValue }

  /// The tone that a combining mark writes; `nil` for other scalars.
  init?(markScalar: UInt32) {
    switch markScalar {
    case 0x300: self = .huyen
    case 0x309: self = .hoi
    case 0x303: self = .nga
    case 0x301: self = .sac
    case 0x323: self = .nang
    default: return nil
    }
  }
}
