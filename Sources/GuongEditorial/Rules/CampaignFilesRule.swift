import GuongModel

/// What lies in the campaigns' folders must belong to a campaign: its tables, or files that a page names.
enum CampaignFilesRule {
  static func check(_ content: ParsedContent) -> [Diagnostic] { strayFiles(content) + foldersWithoutCampaign(content) }

  /// A file that a page names is an attachment, and need not be a table.
  private static func strayFiles(_ content: ParsedContent) -> [Diagnostic] {
    guard !content.strayFiles.isEmpty else { return [] }
    let named = NamedFiles.paths(content)
    return content.strayFiles.filter { !named.contains($0.path) }.flatMap { stray in
      stray.diagnostics
        + (stray.isUnreadable ? [Diagnostic(.tablesWithheld, at: SourceLocation(stray.path), [:])] : [])
    }
  }

  /// The campaigns with a file that could not be read and may hold rows of any of their tables.
  static func campaignsWithLostFiles(_ content: ParsedContent) -> Set<String> {
    let unreadable = content.strayFiles.filter(\.isUnreadable).map(\.path)
    guard !unreadable.isEmpty else { return [] }
    let named = NamedFiles.paths(content)
    return Set(unreadable.filter { !named.contains($0) }.compactMap { String(PathName.components(of: $0)[2]) })
  }

  private static func foldersWithoutCampaign(_ content: ParsedContent) -> [Diagnostic] {
    // A campaign that is held back for a fault is there all the same.
    let known = Set(content.campaigns.map(\.header.path)).union(content.broken.map(\.path))
    let folders = Dictionary(grouping: content.campaignFiles) { path in
      PathName.components(of: path).dropLast().joined(separator: "/")
    }
    return folders.sorted { $0.key < $1.key }.compactMap { folder, files in
      guard !known.contains(folder + "/campaign.md"), let first = files.min() else { return nil }
      return Diagnostic(
        .campaignFileMissing, at: SourceLocation(first),
        [
          "folder": folder, "count": "\(files.count)", "file": folder + "/campaign.md",
          "hint": hint(content.campaigns),
        ])
    }
  }

  private static func hint(_ campaigns: [Campaign]) -> Bilingual {
    let ids = campaigns.map(\.id).sorted().joined(separator: ", ")
    guard !ids.isEmpty else { return Bilingual(vi: "", en: "") }
    return Bilingual(
      vi: " Nếu số liệu là của đợt thi đua đã có (\(ids)), chuyển tệp vào thư mục ấy.",
      en: " If the data belong to a campaign that exists (\(ids)), move them to its folder.")
  }
}
