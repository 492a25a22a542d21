"""Puts what attackers write (Tests/Hostile) into every text field and every place of a Markdown body, builds a site for each
with the finished program, and reads what came out as browsers do: html5lib and Chromium's own parser look at the pages and
at the HTML within feeds, and Chromium runs them. Nothing may run, nothing may be asked of another host.

    python3 scripts/checks/escaping.py          every second text
    python3 scripts/checks/escaping.py --all    all of them
"""

import concurrent.futures
import contextlib
import functools
import hashlib
import http.server
import itertools
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import xml.etree.ElementTree as etree
import zipfile
from urllib.parse import urlsplit
from xml.sax.saxutils import escape

import html5lib
from chromium import chromium

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
HOSTILE = REPOSITORY / "Tests/Hostile"
GUONG = REPOSITORY / os.environ.get("SCRATCH", ".build") / "release/guong"
NOW = "2025-03-01T05:00:00+07:00"
PLACEHOLDER = "«»"
ORIGIN = "https://guong.example.vn/"
WORKERS = os.cpu_count() or 1
# Where most fields stand.
MAIN_PAGES = (
    "bai/dao/index.html", "index.html", "thi-dua/td/index.html", "thi-dua/td/chi-tieu/index.html",
    "thi-dua/td/chi-tieu/muoi/index.html", "thi-dua/td/cong-trinh/index.html", "thi-dua/td/khen-thuong/index.html",
    "thi-dua/td/cum-khoi/index.html", "thi-dua/td/bao-cao-phai-gui/index.html", "thi-dua/td/nhan-rong/index.html",
    "don-vi/xa/index.html", "co-quan/noi-vu/index.html",
)  # fmt: skip
# Hundreds of small sites are written and thrown away.
MEMORY = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None

# What pages of ours never have, by name; attributes whose address is loaded at once, or followed by a click.
RULES = {
    "elements": "iframe object embed base style form math frame frameset applet template textarea select animate set "
    "foreignobject use keygen marquee noframes noscript plaintext xmp".split(),
    "loading": ["src", "srcset", "data", "poster", "background", "xlink:href"],
    "following": ["href", "action", "formaction", "ping", "cite"],
    "schemes": ["http", "https", "mailto", "tel"],
}
# The same in the browser: one text for each element or attribute that must not be.
DETECTOR = """(pages) => pages.flatMap(([name, html]) => {
  const found = [], rules = RULES;
  const own = (v) => (v.startsWith("/") && !/^[/][/\\\\]/.test(v)) || v.startsWith("ORIGIN");
  const walk = (root) => { for (const e of root.querySelectorAll("*")) {
    const tag = e.localName.toLowerCase();
    if (tag === "script" && !(e.getAttribute("src") || "").startsWith("/tai-nguyen/page-")
        && e.getAttribute("type") !== "application/ld+json") found.push("<script>");
    if (rules.elements.includes(tag)) found.push("<" + tag + ">");
    if (tag === "template") walk(e.content);
    for (const a of e.attributes) {
      const n = a.name.toLowerCase(), v = a.value.replace(/[\\u0000-\\u0020]/g, "").toLowerCase();
      const isLoaded = rules.loading.includes(n) || (tag === "link" && n === "href" && /stylesheet|icon|pre/.test(e.rel));
      const scheme = /^([^:/?#]+):/.exec(v);
      if (n.startsWith("on") || n === "style" || n === "srcdoc" || (isLoaded && !own(v))
          || (rules.following.includes(n) && scheme && !rules.schemes.includes(scheme[1]))
          || (tag === "meta" && n === "content" && e.hasAttribute("http-equiv") && !/^0;url=[/](?![/\\\\])/.test(v)))
        found.push("<" + tag + " " + n + "=" + a.value.slice(0, 80) + ">");
    }
  } };
  walk(new DOMParser().parseFromString(html, "text/html"));
  return found.map((what) => name + ": " + what);
})""".replace("RULES", json.dumps(RULES)).replace("ORIGIN", ORIGIN)
# Runs before any script of a page: whatever an attacker would call is written down.
HOOK = """(() => {
  const fired = (window.top.__fired ||= []);
  const note = () => { fired.push(location.pathname); };
  window.fire = note; window.alert = note; window.confirm = note; window.prompt = note; window.MsgBox = note;
})()"""


