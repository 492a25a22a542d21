import GuongModel
import VietnameseText

/// Turns what SQLite says about a query into words for the person who wrote it.
struct QueryExplainer {
  /// The query in NFC, as it is run: names and texts of the tables are NFC.
  let text: String
  private let original: String
  private let words: SQLText
  let schemas: [TableSchema]
  let limits: QueryLimits

  init(_ sql: String, schemas: [TableSchema], limits: QueryLimits) {
    original = sql
    text = NFC.isNFC(sql) ? sql : NFC.normalize(sql)
    words = SQLText(text)
    self.schemas = schemas
    self.limits = limits
  }

  /// What is seen without running the query.
  var faultBeforeRunning: QueryFault? {
    if text.utf8.count > limits.queryBytes { return tooLongQueryFault }
    if let place = text.utf8.firstIndex(of: 0) {
      return make(.syntax, QueryWords.syntax("\\0"), at: text.utf8.distance(from: text.utf8.startIndex, to: place), 1)
    }
    if let first = words.words.first, Self.writing.contains(first.text.lowercased()) {
      return make(.notASelect, QueryWords.notASelect(first.text.uppercased()), at: first.offset, first.length)
    }
    return nil
  }

  private static let writing: Set<String> = [
    "alter", "analyze", "attach", "begin", "commit", "create", "delete", "detach", "drop", "end", "explain", "insert",
    "pragma", "reindex", "release", "replace", "rollback", "savepoint", "update", "vacuum",
  ]

  /// What SQLite stumbled over.
  /// - Parameter refusal: why the watch stopped it, if it did.
  func fault(_ failure: SQLiteStatement.Failure, _ refusal: QueryWatch.Refusal?) -> QueryFault {
    switch refusal {
    // A table that SQLite makes up when it is named, as pragma_table_info, is made as if by CREATE.
    case .notASelect where words.words.first?.text.lowercased() == "select":
      return make(.unknownTable, QueryWords.internalTable(schemas.map(\.id)))
    case .notASelect: return notASelectFault
    case .table(let name): return unknownTable(name)
    case .function(let name): return at(name, .forbiddenFunction, QueryWords.forbiddenFunction(name))
    case .tooSlow: return make(.tooSlow, QueryWords.tooSlow)
    case .tooMuchMemory: return make(.tooMuchMemory, QueryWords.tooMuchMemory)
    case .tooComplex: return make(.tooComplex, QueryWords.tooComplex)
    case nil: break
    }
    let message = failure.message
    func after(_ prefix: String) -> String? {
      message.hasPrefix(prefix) ? String(message.dropFirst(prefix.count)) : nil
    }
    if let name = after("no such table: ") { return unknownTable(Self.lastPart(name)) }
    if let name = after("no such column: ") { return unknownColumn(name, at: failure.offset) }
    if let name = after("no such function: ") { return unknownFunction(name, at: failure.offset) }
    if let name = after("ambiguous column name: ") {
      return at(Self.lastPart(name), .ambiguousColumn, QueryWords.ambiguous(name), offset: failure.offset)
    }
    if message.contains("syntax error") || message.hasPrefix("unrecognized token") {
      return syntax(message, at: failure.offset)
    }
    if message == "incomplete input" { return make(.syntax, QueryWords.incomplete, at: text.utf8.count, 0) }
    if message.hasPrefix("misuse of") || message.contains("HAVING clause on a non-aggregate")
      || message.contains("GROUP BY clause is required")
    {
      return make(.aggregate, QueryWords.aggregate(message), at: failure.offset)
    }
    if message.contains("too big") { return make(.tooLong, QueryWords.tooLongText(limits.textBytes)) }
    if Self.complexities.contains(where: message.contains) { return make(.tooComplex, QueryWords.tooComplex) }
    return make(.other, QueryWords.other(message), at: failure.offset)
  }

  private static let complexities = [
    "too large", "too many", "parser stack overflow", "too complex", "out of memory", "too deep",
  ]

  // MARK: Faults that are found without SQLite

