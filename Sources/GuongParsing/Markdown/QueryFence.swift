import GuongModel

/// A fenced block whose body is a query: the first word behind the fence says what becomes of its result.
enum QueryFence {
  case table
  case chart

  /// - Parameter info: what stands behind the fence: `chart bar title="…"`.
  init?(info: String) {
    switch info.split(separator: " ", maxSplits: 1).first {
    case "table", "bảng": self = .table
    case "chart", "biểu-đồ": self = .chart
    default: return nil
    }
  }

  var kind: Body.Query.Kind {
    switch self {
    case .table: .table
    case .chart: .chart
    }
  }
}
