#!/usr/bin/env python3
"""Builds the same corpus with guong, Hugo and the floor, in turn, and prints medians, ratios and peak memory.

Called by run.sh, which builds the programs. Standard library only. Wall seconds are what a user waits; processor seconds (user
and system, all cores) are printed beside them because they hardly move when the machine is busy with something else.
"""

import argparse
import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
NOW = "2026-01-15T08:00:00+07:00"


def run(command, folder, timeout):
    """Runs `command`; returns wall seconds, processor seconds and the peak memory of its largest process, in MB."""
    start = time.monotonic()
    process = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    message = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    wall = time.monotonic() - start
    if process.returncode != 0:
        sys.exit(f"{command[0]} ended with {process.returncode}: {message.decode(errors='replace')[-2000:]}")
    return {"wall": wall, "cpu": usage.ru_utime + usage.ru_stime, "memory": usage.ru_maxrss / 1024}


def inventory(folder):
    files = [(path.stat().st_size, path.relative_to(folder).as_posix()) for path in sorted(folder.rglob("*")) if path.is_file()]
    return files, sum(size for size, _ in files)


class Corpus:
    """One size: both sites, the floor's lists, and the command of each program."""

    def __init__(self, options, stories):
        self.stories, self.options = stories, options
        self.root = options.work / (f"{stories}-tables" if options.tables else str(stories))
        self.guong, self.hugo, self.floor_output = self.root / "guong", self.root / "hugo", self.root / "floor-output"
        if not (self.root / "made").exists():
            shutil.rmtree(self.root, ignore_errors=True)
            maker = [sys.executable, str(HERE / "make_corpus.py"), "--stories", str(stories), "--guong", str(self.guong)]
            twin = ["--hugo", str(self.hugo)] if stories <= options.hugo_limit else []
            subprocess.run(maker + twin, check=True)
            if options.tables:
                subprocess.run([sys.executable, str(HERE / "make_tables.py"), "district", "--site", str(self.guong)], check=True)
            (self.root / "made").touch()
        # What the floor writes: the names and sizes of guong's own output.
        self.clean()
        subprocess.run(self.command("guong"), cwd=self.root, check=True, stderr=subprocess.DEVNULL)
        files, self.output_bytes = inventory(self.guong / "public")
        self.output_files = len(files)
        (self.root / "outputs.txt").write_text("".join(f"{size}\t{path}\n" for size, path in files))
        paths = sorted((self.guong / "content/stories").rglob("*.md"))
        (self.root / "stories.txt").write_text("".join(f"{path}\n" for path in paths))
        self.input_bytes = sum(path.stat().st_size for path in paths)
        self.hugo_files = None

    def command(self, program):
        if program == "guong":
            stats = str(self.root / "stats.json")
            return [str(self.options.guong), "build", "--site", str(self.guong), "--now", NOW, "--stats", stats, *self.options.guong_arguments.split()]
        if program == "hugo":
            return [str(self.options.hugo), "--source", str(self.hugo), "--quiet"]
        return [str(self.options.floor), str(self.root / "stories.txt"), str(self.root / "outputs.txt"), str(self.floor_output)]

    def clean(self):
        for folder in (self.guong / "public", self.hugo / "public", self.floor_output):
            shutil.rmtree(folder, ignore_errors=True)

    def measure(self, program):
        self.clean()
        result = run(self.command(program), self.root, self.options.timeout)
        if program == "hugo" and self.hugo_files is None:
            files, _ = inventory(self.hugo / "public")
            self.hugo_files = len(files)
        if program == "guong":
            result["stages"] = json.loads((self.root / "stats.json").read_text())
        self.clean()
        return result


def middle(runs, key):
    return statistics.median(run[key] for run in runs)


