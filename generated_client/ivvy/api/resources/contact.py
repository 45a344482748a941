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
    def add_contacts_to_subscription_group(
        self, /, subscription_group_addition: models.SubscriptionGroupAddition
    ) -> models.AddContactsToSubscriptionGroupAnswer: ...

    @overload
    def add_contacts_to_subscription_group(
        self, /, **keywords: Unpack[members.SubscriptionGroupAdditionMembers]
    ) -> models.AddContactsToSubscriptionGroupAnswer: ...

    def add_contacts_to_subscription_group(
        self, /, subscription_group_addition: models.SubscriptionGroupAddition | None = None, **keywords: object
    ) -> models.AddContactsToSubscriptionGroupAnswer:
        """Add contacts to a subscription group.

        The response has the outcome for each contact, because some can fail.

        Args:
            subscription_group_addition: A request to add contacts to a subscription group.
            **keywords: Its members, instead of a model.

        Returns:
            The results of addContactsToSubscriptionGroup.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/contact/add-contacts-to-subscription-group
        """
        request = request_of(models.SubscriptionGroupAddition, subscription_group_addition, keywords)
        return self._caller.perform(_actions.ADD_CONTACTS_TO_SUBSCRIPTION_GROUP, request)

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
    def add_or_update_company_note(self, /, company_note: models.CompanyNote) -> models.SavedCompanyNote: ...

    @overload
    def add_or_update_company_note(
        self, /, **keywords: Unpack[members.CompanyNoteMembers[int]]
    ) -> models.SavedCompanyNote: ...

    def add_or_update_company_note(
        self, /, company_note: models.CompanyNote | None = None, **keywords: object
    ) -> models.SavedCompanyNote:
        """Add a note to a company, or update one.

        Without `id`, a note is added. With `id`, it is updated; the vendor's page does not say what happens to
        members that are left out.

        Args:
            company_note: A note of a company.
            **keywords: Its members, instead of a model.

        Returns:
            The note that was added or updated.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/contact/add-or-update-company-note
        """
        request = request_of(models.CompanyNote, company_note, keywords)
        return self._caller.perform(_actions.ADD_OR_UPDATE_COMPANY_NOTE, request)

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

    @overload
    def add_or_update_contact_note(self, /, contact_note: models.ContactNote) -> models.SavedContactNote: ...

    @overload
    def add_or_update_contact_note(
        self, /, **keywords: Unpack[members.ContactNoteMembers[int]]
    ) -> models.SavedContactNote: ...

    def add_or_update_contact_note(
        self, /, contact_note: models.ContactNote | None = None, **keywords: object
    ) -> models.SavedContactNote:
        """Add a note to a contact, or update one.

        Without `id`, a note is added. With `id`, it is updated; the vendor's page does not say what happens to
        members that are left out.

        Args:
            contact_note: A note of a contact.
            **keywords: Its members, instead of a model.

        Returns:
            The note that was added or updated.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/contact/add-or-update-contact-note
        """
        request = request_of(models.ContactNote, contact_note, keywords)
        return self._caller.perform(_actions.ADD_OR_UPDATE_CONTACT_NOTE, request)

    @overload
    def add_or_update_lead(self, /, lead: models.Lead) -> models.SavedLead: ...

    @overload
    def add_or_update_lead(self, /, **keywords: Unpack[members.LeadMembers[int]]) -> models.SavedLead: ...

    def add_or_update_lead(self, /, lead: models.Lead | None = None, **keywords: object) -> models.SavedLead:
        """Add a lead, or update one.

        Without `id`, a lead is added. With `id`, it is updated; the vendor's page does not say what happens to
        members that are left out. If `company_id` or `company` is sent, the lead belongs to the company, and the
        contact must belong to that company. Otherwise the lead belongs to the contact.

        Args:
            lead: Potential business with a company or a contact.
            **keywords: Its members, instead of a model.

        Returns:
            The lead that was added or updated.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24215 REQUEST_IS_EMPTY: The request is empty.
                24216 LEAD_DOES_NOT_EXIST: There is no such lead.
                24218 INVALID_DATA: The request contains invalid data.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/contact/add-or-update-lead
        """
        request = request_of(models.Lead, lead, keywords)
        return self._caller.perform(_actions.ADD_OR_UPDATE_LEAD, request)

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

    def get_company_custom_field_definition(self) -> Page[models.CustomFieldDefinition]:
        """List the custom fields that companies can have.

        Returns:
            The first page. Iterating over it continues with the next pages.

        Raises:
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/contact/get-company-custom-field-definition
        """
        return Page(self._caller, _actions.GET_COMPANY_CUSTOM_FIELD_DEFINITION, None)

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
    def get_company_note_list(
        self,
        *,
        company_id: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
    ) -> Page[models.ListedCompanyNote]:
        """List the notes of a company.

        Args:
            company_id: The id of the company.
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

        Vendor's page: https://developer.ivvy.com/contact/get-company-note-list
        """
        request = models.GetCompanyNoteListRequest(
            company_id=company_id,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Page(self._caller, _actions.GET_COMPANY_NOTE_LIST, request)

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
    ) -> Page[models.ListedContactNote]:
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

    def get_custom_field_definition(self) -> Page[models.CustomFieldDefinition]:
        """List the custom fields that contacts can have.

        Returns:
            The first page. Iterating over it continues with the next pages.

        Raises:
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/contact/get-custom-field-definition
        """
        return Page(self._caller, _actions.GET_CUSTOM_FIELD_DEFINITION, None)

    def get_subscription_group_list(self) -> Page[models.SubscriptionGroupDetails]:
        """List the subscription groups of the account.

        Groups divide contacts, for example for marketing by email and text message, or to limit who sees tickets and
        content of an event.

        Returns:
            The first page. Iterating over it continues with the next pages.

        Raises:
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/contact/get-subscription-group-list
        """
        return Page(self._caller, _actions.GET_SUBSCRIPTION_GROUP_LIST, None)

    @overload
    def remove_contacts_from_subscription_group(
        self, /, subscription_group_removal: models.SubscriptionGroupRemoval
    ) -> models.RemoveContactsFromSubscriptionGroupAnswer: ...

    @overload
    def remove_contacts_from_subscription_group(
        self, /, **keywords: Unpack[members.SubscriptionGroupRemovalMembers]
    ) -> models.RemoveContactsFromSubscriptionGroupAnswer: ...

    def remove_contacts_from_subscription_group(
        self, /, subscription_group_removal: models.SubscriptionGroupRemoval | None = None, **keywords: object
    ) -> models.RemoveContactsFromSubscriptionGroupAnswer:
        """Remove contacts from a subscription group.

        The response has the outcome for each contact, because some can fail.

        Args:
            subscription_group_removal: A request to remove contacts from a subscription group.
            **keywords: Its members, instead of a model.

        Returns:
            The results of removeContactsFromSubscriptionGroup.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/contact/remove-contacts-from-subscription-group
        """
        request = request_of(models.SubscriptionGroupRemoval, subscription_group_removal, keywords)
        return self._caller.perform(_actions.REMOVE_CONTACTS_FROM_SUBSCRIPTION_GROUP, request)


