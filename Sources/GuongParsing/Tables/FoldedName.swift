import VietnameseText

/// How names of tables, columns and choices are compared: without tone marks, case, spaces and punctuation.
enum FoldedName {
  static func fold(_ name: String) -> String {
    DiacriticFolding.fold(name).filter { $0.isLetter || $0.isNumber }
  }
}
