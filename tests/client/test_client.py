"""The methods of the clients, their errors, and the arguments of clients."""

import asyncio
import datetime
import json
import pickle
import sys
import tomllib
from collections.abc import Callable, Coroutine, Iterator
from decimal import Decimal
from typing import Any

import httpx
import ivvy.client
import pytest
from ivvy.api import errors
from ivvy.api.codes.venue import AddOrUpdateBookingSessionCode
from ivvy.api.models import (
    Booking,
    BookingPackage,
    BookingSession,
    BookingSessionResource,
    Costcenter,
    ErrorCode,
    SavedBooking,
)
from ivvy.client import (
    UNSET,
    ApiError,
    AsyncIvvyClient,
    InvalidRequestError,
    InvalidResponseError,
    IvvyClient,
    IvvyError,
    OutcomeUnknownError,
    TransportError,
    __version__,
)

from tests.sandbox import RunningSandbox
from tests.support.documented import ROOT

SESSION = BookingSession(
    space_venue_id=1,
    booking_id=99999999,
    contact_id=10,
    name="test",
    start_date=datetime.date(2020, 10, 28),
    min_attendees_guaranteed=10,
    costcenter_id=4,
)
UPDATE = Booking(id=1234, venue_id=1, name="test")


@pytest.fixture
def answering() -> Iterator[Callable[..., IvvyClient]]:
    """Return a function that makes a client whose requests all get the same response."""
    opened: list[httpx.Client] = []

    def make(*, status: int = 200, **answer: Any) -> IvvyClient:
        http = httpx.Client(transport=httpx.MockTransport(lambda request: httpx.Response(status, **answer)))
        opened.append(http)
        return IvvyClient(key="k", secret="s", region="AU", http_client=http, max_attempts=1)

    yield make
    for http in opened:
        http.close()


def asynchronously(sandbox: RunningSandbox, use: Callable[[AsyncIvvyClient], Coroutine[Any, Any, Any]]) -> Any:
    async def main() -> Any:
        async with AsyncIvvyClient(key=sandbox.key, secret=sandbox.secret, base_url=sandbox.url) as ivvy:
            return await use(ivvy)

    return asyncio.run(main())


class TestAgainstTheSandbox:
    def test_an_add_gets_an_id_and_an_update_keeps_it(self, ivvy: IvvyClient) -> None:
        package = BookingPackage(
            venue_id=1, booking_id=1234, package_id=49, costcenters=[Costcenter(id=1, value=130, excluded_tax_ids=None)]
        )
        added = ivvy.venue.add_or_update_booking_package(package)
        package.id = added.id
        updated = ivvy.venue.add_or_update_booking_package(package)
        assert added.success
        assert updated.id == added.id

    def test_it_is_the_same_asynchronously(self, sandbox: RunningSandbox) -> None:
        async def use(ivvy: AsyncIvvyClient) -> list[object]:
            saved = await ivvy.venue.add_or_update_booking(UPDATE)
            with pytest.raises(ApiError, match="The booking does not exist"):
                await ivvy.venue.add_or_update_booking_session(SESSION)
            return [saved.success, saved.id, saved.warnings, (await ivvy.call("test", "ping"))["ack"] != ""]

        assert asynchronously(sandbox, use) == [True, 1234, None, True]

    @pytest.mark.parametrize("status", [200, pytest.param(404, marks=pytest.mark.sandbox(own_status=True))])
    def test_an_error_response_raises_the_same_error_with_200_and_with_its_own_status(
        self, ivvy: IvvyClient, status: int
    ) -> None:
        with pytest.raises(errors.NotFoundError) as refusal:
            ivvy.venue.add_or_update_booking_session(SESSION)
        error = refusal.value
        assert error.specific_code == AddOrUpdateBookingSessionCode.BOOKING_DOES_NOT_EXIST
        assert error.error_code is ErrorCode.NOT_FOUND
        assert error.message == "The booking does not exist."
        assert (error.namespace, error.action) == ("venue", "addOrUpdateBookingSession")
        assert (error.http_status, error.attempts) == (status, 1)
        assert "24360" in str(error)

    @pytest.mark.client(validate=False)
    def test_the_error_for_invalid_data_has_the_messages_of_the_platform(self, ivvy: IvvyClient) -> None:
        with pytest.raises(errors.BadRequestError) as refusal:
            ivvy.venue.add_or_update_booking(Booking(venue_id=1, name="test"))
        assert any(message.startswith("bookingType: ") for message in refusal.value.additional_messages)

    def test_any_action_can_be_called_by_name(self, ivvy: IvvyClient) -> None:
        saved = ivvy.call("venue", "addOrUpdateBooking", {"id": 1234, "venueId": 1})
        assert saved == {"success": True, "id": 1234, "warnings": None}
        with pytest.raises(ApiError):
            ivvy.call("venue", "getNothingOfTheKind", {"id": 7})

    def test_a_wrong_secret_is_unauthorized(self, sandbox: RunningSandbox) -> None:
        with (
            IvvyClient(key=sandbox.key, secret="wrong", base_url=sandbox.url) as ivvy,
            pytest.raises(errors.UnauthorizedError),
        ):
            ivvy.test.ping()


