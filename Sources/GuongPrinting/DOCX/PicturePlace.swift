/// A picture in the work folder.
struct PicturePlace: Hashable, Sendable {
  /// Its file.
  let name: String
  /// How wide it is printed, in millimetres.
  let width: Double
}
