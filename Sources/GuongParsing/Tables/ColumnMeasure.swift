import GuongModel

/// In what a column of numbers counts, for headings to be held against.
enum ColumnMeasure: Sendable {
  /// Nobody said; or the column holds no numbers.
  case unknown
  /// The same in every row; the words are those that editors see.
  case unit([UnitOfMeasure], words: Bilingual)
  /// Every row has its own; the words say where it stands.
  case byRow(place: Bilingual)

  init(_ column: TableColumn) {
    switch column.type {
    case .number, .integer: break
    case .percentage:
      let percent = column.unit ?? Bilingual(vi: "%", en: "%")
      self = .unit([UnitOfMeasure(declared: percent.vi)], words: percent)
      return
    default:
      self = .unknown
      return
    }
    if let place = column.unitPlace {
      self = .byRow(place: place)
    } else if let unit = column.unit {
      self = .unit([UnitOfMeasure(declared: unit.vi), UnitOfMeasure(declared: unit.en)], words: unit)
    } else {
      self = .unknown
    }
  }

  /// Whether numbers under a heading with this unit would be read as something else.
  func contradicts(_ unit: UnitOfMeasure) -> Bool {
    switch self {
    case .unknown: false
    case .unit(let units, _): !units.contains(where: unit.agrees)
    case .byRow: true
    }
  }

  /// The same of a unit that stands above the table, and is meant for those columns that can be counted in it.
  func contradicts(unitOfTable unit: UnitOfMeasure) -> Bool {
    switch self {
    case .unknown: false
    case .unit(let units, _): units.contains(where: unit.countsTheSame) && contradicts(unit)
    case .byRow: unit.isScaled
    }
  }
}
