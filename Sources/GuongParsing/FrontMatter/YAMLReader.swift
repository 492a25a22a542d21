import GuongModel
internal import Yams

/// Reads YAML text into nodes, within bounds: libyaml itself has none on depth or aliases, and takes minutes over small
/// hostile input.
package enum YAMLReader {
  /// Bytes of front matter or of a data file that are read at most.
  package static let sizeLimit = 64 * 1024
  /// Lists and maps within each other at most.
  package static let depthLimit = 50

  /// As `read(_:firstLine:into:)` for UTF-8 bytes, by the short way where that understands them.
  package static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, firstLine: Int, into sink: DiagnosticSink
  ) -> YAMLNode? {
    SimpleYAML.parse(bytes, firstLine: firstLine)
      ?? read(String(decoding: bytes, as: UTF8.self), firstLine: firstLine, into: sink)
  }

  /// The document's root, or `nil` for an empty document; `nil` too after a fault, which goes into `sink`.
  ///
  /// - Parameter firstLine: the number of the text's first line in its file.
  package static func read(_ text: String, firstLine: Int, into sink: DiagnosticSink) -> YAMLNode? {
    guard text.utf8.count <= sizeLimit else {
      sink.add(.yamlTooLong, at: SourceSpan(line: firstLine), ["limit": "\(sizeLimit / 1024)"])
      return nil
    }
    switch YAMLGuard.fault(in: text, depthLimit: depthLimit) {
    case .tooDeep(let line):
      sink.add(.yamlTooDeep, at: SourceSpan(line: firstLine + line), ["limit": "\(depthLimit)"])
      return nil
    case .alias(let line):
      sink.add(.yamlAlias, at: SourceSpan(line: firstLine + line))
      return nil
    case nil:
      break
    }
    do {
      guard let root = try Yams.Parser(yaml: text, resolver: .basic, encoding: .utf8).singleRoot() else { return nil }
      return convert(root, firstLine - 1)
    } catch let error as YamlError {
      YAMLFault.report(error, in: text, lineOffset: firstLine - 1, into: sink)
      return nil
    } catch {
      sink.add(.yamlSyntax, at: SourceSpan(line: firstLine), ["problem": "\(error)"])
      return nil
    }
  }

  private static func convert(_ node: Node, _ lineOffset: Int) -> YAMLNode {
    switch node {
    case .scalar(let scalar):
      let isPlain = scalar.style == .plain || scalar.style == .any
      let isNull = isPlain && (scalar.string.isEmpty || scalar.string == "~" || scalar.string == "null")
      let length = isPlain ? scalar.string.unicodeScalars.count : nil
      return YAMLNode(.scalar(scalar.string, isNull: isNull), at: span(scalar.mark, lineOffset, length: length))
    case .sequence(let sequence):
      return YAMLNode(.sequence(sequence.map { convert($0, lineOffset) }), at: span(sequence.mark, lineOffset))
    case .mapping(let mapping):
      let pairs = mapping.map { pair in
        let key = convert(pair.key, lineOffset)
        return YAMLNode.Pair(key: pair.key.string ?? "", keySpan: key.span, value: convert(pair.value, lineOffset))
      }
      return YAMLNode(.mapping(pairs), at: span(mapping.mark, lineOffset))
    case .alias(let alias):
      return YAMLNode(.scalar("", isNull: true), at: span(alias.mark, lineOffset))
    }
  }

  private static func span(_ mark: Mark?, _ lineOffset: Int, length: Int? = nil) -> SourceSpan {
    SourceSpan(
      line: (mark?.line ?? 1) + lineOffset, column: mark?.column ?? 1, length: length == 0 ? nil : length,
      unit: .scalars)
  }
}
