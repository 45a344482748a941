# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The actions of namespace invoice."""

from __future__ import annotations

from typing import Final

from .. import models
from ..action import Action, Repeatable
from ..codes import invoice as codes

ADD_PAYMENT: Final[Action[models.NewInvoicePayment, models.AddedInvoicePayment]] = Action(
    namespace="invoice",
    name="addPayment",
    page="https://developer.ivvy.com/invoice/add-payment",
    request=lambda: models.NewInvoicePayment,
    answer=lambda: models.AddedInvoicePayment,
    codes=codes.AddPaymentCode,
    repeatable=Repeatable.NEVER,
    booking=None,
)
GET_CREDIT_NOTE: Final[Action[models.GetCreditNoteRequest, models.CreditNote]] = Action(
    namespace="invoice",
    name="getCreditNote",
    page="https://developer.ivvy.com/invoice/get-credit-note",
    request=lambda: models.GetCreditNoteRequest,
    answer=lambda: models.CreditNote,
    codes=codes.GetCreditNoteCode,
    repeatable=Repeatable.ALWAYS,
    booking=None,
    sources={"id": ("invoice.getCreditNoteList",)},
)
GET_CREDIT_NOTE_LIST: Final[Action[models.GetCreditNoteListRequest, models.GetCreditNoteListAnswer]] = Action(
    namespace="invoice",
    name="getCreditNoteList",
    page="https://developer.ivvy.com/invoice/get-credit-note-list",
    request=lambda: models.GetCreditNoteListRequest,
    answer=lambda: models.GetCreditNoteListAnswer,
    codes=codes.GetCreditNoteListCode,
    repeatable=Repeatable.ALWAYS,
    booking=None,
)
GET_INVOICE: Final[Action[models.GetInvoiceRequest, models.Invoice]] = Action(
    namespace="invoice",
    name="getInvoice",
    page="https://developer.ivvy.com/invoice/get-invoice",
    request=lambda: models.GetInvoiceRequest,
    answer=lambda: models.Invoice,
    codes=codes.GetInvoiceCode,
    repeatable=Repeatable.ALWAYS,
    booking=None,
    sources={"id": ("invoice.getInvoiceList",)},
)
GET_INVOICE_LIST: Final[Action[models.GetInvoiceListRequest, models.GetInvoiceListAnswer]] = Action(
    namespace="invoice",
    name="getInvoiceList",
    page="https://developer.ivvy.com/invoice/get-invoice-list",
    request=lambda: models.GetInvoiceListRequest,
    answer=lambda: models.GetInvoiceListAnswer,
    codes=codes.GetInvoiceListCode,
    repeatable=Repeatable.ALWAYS,
    booking=None,
)
GET_OPTIONS: Final[Action[None, models.InvoiceOptions]] = Action(
    namespace="invoice",
    name="getOptions",
    page="https://developer.ivvy.com/invoice/get-options",
    request=None,
    answer=lambda: models.InvoiceOptions,
    codes=codes.GetOptionsCode,
    repeatable=Repeatable.ALWAYS,
    booking=None,
)
