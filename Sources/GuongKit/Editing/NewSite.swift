import GuongPublishing

/// Makes the folder of a new site: default templates and content to start from. Files that exist already are never touched.
package enum NewSite {
  /// - Returns: paths of the files written, from the site's folder.
  ///
  /// Errors: `alreadyExists` when the folder holds a site; what the disk refused.
  package static func create(at folder: String) throws(DiskError) -> [String] {
    let files = DefaultTemplates.files + StarterContent.files
    let first = StarterContent.files[0].path
    try FolderMaker.make(folder + "/content")
    // The site file goes first and must be new: a folder that holds a site is refused before anything else is written.
    try AtomicFile.write(
      Array(StarterContent.files[0].text.utf8), toPath: folder + "/" + first, mode: .failIfExists)
    var written = [first]
    for file in files where file.path != first {
      let path = folder + "/" + file.path
      try FolderMaker.make(String(path.prefix(upTo: path.lastIndex(of: "/") ?? path.endIndex)))
      do {
        try AtomicFile.write(Array(file.text.utf8), toPath: path, mode: .failIfExists)
        written.append(file.path)
      } catch  where error.reason == .alreadyExists {
        continue
      }
    }
    return written
  }
}
