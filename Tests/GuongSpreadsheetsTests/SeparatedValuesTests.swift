import GuongModel
import GuongSpreadsheets
import Testing

/// CSV as Excel and LibreOffice write it.
@Suite struct SeparatedValuesTests {
  private func values(_ text: String) throws -> SeparatedValues { try SeparatedValues.read(Array(text.utf8)).get() }

  private func texts(_ values: SeparatedValues) -> [[String]] {
    var rows: [[String]] = []
    let faults = values.forEachRow { row in rows.append((0..<row.count).map { row.text($0) }) }
    #expect(faults.isEmpty)
    return rows
  }

  @Test(arguments: [
    ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]), ("a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]),
    ("a,b\r1,2", [["a", "b"], ["1", "2"]]), ("a,b\n1,2", [["a", "b"], ["1", "2"]]),
    ("\u{FEFF}a,b\n", [["a", "b"]]), ("a\n\n\nb\n", [["a"], ["b"]]), ("\n\r\n", []), ("\u{FEFF}", []),
    ("a,,\n", [["a", "", ""]]), (",\n", [["", ""]]), ("a,b\n1,", [["a", "b"], ["1", ""]]),
    ("\"a,b\",c\n", [["a,b", "c"]]), ("\"a \"\"b\"\"\"\n", [["a \"b\""]]), ("\"\"", [[""]]),
    ("\"\"\"\"", [["\""]]), ("\"a\r\nb\",c\r\n", [["a\r\nb", "c"]]), (" a , b \n", [[" a ", " b "]]),
    ("a\"\";b\"\n", [["a\"\"", "b\""]]), (" \"a\",b\n", [[" \"a\"", "b"]]),
    ("xã Vĩnh Hải,ừ\n", [["xã Vĩnh Hải", "ừ"]]),
  ])
  func reads(text: String, cells: [[String]]) throws { #expect(texts(try values(text)) == cells) }

  @Test(arguments: [
    ("a;b\n1,5;2\n", ";"), ("a\tb\n1;2\t3\n", "\t"), ("a,b\n1;2,3\n", ","), ("a;b\n\"x,y,z\";z\n", ";"),
    ("\"a;b;c\",d\n1;2,3\n", ","), ("\"a\n;;\",b\n", ","), ("một cột\nA; B\nC\n", ","), ("một cột\nA\n", ","),
    ("Bảng 1\na;b;c\n1,5;2;3\n2,5;2;3\n", ";"), ("a,b;c,d\n", ","), ("sep=;\na,b;c\n", ";"), ("sep=|\r\na,b|c\n", "|"),
    ("sep=,", ","), ("sep=\"\na;b\nc;d", ";"), ("mã;giá trị\nx;1,5\ny;2,5\nz;3,5\n", ";"),
  ])
  func findsTheSeparator(text: String, separator: String) throws {
    let found = try values(text).separator
    #expect(String(decoding: [found], as: UTF8.self) == separator)
  }

  @Test func aLineThatNamesTheSeparatorIsNoRow() throws {
    var places: [[Int?]] = []
    let faults = try values("\u{FEFF}sep=;\r\na;b\r\n1;2").forEachRow { row in
      places.append([row.number, row.line, row.count])
    }
    #expect(places == [[1, 2, 2], [2, 3, 2]])
    #expect(faults.isEmpty)
  }

  @Test func rowsCountRecordsAndLines() throws {
    var places: [[Int?]] = []
    _ = try values("a,b\r\n\r\n\"x\r\ny\rz\",2\r\rc,d\n").forEachRow { row in places.append([row.number, row.line]) }
    #expect(places == [[1, 1], [3, 3], [5, 7]])
  }

  @Test func fieldsKnowTheirPlaces() throws {
    var spans: [[String]] = []
    _ = try values("\u{FEFF}mã,\"hai\ndòng\",x\r\nb,\"c\",d").forEachRow { row in
      spans.append((0..<row.count).map { "\(row.span($0).line):\(row.span($0).column)" })
    }
    // Columns are bytes: «mã» has three. A quoted field begins behind its mark.
    #expect(spans == [["1:1", "1:6", "2:8"], ["3:1", "3:4", "3:7"]])
  }

  @Test func cellsBehindTheLastAreEmpty() throws {
    _ = try values("a,,c").forEachRow { row in
      #expect(row[0] == .text("a"))
      #expect(row[1] == .empty)
      #expect(row[7] == .empty)
      #expect(row.isEmpty(1) && row.isEmpty(7) && !row.isEmpty(2))
      #expect(row.text(7) == "")
    }
  }

  @Test func bytesOfDoubledMarksAreSingle() throws {
    _ = try values("\"\"\"ừ\"\"\",b").forEachRow { row in
      #expect(row.withUTF8(0) { Array($0) } == Array("\"ừ\"".utf8))
    }
  }

  @Test func throwingEndsTheWalk() throws {
    struct Enough: Error {}
    var rows = 0
    let values = try values("a\nb\nc\n")
    #expect(throws: Enough.self) {
      try values.forEachRow { row throws(Enough) in
        rows += 1
        if rows == 2 { throw Enough() }
      }
    }
    #expect(rows == 2)
  }
}
