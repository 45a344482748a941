"""Every action that the vendor documents has a document, or is listed with the reason why it has none."""

from collections.abc import Callable
from pathlib import Path

import pytest

from generator.__main__ import main
from generator.documents.documents import read_documents
from generator.documents.problems import SpecError
from generator.documents.untyped import read_untyped
from tests.support.documented import SPEC
from tests.support.shared_schemas import write_shared
from tests.support.vendor_pages import FORMS, PAGES, Facts

pytestmark = pytest.mark.one_python

ACTIONS = {
    "account": """
        addErrorReport addOrUpdateCostCenter getCostCenterList getEmailLogList getIndustryList getUserList
        subscribeToNotifications unsubscribeFromNotifications
    """,
    "batch": """
        progress repost restart results run
    """,
    "contact": """
        addContactsToSubscriptionGroup addOrUpdateCompany addOrUpdateCompanyNote addOrUpdateContact
        addOrUpdateContactNote addOrUpdateLead getCompany getCompanyCustomFieldDefinition getCompanyList
        getCompanyNoteList getContact getContactList getContactNoteList getCustomFieldDefinition
        getSubscriptionGroupList removeContactsFromSubscriptionGroup
    """,
    "crm": """
        addOrUpdateActivity addOrUpdateActivityPurpose addOrUpdateLeadChannel addOrUpdateLeadNote
        addOrUpdateLeadQuality addOrUpdateLeadSource addOrUpdateLeadStage addOrUpdateLeadType addOrUpdateTask
        getActivityList getLeadChannelList getLeadList getLeadNoteList getLeadQualityList getLeadSourceList
        getLeadStageList getLeadTypeList getOpportunityList getOpportunityNoteList getTaskList
    """,
    "event": """
        addOrUpdateEvent createLoginToken getAttendee getAttendeeList getEvent getEventList
        getInvitedContactList getRegistration getRegistrationList getSessionList getSpeakerList
        getSponsorshipList inviteContacts
    """,
    "invoice": """
        addPayment getCreditNote getCreditNoteList getInvoice getInvoiceList getOptions
    """,
    "partner": """
        getVenue getVenueList
    """,
    "test": """
        ping
    """,
    "venue": """
        addItemsToBooking addOrUpdateBooking addOrUpdateBookingAccommodation addOrUpdateBookingAttendee
        addOrUpdateBookingNote addOrUpdateBookingPackage addOrUpdateBookingRoomReservation
        addOrUpdateBookingSession addOrUpdateBookingSessionBeverage addOrUpdateBookingSessionMenu
        addOrUpdateBookingSessionResource addOrUpdateFunctionSpace addOrUpdateFunctionSpaceCategory
        addOrUpdateGuestRoom addOrUpdateOpportunity addOrUpdateOpportunityNote
        addOrUpdateRatePlanBookingRulesCollection addOrUpdateRoomCountsCollection
        addOrUpdateRoomDynamicRatesCollection addOrUpdateSpaceBlockout addPaymentToBooking addRefundToBooking
        cancelBookingRoomReservation changeBookingStatus changeStatusOfBookingRoomReservation
        confirmBookingRoomReservation convertLeadToOpportunity getAvailableFunctionSpaces getBeveragePackageList
        getBooking getBookingAccommodationList getBookingAttendeeByHash getBookingAttendeeList getBookingBeoList
        getBookingBeoVersionList getBookingChangelogList getBookingCustomFieldList getBookingDocumentList
        getBookingDocumentVersionList getBookingList getBookingListForAccount getBookingNoteList
        getBookingReleaseSchedule getBookingRoomReservationList getBookingSessionList getBookingSessionMenuList
        getBookingTaxList getCostCenterList getEventTypeList getFunctionSpaceAvailability
        getFunctionSpaceCategoryList getFunctionSpaceList getMenuList getRatePlanBookingRules
        getRatePlanRateList getResourceAvailability getResourceList getRevenueTemplateList getRoomInventory
        getRoomRateList getRoomRates getSessionTypeList getSpaceBlockoutList getSpaceHirePlanList
        getSpaceHirePlanRate getSpaceHirePlanRateList getTaxList getVenue getVenueList getVenuePackage
        getVenuePackageList getVenueRatePlanList getVenueRoomList getVenueRoomOptionList
        removeBookingAccommodation removeBookingRoomReservation removeBookingSession
        removeBookingSessionBeverage removeBookingSessionMenu removeBookingSessionResource
        removeRoomDynamicRates removeSpaceBlockout updateBookingRoomReservationGuestContact
        uploadBookingDocument
    """,
}
"""The names of the actions on the vendor's pages, by namespace."""

