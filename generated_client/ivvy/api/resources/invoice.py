# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""Namespace invoice: a method for each action."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

# A model may have the same name as the class below.
from .. import models
from ..actions import invoice as _actions
from ..callers import AsyncCaller, Caller
from ..filters import Filter
from ..keywords import request_of
from ..paging import AsyncPages, Page
from ..spelling import spelled
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .. import members


class Invoice:
    """The actions of namespace invoice."""

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @overload
    def add_payment(self, /, new_invoice_payment: models.NewInvoicePayment) -> models.AddedInvoicePayment: ...

    @overload
    def add_payment(self, /, **keywords: Unpack[members.NewInvoicePaymentMembers]) -> models.AddedInvoicePayment: ...

    def add_payment(
        self, /, new_invoice_payment: models.NewInvoicePayment | None = None, **keywords: object
    ) -> models.AddedInvoicePayment:
        """Add a payment to an invoice.

        The platform accepts only amounts that are outstanding on the invoice. It refuses overpayments.

        Args:
            new_invoice_payment: A payment of an invoice.
            **keywords: Its members, instead of a model.

        Returns:
            The payment that was added.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24235 REQUEST_IS_EMPTY: The request is empty.
                24236 INVALID_PAYMENT_METHOD: The payment method is invalid.
                24237 GATEWAY_NOT_ALLOWED: The payment must not have the members gateway or payment_id.
                24238 INVOICE_DOES_NOT_EXIST: The invoice does not exist.
                24239 INVALID_DATA: The payment contains invalid data.
                24240 UNEXPECTED_ERROR: An unknown error has occurred.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/invoice/add-payment
        """
        request = request_of(models.NewInvoicePayment, new_invoice_payment, keywords)
        return self._caller.perform(_actions.ADD_PAYMENT, request)

    @spelled
    def get_credit_note(self, *, id: int) -> models.CreditNote:
        """Get a credit note.

        Args:
            id: The id of the credit note.

        Returns:
            A credit note. A list of credit notes has it without its address, items, taxes, allocations and refunds.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24406 CREDIT_NOTE_DOES_NOT_EXIST: The credit note does not exist.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/invoice/get-credit-note
        """
        request = models.GetCreditNoteRequest(
            id=id,
        )
        return self._caller.perform(_actions.GET_CREDIT_NOTE, request)

    @spelled
    def get_credit_note_list(
        self, *, per_page: int, start: int, filter: Filter | Unset = UNSET
    ) -> Page[models.CreditNote]:
        """List the credit notes that the user of the API key has access to.

        Args:
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

        Vendor's page: https://developer.ivvy.com/invoice/get-credit-note-list
        """
        request = models.GetCreditNoteListRequest(
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Page(self._caller, _actions.GET_CREDIT_NOTE_LIST, request)

    @spelled
    def get_invoice(self, *, id: int) -> models.Invoice:
        """Get an invoice.

        Args:
            id: The id of the invoice.

        Returns:
            An invoice. A list of invoices has it without its items, refunds and taxes.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24137 INVOICE_DOES_NOT_EXIST: The invoice does not exist.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/invoice/get-invoice
        """
        request = models.GetInvoiceRequest(
            id=id,
        )
        return self._caller.perform(_actions.GET_INVOICE, request)

    @spelled
    def get_invoice_list(
        self,
        *,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: models.InvoiceFilter | Filter | Unset = UNSET,
    ) -> Page[models.Invoice]:
        """List the invoices that the user of the API key has access to.

        Args:
            per_page: The maximum number of results on a result page. Most actions cap it; a number above the cap has
                no effect. At least 1.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.
            filter: Conditions that the invoices must meet.

        Returns:
            The first page. Iterating over it continues with the next pages.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/invoice/get-invoice-list
        """
        request = models.GetInvoiceListRequest(
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Page(self._caller, _actions.GET_INVOICE_LIST, request)

    def get_options(self) -> models.InvoiceOptions:
        """Get the types of objects and items on invoices, and the payment methods.

        The vendor's page says that the response contains ids and descriptions, but shows no example, so its members
        have no types.

        Returns:
            The types of objects and items on invoices, and the payment methods, each with its id and its
                description.

        Raises:
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/invoice/get-options
        """
        return self._caller.perform(_actions.GET_OPTIONS, None)


class AsyncInvoice:
    """The actions of namespace invoice, asynchronously."""

    __slots__ = ("_caller",)

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @overload
    async def add_payment(self, /, new_invoice_payment: models.NewInvoicePayment) -> models.AddedInvoicePayment: ...

    @overload
    async def add_payment(
        self, /, **keywords: Unpack[members.NewInvoicePaymentMembers]
    ) -> models.AddedInvoicePayment: ...

    async def add_payment(
        self, /, new_invoice_payment: models.NewInvoicePayment | None = None, **keywords: object
    ) -> models.AddedInvoicePayment:
        """Add a payment to an invoice.

        The platform accepts only amounts that are outstanding on the invoice. It refuses overpayments.

        Args:
            new_invoice_payment: A payment of an invoice.
            **keywords: Its members, instead of a model.

        Returns:
            The payment that was added.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24235 REQUEST_IS_EMPTY: The request is empty.
                24236 INVALID_PAYMENT_METHOD: The payment method is invalid.
                24237 GATEWAY_NOT_ALLOWED: The payment must not have the members gateway or payment_id.
                24238 INVOICE_DOES_NOT_EXIST: The invoice does not exist.
                24239 INVALID_DATA: The payment contains invalid data.
                24240 UNEXPECTED_ERROR: An unknown error has occurred.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/invoice/add-payment
        """
        request = request_of(models.NewInvoicePayment, new_invoice_payment, keywords)
        return await self._caller.perform(_actions.ADD_PAYMENT, request)

    @spelled
    async def get_credit_note(self, *, id: int) -> models.CreditNote:
        """Get a credit note.

        Args:
            id: The id of the credit note.

        Returns:
            A credit note. A list of credit notes has it without its address, items, taxes, allocations and refunds.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24406 CREDIT_NOTE_DOES_NOT_EXIST: The credit note does not exist.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/invoice/get-credit-note
        """
        request = models.GetCreditNoteRequest(
            id=id,
        )
        return await self._caller.perform(_actions.GET_CREDIT_NOTE, request)

    @spelled
    def get_credit_note_list(
        self, *, per_page: int, start: int, filter: Filter | Unset = UNSET
    ) -> AsyncPages[models.CreditNote]:
        """List the credit notes that the user of the API key has access to.

        Args:
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

        Vendor's page: https://developer.ivvy.com/invoice/get-credit-note-list
        """
        request = models.GetCreditNoteListRequest(
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return AsyncPages(self._caller, _actions.GET_CREDIT_NOTE_LIST, request)

    @spelled
    async def get_invoice(self, *, id: int) -> models.Invoice:
        """Get an invoice.

        Args:
            id: The id of the invoice.

        Returns:
            An invoice. A list of invoices has it without its items, refunds and taxes.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24137 INVOICE_DOES_NOT_EXIST: The invoice does not exist.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/invoice/get-invoice
        """
        request = models.GetInvoiceRequest(
            id=id,
        )
        return await self._caller.perform(_actions.GET_INVOICE, request)

    @spelled
    def get_invoice_list(
        self,
        *,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: models.InvoiceFilter | Filter | Unset = UNSET,
    ) -> AsyncPages[models.Invoice]:
        """List the invoices that the user of the API key has access to.

        Args:
            per_page: The maximum number of results on a result page. Most actions cap it; a number above the cap has
                no effect. At least 1.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.
            filter: Conditions that the invoices must meet.

        Returns:
            The collection: `async for` iterates over all results, `await` returns the first page.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/invoice/get-invoice-list
        """
        request = models.GetInvoiceListRequest(
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return AsyncPages(self._caller, _actions.GET_INVOICE_LIST, request)

    async def get_options(self) -> models.InvoiceOptions:
        """Get the types of objects and items on invoices, and the payment methods.

        The vendor's page says that the response contains ids and descriptions, but shows no example, so its members
        have no types.

        Returns:
            The types of objects and items on invoices, and the payment methods, each with its id and its
                description.

        Raises:
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/invoice/get-options
        """
        return await self._caller.perform(_actions.GET_OPTIONS, None)