class AsyncContact:
    """The actions of namespace contact, asynchronously."""

    __slots__ = ("_caller",)

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @overload
    async def add_contacts_to_subscription_group(
        self, /, subscription_group_addition: models.SubscriptionGroupAddition
    ) -> models.AddContactsToSubscriptionGroupAnswer: ...

    @overload
    async def add_contacts_to_subscription_group(
        self, /, **keywords: Unpack[members.SubscriptionGroupAdditionMembers]
    ) -> models.AddContactsToSubscriptionGroupAnswer: ...

    async def add_contacts_to_subscription_group(
        self, /, subscription_group_addition: models.SubscriptionGroupAddition | None = None, **keywords: object
    ) -> models.AddContactsToSubscriptionGroupAnswer:
        """Add contacts to a subscription group.

        The response has the outcome for each contact, because some can fail.

        Args:
            subscription_group_addition: A request to add contacts to a subscription group.
            **keywords: Its members, instead of a model.

        Returns:
            The results of addContactsToSubscriptionGroup.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/contact/add-contacts-to-subscription-group
        """
        request = request_of(models.SubscriptionGroupAddition, subscription_group_addition, keywords)
        return await self._caller.perform(_actions.ADD_CONTACTS_TO_SUBSCRIPTION_GROUP, request)

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
    async def add_or_update_company_note(self, /, company_note: models.CompanyNote) -> models.SavedCompanyNote: ...

    @overload
    async def add_or_update_company_note(
        self, /, **keywords: Unpack[members.CompanyNoteMembers[int]]
    ) -> models.SavedCompanyNote: ...

    async def add_or_update_company_note(
        self, /, company_note: models.CompanyNote | None = None, **keywords: object
    ) -> models.SavedCompanyNote:
        """Add a note to a company, or update one.

        Without `id`, a note is added. With `id`, it is updated; the vendor's page does not say what happens to
        members that are left out.

        Args:
            company_note: A note of a company.
            **keywords: Its members, instead of a model.

        Returns:
            The note that was added or updated.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/contact/add-or-update-company-note
        """
        request = request_of(models.CompanyNote, company_note, keywords)
        return await self._caller.perform(_actions.ADD_OR_UPDATE_COMPANY_NOTE, request)

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

    @overload
    async def add_or_update_contact_note(self, /, contact_note: models.ContactNote) -> models.SavedContactNote: ...

    @overload
    async def add_or_update_contact_note(
        self, /, **keywords: Unpack[members.ContactNoteMembers[int]]
    ) -> models.SavedContactNote: ...

    async def add_or_update_contact_note(
        self, /, contact_note: models.ContactNote | None = None, **keywords: object
    ) -> models.SavedContactNote:
        """Add a note to a contact, or update one.

        Without `id`, a note is added. With `id`, it is updated; the vendor's page does not say what happens to
        members that are left out.

        Args:
            contact_note: A note of a contact.
            **keywords: Its members, instead of a model.

        Returns:
            The note that was added or updated.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/contact/add-or-update-contact-note
        """
        request = request_of(models.ContactNote, contact_note, keywords)
        return await self._caller.perform(_actions.ADD_OR_UPDATE_CONTACT_NOTE, request)

    @overload
    async def add_or_update_lead(self, /, lead: models.Lead) -> models.SavedLead: ...

    @overload
    async def add_or_update_lead(self, /, **keywords: Unpack[members.LeadMembers[int]]) -> models.SavedLead: ...

    async def add_or_update_lead(self, /, lead: models.Lead | None = None, **keywords: object) -> models.SavedLead:
        """Add a lead, or update one.

        Without `id`, a lead is added. With `id`, it is updated; the vendor's page does not say what happens to
        members that are left out. If `company_id` or `company` is sent, the lead belongs to the company, and the
        contact must belong to that company. Otherwise the lead belongs to the contact.

        Args:
            lead: Potential business with a company or a contact.
            **keywords: Its members, instead of a model.

        Returns:
            The lead that was added or updated.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24215 REQUEST_IS_EMPTY: The request is empty.
                24216 LEAD_DOES_NOT_EXIST: There is no such lead.
                24218 INVALID_DATA: The request contains invalid data.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/contact/add-or-update-lead
        """
        request = request_of(models.Lead, lead, keywords)
        return await self._caller.perform(_actions.ADD_OR_UPDATE_LEAD, request)

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

    def get_company_custom_field_definition(self) -> AsyncPages[models.CustomFieldDefinition]:
        """List the custom fields that companies can have.

        Returns:
            The collection: `async for` iterates over all results, `await` returns the first page.

        Raises:
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/contact/get-company-custom-field-definition
        """
        return AsyncPages(self._caller, _actions.GET_COMPANY_CUSTOM_FIELD_DEFINITION, None)

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
    def get_company_note_list(
        self,
        *,
        company_id: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
    ) -> AsyncPages[models.ListedCompanyNote]:
        """List the notes of a company.

        Args:
            company_id: The id of the company.
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

        Vendor's page: https://developer.ivvy.com/contact/get-company-note-list
        """
        request = models.GetCompanyNoteListRequest(
            company_id=company_id,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return AsyncPages(self._caller, _actions.GET_COMPANY_NOTE_LIST, request)

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
    ) -> AsyncPages[models.ListedContactNote]:
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

    def get_custom_field_definition(self) -> AsyncPages[models.CustomFieldDefinition]:
        """List the custom fields that contacts can have.

        Returns:
            The collection: `async for` iterates over all results, `await` returns the first page.

        Raises:
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/contact/get-custom-field-definition
        """
        return AsyncPages(self._caller, _actions.GET_CUSTOM_FIELD_DEFINITION, None)

    def get_subscription_group_list(self) -> AsyncPages[models.SubscriptionGroupDetails]:
        """List the subscription groups of the account.

        Groups divide contacts, for example for marketing by email and text message, or to limit who sees tickets and
        content of an event.

        Returns:
            The collection: `async for` iterates over all results, `await` returns the first page.

        Raises:
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/contact/get-subscription-group-list
        """
        return AsyncPages(self._caller, _actions.GET_SUBSCRIPTION_GROUP_LIST, None)

    @overload
    async def remove_contacts_from_subscription_group(
        self, /, subscription_group_removal: models.SubscriptionGroupRemoval
    ) -> models.RemoveContactsFromSubscriptionGroupAnswer: ...

    @overload
    async def remove_contacts_from_subscription_group(
        self, /, **keywords: Unpack[members.SubscriptionGroupRemovalMembers]
    ) -> models.RemoveContactsFromSubscriptionGroupAnswer: ...

    async def remove_contacts_from_subscription_group(
        self, /, subscription_group_removal: models.SubscriptionGroupRemoval | None = None, **keywords: object
    ) -> models.RemoveContactsFromSubscriptionGroupAnswer:
        """Remove contacts from a subscription group.

        The response has the outcome for each contact, because some can fail.

        Args:
            subscription_group_removal: A request to remove contacts from a subscription group.
            **keywords: Its members, instead of a model.

        Returns:
            The results of removeContactsFromSubscriptionGroup.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/contact/remove-contacts-from-subscription-group
        """
        request = request_of(models.SubscriptionGroupRemoval, subscription_group_removal, keywords)
        return await self._caller.perform(_actions.REMOVE_CONTACTS_FROM_SUBSCRIPTION_GROUP, request)
