# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The platform's notifications: a class for each documented subject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import models
from .notification import Notification as Notification
from .notification import UnknownNotification as UnknownNotification

if TYPE_CHECKING:
    from .models import BookingAccommodationAdded as BookingAccommodationAdded
    from .models import BookingAccommodationDeleted as BookingAccommodationDeleted
    from .models import BookingAccommodationMoved as BookingAccommodationMoved
    from .models import BookingAccommodationUpdated as BookingAccommodationUpdated
    from .models import BookingAdded as BookingAdded
    from .models import BookingBeoDeleted as BookingBeoDeleted
    from .models import BookingBeoGenerated as BookingBeoGenerated
    from .models import BookingDeleted as BookingDeleted
    from .models import BookingDocumentDeleted as BookingDocumentDeleted
    from .models import BookingDocumentGenerated as BookingDocumentGenerated
    from .models import BookingMoved as BookingMoved
    from .models import BookingNoteAdded as BookingNoteAdded
    from .models import BookingNoteDeleted as BookingNoteDeleted
    from .models import BookingNoteUpdated as BookingNoteUpdated
    from .models import BookingRoomReservationAdded as BookingRoomReservationAdded
    from .models import BookingRoomReservationCancelled as BookingRoomReservationCancelled
    from .models import BookingRoomReservationConfirmed as BookingRoomReservationConfirmed
    from .models import BookingRoomReservationDeleted as BookingRoomReservationDeleted
    from .models import BookingRoomReservationUpdated as BookingRoomReservationUpdated
    from .models import BookingSessionAdded as BookingSessionAdded
    from .models import BookingSessionDeleted as BookingSessionDeleted
    from .models import BookingSessionUpdated as BookingSessionUpdated
    from .models import BookingUpdated as BookingUpdated
    from .models import CompanyAdded as CompanyAdded
    from .models import CompanyDeleted as CompanyDeleted
    from .models import CompanyUpdated as CompanyUpdated
    from .models import ContactAdded as ContactAdded
    from .models import ContactDeleted as ContactDeleted
    from .models import ContactNoteAdded as ContactNoteAdded
    from .models import ContactNoteDeleted as ContactNoteDeleted
    from .models import ContactNoteUpdated as ContactNoteUpdated
    from .models import ContactUpdated as ContactUpdated
    from .models import CrmEventActivityAdded as CrmEventActivityAdded
    from .models import CrmEventActivityDeleted as CrmEventActivityDeleted
    from .models import CrmEventActivityUpdated as CrmEventActivityUpdated
    from .models import CrmEventTaskAdded as CrmEventTaskAdded
    from .models import CrmEventTaskDeleted as CrmEventTaskDeleted
    from .models import CrmEventTaskUpdated as CrmEventTaskUpdated
    from .models import CrmLeadNoteAdded as CrmLeadNoteAdded
    from .models import CrmLeadNoteDeleted as CrmLeadNoteDeleted
    from .models import CrmLeadNoteUpdated as CrmLeadNoteUpdated
    from .models import InvoiceAdded as InvoiceAdded
    from .models import InvoiceUpdated as InvoiceUpdated
    from .models import OpportunityAdded as OpportunityAdded
    from .models import OpportunityDeleted as OpportunityDeleted
    from .models import OpportunityUpdated as OpportunityUpdated
    from .models import RatePlanBookingRulesUpdated as RatePlanBookingRulesUpdated
    from .models import RoomInventoryUpdated as RoomInventoryUpdated
    from .models import RoomRatesUpdated as RoomRatesUpdated
    from .models import SpaceBlockoutAdded as SpaceBlockoutAdded
    from .models import SpaceBlockoutDeleted as SpaceBlockoutDeleted
    from .models import SpaceBlockoutUpdated as SpaceBlockoutUpdated
    from .models import VenueGuestAnonymised as VenueGuestAnonymised

