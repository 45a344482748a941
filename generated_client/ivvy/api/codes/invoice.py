# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The specific codes of the actions in namespace invoice."""

from enum import IntEnum


class AddPaymentCode(IntEnum):
    """Specific codes of addPayment.

    Vendor's page: https://developer.ivvy.com/invoice/add-payment
    """

    REQUEST_IS_EMPTY = 24235
    """The request is empty."""
    INVALID_PAYMENT_METHOD = 24236
    """The payment method is invalid."""
    GATEWAY_NOT_ALLOWED = 24237
    """The payment must not have the members gateway or payment_id."""
    INVOICE_DOES_NOT_EXIST = 24238
    """The invoice does not exist."""
    INVALID_DATA = 24239
    """The payment contains invalid data."""
    UNEXPECTED_ERROR = 24240
    """An unknown error has occurred."""


class GetCreditNoteCode(IntEnum):
    """Specific codes of getCreditNote.

    Vendor's page: https://developer.ivvy.com/invoice/get-credit-note
    """

    CREDIT_NOTE_DOES_NOT_EXIST = 24406
    """The credit note does not exist."""


class GetCreditNoteListCode(IntEnum):
    """Specific codes of getCreditNoteList.

    Vendor's page: https://developer.ivvy.com/invoice/get-credit-note-list
    """


class GetInvoiceCode(IntEnum):
    """Specific codes of getInvoice.

    Vendor's page: https://developer.ivvy.com/invoice/get-invoice
    """

    INVOICE_DOES_NOT_EXIST = 24137
    """The invoice does not exist."""


class GetInvoiceListCode(IntEnum):
    """Specific codes of getInvoiceList.

    Vendor's page: https://developer.ivvy.com/invoice/get-invoice-list
    """


class GetOptionsCode(IntEnum):
    """Specific codes of getOptions.

    Vendor's page: https://developer.ivvy.com/invoice/get-options
    """
