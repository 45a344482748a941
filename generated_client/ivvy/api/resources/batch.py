# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""Namespace batch: a method for each action."""

from __future__ import annotations

from typing import TYPE_CHECKING

# A model may have the same name as the class below.
from .. import models
from ..actions import batch as _actions

if TYPE_CHECKING:
    from ..callers import AsyncCaller, Caller


class Batch:
    """The actions of namespace batch."""

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def progress(self, *, async_id: str) -> models.BatchProgress:
        """Find out how far a batch is.

        Once all its work is done, results of namespace batch has the answers of its jobs.

        Args:
            async_id: The id of the batch, as returned by run of namespace batch.

        Returns:
            How far a batch is.

        Raises:
            InvalidRequestError: A member is missing or has an invalid value; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24105 BATCH_DOES_NOT_EXIST: There is no such batch.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response was not an iVvy response.

        Vendor's page: https://developer.ivvy.com/getting-started/batch/progress
        """
        request = models.BatchProgressRequest(
            async_id=async_id,
        )
        return self._caller.perform(_actions.PROGRESS, request)

    def repost(self, batch_repost: models.BatchRepost) -> models.RepostedBatch:
        """Have the results of a batch sent to its callback again.

        It may take a while until they are sent.

        Args:
            batch_repost: The batch whose results to send again.

        Returns:
            Whether the results of a batch will be sent again.

        Raises:
            InvalidRequestError: A member is missing or has an invalid value; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: The request was sent but no usable response came; it may have taken effect.
            InvalidResponseError: The response was not an iVvy response.

        Vendor's page: https://developer.ivvy.com/getting-started/batch/repost
        """
        return self._caller.perform(_actions.REPOST, batch_repost)

    def restart(self, batch_restart: models.BatchRestart) -> models.RestartedBatch:
        """Have a batch started again.

        It may take a while until it starts. The page does not say what becomes of the jobs that were done already,
        so it is not known whether an add can be carried out twice.

        Args:
            batch_restart: The batch to restart.

        Returns:
            Whether a batch will be restarted.

        Raises:
            InvalidRequestError: A member is missing or has an invalid value; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: The request was sent but no usable response came; it may have taken effect.
            InvalidResponseError: The response was not an iVvy response.

        Vendor's page: https://developer.ivvy.com/getting-started/batch/restart
        """
        return self._caller.perform(_actions.RESTART, batch_restart)

    def results(self, *, async_id: str) -> models.BatchResults:
        """Get the answers of the jobs of a batch.

        They are available once all jobs are done, and for two days. The page does not say that they are in the order
        of the jobs; each repeats its request.

        Args:
            async_id: The id of the batch, as returned by run of namespace batch.

        Returns:
            The answers of the jobs of a batch.

        Raises:
            InvalidRequestError: A member is missing or has an invalid value; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24114 NOT_COMPLETED: Not all jobs of the batch are done.
                24115 BATCH_DOES_NOT_EXIST: There is no such batch.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response was not an iVvy response.

        Vendor's page: https://developer.ivvy.com/getting-started/batch/results
        """
        request = models.BatchResultsRequest(
            async_id=async_id,
        )
        return self._caller.perform(_actions.RESULTS, request)

    def run(self, batch: models.Batch) -> models.AcceptedBatch:
        """Let the platform make several calls in the background.

        The response has the id of the batch, with which progress and results of namespace batch report on its jobs.
        A batch has at most 200 jobs.

        Args:
            batch: Calls that the platform makes in the background.

        Returns:
            The batch that was accepted.

        Raises:
            InvalidRequestError: A member is missing or has an invalid value; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24091 NOT_SAVED: The batch was not saved.
                24092 INCORRECT_JOB_FORMAT: A job does not have the format of one.
                24093 EMPTY_JOB: A parameter of a job is empty.
                24448 TOO_MANY_JOBS: A batch has at most 200 jobs.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: The request was sent but no usable response came; it may have taken effect.
            InvalidResponseError: The response was not an iVvy response.

        Vendor's page: https://developer.ivvy.com/getting-started/batch/run
        """
        return self._caller.perform(_actions.RUN, batch)


