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

  /// The file with indentation and comments removed and `{{strings.key}}` replaced by its words.
  var prepared: [UInt8] = []
  var partials: [Reference] = []
  var faults: [Fault] = []
}
