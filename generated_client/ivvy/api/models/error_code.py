# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum ErrorCode."""

from ..enums import OpenIntEnum


class ErrorCode(OpenIntEnum):
    """The kinds of failure. The numbers follow the HTTP status codes, plus four of the platform's own."""

    BAD_REQUEST = 400
    """Bad Request"""
    UNAUTHORIZED = 401
    """Unauthorized"""
    FORBIDDEN = 403
    """Forbidden"""
    NOT_FOUND = 404
    """Not Found"""
    METHOD_NOT_ALLOWED = 405
    """Method Not Allowed"""
    NOT_ACCEPTABLE = 406
    """Not Acceptable"""
    TOO_MANY_REQUESTS = 429
    """Too Many Requests"""
    UNKNOWN_FAILURE = 460
    """Unknown"""
    FAILED_REQUEST = 461
    """Failed Request"""
    SESSION_EXPIRED = 462
    """Session Expired"""
    KEY_REVOKED = 463
    """Key Revoked"""
    INTERNAL_SERVER_ERROR = 500
    """Internal Server Error"""
    NOT_IMPLEMENTED = 501
    """Not Implemented"""
