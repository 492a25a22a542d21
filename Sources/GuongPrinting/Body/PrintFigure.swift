/// A chart or picture with what belongs to it; of a picture that is not printed, its caption alone.
struct PrintFigure: Hashable, Sendable {
  var caption: [PrintInline]
  var picture: PrintPicture?
  /// The same figures as a table.
  var table: PrintTable?
}
