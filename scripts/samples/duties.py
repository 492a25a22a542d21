"""Reports that were due, and those that were handed in; all invented but the deadline of the plan, 30/12/2025."""

from .clusters import OFFICE_MEMBERS
from .indicators import NEW_UNITS, OLD_UNITS
from .rows import SAMPLE, day

PLAN = "Kế hoạch phát động phong trào thi đua, mục V.1"
INVENTED = "Công văn số {}/MH-NV (số liệu minh họa)"
OFFICES = [office for office in OFFICE_MEMBERS if office != "phong-noi-vu"]
ALL = OLD_UNITS + OFFICES

OBLIGATIONS = [
    {"id": id, "name": name, "from_whom": senders, "to_whom": to, "due": day(due), "legal_basis": basis, "note": note}
    for id, name, senders, to, due, basis, note in [
        ("dang-ky-cong-trinh", "Đăng ký công trình chào mừng Đại hội Đảng", ALL, "phong-noi-vu", "28/02/2025", PLAN, SAMPLE),
        ("bao-cao-quy-1-2025", "Báo cáo phong trào thi đua quý I/2025", ALL, "phong-noi-vu", "25/3/2025", INVENTED.format("04"), SAMPLE),
        ("bao-cao-thang-4-2025", "Báo cáo tháng 4/2025", OLD_UNITS, "phong-noi-vu", "25/4/2025", INVENTED.format("04"), SAMPLE),
        ("bao-cao-thang-5-2025", "Báo cáo tháng 5/2025", OLD_UNITS, "phong-noi-vu", "26/5/2025", INVENTED.format("04"), SAMPLE),
        ("so-ket-6-thang-2025", "Báo cáo sơ kết 6 tháng đầu năm 2025", ALL, "phong-noi-vu", "20/6/2025", INVENTED.format("09"), SAMPLE),
        ("tong-hop-so-ket", "Tổng hợp báo cáo sơ kết của huyện", ["phong-noi-vu"], "ubnd-huyen", "27/6/2025", INVENTED.format("09"), SAMPLE),
        ("bao-cao-quy-3-2025", "Báo cáo phong trào thi đua quý III/2025", NEW_UNITS, "phong-noi-vu", "25/9/2025", INVENTED.format("12"), f"{SAMPLE}. Nơi nhận ghi theo Kế hoạch; từ 01/7/2025 gửi cơ quan kế tục."),
        ("tong-ket-phong-trao", "Báo cáo tổng kết phong trào thi đua", NEW_UNITS, "phong-noi-vu", "30/12/2025", PLAN, f"{SAMPLE}. Nơi nhận ghi theo Kế hoạch; từ 01/7/2025 gửi cơ quan kế tục."),
    ]
]

# When each of the senders, in the order above, handed it in: «-» for not at all.
DAYS = {
    "dang-ky-cong-trinh": "21/02 24/02 28/02 25/02 18/02 26/02 20/02 03/3 28/02 27/02 14/02 17/02 28/02 25/02",
    "bao-cao-quy-1-2025": "24/3 21/3 25/3 24/3 20/3 25/3 21/3 24/3 01/4 25/3 21/3 20/3 - 24/3",
    "bao-cao-thang-4-2025": "24/4 25/4 29/4 23/4 22/4 25/4 24/4 25/4 28/4",
    "bao-cao-thang-5-2025": "26/5 23/5 28/5 26/5 22/5 23/5 26/5 26/5 -",
    "so-ket-6-thang-2025": "19/6 18/6 20/6 19/6 16/6 20/6 17/6 23/6 25/6 20/6 17/6 18/6 20/6 19/6",
    "tong-hop-so-ket": "27/6",
    "bao-cao-quy-3-2025": "23/9 30/9 25/9 -",
    "tong-ket-phong-trao": "- - 14/11 -",
}


def submissions() -> list[dict]:
    found = []
    for obligation in OBLIGATIONS:
        for sender, text in zip(obligation["from_whom"], DAYS[obligation["id"]].split(), strict=True):
            if text != "-":
                document = f"{len(found) + 11}/BC-MH"
                sent = day(f"{text}/2025")
                found.append({
                    "obligation": obligation["id"], "sender": sender, "submitted_on": sent, "document": document, "note": SAMPLE,
                })
    # A corrected report, sent once more within its time.
    found.append({
        "obligation": "bao-cao-quy-1-2025", "sender": "xa-ho-hai", "submitted_on": day("25/3/2025"),
        "document": "19a/BC-MH", "note": f"{SAMPLE}. Gửi lại, sửa số liệu bảo hiểm y tế.",
    })
    return found
