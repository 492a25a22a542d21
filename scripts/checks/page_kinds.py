"""One page of each kind of the sample site, by its path below the site's address."""

from site_server import PUBLIC

# Kind: pattern of its files in public/. Of many the largest stands for all.
PATTERNS = {
    "home": "index.html",
    "story": "bai/*/index.html",
    "archive": "bai/index.html",
    "year": "bai/nam-*/index.html",
    "month": "bai/nam-*/thang-*/index.html",
    "columns": "chuyen-muc/index.html",
    "column": "chuyen-muc/*/index.html",
    "movements": "phong-trao/index.html",
    "movement": "phong-trao/*/index.html",
    "fields": "linh-vuc/index.html",
    "field": "linh-vuc/*/index.html",
    "tags": "the/index.html",
    "tag": "the/*/index.html",
    "units": "don-vi/index.html",
    "unit": "don-vi/*/index.html",
    "organisations": "co-quan/index.html",
    "events": "su-kien/index.html",
    "campaign": "thi-dua/*/index.html",
    "indicators": "thi-dua/*/chi-tieu/index.html",
    "indicator": "thi-dua/*/chi-tieu/*/index.html",
    "works": "thi-dua/*/cong-trinh/index.html",
    "awards": "thi-dua/*/khen-thuong/index.html",
    "clusters": "thi-dua/*/cum-khoi/index.html",
    "obligations": "thi-dua/*/bao-cao-phai-gui/index.html",
    "replications": "thi-dua/*/nhan-rong/index.html",
    "organisation": "co-quan/*/index.html",
    "reports": "bao-cao/index.html",
    "report": "bao-cao/*/index.html",
    "open-data": "so-lieu/index.html",
    "open-table": "so-lieu/*/*/index.html",
    "documents": "van-ban/index.html",
    "document": "van-ban/*/index.html",
    "bulletins": "ban-tin/index.html",
    "bulletin": "ban-tin/*/index.html",
    "page": "gop-y/index.html",
    "not-found": "404.html",
}


def sample() -> dict[str, str]:
    """Kind and path: {"story": "bai/muoi-sach/"}."""
    pages = {}
    for kind, pattern in PATTERNS.items():
        files = [file for file in PUBLIC.glob(pattern) if "nam-" not in file.parent.name or kind in ("year", "month")]
        if not files:
            raise SystemExit(f"public/ has no {pattern}: build the site first (make site)")
        largest = max(files, key=lambda file: (file.stat().st_size, file))
        pages[kind] = str(largest.relative_to(PUBLIC)).removesuffix("index.html")
    return pages
