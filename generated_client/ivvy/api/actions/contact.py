# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The actions of namespace contact."""

from __future__ import annotations

from typing import Final

from .. import models
from ..action import Action, Repeatable
from ..codes import contact as codes

ADD_OR_UPDATE_COMPANY: Final[Action[models.Company, models.SavedCompany]] = Action(
    namespace="contact",
    name="addOrUpdateCompany",
    page="https://developer.ivvy.com/contact/add-or-update-company",
    request=lambda: models.Company,
    answer=lambda: models.SavedCompany,
    codes=codes.AddOrUpdateCompanyCode,
    repeatable=Repeatable.WITH_ID,
    booking=None,
    refers={"primaryContactId": "contact.addOrUpdateContact"},
)
ADD_OR_UPDATE_CONTACT: Final[Action[models.Contact, models.SavedContact]] = Action(
    namespace="contact",
    name="addOrUpdateContact",
    page="https://developer.ivvy.com/contact/add-or-update-contact",
    request=lambda: models.Contact,
    answer=lambda: models.SavedContact,
    codes=codes.AddOrUpdateContactCode,
    repeatable=Repeatable.WITH_ID,
    booking=None,
)
GET_COMPANY: Final[Action[models.GetCompanyRequest, models.CompanyDetails]] = Action(
    namespace="contact",
    name="getCompany",
    page="https://developer.ivvy.com/contact/get-company",
    request=lambda: models.GetCompanyRequest,
    answer=lambda: models.CompanyDetails,
    codes=codes.GetCompanyCode,
    repeatable=Repeatable.ALWAYS,
    booking=None,
    sources={"id": ("contact.getCompanyList",)},
)
GET_COMPANY_LIST: Final[Action[models.GetCompanyListRequest, models.GetCompanyListAnswer]] = Action(
    namespace="contact",
    name="getCompanyList",
    page="https://developer.ivvy.com/contact/get-company-list",
    request=lambda: models.GetCompanyListRequest,
    answer=lambda: models.GetCompanyListAnswer,
    codes=codes.GetCompanyListCode,
    repeatable=Repeatable.ALWAYS,
    booking=None,
)
GET_CONTACT: Final[Action[models.GetContactRequest, models.ContactDetails]] = Action(
    namespace="contact",
    name="getContact",
    page="https://developer.ivvy.com/contact/get-contact",
    request=lambda: models.GetContactRequest,
    answer=lambda: models.ContactDetails,
    codes=codes.GetContactCode,
    repeatable=Repeatable.ALWAYS,
    booking=None,
    sources={"id": ("contact.getContactList",)},
)
GET_CONTACT_LIST: Final[Action[models.GetContactListRequest, models.GetContactListAnswer]] = Action(
    namespace="contact",
    name="getContactList",
    page="https://developer.ivvy.com/contact/get-contact-list",
    request=lambda: models.GetContactListRequest,
    answer=lambda: models.GetContactListAnswer,
    codes=codes.GetContactListCode,
    repeatable=Repeatable.ALWAYS,
    booking=None,
)
GET_CONTACT_NOTE_LIST: Final[Action[models.GetContactNoteListRequest, models.GetContactNoteListAnswer]] = Action(
    namespace="contact",
    name="getContactNoteList",
    page="https://developer.ivvy.com/contact/get-contact-note-list",
    request=lambda: models.GetContactNoteListRequest,
    answer=lambda: models.GetContactNoteListAnswer,
    codes=codes.GetContactNoteListCode,
    repeatable=Repeatable.ALWAYS,
    booking=None,
    sources={"contactId": ("contact.getContactList",)},
)
