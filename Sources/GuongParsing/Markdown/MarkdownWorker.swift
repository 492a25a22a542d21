internal import CLinux
internal import Glibc

/// The far side of `MarkdownProcess`: one document from standard input, its encoded output to standard output.
package enum MarkdownWorker {
  /// The hidden subcommand that calls `run`.
  package static let command = "parse-markdown"

  /// Limits this process for good, then parses.
  ///
  /// - Returns: whether everything was written.
  package static func run(firstLine: Int) -> Bool {
    guard linux_limit_worker(MarkdownLimits.processorSeconds, MarkdownLimits.memory) == 0 else { return false }
    guard let bytes = readAll() else { return false }
    return writeAll(bytes.withUnsafeBufferPointer { CommonMark.render($0, firstLine: firstLine) }.encoded())
  }

  private static func readAll() -> [UInt8]? {
    var bytes: [UInt8] = []
    let part = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 1)
    defer { part.deallocate() }
    while true {
      let count = read(STDIN_FILENO, part.baseAddress, part.count)
      if count == 0 { return bytes }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return nil }
      bytes += part[..<count]
    }
  }

  private static func writeAll(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var position = 0
      while position < buffer.count {
        let count = write(STDOUT_FILENO, buffer.baseAddress?.advanced(by: position), buffer.count - position)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return false }
        position += count
      }
      return true
    }
  }
}
