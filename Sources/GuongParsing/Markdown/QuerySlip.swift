import GuongModel
import VietnameseText

/// What looks like a query of a report but is read as text or code, so that readers would see its SQL.
package struct QuerySlip: Sendable, Equatable {
  package enum Kind: Int, Sendable {
    /// `{select …}` in the options of a block.
    case option
    /// `` `select …` ``.
    case code
    /// `{= select …}` within a sentence.
    case text
    /// A fence whose word is neither that of a table nor that of a chart.
    case fence
  }

  package var kind: Kind
  package var span: SourceSpan
  /// The word behind the fence.
  package var word = ""

  /// - Parameter sink: of a report.
  func add(to sink: DiagnosticSink) {
    switch kind {
    case .option: sink.add(.reportQueryShown, at: span, ["fix": Self.inOptions])
    case .code: sink.add(.reportQueryShown, at: span, ["fix": Self.inCode])
    case .text: sink.add(.reportQueryShown, at: span, ["fix": Self.inText])
    case .fence where word.isEmpty: sink.add(.reportQueryShown, at: span, ["fix": Self.behindFence])
    case .fence: sink.add(.reportBlockShown, at: span, ["word": word])
    }
  }

  // No braces: placeholders of messages have them.
  private static let inOptions = Bilingual(
    vi: "Quên dấu =? Con số trong tùy chọn bắt đầu bằng ngoặc nhọn và dấu bằng, rồi mới đến select.",
    en:
      "Is the equal sign missing? A figure of an option begins with the brace and an equal sign; select comes after them."
  )
  private static let inCode = Bilingual(
    vi: "Quên dấu =? Viết `= select …` thì chỗ này thành con số.",
    en: "Is the equal sign missing? Written `= select …` it becomes a figure.")
  private static let inText = Bilingual(
    vi: "Trong câu, con số đặt giữa hai dấu huyền: `= select …`; ngoặc nhọn chỉ dùng trong tùy chọn của khối.",
    en: "A figure of a sentence stands in backticks: `= select …`; braces are for the options of a block.")
  private static let behindFence = Bilingual(
    vi: "Ghi table (bảng) hoặc chart (biểu đồ) ngay sau dấu ```.",
    en: "Write table or chart right behind the ```.")

  // MARK: Finding

  /// Braces of a text that hold a query; those of figures, with their equal sign, are not among them.
  ///
  /// - Parameter wantsSign: whether the equal sign makes it a slip too, as it does outside of options.
  /// - Returns: from the brace to its closing one, or to behind the first word of the query.
  static func braces<Bytes: RandomAccessCollection<UInt8>>(
    in text: Bytes, withSign wantsSign: Bool
  ) -> [Range<Int>] where Bytes.Index == Int {
    var found: [Range<Int>] = []
    var rest = text[...]
    while let brace = rest.firstIndex(of: UInt8(ascii: "{")) {
      rest = rest[(brace + 1)...]
      let sign = rest.drop { $0 == UInt8(ascii: " ") }
      let hasSign = sign.first == UInt8(ascii: "=")
      let query = hasSign ? sign.dropFirst().drop { $0 == UInt8(ascii: " ") } : sign
      // Options read «{=» as a figure, and the braces within its query are that query's.
      if hasSign, !wantsSign, sign.startIndex == rest.startIndex {
        rest = rest[((rest.firstIndex(of: UInt8(ascii: "}")) ?? rest.endIndex - 1) + 1)...]
        continue
      }
      guard QueryOpening.word(query) == "select" else { continue }
      let end = query.firstIndex(of: UInt8(ascii: "}")).map { $0 + 1 } ?? query.startIndex + "select".utf8.count
      found.append(brace..<end)
      rest = rest[end...]
    }
    return found
  }

  private static let near = [
    "sql", "sqlite", "query", "truyvan", "truy", "cauhoi", "table", "bang", "chart", "bieudo", "bieu", "dothi", "graph",
    "bar", "cot", "line", "duong", "stacked", "grouped", "progress", "tiendo",
  ]

  /// Whether a fenced block that is shown as code was meant to be a table or a chart.
  ///
  /// - Parameter word: what is written behind the fence, up to the first space.
  static func isMeantAsQuery(word: some StringProtocol, body: some RandomAccessCollection<UInt8>) -> Bool {
    if QueryOpening.isQuery(body) { return true }
    let folded = DiacriticFolding.fold(String(word)).filter(\.isLetter)
    return !folded.isEmpty && EditDistance.nearest(to: folded, among: near) != nil
  }
}
