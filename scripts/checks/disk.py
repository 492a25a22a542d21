"""Builds on disks that refuse: full, read-only, closed to the user, short of descriptors, failing at any single call. Each
must end with 2 and a message that names cause and path in the reader's language, with the old site as it was and nothing
left beside it; or publish the whole new site.

    scripts/checks/disk.py          what CI runs: every tenth call fails
    scripts/checks/disk.py --all    every call (make disk)

Mounting a small disk needs root; without, those cases are left out and the last line says so.
"""

import argparse
import collections
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator

import program
from program import GUONG, REPOSITORY, build, changed, copy_site, digest, new_site, workplace

PAGE = 4096
NOBODY = 65534
MESSAGES = {
    "full": ("Ổ đĩa đã đầy", "The disk or the quota is full"),
    "read-only": ("Ổ đĩa chỉ cho đọc", "The disk is read-only"),
    "forbidden": ("Không đủ quyền", "Permission denied"),
    "missing": ("Không tìm thấy", "Not found"),
    "descriptors": ("Máy đang mở quá nhiều tệp", "Too many files are open"),
    "a file": ("Chỗ cần thư mục lại là một tệp", "A file stands where a folder is needed"),
    "no site": ("không phải là thư mục của một trang", "is not a site’s"),
    "mount point": ("Thư mục đích là điểm gắn ổ đĩa", "The output folder is a mount point"),
}
# The calls by which a build touches the disk, and what each may answer on a failing one.
FAILURES = {
    "EIO": "read pread64 write openat openat2 mkdirat getdents64 newfstatat fstat renameat2 linkat unlinkat syncfs fsync "
    "copy_file_range sendfile flock fchmod",
    "EMFILE": "openat openat2 socketpair",
    "ENOSPC": "write openat2 mkdirat linkat copy_file_range",
    "EACCES": "openat openat2",
}


class Check:
    def __init__(self, folder: pathlib.Path):
        self.folder = folder
        self.faults: list[str] = []
        self.site = new_site(folder / "site")
        self.changed = changed(self.site, folder / "changed")
        self.new = self.hash_of(self.changed, "new")

    def hash_of(self, site: pathlib.Path, name: str) -> str:
        output = self.folder / "expected" / name
        output.parent.mkdir(exist_ok=True)
        self.must(site, output)
        return digest(output)

    def fault(self, case: str, text: str):
        print(f"{case}: {text}")
        self.faults.append(text)

    def must(self, site: pathlib.Path, output: pathlib.Path):
        run = build(site, output)
        if run.returncode != 0:
            raise SystemExit(f"a build that nothing hinders ended with {run.returncode}:\n{run.stderr}")

    def refused(self, case: str, kind: str, path: pathlib.Path, output: pathlib.Path, **settings):
        """A build that must be refused, once in each language."""
        site = settings.pop("site", self.changed)
        state, names = digest(output), beside(output)
        for language, message in zip(("vi", "en"), MESSAGES[kind], strict=True):
            run = build(site, output, "--language", language, **settings)
            if run.returncode != 2 or message not in run.stderr or str(path) not in run.stderr:
                self.fault(case, f"ended with {run.returncode}, not 2 with «{message}» and {path}:\n{run.stderr}")
        if digest(output) != state:
            self.fault(case, "the old site changed")
        if beside(output) != names:
            self.fault(case, f"left {sorted(beside(output) - names)} beside the site")
        print(f"  {case}: refused")


def beside(output: pathlib.Path) -> set[str]:
    return {path.name for path in output.parent.iterdir()} if output.parent.is_dir() else set()


def mount(*arguments: str) -> bool:
    return subprocess.run(["mount", *arguments], capture_output=True, check=False).returncode == 0


