import Foundation
import GRDB
import VietnameseText

/// The functions that queries may call: those of SQLite that depend on nothing but their arguments, and our own.
enum SQLFunctions {
  /// In lower case. SQLite's functions of dates know «now», so that ours take their place.
  static let allowed: Set<String> = Set(builtIn + own)

  static let own = [
    "fold", "lower", "upper", "vn_date", "vn_number", "days_between", "add_days", "year", "quarter", "month", "percent",
    "as_of",
  ]

  private static let builtIn = [
    // Aggregates and windows.
    "avg", "count", "group_concat", "max", "min", "sum", "total", "cume_dist", "dense_rank", "first_value", "lag",
    "last_value", "lead", "nth_value", "ntile", "percent_rank", "rank", "row_number",
    // Values and texts.
    "abs", "char", "coalesce", "format", "glob", "hex", "ifnull", "iif", "instr", "length", "like", "ltrim", "nullif",
    "printf", "quote", "replace", "round", "rtrim", "sign", "substr", "substring", "trim", "typeof", "unicode",
    // Numbers.
    "ceil", "ceiling", "exp", "floor", "ln", "log", "log10", "log2", "mod", "pow", "power", "sqrt", "trunc",
  ]

  /// Adds our own functions and the collation to a connection.
  /// - Parameter asOf: the day that reports stand for.
  static func add(to database: Database, asOf: CalendarDate) {
    let day = asOf.iso
    database.add(function: function("as_of", 0) { _ in day })
    database.add(function: text("fold", DiacriticFolding.fold))
    // SQLite's own know ASCII only.
    database.add(function: text("lower") { $0.lowercased() })
    database.add(function: text("upper") { $0.uppercased() })
    database.add(function: function("vn_date", 1) { date($0[0])?.officialShort })
    database.add(function: function("vn_number", 2) { number($0[0], decimals: $0[1]) })
    database.add(
      function: function("days_between", 2) { values in
        date(values[0]).flatMap { first in date(values[1]).map { first.days(until: $0) } }
      })
    database.add(
      function: function("add_days", 2) { values in
        guard let days = Int.fromDatabaseValue(values[1]) else { return nil }
        return date(values[0])?.advanced(byDays: days)?.iso
      })
    database.add(function: function("year", 1) { PeriodParts($0[0])?.year })
    database.add(function: function("quarter", 1) { PeriodParts($0[0])?.quarter })
    database.add(function: function("month", 1) { PeriodParts($0[0])?.month })
    database.add(
      function: function("percent", 2) { values in
        guard let part = Double.fromDatabaseValue(values[0]), let whole = Double.fromDatabaseValue(values[1]),
          whole != 0
        else { return nil }
        return DecimalNumber(100 * part / whole, fractionDigits: Percentage.fractionDigits)?.doubleValue
      })
    database.add(
      collation: DatabaseCollation("vietnamese") { first, second in
        switch VietnameseCollation.compare(first, second) {
        case .ascending: .orderedAscending
        case .same: .orderedSame
        case .descending: .orderedDescending
        }
      })
  }

  private static func function(
    _ name: String, _ count: Int, _ body: @escaping @Sendable ([DatabaseValue]) -> (any DatabaseValueConvertible)?
  ) -> DatabaseFunction {
    DatabaseFunction(name, argumentCount: count, pure: true) { values in body(values) }
  }

  /// A function of one text; other values become texts as SQLite writes them, null stays null.
  private static func text(_ name: String, _ body: @escaping @Sendable (String) -> String) -> DatabaseFunction {
    function(name, 1) { values in
      switch values[0].storage {
      case .string(let text): body(text)
      case .int64(let number): String(number)
      case .double(let number): String(number)
      case .null, .blob: nil
      }
    }
  }

  /// An ISO date as the tables hold it; `nil` for anything else.
  private static func date(_ value: DatabaseValue) -> CalendarDate? {
    guard let text = String.fromDatabaseValue(value), let date = try? CalendarDate.parse(text), date.iso == text else {
      return nil
    }
    return date
  }

  private static func number(_ value: DatabaseValue, decimals: DatabaseValue) -> String? {
    guard let decimals = Int.fromDatabaseValue(decimals), 0...18 ~= decimals else { return nil }
    switch value.storage {
    case .int64(let number):
      return DecimalNumber(significand: Int(number)).rounded(toFractionDigits: decimals).map(VietnameseNumber.format)
    case .double(let number): return VietnameseNumber.format(number, fractionDigits: decimals)
    case .null, .string, .blob: return nil
    }
  }
}
