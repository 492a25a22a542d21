/// How much a text looks like Vietnamese: the measure that legacy encodings are recognised by.
public enum VietnameseLegibility {
  /// Of the words with non-ASCII letters, the share (0…1) that are legal Vietnamese syllables; `nil` if there are none.
  ///
  /// A word here is a run of letters, marks and the symbols of Latin-1, which old fonts draw as letters; guillemets and the
  /// like at its edges are left out. Real Vietnamese prose scores above 0.99, legacy bytes below 0.3.
  public static func score(_ text: String) -> Double? {
    let (words, legal) = count(text)
    return words == 0 ? nil : Double(legal) / Double(words)
  }

  /// The accented words of `text`, and how many of them are legal syllables.
  static func count(_ text: String) -> (words: Int, legal: Int) {
    var words = 0
    var legal = 0
    var word: [UInt32] = []
    var letters: [VietnameseLetter] = []

    func finish(before next: UInt32) {
      defer { word.removeAll(keepingCapacity: true) }
      let first = word.firstIndex { !isLeadingSymbol($0) } ?? word.endIndex
      // A guillemet closes a quotation only where the sentence goes on in ASCII; elsewhere it is a misread byte.
      let last = word.last == 0xBB && next <= 0xA0 ? word.endIndex - 2 : word.endIndex - 1
      guard first <= last, isAccented(word[first...last]) else { return }
      words += 1
      letters.removeAll(keepingCapacity: true)
      for scalar in word[first...last] {
        guard let letter = VietnameseLetter(scalar) else { return }
        letters.append(letter)
      }
      guard let shape = SyllableShape(letters) else { return }
      let tone = shape.toneIndex.map { letters[$0].tone } ?? .ngang
      if SyllableInventory.shared.contains(letters, tone: tone) { legal += 1 }
    }

    var composed = NFC.normalize(text)
    composed.withUTF8 { bytes in
      var index = 0
      while index < bytes.count {
        let (value, length) = UTF8Scan.scalar(in: bytes, at: index)
        // «Ã» and a no-break space are the two bytes of à: «lÃ » must not pass for lã.
        if isPartOfWord(value) || value == 0xA0 && word.last == 0xC3 {
          word.append(value)
        } else if !word.isEmpty {
          finish(before: value)
        }
        index += length
      }
    }
    if !word.isEmpty { finish(before: 0) }
    return (words, legal)
  }

  /// A quick no: whether `text` has more letters that only Unicode Vietnamese uses (ă, đ, ơ, ư, ạ…) than characters of the
  /// Latin-1 block. Text in an 8-bit encoding of old, or misread as one, has hardly any.
  static func isPlainlyUnicode(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var proper = 0
      var latin1 = 0
      for index in bytes.indices {
        switch bytes[index] {
        case 0xC2, 0xC3: latin1 += 1
        case 0xC4:
          // Ă ă Đ đ
          if bytes[index + 1] & 0xFE == 0x82 || bytes[index + 1] & 0xFE == 0x90 { proper += 1 }
        case 0xC6:
          // Ơ ơ Ư ư
          if bytes[index + 1] & 0xFE == 0xA0 || bytes[index + 1] == 0xAF || bytes[index + 1] == 0xB0 { proper += 1 }
        case 0xE1: if bytes[index + 1] & 0xFE == 0xBA { proper += 1 }
        default: break
        }
      }
      return proper > latin1 || latin1 == 0 && proper == 0
    }
  }

  private static func isPartOfWord(_ value: UInt32) -> Bool {
    if value < 0x80 { return UInt8(value).isASCIILetter }
    if value <= 0xFF { return value != 0xA0 }
    if value < 0x370 { return true }
    if VietnameseLetter(value) != nil { return true }
    if value &- 0x2000 < 0x70 { return false }
    return Unicode.Scalar(value)?.properties.isAlphabetic ?? false
  }

  /// Whether a word counts: it has more than ASCII, is not all symbols, and is no unit such as m² or °C.
  private static func isAccented(_ word: ArraySlice<UInt32>) -> Bool {
    var hasMore = false
    var isAllSymbols = true
    for value in word {
      if value >= 0x80, value != 0xB0, value != 0xB2, value != 0xB3 { hasMore = true }
      if !isSymbol(value) { isAllSymbols = false }
    }
    return hasMore && !isAllSymbols
  }

  /// Symbols and controls of the Latin-1 block.
  private static func isSymbol(_ value: UInt32) -> Bool {
    value &- 0x80 < 0x40 || value == 0xD7 || value == 0xF7
  }

  /// « § ¶ · ¡ ¿ before a word. None of them begins a word in an old font's reading, but the ô of «ng, which is given up.
  private static func isLeadingSymbol(_ value: UInt32) -> Bool {
    switch value {
    case 0xA1, 0xA7, 0xAB, 0xB6, 0xB7, 0xBB, 0xBF: true
    default: false
    }
  }
}
