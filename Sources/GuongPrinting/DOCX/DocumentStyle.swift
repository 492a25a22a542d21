/// The paragraph styles of the reference document (scripts/make_reference_docx.py): pandoc finds them by name, raw XML by id.
enum DocumentStyle: String, Sendable, CaseIterable {
  case body = "ThanVanBan"
  case lastBody = "ThanVanBanCuoi"
  case closing = "DauKetThuc"
  case quote = "TrichDan"
  case preformatted = "VanBanNguyenDang"
  case basis = "CanCu"
  case addressee = "KinhGui"
  case addresseeList = "KinhGuiDanhSach"
  case kind = "TenLoai"
  case subject = "TrichYeu"
  case governingBody = "CoQuanChuQuan"
  case issuer = "CoQuanBanHanh"
  case nation = "QuocHieu"
  case motto = "TieuNgu"
  case number = "SoKyHieu"
  case date = "DiaDanhNgay"
  case rule = "DongKe"
  case band = "DauHieu"
  case pageBand = "DauHieuDauTrang"
  case tableText = "ChuBang"
  case tableCaption = "TenBang"
  case figureCaption = "TenHinh"
  case figure = "Hinh"
  case tableNote = "GhiChuBang"
  case recipientsTitle = "NoiNhan"
  case recipients = "NoiNhanDanhSach"
  case authority = "ChucVu"
  case signer = "NguoiKy"
  case appendixWord = "PhuLuc"
  case appendixTitle = "TenPhuLuc"
  case attachment = "KemTheo"

  /// The name that Word shows; only those that pandoc is asked for by name.
  var name: String {
    switch self {
    case .body: "Thân văn bản"
    case .lastBody: "Thân văn bản - đoạn cuối"
    case .closing: "Dấu kết thúc"
    case .quote: "Đoạn trích"
    case .preformatted: "Văn bản nguyên dạng"
    case .figure: "Hình"
    case .figureCaption: "Tên hình"
    case .appendixTitle: "Tên phụ lục"
    default: rawValue
    }
  }
}
