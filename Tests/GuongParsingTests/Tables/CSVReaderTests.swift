import GuongModel
import GuongParsing
import Testing

/// RFC 4180, and the places of cells.
@Suite struct CSVReaderTests {
  private func rows(_ text: String) -> [[CSVReader.Cell]] {
    Array(text.utf8).withUnsafeBufferPointer { CSVReader.rows($0) }
  }

  private func texts(_ text: String) -> [[String]] { rows(text).map { $0.map(\.text) } }

  @Test(arguments: [
    ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]), ("a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]),
    ("a,b\r1,2", [["a", "b"], ["1", "2"]]),
    ("a,b\n1,2", [["a", "b"], ["1", "2"]]), ("\u{FEFF}a,b\n", [["a", "b"]]), ("a\n\n\nb\n", [["a"], ["b"]]), ("", []),
    ("a,,\n", [["a", "", ""]]), (",\n", [["", ""]]), ("\"a,b\",c\n", [["a,b", "c"]]),
    ("\"a \"\"b\"\"\"\n", [["a \"b\""]]),
    ("\"a\nb\",c\n", [["a b", "c"]]), (" a , b \n", [["a", "b"]]), ("\"a\"b,c\n", [["ab", "c"]]), ("\"a", [["a"]]),
    ("a;b\n1,5;2\n", [["a", "b"], ["1,5", "2"]]), ("a\tb\n1;2\t3\n", [["a", "b"], ["1;2", "3"]]),
    ("a,b\n1;2,3\n", [["a", "b"], ["1;2", "3"]]), ("a;b\n\"x;y\";z\n", [["a", "b"], ["x;y", "z"]]),
    ("\"a;b;c\",d\n1;2,3\n", [["a;b;c", "d"], ["1;2", "3"]]), ("\"a\n;;\",b\n", [["a ;;", "b"]]),
    ("a\"\";b\"\n", [["a\"\"", "b\""]]), ("\"a\"\";;\",b\n", [["a\";;", "b"]]),
    ("xã Vĩnh Hải,ừ\n", [["xã Vĩnh Hải", "ừ"]]),
  ])
  func reads(text: String, cells: [[String]]) { #expect(texts(text) == cells) }

  @Test func cellsKnowTheirPlace() {
    let cells = rows("\u{FEFF}mã,\"hai\ndòng\",x\r\nb,\"c\",d")
    let places = cells.map { $0.map { "\($0.span.line):\($0.span.column)+\($0.span.length ?? 0)" } }
    // Columns are bytes: «mã» has three.
    #expect(places == [["1:1+3", "1:5+9", "2:8+1"], ["3:1+1", "3:3+1", "3:7+1"]])
  }
}
