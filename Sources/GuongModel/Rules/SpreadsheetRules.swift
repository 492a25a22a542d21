/// Spreadsheets of campaigns: files, sheets, headings, cells.
extension DiagnosticRule {
  package static let tableUnreadable = DiagnosticRule(
    "table-unreadable", .error,
    message: .init(
      vi: "Không đọc được bảng: {reason}",
      en: "The table cannot be read: {reason}"),
    fix: .init(
      vi: "{fix}",
      en: "{fix}"))

  package static let tableUnknown = DiagnosticRule(
    "table-unknown", .warning,
    message: .init(
      vi: "Tên tệp «{name}» không phải là tên của bảng nào, nên tệp không được đọc.",
      en: "The file’s name «{name}» is that of no table, so the file was not read."),
    fix: .init(
      vi: "Nếu là bảng số liệu, đặt tên theo một trong các bảng: {known}. Nếu chỉ là tệp kèm, ghi tệp ở "
        + "«attachments» của trang dùng nó.",
      en: "If it holds data, name it after one of the tables: {known}. If it is an attachment, name it in "
        + "«attachments» of its page."))

  package static let tableUnknownNear = DiagnosticRule(
    "table-unknown-near", .warning,
    message: .init(
      vi: "Tên tệp «{name}» không phải là tên của bảng nào, nên tệp không được đọc.",
      en: "The file’s name «{name}» is that of no table, so the file was not read."),
    fix: .init(
      vi: "Có phải ý bạn là «{suggestion}»? Nếu chỉ là tệp kèm, ghi tệp ở «attachments» của trang dùng nó.",
      en: "Did you mean «{suggestion}»? If it is an attachment, name it in «attachments» of its page."))

  package static let tableSheetUnknown = DiagnosticRule(
    "table-sheet-unknown", .warning,
    message: .init(
      vi: "Trang tính «{name}» không phải là bảng nào, nên không được đọc.",
      en: "The sheet «{name}» is no table, so it was not read."),
    fix: .init(
      vi:
        "Nếu là bảng số liệu, đặt tên trang tính theo một trong các bảng: {known}. Nếu chỉ là ghi chú, bỏ qua thông báo này.",
      en: "If it holds data, name the sheet after one of the tables: {known}. If it only holds notes, never mind."))

  package static let tableSheetUnknownNear = DiagnosticRule(
    "table-sheet-unknown-near", .warning,
    message: .init(
      vi: "Trang tính «{name}» không phải là bảng nào, nên không được đọc.",
      en: "The sheet «{name}» is no table, so it was not read."),
    fix: .init(
      vi: "Có phải ý bạn là «{suggestion}»?",
      en: "Did you mean «{suggestion}»?"))

  package static let tableSheetHidden = DiagnosticRule(
    "table-sheet-hidden", .warning,
    message: .init(
      vi: "Trang tính này đang ẩn nhưng vẫn được đọc và công bố.",
      en: "The sheet is hidden, but it is read and published."),
    fix: .init(
      vi: "Nếu không muốn công bố, xóa trang tính khỏi tệp.",
      en: "Delete the sheet from the file if it is not to be published."))

  package static let tableRowsHidden = DiagnosticRule(
    "table-rows-hidden", .warning,
    message: .init(
      vi: "Có {count} dòng ẩn, bắt đầu từ dòng này; chúng vẫn được đọc và công bố.",
      en: "Rows are hidden ({count}), from this one on; they are read and published."),
    fix: .init(
      vi: "Bỏ ẩn để xem lại; xóa những dòng không muốn công bố.",
      en: "Unhide and look at them; delete those that are not to be published."))

  package static let tableColumnsHidden = DiagnosticRule(
    "table-columns-hidden", .warning,
    message: .init(
      vi: "Có cột ẩn, bắt đầu từ cột này; chúng vẫn được đọc và công bố: {columns}.",
      en: "Columns are hidden, from this one on; they are read and published: {columns}."),
    fix: .init(
      vi: "Bỏ ẩn để xem lại; cột không muốn công bố thì xóa khỏi trang tính, hoặc ghi {names} vào «private» của tệp "
        + "content/tables.yaml.",
      en: "Unhide and look at them; delete what is not to be published, or write {names} into «private» of "
        + "content/tables.yaml."))

