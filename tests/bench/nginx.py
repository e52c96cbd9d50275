# SPDX-License-Identifier: MIT
"""An nginx on the loopback address with as many sites as a test wants: each a port, a folder of files and a pace
of its own. What it sent is read from its access log; what it was about to send to a client that died is not
counted there. Only the standard library."""

import http.client
import pathlib
import shutil
import socket
import subprocess
import time

CONFIG = """
daemon off;
master_process off;
worker_processes 1;
pid {folder}/nginx.pid;
error_log {folder}/error.log;
events {{ worker_connections 512; }}
http {{
    log_format plain '$server_port $request_method $uri $status $body_bytes_sent';
    access_log {folder}/access.log plain;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    sendfile on;
{sites}
}}
"""

# Small pieces keep a limited pace even and what is under way small; nginx rests after each of them.
SITE = """
    server {{
        listen 127.0.0.1:{port}{buffer};
        root {root};
        {pace}
        location = /.status {{ stub_status; access_log off; }}
    }}
"""


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Site:
    """One server of the nginx. `rate`: bytes a second for each connection, as nginx writes it (64m); none: as fast
    as it goes. `folder`: where its files are, below that of the test. `unsent`: at most so many bytes of each
    connection wait in the server's socket, where they count as sent; none: as the system likes it, some MiB."""

    def __init__(self, rate="", folder="www", unsent=""):
        self.rate = rate
        self.unsent = unsent
        self.folder = folder
        self.port = free_port()

    def url(self, name):
        return f"http://127.0.0.1:{self.port}/{name}"

    def config(self, folder):
        pace = f"limit_rate {self.rate}; sendfile_max_chunk {self.chunk()};" if self.rate else ""
        buffer = f" sndbuf={self.unsent}" if self.unsent else ""
        return SITE.format(port=self.port, buffer=buffer, root=folder / self.folder, pace=pace)

    def chunk(self):
        """About five milliseconds' worth, and at least a kilobyte."""
        number, unit = int(self.rate[:-1]), {"k": 1 << 10, "m": 1 << 20}[self.rate[-1]]
        return max(1 << 10, number * unit // 200)


class Nginx:
    """Runs from the making to `stop`; all sites are reachable when the constructor returns."""

    def __init__(self, folder, sites):
        self.folder = pathlib.Path(folder)
        self.sites = sites
        for site in sites:
            (self.folder / site.folder).mkdir(exist_ok=True)
        config = self.folder / "nginx.conf"
        config.write_text(CONFIG.format(folder=self.folder, sites="".join(site.config(self.folder) for site in sites)))
        self.process = subprocess.Popen(["nginx", "-p", str(self.folder), "-c", str(config)],
                                        stderr=subprocess.DEVNULL)
        self.await_start()

    @staticmethod
    def is_there():
        return shutil.which("nginx") is not None

    def await_start(self):
        deadline = time.monotonic() + 10
        while time.monotonic() < deadline and self.process.poll() is None:
            try:
                for site in self.sites:
                    socket.create_connection(("127.0.0.1", site.port), timeout=1).close()
                return
            except OSError:
                time.sleep(0.02)
        self.stop()
        raise RuntimeError("nginx does not start")

    def stop(self):
        self.process.terminate()
        self.process.wait()

    def settle(self):
        """Waits until no answer is under way any more, so that all of them are in the log."""
        deadline = time.monotonic() + 30
        while time.monotonic() < deadline:
            connection = http.client.HTTPConnection("127.0.0.1", self.sites[0].port, timeout=10)
            connection.request("GET", "/.status")
            words = connection.getresponse().read().decode().split()
            connection.close()
            if words[words.index("Writing:") + 1] == "1":  # this question itself
                return
            time.sleep(0.02)
        raise RuntimeError("nginx goes on sending")

    def answers(self, name, site=None):
        """Each GET of a file's body, of one site or all, in the order they ended: its status and the bytes sent."""
        self.settle()
        log = self.folder / "access.log"
        lines = [line.split(" ") for line in log.read_text().splitlines()] if log.exists() else []
        return [(int(status), int(sent)) for port, method, uri, status, sent in lines
                if method == "GET" and uri == "/" + name and (site is None or int(port) == site.port)]
