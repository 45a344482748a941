"""Decides which jobs the next run holds: in order within a booking, and never two of one booking in one run."""

from collections import deque
from collections.abc import Iterable

from ._jobs import Prepared

LARGEST_RUN = 200  # The platform rejects a run of more jobs, with code 24448.


class Plan:
    """The jobs that are still to be sent. Jobs that touch one booking are sent one after the other."""

    def __init__(self, jobs: Iterable[Prepared]) -> None:
        self._of_booking: dict[object, deque[Prepared]] = {}
        self._ready: deque[deque[Prepared]] = deque()
        self._behind = 0  # those that wait for another one of their booking
        for job in jobs:
            jobs_of = self._of_booking.setdefault(_booking(job), deque())
            jobs_of.append(job)
            if len(jobs_of) == 1:
                self._ready.append(jobs_of)
            else:
                self._behind += 1

    def is_out(self, job: Prepared) -> None:
        """Leave out a job that was sent before, and so let the others of its booking wait for it."""
        waiting = self._of_booking[_booking(job)]
        waiting.remove(job)
        waiting.appendleft(job)
        self._ready = deque(jobs for jobs in self._ready if jobs is not waiting)

    def next_run(self, *, others_are_out: bool) -> list[Prepared]:
        """The jobs of the next run, none if there is nothing to send now.

        A run that is not full waits for other runs, if jobs wait for those that could fill it.
        """
        if others_are_out and self._behind and len(self._ready) < LARGEST_RUN:
            return []
        return [self._ready.popleft()[0] for _ in range(min(LARGEST_RUN, len(self._ready)))]

    def finished(self, job: Prepared) -> None:
        """Go on to the next job of the booking."""
        waiting = self._of_booking[_booking(job)]
        waiting.popleft()
        if waiting:
            self._behind -= 1
            self._ready.append(waiting)
        else:
            del self._of_booking[_booking(job)]

    def again(self, job: Prepared) -> None:
        """Send a job once more, before the others of its booking."""
        self._ready.append(self._of_booking[_booking(job)])

    def skip_others(self, job: Prepared) -> list[Prepared]:
        """Take out the jobs of the booking that wait for this one."""
        waiting = self._of_booking[_booking(job)]
        others = [waiting.pop() for _ in range(len(waiting) - 1)]
        self._behind -= len(others)
        return others[::-1]

    def unsent(self) -> list[Prepared]:
        """Take out all jobs that are not out."""
        ready = {jobs[0] for jobs in self._ready}
        every = [(place, job) for jobs in self._of_booking.values() for place, job in enumerate(jobs)]
        waiting = [job for place, job in every if place or job in ready]
        self._ready.clear()
        self._of_booking = {}
        self._behind = 0
        return waiting


def _booking(job: Prepared) -> object:
    """What a job must not be sent at once with: others of its booking, or nothing but itself."""
    return job.call.booking or job
