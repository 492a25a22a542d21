import GuongModel

/// Reads a free page's front matter.
enum FreePageReader {
  static let schema = Schema(CommonKeys.all)

  static func page(from map: MapReader, body: Body, path: String, zone: SiteZone) -> FreePage {
    FreePage(
      header: Header(HeaderReader.header(from: map, path: path, zone: zone, requirements: .plain)), body: body)
  }
}
