/// A written Vietnamese syllable, split into onset, vowels and coda, with its tone and the place of the tone mark.
///
/// The split follows spelling, not sound: `qu`, and `gi` before a vowel, belong to the onset. Any word of the right shape
/// can be split; ``isLegal`` says whether Vietnamese has it.
public struct Syllable: Sendable, Hashable {
  /// The letters with marks and case; the tone sits where the text had it.
  let letters: [VietnameseLetter]
  let onsetCount: Int
  let vowelCount: Int
  /// The letter that carries the tone mark, if there is one.
  let toneIndex: Int?

  /// Splits `text`, one word in any normalisation form and case. `nil` if it holds anything but Vietnamese letters, has no
  /// vowel or two groups of vowels, more than three vowels, or more than one tone mark.
  public init?(_ text: String) {
    var letters: [VietnameseLetter] = []
    for scalar in NFC.normalize(text).unicodeScalars {
      guard let letter = VietnameseLetter(scalar.value) else { return nil }
      letters.append(letter)
    }
    self.init(letters: letters)
  }

  init?(letters: [VietnameseLetter]) {
    guard let shape = SyllableShape(letters) else { return nil }
    self.letters = letters
    onsetCount = shape.onsetCount
    vowelCount = shape.vowelCount
    toneIndex = shape.toneIndex
  }

  /// The consonants before the vowels, without tone, in the case of the text; `qu` and `gi` count as consonants.
  public var onset: String { toneless(0..<onsetCount) }

  /// The vowel letters without tone, in the case of the text.
  public var vowels: String { toneless(onsetCount..<onsetCount + vowelCount) }

  /// The consonants after the vowels.
  public var coda: String { toneless(onsetCount + vowelCount..<letters.count) }

  /// The tone, ngang where no mark is written.
  public var tone: Tone { toneIndex.map { letters[$0].tone } ?? .ngang }

  /// Whether Vietnamese spelling has the syllable: onset, rime and tone go together. Old and new tone placement and a
  /// misplaced tone mark make no difference.
  public var isLegal: Bool { SyllableInventory.shared.contains(letters, tone: tone) }

  /// Where the tone mark stands.
  public var tonePlacement: TonePlacement {
    guard let toneIndex else { return .same }
    let old = expectedToneIndex(in: .old)
    let new = expectedToneIndex(in: .new)
    if toneIndex == old { return old == new ? .same : .old }
    return toneIndex == new ? .new : .misplaced
  }

  /// The syllable with its tone mark where `style` puts it. NFC; letters and case are kept.
  public func written(in style: TonePlacementStyle) -> String {
    guard let toneIndex else { return string(letters) }
    var moved = letters
    moved[toneIndex] = moved[toneIndex].with(tone: .ngang)
    let target = expectedToneIndex(in: style)
    moved[target] = moved[target].with(tone: tone)
    return string(moved)
  }

  /// The index of the letter that should carry the tone.
  private func expectedToneIndex(in style: TonePlacementStyle) -> Int {
    let range = onsetCount..<onsetCount + vowelCount
    if let marked = range.last(where: { letters[$0].hasOwnMark }) { return marked }
    if range.upperBound < letters.count { return range.upperBound - 1 }
    switch vowelCount {
    case 3: return onsetCount + 1
    case 2:
      let hasGlide = SyllableShape.isGlidePair(letters[onsetCount].base, letters[onsetCount + 1].base)
      return hasGlide && style == .new ? onsetCount + 1 : onsetCount
    default: return onsetCount
    }
  }

  private func toneless(_ range: Range<Int>) -> String {
    string(letters[range].map { $0.with(tone: .ngang) })
  }

  private func string(_ letters: [VietnameseLetter]) -> String {
    var scalars = String.UnicodeScalarView()
    for letter in letters { scalars.append(letter.scalar) }
    return String(scalars)
  }
}
