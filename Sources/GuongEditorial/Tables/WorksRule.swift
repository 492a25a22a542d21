import GuongModel
import VietnameseText

/// Days, status and progress of a work must agree.
struct WorksRule {
  let today: CalendarDate

  /// Millions of đồng: a thousand billions, which no district builds for.
  private static let million = DecimalNumber(significand: 1_000_000)

  func check(_ table: TableData, _ findings: inout TableFindings) {
    for work in table.rows.compactMap(Work.init) {
      if let start = work.start {
        check(.completedOn, work.completedOn, of: work, notBefore: start, &findings)
        check(.due, work.due, of: work, notBefore: start, &findings)
      }
      FutureDates.check(table, row: work.index, Work.Column.completedOn, work.completedOn, today, &findings)
      if let value = work.value, value >= Self.million {
        findings.add(
          .valueWorkHuge, row: work.index, Work.Column.value, ["id": work.id, "value": TableWords.number(value)])
      }
      checkStatus(of: work, &findings)
    }
  }

  private func check(
    _ column: Work.Column, _ date: CalendarDate?, of work: Work, notBefore start: CalendarDate,
    _ findings: inout TableFindings
  ) {
    guard let date, date < start else { return }
    findings.add(
      .valueWorkEndsEarly, row: work.index, column,
      [
        "column": Work.schema.columns[column.rawValue].title, "date": date.officialShort,
        "start": start.officialShort,
      ])
  }

  private func checkStatus(of work: Work, _ findings: inout TableFindings) {
    let status = TableWords.choice(work.status.rawValue, in: Work.schema.columns[Work.Column.status.rawValue])
    let isCompleted = work.status == .completed
    if isCompleted, work.completedOn == nil {
      findings.add(.valueWorkNotDated, row: work.index, Work.Column.completedOn, ["id": work.id])
    }
    if !isCompleted, let date = work.completedOn {
      findings.add(
        .valueWorkNotCompleted, row: work.index, Work.Column.status,
        ["id": work.id, "date": date.officialShort, "status": status])
    }
    if let progress = work.progress, progress.significand > 0, progress < DecimalNumber(significand: 1) {
      findings.add(
        .valueWorkFraction, row: work.index, Work.Column.progress,
        ["id": work.id, "progress": TableWords.number(progress)])
      return
    }
    let whole = DecimalNumber(significand: 100)
    if let progress = work.progress, isCompleted != (progress >= whole) {
      findings.add(
        .valueWorkProgress, row: work.index, Work.Column.progress,
        ["id": work.id, "progress": TableWords.number(progress), "status": status])
    }
  }
}
