#!/bin/sh
# Makes sure that what a build needs is installed, and installs with apt what is missing. Touches nothing when all is there.
#
#   scripts/setup.sh site    Swift, cmark-gfm's libraries, mimalloc, SQLite, libzip, libxml2; what prints reports, if it can be had
#   scripts/setup.sh test    the same, the program cmark-gfm, which tests compare with, and what prints and reads prints
#   scripts/setup.sh faults  what a build needs, and what kills builds and makes their disks fail
#   scripts/setup.sh check   all of these, and what the checks of the finished site need
#
# SCRATCH names the folder that swift builds in (.build).
#
# Ends with 0 when all is there, 1 when something is missing and cannot be installed, 2 for wrong usage.
set -eu

usage() {
  echo "usage: scripts/setup.sh site|test|faults|check" >&2
  exit 2
}
[ $# -eq 1 ] || usage
cd "$(dirname "$0")/.."

# Says why it cannot go on, in Vietnamese and English, and ends.
fail() {
  printf 'Lỗi: %s\nError: %s\n' "$1" "$2" >&2
  exit 1
}

# --- What is needed, and whether it is there ----------------------------------------------------------------------------

has_header() {
  for folder in /usr/include /usr/local/include; do
    [ -e "$folder/$1" ] && return 0
  done
  return 1
}

has_program() {
  command -v "$1" >/dev/null 2>&1 || [ -x "/usr/sbin/$1" ]
}

# Adds a package to the list when its test fails: need PACKAGE TEST…
missing=""
need() {
  package=$1
  shift
  "$@" || missing="$missing $package"
}

# The same for what a build can do without.
wished=""
wish() {
  package=$1
  shift
  "$@" || wished="$wished $package"
}

# A Times New Roman or its twin, with Vietnamese letters: those of fonts-liberation in Debian 12 have none.
has_times() {
  [ -e /usr/share/fonts/truetype/liberation2/LiberationSerif-Regular.ttf ] ||
    { has_program fc-list && fc-list :lang=vi family 2>/dev/null | grep -qE 'Times New Roman|Liberation Serif'; }
}

# What prints reports: $1 is need or wish.
printing() {
  "$1" weasyprint has_program weasyprint
  "$1" pandoc has_program pandoc
  "$1" librsvg2-bin has_program rsvg-convert
  "$1" fonts-liberation2 has_times
}

need_for_site() {
  need libcmark-gfm-dev has_header cmark-gfm.h
  need libcmark-gfm-extensions-dev has_header cmark-gfm-core-extensions.h
  need libmimalloc-dev has_header mimalloc.h
  need libsqlite3-dev has_header sqlite3.h
  need libzip-dev has_header zip.h
  need libxml2-dev has_header libxml2/libxml/parser.h
  # SwiftPM asks it where libxml2's headers are.
  need pkg-config has_program pkg-config
}

need_for_test() {
  need_for_site
  need cmark-gfm has_program cmark-gfm
  printing need
  need poppler-utils has_program pdftotext
  need unzip has_program unzip
  need python3 has_program python3
}

has_venv() {
  python3 -c 'import ensurepip, venv' >/dev/null 2>&1
}

has_vietnamese_font() {
  has_program fc-list && [ -n "$(fc-list :lang=vi 2>/dev/null | head -n 1)" ]
}

need_for_faults() {
  need_for_site
  need strace has_program strace
  need faketime has_program faketime
  need python3 has_program python3
}

need_for_check() {
  need_for_test
  need_for_faults
  need shellcheck has_program shellcheck
  need python3-venv has_venv
  need default-jre-headless has_program java
  need nginx-light has_program nginx
  need chromium has_program chromium
  need fontconfig has_program fc-list
  need fonts-noto-core has_vietnamese_font
}

# --- Swift --------------------------------------------------------------------------------------------------------------

# True when version $1 (6.3.1) is at least $2 (6.2).
is_at_least() {
  [ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]
}

check_swift() {
  wanted=$(sed -n '1s/^.*swift-tools-version: *//p' Package.swift)
  has_program swift || fail \
    "không thấy lệnh swift. Cài Swift $wanted trở lên (xem swift.org/install), thêm vào PATH rồi chạy lại." \
    "the program swift was not found. Install Swift $wanted or newer (see swift.org/install), put it on PATH, run again."
  found=$(swift --version 2>/dev/null | sed -n 's/^.*Swift version \([0-9.]*[0-9]\).*$/\1/p' | head -n 1)
  is_at_least "${found:-0}" "$wanted" || fail \
    "Swift ${found:-?} quá cũ; cần Swift $wanted trở lên (xem swift.org/install)." \
    "Swift ${found:-?} is too old; Swift $wanted or newer is needed (see swift.org/install)."
}

# --- Installing ---------------------------------------------------------------------------------------------------------

# Runs a command and shows what it printed only if it fails.
quietly() {
  log=$(mktemp)
  status=0
  "$@" </dev/null >"$log" 2>&1 || status=$?
  [ "$status" -eq 0 ] || tail -n 20 "$log" >&2
  rm -f "$log"
  return "$status"
}

# Tries once to install what is only wished for; a site is built without it, so this never fails. A machine that could not is
# not asked again until the note is deleted.
install_wished() {
  [ -n "$wished" ] || return 0
  note=${SCRATCH:-.build}/printing-not-installed
  if [ ! -e "$note" ] && command -v apt-get >/dev/null 2>&1; then
    as_root=""
    [ "$(id -u)" -eq 0 ] || as_root="sudo -n"
    $as_root apt-get update </dev/null >/dev/null 2>&1 || true
    # shellcheck disable=SC2086
    if $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $wished \
      </dev/null >/dev/null 2>&1; then
      return 0
    fi
  fi
  mkdir -p "$(dirname "$note")" 2>/dev/null || true
  touch "$note" 2>/dev/null || true
  echo "Chưa in được báo cáo, trang vẫn dựng bình thường; muốn in: apt-get install$wished" \
    "/ reports cannot be printed, the site is built all the same; to print: apt-get install$wished" >&2
}

install_missing() {
  [ -n "$missing" ] || return 0
  command -v apt-get >/dev/null 2>&1 || fail \
    "còn thiếu:$missing; máy này không có apt. Hãy tự cài các gói tương ứng rồi chạy lại." \
    "missing:$missing; there is no apt here. Install what corresponds to these Debian packages, then run again."
  if [ "$(id -u)" -eq 0 ]; then
    as_root=""
  elif command -v sudo >/dev/null 2>&1; then
    as_root="sudo"
    # Nobody can type a password where there is no terminal.
    [ -t 0 ] || as_root="sudo -n"
  else
    fail \
      "còn thiếu:$missing; cần quyền quản trị mà không có sudo. Nhờ quản trị viên chạy: apt-get install$missing" \
      "missing:$missing; this needs root and there is no sudo. Ask an administrator to run: apt-get install$missing"
  fi
  echo "Cài đặt / installing:$missing" >&2
  # A third-party source that does not answer must not stop what Debian has; if that fails too, the next step says so.
  # shellcheck disable=SC2086
  quietly $as_root apt-get update || true
  # shellcheck disable=SC2086
  quietly $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $missing || fail \
    "apt không cài được:$missing. Kiểm tra mạng, nguồn gói (Debian 12) và quyền quản trị, rồi chạy lại." \
    "apt could not install:$missing. Check the network, the package sources (Debian 12) and your rights, then run again."
}

# The Swift packages, so that a machine without network is told so in plain words. Only a fresh clone lacks them.
fetch_packages() {
  scratch=${SCRATCH:-.build}
  [ -e "$scratch/workspace-state.json" ] && return 0
  swift package --scratch-path "$scratch" resolve >&2 || fail \
    "không tải được các gói Swift ghi trong Package.swift. Kiểm tra mạng rồi chạy lại." \
    "the Swift packages named in Package.swift could not be fetched. Check the network and run again."
}

case $1 in
  site)
    need_for_site
    printing wish
    ;;
  test) need_for_test ;;
  faults) need_for_faults ;;
  check) need_for_check ;;
  *) usage ;;
esac
check_swift
install_missing
install_wished
fetch_packages
