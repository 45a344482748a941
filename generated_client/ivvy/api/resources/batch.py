# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""Namespace batch: a method for each action."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

# A model may have the same name as the class below.
from .. import models
from ..actions import batch as _actions
from ..callers import AsyncCaller, Caller
from ..keywords import request_of
from ..spelling import spelled

if TYPE_CHECKING:
    from .. import members


class Batch:
    """The actions of namespace batch."""

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @spelled
    def progress(self, *, async_id: str) -> models.BatchProgress:
        """Get the progress of a batch.

        Once all jobs are done, results of namespace batch returns their responses.

        Args:
            async_id: The id of the batch, as returned by run of namespace batch. At least 1 characters.

        Returns:
            The progress of a batch.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24105 BATCH_DOES_NOT_EXIST: There is no such batch.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/getting-started/batch/progress
        """
        request = models.BatchProgressRequest(
            async_id=async_id,
        )
        return self._caller.perform(_actions.PROGRESS, request)

    @overload
    def repost(self, /, batch_repost: models.BatchRepost) -> models.RepostedBatch: ...

    @overload
    def repost(self, /, **keywords: Unpack[members.BatchRepostMembers]) -> models.RepostedBatch: ...

    def repost(self, /, batch_repost: models.BatchRepost | None = None, **keywords: object) -> models.RepostedBatch:
        """Send the results of a batch to its callback URL again.

        The results may not be sent immediately.

        Args:
            batch_repost: A request to send the results of a batch again.
            **keywords: Its members, instead of a model.

        Returns:
            The outcome of a request to send the results of a batch again.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/getting-started/batch/repost
        """
        request = request_of(models.BatchRepost, batch_repost, keywords)
        return self._caller.perform(_actions.REPOST, request)

    @overload
    def restart(self, /, batch_restart: models.BatchRestart) -> models.RestartedBatch: ...

    @overload
    def restart(self, /, **keywords: Unpack[members.BatchRestartMembers]) -> models.RestartedBatch: ...

    def restart(self, /, batch_restart: models.BatchRestart | None = None, **keywords: object) -> models.RestartedBatch:
        """Restart a batch.

        The batch may not restart immediately. The vendor's page does not say what happens to jobs that are already
        done, so it is not known whether an add can be carried out twice.

        Args:
            batch_restart: A request to restart a batch.
            **keywords: Its members, instead of a model.

        Returns:
            The outcome of a request to restart a batch.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/getting-started/batch/restart
        """
        request = request_of(models.BatchRestart, batch_restart, keywords)
        return self._caller.perform(_actions.RESTART, request)

    @spelled
    def results(self, *, async_id: str) -> models.BatchResults:
        """Get the responses of the jobs of a batch.

        Results are available once all jobs are done, and for two days. The vendor's page does not say that they are
        in the order of the jobs; each result repeats its request.

        Args:
            async_id: The id of the batch, as returned by run of namespace batch. At least 1 characters.

        Returns:
            The results of the jobs of a batch.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24114 NOT_COMPLETED: Not all jobs of the batch are done.
                24115 BATCH_DOES_NOT_EXIST: There is no such batch.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/getting-started/batch/results
        """
        request = models.BatchResultsRequest(
            async_id=async_id,
        )
        return self._caller.perform(_actions.RESULTS, request)

    @overload
    def run(self, /, batch: models.Batch) -> models.AcceptedBatch: ...

    @overload
    def run(self, /, **keywords: Unpack[members.BatchMembers]) -> models.AcceptedBatch: ...

    def run(self, /, batch: models.Batch | None = None, **keywords: object) -> models.AcceptedBatch:
        """Run several calls in the background.

        The response contains the id of the batch. Pass it to progress and results of namespace batch to follow the
        jobs. A batch has at most 200 jobs.

        Args:
            batch: A batch of calls that the platform makes in the background.
            **keywords: Its members, instead of a model.

        Returns:
            The batch that was accepted.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24091 NOT_SAVED: The batch was not saved.
                24092 INCORRECT_JOB_FORMAT: A job does not have the format of one.
                24093 EMPTY_JOB: A parameter of a job is empty.
                24448 TOO_MANY_JOBS: A batch has at most 200 jobs.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/getting-started/batch/run
        """
        request = request_of(models.Batch, batch, keywords)
        return self._caller.perform(_actions.RUN, request)


