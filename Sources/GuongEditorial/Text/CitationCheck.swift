import GuongModel
import VietnameseText

/// Cited documents against the site's register, and against one another within a file.
struct CitationCheck {
  private struct Registered {
    let date: CalendarDate?
    let path: String
  }

  private let register: [String: [Registered]]

  init(_ documents: [Document]) {
    var register: [String: [Registered]] = [:]
    for document in documents {
      guard let number = document.number?.value else { continue }
      register[number, default: []].append(
        Registered(date: document.header.date?.value, path: document.header.path))
    }
    self.register = register
  }

  private struct Place {
    let block: Int
    let range: Range<Int>
    let number: String
    let date: CalendarDate?
    /// The words behind «của», by which two bodies' documents of one number are told apart.
    let issuer: [UInt64]
  }

  func check(_ text: ProofText) -> [Diagnostic] {
    let places = text.blocks.indices.flatMap { Self.places(in: text, $0) }
    var found: [Diagnostic?] = []
    var seen: Set<String> = []
    for place in places {
      if let known = register[place.number] {
        found.append(difference(place, known, text))
      } else if !register.isEmpty, !text.isAccepted(place.range, in: place.block), let hint = hint(place.number),
        seen.insert(place.number).inserted
      {
        found.append(
          text.diagnostic(
            .citationUnknown, at: place.range, in: place.block, ["number": place.number, "hint": hint]))
      }
    }
    return found.compactMap(\.self) + conflicts(places, text)
  }

  private static func places(in text: ProofText, _ block: Int) -> [Place] {
    CitationScanner.citations(in: text.blocks[block].text).map { found in
      Place(
        block: block, range: found.range, number: found.citation.number,
        date: found.citation.date.flatMap { try? CalendarDate.parse($0) },
        issuer: issuer(behind: found.range.upperBound, in: text.tokens[block]))
    }
  }

  private static let of = TextTokens.key("của")
  private static let about = Set(["về", "ban", "quy"].map(TextTokens.key))

  private static func issuer(behind end: Int, in tokens: TextTokens) -> [UInt64] {
    let behind = tokens.tokens[tokens.firstToken(from: end)...]
    guard let start = behind.prefix(9).firstIndex(where: { $0.key == of }) else { return [] }
    return tokens.tokens[(start + 1)...].prefix(6).prefix { $0.kind == .word && !about.contains($0.key) }.map(\.key)
  }

  private func difference(_ place: Place, _ known: [Registered], _ text: ProofText) -> Diagnostic? {
    guard let date = place.date, let first = known.first, let registered = first.date,
      !known.contains(where: { $0.date == nil || $0.date == date })
    else { return nil }
    return text.diagnostic(
      .citationDateDiffers, at: place.range, in: place.block,
      [
        "number": place.number, "date": date.officialShort, "registered": registered.officialShort, "path": first.path,
      ])
  }

  /// One number with two dates, and no sign that two bodies are meant; the register's word has been said already.
  private func conflicts(_ places: [Place], _ text: ProofText) -> [Diagnostic] {
    var first: [String: Place] = [:]
    return places.compactMap { place in
      guard register[place.number] == nil, let date = place.date, !text.isAccepted(place.range, in: place.block) else {
        return nil
      }
      guard let earlier = first[place.number], let other = earlier.date else {
        first[place.number] = place
        return nil
      }
      let areTwoBodies = !earlier.issuer.isEmpty && !place.issuer.isEmpty && earlier.issuer != place.issuer
      guard other != date, !areTwoBodies else { return nil }
      return text.diagnostic(
        .citationDatesConflict, at: place.range, in: place.block,
        [
          "number": place.number, "date": date.officialShort, "other": other.officialShort,
          "line": "\(text.line(of: earlier.range, in: earlier.block))",
        ])
    }
  }

  /// What to do about a number that the register lacks; `nil` for a law or decree, which no district's register need hold, unless
  /// it is one letter off a number there.
  private func hint(_ number: String) -> Bilingual? {
    let near = register.keys.filter { EditDistance.between(number, $0) == 1 }.min()
    if let near {
      return Bilingual(vi: "Có phải là «\(near)»? Xem lại bản gốc.", en: "Is «\(near)» meant? Check the original.")
    }
    guard number.split(separator: "/").count < 3 else { return nil }
    return Bilingual(
      vi: "Thêm văn bản ấy vào content/documents, hoặc xem lại số, ký hiệu trong bản gốc.",
      en: "Add the document to content/documents, or check its number.")
  }
}
