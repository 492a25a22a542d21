internal import GuongSupport

/// An appendix on pages of its own, counted from 1 (Decree 30/2020/NĐ-CP, Appendix I, part I, III.1, and Appendix III, form 2.1).
enum AppendixHTML {
  /// The rule below the head of an appendix, in millimetres.
  static let ruleWidth = 45.0

  /// - Parameter writer: counts the footnotes over all parts of the document.
  static func section(
    _ appendix: PreparedBody.PreparedAppendix, index: Int, lines: OfficialLines, writer: inout BodyHTMLWriter
  ) -> String {
    let title = appendix.title.isEmpty ? "" : "<br>" + writer.html(appendix.title)
    return """
      <section class="sheet appendix\(appendix.section.isLying ? " landscape" : "")" id="phu-luc-\(index + 1)">
      <h1><span class="word">\(appendix.word)</span>\(title)</h1>
      <p class="attached">\(XMLText.escape(lines.attachment))</p>
      <span class="rule" style="width:\(ruleWidth.millimetres)mm"></span>
      <div class="body">
      \(writer.html([appendix.section], isSigned: false))</div>
      </section>

      """
  }
}
