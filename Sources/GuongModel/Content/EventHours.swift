import VietnameseText

/// At what time of its days an event is held.
package struct EventHours: Hashable, Sendable {
  /// As written, where no clock can be read from it: «buổi sáng».
  private let words: String
  /// What clocks show; `nil` where only people know.
  package let span: ClockSpan?

  package init(_ words: String) {
    self.words = words
    span = ClockSpan.parse(words)
  }

  package var title: Bilingual {
    span.map { Bilingual(vi: $0.official, en: $0.iso) } ?? words.bilingual
  }
}
