/// The bare split of a word into onset, vowels and coda, without allocation.
struct SyllableShape {
  let onsetCount: Int
  let vowelCount: Int
  let toneIndex: Int?

  init?(_ letters: [VietnameseLetter]) {
    guard !letters.isEmpty, letters.count <= SyllableInventory.longestSyllable else { return nil }
    var onset = letters.firstIndex(where: \.isVowel) ?? letters.count
    if onset == 1, letters.count > 2, letters[2].isVowel, !letters[1].hasOwnMark {
      let pair = (letters[0].base, letters[1].base)
      if pair == (UInt8(ascii: "q"), UInt8(ascii: "u")) || pair == (UInt8(ascii: "g"), UInt8(ascii: "i")) { onset = 2 }
    }
    var end = onset
    while end < letters.count, letters[end].isVowel { end += 1 }
    guard end > onset, end - onset <= 3 else { return nil }
    guard !letters[end...].contains(where: \.isVowel) else { return nil }

    var toneIndex: Int?
    for index in letters.indices where letters[index].tone != .ngang {
      guard toneIndex == nil else { return nil }
      toneIndex = index
    }
    onsetCount = onset
    vowelCount = end - onset
    self.toneIndex = toneIndex
  }

  /// Whether two open vowels are oa, oe or uy: the ones that the two tone placement styles treat differently.
  static func isGlidePair(_ first: UInt8, _ second: UInt8) -> Bool {
    switch (first, second) {
    case (UInt8(ascii: "o"), UInt8(ascii: "a")), (UInt8(ascii: "o"), UInt8(ascii: "e")),
      (UInt8(ascii: "u"), UInt8(ascii: "y")):
      true
    default: false
    }
  }
}
