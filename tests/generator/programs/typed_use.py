import datetime

from ivvy.api.job import ref
from ivvy.api.jobs.crm import CrmJobs
from ivvy.api.models import SavedTask, Task, TaskOwner, TaskPriority
from ivvy.api.resources.crm import AsyncCrm, Crm
from ivvy.api.types import UNSET


def use(crm: Crm) -> SavedTask:
    day = datetime.date(2026, 3, 1)
    owner = TaskOwner(user_id=7)
    return crm.add_or_update_task(Task(title="a", due_date=day, priority=TaskPriority.HIGH, owner=owner, notes=None))


async def use_async(crm: AsyncCrm) -> int:
    return (await crm.add_or_update_task(Task(title="a", extra={"a": [1]}))).id


def use_keywords(crm: Crm, jobs: CrmJobs) -> None:
    crm.add_or_update_task(title="a", owner=TaskOwner(user_id=7), notes=None, list_id=UNSET)
    jobs.add_or_update_task(title="a", parent_id=ref("b"), key="a")
    jobs.add_or_update_task(Task(title="a", parent_id=1), key="a")
    crm.add_or_update_task(title="a", parent_id=ref("b"))  # call-overload
    jobs.add_or_update_task(title="a", list_id=ref("b"))  # call-overload
    crm.add_or_update_task(title="a", listId=1)  # call-overload
    crm.add_or_update_task(list_id=1)  # call-overload
    crm.add_or_update_task(Task(title="a"), title="a")  # call-overload
    crm.add_or_update_task()  # call-overload


Task(title="a", due=datetime.date(2026, 3, 1))  # call-arg
Task(title="a", due_date="2026-03-01")  # arg-type
Task(title="a", priority=2)  # arg-type
Task(title=None)  # arg-type
Task(due_date=datetime.date(2026, 3, 1))  # call-arg
print(Task(title="a").titel)  # attr-defined
