/// What a page needs before readers may see it.
extension DiagnosticRule {
  package static let summaryMissing = DiagnosticRule(
    "summary-missing", .error,
    message: .init(
      vi: "Bài chưa có tóm tắt.",
      en: "The story has no summary."),
    fix: .init(
      vi: "Thêm «summary: …», một hoặc hai câu nói điều đáng đọc nhất của bài.",
      en: "Add «summary: …», one or two sentences with the heart of the story."))

  package static let bylineMissing = DiagnosticRule(
    "byline-missing", .error,
    message: .init(
      vi: "Bài chưa ghi tác giả hoặc nguồn.",
      en: "The story names neither author nor source."),
    fix: .init(
      vi: "Thêm «author: Tên hoặc bút danh», hoặc «source: Nơi gửi bài».",
      en: "Add «author: …» or «source: …»."))

  package static let bodyEmpty = DiagnosticRule(
    "body-empty", .warning,
    message: .init(
      vi: "Bài chưa có nội dung.",
      en: "The page has no text."),
    fix: .init(
      vi: "Viết nội dung dưới dòng --- thứ hai.",
      en: "Write the text below the second --- line."))

  package static let withdrawalReasonMissing = DiagnosticRule(
    "withdrawal-reason-missing", .error,
    message: .init(
      vi: "Bài đã gỡ phải nói rõ lý do.",
      en: "A withdrawn page must say why."),
    fix: .init(
      vi: "Thêm «withdrawal:» với hai dòng con «date: …» và «reason: …».",
      en: "Add «withdrawal:» with «date: …» and «reason: …»."))

  package static let pictureWithoutAlt = DiagnosticRule(
    "picture-without-alt", .error,
    message: .init(
      vi: "Ảnh chưa có mô tả cho người không nhìn thấy.",
      en: "The picture has no text for those who do not see it."),
    fix: .init(
      vi: "Thêm «alt: …»: một câu kể những gì thấy trong ảnh.",
      en: "Add «alt: …»: one sentence that says what is seen."))

  package static let imageWithoutAlt = DiagnosticRule(
    "image-without-alt", .error,
    message: .init(
      vi: "Ảnh trong bài chưa có mô tả cho người không nhìn thấy.",
      en: "A picture in the text has no description for those who do not see it."),
    fix: .init(
      vi: "Viết mô tả giữa hai ngoặc vuông: ![Bà con thu hoạch nho](nho.jpg).",
      en: "Write it between the square brackets: ![Farmers harvesting grapes](grapes.jpg)."))

  package static let secrecyMarking = DiagnosticRule(
    "secrecy-marking", .error,
    message: .init(
      vi: "Bài có dấu «{marking}»: không được đăng công khai.",
      en: "The text carries the marking «{marking}»: it must not be published."),
    fix: .init(
      vi: "Trả bài về nơi gửi. Chỉ đăng lại khi cơ quan có thẩm quyền đã giải mật và dấu này được bỏ.",
      en: "Return the text to its sender. Publish it only once it has been declassified and the marking "
        + "removed."))

  package static let siteSecrecyMarking = DiagnosticRule(
    "site-secrecy-marking", .fatal,
    message: .init(
      vi: "site.yaml có dấu «{marking}»: chữ này sẽ hiện trên mọi trang công khai.",
      en: "site.yaml carries the marking «{marking}», which would stand on every public page."),
    fix: .init(
      vi: "Bỏ chữ có dấu này khỏi site.yaml.",
      en: "Take the marked text out of site.yaml."))

  package static let consentMissing = DiagnosticRule(
    "consent-missing", .error,
    message: .init(
      vi: "Chưa có sự đồng ý của «{person}».",
      en: "There is no consent of «{person}»."),
    fix: .init(
      vi: "Xin sự đồng ý, rồi ghi vào «consent:» (người, nội dung, kênh, ngày, hình thức). Im lặng không phải "
        + "là đồng ý.",
      en: "Ask for it and record it under «consent:». Silence is not consent."))

