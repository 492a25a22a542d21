internal import Dispatch
internal import Foundation
internal import Glibc

/// Runs one program in a work folder, without a shell: bytes in, bytes out.
struct ProgramRun {
  let programs: PrintPrograms
  let folder: WorkFolder

  /// What the program writes to standard output. Same bytes in, same bytes out: its clock is the epoch where it asks for
  /// `SOURCE_DATE_EPOCH`, and it is told of no network.
  func output(of program: PrintProgram, _ arguments: [String], input: Data) throws(PrintError) -> Data {
    guard let location = programs.location(program) else { throw .missing(program) }
    let name = "\(program.rawValue)-\(UUID().uuidString)"
    // Files rather than pipes: nothing can block on a full one.
    try folder.write("\(name).in", input)
    try folder.write("\(name).out", Data())
    try folder.write("\(name).err", Data())
    let status = try run(program, location, arguments, name)
    guard status == 0 else {
      let words = String(decoding: folder.read("\(name).err").suffix(600), as: UTF8.self)
      let lines = words.split(whereSeparator: \.isNewline).suffix(4).joined(separator: "\n")
      throw .failed(program, status: status, lastWords: lines)
    }
    return folder.read("\(name).out")
  }

  private func run(
    _ program: PrintProgram, _ location: URL, _ arguments: [String], _ name: String
  ) throws(PrintError) -> Int32 {
    let process = Process()
    let ended = DispatchSemaphore(value: 0)
    do {
      process.executableURL = location
      process.arguments = arguments
      process.currentDirectoryURL = folder.url
      process.environment = environment
      process.standardInput = try FileHandle(forReadingFrom: folder.file("\(name).in"))
      process.standardOutput = try FileHandle(forWritingTo: folder.file("\(name).out"))
      process.standardError = try FileHandle(forWritingTo: folder.file("\(name).err"))
    } catch {
      throw .disk(error.localizedDescription)
    }
    process.terminationHandler = { _ in ended.signal() }
    do {
      try process.run()
    } catch {
      throw .notStarted(program, reason: error.localizedDescription)
    }
    guard ended.wait(timeout: .now() + .seconds(programs.timeLimit)) == .success else {
      // Foundation starts a child as the leader of its own process group: with it go its children.
      kill(-process.processIdentifier, SIGKILL)
      kill(process.processIdentifier, SIGKILL)
      ended.wait()
      throw .timeout(program, seconds: programs.timeLimit)
    }
    return process.terminationStatus
  }

  /// A small, fixed environment, so that a print depends on nobody's settings.
  private var environment: [String: String] {
    [
      "PATH": (programs.folders + ["/usr/bin", "/bin"]).joined(separator: ":"),
      "HOME": folder.url.path(percentEncoded: false),
      "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "TZ": "UTC", "SOURCE_DATE_EPOCH": "0",
      // Nobody listens there: whatever tried to fetch would fail.
      "http_proxy": "http://127.0.0.1:9", "https_proxy": "http://127.0.0.1:9", "no_proxy": "",
    ]
  }
}
