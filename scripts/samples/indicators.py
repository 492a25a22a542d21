"""Targets of the term 2021-2025: what they are, and their invented values."""

from .rows import SAMPLE, day, rows

INDICATORS = rows(
    "id name measure direction kind field owner maximum decimals",
    ("tong-gia-tri-san-xuat", "Tổng giá trị sản xuất", "tỷ đồng", "higher", "economic", None, "ubnd-huyen", None, 0),
    ("thu-ngan-sach", "Thu ngân sách nhà nước trên địa bàn", "tỷ đồng", "higher", "economic", None, "ubnd-huyen", None, 1),
    ("thu-nhap", "Thu nhập bình quân đầu người", "triệu đồng/người/năm", "higher", "economic", "an-sinh", "ubnd-huyen", None, 1),
    ("khai-thac-hai-san", "Sản lượng khai thác hải sản", "tấn", "higher", "economic", "nong-nghiep", "ubnd-huyen", None, 0),
    ("san-luong-muoi", "Sản lượng muối", "tấn", "higher", "economic", "nong-nghiep", "ubnd-huyen", None, 0),
    ("khach-du-lich", "Khách du lịch đến địa bàn", "nghìn lượt", "higher", "economic", "du-lich", "phong-vhtt", None, 1),
    ("xa-ntm-nang-cao", "Số xã đạt chuẩn nông thôn mới nâng cao", "xã", "higher", "economic", "nong-thon-moi", "ubnd-huyen", 8, 0),
    ("ho-ngheo", "Tỷ lệ hộ nghèo đa chiều", "%", "lower", "social", "an-sinh", "ubnd-huyen", 100, 2),
    ("bhyt", "Tỷ lệ dân số tham gia bảo hiểm y tế", "%", "higher", "social", "y-te", "ubnd-huyen", 100, 2),
    ("viec-lam-moi", "Lao động được tạo việc làm mới", "lao động", "higher", "social", "an-sinh", "ubnd-huyen", None, 0),
    ("lao-dong-qua-dao-tao", "Tỷ lệ lao động qua đào tạo", "%", "higher", "social", "giao-duc", "ubnd-huyen", 100, 2),
    ("truong-dat-chuan", "Tỷ lệ trường học đạt chuẩn quốc gia", "%", "higher", "social", "giao-duc", "ubnd-huyen", 100, 2),
    ("suy-dinh-duong", "Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể nhẹ cân", "%", "lower", "social", "y-te", "ubnd-huyen", 100, 2),
    ("xoa-nha-tam", "Nhà tạm, nhà dột nát được xóa", "căn", "higher", "social", "an-sinh", "mttq-huyen", None, 0),
    ("nuoc-sach", "Tỷ lệ hộ sử dụng nước sạch", "%", "higher", "environment", "moi-truong", "ubnd-huyen", 100, 2),
    ("che-phu-rung", "Tỷ lệ che phủ rừng", "%", "higher", "environment", "moi-truong", "ubnd-huyen", 100, 1),
    ("rac-thai", "Tỷ lệ chất thải rắn sinh hoạt được thu gom, xử lý", "%", "higher", "environment", "moi-truong", "ubnd-huyen", 100, 1),
    ("tuyen-quan", "Kết quả tuyển quân so với chỉ tiêu giao", "%", "higher", "defence_security", "an-ninh-quoc-phong", "ubnd-huyen", None, 0),
    ("pham-phap-hinh-su", "Số vụ phạm pháp hình sự", "vụ", "lower", "defence_security", "an-ninh-quoc-phong", "ubnd-huyen", None, 0),
    ("tai-nan-giao-thong", "Số vụ tai nạn giao thông", "vụ", "lower", "defence_security", "an-ninh-quoc-phong", "ubnd-huyen", None, 0),
    ("ket-nap-dang-vien", "Đảng viên mới kết nạp", "người", "higher", "party_building", "xay-dung-dang", "huyen-uy", None, 0),
    ("chi-bo-hoan-thanh-tot", "Tỷ lệ chi bộ hoàn thành tốt nhiệm vụ trở lên", "%", "higher", "party_building", "xay-dung-dang", "huyen-uy", 100, 1),
)
for indicator in INDICATORS:
    indicator["note"] = SAMPLE
    # Communes that have it keep it: nobody counts them anew each year.
    indicator["counting"] = "level" if indicator["id"] == "xa-ntm-nang-cao" else None