  package static let consentIncomplete = DiagnosticRule(
    "consent-incomplete", .error,
    message: .init(
      vi: "Bản ghi sự đồng ý của «{person}» còn thiếu: {missing}.",
      en: "The record of consent of «{person}» lacks: {missing}."),
    fix: .init(
      vi: "Bổ sung các dòng còn thiếu.",
      en: "Add what is missing."))

  package static let consentNotForWeb = DiagnosticRule(
    "consent-not-for-web", .error,
    message: .init(
      vi: "«{person}» không đồng ý cho đăng trên trang web.",
      en: "«{person}» did not agree to publication on the web."),
    fix: .init(
      vi: "Không đăng, hoặc xin thêm sự đồng ý và ghi «web» vào «channels».",
      en: "Do not publish, or ask again and add «web» to «channels»."))

  package static let consentNotYetGiven = DiagnosticRule(
    "consent-not-yet-given", .error,
    message: .init(
      vi: "Ngày đồng ý của «{person}» ở sau thời điểm xuất bản.",
      en: "The consent of «{person}» is dated after this publication."),
    fix: .init(
      vi: "Xem lại ngày trong bản ghi sự đồng ý.",
      en: "Check the date of the record."))

  package static let consentExpired = DiagnosticRule(
    "consent-expired", .error,
    message: .init(
      vi: "Sự đồng ý của «{person}» đã hết hạn ngày {date}.",
      en: "The consent of «{person}» expired on {date}."),
    fix: .init(
      vi: "Xin lại sự đồng ý, hoặc gỡ bài.",
      en: "Ask again, or withdraw the story."))

  package static let consentWithdrawn = DiagnosticRule(
    "consent-withdrawn", .error,
    message: .init(
      vi: "«{person}» đã rút lại sự đồng ý ngày {date}.",
      en: "«{person}» withdrew consent on {date}."),
    fix: .init(
      vi: "Bài đã được bỏ khỏi mọi nơi. Xóa tệp và ảnh gốc trong thời hạn luật định.",
      en: "The story is gone everywhere. Delete its file and pictures within the time the law sets."))

  package static let consentGuardianMissing = DiagnosticRule(
    "consent-guardian-missing", .error,
    message: .init(
      vi: "«{person}» có thể mới {age} tuổi: cần sự đồng ý của cha mẹ hoặc người giám hộ.",
      en: "«{person}» may be only {age}: a parent's or guardian's consent is needed."),
    fix: .init(
      vi: "Thêm một bản ghi với «relation: guardian». Nếu đã đủ 16 tuổi, ghi ngày sinh đầy đủ ở «born».",
      en: "Add a record with «relation: guardian». If the person is 16 or more, give the full date of birth in "
        + "«born»."))

  package static let consentAssentMissing = DiagnosticRule(
    "consent-assent-missing", .error,
    message: .init(
      vi: "«{person}» từ đủ 7 đến dưới 16 tuổi: cần cả sự đồng ý của chính em.",
      en: "«{person}» is between 7 and 15: the child's own assent is needed too."),
    fix: .init(
      vi: "Hỏi ý kiến của em, rồi thêm «child_assent: có» vào bản ghi của người giám hộ.",
      en: "Ask the child, then add «child_assent: true» to the guardian's record."))

  /// The rules of this file, for documents and tests that go over all of them.
  static let editorialRules: [DiagnosticRule] = [
    .summaryMissing, .bylineMissing, .bodyEmpty, .withdrawalReasonMissing, .pictureWithoutAlt,
    .imageWithoutAlt, .secrecyMarking, .siteSecrecyMarking, .consentMissing, .consentIncomplete, .consentNotForWeb,
    .consentNotYetGiven, .consentExpired, .consentWithdrawn, .consentGuardianMissing,
    .consentAssentMissing,
  ]
}
