"""Turns what vcrpy recorded into the file of a cassette."""

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
    """Scrub a recording and write its cassette, unless there is one that says the same.

    Args:
        case: What was recorded.
        stage: Where it took place.
        cassettes: The folder of all cassettes.
        secrets: What must never be in it.

    Raises:
        CassetteError: It cannot be scrubbed, or is not what the case asks for; nothing is written.
    """
    assert isinstance(stage.persister, Recording)
    recorded = interactions(stage.persister.requests, stage.persister.responses)
    if len(recorded) != case.attempts:
        raise CassetteError(f"{case}: {len(recorded)} requests were sent, {case.attempts} belong to it")
    scrubber = _scrubber(case, stage)
    scrubbed = tuple(scrubber.interaction(each) for each in recorded)
    if stage.place == "sandbox":
        _compare(recorded, scrubbed)
    cassette = Cassette(_origin(case, stage), scrubbed)
    text = render(cassette)
    if found(secrets, text.encode()):
        raise CassetteError(f"{case}: a credential is in what is left after scrubbing, so nothing is written")
    path = cassettes / f"{case}.yaml"
    if _says_the_same(path, cassette):
        return
    write(path, text)
    if read(path) != cassette:
        raise CassetteError(f"{path}: what is read is not what was recorded")


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
    """Whether a file differs in nothing but when it was recorded and by which version, which then may stay."""
    try:
        before = read(path)
    except CassetteError:
        return False
    origin = replace(before.origin, at=cassette.origin.at, client=cassette.origin.client)
    return replace(before, origin=origin) == cassette and path.read_bytes() == render(before).encode()


def _compare(recorded: list[Interaction], scrubbed: tuple[Interaction, ...]) -> None:
    """The sandbox and its requests are made up, so scrubbing has nothing to find: that it signs again is the proof."""
    for before, after in zip(recorded, scrubbed, strict=True):
        headers = {name.lower(): value for name, value in before.sent.headers}
        signed = {name: headers.get(name.lower()) for name in MATCHED_HEADERS}
        if (before.sent.method, before.sent.url, before.sent.body, signed) != (
            after.sent.method,
            after.sent.url,
            after.sent.body,
            dict(after.sent.headers),
        ):
            raise CassetteError("scrubbing changed a request of the sandbox's, or the client signs it in another way")
