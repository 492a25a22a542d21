/// How many characters must be added, dropped, exchanged or swapped to make one word of another (optimal string alignment).
package enum EditDistance {
  package static func between(_ left: String, _ right: String) -> Int {
    let a = Array(left.unicodeScalars)
    let b = Array(right.unicodeScalars)
    guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in 1...a.count {
      var row = [i] + Array(repeating: 0, count: b.count)
      for j in 1...b.count {
        row[j] = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { row[j] = min(row[j], beforeLast[j - 2] + 1) }
      }
      beforeLast = last
      last = row
    }
    return last[b.count]
  }

  /// The candidate nearest to `word`, if near enough to be what was meant.
  package static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    nearest(to: word, amongForms: candidates.lazy.map { (name: $0, form: $0) })
  }

  /// As above, for candidates whose names are compared in another form than the one that is given back.
  package static func nearest(
    to word: String, amongForms candidates: some Sequence<(name: String, form: String)>
  ) -> String? {
    let length = word.unicodeScalars.count
    guard length <= longest else { return nil }
    let reach = max(1, length / 3)
    var best: (name: String, distance: Int)?
    // What is longer or shorter by more than that is farther off still.
    for (name, form) in candidates where abs(form.unicodeScalars.count - length) <= reach {
      let distance = between(word, form)
      guard distance <= reach else { continue }
      if let found = best, (found.distance, found.name) <= (distance, name) { continue }
      best = (name, distance)
    }
    return best?.name
  }

  /// Nobody mistypes a word of more scalars than this, and comparing one takes the square of its length.
  private static let longest = 100
}
