# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The specific codes of the actions in namespace contact."""

from enum import IntEnum


class AddOrUpdateCompanyCode(IntEnum):
    """Specific codes of addOrUpdateCompany.

    Vendor's page: https://developer.ivvy.com/contact/add-or-update-company
    """


class AddOrUpdateContactCode(IntEnum):
    """Specific codes of addOrUpdateContact.

    Vendor's page: https://developer.ivvy.com/contact/add-or-update-contact
    """


class GetCompanyCode(IntEnum):
    """Specific codes of getCompany.

    Vendor's page: https://developer.ivvy.com/contact/get-company
    """

    COMPANY_DOES_NOT_EXIST = 24153
    """There is no such company."""


class GetCompanyListCode(IntEnum):
    """Specific codes of getCompanyList.

    Vendor's page: https://developer.ivvy.com/contact/get-company-list
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
