"""Clusters and blocs, their members, criteria and scores; all invented."""

from .indicators import NEW_UNITS, OLD_UNITS
from .rows import SAMPLE, rows

COMMUNES = "cum-xa-thi-tran-2024"
OFFICES = "khoi-co-quan-2024"
NEW_COMMUNES = "cum-xa-phuong-2025"

CLUSTERS = rows(
    "id name year head regulation note",
    (COMMUNES, "Cụm thi đua các xã, thị trấn năm 2024", 2024, "xa-tan-hai", "Quy chế số 01/QC-MH (số liệu minh họa)", SAMPLE),
    (OFFICES, "Khối thi đua các cơ quan năm 2024", 2024, "trung-tam-vhtt-tt", "Quy chế số 02/QC-MH (số liệu minh họa)", SAMPLE),
    (NEW_COMMUNES, "Cụm thi đua các xã, phường từ 01/7/2025", 2025, "phuong-ninh-chu-2025", "Quy chế số 03/QC-MH (số liệu minh họa)", f"{SAMPLE}. Chấm điểm sau ngày 30/12/2025."),
)

OFFICE_MEMBERS = "phong-noi-vu phong-vhtt trung-tam-vhtt-tt cong-ttdt ban-tuyen-giao mttq-huyen".split()
MEMBERS = {COMMUNES: OLD_UNITS, OFFICES: OFFICE_MEMBERS, NEW_COMMUNES: NEW_UNITS}

# Those without a cluster hold for all: 80 points; each cluster has one of its own: 20 points.
CRITERIA = rows(
    "id cluster name maximum method direction points_each note",
    ("chi-tieu-vuot-muc", None, "Số chỉ tiêu, nhiệm vụ hoàn thành vượt mức", 20, "relative", "higher", None, SAMPLE),
    ("ho-so-tre-han", None, "Tỷ lệ hồ sơ, văn bản giải quyết trễ hạn (%)", 10, "relative", "lower", None, SAMPLE),
    ("cong-trinh-chao-mung", None, "Công trình, phần việc chào mừng hoàn thành", 10, "count", None, 2, SAMPLE),
    ("guong-duoc-gioi-thieu", None, "Gương người tốt việc tốt được giới thiệu", 10, "count", None, 1, SAMPLE),
    ("che-do-bao-cao", None, "Chấp hành chế độ báo cáo thi đua", 10, "pass_fail", None, None, SAMPLE),
    ("to-chuc-dang", None, "Tổ chức Đảng hoàn thành tốt nhiệm vụ trở lên", 10, "pass_fail", None, None, SAMPLE),
    ("nhan-rong-mo-hinh", None, "Tổ chức phong trào, nhân rộng mô hình", 10, "direct", None, None, SAMPLE),
    ("thu-ngan-sach-xa-2024", COMMUNES, "Thu ngân sách trên địa bàn (triệu đồng)", 20, "relative", "higher", None, SAMPLE),
    ("truoc-han-2024", OFFICES, "Nhiệm vụ trọng tâm hoàn thành trước hạn", 20, "relative", "higher", None, SAMPLE),
    ("thu-ngan-sach-xa-2025", NEW_COMMUNES, "Thu ngân sách trên địa bàn 6 tháng cuối năm (triệu đồng)", 20, "relative", "higher", None, SAMPLE),
)

COMMON = [criterion["id"] for criterion in CRITERIA if criterion["cluster"] is None]
OWN = {criterion["cluster"]: criterion["id"] for criterion in CRITERIA if criterion["cluster"]}
TARGETS = {"chi-tieu-vuot-muc": 8, "ho-so-tre-han": 2, "truoc-han-2024": 10}

