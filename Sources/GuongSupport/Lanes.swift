import Glibc

/// Threads for one piece of work, gone when it is done.
///
/// Not libdispatch's: that starts a thread of its own to watch over them, and ends the program where no descriptor is left for it.
enum Lanes {
  /// Calls `body` on `count` threads at once, the calling one among them; on fewer where the machine gives no more.
  static func run(_ count: Int, _ body: @Sendable () -> Void) {
    withoutActuallyEscaping(body) { body in
      let work = Work(run: body)
      let threads = (1..<max(1, count)).compactMap { _ in start(work) }
      body()
      for thread in threads { pthread_join(thread, nil) }
    }
  }

  private final class Work: Sendable {
    let run: @Sendable () -> Void

    init(run: @escaping @Sendable () -> Void) { self.run = run }
  }

  private static func start(_ work: Work) -> pthread_t? {
    var thread = pthread_t()
    let argument = Unmanaged.passRetained(work)
    let code = pthread_create(
      &thread, nil,
      { argument in
        guard let argument else { return nil }
        Unmanaged<Work>.fromOpaque(argument).takeRetainedValue().run()
        return nil
      }, argument.toOpaque())
    guard code == 0 else {
      argument.release()
      return nil
    }
    return thread
  }
}
