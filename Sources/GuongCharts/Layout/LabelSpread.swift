/// Moves labels apart that want to stand at the same height.
enum LabelSpread {
  /// The tops of labels of `heights`, each as near to where it wants to be (`tops`) as the others allow, in the same order
  /// and between `lower` and `upper`; `nil` if there is not room for all.
  static func tops(_ tops: [Double], heights: [Double], lower: Double, upper: Double) -> [Double]? {
    guard heights.reduce(0, +) <= upper - lower else { return nil }
    // Equal wishes keep their order, so the result does not depend on the sort.
    let order = tops.indices.sorted { (tops[$0], $0) < (tops[$1], $1) }
    var result = tops
    var edge = lower
    for index in order {
      result[index] = max(tops[index], edge)
      edge = result[index] + heights[index]
    }
    edge = upper
    for index in order.reversed() {
      result[index] = min(result[index], edge - heights[index])
      edge = result[index]
    }
    return result
  }
}
