import GuongModel

/// The guide to the tables, in Vietnamese.
enum TablesPage {
  static var text: String {
    ([intro, contents] + StandardTables.schemas.map(section)).joined(separator: "\n")
  }

  private static let intro = """
    # Các bảng số liệu

    Dành cho người nhập và giữ số liệu của đợt thi đua. Phần mô tả từng bảng được viết ra từ chính chương trình (`make docs`), xin đừng sửa tay.

    ## Đặt tệp ở đâu, tên gì

    Mỗi đợt thi đua có một thư mục `content/campaigns/<mã đợt thi đua>/`. Bảng số liệu là tệp trong thư mục ấy, thuộc một trong ba kiểu:

    - **CSV** (`.csv`, `.tsv`): mỗi tệp một bảng. Các ô cách nhau bằng dấu phẩy, dấu chấm phẩy hoặc dấu Tab; nên lưu kiểu “CSV UTF-8”.
    - **Excel** (`.xlsx`): mỗi trang tính một bảng, một tệp chứa được nhiều bảng. Tệp `.xls` cũ và tệp có mật khẩu không đọc được: mở ra rồi lưu lại
      thành `.xlsx`.
    - **YAML** (`.yaml`): một danh sách, mỗi mục là một dòng, khóa là tên cột; dài nhất 64 KB.

    Các kiểu khác không đọc: `.xls`, `.xlsb`, `.ods` (LibreOffice), `.txt` (kiểu «Unicode Text» của Excel), `.numbers`, bảng trong Word hay PDF. Mở ra rồi chọn
    «Lưu thành» (Save As), kiểu `.xlsx` hoặc “CSV UTF-8”. Gương nhắc khi thấy tệp như thế trong thư mục của đợt thi đua.

    **Bắt đầu một bảng mới**: gõ `guong new table "Công trình chào mừng"` (hoặc tên bất kỳ bảng nào dưới đây). Gương tạo tệp CSV trong thư mục của đợt thi đua, có sẵn
    tiêu đề các cột và một dòng ví dụ ghi rõ mỗi ô nhận gì. Mở bằng Excel, điền bên dưới, rồi xóa dòng ví dụ: dòng mở đầu bằng «Ví dụ:» không bao giờ được đọc. Trang có
    nhiều đợt thi đua thì thêm `--campaign <mã đợt thi đua>`.

    **Tên tệp hoặc tên trang tính cho biết đó là bảng nào.** Dùng mã của bảng, tên tiếng Việt hay tiếng Anh, hoặc một tên khác ghi ở từng bảng dưới đây; có dấu
    hay không dấu, chữ hoa hay chữ thường, cách nhau thế nào cũng được: `indicator_values.csv`, `Giá trị chỉ tiêu.xlsx`, `gia-tri-chi-tieu.csv` là một.
    Sau tên được ghi thêm năm, quý, tháng, đợt, lần, «bổ sung»: `gia-tri-chi-tieu-2025.csv`, `Khen thưởng đợt 2.xlsx`; hoặc lời khác, nếu dòng tiêu đề đúng là của
    bảng ấy: `khen-thuong-xa-tri-hai.csv`. Trong tệp `Giá trị chỉ tiêu.xlsx`, trang tính có thể chỉ ghi «2024», «2025».
    Một bảng nằm ở nhiều tệp, nhiều trang tính thì được ghép lại. Tệp có tên bắt đầu bằng `_` hoặc `.` thì Gương bỏ qua.

    Tệp bảng tính chỉ để đính kèm thì ghi ở `attachments` của trang dùng nó (hoặc dẫn tới trong bài), Gương sẽ không coi là bảng đặt nhầm tên. Thư mục của
    đợt thi đua phải có tệp `campaign.md`, nếu không thì số liệu trong đó không được công bố. Dòng ẩn, cột ẩn vẫn được đọc và công bố; Gương nhắc lại để bạn kịp xóa.

    ## Dòng tiêu đề

    Một trong 20 dòng đầu phải ghi tên các cột; phía trên có thể có tên báo cáo, phía dưới là số liệu. Tên cột viết theo cột “Tiêu đề” hoặc “Tên tiếng Anh” dưới
    đây, hoặc một tên khác ghi trong ngoặc; không phân biệt dấu, chữ hoa, khoảng cách. Thứ tự cột tùy ý; cột không bắt buộc thì có thể không có. Cột số thứ tự (STT, TT) được bỏ qua; cột lạ không được đọc và Gương nhắc lại; tiêu đề gần giống một cột mà thiếu thì số sẽ sai («Kế hoạch điều chỉnh») là lỗi và bảng chưa được đọc.

    **Đơn vị tính trong tiêu đề.** Được ghi thêm đơn vị trong ngoặc hoặc sau dấu phẩy, nếu đó đúng là đơn vị của cột trong bảng dưới đây: «Giá trị (triệu đồng)», «Giá
    trị (tr.đ)». Ghi đơn vị khác, ví dụ «Giá trị (tỷ đồng)», là lỗi và bảng chưa được đọc, vì số sẽ sai một nghìn lần: đổi số ra đơn vị của cột rồi sửa tiêu đề. Dòng
    «Đơn vị tính: tỷ đồng» phía trên bảng cũng được soát như vậy. Trong bảng «Giá trị chỉ tiêu», mỗi chỉ tiêu có đơn vị riêng, ghi ở cột «Đơn vị tính» của bảng «Chỉ
    tiêu»; vì thế tiêu đề «Kế hoạch», «Thực hiện» (cả ở bảng «Điểm thi đua») không ghi đơn vị. Lời khác trong ngoặc, như «(theo KH 312)», «(lũy kế)», thì tùy ý.

    **Dòng không phải số liệu.** Dòng đánh số cột ngay dưới tiêu đề («(1)», «(2)»… hoặc «A», «B», «1», «2»…) được bỏ qua. Dòng cộng («Tổng cộng», «Tổng số»,
    «Tổng», «Cộng») không được đọc, vì Gương tự cộng; tên nhóm («I», «Công trình cấp xã») cũng vậy, kể cả khi có số cộng của nhóm. Gương nhắc một lần cho mỗi dòng như
    thế. Phần ký dưới bảng («Người lập biểu», «CHỦ TỊCH», tên người ký) cũng được bỏ qua. Các ô bắt buộc khác của những dòng ấy phải để trống; dòng có điền thì được coi là số liệu và soát như mọi dòng.

    ## Ghi giá trị thế nào

    | Kiểu | Viết | Không viết |
    |---|---|---|
    | số | `1.234,5` – dấu chấm tách hàng nghìn, dấu phẩy trước phần thập phân | `1,234.5`, `1.8`, `5 tỷ`, `103%` (trừ chỉ tiêu tính bằng %) |
    | phần trăm | `98,5` hoặc `98,5%` | `0,985` khi muốn nói 98,5% |
    | ngày | `05/3/2025`, `05/03/2025`, `2025-03-05`, hoặc ô kiểu Ngày của Excel | `3/5/25`, `31/11/2025` |
    | kỳ | `2025`, `quý I/2025`, `Q1/2025`, `tháng 3/2025`, `3/2025`, `2025-03`, `6 tháng đầu năm 2025` (là quý II, vì số lũy kế từ đầu năm) | `quý I`, `6 tháng đầu năm` |
    | mã | chữ thường không dấu, chữ số, gạch nối: `xa-tri-hai` | `Xã Trí Hải`, `xa_tri_hai` |
    | lựa chọn | một trong các từ ghi ở cột ấy, tiếng Việt hoặc tiếng Anh | từ khác |
    | có, không | `có`, `không`, `x` | |

    Ô trống, hoặc chỉ có một dấu gạch `-`, là chưa có số liệu; số 0 thì ghi `0`. Excel hay tự đổi `3/2025` thành ngày: định dạng cột kiểu Văn bản (Text)
    trước khi gõ. Ô có công thức thì Gương lấy kết quả của lần lưu cuối cùng.

    **Gọi tới chỗ khác.** Nhiều cột gọi tới đơn vị (`content/units.csv`), cơ quan (`content/organisations.yaml`), lĩnh vực (`content/site.yaml`), hoặc một dòng của
    bảng khác. Ghi mã («xa-tri-hai») hoặc tên đầy đủ như ở nơi khai báo («Xã Trí Hải»); không phân biệt chữ hoa, khoảng cách, «hòa» hay «hoà», nhưng phải đủ
    dấu thanh, vì «Tân Hải» và «Tấn Hải» là hai nơi. Tên có ở hai nơi trở lên thì phải ghi mã (trừ khi thời gian của dòng
    cho biết là đơn vị nào); bảng được gọi tới còn lỗi cũng vậy. Bài viết gọi bằng tên tệp
    (`muoi-sach-tri-hai`) hoặc đường dẫn từ thư mục của đợt thi đua (`../../stories/2025/muoi-sach-tri-hai/index.md`).

    **Dòng sai thì bị bỏ ra.** Gương chỉ đúng tệp, trang tính và ô: «trang «2025», ô D7». Chừng nào bảng còn dòng bị bỏ ra, các số tính từ bảng ấy
    không hiện mà ghi là đang rà soát, để không ai đọc phải số sai; riêng giá trị chỉ tiêu thì chỉ chỉ tiêu có dòng sai phải chờ, các chỉ tiêu khác vẫn hiện.
    Tệp không mở được (hỏng, có mật khẩu, quá 256 MB) cũng vậy; nếu tên tệp không cho biết đó là bảng nào thì mọi số liệu của đợt thi đua phải chờ.
    Báo cáo giữ số liệu của lần công bố gần nhất. Gõ `guong check` để soát trước khi đăng.

    **Số khác thường** chỉ bị nhắc, vẫn được công bố. Số thực hiện bị nhắc khi gấp hơn 10 lần, hoặc chưa bằng một phần mười, số thường gặp (trung vị) ở các kỳ khác của cùng chỉ tiêu,
    cùng đơn vị. Tỷ lệ % được so với mọi kỳ; chỉ tiêu khác chỉ so với kỳ cùng loại (năm với năm, quý I với quý I), vì số lũy kế tăng dần trong năm. Cần ít nhất bốn kỳ khác; hoặc hai,
    ba kỳ khác mà số lớn nhất không quá ba lần số nhỏ nhất. Số thực hiện cũng bị nhắc khi gấp hơn 10 lần số kế hoạch cùng dòng; với tỷ lệ % càng cao càng tốt thì cả khi chưa bằng một phần
    mười kế hoạch (`0,98` thay vì `98`). Tỷ lệ % âm bị nhắc, trừ khi tên chỉ tiêu cho biết đó là mức tăng, giảm («Tốc độ tăng…», «Mức giảm…»).

    **Cột nội bộ** không bao giờ lên trang và không có trong dữ liệu mở. Muốn giữ kín thêm cột nào, ghi bảng và cột vào `private` của `content/tables.yaml`
    (`private: [awards.recipient]`); tệp ấy còn lỗi thì trang chưa được dựng lại. Cột mà ô trống có nghĩa riêng (như `scores.bonus`, `awards.state`) không giữ kín
    được, vì thiếu nó số trên trang sẽ sai. Dù vậy, đừng ghi vào bảng điều không được phép lưu ở đây.

    """

