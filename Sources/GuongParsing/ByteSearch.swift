internal import Glibc

extension UnsafeBufferPointer<UInt8> {
  /// The first `byte` at or after `start`; `nil` when there is none. memchr(3), which looks at 32 bytes at a time.
  func firstIndex(of byte: UInt8, from start: Int) -> Int? {
    guard start < count, let base = baseAddress, let hit = memchr(base + start, Int32(byte), count - start) else {
      return nil
    }
    return UnsafeRawPointer(base).distance(to: UnsafeRawPointer(hit))
  }
}
