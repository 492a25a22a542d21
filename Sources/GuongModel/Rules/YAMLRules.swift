/// How front matter and data files are laid out.
extension DiagnosticRule {
  package static let yamlSyntax = DiagnosticRule(
    "yaml-syntax", .error,
    message: .init(
      vi: "Phần khai báo viết sai quy cách ({problem}).",
      en: "The YAML is malformed ({problem})."),
    fix: .init(
      vi: "Xem lại dòng này và dòng ngay trước nó: dấu hai chấm, dấu ngoặc kép, khoảng trắng đầu dòng.",
      en: "Look at this line and the one before it: colons, quotes, indentation."))

  package static let yamlColonInText = DiagnosticRule(
    "yaml-colon-in-text", .error,
    message: .init(
      vi: "Giá trị có dấu hai chấm «: » nên bị hiểu nhầm là khóa mới.",
      en: "The value contains «: », which reads as a new key."),
    fix: .init(
      vi: "Đặt cả giá trị trong ngoặc kép, ví dụ: title: \"Ninh Hải: mùa muối mới\".",
      en: "Put the whole value in quotes, for example: title: \"Ninh Hải: a new salt season\"."))

  package static let yamlTab = DiagnosticRule(
    "yaml-tab", .error,
    message: .init(
      vi: "Dòng này bắt đầu bằng ký tự không được phép (thường là phím Tab hoặc @, `, %).",
      en: "This line starts with a character that is not allowed (often a tab, or @, `, %)."),
    fix: .init(
      vi: "Dùng phím cách thay cho phím Tab; đặt giá trị trong ngoặc kép nếu nó bắt đầu bằng ký hiệu.",
      en: "Use spaces instead of tabs; quote a value that starts with a sign."))

  package static let yamlUnclosedQuote = DiagnosticRule(
    "yaml-unclosed-quote", .error,
    message: .init(
      vi: "Thiếu dấu đóng ngoặc: ngoặc kép, ngoặc vuông hoặc ngoặc nhọn.",
      en: "A closing quote, bracket or brace is missing."),
    fix: .init(
      vi: "Thêm dấu đóng ở cuối giá trị.",
      en: "Add it at the end of the value."))

  package static let yamlMissingColon = DiagnosticRule(
    "yaml-missing-colon", .error,
    message: .init(
      vi: "Thiếu dấu hai chấm sau tên khóa.",
      en: "There is no colon after the key."),
    fix: .init(
      vi: "Viết «khóa: giá trị», có một dấu cách sau dấu hai chấm.",
      en: "Write «key: value», with a space after the colon."))

  package static let yamlTooLong = DiagnosticRule(
    "yaml-too-long", .error,
    message: .init(
      vi: "Phần khai báo dài quá {limit} KB.",
      en: "The YAML is longer than {limit} KB."),
    fix: .init(
      vi: "Chuyển nội dung xuống phần thân bài, dưới dòng --- thứ hai.",
      en: "Move text into the body, below the second --- line."))

  package static let yamlTooDeep = DiagnosticRule(
    "yaml-too-deep", .error,
    message: .init(
      vi: "Danh sách lồng nhau quá {limit} lớp.",
      en: "Lists are nested deeper than {limit} levels."),
    fix: .init(
      vi: "Bỏ bớt ngoặc vuông, ngoặc nhọn hoặc gạch đầu dòng thừa.",
      en: "Remove the excess brackets, braces or dashes."))

  package static let yamlAlias = DiagnosticRule(
    "yaml-alias", .error,
    message: .init(
      vi: "Không dùng được cách viết tắt «&tên … *tên».",
      en: "Anchors and aliases («&name … *name») are not supported."),
    fix: .init(
      vi: "Viết lại giá trị đầy đủ ở từng chỗ; nếu đó là chữ thường thì đặt trong ngoặc kép.",
      en: "Write the value out at each place; quote it if it is plain text."))

  package static let keyUnknown = DiagnosticRule(
    "key-unknown", .error,
    message: .init(
      vi: "Không có khóa nào tên là «{key}».",
      en: "There is no key named «{key}»."),
    fix: .init(
      vi: "Có phải ý bạn là «{suggestion}»?",
      en: "Did you mean «{suggestion}»?"))

  package static let keyUnknownWithoutSuggestion = DiagnosticRule(
    "key-not-known", .error,
    message: .init(
      vi: "Không có khóa nào tên là «{key}».",
      en: "There is no key named «{key}»."),
    fix: .init(
      vi: "Xóa dòng này, hoặc dùng khóa khác: {known}.",
      en: "Remove the line, or use another key: {known}."))

  package static let keyDuplicate = DiagnosticRule(
    "key-duplicate", .error,
    message: .init(
      vi: "Khóa «{key}» được khai báo hai lần.",
      en: "The key «{key}» stands twice."),
    fix: .init(
      vi: "Giữ lại một dòng.",
      en: "Keep one of the lines."))

  package static let keyMissing = DiagnosticRule(
    "key-missing", .error,
    message: .init(
      vi: "Thiếu khóa bắt buộc «{key}».",
      en: "The required key «{key}» is missing."),
    fix: .init(
      vi: "Thêm một dòng «{key}: …» vào phần khai báo.",
      en: "Add a line «{key}: …» to the front matter."))