class TestBeforeSending:
    @pytest.mark.parametrize(
        ("request_", "missing"),
        [
            (
                Booking(venue_id=1),
                {"bookingType", "currentStatus", "name", "eventTypeId", "bookedById", "totalAttendees"},
            ),
            (Booking(venue_id=UNSET, id=1), {"venueId"}),
            (
                BookingSession(
                    space_venue_id=1, booking_id=1, contact_id=1, name="x", start_date=datetime.date(2026, 1, 1)
                ),
                {"minAttendeesGuaranteed", "costcenterId"},
            ),
            (
                BookingSessionResource(venue_id=1, booking_id=1, session_id=1),
                {"resourceId", "quantity", "startTime", "endTime", "includeInPackage"},
            ),
            (
                BookingSessionResource(id=1, venue_id=1, booking_id=1, session_id=1, include_in_package=True),
                {"bookingPackageId"},
            ),
            (
                BookingSessionResource(id=1, venue_id=1, booking_id=1, session_id=1, include_in_package=False),
                {"costCenterId", "cost", "costType"},
            ),
            (
                BookingPackage(venue_id=1, booking_id=1, package_id=1, costcenters=[Costcenter(id=1, value=UNSET)]),
                {"costcenters.0.value"},
            ),
        ],
    )
    def test_all_missing_members_are_reported(
        self, answering: Callable[..., IvvyClient], request_: Any, missing: set[str]
    ) -> None:
        ivvy = answering(json={})
        send: dict[type, Any] = {
            Booking: ivvy.venue.add_or_update_booking,
            BookingSession: ivvy.venue.add_or_update_booking_session,
            BookingSessionResource: ivvy.venue.add_or_update_booking_session_resource,
            BookingPackage: ivvy.venue.add_or_update_booking_package,
        }
        with pytest.raises(InvalidRequestError) as refusal:
            send[type(request_)](request_)
        assert {violation.member for violation in refusal.value.violations} == missing
        assert all(violation.page.startswith("https://") for violation in refusal.value.violations)
        assert refusal.value.attempts == 0

    @pytest.mark.parametrize("include", [True, False])
    def test_the_required_members_of_a_session_depend_on_include_in_package(
        self, answering: Callable[..., IvvyClient], include: bool
    ) -> None:
        session = BookingSession(
            id=1,
            space_venue_id=1,
            booking_id=1,
            contact_id=1,
            name="x",
            start_date=datetime.date(2026, 1, 1),
            include_in_package=include,
        )
        with pytest.raises(InvalidRequestError) as refusal:
            answering(json={}).venue.add_or_update_booking_session(session)
        wanted = {"bookingPackageId", "tariffId", "roomHireType"} if include else {"cost", "excludedTaxIds"}
        assert {violation.member for violation in refusal.value.violations} == wanted

    def test_validate_false_sends_an_incomplete_request(self) -> None:
        transport = httpx.MockTransport(lambda request: httpx.Response(200, json={"success": True, "id": 1}))
        with httpx.Client(transport=transport) as http:
            ivvy = IvvyClient(key="k", secret="s", region="AU", http_client=http, validate=False)
            assert ivvy.venue.add_or_update_booking(Booking(venue_id=1)).id == 1

    def test_a_value_that_has_no_json_form_is_reported_with_its_member(
        self, answering: Callable[..., IvvyClient]
    ) -> None:
        with pytest.raises(
            InvalidRequestError, match=r"date_event_start \(dateEventStart\): expected a datetime\.date"
        ):
            answering().venue.add_or_update_booking(
                Booking(venue_id=1, id=1, date_event_start=datetime.datetime(2026, 1, 1))
            )
        with pytest.raises(
            InvalidRequestError, match=r"contact_id \(contactId\): cannot be null; leave it out \(UNSET\)"
        ):
            answering().venue.add_or_update_booking(Booking(venue_id=1, id=1, contact_id=None))  # type: ignore[arg-type]
        with pytest.raises(InvalidRequestError, match="x: expected a finite number"):
            answering().call("venue", "anything", {"x": float("nan")})

    @pytest.mark.parametrize("request_", [{"venueId": 1}, "x", SESSION])
    def test_a_request_of_another_class_is_rejected(self, answering: Callable[..., IvvyClient], request_: Any) -> None:
        with pytest.raises(InvalidRequestError, match="expected a Booking, got"):
            answering().venue.add_or_update_booking(request_)

    @pytest.mark.parametrize(("namespace", "action"), [("../x", "y"), ("venue", "a&b"), ("", "x"), ("venue", "")])
    def test_a_name_that_would_change_the_url_is_rejected(
        self, answering: Callable[..., IvvyClient], namespace: str, action: str
    ) -> None:
        with pytest.raises(InvalidRequestError, match="cannot be the name of"):
            answering().call(namespace, action, {})


