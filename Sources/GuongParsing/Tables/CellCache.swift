import GuongModel

/// Remembers what the fields of a CSV column gave: ids, periods and sources come back every few rows, and making their text
/// anew each time would take most of the time and memory of a long table.
struct CellCache {
  private struct Slot {
    let bytes: [UInt8]
    let outcome: CellReader.Outcome
  }

  /// A power of two. Of two fields that fall on one slot the later one stays.
  private static let size = 256
  /// Longer texts hardly ever repeat.
  private static let longest = 64

  private var slots: [Slot?] = Array(repeating: nil, count: size)

  /// What the same bytes gave before, else what `make` gives.
  mutating func outcome(
    of bytes: UnsafeBufferPointer<UInt8>, make: (String) -> CellReader.Outcome
  ) -> CellReader.Outcome {
    guard bytes.count <= Self.longest else { return make(String(decoding: bytes, as: UTF8.self)) }
    let index = Self.slot(of: bytes)
    if let slot = slots[index], slot.bytes.elementsEqual(bytes) { return slot.outcome }
    let outcome = make(String(decoding: bytes, as: UTF8.self))
    slots[index] = Slot(bytes: Array(bytes), outcome: outcome)
    return outcome
  }

  /// FNV-1a, folded.
  private static func slot(of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return Int(truncatingIfNeeded: hash ^ (hash >> 32)) & (size - 1)
  }
}
