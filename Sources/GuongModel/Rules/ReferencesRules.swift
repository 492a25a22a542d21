/// Names of other content, links and addresses.
extension DiagnosticRule {
  package static let columnUnknown = DiagnosticRule(
    "column-unknown", .error,
    message: .init(
      vi: "Không có chuyên mục nào mã là «{id}».",
      en: "There is no column with the id «{id}»."),
    fix: .init(
      vi: "{hint}",
      en: "{hint}"))

  package static let movementUnknown = DiagnosticRule(
    "movement-unknown", .error,
    message: .init(
      vi: "Không có phong trào nào mã là «{id}».",
      en: "There is no movement with the id «{id}»."),
    fix: .init(
      vi: "{hint}",
      en: "{hint}"))

  package static let fieldUnknown = DiagnosticRule(
    "field-unknown", .error,
    message: .init(
      vi: "Không có lĩnh vực nào mã là «{id}».",
      en: "There is no field with the id «{id}»."),
    fix: .init(
      vi: "{hint}",
      en: "{hint}"))

  package static let unitUnknown = DiagnosticRule(
    "unit-unknown", .error,
    message: .init(
      vi: "Không có đơn vị nào mã là «{id}».",
      en: "There is no unit with the id «{id}»."),
    fix: .init(
      vi: "{hint}",
      en: "{hint}"))

  package static let unitNotValid = DiagnosticRule(
    "unit-not-valid", .error,
    message: .init(
      vi: "Đơn vị «{unit}» không còn (hoặc chưa có) vào ngày {date}.",
      en: "The unit «{unit}» did not exist on {date}."),
    fix: .init(
      vi: "{hint}",
      en: "{hint}"))

  package static let organisationUnknown = DiagnosticRule(
    "organisation-unknown", .error,
    message: .init(
      vi: "Không có cơ quan nào mã là «{id}».",
      en: "There is no organisation with the id «{id}»."),
    fix: .init(
      vi: "{hint}",
      en: "{hint}"))

  package static let campaignUnknown = DiagnosticRule(
    "campaign-unknown", .error,
    message: .init(
      vi: "Không có đợt thi đua nào mã là «{id}».",
      en: "There is no campaign with the id «{id}»."),
    fix: .init(
      vi: "{hint}",
      en: "{hint}"))

  package static let campaignFileMissing = DiagnosticRule(
    "campaign-file-missing", .error,
    message: .init(
      vi: "Thư mục «{folder}» không có tệp campaign.md, nên số liệu trong đó ({count} tệp) không được công bố.",
      en: "The folder «{folder}» has no campaign.md, so the data in it ({count} files) are not published."),
    fix: .init(
      vi:
        "Tạo {file}: chép từ một đợt thi đua khác, hoặc từ trang mẫu của «guong init», rồi sửa title và period.{hint}",
      en:
        "Make {file}: copy another campaign’s, or that of a site made by «guong init», and mend title and period.{hint}"
    ))

  package static let tableMisplaced = DiagnosticRule(
    "table-misplaced", .warning,
    message: .init(
      vi: "Tệp bảng tính này không nằm ngay trong thư mục của một đợt thi đua, nên không được đọc.",
      en: "This spreadsheet does not lie right in a campaign’s folder, so it was not read."),
    fix: .init(
      vi: "Nếu là bảng số liệu, chuyển tệp vào content/campaigns/TÊN-ĐỢT-THI-ĐUA/. {hint}",
      en: "If it holds data, move it to content/campaigns/NAME-OF-CAMPAIGN/. {hint}"))

  package static let tableKindUnread = DiagnosticRule(
    "table-kind-unread", .warning,
    message: .init(
      vi: "Tệp «{extension}» trong thư mục của đợt thi đua không được đọc: bảng số liệu phải là .csv hoặc .xlsx.",
      en: "A file «{extension}» in a campaign’s folder is not read: tables are .csv or .xlsx files."),
    fix: .init(
      vi:
        "Nếu là bảng số liệu, mở bằng Excel, chọn «Lưu thành» (Save As), kiểu «Excel Workbook (.xlsx)» hoặc «CSV UTF-8 (.csv)», "
        + "rồi xóa tệp này. {hint}",
      en:
        "If it holds data, open it in Excel, save it as «Excel Workbook (.xlsx)» or «CSV UTF-8 (.csv)» and delete this "
        + "file. {hint}"))

  package static let referenceUnknown = DiagnosticRule(
    "reference-unknown", .error,
    message: .init(
      vi: "Không tìm thấy «{path}».",
      en: "«{path}» was not found."),
    fix: .init(
      vi: "{hint}",
      en: "{hint}"))

