import GuongModel
import VietnameseText

/// Reads a campaign's `events.yaml`.
enum EventsReader {
  private static let id = Key("id", "mã")
  private static let title = Key("title", "tiêu đề", "tên")
  private static let date = Key("date", "ngày")
  private static let from = Key("from", "từ", "từ ngày")
  private static let to = Key("to", "đến", "đến ngày")
  private static let when = Key("when", "thời gian")
  private static let place = Key("place", "địa điểm")
  private static let organiser = Key("organiser", "đơn vị tổ chức")
  private static let kind = Key("kind", "loại")
  private static let description = Key("description", "mô tả")
  private static let document = Key("document", "văn bản")

  static let schema = Schema([
    id, title, date, from, to, when, place, organiser, kind, description, document,
  ])

  private static let kinds = Choices<Event.Kind>([
    (.congress, ["congress", "đại hội"]),
    (.conference, ["conference", "hội nghị"]),
    (.deadline, ["deadline", "hạn", "thời hạn"]),
    (.ceremony, ["ceremony", "lễ"]),
    (.other, ["other", "khác"]),
  ])

  static func events(from root: YAMLNode, sink: DiagnosticSink) -> [Event] {
    var seen: Set<String> = []
    return ListFile.maps(root, schema: schema, sink: sink).compactMap { event($0, &seen) }
  }

  private static func event(_ map: MapReader, _ seen: inout Set<String>) -> Event? {
    guard let eventID = ListFile.id(id, of: map, &seen), let eventTitle = map.required(title) else { return nil }
    guard let time = time(map) else {
      if !map.has(date), !map.has(from), !map.has(when) { map.sink.add(.eventWithoutTime, at: map.span) }
      return nil
    }
    var event = Event(
      id: eventID, title: eventTitle.value, time: time, kind: map.choice(kind, among: kinds) ?? .other)
    if case .days = time { event.hours = map.string(when).map(EventHours.init) }
    event.place = map.string(place)
    event.organiser = map.text(organiser)
    event.summary = map.string(description)
    event.document = map.text(document)
    return event
  }

  private static func time(_ map: MapReader) -> Event.Time? {
    if let day = map.date(date)?.value { return .days(from: day, to: day) }
    if let first = map.date(from)?.value {
      let last = map.date(to)?.value ?? first
      if last < first {
        map.sink.add(.periodReversed, at: map.place(of: to))
        return nil
      }
      return .days(from: first, to: last)
    }
    return map.string(when).map { .text($0) }
  }
}