class TestErrorResponses:
    @pytest.mark.parametrize("kind", [kind for kind in ErrorCode if kind is not ErrorCode.TOO_MANY_REQUESTS])
    @pytest.mark.parametrize("status", [200, 400, 500])
    def test_every_error_code_raises_its_own_error_under_any_status(
        self, answering: Callable[..., IvvyClient], kind: ErrorCode, status: int
    ) -> None:
        body = {"errorCode": kind.value, "message": "No", "specificCode": "24297", "additionalMessages": ["a: b"]}
        with pytest.raises(errors.KINDS[kind]) as refusal:
            answering(status=status, json=body).test.ping()
        assert type(refusal.value) is not ApiError
        assert (refusal.value.specific_code, refusal.value.additional_messages) == (24297, ("a: b",))

    def test_an_error_code_that_is_new_is_still_an_api_error(self, answering: Callable[..., IvvyClient]) -> None:
        with pytest.raises(ApiError) as refusal:
            answering(json={"errorCode": 499}).test.ping()
        assert refusal.value.error_code == 499
        assert not refusal.value.error_code.is_known

    def test_a_null_error_code_is_not_an_error(self, answering: Callable[..., IvvyClient]) -> None:
        saved = answering(json={"success": True, "id": 1234, "errorCode": None}).venue.add_or_update_booking(UPDATE)
        assert isinstance(saved, SavedBooking)

    def test_errors_survive_pickling(self, answering: Callable[..., IvvyClient]) -> None:
        with pytest.raises(ApiError) as refusal:
            answering(json={"errorCode": 400, "message": "No"}).test.ping()
        assert str(pickle.loads(pickle.dumps(refusal.value))) == str(refusal.value)

    @pytest.mark.parametrize("content", [b"", b"<html>", b"[]", b"1", b"{", b"NaN", b"\xff", b"[" * 100_000, b"{}"])
    def test_a_response_that_is_not_from_the_platform_is_an_invalid_response(
        self, answering: Callable[..., IvvyClient], content: bytes
    ) -> None:
        with pytest.raises(InvalidResponseError):
            answering(content=content).venue.add_or_update_booking(UPDATE)


