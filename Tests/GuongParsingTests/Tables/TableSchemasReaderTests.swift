import GuongModel
import GuongParsing
import GuongTestSupport
import Testing

/// `content/tables.yaml`.
@Suite struct TableSchemasReaderTests {
  private static func read(_ marked: String) -> (schemas: [TableSchema], diagnostics: [Diagnostic]) {
    TableSchemasReader.schemas(path: "content/tables.yaml", bytes: Array(MarkedText(marked).text.utf8))
  }

  private static let airtime = """
    tables:
      - id: airtime
        title: Thời lượng phát sóng
        title_en: Airtime
        aliases: [thời lượng]
        key: [period, channel]
        columns:
          - {name: period, title: Kỳ, type: period, required: true}
          - {name: channel, title: Kênh, type: choice, choices: [{value: radio, title: Phát thanh}, {value: tv, title: Truyền hình}]}
          - {name: minutes, title: Số phút, type: integer, unit: phút}
          - {name: indicator, title: Chỉ tiêu, type: reference, reference: indicators}
          - {name: units, title: Đơn vị, type: references, reference: unit}
          - {name: contact, title: Người theo dõi, private: true}

    """

  @Test func declaredTableIsReadLikeTheStandardOnes() throws {
    let (schemas, diagnostics) = Self.read(Self.airtime)
    #expect(diagnostics == [])
    #expect(schemas.count == StandardTables.schemas.count + 1)
    let airtime = try #require(schemas.last)
    #expect(airtime.title.en == "Airtime" && airtime.key == [0, 1] && airtime.publishedPositions == [0, 1, 2, 3, 4])
    guard case .reference(.row(table: "indicators")) = airtime.columns[3].type,
      case .references(.unit) = airtime.columns[4].type
    else {
      Issue.record("references are not as declared")
      return
    }

    let good = TableReading(
      "thoi-luong-2025.csv", "Kỳ,Kênh,Số phút (phút),Người theo dõi\ntháng 1/2025,Phát thanh,310,MẬT\n",
      schemas: schemas)
    #expect(good.found == [])
    #expect(good.row(0)["channel"] == "radio")
    let bad = TableReading(
      "thoi-luong-2025.csv", "Kỳ,Kênh,Số phút\ntháng 1/2025,⟦Phát thah⟧,310\n", schemas: schemas)
    #expect(bad.found == ["table-choice-unknown-near ô B2"])
    #expect(bad.standsAtMarks)
  }

  @Test func aSiteKeepsMoreColumnsInside() {
    let (schemas, diagnostics) = Self.read("private: [awards.annulled_by, scores.reason]\n")
    #expect(diagnostics == [])
    for (table, name) in [("awards", "annulled_by"), ("scores", "reason")] {
      let schema = schemas.first { $0.id == table }
      let column = schema.flatMap { $0.position(of: name) }
      #expect(column.map { schema?.publishedPositions.contains($0) } == false)
    }
  }

  /// A column with a fault of its own is none, whatever the key says.
  @Test func aKeyMayNameAColumnThatIsAtFault() {
    let text = Self.one(
      "id: a, title: A b, key: [y]", column: "name: x, title: X}, {name: y, title: Y, type: reference")
    let (schemas, diagnostics) = Self.read(text)
    #expect(schemas.count == StandardTables.schemas.count + 1)
    #expect(diagnostics.map(\.rule.code).contains("table-schema-column-unknown"))
  }

  @Test(arguments: [
    ("private: [⟦awards.achievment⟧]", "table-schema-column-unknown"),
    ("private: [⟦awards⟧]", "table-schema-column-unknown"),
    ("private: [⟦awards.state⟧]", "table-private-counted"), ("private: [⟦scores.bonus⟧]", "table-private-counted"),
    (one("id: ⟦awards⟧, title: A"), "table-schema-name-invalid"),
    (one("id: ⟦Bảng 1⟧, title: A"), "table-schema-name-invalid"),
    (one("id: ⟦select⟧, title: A"), "table-schema-name-invalid"),
    (one("id: ⟦units⟧, title: A"), "table-schema-name-invalid"),
    (one("id: a, title: ⟦Chi tieu⟧"), "table-schema-name-taken"),
    (one("id: a, title: A b, aliases: [c, ⟦khen thưởng⟧]"), "table-schema-name-taken"),
    (one("id: a, title: A b", column: "name: ⟦order⟧, title: Thứ tự"), "table-schema-name-invalid"),
    (one("id: a, title: A b", column: "name: x, title: X}, {name: ⟦x⟧, title: Y"), "table-schema-name-invalid"),
    (one("id: a, title: A b", column: "name: x, title: Tên}, {name: y, title: ⟦ten⟧"), "table-schema-name-taken"),
    (one("id: a, title: A b", column: "name: x, title: X, type: ⟦chuỗi⟧"), "value-not-allowed"),
    (one("id: a, title: A b", column: "name: x, title: X, type: reference, reference: ⟦stori⟧"), "value-not-allowed"),
    (one("id: a, title: A b", column: "name: x, title: X}, {⟦name: y, title: Y, type: reference⟧"), "key-missing"),
    (one("id: a, title: A b", column: "name: x, title: X}, {⟦name: y, title: Y, type: choice⟧"), "key-missing"),
    (one("id: a, title: A b, key: [x, ⟦y⟧]"), "table-schema-column-unknown"),
    ("tables:\n  - ⟦id: a⟧\n    title: A b\n", "key-missing"),
    ("tables:\n  - id: a\n    titel: A\n", "key-missing"),
    ("- a\n", "value-not-map"),
  ])
  func wrongDeclarationIsPointedAt(marked: String, code: String) {
    let (schemas, diagnostics) = Self.read(marked)
    #expect(diagnostics.contains { $0.rule.code == code }, "\(diagnostics.map(\.rule.code))")
    let place = MarkedText(marked).places.first
    if let place, let span = diagnostics.first(where: { $0.rule.code == code })?.location.span {
      #expect(span.line == place.line)
      if code != "key-missing" { #expect(span.column == place.column) }
    }
    #expect(schemas.count >= StandardTables.schemas.count)
    #expect(schemas.prefix(12).map(\.id) == StandardTables.schemas.map(\.id))
  }

  /// One table with one column.
  private static func one(_ keys: String, column: String = "name: x, title: X") -> String {
    "tables:\n  - {\(keys), columns: [{\(column)}]}\n"
  }

  @Test func emptyFileChangesNothing() {
    for text in ["", "# chưa có\n", "tables: []\nprivate: []\n"] {
      let (schemas, diagnostics) = Self.read(text)
      #expect(diagnostics == [] && schemas.map(\.id) == StandardTables.schemas.map(\.id))
    }
  }
}
