import Foundation
import GuongPrinting

/// A folder with programs of our own making instead of the system's.
final class FakePrograms: Sendable {
  let folder = FileManager.default.temporaryDirectory.appending(path: "guong-\(UUID().uuidString)")

  init(_ scripts: [PrintProgram: String]) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (program, script) in scripts { try add(program, script) }
  }

  func add(_ program: PrintProgram, _ script: String) throws {
    // Written by a child: a file that this process has open for writing, another test's child may hold open, and then it
    // cannot be run (ETXTBSY).
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = [
      "-c", "printf '%s\\n' '#!/bin/sh' \"$2\" > \"$1\" && chmod 755 \"$1\"", "sh",
      folder.appending(path: program.rawValue).path(percentEncoded: false), script,
    ]
    try process.run()
    process.waitUntilExit()
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