class AsyncBatch:
    """The actions of namespace batch, asynchronously."""

    __slots__ = ("_caller",)

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def progress(self, *, async_id: str) -> models.BatchProgress:
        """Find out how far a batch is.

        Once all its work is done, results of namespace batch has the answers of its jobs.

        Args:
            async_id: The id of the batch, as returned by run of namespace batch.

        Returns:
            How far a batch is.

        Raises:
            InvalidRequestError: A member is missing or has an invalid value; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24105 BATCH_DOES_NOT_EXIST: There is no such batch.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response was not an iVvy response.

        Vendor's page: https://developer.ivvy.com/getting-started/batch/progress
        """
        request = models.BatchProgressRequest(
            async_id=async_id,
        )
        return await self._caller.perform(_actions.PROGRESS, request)

    async def repost(self, batch_repost: models.BatchRepost) -> models.RepostedBatch:
        """Have the results of a batch sent to its callback again.

        It may take a while until they are sent.

        Args:
            batch_repost: The batch whose results to send again.

        Returns:
            Whether the results of a batch will be sent again.

        Raises:
            InvalidRequestError: A member is missing or has an invalid value; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: The request was sent but no usable response came; it may have taken effect.
            InvalidResponseError: The response was not an iVvy response.

        Vendor's page: https://developer.ivvy.com/getting-started/batch/repost
        """
        return await self._caller.perform(_actions.REPOST, batch_repost)

    async def restart(self, batch_restart: models.BatchRestart) -> models.RestartedBatch:
        """Have a batch started again.

        It may take a while until it starts. The page does not say what becomes of the jobs that were done already,
        so it is not known whether an add can be carried out twice.

        Args:
            batch_restart: The batch to restart.

        Returns:
            Whether a batch will be restarted.

        Raises:
            InvalidRequestError: A member is missing or has an invalid value; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: The request was sent but no usable response came; it may have taken effect.
            InvalidResponseError: The response was not an iVvy response.

        Vendor's page: https://developer.ivvy.com/getting-started/batch/restart
        """
        return await self._caller.perform(_actions.RESTART, batch_restart)

    async def results(self, *, async_id: str) -> models.BatchResults:
        """Get the answers of the jobs of a batch.

        They are available once all jobs are done, and for two days. The page does not say that they are in the order
        of the jobs; each repeats its request.

        Args:
            async_id: The id of the batch, as returned by run of namespace batch.

        Returns:
            The answers of the jobs of a batch.

        Raises:
            InvalidRequestError: A member is missing or has an invalid value; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24114 NOT_COMPLETED: Not all jobs of the batch are done.
                24115 BATCH_DOES_NOT_EXIST: There is no such batch.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response was not an iVvy response.

        Vendor's page: https://developer.ivvy.com/getting-started/batch/results
        """
        request = models.BatchResultsRequest(
            async_id=async_id,
        )
        return await self._caller.perform(_actions.RESULTS, request)

    async def run(self, batch: models.Batch) -> models.AcceptedBatch:
        """Let the platform make several calls in the background.

        The response has the id of the batch, with which progress and results of namespace batch report on its jobs.
        A batch has at most 200 jobs.

        Args:
            batch: Calls that the platform makes in the background.

        Returns:
            The batch that was accepted.

        Raises:
            InvalidRequestError: A member is missing or has an invalid value; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24091 NOT_SAVED: The batch was not saved.
                24092 INCORRECT_JOB_FORMAT: A job does not have the format of one.
                24093 EMPTY_JOB: A parameter of a job is empty.
                24448 TOO_MANY_JOBS: A batch has at most 200 jobs.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: The request was sent but no usable response came; it may have taken effect.
            InvalidResponseError: The response was not an iVvy response.

        Vendor's page: https://developer.ivvy.com/getting-started/batch/run
        """
        return await self._caller.perform(_actions.RUN, batch)
