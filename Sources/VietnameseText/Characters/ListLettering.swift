/// The letters of points in an official document: a, b, c, d, đ, e, g… (Decree 30/2020/NĐ-CP, Appendix I): the Vietnamese
/// alphabet without ă, â, ê, ô, ơ and ư, and so without f, j, w and z.
public enum ListLettering {
  /// The letters in order.
  public static let letters: [Character] = Array("abcdđeghiklmnopqrstuvxy")

  /// The letter of a point counted from 1: the 5th is đ, the 7th g; `nil` outside 1…23.
  public static func letter(_ ordinal: Int) -> Character? {
    letters.indices.contains(ordinal - 1) ? letters[ordinal - 1] : nil
  }

  /// The place of a letter, from 1; `nil` if lists do not use it. Small letters only.
  public static func ordinal(of letter: Character) -> Int? {
    letters.firstIndex(of: letter).map { $0 + 1 }
  }
}
