import GuongModel

/// Units and organisations as tables.
enum PlaceViews {
  static let units = ReportView<Unit>(
    "units", Bilingual(vi: "Đơn vị hành chính", en: "Units"),
    Bilingual(vi: "Một đơn vị trong units.csv.", en: "A unit of units.csv."),
    [
      ReportViewColumn("id", "Mã", "Id", .identifier) { .text($0.id) },
      ReportViewColumn("name", "Tên", "Name") { .text($0.name) },
      ReportViewColumn("kind", "Cấp", "Kind") { .text($0.kind.rawValue) },
      ReportViewColumn("parent", "Thuộc", "Parent", .reference(.unit)) { .text($0.parent) },
      ReportViewColumn("valid_from", "Có từ ngày", "First day", .date) { .date($0.validFrom) },
      ReportViewColumn("valid_to", "Đến hết ngày", "Last day", .date) { .date($0.validTo) },
    ])

  static let organisations = ReportView<Organisation>(
    "organisations", Bilingual(vi: "Cơ quan, tổ chức", en: "Organisations"),
    Bilingual(vi: "Một cơ quan trong organisations.yaml.", en: "A body of organisations.yaml."),
    [
      ReportViewColumn("id", "Mã", "Id", .identifier) { .text($0.id.value) },
      ReportViewColumn("name", "Tên", "Name") { .text($0.name) },
      ReportViewColumn("short_name", "Tên ngắn", "Short name") { .text($0.shortName) },
      ReportViewColumn("kind", "Khối", "Kind") { .text($0.kind.rawValue) },
      ReportViewColumn("unit", "Địa bàn", "Unit", .reference(.unit)) { .text($0.unit?.value) },
      ReportViewColumn("parent", "Cấp trên", "Parent", .reference(.organisation)) { .text($0.parent?.value) },
    ])

  static let participants = ReportView<ParticipantNames.Participant>(
    "participants", Bilingual(vi: "Đơn vị, cơ quan tham gia", en: "Participants"),
    Bilingual(vi: "Mọi đơn vị và cơ quan, để lấy tên theo mã.", en: "All units and organisations, for names by id."),
    [
      ReportViewColumn("id", "Mã", "Id", .identifier) { .text($0.id) },
      ReportViewColumn("name", "Tên", "Name") { .text($0.name) },
      ReportViewColumn("is_unit", "Là đơn vị hành chính", "Is a unit", .boolean) { .boolean($0.isUnit) },
    ])
}
