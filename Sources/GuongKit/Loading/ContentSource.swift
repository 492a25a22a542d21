import GuongModel
import GuongPublishing

/// The files of a content tree, wherever they are: on the disk, or in memory for tests.
package struct ContentSource: Sendable {
  /// Why a file could not be read, in an editor's words.
  package struct Failure: Error, Sendable {
    package let reason: Bilingual
    /// Bytes of a file that has more than the limit.
    package let excessiveSize: Int?
    /// What the disk or the machine refused, where that is not the file's own fault.
    let refusal: DiskError?

    package init(reason: Bilingual, excessiveSize: Int? = nil) {
      self.reason = reason
      self.excessiveSize = excessiveSize
      refusal = nil
    }

    package init(_ error: DiskError, excessiveSize: Int? = nil) {
      reason = ContentSource.reason(vi: error.vietnamese, en: error.english)
      self.excessiveSize = excessiveSize
      refusal = error.reason.isOfOneFile ? nil : error
    }
  }

  /// From the site's folder (`content/stories/dao.md`), in byte order.
  package let paths: [String]
  /// What was found and not taken: symbolic links, names that are not UTF-8.
  package let findings: [Diagnostic]
  private let reader: @Sendable (_ path: String, _ limit: Int) -> Result<[UInt8], Failure>
  private let prefixReader: @Sendable (_ path: String, _ length: Int) -> Result<[UInt8], Failure>
  private let refusals = Refusals()

  /// - Parameters:
  ///   - reader: the bytes of a file that has no more than `limit`.
  ///   - prefixReader: the first bytes of a file; those of `reader` unless given.
  package init(
    paths: [String], findings: [Diagnostic],
    reader: @escaping @Sendable (_ path: String, _ limit: Int) -> Result<[UInt8], Failure>,
    prefixReader: (@Sendable (_ path: String, _ length: Int) -> Result<[UInt8], Failure>)? = nil
  ) {
    self.paths = paths
    self.findings = findings
    self.reader = reader
    self.prefixReader =
      prefixReader ?? { path, length in reader(path, .max).map { Array($0.prefix(length)) } }
  }

  /// Sentences as part of another: without the last full stop.
  private static func reason(vi: String, en: String) -> Bilingual {
    Bilingual(
      vi: String(vi.hasSuffix(".") ? vi.dropLast() : vi[...]), en: String(en.hasSuffix(".") ? en.dropLast() : en[...]))
  }

  /// The bytes of a file, if it has no more than `limit`.
  package func read(_ path: String, limit: Int) -> Result<[UInt8], Failure> { refusals.note(reader(path, limit), path) }

  /// The first bytes of a file, `length` at most; `nil` when it cannot be read.
  package func readPrefix(_ path: String, length: Int) -> [UInt8]? {
    try? refusals.note(prefixReader(path, length), path).get()
  }

  /// To be asked when everything has been read. A page that the disk does not give just now (no descriptor left, a failing
  /// disk) must not leave the site for that: readers keep the last good one.
  ///
  /// Errors: what was refused, for the first such path in byte order.
  package func requireEverythingRead() throws(DiskError) {
    if let error = refusals.first { throw error }
  }

  /// A tree in memory.
  package init(files: [String: [UInt8]]) {
    self.init(paths: files.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }, findings: []) { path, limit in
      guard let bytes = files[path] else {
        return .failure(Failure(reason: .init(vi: "không có tệp", en: "no such file")))
      }
      guard bytes.count > limit else { return .success(bytes) }
      return .failure(Failure(reason: .init(vi: "tệp quá lớn", en: "too large"), excessiveSize: bytes.count))
    }
  }

  /// The tree below `content/` of a site's folder.
  ///
  /// Errors: a file or folder of it that may not be read. A site without it would be another site than the editors wrote.
  package init(_ tree: SourceTree) throws(DiskError) {
    if let error = tree.findings.lazy.compactMap(\.diskError).first { throw error }
    let prefix = "content/"
    let findings = tree.findings.map { finding in
      let location = SourceLocation(prefix + finding.path)
      if finding.reason == .symbolicLink { return Diagnostic(.fileSymbolicLink, at: location) }
      return Diagnostic(
        .fileSkipped, at: location, ["reason": Self.reason(vi: finding.vietnamese, en: finding.english)])
    }
    self.init(paths: tree.files.map { prefix + $0.path.string }, findings: findings) { path, limit in
      do throws(DiskError) {
        return .success(try tree.read(OutputPath.path(String(path.dropFirst(prefix.count))), limit: limit))
      } catch {
        let found = error.reason == .tooLarge ? tree.files.first { prefix + $0.path.string == path } : nil
        return .failure(Failure(error, excessiveSize: found?.size))
      }
    } prefixReader: { path, length in
      do throws(DiskError) {
        return .success(try tree.readPrefix(OutputPath.path(String(path.dropFirst(prefix.count))), limit: length))
      } catch {
        return .failure(Failure(error))
      }
    }
  }
}
