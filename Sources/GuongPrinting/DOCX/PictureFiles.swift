internal import Foundation

/// Puts a document's pictures into the work folder, drawings as PNG by rsvg-convert.
struct PictureFiles {
  let run: ProgramRun
  /// Whether a drawing had to be left out because nothing could paint it.
  private(set) var hasLeftOut = false

  /// The pictures so far, over all bodies of the document.
  private var count = 0

  init(run: ProgramRun) { self.run = run }

  /// A place for every picture of the blocks, in order; `nil` where there is none to show.
  mutating func places(_ blocks: [PrintBlock]) throws(PrintError) -> [PicturePlace?] {
    var places: [PicturePlace?] = []
    for case .figure(let figure) in blocks {
      guard let picture = figure.picture else { continue }
      count += 1
      places.append(try place(picture, name: "picture-\(count)"))
    }
    return places
  }

  private mutating func place(_ picture: PrintPicture, name: String) throws(PrintError) -> PicturePlace? {
    switch picture {
    case .data(let type, let base64):
      guard let bytes = Data(base64Encoded: base64) else { return nil }
      let file = "\(name).\(type == "image/png" ? "png" : "jpg")"
      try run.folder.write(file, bytes)
      return PicturePlace(name: file, width: DecreeLayout.textWidth * 0.75)
    case .drawing(let svg):
      // 1,900 pixels are a little over 300 to the inch.
      let arguments = ["--format", "png", "--width", "1900", "--keep-aspect-ratio", "--background-color", "white"]
      guard let bytes = try? run.output(of: .rsvgConvert, arguments, input: Data(svg.utf8)), !bytes.isEmpty else {
        hasLeftOut = true
        return nil
      }
      try run.folder.write("\(name).png", bytes)
      return PicturePlace(name: "\(name).png", width: Self.width(ofDrawing: svg))
    }
  }

  /// LibreOffice puts an eighth of an inch left and right of pandoc's pictures: one as wide as the text would leave the margin.
  private static let widest = DecreeLayout.textWidth - 6.4

  /// The width that a drawing asks for (CSS pixels, 1/96 inch), at most ``widest``, and that when it asks for none.
  private static func width(ofDrawing svg: String) -> Double {
    guard case .element(let root)? = HTMLReader.read(svg).first, let width = root["width"],
      let pixels = Double(width.hasSuffix("px") ? String(width.dropLast(2)) : width), pixels > 0
    else { return widest }
    return min(pixels * 25.4 / 96, widest)
  }
}
