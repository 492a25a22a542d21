/// TCVN 5712:1993 (VN3), the encoding of the ABC fonts.
enum TCVN3 {
  /// The letters of bytes 0xA1…0xFE; a space stands for a byte that has none.
  private static let letters = Array(
    """
    ĂÂÊÔƠƯĐăâêôơưđ \
    \u{20}\u{20}\u{20}\u{20}\u{20}àảãáạ ằẳẵắ \
    \u{20}\u{20}\u{20}\u{20}\u{20}\u{20}ặầẩẫấậè ẻẽéẹềểễếệìỉ \
    \u{20}\u{20}ĩíịò ỏõóọồổỗốộờởỡớợù ủũúụừửữứựỳỷỹýỵ
    """.unicodeScalars
  ).map(\.value)

  /// Converts the Latin-1 picture of a text.
  static func decode(_ text: String) -> String {
    var output: [UInt8] = []
    for scalar in text.unicodeScalars.lazy.map(\.value) {
      let isMapped = scalar &- 0xA1 < UInt32(letters.count) && letters[Int(scalar - 0xA1)] != 0x20
      UTF8Scan.append(isMapped ? letters[Int(scalar - 0xA1)] : scalar, to: &output)
    }
    return NFC.normalize(String(decoding: output, as: UTF8.self))
  }
}
