/// Makes a stylesheet smaller for the wire. The source keeps its comments and spaces for people.
package enum StylesheetCompaction {
  /// `css` without comments, and without white space where CSS gives it no meaning: runs become one space, and none is left
  /// beside `{ } ; ,` or after `:`. Text in quotes stays as it is.
  package static func compact(_ css: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    var index = css.startIndex
    var space = false
    while index < css.endIndex {
      let byte = css[index]
      if css[index...].starts(with: [0x2F, 0x2A]) {
        index = end(ofCommentAt: index, in: css)
        space = true
      } else if byte == 0x20 || (0x09...0x0D).contains(byte) {
        space = true
        index += 1
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        let next = end(ofStringAt: index, in: css)
        append(css[index..<next], after: space, to: &output)
        space = false
        index = next
      } else {
        append([byte], after: space, to: &output)
        space = false
        index += 1
      }
    }
    return output
  }

  private static func append(_ bytes: ArraySlice<UInt8>, after space: Bool, to output: inout [UInt8]) {
    guard let first = bytes.first else { return }
    if first == UInt8(ascii: "}"), output.last == UInt8(ascii: ";") { output.removeLast() }
    if space, let last = output.last, !isBreak(last), last != UInt8(ascii: ":"), !isBreak(first) { output.append(0x20) }
    output += bytes
  }

  private static func isBreak(_ byte: UInt8) -> Bool {
    [UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ";"), UInt8(ascii: ",")].contains(byte)
  }

  private static func end(ofCommentAt start: Int, in css: [UInt8]) -> Int {
    var index = start + 2
    while index < css.count, !css[index...].starts(with: [0x2A, 0x2F]) { index += 1 }
    return min(index + 2, css.count)
  }

  private static func end(ofStringAt start: Int, in css: [UInt8]) -> Int {
    var index = start + 1
    while index < css.count, css[index] != css[start] { index += css[index] == UInt8(ascii: "\\") ? 2 : 1 }
    return min(index + 1, css.count)
  }
}
