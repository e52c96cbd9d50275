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
import subprocess
import sys
import tempfile
import threading
import time

from nginx import Nginx, Site

MIB = 1 << 20
GIB = 1 << 30
SKIPPED = 77  # CTest's SKIP_RETURN_CODE
TOP = pathlib.Path(__file__).resolve().parents[2]


def arguments(description, **options):
    """The command line all scripts share; `options`: name=(default, help)."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--cellar", default=str(TOP / "build/release/bin/cellar"), help="the command to run")
    parser.add_argument("--folder", default=None, help="where the bytes go (a real disk, not a tmpfs)")
    for name, (default, text) in options.items():
        parser.add_argument("--" + name.replace("_", "-"), type=type(default), default=default, help=text)
    return parser.parse_args()


def sha256(path):
    digest = hashlib.sha256()
    with open(path, "rb") as file:
        while block := file.read(MIB):
            digest.update(block)
    return digest.hexdigest()


def piece_hashes(path, length):
    """As the catalogue's `pieces`."""
    with open(path, "rb") as file:
        hashes = [hashlib.sha256(piece).hexdigest() for piece in iter(lambda: file.read(length), b"")]
    return {"length": length, "algorithm": "sha-256", "hashes": hashes}


def report(what, measured, bar):
    print(f"| {what} | {measured} | {bar} |", flush=True)


def check(condition, text):
    """For what must hold; unlike assert it is there under -O too."""
    if not condition:
        sys.exit(f"FAILED: {text}")


def skip(reason):
    print(f"skipped: {reason}")
    sys.exit(SKIPPED)


def write_random(path, size, sparse=False):
    with open(path, "wb") as file:
        if sparse:
            file.truncate(size)
        else:
            for offset in range(0, size, MIB):
                file.write(os.urandom(min(MIB, size - offset)))


class Bench:
    """A server, files on it, and the command in a store and a home of its own. Use it in a `with`. `sites`: what
    the server has (see nginx.py); the first is meant where none is named. `store`: another place for the store."""

    def __init__(self, options, sites=None, store=None):
        if not Nginx.is_there():
            skip("nginx is not installed")
        self.cellar = os.path.abspath(options.cellar)
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="model-cellar-", dir=options.folder))
        self.store = pathlib.Path(store) if store else self.folder / "store"
        self.sites = sites or [Site()]
        self.models = []
        self.environment = dict(os.environ, HOME=str(self.folder), NO_PROXY="127.0.0.1")
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR", "MODEL_CELLAR_STORE"):
            self.environment.pop(name, None)

    def __enter__(self):
        self.nginx = Nginx(self.folder, self.sites)
        return self

    def __exit__(self, *_):
        self.nginx.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def url(self, name):
        return self.sites[0].url(name)

    def on_server(self, name, folder="www"):
        return self.folder / folder / name

    def served(self, name, size, sparse=False):
        """Puts a file on the server and a model of that name into the catalogue; gives its SHA-256."""
        path = self.on_server(name)
        write_random(path, size, sparse)
        digest = sha256(path)
        self.enter(name, size=size, sha256=digest, sources=[self.url(name)])
        return digest

    def enter(self, name, **members):
        """Puts a model of one file with these members into the catalogue, in place of an earlier one."""
        self.models = [model for model in self.models if model["id"] != name]
        self.models.append({"id": name, "files": [{"name": name, **members}]})
        (self.folder / "catalog.json").write_text(json.dumps({"version": 1, "models": self.models}))

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

    def told(self, *words):
        """Exit status and the events, for a command that is run with --json."""
        status, printed = self.run(*words, "--json")
        return status, [json.loads(line) for line in printed.splitlines()]

    def measured(self, words, most=300):
        """Wall seconds and peak memory in bytes of a command that must succeed, in so many seconds at most."""
        begin = time.monotonic()
        process = subprocess.Popen(words, env=self.environment, stdout=subprocess.DEVNULL)
        limit = threading.Timer(most, process.kill)
        limit.start()
        _, status, usage = os.wait4(process.pid, 0)
        limit.cancel()
        process.returncode = os.waitstatus_to_exitcode(status)
        check(process.returncode == 0, f"{words[0]} ended with {process.returncode}")
        return time.monotonic() - begin, usage.ru_maxrss * 1024

    def forget(self):
        """There is no store, and never was one."""
        shutil.rmtree(self.store, ignore_errors=True)
        (self.folder / ".config" / "model-cellar" / "stores.json").unlink(missing_ok=True)
        os.sync()

    def requests(self, name):
        """How often the server was asked for a file's body."""
        return len(self.nginx.answers(name))

    def bytes_sent(self, name, site=None):
        """Body bytes that the server, or one site of it, has sent of a file."""
        return sum(sent for _, sent in self.nginx.answers(name, site))

    def leftovers(self):
        """What stands in the store besides model files, their receipts and its marker, by path relative to the store;
        the folders that the program keeps there are none."""
        files = {str(path.relative_to(self.store)) for path in self.store.rglob("*") if not path.is_dir()}
        known = {f"{model['id']}/{model['id']}" for model in self.models} | {".cellar/store.json"}
        return sorted(file for file in files - known if not is_receipt(file))

    def tidied(self, name):
        """What is left over after another look a little later: a lock as young as that of a process killed just now
        is left alone where the file is ready without it."""
        if self.leftovers():
            time.sleep(1.1)
            self.run("ensure", name)
        return self.leftovers()


def is_receipt(file):
    return file.startswith(".cellar/receipts/") and file.endswith((".json", ".pieces"))


def kill(process):
    process.send_signal(signal.SIGKILL)
    process.communicate()
