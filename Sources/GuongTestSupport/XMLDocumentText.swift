import Foundation
import FoundationXML

/// An XML document read by Foundation's parser: the texts of its elements, or what is wrong with it.
package final class XMLDocumentText: NSObject, XMLParserDelegate {
  package private(set) var texts: [String: [String]] = [:]
  package private(set) var error: String?
  private var open: [String] = []
  private var counts: [String: Int] = [:]

  package init(_ bytes: [UInt8]) {
    super.init()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = self
    if !parser.parse() { error = "line \(parser.lineNumber): \(parser.parserError.map { "\($0)" } ?? "?")" }
  }

  package func count(of name: String) -> Int { counts[name, default: 0] }

  package func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    open.append("")
    counts[name, default: 0] += 1
  }

  package func parser(_ parser: XMLParser, foundCharacters text: String) {
    if let last = open.indices.last { open[last] += text }
  }

  package func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    texts[name, default: []].append(open.popLast() ?? "")
  }
}
