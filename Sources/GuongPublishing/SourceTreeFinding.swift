/// Something in a source tree that is not taken into the site, and why.
package struct SourceTreeFinding: Hashable, Sendable {
  /// The path in the tree; bytes that are not UTF-8 show as U+FFFD, so it is for reading, not for opening.
  package let path: String
  package let reason: Reason

  package enum Reason: Hashable, Sendable {
    /// Links are not followed: what they name may lie outside the tree, and change from one machine to the next.
    case symbolicLink
    /// A pipe, a socket or a device. It was not opened.
    case notARegularFile
    /// The name's bytes are not UTF-8, as with names made by old Windows programs (TCVN3, VNI).
    case nameNotUTF8
    /// The name cannot be part of a `TreePath`.
    case unusableName(TreePathError)
    /// The folder cannot be listed; nothing in it was taken.
    case unreadableFolder(DiskError)
    case unreadableFile(DiskError)
  }

  /// What the disk refused, for a file or folder that is content but cannot be read.
  package var diskError: DiskError? {
    switch reason {
    case .unreadableFolder(let error), .unreadableFile(let error): error
    default: nil
    }
  }

  /// One line for an editor.
  package var vietnamese: String {
    let name = DiskError.oneLine(path)
    switch reason {
    case .symbolicLink:
      return "“\(name)” là liên kết tượng trưng nên bị bỏ qua. Hãy thay bằng tệp hoặc thư mục thật."
    case .notARegularFile:
      return "“\(name)” không phải tệp thông thường nên bị bỏ qua. Hãy chuyển nó ra khỏi thư mục."
    case .nameNotUTF8:
      return "Tên “\(name)” không ở bảng mã UTF-8 nên bị bỏ qua. Hãy đổi tên tệp hoặc thư mục đó."
    case .unusableName(let fault):
      return "“\(name)” bị bỏ qua. \(fault.vietnamese)"
    case .unreadableFolder(let error), .unreadableFile(let error):
      return error.vietnamese
    }
  }

  /// The same line in English.
  package var english: String {
    let name = DiskError.oneLine(path)
    switch reason {
    case .symbolicLink:
      return "“\(name)” is a symbolic link and was left out. Put a real file or folder in its place."
    case .notARegularFile:
      return "“\(name)” is not a regular file and was left out. Move it out of the folder."
    case .nameNotUTF8:
      return "The name “\(name)” is not UTF-8 and was left out. Rename that file or folder."
    case .unusableName(let fault):
      return "“\(name)” was left out. \(fault.english)"
    case .unreadableFolder(let error), .unreadableFile(let error):
      return error.english
    }
  }
}
