/// A ZIP archive whose entries are not compressed, as scripts/make_reference_docx.py writes it (PKWARE's APPNOTE 6.3).
struct StoredArchive {
  struct Entry {
    let name: String
    var bytes: [UInt8]
  }

  var entries: [Entry] = []

  /// The entries up to the first thing that is none.
  init(_ archive: [UInt8]) {
    func number(_ position: Int, _ length: Int) -> Int {
      (0..<length).reduce(0) { $0 | Int(archive[position + $1]) << (8 * $1) }
    }
    var position = 0
    while position + 30 <= archive.count, number(position, 4) == Self.localHeader {
      let name = position + 30
      let start = name + number(position + 26, 2) + number(position + 28, 2)
      let end = start + number(position + 18, 4)
      guard end <= archive.count else { return }
      let nameBytes = archive[name..<name + number(position + 26, 2)]
      entries.append(Entry(name: String(decoding: nameBytes, as: UTF8.self), bytes: Array(archive[start..<end])))
      position = end
    }
  }

  /// The archive; the same for the same entries.
  var bytes: [UInt8] {
    var output: [UInt8] = []
    var directory: [UInt8] = []
    func append(_ number: Int, _ length: Int, to bytes: inout [UInt8]) {
      for shift in 0..<length { bytes.append(UInt8(truncatingIfNeeded: number >> (8 * shift))) }
    }
    for entry in entries {
      let start = output.count
      // Version 2.0, no flags, stored; midnight of 1 January 1980.
      var facts: [UInt8] = [20, 0, 0, 0, 0, 0, 0, 0, 0x21, 0]
      append(Int(Self.checksum(entry.bytes)), 4, to: &facts)
      append(entry.bytes.count, 4, to: &facts)
      append(entry.bytes.count, 4, to: &facts)
      append(entry.name.utf8.count, 2, to: &facts)
      append(0, 2, to: &facts)
      append(Self.localHeader, 4, to: &output)
      output += facts + entry.name.utf8 + entry.bytes
      append(0x0201_4B50, 4, to: &directory)
      append(20, 2, to: &directory)
      // No comment, first disk, no attributes.
      directory += facts + [UInt8](repeating: 0, count: 10)
      append(start, 4, to: &directory)
      directory += entry.name.utf8
    }
    let start = output.count
    output += directory
    append(0x0605_4B50, 4, to: &output)
    append(0, 4, to: &output)
    append(entries.count, 2, to: &output)
    append(entries.count, 2, to: &output)
    append(directory.count, 4, to: &output)
    append(start, 4, to: &output)
    append(0, 2, to: &output)
    return output
  }

  private static let localHeader = 0x0403_4B50

  /// CRC-32 as ZIP has it (polynomial EDB88320).
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }
}
