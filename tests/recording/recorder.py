"""Writes a recording of vcrpy as a cassette."""

from dataclasses import replace
from pathlib import Path

from .body_scrubbing import BodyScrubber
from .canaries import found
from .cases import Case
from .cassette import Cassette, CassetteError, Interaction, Origin
from .constants import ROOT, client_version
from .ids import stand_ins
from .layout import read, render, write
from .moments import TIMESTAMP, Moments
from .replacements import Replacements
from .scrubbing import Scrubber
from .spec_facts import digests
from .stages import Stage
from .vcr_side import MATCHED_HEADERS, Recording, interactions


def record(case: Case, stage: Stage, cassettes: Path, secrets: tuple[str, ...] = ()) -> None:
    """Scrub a recording and write its cassette, unless the present one has the same contents.

    Args:
        case: The recorded case.
        stage: Its environment.
        cassettes: The folder of the cassettes.
        secrets: Strings that must not be in it.

    Raises:
        CassetteError: It cannot be scrubbed, or does not match the case. Nothing is written.
    """
    assert isinstance(stage.persister, Recording)
    recorded = interactions(stage.persister.requests, stage.persister.responses)
    if len(recorded) != case.attempts:
        raise CassetteError(f"{case}: {len(recorded)} requests were sent, expected {case.attempts}")
    scrubber = _scrubber(case, stage)
    scrubbed = tuple(scrubber.interaction(each) for each in recorded)
    if stage.place == "sandbox":
        _compare(recorded, scrubbed)
    cassette = Cassette(_origin(case, stage), scrubbed)
    text = render(cassette)
    if found(secrets, text.encode()):
        raise CassetteError(f"{case}: the scrubbed recording contains a credential, so it is not written")
    path = cassettes / f"{case}.yaml"
    if _says_the_same(path, cassette):
        return
    write(path, text)
    if read(path) != cassette:
        raise CassetteError(f"{path}: reading the file gives another recording")


def _scrubber(case: Case, stage: Stage) -> Scrubber:
    shown = [call.members for call in case.calls]
    known, anywhere = stand_ins([(stage.clients.members(members), members) for members in shown])
    moments = Moments(stage.start)
    return Scrubber(ROOT / "spec", BodyScrubber(Replacements(anywhere), moments, known), moments)


def _origin(case: Case, stage: Stage) -> Origin:
    action = case.action
    at = f"{stage.start.strftime(TIMESTAMP)} UTC"
    return Origin(stage.place, at, client_version(), digests(ROOT / "spec", action.namespace, action.name))


def _says_the_same(path: Path, cassette: Cassette) -> bool:
    """Whether a file differs only in the time and the version of the client, and so can be kept."""
    try:
        before = read(path)
    except CassetteError:
        return False
    origin = replace(before.origin, at=cassette.origin.at, client=cassette.origin.client)
    return replace(before, origin=origin) == cassette and path.read_bytes() == render(before).encode()


def _compare(recorded: list[Interaction], scrubbed: tuple[Interaction, ...]) -> None:
    """Check that scrubbing changes nothing in requests to the sandbox, although it signs them again."""
    for before, after in zip(recorded, scrubbed, strict=True):
        headers = {name.lower(): value for name, value in before.sent.headers}
        signed = {name: headers.get(name.lower()) for name in MATCHED_HEADERS}
        if (before.sent.method, before.sent.url, before.sent.body, signed) != (
            after.sent.method,
            after.sent.url,
            after.sent.body,
            dict(after.sent.headers),
        ):
            raise CassetteError("scrubbing changed a request to the sandbox, or the client signs differently")
