/// How the names of people and places are compared, where a tone mark tells two apart: «Xã Tân Hải» is not «Xã Tấn Hải».
public enum NameSpelling {
  /// `name` in one form for everything by which writers differ that mean the same: Unicode form, case, spaces, and where the
  /// tone mark stands («Hòa», «Hoà»).
  public static func key(_ name: String) -> String {
    let words = NFC.normalize(name).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return ToneMarks.convert(words.lowercased(), to: .old)
  }
}
