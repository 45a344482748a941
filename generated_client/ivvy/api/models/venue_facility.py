# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum VenueFacility."""

from ..enums import OpenIntEnum


class VenueFacility(OpenIntEnum):
    """The facilities of a venue."""

    AIR_CONDITIONING = 1
    """Air Conditioning"""
    AIRPORT_SHUTTLE = 2
    """Airport Shuttle"""
    AUDIO_VISUAL = 3
    """Audio Visual"""
    BBQ = 4
    """BBQ"""
    BUSINESS_CENTRE = 6
    """Business Centre"""
    CEREMONY_ON_SITE = 7
    """Ceremony On Site"""
    CHILD_MINDING = 8
    """Child Minding"""
    DISABLED_ACCESS = 9
    """Disabled Access"""
    DRY_CLEANING = 10
    """Dry Cleaning"""
    EXPRESS_CHECKOUT = 11
    """Express Checkout"""
    FREE_PARKING = 12
    """Free Parking"""
    GAMING_AREA = 13
    """Gaming Area"""
    GYMNASIUM = 14
    """Gymnasium"""
    INTERNET_ACCESS = 15
    """Internet Access"""
    LAUNDRY = 16
    """Laundry"""
    MOBILE_BAR = 17
    """Mobile Bar"""
    OPEN_24_HOURS = 18
    """Open 24 Hours"""
    OUTDOOR_AREA = 19
    """Outdoor Area"""
    PARKING_AVAILABLE = 20
    """Parking Available"""
    PAY_TV = 21
    """Pay TV"""
    PLAYGROUND = 22
    """Playground"""
    PRINTING_SERVICES = 23
    """Printing Services"""
    PUBLIC_TRANSPORT = 24
    """Public Transport"""
    RESTAURANT_ON_SITE = 25
    """Restaurant On Site"""
    SAUNA_STEAM_ROOM = 26
    """Sauna Steam Room"""
    SMOKING_PERMITTED = 27
    """Smoking Permitted"""
    SPA = 28
    """Spa"""
    STAGING = 29
    """Staging"""
    STREET_PARKING = 30
    """Street Parking"""
    SWIMMING_POOL = 31
    """Swimming Pool"""
    TOUR_DESK = 32
    """Tour Desk"""
    UNDERCOVER_PARKING = 33
    """Undercover Parking"""
    VALET_PARKING = 34
    """Valet Parking"""
    WHEELCHAIR_ACCESS = 35
    """Wheelchair Access"""
    WIFI_ACCESS = 36
    """Wifi Access"""
    OUTSIDE_CATERING_ALLOWED = 37
    """Outside Catering Allowed"""
    BYO_ALLOWED = 38
    """BYO Allowed"""
    LIQUOR_LICENSE = 39
    """Liquor License"""
