"""Documents of notifications follow their conventions, or the build rejects them with file and line."""

import shutil
from pathlib import Path

import pytest

from generator.codegen.bundle import bundle_documents
from generator.documents.problems import SpecError
from tests.support.documented import ROOT

pytestmark = pytest.mark.one_python

FILE = "notifications/ari.yaml"


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    """A folder with one document of notifications, and with the reads whose objects it refers to."""
    reads = [f"venue/{name}.yaml" for name in ("getRoomInventory", "getRoomRates", "getRatePlanBookingRules")]
    for file in ("components.yaml", "test/ping.yaml", FILE, *reads):
        (tmp_path / file).parent.mkdir(exist_ok=True)
        shutil.copy(ROOT / "spec" / file, tmp_path / file)
    return tmp_path


def test_each_webhook_is_a_subject(spec: Path) -> None:
    bundle = bundle_documents(spec)
    assert bundle.subjects == ("RoomInventoryUpdated", "RoomRatesUpdated", "RatePlanBookingRulesUpdated")
    assert [action.name for action in bundle.actions] == [
        "ping",
        "getRatePlanBookingRules",
        "getRoomInventory",
        "getRoomRates",
    ]


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("webhooks:\n", "servers: []\nwebhooks:\n", "servers is not supported"),
        ("    post:\n", "    get:\n", "the only method must be post, with the schema"),
        ("schemas/RoomRatesUpdated'", "schemas/RoomInventoryUpdated'", "the only method must be post, with the schema"),
        ("      requestBody:\n", "      security: []\n      requestBody:\n", "security is not supported"),
        ("https://developer", "developer", "https"),
        ("schemas/RoomInventory'", "schemas/Cupboard'", "$ref to a missing schema"),
        ("          type: array\n", "          type: array\n          title: Rooms\n", "title is not supported"),
    ],
)
def test_a_mistake_is_rejected_with_file_and_line(old: str, new: str, message: str, spec: Path) -> None:
    text = (spec / FILE).read_text(encoding="utf-8")
    assert old in text
    (spec / FILE).write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(SpecError) as caught:
        bundle_documents(spec)
    assert message in str(caught.value)
    assert f"{FILE}:" in str(caught.value)
