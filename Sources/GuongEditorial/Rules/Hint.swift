import GuongModel
import VietnameseText

/// What an editor may have meant by a name that does not exist.
enum Hint {
  /// «Có phải ý bạn là …?» for the nearest candidate, else the candidates there are.
  ///
  /// - Parameter faults: how many the same file has already; after many nobody looks for what was meant.
  static func nearest(
    to word: String, among all: @autoclosure () -> [String], after faults: Int = 0
  ) -> Bilingual {
    guard faults < Diagnostic.flood else { return general }
    let candidates = all()
    if let nearest = EditDistance.nearest(to: word, among: candidates) {
      return .didYouMean(nearest)
    }
    guard !candidates.isEmpty else {
      return Bilingual(vi: "Hiện chưa khai báo mục nào.", en: "None is declared yet.")
    }
    let shown = candidates.prefix(12).joined(separator: ", ")
    let more = candidates.count > 12
    return Bilingual(
      vi: "Hiện có: \(shown)\(more ? "…" : ".")", en: "These exist: \(shown)\(more ? "…" : ".")")
  }

  /// For a file that was not found: the one of nearly the same name, if there is one.
  ///
  /// - Parameter faults: as for ``nearest(to:among:after:)``.
  static func file(
    _ path: String, among candidates: @autoclosure () -> some Sequence<String>, after faults: Int = 0
  ) -> Bilingual {
    guard faults < Diagnostic.flood else { return general }
    let wanted = fileName(path)
    let folded = DiacriticFolding.fold(wanted)
    let names = Set(candidates().map { $0 })
    if let same = names.filter({ DiacriticFolding.fold(fileName($0)) == folded }).min() {
      return Bilingual(
        vi: "Có tệp «\(same)»: xem lại thư mục, chữ hoa, chữ thường và dấu.",
        en: "There is «\(same)»: check the folder, capitals and tone marks.")
    }
    return Bilingual(
      vi: "Kiểm tra tên tệp và thư mục; đường dẫn tính từ thư mục của chính tệp này.",
      en: "Check the name and the folder; the path starts from this file's own folder.")
  }

  private static let general = Bilingual(vi: "Xem lại cả tệp này.", en: "Check the whole file.")

  private static func fileName(_ path: String) -> String {
    String(PathName.file(of: path))
  }
}
