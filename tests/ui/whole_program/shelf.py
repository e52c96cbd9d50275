# SPDX-License-Identifier: MIT
"""A server on the loopback address: every file but those called “gone” is there, given slowly until it is let go, and
by ranges where they are asked for."""

import hashlib
import http.server
import random
import re
import threading

SIZE = 4 << 20
CHUNK = 16 << 10


class Shelf:
    def __init__(self):
        self.hurry = threading.Event()
        shelf = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self):
                shelf.give(self)

            def do_HEAD(self):
                shelf.give(self)

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.handle_error = lambda *_: None  # who is done with a connection may reset it
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def url(self, name):
        return f"http://127.0.0.1:{self.server.server_port}/shelf/{name}"

    @staticmethod
    def body(name):
        return random.Random(name).randbytes(SIZE)

    def sha256(self, name):
        return hashlib.sha256(self.body(name)).hexdigest()

    def give(self, request):
        name = request.path.rsplit("/", 1)[-1]
        if name.startswith("gone"):
            return request.send_error(404)
        body = self.body(name)
        asked = re.fullmatch(r"bytes=(\d+)-(\d*)", request.headers.get("Range", ""))
        first = int(asked[1]) if asked else 0
        end = int(asked[2]) + 1 if asked and asked[2] else SIZE
        request.send_response(206 if asked else 200)
        request.send_header("ETag", f'"{name}"')
        request.send_header("Accept-Ranges", "bytes")
        request.send_header("Content-Length", str(end - first))
        if asked:
            request.send_header("Content-Range", f"bytes {first}-{end - 1}/{SIZE}")
        request.end_headers()
        if request.command == "HEAD":
            return None
        try:
            for at in range(first, end, CHUNK):
                request.wfile.write(body[at:min(end, at + CHUNK)])
                self.hurry.wait(0.2)
        except OSError:
            request.close_connection = True  # it was paused
        return None
