import Foundation
import VietnameseText

/// The kept inputs: small files, made by hand or found.
enum Corpus {
  /// In the order of their names.
  static func read(_ folder: String) throws -> [[UInt8]] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted().map {
      Array(try Data(contentsOf: URL(filePath: "\(folder)/\($0)")))
    }
  }

  /// A name that depends on the bytes alone.
  static func name(of input: [UInt8]) -> String { String(StableHash.fnv1a64(input), radix: 16) }
}
