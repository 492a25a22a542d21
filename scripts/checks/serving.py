"""Asks nginx, set up as the documentation says, for what a portal's readers and machines ask for: redirects of old
addresses, the page for what is missing, types, caching; and weighs the pages."""

import gzip
import re
import sys
import urllib.error
import urllib.request
from urllib.parse import urljoin

from site_server import PUBLIC, base_path, serve

# A story with its stylesheet and script, but without pictures, as sent (gzip).
STORY_LIMIT = 30 * 1024


class NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


OPENER = urllib.request.build_opener(NoRedirect)


def get(address: str):
    """Status, headers and the bytes as sent."""
    request = urllib.request.Request(address, headers={"Accept-Encoding": "gzip"})
    try:
        with OPENER.open(request, timeout=20) as answer:
            return answer.status, answer.headers, answer.read()
    except urllib.error.HTTPError as answer:
        return answer.code, answer.headers, answer.read()


def check_redirects(origin: str):
    lines = (PUBLIC / "redirects.map").read_text(encoding="utf-8").splitlines()
    if not lines:
        yield "redirects.map is empty: the sample site should have an old address"
    for line in lines:
        old, new = line.removesuffix(";").split(" ")
        status, headers, _ = get(origin + old)
        if (status, headers["Location"]) != (301, new):
            yield f"{old}: {status} to {headers['Location']}, not 301 to {new}"
        if (status := get(origin + new)[0]) != 200:
            yield f"{new}: {status}"


def check_missing(base: str):
    for path in ("khong-co/", "bai/khong-co", ".guong-site"):
        status, _, body = get(base + path)
        text = gzip.decompress(body) if body[:2] == b"\x1f\x8b" else body
        if status != 404 or b"<main" not in text:
            yield f"{path}: {status}, not our own page with 404"


def check_headers(base: str):
    expected = {
        "": ("text/html", "no-cache"),
        "feed.xml": ("application/rss+xml", "no-cache"),
        "feed.json": ("application/feed+json", "no-cache"),
        "sitemap.xml": ("text/xml", "no-cache"),
        "robots.txt": ("text/plain", "no-cache"),
    }
    for file in sorted((PUBLIC / "tai-nguyen").iterdir()):
        kind = {".css": "text/css", ".js": "application/javascript", ".svg": "image/svg+xml"}.get(file.suffix, "")
        expected[f"tai-nguyen/{file.name}"] = (kind, "max-age=31536000")
    for path, (kind, cache) in expected.items():
        status, headers, _ = get(base + path)
        if status != 200 or kind not in headers["Content-Type"] or cache not in headers["Cache-Control"]:
            yield f"/{path}: {status}, {headers['Content-Type']}, {headers['Cache-Control']}"


def check_weight(base: str):
    """What a reader waits for before a story can be read: the page, its stylesheet and script. Pictures come later."""
    heaviest, count = 0, 0
    for file in sorted(PUBLIC.glob("bai/*/index.html")):
        text = file.read_text(encoding="utf-8")
        if "<article" not in text:
            continue
        address = base + str(file.relative_to(PUBLIC)).removesuffix("index.html")
        parts = re.findall(r'<(?:link rel="stylesheet" href|script src)="([^"]+)"', text)
        weight = sum(len(get(urljoin(address, part))[2]) for part in [address, *parts])
        heaviest, count = max(heaviest, weight), count + 1
        if weight > STORY_LIMIT:
            yield f"{address}: {weight} bytes, limit {STORY_LIMIT}"
    if count == 0:
        yield "no story to weigh"
    print(f"weight: {count} stories, the heaviest {heaviest / 1024:.1f} KB of {STORY_LIMIT // 1024}")


def main() -> int:
    with serve() as base:
        origin = base.removesuffix(base_path())
        faults = [*check_redirects(origin), *check_missing(base), *check_headers(base), *check_weight(base)]
    for fault in faults:
        print(fault)
    print(f"serving: {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