# By member: what was reached for each common criterion («direct»: nothing is counted) and, last, (target, actual) of the
# cluster's own; then what the member gave itself, and what was assessed («None»: computed by the method).
RESULTS = {
    COMMUNES: {
        "tt-khanh-hai": ([9, 1.6, 4, 6, 1, 1, None, (4200, 4620)], [13, 6, 8, 6, 10, 10, 9, 14], 8.5),
        "xa-phuong-hai": ([8, 2, 5, 8, 1, 1, None, (1250, 1250)], [10, 5, 10, 8, 10, 10, 9.5, 10], 9),
        "xa-tri-hai": ([7, 2.5, 3, 7, 1, 1, None, (900, 855)], [9, 4, 6, 7, 10, 10, 8, 10], 8),
        "xa-ho-hai": ([9, 1.8, 4, 7, 1, 1, None, (1600, 1712)], [12.5, 6, 8, 7, 10, 10, 9, 13], 8.5),
        "xa-tan-hai": ([11, 1, 5, 9, 1, 1, None, (1400, 1680)], [20, 10, 10, 9, 10, 10, 9, 19], 9),
        "xa-xuan-hai": ([10, 1.6, 4, 8, 1, 1, None, (1500, 1575)], [16, 6.5, 8, 8, 10, 10, 9, 12], 9),
        "xa-nhon-hai": ([10, 1.25, 4, 9, 1, 1, None, (1200, 1500)], [16, 8, 8, 9, 10, 10, 9, 20], 8),
        "xa-thanh-hai": ([10, 1.25, 4, 8, 1, 1, None, (2000, 2500)], [16, 8, 8, 8, 10, 10, 9.5, 20], 9),
        "xa-vinh-hai": ([6, 3.2, 3, 5, 0, 1, None, (700, 630)], [8, 3, 6, 5, 10, 10, 7.5, 9], 7),
    },
    OFFICES: {
        "phong-noi-vu": ([10, 0.8, 4, 5, 1, 1, None, (10, 12)], [18, 10, 8, 5, 10, 10, 9.5, 16], [17, 10, 8, 5, 10, 10, 9, 15]),
        "phong-vhtt": ([9, 1.5, 3, 6, 1, 1, None, (10, 11)], [14, 7, 6, 6, 10, 10, 9, 13], [13, 7, 6, 6, 10, 10, 8.5, 12.5]),
        "trung-tam-vhtt-tt": ([11, 1, 5, 12, 1, 1, None, (10, 13)], [20, 9, 10, 10, 10, 10, 9.5, 20], [20, 9, 10, 10, 10, 10, 9, 20]),
        "cong-ttdt": ([9, 1.2, 3, 8, 1, 1, None, (10, 11)], [14, 8, 6, 8, 10, 10, 8.5, 12.5], [13, 7.5, 6, 8, 10, 10, 8, 10.5]),
        "ban-tuyen-giao": ([8, 2, 2, 7, 1, 1, None, (10, 10)], [11, 5, 4, 7, 10, 10, 9, 10], [10, 5, 4, 7, 10, 10, 9, 10]),
        "mttq-huyen": ([10, 1, 5, 9, 1, 1, None, (10, 12)], [17, 9, 10, 9, 10, 10, 9.5, 16.5], [17, 9, 10, 9, 10, 10, 9.5, 15.5]),
    },
}

# Points beside the criteria's own: (criterion, member) → (bonus, penalty, reason).
EXTRA = {
    ("nhan-rong-mo-hinh", "xa-phuong-hai"): (2, None, "Có mô hình được nhân rộng ra ngoài xã"),
    ("nhan-rong-mo-hinh", "trung-tam-vhtt-tt"): (1, None, "Mở chuyên mục mới trên hệ thống truyền thanh"),
    ("che-do-bao-cao", "xa-tri-hai"): (None, 1, "Hai lần gửi báo cáo chậm"),
    ("to-chuc-dang", "xa-vinh-hai"): (None, 0.5, "Một chi bộ sinh hoạt không đủ kỳ"),
    ("ho-so-tre-han", "ban-tuyen-giao"): (None, 0.5, "Không niêm yết thời hạn trả kết quả"),
}
NOTES = {("thu-ngan-sach-xa-2024", "xa-vinh-hai"): "Xã đề nghị xem lại kế hoạch giao."}


def members() -> list[dict]:
    return [
        {"cluster": cluster, "member": member, "note": SAMPLE} for cluster, found in MEMBERS.items() for member in found
    ]


def scores() -> list[dict]:
    found = []
    for cluster, results in RESULTS.items():
        criteria = [*COMMON, OWN[cluster]]
        for member, (actuals, own_scores, assessed) in results.items():
            for position, (criterion, actual, self_score) in enumerate(zip(criteria, actuals, own_scores, strict=True)):
                target = TARGETS.get(criterion)
                if isinstance(actual, tuple):
                    target, actual = actual
                # An assessed score for the whole row of criteria, or for the one that only an assessor can give.
                given = assessed[position] if isinstance(assessed, list) else None
                if criterion == "nhan-rong-mo-hinh" and given is None:
                    given = assessed
                bonus, penalty, reason = EXTRA.get((criterion, member), (None, None, None))
                note = NOTES.get((criterion, member))
                found.append({
                    "cluster": cluster,
                    "criterion": criterion,
                    "member": member,
                    "target": target,
                    "actual": actual,
                    "self_score": self_score,
                    "assessed": given,
                    "bonus": bonus,
                    "penalty": penalty,
                    "reason": reason,
                    "note": f"{SAMPLE}. {note}" if note else SAMPLE,
                })
    return found
