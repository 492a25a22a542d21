import GuongModel
import VietnameseText

/// No award stands there twice, no achievement is awarded twice; what annulled an award is said.
enum AwardsRule {
  static func check(_ table: TableData, _ findings: inout TableFindings) {
    let awards = table.rows.compactMap(Award.init)
    for award in awards where award.state == .annulled && award.annulledBy == nil {
      findings.add(.tableAnnulmentMissing, row: award.index, Award.Column.annulledBy, [:])
    }
    let valid = awards.filter { $0.state == .valid }
    checkRepeated(valid, table, &findings)
    checkAchievements(valid, table, &findings)
  }

  /// The same row once more, as where a sheet was copied.
  private static func checkRepeated(_ awards: [Award], _ table: TableData, _ findings: inout TableFindings) {
    var first: [[String]: Award] = [:]
    for award in awards {
      let key = [
        NameSpelling.key(award.recipient), award.unit ?? "", plain(award.decision), plain(award.title),
        plain(award.achievement),
      ]
      guard let earlier = first[key] else {
        first[key] = award
        continue
      }
      findings.add(
        .tableAwardRepeated, row: award.index,
        [
          "recipient": award.recipient,
          "other": TableWords.place(of: earlier.index, in: table, seenFrom: award.index),
        ])
    }
  }

  /// One decision may give several titles for an achievement, two decisions may not.
  private static func checkAchievements(_ awards: [Award], _ table: TableData, _ findings: inout TableFindings) {
    var first: [String: Award] = [:]
    // The later decision is the one too many.
    for award in awards.sorted(by: { ($0.decidedOn, $0.index) < ($1.decidedOn, $1.index) }) {
      let key = NameSpelling.key(award.recipient) + "\u{0}" + plain(award.achievement)
      guard let earlier = first[key] else {
        first[key] = award
        continue
      }
      guard plain(earlier.decision) != plain(award.decision), !areNamesakes(earlier, award) else { continue }
      findings.add(
        .tableAwardTwice, row: award.index, Award.Column.achievement,
        [
          "recipient": award.recipient, "decision": earlier.decision,
          "other": TableWords.place(of: earlier.index, in: table, seenFrom: award.index),
        ])
    }
  }

  /// Two people of one name in two units, who did alike: «Hoàn thành xuất sắc nhiệm vụ năm 2025».
  private static func areNamesakes(_ one: Award, _ other: Award) -> Bool {
    if let unit = one.unit, let otherUnit = other.unit { unit != otherUnit } else { false }
  }

  /// Without tone marks, case, and more than one space.
  private static func plain(_ text: String) -> String {
    DiacriticFolding.fold(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
