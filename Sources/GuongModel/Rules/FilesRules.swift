/// How a file is written: encoding, fences, size.
extension DiagnosticRule {
  package static let fileUnreadable = DiagnosticRule(
    "file-unreadable", .error,
    message: .init(
      vi: "Không đọc được tệp này: {reason}.",
      en: "This file cannot be read: {reason}."),
    fix: .init(
      vi: "Kiểm tra quyền đọc của tệp, hoặc chép lại tệp từ bản gốc.",
      en: "Check the file's permissions, or copy it again from the original."))

  package static let fileTooLarge = DiagnosticRule(
    "file-too-large", .error,
    message: .init(
      vi: "Tệp dài {size} MB; một bài viết chỉ được dài tối đa {limit} MB.",
      en: "The file is {size} MB long; a text may have {limit} MB at most."),
    fix: .init(
      vi: "Tách bài thành nhiều tệp. Ảnh, âm thanh và phim để thành tệp riêng bên cạnh bài.",
      en: "Split the text into several files. Keep pictures, sound and video as files beside it."))

  package static let fileSymbolicLink = DiagnosticRule(
    "file-symbolic-link", .warning,
    message: .init(
      vi: "Đây là liên kết tượng trưng (symbolic link) nên không được đọc.",
      en: "This is a symbolic link, which is not read."),
    fix: .init(
      vi: "Chép tệp thật vào thư mục content.",
      en: "Copy the file itself into the content folder."))

  package static let fileSkipped = DiagnosticRule(
    "file-skipped", .warning,
    message: .init(
      vi: "Tệp này bị bỏ qua: {reason}.",
      en: "This file was passed over: {reason}."),
    fix: .init(
      vi: "Đổi tên tệp, hoặc chuyển tệp ra khỏi thư mục content.",
      en: "Rename the file, or move it out of the content folder."))

  package static let fileNameTwin = DiagnosticRule(
    "file-name-twin", .error,
    message: .init(
      vi: "Có hai tệp cùng tên này, chỉ khác cách mã hóa dấu; tệp này không được đọc.",
      en: "Two files have this name, coded in different ways; this one is not read."),
    fix: .init(
      vi: "So hai tệp, giữ tệp đúng và xóa tệp kia (thường do chép từ máy Mac).",
      en: "Compare the two, keep the right one and delete the other (often from copying on a Mac)."))

  package static let fileEmpty = DiagnosticRule(
    "file-empty", .error,
    message: .init(
      vi: "Tệp trống.",
      en: "The file is empty."),
    fix: .init(
      vi: "Viết nội dung vào tệp, hoặc xóa tệp. Lệnh «guong new story» tạo sẵn một bài để điền.",
      en: "Write something into the file, or delete it. «guong new story» makes one to fill in."))

  package static let textNotUTF8 = DiagnosticRule(
    "text-not-utf8", .error,
    message: .init(
      vi: "Văn bản không phải mã UTF-8 (byte lạ ở vị trí này).",
      en: "The text is not UTF-8 (a foreign byte stands here)."),
    fix: .init(
      vi: "Mở tệp, chọn «Lưu thành…» (Save as) với mã hóa (encoding) UTF-8.",
      en: "Open the file and save it again with the encoding UTF-8."))

  package static let textLegacyEncoding = DiagnosticRule(
    "text-legacy-encoding", .error,
    message: .init(
      vi: "Văn bản không phải Unicode: {encoding}. Nội dung đúng có lẽ là «{text}».",
      en: "The text is not Unicode: {encoding}. It probably reads «{text}»."),
    fix: .init(
      vi: "Chuyển tệp sang Unicode (UTF-8) rồi lưu lại.",
      en: "Convert the file to Unicode (UTF-8) and save it."))

  package static let textNotNFC = DiagnosticRule(
    "text-not-nfc", .warning,
    message: .init(
      vi: "Chữ có dấu được gõ ở dạng tổ hợp (dấu rời); khi xuất bản đã tự chuyển sang dạng dựng sẵn.",
      en: "Letters with marks are written in decomposed form; they were composed for publication."),
    fix: .init(
      vi: "Không bắt buộc sửa. Chọn bảng mã «Unicode dựng sẵn» trong bộ gõ để tránh lặp lại.",
      en: "Nothing needs doing. Choose precomposed Unicode in the input method to avoid it."))

