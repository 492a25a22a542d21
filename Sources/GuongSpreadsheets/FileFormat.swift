/// What a file is by its first bytes.
enum FileFormat: Equatable {
  /// A ZIP archive: perhaps XLSX.
  case archive
  /// Perhaps CSV.
  case text
  case refused(SpreadsheetFault.Reason)

  init(of bytes: [UInt8]) {
    if bytes.isEmpty {
      self = .refused(.emptyFile)
    } else if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
      self = .archive
    } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      // Compound File Binary: what Excel 97–2003 wrote, and what a password wraps an XLSX in ([MS-OFFCRYPTO] 2.3.1).
      self = .refused(Self.contains("EncryptedPackage", in: bytes) ? .encrypted : .oldExcel)
    } else if bytes.starts(with: [0x09, 0x08]) || bytes.starts(with: [0x09, 0x04]) {
      self = .refused(.oldExcel)
    } else if bytes.starts(with: "%PDF-".utf8) {
      self = .refused(.otherFormat("PDF"))
    } else {
      self = Self.markup(bytes)
    }
  }

  /// Excel opens web pages and its XML of 2003 under any name, so that they pass for tables.
  private static func markup(_ bytes: [UInt8]) -> FileFormat {
    let start = String(decoding: bytes.prefix(512), as: UTF8.self).lowercased().drop {
      $0.isWhitespace || $0 == "\u{FEFF}"
    }
    if ["<!doctype html", "<html", "<table", "<meta", "<style"].contains(where: start.hasPrefix) {
      return .refused(.otherFormat("HTML"))
    }
    return start.hasPrefix("<?xml") ? .refused(.otherFormat("XML")) : .text
  }

  /// Whether a name of the file's directory, which is UTF-16, is this one.
  private static func contains(_ name: String, in bytes: [UInt8]) -> Bool {
    let wanted = name.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    var index = 0
    // Entries of the directory begin at multiples of 128 bytes ([MS-CFB] 2.6.1).
    while index + wanted.count <= bytes.count {
      if bytes[index] == wanted[0], bytes[index...].starts(with: wanted) { return true }
      index += 128
    }
    return false
  }
}
