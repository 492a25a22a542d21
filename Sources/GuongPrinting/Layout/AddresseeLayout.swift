/// Where «Kính gửi:» and the list of several addressees stand: the list below, its dashes under the colon
/// (Decree 30/2020/NĐ-CP, Appendix I, part I, II.9.d), both together in the middle of the page.
struct AddresseeLayout {
  /// Millimetres from the text's left edge to «Kính gửi:», and to the dashes.
  let left: Double
  let list: Double
  /// How much further in the lines of an addressee go on.
  let hanging: Double

  init(_ texts: [String]) {
    func width(_ text: String) -> Double { TimesMetrics.width(text, size: DecreeLayout.bodySize, isBold: false) }
    let word = width("Kính gửi")
    let needed = word + (texts.map(width).max() ?? 0)
    left = max(DecreeLayout.firstLineIndent, (DecreeLayout.textWidth - needed) / 2)
    list = left + word
    hanging = width("- ")
  }
}
