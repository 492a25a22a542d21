"""Runs the built program on sites in a folder of their own, and compares whole outputs byte for byte."""

import contextlib
import hashlib
import os
import pathlib
import shutil
import stat
import subprocess
import tempfile

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
GUONG = (REPOSITORY / os.environ.get("SCRATCH", ".build") / "release/guong").resolve()
MOMENT = "2025-11-20T08:00:00+07:00"
# A build takes a fraction of a second; one that does not end is a fault.
LIMIT = 60


def command(site: pathlib.Path, output: pathlib.Path, *options: str) -> list[str]:
    return [str(GUONG), "build", "--site", str(site), "--output", str(output), "--now", MOMENT, *options]


def build(
    site: pathlib.Path, output: pathlib.Path, *options: str, prefix: list[str] | None = None, **settings
) -> subprocess.CompletedProcess:
    """One build; `prefix` is a command that runs the program (strace), `settings` are those of subprocess.run."""
    arguments = [*(prefix or []), *command(site, output, *options)]
    return subprocess.run(arguments, capture_output=True, text=True, timeout=LIMIT, check=False, **settings)


def tree(folder: pathlib.Path) -> dict[str, str]:
    """Every name below a folder with kind, mode and bytes; empty for a folder that is not there."""
    if not folder.exists():
        return {}
    found = {}
    for path in [folder, *folder.rglob("*")]:
        state = path.lstat()
        text = f"{stat.filemode(state.st_mode)}"
        if path.is_symlink():
            text += f" {os.readlink(path)}"
        elif path.is_file():
            text += f" {hashlib.sha256(path.read_bytes()).hexdigest()}"
        found[str(path.relative_to(folder))] = text
    return found


def digest(folder: pathlib.Path) -> str:
    """One number for names, modes and bytes of a whole folder; "nothing" for one that is not there."""
    lines = sorted(f"{name}\0{text}" for name, text in tree(folder).items())
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()[:16] if lines else "nothing"


def copy_site(source: pathlib.Path, target: pathlib.Path) -> pathlib.Path:
    """A site's content and templates, without what was built from them."""
    for name in ("content", "templates"):
        shutil.copytree(source / name, target / name)
    return target


def changed(source: pathlib.Path, target: pathlib.Path) -> pathlib.Path:
    """The same site with other words in one story."""
    copy_site(source, target)
    story = min((target / "content/stories").rglob("*.md"))
    story.write_text(story.read_text(encoding="utf-8") + "\nThêm một đoạn.\n", encoding="utf-8")
    return target


def new_site(folder: pathlib.Path) -> pathlib.Path:
    """The small site of «guong init»."""
    subprocess.run([GUONG, "init", folder], check=True, capture_output=True, timeout=LIMIT)
    return folder


@contextlib.contextmanager
def workplace():
    """A folder for one check, removed afterwards. Open to all: some builds run as another user.

    In memory where there is such a place, since thousands of builds that each flush a disk take long; TMPDIR names another.
    """
    place = os.environ.get("TMPDIR") or ("/dev/shm" if os.access("/dev/shm", os.W_OK) else None)
    with tempfile.TemporaryDirectory(prefix="guong-check-", dir=place) as name:
        folder = pathlib.Path(name)
        folder.chmod(0o755)
        yield folder
