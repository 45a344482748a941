"""Thousands of calls in batches, which the platform runs in the background; `submit` of the clients uses it.

The way of a job is jobs → recovery → schedule → submission → outcome. `_submission` does no network I/O: the client
sends its calls. `_records` stores what it is about to do, and `_matching` finds the result of each job.
"""

from ivvy.api.job import Outcome, Progress, Report, ref

from ._journal import Journal, JournalEntry

__all__ = ("Journal", "JournalEntry", "Outcome", "Progress", "Report", "ref")
