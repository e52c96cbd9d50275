# SPDX-License-Identifier: MIT
"""What the measurements and the tests against a real server share: an nginx of their own on the loopback
address, a store in a temporary folder, and the command run in it. Only the standard library."""

import argparse
import hashlib
import json
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time

MIB = 1 << 20
GIB = 1 << 30
SKIPPED = 77  # CTest's SKIP_RETURN_CODE
TOP = pathlib.Path(__file__).resolve().parents[2]

CONFIG = """
daemon off;
master_process off;
worker_processes 1;
pid {folder}/nginx.pid;
error_log {folder}/error.log;
events {{ worker_connections 512; }}
http {{
    log_format plain '$request_method $uri $status $body_bytes_sent';
    access_log {folder}/access.log plain;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    sendfile on;
    server {{ listen 127.0.0.1:{port}; root {folder}/www; }}
}}
"""


def arguments(description, **options):
    """The command line all scripts share; `options`: name=(default, help)."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--cellar", default=str(TOP / "build/release/bin/cellar"), help="the command to run")
    parser.add_argument("--folder", default=None, help="where the bytes go (a real disk, not a tmpfs)")
    for name, (default, text) in options.items():
        parser.add_argument("--" + name.replace("_", "-"), type=type(default), default=default, help=text)
    return parser.parse_args()


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def sha256(path):
    digest = hashlib.sha256()
    with open(path, "rb") as file:
        while block := file.read(MIB):
            digest.update(block)
    return digest.hexdigest()


def report(what, measured, bar):
    print(f"| {what} | {measured} | {bar} |", flush=True)


def check(condition, text):
    """For what must hold; unlike assert it is there under -O too."""
    if not condition:
        sys.exit(f"FAILED: {text}")


class Bench:
    """A server, files on it, and the command in a store and a home of its own. Use it in a `with`."""

    def __init__(self, options):
        if not shutil.which("nginx"):
            print("skipped: nginx is not installed")
            sys.exit(SKIPPED)
        self.cellar = os.path.abspath(options.cellar)
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="model-cellar-", dir=options.folder))
        self.store = self.folder / "store"
        (self.folder / "www").mkdir()
        self.port = free_port()
        self.models = []
        self.environment = dict(os.environ, HOME=str(self.folder), NO_PROXY="127.0.0.1")
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR", "MODEL_CELLAR_STORE"):
            self.environment.pop(name, None)

    def __enter__(self):
        config = self.folder / "nginx.conf"
        config.write_text(CONFIG.format(folder=self.folder, port=self.port))
        self.server = subprocess.Popen(["nginx", "-p", str(self.folder), "-c", str(config)],
                                       stderr=subprocess.DEVNULL)
        deadline = time.monotonic() + 10
        while time.monotonic() < deadline and self.server.poll() is None:
            try:
                socket.create_connection(("127.0.0.1", self.port), timeout=1).close()
                return self
            except OSError:
                time.sleep(0.02)
        self.__exit__()
        sys.exit("FAILED: nginx does not start")

    def __exit__(self, *_):
        self.server.terminate()
        self.server.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def url(self, name):
        return f"http://127.0.0.1:{self.port}/{name}"

    def served(self, name, size, sparse=False):
        """Puts a file on the server and a model of that name into the catalogue; gives its SHA-256."""
        path = self.folder / "www" / name
        with open(path, "wb") as file:
            if sparse:
                file.truncate(size)
            else:
                for offset in range(0, size, MIB):
                    file.write(os.urandom(min(MIB, size - offset)))
        digest = sha256(path)
        self.models.append({"id": name, "files": [
            {"name": name, "size": size, "sha256": digest, "sources": [self.url(name)]}]})
        (self.folder / "catalog.json").write_text(json.dumps({"version": 1, "models": self.models}))
        return digest

    def kept(self, name):
        return self.store / name / name

    def command(self, *words):
        return [self.cellar, "--store", str(self.store), "--catalog", str(self.folder / "catalog.json"),
                "--quiet", *words]

    def start(self, *words):
        return subprocess.Popen(self.command(*words), env=self.environment, stdout=subprocess.PIPE)

    def run(self, *words):
        """Exit status and what was printed."""
        process = self.start(*words)
        printed = process.communicate()[0]
        return process.returncode, printed.decode().strip()

    def measured(self, words):
        """Wall seconds and peak memory in bytes of a command that must succeed."""
        begin = time.monotonic()
        process = subprocess.Popen(words, env=self.environment, stdout=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        check(process.returncode == 0, f"{words[0]} ended with {process.returncode}")
        return time.monotonic() - begin, usage.ru_maxrss * 1024

    def forget(self):
        shutil.rmtree(self.store, ignore_errors=True)
        os.sync()

    def requests(self, name):
        """How often the server was asked for a file's body."""
        log = self.folder / "access.log"
        lines = log.read_text().splitlines() if log.exists() else []
        return sum(line.startswith(f"GET /{name} ") for line in lines)


def kill(process):
    process.send_signal(signal.SIGKILL)
    process.communicate()
