import GuongModel
import VietnameseText

/// All registered works of a campaign as they stand on a day.
package struct WorkFigures: Sendable {
  /// In the order of the table.
  package let all: [WorkFigure]
  /// In the order of the statuses, zeros included.
  package let statuses: [WorkGroup<WorkFigure.Status>]
  /// Works that were not given up: those that sums and shares are made of.
  package let counted: Int
  /// By the unit or organisation that registered, most works first, then by id; without those given up.
  package let participants: [WorkGroup<String>]
  /// Of the works not given up, in millions of đồng; `nil` if it needs more than 64 bits.
  package let value: DecimalNumber?

  package init(_ tables: CampaignTables, today: CalendarDate) {
    let all = tables.works.map { WorkFigure($0, today: today) }
    self.all = all
    let byStatus = Dictionary(grouping: all, by: \.status)
    statuses = WorkFigure.Status.allCases.map { WorkGroup($0, byStatus[$0] ?? []) }
    let counted = all.filter { $0.status != .abandoned }
    self.counted = counted.count
    participants = Dictionary(grouping: counted, by: \.work.registeredBy).map { WorkGroup($0.key, $0.value) }
      .sorted { ($1.count, $0.key) < ($0.count, $1.key) }
    value = DecimalNumber.sum(counted.compactMap(\.work.value))
  }

  package var completed: Int { all.count { $0.status.isCompleted } }
  package var late: Int { all.count { $0.status == .late } }
}
