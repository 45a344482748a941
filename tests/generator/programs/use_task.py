"""Adds and updates tasks with both clients, and is refused. Arguments: the URL and the folder of the client."""

import asyncio
import datetime
import sys

import ivvy.api
from ivvy.api.codes.crm import AddOrUpdateTaskCode
from ivvy.api.models import Task, TaskOwner, TaskPriority, TaskState, TaskStepsItem
from ivvy.client import ApiError, AsyncIvvyClient, InvalidRequestError, IvvyClient

assert ivvy.api.__file__.startswith(sys.argv[2]), ivvy.api.__file__
access = {"key": "sandbox-key", "secret": "sandbox-secret", "base_url": sys.argv[1]}
day = datetime.date(2026, 3, 1)
task = Task(
    title="Call back",
    list_id=4,
    due_date=day,
    start_time=datetime.time(9, 30),
    done=False,
    effort=1.5,
    priority=TaskPriority.HIGH,
    state=TaskState.NOT_BEGUN,
    tags=["phone", "vip"],
    notes=None,
    owner=TaskOwner(user_id=7),
    steps=[TaskStepsItem(text="Dial")],
    parent=Task(id=81, title="All calls"),
    extra={"colour": ["red", {"dark": None}]},
)


def refused(error, task):
    try:
        ivvy.crm.add_or_update_task(task)
    except error as refusal:
        return refusal
    raise AssertionError(task)


with IvvyClient(**access) as ivvy:
    saved = ivvy.crm.add_or_update_task(task)
    assert saved.success is True
    print(saved.id)
    for lacking, member in (
        (Task(title="a"), "dueDate"),
        (Task(id=81, title="a", done=True), "closedById"),
        (Task(id=81, title="a", start_time=datetime.time(9)), "dueDate"),
        (Task(title="a", due_date=day, parent=Task(title="b")), "parent.dueDate"),
    ):
        assert [violation.member for violation in refused(InvalidRequestError, lacking).violations] == [member], lacking
    unknown = Task(title="a", due_date=day, list_id=7654321)
    assert refused(ApiError, unknown).specific_code == AddOrUpdateTaskCode.LIST_DOES_NOT_EXIST
    unknown = Task(title="a", id=7654321)
    assert refused(ApiError, unknown).specific_code == AddOrUpdateTaskCode.TASK_DOES_NOT_EXIST


async def use():
    async with AsyncIvvyClient(**access) as ivvy:
        saved = await ivvy.crm.add_or_update_task(task)
        change = Task(id=saved.id, title="Call again", done=True, closed_by_id=7)
        assert (await ivvy.crm.add_or_update_task(change)).id == saved.id
        print(saved.id)


asyncio.run(use())