  private static var contents: String {
    let links = StandardTables.schemas.map {
      "- [\($0.title.vi)](#\(anchor($0.title.vi))): \(lowercasedFirst($0.summary.vi))"
    }
    return "## Các bảng\n\n" + links.joined(separator: "\n") + "\n"
  }

  private static func section(_ schema: TableSchema) -> String {
    let names = schema.aliases.isEmpty ? "" : " Tên khác: \(schema.aliases.map { "«\($0)»" }.joined(separator: ", "))."
    let columns = schema.columns.map(row).joined(separator: "\n")
    return """
      ## \(schema.title.vi)

      Mỗi dòng là \(lowercasedFirst(schema.summary.vi)) Mã của bảng: `\(schema.id)`.\(names)

      | Tiêu đề | Tên tiếng Anh | Ghi gì | Giá trị | Bắt buộc | Đơn vị tính | Nội bộ |
      |---|---|---|---|---|---|---|
      \(columns)

      \(key(schema))

      Ví dụ:

      ```csv
      \(example(schema))
      ```

      """
  }

  private static func row(_ column: TableColumn) -> String {
    let others = column.aliases.isEmpty ? "" : " (\(column.aliases.joined(separator: "; ")))"
    return cells([
      "**\(escaped(column.title.vi))**\(escaped(others))", "`\(column.name)`", escaped(column.summary.vi),
      escaped(value(column.type)), column.isRequired ? "có" : "", escaped(column.unit?.vi ?? ""),
      column.isPrivate ? "có" : "",
    ])
  }

