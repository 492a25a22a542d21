import Foundation
import Glibc

/// Memory that driver and child share through a file: what is being tried, and how far it got.
///
/// Words of eight bytes: executions, inputs kept, features, length of the input; then the input.
struct SharedState: @unchecked Sendable {
  static let inputLimit = 1 << 20
  private static let headerSize = 32
  private let memory: UnsafeMutableRawBufferPointer

  /// Opens the file, and makes it if there is none. The memory is never given back: it lives as long as the process.
  init(path: String) throws {
    let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    let size = Self.headerSize + Self.inputLimit
    guard file >= 0, ftruncate(file, size) == 0,
      let pointer = mmap(nil, size, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0),
      pointer != MAP_FAILED
    else { throw CocoaError(.fileWriteUnknown) }
    close(file)
    memory = UnsafeMutableRawBufferPointer(start: pointer, count: size)
  }

  var state: (executions: Int, kept: Int, features: Int) { (word(0), word(1), word(2)) }

  var input: [UInt8] { Array(memory[Self.headerSize..<Self.headerSize + min(word(3), Self.inputLimit)]) }

  func begin(_ input: [UInt8]) {
    set(3, min(input.count, Self.inputLimit))
    UnsafeMutableRawBufferPointer(rebasing: memory[Self.headerSize...]).copyBytes(from: input.prefix(Self.inputLimit))
  }

  func end(kept: Int, features: Int) {
    set(0, word(0) + 1)
    set(1, kept)
    set(2, features)
  }

  private func word(_ index: Int) -> Int { memory.load(fromByteOffset: index * 8, as: Int.self) }

  private func set(_ index: Int, _ value: Int) { memory.storeBytes(of: value, toByteOffset: index * 8, as: Int.self) }
}
