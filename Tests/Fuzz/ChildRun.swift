import Foundation

/// This program started anew for one job, so that what kills it kills nothing else.
final class ChildRun {
  let shared: SharedState
  private let process = Process()
  private let folder: URL

  init(_ job: FuzzJob) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "guong-fuzz-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appending(path: "state")
    shared = try SharedState(path: file.path(percentEncoded: false))
    process.executableURL = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    process.arguments = [
      "child", job.target, file.path(percentEncoded: false), "--seed", "\(job.seed)", "--seconds", "\(job.seconds)",
      "--corpus", job.corpus,
    ]
    // What it leaves behind goes with the folder.
    process.environment = ProcessInfo.processInfo.environment.merging(["TMPDIR": folder.path(percentEncoded: false)]) {
      $1
    }
    process.standardInput = FileHandle.nullDevice
    try process.run()
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Waits for the end, or for one input to take longer than `stallLimit` seconds.
  func wait(stallLimit: Double) -> ChildEnd {
    var last = -1
    var since = ContinuousClock.now
    while process.isRunning {
      usleep(20_000)
      let executions = shared.state.executions
      if executions != last {
        last = executions
        since = .now
      } else if since.duration(to: .now) > .seconds(stallLimit) {
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        return .hang
      }
    }
    return Self.end(of: process)
  }

  static func end(of process: Process) -> ChildEnd {
    if process.terminationReason == .uncaughtSignal { return .crash(signal: process.terminationStatus) }
    switch process.terminationStatus {
    case 0: return .passed
    case ChildEnd.violationStatus: return .violation
    case let status: return .failure(status: status)
    }
  }
}
