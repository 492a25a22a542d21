"""Commendations of 2021-2025; all invented. Children are not named: pupils are commended as a class or a club."""

from .rows import SAMPLE, day, story

CHAIR = "Chủ tịch UBND huyện Ninh Hải"
PROVINCE = "Chủ tịch UBND tỉnh Ninh Thuận"
KHANH_HOA = "Chủ tịch UBND tỉnh Khánh Hòa"
PRIME_MINISTER = "Thủ tướng Chính phủ"
PRESIDENT = "Chủ tịch nước"


def commune(name: str) -> str:
    return f"Chủ tịch UBND {name}"


CERTIFICATE = "Giấy khen"
PROVINCE_CERTIFICATE = "Bằng khen"
ADVANCED = "Lao động tiên tiến"
ADVANCED_SOLDIER = "Chiến sĩ tiên tiến"
FIGHTER = "Chiến sĩ thi đua cơ sở"
ADVANCED_TEAM = "Tập thể lao động tiên tiến"
EXCELLENT_TEAM = "Tập thể lao động xuất sắc"

# Each decision: number, day, who decided, and those it commends: title, kind, recipient, group, unit, achievement, story.
DECISIONS = [
    ("01/QĐ-MH", "02/02/2021", CHAIR, [
        (ADVANCED_TEAM, "merit", "Trường Tiểu học Cồn Muối", "public_employee", "xa-phuong-hai", "Hoàn thành tốt nhiệm vụ năm học 2019-2020, duy trì 100% học sinh đến lớp"),
        (FIGHTER, "merit", "Trần Thị Kim Hoa", "public_employee", "xa-phuong-hai", "Sáng kiến góc học tập tại nhà cho học sinh lớp 1"),
        (ADVANCED, "merit", "Nguyễn Hữu Thọ", "official", "phong-noi-vu", "Hoàn thành tốt nhiệm vụ năm 2020"),
    ]),
    ("02/QĐ-MH", "16/4/2021", CHAIR, [
        (CERTIFICATE, "movement", "Hợp tác xã nông nghiệp Gò Sạn", "small_collective", "xa-nhon-hai", "Liên kết tiêu thụ tỏi cho 62 hộ trong phong trào xây dựng nông thôn mới"),
        (CERTIFICATE, "movement", "Võ Văn Lành", "farmer", "xa-nhon-hai", "Góp 120 m² đất mở rộng đường nội đồng"),
    ]),
    ("03/QĐ-MH", "27/8/2021", CHAIR, [
        (CERTIFICATE, "prompt", "Tổ phòng, chống dịch khu phố Bến Đá", "resident", "tt-khanh-hai", "Tiếp tế lương thực cho 214 hộ cách ly trong 21 ngày"),
        (CERTIFICATE, "prompt", "Lê Thị Thu Ba", "public_employee", "xa-ho-hai", "Trực 46 đêm liên tục tại điểm tiêm chủng lưu động"),
        (CERTIFICATE, "prompt", "Cơ sở may Hải Đăng", "enterprise", "tt-khanh-hai", "May và tặng 30.000 khẩu trang trong đợt dịch"),
    ]),
    ("04/QĐ-MH", "20/12/2021", PROVINCE, [
        (PROVINCE_CERTIFICATE, "movement", "Ban Phát triển thôn Đồng Dừa", "small_collective", "xa-tan-hai", "Vận động làm 3,2 km đường ngõ xóm trong năm 2021"),
    ]),
    ("05/QĐ-MH", "25/01/2022", CHAIR, [
        (ADVANCED_TEAM, "merit", "Phòng Nội vụ huyện Ninh Hải", "official", "phong-noi-vu", "Hoàn thành tốt nhiệm vụ năm 2021"),
        (FIGHTER, "merit", "Phạm Quốc Bảo", "official", "xa-tri-hai", "Sáng kiến rút ngắn thời gian trả kết quả hồ sơ đất đai"),
        (ADVANCED, "merit", "Đào Thị Mỹ Linh", "public_employee", "trung-tam-vhtt-tt", "Biên tập 180 bản tin truyền thanh năm 2021"),
    ]),
    ("06/QĐ-MH", "19/5/2022", CHAIR, [
        (CERTIFICATE, "movement", "Chi đoàn xóm Bãi", "small_collective", "xa-thanh-hai", "Dọn sạch 4 km bờ biển trong 10 ngày chủ nhật xanh"),
        (CERTIFICATE, "movement", "Nguyễn Thị Sáu Hường", "resident", "xa-thanh-hai", "Ba năm nấu cháo miễn phí cho người bệnh khó khăn"),
    ]),
    ("07/QĐ-MH", "14/7/2022", CHAIR, [
        (CERTIFICATE, "prompt", "Huỳnh Tấn Lực", "farmer", "xa-thanh-hai", "Cứu bốn ngư dân trên ghe bị chìm trong giông"),
        (CERTIFICATE, "prompt", "Tổ cứu hộ bãi Hòn Chồng Nhỏ", "small_collective", "xa-vinh-hai", "Cứu hai du khách bị dòng nước cuốn"),
    ]),
    ("08/QĐ-MH", "29/8/2022", PRESIDENT, [
        ("Huân chương Lao động hạng Ba", "dedication", "Nguyễn Đình Phùng", "other", "huyen-ninh-hai", "Ba mươi hai năm công tác, có công phát triển thủy lợi nhỏ"),
    ]),
    ("09/QĐ-MH", "22/12/2022", PRESIDENT, [
        ("Huy chương Chiến sĩ vẻ vang hạng Ba", "seniority", "Lưu Đức Thắng", "soldier", "huyen-ninh-hai", "Đủ mười năm phục vụ trong lực lượng vũ trang"),
    ]),
    ("10/QĐ-MH", "17/02/2023", CHAIR, [
        (ADVANCED_TEAM, "merit", "Trạm Y tế xã Nhơn Hải", "public_employee", "xa-nhon-hai", "Quản lý đủ 100% người bệnh mạn tính trong xã năm 2022"),
        (FIGHTER, "merit", "Bùi Thị Ngọc Lan", "public_employee", "xa-nhon-hai", "Sáng kiến sổ theo dõi tiêm chủng bằng hình"),
        (ADVANCED, "merit", "Trương Văn Nghĩa", "official", "xa-xuan-hai", "Hoàn thành tốt nhiệm vụ năm 2022"),
        (ADVANCED_SOLDIER, "merit", "Kiều Minh Đạt", "soldier", "xa-xuan-hai", "Hoàn thành tốt nhiệm vụ huấn luyện dân quân năm 2022"),
    ]),
    ("11/QĐ-MH", "26/5/2023", CHAIR, [
        (CERTIFICATE, "movement", "Câu lạc bộ Đọc sách Trường THCS Bờ Đầm", "student", "xa-tri-hai", "Gây dựng 18 tủ sách lớp học trong phong trào học tập suốt đời"),
        (CERTIFICATE, "movement", "Dòng họ Nguyễn thôn Cây Trâm", "resident", "xa-ho-hai", "Mười năm giữ quỹ khuyến học, giúp 146 lượt học sinh"),
    ]),
    ("12/QĐ-MH", "08/9/2023", commune("xã Vĩnh Hải"), [
        (CERTIFICATE, "movement", "Hộ ông Đặng Ngọc Sơn", "farmer", "xa-vinh-hai", "Chuyển 0,6 ha sang trồng nho, giúp bảy hộ cùng làm"),
        (CERTIFICATE, "prompt", "Phan Thị Diễm", "resident", "xa-vinh-hai", "Nhặt được 38 triệu đồng, trả lại người đánh rơi"),
    ]),
    ("13/QĐ-MH", "20/11/2023", PROVINCE, [
        (PROVINCE_CERTIFICATE, "movement", "Công đoàn cơ sở Xưởng muối tinh Đầm Bạc", "worker", "xa-phuong-hai", "Cải tiến sàng muối, giảm 18% công lao động nặng"),
        ("Chiến sĩ thi đua cấp tỉnh", "merit", "Trần Thị Kim Hoa", "public_employee", "xa-phuong-hai", "Sáng kiến dạy đọc cho học sinh chậm biết chữ, được áp dụng ở sáu trường"),
    ]),
    ("14/QĐ-MH", "29/12/2023", CHAIR, [
        (CERTIFICATE, "external", "Nhóm chuyên gia tình nguyện bảo tồn rạn biển", "other", "xa-vinh-hai", "Tập huấn cứu hộ rùa biển cho 45 người dân"),
    ]),
    ("15/QĐ-MH", "30/01/2024", CHAIR, [
        (EXCELLENT_TEAM, "merit", "Trung tâm Văn hóa - Thể thao và Truyền thanh huyện Ninh Hải", "public_employee", "trung-tam-vhtt-tt", "Hoàn thành xuất sắc nhiệm vụ năm 2023"),
        (FIGHTER, "merit", "Đào Thị Mỹ Linh", "public_employee", "trung-tam-vhtt-tt", "Sáng kiến bản tin truyền thanh bằng tiếng Raglai"),
        (ADVANCED, "merit", "Tạ Quang Huy", "official", "phong-vhtt", "Hoàn thành tốt nhiệm vụ năm 2023"),
    ]),
    ("16/QĐ-MH", "29/3/2024", CHAIR, [
        (CERTIFICATE, "movement", "Tổ tự quản đường biển xóm Mũi", "small_collective", "xa-thanh-hai", "Giữ sạch 2,4 km đường ven biển suốt năm 2023"),
        (CERTIFICATE, "movement", "Mai Thị Hồng Cúc", "worker", "xa-phuong-hai", "Sáng kiến máng hứng muối rơi, tiết kiệm 26 tấn một vụ"),
        (CERTIFICATE, "movement", "Lê Hoàng Phi", "worker", "tt-khanh-hai", "Sáng kiến cải tiến lò sấy rong, giảm 15% điện năng"),
    ]),
    ("17/QĐ-MH", "14/6/2024", CHAIR, [
        (CERTIFICATE, "prompt", "Công an thị trấn Khánh Hải", "soldier", "tt-khanh-hai", "Phá nhanh các vụ trộm cắp liên tiếp ở khu phố ven đầm"),
        (CERTIFICATE, "prompt", "Nguyễn Trọng Nhân", "resident", "tt-khanh-hai", "Bắt cướp giật, trả lại tài sản cho người bị hại"),
    ]),
    ("18/QĐ-MH", "02/8/2024", PRIME_MINISTER, [
        ("Bằng khen của Thủ tướng Chính phủ", "merit", "Xã Nhơn Hải", "other", "xa-nhon-hai", "Thành tích xây dựng nông thôn mới nâng cao 2021-2023"),
    ]),
    ("19/QĐ-MH", "18/10/2024", CHAIR, [
        (CERTIFICATE, "movement", "Tổ phụ nữ tiết kiệm thôn Láng Me", "small_collective", "xa-ho-hai", "Nuôi heo đất giúp 24 phụ nữ có vốn buôn bán nhỏ"),
        (CERTIFICATE, "movement", "Cao Văn Quý", "farmer", "xa-tan-hai", "Chuyển đổi 1,1 ha đất lúa thiếu nước sang trồng măng tây"),
        (CERTIFICATE, "movement", "Trại tôm giống Sóng Xanh", "enterprise", "xa-nhon-hai", "Hỗ trợ giống và kỹ thuật cho 37 hộ nuôi nhỏ"),
    ]),
    ("20/QĐ-MH", "15/11/2024", PROVINCE, [
        (PROVINCE_CERTIFICATE, "movement", "Ủy ban Mặt trận Tổ quốc Việt Nam huyện Ninh Hải", "official", "mttq-huyen", "Vận động quỹ vì người nghèo vượt 28% kế hoạch năm 2024"),
        (PROVINCE_CERTIFICATE, "movement", "Lớp 9A Trường THCS Ven Đầm", "student", "xa-tri-hai", "Dự án lọc nước mặn nhẹ cho vườn trường"),
    ]),
    ("21/QĐ-MH", "27/12/2024", CHAIR, [
        (CERTIFICATE, "movement", "Ban Phát triển thôn Gò Me", "small_collective", "xa-xuan-hai", "Vận động 14 hộ góp 1.870 m² đất, giữ nguyên hàng me", "2024/duong-lang-rop-bong/index.md"),
        (CERTIFICATE, "movement", "Đinh Công Sự", "soldier", "xa-vinh-hai", "Gây đàn dê giống chuyền tay cho 34 hộ", "2024/dan-de-chuyen-tay/index.md"),
    ]),
    ("22/QĐ-MH", "20/01/2025", CHAIR, [
        (FIGHTER, "merit", "Lê Quỳnh Như", "official", "tt-khanh-hai", "Đọc to đơn từ cho người già, giảm ba phần tư hồ sơ sai", "2025/quay-mot-cua-doc-to/index.md"),
        (ADVANCED_TEAM, "merit", "Cổng Thông tin điện tử huyện Ninh Hải", "official", "cong-ttdt", "Đăng tin kịp thời, chính xác năm 2024"),
        (ADVANCED, "merit", "Võ Thị Thanh Trúc", "official", "cong-ttdt", "Hoàn thành tốt nhiệm vụ năm 2024"),
        (ADVANCED_SOLDIER, "merit", "Ngô Quốc Việt", "soldier", "xa-ho-hai", "Hoàn thành xuất sắc nhiệm vụ tuyển quân năm 2024"),
    ]),
    ("23/QĐ-MH", "28/3/2025", CHAIR, [
        (CERTIFICATE, "movement", "Tổ diêm dân muối trải bạt xóm Cồn", "small_collective", "xa-phuong-hai", "Mười bốn hộ muối cùng trải bạt, bán chung một phiếu cân", "2025/to-diem-dan-muoi-trai-bat/index.md"),
        (CERTIFICATE, "movement", "Trạm Y tế xã Tân Hải", "public_employee", "xa-tan-hai", "Chia giờ khám huyết áp theo xóm, giảm hơn một nửa người bỏ thuốc", "2025/tram-y-te-hen-gio/index.md"),
    ]),
    ("24/QĐ-MH", "16/4/2025", PROVINCE, [
        ("Cờ thi đua của Ủy ban nhân dân tỉnh", "merit", "Xã Tân Hải", "other", "xa-tan-hai", "Dẫn đầu cụm thi đua các xã, thị trấn năm 2024"),
        (PROVINCE_CERTIFICATE, "dedication", "Huỳnh Thị Bảy", "other", "to-chuc-ctxh", "Hai mươi lăm năm làm công tác hội phụ nữ ở cơ sở"),
    ]),
    ("25/QĐ-MH", "06/6/2025", CHAIR, [
        (CERTIFICATE, "prompt", "Tổ đội ghe lưới vây Bình Minh", "farmer", "xa-thanh-hai", "Kéo về bờ hai ghe bạn hỏng máy trong bão"),
        (CERTIFICATE, "movement", "Nhóm thợ hồ tình nguyện xóm Trảng", "worker", "xa-ho-hai", "Góp 320 ngày công xóa nhà tạm"),
    ]),
    ("05/QĐ-MH-VH", "05/9/2025", commune("xã Vĩnh Hải"), [
        (CERTIFICATE, "movement", "Tổ tình nguyện giữ bãi xóm Rào", "small_collective", "xa-vinh-hai-2025", "Canh bãi rùa đẻ suốt mùa, vận động xóm tắt đèn ven biển", "2025/tuan-dem-giu-bai-rua/index.md"),
        (CERTIFICATE, "movement", "Hộ bà Đỗ Thị Nhạn", "farmer", "xa-vinh-hai-2025", "Nhường lối qua vườn làm đường thoát nước cho xóm"),
    ]),
    ("07/QĐ-MH-NC", "10/10/2025", commune("phường Ninh Chử"), [
        (CERTIFICATE, "movement", "Câu lạc bộ học sinh chợ số", "student", "phuong-ninh-chu-2025", "Hướng dẫn 96 tiểu thương dùng dịch vụ công trực tuyến"),
        (CERTIFICATE, "prompt", "Hồ Văn Tịnh", "resident", "phuong-ninh-chu-2025", "Dập tắt đám cháy ở dãy sạp chợ trước khi xe chữa cháy tới"),
    ]),
    ("11/QĐ-MH-KH", "24/10/2025", KHANH_HOA, [
        (PROVINCE_CERTIFICATE, "movement", "Phường Ninh Chử", "other", "phuong-ninh-chu-2025", "Hoàn thành sớm chỉ tiêu bảo hiểm y tế năm 2025"),
        (PROVINCE_CERTIFICATE, "movement", "Nhóm bảo trợ bữa trưa học đường", "resident", "xa-ninh-hai-2025", "Nấu 18.000 suất ăn trưa cho học sinh đi học bằng đò"),
    ]),
]

# Decisions that were annulled: (decision, recipient) → by which.
ANNULLED = {
    ("16/QĐ-MH", "Lê Hoàng Phi"): "19/QĐ-MH-HB ngày 20/9/2024",
}
NOTES = {
    ("16/QĐ-MH", "Lê Hoàng Phi"): "Sáng kiến khai không đúng; đã thu hồi giấy khen và tiền thưởng.",
    ("24/QĐ-MH", "Xã Tân Hải"): "Cờ trao tại hội nghị tổng kết cụm.",
}


def awards() -> list[dict]:
    found = []
    for number, decided_on, issuer, commended in DECISIONS:
        for title, kind, recipient, group, unit, achievement, *path in commended:
            annulled_by = ANNULLED.get((number, recipient))
            note = NOTES.get((number, recipient))
            found.append({
                "decision": number,
                "decided_on": day(decided_on),
                "issuer": issuer,
                "title": title,
                "kind": kind,
                "recipient": recipient,
                "recipient_group": group,
                "unit": unit,
                "achievement": achievement,
                "story": story(path[0]) if path else None,
                "state": "annulled" if annulled_by else None,
                "annulled_by": annulled_by,
                "note": f"{SAMPLE}. {note}" if note else SAMPLE,
            })
    return found
