"""Writes the tables of the sample campaign: invented figures, marked as such, in the forms in which offices keep them.

python3 scripts/sample_tables.py            writes them into content/
python3 scripts/sample_tables.py --check    only says what is wrong with them, and whether content/ holds the same

Needs openpyxl 3.1.5 and xlsxwriter 3.3.1 (pip install openpyxl==3.1.5 xlsxwriter==3.3.1). The data stand in scripts/samples/.
"""

import pathlib
import sys
import unicodedata

from samples import awards, checking, clusters, duties, indicators, others, works
from samples.writing import awards_workbook, csv_bytes, values_workbook, write

CONTENT = pathlib.Path(__file__).resolve().parent.parent / "content"
CAMPAIGN = CONTENT / "campaigns" / "thi-dua-dac-biet"

# The tables that are CSV files: their names and how they are written.
CSV_FILES = {
    "indicators": ("indicators.csv", "vietnamese"),
    "works": ("Công trình chào mừng.csv", "excel"),
    "clusters": ("clusters.csv", "english"),
    "cluster_members": ("cluster_members.csv", "english"),
    "criteria": ("criteria.csv", "english"),
    "scores": ("scores.csv", "vietnamese"),
    "obligations": ("obligations.csv", "vietnamese"),
    "submissions": ("submissions.csv", "english"),
    "events": ("events.csv", "vietnamese"),
    "replications": ("replications.csv", "vietnamese"),
    "airtime": ("thoi-luong-phat-song.csv", "vietnamese"),
}


def files(sheets: dict[str, list[dict]], tables: dict[str, list[dict]]) -> dict[pathlib.Path, bytes]:
    measures = {row["id"]: row["measure"] for row in tables["indicators"]}
    found = {CAMPAIGN / name: csv_bytes(table, tables[table], manner) for table, (name, manner) in CSV_FILES.items()}
    found[CAMPAIGN / "Giá trị chỉ tiêu.xlsx"] = values_workbook(sheets, measures)
    found[CAMPAIGN / "Khen thưởng.xlsx"] = awards_workbook(tables["awards"])
    found[CONTENT / "tables.yaml"] = others.SITE_TABLES.encode("utf-8")
    return {path.with_name(unicodedata.normalize("NFC", path.name)): data for path, data in found.items()}


def main() -> int:
    sheets = {"2021-2024": indicators.past_values(), "2025": indicators.values_of_2025()}
    tables = {
        "indicators": indicators.INDICATORS,
        "indicator_values": [row for rows in sheets.values() for row in rows],
        "works": works.WORKS,
        "awards": awards.awards(),
        "clusters": clusters.CLUSTERS,
        "cluster_members": clusters.members(),
        "criteria": clusters.CRITERIA,
        "scores": clusters.scores(),
        "obligations": duties.OBLIGATIONS,
        "submissions": duties.submissions(),
        "events": others.EVENTS,
        "replications": others.MODELS,
        "airtime": others.airtime(),
    }
    found = checking.faults(tables, checking.Site(CONTENT))
    written = files(sheets, tables)
    if "--check" in sys.argv[1:]:
        found += [f"{path.name} differs" for path, data in written.items() if not path.exists() or path.read_bytes() != data]
    elif not found:
        for path, data in written.items():
            write(path, data)
    for fault in found:
        print(fault)
    print(", ".join(f"{len(rows)} {table}" for table, rows in tables.items()))
    for cluster, ranked in checking.totals(tables).items() if not found else ():
        print(f"{cluster}: " + ", ".join(f"{member} {total}" for total, member in ranked))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
