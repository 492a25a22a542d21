"""Events, places that took up a model, and airtime; all invented."""

from .rows import SAMPLE, day, rows, story

EVENTS = rows(
    "id title from_day to_day when_text place organiser kind description note",
    ("le-phat-dong-cum-xa", "Lễ phát động thi đua của cụm các xã, thị trấn", "17/02/2025", None, "7 giờ 30", "Nhà văn hóa xã Tân Hải", None, "ceremony", "Sự kiện minh họa: các xã, thị trấn ký giao ước thi đua, đăng ký công trình chào mừng.", SAMPLE),
    ("hoi-nghi-guong-dien-hinh-2025", "Hội nghị gặp mặt gương điển hình tiên tiến", "18/4/2025", None, "8 giờ – 11 giờ", "Hội trường huyện", "phong-noi-vu", "conference", "Sự kiện minh họa: năm mươi gương điển hình kể chuyện việc làm của mình.", SAMPLE),
    ("ngay-hoi-trai-nghiem-nghe-muoi", "Ngày hội trải nghiệm nghề muối", "10/5/2025", "11/5/2025", None, "Đồng muối xóm Cồn, xã Phương Hải", "phong-vhtt", "other", "Sự kiện minh họa: khách cùng diêm dân cào muối, nghe kể về tấm bạt đầu tiên.", SAMPLE),
    ("hoi-nghi-so-ket-2025", "Hội nghị sơ kết phong trào thi đua 6 tháng đầu năm 2025", "26/6/2025", None, "7 giờ 30", "Hội trường huyện", "ubnd-huyen", "conference", "Sự kiện minh họa: đánh giá kết quả, bàn giao hồ sơ thi đua cho các xã, phường mới.", SAMPLE),
    ("le-trao-giay-khen-ninh-chu", "Lễ trao giấy khen của phường Ninh Chử", "13/10/2025", None, "14 giờ", "Nhà văn hóa phường Ninh Chử", None, "ceremony", "Sự kiện minh họa: biểu dương tập thể, người dân có thành tích quý III.", SAMPLE),
    ("hoi-nghi-tong-ket-cum-2025", "Hội nghị tổng kết cụm thi đua các xã, phường", None, None, "nửa cuối tháng 12/2025", "Nhà văn hóa phường Ninh Chử", None, "conference", "Sự kiện minh họa: chấm điểm, xếp hạng cụm; ngày họp chưa chốt.", SAMPLE),
)

MODELS = rows(
    "story unit place since scale note",
    ("2025/to-diem-dan-muoi-trai-bat/index.md", "xa-tri-hai", "Thôn Bờ Đầm", "01/4/2025", "9 hộ, 2,1 ha (số liệu minh họa)"),
    ("2025/to-diem-dan-muoi-trai-bat/index.md", "xa-nhon-hai", "Thôn Gò Sạn", "15/4/2025", "5 hộ, 1,3 ha (số liệu minh họa)"),
    ("2025/to-diem-dan-muoi-trai-bat/index.md", "xa-ninh-hai-2025", "Xóm Láng", "18/8/2025", "11 hộ, 2,6 ha (số liệu minh họa)"),
    ("2025/giot-nuoc-dem-tren-luong-toi.md", "xa-thanh-hai", "Xóm Mũi", "10/3/2025", "6 hộ, 1,4 ha tỏi (số liệu minh họa)"),
    ("2025/giot-nuoc-dem-tren-luong-toi.md", "xa-vinh-hai-2025", "Xóm Giếng Đá", "01/10/2025", "14 hộ, 3,5 ha nho và tỏi (số liệu minh họa)"),
    ("2025/tram-y-te-hen-gio/index.md", "xa-ho-hai", "Trạm Y tế xã", "05/5/2025", "5 xóm, 164 người bệnh (số liệu minh họa)"),
    ("2025/tram-y-te-hen-gio/index.md", "xa-xuan-hai-2025", "Điểm trạm Gò Me", "11/8/2025", "7 xóm, 238 người bệnh (số liệu minh họa)"),
    ("2025/quay-mot-cua-doc-to/index.md", "xa-nhon-hai", "Bộ phận một cửa", "03/3/2025", "1 quầy (số liệu minh họa)"),
    ("2025/quay-mot-cua-doc-to/index.md", "xa-thanh-hai", "Bộ phận một cửa", "17/3/2025", "1 quầy (số liệu minh họa)"),
    ("2025/quay-mot-cua-doc-to/index.md", "phuong-ninh-chu-2025", "Trung tâm phục vụ hành chính công", "14/7/2025", "3 quầy (số liệu minh họa)"),
    ("2025/thu-vien-thung-muoi/index.md", "xa-phuong-hai", "Trường Tiểu học Cồn Muối", "22/5/2025", "2 tủ sách (số liệu minh họa)"),
    ("2025/thu-vien-thung-muoi/index.md", "xa-ninh-hai-2025", "Bến đò", "08/9/2025", "1 tủ sách (số liệu minh họa)"),
)

# By channel, January to October 2025: (minutes, items).
AIRTIME_BY_CHANNEL = {
    "loudspeaker": [(310, 42), (295, 40), (340, 47), (365, 51), (390, 55), (420, 58), (380, 52), (405, 56), (430, 60), (455, 63)],
    "television": [(30, 4), (25, 3), (40, 5), (45, 6), (45, 6), (50, 6), (20, 3), (35, 5), (45, 6), (50, 7)],
    "online": [(12, 6), (14, 7), (18, 9), (22, 11), (25, 12), (28, 14), (24, 12), (30, 15), (33, 16), (36, 18)],
}
CONTACTS = {"loudspeaker": "Trần Thị Ánh Tuyết", "television": "Lê Văn Hảo", "online": "Võ Thị Thanh Trúc"}

for event in EVENTS:
    event["from_day"] = day(event["from_day"])
    event["to_day"] = day(event["to_day"])
for model in MODELS:
    model["story"] = story(model["story"])
    model["since"] = day(model["since"])
    model["note"] = SAMPLE


def airtime() -> list[dict]:
    return [
        {
            "period": f"2025-{month + 1:02}",
            "channel": channel,
            "minutes": months[month][0],
            "items": months[month][1],
            "source": SAMPLE,
            "contact": CONTACTS[channel],
        }
        for month in range(10)
        for channel, months in AIRTIME_BY_CHANNEL.items()
    ]


SITE_TABLES = """\
# Các bảng riêng của chuyên trang, thêm vào các bảng sẵn có của đợt thi đua. Số liệu trong bảng là số liệu minh họa.
tables:
  - id: airtime
    title: Thời lượng phát sóng
    title_en: Airtime
    summary: Số phút và số tin, bài về phong trào thi đua đã phát trong một tháng trên một kênh; số liệu minh họa.
    aliases: [thời lượng]
    columns:
      - {name: period, title: Kỳ, title_en: Period, type: period, required: true}
      - name: channel
        title: Kênh
        title_en: Channel
        type: choice
        required: true
        choices:
          - {value: loudspeaker, title: Truyền thanh cơ sở}
          - {value: television, title: Trang truyền hình địa phương}
          - {value: online, title: Bản tin trực tuyến}
      - {name: minutes, title: Số phút, title_en: Minutes, type: integer, unit: phút, required: true}
      - {name: items, title: "Số tin, bài", title_en: Items, type: integer}
      - {name: source, title: Nguồn số liệu, title_en: Source, type: text}
      - {name: contact, title: Người theo dõi, title_en: Contact, type: text, private: true}
private: []
"""
