import GuongModel

extension SpreadsheetFault {
  /// What is wrong.
  package var message: Bilingual { texts.message }

  /// How to mend it.
  package var fix: Bilingual { texts.fix }

  private var texts: (message: Bilingual, fix: Bilingual) {
    formatTexts ?? archiveTexts ?? sheetTexts ?? cellTexts ?? separatedTexts
  }

  private typealias Texts = (message: Bilingual, fix: Bilingual)

  private static func texts(vi: String, en: String, fix viFix: String, _ enFix: String) -> Texts {
    (Bilingual(vi: vi, en: en), Bilingual(vi: viFix, en: enFix))
  }

  private static let saveAsXLSX = (
    vi: "Mở tệp bằng Excel hoặc LibreOffice, chọn «Lưu thành» (Save As), kiểu «Excel Workbook (.xlsx)».",
    en: "Open it in Excel or LibreOffice and choose «Save As», type «Excel Workbook (.xlsx)»."
  )

  private var formatTexts: Texts? {
    let xlsx = Self.saveAsXLSX
    switch reason {
    case .emptyFile:
      return Self.texts(
        vi: "Tệp bảng không có nội dung.", en: "The table file is empty.",
        fix: "Chép lại tệp từ bản gốc, hoặc xóa tệp.", "Copy the file again from the original, or delete it.")
    case .encrypted:
      return Self.texts(
        vi: "Tệp được đặt mật khẩu.", en: "The file is protected by a password.",
        fix: "Mở tệp, bỏ mật khẩu (File, Info, Protect Workbook, Encrypt with Password) rồi lưu lại.",
        "Open it, remove the password (File, Info, Protect Workbook, Encrypt with Password) and save it.")
    case .oldExcel:
      return Self.texts(
        vi: "Tệp thuộc định dạng Excel cũ (.xls), dù tên có thể ghi khác.",
        en: "The file is of the old Excel format (.xls), whatever its name says.", fix: xlsx.vi, xlsx.en)
    case .openDocument:
      return Self.texts(
        vi: "Tệp thuộc định dạng OpenDocument (.ods), dù tên có thể ghi khác.",
        en: "The file is of the OpenDocument format (.ods), whatever its name says.", fix: xlsx.vi, xlsx.en)
    case .binaryWorkbook:
      return Self.texts(
        vi: "Tệp thuộc định dạng Excel nhị phân (.xlsb).", en: "The file is of the binary Excel format (.xlsb).",
        fix: xlsx.vi, xlsx.en)
    case .otherFormat(let name):
      return Self.texts(
        vi: "Tệp này là \(name), không phải bảng tính .xlsx hay .csv.",
        en: "The file is \(name), neither an .xlsx workbook nor a .csv table.", fix: xlsx.vi, xlsx.en)
    default: return nil
    }
  }

  private var archiveTexts: Texts? {
    let again = (
      vi: "Chép lại tệp từ bản gốc, hoặc mở bằng Excel rồi lưu lại.",
      en: "Copy the file again from the original, or open it in Excel and save it."
    )
    let suspicious = (
      vi: "Không dùng tệp này; xin lại bản gốc từ nơi gửi.",
      en: "Do not use this file; ask the sender for the original."
    )
    switch reason {
    case .archiveDamaged:
      return Self.texts(
        vi: "Tệp .xlsx bị hỏng hoặc chép chưa hết.", en: "The .xlsx file is damaged or was copied in part.",
        fix: again.vi, again.en)
    case .partMissing(let part):
      return Self.texts(
        vi: "Tệp .xlsx thiếu thành phần «\(part)».", en: "The .xlsx file lacks its part «\(part)».", fix: again.vi,
        again.en
      )
    case .partDamaged(let part):
      return Self.texts(
        vi: "Thành phần «\(part)» của tệp .xlsx bị hỏng.", en: "The part «\(part)» of the .xlsx file is damaged.",
        fix: again.vi, again.en)
    case .entitiesRefused(let part):
      return Self.texts(
        vi: "Thành phần «\(part)» có khai báo DOCTYPE, điều không có trong tệp do Excel lưu.",
        en: "The part «\(part)» has a DOCTYPE declaration, which no file saved by Excel has.",
        fix: suspicious.vi, suspicious.en)
    case .nestedTooDeep(let part):
      return Self.texts(
        vi: "Thành phần «\(part)» có quá nhiều lớp lồng nhau.", en: "The part «\(part)» is nested too deep.",
        fix: suspicious.vi, suspicious.en)
    case .suspiciousCompression(let part):
      return Self.texts(
        vi: "Thành phần «\(part)» nở ra lớn bất thường khi giải nén.",
        en: "The part «\(part)» unpacks to a suspicious size.", fix: suspicious.vi, suspicious.en)
    case .tooLarge(let megabytes):
      return Self.texts(
        vi: "Tệp .xlsx khi giải nén lớn hơn \(megabytes) MB.",
        en: "The .xlsx file unpacks to more than \(megabytes) MB.",
        fix: "Xóa các trang không cần, hoặc chia thành nhiều tệp.",
        "Delete sheets not needed, or divide it into several files."
      )
    case .tooManySheets(let limit):
      return Self.texts(
        vi: "Tệp có hơn \(limit) trang tính.", en: "The file has more than \(limit) sheets.",
        fix: "Chia thành nhiều tệp.", "Divide it into several files.")
    default: return nil
    }
  }

