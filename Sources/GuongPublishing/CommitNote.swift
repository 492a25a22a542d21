/// Something that a commit could not do as well as it should. The new output is in place all the same.
package enum CommitNote: Hashable, Sendable {
  /// The file system cannot exchange two folders, so the output was missing for a moment.
  case notAtomic
  /// The switch could be neither made safe on the disk nor taken back: a power cut may still bring the old output back.
  case notDurable(DiskError)
  /// The old output, or part of it, is still there under this path, and why. The next build tries again.
  case oldOutputLeft(DiskError)

  /// One line for an editor.
  package var vietnamese: String {
    switch self {
    case .notAtomic:
      "Ổ đĩa này không đổi chỗ được hai thư mục trong một bước: trong khoảnh khắc thay bản mới, người xem có thể không thấy trang."
    case .notDurable(let error):
      "Bản mới đã lên, nhưng nếu mất điện ngay lúc này thì có thể trở lại bản cũ. \(error.vietnamese)"
    case .oldOutputLeft(let error):
      "Bản mới đã lên, nhưng bản cũ chưa xóa hết; lần dựng sau sẽ xóa tiếp. \(error.vietnamese)"
    }
  }

  /// The same line in English.
  package var english: String {
    switch self {
    case .notAtomic:
      "This disk cannot exchange two folders in one step: readers may have found no site for a moment during the switch."
    case .notDurable(let error):
      "The new version is up, but a power cut just now could bring the old one back. \(error.english)"
    case .oldOutputLeft(let error):
      "The new version is up, but the old one is not wholly removed; the next build tries again. \(error.english)"
    }
  }
}
