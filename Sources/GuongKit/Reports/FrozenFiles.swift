import Foundation
import GuongModel
import GuongPublishing

/// Puts the files of a frozen version where they belong: both or none, and never in the place of what was frozen before.
package enum FrozenFiles {
  /// The paths of what was written, in the order of writing.
  ///
  /// Throws ``DiskError`` for what the disk refused, ``ReportDesk/Refusal`` if that version has come to be there meanwhile.
  ///
  /// - Parameter site: the site's folder.
  package static func write(_ freezing: ReportDesk.Freezing, site: String) throws -> [String] {
    let text = site + "/" + freezing.text.path
    let data = site + "/" + freezing.data.path
    let folder = String(text[..<(text.lastIndex(of: "/") ?? text.endIndex)])
    try FolderMaker.make(folder)
    let lock = try FolderLock(folder)
    defer { lock.release() }
    guard !FileManager.default.fileExists(atPath: text) else {
      throw ReportDesk.Refusal(
        message: Bilingual(
          vi: "Vừa có người chốt bản \(freezing.version) của báo cáo này, nên chưa ghi gì thêm; xem tệp \(text).",
          en:
            "Somebody has just frozen version \(freezing.version) of this report, so nothing was written; see \(text).")
      )
    }
    // Data without a text are what a freezing that was cut short has left: nobody looks at them.
    let isLeftover = FileManager.default.fileExists(atPath: data)
    try AtomicFile.write(freezing.data.bytes, toPath: data, mode: isLeftover ? .replace : .failIfExists)
    do {
      try AtomicFile.write(freezing.text.bytes, toPath: text, mode: .failIfExists)
    } catch {
      try? FileManager.default.removeItem(atPath: data)
      throw error
    }
    return [data, text]
  }
}
