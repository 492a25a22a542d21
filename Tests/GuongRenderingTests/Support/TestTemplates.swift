import Foundation

@testable import GuongRendering

/// The project's own templates and strings, read from the package folder.
enum TestTemplates {
  static let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static let folder = repository.appending(path: "templates")

  static let strings = StringCatalogue(lines(of: "vi"))

  /// The set, loaded once; a refusal stops the test run with its faults.
  static let set: TemplateSet = {
    switch TemplateSet.load(files: files, strings: strings) {
    case .loaded(let set): set
    case .refused(let faults): fatalError("\(faults)")
    }
  }()

  static var files: [TemplateFile] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
    return names.filter { $0.hasSuffix(".mustache") }.sorted().map { name in
      TemplateFile(
        path: "templates/\(name)", bytes: Array((try? Data(contentsOf: folder.appending(path: name))) ?? Data()))
    }
  }

  /// The `key: "text"` lines of one language.
  static func lines(of language: String) -> [String: String] {
    let text = (try? String(contentsOf: folder.appending(path: "strings/\(language).yaml"), encoding: .utf8)) ?? ""
    var result: [String: String] = [:]
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let value = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
      result[String(line[..<colon])] = String(value.dropFirst().dropLast())
    }
    return result
  }
}
