/// How a page lies. Decree 30/2020/NĐ-CP, Appendix I, part I, I.2: upright; on its side where tables in the text ask for it.
enum PageOrientation: Hashable, Sendable {
  case portrait
  case landscape

  /// Millimetres.
  var pageWidth: Double { self == .portrait ? DecreeLayout.pageWidth : DecreeLayout.pageHeight }
  var pageHeight: Double { self == .portrait ? DecreeLayout.pageHeight : DecreeLayout.pageWidth }
  /// The margins are the same on all pages.
  var textWidth: Double { pageWidth - DecreeLayout.marginLeft - DecreeLayout.marginRight }
  var textHeight: Double { pageHeight - DecreeLayout.marginTop - DecreeLayout.marginBottom }
  /// The highest picture, so that its caption and a line of text have room on its page.
  var pictureHeight: Double { self == .portrait ? 200 : 120 }
}
