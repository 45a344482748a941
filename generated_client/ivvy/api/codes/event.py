# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The specific codes of the actions in namespace event."""

from enum import IntEnum


class AddOrUpdateEventCode(IntEnum):
    """Specific codes of addOrUpdateEvent.

    Vendor's page: https://developer.ivvy.com/events/add-or-update-event
    """


class CreateLoginTokenCode(IntEnum):
    """Specific codes of createLoginToken.

    Vendor's page: https://developer.ivvy.com/events/create-login-token
    """

    TOKEN_NOT_GENERATED = 24099
    """The token could not be generated."""
    EVENT_DOES_NOT_EXIST = 24098
    """There is no such event."""


class GetAttendeeCode(IntEnum):
    """Specific codes of getAttendee.

    Vendor's page: https://developer.ivvy.com/events/get-attendee
    """

    EVENT_DOES_NOT_EXIST = 24211
    """There is no such event."""
    INVALID_ATTENDEE_ID = 24212
    """The id of the attendee is invalid."""
    ATTENDEE_DOES_NOT_EXIST = 24213
    """There is no such attendee."""


class GetAttendeeListCode(IntEnum):
    """Specific codes of getAttendeeList.

    Vendor's page: https://developer.ivvy.com/events/get-attendee-list
    """

    EVENT_DOES_NOT_EXIST = 24210
    """There is no such event."""


class GetEventCode(IntEnum):
    """Specific codes of getEvent.

    Vendor's page: https://developer.ivvy.com/events/get-event
    """

    EVENT_DOES_NOT_EXIST = 24097
    """There is no such event."""


class GetEventListCode(IntEnum):
    """Specific codes of getEventList.

    Vendor's page: https://developer.ivvy.com/events/get-event-list
    """


class GetInvitedContactListCode(IntEnum):
    """Specific codes of getInvitedContactList.

    Vendor's page: https://developer.ivvy.com/events/get-invited-contact-list
    """


class GetRegistrationCode(IntEnum):
    """Specific codes of getRegistration.

    Vendor's page: https://developer.ivvy.com/events/get-registration
    """

    EVENT_DOES_NOT_EXIST = 24207
    """There is no such event."""
    INVALID_REGISTRATION_ID = 24208
    """The id of the registration is invalid."""
    REGISTRATION_DOES_NOT_EXIST = 24209
    """There is no such registration."""


class GetRegistrationListCode(IntEnum):
    """Specific codes of getRegistrationList.

    Vendor's page: https://developer.ivvy.com/events/get-registration-list
    """

    EVENT_DOES_NOT_EXIST = 24206
    """There is no such event."""


class GetSessionListCode(IntEnum):
    """Specific codes of getSessionList.

    Vendor's page: https://developer.ivvy.com/events/get-session-list
    """

    EVENT_DOES_NOT_EXIST = 24456
    """There is no such event."""


class GetSpeakerListCode(IntEnum):
    """Specific codes of getSpeakerList.

    Vendor's page: https://developer.ivvy.com/events/get-speaker-list
    """

    EVENT_HAS_NO_SPEAKERS = 24124
    """The event does not have speakers."""
    EVENT_DOES_NOT_EXIST = 24101
    """There is no such event."""


class GetSponsorshipListCode(IntEnum):
    """Specific codes of getSponsorshipList.

    Vendor's page: https://developer.ivvy.com/events/get-sponsorship-list
    """

    EVENT_HAS_NO_SPONSORS = 24094
    """The event does not have sponsors."""
    EVENT_DOES_NOT_EXIST = 24100
    """There is no such event."""


class InviteContactsCode(IntEnum):
    """Specific codes of inviteContacts.

    Vendor's page: https://developer.ivvy.com/events/invite-contacts
    """
