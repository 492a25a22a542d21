import GuongModel
import VietnameseText

/// Reads a record of consent.
enum ConsentReader {
  private static let person = Key("person", "người", "họ tên")
  private static let items = Key("items", "nội dung")
  private static let channels = Key("channels", "kênh")
  private static let purpose = Key("purpose", "mục đích")
  private static let givenBy = Key("given_by", "người đồng ý")
  private static let relation = Key("relation", "quan hệ")
  private static let childAssent = Key("child_assent", "trẻ đồng ý")
  private static let date = Key("date", "ngày")
  private static let method = Key("method", "hình thức")
  private static let expires = Key("expires", "hết hạn")
  private static let withdrawnAt = Key("withdrawn_at", "rút ngày", "ngày rút")
  private static let evidence = Key("evidence", "bằng chứng")

  static let schema = Schema([
    person, items, channels, purpose, givenBy, relation, childAssent, date, method, expires, withdrawnAt, evidence,
  ])

  private static let relations = Choices<Consent.Relation>([
    (.oneself, ["self", "chính mình", "bản thân"]),
    (.guardian, ["guardian", "cha mẹ", "người giám hộ", "cha mẹ hoặc người giám hộ", "cha", "mẹ"]),
  ])

  private static let channelNames = Choices<Consent.Channel>([
    (.web, ["web", "trang web", "cổng thông tin"]),
    (.radio, ["radio", "phát thanh", "truyền thanh"]),
    (.print, ["print", "bản in", "báo in"]),
    (.social, ["social", "mạng xã hội"]),
  ])

  static func consent(from map: MapReader) -> Consent? {
    guard let who = map.required(person) else { return nil }
    var consent = Consent(person: who)
    consent.items = map.strings(items)
    consent.channels = map.texts(channels).compactMap { map.choice($0, of: channels, among: channelNames) }
    consent.purpose = map.string(purpose)
    consent.givenBy = map.string(givenBy)
    consent.relation = map.choice(relation, among: relations) ?? .oneself
    consent.childAssent = map.bool(childAssent) ?? false
    consent.date = map.date(date)?.value
    consent.method = map.string(method)
    consent.expires = map.date(expires)?.value
    consent.withdrawnAt = map.date(withdrawnAt)?.value
    consent.evidence = map.string(evidence)
    return consent
  }
}
