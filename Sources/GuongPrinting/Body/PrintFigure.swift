/// A chart or picture with what belongs to it.
struct PrintFigure: Hashable, Sendable {
  var caption: [PrintInline]
  var picture: PrintPicture?
  /// The same figures as a table.
  var table: PrintTable?
}
