internal import CLinux

extension DiskError: CustomStringConvertible {
  package var description: String { english }

  /// One line for an editor: the cause, what could not be done, and what to do now.
  package var vietnamese: String {
    let (cause, remedy) = vietnameseCauseAndRemedy
    return "\(cause): \(operation.vietnamese) “\(Self.oneLine(path))”. \(remedy)"
  }

  /// The same line in English.
  package var english: String {
    let (cause, remedy) = englishCauseAndRemedy
    return "\(cause): \(operation.english) “\(Self.oneLine(path))”. \(remedy)"
  }

  private var vietnameseCauseAndRemedy: (cause: String, remedy: String) {
    switch reason {
    case .noSpace:
      ("Ổ đĩa đã đầy hoặc hết hạn mức", "Hãy xóa bớt tệp không cần rồi chạy lại; bản đang có vẫn còn nguyên.")
    case .readOnly:
      ("Ổ đĩa chỉ cho đọc", "Hãy chọn thư mục khác, hoặc nhờ người quản trị máy mở quyền ghi.")
    case .noPermission:
      ("Không đủ quyền", "Hãy nhờ người quản trị máy cấp quyền cho tài khoản đang dùng.")
    case .notFound:
      ("Không tìm thấy", "Hãy kiểm tra lại tên và đường dẫn.")
    case .tooManyOpenFiles:
      ("Máy đang mở quá nhiều tệp", "Hãy đóng bớt chương trình khác rồi chạy lại.")
    case .notAFolder:
      ("Chỗ cần thư mục lại là một tệp", "Hãy đổi tên hoặc chuyển tệp đó đi nơi khác.")
    case .isAFolder:
      ("Chỗ cần tệp lại là một thư mục", "Hãy đổi tên hoặc chuyển thư mục đó đi nơi khác.")
    case .locked:
      ("Một lần dựng khác đang chạy", "Hãy chờ lần dựng đó xong rồi chạy lại.")
    case .foreignContent:
      (
        "Thư mục đích có thứ không do Gương tạo ra, nên được giữ nguyên",
        "Hãy chọn thư mục đích khác, hoặc tự chuyển những thứ trong đó đi nơi khác."
      )
    case .alreadyExists:
      ("Đã có sẵn nên được giữ nguyên", "Hãy chọn tên khác.")
    case .writtenTwice:
      ("Hai trang trùng một địa chỉ", "Hãy đổi địa chỉ của một trong hai trang.")
    case .symbolicLink:
      ("Đường dẫn đi qua liên kết tượng trưng", "Hãy thay liên kết đó bằng tệp hoặc thư mục thật.")
    case .notARegularFile:
      ("Đây không phải tệp thông thường", "Hãy chuyển nó ra khỏi thư mục, hoặc thay bằng một tệp thật.")
    case .tooLarge:
      ("Tệp quá lớn", "Hãy giảm dung lượng hoặc chia nhỏ tệp.")
    case .nameTooLong:
      ("Tên quá dài", "Hãy đặt tên ngắn hơn.")
    case .cannotBeMoved:
      (
        "Thư mục đích là điểm gắn ổ đĩa hoặc thuộc lớp chỉ đọc của vùng chứa (container)",
        "Hãy chọn thư mục đích khác, ví dụ một thư mục con mới bên trong nó."
      )
    case .finished:
      ("Lần dựng này đã kết thúc", "Hãy chạy lại từ đầu.")
    case .other:
      ("Lỗi hệ thống số \(code)\(systemDescription)", "Hãy thử lại; nếu vẫn lỗi, hãy báo người quản trị máy.")
    }
  }

  private var englishCauseAndRemedy: (cause: String, remedy: String) {
    switch reason {
    case .noSpace:
      (
        "The disk or the quota is full",
        "Delete files that are not needed and run again; the present version is intact."
      )
    case .readOnly:
      ("The disk is read-only", "Choose another folder, or ask the administrator for write access.")
    case .noPermission:
      ("Permission denied", "Ask the administrator to give this account access.")
    case .notFound:
      ("Not found", "Check the name and the path.")
    case .tooManyOpenFiles:
      ("Too many files are open on this machine", "Close other programs and run again.")
    case .notAFolder:
      ("A file stands where a folder is needed", "Rename that file or move it elsewhere.")
    case .isAFolder:
      ("A folder stands where a file is needed", "Rename that folder or move it elsewhere.")
    case .locked:
      ("Another build is running", "Wait until it is done and run again.")
    case .foreignContent:
      (
        "The output folder holds something that Gương did not make, so it is kept",
        "Choose another output folder, or move what is in it elsewhere yourself."
      )
    case .alreadyExists:
      ("It exists already and is kept", "Choose another name.")
    case .writtenTwice:
      ("Two pages have one address", "Change the address of one of them.")
    case .symbolicLink:
      ("The path goes through a symbolic link", "Put a real file or folder in place of the link.")
    case .notARegularFile:
      ("This is not a regular file", "Move it out of the folder, or put a real file in its place.")
    case .tooLarge:
      ("The file is too large", "Make it smaller or split it.")
    case .nameTooLong:
      ("The name is too long", "Choose a shorter one.")
    case .cannotBeMoved:
      (
        "The output folder is a mount point or in the read-only layer of a container",
        "Choose another output folder, such as a new folder inside it."
      )
    case .finished:
      ("This build is over already", "Run it again from the start.")
    case .other:
      ("System error \(code)\(systemDescription)", "Try again; if it persists, tell the administrator.")
    }
  }

  private var systemDescription: String {
    linux_error_description(code).map { " (\(String(cString: $0)))" } ?? ""
  }

  /// A name may hold a line break; a message is one line.
  static func oneLine(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else { return text }
    return text.unicodeScalars.reduce(into: "") { line, scalar in
      line += scalar.properties.generalCategory == .control ? "�" : String(scalar)
    }
  }
}
