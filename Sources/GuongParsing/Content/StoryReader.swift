import GuongModel
import VietnameseText

/// Reads a story's front matter.
enum StoryReader {
  private enum Keys {
    static let column = Key("column", "chuyên mục")
    static let movements = Key("movements", "phong trào", "movement")
    static let fields = Key("fields", "lĩnh vực", "field")
    static let tags = Key("tags", "thẻ", "từ khóa")
    static let unit = Key("unit", "đơn vị")
    static let subjects = Key("subjects", "nhân vật", "đối tượng", "subject", mapOf: SubjectReader.schema)
    static let consent = Key("consent", "đồng ý", "sự đồng ý", mapOf: ConsentReader.schema, isPublished: false)
    static let featured = Key("featured", "nổi bật")
  }

  static let schema = Schema(
    CommonKeys.all + [
      Keys.column, Keys.movements, Keys.fields, Keys.tags, Keys.unit, Keys.subjects, Keys.consent, Keys.featured,
    ])

  static func story(from map: MapReader, body: Body, path: String, zone: SiteZone) -> Story {
    let header = Header(HeaderReader.header(from: map, path: path, zone: zone, requirements: .story))
    let column = map.required(Keys.column) ?? Located("", at: SourceSpan(line: 1))
    var story = Story.Fields(header: header, body: body, column: column)
    story.movements = map.texts(Keys.movements)
    story.fields = map.texts(Keys.fields)
    story.tags = map.strings(Keys.tags)
    story.unit = map.text(Keys.unit)
    story.subjects = map.maps(Keys.subjects).compactMap(SubjectReader.subject)
    story.consents = map.maps(Keys.consent).compactMap(ConsentReader.consent)
    story.isFeatured = map.bool(Keys.featured) ?? false
    return Story(story)
  }
}
