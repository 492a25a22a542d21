internal import CLibXML2
internal import Glibc

/// The one door to libxml2: pieces of a document in, its elements out to a handler.
///
/// Document types and with them entities are refused, nothing is fetched, and the library's own limits stay on.
final class XMLStream {
  private let handler: any XMLHandler
  private let part: String
  private let maximumDepth: Int
  private var parser: xmlParserCtxtPtr?
  private var depth = 0
  private var fault: SpreadsheetFault?
  /// libxml2 keeps one copy of each namespace's name, so its address tells it.
  private var mainNamespace: UnsafePointer<UInt8>?

  /// Reads one part.
  ///
  /// - Parameter feed: hands the document over, piece by piece, to the function that it is given.
  ///
  /// Errors: `partDamaged` for what is not well-formed, `entitiesRefused`, `nestedTooDeep`, and what `feed` and the handler
  /// throw.
  static func read(
    _ part: String, into handler: any XMLHandler, maximumDepth: Int,
    _ feed: ((UnsafeRawBufferPointer) throws(SpreadsheetFault) -> Void) throws(SpreadsheetFault) -> Void
  ) throws(SpreadsheetFault) {
    _ = setUp
    let stream = XMLStream(part, handler, maximumDepth)
    var calls = saxCalls
    // Lives until the parser is freed below.
    let context = Unmanaged.passUnretained(stream).toOpaque()
    guard let parser = xmlCreatePushParserCtxt(&calls, context, nil, 0, nil) else {
      throw SpreadsheetFault(.partDamaged(part))
    }
    defer {
      xmlFreeParserCtxt(parser)
      withExtendedLifetime(stream) {}
    }
    xmlCtxtUseOptions(
      parser, Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue))
    stream.parser = parser
    try feed { bytes throws(SpreadsheetFault) in try stream.parse(bytes, isLast: false) }
    try stream.parse(UnsafeRawBufferPointer(start: nil, count: 0), isLast: true)
  }

  private init(_ part: String, _ handler: any XMLHandler, _ maximumDepth: Int) {
    self.part = part
    self.handler = handler
    self.maximumDepth = maximumDepth
  }

  private func parse(_ bytes: UnsafeRawBufferPointer, isLast: Bool) throws(SpreadsheetFault) {
    let text = bytes.bindMemory(to: CChar.self)
    xmlParseChunk(parser, text.baseAddress, Int32(text.count), isLast ? 1 : 0)
    if let fault { throw fault }
    guard let parser, parser.pointee.wellFormed != 0 else { throw SpreadsheetFault(.partDamaged(part)) }
  }

  static func length(_ name: UnsafePointer<UInt8>) -> Int {
    Int(strlen(UnsafeRawPointer(name).assumingMemoryBound(to: CChar.self)))
  }

  // MARK: - What libxml2 calls

  private func start(
    _ name: UnsafePointer<UInt8>, _ namespace: UnsafePointer<UInt8>?,
    _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, _ count: Int
  ) {
    depth += 1
    guard depth <= maximumDepth else { return stop(SpreadsheetFault(.nestedTooDeep(part))) }
    // The root's namespace is the part's, transitional or strict.
    if depth == 1 { mainNamespace = namespace }
    guard fault == nil, namespace == mainNamespace else { return }
    let element = XMLElement(name: Self.bytes(name), attributes: attributes, count: count)
    do throws(SpreadsheetFault) { try handler.start(element) } catch { stop(error) }
  }

  private func end(_ name: UnsafePointer<UInt8>, _ namespace: UnsafePointer<UInt8>?) {
    depth -= 1
    guard fault == nil, namespace == mainNamespace else { return }
    do throws(SpreadsheetFault) { try handler.end(Self.bytes(name)) } catch { stop(error) }
  }

  private func text(_ text: UnsafePointer<UInt8>, _ count: Int32) {
    if fault == nil { handler.text(UnsafeBufferPointer(start: text, count: Int(count))) }
  }

  private func stop(_ fault: SpreadsheetFault) {
    if self.fault == nil { self.fault = fault }
    xmlStopParser(parser)
  }

  private static func bytes(_ name: UnsafePointer<UInt8>) -> XMLBytes {
    XMLBytes(bytes: UnsafeBufferPointer(start: name, count: length(name)))
  }

  private static func stream(_ context: UnsafeMutableRawPointer) -> XMLStream {
    Unmanaged<XMLStream>.fromOpaque(context).takeUnretainedValue()
  }

  /// Must be done once, before any thread parses.
  private static let setUp: Void = xmlInitParser()

  private static var saxCalls: xmlSAXHandler {
    var calls = xmlSAXHandler()
    calls.initialized = UInt32(XML_SAX2_MAGIC)
    calls.startElementNs = { context, name, _, namespace, _, _, count, _, attributes in
      guard let context, let name else { return }
      XMLStream.stream(context).start(name, namespace, attributes, Int(count))
    }
    calls.endElementNs = { context, name, _, namespace in
      guard let context, let name else { return }
      XMLStream.stream(context).end(name, namespace)
    }
    let characters: charactersSAXFunc = { context, text, count in
      guard let context, let text else { return }
      XMLStream.stream(context).text(text, count)
    }
    calls.characters = characters
    calls.cdataBlock = characters
    // White space is text like any other.
    calls.ignorableWhitespace = characters
    calls.internalSubset = { context, _, _, _ in
      guard let context else { return }
      let stream = XMLStream.stream(context)
      stream.stop(SpreadsheetFault(.entitiesRefused(stream.part)))
    }
    return calls
  }
}
