#!/usr/bin/env python3
"""Writes tables of a campaign for measurements; the same arguments always write the same bytes. Standard library only.

    make_tables.py rows --site DIR --rows 1000000    a site of one campaign whose indicator_values have that many rows
    make_tables.py district --site DIR               every standard table, and the ready-made reports, for a site of make_corpus.py

Rows: 100 communes, the whole area, and as many indicators as it takes, each with years, quarters and months of 2021–2025. A district's tables are of
the size that ten years of a large district would have: 13,000 figures, 400 works, 3,000 awards, 6 clusters, 1,200 reports handed in.
"""

import argparse
import csv
import random
import shutil
from pathlib import Path

from make_corpus import FIELDS, GIVEN, GROUPS, MIDDLES, NAMES, UNITS, guong_frame, quoted, write

HERE = Path(__file__).resolve().parent
YEARS = range(2021, 2026)
KINDS = ["economic", "social", "environment", "defence_security", "party_building"]
LAST_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
CAMPAIGN = "thi-dua"


def table(folder, name, header, rows):
    with (folder / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter=";", lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)


def campaign(site):
    folder = site / "content/campaigns" / CAMPAIGN
    write(folder / "campaign.md", "---\ntitle: Phong trào thi đua để đo\nsummary: Số liệu để đo tốc độ.\n"
          "sample_tables: true\nperiod:\n  from: 2021-01-01\n  to: 2025-12-31\n---\n\nSố liệu để đo tốc độ.\n")
    return folder


def periods():
    """Every period of a year with its last month: the year, its quarters, its months."""
    for year in YEARS:
        yield f"{year}", year, 12
        for quarter in range(1, 5): yield f"{year}-Q{quarter}", year, 3 * quarter
        for month in range(1, 13): yield f"{year}-{month:02}", year, month


def indicators(folder, count):
    table(folder, "indicators", ["id", "name", "measure", "direction", "kind", "field", "decimals"],
          ([f"ct-{i:03}", f"Chỉ tiêu số {i}", "tấn", "lower" if i % 5 == 0 else "higher", KINDS[i % 5], FIELDS[i % len(FIELDS)][0], 1]
           for i in range(count)))


def decimal(number):
    """As Excel saves it under Vietnamese settings."""
    return f"{number:.1f}".replace(".", ",")


def values(indicator_count, units, random, limit=None, only_years=False):
    """One series is one indicator in one unit: what was done by each period, and the target of the year."""
    made = 0
    for i in range(indicator_count):
        for unit in units:
            level = random.uniform(100, 9000)
            for period, year, month in periods():
                if only_years and len(period) != 4: continue
                if made == limit: return
                target = level * (1 + 0.05 * (year - 2021))
                actual = target * month / 12 * random.uniform(0.8, 1.15)
                day = f"{year}-{month:02}-{LAST_DAYS[month - 1]}"
                yield [f"ct-{i:03}", unit, period, decimal(target), decimal(actual), day, "Phòng TC"]
                made += 1


VALUE_HEADER = ["indicator", "unit", "period", "target", "actual", "as_of", "source"]