  private var sheetTexts: Texts? {
    let divide = (
      vi: "Xóa phần thừa (kể cả ô trống có định dạng ở cuối trang), hoặc chia thành nhiều tệp.",
      en: "Delete what is not needed (formatted empty cells at the end, too), or divide it into several files."
    )
    switch reason {
    case .tooManyRows(let limit):
      return Self.texts(
        vi: "Bảng có hơn \(limit) dòng.", en: "The table has more than \(limit) rows.", fix: divide.vi, divide.en)
    case .tooManyColumns(let limit):
      return Self.texts(
        vi: "Dòng có hơn \(limit) cột.", en: "The row has more than \(limit) columns.", fix: divide.vi, divide.en)
    case .tooManyCells(let limit):
      return Self.texts(
        vi: "Các bảng trong tệp có hơn \(limit) ô.", en: "The tables of the file have more than \(limit) cells.",
        fix: divide.vi, divide.en)
    case .tooManyMergedRanges(let limit):
      return Self.texts(
        vi: "Trang có hơn \(limit) vùng ô gộp.", en: "The sheet has more than \(limit) merged ranges.",
        fix: "Bỏ gộp ô trong phần số liệu.", "Unmerge the cells of the data.")
    case .tooManyFaults(let limit):
      return Self.texts(
        vi: "Tệp có hơn \(limit) lỗi; phần còn lại không được đọc.",
        en: "The file has more than \(limit) faults; the rest was not read.",
        fix: "Sửa các lỗi đã nêu rồi chạy lại.", "Mend those reported and run again.")
    case .cellOutOfOrder:
      return Self.texts(
        vi: "Dòng hoặc ô của trang không theo thứ tự.", en: "Rows or cells of the sheet are out of order.",
        fix: "Mở tệp bằng Excel rồi lưu lại.", "Open it in Excel and save it.")
    case .cellNameInvalid(let name):
      return Self.texts(
        vi: "«\(name)» không phải tên ô, dòng hay cột.", en: "«\(name)» names no cell, row or column.",
        fix: "Mở tệp bằng Excel rồi lưu lại.", "Open it in Excel and save it.")
    default: return nil
    }
  }

