# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The specific codes of the actions in namespace contact."""

from enum import IntEnum


class AddContactsToSubscriptionGroupCode(IntEnum):
    """Specific codes of addContactsToSubscriptionGroup.

    Vendor's page: https://developer.ivvy.com/contact/add-contacts-to-subscription-group
    """


class AddOrUpdateCompanyCode(IntEnum):
    """Specific codes of addOrUpdateCompany.

    Vendor's page: https://developer.ivvy.com/contact/add-or-update-company
    """


class AddOrUpdateCompanyNoteCode(IntEnum):
    """Specific codes of addOrUpdateCompanyNote.

    Vendor's page: https://developer.ivvy.com/contact/add-or-update-company-note
    """


class AddOrUpdateContactCode(IntEnum):
    """Specific codes of addOrUpdateContact.

    Vendor's page: https://developer.ivvy.com/contact/add-or-update-contact
    """


class AddOrUpdateContactNoteCode(IntEnum):
    """Specific codes of addOrUpdateContactNote.

    Vendor's page: https://developer.ivvy.com/contact/add-or-update-contact-note
    """


class AddOrUpdateLeadCode(IntEnum):
    """Specific codes of addOrUpdateLead.

    Vendor's page: https://developer.ivvy.com/contact/add-or-update-lead
    """

    REQUEST_IS_EMPTY = 24215
    """The request is empty."""
    LEAD_DOES_NOT_EXIST = 24216
    """There is no such lead."""
    INVALID_DATA = 24218
    """The request contains invalid data."""


class GetCompanyCode(IntEnum):
    """Specific codes of getCompany.

    Vendor's page: https://developer.ivvy.com/contact/get-company
    """

    COMPANY_DOES_NOT_EXIST = 24153
    """There is no such company."""


class GetCompanyCustomFieldDefinitionCode(IntEnum):
    """Specific codes of getCompanyCustomFieldDefinition.

    Vendor's page: https://developer.ivvy.com/contact/get-company-custom-field-definition
    """


class GetCompanyListCode(IntEnum):
    """Specific codes of getCompanyList.

    Vendor's page: https://developer.ivvy.com/contact/get-company-list
    """


class GetCompanyNoteListCode(IntEnum):
    """Specific codes of getCompanyNoteList.

    Vendor's page: https://developer.ivvy.com/contact/get-company-note-list
    """


class GetContactCode(IntEnum):
    """Specific codes of getContact.

    Vendor's page: https://developer.ivvy.com/contact/get-contact
    """

    CONTACT_DOES_NOT_EXIST = 24096
    """There is no such contact."""


class GetContactListCode(IntEnum):
    """Specific codes of getContactList.

    Vendor's page: https://developer.ivvy.com/contact/get-contact-list
    """


class GetContactNoteListCode(IntEnum):
    """Specific codes of getContactNoteList.

    Vendor's page: https://developer.ivvy.com/contact/get-contact-note-list
    """


class GetCustomFieldDefinitionCode(IntEnum):
    """Specific codes of getCustomFieldDefinition.

    Vendor's page: https://developer.ivvy.com/contact/get-custom-field-definition
    """


class GetSubscriptionGroupListCode(IntEnum):
    """Specific codes of getSubscriptionGroupList.

    Vendor's page: https://developer.ivvy.com/contact/get-subscription-group-list
    """


class RemoveContactsFromSubscriptionGroupCode(IntEnum):
    """Specific codes of removeContactsFromSubscriptionGroup.

    Vendor's page: https://developer.ivvy.com/contact/remove-contacts-from-subscription-group
    """
