import Foundation
import Testing

@testable import GuongRendering

/// Writes the sample pages for eyes, when `GUONG_PREVIEW` names a folder.
@Suite struct PreviewTests {
  @Test(.enabled(if: ProcessInfo.processInfo.environment["GUONG_PREVIEW"] != nil))
  func writesSamplePages() throws {
    let folder = URL(filePath: ProcessInfo.processInfo.environment["GUONG_PREVIEW"] ?? "")
    let files = FileManager.default
    try? files.removeItem(at: folder.appending(path: "assets"))
    try files.createDirectory(at: folder.appending(path: "pictures"), withIntermediateDirectories: true)
    try files.copyItem(at: TestTemplates.folder.appending(path: "assets"), to: folder.appending(path: "assets"))
    let templates = TestTemplates.set
    for page in SamplePages.all(templates) {
      let html = SamplePages.render(page, templates)
      try Data(html.utf8).write(to: folder.appending(path: "\(page.file).html"))
    }
    try Data(templates.render(.redirect, SamplePages.redirect).utf8).write(to: folder.appending(path: "redirect.html"))
    for (name, svg) in SamplePictures.all {
      try Data(svg.utf8).write(to: folder.appending(path: "pictures/\(name).svg"))
    }
  }
}
