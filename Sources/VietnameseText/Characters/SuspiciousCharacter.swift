/// A character that a reader does not see, or takes for another, and that searches, hashes and links do see.
public struct SuspiciousCharacter: Sendable, Hashable {
  /// The scalar found.
  public let scalar: Unicode.Scalar
  /// What it is.
  public let kind: Kind
  /// The count of Unicode scalars before it.
  public let scalarOffset: Int
  /// The byte offset in the UTF-8 of the text.
  public let utf8Offset: Int

  /// What to put in its place, empty to delete it; `nil` if only a person can say.
  public var replacement: String? { kind.replacement(of: scalar) }

  /// The suspicious characters of `text`, in order.
  ///
  /// A zero-width joiner or non-joiner inside an emoji is left alone, and so are combining marks that NFC joins with
  /// their letter.
  public static func find(in text: String) -> [SuspiciousCharacter] {
    var contiguous = text
    guard contiguous.withUTF8({ mayContainAny($0) }) else { return [] }
    let scalars = Array(contiguous.unicodeScalars)
    let leftovers = StrayMarks.offsets(in: scalars)
    var found: [SuspiciousCharacter] = []
    var utf8Offset = 0
    for (offset, scalar) in scalars.enumerated() {
      let kind = leftovers.contains(offset) ? .strayMark : Kind(scalar, in: scalars, at: offset)
      if let kind {
        found.append(SuspiciousCharacter(scalar: scalar, kind: kind, scalarOffset: offset, utf8Offset: utf8Offset))
      }
      utf8Offset += UTF8.width(scalar)
    }
    return found
  }

  /// `text` with every suspicious character replaced where ``replacement`` says how. Idempotent.
  public static func repair(_ text: String) -> String {
    var text = text
    while true {
      // What is deleted gives a no-break space other neighbours.
      let found = find(in: text).filter { $0.replacement != nil }
      if found.isEmpty { return text }
      text = replace(found, in: text)
    }
  }

  private static func replace(_ found: [SuspiciousCharacter], in text: String) -> String {
    var output = String.UnicodeScalarView()
    var replacements: [Int: String] = [:]
    for character in found { replacements[character.scalarOffset] = character.replacement }
    for (offset, scalar) in text.unicodeScalars.enumerated() {
      if let replacement = replacements[offset] {
        output.append(contentsOf: replacement.unicodeScalars)
      } else {
        output.append(scalar)
      }
    }
    return String(output)
  }

  /// A look at the bytes that excludes most texts.
  private static func mayContainAny(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    for index in bytes.indices {
      let byte = bytes[index]
      switch byte {
      case 0..<0x20: if byte != 0x09 && byte != 0x0A && byte != 0x0D { return true }
      case 0x20..<0x7F, 0x80..<0xC2: break
      case 0xC2: if bytes[index + 1] < 0xA1 || bytes[index + 1] == 0xAD { return true }
      case 0xC3: if bytes[index + 1] == 0x90 || bytes[index + 1] == 0xB0 { return true }
      case 0xC4, 0xC5, 0xE1: break
      case 0xC6: if bytes[index + 1] != 0xA0 && bytes[index + 1] != 0xA1 && bytes[index + 1] < 0xAF { return true }
      case 0xE2:
        // Dashes, quotation marks, bullets and the ellipsis are U+2010…2027.
        if bytes[index + 1] != 0x80 || !(0x90...0xA7 ~= bytes[index + 2]) { return true }
      default: return true
      }
    }
    return false
  }
}