# Whole area: (target, actual) of 2021 to 2024, the target of 2025, and what was reached by the day in 2025 for which there
# is a figure. The totals of 2025 are those of the area of the former district.
YEARS = {
    "tong-gia-tri-san-xuat": ([(10250, 10118), (11100, 11236), (12050, 12194), (13080, 13265)], 14350, (12180, "31/10/2025")),
    "thu-ngan-sach": ([(118, 121.4), (126, 135.2), (138, 134.6), (145, 152.8)], 160, (163.7, "31/10/2025")),
    "thu-nhap": ([(46, 45.2), (49, 49.6), (53, 53.8), (57, 58.1)], 62, None),
    "khai-thac-hai-san": ([(30500, 31240), (31200, 32105), (32000, 32480), (32800, 33150)], 33500, (28120, "31/10/2025")),
    "san-luong-muoi": ([(88000, 81500), (90000, 93200), (92000, 96400), (94000, 90150)], 95000, (71200, "31/10/2025")),
    "khach-du-lich": ([(180, 96.5), (210, 232.4), (260, 281.0), (310, 336.5)], 380, (352.6, "31/10/2025")),
    "xa-ntm-nang-cao": ([(1, 1), (2, 2), (3, 2), (4, 4)], 5, (5, "25/6/2025")),
    "ho-ngheo": ([(4.2, 4.35), (3.6, 3.52), (3.0, 2.88), (2.4, 2.31)], 1.8, (1.86, "31/10/2025")),
    "bhyt": ([(92, 91.85), (92.5, 92.94), (93, 93.61), (94, 94.42)], 95, (95.36, "31/10/2025")),
    "viec-lam-moi": ([(3350, 3105), (3400, 3468), (3400, 3512), (3450, 3580)], 3500, (3215, "31/10/2025")),
    "lao-dong-qua-dao-tao": ([(63.5, 63.1), (65, 65.34), (67, 67.2), (69, 69.85)], 71, None),
    "truong-dat-chuan": ([(57, 57.14), (62, 61.9), (66, 66.67), (71, 71.43)], 75, (76.19, "30/9/2025")),
    "suy-dinh-duong": ([(9.8, 9.9), (9.4, 9.3), (9.0, 8.8), (8.6, 8.4)], 8.2, None),
    "xoa-nha-tam": ([None, None, None, (60, 64)], 118, (118, "25/8/2025")),
    "nuoc-sach": ([(99.6, 99.62), (99.65, 99.68), (99.7, 99.74), (99.8, 99.79)], 99.9, (99.86, "31/10/2025")),
    "che-phu-rung": ([(44.0, 44.1), (44.2, 44.3), (44.4, 44.4), (44.6, 44.7)], 44.8, None),
    "rac-thai": ([(85, 83.2), (87, 87.5), (90, 89.4), (92, 92.6)], 94, (93.0, "31/10/2025")),
    "tuyen-quan": ([(100, 100), (100, 100), (100, 100), (100, 100)], 100, (100, "28/02/2025")),
    "pham-phap-hinh-su": ([(42, 40), (40, 41), (39, 36), (38, 35)], 36, None),
    "tai-nan-giao-thong": ([(15, 16), (14, 13), (13, 11), (12, 11)], 11, None),
    "ket-nap-dang-vien": ([(100, 96), (105, 108), (110, 112), (115, 121)], 120, (104, "31/10/2025")),
    "chi-bo-hoan-thanh-tot": ([(90, 91.3), (91, 92.0), (92, 92.7), (93, 93.8)], 94, None),
}

# Days for which a whole year's figure was final before the year's end.
FINAL_DAYS = {
    ("tuyen-quan", 2021): "05/3/2021",
    ("tuyen-quan", 2022): "18/02/2022",
    ("tuyen-quan", 2023): "08/02/2023",
    ("tuyen-quan", 2024): "27/02/2024",
    ("xoa-nha-tam", 2024): "29/11/2024",
    ("bhyt", 2023): "15/12/2023",
    ("ket-nap-dang-vien", 2024): "19/12/2024",
}

