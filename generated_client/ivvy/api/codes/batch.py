# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The specific codes of the actions in namespace batch."""

from enum import IntEnum


class ProgressCode(IntEnum):
    """Specific codes of progress.

    Vendor's page: https://developer.ivvy.com/getting-started/batch/progress
    """

    BATCH_DOES_NOT_EXIST = 24105
    """There is no such batch."""


class RepostCode(IntEnum):
    """Specific codes of repost.

    Vendor's page: https://developer.ivvy.com/getting-started/batch/repost
    """


class RestartCode(IntEnum):
    """Specific codes of restart.

    Vendor's page: https://developer.ivvy.com/getting-started/batch/restart
    """


class ResultsCode(IntEnum):
    """Specific codes of results.

    Vendor's page: https://developer.ivvy.com/getting-started/batch/results
    """

    NOT_COMPLETED = 24114
    """Not all jobs of the batch are done."""
    BATCH_DOES_NOT_EXIST = 24115
    """There is no such batch."""


class RunCode(IntEnum):
    """Specific codes of run.

    Vendor's page: https://developer.ivvy.com/getting-started/batch/run
    """

    NOT_SAVED = 24091
    """The batch was not saved."""
    INCORRECT_JOB_FORMAT = 24092
    """A job does not have the format of one."""
    EMPTY_JOB = 24093
    """A parameter of a job is empty."""
    TOO_MANY_JOBS = 24448
    """A batch has at most 200 jobs."""
