import GuongModel
import VietnameseText

/// Orders pages by date, and those of one day by path. Pages without a date come last.
enum DateOrder {
  private struct Position {
    let day: Int
    let path: String
    let index: Int
  }

  /// Indices of `headers` in order. Headers are large, so positions are sorted in their place.
  static func indices(of headers: [Header], newestFirst: Bool) -> [Int] {
    let positions = headers.enumerated().map { index, header in
      Position(day: header.date?.value.daysSinceEpoch ?? (newestFirst ? .min : .max), path: header.path, index: index)
    }
    let sorted = positions.sorted { left, right in
      if left.day != right.day { return newestFirst ? left.day > right.day : left.day < right.day }
      return left.path.utf8.lexicographicallyPrecedes(right.path.utf8)
    }
    return sorted.map(\.index)
  }
}
