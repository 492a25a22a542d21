/// Where footnotes stand.
package enum FootnotePlace: Sendable {
  /// Behind the body or the appendix, above «Nơi nhận», with links: for browsers, which know no footnotes.
  case end
  /// At the foot of the page: for WeasyPrint.
  case foot
}
