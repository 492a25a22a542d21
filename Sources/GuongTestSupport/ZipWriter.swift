internal import CLibZip

/// Makes archives in memory, sound ones and such as no office program writes.
package enum ZipWriter {
  /// The archive of these entries, in their order, each encrypted where a password is given.
  package static func archive(_ entries: [(name: String, bytes: [UInt8])], password: String? = nil) -> [UInt8] {
    guard let source = zip_source_buffer_create(nil, 0, 0, nil) else { preconditionFailure("no source") }
    // Closing the archive would free the source too.
    zip_source_keep(source)
    defer { zip_source_free(source) }
    guard let archive = zip_open_from_source(source, ZIP_CREATE | ZIP_TRUNCATE, nil) else {
      preconditionFailure("no archive")
    }
    // libzip reads the bytes when the archive is closed.
    let buffers = entries.map { entry in
      let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(1, entry.bytes.count))
      _ = buffer.initialize(from: entry.bytes)
      return buffer
    }
    defer { buffers.forEach { $0.deallocate() } }
    for (entry, buffer) in zip(entries, buffers) {
      let content = zip_source_buffer(archive, buffer.baseAddress, zip_uint64_t(entry.bytes.count), 0)
      let index = zip_file_add(archive, entry.name, content, zip_flags_t(ZIP_FL_ENC_UTF_8))
      precondition(index >= 0, entry.name)
      if let password {
        let status = zip_file_set_encryption(archive, zip_uint64_t(index), zip_uint16_t(ZIP_EM_AES_256), password)
        precondition(status == 0, "\(entry.name) was not encrypted")
      }
    }
    precondition(zip_close(archive) == 0, "the archive was not written")
    return bytes(of: source)
  }

  private static func bytes(of source: OpaquePointer) -> [UInt8] {
    precondition(zip_source_open(source) == 0, "the archive is not there")
    defer { zip_source_close(source) }
    zip_source_seek(source, 0, 2)
    let size = Int(zip_source_tell(source))
    zip_source_seek(source, 0, 0)
    return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = max(0, Int(zip_source_read(source, buffer.baseAddress, zip_uint64_t(size))))
    }
  }
}
