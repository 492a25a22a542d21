/// A whole document for pandoc's JSON reader.
struct PandocTree: Encodable, Sendable {
  /// Settings of the document: its language.
  struct Metadata: Encodable, Sendable {
    let lang = PandocNode("MetaString", .text("vi-VN"))
  }

  /// The version of the tree's definition: pandoc refuses others than its own, so it is asked first.
  let version: [Int]
  let meta = Metadata()
  let blocks: [PandocNode]

  enum CodingKeys: String, CodingKey {
    case version = "pandoc-api-version"
    case meta
    case blocks
  }
}

/// What pandoc says its tree's version is.
struct PandocVersion: Decodable, Sendable {
  let version: [Int]

  enum CodingKeys: String, CodingKey {
    case version = "pandoc-api-version"
  }
}
