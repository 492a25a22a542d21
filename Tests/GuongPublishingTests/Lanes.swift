import Glibc

/// Runs a body on threads that truly go on at the same time, however few cores there are: a lane that waits for another does
/// not keep it from starting, as with `concurrentPerform`.
enum Lanes {
  static func run(_ count: Int, _ body: @escaping @Sendable (_ lane: Int) -> Void) {
    let threads = (0..<count).map { lane in start { body(lane) } }
    for thread in threads { pthread_join(thread, nil) }
  }

  static func start(_ body: @escaping @Sendable () -> Void) -> pthread_t {
    var thread = pthread_t()
    let argument = Unmanaged.passRetained(Body(run: body)).toOpaque()
    let code = pthread_create(
      &thread, nil,
      { argument in
        Unmanaged<Body>.fromOpaque(argument!).takeRetainedValue().run()
        return nil
      }, argument)
    precondition(code == 0, "pthread_create: error \(code)")
    return thread
  }

  private final class Body: Sendable {
    let run: @Sendable () -> Void

    init(run: @escaping @Sendable () -> Void) {
      self.run = run
    }
  }
}
