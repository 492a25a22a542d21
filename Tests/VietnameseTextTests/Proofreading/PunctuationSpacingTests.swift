import Testing
import VietnameseText

@Suite struct PunctuationSpacingTests {
  private func find(_ text: String) -> [String] {
    let tokens = TextTokens(text)
    return marked(PunctuationSpacing.find(in: tokens).map(\.mark), in: tokens)
  }

  @Test(arguments: [
    ("báo cáo Chủ tịch huyện .", " . → ."), ("bà con , cán bộ", " , → ,"), ("Ai đến ?", " ? → ?"),
    ("nói “xong” .", " . → ."), ("năm 2025 ;", " ; → ;"),
    ("tố cáo của công dân...Tập trung", "dân...Tập → dân... Tập"), ("công dân…Tập trung", "dân…Tập → dân… Tập"),
    ("xã,huyện", "xã,huyện → xã, huyện"), ("Nội dung:Tổ chức họp", "dung:Tổ → dung: Tổ"),
    ("của bà con.Tập trung", "con.Tập → con. Tập"), ("năm 2025.Các xã", "2025.Các → 2025. Các"),
    ("đã làm xong.tiếp tục", "xong.tiếp → xong. tiếp"), ("tháng 5,xã họp", "5,xã → 5, xã"),
    ("các xã(gồm Tri Hải)", "xã( → xã ("), ("(gồm Tri Hải)và", "Hải)và → Hải) và"),
    ("các xã ( gồm Tri Hải)", "(  → ("), ("(gồm Tri Hải )", " ) → )"), ("nói “ xong”", "“  → “"),
    ("bà con,, cán bộ", ",, → ,"), ("hết rồi..", ".. → ."), ("hết rồi,.", ",. → ."),
  ])
  func findsFaults(text: String, expected: String) {
    #expect(find(text) == [expected])
  }

  @Test(arguments: [
    "Họp lúc 7:30, tỷ lệ 1:2, giá 1.234,5 đồng.", "Chị ở TP.HCM, gặp TS.Nguyễn Văn An và PGS.TS Lê.",
    "Nuôi cá, tôm, v.v., rồi bán.",
    "Tệp bao-cao.docx, anh.jpg và .htaccess", "theo quy định./.", "theo quy định ./.", "Cá, tôm,... đều có.",
    "cá, tôm, v.v..", "Gtk::Label",
    "Thế rồi... anh về.",
    "“...tập trung vào việc chính”", "a,b là hai số", "Khoản 1.2 mục 3.4", "Xã (gồm 3 thôn), huyện.", "Ông A. B. Nam",
    "km(2)",
    "Bà nói: “Xong!”.", "Tỷ số 2 : 1", "Ai? Tôi!", "người(s)", "www.ninhhai.gov.vn", "Đi chợ... rồi về.",
    "(1) xã; (2) huyện.",
    "5 - 3 = 2", "Chào các bạn :)", "năm 2025.", "Số: 05/BC-UBND", "kết quả: 98,76%.", "ThS.Lan, BS.CKII Hùng", "",
    "Anh (Tri Hải), chị [Xuân Hải].",
  ])
  func sparesWhatIsRight(text: String) {
    #expect(find(text) == [])
  }
}