def compare(corpus, options):
    programs = ["guong", "floor"] + (["hugo"] if corpus.stories <= options.hugo_limit else [])
    runs = {program: [] for program in programs}
    for turn in range(options.rounds):
        for program in programs[turn % len(programs):] + programs[:turn % len(programs)]:
            runs[program].append(corpus.measure(program))
    table = {program: {key: middle(runs[program], key) for key in ("wall", "cpu", "memory")} for program in programs}
    result = {
        "stories": corpus.stories, "input_bytes": corpus.input_bytes, "output_files": corpus.output_files,
        "output_bytes": corpus.output_bytes, "hugo_files": corpus.hugo_files, "medians": table, "runs": runs,
        "ratios": {},
    }
    for key in ("wall", "cpu"):
        pair = lambda a, b: statistics.median(x[key] / y[key] for x, y in zip(runs[a], runs[b]))
        result["ratios"][f"guong_to_floor_{key}"] = pair("guong", "floor")
        if "hugo" in runs: result["ratios"][f"hugo_to_guong_{key}"] = pair("hugo", "guong")
    if "hugo" in runs: result["ratios"]["guong_to_hugo_memory"] = table["guong"]["memory"] / table["hugo"]["memory"]
    stages = [run["stages"] for run in runs["guong"]]
    result["stages"] = middle_stages(stages)
    return result


def middle_stages(reports):
    """Median seconds by stage, from the files of `guong build --stats`."""
    seconds = {}
    for report in reports:
        for stage in report.get("stages", []):
            seconds.setdefault(stage.get("stage") or stage.get("name"), []).append(stage["seconds"])
    return {name: statistics.median(values) for name, values in seconds.items()}


def show(result):
    print(f"\n{result['stories']:,} stories, {result['input_bytes'] / 1e6:.1f} MB of Markdown; "
          f"guong writes {result['output_files']:,} files, {result['output_bytes'] / 1e6:.0f} MB"
          + (f"; Hugo {result['hugo_files']:,} files" if result["hugo_files"] else ""))
    print(f"  {'program':8} {'wall s':>9} {'cpu s':>9} {'peak MB':>9}")
    for program, row in result["medians"].items():
        print(f"  {program:8} {row['wall']:9.3f} {row['cpu']:9.3f} {row['memory']:9.1f}")
    for name, ratio in result["ratios"].items(): print(f"  {name:24} {ratio:7.2f}")
    print("  stages: " + ", ".join(f"{name} {seconds:.3f}" for name, seconds in result["stages"].items()))
    sys.stdout.flush()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--guong", type=Path, required=True)
    parser.add_argument("--hugo", type=Path, required=True)
    parser.add_argument("--floor", type=Path, required=True)
    parser.add_argument("--sizes", default="1000,10000", help="numbers of stories, with commas")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--tables", action="store_true", help="give guong's site a district's tables and reports; Hugo and the floor have none")
    parser.add_argument("--hugo-limit", type=int, default=10_000, help="the largest size that Hugo builds too")
    parser.add_argument("--work", type=Path, default=Path("/dev/shm/guong-benchmark"), help="memory-backed folder for the corpora")
    parser.add_argument("--json", type=Path, help="where the figures go")
    parser.add_argument("--guong-arguments", default="")
    parser.add_argument("--timeout", type=int, default=1800)
    parser.add_argument("--keep", action="store_true", help="keep the corpora for the next time")
    options = parser.parse_args()

    results = []
    for size in map(int, options.sizes.split(",")):
        corpus = Corpus(options, size)
        results.append(compare(corpus, options))
        show(results[-1])
        if not options.keep: shutil.rmtree(corpus.root, ignore_errors=True)
    by_size = {result["stories"]: result["medians"]["guong"] for result in results}
    scaling = None
    if 10_000 in by_size and 100_000 in by_size:
        scaling = {key: by_size[100_000][key] / by_size[10_000][key] for key in ("wall", "cpu", "memory")}
        print(f"\n100,000 stories take {scaling['wall']:.1f} times the time of 10,000 (processor time {scaling['cpu']:.1f}, memory {scaling['memory']:.1f})")
    if options.json:
        machine = {"cores": os.cpu_count(), "machine": platform.machine(), "system": platform.system()}
        options.json.write_text(json.dumps({"machine": machine, "rounds": options.rounds, "results": results, "scaling": scaling}, indent=1))


if __name__ == "__main__":
    main()
