/// Counts where words begin: bytes other than white space that stand behind white space.
enum WordStarts {
  /// Words that begin within `bytes`. `isInWord` says whether the byte before the first belongs to a word, and afterwards
  /// whether the last one does.
  static func count(in bytes: UnsafeRawBufferPointer, isInWord: inout Bool) -> Int {
    var starts = 0
    var index = 0
    // Eight bytes at a time: the first of them is the lowest of the number.
    var before: UInt64 = isInWord ? 0x80 : 0
    while index + 8 <= bytes.count {
      let letters = letters(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)))
      starts += (letters & ~(letters << 8 | before)).nonzeroBitCount
      before = letters >> 56
      index += 8
    }
    isInWord = before != 0
    while index < bytes.count {
      let isLetter = letters(UInt64(bytes[index])) & 0x80 != 0
      if isLetter, !isInWord { starts += 1 }
      isInWord = isLetter
      index += 1
    }
    return starts
  }

  private static let everyByte: UInt64 = 0x0101_0101_0101_0101

  /// The highest bit of every byte that is not white space.
  @inline(__always)
  private static func letters(_ bytes: UInt64) -> UInt64 {
    differs(bytes, from: UInt8(ascii: " ")) & differs(bytes, from: UInt8(ascii: "\n"))
      & differs(bytes, from: UInt8(ascii: "\t")) & (everyByte * 0x80)
  }

  /// The highest bit of every byte that is not `byte`; the other bits mean nothing.
  @inline(__always)
  private static func differs(_ bytes: UInt64, from byte: UInt8) -> UInt64 {
    let difference = bytes ^ (everyByte * UInt64(byte))
    return ((difference & (everyByte * 0x7F)) &+ (everyByte * 0x7F)) | difference
  }
}
