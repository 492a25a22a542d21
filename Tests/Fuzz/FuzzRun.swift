import ArgumentParser
import Foundation

/// The driver: one child after another, each in charge of one target.
struct FuzzRun: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "run")

  @Option(help: "Seconds in all, shared equally by the targets.") var seconds = 30.0
  @Option(help: "Where the made-up input starts from; another number makes other input.") var seed: UInt64 = 1
  @Option(help: "Only this target.") var target: String?
  @Option(help: "The kept inputs, a folder for each target.") var corpus = "Tests/Fuzz/corpus"
  @Option(help: "Where inputs that break something are written.") var finds = ".fuzz-finds"

  func run() throws {
    let targets = FuzzTargets.all.filter { target == nil || $0.name == target }
    guard !targets.isEmpty else { throw ValidationError("no target «\(target ?? "")»") }
    print("seed \(seed), \(Int(seconds)) s")
    var failed = 0
    var executions = 0
    for target in targets {
      let job = FuzzJob(target: target.name, seed: seed, seconds: seconds / Double(targets.count), corpus: corpus)
      let child = try ChildRun(job)
      let end = child.wait(stallLimit: 10)
      let state = child.shared.state
      executions += state.executions
      let line = "\(state.executions) inputs, \(state.kept) kept, \(state.features) features"
      print("\(target.name): \(line)\(end == .passed ? "" : ": \(end.summary)")")
      guard end != .passed else { continue }
      failed += 1
      try report(end, child.shared.input, of: target.name)
    }
    print("fuzz: \(executions) inputs, \(failed) of \(targets.count) targets failed")
    if failed > 0 { throw ExitCode(1) }
  }

  private func report(_ end: ChildEnd, _ input: [UInt8], of target: String) throws {
    let small = Minimiser(target: target, end: end).minimise(input)
    let folder = URL(filePath: finds)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appending(path: "\(target)-\(Corpus.name(of: small))")
    try Data(small).write(to: file)
    print("  \(input.count) bytes, \(small.count) when made small: \(file.path(percentEncoded: false))")
    print("  \(String(decoding: small, as: UTF8.self).debugDescription)")
  }
}