def full_disk(check: Check, disk: pathlib.Path, limit: str, sizes: Iterator[int], has_old: bool):
    """A disk with room for less than the site needs, by less and less, until the build succeeds."""
    output = disk / "public"
    results = collections.Counter()
    languages = ("vi", "en")
    for number, size in enumerate(sizes):
        if not mount("-t", "tmpfs", "-o", "size=64m", "tmpfs", str(disk)):
            raise SystemExit("the disk could be mounted once, but not again")
        try:
            if has_old:
                check.must(check.site, output)
            state, names = digest(output), beside(output)
            if not mount("-o", f"remount,{limit}={size}", str(disk)):
                results["too small for the old site"] += 1
                continue
            language = languages[number % 2]
            run = build(check.changed, output, "--language", language)
            case = f"disk of {limit}={size}"
            if run.returncode == 0:
                if digest(output) != check.new:
                    check.fault(case, "published something else than the site")
                results["published"] += 1
                break
            if run.returncode != 2 or MESSAGES["full"][number % 2] not in run.stderr or str(disk) not in run.stderr:
                check.fault(case, f"ended with {run.returncode}:\n{run.stderr}")
            if digest(output) != state:
                check.fault(case, "the old site changed")
            if beside(output) != names:
                check.fault(case, f"left {sorted(beside(output) - names)}")
            results["refused"] += 1
        finally:
            subprocess.run(["umount", str(disk)], check=True)
    if results["refused"] < 10 or results["published"] != 1:
        check.fault("full disk", f"the sizes do not span a whole build: {dict(results)}")
    print(f"  full disk, {limit}, {'over an old site' if has_old else 'first build'}: {summary(results)}")


def mounted_cases(check: Check):
    disk = check.folder / "disk"
    disk.mkdir()
    for has_old in (True, False):
        full_disk(check, disk, "size", iter(range(PAGE, 64 << 20, 4 * PAGE)), has_old)
        full_disk(check, disk, "nr_inodes", iter(range(2, 10_000, 3)), has_old)

    mount("-t", "tmpfs", "tmpfs", str(disk))
    output = disk / "public"
    check.must(check.site, output)
    mount("-o", "remount,ro", str(disk))
    check.refused("read-only disk", "read-only", output, output)
    mount("-o", "remount,rw", str(disk))
    check.must(check.changed, output)
    if digest(output) != check.new:
        check.fault("another file system", "published something else than the site")
    print("  another file system than the content's: published")
    subprocess.run(["umount", str(disk)], check=True)
    mount("-t", "tmpfs", "tmpfs", str(disk))
    check.refused("the output is a mount point", "mount point", disk, disk)
    subprocess.run(["umount", str(disk)], check=True)


def plain_cases(check: Check):
    folder = check.folder / "plain"
    folder.mkdir()
    missing = folder / "khong-co" / "public"
    check.refused("no parent folder", "missing", missing.parent, missing)
    (folder / "tep").write_text("", encoding="utf-8")
    check.refused("a file for a parent", "a file", folder / "tep", folder / "tep/public")
    check.refused("a file for an output", "a file", folder / "tep", folder / "tep")
    check.refused("no site", "no site", folder / "khong-co", folder / "public", site=folder / "khong-co")

    # Root may read and write everything.
    user = {"user": NOBODY, "group": NOBODY, "extra_groups": []} if os.geteuid() == 0 else {}
    output = folder / "www/public"
    output.parent.mkdir()
    check.must(check.site, output)
    output.parent.chmod(0o555)
    check.refused("a folder that is not ours to write", "forbidden", output, output, **user)
    output.parent.chmod(0o777)
    story = next((check.changed / "content/stories").rglob("*.md"))
    for path in (story, story.parent, check.changed / "templates"):
        mode = path.stat().st_mode
        path.chmod(0)
        check.refused(f"{path.name} may not be read", "forbidden", path, output, **user)
        path.chmod(mode)


def few_descriptors(check: Check):
    """From the fewest with which the program starts at all up to where a build succeeds."""
    sample = copy_site(REPOSITORY, check.folder / "sample")
    before = changed(REPOSITORY, check.folder / "sample-before")
    whole = check.hash_of(sample, "sample")
    output = check.folder / "few/public"
    output.parent.mkdir()
    results = collections.Counter()
    for count in (*range(4, 25), 32, 48, 64):
        check.must(before, output)
        state = digest(output)
        prefix = ["prlimit", f"--nofile={count}:{count}"]
        run = build(sample, output, "--workers", "8", "--language", ("vi", "en")[count % 2], prefix=prefix)
        case = f"{count} descriptors"
        if run.returncode == 0:
            if digest(output) != whole:
                check.fault(case, "published something else than the site")
            results["published"] += 1
        elif run.returncode == 127:
            results["did not start"] += 1
        else:
            if run.returncode != 2 or MESSAGES["descriptors"][count % 2] not in run.stderr:
                check.fault(case, f"ended with {run.returncode}:\n{run.stderr}")
            if digest(output) != state:
                check.fault(case, "the old site changed")
            results["refused"] += 1
        if beside(output) != {"public"}:
            check.fault(case, f"left {sorted(beside(output))}")
    if results["refused"] < 2 or results["published"] < 2:
        check.fault("descriptors", f"both ends should be met: {dict(results)}")
    print(f"  4 to 64 descriptors, 8 threads: {summary(results)}")


