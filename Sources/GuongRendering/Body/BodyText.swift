import GuongModel

/// A body's HTML by itself, without a page around it.
package enum BodyText {
  package static func html(of body: ResolvedBody, strings: StringCatalogue) -> String {
    BodyRenderer(strings: strings).html(body)
  }
}
