import ArgumentParser
import Foundation

/// Runs a target on one file: for making an input smaller, and for looking at a find.
struct FuzzOne: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "one")

  @Argument var target: String
  @Argument var file: String

  func run() throws {
    guard let target = FuzzTargets.named(target) else { throw ValidationError("no target «\(target)»") }
    var trail = Trail()
    do {
      try target.check(Array(try Data(contentsOf: URL(filePath: file))), &trail)
    } catch let violation as Violation {
      FileHandle.standardError.write(Data("\(violation.text)\n".utf8))
      throw ExitCode(ChildEnd.violationStatus)
    }
  }
}
