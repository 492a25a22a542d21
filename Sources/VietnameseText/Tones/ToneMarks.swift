/// Tone placement in words and whole texts: find, count, convert between styles, repair.
///
/// In a text only legal Vietnamese syllables are touched; names from other languages stay as they are. The rules: a vowel
/// with its own mark takes the tone (the last such vowel); else, before a final consonant, the last vowel; else of three
/// vowels the middle one; else the first, but in oa, oe and uy the second if the style is new.
public enum ToneMarks {
  /// Where the tone mark of one word stands; `nil` if the word cannot be split as a syllable.
  public static func placement(of word: String) -> TonePlacement? {
    Syllable(word)?.tonePlacement
  }

  /// The words of `text` that show a style or carry a misplaced mark, in order.
  public static func occurrences(in text: String) -> [TonePlacementOccurrence] {
    var found: [TonePlacementOccurrence] = []
    let utf8 = Array(text.utf8)
    forEachStyledSyllable(in: text) { syllable, placement, word in
      found.append(
        TonePlacementOccurrence(
          word: String(decoding: utf8[word.utf8Range], as: UTF8.self), placement: placement,
          oldStyle: syllable.written(in: .old), newStyle: syllable.written(in: .new), scalarOffset: word.scalarOffset,
          utf8Range: word.utf8Range))
    }
    return found
  }

  /// Counts the placements in `text` without collecting them.
  public static func counts(in text: String) -> TonePlacementCounts {
    var old = 0
    var new = 0
    var misplaced = 0
    forEachStyledSyllable(in: text) { _, placement, _ in
      switch placement {
      case .old: old += 1
      case .new: new += 1
      case .misplaced: misplaced += 1
      case .same: break
      }
    }
    return TonePlacementCounts(old: old, new: new, misplaced: misplaced)
  }

  /// `text`, a word or more, with every tone mark where `style` puts it. Misplaced marks are repaired; all else is kept
  /// byte for byte.
  public static func convert(_ text: String, to style: TonePlacementStyle) -> String {
    replace(in: text) { syllable, _ in syllable.written(in: style) }
  }

  /// `text` with misplaced tone marks put right (qúy → quý, cuả → của); both styles are left as they are. A repaired word
  /// in which the styles differ follows `style`.
  public static func repair(_ text: String, style: TonePlacementStyle = .old) -> String {
    replace(in: text) { syllable, placement in placement == .misplaced ? syllable.written(in: style) : nil }
  }

  private static func replace(in text: String, by rewrite: (Syllable, TonePlacement) -> String?) -> String {
    let utf8 = Array(text.utf8)
    var output: [UInt8] = []
    var copied = 0
    forEachStyledSyllable(in: text) { syllable, placement, word in
      guard let replacement = rewrite(syllable, placement) else { return }
      output.append(contentsOf: utf8[copied..<word.utf8Range.lowerBound])
      output.append(contentsOf: replacement.utf8)
      copied = word.utf8Range.upperBound
    }
    if copied == 0 { return text }
    output.append(contentsOf: utf8[copied...])
    return String(decoding: output, as: UTF8.self)
  }

  private static func forEachStyledSyllable(
    in text: String, _ body: (Syllable, TonePlacement, WordScanner.Word) -> Void
  ) {
    WordScanner.forEachWord(in: text) { word in
      guard word.isVietnamese, !word.isASCII, word.letters.contains(where: { $0.tone != .ngang }) else { return }
      guard let syllable = Syllable(letters: word.letters) else { return }
      let placement = syllable.tonePlacement
      guard placement != .same, syllable.isLegal else { return }
      body(syllable, placement, word)
    }
  }
}
