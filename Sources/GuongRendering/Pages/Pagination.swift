import GuongModel

/// Cuts a list into pages and makes the way from one to the others.
struct Pagination {
  let count: Int
  let size: Int
  let page: Int

  var pageCount: Int { max(1, (count + size - 1) / size) }

  /// Positions within the list that the page shows.
  var range: Range<Int> { min((page - 1) * size, count)..<min(page * size, count) }

  /// `nil` when all fits one page.
  func view(of list: Address, base: BaseURL, strings: StringCatalogue) -> PaginationView? {
    guard pageCount > 1 else { return nil }
    func url(_ number: Int) -> String { Addresses.page(number, of: list).href(under: base) }
    return PaginationView(
      summary: strings.format(.pageOf, ["page": "\(page)", "count": "\(pageCount)"]),
      previousURL: page > 1 ? url(page - 1) : nil, nextURL: page < pageCount ? url(page + 1) : nil,
      pages: numbers().map { number in
        guard let number else { return PageNumberView(number: "…") }
        return PageNumberView(
          number: "\(number)", url: url(number), label: strings.format(.page, ["page": "\(number)"]),
          current: number == page)
      })
  }

  /// First, last and the neighbours of this page; `nil` for a gap.
  private func numbers() -> [Int?] {
    let wanted = Set([1, pageCount] + (page - 2...page + 2)).filter { (1...pageCount).contains($0) }.sorted()
    var numbers: [Int?] = []
    for number in wanted {
      if let last = numbers.last ?? nil, number > last + 1 { numbers.append(number == last + 2 ? last + 1 : nil) }
      numbers.append(number)
    }
    return numbers
  }
}
