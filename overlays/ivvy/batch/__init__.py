"""Thousands of calls at once: jobs that the platform runs in batches, with a journal that survives a kill.

Used by `submit` of the clients. The way of a job is jobs → plan → submission → outcome; the submission is without I/O
of the network, which is up to `drivers`, and writes down in the journal what it does before it does it.
"""

from ivvy.api.job import Outcome, Progress

__all__ = ("Outcome", "Progress")
