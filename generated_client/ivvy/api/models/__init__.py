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
    from .account_booking_filter import AccountBookingFilter as AccountBookingFilter
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
    from .booking_filter import BookingFilter as BookingFilter
    from .booking_package import BookingPackage as BookingPackage
    from .booking_package_warning import BookingPackageWarning as BookingPackageWarning
    from .booking_session import BookingSession as BookingSession
    from .booking_session_removal import BookingSessionRemoval as BookingSessionRemoval
    from .booking_session_resource import BookingSessionResource as BookingSessionResource
    from .booking_session_resource_removal import BookingSessionResourceRemoval as BookingSessionResourceRemoval
    from .booking_status import BookingStatus as BookingStatus
    from .booking_status_change import BookingStatusChange as BookingStatusChange
    from .booking_type import BookingType as BookingType
    from .booking_warning import BookingWarning as BookingWarning
    from .changed_booking_status import ChangedBookingStatus as ChangedBookingStatus
    from .collection_meta import CollectionMeta as CollectionMeta
    from .cost_type import CostType as CostType
    from .costcenter import Costcenter as Costcenter
    from .current_status import CurrentStatus as CurrentStatus
    from .custom_field import CustomField as CustomField
    from .error_code import ErrorCode as ErrorCode
    from .external_url import ExternalUrl as ExternalUrl
    from .failure import Failure as Failure
    from .get_booking_list_answer import GetBookingListAnswer as GetBookingListAnswer
    from .get_booking_list_for_account_answer import GetBookingListForAccountAnswer as GetBookingListForAccountAnswer
    from .get_booking_list_for_account_request import GetBookingListForAccountRequest as GetBookingListForAccountRequest
    from .get_booking_list_request import GetBookingListRequest as GetBookingListRequest
    from .get_booking_session_list_answer import GetBookingSessionListAnswer as GetBookingSessionListAnswer
    from .get_booking_session_list_request import GetBookingSessionListRequest as GetBookingSessionListRequest
    from .listed_booking import ListedBooking as ListedBooking
    from .listed_booking_company import ListedBookingCompany as ListedBookingCompany
    from .listed_booking_contact import ListedBookingContact as ListedBookingContact
    from .listed_booking_session import ListedBookingSession as ListedBookingSession
    from .listed_booking_session_booking import ListedBookingSessionBooking as ListedBookingSessionBooking
    from .listed_booking_session_booking_contact import (
        ListedBookingSessionBookingContact as ListedBookingSessionBookingContact,
    )
    from .marketplace_stage_reason_type import MarketplaceStageReasonType as MarketplaceStageReasonType
    from .new_booking_status import NewBookingStatus as NewBookingStatus
    from .pong import Pong as Pong
    from .projected_spend import ProjectedSpend as ProjectedSpend
    from .removed_booking_session import RemovedBookingSession as RemovedBookingSession
    from .removed_booking_session_resource import RemovedBookingSessionResource as RemovedBookingSessionResource
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
    "AccountBookingFilter": "account_booking_filter",
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
    "BookingFilter": "booking_filter",
    "BookingPackage": "booking_package",
    "BookingPackageWarning": "booking_package_warning",
    "BookingSession": "booking_session",
    "BookingSessionRemoval": "booking_session_removal",
    "BookingSessionResource": "booking_session_resource",
    "BookingSessionResourceRemoval": "booking_session_resource_removal",
    "BookingStatus": "booking_status",
    "BookingStatusChange": "booking_status_change",
    "BookingType": "booking_type",
    "BookingWarning": "booking_warning",
    "ChangedBookingStatus": "changed_booking_status",
    "CollectionMeta": "collection_meta",
    "CostType": "cost_type",
    "Costcenter": "costcenter",
    "CurrentStatus": "current_status",
    "CustomField": "custom_field",
    "ErrorCode": "error_code",
    "ExternalUrl": "external_url",
    "Failure": "failure",
    "GetBookingListAnswer": "get_booking_list_answer",
    "GetBookingListForAccountAnswer": "get_booking_list_for_account_answer",
    "GetBookingListForAccountRequest": "get_booking_list_for_account_request",
    "GetBookingListRequest": "get_booking_list_request",
    "GetBookingSessionListAnswer": "get_booking_session_list_answer",
    "GetBookingSessionListRequest": "get_booking_session_list_request",
    "ListedBooking": "listed_booking",
    "ListedBookingCompany": "listed_booking_company",
    "ListedBookingContact": "listed_booking_contact",
    "ListedBookingSession": "listed_booking_session",
    "ListedBookingSessionBooking": "listed_booking_session_booking",
    "ListedBookingSessionBookingContact": "listed_booking_session_booking_contact",
    "MarketplaceStageReasonType": "marketplace_stage_reason_type",
    "NewBookingStatus": "new_booking_status",
    "Pong": "pong",
    "ProjectedSpend": "projected_spend",
    "RemovedBookingSession": "removed_booking_session",
    "RemovedBookingSessionResource": "removed_booking_session_resource",
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
    "AccountBookingFilter",
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
    "BookingFilter",
    "BookingPackage",
    "BookingPackageWarning",
    "BookingSession",
    "BookingSessionRemoval",
    "BookingSessionResource",
    "BookingSessionResourceRemoval",
    "BookingStatus",
    "BookingStatusChange",
    "BookingType",
    "BookingWarning",
    "ChangedBookingStatus",
    "CollectionMeta",
    "CostType",
    "Costcenter",
    "CurrentStatus",
    "CustomField",
    "ErrorCode",
    "ExternalUrl",
    "Failure",
    "GetBookingListAnswer",
    "GetBookingListForAccountAnswer",
    "GetBookingListForAccountRequest",
    "GetBookingListRequest",
    "GetBookingSessionListAnswer",
    "GetBookingSessionListRequest",
    "ListedBooking",
    "ListedBookingCompany",
    "ListedBookingContact",
    "ListedBookingSession",
    "ListedBookingSessionBooking",
    "ListedBookingSessionBookingContact",
    "MarketplaceStageReasonType",
    "NewBookingStatus",
    "Pong",
    "ProjectedSpend",
    "RemovedBookingSession",
    "RemovedBookingSessionResource",
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
