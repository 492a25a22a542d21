/// Which separator a CSV file uses: comma, or the semicolon or tab that Excel writes under Vietnamese settings.
enum SeparatorGuess {
  private static let records = 64
  private static let sampleBytes = 64 << 10

  /// Cuts the first records by each candidate and takes the one that cuts most of them into the same number of fields; of
  /// equals the one that makes more fields, then the comma. One that leaves half of the records whole is punctuation. What
  /// stands within quotation marks does not count.
  static func separator(of bytes: UnsafeBufferPointer<UInt8>, from place: LinePlace) -> UInt8 {
    let end = min(bytes.count, place.lineStart + sampleBytes)
    let sample = UnsafeBufferPointer(rebasing: bytes[..<end])
    var best: (separator: UInt8, alike: Int, fields: Int) = (UInt8(ascii: ","), 0, 0)
    for separator in [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")] {
      let counts = fieldCounts(sample, separator, from: place, isWhole: end == bytes.count)
      let cut = counts.reduce(0) { $0 + ($1.fields > 1 ? $1.records : 0) }
      guard cut * 2 > counts.reduce(0, { $0 + $1.records }) else { continue }
      for (fields, alike) in counts where fields > 1 && (alike, fields) > (best.alike, best.fields) {
        best = (separator, alike, fields)
      }
    }
    return best.separator
  }

  /// How many records of the sample have how many fields, in the order of the fields.
  private static func fieldCounts(
    _ sample: UnsafeBufferPointer<UInt8>, _ separator: UInt8, from place: LinePlace, isWhole: Bool
  ) -> [(fields: Int, records: Int)] {
    var scanner = SeparatedScanner(sample, separator: separator, from: place, limits: SpreadsheetLimits())
    var counts: [Int] = []
    while counts.count < records, scanner.next() {
      // The sample's end may have cut the last record.
      if scanner.isAtEnd, !isWhole { break }
      counts.append(scanner.fields.count)
    }
    counts.sort()
    var runs: [(fields: Int, records: Int)] = []
    for fields in counts {
      if runs.last?.fields == fields { runs[runs.count - 1].records += 1 } else { runs.append((fields, 1)) }
    }
    return runs
  }
}