  package static let tableRequiredMissing = DiagnosticRule(
    "table-required-missing", .error,
    message: .init(
      vi: "Ô «{column}» không được để trống.",
      en: "The cell «{column}» must not be empty."),
    fix: .init(
      vi: "Điền giá trị, hoặc xóa cả dòng.",
      en: "Fill it in, or delete the row."))

  package static let tableHeadingMistaken = DiagnosticRule(
    "table-heading-mistaken", .error,
    message: .init(
      vi: "Có lẽ «{column}» là cột «{suggestion}»; thiếu cột ấy thì số sẽ sai, nên bảng chưa được đọc.",
      en:
        "«{column}» is probably the column «{suggestion}»; without it figures would be wrong, so the table was not read."
    ),
    fix: .init(
      vi: "Sửa tiêu đề thành «{suggestion}»; nếu là cột khác thì đặt tiêu đề khác hẳn.",
      en: "Make the heading «{suggestion}»; if the column is another one, give it a heading unlike that."))

  package static let tableRowSignature = DiagnosticRule(
    "table-row-signature", .warning,
    message: .init(
      vi: "Dòng này là phần ký («{text}»), không phải số liệu; dòng này và tên người ký bên dưới không được đọc.",
      en: "This row is for signatures («{text}»), no data; it and the names below it are not read."),
    fix: .init(
      vi: "Không phải sửa gì, nếu bên dưới không còn số liệu.",
      en: "Nothing needs mending if there are no data below."))

  package static let tableCellUnreadable = DiagnosticRule(
    "table-cell-unreadable", .error,
    message: .init(
      vi: "Không đọc được ô «{column}»: {reason}",
      en: "The cell «{column}» cannot be read: {reason}"),
    fix: .init(
      vi: "{fix}",
      en: "{fix}"))

  package static let tablesWithheld = DiagnosticRule(
    "tables-withheld", .warning,
    message: .init(
      vi: "Chưa biết tệp này chứa bảng nào, nên mọi số liệu của đợt thi đua tạm ghi là đang rà soát.",
      en: "Nobody knows which table this file holds, so all figures of the campaign are said to be under review."),
    fix: .init(
      vi:
        "Sửa lỗi của tệp, hoặc đưa tệp ra khỏi thư mục; nếu chỉ là tệp kèm, ghi tệp ở «attachments» của trang dùng nó.",
      en: "Mend the file, or move it out of the folder; if it is an attachment, name it in «attachments» of its page."))

  package static let tableCellMerged = DiagnosticRule(
    "table-cell-merged", .error,
    message: .init(
      vi: "Ô «{column}» nằm trong vùng ô gộp {range}; chỉ ô đầu của vùng có giá trị, các ô còn lại bị bỏ trống.",
      en:
        "The cell «{column}» lies in the merged range {range}; only its first cell has the value, the others are empty."
    ),
    fix: .init(
      vi: "Bỏ gộp ô (Merge & Center, Unmerge Cells) rồi ghi giá trị vào từng ô.",
      en: "Unmerge the cells and write the value into every one."))

  package static let tableFormula = DiagnosticRule(
    "table-formula", .warning,
    message: .init(
      vi: "Cột «{column}» có công thức; số được dùng là kết quả lúc lưu tệp lần cuối.",
      en: "The column «{column}» has formulas; what they gave when the file was last saved is used."),
    fix: .init(
      vi: "Mở tệp, chờ tính xong rồi lưu lại; hoặc dán giá trị (Paste Values) thay cho công thức.",
      en: "Open the file, let it calculate and save it; or paste values in place of formulas."))

  package static let tableFormulaFailed = DiagnosticRule(
    "table-formula-failed", .error,
    message: .init(
      vi: "Công thức ở cột «{column}» cho lỗi {value}.",
      en: "The formula in the column «{column}» gives {value}."),
    fix: .init(
      vi: "Sửa công thức, hoặc gõ thẳng giá trị.",
      en: "Mend the formula, or type the value."))

