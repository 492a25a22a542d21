#!/usr/bin/env python3
"""Measures tables and reports, and prints medians, ratios and peak memory (docs/performance.md). Called by tables.sh, which builds the program.

    rows       indicator_values with many rows: read, checked, put into the database and asked, against sqlite3 importing the same CSV unchecked
    site       the whole site of such a table: pages of figures, open data, calendars
    reports    the ready-made reports of the sample site: a build with them against the same build without
"""

import argparse
import json
import shutil
import statistics
import subprocess
import sys
from pathlib import Path

from measure import NOW, middle, run

HERE = Path(__file__).resolve().parent
QUESTION = "SELECT count(*), sum(actual) FROM indicator_values"


class Rows:
    def __init__(self, options):
        self.options, self.root = options, options.work / f"rows-{options.rows}"
        self.site = self.root / "site"
        self.csv = self.site / "content/campaigns/thi-dua/indicator_values.csv"
        if not (self.root / "made").exists():
            shutil.rmtree(self.root, ignore_errors=True)
            subprocess.run([sys.executable, str(HERE / "make_tables.py"), "rows", "--site", str(self.site), "--rows", str(options.rows)], check=True)
            (self.root / "made").touch()

    def guong(self):
        return [str(self.options.guong), "query", "--site", str(self.site), "--now", NOW, "--format", "csv", QUESTION]

    def sqlite(self):
        return ["sqlite3", ":memory:", "-cmd", ".mode csv", "-cmd", ".separator ;", "-cmd", f".import {self.csv} indicator_values", QUESTION]

    def answers(self):
        """The two must have read the same: sqlite3 leaves decimal commas as text, so only rows are compared."""
        for command in (self.guong(), self.sqlite()):
            lines = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
            count = lines[-1].replace(",", ";").split(";")[0]
            if int(float(count)) != self.options.rows: sys.exit(f"{command[0]} counts {count} rows")

    def compare(self):
        self.answers()
        runs = {"guong": [], "sqlite3": []}
        for _ in range(self.options.rounds):
            runs["guong"].append(run(self.guong(), self.root, self.options.timeout))
            runs["sqlite3"].append(run(self.sqlite(), self.root, self.options.timeout))
        result = table(runs)
        result["rows"], result["bytes"] = self.options.rows, self.csv.stat().st_size
        for key in ("wall", "cpu"):
            result[f"guong_to_sqlite_{key}"] = statistics.median(g[key] / s[key] for g, s in zip(runs["guong"], runs["sqlite3"]))
        return result

    def build(self):
        runs = []
        for _ in range(self.options.rounds):
            runs.append(run(build(self.options.guong, self.site, self.root), self.root, self.options.timeout))
            stages = stats(self.root)
            runs[-1] |= {stage["name"]: stage["seconds"] for stage in stages["stages"]}
        shutil.rmtree(self.root / "public")
        return table({"guong": runs}) | {"stages": {stage["name"]: middle(runs, stage["name"]) for stage in stages["stages"]}}


def build(guong, site, root):
    shutil.rmtree(root / "public", ignore_errors=True)
    return [str(guong), "build", "--site", str(site), "--output", str(root / "public"), "--now", NOW, "--stats", str(root / "stats.json")]


def stats(root):
    return json.loads((root / "stats.json").read_text())


def reports(options):
    root = options.work / "reports"
    shutil.rmtree(root, ignore_errors=True)
    runs = {}
    for name in ("with reports", "without"):
        site = root / name.replace(" ", "-")
        for folder in ("content", "templates"): shutil.copytree(HERE.parent / folder, site / folder)
        if name == "without": shutil.rmtree(site / "content/reports")
        runs[name] = (site, [])
    for _ in range(options.rounds):
        for site, made in runs.values(): made.append(run(build(options.guong, site, root), root, options.timeout))
    pairs = zip(runs["with reports"][1], runs["without"][1])
    return table({name: made for name, (_, made) in runs.items()}) | {"reports_wall": statistics.median(a["wall"] - b["wall"] for a, b in pairs)}


def table(runs):
    return {"medians": {name: {key: middle(made, key) for key in ("wall", "cpu", "memory")} for name, made in runs.items()}}


def show(title, result):
    print(f"\n{title}\n  {'':14} {'wall s':>9} {'cpu s':>9} {'peak MB':>9}")
    for name, row in result["medians"].items():
        print(f"  {name:14} {row['wall']:9.3f} {row['cpu']:9.3f} {row['memory']:9.1f}")
    for name, value in result.items():
        if isinstance(value, float): print(f"  {name:24} {value:7.3f}")
    if "stages" in result: print("  stages: " + ", ".join(f"{name} {seconds:.3f}" for name, seconds in result["stages"].items()))
    sys.stdout.flush()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--guong", type=Path, required=True)
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--work", type=Path, default=Path("/dev/shm/guong-benchmark"), help="memory-backed folder for the sites")
    parser.add_argument("--json", type=Path, help="where the figures go")
    parser.add_argument("--timeout", type=int, default=600)
    parser.add_argument("--keep", action="store_true", help="keep the sites for the next time")
    options = parser.parse_args()

    rows = Rows(options)
    results = {"rows": rows.compare()}
    show(f"{options.rows:,} rows, {results['rows']['bytes'] / 1e6:.1f} MB of CSV: asked once", results["rows"])
    results["site"] = rows.build()
    show("The same as a site", results["site"])
    results["reports"] = reports(options)
    show("The sample site", results["reports"])
    if options.json: options.json.write_text(json.dumps(results, indent=1))
    if not options.keep:
        for folder in (rows.root, options.work / "reports"): shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
