/// An appendix on pages of its own, counted from 1 (Decree 30/2020/NĐ-CP, Appendix I, part I, III.1, and Appendix III, form 2.1).
enum AppendixHTML {
  /// The rule below the head of an appendix, in millimetres.
  static let ruleWidth = 45.0

  static func section(_ lines: OfficialLines, index: Int, orientation: PageOrientation, body: String) -> String {
    """
    <section class="sheet appendix\(orientation == .landscape ? " landscape" : "")" id="phu-luc-\(index + 1)">
    <h1><span class="word">\(lines.appendixName(index + 1))</span><br>\
    \(HTMLEntities.escape(lines.document.appendices[index].title.uppercased()))</h1>
    <p class="attached">\(HTMLEntities.escape(lines.attachment))</p>
    <span class="rule" style="width:\(ruleWidth.millimetres)mm"></span>
    <div class="body">
    \(body)</div>
    </section>

    """
  }
}
