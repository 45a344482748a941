"""TLS in front of the platform of a test, with a certificate authority of its own."""

import shutil
import socket
import ssl
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import pytest

needs_openssl = pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl makes the certificates")


@dataclass(frozen=True)
class Authority:
    """The certificate of an authority, which clients trust with SSL_CERT_FILE, and one of a server."""

    certificate: Path
    server: ssl.SSLContext


def authority(folder: Path) -> Authority:
    """Make an authority, and a certificate for loopback that it has signed."""
    made = ["-days", "2", "-nodes", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1"]
    ca = ["-x509", "-subj", "/CN=Test authority", "-addext", "keyUsage=critical,keyCertSign"]
    _openssl(folder, "req", *made, *ca, "-keyout", "ca.key", "-out", "ca.pem")
    names = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"]
    signer = ["-x509", "-CA", "ca.pem", "-CAkey", "ca.key", "-addext", "basicConstraints=critical,CA:FALSE"]
    _openssl(folder, "req", *made, *names, *signer, "-keyout", "key.pem", "-out", "server.pem")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "server.pem", folder / "key.pem")
    return Authority(folder / "ca.pem", context)


def _openssl(folder: Path, *arguments: str) -> None:
    subprocess.run(["openssl", *arguments], cwd=folder, check=True, capture_output=True)


class Front:
    """Decrypts connections, and passes their bytes to a platform and back."""

    def __init__(self, url: str, context: ssl.SSLContext) -> None:
        self._context = context
        self._target = ("127.0.0.1", int(url.rpartition(":")[2]))
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=256)
        self._threads: list[threading.Thread] = []
        self._open: list[socket.socket] = []
        self.url = f"https://127.0.0.1:{self._listener.getsockname()[1]}"
        self.host = self._listener.getsockname()

    def serve(self) -> None:
        with suppress(OSError):
            while True:
                sock, _ = self._listener.accept()
                self._start(self._attend, sock)

    def _start(self, target: object, *arguments: object) -> None:
        thread = threading.Thread(target=target, args=arguments, daemon=True)  # type: ignore[arg-type]
        thread.start()
        self._threads.append(thread)

    def _attend(self, sock: socket.socket) -> None:
        with suppress(OSError):
            client, server = self._context.wrap_socket(sock, server_side=True), socket.create_connection(self._target)
            self._open += [client, server]
            self._start(self._copy, client, server)
            self._copy(server, client)

    def _copy(self, source: socket.socket, target: socket.socket) -> None:
        with suppress(OSError):
            while data := source.recv(65536):
                target.sendall(data)
        for each in (source, target):
            with suppress(OSError):
                socket.socket.shutdown(each, socket.SHUT_RDWR)

    def end(self) -> None:
        self._listener.close()
        with suppress(OSError):
            socket.create_connection(self.host, 0.1).close()
        for each in self._open:
            with suppress(OSError):
                socket.socket.shutdown(each, socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(5)
        for each in self._open:
            each.close()


@contextmanager
def encrypted(url: str, made: Authority) -> Iterator[str]:
    """Serve a platform over TLS, and yield the new URL."""
    front = Front(url, made.server)
    thread = threading.Thread(target=front.serve, daemon=True)
    thread.start()
    try:
        yield front.url
    finally:
        front.end()