class TestMaking:
    def test_from_env_reads_the_four_variables(self, sandbox: RunningSandbox, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("IVVY_API_KEY", sandbox.key)
        monkeypatch.setenv("IVVY_API_SECRET", sandbox.secret)
        monkeypatch.setenv("IVVY_BASE_URL", sandbox.url)
        monkeypatch.setenv("IVVY_REGION", "")
        with IvvyClient.from_env(timeout=60) as ivvy:
            assert ivvy.test.ping().ack

    def test_from_env_names_the_missing_variables(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.delenv("IVVY_API_KEY", raising=False)
        monkeypatch.delenv("IVVY_API_SECRET", raising=False)
        with pytest.raises(ValueError, match="IVVY_API_KEY and IVVY_API_SECRET"):
            IvvyClient.from_env()
        with pytest.raises(ValueError, match="IVVY_API_KEY and IVVY_API_SECRET"):
            AsyncIvvyClient.from_env()

    @pytest.mark.parametrize(
        "place",
        [
            {},
            {"region": "AU", "base_url": "https://x.example"},
            {"region": "NZ"},
            {"base_url": "http://x.example"},
            {"base_url": "https://"},
            {"base_url": "x.example"},
            {"base_url": "https://user:pass@x.example"},
            {"base_url": "https://x.example/path"},
            {"base_url": "https://x.example?q=1"},
            {"base_url": "ftp://127.0.0.1"},
            {"base_url": "https://x.example:port"},
            {"base_url": "https://x.example:99999999"},
            {"base_url": "https://x.example:-1"},
            {"base_url": "https://x.example:0"},
            {"base_url": "https://.."},
            {"base_url": "https://a..b"},
            {"base_url": "https://\ud800"},
            {"base_url": f"https://{'a' * 64}.example"},
            {"base_url": "https://a b"},
            {"base_url": b"https://x.example"},
            {"region": 7},
        ],
    )
    def test_a_base_url_that_cannot_be_a_platform_is_rejected(self, place: dict[str, Any]) -> None:
        with pytest.raises(ValueError, match=r"region|base_url"):
            IvvyClient(key="k", secret="s", **place)

    @pytest.mark.parametrize(
        "limits",
        [
            *({"timeout": 0.0}, {"timeout": -1}, {"timeout": "5"}),
            *({"deadline": 0}, {"deadline": None}, {"max_attempts": 0}, {"max_attempts": None}),
        ],
    )
    def test_limits_of_zero_and_below_are_rejected(self, limits: dict[str, Any]) -> None:
        with pytest.raises(ValueError, match="greater than 0"):
            IvvyClient(key="k", secret="s", region="AU", **limits)

    def test_an_http_client_of_the_caller_is_used_and_not_closed(self) -> None:
        seen: list[str] = []
        transport = httpx.MockTransport(lambda request: httpx.Response(200, json={}))
        hooks = {"request": [lambda request: seen.append(request.headers["X-Api-Authorization"])]}
        with httpx.Client(transport=transport, event_hooks=hooks) as http:
            with IvvyClient(key="k", secret="s", region="AU", http_client=http) as ivvy:
                ivvy.test.ping()
            assert not http.is_closed
        assert len(seen) == 1

    def test_the_clients_own_http_client_is_closed(self) -> None:
        with IvvyClient(key="k", secret="s", region="AU") as ivvy:
            pass
        with pytest.raises(RuntimeError, match="closed"):
            ivvy.test.ping()

    def test_every_error_is_an_ivvy_error(self) -> None:
        for error in (ApiError, InvalidRequestError, TransportError, OutcomeUnknownError, InvalidResponseError):
            assert issubclass(error, IvvyError)


def user_agents(**options: Any) -> list[str]:
    """Return the User-Agent of requests over an httpx.Client with options."""
    seen: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request.headers["User-Agent"])
        return httpx.Response(200, json={"success": True})

    with httpx.Client(transport=httpx.MockTransport(answer), **options) as http:
        IvvyClient(key="k", secret="s", region="AU", http_client=http).call("test", "ping")
    return seen


def test_the_user_agent_names_the_client_python_and_httpx() -> None:
    python = ".".join(map(str, sys.version_info[:3]))
    assert user_agents() == [f"ivvy-client/{__version__} python/{python} httpx/{httpx.__version__}"]


def test_the_user_agent_of_the_callers_http_client_is_kept() -> None:
    assert user_agents(headers={"User-Agent": "frontdesk/7"}) == ["frontdesk/7"]


def test_the_version_is_that_of_the_project() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert __version__ == project["version"]


def test_the_case_of_a_region_does_not_matter() -> None:
    with IvvyClient(key="k", secret="s", region="au") as ivvy:
        assert "ap-southeast-2" in repr(ivvy)


def test_every_error_is_imported_from_the_client() -> None:
    kinds = {kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, IvvyError)}
    assert {getattr(ivvy.client, kind.__name__) for kind in kinds} == kinds
    assert {kind.__name__ for kind in kinds} <= set(ivvy.client.__all__)


def test_every_method_documents_its_result_its_errors_and_its_page(ivvy: IvvyClient) -> None:
    for namespace in (ivvy.venue, ivvy.test):
        for name in (name for name in dir(namespace) if not name.startswith("_")):
            told = getattr(namespace, name).__doc__
            assert all(part in told for part in ("Returns:", "Raises:", "ApiError", "Vendor's page: https://"))


def test_a_decimal_is_sent_digit_by_digit() -> None:
    sent: list[bytes] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request.content)
        return httpx.Response(200, json={"success": True, "id": 1})

    members = {"price": Decimal("12345678901234567890.10"), "all": [Decimal("1E+2"), Decimal("0.1"), 0.1, "0.1"]}
    with httpx.Client(transport=httpx.MockTransport(answer)) as http:
        IvvyClient(key="k", secret="s", region="AU", http_client=http).call("venue", "anything", members)
    assert sent == [b'{"price":12345678901234567890.10,"all":[100,0.1,0.1,"0.1"]}']


def test_the_body_is_json_without_spaces(answering: Callable[..., IvvyClient]) -> None:
    seen: list[bytes] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request.content)
        return httpx.Response(200, json={"success": True, "id": 1234})

    with httpx.Client(transport=httpx.MockTransport(answer)) as http:
        IvvyClient(key="k", secret="s", region="AU", http_client=http).venue.add_or_update_booking(UPDATE)
    assert seen == [json.dumps({"id": 1234, "venueId": 1, "name": "test"}, separators=(",", ":")).encode()]
