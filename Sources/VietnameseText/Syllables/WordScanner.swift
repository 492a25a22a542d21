/// Finds the words of a text: longest runs of letters and combining marks.
enum WordScanner {
  /// A word and where it stands.
  struct Word {
    /// UTF-8 offsets in the text.
    var utf8Range: Range<Int>
    /// The count of Unicode scalars before the word.
    var scalarOffset: Int
    /// Whether every letter is ASCII.
    var isASCII: Bool
    /// Whether `letters` is the whole word; false if it holds a letter that Vietnamese has not.
    var isVietnamese: Bool
    /// The letters of the word, composed.
    var letters: [VietnameseLetter]
  }

  /// Calls `body` for each word of `text`, in order. The word is reused: keep no copy of it that must stay cheap.
  static func forEachWord(in text: String, _ body: (inout Word) -> Void) {
    var text = text
    text.withUTF8 { bytes in
      var word = Word(utf8Range: 0..<0, scalarOffset: 0, isASCII: true, isVietnamese: true, letters: [])
      var hasMarks = false
      var isInside = false
      var index = 0
      var scalarCount = 0

      func finish(at end: Int) {
        word.utf8Range = word.utf8Range.lowerBound..<end
        if hasMarks { recompose(&word, bytes) }
        body(&word)
        isInside = false
      }

      while index < bytes.count {
        let (value, length) = UTF8Scan.scalar(in: bytes, at: index)
        let letter = VietnameseLetter(value)
        let isMark = value &- 0x300 < 0x70
        if letter != nil || isMark && isInside || isForeignLetter(value) {
          if !isInside {
            isInside = true
            hasMarks = false
            word.utf8Range = index..<index
            word.scalarOffset = scalarCount
            word.isASCII = true
            word.isVietnamese = true
            word.letters.removeAll(keepingCapacity: true)
          }
          if value >= 0x80 { word.isASCII = false }
          if let letter {
            word.letters.append(letter)
          } else if isMark {
            hasMarks = true
          } else {
            word.isVietnamese = false
          }
        } else if isInside {
          finish(at: index)
        }
        index += length
        scalarCount += 1
      }
      if isInside { finish(at: index) }
    }
  }

  /// Reads a word with combining marks again, composed.
  private static func recompose(_ word: inout Word, _ bytes: UnsafeBufferPointer<UInt8>) {
    let text = String(decoding: UnsafeBufferPointer(rebasing: bytes[word.utf8Range]), as: UTF8.self)
    word.letters.removeAll(keepingCapacity: true)
    word.isVietnamese = true
    for scalar in NFC.normalize(text).unicodeScalars {
      guard let letter = VietnameseLetter(scalar.value) else {
        word.isVietnamese = false
        return
      }
      word.letters.append(letter)
    }
  }

  /// Letters outside ``VietnameseLetter``.
  @inline(__always)
  private static func isForeignLetter(_ value: UInt32) -> Bool {
    if value < 0xAA { return false }
    // General punctuation and symbols, the usual non-letters of a text, without a look-up.
    if value &- 0x2000 < 0x70 { return false }
    return Unicode.Scalar(value)?.properties.isAlphabetic ?? false
  }
}
