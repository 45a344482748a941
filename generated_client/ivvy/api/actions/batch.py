# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The actions of namespace batch."""

from __future__ import annotations

from typing import Final

from .. import models
from ..action import Action, Repeatable
from ..codes import batch as codes

PROGRESS: Final[Action[models.BatchProgressRequest, models.BatchProgress]] = Action(
    namespace="batch",
    name="progress",
    page="https://developer.ivvy.com/getting-started/batch/progress",
    request=lambda: models.BatchProgressRequest,
    answer=lambda: models.BatchProgress,
    codes=codes.ProgressCode,
    repeatable=Repeatable.ALWAYS,
    booking=None,
)
REPOST: Final[Action[models.BatchRepost, models.RepostedBatch]] = Action(
    namespace="batch",
    name="repost",
    page="https://developer.ivvy.com/getting-started/batch/repost",
    request=lambda: models.BatchRepost,
    answer=lambda: models.RepostedBatch,
    codes=codes.RepostCode,
    repeatable=Repeatable.NEVER,
    booking=None,
)
RESTART: Final[Action[models.BatchRestart, models.RestartedBatch]] = Action(
    namespace="batch",
    name="restart",
    page="https://developer.ivvy.com/getting-started/batch/restart",
    request=lambda: models.BatchRestart,
    answer=lambda: models.RestartedBatch,
    codes=codes.RestartCode,
    repeatable=Repeatable.NEVER,
    booking=None,
)
RESULTS: Final[Action[models.BatchResultsRequest, models.BatchResults]] = Action(
    namespace="batch",
    name="results",
    page="https://developer.ivvy.com/getting-started/batch/results",
    request=lambda: models.BatchResultsRequest,
    answer=lambda: models.BatchResults,
    codes=codes.ResultsCode,
    repeatable=Repeatable.ALWAYS,
    booking=None,
)
RUN: Final[Action[models.Batch, models.AcceptedBatch]] = Action(
    namespace="batch",
    name="run",
    page="https://developer.ivvy.com/getting-started/batch/run",
    request=lambda: models.Batch,
    answer=lambda: models.AcceptedBatch,
    codes=codes.RunCode,
    repeatable=Repeatable.NEVER,
    booking=None,
)
