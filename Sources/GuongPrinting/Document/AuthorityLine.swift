/// A line above a signature: «TM. ỦY BAN NHÂN DÂN», «KT. CHỦ TỊCH», «PHÓ CHỦ TỊCH».
package struct AuthorityLine: Hashable, Sendable {
  package let prefix: SigningPrefix?
  /// The body or the office held, without prefix.
  package let title: String

  /// Reads a whole line: «KT. CHỦ TỊCH», «kt. chủ tịch».
  package init(line: String) {
    let words = line.split(whereSeparator: \.isWhitespace)
    let first = words.first.map { $0.uppercased() } ?? ""
    prefix = SigningPrefix(rawValue: first)
    title = (prefix == nil ? words[...] : words.dropFirst()).joined(separator: " ")
  }

  /// The line in capitals.
  var text: String {
    let capitals = title.uppercased()
    return prefix.map { "\($0.rawValue) \(capitals)" } ?? capitals
  }
}
