/// An element's start, as libxml2 tells it. Good only during the call that brings it.
struct XMLElement: ~Copyable {
  let name: XMLBytes
  /// Local name, prefix, namespace, value and its end, for each attribute.
  private let attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  private let count: Int

  init(name: XMLBytes, attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, count: Int) {
    self.name = name
    self.attributes = attributes
    self.count = count
  }

  /// The value of an attribute, by its local name.
  ///
  /// - Parameter hasPrefix: whether it is one of a namespace, such as `r:id`.
  subscript(name: StaticString, hasPrefix hasPrefix: Bool = false) -> XMLBytes? {
    guard let attributes else { return nil }
    for index in 0..<count {
      let attribute = attributes + 5 * index
      guard let local = attribute[0], (attribute[2] != nil) == hasPrefix, let start = attribute[3],
        let end = attribute[4],
        name ~= XMLBytes(bytes: UnsafeBufferPointer(start: local, count: XMLStream.length(local)))
      else { continue }
      return XMLBytes(bytes: UnsafeBufferPointer(start: start, count: end - start))
    }
    return nil
  }
}
