# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The jobs of all namespaces, one attribute for each namespace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..lazy import imports

if TYPE_CHECKING:
    from .account import AccountJobs
    from .contact import ContactJobs
    from .crm import CrmJobs
    from .invoice import InvoiceJobs
    from .partner import PartnerJobs
    from .test import TestJobs
    from .venue import VenueJobs


class Jobs:
    """One attribute for each namespace with an action that can be in a batch."""

    __slots__ = ()

    @property
    def account(self) -> AccountJobs:
        """Jobs of namespace account."""
        with imports:
            from .account import AccountJobs

        return AccountJobs()

    @property
    def contact(self) -> ContactJobs:
        """Jobs of namespace contact."""
        with imports:
            from .contact import ContactJobs

        return ContactJobs()

    @property
    def crm(self) -> CrmJobs:
        """Jobs of namespace crm."""
        with imports:
            from .crm import CrmJobs

        return CrmJobs()

    @property
    def invoice(self) -> InvoiceJobs:
        """Jobs of namespace invoice."""
        with imports:
            from .invoice import InvoiceJobs

        return InvoiceJobs()

    @property
    def partner(self) -> PartnerJobs:
        """Jobs of namespace partner."""
        with imports:
            from .partner import PartnerJobs

        return PartnerJobs()

    @property
    def test(self) -> TestJobs:
        """Jobs of namespace test."""
        with imports:
            from .test import TestJobs

        return TestJobs()

    @property
    def venue(self) -> VenueJobs:
        """Jobs of namespace venue."""
        with imports:
            from .venue import VenueJobs

        return VenueJobs()