  package static let tableIdentifierInvalid = DiagnosticRule(
    "table-identifier-invalid", .error,
    message: .init(
      vi: "«{value}» không dùng làm mã được.",
      en: "«{value}» cannot be an id."),
    fix: .init(
      vi: "Mã chỉ gồm chữ thường không dấu, chữ số và gạch nối, ví dụ «{suggestion}».",
      en: "An id has small letters without marks, digits and hyphens, such as «{suggestion}»."))

  package static let tableNumberInvalid = DiagnosticRule(
    "table-number-invalid", .error,
    message: .init(
      vi: "«{value}» ở cột «{column}» không phải là số.",
      en: "«{value}» in the column «{column}» is no number."),
    fix: .init(
      vi: "Ghi số theo cách viết tiếng Việt, ví dụ 1.234,5.{hint}",
      en: "Write a number such as 1.234,5.{hint}"))

  package static let tableNumberWithWords = DiagnosticRule(
    "table-number-with-words", .error,
    message: .init(
      vi: "«{value}» ở cột «{column}» có cả chữ, trong khi ô này chỉ nhận số.",
      en: "«{value}» in the column «{column}» has words, but the cell takes a number alone."),
    fix: .init(
      vi: "Bỏ chữ, chỉ ghi số, ví dụ 1.234,5. {hint}",
      en: "Write the number alone, such as 1.234,5. {hint}"))

  package static let tableNumberUnclear = DiagnosticRule(
    "table-number-unclear", .error,
    message: .init(
      vi: "«{value}» ở cột «{column}» không rõ là số nào.",
      en: "It is not clear which number «{value}» in the column «{column}» is."),
    fix: .init(
      vi: "Dấu phẩy đứng trước phần thập phân, dấu chấm tách hàng nghìn. Có phải ý bạn là «{suggestion}»?",
      en: "A comma stands before decimals, points between thousands. Did you mean «{suggestion}»?"))

  package static let tableNumberOfThousands = DiagnosticRule(
    "table-number-of-thousands", .warning,
    message: .init(
      vi: "«{value}» ở cột «{column}» được đọc là số có ba chữ số sau dấu phẩy.",
      en: "«{value}» in the column «{column}» is read as a number with three digits behind the comma."),
    fix: .init(
      vi: "Nếu là hàng nghìn thì ghi «{suggestion}»; nếu đúng là số ấy thì bỏ ba số 0 sau dấu phẩy.",
      en: "For thousands write «{suggestion}»; else leave the three zeros out."))

  package static let tableNumberTooLow = DiagnosticRule(
    "table-number-too-low", .error,
    message: .init(
      vi: "Số {value} ở cột «{column}» nhỏ hơn {low}.",
      en: "{value} in the column «{column}» is below {low}."),
    fix: .init(
      vi: "Kiểm tra lại số liệu; cột này không nhận số nhỏ hơn {low}.",
      en: "Check it; the column takes no number below {low}."))

  package static let tableNumberTooHigh = DiagnosticRule(
    "table-number-too-high", .error,
    message: .init(
      vi: "Số {value} ở cột «{column}» lớn hơn {high}.",
      en: "{value} in the column «{column}» is above {high}."),
    fix: .init(
      vi: "Kiểm tra lại số liệu; cột này không nhận số lớn hơn {high}.",
      en: "Check it; the column takes no number above {high}."))

  package static let tableIntegerInvalid = DiagnosticRule(
    "table-integer-invalid", .error,
    message: .init(
      vi: "«{value}» ở cột «{column}» không phải là số nguyên từ {low} đến {high}.",
      en: "«{value}» in the column «{column}» is no whole number from {low} to {high}."),
    fix: .init(
      vi: "Ghi số nguyên trong khoảng đó.",
      en: "Write a whole number within these bounds."))

  package static let tableDateInvalid = DiagnosticRule(
    "table-date-invalid", .error,
    message: .init(
      vi: "«{value}» ở cột «{column}» không phải là ngày.",
      en: "«{value}» in the column «{column}» is no date."),
    fix: .init(
      vi: "Viết ngày/tháng/năm đủ bốn chữ số của năm, ví dụ 05/3/2025, hoặc 2025-03-05.{hint}",
      en: "Write day, month and the year’s four digits: 05/3/2025 or 2025-03-05.{hint}"))

