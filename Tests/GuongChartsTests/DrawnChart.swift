import Foundation
import GuongCharts
import GuongModel

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A chart's SVG, read back with an XML parser.
struct DrawnChart {
  struct Element {
    let name: String
    let attributes: [String: String]
    var text = ""

    func number(_ name: String) -> Double { attributes[name].flatMap(Double.init) ?? 0 }
    var role: String { attributes["class"] ?? "" }
  }

  /// Left, top, right and bottom.
  struct Bounds {
    var left: Double
    var top: Double
    var right: Double
    var bottom: Double

    func overlaps(_ other: Bounds) -> Bool {
      left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }
  }

  let svg: String
  /// `nil` if it is not well-formed.
  let elements: [Element]?

  init(
    _ chart: Chart, frame: ChartFrame = .column, palette: ChartPalette = .site, identifier: String = "t",
    language: Language = .vietnamese
  ) {
    svg = ChartPicture.svg(
      chart, words: ChartWords(language), frame: frame, palette: palette, identifier: identifier)
    elements = Reader.read(svg)
  }

  func all(_ name: String, role: String? = nil) -> [Element] {
    (elements ?? []).filter { $0.name == name && (role == nil || $0.role == role) }
  }

  var texts: [Element] { all("text") }
  var words: [String] { texts.map(\.text) }
  var bars: [Element] { all("rect", role: "bar") }
  var height: Double { all("svg").first?.number("height") ?? 0 }
  var width: Double { all("svg").first?.number("width") ?? 0 }

  /// The end points of straight lines.
  func lines(_ role: String) -> [Bounds] {
    all("path", role: role).map { path in
      let numbers = Self.numbers(in: path.attributes["d"] ?? "")
      return Bounds(left: numbers[0], top: numbers[1], right: numbers[2], bottom: numbers[3])
    }
  }

  static func numbers(in data: String) -> [Double] {
    data.split { !"0123456789.-".contains($0) }.compactMap { Double($0) }
  }

  /// The room of a text by widths that are measured here again, not by the target's own table: Liberation Sans (Arial)
  /// for the letters that matter.
  static func bounds(_ text: Element) -> Bounds {
    let size = text.number("font-size")
    let width = ArialWidths.width(text.text) * size * (text.attributes["font-weight"] == nil ? 1 : 1.07)
    let x = text.number("x")
    let left =
      switch text.attributes["text-anchor"] {
      case "middle": x - width / 2
      case "end": x - width
      default: x
      }
    let y = text.number("y")
    // Cap height with a mark above (Ế) and a descender.
    return Bounds(left: left, top: y - size * 0.9, right: left + width, bottom: y + size * 0.22)
  }

  private final class Reader: NSObject, XMLParserDelegate {
    private var elements: [Element] = []
    private var open: [Int] = []

    static func read(_ svg: String) -> [Element]? {
      let reader = Reader()
      let parser = XMLParser(data: Data(svg.utf8))
      parser.delegate = reader
      return parser.parse() ? reader.elements : nil
    }

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String]
    ) {
      open.append(elements.count)
      elements.append(Element(name: name, attributes: attributes))
    }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
      open.removeLast()
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
      if let last = open.last { elements[last].text += text }
    }
  }
}
