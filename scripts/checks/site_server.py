"""Serves the built site with a real nginx and the configuration that the documentation gives, on loopback."""

import contextlib
import pathlib
import re
import shutil
import socket
import subprocess
import tempfile
import time

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
PUBLIC = REPOSITORY / "public"

MAIN = """
daemon off;
master_process off;
pid {folder}/nginx.pid;
# What is missing is asked for on purpose.
error_log stderr crit;
events {{ }}
http {{
  include /etc/nginx/mime.types;
  access_log off;
  client_body_temp_path {folder}/body;
  proxy_temp_path {folder}/proxy;
  fastcgi_temp_path {folder}/fastcgi;
  uwsgi_temp_path {folder}/uwsgi;
  scgi_temp_path {folder}/scgi;
  include {folder}/site.conf;
}}
"""


def base_path(public: pathlib.Path = PUBLIC) -> str:
    """The path that the site lives under (/guong-sang/), as the home page names it."""
    home = (public / "index.html").read_text(encoding="utf-8")
    return re.search(r'<link rel="canonical" href="https?://[^/"]+(/[^"]*)"', home)[1]


def documented(port: int, folder: pathlib.Path) -> str:
    """docs/nginx.conf with this machine's port and folders. Every place that must change is changed, or this fails."""
    text = (REPOSITORY / "docs/nginx.conf").read_text(encoding="utf-8")
    for old, new in {
        "listen 80;": f"listen 127.0.0.1:{port};",
        "/srv/guong/www": f"{folder}/www",
        "/guong-sang/": base_path(),
    }.items():
        assert old in text, f"docs/nginx.conf has no «{old}»"
        text = text.replace(old, new)
    return text


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_until_open(port: int, server: subprocess.Popen) -> None:
    for _ in range(100):
        if server.poll() is not None:
            raise SystemExit(f"nginx ended with {server.returncode}")
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        time.sleep(0.05)
    raise SystemExit("nginx does not answer")


@contextlib.contextmanager
def serve():
    """Gives the site's address, such as http://127.0.0.1:40123/guong-sang/."""
    port = free_port()
    with tempfile.TemporaryDirectory(prefix="guong-nginx-") as name:
        folder = pathlib.Path(name)
        mount = folder / "www" / base_path().strip("/")
        mount.parent.mkdir(parents=True)
        mount.symlink_to(PUBLIC)
        (folder / "site.conf").write_text(documented(port, folder), encoding="utf-8")
        (folder / "nginx.conf").write_text(MAIN.format(folder=folder), encoding="utf-8")
        nginx = shutil.which("nginx") or "/usr/sbin/nginx"
        server = subprocess.Popen([nginx, "-p", name, "-e", "stderr", "-c", folder / "nginx.conf"])
        try:
            wait_until_open(port, server)
            yield f"http://127.0.0.1:{port}{base_path()}"
        finally:
            server.terminate()
            server.wait(10)
