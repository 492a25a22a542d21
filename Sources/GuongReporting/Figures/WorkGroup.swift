import GuongModel
import VietnameseText

/// Works that have something in common.
package struct WorkGroup<Key: Sendable>: Sendable {
  package let key: Key
  package let count: Int
  package let completed: Int
  package let late: Int
  /// The sum of those values that are known, in millions of đồng; `nil` if it needs more than 64 bits.
  package let value: DecimalNumber?

  init(_ key: Key, _ works: [WorkFigure]) {
    self.key = key
    count = works.count
    completed = works.count { $0.status.isCompleted }
    late = works.count { $0.status == .late }
    value = DecimalNumber.sum(works.compactMap(\.work.value))
  }
}
