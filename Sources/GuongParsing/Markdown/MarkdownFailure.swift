import GuongModel

/// Why a document was given up.
package enum MarkdownFailure: Error, Equatable {
  /// Its worker used up its time.
  case time
  /// Its worker ended before it answered: out of memory, or a fault in cmark-gfm.
  case death
  /// Its HTML is longer than `MarkdownLimits.output`.
  case length
  /// The worker could not be started; no fault of the document. An error number.
  case start(Int32)
}

/// What one document may cost.
package enum MarkdownLimits {
  /// Processor time of a worker, in seconds.
  package static let processorSeconds: UInt32 = 3
  /// From start to answer, in seconds.
  package static let seconds = 4.5
  /// Address space of a worker, in bytes: a gigabyte with something left over.
  package static let memory = 950_000_000
  /// HTML and marks of one document, in bytes.
  package static let output = 16 << 20
}
