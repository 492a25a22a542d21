/// Words of two syllables that often follow one another, so that the end of one is the beginning of the next: «thi công công
/// trình», «đánh giá giá trị». Only such words matter here; this is no dictionary.
enum CompoundWords {
  /// Whether the two syllables, given by their keys in ``TextTokens``, make a word of the list.
  static func contains(_ first: UInt64, _ second: UInt64) -> Bool { pairs.contains(Pair(first: first, second: second)) }

  private struct Pair: Hashable {
    let first: UInt64
    let second: UInt64
  }

  private static let pairs = Set(
    list.split(whereSeparator: { $0 == "," || $0.isNewline }).compactMap { entry -> Pair? in
      let keys = TextTokens.keys(String(entry))
      return keys.count == 2 ? Pair(first: keys[0], second: keys[1]) : nil
    })

  private static let list = """
    thi công, khởi công, phân công, thành công, gia công, hoàn công, tiến công, dân công, ngày công, nhân công, thủ công, thợ công
    công trình, công việc, công tác, công nghiệp, công nghệ, công nhân, công chức, công khai, công bằng, công cộng, công dân
    công an, công ty, công bố, công nhận, công suất, công lập, công sở, công ích, công đoàn, công đức, công lao, công sức
    đánh giá, định giá, đấu giá, bình giá, tăng giá, giảm giá, bán giá, thẩm giá, giá trị, giá cả, giá thành, giá bán, giá rẻ
    học sinh, vệ sinh, nảy sinh, phát sinh, nữ sinh, hy sinh, dân sinh, an sinh, tái sinh, thí sinh, nam sinh, khai sinh
    sinh viên, sinh sống, sinh hoạt, sinh ra, sinh kế, sinh thái, sinh học, sinh sản, sinh con, sinh trưởng, sinh đẻ, sinh năm
    hội viên, giáo viên, đảng viên, đoàn viên, sinh viên, nhân viên, thành viên, động viên, viên chức, viên gạch, viên thuốc
    nhân dân, nông dân, ngư dân, người dân, công dân, diêm dân, cư dân, quân dân, toàn dân, dân tộc, dân cư, dân quân, dân số
    dân chủ, dân vận, dân sinh, dân cử, dân phố, dân làng, dân phòng, dân trí, dân công, dân ca, dân gian
    công nhân, bệnh nhân, cá nhân, nạn nhân, doanh nhân, quân nhân, tư nhân, nguyên nhân, nhân dân, nhân viên, nhân rộng, nhân tố
    nhân lực, nhân vật, nhân ái, nhân khẩu, nhân đạo, nhân công, nhân dịp
    xã hội, đại hội, cơ hội, lễ hội, chi hội, hội nghị, hội nhập, hội thi, hội trường, hội đồng, hội thảo, hội phụ, hội nông
    cán bộ, tiến bộ, nội bộ, chi bộ, đảng bộ, toàn bộ, đồng bộ, bộ đội, bộ máy, bộ phận, bộ trưởng, bộ mặt, bộ hồ, bộ tiêu
    sản xuất, xuất khẩu, xuất hiện, xuất sắc, xuất phát, xuất bản, xuất bán, đề xuất, đột xuất
    hành chính, tài chính, chủ chính, chính quyền, chính trị, chính sách, chính thức, chính xác, chính đáng, chính phủ, chính là
    tổ chức, viên chức, công chức, tri chức, chức năng, chức danh, chức vụ, chức trách, chức sắc
    dân chủ, làm chủ, hộ chủ, gia chủ, chủ động, chủ trương, chủ tịch, chủ yếu, chủ trì, chủ nhiệm, chủ hộ, chủ đề, chủ lực
    lập trình, quá trình, chương trình, quy trình, lộ trình, giáo trình, trình độ, trình bày, trình diễn, trình duyệt
    tập trung, trung tâm, trung bình, trung ương, trung thực, trung học, trung đoàn
    địa phương, phương án, phương pháp, phương tiện, phương châm, phương thức, phương hướng
    giao thông, truyền thông, phổ thông, lưu thông, khai thông, thông tin, thông minh, thông báo, thông qua, thông thường, thông suốt
    hợp tác, công tác, canh tác, đối tác, sáng tác, tác động, tác phong, tác phẩm, tác giả, tác nghiệp, tác dụng, tác hại
    môi trường, thị trường, nhà trường, hội trường, nông trường, ngư trường, công trường, trường học, trường lớp, trường mầm
    trường tiểu, trường trung, trường hợp, trường phổ
    kỹ năng, chức năng, tiềm năng, khả năng, tài năng, năng lực, năng lượng, năng suất, năng động, năng khiếu
    lao động, hoạt động, vận động, chủ động, phát động, tác động, hành động, xúc động, cảm động, động viên, động lực, động vật
    chính trị, giá trị, quản trị, điều trị, trị giá, trị an, trị bệnh, trị liệu
    quản lý, xử lý, địa lý, tâm lý, đại lý, pháp lý, lý lịch, lý do, lý luận, lý thuyết, lý tưởng
    an toàn, hoàn toàn, bảo toàn, toàn dân, toàn diện, toàn xã, toàn quốc, toàn thể, toàn huyện, toàn tỉnh, toàn bộ, toàn đảng
    học tập, luyện tập, tuyên tập, thực tập, sưu tập, tập trung, tập thể, tập huấn, tập quán, tập luyện, tập hợp, tập đoàn
    trách nhiệm, chủ nhiệm, bổ nhiệm, đảm nhiệm, nhiệm vụ, nhiệm kỳ
    kết quả, hiệu quả, hậu quả, thành quả, quả thực, quả là, quả ngọt
    tình hình, mô hình, điển hình, loại hình, địa hình, truyền hình, màn hình, hình thành, hình thức, hình ảnh, hình dung
    cộng đồng, hội đồng, hợp đồng, triệu đồng, nghìn đồng, tỷ đồng, cánh đồng, đồng bào, đồng tình, đồng lòng, đồng hành, đồng thời
    đồng chí, đồng ý, đồng bộ, đồng thuận, đồng đều, đồng ruộng, đồng đội
    cơ sở, công sở, trụ sở, sở hữu, sở tại, sở thích, sở nội
    trung tâm, quan tâm, quyết tâm, nội tâm, trọng tâm, tâm huyết, tâm sự, tâm lý, tâm tư, tâm nguyện, tâm đắc
    quyết định, quy định, ổn định, xác định, khẳng định, nhất định, gia định, định hướng, định mức, định kỳ, định cư, định canh
    đoàn kết, liên kết, tổng kết, sơ kết, cam kết, gắn kết, kết quả, kết nối, kết hợp, kết nghĩa, kết thúc, kết luận, kết nạp
    phục vụ, dịch vụ, nhiệm vụ, nghĩa vụ, nội vụ, chức vụ, vụ mùa, vụ đông, vụ hè, vụ việc, vụ án, vụ nho, vụ muối
    truyền thống, hệ thống, thống nhất, thống kê
    chuyển đổi, thay đổi, trao đổi, đổi mới, đổi thay, đổi đời
    giải quyết, nghị quyết, quyết liệt, quyết định, quyết tâm, quyết toán, quyết sách
    xuất hiện, thực hiện, phát hiện, thể hiện, biểu hiện, hiện đại, hiện tượng, hiện trạng, hiện nay, hiện hành, hiện có, hiện vật
    đại biểu, tiêu biểu, phát biểu, biểu quyết, biểu diễn, biểu dương, biểu hiện, biểu mẫu, biểu tượng
    tham gia, quốc gia, chuyên gia, gia đình, gia nhập, gia súc, gia cầm, gia tăng, gia cảnh, gia đạo
    đơn vị, vị trí, vị thế, bố trí, dân trí, giải trí, trí tuệ, trí thức, nhất trí
    phối hợp, tổng hợp, phù hợp, trường hợp, kết hợp, tập hợp, thích hợp, hợp tác, hợp đồng, hợp lý, hợp pháp, hợp nhất
    thành lập, công lập, độc lập, xác lập, lập kế, lập thành, lập nghiệp, lập trường
    văn bản, cơ bản, căn bản, nhà xuất, bản thân, bản tin, bản làng, bản sắc
    doanh nghiệp, nông nghiệp, công nghiệp, sự nghiệp, kinh doanh, doanh nhân, doanh thu, nghiệp vụ, lâm nghiệp
    kinh tế, thực tế, y tế, quốc tế, thực hành, thực phẩm, thực chất, thực trạng, thực tiễn, thực sự, hiện thực, thiết thực, trung thực
    lương thực, ẩm thực, thi hành, ban hành, chấp hành, vận hành, tiến hành, bảo hành, hành động, hành vi, hành trình, hành khách
    sinh hoạt, linh hoạt, hoạt động, hoạt chất, đời sống, cuộc sống, sống chung, sống xanh, sống tốt
    xây dựng, áp dụng, sử dụng, tận dụng, tuyển dụng, dụng cụ, phát triển, triển khai, triển vọng, triển lãm
    công khai, khai thác, khai giảng, khai mạc, khai báo, khai trương, khai hoang
    phát huy, chỉ huy, huy động, huy hiệu, huy chương, bảo vệ, vệ sinh, vệ tinh, bảo hiểm, nguy hiểm, hiểm nghèo, hiểm họa
    giáo dục, thể dục, tôn giáo, phật giáo, công giáo, nhà giáo, giáo xứ, giáo án, giáo dân, giáo họ
    văn hóa, hàng hóa, xã hóa, hóa chất, hóa đơn, hóa học, số hóa
    chăm sóc, giúp đỡ, cây trồng, con giống, cây giống, giống lúa, giống cây, giống nho
    nước mắm, nước mặn, nước ngọt, nguồn nước, đất nước, cả nước, nước sạch, nước tưới, nước ta, nước ngoài, nhà nước
    ruộng muối, làm muối, muối sạch, muối biển, hạt muối, làng nghề, nghề muối, nghề cá, nghề truyền, ngành nghề
    du lịch, âm lịch, lịch sử, lịch trình, lịch làm, lịch tiếp, con đường, làm đường, mở đường, tuyến đường, đường làng, đường bê
    xác định, chỉ định, định dạng, đổi số, dân số, tổng số, chỉ số, đa số, thiểu số, con số, hệ số, số liệu, số lượng, số hộ
    số tiền, số người, số hóa, số nhà, cụ thể, tập thể, có thể, toàn thể, thân thể, thể hiện, thể thao, thể dục, thể chế, thể lực
    góp tiền, làm tiền, tiền mặt, tiền công, tiền thưởng, tiền điện
    đường thôn, đường liên, làm việc, công việc, việc làm, việc học
    """
}
