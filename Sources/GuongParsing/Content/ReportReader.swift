import GuongModel
import VietnameseText

/// Reads a report's front matter.
enum ReportReader {
  private static let kind = Key("kind", "loại", "loại báo cáo")
  private static let campaign = Key("campaign", "đợt thi đua", "phong trào", "chiến dịch")
  private static let period = Key("period", "kỳ", "kỳ báo cáo")
  private static let asOf = Key("as_of", "số liệu đến ngày", "đến ngày")
  private static let number = Key("number", "số")
  private static let symbol = Key("symbol", "ký hiệu")
  private static let issuer = Key("issuer", "cơ quan ban hành")
  private static let governingBody = Key("governing_body", "cơ quan chủ quản")
  private static let place = Key("place", "địa danh")
  private static let addressees = Key("addressees", "kính gửi")
  private static let legalBasis = Key("legal_basis", "căn cứ")
  private static let recipients = Key("recipients", "nơi nhận")
  private static let signer = Key("signer", "người ký", mapOf: SignerKeys.schema)
  private static let changes = Key("changes", "thay đổi", "đính chính", mapOf: ChangeKeys.schema)

  private enum SignerKeys {
    static let authority = Key("authority", "quyền hạn", "thẩm quyền", "chức vụ", "quyền hạn, chức vụ")
    static let name = Key("name", "họ tên", "tên")
    static let schema = Schema([authority, name])
  }

  private enum ChangeKeys {
    static let date = Key("date", "ngày")
    static let note = Key("note", "nội dung", "ghi chú")
    static let schema = Schema([date, note])
  }

  static let schema = Schema(
    CommonKeys.all + [
      kind, campaign, period, asOf, number, symbol, issuer, governingBody, place, addressees, legalBasis, recipients,
      signer, changes,
    ])

  private static let kinds = Choices<Report.Kind>([
    (.monthly, ["monthly", "tháng", "hằng tháng"]),
    (.quarterly, ["quarterly", "quý", "hằng quý"]),
    (.interim, ["interim", "sơ kết"]),
    (.final, ["final", "tổng kết"]),
    (.thematic, ["thematic", "chuyên đề"]),
  ])

  /// - Parameter source: the file's bytes.
  static func report(from map: MapReader, body: Body, path: String, zone: SiteZone, source: [UInt8]) -> Report {
    let header = Header(HeaderReader.header(from: map, path: path, zone: zone, requirements: .plain))
    if !map.has(kind) { map.missing(kind) }
    var report = Report(
      header: header, body: body, kind: map.choice(kind, among: kinds) ?? .thematic, source: source)
    report.campaign = map.text(campaign)
    report.period = map.text(period).flatMap { text in
      let period = ReportingPeriod.parse(text.value)
      if period == nil { map.sink.add(.reportPeriodUnclear, at: text.span, ["value": text.value]) }
      return period
    }
    report.asOf = map.date(asOf)?.value
    report.official = official(map)
    report.changes = map.maps(changes).compactMap { change in
      change.required(ChangeKeys.note).map { .init(date: change.date(ChangeKeys.date)?.value, note: $0.value) }
    }
    return report
  }

  private static func official(_ map: MapReader) -> OfficialParts {
    var parts = OfficialParts()
    parts.number = map.integer(number, in: 1...99_999)
    parts.symbol = map.string(symbol)
    parts.issuer = map.text(issuer)
    parts.governingBody = map.string(governingBody)
    parts.place = map.string(place)
    parts.addressees = map.strings(addressees)
    parts.legalBasis = map.strings(legalBasis)
    parts.recipients = map.strings(recipients)
    parts.signing = map.map(signer).map { signer in
      .init(authority: signer.strings(SignerKeys.authority), name: signer.string(SignerKeys.name))
    }
    return parts
  }
}
