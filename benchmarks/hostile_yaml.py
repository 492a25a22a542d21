"""Times «guong check» on a small site with one hostile YAML file, for every kind of file that is YAML: processor time of the
whole program, beyond what the site takes without that file. Writes the table of docs/reliability.md to standard output.

    benchmarks/hostile_yaml.py .build/release/guong
"""

import pathlib
import resource
import shutil
import subprocess
import sys
import tempfile

REPOSITORY = pathlib.Path(__file__).resolve().parents[1]
NOW = "2025-03-01T05:00:00+07:00"
LIMIT = 64 * 1024
RUNS = 5
TIMEOUT = 10
STORY = "title: Xấu\ndate: 2025-02-01\nsummary: x\ncolumn: tot\nauthor: An\n"
SITE = "name: A\norganisation: B\nbase_url: https://guong.example.vn/\ncolumns: [{id: tot, name: C}]\n"
PAGE = "---\n{}\n---\n\nBài.\n"

# Where the hostile lines go: path, what stands before them, what is wrapped around all.
KINDS = {
    "story": ("content/stories/xau.md", STORY, PAGE),
    "movement": ("content/movements/xau.md", "title: X\n", PAGE),
    "document": ("content/documents/xau.md", "type: KH\nnumber: 1/KH\ndate: 2025-01-01\nissuer: A\nsubject: B\n", PAGE),
    "bulletin": ("content/bulletins/xau.md", "title: X\ndate: 2025-01-01\nnumber: 1\n", PAGE),
    "page": ("content/pages/xau.md", "title: X\n", PAGE),
    "campaign": ("content/campaigns/xau/campaign.md", "title: X\nperiod: {to: 2025-12-31}\n", PAGE),
    "events": ("content/campaigns/co/events.yaml", "- id: a\n  title: A\n  date: 2025-01-01\n- ", "{}\n"),
    "organisations": ("content/organisations.yaml", "- id: a\n  name: A\n- ", "{}\n"),
    "site": ("content/site.yaml", SITE, "{}\n"),
    "strings": ("templates/strings/vi.yaml", None, "{}\n"),
}


