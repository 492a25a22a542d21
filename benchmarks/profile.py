#!/usr/bin/env python3
"""Folds `perf script -F comm,ip,sym,dso` (demangled) into tables: by function of guong's own, inclusive and with what it calls
in libraries ("own": guong's innermost frame carries the samples of malloc, retain, cmark… below it)."""

import collections
import re
import sys

OWN = re.compile(r"\((?:.*/)?guong\)$")


def clean(line):
    text = line.strip().split(" ", 1)[1] if " " in line.strip() else line
    own = bool(OWN.search(text))
    name = re.sub(r" \([^()]*\)$", "", text)
    name = re.sub(r"^(specialized |generic |partial apply for |protocol witness for |static |closure #\d+ in |merged |outlined )+", "", name)
    return name, own


def samples(path):
    stack = []
    for line in open(path, errors="replace"):
        if line.startswith((" ", "\t")): stack.append(clean(line))
        elif stack:
            yield stack
            stack = []
    if stack: yield stack


def main():
    total, leaf, own, inclusive = 0, collections.Counter(), collections.Counter(), collections.Counter()
    below = collections.defaultdict(collections.Counter)
    only = sys.argv[2] if len(sys.argv) > 2 else None
    for stack in samples(sys.argv[1]):
        if only and not any(only in name for name, _ in stack): continue
        total += 1
        leaf[stack[0][0]] += 1
        mine = next((name for name, is_own in stack if is_own and not name.startswith(("initializeWithCopy", "destroy for", "assignWith"))), "(none)")
        own[mine] += 1
        below[mine][stack[0][0]] += 1
        for name in {name for name, is_own in stack if is_own}: inclusive[name] += 1
    def table(title, counter, count, detail=False):
        print(f"\n{title} ({total} samples)")
        for name, n in counter.most_common(count):
            extra = "  <- " + ", ".join(f"{k[:45]} {100 * v / total:.1f}" for k, v in below[name].most_common(4)) if detail else ""
            print(f"{100 * n / total:6.2f} %  {name[:110]}{extra}")
    table("inclusive", inclusive, 90)
    table("own, with libraries", own, 60, True)
    table("leaf", leaf, 40)


main()
