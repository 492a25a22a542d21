"""Takes pictures of the main pages of the built site.

scripts/screenshots.py            every page, width and scheme, into .screenshots/
scripts/screenshots.py --readme   the two pictures of the README, into docs/images/
"""

import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent / "checks"))

from PIL import Image
from chromium import chromium
from page_kinds import sample
from site_server import REPOSITORY, serve

WIDTHS = (360, 768, 1280)
SCHEMES = ("light", "dark")
KINDS = (
    "home", "story", "column", "campaign", "indicators", "indicator", "works", "awards", "clusters", "obligations",
    "replications", "reports", "report", "open-data", "open-table", "events", "unit", "organisation", "documents", "not-found",
)  # fmt: skip
# Name, kind, width and height of the pictures in the README.
README = (("home", "home", 1280, 1440), ("story", "story", 360, 780))


def shoot(browser, address: str, width: int, scheme: str, file: pathlib.Path, height: int | None = None) -> None:
    """One page, in whole or down to `height`."""
    context = browser.new_context(
        viewport={"width": width, "height": height or 900},
        color_scheme=scheme,
        # A picture of a telephone is shown small; its own pixels keep it sharp.
        device_scale_factor=2 if width < 600 else 1,
        reduced_motion="reduce",
    )
    page = context.new_page()
    page.goto(address, wait_until="networkidle")
    page.screenshot(path=file, full_page=height is None)
    context.close()
    print(file.relative_to(REPOSITORY))


def compress(file: pathlib.Path) -> None:
    """Two hundred and fifty-six colours are enough for a page; the file is a third."""
    with Image.open(file) as picture:
        picture.convert("RGB").quantize(256, dither=Image.Dither.NONE).save(file, optimize=True)


def main() -> None:
    pages = sample()
    with serve() as base, chromium() as browser:
        if "--readme" in sys.argv:
            folder = REPOSITORY / "docs/images"
            folder.mkdir(exist_ok=True)
            for name, kind, width, height in README:
                file = folder / f"{name}.png"
                shoot(browser, base + pages[kind], width, "light", file, height)
                compress(file)
                assert file.stat().st_size < 200_000, f"{file} is too large"
            return
        folder = REPOSITORY / ".screenshots"
        folder.mkdir(exist_ok=True)
        for kind in KINDS:
            path = "khong-co/" if kind == "not-found" else pages[kind]
            for width in WIDTHS:
                for scheme in SCHEMES:
                    shoot(browser, base + path, width, scheme, folder / f"{kind}-{width}-{scheme}.png")


if __name__ == "__main__":
    main()
