# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""Namespace contact: a method for each action."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

# A model may have the same name as the class below.
from .. import models
from ..actions import contact as _actions
from ..callers import AsyncCaller, Caller
from ..filters import Filter
from ..keywords import request_of
from ..paging import AsyncPages, Page
from ..spelling import spelled
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .. import members


class Contact:
    """The actions of namespace contact."""

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @overload
    def add_or_update_company(self, /, company: models.Company) -> models.SavedCompany: ...

    @overload
    def add_or_update_company(self, /, **keywords: Unpack[members.CompanyMembers[int]]) -> models.SavedCompany: ...

    def add_or_update_company(
        self, /, company: models.Company | None = None, **keywords: object
    ) -> models.SavedCompany:
        """Add a company, or update one.

        Without `id`, a company is added. With `id`, it is updated; the vendor's page does not say what happens to
        members that are left out.

        Args:
            company: A company.
            **keywords: Its members, instead of a model.

        Returns:
            The company that was added or updated.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/contact/add-or-update-company
        """
        request = request_of(models.Company, company, keywords)
        return self._caller.perform(_actions.ADD_OR_UPDATE_COMPANY, request)

    @overload
    def add_or_update_contact(self, /, contact: models.Contact) -> models.SavedContact: ...

    @overload
    def add_or_update_contact(self, /, **keywords: Unpack[members.ContactMembers]) -> models.SavedContact: ...

    def add_or_update_contact(
        self, /, contact: models.Contact | None = None, **keywords: object
    ) -> models.SavedContact:
        """Add a contact, or update one.

        Without `id`, a contact is added. With `id`, it is updated; the vendor's page does not say what happens to
        members that are left out. Guests of room reservations are not contacts: this action cannot add or update
        them.

        Args:
            contact: A person.
            **keywords: Its members, instead of a model.

        Returns:
            The contact that was added or updated.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/contact/add-or-update-contact
        """
        request = request_of(models.Contact, contact, keywords)
        return self._caller.perform(_actions.ADD_OR_UPDATE_CONTACT, request)

    @spelled
    def get_company(self, *, id: int) -> models.CompanyDetails:
        """Get a company.

        Deleted companies are not returned.

        Args:
            id: The id of the company.

        Returns:
            A company, as returned by actions that read companies.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24153 COMPANY_DOES_NOT_EXIST: There is no such company.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/contact/get-company
        """
        request = models.GetCompanyRequest(
            id=id,
        )
        return self._caller.perform(_actions.GET_COMPANY, request)

    @spelled
    def get_company_list(
        self,
        *,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: models.CompanyFilter | Filter | Unset = UNSET,
    ) -> Page[models.CompanyDetails]:
        """List the companies of the account.

        Args:
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

        Vendor's page: https://developer.ivvy.com/contact/get-company-list
        """
        request = models.GetCompanyListRequest(
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Page(self._caller, _actions.GET_COMPANY_LIST, request)

    @spelled
    def get_contact(self, *, id: int, use_event_sort_order: bool | Unset = UNSET) -> models.ContactDetails:
        """Get a contact.

        Deleted contacts and guests of room reservations are not returned.

        Args:
            id: The id of the contact.
            use_event_sort_order: Whether to sort invitations and registrations by the start of their events.

        Returns:
            A contact, as returned by actions that read contacts.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24096 CONTACT_DOES_NOT_EXIST: There is no such contact.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/contact/get-contact
        """
        request = models.GetContactRequest(
            id=id,
            use_event_sort_order=use_event_sort_order,
        )
        return self._caller.perform(_actions.GET_CONTACT, request)

    @spelled
    def get_contact_list(
        self,
        *,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: models.ContactFilter | Filter | Unset = UNSET,
    ) -> Page[models.ContactDetails]:
        """List the contacts of the account.

        Guests of room reservations are not returned.

        Args:
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

        Vendor's page: https://developer.ivvy.com/contact/get-contact-list
        """
        request = models.GetContactListRequest(
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Page(self._caller, _actions.GET_CONTACT_LIST, request)

    @spelled
    def get_contact_note_list(
        self,
        *,
        contact_id: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
    ) -> Page[models.ContactNote]:
        """List the notes of a contact.

        Args:
            contact_id: The id of the contact.
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

        Vendor's page: https://developer.ivvy.com/contact/get-contact-note-list
        """
        request = models.GetContactNoteListRequest(
            contact_id=contact_id,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Page(self._caller, _actions.GET_CONTACT_NOTE_LIST, request)


class AsyncContact:
    """The actions of namespace contact, asynchronously."""

    __slots__ = ("_caller",)

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @overload
    async def add_or_update_company(self, /, company: models.Company) -> models.SavedCompany: ...

    @overload
    async def add_or_update_company(
        self, /, **keywords: Unpack[members.CompanyMembers[int]]
    ) -> models.SavedCompany: ...

    async def add_or_update_company(
        self, /, company: models.Company | None = None, **keywords: object
    ) -> models.SavedCompany:
        """Add a company, or update one.

        Without `id`, a company is added. With `id`, it is updated; the vendor's page does not say what happens to
        members that are left out.

        Args:
            company: A company.
            **keywords: Its members, instead of a model.

        Returns:
            The company that was added or updated.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/contact/add-or-update-company
        """
        request = request_of(models.Company, company, keywords)
        return await self._caller.perform(_actions.ADD_OR_UPDATE_COMPANY, request)

    @overload
    async def add_or_update_contact(self, /, contact: models.Contact) -> models.SavedContact: ...

    @overload
    async def add_or_update_contact(self, /, **keywords: Unpack[members.ContactMembers]) -> models.SavedContact: ...

    async def add_or_update_contact(
        self, /, contact: models.Contact | None = None, **keywords: object
    ) -> models.SavedContact:
        """Add a contact, or update one.

        Without `id`, a contact is added. With `id`, it is updated; the vendor's page does not say what happens to
        members that are left out. Guests of room reservations are not contacts: this action cannot add or update
        them.

        Args:
            contact: A person.
            **keywords: Its members, instead of a model.

        Returns:
            The contact that was added or updated.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/contact/add-or-update-contact
        """
        request = request_of(models.Contact, contact, keywords)
        return await self._caller.perform(_actions.ADD_OR_UPDATE_CONTACT, request)

    @spelled
    async def get_company(self, *, id: int) -> models.CompanyDetails:
        """Get a company.

        Deleted companies are not returned.

        Args:
            id: The id of the company.

        Returns:
            A company, as returned by actions that read companies.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24153 COMPANY_DOES_NOT_EXIST: There is no such company.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/contact/get-company
        """
        request = models.GetCompanyRequest(
            id=id,
        )
        return await self._caller.perform(_actions.GET_COMPANY, request)

    @spelled
    def get_company_list(
        self,
        *,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: models.CompanyFilter | Filter | Unset = UNSET,
    ) -> AsyncPages[models.CompanyDetails]:
        """List the companies of the account.

        Args:
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

        Vendor's page: https://developer.ivvy.com/contact/get-company-list
        """
        request = models.GetCompanyListRequest(
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return AsyncPages(self._caller, _actions.GET_COMPANY_LIST, request)

    @spelled
    async def get_contact(self, *, id: int, use_event_sort_order: bool | Unset = UNSET) -> models.ContactDetails:
        """Get a contact.

        Deleted contacts and guests of room reservations are not returned.

        Args:
            id: The id of the contact.
            use_event_sort_order: Whether to sort invitations and registrations by the start of their events.

        Returns:
            A contact, as returned by actions that read contacts.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24096 CONTACT_DOES_NOT_EXIST: There is no such contact.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/contact/get-contact
        """
        request = models.GetContactRequest(
            id=id,
            use_event_sort_order=use_event_sort_order,
        )
        return await self._caller.perform(_actions.GET_CONTACT, request)

    @spelled
    def get_contact_list(
        self,
        *,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: models.ContactFilter | Filter | Unset = UNSET,
    ) -> AsyncPages[models.ContactDetails]:
        """List the contacts of the account.

        Guests of room reservations are not returned.

        Args:
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

        Vendor's page: https://developer.ivvy.com/contact/get-contact-list
        """
        request = models.GetContactListRequest(
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return AsyncPages(self._caller, _actions.GET_CONTACT_LIST, request)

    @spelled
    def get_contact_note_list(
        self,
        *,
        contact_id: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
    ) -> AsyncPages[models.ContactNote]:
        """List the notes of a contact.

        Args:
            contact_id: The id of the contact.
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

        Vendor's page: https://developer.ivvy.com/contact/get-contact-note-list
        """
        request = models.GetContactNoteListRequest(
            contact_id=contact_id,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return AsyncPages(self._caller, _actions.GET_CONTACT_NOTE_LIST, request)
