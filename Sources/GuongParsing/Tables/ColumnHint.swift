import GuongModel

/// What to say to whoever gave a column a name that none has.
enum ColumnHint {
  static func text(near name: String?, known: Bilingual) -> Bilingual {
    name.map(Bilingual.didYouMean)
      ?? Bilingual(vi: "Các cột của bảng: \(known.vi).", en: "The table’s columns: \(known.en).")
  }
}