def lines(name: str) -> list[str]:
    texts = (HOSTILE / name).read_text(encoding="utf-8").split("\n")
    return [json.loads(line) for line in texts if line and not line.startswith("#")]


def bodies(number: int) -> list[tuple[int, str]]:
    """Those of site `number`."""
    return list(enumerate(lines("bodies.txt"), 1))[number % 2 :: 2]


def quoted(text: str) -> str:
    """A double-quoted YAML scalar."""
    plain = lambda c: " " <= c <= "~" and c not in '"\\'
    return '"' + "".join(c if plain(c) else f"\\U{ord(c):08x}" for c in text) + '"'


def cell_text(text: str) -> str:
    """As a workbook has it: XML, with characters that XML cannot hold as _x0001_ (ISO/IEC 29500-1, 22.9.2.19)."""
    text = re.sub("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", lambda c: f"_x{ord(c[0]):04X}_", text)
    return escape(text, {"\r": "&#13;"})


def write_workbook(path: pathlib.Path, text: str) -> None:
    """Awards with the text in every cell of words."""
    parts = HOSTILE / "workbook"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for part in sorted(file for file in parts.rglob("*") if file.is_file()):
            content = part.read_text(encoding="utf-8").replace(PLACEHOLDER, cell_text(text))
            archive.writestr(str(part.relative_to(parts)), content)


def write_site(folder: pathlib.Path, number: int, text: str) -> None:
    """The text in every field, and in half of the places of a body, the other half for the next text."""
    for source in (HOSTILE / "site").rglob("*"):
        if not source.is_file():
            continue
        target = folder / source.relative_to(HOSTILE / "site")
        target.parent.mkdir(parents=True, exist_ok=True)
        # A table with U+0000 is refused whole, which is safe but shows nothing.
        value = '"' + text.replace('"', '""').replace("\0", "") + '"' if source.suffix == ".csv" else quoted(text)
        target.write_bytes(source.read_bytes().replace(PLACEHOLDER.encode(), value.encode("utf-8")))
    write_workbook(folder / "content/campaigns/td/Khen thưởng.xlsx", text)
    for place, body in bodies(number):
        story = "---\ntitle: Thân\ndate: 2025-02-03\nsummary: Tóm tắt.\ncolumn: nguoi-tot\nauthor: An\n---\n\n"
        path = folder / f"content/stories/than-{place}.md"
        path.write_bytes((story + body.replace(PLACEHOLDER, text) + "\n").encode("utf-8"))
    shutil.copytree(REPOSITORY / "templates", folder / "templates")


def build(work: pathlib.Path, number: int, text: str) -> str | None:
    """Makes `work`/`number`; what went wrong otherwise."""
    with tempfile.TemporaryDirectory(dir=work, prefix="site-") as name:
        write_site(pathlib.Path(name), number, text)
        command = [GUONG, "build", "--site", name, "--output", work / "www" / str(number), "--now", NOW, "--workers", "1"]
        run = subprocess.run(command, capture_output=True, text=True, check=False)
    return None if run.returncode in (0, 3) else f"{text!r}: status {run.returncode} {run.stderr[-300:]}"


def is_own(value: str) -> bool:
    return (value.startswith("/") and not value.startswith(("//", "/\\"))) or value.startswith(ORIGIN)


