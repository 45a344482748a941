import datetime

from ivvy.api.models import SavedTask, Task, TaskOwner, TaskPriority
from ivvy.api.resources.crm import AsyncCrm, Crm


def use(crm: Crm) -> SavedTask:
    day = datetime.date(2026, 3, 1)
    owner = TaskOwner(user_id=7)
    return crm.add_or_update_task(Task(title="a", due_date=day, priority=TaskPriority.HIGH, owner=owner, notes=None))


async def use_async(crm: AsyncCrm) -> int:
    return (await crm.add_or_update_task(Task(title="a", extra={"a": [1]}))).id


Task(title="a", due=datetime.date(2026, 3, 1))  # call-arg
Task(title="a", due_date="2026-03-01")  # arg-type
Task(title="a", priority=2)  # arg-type
Task(title=None)  # arg-type
Task(due_date=datetime.date(2026, 3, 1))  # call-arg
print(Task(title="a").titel)  # attr-defined
