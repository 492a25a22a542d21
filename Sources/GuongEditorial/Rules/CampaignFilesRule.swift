import GuongModel

/// What lies in the campaigns' folders must belong to a campaign: its tables, or files that a page names.
enum CampaignFilesRule {
  static func check(_ content: ParsedContent) -> [Diagnostic] { strayFiles(content) + foldersWithoutCampaign(content) }

  private static func strayFiles(_ content: ParsedContent) -> [Diagnostic] {
    unnamed(content.strayFiles, in: content).flatMap { stray in
      stray.diagnostics
        + (stray.isUnreadable ? [Diagnostic(.tablesWithheld, at: SourceLocation(stray.path), [:])] : [])
    }
  }

  /// The campaigns with a file that could not be read and may hold rows of any of their tables.
  static func campaignsWithLostFiles(_ content: ParsedContent) -> Set<String> {
    let lost = unnamed(content.strayFiles.filter(\.isUnreadable), in: content)
    return Set(lost.map { String(PathName.components(of: $0.path)[2]) })
  }

  /// A file that a page names is an attachment, and need not be a table.
  private static func unnamed(_ files: [StrayFile], in content: ParsedContent) -> [StrayFile] {
    guard !files.isEmpty else { return [] }
    let named = NamedFiles.paths(content)
    return files.filter { !named.contains($0.path) }
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