  package static let tableDateImpossible = DiagnosticRule(
    "table-date-impossible", .error,
    message: .init(
      vi: "Không có ngày «{value}» (cột «{column}»).",
      en: "There is no day «{value}» (column «{column}»)."),
    fix: .init(
      vi: "Kiểm tra lại ngày và tháng; Excel kiểu Mỹ đổi chỗ ngày và tháng.",
      en: "Check day and month; American Excel swaps them."))

  package static let tableDateIsNumber = DiagnosticRule(
    "table-date-is-number", .error,
    message: .init(
      vi: "Ô «{column}» là số {value}, không phải ngày.",
      en: "The cell «{column}» is the number {value}, no date."),
    fix: .init(
      vi: "Trong Excel, chọn ô, định dạng kiểu Ngày (Date) rồi lưu lại.",
      en: "In Excel, format the cell as a date and save it."))

  package static let tablePeriodInvalid = DiagnosticRule(
    "table-period-invalid", .error,
    message: .init(
      vi: "«{value}» ở cột «{column}» không phải là một kỳ.",
      en: "«{value}» in the column «{column}» is no period."),
    fix: .init(
      vi: "Ghi năm, quý hoặc tháng: 2025, quý I/2025, tháng 3/2025.",
      en: "Write a year, a quarter or a month: 2025, 2025-Q1, 2025-03."))

  package static let tablePeriodIsDate = DiagnosticRule(
    "table-period-is-date", .warning,
    message: .init(
      vi: "Excel đã đổi kỳ trong ô này thành ngày; được hiểu là {period}.",
      en: "Excel has made a date of the period in this cell; it is taken as {period}."),
    fix: .init(
      vi: "Định dạng cột kiểu Văn bản (Text) rồi gõ lại, ví dụ «tháng 3/2025».",
      en: "Format the column as text and type it again, such as «2025-03»."))

  package static let tableCellIsDate = DiagnosticRule(
    "table-cell-is-date", .error,
    message: .init(
      vi: "Excel đã đổi ô «{column}» thành ngày {value}.",
      en: "Excel has made the date {value} of the cell «{column}»."),
    fix: .init(
      vi: "Định dạng cột kiểu Số (Number) hoặc Văn bản (Text) rồi gõ lại giá trị.",
      en: "Format the column as number or text and type the value again."))

  package static let tableBooleanInvalid = DiagnosticRule(
    "table-boolean-invalid", .error,
    message: .init(
      vi: "«{value}» ở cột «{column}» không đọc được: cột này chỉ nhận «có» hoặc «không».",
      en: "«{value}» in the column «{column}» is neither yes nor no."),
    fix: .init(
      vi: "Ghi «có» hoặc «không».",
      en: "Write «có» or «không» (yes or no)."))

  package static let tableChoiceUnknown = DiagnosticRule(
    "table-choice-unknown", .error,
    message: .init(
      vi: "«{value}» không có trong các lựa chọn của cột «{column}».",
      en: "«{value}» is none of the choices of the column «{column}»."),
    fix: .init(
      vi: "Chọn một trong: {allowed}.",
      en: "Choose one of: {allowed}."))

  package static let tableChoiceUnknownNear = DiagnosticRule(
    "table-choice-unknown-near", .error,
    message: .init(
      vi: "«{value}» không có trong các lựa chọn của cột «{column}».",
      en: "«{value}» is none of the choices of the column «{column}»."),
    fix: .init(
      vi: "Có phải ý bạn là «{suggestion}»? Các lựa chọn: {allowed}.",
      en: "Did you mean «{suggestion}»? The choices are: {allowed}."))

  package static let tableMoreErrors = DiagnosticRule(
    "table-more-errors", .error,
    message: .init(
      vi: "Còn {count} ô nữa cùng lỗi [{code}].",
      en: "{count} more cells have the fault [{code}]."),
    fix: .init(
      vi: "Sửa theo cách của các ô đã nêu.",
      en: "Mend them like those that are named."))

  package static let tableMoreWarnings = DiagnosticRule(
    "table-more-warnings", .warning,
    message: .init(
      vi: "Còn {count} ô nữa cùng cảnh báo [{code}].",
      en: "{count} more cells have the warning [{code}]."),
    fix: .init(
      vi: "Xem lại theo cách của các ô đã nêu.",
      en: "Look at them like those that are named."))

