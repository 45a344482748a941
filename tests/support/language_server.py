"""A client of the language server of pyright, for the texts that an editor shows."""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Any


class LanguageServer:
    """A language server on the standard streams of a process."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self._process = process
        self._numbers = count(1)

    def notify(self, method: str, **params: Any) -> None:
        self._send({"method": method, "params": params})

    def ask(self, method: str, **params: Any) -> Any:
        """Send a request and wait for its result."""
        number = next(self._numbers)
        self._send({"id": number, "method": method, "params": params})
        while True:
            message = self._receive()
            if message.get("id") == number and "method" not in message:
                return message["result"]
            if "id" in message:  # The server sends requests too, such as for its configuration.
                items = message["params"].get("items") if message.get("params") else None
                self._send({"id": message["id"], "result": [None for _ in items] if items else None})

    def hover(self, file: Path, text: str, word: str) -> str:
        """Return the text that an editor shows over the last occurrence of a word in a file."""
        uri, before = file.as_uri(), text[: text.rindex(word)]
        document = {"uri": uri, "languageId": "python", "version": 1, "text": text}
        self.notify("textDocument/didOpen", textDocument=document)
        position = {"line": before.count("\n"), "character": len(before) - before.rfind("\n")}
        shown = self.ask("textDocument/hover", textDocument={"uri": uri}, position=position)
        self.notify("textDocument/didClose", textDocument={"uri": uri})
        return str(shown["contents"]["value"]) if shown else ""

    def _send(self, message: dict[str, Any]) -> None:
        assert self._process.stdin
        content = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%b" % (len(content), content))
        self._process.stdin.flush()

    def _receive(self) -> dict[str, Any]:
        assert self._process.stdout
        length = 0
        while line := self._process.stdout.readline().strip():
            if line.lower().startswith(b"content-length:"):
                length = int(line.partition(b":")[2])
        found: dict[str, Any] = json.loads(self._process.stdout.read(length))
        return found


@contextmanager
def language_server(folder: Path) -> Iterator[LanguageServer]:
    """Run pyright's language server for a folder."""
    command = [sys.executable, "-m", "pyright.langserver", "--stdio"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=folder) as process:
        server = LanguageServer(process)
        try:
            folders = [{"uri": folder.as_uri(), "name": folder.name}]
            server.ask("initialize", processId=None, rootUri=folder.as_uri(), workspaceFolders=folders, capabilities={})
            server.notify("initialized")
            yield server
            server.ask("shutdown")
            server.notify("exit")
        finally:
            process.kill()
