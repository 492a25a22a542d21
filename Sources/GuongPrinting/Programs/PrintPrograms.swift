internal import Foundation

/// Where the printing programs are, and how long one may run.
package struct PrintPrograms: Sendable {
  /// The folders that are searched, as in PATH.
  package var folders: [String]
  /// Seconds after which a program is killed.
  package var timeLimit: Int

  package init(folders: [String], timeLimit: Int = 60) {
    self.folders = folders
    self.timeLimit = timeLimit
  }

  /// The folders of PATH.
  package static func system(
    path: String = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", timeLimit: Int = 60
  ) -> PrintPrograms {
    PrintPrograms(folders: path.split(separator: ":").map(String.init), timeLimit: timeLimit)
  }

  func location(_ program: PrintProgram) -> URL? {
    folders.map { URL(filePath: $0).appending(path: program.rawValue) }
      .first { FileManager.default.isExecutableFile(atPath: $0.path(percentEncoded: false)) }
  }
}
