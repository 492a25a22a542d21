import GuongModel

/// What to say to whoever gave a column a name that none has.
enum ColumnHint {
  static func text(near name: String?, known: Bilingual) -> Bilingual {
    name.map { Bilingual(vi: "Có phải ý bạn là «\($0)»?", en: "Did you mean «\($0)»?") }
      ?? Bilingual(vi: "Các cột của bảng: \(known.vi).", en: "The table’s columns: \(known.en).")
  }
}
