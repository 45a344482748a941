"""A fake platform whose responses are full of personal data."""

import hashlib
import json
import threading
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from tests.sandbox import signature

KEY, SECRET = "Quokka-key-4f1e", "Quokka Secret 9b2d"
IDS = {
    "IVVY_TEST_VENUE_ID": 7_310_001,
    "IVVY_TEST_BOOKING_ID": 7_310_002,
    "IVVY_TEST_EVENT_TYPE_ID": 7_310_003,
    "IVVY_TEST_BOOKED_BY_ID": 7_310_004,
    "IVVY_TEST_CONTACT_ID": 7_310_005,
    "IVVY_TEST_FIELD_ID": 7_310_006,
    "IVVY_TEST_SESSION_ID": 7_310_007,
    "IVVY_TEST_BOOKING_SESSION_RESOURCE_ID": 7_310_008,
    "IVVY_TEST_NO_SUCH_ID": 7_310_009,
    "IVVY_TEST_RESOURCE_ID": 7_310_010,
    "IVVY_TEST_BOOKING_PACKAGE_ID": 7_310_011,
    "IVVY_TEST_COST_CENTER_ID": 7_310_012,
}
HANDED_OUT = 8_420_000
UNKIND = 7_310_013
WORDS = (
    "Jane Quokka",
    "jane@quokka.example",
    "Unit 7/12 Kangaroo Rd",
    "cookie=quokka-7a",
    "trace-quokka-1c",
    "Ünïquokka",
)


@dataclass
class Platform:
    """The requests that the server has received."""

    url: str = ""
    targets: list[str] = field(default_factory=list[str])
    bodies: list[bytes] = field(default_factory=list[bytes])
    well_signed: list[bool] = field(default_factory=list[bool])


def answer_to(target: str, members: dict[str, Any], date: str) -> dict[str, Any]:
    """Return a response full of personal data."""
    sent = datetime.strptime(date, "%Y-%m-%d %H:%M:%S").replace(tzinfo=UTC)
    if abs((datetime.now(UTC) - sent).total_seconds()) > 300:
        return {"errorCode": 401, "message": f"Stale, {WORDS[0]}", "specificCode": 23005, "trace": {"who": list(WORDS)}}
    if members.get("venueId") == UNKIND:
        return {"errorCode": 403, "message": WORDS[0], "specificCode": 1, "additionalMessages": [*WORDS, KEY, SECRET]}
    nothing = IDS["IVVY_TEST_NO_SUCH_ID"]
    if nothing in members.values():
        code = 24338 if members.get("sessionId") == nothing else 24339
        more = {"additionalMessages": [f"sessionId: {word}" for word in WORDS], "x": KEY}
        return {"errorCode": 404, "message": f"Not a session of {WORDS[0]}", "specificCode": code, **more}
    if target.endswith("ping"):
        return {"ack": f"{datetime.now(UTC):%Y-%m-%d %H:%M:%S} UTC", WORDS[1]: [{WORDS[2]: SECRET}]}
    return {
        "success": 1,
        "id": str(members.get("id", HANDED_OUT)),
        "contact": {"name": WORDS[0], "deep": [[{WORDS[3]: KEY}]]},
    }


def handler(platform: Platform) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            message = (
                f"POST{hashlib.md5(body).hexdigest()}application/json{self.path}1.0ivvydate={self.headers['IVVY-Date']}"
            )
            expected = f"IWS {KEY}:{signature.sign(SECRET, message.lower())}"
            platform.targets.append(self.path)
            platform.bodies.append(body)
            platform.well_signed.append(self.headers["X-Api-Authorization"] == expected)
            answer = json.dumps(answer_to(self.path, json.loads(body or b"{}"), self.headers["IVVY-Date"])).encode()
            self.send_response_only(200, WORDS[0])
            for name, value in (
                ("Date", format_datetime(datetime.now(UTC), usegmt=True)),
                ("Set-Cookie", WORDS[3]),
                ("X-Trace", f"{WORDS[4]} {KEY} {SECRET}"),
                ("Server", WORDS[2]),
                ("Content-Type", f"application/json; for={WORDS[1]}"),
                ("Content-Length", str(len(answer))),
            ):
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, *_: object) -> None:
            pass

    return Handler


@contextmanager
def platform() -> Generator[Platform]:
    """Run the fake platform for the duration of a `with` block."""
    seen = Platform()
    with ThreadingHTTPServer(("127.0.0.1", 0), handler(seen)) as server:
        seen.url = f"http://127.0.0.1:{server.server_port}"
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield seen
        finally:
            server.shutdown()
            thread.join()
