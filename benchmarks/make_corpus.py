#!/usr/bin/env python3
"""Writes the same N stories as a Gương site and as an equivalent Hugo site.

    make_corpus.py --stories 10000 --guong DIR --hugo DIR [--seed 1] [--templates REPO/templates]

Standard library only; the same arguments always write the same bytes. A story has about 860 Vietnamese
syllables, ten lines of front matter, headings, paragraphs with emphasis and links, and a share of lists, tables, quotations and
footnotes: 10,000 stories are about 48 MB of Markdown.
"""

import argparse
import random
import shutil
from pathlib import Path

SYLLABLES = """
xã thôn xóm làng biển ruộng muối nho táo tỏi hành rong dê cừu cá tôm thuyền lưới bến cảng chợ trường lớp thầy cô học sinh sách vở
người dân nhà đường cầu nước điện đèn cây rừng núi đồi suối giếng mương vườn sân cổng mái tường gạch ngói xi măng cát đá sỏi
anh chị em ông bà cụ chú bác mẹ cha con cháu bạn hàng xóm tổ đội nhóm hội chi đoàn ban phòng ủy viên trưởng phó cán bộ công chức
làm học dạy đi về ở ăn nói nghe nhìn thấy biết hiểu nhớ thương giúp góp trồng nuôi chăm bón tưới cắt gặt phơi bán mua chở đưa đón
xây sửa dựng mở đóng giữ gìn thu gom nhặt quét dọn ghi chép tính đếm hẹn họp bàn chọn thử nghiệm đổi mới sáng tạo kiên trì bền bỉ
một hai ba bốn năm sáu bảy tám chín mười trăm nghìn triệu mỗi từng cả nhiều ít hơn kém đủ thiếu thừa đầu cuối giữa trước sau
ngày đêm sáng trưa chiều tối tuần tháng mùa nắng mưa gió bão hạn lũ nóng lạnh khô ướt sớm muộn nhanh chậm lâu mãi
và với của cho từ đến trong ngoài trên dưới bên cạnh giữa theo bằng để vì nên nhưng mà thì là có không còn đã đang sẽ vẫn chỉ cũng
được bị phải cần muốn mong tin yêu quý trọng vui buồn mệt khỏe đẹp tốt giỏi khéo hiền lành thật thà chăm chỉ nghèo khó khá giàu
phong trào thi đua gương điển hình tiên tiến nhân tố mô hình nghị quyết kế hoạch chỉ thị nhiệm vụ giải pháp mục tiêu kết quả
hồ sơ thủ tục hành chính dịch vụ một cửa trực tuyến chuyển đổi số y tế bảo hiểm giáo dục văn hóa thể thao du lịch môi trường
""".split()
NAMES = "Nguyễn Trần Lê Phạm Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý".split()
MIDDLES = "Văn Thị Quỳnh Minh Thanh Ngọc Hữu Đức Thu Xuân Kim Quang".split()
GIVEN = "An Bình Chi Dũng Giang Hà Hạnh Hiếu Hoa Hùng Lan Linh Mai Nam Nga Như Phúc Quân Sơn Tâm Thảo Trang Tuấn Vinh Yến".split()
COLUMNS = [
    ("phong-trao-thi-dua", "Phong trào thi đua"), ("dien-hinh-tien-tien", "Gương điển hình tiên tiến"),
    ("nhan-to-moi", "Nhân tố mới"), ("mo-hinh-moi", "Mô hình mới"), ("nguoi-tot-viec-tot", "Gương người tốt việc tốt"),
]
FIELDS = [
    ("nong-nghiep", "Nông nghiệp – thủy sản – diêm nghiệp"), ("nong-thon-moi", "Nông thôn mới"), ("giao-duc", "Giáo dục"),
    ("y-te", "Y tế"), ("van-hoa-the-thao", "Văn hóa – thể thao"), ("du-lich", "Du lịch"),
    ("an-ninh-quoc-phong", "An ninh trật tự – quốc phòng"), ("cai-cach-hanh-chinh", "Cải cách hành chính – chuyển đổi số"),
    ("an-sinh", "An sinh xã hội"), ("khoi-nghiep", "Khởi nghiệp"), ("moi-truong", "Môi trường"),
    ("dan-van-kheo", "Dân vận khéo"), ("xay-dung-dang", "Xây dựng Đảng"),
]
MOVEMENTS = [
    ("nong-thon-moi", "Cả huyện chung sức xây dựng nông thôn mới"), ("vi-nguoi-ngheo", "Vì người nghèo – không để ai bị bỏ lại phía sau"),
    ("van-hoa-cong-so", "Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở"), ("hoc-tap-suot-doi", "Đẩy mạnh học tập suốt đời"),
    ("ha-tang-dong-bo", "Phát triển kết cấu hạ tầng đồng bộ"), ("xoa-nha-tam", "Xóa nhà tạm, nhà dột nát"), ("500-ngay-dem", "500 ngày đêm thi đua"),
    ("an-toan-giao-thong", "Bảo đảm an toàn giao thông"), ("cai-cach-hanh-chinh", "Cải cách hành chính"),
    ("dan-van-chinh-quyen", "Công tác dân vận chính quyền"), ("an-sinh-xa-hoi", "Thi đua làm tốt công tác an sinh xã hội"),
]
UNITS = [(f"xa-{n}", f"Xã Mẫu {i + 1}") for i, n in enumerate(
    "phuong-hai tri-hai ho-hai tan-hai xuan-hai nhon-hai thanh-hai vinh-hai bac-son loi-hai cong-hai phuoc-chien bac-phong phuoc-khang "
    "an-hai phuoc-dinh phuoc-diem ca-na my-son quang-son".split())]
