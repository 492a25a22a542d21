import Foundation

/// What poppler's programs see in a PDF, and unzip in a DOCX.
enum Poppler {
  /// The size of a page and the words on each, in points from the top left corner.
  struct Page {
    var number: Int
    var width: Double
    var height: Double
    var words: [Word]
  }

  struct Word {
    var text: String
    var left: Double
    var top: Double
    var right: Double
    var bottom: Double
  }

  static let millimetre = 72 / 25.4

  /// A program's standard output, given a file with the bytes as its last argument but `trailing`.
  static func output(_ program: String, _ arguments: [String], of bytes: Data, trailing: [String] = []) throws -> String
  {
    let folder = FileManager.default.temporaryDirectory.appending(path: "guong-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let input = folder.appending(path: "document")
    let result = folder.appending(path: "output")
    try bytes.write(to: input)
    try Data().write(to: result)
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["timeout", "60", program] + arguments + [input.path(percentEncoded: false)] + trailing
    process.standardOutput = try FileHandle(forWritingTo: result)
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Fault(program: program, status: process.terminationStatus) }
    return String(decoding: try Data(contentsOf: result), as: UTF8.self)
  }

  /// The text of a PDF, page by page.
  static func texts(of pdf: Data) throws -> [String] {
    try output("pdftotext", ["-layout"], of: pdf, trailing: ["-"]).split(separator: "\u{C}").map(String.init)
  }

  static func pages(of pdf: Data) throws -> [Page] {
    let boxes = try output("pdftotext", ["-bbox"], of: pdf, trailing: ["-"])
    var pages: [Page] = []
    for line in boxes.split(separator: "\n") {
      let values = line.matches(of: /="([0-9.]+)"/).compactMap { Double($0.output.1) }
      if line.contains("<page ") {
        pages.append(Page(number: pages.count + 1, width: values[0], height: values[1], words: []))
      } else if line.contains("<word ") {
        let text = line.split(separator: ">")[0...].dropFirst().first?.split(separator: "<").first ?? ""
        pages[pages.count - 1].words.append(
          Word(text: String(text), left: values[0], top: values[1], right: values[2], bottom: values[3]))
      }
    }
    return pages
  }

  /// A file within a DOCX.
  static func part(_ name: String, of docx: Data) throws -> String {
    try output("unzip", ["-p"], of: docx, trailing: [name])
  }

  struct Fault: Error {
    let program: String
    let status: Int32
  }
}
