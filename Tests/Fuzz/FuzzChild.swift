import ArgumentParser
import Foundation
import GuongTestSupport

/// Runs one target until its time is up. What it tries stands in the shared memory first, where the driver finds it should
/// this process die.
struct FuzzChild: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "child", shouldDisplay: false)

  @Argument var target: String
  @Argument var shared: String
  @Option var seed: UInt64
  @Option var seconds: Double
  @Option var corpus: String

  func run() throws {
    guard let target = FuzzTargets.named(target) else { throw ValidationError("no target «\(target)»") }
    var session = FuzzSession(target: target, shared: try SharedState(path: shared), seed: seed)
    let clock = ContinuousClock()
    let end = clock.now + .seconds(seconds)
    let files = try Corpus.read("\(corpus)/\(target.name)")
    guard !files.isEmpty else { throw ValidationError("\(corpus)/\(target.name) has no input to start from") }
    do {
      for input in files { try session.runKept(input) }
      while clock.now < end { try session.runMadeUp() }
    } catch let violation as Violation {
      FileHandle.standardError.write(Data("  \(violation.text)\n".utf8))
      throw ExitCode(ChildEnd.violationStatus)
    }
  }
}
