import GuongModel
import VietnameseText

/// What the cells of one reference column may name.
struct ReferenceTargets {
  /// What is named: «đơn vị», «unit».
  let kind: Bilingual
  /// The table that the rows of are named; `nil` where something outside of the campaign's tables is.
  let table: TableSchema?
  /// Whether that table has no file.
  let isMissing: Bool
  /// Whether an error kept rows of that table out.
  let isIncomplete: Bool
  private let holds: @Sendable (String) -> Bool
  private let hint: @Sendable (_ id: String, _ faults: Int) -> Bilingual

  func holds(_ id: String) -> Bool { holds(id) }

  /// - Parameter faults: how many unknown names were told already; after many nobody looks for what was meant.
  func hint(for id: String, after faults: Int) -> Bilingual { hint(id, faults) }

  /// Things with ids and names.
  ///
  /// - Parameter files: where they are declared, for whoever has declared none.
  init(
    kind: Bilingual, ids: [String], names: [(name: String, id: String)], declaredIn files: [String] = [],
    table: TableSchema? = nil, isMissing: Bool = false, isIncomplete: Bool = false
  ) {
    let known = Set(ids)
    self.kind = kind
    self.table = table
    self.isMissing = isMissing
    self.isIncomplete = isIncomplete
    holds = { known.contains($0) }
    hint = { id, faults in
      if ids.isEmpty, !files.isEmpty { return Self.hint(files: files) }
      let word = DiacriticFolding.fold(id)
      var same = faults < Diagnostic.flood ? names.filter { DiacriticFolding.fold($0.name) == word }.map(\.id) : []
      if same.isEmpty, let slug = Slug.make(id), known.contains(slug) { same = [slug] }
      guard same.isEmpty else { return Self.hint(id: same) }
      return Hint.nearest(to: id, among: Array(ids.prefix(Self.mostCandidates)), after: faults)
    }
  }

  /// Stories or documents.
  init(kind: Bilingual, entries: TableEntries, campaign: String) {
    self.kind = kind
    table = nil
    isMissing = false
    isIncomplete = false
    holds = { entries.holds($0, from: campaign) }
    hint = { reference, faults in
      if reference.utf8.contains(UInt8(ascii: "/")) {
        return Hint.file(reference, among: entries.paths, after: faults)
      }
      return Hint.nearest(
        to: reference, among: Array(entries.slugs.sorted().prefix(Self.mostCandidates)), after: faults)
    }
  }

  /// A look through more than that takes longer than it is worth.
  private static let mostCandidates = 20_000

  private static func hint(files: [String]) -> Bilingual {
    Bilingual(
      vi: "Chưa có mã nào; khai báo trong tệp \(files.joined(separator: " hoặc ")).",
      en: "There is no id yet; declare it in \(files.joined(separator: " or ")).")
  }

  private static func hint(id same: [String]) -> Bilingual {
    let ids = same.map { "«\($0)»" }
    return Bilingual(
      vi: "Ghi mã thay cho tên: \(ids.joined(separator: " hoặc ")).",
      en: "Write the id, not the name: \(ids.joined(separator: " or ")).")
  }
}
