internal import Glibc

/// Kinds of disk fault, told apart by what a person can do about them.
package enum DiskErrorReason: Hashable, Sendable, CaseIterable {
  /// The disk or the user's quota is full (ENOSPC, EDQUOT).
  case noSpace
  /// The file system is mounted read-only (EROFS).
  case readOnly
  /// EACCES, EPERM.
  case noPermission
  /// ENOENT.
  case notFound
  /// The process or the machine has no descriptor left (EMFILE, ENFILE).
  case tooManyOpenFiles
  /// A file stands where a folder is needed (ENOTDIR).
  case notAFolder
  /// A folder stands where a file is needed (EISDIR).
  case isAFolder
  /// Another build of the same output is running.
  case locked
  /// The output folder holds files that no build made.
  case foreignContent
  /// The file is there already and was to be kept (EEXIST).
  case alreadyExists
  /// One build writes the same address twice.
  case writtenTwice
  /// The path goes through a symbolic link (ELOOP).
  case symbolicLink
  /// A pipe, a socket or a device.
  case notARegularFile
  /// Over the limit that the reader set, or over what the file system can hold (EFBIG).
  case tooLarge
  /// ENAMETOOLONG.
  case nameTooLong
  /// The output folder is a mount point, or in the read-only layer of a container, and so cannot be renamed (EXDEV, EBUSY).
  case cannotBeMoved
  /// The output was already committed or discarded.
  case finished
  /// Anything else; the code tells.
  case other

  /// True where one file is of a kind that cannot be read, or is gone; false where the disk or the machine refuses what it
  /// might give another time.
  package var isOfOneFile: Bool {
    switch self {
    case .notFound, .notAFolder, .isAFolder, .symbolicLink, .notARegularFile, .tooLarge, .nameTooLong: true
    default: false
    }
  }

  /// The kind that an error number of errno(3) stands for, whatever was tried.
  init(code: Int32) {
    self =
      switch code {
      case ENOSPC, EDQUOT: .noSpace
      case EROFS: .readOnly
      case EACCES, EPERM: .noPermission
      case ENOENT: .notFound
      case EMFILE, ENFILE: .tooManyOpenFiles
      case ENOTDIR: .notAFolder
      case EISDIR: .isAFolder
      case EEXIST, ENOTEMPTY: .alreadyExists
      case ELOOP: .symbolicLink
      case EFBIG: .tooLarge
      case ENAMETOOLONG: .nameTooLong
      default: .other
      }
  }
}
