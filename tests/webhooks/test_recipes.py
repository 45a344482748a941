"""The recipes of the guide receive what Amazon SNS posts."""

import asyncio
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx
import pytest
from ivvy.webhooks import Verifier

from tests.support.documented import ROOT
from tests.support.guides import DOCS, blocks_of

from .signing import CERTIFICATE, CONFIRM, TOPIC, Source, confirmation, key, notification, platform_message, raw

pytestmark = pytest.mark.one_python

FILES = {block.title: block.text for block in blocks_of(DOCS / "guides" / "notifications.md") if ".py" in block.title}
HEADERS = {"Content-Type": "text/plain; charset=UTF-8"}
BOOKING = platform_message(Subject="BookingDeleted", Body='{"venueId": 1, "bookingId": 7}')
# Each with the expected status.
MESSAGES = [
    (raw(confirmation()), 200),
    (raw(notification(content=BOOKING)), 200),
    (raw(notification(content=BOOKING, by=key("evil"))), 403),
    (raw(notification(content=BOOKING, TopicArn="another")), 503),
    (b"{}", 403),
]


@pytest.fixture
def source() -> Source:
    return Source()


@pytest.fixture
def notifications(source: Source, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """The module `notifications` of the guide, with a verifier that fetches from the source."""
    for name, text in FILES.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    import notifications  # type: ignore[import-not-found]  # noqa: PLC0415

    module: ModuleType = notifications
    monkeypatch.setattr(module, "verifier", Verifier([TOPIC], fetch=source))
    yield module
    for name in FILES:
        sys.modules.pop(name.removesuffix(".py"), None)


def test_each_recipe_is_short() -> None:
    assert {"fastapi_app.py", "flask_app.py", "django_view.py"} <= FILES.keys()
    for name in ("fastapi_app.py", "flask_app.py", "django_view.py"):
        lines = [line for line in FILES[name].splitlines() if line and not line.startswith(("import ", "from "))]
        assert len(lines) <= 11, name


def test_fastapi(notifications: Any, source: Source) -> None:
    import fastapi_app  # type: ignore[import-not-found]  # noqa: PLC0415

    async def post_all() -> list[int]:
        transport = httpx.ASGITransport(fastapi_app.app)
        async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1", headers=HEADERS) as http:
            return [(await http.post("/ivvy", content=body)).status_code for body, _ in MESSAGES]

    assert asyncio.run(post_all()) == [status for _, status in MESSAGES]
    assert notifications.changed == [7]
    assert source.urls[:2] == [CERTIFICATE, CONFIRM]


def test_flask(notifications: Any, source: Source) -> None:
    import flask_app  # type: ignore[import-not-found]  # noqa: PLC0415

    http = flask_app.app.test_client()
    statuses = [http.post("/ivvy", data=body, headers=HEADERS).status_code for body, _ in MESSAGES]
    assert statuses == [status for _, status in MESSAGES]
    assert notifications.changed == [7]
    assert source.urls[:2] == [CERTIFICATE, CONFIRM]


DJANGO = """\
import sys

import django
from django.conf import settings

settings.configure(
    ROOT_URLCONF="__main__", ALLOWED_HOSTS=["*"], MIDDLEWARE=["django.middleware.csrf.CsrfViewMiddleware"]
)
django.setup()

from django.test import Client
from django.urls import path
from ivvy.webhooks import Verifier
from tests.webhooks.signing import TOPIC, Source
from tests.webhooks.test_recipes import MESSAGES

import notifications

notifications.verifier = Verifier([TOPIC], fetch=Source())

import django_view

urlpatterns = [path("ivvy", django_view.receive)]
http = Client(enforce_csrf_checks=True)
for body, status in MESSAGES:
    response = http.post("/ivvy", data=body, content_type="text/plain; charset=UTF-8")
    assert response.status_code == status, (response.status_code, response.content, status)
assert notifications.changed == [7]
"""


def test_django(tmp_path: Path) -> None:
    """In a process of its own, because Django is configured once for a process."""
    for name, text in {**FILES, "project.py": DJANGO}.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "project.py"]
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
