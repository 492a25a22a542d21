/// One member of a cluster.
package struct ClusterMember: TableRecord {
  package enum Column: Int, TableColumnName {
    case cluster, member, note
  }

  package let cluster: String
  package let member: String
  /// Its row in the table.
  package let index: Int

  package init?(_ row: TableRow) {
    guard let cluster = row.text(Column.cluster),
      let member = row.text(Column.member)
    else { return nil }
    self.cluster = cluster
    self.member = member
    index = row.index
  }

  package static let schema = TableSchema(
    "cluster_members", title: Bilingual(vi: "Thành viên cụm, khối", en: "Cluster members"),
    summary: Bilingual(vi: "Một thành viên của cụm, khối.", en: "A member of a cluster."),
    aliases: ["thành viên cụm", "thành viên khối", "thành viên"],
    columns: [
      TableColumn(
        "cluster", title: Bilingual(vi: "Cụm, khối", en: "Cluster"),
        summary: Bilingual(vi: "Cụm, khối nào.", en: "The cluster."), aliases: ["cụm", "khối", "mã cụm"],
        type: .reference(.row(table: "clusters")), isRequired: true),
      TableColumn(
        "member", title: Bilingual(vi: "Thành viên", en: "Member"),
        summary: Bilingual(vi: "Đơn vị hoặc cơ quan là thành viên.", en: "A unit or organisation."),
        aliases: ["đơn vị", "cơ quan"], type: .reference(.participant), isRequired: true),
      .internalNote,
    ], key: ["cluster", "member"])
}
