import VietnameseText

/// The language: what normalises does so once and for all, what is written is read back, and orders are orders.
struct TextTarget: FuzzTarget {
  let name = "text"
  let words = [
    "hoà", "hòa", "qúy", "cuả", "Nguyễn Văn An", "Đặng", "ngày 9 tháng 5 năm 2024", "09/5/2024",
    "5 giờ 00, ngày 01/3/2025",
    "2025-03-01T05:00:00+07:00", "1.234,5", "3.000", "1,8 tỷ", "98,76%", "-0,5", "XIII", "iv", "Ninh Háº£i", "Nguyeãn",
    "ViÖt Nam",
    "Vie\u{302}\u{323}t", "ﾞ", "\u{1100}\u{1161}\u{11A8}", "🇻🇳", "👩‍👩‍👧", "\u{E9}\u{323}", "µ", "Å", "\u{212B}",
    "\u{1E9B}\u{323}", "ǰ", "ΐ",
  ]

  func check(_ input: [UInt8], _ trail: inout Trail) throws {
    let text = String(decoding: input, as: UTF8.self)
    try checkForms(text)
    try checkTones(text, &trail)
    try checkNumbers(text, &trail)
    try checkDates(text, &trail)
    try checkLegacy(input, text, &trail)
    try checkOrder(text)
    _ = (PersonalName(text).sortKey, Syllable(text)?.written(in: .new), ListLettering.ordinal(of: text.first ?? "a"))
    try Violation.unless(DisplayWidth.columns(of: text) >= 0, "a width below nothing")
  }

  private func checkForms(_ text: String) throws {
    let composed = NFC.normalize(text)
    try Violation.unless(composed == text, "NFC changed the text \(text.debugDescription)")
    try Violation.unless(
      same(NFC.normalize(composed), composed) && NFC.isNFC(composed), "NFC of \(text.debugDescription) is not NFC")
    let folded = DiacriticFolding.fold(text)
    try Violation.unless(same(DiacriticFolding.fold(folded), folded), "folding twice: \(text.debugDescription)")
    try Violation.unless(NFC.isNFC(folded), "folded, but not NFC: \(text.debugDescription)")
    try Violation.unless(
      same(DiacriticFolding.fold(composed), folded), "folding depends on the form: \(text.debugDescription)")
    let repaired = SuspiciousCharacter.repair(text)
    try Violation.unless(
      SuspiciousCharacter.find(in: repaired).allSatisfy { $0.replacement == nil },
      "repaired twice: \(text.debugDescription)")
    let bytes = Array(text.utf8)
    for found in SuspiciousCharacter.find(in: text) {
      let width = UTF8.width(found.scalar)
      try Violation.unless(
        bytes[found.utf8Offset..<found.utf8Offset + width].elementsEqual(String(Character(found.scalar)).utf8),
        "a suspicious character is not where it is said to be: \(text.debugDescription)")
    }
  }

  private func checkTones(_ text: String, _ trail: inout Trail) throws {
    for style in TonePlacementStyle.allCases {
      let converted = ToneMarks.convert(text, to: style)
      try Violation.unless(
        same(ToneMarks.convert(converted, to: style), converted), "converted twice: \(text.debugDescription)")
      try Violation.unless(
        ToneMarks.counts(in: converted).misplaced == 0, "misplaced after converting: \(text.debugDescription)")
      let repaired = ToneMarks.repair(text, style: style)
      try Violation.unless(
        ToneMarks.counts(in: repaired).misplaced == 0, "misplaced after repair: \(text.debugDescription)")
    }
    let bytes = Array(text.utf8)
    for word in ToneMarks.occurrences(in: text) {
      try Violation.unless(
        bytes[word.utf8Range].elementsEqual(word.word.utf8),
        "a word is not where it is said to be: \(text.debugDescription)")
      trail.note("\(word.placement)")
    }
  }

