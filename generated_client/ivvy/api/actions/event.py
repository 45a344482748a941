# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The actions of namespace event."""

from __future__ import annotations

from typing import Final

from .. import models
from ..action import Action, Repeatable
from ..codes import event as codes

ADD_OR_UPDATE_EVENT: Final[Action[models.Event, models.SavedEvent]] = Action(
    namespace="event",
    name="addOrUpdateEvent",
    page="https://developer.ivvy.com/events/add-or-update-event",
    request=lambda: models.Event,
    answer=lambda: models.SavedEvent,
    codes=codes.AddOrUpdateEventCode,
    repeatable=Repeatable.WITH_ID,
    booking=None,
)
CREATE_LOGIN_TOKEN: Final[Action[models.CreateLoginTokenRequest, models.EventLoginToken]] = Action(
    namespace="event",
    name="createLoginToken",
    page="https://developer.ivvy.com/events/create-login-token",
    request=lambda: models.CreateLoginTokenRequest,
    answer=lambda: models.EventLoginToken,
    codes=codes.CreateLoginTokenCode,
    repeatable=Repeatable.NEVER,
    booking=None,
    refers={"event": "event.addOrUpdateEvent", "contact": "contact.addOrUpdateContact"},
)
GET_ATTENDEE: Final[Action[models.GetAttendeeRequest, models.EventAttendee]] = Action(
    namespace="event",
    name="getAttendee",
    page="https://developer.ivvy.com/events/get-attendee",
    request=lambda: models.GetAttendeeRequest,
    answer=lambda: models.EventAttendee,
    codes=codes.GetAttendeeCode,
    repeatable=Repeatable.ALWAYS,
    booking=None,
    sources={"id": ("event.getAttendeeList",), "eventId": ("event.getEventList",)},
)
GET_ATTENDEE_LIST: Final[Action[models.GetAttendeeListRequest, models.GetAttendeeListAnswer]] = Action(
    namespace="event",
    name="getAttendeeList",
    page="https://developer.ivvy.com/events/get-attendee-list",
    request=lambda: models.GetAttendeeListRequest,
    answer=lambda: models.GetAttendeeListAnswer,
    codes=codes.GetAttendeeListCode,
    repeatable=Repeatable.ALWAYS,
    booking=None,
    sources={"eventId": ("event.getEventList",)},
)
GET_EVENT: Final[Action[models.GetEventRequest, models.EventDetails]] = Action(
    namespace="event",
    name="getEvent",
    page="https://developer.ivvy.com/events/get-event",
    request=lambda: models.GetEventRequest,
    answer=lambda: models.EventDetails,
    codes=codes.GetEventCode,
    repeatable=Repeatable.ALWAYS,
    booking=None,
    sources={"id": ("event.getEventList",)},
)
GET_EVENT_LIST: Final[Action[models.GetEventListRequest, models.GetEventListAnswer]] = Action(
    namespace="event",
    name="getEventList",
    page="https://developer.ivvy.com/events/get-event-list",
    request=lambda: models.GetEventListRequest,
    answer=lambda: models.GetEventListAnswer,
    codes=codes.GetEventListCode,
    repeatable=Repeatable.ALWAYS,
    booking=None,
)
GET_INVITED_CONTACT_LIST: Final[Action[models.GetInvitedContactListRequest, models.GetInvitedContactListAnswer]] = (
    Action(
        namespace="event",
        name="getInvitedContactList",
        page="https://developer.ivvy.com/events/get-invited-contact-list",
        request=lambda: models.GetInvitedContactListRequest,
        answer=lambda: models.GetInvitedContactListAnswer,
        codes=codes.GetInvitedContactListCode,
        repeatable=Repeatable.ALWAYS,
        booking=None,
        sources={"eventId": ("event.getEventList",)},
    )
)
GET_REGISTRATION: Final[Action[models.GetRegistrationRequest, models.RegistrationDetails]] = Action(
    namespace="event",
    name="getRegistration",
    page="https://developer.ivvy.com/events/get-registration",
    request=lambda: models.GetRegistrationRequest,
    answer=lambda: models.RegistrationDetails,
    codes=codes.GetRegistrationCode,
    repeatable=Repeatable.ALWAYS,
    booking=None,
    sources={"id": ("event.getRegistrationList",), "eventId": ("event.getEventList",)},
)
GET_REGISTRATION_LIST: Final[Action[models.GetRegistrationListRequest, models.GetRegistrationListAnswer]] = Action(
    namespace="event",
    name="getRegistrationList",
    page="https://developer.ivvy.com/events/get-registration-list",
    request=lambda: models.GetRegistrationListRequest,
    answer=lambda: models.GetRegistrationListAnswer,
    codes=codes.GetRegistrationListCode,
    repeatable=Repeatable.ALWAYS,
    booking=None,
    sources={"eventId": ("event.getEventList",)},
)
GET_SESSION_LIST: Final[Action[models.GetSessionListRequest, models.GetSessionListAnswer]] = Action(
    namespace="event",
    name="getSessionList",
    page="https://developer.ivvy.com/events/get-session-list",
    request=lambda: models.GetSessionListRequest,
    answer=lambda: models.GetSessionListAnswer,
    codes=codes.GetSessionListCode,
    repeatable=Repeatable.ALWAYS,
    booking=None,
    sources={"eventId": ("event.getEventList",)},
)
GET_SPEAKER_LIST: Final[Action[models.GetSpeakerListRequest, models.GetSpeakerListAnswer]] = Action(
    namespace="event",
    name="getSpeakerList",
    page="https://developer.ivvy.com/events/get-speaker-list",
    request=lambda: models.GetSpeakerListRequest,
    answer=lambda: models.GetSpeakerListAnswer,
    codes=codes.GetSpeakerListCode,
    repeatable=Repeatable.ALWAYS,
    booking=None,
)
GET_SPONSORSHIP_LIST: Final[Action[models.GetSponsorshipListRequest, models.GetSponsorshipListAnswer]] = Action(
    namespace="event",
    name="getSponsorshipList",
    page="https://developer.ivvy.com/events/get-sponsorship-list",
    request=lambda: models.GetSponsorshipListRequest,
    answer=lambda: models.GetSponsorshipListAnswer,
    codes=codes.GetSponsorshipListCode,
    repeatable=Repeatable.ALWAYS,
    booking=None,
)
INVITE_CONTACTS: Final[Action[models.InviteContactsRequest, models.InviteContactsAnswer]] = Action(
    namespace="event",
    name="inviteContacts",
    page="https://developer.ivvy.com/events/invite-contacts",
    request=lambda: models.InviteContactsRequest,
    answer=lambda: models.InviteContactsAnswer,
    codes=codes.InviteContactsCode,
    repeatable=Repeatable.NEVER,
    booking=None,
    refers={"event": "event.addOrUpdateEvent"},
)