  private var cellTexts: Texts? {
    switch reason {
    case .formulaWithoutValue:
      return Self.texts(
        vi: "Ô có công thức nhưng chưa được tính.", en: "The cell has a formula that was never worked out.",
        fix: "Mở tệp bằng Excel hoặc LibreOffice để công thức được tính, rồi lưu lại.",
        "Open it in Excel or LibreOffice, which works it out, and save it.")
    case .sharedTextMissing:
      return Self.texts(
        vi: "Ô dẫn đến một đoạn chữ không có trong tệp.", en: "The cell refers to a text that the file does not have.",
        fix: "Gõ lại nội dung ô.", "Type the cell's content again.")
    case .numberUnreadable(let text):
      return Self.texts(
        vi: "«\(text)» không phải là số đọc được (tối đa 18 chữ số).",
        en: "«\(text)» is no number that can be read (of at most 18 digits).",
        fix: "Gõ lại số, hoặc định dạng ô là chữ (Text).", "Type the number again, or format the cell as Text.")
    case .numberScaled(let text):
      return Self.texts(
        vi: "Định dạng của ô rút gọn số (hiện theo nghìn, triệu…), còn giá trị thật là \(text).",
        en: "The cell’s format shows the number in thousands, millions or the like, while its value is \(text).",
        fix: "Bỏ định dạng rút gọn, rồi ghi số đúng theo đơn vị tính của cột.",
        "Remove that format and write the number in the column’s unit.")
    case .dateImpossible(let text):
      return Self.texts(
        vi: "Giá trị «\(text)» của ô không ứng với ngày nào có thật.",
        en: "The cell's value «\(text)» is no day that exists.",
        fix: "Gõ lại ngày, ví dụ 30/11/2025; nếu là số, bỏ định dạng ngày của ô.",
        "Type the date again, such as 30/11/2025; if it is a number, remove the cell's date format.")
    case .textTooLong(let limit):
      return Self.texts(
        vi: "Ô có đoạn chữ dài hơn \(limit) byte.", en: "The cell's text is longer than \(limit) bytes.",
        fix: "Rút ngắn nội dung ô.", "Shorten the cell's text.")
    case .cellTypeUnknown(let type):
      return Self.texts(
        vi: "Ô thuộc loại lạ «\(type)».", en: "The cell is of an unknown type, «\(type)».",
        fix: "Gõ lại nội dung ô.", "Type the cell's content again.")
    default: return nil
    }
  }

  private var separatedTexts: Texts {
    let saveAsUTF8 = (
      vi: "Trong Excel chọn «Lưu thành», kiểu «CSV UTF-8 (Comma delimited)».",
      en: "In Excel choose «Save As», type «CSV UTF-8 (Comma delimited)»."
    )
    switch reason {
    case .legacyEncoding(let encoding, let text):
      return Self.texts(
        vi: "Chữ trong bảng không phải Unicode: \(encoding.title.vi). Nội dung đúng có lẽ là «\(text)».",
        en: "The table is not Unicode: \(encoding.title.en). It probably reads «\(text)».",
        fix: "Chuyển sang Unicode rồi lưu lại. " + saveAsUTF8.vi, "Convert it to Unicode and save it. " + saveAsUTF8.en)
    case .notUTF16:
      return Self.texts(
        vi: "Tệp ghi là UTF-16 nhưng có ký tự hỏng ở dòng này.",
        en: "The file says it is UTF-16, but a character of this line is broken.", fix: saveAsUTF8.vi, saveAsUTF8.en)
    case .unmarkedUTF16:
      return Self.texts(
        vi: "Tệp có vẻ là UTF-16 không có dấu đầu tệp (BOM).",
        en: "The file seems to be UTF-16 without a byte-order mark.", fix: saveAsUTF8.vi, saveAsUTF8.en)
    case .binary:
      return Self.texts(
        vi: "Tệp không phải là văn bản: dòng này có ký tự NUL.",
        en: "The file is not text: this line has a NUL character.",
        fix: Self.saveAsXLSX.vi, Self.saveAsXLSX.en)
    case .quoteUnclosed:
      return Self.texts(
        vi: "Dấu ngoặc kép mở ở đây không được đóng; mọi thứ phía sau bị coi là một ô.",
        en: "The quotation mark that opens here is never closed; all that follows became one cell.",
        fix: "Thêm dấu \" ở cuối ô; dấu \" trong nội dung ô phải viết hai lần.",
        "Add the closing \"; a \" within the cell's text is written twice.")
    case .textBehindQuote:
      return Self.texts(
        vi: "Sau dấu ngoặc kép đóng còn có chữ.", en: "There is text behind the closing quotation mark.",
        fix: "Đặt dấu \" đóng ở cuối ô; dấu \" trong nội dung ô phải viết hai lần.",
        "Put the closing \" at the end of the cell; a \" within the cell's text is written twice.")
    default:
      return Self.texts(
        vi: "Dòng có ký tự không phải UTF-8.", en: "The line has a character that is not UTF-8.",
        fix: saveAsUTF8.vi, saveAsUTF8.en)
    }
  }
}
