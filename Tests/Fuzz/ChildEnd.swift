/// How a child ended.
enum ChildEnd: Equatable {
  case passed
  case violation
  case crash(signal: Int32)
  case hang
  case failure(status: Int32)

  static let violationStatus: Int32 = 10

  var summary: String {
    switch self {
    case .passed: "passed"
    case .violation: "a promise was broken"
    case .crash(let signal): "crashed with signal \(signal)"
    case .hang: "hung"
    case .failure(let status): "ended with \(status)"
    }
  }
}