  package static let valueNotMap = DiagnosticRule(
    "value-not-map", .error,
    message: .init(
      vi: "«{key}» phải gồm các dòng con dạng «khóa: giá trị», thụt vào hai dấu cách.",
      en: "«{key}» must be lines of «key: value», indented by two spaces."),
    fix: .init(
      vi: "Xem ví dụ trong hướng dẫn biên tập.",
      en: "See the example in the guide."))

  package static let valueNotText = DiagnosticRule(
    "value-not-text", .error,
    message: .init(
      vi: "«{key}» phải là một dòng chữ, không phải danh sách.",
      en: "«{key}» must be text, not a list or a map."),
    fix: .init(
      vi: "Viết giá trị trên cùng một dòng, sau dấu hai chấm.",
      en: "Write the value on the same line, after the colon."))

  package static let valueNotBoolean = DiagnosticRule(
    "value-not-boolean", .error,
    message: .init(
      vi: "«{key}» chỉ nhận có hoặc không (true hoặc false), không nhận «{value}».",
      en: "«{key}» is true or false, not «{value}»."),
    fix: .init(
      vi: "Ghi «{key}: có» hoặc «{key}: không».",
      en: "Write «{key}: true» or «{key}: false»."))

  package static let valueNotInteger = DiagnosticRule(
    "value-not-integer", .error,
    message: .init(
      vi: "«{key}» phải là số nguyên từ {low} đến {high}, không phải «{value}».",
      en: "«{key}» must be a whole number from {low} to {high}, not «{value}»."),
    fix: .init(
      vi: "Chỉ ghi chữ số, không có dấu chấm, dấu phẩy hay đơn vị.",
      en: "Write digits only, without separators or units."))

  package static let valueNotAllowed = DiagnosticRule(
    "value-not-allowed", .error,
    message: .init(
      vi: "«{key}» không nhận giá trị «{value}».",
      en: "«{key}» cannot be «{value}»."),
    fix: .init(
      vi: "Chọn một trong các giá trị: {allowed}.",
      en: "Choose one of: {allowed}."))

  package static let fileNotList = DiagnosticRule(
    "file-not-list", .error,
    message: .init(
      vi: "Tệp này phải là một danh sách, mỗi mục bắt đầu bằng dấu gạch «- ».",
      en: "This file must be a list whose items start with «- »."),
    fix: .init(
      vi: "Xem ví dụ trong hướng dẫn biên tập.",
      en: "See the example in the guide."))

  package static let idDuplicate = DiagnosticRule(
    "id-duplicate", .error,
    message: .init(
      vi: "Mã «{id}» được dùng hai lần.",
      en: "The id «{id}» is used twice."),
    fix: .init(
      vi: "Đặt cho mục này một mã khác.",
      en: "Give this item another id."))

  package static let idInvalid = DiagnosticRule(
    "id-invalid", .error,
    message: .init(
      vi: "Mã «{id}» không hợp lệ.",
      en: "The id «{id}» is not valid."),
    fix: .init(
      vi: "Chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối, ví dụ «{suggestion}».",
      en: "Use lower-case letters without marks, digits and hyphens, for example «{suggestion}»."))

  package static let siteNotMap = DiagnosticRule(
    "site-not-map", .fatal,
    message: .init(
      vi: "Tệp site.yaml phải gồm các dòng dạng «khóa: giá trị».",
      en: "site.yaml must be lines of «key: value»."),
    fix: .init(
      vi: "Ví dụ: name: Gương sáng Ninh Hải",
      en: "For example: name: Our bulletin"))

  package static let siteKeyMissing = DiagnosticRule(
    "site-key-missing", .fatal,
    message: .init(
      vi: "site.yaml thiếu khóa bắt buộc «{key}».",
      en: "site.yaml lacks the required key «{key}»."),
    fix: .init(
      vi: "Thêm một dòng «{key}: …».",
      en: "Add a line «{key}: …»."))

  package static let baseURLInvalid = DiagnosticRule(
    "base-url-invalid", .fatal,
    message: .init(
      vi: "Địa chỉ gốc «{value}» không hợp lệ.",
      en: "The base URL «{value}» is not valid."),
    fix: .init(
      vi: "Ghi đủ https:// và tên miền, ví dụ https://ninhhai.example.vn/guong-sang/.",
      en: "Write it in full, for example https://ninhhai.example.vn/guong-sang/."))

  package static let timeZoneUnknown = DiagnosticRule(
    "time-zone-unknown", .fatal,
    message: .init(
      vi: "Không có múi giờ nào tên là «{value}».",
      en: "There is no time zone named «{value}»."),
    fix: .init(
      vi: "Ở Việt Nam ghi Asia/Ho_Chi_Minh, hoặc bỏ dòng này.",
      en: "For Vietnam write Asia/Ho_Chi_Minh, or leave the line out."))

  /// The rules of this file, for documents and tests that go over all of them.
  static let yamlRules: [DiagnosticRule] = [
    .yamlSyntax, .yamlColonInText, .yamlTab, .yamlUnclosedQuote, .yamlMissingColon, .yamlTooLong,
    .yamlTooDeep, .yamlAlias, .keyUnknown, .keyUnknownWithoutSuggestion, .keyDuplicate, .keyMissing,
    .valueNotMap, .valueNotText, .valueNotBoolean, .valueNotInteger, .valueNotAllowed, .fileNotList,
    .idDuplicate, .idInvalid, .siteNotMap, .siteKeyMissing, .baseURLInvalid, .timeZoneUnknown,
  ]
}
