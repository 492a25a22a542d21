/// Finds document numbers in escaped HTML text: `252/KH-UBND` of the State, `312-KH/HU` of the Party, `06/2022/QH15` of
/// legislation (the grammars of Decree 30/2020/NĐ-CP, Appendix III, and of Party document rules).
///
/// A citation reaches back over «số» and the words of the document's type, so that the whole name becomes the link.
package enum CitationScanner {
  package struct Found {
    /// Within the text.
    package var range: Range<Int>
    package var citation: Body.Citation
  }

  package static func citations(in text: UnsafeBufferPointer<UInt8>) -> [Found] {
    var found: [Found] = []
    var index = 0
    while index < text.count {
      guard isDigit(text[index]), index == 0 || !isNumberByte(text, at: index - 1) else {
        index += 1
        continue
      }
      var end = index
      while end < text.count, isNumberByte(text, at: end) { end += 1 }
      while end > index, isTrailingPunctuation(text[end - 1]) { end -= 1 }
      if isDocumentNumber(UnsafeBufferPointer(rebasing: text[index..<end])) {
        let number = String(decoding: text[index..<end], as: UTF8.self)
        let start = nameStart(in: text, before: index, notBefore: found.last?.range.upperBound ?? 0)
        found.append(Found(range: start..<end, citation: .init(number: number, date: date(in: text, after: end))))
      }
      index = max(end, index + 1)
    }
    return found
  }

  /// Citations in plain text, with ranges of its UTF-8 bytes.
  package static func citations(in text: String) -> [Found] {
    guard text.utf8.contains(UInt8(ascii: "/")) else { return [] }
    return Array(text.utf8).withUnsafeBufferPointer { citations(in: $0) }
  }

  /// Digits, then `/KIND-BODY`, `-KIND/BODY` or `/yyyy/BODY`.
  private static func isDocumentNumber(_ token: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let digitsEnd = token.firstIndex(where: { !isDigit($0) }), digitsEnd <= 5 else { return false }
    let rest = UnsafeBufferPointer(rebasing: token[digitsEnd...])
    guard let slash = rest.firstIndex(of: UInt8(ascii: "/")), rest.count >= 4 else { return false }
    switch rest[0] {
    case UInt8(ascii: "/"):
      let tail = rest[1...]
      if let second = tail.firstIndex(of: UInt8(ascii: "/")) {
        return second == 5 && tail[1..<5].allSatisfy(isDigit) && second + 1 < rest.count
          && isCapital(rest, at: second + 1)
      }
      return isCapital(rest, at: 1) && tail.contains(UInt8(ascii: "-"))
    case UInt8(ascii: "-"):
      return isCapital(rest, at: 1) && slash > 1 && isCapital(rest, at: slash + 1)
    default:
      return false
    }
  }

  /// ASCII capitals and Đ (C4 90).
  private static func isCapital(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    guard index < bytes.count else { return false }
    if UInt8(ascii: "A") <= bytes[index], bytes[index] <= UInt8(ascii: "Z") { return true }
    return bytes[index] == 0xC4 && index + 1 < bytes.count && bytes[index + 1] == 0x90
  }

  private static func isNumberByte(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    switch text[index] {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "/"), UInt8(ascii: "-"):
      return true
    case 0x80...0xFF:
      // A letter such as Đ, but not « » “ ” – or a no-break space.
      var lead = index
      while lead > 0, text[lead] & 0xC0 == 0x80 { lead -= 1 }
      return (0xC3...0xC6).contains(text[lead]) || text[lead] == 0xE1
    default:
      return false
    }
  }

  private static func isTrailingPunctuation(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "-")
  }

  // MARK: What stands before and after

  /// Type names, longest first, so that «Thông tư liên tịch» is not cut to «Thông tư».
  private static let typeNames: [[UInt8]] = DocumentType.all.map { Array($0.name.utf8) }
    .sorted { $0.count > $1.count }
  private static let numberWords: [[UInt8]] = ["số ", "Số "].map { Array($0.utf8) }

  private static func nameStart(in text: UnsafeBufferPointer<UInt8>, before index: Int, notBefore limit: Int) -> Int {
    var start = index
    for word in numberWords where ends(text, at: start, with: word, limit) { start -= word.count }
    guard start > limit, text[start - 1] == UInt8(ascii: " ") else { return start }
    for name in typeNames where ends(text, at: start - 1, with: name, limit) {
      return start - 1 - name.count
    }
    return start
  }

  private static func ends(_ text: UnsafeBufferPointer<UInt8>, at end: Int, with word: [UInt8], _ limit: Int) -> Bool {
    guard end - word.count >= limit else { return false }
    return word.indices.allSatisfy { text[end - word.count + $0] == word[$0] }
  }

  /// « ngày 19/7/2024» or «, ngày 19/7/2024» directly behind the number: gives «19/7/2024».
  private static func date(in text: UnsafeBufferPointer<UInt8>, after end: Int) -> String? {
    var index = end
    if index < text.count, text[index] == UInt8(ascii: ",") { index += 1 }
    let word = Array(" ngày ".utf8)
    guard index + word.count < text.count, word.indices.allSatisfy({ text[index + $0] == word[$0] }) else { return nil }
    index += word.count
    let start = index
    while index < text.count, isDigit(text[index]) || text[index] == UInt8(ascii: "/") { index += 1 }
    return index > start ? String(decoding: text[start..<index], as: UTF8.self) : nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0") <= byte && byte <= UInt8(ascii: "9") }
}
