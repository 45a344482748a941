"""Thousands of calls in batches, which the platform runs in the background; `submit` of the clients uses it.

The way of a job is jobs → schedule → submission → outcome. `_submission` does no network I/O: the client sends its
calls. It records in the journal what it is about to do, and `_matching` finds the result of each job.
"""

from ivvy.api.job import Outcome, Progress

__all__ = ("Outcome", "Progress")
