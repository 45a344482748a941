"""A service on loopback that receives notifications."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from queue import Queue

from ivvy.webhooks import Event, SubscriptionConfirmation, Verifier, WebhookError


class Receiver:
    """Verifies each message, confirms subscriptions and keeps everything else.

    Attributes:
        url: Its URL.
        events: The notifications that it accepted.
        refusals: The reasons for which it refused messages.
    """

    def __init__(self, verifier: Verifier, port: int) -> None:
        self.url = f"http://127.0.0.1:{port}/ivvy"
        self.events: Queue[Event] = Queue()
        self.refusals: Queue[str] = Queue()
        self._verifier = verifier

    def receive(self, body: bytes) -> int:
        """Handle a message, and return the HTTP status of the response."""
        try:
            event = self._verifier.verify(body)
            if isinstance(event, SubscriptionConfirmation):
                event.confirm()
            else:
                self.events.put(event)
        except WebhookError as error:
            self.refusals.put(error.reason)
            return 503 if error.retryable else 403
        return 200


@contextmanager
def receiving(verifier: Verifier) -> Iterator[Receiver]:
    """Run a receiver for the duration of a `with` block."""
    handle: list[Callable[[bytes], int]] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            status = handle[0](self.rfile.read(int(self.headers["Content-Length"])))
            self.send_response(status)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        receiver = Receiver(verifier, server.server_port)
        handle.append(receiver.receive)
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield receiver
        finally:
            server.shutdown()
            thread.join()
