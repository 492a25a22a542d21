import GuongModel
import VietnameseText

/// A registered work as it stands on a day.
package struct WorkFigure: Sendable {
  /// The status in the register, held against the dates.
  package enum Status: String, Sendable, CaseIterable {
    case registered
    case inProgress = "in_progress"
    /// The due day is past and the work is not completed.
    case late
    /// Before the due day.
    case completedEarly = "completed_early"
    /// On the due day, or where a day is not known.
    case completed
    case completedLate = "completed_late"
    case paused
    case abandoned

    package var isCompleted: Bool { self == .completedEarly || self == .completed || self == .completedLate }
  }

  package let work: Work
  package let status: Status
  /// Days between the due day and completion, or today for a late one; positive when late, negative when early. `nil` where
  /// it is neither completed nor late, or a day is not known.
  package let daysLate: Int?
  /// The share of the time from start to due that has gone by; `nil` where one of the days is not known.
  package let elapsedPercent: DecimalNumber?
  /// Whether the progress of a work that is under way lags the time gone by for more than ``IndicatorAssessment/tolerance``.
  package let isBehind: Bool

  init(_ work: Work, today: CalendarDate) {
    self.work = work
    let elapsed = Self.elapsed(work, today)
    elapsedPercent = elapsed
    // On an earlier day it was still under way.
    let isAhead = work.status == .completed && work.completedOn.map { $0 > today } ?? false
    switch isAhead ? .inProgress : work.status {
    case .completed:
      let late = work.due.flatMap { due in work.completedOn.map { due.days(until: $0) } }
      daysLate = late
      status = (late ?? 0) == 0 ? .completed : (late ?? 0) > 0 ? .completedLate : .completedEarly
      isBehind = false
    case .abandoned, .paused:
      status = work.status == .paused ? .paused : .abandoned
      daysLate = nil
      isBehind = false
    case .registered, .inProgress:
      if let due = work.due, due < today {
        status = .late
        daysLate = due.days(until: today)
        isBehind = true
      } else {
        status = work.status == .registered ? .registered : .inProgress
        daysLate = nil
        let tolerated = (work.progress ?? .zero).adding(DecimalNumber(significand: IndicatorAssessment.tolerance))
        isBehind = elapsed.flatMap { elapsed in tolerated.map { $0 < elapsed } } ?? false
      }
    }
  }

  private static func elapsed(_ work: Work, _ today: CalendarDate) -> DecimalNumber? {
    guard let start = work.start, let due = work.due, start <= due else { return nil }
    let all = start.days(until: due) + 1
    return Percentage.of(min(max(0, start.days(until: today) + 1), all), in: all)
  }
}
