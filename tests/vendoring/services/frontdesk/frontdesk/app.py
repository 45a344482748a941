"""The web application."""

import datetime
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager

from fastapi import FastAPI, HTTPException, Request
from pydantic import BaseModel

from .vendor.ivvy.api.models import BookingSession
from .vendor.ivvy.client import ApiError, AsyncIvvyClient, OutcomeUnknownError, TransportError

Connect = Callable[[], AsyncIvvyClient]


class SessionRequest(BaseModel):
    """What the front desk enters."""

    venue_id: int
    contact_id: int
    name: str
    date: datetime.date
    starts: datetime.time
    attendees: int
    costcenter_id: int


class Saved(BaseModel):
    """What the front desk is shown."""

    session_id: int


def create_app(connect: Connect = AsyncIvvyClient.from_env) -> FastAPI:
    """Make the application; `connect` makes its client, which lives as long as the application does."""

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncGenerator[None]:
        async with connect() as ivvy:
            app.state.ivvy = ivvy
            yield

    app = FastAPI(lifespan=lifespan)

    @app.post("/bookings/{booking_id}/sessions")
    async def add_session(booking_id: int, entered: SessionRequest, request: Request) -> Saved:
        ivvy: AsyncIvvyClient = request.app.state.ivvy
        session = BookingSession(
            booking_id=booking_id,
            space_venue_id=entered.venue_id,
            contact_id=entered.contact_id,
            name=entered.name,
            start_date=entered.date,
            start_time=entered.starts,
            min_attendees_guaranteed=entered.attendees,
            costcenter_id=entered.costcenter_id,
        )
        try:
            saved = await ivvy.venue.add_or_update_booking_session(session)
        except ApiError as error:
            raise HTTPException(422, error.message) from error
        except TransportError as error:
            raise HTTPException(503, "iVvy cannot be reached, nothing was saved") from error
        except OutcomeUnknownError as error:
            raise HTTPException(502, "look in iVvy whether the session is there before entering it again") from error
        return Saved(session_id=saved.id)

    return app
