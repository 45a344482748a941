"""The platform's notifications, typed and verified. The extra `webhooks` installs the packages that it needs.

Example:
    verifier = Verifier(topics=["arn:aws:sns:…:iVvy_Account_…_NotifVenues"])
    match verifier.verify(body):
        case SubscriptionConfirmation() as confirmation:
            confirmation.confirm()
        case BookingAdded(data=booking):
            print(booking.id)
"""

from typing import TYPE_CHECKING

from ivvy.api import notifications

from ._keys import Reason, WebhookError
from ._verifier import Event, SubscriptionConfirmation, UnsubscribeConfirmation, Verifier

if TYPE_CHECKING:
    from ivvy.api.notifications import *  # noqa: F403 - a class for each subject

__all__ = ["Event", "Reason", "SubscriptionConfirmation", "UnsubscribeConfirmation", "Verifier", "WebhookError"]
__all__ += notifications.__all__

if not TYPE_CHECKING:  # Type checkers would accept any name.

    def __getattr__(name: str) -> object:
        return getattr(notifications, name)
