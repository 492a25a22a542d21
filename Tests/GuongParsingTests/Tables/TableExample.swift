import GuongModel
import Testing

/// A table that reads well, and one row of it with a wrong cell.
struct TableExample: CustomTestStringConvertible {
  let schema: String
  let header: String
  let good: String
  /// The same row with marks around the wrong cell.
  let bad: String
  let rule: DiagnosticRule
  let vietnamese: String
  let english: String

  var testDescription: String { schema }

  static let all = [
    TableExample(
      schema: "indicators", header: "STT,Mã,Tên chỉ tiêu,Đơn vị tính,Chiều tốt,Nhóm chỉ tiêu,Số chữ số thập phân",
      good: "1,ho-ngheo,Tỷ lệ hộ nghèo,%,thấp hơn là tốt,Xã hội,2",
      bad: "1,⟦Hộ nghèo⟧,Tỷ lệ hộ nghèo,%,thấp hơn là tốt,Xã hội,2", rule: .tableIdentifierInvalid,
      vietnamese: "«Hộ nghèo» không dùng làm mã được.", english: "«Hộ nghèo» cannot be an id."),
    TableExample(
      schema: "indicator_values", header: "Chỉ tiêu,Đơn vị,Kỳ,Kế hoạch,Thực hiện,Số liệu đến ngày,Nguồn số liệu",
      good: "ho-ngheo,xa-vinh-hai,quý I/2025,\"1.234,5\",\"98,5%\",31/3/2025,Phòng Nội vụ",
      bad: "ho-ngheo,xa-vinh-hai,quý I/2025,⟦1.8⟧,98,31/3/2025,Phòng Nội vụ", rule: .tableNumberUnclear,
      vietnamese: "«1.8» ở cột «Kế hoạch» không rõ là số nào.",
      english: "It is not clear which number «1.8» in the column «Target» is."),
    TableExample(
      schema: "works", header: "Mã,Tên công trình,Đơn vị đăng ký,Giá trị (triệu đồng),Khởi công,Tiến độ (%),Trạng thái",
      good: "cau-moi,Cầu mới,xa-vinh-hai,1.500,01/02/2025,45%,Đang thi công",
      bad: "cau-moi,Cầu mới,xa-vinh-hai,1.500,⟦31/11/2025⟧,45%,Đang thi công", rule: .tableDateImpossible,
      vietnamese: "Không có ngày «31/11/2025» (cột «Khởi công»).",
      english: "There is no day «31/11/2025» (column «Start»)."),
    TableExample(
      schema: "awards",
      header:
        "Số quyết định,Ngày ký,Cơ quan khen thưởng,Hình thức khen thưởng,Loại hình,Đối tượng,Nhóm đối tượng,Thành tích",
      good: "01/QĐ-MH,05/3/2025,UBND huyện,Giấy khen,Đột xuất,Đặng Thị Ơn,Ngư dân,Cứu người trên biển",
      bad: "01/QĐ-MH,05/3/2025,UBND huyện,Giấy khen,⟦Đột suất⟧,Đặng Thị Ơn,Ngư dân,Cứu người trên biển",
      rule: .tableChoiceUnknownNear,
      vietnamese: "«Đột suất» không có trong các lựa chọn của cột «Loại hình».",
      english: "«Đột suất» is none of the choices of the column «Kind»."),
    TableExample(
      schema: "clusters", header: "id,name,year,head", good: "cum-1,Cụm số 1,2025,xa-vinh-hai",
      bad: "cum-1,Cụm số 1,⟦25⟧,xa-vinh-hai", rule: .tableIntegerInvalid,
      vietnamese: "«25» ở cột «Năm» không phải là số nguyên từ 1900 đến 2199.",
      english: "«25» in the column «Year» is no whole number from 1900 to 2199."),
    TableExample(
      schema: "cluster_members", header: "Cụm,Thành viên,Ghi chú", good: "cum-1,xa-vinh-hai,",
      bad: "cum-1,⟦⟧,mới vào", rule: .tableRequiredMissing, vietnamese: "Ô «Thành viên» không được để trống.",
      english: "The cell «Member» must not be empty."),
    TableExample(
      schema: "criteria", header: "Mã tiêu chí,Tiêu chí,Điểm tối đa,Cách chấm,Điểm mỗi lần",
      good: "hien-mau,Hiến máu,10,Theo số lượng,\"0,5\"", bad: "hien-mau,Hiến máu,⟦-10⟧,Theo số lượng,\"0,5\"",
      rule: .tableNumberTooLow, vietnamese: "Số -10 ở cột «Điểm tối đa» nhỏ hơn 0.",
      english: "-10 in the column «Maximum score» is below 0."),
    TableExample(
      schema: "scores", header: "Cụm,Tiêu chí,Thành viên,Thực hiện,Điểm tự chấm,Điểm thẩm định,Lý do",
      good: "cum-1,hien-mau,xa-vinh-hai,12,6,\"5,5\",", bad: "cum-1,hien-mau,xa-vinh-hai,12,⟦sáu điểm⟧,5,",
      rule: .tableNumberInvalid, vietnamese: "«sáu điểm» ở cột «Điểm tự chấm» không phải là số.",
      english: "«sáu điểm» in the column «Self score» is no number."),
    TableExample(
      schema: "obligations", header: "Mã,Nội dung,Bên gửi,Bên nhận,Hạn gửi",
      good: "tong-ket,Báo cáo tổng kết,xa-vinh-hai; xa-xuan-hai,phong-noi-vu,30/12/2025",
      bad: "tong-ket,Báo cáo tổng kết,xa-vinh-hai; xa-xuan-hai,phong-noi-vu,⟦cuối năm⟧", rule: .tableDateInvalid,
      vietnamese: "«cuối năm» ở cột «Hạn gửi» không phải là ngày.",
      english: "«cuối năm» in the column «Due» is no date."),
    TableExample(
      schema: "submissions", header: "Việc phải báo cáo,Bên gửi,Ngày gửi,Số văn bản",
      good: "tong-ket,xa-vinh-hai,2025-12-29,12/BC-UBND", bad: "tong-ket,xa-vinh-hai,2025-12-29,⟦LƯU HÀNH NỘI BỘ⟧",
      rule: .secrecyMarking, vietnamese: "Bài có dấu «LƯU HÀNH NỘI BỘ»: không được đăng công khai.",
      english: "The text carries the marking «LƯU HÀNH NỘI BỘ»: it must not be published."),
    TableExample(
      schema: "events", header: "Mã,Tên sự kiện,Từ ngày,Loại",
      good: "dai-hoi,Đại hội thi đua yêu nước,15/6/2025,Đại hội",
      bad: "dai-hoi,Đại hội thi đua yêu nước,15/6/2025,⟦Cuộc vui⟧", rule: .tableChoiceUnknown,
      vietnamese: "«Cuộc vui» không có trong các lựa chọn của cột «Loại».",
      english: "«Cuộc vui» is none of the choices of the column «Kind»."),
    TableExample(
      schema: "replications", header: "Bài viết,Đơn vị,Từ ngày,Quy mô",
      good: "../../stories/muoi.md,xa-tri-hai,01/4/2025,9 hộ", bad: "../../stories/muoi.md,xa-tri-hai,⟦01/4/25⟧,9 hộ",
      rule: .tableDateInvalid, vietnamese: "«01/4/25» ở cột «Từ ngày» không phải là ngày.",
      english: "«01/4/25» in the column «Since» is no date."),
  ]
}