  package static let referenceNotPublic = DiagnosticRule(
    "reference-not-public", .warning,
    message: .init(
      vi: "«{path}» chưa hoặc không còn được đăng ({state}) nên không có ở đây.",
      en: "«{path}» is not published ({state}) and is left out here."),
    fix: .init(
      vi: "Không cần sửa; mục này sẽ tự hiện khi bài được đăng.",
      en: "Nothing needs doing; it appears when the page is published."))

  package static let linkBroken = DiagnosticRule(
    "link-broken", .error,
    message: .init(
      vi: "Liên kết «{target}» không dẫn đến đâu.",
      en: "The link «{target}» leads nowhere."),
    fix: .init(
      vi: "{hint}",
      en: "{hint}"))

  package static let linkAddressUnknown = DiagnosticRule(
    "link-address-unknown", .warning,
    message: .init(
      vi: "Trên trang này không có địa chỉ «{target}»; chữ được giữ, liên kết bị bỏ.",
      en: "There is no address «{target}» on this site; its text stays, the link is left out."),
    fix: .init(
      vi: "Liên kết đến tệp nội dung bằng đường dẫn, ví dụ ../documents/ke-hoach-252.md.",
      en: "Link to content by its path, for example ../documents/ke-hoach-252.md."))

  package static let linkUnknown = DiagnosticRule(
    "link-unknown", .warning,
    message: .init(
      vi: "Liên kết «{target}» không dẫn đến đâu nên bị bỏ.",
      en: "The link «{target}» leads nowhere and is left out."),
    fix: .init(
      vi: "{hint}",
      en: "{hint}"))

  package static let linkNotPublic = DiagnosticRule(
    "link-not-public", .warning,
    message: .init(
      vi: "Liên kết «{target}» dẫn đến trang chưa hoặc không còn được đăng ({state}); chữ được giữ, liên kết "
        + "tạm bỏ.",
      en: "The link «{target}» leads to a page that is not published ({state}); its text stays, the link is "
        + "left out."),
    fix: .init(
      vi: "Không cần sửa; liên kết sẽ tự hiện khi trang kia được đăng.",
      en: "Nothing needs doing; the link appears when that page is published."))

  package static let linkAnchorMissing = DiagnosticRule(
    "link-anchor-missing", .warning,
    message: .init(
      vi: "Trang đích không có mục «#{anchor}»; liên kết dẫn đến đầu trang.",
      en: "The page has no section «#{anchor}»; the link leads to its top."),
    fix: .init(
      vi: "{hint}",
      en: "{hint}"))

  package static let linkUnsafe = DiagnosticRule(
    "link-unsafe", .warning,
    message: .init(
      vi: "Liên kết này có thể chạy mã lệnh nên bị bỏ.",
      en: "This link could run code and is left out."),
    fix: .init(
      vi: "Chỉ dùng liên kết https://, http://, mailto:, tel: hoặc đường dẫn đến tệp.",
      en: "Use only https://, http://, mailto:, tel: or a path to a file."))

  package static let linkLeavesTree = DiagnosticRule(
    "link-leaves-tree", .error,
    message: .init(
      vi: "«{target}» chỉ ra ngoài thư mục content.",
      en: "«{target}» points outside the content folder."),
    fix: .init(
      vi: "Chép tệp vào cạnh bài rồi chỉ đến bản chép đó.",
      en: "Copy the file beside the text and point to the copy."))

  package static let pictureMissing = DiagnosticRule(
    "picture-missing", .error,
    message: .init(
      vi: "Không tìm thấy tệp «{file}».",
      en: "The file «{file}» was not found."),
    fix: .init(
      vi: "{hint}",
      en: "{hint}"))

  package static let pictureTypeUnknown = DiagnosticRule(
    "picture-type-unknown", .error,
    message: .init(
      vi: "«{file}» không phải là ảnh dùng được trên trang web.",
      en: "«{file}» is not a picture that the web can show."),
    fix: .init(
      vi: "Dùng ảnh .jpg, .png, .webp, .gif, .avif hoặc .svg.",
      en: "Use .jpg, .png, .webp, .gif, .avif or .svg."))

  package static let pictureActive = DiagnosticRule(
    "picture-active", .error,
    message: .init(
      vi: "Tệp SVG có nội dung chạy được ({found}), không chỉ là hình vẽ.",
      en: "The SVG file holds active content ({found}), not only a drawing."),
    fix: .init(
      vi: "Xuất lại hình ở dạng PNG, hoặc lưu SVG «plain» không có mã lệnh.",
      en: "Export the drawing as PNG, or as plain SVG without scripts."))