def failing_calls(check: Check, step: int, seed: int):
    """One call of one kind fails, each in turn: the old site or the whole new one, never another."""
    randomness = random.Random(seed)
    output = check.folder / "failing/public"
    output.parent.mkdir()
    check.must(check.site, output)
    state = digest(output)
    total = collections.Counter()
    for error, calls in FAILURES.items():
        for call in calls.split():
            number = randomness.randint(1, step)
            while failing_call(check, output, f"{call}:error={error}:when={number}", state, total):
                number += step
    for result in ("refused", "published"):
        if not total[result]:
            check.fault("failing calls", f"no build was {result}")
    print(f"  {sum(total.values())} builds of which one call failed: {summary(total)}")


def failing_call(check: Check, output: pathlib.Path, inject: str, state: str, total: collections.Counter) -> bool:
    """False once there are fewer calls than the number asked for."""
    call = inject.split(":")[0]
    log = check.folder / "strace.log"
    prefix = ["strace", "-f", "-qqq", "--seccomp-bpf", "-o", str(log), "-e", f"trace={call}", "-e", f"inject={inject}"]
    run = build(check.changed, output, "--workers", "1", prefix=prefix)
    lines = log.read_text(encoding="utf-8", errors="replace").splitlines()
    hit = [line for line in lines if "(INJECTED)" in line]
    found = digest(output)
    if run.returncode in (0, 3):
        if run.returncode == 3 or found != check.new:
            check.fault(inject, f"published something else than the site: {run.returncode} {hit}\n{run.stderr}")
        result = "published" if hit else "undisturbed"
    elif found != state:
        check.fault(inject, f"ended with {run.returncode}, but the old site changed: {hit}\n{run.stderr}")
        result = "other"
    elif run.returncode == 127:
        result = "did not start"
    else:
        if run.returncode != 2 or "guong: lỗi ổ đĩa: " not in run.stderr:
            check.fault(inject, f"ended with {run.returncode}: {hit}\n{run.stderr}")
        result = "refused"
    total[result] += 1
    # What the call kept from being removed goes with the next build; the old site comes back for the next call.
    check.must(check.site, output)
    if digest(output) != state or beside(output) != {"public"}:
        check.fault(inject, f"the next build left {sorted(beside(output))}")
    return bool(hit)


def summary(results: collections.Counter) -> str:
    return ", ".join(f"{results[key]} {key}" for key in sorted(results))


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--all", action="store_true")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    if not GUONG.exists():
        raise SystemExit(f"{GUONG} is missing: make build")
    # In a space of its own, what is mounted goes with this process, however it ends.
    if os.geteuid() == 0 and "GUONG_OWN_MOUNTS" not in os.environ:
        own = ["unshare", "--mount", "--propagation", "private"]
        if subprocess.run([*own, "true"], capture_output=True, check=False).returncode == 0:
            os.environ["GUONG_OWN_MOUNTS"] = "1"
            os.execvp(own[0], [*own, sys.executable, *sys.argv])
    with workplace() as folder, tempfile.TemporaryDirectory(prefix="guong-program-") as programs:
        # Where another user may run it too; memory-backed folders often forbid that.
        pathlib.Path(programs).chmod(0o755)
        program.GUONG = pathlib.Path(shutil.copy(GUONG, programs))
        check = Check(folder)
        plain_cases(check)
        can_mount = "GUONG_OWN_MOUNTS" in os.environ
        if can_mount:
            mounted_cases(check)
        few_descriptors(check)
        failing_calls(check, 1 if options.all else 10, options.seed)
    left_out = "" if can_mount else "; full and read-only disks were LEFT OUT, since mounting needs root"
    print(f"disk: {len(check.faults)} faults{left_out}")
    return 1 if check.faults else 0


if __name__ == "__main__":
    sys.exit(main())