def fill(unit: str, room: int = 60_000) -> str:
    return unit * (room // len(unit.encode()))


def indented(step: str, text: str, room: int = 60_000) -> str:
    """Lines each further in than the last, as many as there is room for."""
    lines, size, level = [], 0, 0
    while size < room:
        lines.append(step * level + text)
        size += len(lines[-1]) + 1
        level += 1
    return "\n".join(lines)


def laughs(mark: str) -> str:
    lines = [f"tags: {mark}&a0 [x,x,x,x,x,x,x,x,x,x]"]
    lines += [f"k{i}: {mark}&a{i} [{','.join([f'*a{i - 1}'] * 10)}]" for i in range(1, 40)]
    return "\n".join(lines)


HOSTILE = {
    "billion laughs": laughs(""),
    "billion laughs, tagged": laughs("!!seq "),
    "billion laughs as keys": "\n".join(
        ["tags: !!seq &a0 [x,x]"] + [f"k{i}: !!seq &a{i} [*a{i - 1},*a{i - 1}]" for i in range(1, 40)] + ["? *a39\n: x"]
    ),
    "quadratic aliases": "tags: &a " + "x" * 30_000 + "\nfields: [" + fill("*a,", 30_000) + "]",
    "quadratic aliases, tagged": "tags: !!str &a " + "x" * 30_000 + "\nfields: [" + fill("*a,", 30_000) + "]",
    "alias of itself": "tags: &a [*a]",
    "merge keys": "tags: &a {x: 1}\nfields:\n  <<: *a",
    "merge keys, written out": "fields:\n" + fill("  <<: {x: 1}\n"),
    "open brackets": "tags: " + fill("["),
    "brackets in pairs": "tags: " + "[" * 30_000 + "]" * 30_000,
    "brackets closed in quotes": "tags: " + fill('["]",'),
    "open braces": "tags: " + fill("{a: "),
    "braces as keys": "tags: " + "{" * 15_000 + "a" + "}: 1" * 10_000,
    "dashes": "tags:\n- " + fill("- "),
    "dashes after CR": "tags: a\rfields:\r- " + fill("- "),
    "dashes after NEL": "tags: a\u0085fields:\u0085- " + fill("- "),
    "dashes after LS": "tags: a\u2028fields:\u2028- " + fill("- "),
    "dashes and tabs": "tags:\n- " + fill("-\t"),
    "question marks": "? " + fill("? "),
    "ever further in": "tags:\n" + indented(" ", "a:"),
    "dashes ever further in": "tags:\n" + "\n".join("  " * 48 * i + "- " * 48 for i in range(34)),
    "flood of items": "tags: [" + fill("a,") + "]",
    "flood of empty items": "tags: [" + fill("'',") + "]",
    "flood of maps": "tags: [" + fill("{},") + "]",
    "flood of unknown keys": "\n".join(f"khoa{i}: 1" for i in range(4_500)),
    "flood of long unknown keys": "\n".join(f"{'k' * 900}{i}: 1" for i in range(65)),
    "one long unknown key": "k" * 900 + ": 1\n? " + "k" * 60_000 + "\n: 1",
    "flood of duplicate keys": "\n".join(f"k{i}: 1\nk{i}: 2" for i in range(2_800)),
    "one key very often": fill("k: 1\n"),
    "flood of unknown ids": "fields: [" + ",".join(f"id{i}" for i in range(7_000)) + "]",
    "flood of subjects": "subjects: [" + fill("{x: 1},") + "]",
    "huge plain text": "summary2: " + "x" * 60_000,
    "huge quoted text": 'summary2: "' + "\\u00e9" * 9_000 + '"',
    "huge block text": "summary2: |\n" + fill("  x\n"),
    "huge folded text": "summary2: >\n" + fill("  x\n\n"),
    "text over many lines": "summary2: 'a\n" + fill("\n  a") + "'",
    "huge id": "column2: x\nunit: " + "x" * 60_000,
    "huge date": "updated: " + "1" * 60_000,
    "huge number": "order: " + "9" * 60_000,
    "huge slug": "slug: " + "ế" * 19_000,
    "tags": "tags: [" + fill("!!a b,") + "]",
    "a huge tag": "tags: !<" + "x" * 60_000 + "> b",
    "dangerous tag": "tags: !!python/object/apply:os.system ['id']",
    "a huge anchor": "tags: &" + "a" * 60_000 + " b",
    "flood of anchors": "tags: [" + fill("&a b,") + "]",
    "directives": fill("%TAG ! tag:a,2000:\n"),
    "documents": fill("--- a\n", 30_000),
    "comments": fill("# a\n") + "tags: 1",
    "escapes that are none": 'tags: "' + fill("\\q") + '"',
    "past the bound": "tags: " + "x" * LIMIT,
    "far past the bound": "tags: " + "x" * (3 << 20),
}


def site(folder: pathlib.Path, kind: str | None, text: str) -> None:
    """A sound site; the file of `kind` is hostile."""
    shutil.copytree(REPOSITORY / "templates", folder / "templates")
    files = {
        "content/site.yaml": SITE,
        "content/stories/tot.md": PAGE.format(STORY),
        "content/campaigns/co/campaign.md": PAGE.format("title: X\nperiod: {to: 2025-12-31}"),
    }
    if kind:
        path, head, frame = KINDS[kind]
        if head is None:
            head = (folder / path).read_text(encoding="utf-8") + "\n"
        if kind in ("events", "organisations"):
            text = text.replace("\n", "\n  ")
        files[path] = frame.format(head + text)
    for path, content in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(content.encode())


def used() -> float:
    """Processor time of all programs that were run, in seconds."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def measure(guong: str, kind: str | None, text: str) -> tuple[float, int, str]:
    """Seconds of the best of some runs, exit status, and the first message's code."""
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        site(folder, kind, text)
        best, status, output = 1e9, 0, ""
        for _ in range(RUNS):
            began = used()
            try:
                run = subprocess.run(
                    [guong, "check", "--site", name, "--now", NOW],
                    capture_output=True, text=True, timeout=TIMEOUT, check=False,
                )
            except subprocess.TimeoutExpired:
                return TIMEOUT, -1, "no end"
            best = min(best, used() - began)
            status, output = run.returncode, run.stderr
            if best > 1:
                break
    codes = [line.split("[")[1].split("]")[0] for line in output.splitlines() if " lỗi [" in line or " nặng [" in line]
    codes = codes or [line.split("[")[1].split("]")[0] for line in output.splitlines() if "[" in line and "]:" in line]
    return best, status, codes[0] if codes else output[:60].strip()


def main() -> int:
    guong = str(pathlib.Path(sys.argv[1]).resolve())
    kinds = sys.argv[2:] or list(KINDS)
    base = measure(guong, None, "")[0]
    print(f"sound site: {base * 1000:.0f} ms", file=sys.stderr)
    print("| hostile text | slowest file | more than a sound site | said |\n|---|---|--:|---|")
    worst, bad = 0.0, 0
    for name, text in HOSTILE.items():
        results = {kind: measure(guong, kind, text) for kind in kinds}
        kind = max(results, key=lambda key: results[key][0])
        extra = results[kind][0] - base
        worst = max(worst, extra)
        fallen = [key for key, result in results.items() if result[1] not in (0, 1, 3)]
        bad += len(fallen)
        said = results[kind][2]
        print(f"| {name} | {kind} | {extra * 1000:.0f} ms | {'' if ' ' in said else said}{fallen or ''} |", flush=True)
    print(f"{len(HOSTILE) * len(kinds)} files, slowest {worst * 1000:.0f} ms, {bad} that broke the program", file=sys.stderr)
    return 1 if bad or worst > 0.1 else 0


if __name__ == "__main__":
    sys.exit(main())
