import GuongModel
import VietnameseText

/// What the cells of one reference column may name.
struct ReferenceTargets {
  /// What is named, and by what: «đơn vị nào có mã hoặc tên», «unit with the id or name».
  let kind: Bilingual
  /// The names by which it may be called in the place of ids. None in a table with errors, where a row that was left out may
  /// bear the same name.
  let names: [(name: String, id: String)]
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
  /// - Parameters:
  ///   - kind: «đơn vị nào», «unit».
  ///   - files: where they are declared, for whoever has declared none.
  init(
    kind: Bilingual, ids: [String], names: [(name: String, id: String)], declaredIn files: [String] = [],
    table: TableSchema? = nil, isMissing: Bool = false, isIncomplete: Bool = false
  ) {
    let known = Set(ids)
    self.kind =
      names.isEmpty
      ? Bilingual(vi: "\(kind.vi) có mã", en: "\(kind.en) with the id")
      : Bilingual(vi: "\(kind.vi) có mã hoặc tên", en: "\(kind.en) with the id or name")
    self.names = isIncomplete ? [] : names
    self.table = table
    self.isMissing = isMissing
    self.isIncomplete = isIncomplete
    holds = { known.contains($0) }
    hint = { written, faults in
      if ids.isEmpty, !files.isEmpty { return Self.hint(files: files) }
      let word = DiacriticFolding.fold(written)
      let same = faults < Diagnostic.flood ? names.filter { DiacriticFolding.fold($0.name) == word } : []
      guard same.isEmpty else { return Self.hint(same) }
      if let slug = Slug.make(written), known.contains(slug) { return Hint.nearest(to: slug, among: [slug]) }
      // «UBND xã Tri Hải», «Trí Hải».
      let within = word.count < 3 || faults >= Diagnostic.flood ? [] : names.filter { Self.isPart($0.name, word) }
      if (1...3).contains(Set(within.map(\.id)).count) { return Self.hint(within) }
      // Ids have neither spaces nor capitals.
      let near = Slug.isSlug(written) ? ids : names.map(\.name) + ids
      return Hint.nearest(to: written, among: Array(near.prefix(Self.mostCandidates)), after: faults)
    }
  }

  /// Stories or documents, by the names of their files.
  init(kind: Bilingual, entries: TableEntries, campaign: String) {
    self.kind = Bilingual(vi: "\(kind.vi) có mã", en: "\(kind.en) with the id")
    names = []
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

  /// Whether one of the names has the other in it, without regard to tone marks.
  private static func isPart(_ name: String, _ word: String) -> Bool {
    let name = DiacriticFolding.fold(name)
    return name.contains(word) || word.contains(name)
  }

  private static func hint(_ same: [(name: String, id: String)]) -> Bilingual {
    Bilingual(
      vi: "Có phải ý bạn là \(same.map { "«\($0.name)» (mã \($0.id))" }.joined(separator: " hoặc "))?",
      en: "Did you mean \(same.map { "«\($0.name)» (id \($0.id))" }.joined(separator: " or "))?")
  }
}