  package static let tableSchemaNameInvalid = DiagnosticRule(
    "table-schema-name-invalid", .error,
    message: .init(
      vi: "«{name}» không dùng làm tên bảng, tên cột được.",
      en: "«{name}» cannot name a table or a column."),
    fix: .init(
      vi:
        "Tên gồm chữ thường không dấu, chữ số và gạch dưới, bắt đầu bằng chữ cái, không trùng tên khác và không phải từ khóa SQL.",
      en:
        "A name has small letters without marks, digits and underscores, begins with a letter, is no other’s and no keyword of SQL."
    ))

  package static let tableSchemaNameTaken = DiagnosticRule(
    "table-schema-name-taken", .error,
    message: .init(
      vi: "Tên «{name}» đã được dùng cho «{other}».",
      en: "The name «{name}» is already one of «{other}»."),
    fix: .init(
      vi: "Chọn tên khác, kể cả khi bỏ dấu và viết thường.",
      en: "Choose another one, which differs without tone marks and case, too."))

  package static let tableSchemaColumnUnknown = DiagnosticRule(
    "table-schema-column-unknown", .error,
    message: .init(
      vi: "Không có cột «{column}».",
      en: "There is no column «{column}»."),
    fix: .init(
      vi: "Ghi tên bảng và tên cột, ví dụ «scores.reason».",
      en: "Write the table and the column, such as «scores.reason»."))

  package static let tablePrivateCounted = DiagnosticRule(
    "table-private-counted", .error,
    message: .init(
      vi: "Không giữ kín cột «{column}» được: ô trống ở cột này có nghĩa riêng, thiếu nó thì số trên trang sẽ sai.",
      en:
        "The column «{column}» cannot be kept inside: an empty cell in it has a meaning of its own, and the figures on "
        + "pages would be wrong without it."),
    fix: .init(
      vi:
        "Bỏ tên cột này khỏi «private»; nếu không muốn công bố cả bảng thì đừng để tệp của bảng trong thư mục đợt thi đua.",
      en: "Take its name out of «private»; if the whole table is not to be published, keep its file out of the "
        + "campaign’s folder."))

  package static let tableSchemasFaulty = DiagnosticRule(
    "table-schemas-faulty", .fatal,
    message: .init(
      vi: "Tệp content/tables.yaml còn lỗi, nên chưa biết chắc cột nào phải giữ kín.",
      en: "The file content/tables.yaml has faults, so it is not certain which columns are to be kept inside."),
    fix: .init(
      vi: "Sửa các lỗi đã nêu của tệp này rồi chạy lại; trang đã đăng vẫn như cũ.",
      en: "Mend the faults of this file, then run the command again; what is published stays as it is."))

  /// The rules of this file, for documents and tests that go over all of them.
  static let spreadsheetRules: [DiagnosticRule] = [
    .tablePrivateCounted, .tableSchemasFaulty, .tableUnreadable, .tableUnknown, .tableUnknownNear, .tableSheetUnknown,
    .tableSheetUnknownNear, .tableSheetHidden, .tableRowsHidden, .tableColumnsHidden, .tableRequiredMissing,
    .tablesWithheld, .tableHeadingMistaken, .tableRowSignature, .tableCellUnreadable, .tableCellMerged, .tableFormula,
    .tableFormulaFailed,
    .tableIdentifierInvalid,
    .tableNumberInvalid, .tableNumberWithWords, .tableNumberUnclear, .tableNumberOfThousands, .tableNumberTooLow,
    .tableNumberTooHigh,
    .tableIntegerInvalid, .tableDateInvalid, .tableDateImpossible, .tableDateIsNumber, .tablePeriodInvalid,
    .tablePeriodIsDate, .tableCellIsDate, .tableBooleanInvalid, .tableChoiceUnknown, .tableChoiceUnknownNear,
    .tableMoreErrors, .tableMoreWarnings, .tableSchemaNameInvalid, .tableSchemaNameTaken, .tableSchemaColumnUnknown,
  ]
}
