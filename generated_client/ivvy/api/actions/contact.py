# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The actions of namespace contact."""

from __future__ import annotations

from typing import Final

from .. import models
from ..action import Action, Repeatable
from ..codes import contact as codes

ADD_CONTACTS_TO_SUBSCRIPTION_GROUP: Final[
    Action[models.SubscriptionGroupAddition, models.AddContactsToSubscriptionGroupAnswer]
] = Action(
    namespace="contact",
    name="addContactsToSubscriptionGroup",
    page="https://developer.ivvy.com/contact/add-contacts-to-subscription-group",
    request=lambda: models.SubscriptionGroupAddition,
    answer=lambda: models.AddContactsToSubscriptionGroupAnswer,
    codes=codes.AddContactsToSubscriptionGroupCode,
    repeatable=Repeatable.NEVER,
    booking=None,
    answers_list=True,
)
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
ADD_OR_UPDATE_COMPANY_NOTE: Final[Action[models.CompanyNote, models.SavedCompanyNote]] = Action(
    namespace="contact",
    name="addOrUpdateCompanyNote",
    page="https://developer.ivvy.com/contact/add-or-update-company-note",
    request=lambda: models.CompanyNote,
    answer=lambda: models.SavedCompanyNote,
    codes=codes.AddOrUpdateCompanyNoteCode,
    repeatable=Repeatable.WITH_ID,
    booking=None,
    refers={"companyId": "contact.addOrUpdateCompany"},
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
ADD_OR_UPDATE_CONTACT_NOTE: Final[Action[models.ContactNote, models.SavedContactNote]] = Action(
    namespace="contact",
    name="addOrUpdateContactNote",
    page="https://developer.ivvy.com/contact/add-or-update-contact-note",
    request=lambda: models.ContactNote,
    answer=lambda: models.SavedContactNote,
    codes=codes.AddOrUpdateContactNoteCode,
    repeatable=Repeatable.WITH_ID,
    booking=None,
    refers={"contactId": "contact.addOrUpdateContact"},
)
ADD_OR_UPDATE_LEAD: Final[Action[models.Lead, models.SavedLead]] = Action(
    namespace="contact",
    name="addOrUpdateLead",
    page="https://developer.ivvy.com/contact/add-or-update-lead",
    request=lambda: models.Lead,
    answer=lambda: models.SavedLead,
    codes=codes.AddOrUpdateLeadCode,
    repeatable=Repeatable.WITH_ID,
    booking=None,
    refers={"companyId": "contact.addOrUpdateCompany", "contactId": "contact.addOrUpdateContact"},
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
GET_COMPANY_CUSTOM_FIELD_DEFINITION: Final[Action[None, models.GetCompanyCustomFieldDefinitionAnswer]] = Action(
    namespace="contact",
    name="getCompanyCustomFieldDefinition",
    page="https://developer.ivvy.com/contact/get-company-custom-field-definition",
    request=None,
    answer=lambda: models.GetCompanyCustomFieldDefinitionAnswer,
    codes=codes.GetCompanyCustomFieldDefinitionCode,
    repeatable=Repeatable.ALWAYS,
    booking=None,
    answers_list=True,
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
GET_COMPANY_NOTE_LIST: Final[Action[models.GetCompanyNoteListRequest, models.GetCompanyNoteListAnswer]] = Action(
    namespace="contact",
    name="getCompanyNoteList",
    page="https://developer.ivvy.com/contact/get-company-note-list",
    request=lambda: models.GetCompanyNoteListRequest,
    answer=lambda: models.GetCompanyNoteListAnswer,
    codes=codes.GetCompanyNoteListCode,
    repeatable=Repeatable.ALWAYS,
    booking=None,
    sources={"companyId": ("contact.getCompanyList",)},
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
GET_CUSTOM_FIELD_DEFINITION: Final[Action[None, models.GetCustomFieldDefinitionAnswer]] = Action(
    namespace="contact",
    name="getCustomFieldDefinition",
    page="https://developer.ivvy.com/contact/get-custom-field-definition",
    request=None,
    answer=lambda: models.GetCustomFieldDefinitionAnswer,
    codes=codes.GetCustomFieldDefinitionCode,
    repeatable=Repeatable.ALWAYS,
    booking=None,
    answers_list=True,
)
GET_SUBSCRIPTION_GROUP_LIST: Final[Action[None, models.GetSubscriptionGroupListAnswer]] = Action(
    namespace="contact",
    name="getSubscriptionGroupList",
    page="https://developer.ivvy.com/contact/get-subscription-group-list",
    request=None,
    answer=lambda: models.GetSubscriptionGroupListAnswer,
    codes=codes.GetSubscriptionGroupListCode,
    repeatable=Repeatable.ALWAYS,
    booking=None,
    answers_list=True,
)
REMOVE_CONTACTS_FROM_SUBSCRIPTION_GROUP: Final[
    Action[models.SubscriptionGroupRemoval, models.RemoveContactsFromSubscriptionGroupAnswer]
] = Action(
    namespace="contact",
    name="removeContactsFromSubscriptionGroup",
    page="https://developer.ivvy.com/contact/remove-contacts-from-subscription-group",
    request=lambda: models.SubscriptionGroupRemoval,
    answer=lambda: models.RemoveContactsFromSubscriptionGroupAnswer,
    codes=codes.RemoveContactsFromSubscriptionGroupCode,
    repeatable=Repeatable.NEVER,
    booking=None,
    answers_list=True,
)