# Whole area, quarters I to III of 2025: (target, actual), counted from the year's start.
QUARTERS = {
    "tong-gia-tri-san-xuat": [(3300, 3268), (6900, 6945), (10600, 10742)],
    "thu-ngan-sach": [(40, 44.6), (80, 93.8), (120, 146.9)],
    "khai-thac-hai-san": [(7600, 7690), (17000, 17150), (25800, 25760)],
    "san-luong-muoi": [(18000, 19450), (62000, 58300), (82000, 69800)],
    "khach-du-lich": [(85, 92.3), (190, 204.8), (290, 318.7)],
    "xa-ntm-nang-cao": [(4, 4), (5, 5)],
    "ho-ngheo": [(2.25, 2.24), (2.1, 2.08), (1.95, 1.93)],
    "bhyt": [(94.2, 94.51), (94.5, 94.83), (94.8, 95.12)],
    "viec-lam-moi": [(850, 980), (1750, 2010), (2600, 2935)],
    "suy-dinh-duong": [(8.35, 8.36), (8.3, 8.25), (8.25, 8.22)],
    "xoa-nha-tam": [(30, 34), (80, 92), (118, 118)],
    "rac-thai": [(92.5, 92.8), (93.0, 93.1), (93.5, 92.9)],
    "ket-nap-dang-vien": [(25, 28), (55, 61), (85, 90)],
}

# Whole area, January to October 2025: (target, actual), counted from the year's start.
MONTHS = {
    "thu-ngan-sach": [
        (13, 15.2), (26, 28.9), (40, 44.6), (53, 60.3), (66, 77.1),
        (80, 93.8), (93, 111.5), (106, 129.4), (120, 146.9), (133, 163.7),
    ],
    "khai-thac-hai-san": [
        (2600, 2650), (5000, 5010), (7600, 7690), (10700, 10680), (13900, 13980),
        (17000, 17150), (20200, 20240), (23100, 23080), (25800, 25760), (28200, 28120),
    ],
    "viec-lam-moi": [
        (280, 345), (560, 610), (850, 980), (1150, 1310), (1450, 1645),
        (1750, 2010), (2030, 2330), (2310, 2640), (2600, 2935), (2900, 3215),
    ],
}

OLD_UNITS = (
    "tt-khanh-hai xa-phuong-hai xa-tri-hai xa-ho-hai xa-tan-hai xa-xuan-hai xa-nhon-hai xa-thanh-hai xa-vinh-hai".split()
)
NEW_UNITS = "phuong-ninh-chu-2025 xa-ninh-hai-2025 xa-xuan-hai-2025 xa-vinh-hai-2025".split()

# By unit, in the order of OLD_UNITS and NEW_UNITS: (target, actual); 2024 and quarter II of 2025 for the former communes,
# quarter III for the new ones, and the new ones' targets for 2025.
BY_UNIT = {
    "ho-ngheo": {
        "2024": [(1.2, 1.08), (2.6, 2.48), (2.5, 2.55), (1.9, 1.82), (2.2, 2.1), (2.3, 2.24), (2.4, 2.36), (2.2, 2.05), (4.8, 4.92)],
        "2025-Q2": [(1.05, 0.97), (2.3, 2.21), (2.25, 2.28), (1.65, 1.58), (1.95, 1.88), (2.05, 2.0), (2.15, 2.09), (1.95, 1.8), (4.3, 4.36)],
        "2025-Q3": [(0.98, 0.92), (2.35, 2.4), (1.8, 1.74), (2.45, 2.38)],
        "2025": [0.9, 2.2, 1.65, 2.3],
    },
    "bhyt": {
        "2024": [(95, 96.1), (94, 94.2), (94, 93.65), (94, 94.8), (94, 94.3), (94, 94.05), (94, 94.9), (93.5, 93.2), (92, 92.35)],
        "2025-Q2": [(95.5, 96.3), (94.5, 94.6), (94.5, 94.1), (94.5, 95.12), (94.5, 94.75), (94.5, 94.52), (94.5, 95.2), (94, 93.85), (93, 93.1)],
        "2025-Q3": [(95.5, 96.02), (94.5, 94.35), (94.8, 95.21), (94.2, 94.46)],
        "2025": [96, 95, 95, 94.5],
    },
    "rac-thai": {
        "2024": [(98, 98.4), (91, 91.6), (90, 88.9), (93, 93.5), (92, 92.2), (92, 93.0), (91, 91.3), (92, 91.5), (85, 84.2)],
        "2025-Q2": [(98.2, 98.5), (91.8, 92.0), (91, 90.2), (93.5, 94.1), (92.6, 92.9), (92.6, 93.4), (91.8, 92.1), (92.4, 92.3), (86.5, 86.9)],
        "2025-Q3": [(98, 98.3), (91, 90.4), (93.2, 93.7), (91.5, 90.8)],
        "2025": [98.5, 92, 94, 92.5],
    },
    "thu-nhap": {
        "2024": [(66, 67.4), (56, 56.9), (55, 54.6), (58, 59.3), (57, 57.2), (58, 58.8), (57, 58.0), (58, 57.5), (50, 50.7)],
        "2025": [71, 60, 62.5, 60],
    },
}

