# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""Namespace invoice: a method for each action that can be in a batch."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

# A model may have the same name as the class below.
from .. import models
from ..actions import invoice as _actions
from ..filters import Filter
from ..job import Job
from ..keywords import request_of
from ..spelling import spelled
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .. import members


class InvoiceJobs:
    """Methods that make jobs of namespace invoice, for `submit`."""

    __slots__ = ()

    @overload
    def add_payment(
        self, /, new_invoice_payment: models.NewInvoicePayment, *, key: str | None = None
    ) -> Job[models.AddedInvoicePayment]: ...

    @overload
    def add_payment(
        self, /, *, key: str | None = None, **keywords: Unpack[members.NewInvoicePaymentMembers]
    ) -> Job[models.AddedInvoicePayment]: ...

    def add_payment(
        self,
        /,
        new_invoice_payment: models.NewInvoicePayment | None = None,
        *,
        key: str | None = None,
        **keywords: object,
    ) -> Job[models.AddedInvoicePayment]:
        """Add a payment to an invoice.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
            **keywords: The members of the request, instead of a model.
        """
        request = request_of(models.NewInvoicePayment, new_invoice_payment, keywords, options=("key",))
        return Job(_actions.ADD_PAYMENT, request, key)

    @spelled
    def get_credit_note(self, *, id: int, key: str | None = None) -> Job[models.CreditNote]:
        """Get a credit note.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
        """
        request = models.GetCreditNoteRequest(
            id=id,
        )
        return Job(_actions.GET_CREDIT_NOTE, request, key)

    @spelled
    def get_credit_note_list(
        self, *, per_page: int, start: int, filter: Filter | Unset = UNSET, key: str | None = None
    ) -> Job[models.GetCreditNoteListAnswer]:
        """List the credit notes that the user of the API key has access to.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
        """
        request = models.GetCreditNoteListRequest(
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Job(_actions.GET_CREDIT_NOTE_LIST, request, key)

    @spelled
    def get_invoice(self, *, id: int, key: str | None = None) -> Job[models.Invoice]:
        """Get an invoice.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
        """
        request = models.GetInvoiceRequest(
            id=id,
        )
        return Job(_actions.GET_INVOICE, request, key)

    @spelled
    def get_invoice_list(
        self,
        *,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: models.InvoiceFilter | Filter | Unset = UNSET,
        key: str | None = None,
    ) -> Job[models.GetInvoiceListAnswer]:
        """List the invoices that the user of the API key has access to.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
        """
        request = models.GetInvoiceListRequest(
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Job(_actions.GET_INVOICE_LIST, request, key)

    @spelled
    def get_options(self, *, key: str | None = None) -> Job[models.InvoiceOptions]:
        """Get the types of objects and items on invoices, and the payment methods.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
        """
        return Job(_actions.GET_OPTIONS, None, key)
