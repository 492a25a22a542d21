import GuongKit
import Synchronization

/// One line on a terminal that counts pages during a long build; silent in pipes.
final class ProgressLine: Sendable {
  private let messages: Messages
  private let isShown = Console.isErrorTerminal
  private let started = ContinuousClock().now
  private let hasLine = Mutex(false)

  init(messages: Messages) { self.messages = messages }

  func show(_ progress: BuildProgress) {
    // Short builds finish before anybody wonders.
    guard isShown, ContinuousClock().now - started > .milliseconds(300) else { return }
    hasLine.withLock { shown in
      shown = true
      let percent = progress.done * 100 / max(1, progress.total)
      let text = messages.pick(
        "Đang dựng \(progress.done)/\(progress.total) trang (\(percent)%)",
        "Building \(progress.done)/\(progress.total) pages (\(percent)%)")
      Console.errorRaw("\r\u{1B}[K" + text)
    }
  }

  func clear() {
    hasLine.withLock { shown in
      if shown { Console.errorRaw("\r\u{1B}[K") }
      shown = false
    }
  }
}