  private static func cells(_ texts: [String]) -> String {
    texts.reduce("|") { $0 + ($1.isEmpty ? " |" : " \($1) |") }
  }

  private static func key(_ schema: TableSchema) -> String {
    let titles = schema.key.map { "«\(schema.columns[$0].title.vi)»" }
    switch titles.count {
    case 0: return "Các dòng được phép giống nhau."
    case 1: return "Không hai dòng nào trùng \(titles[0])."
    default:
      return "Không hai dòng nào trùng nhau ở cả \(titles.joined(separator: ", ")); ô trống cũng tính là một giá trị."
    }
  }

  private static func value(_ type: ColumnType) -> String {
    switch type {
    case .text: "chữ"
    case .identifier: "mã"
    case .integer(let range): "số nguyên từ \(range.lowerBound) đến \(range.upperBound)"
    case .number(let minimum): minimum.map { "số, từ \($0) trở lên" } ?? "số"
    case .percentage(let maximum): maximum.map { "phần trăm, từ 0 đến \($0)" } ?? "phần trăm, từ 0 trở lên"
    case .date: "ngày"
    case .boolean: "có hoặc không"
    case .period: "kỳ"
    case .choice(let choices): "một trong: " + choices.map { "\($0.title.vi) (\($0.value))" }.joined(separator: "; ")
    case .reference(let reference): target(reference)
    case .references(let reference):
      "một hoặc nhiều " + target(reference)
        + (reference.isPage
          ? ", cách nhau bằng dấu «;» hoặc xuống dòng" : ", cách nhau bằng dấu «;», dấu phẩy hoặc xuống dòng")
    }
  }

