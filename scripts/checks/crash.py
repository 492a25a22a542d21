"""Kills builds, at random moments and before each system call that changes the disk, and looks at what is left: the old site
or the new one, byte for byte, and nothing that the next build does not clean up by itself.

    scripts/checks/crash.py           what CI runs: 40 moments, every tenth call from a first that the seed chooses
    scripts/checks/crash.py --all     100 moments, every call (make crash)
    scripts/checks/crash.py --seed 7  other moments
"""

import argparse
import collections
import pathlib
import random
import shutil
import signal
import statistics
import subprocess
import sys
import time

from program import GUONG, REPOSITORY, build, changed, command, copy_site, digest, new_site, workplace

# Whatever can create, change, move or remove something, or make it durable.
CALLS = (
    "write pwrite64 openat openat2 mkdirat renameat renameat2 linkat unlinkat ftruncate fchmod fchmodat "
    "copy_file_range sendfile syncfs fsync flock"
).split()


class Faults(list):
    def note(self, moment: str, text: str):
        print(f"{moment}: {text}")
        self.append(text)


class Pair:
    """One folder that two versions of a site are built into by turns, so that each build has an old output to replace."""

    def __init__(self, versions: list[pathlib.Path], folder: pathlib.Path, faults: Faults):
        self.versions, self.faults = versions, faults
        self.www = folder
        self.output = folder / "public"
        self.www.mkdir()
        self.expected = []
        for version in versions:
            self.must_build(version)
            self.expected.append(digest(self.output))
        assert self.expected[0] != self.expected[1], "the two versions are the same"
        self.current = 1

    def must_build(self, site: pathlib.Path):
        run = build(site, self.output)
        if run.returncode != 0:
            raise SystemExit(f"a build that nobody disturbed ended with {run.returncode}:\n{run.stderr}")

    @property
    def next_site(self) -> pathlib.Path:
        return self.versions[1 - self.current]

    def clear(self):
        """The next build finds no output to replace."""
        shutil.rmtree(self.output)

    def check(self, moment: str, was_there: bool = True) -> str:
        """What a killed build has left, then what the next one makes of it. Returns which site readers were left with."""
        old = self.expected[self.current] if was_there else "nothing"
        new = self.expected[1 - self.current]
        found = digest(self.output)
        left = {old: "old", new: "new"}.get(found, "neither")
        if left == "neither":
            self.faults.note(moment, "the site is neither the old nor the new one")
        run = build(self.next_site, self.output)
        if run.returncode != 0:
            self.faults.note(moment, f"the next build ended with {run.returncode}: {run.stderr.strip()}")
            shutil.rmtree(self.www)
            self.www.mkdir()
            self.must_build(self.next_site)
        if digest(self.output) != new:
            self.faults.note(moment, "the next build made another site")
        names = sorted(path.name for path in self.www.iterdir())
        if names != ["public"]:
            self.faults.note(moment, f"the next build left {names}")
        self.current = 1 - self.current
        return left


def two_versions(site: pathlib.Path, other: pathlib.Path) -> list[pathlib.Path]:
    """The site, and the same with other words in a story and a further page."""
    changed(site, other)
    page = "---\ntitle: Trang mới\n---\n\nNội dung.\n"
    (other / "content/pages/trang-moi.md").write_text(page, encoding="utf-8")
    return [site, other]


def kill_after(seconds: float, arguments: list[str]) -> bool:
    """Whether the build was still running."""
    with subprocess.Popen(arguments, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        time.sleep(seconds)
        process.kill()
        return process.wait() == -signal.SIGKILL


def kill_at_switch(output: pathlib.Path, arguments: list[str]) -> None:
    """As soon as another folder has the output's name: while the old one is being removed."""
    old = output.stat().st_ino
    with subprocess.Popen(arguments, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        while process.poll() is None and output.stat().st_ino == old:
            pass
        process.kill()


def random_moments(pair: Pair, count: int, seed: int) -> None:
    """Kills over the whole duration of a build of the sample site, and a little beyond; each fifth just at the switch."""
    durations = []
    for _ in range(3):
        began = time.monotonic()
        pair.must_build(pair.next_site)
        durations.append(time.monotonic() - began)
        pair.current = 1 - pair.current
    duration = statistics.median(durations)
    randomness = random.Random(seed)
    results = collections.Counter()
    for number in range(count):
        # One moment in each of as many equal parts, so that every part of a build gets its share, the switch too.
        seconds = duration * 1.25 * (number + randomness.random()) / count
        was_there = number % 8 != 7
        if not was_there:
            pair.clear()
        if number % 5 == 4 and was_there:
            kill_at_switch(pair.output, command(pair.next_site, pair.output))
            moment, killed = "at the switch", True
        else:
            killed = kill_after(seconds, command(pair.next_site, pair.output))
            moment = f"after {seconds * 1000:.1f} ms"
        left = pair.check(f"killed {moment}", was_there)
        results[f"{left} site" if killed else "ended before"] += 1
    if results["ended before"] > count / 2:
        pair.faults.note("random moments", "more than half of the builds ended before they were killed")
    print(f"{count} moments of {duration * 1000:.0f} ms: " + summary(results))


def at_calls(pair: Pair, call: str, step: int, first: int, has_old: bool) -> collections.Counter:
    """Kills before the Nth call of one kind, for every `step`th N, until a build ends by itself."""
    results = collections.Counter()
    number = first
    while True:
        inject = f"inject={call}:signal=KILL:when={number}"
        prefix = ["strace", "-f", "-qqq", "-o", "/dev/null", "-e", f"trace={call}", "-e", inject]
        if not has_old:
            pair.clear()
        # One thread: strace counts the calls of each by themselves.
        run = build(pair.next_site, pair.output, "--workers", "1", prefix=prefix)
        if run.returncode == 0:
            pair.current = 1 - pair.current
            return results
        if run.returncode != -signal.SIGKILL:
            raise SystemExit(f"strace {inject}: {run.returncode}\n{run.stderr}")
        results[pair.check(f"killed before {call} number {number}", has_old)] += 1
        number += step


def summary(results: collections.Counter) -> str:
    return ", ".join(f"{results[key]} {key}" for key in sorted(results))


def every_call(pair: Pair, step: int, seed: int) -> None:
    randomness = random.Random(seed)
    total = collections.Counter()
    for has_old in (True, False):
        for call in CALLS:
            results = at_calls(pair, call, step, randomness.randint(1, step), has_old)
            total += results
            if results and step == 1:
                print(f"  {call}{'' if has_old else ', first build'}: {summary(results)}")
    if len(total) < 2:
        pair.faults.note("calls", "no build was killed after the switch, or none before it")
    print(f"{sum(total.values())} calls: " + summary(total))


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--all", action="store_true")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    if not GUONG.exists():
        raise SystemExit(f"{GUONG} is missing: make build")
    faults = Faults()
    with workplace() as folder:
        print(f"seed {options.seed}")
        sample = copy_site(REPOSITORY, folder / "sample")
        pair = Pair(two_versions(sample, folder / "sample-2"), folder / "www-sample", faults)
        random_moments(pair, 100 if options.all else 40, options.seed)
        small = new_site(folder / "small")
        pair = Pair(two_versions(small, folder / "small-2"), folder / "www-small", faults)
        every_call(pair, 1 if options.all else 10, options.seed)
    print(f"crash: {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