SUBJECTS: tuple[str, ...] = (
    "BookingAccommodationAdded",
    "BookingAccommodationDeleted",
    "BookingAccommodationMoved",
    "BookingAccommodationUpdated",
    "BookingAdded",
    "BookingBeoDeleted",
    "BookingBeoGenerated",
    "BookingDeleted",
    "BookingDocumentDeleted",
    "BookingDocumentGenerated",
    "BookingMoved",
    "BookingNoteAdded",
    "BookingNoteDeleted",
    "BookingNoteUpdated",
    "BookingRoomReservationAdded",
    "BookingRoomReservationCancelled",
    "BookingRoomReservationConfirmed",
    "BookingRoomReservationDeleted",
    "BookingRoomReservationUpdated",
    "BookingSessionAdded",
    "BookingSessionDeleted",
    "BookingSessionUpdated",
    "BookingUpdated",
    "CompanyAdded",
    "CompanyDeleted",
    "CompanyUpdated",
    "ContactAdded",
    "ContactDeleted",
    "ContactNoteAdded",
    "ContactNoteDeleted",
    "ContactNoteUpdated",
    "ContactUpdated",
    "CrmEventActivityAdded",
    "CrmEventActivityDeleted",
    "CrmEventActivityUpdated",
    "CrmEventTaskAdded",
    "CrmEventTaskDeleted",
    "CrmEventTaskUpdated",
    "CrmLeadNoteAdded",
    "CrmLeadNoteDeleted",
    "CrmLeadNoteUpdated",
    "InvoiceAdded",
    "InvoiceUpdated",
    "OpportunityAdded",
    "OpportunityDeleted",
    "OpportunityUpdated",
    "RatePlanBookingRulesUpdated",
    "RoomInventoryUpdated",
    "RoomRatesUpdated",
    "SpaceBlockoutAdded",
    "SpaceBlockoutDeleted",
    "SpaceBlockoutUpdated",
    "VenueGuestAnonymised",
)
"""All documented subjects."""

__all__ = (
    "Notification",
    "UnknownNotification",
    "BookingAccommodationAdded",
    "BookingAccommodationDeleted",
    "BookingAccommodationMoved",
    "BookingAccommodationUpdated",
    "BookingAdded",
    "BookingBeoDeleted",
    "BookingBeoGenerated",
    "BookingDeleted",
    "BookingDocumentDeleted",
    "BookingDocumentGenerated",
    "BookingMoved",
    "BookingNoteAdded",
    "BookingNoteDeleted",
    "BookingNoteUpdated",
    "BookingRoomReservationAdded",
    "BookingRoomReservationCancelled",
    "BookingRoomReservationConfirmed",
    "BookingRoomReservationDeleted",
    "BookingRoomReservationUpdated",
    "BookingSessionAdded",
    "BookingSessionDeleted",
    "BookingSessionUpdated",
    "BookingUpdated",
    "CompanyAdded",
    "CompanyDeleted",
    "CompanyUpdated",
    "ContactAdded",
    "ContactDeleted",
    "ContactNoteAdded",
    "ContactNoteDeleted",
    "ContactNoteUpdated",
    "ContactUpdated",
    "CrmEventActivityAdded",
    "CrmEventActivityDeleted",
    "CrmEventActivityUpdated",
    "CrmEventTaskAdded",
    "CrmEventTaskDeleted",
    "CrmEventTaskUpdated",
    "CrmLeadNoteAdded",
    "CrmLeadNoteDeleted",
    "CrmLeadNoteUpdated",
    "InvoiceAdded",
    "InvoiceUpdated",
    "OpportunityAdded",
    "OpportunityDeleted",
    "OpportunityUpdated",
    "RatePlanBookingRulesUpdated",
    "RoomInventoryUpdated",
    "RoomRatesUpdated",
    "SpaceBlockoutAdded",
    "SpaceBlockoutDeleted",
    "SpaceBlockoutUpdated",
    "VenueGuestAnonymised",
)


def class_of(subject: str) -> type[Notification]:
    """Return the class of the notifications with a subject, which is `UnknownNotification` if it is not documented."""
    if subject not in SUBJECTS:
        return UnknownNotification
    found: type[Notification] = getattr(models, subject)
    return found


def __getattr__(name: str) -> type[Notification]:
    # Each class is imported on first use, as in `models`.
    if name not in SUBJECTS:
        raise AttributeError(f"module {__name__} has no attribute {name}")
    return class_of(name)
