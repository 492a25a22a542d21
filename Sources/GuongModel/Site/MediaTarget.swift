/// A picture, sound or video file at its address.
package struct MediaTarget: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case picture
    case audio
    case video
  }

  package struct Size: Hashable, Sendable {
    package let width: Int
    package let height: Int

    package init(width: Int, height: Int) {
      self.width = width
      self.height = height
    }
  }

  package let kind: Kind
  /// From the host's root.
  package let href: String
  /// Path of the source file, from the site's folder.
  package let source: String
  /// Of a picture, in pixels; keeps the page from jumping while it loads.
  package var size: Size?

  package init(kind: Kind, href: String, source: String) {
    self.kind = kind
    self.href = href
    self.source = source
  }

  /// By the file's extension, lower case and without the dot; `nil` for what browsers cannot show.
  package static func kind(ofExtension name: String) -> Kind? {
    switch name {
    case "jpg", "jpeg", "png", "webp", "gif", "avif", "svg": .picture
    case "mp3", "m4a", "ogg", "oga", "wav", "opus": .audio
    case "mp4", "webm": .video
    default: nil
    }
  }
}
