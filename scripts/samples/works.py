"""Works registered in honour of congresses and holidays in 2024-2025; all invented."""

from .rows import SAMPLE, day, rows, story

PARTY = "Đại hội Đảng các cấp (minh họa)"
EMULATION = "Đại hội thi đua yêu nước huyện lần thứ VI (minh họa)"
LIBERATION = "50 năm Ngày Giải phóng miền Nam, thống nhất đất nước (minh họa)"
NATIONAL = "80 năm Quốc khánh 2/9 (minh họa)"

WORKS = rows(
    "id name registered_by purpose value start due progress status completed_on story note",
    ("duong-go-me", "Đường bê tông thôn Gò Me, 1.312 m tránh hàng me", "xa-xuan-hai", PARTY, 1846, "05/8/2024", "20/12/2024", 100, "completed", "02/12/2024", "2024/duong-lang-rop-bong/index.md"),
    ("nha-tam-ho-hai", "Xóa chín nhà tạm, nhà dột nát", "xa-ho-hai", LIBERATION, 724.5, "10/02/2025", "30/6/2025", 100, "completed", "28/5/2025", "2025/mai-ngoi-o-xom-goc-duoi/index.md"),
    ("muoi-trai-bat-xom-con", "Mở rộng 1,8 ha ruộng muối trải bạt xóm Cồn", "xa-phuong-hai", PARTY, 467.2, "13/01/2025", "31/5/2025", 100, "completed", "20/6/2025", "2025/to-diem-dan-muoi-trai-bat/index.md", "Chậm vì mưa trái mùa cuối tháng 5."),
    ("tu-sach-san-truong", "Tủ sách sân trường ở ba điểm trường", "xa-tri-hai", PARTY, 36.4, "03/3/2025", "31/5/2025", 100, "completed", "19/5/2025", "2025/thu-vien-thung-muoi/index.md"),
    ("mot-cua-khanh-hai", "Sửa bộ phận một cửa, thêm quầy hỗ trợ người cao tuổi", "tt-khanh-hai", PARTY, 385, "06/01/2025", "31/3/2025", 100, "completed", "14/3/2025", "2025/quay-mot-cua-doc-to/index.md"),
    ("nha-va-luoi", "Sửa nhà vá lưới, làm sân phơi lưới ở cảng cá", "xa-thanh-hai", EMULATION, 912.8, "17/02/2025", "15/6/2025", 100, "completed", "24/6/2025", "2025/lop-hoc-den-sang-ben-cang/index.md"),
    ("kenh-noi-dong-tan-hai", "Kiên cố hóa 1,4 km kênh nội đồng", "xa-tan-hai", LIBERATION, 1268.5, "10/10/2024", "16/4/2025", 100, "completed", "16/4/2025"),
    ("vuon-thuoc-nam", "Vườn thuốc nam Trạm Y tế xã", "xa-tan-hai", PARTY, 18.5, "24/02/2025", "30/4/2025", 100, "completed", "11/4/2025", "2025/tram-y-te-hen-gio/index.md"),
    ("tuoi-nho-giot-nhon-hai", "Điểm mẫu tưới nhỏ giọt trên 2,7 ha tỏi", "xa-nhon-hai", EMULATION, 243.6, "02/12/2024", "28/02/2025", 100, "completed", "21/02/2025", "2025/giot-nuoc-dem-tren-luong-toi.md"),
    ("nha-cong-dong-suoi-da", "Sửa nhà cộng đồng xóm Suối Đá", "xa-vinh-hai", LIBERATION, 198.7, "20/01/2025", "30/4/2025", 100, "completed", "25/4/2025", "2025/dem-ma-la-o-nha-cong-dong/index.md"),
    ("camera-khu-pho", "Camera an ninh ở ba khu phố", "tt-khanh-hai", PARTY, 520, "03/3/2025", "15/6/2025", 40, "paused", None, None, "Tạm dừng để bàn giao cho phường mới."),
    ("bai-do-xe-cho", "Bãi đỗ xe chợ xã", "xa-thanh-hai", PARTY, 350, None, "30/6/2025", 0, "abandoned", None, None, "Không thống nhất được mặt bằng."),
    ("so-hoa-ho-so-khen-thuong", "Số hóa hồ sơ khen thưởng 2021-2024", "phong-noi-vu", EMULATION, 96, "02/12/2024", "31/5/2025", 100, "completed", "15/5/2025"),
    ("phong-doc-thieu-nhi", "Sửa phòng đọc thiếu nhi của thư viện huyện", "phong-vhtt", LIBERATION, 145.2, "10/02/2025", "19/5/2025", 100, "completed", "30/5/2025"),
    ("loa-thong-minh", "Lắp mười hai cụm loa truyền thanh thông minh", "trung-tam-vhtt-tt", PARTY, 468, "15/11/2024", "30/4/2025", 100, "completed", "22/4/2025"),
    ("chuyen-trang-guong-sang", "Mở chuyên trang gương người tốt việc tốt", "cong-ttdt", EMULATION, 25, "02/12/2024", "03/02/2025", 100, "completed", "10/01/2025"),
    ("cuoc-thi-anh-dong-muoi", "Cuộc thi ảnh về nghề muối và người làm muối", "ban-tuyen-giao", PARTY, 42, "20/01/2025", "30/4/2025", 100, "completed", "28/4/2025"),
    ("nha-dai-doan-ket", "Hai mươi nhà đại đoàn kết", "mttq-huyen", LIBERATION, 1600, "18/11/2024", "15/6/2025", 100, "completed", "16/5/2025"),
    ("thap-sang-duong-que", "Thắp sáng 5 km đường quê", "to-chuc-ctxh", PARTY, 187.5, "01/3/2025", "31/5/2025", 100, "completed", "26/3/2025"),
    ("xe-dap-den-truong", "Trao 150 xe đạp cho học sinh vượt khó", "hoi-quan-chung", PARTY, 277.5, "10/02/2025", "15/6/2025", 100, "completed", "20/6/2025"),
    ("ma-qr-cho-ninh-chu", "Bảng quét mã thanh toán cho 120 sạp chợ", "phuong-ninh-chu-2025", NATIONAL, 64.8, "14/7/2025", "15/12/2025", 90, "in_progress", None, "2025/nu-sinh-o-cho-so/index.md"),
    ("cong-truong-an-toan", "Vạch sang đường và đèn cảnh báo trước bốn cổng trường", "xa-ninh-hai-2025", NATIONAL, 212, "11/8/2025", "31/10/2025", 75, "in_progress", None, "2025/nguoi-dung-o-nga-ba-cay-me.md", "Quá hạn: chờ tủ điện điều khiển."),
    ("duong-lien-thon-xuan-hai", "Nâng cấp 2,6 km đường liên thôn", "xa-xuan-hai-2025", PARTY, 4350.5, "04/8/2025", "20/12/2025", 68, "in_progress"),
    ("vuon-uom-san-ho", "Giàn ươm san hô cộng đồng, giai đoạn hai", "xa-vinh-hai-2025", PARTY, 156.3, "15/7/2025", "25/12/2025", 55, "in_progress", None, "2025/vuon-uom-san-ho/index.md"),
    ("phi-lao-chan-cat", "Trồng 5.000 cây phi lao chắn cát", "xa-vinh-hai-2025", NATIONAL, 88, "01/9/2025", "30/11/2025", 100, "completed", "18/10/2025"),
    ("diem-ban-muoi", "Điểm giới thiệu và bán muối trải bạt", "xa-ninh-hai-2025", PARTY, 310, "01/12/2025", "30/12/2025", 0, "registered"),
)
for work in WORKS:
    for column in ("start", "due", "completed_on"):
        work[column] = day(work.get(column))
    if work.get("story"):
        work["story"] = story(work["story"])
    work["note"] = f"{SAMPLE}. {work['note']}" if work.get("note") else SAMPLE
