/// The disk did not do what a test needs before it can begin.
struct FixtureFault: Error {
  let what: String
  let code: Int32
}