NAVIGATION = [(name, f"/chuyen-muc/{id}/") for id, name in COLUMNS]
GROUPS = ["official", "worker", "farmer", "soldier", "student", "resident"]
BASE = "https://ninhhai.example.vn/guong-sang/"
NAME = "Gương sáng Ninh Hải"
TAGLINE = "Chuyên trang phong trào thi đua đặc biệt, nhiệm kỳ 2021-2025"
ORGANISATION = "Trung tâm Văn hóa - Thể thao và Truyền thanh huyện Ninh Hải"
DESCRIPTION = "Nơi giới thiệu phong trào thi đua, gương điển hình tiên tiến, nhân tố mới, mô hình mới và gương người tốt việc tốt."
ABOUT = "Nơi giới thiệu những câu chuyện của lĩnh vực, phong trào và đơn vị này."


def capital(text):
    return text[0].upper() + text[1:]


class Writer:
    """Makes stories from a pool of sentences, so that 100,000 of them take seconds and not minutes."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.sentences = [self.sentence() for _ in range(20_000)]
        self.tags = sorted({" ".join(self.random.sample(SYLLABLES, 2)) for _ in range(215)})[:200]

    def phrase(self, low, high):
        return " ".join(self.random.choices(SYLLABLES, k=self.random.randint(low, high)))

    def sentence(self):
        r = self.random
        head, tail = self.phrase(5, 12), self.phrase(5, 12)
        shape = r.random()
        if shape < 0.06: tail = f"**{tail}**"
        elif shape < 0.14: head = f"{head} *{self.phrase(1, 3)}*"
        elif shape < 0.18: tail += f" [{self.phrase(2, 4)}](https://ninhhai.example.vn/tin/{r.randint(1, 9999)})"
        elif shape < 0.24: tail = f"“{tail}”"
        elif shape < 0.30: tail += f" {r.randint(2, 980)} {r.choice(['hộ', 'người', 'triệu đồng', 'ha'])}"
        return f"{capital(head)}, {tail}" + r.choice("......!?")

    def paragraph(self):
        return " ".join(self.random.choices(self.sentences, k=self.random.choice([3, 4, 4, 5]) - (self.random.random() < 0.25)))

    def name(self):
        return " ".join(self.random.choice(part) for part in (NAMES, MIDDLES, GIVEN))

    def special(self, kind):
        r = self.random
        if kind == "list":
            mark = r.choice(["- ", "- ", "1. "])
            return "\n".join(mark + self.random.choice(self.sentences) for _ in range(r.randint(3, 5)))
        if kind == "table":
            rows = [f"| {capital(self.phrase(2, 5))} | {r.randint(10, 4000)} | {r.randint(10, 4000)} |" for _ in range(r.randint(3, 6))]
            return "\n".join(["| Chỉ tiêu | Năm 2022 | Năm 2024 |", "|---|---:|---:|", *rows])
        return f"> {r.choice(self.sentences)} {r.choice(self.sentences)}\n>\n> — {self.name()}, {r.randint(18, 85)} tuổi"

    def story(self, index, names):
        r = self.random
        blocks = [self.paragraph(), self.paragraph()]
        specials = [k for k, share in (("list", 0.5), ("table", 0.3), ("quote", 0.6)) if r.random() < share]
        note = r.random() < 0.35
        for part in range(3):
            blocks += ["## " + capital(self.phrase(3, 7)), self.paragraph(), self.paragraph()]
            if part < len(specials): blocks.append(self.special(specials[part]))
            if r.random() < 0.25: blocks.append(self.paragraph())
        if note:
            blocks[0] += "[^1]"
            blocks.append(f"[^1]: {r.choice(self.sentences)}")
        if r.random() < 0.2: blocks.insert(4, f"Xem thêm [{self.phrase(3, 6)}]({{link:{r.randrange(len(names))}}}).")
        person = r.random() < 0.4
        return {
            "title": capital(self.phrase(4, 9)), "summary": r.choice(self.sentences).replace("*", "").split(" [")[0] + " " + capital(self.phrase(8, 16)) + ".",
            "year": 2021 + index % 5, "month": r.randint(1, 12), "day": r.randint(1, 28),
            "column": r.choice(COLUMNS)[0], "movements": [m[0] for m in r.sample(MOVEMENTS, r.choice([1, 1, 2]))],
            "fields": [f[0] for f in r.sample(FIELDS, r.choice([1, 2]))], "tags": r.sample(self.tags, r.choice([2, 3, 3, 4])),
            "unit": r.choice(UNITS)[0], "author": self.name(), "blocks": blocks,
            "subject": self.name() if person else "Tổ " + self.phrase(2, 4), "person": person,
            "role": capital(self.phrase(2, 4)), "group": r.choice(GROUPS), "born": r.randint(1950, 2000), "members": r.randint(3, 60),
        }


def quoted(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def listed(values):
    return "[" + ", ".join(values) + "]"


def guong_story(s):
    if s["person"]:
        subject = (f'  - {{name: {quoted(s["subject"])}, kind: person, group: {s["group"]}, role: {quoted(s["role"])}, unit: {s["unit"]}, born: {s["born"]}}}\n'
                   f'consent:\n  - {{person: {quoted(s["subject"])}, items: [tên, chuyện kể], channels: [web, radio], given_by: {quoted(s["subject"])}, '
                   f'relation: self, date: {s["year"] - 1}-12-01, method: văn bản}}\n')
    else:
        subject = f'  - {{name: {quoted(s["subject"])}, kind: collective, group: small_collective, unit: {s["unit"]}, members: {s["members"]}}}\n'
    return (f'---\ntitle: {quoted(s["title"])}\nsummary: {quoted(s["summary"])}\ndate: {s["year"]}-{s["month"]:02}-{s["day"]:02}\n'
            f'column: {s["column"]}\nmovements: {listed(s["movements"])}\nfields: {listed(s["fields"])}\ntags: {listed(s["tags"])}\n'
            f'unit: {s["unit"]}\nsubjects:\n{subject}author: {quoted(s["author"])}\n---\n\n')


def hugo_story(s):
    kind = "Cá nhân" if s["person"] else "Tập thể"
    return (f'---\ntitle: {quoted(s["title"])}\nsummary: {quoted(s["summary"])}\ndate: {s["year"]}-{s["month"]:02}-{s["day"]:02}\n'
            f'chuyen-muc: [{s["column"]}]\nphong-trao: {listed(s["movements"])}\nlinh-vuc: {listed(s["fields"])}\nthe: {listed(s["tags"])}\n'
            f'don-vi: [{s["unit"]}]\nnam: ["{s["year"]}"]\nthang: ["{s["year"]}-{s["month"]:02}"]\n'
            f'subjects:\n  - {{name: {quoted(s["subject"])}, kind: {kind}, role: {quoted(s["role"])}, unit: {s["unit"]}}}\n'
            f'author: {quoted(s["author"])}\n---\n\n')


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def guong_frame(root, templates):
    site = [f"name: {NAME}", f"tagline: {TAGLINE}", f"organisation: {ORGANISATION}", f"description: {quoted(DESCRIPTION)}",
            f"base_url: {BASE}", "page_size: 20", "columns:"]
    for id, name in COLUMNS: site += [f"  - id: {id}", f"    name: {name}", f"    description: {ABOUT}"]
    site.append("fields:")
    for id, name in FIELDS: site += [f"  - id: {id}", f"    name: {name}"]
    site.append("navigation:")
    for name, link in NAVIGATION: site += [f"  - title: {name}", f"    link: {link}"]
    site += ["footer:", "  - title: Nhận tin mới (RSS)", "    link: /feed.xml", "licence: Được dùng lại phần chữ khi ghi rõ nguồn."]
    write(root / "content/site.yaml", "\n".join(site) + "\n")
    rows = ["id,name,kind,parent,valid_from,valid_to,successor"] + [f"{id},{name},commune,,,," for id, name in UNITS]
    write(root / "content/units.csv", "\n".join(rows) + "\n")
    for order, (id, name) in enumerate(MOVEMENTS):
        write(root / f"content/movements/{id}.md", f"---\ntitle: {quoted(name)}\nsummary: {ABOUT}\norder: {order}\n---\n\n{ABOUT}\n")
    shutil.copytree(templates, root / "templates", dirs_exist_ok=True)


def hugo_frame(root, template_folder, assets):
    shutil.copytree(template_folder, root, dirs_exist_ok=True)
    for name in ("style.css", "page.js", "icon.svg"):
        (root / "static/tep").mkdir(parents=True, exist_ok=True)
        shutil.copy(assets / name, root / "static/tep" / name)
    for folder, terms in (("chuyen-muc", COLUMNS), ("phong-trao", MOVEMENTS), ("linh-vuc", FIELDS), ("don-vi", UNITS)):
        for id, name in terms:
            extra = "outputs: [html, rss, jsonfeed]\n" if folder == "chuyen-muc" else ""
            write(root / f"content/{folder}/{id}/_index.md", f"---\ntitle: {quoted(name)}\ndescription: {ABOUT}\n{extra}---\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    here = Path(__file__).resolve().parent
    parser.add_argument("--stories", type=int, default=10_000)
    parser.add_argument("--guong", type=Path)
    parser.add_argument("--hugo", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--templates", type=Path, default=here.parent / "templates")
    options = parser.parse_args()

    writer = Writer(options.seed)
    names = [f"bai-{i:06}" for i in range(options.stories)]
    years = [2021 + i % 5 for i in range(options.stories)]
    if options.guong:
        guong_frame(options.guong, options.templates)
        for year in range(2021, 2026): (options.guong / f"content/stories/{year}").mkdir(parents=True, exist_ok=True)
    if options.hugo:
        hugo_frame(options.hugo, here / "hugo", options.templates / "assets")
        for year in range(2021, 2026): (options.hugo / f"content/bai/{year}").mkdir(parents=True, exist_ok=True)
    total = 0
    for index, name in enumerate(names):
        story = writer.story(index, names)
        year, body = story["year"], "\n\n".join(story.pop("blocks")) + "\n"
        before, brace, rest = body.partition("({link:")
        other, _, after = rest.partition("}")
        if options.guong:
            text = before + (f"(../{years[int(other)]}/{names[int(other)]}.md" + after if brace else "")
            data = (guong_story(story) + text).encode()
            total += len(data)
            (options.guong / f"content/stories/{year}/{name}.md").write_bytes(data)
        if options.hugo:
            text = before + (f"(../{years[int(other)]}/{names[int(other)]}.md" + after if brace else "")
            (options.hugo / f"content/bai/{year}/{name}.md").write_bytes((hugo_story(story) + text).encode())
    print(f"{options.stories} stories, {total} bytes of Markdown")


if __name__ == "__main__":
    main()
