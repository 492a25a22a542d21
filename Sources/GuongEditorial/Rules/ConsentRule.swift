import GuongModel
import VietnameseText

/// Nobody is shown who has not agreed: Law 91/2025/QH15 and Decree 356/2025/NĐ-CP.
///
/// Every person and household of a story needs a record that is complete, given, not expired, not withdrawn and good for
/// the web. A child under 16 needs a guardian's, and from 7 the child's own assent. Samples, whose people are invented, need
/// none; a record that they do carry is checked all the same.
enum ConsentRule {
  static func check(_ story: Story, on today: CalendarDate) -> [Diagnostic] {
    let path = story.header.path
    var found: [Diagnostic] = []
    for consent in story.consents {
      if let withdrawn = consent.withdrawnAt, withdrawn <= today {
        found.append(
          Diagnostic(
            .consentWithdrawn, at: SourceLocation(path, consent.person.span),
            ["person": consent.person.value, "date": withdrawn.officialShort]))
      }
    }
    for subject in story.subjects where subject.kind != .collective {
      found += check(subject, in: story, on: today)
    }
    return found
  }

  private static func check(_ subject: Subject, in story: Story, on today: CalendarDate) -> [Diagnostic] {
    let place = SourceLocation(story.header.path, subject.name.span)
    let own = story.consents.filter { isSame($0.person.value, subject.name.value) }
    // One that will be withdrawn later holds, and is checked, until then.
    let records = own.filter { record in record.withdrawnAt.map { $0 > today } ?? true }
      .map { CheckedRecord(record: $0, faults: faults(of: $0, in: story, on: today)) }
    guard let newest = records.last else {
      if story.header.isSample || !own.isEmpty { return [] }
      return [Diagnostic(.consentMissing, at: place, ["person": subject.name.value])]
    }
    // Any one sound record is enough; when none is, the faults of the newest are the ones to mend.
    let found = records.contains(where: \.isSound) ? [] : newest.faults
    guard let age = childAge(of: subject, in: story) else { return found }
    return found + checkChild(subject, aged: age, records, place).filter { !found.contains($0) }
  }

  private struct CheckedRecord {
    let record: Consent
    let faults: [Diagnostic]

    var isSound: Bool { faults.isEmpty }
  }

  private static func faults(of consent: Consent, in story: Story, on today: CalendarDate) -> [Diagnostic] {
    let place = SourceLocation(story.header.path, consent.person.span)
    // A story that waits for its day may have a consent that is younger than today.
    let day = max(today, story.header.publishFrom?.date ?? story.header.date?.value ?? today)
    let person = consent.person.value
    let needed: [(name: String, isGiven: Bool)] = [
      ("items", !consent.items.isEmpty), ("channels", !consent.channels.isEmpty), ("date", consent.date != nil),
      ("method", consent.method != nil),
    ]
    let missing = needed.filter { !$0.isGiven }.map(\.name)
    if !missing.isEmpty {
      return [
        Diagnostic(.consentIncomplete, at: place, ["person": person, "missing": missing.joined(separator: ", ")])
      ]
    }
    if !consent.channels.contains(.web) { return [Diagnostic(.consentNotForWeb, at: place, ["person": person])] }
    if let date = consent.date, date > day {
      return [Diagnostic(.consentNotYetGiven, at: place, ["person": person])]
    }
    if let expires = consent.expires, expires < today {
      return [Diagnostic(.consentExpired, at: place, ["person": person, "date": expires.officialShort])]
    }
    return []
  }

  /// Whole years on the day of publication, of a person under 16.
  private static func childAge(of subject: Subject, in story: Story) -> Int? {
    guard let born = subject.born, let day = story.header.publishFrom?.date ?? story.header.date?.value else {
      return nil
    }
    let age = born.age(on: day)
    return age < 16 ? max(0, age) : nil
  }

  /// A child needs a guardian's record and from 7 its own word, each of them sound.
  private static func checkChild(
    _ subject: Subject, aged age: Int, _ records: [CheckedRecord], _ place: SourceLocation
  ) -> [Diagnostic] {
    let guardians = records.filter { $0.record.relation == .guardian }
    guard let newest = guardians.last else {
      return [Diagnostic(.consentGuardianMissing, at: place, ["person": subject.name.value, "age": "\(age)"])]
    }
    guard guardians.contains(where: \.isSound) else { return newest.faults }
    let isAssented = records.contains {
      $0.isSound && ($0.record.relation == .oneself || $0.record.childAssent)
    }
    if age >= 7, !isAssented {
      return [Diagnostic(.consentAssentMissing, at: place, ["person": subject.name.value])]
    }
    return []
  }

  /// Names are one when they differ only in case, spaces or the style of placing tones (Thuý, Thúy). Mậu and Mẫu are two people.
  private static func isSame(_ left: String, _ right: String) -> Bool { left == right || plain(left) == plain(right) }

  private static func plain(_ name: String) -> String {
    ToneMarks.convert(NFC.normalize(name).lowercased(), to: .old).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }
}
