import GuongModel
import GuongRendering

/// Puts what the template loader found into diagnostics.
enum TemplateDiagnostics {
  static func diagnostic(for fault: TemplateFault, stringsPath: String) -> Diagnostic {
    let place = SourceLocation(
      fault.file, SourceSpan(line: fault.line, column: fault.column, length: 1, unit: .scalars))
    switch fault.kind {
    case .missingTemplate(let name):
      return Diagnostic(.templateMissing, at: SourceLocation("templates/\(name).mustache"), ["name": name])
    case .unknownString(let key):
      return Diagnostic(.stringMissing, at: SourceLocation(stringsPath), ["key": key])
    default:
      return Diagnostic(.templateInvalid, at: place, ["problem": problem(fault.kind)])
    }
  }

  private static func problem(_ kind: TemplateFault.Kind) -> Bilingual {
    switch kind {
    case .invalidUTF8: .init(vi: "tệp không phải mã UTF-8", en: "the file is not UTF-8")
    case .malformedTag: .init(vi: "thẻ {{…}} chưa đóng hoặc sai tên", en: "a tag is not closed or has a bad name")
    case .unexpectedClose(let name): .init(vi: "{{/\(name)}} không đóng phần nào", en: "{{/\(name)}} closes nothing")
    case .unclosedSection(let name): .init(vi: "phần «\(name)» chưa đóng", en: "the section «\(name)» is not closed")
    case .unbalancedMarkup(let name):
      .init(vi: "phần «\(name)» cắt ngang một thẻ HTML", en: "the section «\(name)» cuts through an HTML tag")
    case .unsupportedTag(let text): .init(vi: "không dùng được thẻ «\(text)»", en: "the tag «\(text)» is not supported")
    case .unknownPartial(let name):
      .init(vi: "không có mẫu con «\(name)»", en: "there is no partial «\(name)»")
    case .partialCycle(let name):
      .init(vi: "mẫu con «\(name)» gọi vòng lại chính nó", en: "the partial «\(name)» includes itself")
    case .unsafePlaceholder(let key, _):
      .init(vi: "«\(key)» đứng ở chỗ không an toàn", en: "«\(key)» stands where escaping does not make it safe")
    case .unfilledString(let key):
      .init(vi: "chữ «\(key)» có chỗ trống {…} mà mẫu không điền được", en: "the text «\(key)» has placeholders")
    case .parser(let message): .init(vi: message, en: message)
    case .missingTemplate(let name), .unknownString(let name): .init(vi: name, en: name)
    }
  }
}
