# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The namespaces as attributes of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from .callers import AsyncCaller, Caller
from .lazy import imports

if TYPE_CHECKING:
    from .resources.account import Account, AsyncAccount
    from .resources.batch import AsyncBatch, Batch
    from .resources.contact import AsyncContact, Contact
    from .resources.crm import AsyncCrm, Crm
    from .resources.invoice import AsyncInvoice, Invoice
    from .resources.partner import AsyncPartner, Partner
    from .resources.test import AsyncTest, Test
    from .resources.venue import AsyncVenue, Venue


class Namespaces(Caller, Protocol):
    """One attribute for each namespace with a documented action."""

    @property
    def account(self) -> Account:
        """The actions of namespace account."""
        with imports:
            from .resources.account import Account
        return Account(self)

    @property
    def batch(self) -> Batch:
        """The actions of namespace batch."""
        with imports:
            from .resources.batch import Batch
        return Batch(self)

    @property
    def contact(self) -> Contact:
        """The actions of namespace contact."""
        with imports:
            from .resources.contact import Contact
        return Contact(self)

    @property
    def crm(self) -> Crm:
        """The actions of namespace crm."""
        with imports:
            from .resources.crm import Crm
        return Crm(self)

    @property
    def invoice(self) -> Invoice:
        """The actions of namespace invoice."""
        with imports:
            from .resources.invoice import Invoice
        return Invoice(self)

    @property
    def partner(self) -> Partner:
        """The actions of namespace partner."""
        with imports:
            from .resources.partner import Partner
        return Partner(self)

    @property
    def test(self) -> Test:
        """The actions of namespace test."""
        with imports:
            from .resources.test import Test
        return Test(self)

    @property
    def venue(self) -> Venue:
        """The actions of namespace venue."""
        with imports:
            from .resources.venue import Venue
        return Venue(self)


class AsyncNamespaces(AsyncCaller, Protocol):
    """One attribute for each namespace with a documented action, asynchronously."""

    @property
    def account(self) -> AsyncAccount:
        """The actions of namespace account."""
        with imports:
            from .resources.account import AsyncAccount
        return AsyncAccount(self)

    @property
    def batch(self) -> AsyncBatch:
        """The actions of namespace batch."""
        with imports:
            from .resources.batch import AsyncBatch
        return AsyncBatch(self)

    @property
    def contact(self) -> AsyncContact:
        """The actions of namespace contact."""
        with imports:
            from .resources.contact import AsyncContact
        return AsyncContact(self)

    @property
    def crm(self) -> AsyncCrm:
        """The actions of namespace crm."""
        with imports:
            from .resources.crm import AsyncCrm
        return AsyncCrm(self)

    @property
    def invoice(self) -> AsyncInvoice:
        """The actions of namespace invoice."""
        with imports:
            from .resources.invoice import AsyncInvoice
        return AsyncInvoice(self)

    @property
    def partner(self) -> AsyncPartner:
        """The actions of namespace partner."""
        with imports:
            from .resources.partner import AsyncPartner
        return AsyncPartner(self)

    @property
    def test(self) -> AsyncTest:
        """The actions of namespace test."""
        with imports:
            from .resources.test import AsyncTest
        return AsyncTest(self)

    @property
    def venue(self) -> AsyncVenue:
        """The actions of namespace venue."""
        with imports:
            from .resources.venue import AsyncVenue
        return AsyncVenue(self)