  package static let frontMatterMissing = DiagnosticRule(
    "front-matter-missing", .error,
    message: .init(
      vi: "Thiếu phần khai báo ở đầu tệp.",
      en: "The front matter at the top of the file is missing."),
    fix: .init(
      vi: "Dòng đầu tiên phải là ---, tiếp theo là các dòng như «title: Tên bài», rồi lại một dòng ---.",
      en: "The first line must be ---, then come lines such as «title: …», then --- again."))

  package static let frontMatterUnclosed = DiagnosticRule(
    "front-matter-unclosed", .error,
    message: .init(
      vi: "Phần khai báo ở đầu tệp chưa được đóng lại.",
      en: "The front matter is not closed."),
    fix: .init(
      vi: "Thêm một dòng --- sau dòng khai báo cuối cùng, trước nội dung bài.",
      en: "Add a line --- after the last key, before the text."))

  package static let frontMatterNotMap = DiagnosticRule(
    "front-matter-not-map", .error,
    message: .init(
      vi: "Phần khai báo phải gồm các dòng dạng «khóa: giá trị».",
      en: "The front matter must be lines of «key: value»."),
    fix: .init(
      vi: "Ví dụ: title: Người giữ lửa nghề muối",
      en: "For example: title: Keeper of the salt craft"))

  package static let markdownTooComplex = DiagnosticRule(
    "markdown-too-complex", .error,
    message: .init(
      vi: "Bài này khiến trình đọc Markdown chạy quá lâu hoặc tốn quá nhiều bộ nhớ ({limit}).",
      en: "This text makes the Markdown reader run too long or use too much memory ({limit})."),
    fix: .init(
      vi: "Tìm chỗ lặp lại rất nhiều ký hiệu như [, |, >, *, _ rồi bỏ bớt; nếu là bảng lớn, tách thành nhiều bảng.",
      en: "Look for marks such as [, |, >, *, _ that are repeated very often and remove them; split a large table "
        + "into several."))

  package static let markdownReaderMissing = DiagnosticRule(
    "markdown-reader-missing", .fatal,
    message: .init(
      vi: "Bài này cần được đọc trong một tiến trình riêng, nhưng không khởi động được tiến trình đó: {reason}.",
      en: "This text must be read in a process of its own, which could not be started: {reason}."),
    fix: .init(
      vi: "Kiểm tra giới hạn số tiến trình và bộ nhớ trống của máy, rồi chạy lại.",
      en: "Check the machine's limit on processes and its free memory, then run the command again."))

  package static let siteFileUnreadable = DiagnosticRule(
    "site-file-unreadable", .fatal,
    message: .init(
      vi: "Không đọc được content/site.yaml: {reason}.",
      en: "content/site.yaml cannot be read: {reason}."),
    fix: .init(
      vi: "Kiểm tra quyền đọc của tệp.",
      en: "Check the file's permissions."))

  package static let siteFileMissing = DiagnosticRule(
    "site-file-missing", .fatal,
    message: .init(
      vi: "Không có tệp content/site.yaml.",
      en: "There is no content/site.yaml."),
    fix: .init(
      vi: "Chạy lệnh trong thư mục của trang, hoặc chỉ rõ bằng --site; «guong init THƯ-MỤC» tạo một trang mới.",
      en: "Run the command in the site's folder or name it with --site; «guong init FOLDER» makes a new site."))

  /// The rules of this file, for documents and tests that go over all of them.
  static let filesRules: [DiagnosticRule] = [
    .fileUnreadable, .fileTooLarge, .fileSymbolicLink, .fileSkipped, .fileNameTwin, .fileEmpty, .textNotUTF8,
    .textLegacyEncoding, .textNotNFC, .frontMatterMissing, .frontMatterUnclosed, .frontMatterNotMap,
    .markdownTooComplex, .markdownReaderMissing, .siteFileUnreadable, .siteFileMissing,
  ]
}
