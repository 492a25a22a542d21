"""Opens a page of each kind in Chromium, from a small telephone's width to a desk's, in light and dark, and reports: messages on
the console, failed and foreign requests, text that is wider than the screen, and what axe finds wrong for readers who
cannot see, hear or point."""

import sys
from urllib.parse import urlsplit

from axe_playwright_python.sync_playwright import Axe
from chromium import chromium
from page_kinds import sample
from site_server import serve

# The narrowest is that of WCAG 2.2, 1.4.10.
WIDTHS = (320, 360, 768, 1280)
# Where axe looks: the narrowest telephones and tablets have what these have, in other places. It takes most of the time.
AXE_WIDTHS = (360, 1280)
SCHEMES = ("light", "dark")
# How many pixels the page is wider than the screen, and the first element to blame.
OVERFLOW = """() => {
  const width = document.documentElement.clientWidth;
  const excess = document.documentElement.scrollWidth - width;
  if (excess <= 0) return null;
  const wide = [...document.body.querySelectorAll("*")].find((e) => e.getBoundingClientRect().right > width + 1);
  return `${excess} px too wide` + (wide ? ` at <${wide.localName} class="${wide.className}">` : "");
}"""


class Watch:
    """A page that is led from address to address, and what was wrong on the way. One page for all: each new one starts a
    process of its own, which took longer than the looking."""

    def __init__(self, page):
        self.page = page
        self.found: list[str] = []
        self.address = ""
        self.is_missing = False
        page.on("console", self.on_console)
        page.on("pageerror", lambda error: self.found.append(f"script: {error}"))
        page.on("requestfailed", self.on_failure)
        page.on("response", self.on_response)
        page.on("request", self.on_request)

    def on_console(self, message):
        # Chromium itself logs the status of a page that is meant to be missing.
        if message.type in ("error", "warning") and not (self.is_missing and "404" in message.text):
            self.found.append(f"console: {message.text}")

    def on_failure(self, request):
        # What was still on its way, such as a picture far below, when the page was left.
        if request.failure != "net::ERR_ABORTED":
            self.found.append(f"failed: {request.url} ({request.failure})")

    def on_response(self, response):
        if response.status >= 400 and not (self.is_missing and response.url == self.address):
            self.found.append(f"status {response.status}: {response.url}")

    def on_request(self, request):
        if urlsplit(request.url).netloc not in (urlsplit(self.address).netloc, ""):
            self.found.append(f"foreign: {request.url}")

    def faults(self, address: str, is_missing: bool, with_axe: bool) -> list[str]:
        """What is wrong with the page at an address."""
        self.found, self.address, self.is_missing = [], address, is_missing
        answer = self.page.goto(address, wait_until="load")
        if answer.status != (404 if is_missing else 200):
            self.found.append(f"status {answer.status}")
        if excess := self.page.evaluate(OVERFLOW):
            self.found.append(excess)
        if with_axe:
            self.look_with_axe()
        return self.found

    def look_with_axe(self):
        for violation in Axe().run(self.page).response["violations"]:
            nodes = "; ".join(node["html"][:120] for node in violation["nodes"][:3])
            self.found.append(f"axe {violation['id']}: {violation['help']} ({len(violation['nodes'])}×) {nodes}")


def main() -> int:
    total = 0
    pages = sample()
    with serve() as base, chromium() as browser:
        for scheme in SCHEMES:
            for width in WIDTHS:
                context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
                watch = Watch(context.new_page())
                for kind, path in pages.items():
                    is_missing = kind == "not-found"
                    address = base + ("khong-co/" if is_missing else path)
                    for fault in watch.faults(address, is_missing, width in AXE_WIDTHS):
                        print(f"{kind} /{path} {width} px, {scheme}: {fault}")
                        total += 1
                context.close()
    print(f"browser: {len(pages)} kinds of page × {len(WIDTHS)} widths × {len(SCHEMES)} schemes, "
          f"axe at {len(AXE_WIDTHS)} widths: {total} faults")
    return 1 if total else 0


if __name__ == "__main__":
    sys.exit(main())
