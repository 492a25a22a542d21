/// A program of the system that prints.
package enum PrintProgram: String, Sendable, CaseIterable {
  case weasyprint
  case pandoc
  case rsvgConvert = "rsvg-convert"

  /// The Debian package that has it.
  package var debianPackage: String {
    switch self {
    case .weasyprint: "weasyprint"
    case .pandoc: "pandoc"
    case .rsvgConvert: "librsvg2-bin"
    }
  }
}
