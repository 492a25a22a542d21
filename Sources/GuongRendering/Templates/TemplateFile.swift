/// One template or partial as it was read: the planner and the tests hand these over, nothing here touches the disk.
package struct TemplateFile: Sendable {
  /// Path that faults name, for example `templates/story.mustache`.
  package let path: String
  /// Name that pages and `{{> name}}` use: the file's name without folder and `.mustache`.
  package let name: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    let file = path.split(separator: "/").last.map(String.init) ?? path
    self.name = file.hasSuffix(".mustache") ? String(file.dropLast(".mustache".count)) : file
    self.bytes = bytes
  }
}
