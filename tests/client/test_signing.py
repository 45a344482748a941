"""The signature: the examples of the vendor's pages, and the parts that are signed."""

import hashlib
import hmac

import pytest
from ivvy.client import IvvyClient
from ivvy.client._signing import content_md5, signature, string_to_sign

BODY = b'{"example":"body"}'
STRING_TO_SIGN = (
    "posta09f600c77a6dbd947db24c61e8935caapplication/json/api/1.0/test?action=ping1.0ivvydate=2012-04-03 22:23:24"
)


def signed(**changed: object) -> str:
    parts = {
        "method": "POST",
        "md5": content_md5(BODY),
        "content_type": "application/json",
        "request_target": "/api/1.0/test?action=ping",
        "headers": [("IVVY-Date", "2012-04-03 22:23:24")],
    }
    return string_to_sign(**{**parts, **changed})


def test_the_md5_of_a_body_is_that_of_the_vendors_page() -> None:
    assert content_md5(BODY) == "a09f600c77a6dbd947db24c61e8935ca"


def test_the_md5_of_no_body_is_that_of_the_empty_string() -> None:
    assert content_md5(b"") == "d41d8cd98f00b204e9800998ecf8427e"


def test_the_string_to_sign_is_that_of_the_vendors_page() -> None:
    assert signed() == STRING_TO_SIGN


def test_the_signature_is_that_of_the_vendors_page() -> None:
    assert signature("my secret key", "string to sign") == "a993876ea1218921a1c8551923473da7b310dfae"


def test_the_secret_is_not_lowercased() -> None:
    assert signature("Secret", "message") == hmac.new(b"Secret", b"message", hashlib.sha1).hexdigest()
    assert signature("Secret", "message") != signature("secret", "message")


def test_headers_that_begin_with_ivvy_are_signed_in_alphabetical_order_without_dashes() -> None:
    headers = [("IVVY-Zone_Id", "B"), ("X-Other", "no"), ("ivvy-date", "2012-04-03 22:23:24"), ("Ivvy-A", "x")]
    assert signed(headers=headers).endswith("1.0ivvya=x&ivvydate=2012-04-03 22:23:24&ivvyzoneid=b")


def test_the_content_type_is_signed_as_sent() -> None:
    assert "application/json; charset=utf-8/api" in signed(content_type="application/json; charset=UTF-8")


@pytest.mark.parametrize("bad", ["", "two\nlines", "carriage\rreturn", "non-ascii-é", "nul\0"])
@pytest.mark.parametrize("name", ["key", "secret"])
def test_an_invalid_key_or_secret_is_rejected_without_being_shown(name: str, bad: str) -> None:
    with pytest.raises(ValueError, match=f"{name} must be a non-empty string") as refusal:
        IvvyClient(**{"key": "k", "secret": "s", "region": "AU", name: bad})
    assert not bad or bad not in str(refusal.value)
