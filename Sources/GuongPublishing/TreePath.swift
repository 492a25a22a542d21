/// The path of a file inside a tree: relative, no "." or "..", no control character, no backslash, each component at most
/// 255 bytes, the whole at most 4,095 (PATH_MAX less its NUL).
///
/// Bytes are kept as they are and compared as bytes: a name in NFC and the same name in NFD are equal strings in Swift, but
/// two files on Linux. All cutting is done on bytes too, since "/" and a combining mark after it are one `Character`.
package struct TreePath: Sendable {
  /// The whole path, components joined by "/".
  package let string: String

  /// Errors: the first rule of `TreePathError` that `string` breaks.
  package init(_ string: String) throws(TreePathError) {
    var string = string
    string.makeContiguousUTF8()
    if let fault = Self.fault(in: string.utf8) { throw fault }
    self.string = string
  }

  /// For a string whose components have all been checked and whose length has too.
  init(checked string: String) {
    self.string = string
  }

  /// The components, at least one.
  package var components: [String] {
    string.utf8.split(separator: Self.slash).map { String(Substring($0)) }
  }

  /// The folder that holds the file; nil at the top of the tree.
  package var parent: TreePath? {
    guard let cut = string.utf8.lastIndex(of: Self.slash) else { return nil }
    return TreePath(checked: String(string[..<cut]))
  }

  /// The last component.
  package var fileName: String {
    guard let cut = string.utf8.lastIndex(of: Self.slash) else { return string }
    return String(string[string.utf8.index(after: cut)...])
  }

  /// What follows the last dot of the file name, lower-cased, without the dot: "JPG" → "jpg". Empty if there is none, as in
  /// ".htaccess" and "readme.".
  package var fileExtension: String {
    let name = fileName
    guard let dot = Self.extensionDot(in: name) else { return "" }
    return name[name.utf8.index(after: dot)...].lowercased()
  }

  /// The file name without its last extension: "a.tar.gz" → "a.tar".
  package var stem: String {
    let name = fileName
    guard let dot = Self.extensionDot(in: name) else { return name }
    return String(name[..<dot])
  }

  /// This path with more components after it; `suffix` follows the same rules as `init`.
  package func appending(_ suffix: String) throws(TreePathError) -> TreePath {
    if let fault = Self.fault(in: suffix.utf8) { throw fault }
    return try TreePath(string + "/" + suffix)
  }

  private static let slash = UInt8(ascii: "/")
  private static let longestComponent = 255
  private static let longestPath = 4095

  private static func extensionDot(in name: String) -> String.Index? {
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot != name.startIndex else { return nil }
    return name.utf8.index(after: dot) == name.endIndex ? nil : dot
  }

  /// The first rule that these bytes break as a whole path.
  private static func fault(in bytes: some Collection<UInt8>) -> TreePathError? {
    guard let first = bytes.first else { return .empty }
    if first == slash { return .absolute }
    if bytes.count > longestPath { return .tooLong }
    for component in bytes.split(separator: slash, omittingEmptySubsequences: false) {
      if let fault = componentFault(in: component) { return fault }
    }
    return nil
  }

  /// The first rule that these bytes break as one component.
  static func componentFault(in bytes: some Collection<UInt8>) -> TreePathError? {
    let dot = UInt8(ascii: ".")
    if bytes.isEmpty { return .emptyComponent }
    if bytes.count <= 2, bytes.allSatisfy({ $0 == dot }) { return bytes.count == 1 ? .currentFolder : .parentFolder }
    for byte in bytes {
      if byte < 0x20 || byte == 0x7F { return .controlCharacter }
      if byte == UInt8(ascii: "\\") { return .backslash }
    }
    return bytes.count > longestComponent ? .componentTooLong : nil
  }

  /// The path of an entry whose name has been checked, or nil if the whole gets too long.
  static func joining(_ folder: String, _ name: String) -> TreePath? {
    let string = folder.isEmpty ? name : folder + "/" + name
    return string.utf8.count > longestPath ? nil : TreePath(checked: string)
  }
}

extension TreePath: Hashable, Comparable, CustomStringConvertible {
  package static func == (left: TreePath, right: TreePath) -> Bool {
    left.string.utf8.elementsEqual(right.string.utf8)
  }

  /// Byte order, the same on every machine and in every locale.
  package static func < (left: TreePath, right: TreePath) -> Bool {
    left.string.utf8.lexicographicallyPrecedes(right.string.utf8)
  }

  package func hash(into hasher: inout Hasher) {
    var string = string
    string.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }

  package var description: String { string }
}