  private func checkNumbers(_ text: String, _ trail: inout Trail) throws {
    if let number = try? VietnameseNumber.parse(text) {
      trail.note("number \(number.fractionDigits)")
      let written = VietnameseNumber.format(number)
      let again = try? VietnameseNumber.parse(written)
      try Violation.unless(
        again == number && again?.fractionDigits == number.fractionDigits,
        "\(text.debugDescription) is written \(written)")
      for digits in 0...18 { _ = number.rounded(toFractionDigits: digits) }
    }
    if let (_, unit) = try? VietnameseNumber.parseWithUnit(text) { trail.note(unit.isEmpty ? "no unit" : "unit") }
    if let number = RomanNumeral.parse(text) {
      try Violation.unless(RomanNumeral.format(number) == text.uppercased(), "the numeral \(text)")
    }
    var bits: UInt64 = 0
    for byte in text.utf8.prefix(8) { bits = bits << 8 | UInt64(byte) }
    _ = VietnameseNumber.format(Int(bitPattern: UInt(bits)))
    for value in [Double(bitPattern: bits), Double(Int64(bitPattern: bits)) / 1000] {
      guard let number = DecimalNumber(value, fractionDigits: 3), value.magnitude < 1e12 else { continue }
      try Violation.unless((number.doubleValue - value).magnitude < 0.001, "\(value) is rounded to \(number)")
    }
  }

  private func checkDates(_ text: String, _ trail: inout Trail) throws {
    // Official forms have years as they are, so those of fewer than four digits are not read back.
    if let date = try? CalendarDate.parse(text), date.year >= 1000 {
      trail.note("date")
      for written in [date.iso, date.officialLong, date.officialShort] {
        try Violation.unless(
          (try? CalendarDate.parse(written)) == date, "\(text.debugDescription) is written \(written)")
      }
      try Violation.unless(CalendarDate(daysSinceEpoch: date.daysSinceEpoch) == date, "days of \(date)")
    }
    if let time = try? ParsedDateTime.parse(text) {
      trail.note("time")
      let seconds = time.secondsSince1970(defaultOffset: 7 * 3600)
      let again = LocalDateTime(secondsSince1970: seconds, utcOffset: time.utcOffset ?? 7 * 3600)
      try Violation.unless(
        again == time.local, "\(text.debugDescription) is \(time.local), from seconds \(again as Any)")
    }
  }

  private func checkLegacy(_ input: [UInt8], _ text: String, _ trail: inout Trail) throws {
    for encoding in LegacyEncoding.allCases {
      for decoded in [encoding.decode(text), encoding.decode(bytes: input)] {
        try Violation.unless(NFC.isNFC(decoded), "\(encoding.rawValue) of \(text.debugDescription) is not NFC")
      }
    }
    if let found = LegacyEncoding.detect(bytes: input) { trail.note(found.encoding.rawValue) }
  }

  /// Antisymmetric, transitive, and the same as that of the keys.
  private func checkOrder(_ text: String) throws {
    let lines = text.split(separator: "\n").prefix(6).map(String.init)
    for one in lines {
      for other in lines {
        let order = VietnameseCollation.compare(one, other)
        let back = VietnameseCollation.compare(other, one)
        try Violation.unless(
          order == (back == .ascending ? .descending : back == .descending ? .ascending : .same),
          "\(one.debugDescription) and \(other.debugDescription) by turns")
        try Violation.unless(one != other || order == .same, "\(one.debugDescription) is not like itself")
        for third in lines where order != .descending && VietnameseCollation.compare(other, third) != .descending {
          try Violation.unless(
            VietnameseCollation.compare(one, third) != .descending,
            "\(one.debugDescription), \(other.debugDescription), \(third.debugDescription) go round")
        }
      }
    }
  }

  /// The same bytes: strings compare by canonical equivalence.
  private func same(_ one: String, _ other: String) -> Bool { one.utf8.elementsEqual(other.utf8) }
}
