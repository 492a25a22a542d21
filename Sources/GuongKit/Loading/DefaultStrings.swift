import GuongModel
import GuongParsing
import GuongRendering

/// The texts of the interface that come with the program.
enum DefaultStrings {
  static func catalogue(_ language: Language) -> StringCatalogue {
    let path = "templates/strings/\(language.rawValue).yaml"
    let text = DefaultTemplates.files.first { $0.path == path }?.text ?? ""
    return StringCatalogue(StringsFile.read(Array(text.utf8), sink: DiagnosticSink(path: path)), language: language)
  }
}
