import Foundation
import PackagePlugin

/// Puts the files of `templates/` into the program, so that `guong init` needs nothing but the program itself.
@main
struct EmbedTemplates: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let templates = context.package.directoryURL.appending(path: "templates")
    let output = context.pluginWorkDirectoryURL.appending(path: "DefaultTemplates.swift")
    return [
      .buildCommand(
        displayName: "Embed templates", executable: try context.tool(named: "embed-templates").url,
        arguments: [templates.path, output.path], inputFiles: files(below: templates), outputFiles: [output])
    ]
  }

  private func files(below folder: URL) -> [URL] {
    let paths = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (paths?.compactMap { $0 as? URL } ?? []).sorted { $0.path < $1.path }
  }
}
