internal import CLibZip

/// The one door to libzip: an archive in memory, of which single parts are read. Nothing is ever written to a disk, so the
/// names of entries can do no harm.
///
/// What unpacking gives is counted as it comes; the sizes that the archive claims are not believed.
final class ZipArchive {
  private let archive: OpaquePointer
  private let limits: SpreadsheetLimits
  private let fileSize: Int
  private var unpacked = 0

  /// Opens the archive for the time of one call.
  ///
  /// Errors: `archiveDamaged`, and what `body` throws.
  static func open<Value>(
    _ bytes: [UInt8], limits: SpreadsheetLimits,
    _ body: (ZipArchive) throws(SpreadsheetFault) -> Value
  ) throws(SpreadsheetFault) -> Value {
    // libzip looks into these bytes until the archive is closed.
    try bytes.withUnsafeBufferPointer { bytes throws(SpreadsheetFault) in
      guard let source = zip_source_buffer_create(bytes.baseAddress, zip_uint64_t(bytes.count), 0, nil) else {
        throw SpreadsheetFault(.archiveDamaged)
      }
      guard let archive = zip_open_from_source(source, ZIP_RDONLY, nil) else {
        zip_source_free(source)
        throw SpreadsheetFault(.archiveDamaged)
      }
      defer { zip_discard(archive) }
      guard zip_get_num_entries(archive, 0) <= limits.archiveEntries else { throw SpreadsheetFault(.archiveDamaged) }
      return try body(ZipArchive(archive, limits: limits, fileSize: bytes.count))
    }
  }

  private init(_ archive: OpaquePointer, limits: SpreadsheetLimits, fileSize: Int) {
    self.archive = archive
    self.limits = limits
    self.fileSize = fileSize
  }

  /// Names are compared without regard to case, as the packaging standard asks (ISO/IEC 29500-2).
  func contains(_ name: String) -> Bool { index(of: name) != nil }

  /// Unpacks an entry piece by piece.
  ///
  /// Errors: `partMissing`, `partDamaged`, `encrypted`, `tooLarge`, `suspiciousCompression`, and what `body` throws.
  func read(
    _ name: String, _ body: (UnsafeRawBufferPointer) throws(SpreadsheetFault) -> Void
  ) throws(SpreadsheetFault) {
    guard let index = index(of: name) else { throw SpreadsheetFault(.partMissing(name)) }
    var status = zip_stat_t()
    zip_stat_init(&status)
    guard zip_stat_index(archive, index, 0, &status) == 0 else { throw SpreadsheetFault(.partDamaged(name)) }
    guard status.encryption_method == ZIP_EM_NONE else { throw SpreadsheetFault(.encrypted) }
    // No entry is packed into more than the file.
    let packed = min(Int(clamping: status.comp_size), fileSize)
    guard let file = zip_fopen_index(archive, index, 0) else { throw SpreadsheetFault(.partDamaged(name)) }
    defer { zip_fclose(file) }

    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 64 << 10, alignment: 16)
    defer { buffer.deallocate() }
    guard let start = buffer.baseAddress else { return }
    var length = 0
    while true {
      let count = Int(zip_fread(file, start, zip_uint64_t(buffer.count)))
      // Wrong checksums are told here too, at the end.
      guard count >= 0 else { throw SpreadsheetFault(.partDamaged(name)) }
      guard count > 0 else { return }
      length += count
      unpacked += count
      guard unpacked <= limits.unpackedBytes else {
        throw SpreadsheetFault(.tooLarge(megabytes: limits.unpackedBytes >> 20))
      }
      guard length <= limits.uncheckedBytes || length / limits.compressionRatio <= packed else {
        throw SpreadsheetFault(.suspiciousCompression(name))
      }
      try body(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
    }
  }

  private func index(of name: String) -> zip_uint64_t? {
    let index = zip_name_locate(archive, name, ZIP_FL_NOCASE)
    return index < 0 ? nil : zip_uint64_t(index)
  }
}
