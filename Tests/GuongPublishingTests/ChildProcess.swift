import Glibc

/// A program run beside the test, killed by its own number when the test is through.
final class ChildProcess {
  private let id: pid_t
  private var isRunning = true

  init(_ program: String, _ arguments: [String]) throws {
    var id = pid_t()
    var pointers: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) }
    pointers.append(nil)
    defer { for pointer in pointers { free(pointer) } }
    let code = posix_spawnp(&id, program, nil, nil, pointers, environ)
    guard code == 0 else { throw FixtureFault(what: "run \(program)", code: code) }
    self.id = id
  }

  /// Waits, ten seconds at most.
  func wait(until isReady: () -> Bool) throws {
    for _ in 0..<1000 {
      if isReady() { return }
      usleep(10_000)
    }
    throw FixtureFault(what: "wait for a child process", code: ETIMEDOUT)
  }

  func kill() {
    guard isRunning else { return }
    isRunning = false
    _ = Glibc.kill(id, SIGKILL)
    waitpid(id, nil, 0)
  }
}