def dangers(html: str) -> list[str]:
    """What html5lib sees; the same rules as DETECTOR's."""
    found = []
    for element in html5lib.parse(html, treebuilder="etree", namespaceHTMLElements=False).iter():
        if not isinstance(element.tag, str):
            continue
        tag = element.tag.split("}")[-1].lower()
        attributes = {str(name).split("}")[-1].lower(): value for name, value in element.attrib.items()}
        if tag == "script" and attributes.get("type") != "application/ld+json":
            if not attributes.get("src", "").startswith("/tai-nguyen/page-"):
                found.append("<script>")
        if tag in RULES["elements"]:
            found.append(f"<{tag}>")
        for name, value in attributes.items():
            plain = re.sub(r"[\0- ]", "", value).lower()
            scheme = re.match(r"([^:/?#]+):", plain)
            rel = attributes.get("rel", "")
            is_loaded = name in RULES["loading"] or (tag == "link" and name == "href" and re.search("stylesheet|icon|pre", rel))
            if (
                name.startswith("on")
                or name in ("style", "srcdoc")
                or (is_loaded and not is_own(plain))
                or (name in RULES["following"] and scheme and scheme[1] not in RULES["schemes"])
                or (tag == "meta" and name == "content" and "http-equiv" in attributes and not re.match(r"0;url=/(?![/\\])", plain))
            ):
                found.append(f"<{tag} {name}={value[:80]}>")
    return found


def parts(folder: pathlib.Path) -> tuple[list[tuple[str, str]], list[str]]:
    """The HTML of a built site, pages and what feeds carry, and what is wrong with its XML and JSON."""
    pages, faults = [], []
    for path in sorted(folder.rglob("*")):
        name = str(path.relative_to(folder.parent))
        try:
            if path.suffix == ".html":
                html = path.read_text(encoding="utf-8")
                pages.append((name, html))
                for block in re.findall(r'<script type="application/ld\+json">(.*?)</script', html, re.DOTALL):
                    json.loads(block)
            elif path.suffix == ".xml":
                tree = etree.parse(path)
                bodies = tree.iter("{http://purl.org/rss/1.0/modules/content/}encoded")
                pages += [(f"{name}#{index}", body.text or "") for index, body in enumerate(bodies)]
            elif path.suffix == ".json":
                items = json.loads(path.read_bytes()).get("items", [])
                pages += [(f"{name}#{index}", item["content_html"]) for index, item in enumerate(items)]
        except (ValueError, etree.ParseError) as error:
            faults.append(f"{name}: {error}")
    # Feeds repeat one another.
    return [(name, html) for html, name in {html: name for name, html in reversed(pages)}.items()], faults


def styles(folder: pathlib.Path) -> str:
    """What the stylesheets and scripts of a site are, in one word: no text of the content may get into them."""
    digest = hashlib.sha256()
    for path in sorted((folder / "tai-nguyen").iterdir()):
        digest.update(path.name.encode() + path.read_bytes())
    return digest.hexdigest()


def look(folder: pathlib.Path) -> tuple[list[str], int]:
    """html5lib on a page with many fields or on a body, another for each site."""
    number = int(folder.name)
    places = [name for place, _ in bodies(number) if (folder / (name := f"bai/than-{place}/index.html")).exists()]
    names = [*MAIN_PAGES, places[number // len(MAIN_PAGES) % len(places)]]
    name = names[number % len(names)]
    return [f"{number}/{name}: {what}" for what in dangers((folder / name).read_text(encoding="utf-8"))], 1


class Handler(http.server.SimpleHTTPRequestHandler):
    """Each site under the name of its own host: 12.localhost."""

    def translate_path(self, path: str) -> str:
        site = self.headers["Host"].split(".")[0]
        return super().translate_path(f"/{site}{path}")

    def log_message(self, *_):
        pass


@contextlib.contextmanager
def serve(folder: pathlib.Path):
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Handler, directory=folder))
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield server.server_port
    finally:
        server.shutdown()


def run_pages(browser, port: int, sites: list[int], names: dict[int, list[str]]) -> list[str]:
    """Opens pages of each site, several at once in frames, and says what ran and what was asked of another host."""
    context = browser.new_context()
    context.add_init_script(HOOK)
    found: list[str] = []
    allowed = {f"{site}.localhost" for site in sites}
    context.on(
        "request",
        lambda request: urlsplit(request.url).hostname in allowed
        or request.url.startswith(("data:image/", "about:"))
        or found.append(f"asked for {request.url}"),
    )
    page = context.new_page()
    page.on("dialog", lambda dialog: (found.append(f"dialog {dialog.message}"), dialog.dismiss()))
    for site in sites:
        base = f"http://{site}.localhost:{port}"
        page.goto(f"{base}/robots.txt")
        page.evaluate(
            """(names) => Promise.all(names.map((name) => new Promise((done) => {
              const frame = document.createElement("iframe");
              frame.onload = done; frame.src = name; document.body.append(frame);
            })))""",
            ["/" + name.removesuffix("index.html") for name in names[site]],
        )
        found += [f"{site}{path}: ran" for path in page.evaluate("window.__fired || []")]
    context.close()
    return found


