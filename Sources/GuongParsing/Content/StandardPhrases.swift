import GuongModel

/// The phrases that the program itself knows: `Resources/phrases.yaml`, in the form of a site's own file.
package enum StandardPhrases {
  /// Read once. Stops the program if the file is not sound, which a test would have seen.
  package static let table: PhraseTable = {
    let sink = DiagnosticSink(path: "phrases.yaml")
    let bytes = PackageResources.phrases_yaml
    guard let root = YAMLReader.read(String(decoding: bytes, as: UTF8.self), firstLine: 1, into: sink) else {
      preconditionFailure("\(sink.diagnostics)")
    }
    let table = PhrasesReader.table(from: root, sink: sink)
    precondition(sink.diagnostics.isEmpty, "\(sink.diagnostics)")
    return table
  }()
}
