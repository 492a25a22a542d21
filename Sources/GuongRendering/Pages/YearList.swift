import GuongModel

/// The years that have stories, newest first, gathered from the months.
enum YearList {
  struct Year {
    let year: Int
    /// Indices of the year's months, newest first.
    let months: Range<Int>
    let count: Int
  }

  static func years(of lists: StoryLists) -> [Year] {
    var years: [Year] = []
    var start = 0
    for (index, month) in lists.months.enumerated() {
      let isLast = index + 1 == lists.months.count || lists.months[index + 1].year != month.year
      guard isLast else { continue }
      let count = lists.months[start...index].reduce(0) { $0 + $1.stories.count }
      years.append(Year(year: month.year, months: start..<index + 1, count: count))
      start = index + 1
    }
    return years
  }
}