  var emptyFault: QueryFault { make(.empty, QueryWords.empty) }
  var parametersFault: QueryFault { make(.parameters, QueryWords.parameters) }
  var tooManyRowsFault: QueryFault { make(.tooManyRows, QueryWords.tooManyRows(limits.rows)) }
  var tooMuchTextFault: QueryFault { make(.tooLong, QueryWords.tooMuchText(limits.resultBytes)) }
  private var tooLongQueryFault: QueryFault { make(.tooLong, QueryWords.tooLongQuery(limits.queryBytes)) }

  var notASelectFault: QueryFault {
    let first = words.words.first
    return make(
      .notASelect, QueryWords.notASelect(first?.text.uppercased() ?? ""), at: first?.offset, first?.length)
  }

  func severalFault(at end: Int) -> QueryFault {
    let next = words.words.first { $0.offset >= end }
    return make(.severalStatements, QueryWords.several, at: next?.offset ?? end, next?.length)
  }

  // MARK: Names

  private func unknownTable(_ name: String) -> QueryFault {
    let forms = schemas.flatMap { schema in
      ([schema.id, schema.title.vi] + schema.aliases).map { (name: schema.id, form: DiacriticFolding.fold($0)) }
    }
    let near = EditDistance.nearest(to: DiacriticFolding.fold(name), amongForms: forms)
    return at(name, .unknownTable, QueryWords.unknownTable(name, near: near, all: schemas.map(\.id)))
  }

  private func unknownColumn(_ name: String, at offset: Int?) -> QueryFault {
    let mentioned = schemas.filter { words.find($0.id) != nil }
    let forms = (mentioned.isEmpty ? schemas : mentioned).flatMap(\.columns).flatMap { column in
      ([column.name, column.title.vi] + column.aliases).map { (name: column.name, form: DiacriticFolding.fold($0)) }
    }
    let short = Self.lastPart(name)
    let near = EditDistance.nearest(to: DiacriticFolding.fold(short), amongForms: forms)
    let isQuoted = text.contains("\"\(short)\"")
    return at(
      short, .unknownColumn, QueryWords.unknownColumn(short, near: near, isQuoted: isQuoted, in: mentioned),
      offset: offset)
  }

  private func unknownFunction(_ name: String, at offset: Int?) -> QueryFault {
    let near = EditDistance.nearest(to: name.lowercased(), among: SQLFunctions.allowed)
    return at(name, .unknownFunction, QueryWords.unknownFunction(name, near: near), offset: offset)
  }

  private func syntax(_ message: String, at offset: Int?) -> QueryFault {
    let parts = message.split(separator: "\"", omittingEmptySubsequences: false)
    let token = parts.count > 2 ? parts[1..<(parts.count - 1)].joined(separator: "\"") : ""
    return make(.syntax, QueryWords.syntax(token), at: offset, token.isEmpty ? nil : token.utf8.count)
  }

  /// `works.name` is `name`.
  private static func lastPart(_ name: String) -> String { name.split(separator: ".").last.map(String.init) ?? name }

  // MARK: Places

  /// A fault at a name: where SQLite points, or at the first such word.
  private func at(
    _ name: String, _ kind: QueryFault.Kind, _ words: QueryWords, offset: Int? = nil
  ) -> QueryFault {
    let word = self.words.find(name)
    if let offset {
      // SQLite points at the table of `works.name`; the column is the word that counts.
      let near = self.words.words.first { $0.offset >= offset && $0.text.lowercased() == name.lowercased() }
      return make(kind, words, at: near?.offset ?? offset, near?.length ?? name.utf8.count)
    }
    return make(kind, words, at: word?.offset, word?.length)
  }

  private func make(_ kind: QueryFault.Kind, _ words: QueryWords, at offset: Int? = nil, _ length: Int? = nil)
    -> QueryFault
  {
    QueryFault(
      kind: kind, message: words.message, fix: words.fix, offset: offset.map(originalOffset),
      length: offset.flatMap { offset in length.map { originalOffset(offset + $0) - originalOffset(offset) } })
  }

  /// Where a byte of the NFC text stands in the query as written.
  private func originalOffset(_ offset: Int) -> Int {
    guard text.utf8.count != original.utf8.count else { return offset }
    var composed = 0
    var written = 0
    for character in original {
      if composed >= offset { break }
      composed += NFC.normalize(String(character)).utf8.count
      written += character.utf8.count
    }
    return written
  }
}
