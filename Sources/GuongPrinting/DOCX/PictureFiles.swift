internal import Foundation

/// Puts a document's pictures into the work folder, drawings as PNG by rsvg-convert.
struct PictureFiles {
  let run: ProgramRun
  /// Why a drawing, the first of them, had to be left out.
  private(set) var fault: PrintError?
  /// Whether rsvg-convert did not start or did not end: it would not for the next drawing either, and each try may take a minute.
  private var isGivenUp = false

  /// The pictures so far, over all bodies of the document.
  private var count = 0

  init(run: ProgramRun) { self.run = run }

  /// A place for every picture of the section, in order; `nil` where there is none to show.
  mutating func places(_ section: BodySection) throws(PrintError) -> [PicturePlace?] {
    var places: [PicturePlace?] = []
    for case .figure(let figure) in section.blocks {
      guard let picture = figure.picture else { continue }
      count += 1
      places.append(try place(picture, name: "picture-\(count)", on: section.orientation))
    }
    return places
  }

  private mutating func place(
    _ picture: PrintPicture, name: String, on orientation: PageOrientation
  ) throws(PrintError) -> PicturePlace? {
    switch picture {
    case .data(let type, let base64):
      guard let bytes = Data(base64Encoded: base64) else { return nil }
      let file = "\(name).\(type == "image/png" ? "png" : "jpg")"
      try run.folder.write(file, bytes)
      return PicturePlace(name: file, width: DecreeLayout.textWidth * 0.75)
    case .drawing(let svg):
      guard let bytes = try painted(svg) else { return nil }
      try run.folder.write("\(name).png", bytes)
      // LibreOffice puts an eighth of an inch left and right of pandoc's pictures: one as wide as the text would leave the margin.
      let widest = orientation.textWidth - 6.4
      return PicturePlace(
        name: "\(name).png", width: DrawingSize(ofDrawing: svg).width(on: orientation, widest: widest))
    }
  }

  /// The drawing as PNG; `nil` where rsvg-convert gave none, which costs the picture and not the document.
  private mutating func painted(_ svg: String) throws(PrintError) -> Data? {
    guard !isGivenUp else { return nil }
    // 1,900 pixels are a little over 300 to the inch.
    let arguments = ["--format", "png", "--width", "1900", "--keep-aspect-ratio", "--background-color", "white"]
    do throws(PrintError) {
      let bytes = try run.output(of: .rsvgConvert, arguments, input: Data(svg.utf8))
      guard !bytes.isEmpty else { throw .noResult(.rsvgConvert) }
      return bytes
    } catch {
      switch error {
      // The document itself goes through the same folder.
      case .disk: throw error
      case .missing, .notStarted, .timeout: isGivenUp = true
      case .failed, .noResult: break
      }
      fault = fault ?? error
      return nil
    }
  }
}
