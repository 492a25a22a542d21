/// Where one field of separated values lies in the file's bytes.
struct SeparatedField {
  /// The field without its quotation marks.
  var range: Range<Int>
  /// Whether quotation marks within it are written twice.
  var hasDoubledQuotes = false
}
