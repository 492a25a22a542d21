/// How names that people type are compared: «Tiêu đề», «tieu-de» and «tieu_de» are one.
extension DiacriticFolding {
  /// `name` without tone marks, case, spaces, hyphens and underscores.
  public static func foldName(_ name: String) -> String {
    fold(name).filter { $0 != " " && $0 != "-" && $0 != "_" }
  }
}
