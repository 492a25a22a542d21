internal import CLinux
internal import Dispatch
internal import Glibc

/// Renders one document in a process of its own, which may hang, blow up or abort without harm.
enum MarkdownProcess {
  /// No more workers than cores at once, so that a worker's time does not depend on how many threads a build uses.
  private static let places = DispatchSemaphore(value: max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))))

  static func render(
    _ bytes: UnsafeBufferPointer<UInt8>, firstLine: Int, executable: String
  ) -> Result<CommonMark.Output, MarkdownFailure> {
    places.wait()
    defer { places.signal() }
    var socket: Int32 = -1
    let id = linux_start_worker(executable, MarkdownWorker.command, "\(firstLine)", &socket)
    guard id > 0 else { return .failure(.start(-id)) }
    let talk = talk(socket, bytes)
    close(socket)
    // It is waited for in every case, so its id stays its own until then.
    if case .failure = talk { kill(id, SIGKILL) }
    var status: Int32 = 0
    while waitpid(id, &status, 0) < 0, errno == EINTR {}
    return talk.flatMap { answer in
      if let output = CommonMark.Output(encoded: answer) { return .success(output) }
      return .failure(failure(status))
    }
  }

  private static func failure(_ status: Int32) -> MarkdownFailure {
    let signal = status & 0x7F
    if signal == SIGXCPU { return .time }
    // posix_spawn tells of a missing program in the parent; 127 is the dynamic loader's.
    if signal == 0, (status >> 8) & 0xFF == 127 { return .start(ENOEXEC) }
    return .death
  }

  /// Sends the document and reads the answer to its end, whichever is possible, until the time is up.
  private static func talk(
    _ socket: Int32, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Result<[UInt8], MarkdownFailure> {
    let deadline = now() + MarkdownLimits.seconds
    let part = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 1)
    defer { part.deallocate() }
    var answer: [UInt8] = []
    var sent = 0
    var isSending = true
    while true {
      if isSending, sent == bytes.count {
        isSending = false
        shutdown(socket, Int32(SHUT_WR))
      }
      let rest = deadline - now()
      guard rest > 0 else { return .failure(.time) }
      var waiting = pollfd(fd: socket, events: Int16(isSending ? POLLIN | POLLOUT : POLLIN), revents: 0)
      guard poll(&waiting, 1, Int32(rest * 1000) + 1) > 0 else { continue }
      if isSending, waiting.revents & Int16(POLLOUT) != 0 {
        let count = send(
          socket, bytes.baseAddress?.advanced(by: sent), bytes.count - sent,
          Int32(MSG_NOSIGNAL | MSG_DONTWAIT))
        // A worker that died reads no more; its answer, or the lack of one, tells.
        if count < 0, errno != EAGAIN, errno != EINTR { sent = bytes.count } else { sent += max(0, count) }
      }
      if waiting.revents & Int16(POLLIN | POLLHUP | POLLERR) != 0 {
        let count = recv(socket, part.baseAddress, part.count, Int32(MSG_DONTWAIT))
        if count < 0, errno == EAGAIN || errno == EINTR { continue }
        guard count > 0 else { return .success(answer) }
        answer += part[..<count]
        guard answer.count <= MarkdownLimits.output else { return .failure(.length) }
      }
    }
  }

  /// Seconds on a clock that never jumps.
  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
