import Glibc

/// Writes to standard output and standard error.
enum Console {
  static func output(_ text: String) { write(text, to: 1) }

  /// Without a line break added.
  static func errorRaw(_ text: String) { write(text, to: 2) }

  static func error(_ text: String) { write(text.hasSuffix("\n") ? text : text + "\n", to: 2) }

  /// Whether messages go to a person at a terminal.
  static var isErrorTerminal: Bool { isatty(2) == 1 }

  private static func write(_ text: String, to descriptor: Int32) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        return
      }
      bytes = bytes.dropFirst(count)
    }
  }
}
