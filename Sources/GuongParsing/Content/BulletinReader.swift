import GuongModel
import VietnameseText

/// Reads a bulletin's front matter.
enum BulletinReader {
  private static let number = Key("number", "số")
  private static let stories = Key("stories", "tin bài", "bài")

  static let schema = Schema(CommonKeys.all + [number, stories])

  static func bulletin(from map: MapReader, body: Body, path: String, zone: SiteZone) -> Bulletin {
    let header = Header(HeaderReader.header(from: map, path: path, zone: zone, requirements: .bulletin))
    for key in [number, stories] where !map.has(key) { map.missing(key) }
    return Bulletin(
      header: header, body: body, number: map.integer(number, in: 1...99_999) ?? 0, stories: map.texts(stories))
  }
}
