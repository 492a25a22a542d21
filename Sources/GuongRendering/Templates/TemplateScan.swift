/// What reading one template gives: text ready for swift-mustache, the partials it asks for, and its faults.
struct TemplateScan {
  struct Reference {
    let name: String
    /// Offset in the file's bytes.
    let offset: Int
  }

  struct Fault {
    let offset: Int
    let kind: TemplateFault.Kind
  }

  /// The file with `{{strings.key}}` replaced by its words, and without comments, indentation and its last line break, which
  /// would put a space after a partial in the middle of a line.
  var prepared: [UInt8] = []
  var partials: [Reference] = []
  var faults: [Fault] = []
}
