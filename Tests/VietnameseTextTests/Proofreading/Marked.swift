import VietnameseText

/// A finder's marks as a test reads them: «what stands there → what should».
func marked(_ marks: [Proofmark], in text: TextTokens) -> [String] {
  marks.map { "\(text.text($0.range)) → \($0.replacement)" }
}
