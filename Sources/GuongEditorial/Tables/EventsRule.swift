import GuongModel
import VietnameseText

/// An event has a first day or a time in words, and does not end before it begins.
enum EventsRule {
  static func check(_ table: TableData, _ findings: inout TableFindings) {
    for event in table.rows.compactMap(EventRecord.init) {
      if let from = event.fromDay, let to = event.toDay, to < from {
        findings.add(
          .valueEventEndsEarly, row: event.index, EventRecord.Column.toDay,
          ["date": to.officialShort, "start": from.officialShort])
      }
      if event.fromDay == nil, event.whenText == nil {
        findings.add(.valueEventWithoutTime, row: event.index, EventRecord.Column.fromDay, ["id": event.id])
      }
    }
  }
}