def rows(site, templates, count):
    guong_frame(site, templates)
    units = [""] + [f"xa-{i:03}" for i in range(100)]
    lines = ["id,name,kind,parent,valid_from,valid_to,successor"] + [f"{unit},Xã Đo {unit[-3:]},commune,,,," for unit in units[1:]]
    write(site / "content/units.csv", "\n".join(lines) + "\n")
    folder = campaign(site)
    series = -(-count // sum(1 for _ in periods()))
    needed = -(-series // len(units))
    indicators(folder, needed)
    table(folder, "indicator_values", VALUE_HEADER, values(needed, units, random.Random(1), limit=count))


def district(site):
    r = random.Random(2)
    name = lambda: " ".join(r.choice(part) for part in (NAMES, MIDDLES, GIVEN))
    day = lambda year=None: f"{year or r.choice(YEARS)}-{r.randint(1, 12):02}-{r.randint(1, 28):02}"
    stories = sorted(path.relative_to(site / "content/stories") for path in (site / "content/stories").rglob("*.md"))
    link = lambda: f"../../stories/{r.choice(stories)}"
    units = [id for id, _ in UNITS]
    offices = [f"phong-{i}" for i in range(12)]
    write(site / "content/organisations.yaml", "".join(
        f"- {{id: {id}, name: {quoted(f'Phòng số {i}')}, kind: government, order: {i}}}\n" for i, id in enumerate(offices)))
    folder = campaign(site)

    indicators(folder, 22)
    area = values(22, [""], r)
    communes = values(22, units, r, only_years=True)
    quarters = (row for row in values(22, units, r) if "-Q" in row[2])
    table(folder, "indicator_values", VALUE_HEADER, [*area, *communes, *quarters])

    works = []
    for i in range(400):
        year = r.choice(YEARS)
        done = r.random() < 0.7
        works.append([f"cong-trinh-{i}", f"Công trình số {i} chào mừng Đại hội", r.choice(units + offices), "Đại hội Đảng các cấp", r.randint(50, 5000),
                      f"{year}-01-{r.randint(1, 28):02}", f"{year}-{r.randint(6, 12):02}-28", 100 if done else r.randint(0, 95),
                      "completed" if done else "in_progress", f"{year}-{r.randint(2, 12):02}-15" if done else "", link() if i % 4 == 0 else ""])
    table(folder, "works", ["id", "name", "registered_by", "purpose", "value", "start", "due", "progress", "status", "completed_on", "story"], works)

    titles = ["Giấy khen của Chủ tịch UBND xã", "Giấy khen của Chủ tịch UBND huyện", "Bằng khen của Chủ tịch UBND tỉnh", "Lao động tiên tiến"]
    groups = GROUPS + ["small_collective", "public_employee", "enterprise"]
    awards = []
    for i in range(3000):
        year = r.choice(YEARS)
        awards.append([f"{i % 400 + 1}/QĐ-UBND", f"{year}-{i % 12 + 1:02}-{r.randint(1, 28):02}", "UBND huyện", r.choice(titles),
                       r.choice(["merit", "prompt", "movement"]), name(), r.choice(groups), r.choice(units), f"Thành tích số {i}",
                       link() if i % 5 == 0 else ""])
    table(folder, "awards", ["decision", "decided_on", "issuer", "title", "kind", "recipient", "recipient_group", "unit", "achievement", "story"], awards)

    clusters = [f"cum-{year}" for year in YEARS] + ["khoi-2025"]
    table(folder, "clusters", ["id", "name", "year", "head"],
          [[id, f"Cụm thi đua {id[-4:]}", id[-4:], units[0]] for id in clusters[:-1]] + [["khoi-2025", "Khối cơ quan", 2025, offices[0]]])
    members = {id: offices if id.startswith("khoi") else units for id in clusters}
    table(folder, "cluster_members", ["cluster", "member"], [[id, member] for id in clusters for member in members[id]])
    table(folder, "criteria", ["id", "name", "maximum", "method", "direction"],
          [[f"tieu-chi-{i}", f"Tiêu chí số {i}", 10, "relative" if i % 2 else "direct", "higher"] for i in range(10)])
    table(folder, "scores", ["cluster", "criterion", "member", "target", "actual", "self_score", "assessed"],
          [[id, f"tieu-chi-{i}", member, 100, r.randint(60, 140), r.randint(5, 10), r.randint(4, 10)]
           for id in clusters for member in members[id] for i in range(10)])

    duties = [(f"bao-cao-{year}-{quarter}", year, quarter) for year in YEARS for quarter in range(1, 5)]
    table(folder, "obligations", ["id", "name", "from_whom", "to_whom", "due"],
          [[id, f"Báo cáo quý {quarter} năm {year}", "; ".join(units + offices[1:]), offices[0], f"{year}-{3 * quarter:02}-25"] for id, year, quarter in duties])
    table(folder, "submissions", ["obligation", "sender", "submitted_on", "document"],
          [[id, sender, f"{year}-{3 * quarter:02}-{r.randint(10, 28)}", f"{r.randint(1, 300)}/BC"]
           for id, year, quarter in duties for sender in units + offices[1:] if r.random() < 0.9 and (year, quarter) < (2025, 4)])
    table(folder, "events", ["id", "title", "from_day", "kind"], [[f"su-kien-{i}", f"Hội nghị số {i}", day(), "conference"] for i in range(60)])
    table(folder, "replications", ["story", "unit", "since", "scale"],
          {(str(story), unit): [f"../../stories/{story}", unit, day(), "9 hộ"]
           for story, unit in ((r.choice(stories), r.choice(units)) for _ in range(1000))}.values())
    for report in sorted((HERE.parent / "content/reports").glob("*.md")):
        # The quarterly one asks for indicators of the sample campaign.
        if "-quy-" not in report.name:
            (site / "content/reports").mkdir(parents=True, exist_ok=True)
            shutil.copy(report, site / "content/reports" / report.name)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["rows", "district"])
    parser.add_argument("--site", type=Path, required=True)
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--templates", type=Path, default=HERE.parent / "templates")
    options = parser.parse_args()
    if options.what == "rows": rows(options.site, options.templates, options.rows)
    else: district(options.site)


if __name__ == "__main__":
    main()
