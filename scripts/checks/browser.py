"""Opens a page of each kind in Chromium, from a small telephone's width to a desk's, in light and dark, and reports: messages on
the console, failed and foreign requests, text that is wider than the screen, and what axe finds wrong for readers who
cannot see, hear or point."""

import sys
from urllib.parse import urlsplit

from axe_playwright_python.sync_playwright import Axe
from chromium import chromium
from page_kinds import sample
from site_server import serve

WIDTHS = (320, 360, 768, 1280)
SCHEMES = ("light", "dark")
# How many pixels the page is wider than the screen, and the first element to blame.
OVERFLOW = """() => {
  const width = document.documentElement.clientWidth;
  const excess = document.documentElement.scrollWidth - width;
  if (excess <= 0) return null;
  const wide = [...document.body.querySelectorAll("*")].find((e) => e.getBoundingClientRect().right > width + 1);
  return `${excess} px too wide` + (wide ? ` at <${wide.localName} class="${wide.className}">` : "");
}"""


def faults(page, address: str, is_missing: bool) -> list[str]:
    """What is wrong with one page in one browser window."""
    found: list[str] = []
    home = urlsplit(address).netloc

    def on_console(message):
        # Chromium itself logs the status of a page that is meant to be missing.
        if message.type in ("error", "warning") and not (is_missing and "404" in message.text):
            found.append(f"console: {message.text}")

    def on_response(response):
        if response.status >= 400 and not (is_missing and response.url == address):
            found.append(f"status {response.status}: {response.url}")

    page.on("console", on_console)
    page.on("pageerror", lambda error: found.append(f"script: {error}"))
    page.on("requestfailed", lambda request: found.append(f"failed: {request.url}"))
    page.on("response", on_response)
    page.on("request", lambda request: urlsplit(request.url).netloc in (home, "") or found.append(f"foreign: {request.url}"))

    answer = page.goto(address, wait_until="load")
    if answer.status != (404 if is_missing else 200):
        found.append(f"status {answer.status}")
    if excess := page.evaluate(OVERFLOW):
        found.append(excess)
    for violation in Axe().run(page).response["violations"]:
        nodes = "; ".join(node["html"][:120] for node in violation["nodes"][:3])
        found.append(f"axe {violation['id']}: {violation['help']} ({len(violation['nodes'])}×) {nodes}")
    return found


def main() -> int:
    total = 0
    pages = sample()
    with serve() as base, chromium() as browser:
        for scheme in SCHEMES:
            for width in WIDTHS:
                context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
                for kind, path in pages.items():
                    is_missing = kind == "not-found"
                    page = context.new_page()
                    for fault in faults(page, base + ("khong-co/" if is_missing else path), is_missing):
                        print(f"{kind} /{path} {width} px, {scheme}: {fault}")
                        total += 1
                    page.close()
                context.close()
    print(f"browser: {len(pages)} kinds of page × {len(WIDTHS)} widths × {len(SCHEMES)} schemes, {total} faults")
    return 1 if total else 0


if __name__ == "__main__":
    sys.exit(main())
