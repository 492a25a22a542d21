import Glibc
import Testing

@testable import GuongPublishing

struct DiskErrorTests {
  @Test(arguments: [
    (ENOSPC, DiskErrorReason.noSpace), (EDQUOT, .noSpace), (EROFS, .readOnly), (EACCES, .noPermission),
    (EPERM, .noPermission), (ENOENT, .notFound), (EMFILE, .tooManyOpenFiles), (ENFILE, .tooManyOpenFiles),
    (ENOTDIR, .notAFolder), (EISDIR, .isAFolder), (EEXIST, .alreadyExists), (ELOOP, .symbolicLink),
    (EFBIG, .tooLarge), (ENAMETOOLONG, .nameTooLong), (EIO, .other), (12345, .other),
  ])
  func tellsFaultsApartByWhatCanBeDone(_ code: Int32, _ reason: DiskErrorReason) {
    #expect(DiskError(.writeFile, "a", code: code).reason == reason)
  }

  @Test(arguments: DiskErrorReason.allCases)
  func saysWhatToDoOnOneLineInBothLanguages(_ reason: DiskErrorReason) {
    for operation in DiskOperation.allCases {
      let error = DiskError(operation, "public/bài\nviết.html", code: EIO, reason: reason)
      for message in [error.vietnamese, error.english] {
        #expect(!message.contains { $0.isNewline })
        #expect(message.hasSuffix("."))
        #expect(message.contains("“public/bài�viết.html”"))
        #expect(message.split(separator: ". ").count >= 2, "\(message) tells no remedy")
      }
      #expect(error.vietnamese != error.english)
    }
  }

  @Test func saysThatTheDiskIsFull() {
    let error = DiskError(.writeFile, "public/index.html", code: ENOSPC)
    #expect(
      error.vietnamese
        == "Ổ đĩa đã đầy hoặc hết hạn mức: không ghi được tệp “public/index.html”. "
        + "Hãy xóa bớt tệp không cần rồi chạy lại; bản đang có vẫn còn nguyên.")
  }

  @Test func namesAnUnusualFaultByNumberAndDescription() {
    #expect(DiskError(.readFile, "a", code: EIO).vietnamese.contains("Lỗi hệ thống số 5 (Input/output error)"))
    #expect(DiskError(.readFile, "a", code: 12345).english.hasPrefix("System error 12345: "))
  }
}
