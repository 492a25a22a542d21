import GuongModel
import VietnameseText

/// A fixed set of words that a key may have as value, and what each stands for.
struct Choices<Value: Sendable>: Sendable {
  /// The names, for messages: «đơn vị sự nghiệp (service)».
  let listed: Bilingual
  /// By the very name.
  private let exact: [String: Value]
  /// By the name without tone marks, case, spaces and hyphens, where that leaves no doubt: ĐA and DA are two types.
  private let folded: [String: Value]

  init(_ choices: [(value: Value, names: [String])]) {
    listed = Bilingual(
      vi: choices.map { $0.names.count > 1 ? "\($0.names[1]) (\($0.names[0]))" : $0.names[0] }.joined(separator: ", "),
      en: choices.compactMap(\.names.first).joined(separator: ", "))
    var exact: [String: Value] = [:]
    var folded: [String: (choice: Int, value: Value)?] = [:]
    for (index, choice) in choices.enumerated() {
      for name in choice.names {
        exact[name] = choice.value
        let key = DiacriticFolding.foldName(name)
        if let other = folded[key], other?.choice != index {
          folded[key] = .some(nil)
        } else {
          folded[key] = (index, choice.value)
        }
      }
    }
    self.exact = exact
    self.folded = folded.compactMapValues { $0?.value }
  }

  func value(for text: String) -> Value? { exact[text] ?? folded[DiacriticFolding.foldName(text)] }
}
