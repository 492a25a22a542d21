import Foundation

/// Makes an input smaller as long as it still ends a child in the same way.
struct Minimiser {
  let target: String
  let end: ChildEnd
  private let folder = FileManager.default.temporaryDirectory.appending(path: "guong-fuzz-\(UUID().uuidString)")
  private static let secondsInAll = 60.0

  init(target: String, end: ChildEnd) {
    self.target = target
    self.end = end
  }

  func minimise(_ input: [UInt8]) -> [UInt8] {
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let deadline = ContinuousClock.now + .seconds(Self.secondsInAll)
    var best = input
    var step = max(1, best.count / 2)
    while true {
      var start = 0
      var isSmaller = false
      while start < best.count, ContinuousClock.now < deadline {
        let candidate = Array(best[..<start] + best[min(best.count, start + step)...])
        if ends(candidate) {
          best = candidate
          isSmaller = true
        } else {
          start += step
        }
      }
      if ContinuousClock.now >= deadline || (step == 1 && !isSmaller) { return best }
      step = max(1, step / 2)
    }
  }

  private func ends(_ input: [UInt8]) -> Bool {
    let file = folder.appending(path: "input")
    let process = Process()
    process.executableURL = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    process.arguments = ["one", target, file.path(percentEncoded: false)]
    process.environment = ProcessInfo.processInfo.environment.merging(["TMPDIR": folder.path(percentEncoded: false)]) {
      $1
    }
    process.standardError = FileHandle.nullDevice
    guard (try? Data(input).write(to: file)) != nil, (try? process.run()) != nil else { return false }
    let deadline = ContinuousClock.now + .seconds(10)
    while process.isRunning {
      usleep(1000)
      if ContinuousClock.now > deadline {
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        return end == .hang
      }
    }
    return ChildRun.end(of: process) == end
  }
}
