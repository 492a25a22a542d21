import VietnameseText

/// How names in spreadsheets are compared: without tone marks, case, spaces and all punctuation, of which headings of columns
/// have much: «Giá trị (tỷ đồng)».
enum FoldedName {
  static func fold(_ name: String) -> String {
    DiacriticFolding.fold(name).filter { $0.isLetter || $0.isNumber }
  }
}
