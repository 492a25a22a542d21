import Foundation

/// A site on the disk, and the real program that works on it.
package struct CommandLineSite: Sendable {
  /// What one run of the program gave.
  package struct Run: Sendable {
    package let status: Int32
    package let output: String
    package let errors: String
  }

  package let folder: TemporaryFolder
  /// The moment that builds stand for.
  package var now = "2025-03-01T05:00:00+07:00"

  /// Writes the site's files, and the project's templates beside them.
  package init(_ site: TestSite, templates: Bool = true) throws {
    folder = try TemporaryFolder()
    for (path, bytes) in site.files { try folder.write(path, bytes) }
    if templates {
      try FileManager.default.copyItem(
        at: Repository.root.appending(path: "templates"), to: folder.url.appending(path: "templates"))
    }
  }

  /// Runs a command on the site: `guong build --site … --now …` and further arguments.
  package func run(_ command: String, _ arguments: String..., prefix: [String] = []) throws -> Run {
    try Self.guong([command] + arguments + ["--site", folder.path, "--now", now], prefix: prefix)
  }

  /// The program, beside the test bundle.
  package static let executable: String = {
    let bundle = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return URL(filePath: bundle).deletingLastPathComponent().appending(path: "guong").path(percentEncoded: false)
  }()

  /// Runs the program with the arguments as they are. It is killed after five minutes, with status 137.
  ///
  /// - Parameter prefix: a command that runs the program, such as `setpriv`.
  package static func guong(_ arguments: [String], prefix: [String] = []) throws -> Run {
    let folder = try TemporaryFolder()
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["timeout", "-s", "KILL", "300"] + prefix + [executable] + arguments
    // Files rather than pipes: nothing can block on a full one.
    let files = ["output", "errors"].map { folder.at($0) }
    for file in files { try Data().write(to: URL(filePath: file)) }
    let output = try FileHandle(forWritingTo: URL(filePath: files[0]))
    let errors = try FileHandle(forWritingTo: URL(filePath: files[1]))
    process.standardOutput = output
    process.standardError = errors
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    try output.close()
    try errors.close()
    return Run(
      status: process.terminationStatus, output: folder.text("output") ?? "", errors: folder.text("errors") ?? "")
  }
}