# What the office notes for itself; never published.
NOTES = {
    ("khach-du-lich", None, "2021"): "Giảm mạnh do dịch bệnh, đã giải trình.",
    ("san-luong-muoi", None, "2025-Q3"): "Mưa trái mùa; chờ các tổ diêm dân đối chiếu sổ cân.",
    ("xa-ntm-nang-cao", None, "2025"): "Chốt trước ngày sắp xếp đơn vị hành chính.",
    ("ho-ngheo", "xa-vinh-hai", "2025-Q2"): "Rà soát bổ sung ở xóm núi chưa xong.",
}

PERIOD_ENDS = {"Q1": "31/3", "Q2": "30/6", "Q3": "30/9"}
MONTH_ENDS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31)


def _row(indicator, unit, period, target, actual=None, as_of=None):
    note = NOTES.get((indicator, unit, period))
    return {
        "indicator": indicator,
        "unit": unit,
        "period": period,
        "target": target,
        "actual": actual,
        "as_of": day(as_of) if actual is not None else None,
        "source": SAMPLE,
        "note": f"{SAMPLE}. {note}" if note else None,
    }


def _quarter_end(period: str) -> str:
    return f"{PERIOD_ENDS[period[-2:]]}/{period[:4]}"


def past_values() -> list[dict]:
    """Sheet «2021-2024»: the whole area year by year, then the communes in 2024."""
    found = []
    for indicator, (years, _, _) in YEARS.items():
        for year, pair in zip(range(2021, 2025), years):
            if pair:
                as_of = FINAL_DAYS.get((indicator, year), f"31/12/{year}")
                found.append(_row(indicator, None, str(year), *pair, as_of))
    for indicator, values in BY_UNIT.items():
        for unit, pair in zip(OLD_UNITS, values["2024"], strict=True):
            found.append(_row(indicator, unit, "2024", *pair, "31/12/2024"))
    return found


def values_of_2025() -> list[dict]:
    """Sheet «2025»: the whole area by month, quarter and year, then the communes of the time."""
    found = []
    for indicator, (_, target, reached) in YEARS.items():
        for month, pair in enumerate(MONTHS.get(indicator, []), 1):
            found.append(_row(indicator, None, f"2025-{month:02}", *pair, f"{MONTH_ENDS[month - 1]}/{month}/2025"))
        for quarter, pair in enumerate(QUARTERS.get(indicator, []), 1):
            period = f"2025-Q{quarter}"
            found.append(_row(indicator, None, period, *pair, _quarter_end(period)))
        found.append(_row(indicator, None, "2025", target, *(reached or ())))
    for indicator, values in BY_UNIT.items():
        for period, units in (("2025-Q2", OLD_UNITS), ("2025-Q3", NEW_UNITS)):
            if period in values:
                for unit, pair in zip(units, values[period], strict=True):
                    found.append(_row(indicator, unit, period, *pair, _quarter_end(period)))
        for unit, target in zip(NEW_UNITS, values["2025"], strict=True):
            found.append(_row(indicator, unit, "2025", target))
    return found
