# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""Namespace contact: a method for each action that can be in a batch."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

# A model may have the same name as the class below.
from .. import models
from ..actions import contact as _actions
from ..filters import Filter
from ..job import Job, Ref
from ..keywords import request_of
from ..spelling import spelled
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .. import members


class ContactJobs:
    """Methods that make jobs of namespace contact, for `submit`."""

    __slots__ = ()

    @overload
    def add_contacts_to_subscription_group(
        self, /, subscription_group_addition: models.SubscriptionGroupAddition, *, key: str | None = None
    ) -> Job[models.AddContactsToSubscriptionGroupAnswer]: ...

    @overload
    def add_contacts_to_subscription_group(
        self, /, *, key: str | None = None, **keywords: Unpack[members.SubscriptionGroupAdditionMembers]
    ) -> Job[models.AddContactsToSubscriptionGroupAnswer]: ...

    def add_contacts_to_subscription_group(
        self,
        /,
        subscription_group_addition: models.SubscriptionGroupAddition | None = None,
        *,
        key: str | None = None,
        **keywords: object,
    ) -> Job[models.AddContactsToSubscriptionGroupAnswer]:
        """Add contacts to a subscription group.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
            **keywords: The members of the request, instead of a model.
        """
        request = request_of(models.SubscriptionGroupAddition, subscription_group_addition, keywords, options=("key",))
        return Job(_actions.ADD_CONTACTS_TO_SUBSCRIPTION_GROUP, request, key)

    @overload
    def add_or_update_company(
        self, /, company: models.Company, *, key: str | None = None
    ) -> Job[models.SavedCompany]: ...

    @overload
    def add_or_update_company(
        self, /, *, key: str | None = None, **keywords: Unpack[members.CompanyMembers[int | Ref]]
    ) -> Job[models.SavedCompany]: ...

    def add_or_update_company(
        self, /, company: models.Company | None = None, *, key: str | None = None, **keywords: object
    ) -> Job[models.SavedCompany]:
        """Add a company, or update one.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
            **keywords: The members of the request, instead of a model. Ids that other jobs add can be references.
        """
        request = request_of(models.Company, company, keywords, options=("key",))
        return Job(_actions.ADD_OR_UPDATE_COMPANY, request, key)

    @overload
    def add_or_update_company_note(
        self, /, company_note: models.CompanyNote, *, key: str | None = None
    ) -> Job[models.SavedCompanyNote]: ...

    @overload
    def add_or_update_company_note(
        self, /, *, key: str | None = None, **keywords: Unpack[members.CompanyNoteMembers[int | Ref]]
    ) -> Job[models.SavedCompanyNote]: ...

    def add_or_update_company_note(
        self, /, company_note: models.CompanyNote | None = None, *, key: str | None = None, **keywords: object
    ) -> Job[models.SavedCompanyNote]:
        """Add a note to a company, or update one.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
            **keywords: The members of the request, instead of a model. Ids that other jobs add can be references.
        """
        request = request_of(models.CompanyNote, company_note, keywords, options=("key",))
        return Job(_actions.ADD_OR_UPDATE_COMPANY_NOTE, request, key)

    @overload
    def add_or_update_contact(
        self, /, contact: models.Contact, *, key: str | None = None
    ) -> Job[models.SavedContact]: ...

    @overload
    def add_or_update_contact(
        self, /, *, key: str | None = None, **keywords: Unpack[members.ContactMembers]
    ) -> Job[models.SavedContact]: ...

    def add_or_update_contact(
        self, /, contact: models.Contact | None = None, *, key: str | None = None, **keywords: object
    ) -> Job[models.SavedContact]:
        """Add a contact, or update one.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
            **keywords: The members of the request, instead of a model.
        """
        request = request_of(models.Contact, contact, keywords, options=("key",))
        return Job(_actions.ADD_OR_UPDATE_CONTACT, request, key)

    @overload
    def add_or_update_contact_note(
        self, /, contact_note: models.ContactNote, *, key: str | None = None
    ) -> Job[models.SavedContactNote]: ...

    @overload
    def add_or_update_contact_note(
        self, /, *, key: str | None = None, **keywords: Unpack[members.ContactNoteMembers[int | Ref]]
    ) -> Job[models.SavedContactNote]: ...

    def add_or_update_contact_note(
        self, /, contact_note: models.ContactNote | None = None, *, key: str | None = None, **keywords: object
    ) -> Job[models.SavedContactNote]:
        """Add a note to a contact, or update one.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
            **keywords: The members of the request, instead of a model. Ids that other jobs add can be references.
        """
        request = request_of(models.ContactNote, contact_note, keywords, options=("key",))
        return Job(_actions.ADD_OR_UPDATE_CONTACT_NOTE, request, key)

    @overload
    def add_or_update_lead(self, /, lead: models.Lead, *, key: str | None = None) -> Job[models.SavedLead]: ...

    @overload
    def add_or_update_lead(
        self, /, *, key: str | None = None, **keywords: Unpack[members.LeadMembers[int | Ref]]
    ) -> Job[models.SavedLead]: ...

    def add_or_update_lead(
        self, /, lead: models.Lead | None = None, *, key: str | None = None, **keywords: object
    ) -> Job[models.SavedLead]:
        """Add a lead, or update one.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
            **keywords: The members of the request, instead of a model. Ids that other jobs add can be references.
        """
        request = request_of(models.Lead, lead, keywords, options=("key",))
        return Job(_actions.ADD_OR_UPDATE_LEAD, request, key)

    @spelled
    def get_company(self, *, id: int, key: str | None = None) -> Job[models.CompanyDetails]:
        """Get a company.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
        """
        request = models.GetCompanyRequest(
            id=id,
        )
        return Job(_actions.GET_COMPANY, request, key)

    @spelled
    def get_company_custom_field_definition(
        self, *, key: str | None = None
    ) -> Job[models.GetCompanyCustomFieldDefinitionAnswer]:
        """List the custom fields that companies can have.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
        """
        return Job(_actions.GET_COMPANY_CUSTOM_FIELD_DEFINITION, None, key)

    @spelled
    def get_company_list(
        self,
        *,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: models.CompanyFilter | Filter | Unset = UNSET,
        key: str | None = None,
    ) -> Job[models.GetCompanyListAnswer]:
        """List the companies of the account.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
        """
        request = models.GetCompanyListRequest(
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Job(_actions.GET_COMPANY_LIST, request, key)

    @spelled
    def get_company_note_list(
        self,
        *,
        company_id: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
        key: str | None = None,
    ) -> Job[models.GetCompanyNoteListAnswer]:
        """List the notes of a company.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
        """
        request = models.GetCompanyNoteListRequest(
            company_id=company_id,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Job(_actions.GET_COMPANY_NOTE_LIST, request, key)

    @spelled
    def get_contact(
        self, *, id: int, use_event_sort_order: bool | Unset = UNSET, key: str | None = None
    ) -> Job[models.ContactDetails]:
        """Get a contact.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
        """
        request = models.GetContactRequest(
            id=id,
            use_event_sort_order=use_event_sort_order,
        )
        return Job(_actions.GET_CONTACT, request, key)

    @spelled
    def get_contact_list(
        self,
        *,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: models.ContactFilter | Filter | Unset = UNSET,
        key: str | None = None,
    ) -> Job[models.GetContactListAnswer]:
        """List the contacts of the account.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
        """
        request = models.GetContactListRequest(
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Job(_actions.GET_CONTACT_LIST, request, key)

    @spelled
    def get_contact_note_list(
        self,
        *,
        contact_id: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
        key: str | None = None,
    ) -> Job[models.GetContactNoteListAnswer]:
        """List the notes of a contact.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
        """
        request = models.GetContactNoteListRequest(
            contact_id=contact_id,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Job(_actions.GET_CONTACT_NOTE_LIST, request, key)

    @spelled
    def get_custom_field_definition(self, *, key: str | None = None) -> Job[models.GetCustomFieldDefinitionAnswer]:
        """List the custom fields that contacts can have.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
        """
        return Job(_actions.GET_CUSTOM_FIELD_DEFINITION, None, key)

    @spelled
    def get_subscription_group_list(self, *, key: str | None = None) -> Job[models.GetSubscriptionGroupListAnswer]:
        """List the subscription groups of the account.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
        """
        return Job(_actions.GET_SUBSCRIPTION_GROUP_LIST, None, key)

    @overload
    def remove_contacts_from_subscription_group(
        self, /, subscription_group_removal: models.SubscriptionGroupRemoval, *, key: str | None = None
    ) -> Job[models.RemoveContactsFromSubscriptionGroupAnswer]: ...

    @overload
    def remove_contacts_from_subscription_group(
        self, /, *, key: str | None = None, **keywords: Unpack[members.SubscriptionGroupRemovalMembers]
    ) -> Job[models.RemoveContactsFromSubscriptionGroupAnswer]: ...

    def remove_contacts_from_subscription_group(
        self,
        /,
        subscription_group_removal: models.SubscriptionGroupRemoval | None = None,
        *,
        key: str | None = None,
        **keywords: object,
    ) -> Job[models.RemoveContactsFromSubscriptionGroupAnswer]:
        """Remove contacts from a subscription group.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
            **keywords: The members of the request, instead of a model.
        """
        request = request_of(models.SubscriptionGroupRemoval, subscription_group_removal, keywords, options=("key",))
        return Job(_actions.REMOVE_CONTACTS_FROM_SUBSCRIPTION_GROUP, request, key)
