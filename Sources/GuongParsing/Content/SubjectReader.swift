import GuongModel
import VietnameseText

/// Reads whom a story is about.
enum SubjectReader {
  private static let name = Key("name", "tên", "họ tên")
  private static let kind = Key("kind", "loại")
  private static let group = Key("group", "nhóm đối tượng", "nhóm")
  private static let role = Key("role", "vai trò", "chức vụ")
  private static let unit = Key("unit", "đơn vị")
  private static let born = Key("born", "sinh", "năm sinh", "ngày sinh")
  private static let members = Key("members", "số người")
  private static let sortKey = Key("sort_key", "khóa sắp xếp")

  static let schema = Schema([name, kind, group, role, unit, born, members, sortKey])

  private static let kinds = Choices<Subject.Kind>([
    (.person, ["person", "cá nhân"]),
    (.household, ["household", "hộ", "hộ gia đình", "gia đình"]),
    (.collective, ["collective", "tập thể"]),
  ])

  private static let groups = Choices<RecipientGroup>([
    (.smallCollective, ["small_collective", "tập thể nhỏ"]),
    (.worker, ["worker", "công nhân"]),
    (.farmer, ["farmer", "nông dân"]),
    (.official, ["official", "công chức"]),
    (.publicEmployee, ["public_employee", "viên chức"]),
    (.soldier, ["soldier", "chiến sĩ"]),
    (.student, ["student", "học sinh"]),
    (.resident, ["resident", "người dân"]),
    (.enterprise, ["enterprise", "doanh nghiệp"]),
    (.other, ["other", "khác"]),
  ])

  static func subject(from map: MapReader) -> Subject? {
    guard let subjectName = map.required(name) else { return nil }
    if !map.has(kind) { map.missing(kind) }
    var subject = Subject(name: subjectName, kind: map.choice(kind, among: kinds) ?? .person)
    subject.group = map.choice(group, among: groups)
    subject.role = map.string(role)
    subject.unit = map.text(unit)
    subject.born = birth(from: map)
    subject.members = map.integer(members, in: 1...10_000_000)
    subject.sortKey = map.string(sortKey)
    return subject
  }

  private static func birth(from map: MapReader) -> Birth? {
    guard let text = map.text(born) else { return nil }
    if text.value.utf8.count == 4, let year = Int(text.value), (1880...2200).contains(year) { return .year(year) }
    return map.date(text, of: born).map { .date($0.value) }
  }
}
