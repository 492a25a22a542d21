import GuongModel

/// The keys of every Markdown file.
enum CommonKeys {
  static let title = Key("title", "tiêu đề")
  static let slug = Key("slug", "địa chỉ")
  static let summary = Key("summary", "tóm tắt", "sapo")
  static let date = Key("date", "ngày", "ngày đăng", "ngày ban hành")
  static let updated = Key("updated", "cập nhật", "ngày cập nhật")
  static let publishFrom = Key("publish_from", "đăng từ")
  static let expires = Key("expires", "hết hạn", "ngày hết hạn")
  static let status = Key("status", "trạng thái")
  static let withdrawal = Key("withdrawal", "gỡ bài", mapOf: WithdrawalKeys.schema)
  static let aliases = Key("aliases", "địa chỉ cũ")
  static let sample = Key("sample", "bài mẫu")
  static let picture = Key("picture", "ảnh", "hình", "ảnh đại diện", mapOf: PictureKeys.schema)
  static let attachments = Key("attachments", "tệp đính kèm", "đính kèm", mapOf: AttachmentKeys.schema)
  static let author = Key("author", "tác giả", "bút danh")
  static let photosBy = Key("photos_by", "ảnh của", "người chụp")
  static let source = Key("source", "nguồn")
  static let editor = Key("editor", "biên tập")
  static let clearedBy = Key("cleared_by", "người duyệt", isPublished: false)
  static let synthetic = Key("synthetic", "máy tạo")
  /// Phrases that the text check leaves alone in this file.
  static let accepted = Key("accepted", "giữ nguyên", isPublished: false)

  static let all = [
    title, slug, summary, date, updated, publishFrom, expires, status, withdrawal, aliases, sample, picture,
    attachments, author, photosBy, source, editor, clearedBy, synthetic, accepted,
  ]

  enum WithdrawalKeys {
    static let date = Key("date", "ngày", "ngày gỡ")
    static let reason = Key("reason", "lý do")
    static let schema = Schema([date, reason])
  }

  enum PictureKeys {
    static let file = Key("file", "tệp", "tập tin")
    static let alt = Key("alt", "mô tả")
    static let caption = Key("caption", "chú thích")
    static let credit = Key("credit", "nguồn ảnh", "ảnh của")
    static let schema = Schema([file, alt, caption, credit])
  }

  enum AttachmentKeys {
    static let file = Key("file", "tệp", "tập tin")
    static let title = Key("title", "tiêu đề", "tên")
    static let schema = Schema([file, title])
  }

  static let statuses = Choices<EditorialStatus>([
    (.draft, ["draft", "nháp", "bản nháp"]),
    (.review, ["review", "chờ duyệt"]),
    (.published, ["published", "đăng", "đã đăng"]),
    (.withdrawn, ["withdrawn", "gỡ", "đã gỡ", "gỡ bài"]),
  ])
}
