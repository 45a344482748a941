# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum BookingNoteType."""

from ..enums import OpenIntEnum


class BookingNoteType(OpenIntEnum):
    """The type of a note of a booking."""

    LEAD_ORIGINAL = -1
    """Lead Original"""
    NO_TYPE = 0
    """No Type"""
    BOOKING = 1
    """Booking"""
    SESSION = 2
    """Session"""
    BILLING_INSTRUCTIONS = 3
    """Billing Instructions"""
    MENU = 4
    """Menu"""
    BEVERAGE = 5
    """Beverage"""
    RESOURCES = 6
    """Resources"""
    PRODUCTS = 7
    """Products"""
    ACCOMMODATION = 8
    """Accommodation"""
    CONTACT = 9
    """Contact"""
    COMPANY = 10
    """Company"""
    COURIERS = 11
    """Couriers"""
    VIP_GUESTS = 12
    """VIP Guests"""
    SECURITY = 13
    """Security"""
    ONSITE_CONTRACTORS = 14
    """Onsite Contractors"""
    SIGNATORIES = 15
    """Signatories"""
    FRONT_OFFICE = 16
    """Front Office"""
    TRANSFERS = 17
    """Transfers"""
    ROOM_DROPS = 18
    """Room Drops"""
    LANGUAGE_SERVICES = 19
    """Language Services"""
    GROUP_PROFILE = 20
    """Group Profile"""
    LEAD = 21
    """Lead"""
    DIETARY_REQUIREMENTS = 22
    """Dietary Requirements"""
    ALL_DEPARTMENTS = 23
    """All Departments"""
    FOOD_AND_BEVERAGES = 24
    """Food & Beverages"""
    CAR_PARKING = 25
    """Car Parking"""
    SUPPLIERS = 26
    """Suppliers"""
    INTERNET = 27
    """Internet"""
    LEAD_DESCRIPTION = 28
    """Lead Description"""
    SIGNAGE = 29
    """Signage"""
    SALES_OFFICE = 30
    """Sales office"""
    BELLMAN_VAN_SERVICE = 31
    """Bellman / Van Service"""
    RESERVATIONS = 32
    """Reservations"""
    HOUSEKEEPING = 33
    """Housekeeping"""
    ENGINEERING = 34
    """Engineering"""
    AUDIO_VISUAL = 35
    """Audio Visual"""
    SET_UP = 36
    """Set-up"""
    ONSITE_CONTACT = 37
    """Onsite Contact"""
