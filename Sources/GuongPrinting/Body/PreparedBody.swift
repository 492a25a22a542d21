/// A document with its bodies read and brought into the decree's form: what both writers print.
struct PreparedBody: Sendable {
  let main: [PrintBlock]
  let appendices: [[PrintBlock]]

  init(_ document: OfficialDocument) {
    main = BodyClosing.applied(to: HeadingNumbering.applied(to: BodyReader.read(document.bodyHTML)))
    appendices = document.appendices.map { HeadingNumbering.applied(to: BodyReader.read($0.bodyHTML)) }
  }
}
