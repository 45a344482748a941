# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""Namespace event: a method for each action."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

# A model may have the same name as the class below.
from .. import models
from ..actions import event as _actions
from ..callers import AsyncCaller, Caller
from ..filters import Filter
from ..keywords import request_of
from ..paging import AsyncPages, Page
from ..spelling import spelled
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .. import members


class Event:
    """The actions of namespace event."""

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @overload
    def add_or_update_event(self, /, event: models.Event) -> models.SavedEvent: ...

    @overload
    def add_or_update_event(self, /, **keywords: Unpack[members.EventMembers]) -> models.SavedEvent: ...

    def add_or_update_event(self, /, event: models.Event | None = None, **keywords: object) -> models.SavedEvent:
        """Add an event, or update one.

        Only events of the type Record Event Details (12) are supported. Without `id`, an event is added. With `id`,
        it is updated; the vendor's page does not say what happens to members that are left out.

        Args:
            event: An event.
            **keywords: Its members, instead of a model.

        Returns:
            The event that was added or updated.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/events/add-or-update-event
        """
        request = request_of(models.Event, event, keywords)
        return self._caller.perform(_actions.ADD_OR_UPDATE_EVENT, request)

    @overload
    def create_login_token(
        self, /, create_login_token_request: models.CreateLoginTokenRequest
    ) -> models.EventLoginToken: ...

    @overload
    def create_login_token(
        self, /, **keywords: Unpack[members.CreateLoginTokenRequestMembers[int]]
    ) -> models.EventLoginToken: ...

    def create_login_token(
        self, /, create_login_token_request: models.CreateLoginTokenRequest | None = None, **keywords: object
    ) -> models.EventLoginToken:
        """Create a token that logs a contact in to the website of an event.

        The contact must be registered for the event. The token can be used once, and expires after a time that the
        vendor's page does not state. Redirect the contact's browser to the URL in the response to show the
        registration without a user name and a password.

        Args:
            create_login_token_request: A request for a token that logs a contact in to an event.
            **keywords: Its members, instead of a model.

        Returns:
            A token that logs a contact in to the website of an event.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24099 TOKEN_NOT_GENERATED: The token could not be generated.
                24098 EVENT_DOES_NOT_EXIST: There is no such event.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/events/create-login-token
        """
        request = request_of(models.CreateLoginTokenRequest, create_login_token_request, keywords)
        return self._caller.perform(_actions.CREATE_LOGIN_TOKEN, request)

    @spelled
    def get_attendee(self, *, id: int, event_id: int) -> models.EventAttendee:
        """Get an attendee of an event.

        Args:
            id: The id of the attendee.
            event_id: The id of the event that the attendee belongs to.

        Returns:
            An attendee of an event.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24211 EVENT_DOES_NOT_EXIST: There is no such event.
                24212 INVALID_ATTENDEE_ID: The id of the attendee is invalid.
                24213 ATTENDEE_DOES_NOT_EXIST: There is no such attendee.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/events/get-attendee
        """
        request = models.GetAttendeeRequest(
            id=id,
            event_id=event_id,
        )
        return self._caller.perform(_actions.GET_ATTENDEE, request)

    @spelled
    def get_attendee_list(
        self,
        *,
        event_id: int,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
    ) -> Page[models.EventAttendee]:
        """List the attendees of an event.

        Args:
            event_id: The id of the event.
            per_page: The maximum number of results on a result page. Most actions cap it; a number above the cap has
                no effect. At least 1.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.
            filter: Conditions that the results must meet, as a value for each member name. A name may end in an
                operator such as `__CONTAINS`.

        Returns:
            The first page. Iterating over it continues with the next pages.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24210 EVENT_DOES_NOT_EXIST: There is no such event.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/events/get-attendee-list
        """
        request = models.GetAttendeeListRequest(
            event_id=event_id,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Page(self._caller, _actions.GET_ATTENDEE_LIST, request)

    @spelled
    def get_event(self, *, id: int) -> models.EventDetails:
        """Get an event.

        Args:
            id: The id of the event.

        Returns:
            An event, as returned by getEvent.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24097 EVENT_DOES_NOT_EXIST: There is no such event.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/events/get-event
        """
        request = models.GetEventRequest(
            id=id,
        )
        return self._caller.perform(_actions.GET_EVENT, request)

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
    ) -> Page[models.ListedEvent]:
        """List the events of the account.

        Only events that the user of the API key has access to are returned.

        Args:
            include_venue_details: Whether each event includes its venue.
            include_ticket_details: Whether each event includes its tickets.
            include_information_details: Whether each event includes the information on its website.
            include_homepage_content: Whether each event includes the content of the home page of its website.
            order_by: The member by which the events are sorted. Only start_date is supported.
            order_dir: The sort order.
            per_page: The maximum number of results on a result page. Most actions cap it; a number above the cap has
                no effect. At least 1.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.
            filter: filter

        Returns:
            The first page. Iterating over it continues with the next pages.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/events/get-event-list
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
        return Page(self._caller, _actions.GET_EVENT_LIST, request)

    @spelled
    def get_invited_contact_list(
        self,
        *,
        event_id: int,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
    ) -> Page[models.InvitedContact]:
        """List the contacts that were invited to an event.

        Args:
            event_id: The id of the event.
            per_page: The maximum number of results on a result page. Most actions cap it; a number above the cap has
                no effect. At least 1.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.
            filter: Conditions that the results must meet, as a value for each member name. A name may end in an
                operator such as `__CONTAINS`.

        Returns:
            The first page. Iterating over it continues with the next pages.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/events/get-invited-contact-list
        """
        request = models.GetInvitedContactListRequest(
            event_id=event_id,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Page(self._caller, _actions.GET_INVITED_CONTACT_LIST, request)

    @spelled
    def get_registration(self, *, id: int, event_id: int) -> models.RegistrationDetails:
        """Get a registration for an event.

        Args:
            id: The id of the registration.
            event_id: The id of the event that the registration is for.

        Returns:
            A registration for an event, as returned by actions that read registrations.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24207 EVENT_DOES_NOT_EXIST: There is no such event.
                24208 INVALID_REGISTRATION_ID: The id of the registration is invalid.
                24209 REGISTRATION_DOES_NOT_EXIST: There is no such registration.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/events/get-registration
        """
        request = models.GetRegistrationRequest(
            id=id,
            event_id=event_id,
        )
        return self._caller.perform(_actions.GET_REGISTRATION, request)

    @spelled
    def get_registration_list(
        self,
        *,
        event_id: int,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: models.RegistrationFilter | Filter | Unset = UNSET,
    ) -> Page[models.RegistrationDetails]:
        """List the registrations for an event.

        Args:
            event_id: The id of the event.
            per_page: The maximum number of registrations per result page, at most 100. At least 1.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.
            filter: filter

        Returns:
            The first page. Iterating over it continues with the next pages.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24206 EVENT_DOES_NOT_EXIST: There is no such event.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/events/get-registration-list
        """
        request = models.GetRegistrationListRequest(
            event_id=event_id,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Page(self._caller, _actions.GET_REGISTRATION_LIST, request)

    @spelled
    def get_session_list(
        self, *, event_id: int, per_page: int | Unset = UNSET, start: int | Unset = UNSET
    ) -> Page[models.EventSession]:
        """List the sessions of an event.

        Args:
            event_id: The id of the event.
            per_page: The maximum number of results on a result page. Most actions cap it; a number above the cap has
                no effect. At least 1.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.

        Returns:
            The first page. Iterating over it continues with the next pages.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24456 EVENT_DOES_NOT_EXIST: There is no such event.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/events/get-session-list
        """
        request = models.GetSessionListRequest(
            event_id=event_id,
            per_page=per_page,
            start=start,
        )
        return Page(self._caller, _actions.GET_SESSION_LIST, request)

    @spelled
    def get_speaker_list(
        self, *, event: int, per_page: int | Unset = UNSET, start: int | Unset = UNSET
    ) -> Page[models.EventSpeaker]:
        """List the speakers of an event.

        Args:
            event: The id of the event.
            per_page: The maximum number of results on a result page. Most actions cap it; a number above the cap has
                no effect. At least 1.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.

        Returns:
            The first page. Iterating over it continues with the next pages.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24124 EVENT_HAS_NO_SPEAKERS: The event does not have speakers.
                24101 EVENT_DOES_NOT_EXIST: There is no such event.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/events/get-speaker-list
        """
        request = models.GetSpeakerListRequest(
            event=event,
            per_page=per_page,
            start=start,
        )
        return Page(self._caller, _actions.GET_SPEAKER_LIST, request)

    @spelled
    def get_sponsorship_list(
        self, *, event: int, per_page: int | Unset = UNSET, start: int | Unset = UNSET
    ) -> Page[models.EventSponsor]:
        """List the sponsors of an event.

        Args:
            event: The id of the event.
            per_page: The maximum number of results on a result page. Most actions cap it; a number above the cap has
                no effect. At least 1.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.

        Returns:
            The first page. Iterating over it continues with the next pages.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24094 EVENT_HAS_NO_SPONSORS: The event does not have sponsors.
                24100 EVENT_DOES_NOT_EXIST: There is no such event.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/events/get-sponsorship-list
        """
        request = models.GetSponsorshipListRequest(
            event=event,
            per_page=per_page,
            start=start,
        )
        return Page(self._caller, _actions.GET_SPONSORSHIP_LIST, request)

    @overload
    def invite_contacts(
        self, /, invite_contacts_request: models.InviteContactsRequest
    ) -> models.InviteContactsAnswer: ...

    @overload
    def invite_contacts(
        self, /, **keywords: Unpack[members.InviteContactsRequestMembers[int]]
    ) -> models.InviteContactsAnswer: ...

    def invite_contacts(
        self, /, invite_contacts_request: models.InviteContactsRequest | None = None, **keywords: object
    ) -> models.InviteContactsAnswer:
        """Invite contacts to an event.

        The response has the outcome for each contact, because some invitations can fail.

        Args:
            invite_contacts_request: A request to invite contacts to an event.
            **keywords: Its members, instead of a model.

        Returns:
            The outcome of each invitation.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/events/invite-contacts
        """
        request = request_of(models.InviteContactsRequest, invite_contacts_request, keywords)
        return self._caller.perform(_actions.INVITE_CONTACTS, request)


class AsyncEvent:
    """The actions of namespace event, asynchronously."""

    __slots__ = ("_caller",)

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @overload
    async def add_or_update_event(self, /, event: models.Event) -> models.SavedEvent: ...

    @overload
    async def add_or_update_event(self, /, **keywords: Unpack[members.EventMembers]) -> models.SavedEvent: ...

    async def add_or_update_event(self, /, event: models.Event | None = None, **keywords: object) -> models.SavedEvent:
        """Add an event, or update one.

        Only events of the type Record Event Details (12) are supported. Without `id`, an event is added. With `id`,
        it is updated; the vendor's page does not say what happens to members that are left out.

        Args:
            event: An event.
            **keywords: Its members, instead of a model.

        Returns:
            The event that was added or updated.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/events/add-or-update-event
        """
        request = request_of(models.Event, event, keywords)
        return await self._caller.perform(_actions.ADD_OR_UPDATE_EVENT, request)

    @overload
    async def create_login_token(
        self, /, create_login_token_request: models.CreateLoginTokenRequest
    ) -> models.EventLoginToken: ...

    @overload
    async def create_login_token(
        self, /, **keywords: Unpack[members.CreateLoginTokenRequestMembers[int]]
    ) -> models.EventLoginToken: ...

    async def create_login_token(
        self, /, create_login_token_request: models.CreateLoginTokenRequest | None = None, **keywords: object
    ) -> models.EventLoginToken:
        """Create a token that logs a contact in to the website of an event.

        The contact must be registered for the event. The token can be used once, and expires after a time that the
        vendor's page does not state. Redirect the contact's browser to the URL in the response to show the
        registration without a user name and a password.

        Args:
            create_login_token_request: A request for a token that logs a contact in to an event.
            **keywords: Its members, instead of a model.

        Returns:
            A token that logs a contact in to the website of an event.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24099 TOKEN_NOT_GENERATED: The token could not be generated.
                24098 EVENT_DOES_NOT_EXIST: There is no such event.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/events/create-login-token
        """
        request = request_of(models.CreateLoginTokenRequest, create_login_token_request, keywords)
        return await self._caller.perform(_actions.CREATE_LOGIN_TOKEN, request)

    @spelled
    async def get_attendee(self, *, id: int, event_id: int) -> models.EventAttendee:
        """Get an attendee of an event.

        Args:
            id: The id of the attendee.
            event_id: The id of the event that the attendee belongs to.

        Returns:
            An attendee of an event.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24211 EVENT_DOES_NOT_EXIST: There is no such event.
                24212 INVALID_ATTENDEE_ID: The id of the attendee is invalid.
                24213 ATTENDEE_DOES_NOT_EXIST: There is no such attendee.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/events/get-attendee
        """
        request = models.GetAttendeeRequest(
            id=id,
            event_id=event_id,
        )
        return await self._caller.perform(_actions.GET_ATTENDEE, request)

    @spelled
    def get_attendee_list(
        self,
        *,
        event_id: int,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
    ) -> AsyncPages[models.EventAttendee]:
        """List the attendees of an event.

        Args:
            event_id: The id of the event.
            per_page: The maximum number of results on a result page. Most actions cap it; a number above the cap has
                no effect. At least 1.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.
            filter: Conditions that the results must meet, as a value for each member name. A name may end in an
                operator such as `__CONTAINS`.

        Returns:
            The collection: `async for` iterates over all results, `await` returns the first page.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24210 EVENT_DOES_NOT_EXIST: There is no such event.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/events/get-attendee-list
        """
        request = models.GetAttendeeListRequest(
            event_id=event_id,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return AsyncPages(self._caller, _actions.GET_ATTENDEE_LIST, request)

    @spelled
    async def get_event(self, *, id: int) -> models.EventDetails:
        """Get an event.

        Args:
            id: The id of the event.

        Returns:
            An event, as returned by getEvent.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24097 EVENT_DOES_NOT_EXIST: There is no such event.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/events/get-event
        """
        request = models.GetEventRequest(
            id=id,
        )
        return await self._caller.perform(_actions.GET_EVENT, request)

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
    ) -> AsyncPages[models.ListedEvent]:
        """List the events of the account.

        Only events that the user of the API key has access to are returned.

        Args:
            include_venue_details: Whether each event includes its venue.
            include_ticket_details: Whether each event includes its tickets.
            include_information_details: Whether each event includes the information on its website.
            include_homepage_content: Whether each event includes the content of the home page of its website.
            order_by: The member by which the events are sorted. Only start_date is supported.
            order_dir: The sort order.
            per_page: The maximum number of results on a result page. Most actions cap it; a number above the cap has
                no effect. At least 1.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.
            filter: filter

        Returns:
            The collection: `async for` iterates over all results, `await` returns the first page.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/events/get-event-list
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
        return AsyncPages(self._caller, _actions.GET_EVENT_LIST, request)

    @spelled
    def get_invited_contact_list(
        self,
        *,
        event_id: int,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
    ) -> AsyncPages[models.InvitedContact]:
        """List the contacts that were invited to an event.

        Args:
            event_id: The id of the event.
            per_page: The maximum number of results on a result page. Most actions cap it; a number above the cap has
                no effect. At least 1.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.
            filter: Conditions that the results must meet, as a value for each member name. A name may end in an
                operator such as `__CONTAINS`.

        Returns:
            The collection: `async for` iterates over all results, `await` returns the first page.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/events/get-invited-contact-list
        """
        request = models.GetInvitedContactListRequest(
            event_id=event_id,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return AsyncPages(self._caller, _actions.GET_INVITED_CONTACT_LIST, request)

    @spelled
    async def get_registration(self, *, id: int, event_id: int) -> models.RegistrationDetails:
        """Get a registration for an event.

        Args:
            id: The id of the registration.
            event_id: The id of the event that the registration is for.

        Returns:
            A registration for an event, as returned by actions that read registrations.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24207 EVENT_DOES_NOT_EXIST: There is no such event.
                24208 INVALID_REGISTRATION_ID: The id of the registration is invalid.
                24209 REGISTRATION_DOES_NOT_EXIST: There is no such registration.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/events/get-registration
        """
        request = models.GetRegistrationRequest(
            id=id,
            event_id=event_id,
        )
        return await self._caller.perform(_actions.GET_REGISTRATION, request)

    @spelled
    def get_registration_list(
        self,
        *,
        event_id: int,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: models.RegistrationFilter | Filter | Unset = UNSET,
    ) -> AsyncPages[models.RegistrationDetails]:
        """List the registrations for an event.

        Args:
            event_id: The id of the event.
            per_page: The maximum number of registrations per result page, at most 100. At least 1.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.
            filter: filter

        Returns:
            The collection: `async for` iterates over all results, `await` returns the first page.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24206 EVENT_DOES_NOT_EXIST: There is no such event.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/events/get-registration-list
        """
        request = models.GetRegistrationListRequest(
            event_id=event_id,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return AsyncPages(self._caller, _actions.GET_REGISTRATION_LIST, request)

    @spelled
    def get_session_list(
        self, *, event_id: int, per_page: int | Unset = UNSET, start: int | Unset = UNSET
    ) -> AsyncPages[models.EventSession]:
        """List the sessions of an event.

        Args:
            event_id: The id of the event.
            per_page: The maximum number of results on a result page. Most actions cap it; a number above the cap has
                no effect. At least 1.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.

        Returns:
            The collection: `async for` iterates over all results, `await` returns the first page.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24456 EVENT_DOES_NOT_EXIST: There is no such event.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/events/get-session-list
        """
        request = models.GetSessionListRequest(
            event_id=event_id,
            per_page=per_page,
            start=start,
        )
        return AsyncPages(self._caller, _actions.GET_SESSION_LIST, request)

    @spelled
    def get_speaker_list(
        self, *, event: int, per_page: int | Unset = UNSET, start: int | Unset = UNSET
    ) -> AsyncPages[models.EventSpeaker]:
        """List the speakers of an event.

        Args:
            event: The id of the event.
            per_page: The maximum number of results on a result page. Most actions cap it; a number above the cap has
                no effect. At least 1.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.

        Returns:
            The collection: `async for` iterates over all results, `await` returns the first page.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24124 EVENT_HAS_NO_SPEAKERS: The event does not have speakers.
                24101 EVENT_DOES_NOT_EXIST: There is no such event.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/events/get-speaker-list
        """
        request = models.GetSpeakerListRequest(
            event=event,
            per_page=per_page,
            start=start,
        )
        return AsyncPages(self._caller, _actions.GET_SPEAKER_LIST, request)

    @spelled
    def get_sponsorship_list(
        self, *, event: int, per_page: int | Unset = UNSET, start: int | Unset = UNSET
    ) -> AsyncPages[models.EventSponsor]:
        """List the sponsors of an event.

        Args:
            event: The id of the event.
            per_page: The maximum number of results on a result page. Most actions cap it; a number above the cap has
                no effect. At least 1.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.

        Returns:
            The collection: `async for` iterates over all results, `await` returns the first page.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24094 EVENT_HAS_NO_SPONSORS: The event does not have sponsors.
                24100 EVENT_DOES_NOT_EXIST: There is no such event.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/events/get-sponsorship-list
        """
        request = models.GetSponsorshipListRequest(
            event=event,
            per_page=per_page,
            start=start,
        )
        return AsyncPages(self._caller, _actions.GET_SPONSORSHIP_LIST, request)

    @overload
    async def invite_contacts(
        self, /, invite_contacts_request: models.InviteContactsRequest
    ) -> models.InviteContactsAnswer: ...

    @overload
    async def invite_contacts(
        self, /, **keywords: Unpack[members.InviteContactsRequestMembers[int]]
    ) -> models.InviteContactsAnswer: ...

    async def invite_contacts(
        self, /, invite_contacts_request: models.InviteContactsRequest | None = None, **keywords: object
    ) -> models.InviteContactsAnswer:
        """Invite contacts to an event.

        The response has the outcome for each contact, because some invitations can fail.

        Args:
            invite_contacts_request: A request to invite contacts to an event.
            **keywords: Its members, instead of a model.

        Returns:
            The outcome of each invitation.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/events/invite-contacts
        """
        request = request_of(models.InviteContactsRequest, invite_contacts_request, keywords)
        return await self._caller.perform(_actions.INVITE_CONTACTS, request)
