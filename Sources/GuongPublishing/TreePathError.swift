/// Why a string cannot name a file inside a tree.
package enum TreePathError: Error, Hashable, Sendable, CaseIterable {
  case empty
  /// It begins with "/".
  case absolute
  /// "a//b" or "a/".
  case emptyComponent
  /// A component ".".
  case currentFolder
  /// A component "..".
  case parentFolder
  /// A byte below 0x20 or 0x7F: NUL ends a path in every system call, a line break splits a message in two.
  case controlCharacter
  /// A separator on Windows and in the browsers' URL parser, so never part of an address.
  case backslash
  /// A component over 255 bytes (NAME_MAX).
  case componentTooLong
  /// Over 4,095 bytes: PATH_MAX is 4,096 with the closing NUL.
  case tooLong

  /// One line for an editor.
  package var vietnamese: String {
    switch self {
    case .empty: "Tên tệp để trống."
    case .absolute: "Đường dẫn phải bắt đầu từ trong thư mục của trang, không bắt đầu bằng “/”."
    case .emptyComponent: "Đường dẫn thừa một dấu “/”."
    case .currentFolder: "Đường dẫn không được có thành phần “.”."
    case .parentFolder: "Đường dẫn không được có thành phần “..” vì sẽ ra ngoài thư mục của trang."
    case .controlCharacter: "Tên tệp có ký tự điều khiển không nhìn thấy; hãy đổi tên tệp."
    case .backslash: "Tên tệp có dấu “\\”; hãy đổi tên tệp, dùng “/” để ngăn cách thư mục."
    case .componentTooLong: "Tên tệp hoặc thư mục dài quá 255 byte; hãy đặt tên ngắn hơn."
    case .tooLong: "Đường dẫn dài quá 4.095 byte; hãy bớt thư mục lồng nhau hoặc đặt tên ngắn hơn."
    }
  }

  /// The same line in English.
  package var english: String {
    switch self {
    case .empty: "The file name is empty."
    case .absolute: "The path must start inside the site's folder, not with “/”."
    case .emptyComponent: "The path has a “/” too many."
    case .currentFolder: "The path must not have a “.” component."
    case .parentFolder: "The path must not have a “..” component, which leads out of the site's folder."
    case .controlCharacter: "The file name has an invisible control character; rename the file."
    case .backslash: "The file name has a “\\”; rename the file, and separate folders with “/”."
    case .componentTooLong: "A file or folder name is over 255 bytes; choose a shorter one."
    case .tooLong: "The path is over 4,095 bytes; nest fewer folders or choose shorter names."
    }
  }
}
