import CLinux

/// Settings of the C library's allocator for one long burst of work.
enum ProcessMemory {
  /// Lets the heap grow in steps of 64 MB and never shrink: a build allocates until it ends. Measured on 10,000 stories: an
  /// eighth less processor time for 10 MB more memory.
  static func prepare() {
    linux_prepare_heap(64 << 20)
  }
}
