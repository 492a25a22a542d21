/// An appendix on pages of its own, counted from 1 (Decree 30/2020/NĐ-CP, Appendix I, III).
enum AppendixHTML {
  static func section(_ lines: OfficialLines, index: Int, body: String) -> String {
    """
    <section class="sheet appendix" id="phu-luc-\(index + 1)">
    <h1><span class="word">\(lines.appendixName(index + 1))</span><br>\
    \(HTMLEntities.escape(lines.document.appendices[index].title.uppercased()))</h1>
    <p class="attached">\(HTMLEntities.escape(lines.attachment))</p>
    \(HeaderHTML.rule(under: [lines.attachment].map { String($0.prefix(50)) }, size: DecreeLayout.bodySize))
    <div class="body">
    \(body)</div>
    </section>

    """
  }
}
