"""Shows a built site on this machine, under the path that it will have.

python3 scripts/preview.py [FOLDER [PORT]]    public and 8000 unless told otherwise
"""

import functools
import http.server
import pathlib
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent / "checks"))

from site_server import PUBLIC, base_path


def main() -> None:
    public = pathlib.Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else PUBLIC
    port = int(sys.argv[2]) if len(sys.argv) > 2 else 8000
    if not (public / "index.html").exists():
        raise SystemExit(f"{public} holds no site: build it first (make site, or guong build)")
    path = base_path(public)
    with tempfile.TemporaryDirectory(prefix="guong-preview-") as name:
        # The folder «root» holds the site under its path; a site without a path is the root itself.
        mount = pathlib.Path(name) / "root" / path.strip("/")
        mount.parent.mkdir(parents=True, exist_ok=True)
        mount.symlink_to(public)
        handler = functools.partial(http.server.SimpleHTTPRequestHandler, directory=f"{name}/root")
        server = http.server.ThreadingHTTPServer(("127.0.0.1", port), handler)
        print(f"http://127.0.0.1:{port}{path}  (Ctrl-C)", flush=True)
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            pass


if __name__ == "__main__":
    main()
