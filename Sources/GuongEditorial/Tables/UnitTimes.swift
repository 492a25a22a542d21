import GuongModel

/// The column of units of a standard table, and the one that says when they must exist.
enum UnitTimes {
  static func columns(of schema: TableSchema) -> (unit: Int, time: Int)? {
    switch schema.id {
    case IndicatorValue.schema.id: pair(IndicatorValue.Column.unit, .period)
    case Award.schema.id: pair(Award.Column.unit, .decidedOn)
    case Submission.schema.id: pair(Submission.Column.sender, .submittedOn)
    case Work.schema.id: pair(Work.Column.registeredBy, .start)
    case Replication.schema.id: pair(Replication.Column.unit, .since)
    default: nil
    }
  }

  private static func pair<Name: TableColumnName>(_ unit: Name, _ time: Name) -> (unit: Int, time: Int) {
    (unit.rawValue, time.rawValue)
  }
}
