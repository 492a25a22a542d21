import GuongTestSupport
import Testing

@testable import GuongParsing

struct WordStartsTests {
  private func count(_ bytes: [UInt8], isInWord: Bool) -> (starts: Int, isInWord: Bool) {
    var isInWord = isInWord
    let starts = bytes.withUnsafeBytes { WordStarts.count(in: $0, isInWord: &isInWord) }
    return (starts, isInWord)
  }

  /// Byte by byte, as one would write it down.
  private func plainCount(_ bytes: [UInt8], isInWord: Bool) -> (starts: Int, isInWord: Bool) {
    var result = (starts: 0, isInWord: isInWord)
    for byte in bytes {
      let isSpace = [0x20, 0x0A, 0x09].contains(byte)
      if !isSpace, !result.isInWord { result.starts += 1 }
      result.isInWord = !isSpace
    }
    return result
  }

  @Test func countsWordsOfEveryLengthAtEveryPlace() {
    var generator = SeededGenerator(seed: 7)
    let alphabet: [UInt8] = [0x20, 0x0A, 0x09, 0x61, 0xC3, 0xA0, 0x00, 0x7F, 0x80, 0xFF, 0x21, 0x0B, 0x08, 0x89, 0x8A]
    for length in 0..<70 {
      for _ in 0..<40 {
        let bytes = (0..<length).map { _ in alphabet[Int(generator.next() % UInt64(alphabet.count))] }
        for isInWord in [false, true] {
          let expected = plainCount(bytes, isInWord: isInWord)
          let found = count(bytes, isInWord: isInWord)
          #expect(found == expected, "\(bytes)")
        }
      }
    }
  }

  @Test func countsVietnameseSyllables() {
    #expect(count(Array("Gương người tốt, việc tốt\nở xã  Vĩnh Hải".utf8), isInWord: false) == (9, true))
  }
}
