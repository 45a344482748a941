"""Responses in every form that the vendor's .NET client knows are read without a loss."""

import datetime
from collections.abc import Iterator
from typing import Any

import pytest
from ivvy.api import models
from ivvy.api.model import Model, members_of
from ivvy.api.types import UNSET
from ivvy.client import InvalidMembersError

DAY = datetime.date(2021, 9, 15)
MIDNIGHT = datetime.datetime(2021, 9, 15, tzinfo=datetime.UTC)


def unread(value: object, path: str = "") -> Iterator[str]:
    """Yield the paths of members that were not read."""
    if isinstance(value, Model):
        yield from (f"{path}.{name}" for name in value.additional_properties)
        for member in members_of(type(value)):
            yield from unread(getattr(value, member.attribute), f"{path}.{member.name}")
    elif isinstance(value, list):
        for each in value:
            yield from unread(each, path)


def plain(value: object) -> Any:
    """Return a value with its objects as the members that they have."""
    if isinstance(value, list):
        return [plain(each) for each in value]
    if not isinstance(value, Model):
        return value
    members = {each.attribute: getattr(value, each.attribute) for each in members_of(type(value))}
    return {name: plain(each) for name, each in members.items() if each is not UNSET}


# The class, the members of a response, and the attributes they become.
FORMS: list[tuple[str, dict[str, Any], dict[str, Any]]] = [
    # Fractions.
    ("Venue", {"maxSpaceArea": 12.5, "totalSpaceArea": "40.25"}, {"max_space_area": 12.5, "total_space_area": 40.25}),
    ("VenueDetails", {"maxSpaceArea": "12.5", "totalSpaceArea": 40}, {"max_space_area": 12.5, "total_space_area": 40}),
    ("OfferedSpace", {"area": 7.5}, {"area": 7.5}),
    ("BookingResource", {"quantity": 1.5}, {"quantity": 1.5}),
    ("BookingProduct", {"quantity": "1.5"}, {"quantity": 1.5}),
    ("PackageResource", {"quantity": 1.5}, {"quantity": 1.5}),
    ("VenueResource", {"quantity": 1.5}, {"quantity": 1.5}),
    # Objects and lists.
    ("ListedBookingSession", {"sfExcludedTaxIds": {"7": [8]}}, {"sf_excluded_tax_ids": {"7": [8]}}),
    ("ListedBookingSession", {"sfExcludedTaxIds": {"7": {"0": 8}}}, {"sf_excluded_tax_ids": {"7": [8]}}),
    ("ListedBookingSession", {"sfExcludedTaxIds": {"7": ""}}, {"sf_excluded_tax_ids": {"7": []}}),
    ("ListedBookingSession", {"sfExcludedTaxIds": [8, "9"]}, {"sf_excluded_tax_ids": [8, 9]}),
    ("ListedBookingSession", {"sfExcludedTaxIds": []}, {"sf_excluded_tax_ids": []}),
    ("ListedBookingSession", {"sfExcludedTaxIds": None}, {"sf_excluded_tax_ids": None}),
    ("BookingServiceFee", {"excludedTaxIds": [3, {"id": 4}]}, {"excluded_tax_ids": [3, {"id": 4}]}),
    ("BookingCustomField", {"selectValues": {"1": "A"}}, {"select_values": {"1": "A"}}),
    ("BookingCustomField", {"selectValues": ["A", "B"]}, {"select_values": {"0": "A", "1": "B"}}),
    ("EventType", {"description": {"en": "Gala"}}, {"description": {"en": "Gala"}}),
    ("EventType", {"description": "Gala"}, {"description": "Gala"}),
    ("CompanyDetails", {"industry": "Retail"}, {"industry": "Retail"}),
    ("CompanyDetails", {"industry": {"id": 1, "name": "R"}}, {"industry": {"id": 1, "name": "R"}}),
    ("CompanyDetails", {"primaryContact": "A B", "address": []}, {"primary_contact": "A B", "address": {}}),
    ("CompanyDetails", {"primaryAccountManager": "A"}, {"primary_account_manager": "A"}),
    ("CompanyDetails", {"secondaryAccountManager": {"id": "2"}}, {"secondary_account_manager": {"id": 2}}),
    ("SavedBooking", {"warnings": ["packageErrors"]}, {"warnings": [models.BookingWarning.PACKAGE_ERRORS]}),
    # Further values.
    ("BookingDetails", {"currentStatus": 6}, {"current_status": models.CurrentStatus.NOT_ACCEPTED_6}),
    ("ListedBooking", {"currentStatus": "8"}, {"current_status": models.CurrentStatus.NOT_ACCEPTED}),
    ("BookingServiceFee", {"refType": 10}, {"ref_type": models.ServiceFeeReferenceType.SERVICE_FEE}),
    ("BookingCustomField", {"fieldType": 4}, {"field_type": models.BookingCustomFieldType.ADDRESS}),
    ("BookingCustomField", {"fieldType": 6}, {"field_type": models.BookingCustomFieldType.FILE}),
    ("BookingCustomField", {"fieldType": 7}, {"field_type": models.BookingCustomFieldType.STATIC_TEXT}),
    ("BookingCustomField", {"fieldType": 8}, {"field_type": models.BookingCustomFieldType.WHOLE_NUMBER}),
    ("BookingMenu", {"menuTypeCategory": 0}, {"menu_type_category": models.MenuCategory.UNASSIGNED}),
    ("VenueCostCenter", {"defaultType": 6}, {"default_type": models.CostCenterDefaultType.ACCOMMODATION}),
    ("FunctionSpaceLayout", {"type": 3}, {"type_": models.FunctionSpaceLayoutType.U_SHAPE}),
    # Further members.
    ("FunctionSpaceLayout", {"paxMinimum": 1, "paxMaximum": None}, {"pax_minimum": 1, "pax_maximum": None}),
    ("ListedBookingSession", {"venueId": 1, "contactId": 2}, {"venue_id": 1, "contact_id": 2}),
    ("ListedBookingSession", {"contact": {"id": "3"}}, {"contact": {"id": 3}}),
    ("ListedBookingSession", {"sessionType": {"id": 4, "name": "T"}}, {"session_type": {"id": 4, "name": "T"}}),
    ("ListedBookingSession", {"space": {"id": 5}}, {"space": {"id": 5}}),
    ("ListedBookingSession", {"minSpendRemainder": 6.5}, {"min_spend_remainder": 6.5}),
    ("BookingDetails", {"leadId": 1, "revenueTemplateId": 2}, {"lead_id": 1, "revenue_template_id": 2}),
    ("BookingDetails", {"customFields": [{"fieldId": 1}]}, {"custom_fields": [{"fieldId": 1}]}),
    ("BookingDetails", {"accommReservationMethod": ["1", 4]}, {"accomm_reservation_method": [1, 4]}),
    ("ListedBooking", {"accommReservationMethod": [2]}, {"accomm_reservation_method": [2]}),
    ("ListedBooking", {"agentCompany": {"id": 1}}, {"agent_company": {"id": 1}}),
    ("ListedBooking", {"commissionFood": "2.5"}, {"commission_food": 2.5}),
    ("ListedBooking", {"agentContactId": 1, "hasCommissions": 1}, {"agent_contact_id": 1, "has_commissions": True}),
    ("BookingPackageDetails", {"largeDescription": "L"}, {"large_description": "L"}),
    ("BookingProduct", {"totalAttendees": 3, "startDate": "2021-09-15"}, {"total_attendees": 3, "start_date": DAY}),
    ("BookingProduct", {"endTime": "5:30 PM"}, {"end_time": datetime.time(17, 30)}),
    ("ContactDetails", {"createdDate": "2021-09-15"}, {"created_date": MIDNIGHT}),
    ("ContactDetails", {"smsStatus": 4}, {"sms_status": models.SmsStatus.NO_MARKETING}),
    ("ContactDetails", {"groups": [{"groupName": "G"}]}, {"groups": [{"group_name": "G"}]}),
    ("ContactDetails", {"companiesData": [{"tradingName": "T"}]}, {"companies_data": [{"trading_name": "T"}]}),
    ("NamedCustomField", {"fieldType": 4, "value": {"line1": "x"}}, {"field_type": 4, "value": {"line1": "x"}}),
    ("Address", {"id": 1, "countryName": "N", "postalCode": 4000}, {"id": 1, "country_name": "N", "postal_code": 4000}),
    ("VenueAddress", {"id": 1, "postalCode": "0400"}, {"id": 1, "postal_code": "0400"}),
    ("ListedOpportunity", {"lostToCompetition": 5}, {"lost_to_competition": 5}),
    ("ListedOpportunity", {"lostToCompetition": "price"}, {"lost_to_competition": "price"}),
    ("ListedOpportunity", {"utmSource": "s", "utmContent": "c"}, {"utm_source": "s", "utm_content": "c"}),
    ("ListedOpportunity", {"customFields": [{"fieldId": "1"}]}, {"custom_fields": [{"field_id": 1}]}),
    ("RemovedBookingSessionResource", {"success": False, "errorType": 1}, {"success": False, "error_type": 1}),
    ("ChangedBookingStatus", {"success": True}, {"success": True}),
    # Members in another case.
    ("ListedBookingSession", {"RoomHireType": 1, "costCenterId": 2}, {"room_hire_type": 1, "costcenter_id": 2}),
    ("BookingSessionDetails", {"costCenterId": 4}, {"costcenter_id": 4}),
    ("BookingMenu", {"SessionId": 9, "costCenterId": "4"}, {"session_id": 9, "costcenter_id": 4}),
    ("BookingBeveragePackage", {"SessionId": 9, "costCenterId": 4}, {"session_id": 9, "costcenter_id": 4}),
    ("BookingResource", {"SessionId": 9, "costCenterId": 4}, {"session_id": 9, "costcenter_id": 4}),
    ("BookingProduct", {"SessionId": 9, "costCenterId": 4}, {"session_id": 9, "costcenter_id": 4}),
    ("BookingAdditionalItem", {"costCenterId": 4, "quantity": 2.5}, {"costcenter_id": 4, "quantity": 2.5}),
    ("BookingCommission", {"costCenterId": 4}, {"costcenter_id": 4}),
    ("AddedInvoicePayment", {"Success": True, "Id": "5"}, {"success": True, "id": 5}),
    ("Invoice", {"id": "7", "Contact": {"id": 8}}, {"id": 7, "contact": {"id": 8}}),
    ("Invoice", {"id": 7, "taxRateUsed": "10"}, {"tax_rate_used": 10}),
    ("Invoice", {"id": 7, "Company": {"id": 8}, "isTaxCharged": "1"}, {"company": {"id": 8}, "is_tax_charged": True}),
    ("InvoiceTax", {"costCenterId": 4}, {"costcenter_id": 4}),
    ("InvoicePayment", {"id": 1, "paymentId": "a1", "receiptNum": "12"}, {"payment_id": "a1", "receipt_num": "12"}),
    ("SavedBooking", {"Warnings": ["new"]}, {"warnings": [models.BookingWarning("new")]}),
    ("BookingDetails", {"convertedToProspectiveHold": ""}, {"converted_to_prospective_holds": None}),
    ("ListedBooking", {"convertedToProspectiveHolds": ""}, {"converted_to_prospective_hold": None}),
    # Dates, timestamps and times.
    ("BookingDetails", {"decisionDate": "2021-09-15"}, {"decision_date": MIDNIGHT}),
    ("ListedOpportunity", {"closedDate": "2021-09-15"}, {"closed_date": MIDNIGHT}),
    ("ListedOpportunity", {"closedDate": "2021-09-15 00:00:00 UTC"}, {"closed_date": MIDNIGHT}),
    ("BookingDailyRevenue", {"revenueDate": "2021-09-15 00:00:00 UTC"}, {"revenue_date": DAY}),
    ("DayTaxDetail", {"date": "2021-09-15 00:00:00", "taxDetails": None}, {"date": DAY, "tax_details": None}),
    ("BookingSessionDetails", {"startDate": "2021-09-15 00:00:00 UTC"}, {"start_date": DAY}),
    ("User", {"lastLoginDate": "0000-00-00 00:00:00"}, {"last_login_date": None}),
    ("BookingServiceFee", {"refDate": "0000-00-00"}, {"ref_date": None}),
    ("Venue", {"checkinTime": "2pm"}, {"checkin_time": datetime.time(14)}),
    ("Venue", {"checkinTime": "14:00"}, {"checkin_time": datetime.time(14)}),
    ("VenueDetails", {"checkinTime": "2:00PM"}, {"checkin_time": datetime.time(14)}),
    ("VenueDetails", {"checkoutTime": "11 am"}, {"checkout_time": datetime.time(11)}),
    # Null.
    ("BookingDetails", {"venueId": None, "currentStatus": None}, {"venue_id": None, "current_status": None}),
    ("ListedBooking", {"venueId": None, "currentStatus": None}, {"venue_id": None, "current_status": None}),
    ("TaxDetail", {"tax": None, "rateId": None}, {"tax": None, "rate_id": None}),
    ("Pong", {"ack": None}, {"ack": None}),
    ("CompanySummary", {"id": None}, {}),
    # Failures.
    ("Failure", {"additionalMessages": {"name": ["a", "b"]}}, {"additional_messages": {"name": ["a", "b"]}}),
    ("Failure", {"additionalMessages": "a"}, {"additional_messages": "a"}),
    ("Failure", {"additionalMessages": [None, "a"]}, {"additional_messages": [None, "a"]}),
    ("Failure", {"message": ["a"], "specificCode": "E1"}, {"message": ["a"], "specific_code": "E1"}),
    ("Failure", {"specificCode": 23016}, {"specific_code": 23016}),
    ("SavedCompany", {"success": False, "message": "exists"}, {"success": False, "message": "exists"}),
    ("SavedContact", {"success": 0, "message": "exists"}, {"success": False, "message": "exists"}),
]  # fmt: skip

