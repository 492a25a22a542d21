import Foundation
import GuongReporting
import VietnameseText

/// How the answer to a query is written for a terminal or a program.
package enum QueryFormat: String, CaseIterable, Sendable {
  case table
  case csv
  case json

  package func text(_ result: QueryResult) -> String {
    switch self {
    case .table: table(result)
    case .csv: csv(result)
    case .json: json(result)
    }
  }

  /// Columns beside each other, numbers at the right.
  private func table(_ result: QueryResult) -> String {
    let header = result.columns.map(\.name)
    let rows = result.rows.map { $0.map(Self.shown) }
    let widths = header.indices.map { column in
      ([header[column]] + rows.map { $0[column] }).map(DisplayWidth.columns).max() ?? 0
    }
    let isNumeric = header.indices.map { column in
      result.rows.allSatisfy { row in
        if case .text = row[column] { false } else { true }
      }
    }
    func line(_ cells: [String]) -> String {
      let padded = cells.enumerated().map { index, cell in
        let room = String(repeating: " ", count: widths[index] - DisplayWidth.columns(of: cell))
        return isNumeric[index] ? room + cell : cell + room
      }
      var text = padded.joined(separator: "  ")
      while text.last == " " { text.removeLast() }
      return text + "\n"
    }
    let rule = widths.map { String(repeating: "-", count: $0) }.joined(separator: "  ") + "\n"
    return line(header) + rule + rows.map(line).joined()
  }

  private static func shown(_ cell: QueryCell) -> String {
    switch cell {
    case .null: ""
    case .integer(let number): VietnameseNumber.format(number)
    case .real(let number): VietnameseNumber.format(number, fractionDigits: 2, keepsZeros: false) ?? "\(number)"
    // A cell is one line of a terminal, whatever it holds.
    case .text(let text): TerminalText.clean(text.replacing(/\s+/, with: " "))
    }
  }

  /// RFC 4180, with points before decimals; no cell begins a formula.
  private func csv(_ result: QueryResult) -> String {
    func field(_ text: String) -> String {
      let needsMarks = text.contains { $0 == "," || $0 == "\"" || $0.isNewline }
      return needsMarks ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
    }
    func cell(_ cell: QueryCell) -> String {
      switch cell {
      case .null: ""
      case .integer(let number): "\(number)"
      case .real(let number): "\(number)"
      case .text(let text): field("=+-@\t\r".contains(text.first ?? " ") ? "'" + text : text)
      }
    }
    let lines = [result.columns.map { field($0.name) }] + result.rows.map { $0.map(cell) }
    return lines.map { $0.joined(separator: ",") + "\r\n" }.joined()
  }

  private struct Answer: Encodable {
    let columns: [String]
    let rows: [[Cell]]
  }

  private struct Cell: Encodable {
    let cell: QueryCell

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch cell {
      case .null: try container.encodeNil()
      case .integer(let number): try container.encode(number)
      case .real(let number): try container.encode(number)
      case .text(let text): try container.encode(text)
      }
    }
  }

  private func json(_ result: QueryResult) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let answer = Answer(columns: result.columns.map(\.name), rows: result.rows.map { $0.map(Cell.init) })
    // Texts and finite numbers cannot fail to encode.
    guard let data = try? encoder.encode(answer) else { return "{}\n" }
    return String(decoding: data, as: UTF8.self) + "\n"
  }
}
