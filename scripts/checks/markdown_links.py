"""Finds links and pictures in the repository's own documents that lead to no file or to no heading."""

import pathlib
import re
import subprocess
import sys
import unicodedata
from urllib.parse import unquote

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
LINK = re.compile(r"!?\[[^\]]*(?<!\\)\]\(([^)\s]+)[^)]*\)|<img[^>]* src=\"([^\"]+)\"")
CODE = re.compile(r"^```.*?^```|`[^`\n]*`", re.MULTILINE | re.DOTALL)


def documents() -> list[pathlib.Path]:
    """Every Markdown file outside content/ and Tests/ that git knows or would take in."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "*.md", ":!content", ":!Tests"]
    names = subprocess.run(command, cwd=REPOSITORY, check=True, capture_output=True, text=True).stdout
    return sorted(path for name in names.splitlines() if (path := REPOSITORY / name).exists())


def anchors(path: pathlib.Path) -> set[str]:
    """Headings as GitHub names them."""
    text = CODE.sub(lambda code: code[0].strip("`") if "\n" not in code[0] else "", path.read_text(encoding="utf-8"))
    found = set()
    for heading in re.findall(r"^#+ +(.+?) *$", text, re.MULTILINE):
        plain = unicodedata.normalize("NFC", heading).lower()
        found.add(re.sub(r"[^\w\- ]", "", plain).replace(" ", "-"))
    return found


def main() -> int:
    faults = 0
    for path in documents():
        text = CODE.sub("", path.read_text(encoding="utf-8"))
        for target in (found[1] or found[2] for found in LINK.finditer(text)):
            if re.match(r"[a-z]+:", target):
                continue
            file, _, anchor = unquote(target).partition("#")
            goal = (path.parent / file).resolve() if file else path
            if not goal.exists() or (anchor and goal.suffix == ".md" and anchor not in anchors(goal)):
                print(f"{path.relative_to(REPOSITORY)}: {target} leads nowhere")
                faults += 1
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
