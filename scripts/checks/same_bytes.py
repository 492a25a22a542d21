"""Builds the sample site under ten different circumstances: names, modes and bytes of the output must be the same each time.

Time zone, language, umask, environment, user, number of threads, name of the folder, order in which its files were made, times of
the files, day of the build: only --now may count."""

import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile

import program
from program import GUONG, LIMIT, REPOSITORY, command, digest, workplace

NOBODY = 65534


def copy_in_order(target: pathlib.Path, order) -> pathlib.Path:
    """The sample site with its files made one by one in another order, which is how a folder often lists them."""
    files = [path for name in ("content", "templates") for path in (REPOSITORY / name).rglob("*") if path.is_file()]
    for path in order(sorted(files)):
        copy = target / path.relative_to(REPOSITORY)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, copy)
    return target


def shuffled(files: list) -> list:
    return random.Random(7).sample(files, len(files))


def circumstances(folder: pathlib.Path):
    """What each build is called, its site, options of the program and of the process, and a command that runs it."""
    plain = copy_in_order(folder / "site", list)
    reverse = copy_in_order(folder / "Trang mới, bản 2 (sao)", lambda files: files[::-1])
    mixed = copy_in_order(folder / "m", shuffled)
    for path in mixed.rglob("*"):
        os.utime(path, (915_148_800, 915_148_800))
    environment = dict(os.environ)
    yield "one thread, UTC, C", plain, ["--workers", "1"], {"env": {"TZ": "UTC", "LC_ALL": "C"}, "umask": 0o022}, []
    yield "two threads, Vietnam, umask 077", plain, ["--workers", "2"], {
        "env": environment | {"TZ": "Asia/Ho_Chi_Minh", "LC_ALL": "vi_VN.UTF-8"}, "umask": 0o077}, []
    yield "eight threads, umask 000", plain, ["--workers", "8"], {"umask": 0o000}, []
    yield "Newfoundland, Turkish", plain, [], {
        "env": environment | {"TZ": "America/St_Johns", "LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8"}}, []
    yield "files made in reverse, folder with spaces and marks", reverse, [], {}, []
    yield "files made in any order, in 1999", mixed, [], {}, []
    yield "no environment", plain, [], {"env": {}}, []
    yield "from within the folder", pathlib.Path("."), [], {"cwd": reverse}, []
    yield "another day and hour", plain, [], {}, ["faketime", "2031-02-28 23:59:59"]
    # Only root can become somebody else.
    user = {"user": NOBODY, "group": NOBODY, "extra_groups": []} if os.geteuid() == 0 else {}
    yield "another user and home", plain, [], {"env": environment | {"HOME": "/khong-co", "USER": "nobody"}, **user}, []


def main() -> int:
    if not GUONG.exists():
        raise SystemExit(f"{GUONG} is missing: make build")
    found: dict[str, list[str]] = {}
    with workplace() as folder, tempfile.TemporaryDirectory(prefix="guong-program-") as programs:
        # Where another user may run it too; memory-backed folders often forbid that.
        pathlib.Path(programs).chmod(0o755)
        program.GUONG = pathlib.Path(shutil.copy(GUONG, programs))
        for number, (name, site, options, settings, prefix) in enumerate(circumstances(folder)):
            output = folder / f"www-{number}" / "public"
            output.parent.mkdir()
            output.parent.chmod(0o777)
            run = subprocess.run(
                [*prefix, *command(site, output, *options)], capture_output=True, timeout=LIMIT, check=False, **settings)
            if run.returncode != 0:
                raise SystemExit(f"{name}: ended with {run.returncode}\n{run.stderr.decode()}")
            found.setdefault(digest(output), []).append(name)
    for value, names in found.items():
        print(f"{value}: {', '.join(names)}")
    count = sum(map(len, found.values()))
    print(f"same bytes: {count} builds, {len(found)} different")
    return 0 if len(found) == 1 and count == 10 else 1


if __name__ == "__main__":
    sys.exit(main())
