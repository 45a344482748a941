"""Adds and updates tasks with both clients, and is refused. Arguments: the URL and the folder of the client."""

import asyncio
import datetime
import sys
from decimal import Decimal

import ivvy.api
from ivvy.api.codes.crm import AddOrUpdateTaskCode
from ivvy.api.models import Task, TaskLimited, TaskLimitedInnerValue, TaskOwner, TaskPriority, TaskState, TaskStepsItem
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
    within = TaskLimited(
        text="é" * 500, code="ab", hours=0.5, names=["a" * 9] * 3, marks={"a": 1}, either=[1, 2],
        inner={"a": TaskLimitedInnerValue(size=7)},
    )  # fmt: skip
    assert ivvy.crm.add_or_update_task(Task(title="a", due_date=day, limited=within)).success
    for limited, violation in (
        (TaskLimited(text="é" * 501), "limited.text: must have at most 500 characters"),
        (TaskLimited(text="a"), "limited.text: must have at least 2 characters"),
        (TaskLimited(code="a1"), "limited.code: must match the regular expression ^[a-z]+$"),
        (TaskLimited(hours=Decimal("0.49")), "limited.hours: must be at least 0.5"),
        (TaskLimited(hours=40.01), "limited.hours: must be at most 40"),
        (TaskLimited(names=[]), "limited.names: must have at least 1 items"),
        (TaskLimited(names=["a"] * 4), "limited.names: must have at most 3 items"),
        (TaskLimited(names=["a", "a" * 10]), "limited.names.1: must have at most 9 characters"),
        (TaskLimited(marks={"a": 1, "b": 0}), "limited.marks.b: must be at least 1"),
        (TaskLimited(either=10), "limited.either: must be at most 9"),
        (TaskLimited(either=[1, 2, 3]), "limited.either: must have at most 2 items"),
        (TaskLimited(inner={"a": TaskLimitedInnerValue(size=8)}), "limited.inner.a.size: must be at most 7"),
    ):
        exceeding = Task(title="a", due_date=day, limited=limited)
        assert [str(each) for each in refused(InvalidRequestError, exceeding).violations] == [violation]
        with IvvyClient(**access, validate=False) as unchecked:
            try:
                unchecked.crm.add_or_update_task(exceeding)
            except ApiError as refusal:
                (message,) = refusal.additional_messages
                assert message.partition(":")[0] == violation.partition(":")[0], (message, violation)
            else:
                raise AssertionError(violation)
    assert TaskLimited.from_dict({"text": "a", "hours": 99}).to_dict() == {"text": "a", "hours": 99}
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
