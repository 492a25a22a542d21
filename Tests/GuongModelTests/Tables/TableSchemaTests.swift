import GuongModel
import Testing
import VietnameseText

@Suite struct TableSchemaTests {
  /// Column names of a record, as SQL writes them: `submittedOn` is `submitted_on`.
  private static func names<Column: TableColumnName>(_: Column.Type) -> [String] {
    Column.allCases.map { column in
      "\(column)".reduce(into: "") { name, letter in
        name += letter.isUppercase ? "_" + letter.lowercased() : String(letter)
      }
    }
  }

  @Test func columnsOfRecordsStandWhereTheirSchemasSay() {
    let records: [([String], TableSchema)] = [
      (Self.names(Indicator.Column.self), Indicator.schema),
      (Self.names(IndicatorValue.Column.self), IndicatorValue.schema),
      (Self.names(Work.Column.self), Work.schema),
      (Self.names(Award.Column.self), Award.schema),
      (Self.names(Cluster.Column.self), Cluster.schema),
      (Self.names(ClusterMember.Column.self), ClusterMember.schema),
      (Self.names(Criterion.Column.self), Criterion.schema),
      (Self.names(Score.Column.self), Score.schema),
      (Self.names(Obligation.Column.self), Obligation.schema),
      (Self.names(Submission.Column.self), Submission.schema),
      (Self.names(EventRecord.Column.self), EventRecord.schema),
      (Self.names(Replication.Column.self), Replication.schema),
    ]
    #expect(records.count == StandardTables.schemas.count)
    for (names, schema) in records { #expect(names == schema.columns.map(\.name), "\(schema.id)") }
  }

  @Test(arguments: StandardTables.schemas.map(\.id))
  func everyHeadingMeansOneColumn(id: String) throws {
    let schema = try #require(StandardTables.schemas.first { $0.id == id })
    var owners: [String: String] = [:]
    for column in schema.columns {
      for heading in Set([column.name, column.title.vi] + column.aliases).map(DiacriticFolding.fold) {
        let earlier = owners.updateValue(column.name, forKey: heading)
        #expect(earlier == nil || earlier == column.name, "«\(heading)» of \(id)")
      }
    }
  }

  @Test func everyTableHasNamesOfItsOwn() {
    var owners: [String: String] = [:]
    for schema in StandardTables.schemas {
      for name in Set(([schema.id, schema.title.vi] + schema.aliases).map(DiacriticFolding.fold)) {
        #expect(owners.updateValue(schema.id, forKey: name) == nil, "«\(name)» of \(schema.id)")
      }
    }
  }

  @Test func everyRowOfAKeyedTableCanBeNamed() {
    for schema in StandardTables.schemas where schema.key.count == 1 {
      #expect(schema.columns[schema.key[0]].isRequired, "\(schema.id)")
    }
  }

  @Test func choicesAreToldApartWithoutToneMarks() {
    for schema in StandardTables.schemas {
      for column in schema.columns {
        guard case .choice(let choices) = column.type else { continue }
        var owners: [String: String] = [:]
        for choice in choices {
          for word in Set(
            ([choice.value, choice.title.vi, choice.title.en] + choice.aliases).map(DiacriticFolding.fold))
          {
            #expect(owners.updateValue(choice.value, forKey: word) == nil, "«\(word)» of \(schema.id).\(column.name)")
          }
        }
      }
    }
  }

  @Test func notesStayInside() {
    for schema in StandardTables.schemas {
      #expect(schema.columns.last?.name == "note")
      #expect(schema.publishedPositions.count == schema.columns.count - 1)
    }
  }

  @Test func rowsKnowTheirCells() {
    var table = TableData(schema: ClusterMember.schema)
    let sheet = table.add(TableSource(path: "content/campaigns/a/Cụm.xlsx", sheet: "2025", columns: [0, 27, nil]))
    let file = table.add(TableSource(path: "content/campaigns/a/members.csv", sheet: nil, columns: [1, 0, nil]))
    table.append([.text("cum-1"), .text("xa-a"), .none], source: sheet, number: 7, line: 0)
    table.append([.text("cum-1"), .text("xa-b"), .none], source: file, number: 3, line: 5)

    #expect(table.location(row: 0, column: 1).cell?.title.vi == "trang «2025», ô AB7")
    #expect(table.location(row: 0, column: 1).span == nil)
    #expect(table.location(row: 0).cell?.title.en == "sheet «2025», row 7")
    #expect(table.location(row: 1, column: 0).cell?.title.vi == "ô B3")
    #expect(table.location(row: 1, column: 2).cell?.title.vi == "dòng 3")
    #expect(table.location(row: 1).span?.line == 5)
    let members = table.rows.compactMap { ClusterMember($0) }
    #expect(members.map(\.member) == ["xa-a", "xa-b"])
  }

  @Test func rowsLeftOutLeaveTheOthersWithTheirPlaces() {
    var table = TableData(schema: ClusterMember.schema)
    let source = table.add(TableSource(path: "a.csv", sheet: nil, columns: [0, 1, nil]))
    for row in 0..<5 {
      table.append([.text("cum"), .text("xa-\(row)"), .none], source: source, number: row + 2, line: row + 2)
    }
    table.leaveOut { $0 % 2 == 0 }
    #expect(table.count == 2 && table.isIncomplete && table.gaps.isAnywhere)
    #expect(table.rows.map { $0.text(ClusterMember.Column.member) } == ["xa-1", "xa-3"])
    #expect(table.location(row: 1).span?.line == 5)
  }

  /// What a value is about is its indicator: the figures of others are whole.
  @Test func rowsLeftOutSayWhatTheyAreAbout() {
    var table = TableData(schema: IndicatorValue.schema)
    let source = table.add(TableSource(path: "a.csv", sheet: nil, columns: []))
    let row = { (id: TableValue) in
      [id] + Array(repeating: TableValue.none, count: IndicatorValue.schema.columns.count - 1)
    }
    for id in ["muoi", "ngheo"] { table.append(row(.text(id)), source: source, number: 2, line: 2) }
    #expect(table.gaps.isEmpty && !table.isIncomplete)
    table.leaveOut { $0 == 1 }
    #expect(table.isIncomplete && table.gaps.subjects == ["ngheo"])
    #expect(
      table.gaps.spare("muoi", known: ["muoi", "ngheo"]) && !table.gaps.spare("ngheo", known: ["muoi", "ngheo"]))
    // «nghèo» may be a slip for any.
    table.leaveOut(row(.text("nghèo")))
    #expect(!table.gaps.spare("muoi", known: ["muoi", "ngheo"]))
    var other = TableData(schema: IndicatorValue.schema)
    other.leaveOut(row(.none))
    #expect(!other.gaps.spare("muoi", known: ["muoi"]))
  }

  @Test func lettersOfColumnsGoOnAfterZ() {
    #expect(
      [0, 25, 26, 51, 52, 701, 702, 16383].map(TableCell.letters) == ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA", "XFD"])
  }
}
