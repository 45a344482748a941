# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The models and enums of all actions. Each module is imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .accepted_batch import AcceptedBatch as AcceptedBatch
    from .accommodation_arrival_method import AccommodationArrivalMethod as AccommodationArrivalMethod
    from .accommodation_charging_method import AccommodationChargingMethod as AccommodationChargingMethod
    from .accommodation_reservation_method import AccommodationReservationMethod as AccommodationReservationMethod
    from .address import Address as Address
    from .batch import Batch as Batch
    from .batch_job import BatchJob as BatchJob
    from .batch_progress import BatchProgress as BatchProgress
    from .batch_progress_request import BatchProgressRequest as BatchProgressRequest
    from .batch_repost import BatchRepost as BatchRepost
    from .batch_restart import BatchRestart as BatchRestart
    from .batch_result import BatchResult as BatchResult
    from .batch_results import BatchResults as BatchResults
    from .batch_results_request import BatchResultsRequest as BatchResultsRequest
    from .booking import Booking as Booking
    from .booking_package import BookingPackage as BookingPackage
    from .booking_package_warning import BookingPackageWarning as BookingPackageWarning
    from .booking_session import BookingSession as BookingSession
    from .booking_session_resource import BookingSessionResource as BookingSessionResource
    from .booking_status import BookingStatus as BookingStatus
    from .booking_type import BookingType as BookingType
    from .booking_warning import BookingWarning as BookingWarning
    from .collection_meta import CollectionMeta as CollectionMeta
    from .cost_type import CostType as CostType
    from .costcenter import Costcenter as Costcenter
    from .custom_field import CustomField as CustomField
    from .error_code import ErrorCode as ErrorCode
    from .external_url import ExternalUrl as ExternalUrl
    from .failure import Failure as Failure
    from .pong import Pong as Pong
    from .reposted_batch import RepostedBatch as RepostedBatch
    from .restarted_batch import RestartedBatch as RestartedBatch
    from .saved_booking import SavedBooking as SavedBooking
    from .saved_booking_package import SavedBookingPackage as SavedBookingPackage
    from .saved_booking_session import SavedBookingSession as SavedBookingSession
    from .saved_booking_session_resource import SavedBookingSessionResource as SavedBookingSessionResource
    from .tax_detail import TaxDetail as TaxDetail

_MODULES = {
    "AcceptedBatch": "accepted_batch",
    "AccommodationArrivalMethod": "accommodation_arrival_method",
    "AccommodationChargingMethod": "accommodation_charging_method",
    "AccommodationReservationMethod": "accommodation_reservation_method",
    "Address": "address",
    "Batch": "batch",
    "BatchJob": "batch_job",
    "BatchProgress": "batch_progress",
    "BatchProgressRequest": "batch_progress_request",
    "BatchRepost": "batch_repost",
    "BatchRestart": "batch_restart",
    "BatchResult": "batch_result",
    "BatchResults": "batch_results",
    "BatchResultsRequest": "batch_results_request",
    "Booking": "booking",
    "BookingPackage": "booking_package",
    "BookingPackageWarning": "booking_package_warning",
    "BookingSession": "booking_session",
    "BookingSessionResource": "booking_session_resource",
    "BookingStatus": "booking_status",
    "BookingType": "booking_type",
    "BookingWarning": "booking_warning",
    "CollectionMeta": "collection_meta",
    "CostType": "cost_type",
    "Costcenter": "costcenter",
    "CustomField": "custom_field",
    "ErrorCode": "error_code",
    "ExternalUrl": "external_url",
    "Failure": "failure",
    "Pong": "pong",
    "RepostedBatch": "reposted_batch",
    "RestartedBatch": "restarted_batch",
    "SavedBooking": "saved_booking",
    "SavedBookingPackage": "saved_booking_package",
    "SavedBookingSession": "saved_booking_session",
    "SavedBookingSessionResource": "saved_booking_session_resource",
    "TaxDetail": "tax_detail",
}

__all__ = (
    "AcceptedBatch",
    "AccommodationArrivalMethod",
    "AccommodationChargingMethod",
    "AccommodationReservationMethod",
    "Address",
    "Batch",
    "BatchJob",
    "BatchProgress",
    "BatchProgressRequest",
    "BatchRepost",
    "BatchRestart",
    "BatchResult",
    "BatchResults",
    "BatchResultsRequest",
    "Booking",
    "BookingPackage",
    "BookingPackageWarning",
    "BookingSession",
    "BookingSessionResource",
    "BookingStatus",
    "BookingType",
    "BookingWarning",
    "CollectionMeta",
    "CostType",
    "Costcenter",
    "CustomField",
    "ErrorCode",
    "ExternalUrl",
    "Failure",
    "Pong",
    "RepostedBatch",
    "RestartedBatch",
    "SavedBooking",
    "SavedBookingPackage",
    "SavedBookingSession",
    "SavedBookingSessionResource",
    "TaxDetail",
)


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__} has no attribute {name}")
    # Building a class of 30 members takes milliseconds, so only used classes are built.
    value: object = getattr(import_module(f".{_MODULES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
