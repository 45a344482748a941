import datetime

from ivvy.api.job import ref
from ivvy.api.jobs.crm import CrmJobs
from ivvy.api.models import SavedTrip, Trip, TripOwner, TripPriority
from ivvy.api.resources.crm import AsyncCrm, Crm
from ivvy.api.types import UNSET


def use(crm: Crm) -> SavedTrip:
    day = datetime.date(2026, 3, 1)
    owner = TripOwner(user_id=7)
    return crm.add_or_update_trip(Trip(title="a", due_date=day, priority=TripPriority.HIGH, owner=owner, notes=None))


async def use_async(crm: AsyncCrm) -> int:
    return (await crm.add_or_update_trip(Trip(title="a", extra={"a": [1]}))).id


def use_keywords(crm: Crm, jobs: CrmJobs) -> None:
    crm.add_or_update_trip(title="a", owner=TripOwner(user_id=7), notes=None, list_id=UNSET)
    jobs.add_or_update_trip(title="a", parent_id=ref("b"), key="a")
    jobs.add_or_update_trip(Trip(title="a", parent_id=1), key="a")
    crm.add_or_update_trip(title="a", parent_id=ref("b"))  # call-overload
    jobs.add_or_update_trip(title="a", list_id=ref("b"))  # call-overload
    crm.add_or_update_trip(title="a", listId=1)  # call-overload
    crm.add_or_update_trip(list_id=1)  # call-overload
    crm.add_or_update_trip(Trip(title="a"), title="a")  # call-overload
    crm.add_or_update_trip()  # call-overload


Trip(title="a", due=datetime.date(2026, 3, 1))  # call-arg
Trip(title="a", due_date="2026-03-01")  # arg-type
Trip(title="a", priority=2)  # arg-type
Trip(title=None)  # arg-type
Trip(due_date=datetime.date(2026, 3, 1))  # call-arg
print(Trip(title="a").titel)  # attr-defined
