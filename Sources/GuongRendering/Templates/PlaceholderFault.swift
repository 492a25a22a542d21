/// Why a placeholder is refused where it stands. Mustache escapes without looking at the context, so the loader looks.
package enum PlaceholderFault: Sendable, Equatable {
  /// In a tag's name, between attributes or in an attribute's name.
  case tagMarkup
  /// In an attribute's value without quotes.
  case unquotedAttribute
  /// In `on…`, `style` or `srcdoc`: the value is code there.
  case codeAttribute
  /// In `href`, `src` and the like, under a key whose name does not end in `url`, `href`, `src` or `srcset`.
  case addressNeedsURLKey
  /// In `<script>` or `<style>`.
  case scriptOrStyle
  /// In a comment or a `<!…>` declaration.
  case comment
  /// Unescaped (`{{{key}}}`) inside an attribute, a `<title>` or a `<textarea>`.
  case rawOutsideText
  /// Unescaped (`{{{key}}}`) under a key whose name does not end in `HTML`.
  case rawNeedsHTMLKey
}
