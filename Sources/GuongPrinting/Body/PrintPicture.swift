/// A picture that a document carries within itself.
enum PrintPicture: Hashable, Sendable {
  /// A drawing as SVG.
  case drawing(String)
  /// A picture in a `data:` address: its type (`image/png`, `image/jpeg`) and its bytes in Base64.
  case data(type: String, base64: String)
}