# The other members that the classes require.
REQUIRED: dict[str, dict[str, Any]] = {"Failure": {"errorCode": 400}, "SavedBooking": {"success": True, "id": 1}}


@pytest.mark.parametrize(("model", "body", "attributes"), FORMS, ids=lambda value: str(value)[:60])
def test_a_response_in_a_form_of_the_vendors_client_is_read(
    model: str, body: dict[str, Any], attributes: dict[str, Any]
) -> None:
    read = getattr(models, model).from_dict({**REQUIRED.get(model, {}), **body})
    values = plain(read)
    assert {name: values.get(name, UNSET) for name in attributes} == attributes
    assert list(unread(read)) == []


def test_an_object_in_place_of_a_list_of_codes_is_read_by_its_keys_and_kept() -> None:
    saved = models.SavedBooking.from_dict({"success": True, "id": 1, "warnings": {"packageErrors": "x"}})
    assert saved.warnings == [models.BookingWarning.PACKAGE_ERRORS]
    assert saved.additional_properties == {"warnings": {"packageErrors": "x"}}


@pytest.mark.parametrize("listed", [{"0": {"id": 7}}, {"7": {"id": 7}}, {"7": {"id": "7"}}])
def test_an_object_keyed_by_position_or_id_is_read_as_a_list(listed: dict[str, Any]) -> None:
    read = models.BookingDetails.from_dict({"id": 1, "menus": listed})
    assert plain(read.menus) == [{"id": 7}]
    assert read.additional_properties == {}


def test_a_time_of_day_in_place_of_a_date_is_kept_as_it_is() -> None:
    read = models.BookingDailyRevenue.from_dict({"revenueDate": "2021-09-14 14:00:00 UTC"})
    assert read.revenue_date is UNSET
    assert read.additional_properties == {"revenueDate": "2021-09-14 14:00:00 UTC"}


def test_the_documented_name_comes_first_and_the_other_is_kept() -> None:
    read = models.BookingMenu.from_dict({"SessionId": 9, "sessionId": 8})
    assert read.session_id == 8
    assert read.additional_properties == {"SessionId": 9}


@pytest.mark.parametrize("body", [{}, {"success": True}, {"success": True, "id": "x"}, {"success": "?"}])
def test_the_answer_to_an_add_must_have_its_essential_members(body: dict[str, Any]) -> None:
    with pytest.raises(InvalidMembersError):
        models.SavedBooking.from_dict(body)
