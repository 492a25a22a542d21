internal import Mustache

/// One run of loading: scans every file, checks what refers to what, and parses when nothing is wrong.
struct TemplateLoader {
  let files: [TemplateFile]
  let strings: StringCatalogue
  let required: [TemplateName]

  func load() -> TemplateLoadResult {
    _ = EscapedContent.registered
    var faults = missing()
    var scans: [String: TemplateScan] = [:]
    for file in files {
      guard String(validating: file.bytes, as: UTF8.self) != nil else {
        faults.append(TemplateFault(file: file.path, line: 1, column: 1, kind: .invalidUTF8))
        continue
      }
      let scan = TemplateScanner.scan(file.bytes, strings: strings)
      scans[file.name] = scan
      faults += scan.faults.map { fault($0.kind, in: file, at: $0.offset) }
    }
    let names = Set(files.map(\.name))
    for file in files {
      for reference in scans[file.name]?.partials ?? [] where !names.contains(reference.name) {
        faults.append(fault(.unknownPartial(name: reference.name), in: file, at: reference.offset))
      }
    }
    faults += cycles(scans)
    var library = MustacheLibrary()
    if faults.isEmpty { faults += register(scans, in: &library) }
    guard faults.isEmpty else { return .refused(faults.sorted(by: TemplateLoader.precedes)) }
    let linker = TemplateLinker(files: scans.mapValues { TemplateParser.parse($0.prepared) })
    let templates = Dictionary(uniqueKeysWithValues: names.map { ($0, linker.link($0)) })
    return .loaded(TemplateSet(strings: strings, templates: templates, library: library))
  }

  private func missing() -> [TemplateFault] {
    let names = Set(files.map(\.name))
    let templates = required.filter { !names.contains($0.rawValue) }.map {
      TemplateFault(file: "\($0.rawValue).mustache", line: 1, column: 1, kind: .missingTemplate(name: $0.rawValue))
    }
    let texts = StringKey.allCases.filter { strings.text($0.rawValue) == nil }.map {
      TemplateFault(file: "strings", line: 1, column: 1, kind: .unknownString(key: $0.rawValue))
    }
    return templates + (required.isEmpty ? [] : texts)
  }

  /// swift-mustache would follow such a circle until the stack ends, whatever the data.
  private func cycles(_ scans: [String: TemplateScan]) -> [TemplateFault] {
    var done: Set<String> = []
    var faults: [TemplateFault] = []
    func visit(_ name: String, path: Set<String>) {
      guard let scan = scans[name], !done.contains(name) else { return }
      for reference in scan.partials {
        if path.contains(reference.name) || reference.name == name {
          if let file = files.first(where: { $0.name == name }) {
            faults.append(fault(.partialCycle(name: reference.name), in: file, at: reference.offset))
          }
        } else {
          visit(reference.name, path: path.union([name]))
        }
      }
      done.insert(name)
    }
    for file in files { visit(file.name, path: []) }
    return faults
  }

  private func register(_ scans: [String: TemplateScan], in library: inout MustacheLibrary) -> [TemplateFault] {
    var faults: [TemplateFault] = []
    for file in files {
      guard let scan = scans[file.name] else { continue }
      // In front of every file: swift-mustache goes back to its own HTML type in each partial.
      let text = "{{% CONTENT_TYPE:\(EscapedContent.name)}}" + String(decoding: scan.prepared, as: UTF8.self)
      do {
        library.register(try MustacheTemplate(string: text), named: file.name)
      } catch let error as MustacheTemplate.ParserError {
        faults.append(
          TemplateFault(
            file: file.path, line: error.context.lineNumber, column: 1, kind: .parser(message: "\(error.error)")))
      } catch {
        faults.append(TemplateFault(file: file.path, line: 1, column: 1, kind: .parser(message: "\(error)")))
      }
    }
    return faults
  }

  private func fault(_ kind: TemplateFault.Kind, in file: TemplateFile, at offset: Int) -> TemplateFault {
    let before = file.bytes[..<min(offset, file.bytes.count)]
    let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return TemplateFault(
      file: file.path,
      line: before.count { $0 == 0x0A } + 1,
      column: String(decoding: before[lineStart...], as: UTF8.self).count + 1,
      kind: kind)
  }

  private static func precedes(_ one: TemplateFault, _ other: TemplateFault) -> Bool {
    (one.file, one.line, one.column) < (other.file, other.line, other.column)
  }
}
