import Foundation
import FoundationXML

/// An XML document read by Foundation's parser: the texts of its elements, or what is wrong with it.
final class XMLDocumentText: NSObject, XMLParserDelegate {
  private(set) var texts: [String: [String]] = [:]
  private(set) var error: String?
  private var open: [String] = []
  private var counts: [String: Int] = [:]

  init(_ bytes: [UInt8]) {
    super.init()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = self
    if !parser.parse() { error = "line \(parser.lineNumber): \(parser.parserError.map { "\($0)" } ?? "?")" }
  }

  func count(of name: String) -> Int { counts[name, default: 0] }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    open.append("")
    counts[name, default: 0] += 1
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    if let last = open.indices.last { open[last] += text }
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    texts[name, default: []].append(open.popLast() ?? "")
  }
}
