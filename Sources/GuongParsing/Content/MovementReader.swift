import GuongModel
import VietnameseText

/// Reads a movement's front matter.
enum MovementReader {
  private static let shortTitle = Key("short_title", "tên ngắn")
  private static let period = Key("period", "giai đoạn")
  private static let order = Key("order", "thứ tự")
  private static let documents = Key("documents", "văn bản")
  private static let theme = Key("theme", "chủ đề")

  static let schema = Schema(CommonKeys.all + [shortTitle, period, order, documents, theme])

  static func movement(from map: MapReader, body: Body, path: String, zone: SiteZone) -> Movement {
    let header = Header(HeaderReader.header(from: map, path: path, zone: zone, requirements: .plain))
    var movement = Movement(header: header, body: body)
    movement.shortTitle = map.string(shortTitle)
    movement.period = map.period(period)
    movement.order = map.integer(order, in: 0...9_999) ?? 9_999
    movement.documents = map.texts(documents)
    movement.isTheme = map.bool(theme) ?? false
    return movement
  }
}