def check_detectors(browser, work: pathlib.Path) -> list[str]:
    """A check that cannot fail is none: each detector must see what is unsafe."""
    unsafe = [
        "<script>fire()</script>", "<img src=/x onerror=fire()>", "<a href=' java&#10;script:fire()'>x</a>", "<svg onload=fire()>",
        "<iframe srcdoc='<script>parent.fire()</script>'></iframe>", "<img src=//xau.example.net/a>", "<base href=/>",
        "<meta http-equiv=refresh content='0;url=https://xau.example.net/'>", "<p style=color:red>", "<form action=/>",
        "<math><a xlink:href=javascript:fire()>x</a></math>", "<template><script>fire()</script></template>",
        "<noscript><p title=\"</noscript><img src=/x onerror=fire()>\">",
    ]  # fmt: skip
    missed = [f"html5lib does not see {html}" for html in unsafe if not dangers(html)]
    page = browser.new_page()
    missed += [f"Chromium does not see {html}" for html in unsafe if not page.evaluate(DETECTOR, [["x", html]])]
    if dangers("<p>x <a href=/bai/>y</a>") or page.evaluate(DETECTOR, [["x", "<p>x <a href=/bai/>y</a>"]]):
        missed.append("a harmless page is said to be unsafe")
    page.close()
    for number, html in enumerate(["<script>fire()</script>", "<img src=x onerror=alert(1)>", "<img src=//xau.example.net/a>"]):
        folder = work / "unsafe" / str(number)
        folder.mkdir(parents=True)
        (folder / "index.html").write_text("<!doctype html>" + html, encoding="utf-8")
        (folder / "robots.txt").write_text("x", encoding="utf-8")
    with serve(work / "unsafe") as port:
        for number in range(3):
            if not run_pages(browser, port, [number], {number: ["index.html"]}):
                missed.append(f"Chromium runs unsafe page {number} unnoticed")
    return missed


def main() -> int:
    vectors = lines("vectors.txt")
    if "--all" not in sys.argv[1:]:
        vectors = vectors[::2]
    faults: list[str] = []
    with tempfile.TemporaryDirectory(prefix="guong-escaping-", dir=MEMORY) as name, chromium() as browser:
        work = pathlib.Path(name)
        (work / "www").mkdir()
        faults += check_detectors(browser, work)
        with concurrent.futures.ThreadPoolExecutor(WORKERS) as pool:
            faults += filter(None, pool.map(functools.partial(build, work), itertools.count(), vectors))
        folders = sorted((folder for folder in (work / "www").iterdir()), key=lambda folder: int(folder.name))
        if len({styles(folder) for folder in folders}) != 1:
            faults.append("the stylesheets are not the same in every site")
        with concurrent.futures.ProcessPoolExecutor(WORKERS) as pool:
            looked = pool.map(look, folders, chunksize=8)
            page = browser.new_page()
            count, executed = 0, {}
            for folder in folders:
                pages, wrong = parts(folder)
                faults += wrong + page.evaluate(DETECTOR, pages)
                count += len(pages)
                files = [name.split("/", 1)[1] for name, _ in pages if "#" not in name]
                number = int(folder.name)
                places = [file for file in files if file.startswith("bai/than-")]
                executed[number] = [MAIN_PAGES[number % len(MAIN_PAGES)], places[number % len(places)]]
            page.close()
            with serve(work / "www") as port:
                faults += run_pages(browser, port, sorted(executed), executed)
            results = list(looked)
    faults += [fault for found, _ in results for fault in found]
    for fault in faults[:60]:
        print(fault)
    print(
        f"escaping: {len(vectors)} texts, {count} pages and feed items read by Chromium, "
        f"{sum(number for _, number in results)} by html5lib, {sum(map(len, executed.values()))} pages run, {len(faults)} faults"
    )
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
