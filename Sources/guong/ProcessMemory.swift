import CMimalloc

/// The allocator of the whole process.
enum ProcessMemory {
  /// Makes sure that mimalloc is linked, which then takes the place of the C library's `malloc`: a build allocates in small
  /// pieces on every core until it ends. Measured on 10,000 stories: a fifth less processor time for 7 MB more memory.
  static func prepare() {
    mi_process_init()
  }
}
