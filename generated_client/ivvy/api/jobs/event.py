# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""Namespace event: a method for each action that can be in a batch."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

# A model may have the same name as the class below.
from .. import models
from ..actions import event as _actions
from ..filters import Filter
from ..job import Job, Ref
from ..keywords import request_of
from ..spelling import spelled
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .. import members


class EventJobs:
    """Methods that make jobs of namespace event, for `submit`."""

    __slots__ = ()

    @overload
    def add_or_update_event(self, /, event: models.Event, *, key: str | None = None) -> Job[models.SavedEvent]: ...

    @overload
    def add_or_update_event(
        self, /, *, key: str | None = None, **keywords: Unpack[members.EventMembers]
    ) -> Job[models.SavedEvent]: ...

    def add_or_update_event(
        self, /, event: models.Event | None = None, *, key: str | None = None, **keywords: object
    ) -> Job[models.SavedEvent]:
        """Add an event, or update one.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
            **keywords: The members of the request, instead of a model.
        """
        request = request_of(models.Event, event, keywords, options=("key",))
        return Job(_actions.ADD_OR_UPDATE_EVENT, request, key)

    @overload
    def create_login_token(
        self, /, create_login_token_request: models.CreateLoginTokenRequest, *, key: str | None = None
    ) -> Job[models.EventLoginToken]: ...

    @overload
    def create_login_token(
        self, /, *, key: str | None = None, **keywords: Unpack[members.CreateLoginTokenRequestMembers[int | Ref]]
    ) -> Job[models.EventLoginToken]: ...

    def create_login_token(
        self,
        /,
        create_login_token_request: models.CreateLoginTokenRequest | None = None,
        *,
        key: str | None = None,
        **keywords: object,
    ) -> Job[models.EventLoginToken]:
        """Create a token that logs a contact in to the website of an event.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
            **keywords: The members of the request, instead of a model. Ids that other jobs add can be references.
        """
        request = request_of(models.CreateLoginTokenRequest, create_login_token_request, keywords, options=("key",))
        return Job(_actions.CREATE_LOGIN_TOKEN, request, key)

    @spelled
    def get_attendee(self, *, id: int, event_id: int, key: str | None = None) -> Job[models.EventAttendee]:
        """Get an attendee of an event.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
        """
        request = models.GetAttendeeRequest(
            id=id,
            event_id=event_id,
        )
        return Job(_actions.GET_ATTENDEE, request, key)

    @spelled
    def get_attendee_list(
        self,
        *,
        event_id: int,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
        key: str | None = None,
    ) -> Job[models.GetAttendeeListAnswer]:
        """List the attendees of an event.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
        """
        request = models.GetAttendeeListRequest(
            event_id=event_id,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Job(_actions.GET_ATTENDEE_LIST, request, key)

    @spelled
    def get_event(self, *, id: int, key: str | None = None) -> Job[models.EventDetails]:
        """Get an event.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
        """
        request = models.GetEventRequest(
            id=id,
        )
        return Job(_actions.GET_EVENT, request, key)

    @spelled
    def get_event_list(
        self,
        *,
        include_venue_details: bool | Unset = UNSET,
        include_ticket_details: bool | Unset = UNSET,
        include_information_details: bool | Unset = UNSET,
        include_homepage_content: bool | Unset = UNSET,
        order_by: str | Unset = UNSET,
        order_dir: models.SortDirection | Unset = UNSET,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: models.EventFilter | Filter | Unset = UNSET,
        key: str | None = None,
    ) -> Job[models.GetEventListAnswer]:
        """List the events of the account.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
        """
        request = models.GetEventListRequest(
            include_venue_details=include_venue_details,
            include_ticket_details=include_ticket_details,
            include_information_details=include_information_details,
            include_homepage_content=include_homepage_content,
            order_by=order_by,
            order_dir=order_dir,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Job(_actions.GET_EVENT_LIST, request, key)

    @spelled
    def get_invited_contact_list(
        self,
        *,
        event_id: int,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
        key: str | None = None,
    ) -> Job[models.GetInvitedContactListAnswer]:
        """List the contacts that were invited to an event.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
        """
        request = models.GetInvitedContactListRequest(
            event_id=event_id,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Job(_actions.GET_INVITED_CONTACT_LIST, request, key)

    @spelled
    def get_registration(self, *, id: int, event_id: int, key: str | None = None) -> Job[models.RegistrationDetails]:
        """Get a registration for an event.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
        """
        request = models.GetRegistrationRequest(
            id=id,
            event_id=event_id,
        )
        return Job(_actions.GET_REGISTRATION, request, key)

    @spelled
    def get_registration_list(
        self,
        *,
        event_id: int,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: models.RegistrationFilter | Filter | Unset = UNSET,
        key: str | None = None,
    ) -> Job[models.GetRegistrationListAnswer]:
        """List the registrations for an event.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
        """
        request = models.GetRegistrationListRequest(
            event_id=event_id,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Job(_actions.GET_REGISTRATION_LIST, request, key)

    @spelled
    def get_session_list(
        self, *, event_id: int, per_page: int | Unset = UNSET, start: int | Unset = UNSET, key: str | None = None
    ) -> Job[models.GetSessionListAnswer]:
        """List the sessions of an event.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
        """
        request = models.GetSessionListRequest(
            event_id=event_id,
            per_page=per_page,
            start=start,
        )
        return Job(_actions.GET_SESSION_LIST, request, key)

    @spelled
    def get_speaker_list(
        self, *, event: int, per_page: int | Unset = UNSET, start: int | Unset = UNSET, key: str | None = None
    ) -> Job[models.GetSpeakerListAnswer]:
        """List the speakers of an event.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
        """
        request = models.GetSpeakerListRequest(
            event=event,
            per_page=per_page,
            start=start,
        )
        return Job(_actions.GET_SPEAKER_LIST, request, key)

    @spelled
    def get_sponsorship_list(
        self, *, event: int, per_page: int | Unset = UNSET, start: int | Unset = UNSET, key: str | None = None
    ) -> Job[models.GetSponsorshipListAnswer]:
        """List the sponsors of an event.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
        """
        request = models.GetSponsorshipListRequest(
            event=event,
            per_page=per_page,
            start=start,
        )
        return Job(_actions.GET_SPONSORSHIP_LIST, request, key)

    @overload
    def invite_contacts(
        self, /, invite_contacts_request: models.InviteContactsRequest, *, key: str | None = None
    ) -> Job[models.InviteContactsAnswer]: ...

    @overload
    def invite_contacts(
        self, /, *, key: str | None = None, **keywords: Unpack[members.InviteContactsRequestMembers[int | Ref]]
    ) -> Job[models.InviteContactsAnswer]: ...

    def invite_contacts(
        self,
        /,
        invite_contacts_request: models.InviteContactsRequest | None = None,
        *,
        key: str | None = None,
        **keywords: object,
    ) -> Job[models.InviteContactsAnswer]:
        """Invite contacts to an event.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
            **keywords: The members of the request, instead of a model. Ids that other jobs add can be references.
        """
        request = request_of(models.InviteContactsRequest, invite_contacts_request, keywords, options=("key",))
        return Job(_actions.INVITE_CONTACTS, request, key)
