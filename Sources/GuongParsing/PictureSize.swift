import Foundation
import GuongModel

/// Reads a picture's size from its first bytes, so that pages can leave room for it.
package enum PictureSize {
  /// How many bytes of a file are enough: a photo's size may stand behind its embedded preview.
  package static let prefixLength = 256 * 1024

  /// `nil` for what is not a picture of a known kind, or is cut off before its size.
  package static func read(_ bytes: [UInt8]) -> MediaTarget.Size? {
    bytes.withUnsafeBufferPointer { buffer in
      png(buffer) ?? gif(buffer) ?? jpeg(buffer) ?? webp(buffer) ?? svg(buffer)
    }
  }

  private typealias Bytes = UnsafeBufferPointer<UInt8>

  private static func size(_ width: Int, _ height: Int) -> MediaTarget.Size? {
    (1...100_000).contains(width) && (1...100_000).contains(height) ? .init(width: width, height: height) : nil
  }

  private static func bigEndian(_ bytes: Bytes, at index: Int, count: Int) -> Int {
    (index..<index + count).reduce(0) { $0 << 8 | Int(bytes[$1]) }
  }

  private static func littleEndian(_ bytes: Bytes, at index: Int, count: Int) -> Int {
    (index..<index + count).reversed().reduce(0) { $0 << 8 | Int(bytes[$1]) }
  }

  /// PNG (ISO/IEC 15948): the header chunk comes first.
  private static func png(_ bytes: Bytes) -> MediaTarget.Size? {
    guard bytes.count >= 24, bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) else { return nil }
    return size(bigEndian(bytes, at: 16, count: 4), bigEndian(bytes, at: 20, count: 4))
  }

  /// GIF89a: the logical screen's size.
  private static func gif(_ bytes: Bytes) -> MediaTarget.Size? {
    guard bytes.count >= 10, bytes.starts(with: Array("GIF8".utf8)) else { return nil }
    return size(littleEndian(bytes, at: 6, count: 2), littleEndian(bytes, at: 8, count: 2))
  }

  /// JPEG (ITU-T T.81, B.2): segments up to the first frame header. A photo that its camera turned by a quarter (Exif) is
  /// shown turned by browsers, so its sides change places.
  private static func jpeg(_ bytes: Bytes) -> MediaTarget.Size? {
    guard bytes.count >= 4, bytes[0] == 0xFF, bytes[1] == 0xD8 else { return nil }
    var index = 2
    var isTurned = false
    while index + 9 < bytes.count, bytes[index] == 0xFF {
      let marker = bytes[index + 1]
      let length = bigEndian(bytes, at: index + 2, count: 2)
      guard length >= 2 else { return nil }
      if marker == 0xE1 { isTurned = isTurned || isQuarterTurned(bytes, index + 4, index + 2 + length) }
      let isFrame = (0xC0...0xCF).contains(marker) && marker != 0xC4 && marker != 0xC8 && marker != 0xCC
      if isFrame {
        let height = bigEndian(bytes, at: index + 5, count: 2)
        let width = bigEndian(bytes, at: index + 7, count: 2)
        return isTurned ? size(height, width) : size(width, height)
      }
      index += 2 + length
    }
    return nil
  }

  /// Exif orientation 5…8 (CIPA DC-008, tag 0x0112).
  private static func isQuarterTurned(_ bytes: Bytes, _ start: Int, _ end: Int) -> Bool {
    let tiff = start + 6
    guard end <= bytes.count, tiff + 8 <= end, bytes[start..<start + 4].elementsEqual("Exif".utf8) else { return false }
    let isLittle = bytes[tiff] == UInt8(ascii: "I")
    func number(_ index: Int, _ count: Int) -> Int {
      isLittle ? littleEndian(bytes, at: index, count: count) : bigEndian(bytes, at: index, count: count)
    }
    let directory = tiff + number(tiff + 4, 4)
    guard directory >= tiff, directory + 2 <= end else { return false }
    for entry in 0..<number(directory, 2) {
      let position = directory + 2 + entry * 12
      guard position + 12 <= end else { return false }
      if number(position, 2) == 0x0112 { return (5...8).contains(number(position + 8, 2)) }
    }
    return false
  }

  /// WebP (RFC 9649): lossy, lossless or extended.
  private static func webp(_ bytes: Bytes) -> MediaTarget.Size? {
    guard bytes.count >= 30, bytes.starts(with: Array("RIFF".utf8)), bytes[8..<12].elementsEqual("WEBP".utf8) else {
      return nil
    }
    switch String(decoding: bytes[12..<16], as: UTF8.self) {
    case "VP8 ":
      return size(littleEndian(bytes, at: 26, count: 2) & 0x3FFF, littleEndian(bytes, at: 28, count: 2) & 0x3FFF)
    case "VP8L":
      let bits = littleEndian(bytes, at: 21, count: 4)
      return size((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
    case "VP8X":
      return size(littleEndian(bytes, at: 24, count: 3) + 1, littleEndian(bytes, at: 27, count: 3) + 1)
    default:
      return nil
    }
  }

  /// SVG: `width` and `height` of the root in pixels, else the view box.
  private static func svg(_ bytes: Bytes) -> MediaTarget.Size? {
    let text = String(decoding: bytes.prefix(4096), as: UTF8.self)
    guard let start = text.range(of: "<svg"), let end = text[start.upperBound...].firstIndex(of: ">") else {
      return nil
    }
    let tag = text[start.upperBound..<end]
    if let width = attribute("width", in: tag).flatMap(pixels),
      let height = attribute("height", in: tag).flatMap(pixels)
    {
      return size(width, height)
    }
    let box = attribute("viewBox", in: tag)?.split { $0 == " " || $0 == "," }.compactMap { Double($0) } ?? []
    guard box.count == 4, box[2].magnitude < 1e6, box[3].magnitude < 1e6 else { return nil }
    return size(Int(box[2].rounded()), Int(box[3].rounded()))
  }

  private static func attribute(_ name: String, in tag: Substring) -> Substring? {
    for quote in ["\"", "'"] {
      guard let start = tag.range(of: " \(name)=\(quote)"), let end = tag[start.upperBound...].range(of: quote) else {
        continue
      }
      return tag[start.upperBound..<end.lowerBound]
    }
    return nil
  }

  private static func pixels(_ text: Substring) -> Int? {
    let number = text.hasSuffix("px") ? text.dropLast(2) : text
    return Double(number).flatMap { $0.magnitude < 1e6 ? Int($0.rounded()) : nil }
  }
}
