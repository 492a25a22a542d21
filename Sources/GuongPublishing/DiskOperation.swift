/// What was tried on the disk.
package enum DiskOperation: Hashable, Sendable, CaseIterable {
  case readFolder, readFile, createFolder, writeFile, copyFile, makeDurable, lockOutput, switchOutput, remove

  /// «không ghi được tệp», to be followed by the path.
  var vietnamese: String {
    switch self {
    case .readFolder: "không đọc được thư mục"
    case .readFile: "không đọc được tệp"
    case .createFolder: "không tạo được thư mục"
    case .writeFile: "không ghi được tệp"
    case .copyFile: "không chép được tệp"
    case .makeDurable: "không lưu chắc được xuống ổ đĩa"
    case .lockOutput: "không giữ được chỗ để dựng thư mục"
    case .switchOutput: "không đưa được bản mới vào thư mục"
    case .remove: "không xóa được"
    }
  }

  /// "cannot write the file", to be followed by the path.
  var english: String {
    switch self {
    case .readFolder: "cannot read the folder"
    case .readFile: "cannot read the file"
    case .createFolder: "cannot create the folder"
    case .writeFile: "cannot write the file"
    case .copyFile: "cannot copy the file"
    case .makeDurable: "cannot make durable on the disk"
    case .lockOutput: "cannot reserve for this build the folder"
    case .switchOutput: "cannot put the new version in the folder"
    case .remove: "cannot remove"
    }
  }
}
