import Foundation
import GuongPrinting

/// A folder with programs of our own making instead of the system's.
final class FakePrograms: Sendable {
  let folder = FileManager.default.temporaryDirectory.appending(path: "guong-\(UUID().uuidString)")

  init(_ scripts: [PrintProgram: String]) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (program, script) in scripts {
      let file = folder.appending(path: program.rawValue)
      try Data("#!/bin/sh\n\(script)\n".utf8).write(to: file)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path(percentEncoded: false))
    }
  }

  /// The system's programs but those.
  init(without missing: PrintProgram) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for program in PrintProgram.allCases where program != missing {
      try FileManager.default.createSymbolicLink(
        atPath: folder.appending(path: program.rawValue).path(percentEncoded: false),
        withDestinationPath: "/usr/bin/\(program.rawValue)")
    }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func programs(timeLimit: Int = 60) -> PrintPrograms {
    PrintPrograms(folders: [folder.path(percentEncoded: false)], timeLimit: timeLimit)
  }
}
