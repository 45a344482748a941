# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum EmailLogType."""

from ..enums import OpenIntEnum


class EmailLogType(OpenIntEnum):
    """The type of an email."""

    UNKNOWN = 0
    """Unknown"""
    COMPLETED_EVENT_REGISTRATION = 1
    """Completed Event Registration"""
    COMPLETED_EVENT_REGISTRATION_WAITING_ON_PAYMENT = 2
    """Completed Event Registration (Waiting on Payment)"""
    ACCOMMODATION_CONFIRMATION = 3
    """Accommodation Confirmation"""
    TRAVEL_CONFIRMATION = 4
    """Travel Confirmation"""
    REGISTRATION_PAYMENT_REMINDER = 5
    """Registration Payment Reminder"""
    EXHIBITOR_FINAL_CONFIRMATION = 8
    """Exhibitor Final Confirmation"""
    ABSTRACT_PAPER_SUBMISSION_CREATED = 11
    """Abstract/Paper Submission Created"""
    ABSTRACT_PAPER_CHANGES_REQUESTED = 12
    """Abstract/Paper Changes Requested"""
    ABSTRACT_PAPER_SUBMISSION_REJECTED = 13
    """Abstract/Paper Submission Rejected"""
    ABSTRACT_PAPER_SUBMISSION_ACCEPTED = 14
    """Abstract/Paper Submission Accepted"""
    ABSTRACT_PAPER_REVIEWER_ADDED = 15
    """Abstract/Paper Reviewer Added"""
    CONTACT_CHANGED = 16
    """Contact Changed"""
    HOTEL_CHANGED = 17
    """Hotel Changed"""
    FLIGHT_CHANGED = 18
    """Flight Changed"""
    TICKETS_CHANGED = 19
    """Tickets Changed"""
    EXHIBITOR_CONFIRMATION = 20
    """Exhibitor Confirmation"""
    SESSION_CONFIRMATION = 21
    """Session Confirmation"""
    SESSION_CHANGED = 22
    """Session Changed"""
    ABSTRACT_CHANGED = 23
    """Abstract Changed"""
    FINAL_CONFIRMATION = 24
    """Final Confirmation"""
    ABSTRACT = 26
    """Abstract"""
    API_LEADTRACKER = 27
    """API Leadtracker"""
    CONTACT_SUBSCRIBED = 28
    """Contact Subscribed"""
    TRANSFER_CHANGED = 29
    """Transfer Changed"""
    EVENT_FEEDBACK = 30
    """Event Feedback"""
    EVENT_REMINDER = 31
    """Event Reminder"""
    INCOMPLETE_REGISTRATION = 32
    """Incomplete Registration"""
    PASSWORD_RESET = 1000
    """Password Reset"""
    NOTIFICATION = 1001
    """Notification"""
    TASK = 1002
    """Task"""
    NEW_COMPANY_ADDED = 1003
    """New Company Added"""
    STATEMENT = 1500
    """Statement"""
    INVOICE = 1501
    """Invoice"""
    CREDIT_NOTE = 1502
    """Credit Note"""
    MEMBERSHIP_SIGNUP = 2000
    """Membership Signup"""
    MEMBERSHIP_RENEWAL = 2001
    """Membership Renewal"""
    RENEWAL_NOTICE = 2002
    """Renewal Notice"""
    SURVEY = 3000
    """Survey"""
    VENUE_BOOKING_DOCUMENT = 4000
    """Venue Booking Document"""
    VENUE_BOOKING_FLOOR_PLAN = 4001
    """Venue Booking Floor Plan"""