LISTED = """\
venue.removeLocker:
  page: https://vendor.test/lockers/remove-locker
  reason: It needs a key.
"""


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    """A spec folder with one document."""
    folder = tmp_path / "spec"
    (folder / "venue").mkdir(parents=True)
    write_shared(folder)
    (folder / "venue" / "addOrUpdateLocker.yaml").write_bytes((PAGES / "addOrUpdateLocker.yaml").read_bytes())
    return folder


@pytest.fixture
def drift(tmp_path: Path, spec: Path, capsys: pytest.CaptureFixture[str]) -> Callable[[str], tuple[int, str]]:
    """Compare a folder with the pages of a typed action and of `removeLocker`, or one of these pages."""

    def run(page: str = "") -> tuple[int, str]:
        folder = tmp_path / "pages"
        folder.mkdir(exist_ok=True)
        for action in ("addOrUpdateLocker", "removeLocker"):
            (folder / f"{action}.md").write_text(FORMS["marked"](Facts(action=action)), encoding="utf-8")
        status = main(["drift", str(folder / page), "--spec", str(spec), "--cache", str(tmp_path / "cache")])
        return status, "".join(capsys.readouterr())

    return run


def test_every_documented_action_is_typed_or_listed_with_a_reason() -> None:
    documented = {f"{namespace}.{name}" for namespace, names in ACTIONS.items() for name in names.split()}
    typed = {f"{each.namespace}.{each.action}" for each in read_documents(SPEC)[1]}
    assert documented - typed - read_untyped(SPEC).keys() == set()


def test_a_page_of_an_action_without_document_and_reason_is_an_error(drift: Callable[..., tuple[int, str]]) -> None:
    status, output = drift()
    assert status == 2
    assert "removeLocker.md: venue.removeLocker has no document; print a draft" in output


def test_a_page_of_a_listed_action_is_skipped(drift: Callable[..., tuple[int, str]], spec: Path) -> None:
    (spec / "untyped.yaml").write_text(LISTED, encoding="utf-8")
    status, output = drift()
    assert status == 0
    assert "skipped 0 pages without an action, and 1 of actions without a document: venue.removeLocker" in output
    status, output = drift("removeLocker.md")
    assert status == 2
    assert "removeLocker.md: venue.removeLocker has no document: It needs a key." in output


def test_a_listed_action_with_a_document_is_reported(drift: Callable[..., tuple[int, str]], spec: Path) -> None:
    listed = LISTED + LISTED.replace("removeLocker", "addOrUpdateLocker")
    (spec / "untyped.yaml").write_text(listed, encoding="utf-8")
    status, output = drift()
    assert status == 0
    assert "untyped.yaml: venue.addOrUpdateLocker has a document; remove it from the list" in output


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "venue.removeLocker: It needs a key.",
        LISTED.replace("It needs a key.", "''"),
        LISTED.replace("https://vendor.test/", ""),
        f"{LISTED}  action: removeLocker",
    ],
)
def test_an_entry_needs_a_page_and_a_reason(spec: Path, text: str) -> None:
    (spec / "untyped.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(SpecError, match=r"untyped\.yaml"):
        read_untyped(spec)
