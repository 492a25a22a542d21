#!/usr/bin/env python3
"""Tells what the sample reports cost: seconds of a build with them less seconds of a build without, and seconds to print each.

    benchmarks/reports.py .build/release/guong [ROUNDS]

Medians of 7 rounds unless told otherwise, the two builds in turn. Standard library only; PDF and DOCX are left out where weasyprint
or pandoc is missing.
"""

import json
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

REPOSITORY = pathlib.Path(__file__).resolve().parents[1]
NOW = ["--now", "2025-11-20T08:00:00+07:00"]


def build(guong, site):
    """Seconds of a build, by its own count."""
    stats = site / "stats.json"
    subprocess.run([guong, "build", "--site", site, "--stats", stats, *NOW], check=True, stderr=subprocess.DEVNULL)
    return json.loads(stats.read_text())["seconds"]


def printing(guong, site, ident, kind):
    start = time.monotonic()
    command = [guong, "report", "print", ident, "--format", kind, "-o", site / f"print.{kind}", "--site", site, *NOW]
    subprocess.run(command, check=True, stderr=subprocess.DEVNULL)
    return time.monotonic() - start


def main():
    guong = pathlib.Path(sys.argv[1]).resolve()
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 7
    with tempfile.TemporaryDirectory() as folder:
        sites = {name: pathlib.Path(folder) / name for name in ("with", "without")}
        for site in sites.values():
            for part in ("content", "templates"):
                shutil.copytree(REPOSITORY / part, site / part)
        shutil.rmtree(sites["without"] / "content" / "reports")
        seconds = {name: [] for name in sites}
        for _ in range(rounds):
            for name, site in sites.items():
                seconds[name].append(build(guong, site))
        medians = {name: statistics.median(values) for name, values in seconds.items()}
        reports = sorted(path.stem for path in (REPOSITORY / "content" / "reports").glob("*.md"))
        print(f"build with {len(reports)} reports {medians['with']:.3f} s, without {medians['without']:.3f} s: "
              f"the reports take {medians['with'] - medians['without']:.3f} s")
        kinds = ["html"] + [kind for kind, program in (("pdf", "weasyprint"), ("docx", "pandoc")) if shutil.which(program)]
        for ident in reports:
            times = [statistics.median(printing(guong, sites["with"], ident, kind) for _ in range(3)) for kind in kinds]
            print(f"print {ident}: " + ", ".join(f"{kind} {value:.2f} s" for kind, value in zip(kinds, times)))


if __name__ == "__main__":
    main()
