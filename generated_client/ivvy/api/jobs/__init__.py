# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The jobs of all namespaces, one attribute for each namespace."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .account import AccountJobs
    from .contact import ContactJobs
    from .crm import CrmJobs
    from .test import TestJobs
    from .venue import VenueJobs


class Jobs:
    """One attribute for each namespace with an action that can be in a batch."""

    __slots__ = ()

    @property
    def account(self) -> AccountJobs:
        """Jobs of namespace account."""
        from .account import AccountJobs

        return AccountJobs()

    @property
    def contact(self) -> ContactJobs:
        """Jobs of namespace contact."""
        from .contact import ContactJobs

        return ContactJobs()

    @property
    def crm(self) -> CrmJobs:
        """Jobs of namespace crm."""
        from .crm import CrmJobs

        return CrmJobs()

    @property
    def test(self) -> TestJobs:
        """Jobs of namespace test."""
        from .test import TestJobs

        return TestJobs()

    @property
    def venue(self) -> VenueJobs:
        """Jobs of namespace venue."""
        from .venue import VenueJobs

        return VenueJobs()
