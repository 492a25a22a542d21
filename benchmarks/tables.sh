#!/bin/sh
# Measures tables and reports against sqlite3 importing the same CSV (see docs/performance.md).
#
#   benchmarks/tables.sh [--rows 1000000] [--rounds 5] [--json FILE] [--keep] …
#
# SCRATCH names the folder that Swift builds in; every argument goes to measure_tables.py.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
scratch=${SCRATCH:-$here/../.build}
command -v sqlite3 >/dev/null || {
  echo "sqlite3 is missing: apt-get install sqlite3" >&2
  exit 2
}
swift build -c release --package-path "$here/.." --scratch-path "$scratch" --product guong --static-swift-stdlib
python3 "$here/measure_tables.py" --guong "$scratch/release/guong" "$@"