  package static let mediaFromOtherHost = DiagnosticRule(
    "media-from-other-host", .error,
    message: .init(
      vi: "Ảnh, âm thanh hoặc phim lấy từ trang khác: «{target}».",
      en: "A picture, sound or video comes from another site: «{target}»."),
    fix: .init(
      vi: "Tải tệp về để cạnh bài (khi được phép dùng), rồi ghi tên tệp.",
      en: "Download the file beside the text (where you may use it) and name it here."))

  package static let rawHTMLOmitted = DiagnosticRule(
    "raw-html-omitted", .warning,
    message: .init(
      vi: "Mã HTML trong bài bị bỏ qua.",
      en: "Raw HTML in the text is left out."),
    fix: .init(
      vi: "Dùng cách viết Markdown; muốn hiện dấu < thì viết \\<.",
      en: "Write Markdown; to show a < write \\<."))

  package static let headingLevelOne = DiagnosticRule(
    "heading-level-one", .warning,
    message: .init(
      vi: "Tiêu đề cấp một (#) chỉ dành cho tên bài.",
      en: "A heading of level one (#) is for the title alone."),
    fix: .init(
      vi: "Dùng ## cho đề mục trong bài.",
      en: "Use ## for headings in the text."))

  package static let addressTaken = DiagnosticRule(
    "address-taken", .warning,
    message: .init(
      vi: "Địa chỉ «{address}» đã thuộc về {other}; trang này được đăng ở «{new}».",
      en: "The address «{address}» belongs to {other}; this page is published at «{new}»."),
    fix: .init(
      vi: "Đặt «slug» khác cho một trong hai trang.",
      en: "Give one of the two a «slug» of its own."))

  package static let slugInvalid = DiagnosticRule(
    "slug-invalid", .error,
    message: .init(
      vi: "«{slug}» không dùng được làm địa chỉ.",
      en: "«{slug}» cannot be an address."),
    fix: .init(
      vi: "Chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối, ví dụ «{suggestion}».",
      en: "Use lower-case letters without marks, digits and hyphens, for example «{suggestion}»."))

  package static let aliasInvalid = DiagnosticRule(
    "alias-invalid", .warning,
    message: .init(
      vi: "Địa chỉ cũ «{alias}» không hợp lệ nên không chuyển hướng được.",
      en: "The old address «{alias}» is not valid, so it cannot redirect."),
    fix: .init(
      vi: "Ghi phần sau tên miền, bắt đầu và kết thúc bằng dấu /, ví dụ /bai/ten-cu/.",
      en: "Write the part after the host, with a / at both ends, for example /bai/old-name/."))

  package static let aliasTaken = DiagnosticRule(
    "alias-taken", .warning,
    message: .init(
      vi: "Địa chỉ cũ «{alias}» trùng với {other} nên không chuyển hướng được.",
      en: "The old address «{alias}» belongs to {other}, so it cannot redirect."),
    fix: .init(
      vi: "Bỏ dòng này, hoặc đổi địa chỉ của trang kia.",
      en: "Remove it, or change the other page's address."))

  package static let documentDuplicate = DiagnosticRule(
    "document-duplicate", .warning,
    message: .init(
      vi: "Văn bản số {number} ngày {date} đã có ở {other}.",
      en: "Document {number} of {date} is already in {other}."),
    fix: .init(
      vi: "Giữ lại một tệp.",
      en: "Keep one of the files."))

  package static let unitValidityReversed = DiagnosticRule(
    "unit-validity-reversed", .error,
    message: .init(
      vi: "Ngày hết hiệu lực đứng trước ngày có hiệu lực.",
      en: "The unit ends before it begins."),
    fix: .init(
      vi: "Xem lại valid_from và valid_to.",
      en: "Check valid_from and valid_to."))

  /// The rules of this file, for documents and tests that go over all of them.
  static let referencesRules: [DiagnosticRule] = [
    .columnUnknown, .movementUnknown, .fieldUnknown, .unitUnknown, .unitNotValid,
    .organisationUnknown, .campaignUnknown, .campaignFileMissing,
    .tableMisplaced, .tableKindUnread, .referenceUnknown, .referenceNotPublic, .linkBroken,
    .linkAddressUnknown, .linkUnknown, .linkNotPublic, .linkAnchorMissing, .linkUnsafe,
    .linkLeavesTree, .pictureMissing, .pictureTypeUnknown, .pictureActive, .mediaFromOtherHost,
    .rawHTMLOmitted, .headingLevelOne, .addressTaken, .slugInvalid, .aliasInvalid, .aliasTaken,
    .documentDuplicate, .unitValidityReversed,
  ]
}
