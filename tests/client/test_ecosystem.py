"""Packages that patch httpx work around the client's own connections: vcrpy, respx, pytest-httpx and OpenTelemetry."""

import asyncio
from pathlib import Path
from typing import Any

import httpx
import pytest
from ivvy.client import AsyncIvvyClient, IvvyClient, OutcomeUnknownError, TransportError

from tests.support.calling import ADD, BOOKING, LENIENT
from tests.support.faults import SUCCESS, failing

URL = "https://platform.invalid"


def call(url: str) -> Any:
    with IvvyClient(base_url=url, max_attempts=1, **LENIENT) as ivvy:
        return ivvy.call(*BOOKING, ADD)["id"]


def call_async(url: str) -> Any:
    async def main() -> Any:
        async with AsyncIvvyClient(base_url=url, max_attempts=1, **LENIENT) as ivvy:
            return (await ivvy.call(*BOOKING, ADD))["id"]

    return asyncio.run(main())


both = pytest.mark.parametrize("make", [call, call_async], ids=["sync", "async"])


@both
def test_vcrpy_records_and_replays(make: Any, tmp_path: Path) -> None:
    vcr = pytest.importorskip("vcr")
    cassette = str(tmp_path / "cassette.yaml")
    with failing() as platform:
        with vcr.use_cassette(cassette, record_mode="once"):
            assert make(platform.url) == 1234
        with vcr.use_cassette(cassette, record_mode="none") as replayed:
            assert make(platform.url) == 1234
        assert (platform.attempts, replayed.play_count) == (1, 1)


@both
class TestRespx:
    @pytest.fixture
    def respx(self) -> Any:
        return pytest.importorskip("respx")

    def test_it_answers(self, make: Any, respx: Any) -> None:
        with respx.mock:
            route = respx.post(url__startswith=URL).respond(json=SUCCESS)
            assert make(URL) == 1234
            assert route.call_count == 1
            assert b"venueId" in route.calls.last.request.content

    @pytest.mark.parametrize(
        ("error", "expected"), [(httpx.ConnectError, TransportError), (httpx.ReadTimeout, OutcomeUnknownError)]
    )
    def test_its_errors_are_judged_by_their_type(self, make: Any, error: Any, expected: Any, respx: Any) -> None:
        with respx.mock:
            respx.post(url__startswith=URL).mock(side_effect=error)
            with pytest.raises(expected):
                make(URL)


@both
class TestPytestHttpx:
    @pytest.fixture
    def mock(self, request: pytest.FixtureRequest) -> Any:
        pytest.importorskip("pytest_httpx")
        return request.getfixturevalue("httpx_mock")

    def test_it_answers(self, make: Any, mock: Any) -> None:
        mock.add_response(json=SUCCESS, match_json=dict(ADD))
        assert make(URL) == 1234

    @pytest.mark.parametrize(
        ("error", "expected"), [(httpx.ConnectError, TransportError), (httpx.ReadTimeout, OutcomeUnknownError)]
    )
    def test_its_errors_are_judged_by_their_type(self, make: Any, error: Any, expected: Any, mock: Any) -> None:
        mock.add_exception(error("no"))
        with pytest.raises(expected):
            make(URL)


@both
def test_opentelemetry_traces_each_attempt(make: Any) -> None:
    instrumentation = pytest.importorskip("opentelemetry.instrumentation.httpx")
    trace = pytest.importorskip("opentelemetry.sdk.trace")
    export = pytest.importorskip("opentelemetry.sdk.trace.export")
    memory = pytest.importorskip("opentelemetry.sdk.trace.export.in_memory_span_exporter")
    spans, provider = memory.InMemorySpanExporter(), trace.TracerProvider()
    provider.add_span_processor(export.SimpleSpanProcessor(spans))
    instrumentor = instrumentation.HTTPXClientInstrumentor()
    instrumentor.instrument(tracer_provider=provider)
    try:
        with failing() as platform:
            assert make(platform.url) == 1234
            assert "traceparent" in platform.received[0].headers
    finally:
        instrumentor.uninstrument()
    assert [span.name for span in spans.get_finished_spans()] == ["POST"]