class AsyncBatch:
    """The actions of namespace batch, asynchronously."""

    __slots__ = ("_caller",)

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @spelled
    async def progress(self, *, async_id: str) -> models.BatchProgress:
        """Get the progress of a batch.

        Once all jobs are done, results of namespace batch returns their responses.

        Args:
            async_id: The id of the batch, as returned by run of namespace batch. At least 1 characters.

        Returns:
            The progress of a batch.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24105 BATCH_DOES_NOT_EXIST: There is no such batch.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/getting-started/batch/progress
        """
        request = models.BatchProgressRequest(
            async_id=async_id,
        )
        return await self._caller.perform(_actions.PROGRESS, request)

    @overload
    async def repost(self, /, batch_repost: models.BatchRepost) -> models.RepostedBatch: ...

    @overload
    async def repost(self, /, **keywords: Unpack[members.BatchRepostMembers]) -> models.RepostedBatch: ...

    async def repost(
        self, /, batch_repost: models.BatchRepost | None = None, **keywords: object
    ) -> models.RepostedBatch:
        """Send the results of a batch to its callback URL again.

        The results may not be sent immediately.

        Args:
            batch_repost: A request to send the results of a batch again.
            **keywords: Its members, instead of a model.

        Returns:
            The outcome of a request to send the results of a batch again.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/getting-started/batch/repost
        """
        request = request_of(models.BatchRepost, batch_repost, keywords)
        return await self._caller.perform(_actions.REPOST, request)

    @overload
    async def restart(self, /, batch_restart: models.BatchRestart) -> models.RestartedBatch: ...

    @overload
    async def restart(self, /, **keywords: Unpack[members.BatchRestartMembers]) -> models.RestartedBatch: ...

    async def restart(
        self, /, batch_restart: models.BatchRestart | None = None, **keywords: object
    ) -> models.RestartedBatch:
        """Restart a batch.

        The batch may not restart immediately. The vendor's page does not say what happens to jobs that are already
        done, so it is not known whether an add can be carried out twice.

        Args:
            batch_restart: A request to restart a batch.
            **keywords: Its members, instead of a model.

        Returns:
            The outcome of a request to restart a batch.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/getting-started/batch/restart
        """
        request = request_of(models.BatchRestart, batch_restart, keywords)
        return await self._caller.perform(_actions.RESTART, request)

    @spelled
    async def results(self, *, async_id: str) -> models.BatchResults:
        """Get the responses of the jobs of a batch.

        Results are available once all jobs are done, and for two days. The vendor's page does not say that they are
        in the order of the jobs; each result repeats its request.

        Args:
            async_id: The id of the batch, as returned by run of namespace batch. At least 1 characters.

        Returns:
            The results of the jobs of a batch.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24114 NOT_COMPLETED: Not all jobs of the batch are done.
                24115 BATCH_DOES_NOT_EXIST: There is no such batch.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/getting-started/batch/results
        """
        request = models.BatchResultsRequest(
            async_id=async_id,
        )
        return await self._caller.perform(_actions.RESULTS, request)

    @overload
    async def run(self, /, batch: models.Batch) -> models.AcceptedBatch: ...

    @overload
    async def run(self, /, **keywords: Unpack[members.BatchMembers]) -> models.AcceptedBatch: ...

    async def run(self, /, batch: models.Batch | None = None, **keywords: object) -> models.AcceptedBatch:
        """Run several calls in the background.

        The response contains the id of the batch. Pass it to progress and results of namespace batch to follow the
        jobs. A batch has at most 200 jobs.

        Args:
            batch: A batch of calls that the platform makes in the background.
            **keywords: Its members, instead of a model.

        Returns:
            The batch that was accepted.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24091 NOT_SAVED: The batch was not saved.
                24092 INCORRECT_JOB_FORMAT: A job does not have the format of one.
                24093 EMPTY_JOB: A parameter of a job is empty.
                24448 TOO_MANY_JOBS: A batch has at most 200 jobs.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/getting-started/batch/run
        """
        request = request_of(models.Batch, batch, keywords)
        return await self._caller.perform(_actions.RUN, request)
