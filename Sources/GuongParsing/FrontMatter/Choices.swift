import VietnameseText

/// A fixed set of words that a key may have as value, and what each stands for.
struct Choices<Value: Sendable>: Sendable {
  /// The English names, for messages.
  let names: [String]
  private let values: [String: Value]

  init(_ choices: [(value: Value, names: [String])]) {
    self.names = choices.compactMap(\.names.first)
    var values: [String: Value] = [:]
    for choice in choices {
      for name in choice.names { values[Self.fold(name)] = choice.value }
    }
    self.values = values
  }

  func value(for text: String) -> Value? { values[Self.fold(text)] }

  private static func fold(_ text: String) -> String {
    DiacriticFolding.fold(text).filter { $0 != " " && $0 != "-" && $0 != "_" }
  }
}