  private static func target(_ reference: TableReference) -> String {
    switch reference {
    case .unit: return "mã hoặc tên đơn vị"
    case .organisation: return "mã hoặc tên cơ quan"
    case .participant: return "mã hoặc tên đơn vị, cơ quan"
    case .field: return "mã hoặc tên lĩnh vực"
    case .story: return "bài viết (tên tệp hoặc đường dẫn)"
    case .document: return "văn bản (tên tệp hoặc đường dẫn)"
    case .row(let id):
      let schema = StandardTables.schemas.first { $0.id == id }
      let hasName = schema?.position(of: "name") != nil || schema?.position(of: "title") != nil
      return "mã\(hasName ? " hoặc tên" : "") trong bảng «\(schema?.title.vi ?? id)»"
    }
  }

  private static func example(_ schema: TableSchema) -> String {
    let example = TableExamples.rows[schema.id] ?? []
    let titles = example.map { pair in schema.columns.first { $0.name == pair.column }?.title.vi ?? pair.column }
    return [titles, example.map(\.cell)].map { $0.map(quoted).joined(separator: ";") }.joined(separator: "\n")
  }

  private static func quoted(_ cell: String) -> String {
    cell.contains { ";\"".contains($0) } ? "\"\(cell.replacing("\"", with: "\"\""))\"" : cell
  }

  /// The name by which GitHub knows a heading.
  private static func anchor(_ title: String) -> String {
    title.lowercased().filter { $0.isLetter || $0.isNumber || " -".contains($0) }.replacing(" ", with: "-")
  }

  private static func lowercasedFirst(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }

  private static func escaped(_ text: String) -> String {
    text.map { "\\`*_[]<>#|".contains($0) ? "\\\($0)" : "\($0)" }.joined()
  }
}
