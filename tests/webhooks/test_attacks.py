"""Messages that are not what they seem are refused, and nothing is fetched from a host that is not allowed."""

import asyncio
import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from ivvy.client import IvvyError
from ivvy.webhooks import CompanyAdded, SubscriptionConfirmation, UnsubscribeConfirmation, Verifier, WebhookError

from .signing import (
    BUCKET,
    CERTIFICATE,
    CONFIRM,
    KEY_PATH,
    TOPIC,
    Source,
    certificate,
    confirmation,
    key,
    notification,
    platform_message,
    public_key,
    raw,
    sign,
)


def refusal(body: bytes, source: Source | None = None, **options: Any) -> str:
    """Return the reason for which a message is refused, synchronously and asynchronously."""
    verifier = Verifier([TOPIC], fetch=source or Source(), **options)
    with pytest.raises(WebhookError) as caught:
        verifier.verify(body)
    with pytest.raises(WebhookError) as caught_async:
        asyncio.run(verifier.verify_async(body))
    assert caught.value.reason == caught_async.value.reason
    assert caught.value.retryable == (caught.value.reason in ("topic", "unavailable"))
    assert isinstance(caught.value, IvvyError)
    return str(caught.value.reason)


def accept(message: dict[str, Any], source: Source | None = None, **options: Any) -> Any:
    return Verifier([TOPIC], fetch=source or Source(), **options).verify(raw(message))


class TestAccepted:
    """The messages that the attacks start from are accepted."""

    @pytest.mark.parametrize("version", ["1", "2"])
    def test_a_notification(self, version: str) -> None:
        event = accept(notification(SignatureVersion=version))
        assert isinstance(event, CompanyAdded)
        assert (event.data.id, event.account_id, event.source_key) == (60825, "14", "0f")
        assert event.transaction_id == "b898c04362bcbfe984f1867ce7db5599"

    @pytest.mark.parametrize("version", ["1", "2"])
    def test_a_confirmation(self, version: str) -> None:
        source = Source()
        event = accept(confirmation(SignatureVersion=version), source)
        assert isinstance(event, SubscriptionConfirmation)
        event.confirm()
        asyncio.run(event.confirm_async())
        assert source.urls == [CERTIFICATE, CONFIRM, CONFIRM]
        assert "Token" not in repr(event)

    def test_the_end_of_a_subscription(self) -> None:
        event = accept(confirmation(Type="UnsubscribeConfirmation"))
        assert isinstance(event, UnsubscribeConfirmation)
        assert event.topic == TOPIC

    def test_a_subject_of_amazon_sns_is_signed(self) -> None:
        assert isinstance(accept(notification(Subject="iVvy")), CompanyAdded)

    def test_keys_are_fetched_once(self) -> None:
        source = Source()
        verifier = Verifier([TOPIC], fetch=source)
        for _ in range(3):
            verifier.verify(raw(notification()))
        assert source.urls == [CERTIFICATE, BUCKET + KEY_PATH]

    def test_a_key_that_could_not_be_fetched_is_fetched_again(self) -> None:
        source = Source()
        pem = source.content.pop(CERTIFICATE)
        verifier = Verifier([TOPIC], fetch=source)
        with pytest.raises(WebhookError, match="unavailable"):
            verifier.verify(raw(notification()))
        source.content[CERTIFICATE] = pem
        assert isinstance(verifier.verify(raw(notification())), CompanyAdded)

    def test_the_platform_may_publish_a_certificate(self) -> None:
        source = Source()
        source.content[BUCKET + KEY_PATH] = certificate(key("platform"))
        assert isinstance(accept(notification(), source), CompanyAdded)

    @pytest.mark.parametrize("info", ["not JSON", "[]", '{"key": 7}', "{}", None, 7, '{"key": "a", "key": "b"}'])
    def test_a_source_in_an_unknown_form_is_unknown(self, info: object) -> None:
        event = accept(notification(content=platform_message(SourceInfo=info)))
        assert event.source_key is None
        assert not event.is_own("0f")

    def test_an_unknown_type_of_source_is_unknown(self) -> None:
        assert accept(notification(content=platform_message(SourceType=2))).source_key is None


SIGNED = ("Message", "MessageId", "Timestamp", "TopicArn", "Type", "SignatureVersion", "Signature", "SigningCertURL")


class TestChangedMembers:
    @pytest.mark.parametrize("make", [notification, confirmation], ids=["notification", "confirmation"])
    @pytest.mark.parametrize("name", [*SIGNED, "SubscribeURL", "Token"])
    def test_every_member_that_is_used(self, make: Callable[[], dict[str, Any]], name: str) -> None:
        message = make()
        if name not in message:
            pytest.skip("a notification has no such member")
        value = message[name]
        other = {"Type": "UnsubscribeConfirmation" if make is confirmation else "SubscriptionConfirmation"}
        for changed in (other.get(name, value + "x"), other.get(name, value[:-1]), "", None, 7, [value], {"a": value}):
            refusal(raw(message | {name: changed}))
        refusal(raw({each: kept for each, kept in message.items() if each != name}))

    @pytest.mark.parametrize("name", [name for name in platform_message() if name not in ("SourceType", "SourceInfo")])
    def test_every_member_of_the_platform(self, name: str) -> None:
        """Amazon SNS signs the change, so only the platform's signature is left."""
        content = platform_message()
        value = content[name]
        changes = (value + 1, "", [value]) if isinstance(value, int) else (value + "x", value[1:], "", None, [value])
        for changed in changes:
            refusal(raw(notification(content=content | {name: changed})))
        refusal(raw(notification(content={each: kept for each, kept in content.items() if each != name})))

    def test_swapped_versions(self) -> None:
        for signed, claimed in (("1", "2"), ("2", "1")):
            assert refusal(raw(notification(SignatureVersion=signed) | {"SignatureVersion": claimed})) == "signature"

    @pytest.mark.parametrize("version", ["0", "3", "01", "1.0", "", "SHA256"])
    def test_unknown_versions(self, version: str) -> None:
        assert refusal(raw(notification(SignatureVersion=version))) == "signature"

    def test_a_subject_that_was_added_or_removed(self) -> None:
        assert refusal(raw(notification() | {"Subject": "iVvy"})) == "signature"
        with_subject = notification(Subject="iVvy")
        del with_subject["Subject"]
        assert refusal(raw(with_subject)) == "signature"

    def test_members_that_move_between_names(self) -> None:
        """The names are signed, too, and a value may contain line breaks."""
        message = notification()
        moved = f"{message['Message']}\nMessageId\n{message['MessageId']}"
        assert refusal(raw(message | {"Message": moved})) == "signature"

    def test_a_notification_in_the_place_of_a_confirmation(self) -> None:
        message = confirmation()
        assert refusal(raw(message | {"Type": "Notification"})) == "signature"


class TestKeys:
    @pytest.mark.parametrize(
        "url",
        [
            "https://sns.amazonaws.com.evil.example/SimpleNotificationService-0f.pem",
            "https://sns.ap-southeast-2.amazonaws.com.evil.example/SimpleNotificationService-0f.pem",
            "https://evil.example/sns.ap-southeast-2.amazonaws.com/SimpleNotificationService-0f.pem",
            "https://sns.ap-southeast-2.amazonaws.com@evil.example/SimpleNotificationService-0f.pem",
            "https://user:secret@sns.ap-southeast-2.amazonaws.com/SimpleNotificationService-0f.pem",
            "https://sns.ap-southeast-2.amazonaws.com:8443/SimpleNotificationService-0f.pem",
            "https://sns.ap-southeast-2.amazonaws.com:443/SimpleNotificationService-0f.pem",
            "http://sns.ap-southeast-2.amazonaws.com/SimpleNotificationService-0f.pem",
            "HTTPS://sns.ap-southeast-2.amazonaws.com/SimpleNotificationService-0f.pem",
            "//sns.ap-southeast-2.amazonaws.com/SimpleNotificationService-0f.pem",
            "ftp://sns.ap-southeast-2.amazonaws.com/SimpleNotificationService-0f.pem",
            "file:///SimpleNotificationService-0f.pem",
            "https://[::1]/SimpleNotificationService-0f.pem",
            "https://[sns.ap-southeast-2.amazonaws.com]/SimpleNotificationService-0f.pem",
            "https://127.0.0.1/SimpleNotificationService-0f.pem",
            "https://169.254.169.254/SimpleNotificationService-0f.pem",
            "https://localhost/SimpleNotificationService-0f.pem",
            "https://sns.amazonaws.com/SimpleNotificationService-0f.pem",
            "https://sns..amazonaws.com/SimpleNotificationService-0f.pem",
            "https://sns.evil.amazonaws.com/SimpleNotificationService-0f.pem",
            "https://sns.evil-bucket.s3.amazonaws.com/SimpleNotificationService-0f.pem",
            "https://s3.ap-southeast-2.amazonaws.com/SimpleNotificationService-0f.pem",
            "https://snsxap-southeast-2.amazonaws.com/SimpleNotificationService-0f.pem",
            "https://sns.ap-southeast-2.amazonaws.com/OtherService-0f.pem",
            "https://sns.ap-southeast-2.amazonaws.com/SimpleNotificationService-0fxpem",
            "https://sns.ap-southeast-2.amazonaws.com/SimpleNotificationService-0f.pem.txt",
            "https://sns.ap-southeast-2.amazonaws.com/SimpleNotificationService-0f.pem?x=1",
            "https://sns.ap-southeast-2.amazonaws.com/SimpleNotificationService-0f.pem#x",
            "https://sns.ap-southeast-2.amazonaws.com/SimpleNotificationService-../../evil.pem",
            "https://sns.ap-southeast-2.amazonaws.com/a/SimpleNotificationService-0f.pem",
            "https://sns.ap-southeast-2.amazonaws.com\\@evil.example/SimpleNotificationService-0f.pem",
            "https://sns.ap-southeast-2.amazonaws.com%2eevil.example/SimpleNotificationService-0f.pem",
            "https://sns.ap-southeast-2.amazonaws.com/SimpleNotificationService-0f.pem\n",
            " https://sns.ap-southeast-2.amazonaws.com/SimpleNotificationService-0f.pem",
            "https://sns.ap-southeast-2.amazonaws.com\r\n.evil.example/SimpleNotificationService-0f.pem",
            "https://sns.ap-southeast-٢.amazonaws.com/SimpleNotificationService-0f.pem",
            "https://sns.ap-southeast-2.amazonaws.com。evil.example/SimpleNotificationService-0f.pem",
            "",
        ],
    )
    def test_a_certificate_from_another_place(self, url: str) -> None:
        source = Source()
        assert refusal(raw(notification(SigningCertURL=url, by=key("evil"))), source) == "address"
        assert source.urls == []

    def test_a_signature_of_another_key(self) -> None:
        assert refusal(raw(notification(by=key("evil")))) == "signature"
        assert refusal(raw(notification(content=platform_message(by=key("evil"))))) == "platform-signature"
        assert refusal(raw(notification(content=platform_message(by=key("sns"))))) == "platform-signature"

    @pytest.mark.parametrize(
        "pem",
        [
            b"",
            b"<html>",
            certificate(key("sns"), starts=-9, ends=-1),
            certificate(key("sns"), starts=1, ends=9),
            certificate(ec.generate_private_key(ec.SECP256R1())),
            public_key(key("sns")),
        ],
        ids=[
            "empty",
            "no certificate",
            "expired",
            "not valid yet",
            "another kind of key",
            "a key without a certificate",
        ],
    )
    def test_an_invalid_certificate(self, pem: bytes) -> None:
        source = Source()
        source.content[CERTIFICATE] = pem
        assert refusal(raw(notification()), source) == "certificate"

    def test_a_short_key(self) -> None:
        source = Source()
        source.content[CERTIFICATE] = certificate(key("short", 1024))
        assert refusal(raw(notification(by=key("short", 1024))), source) == "certificate"

    def test_a_certificate_that_expires_while_it_is_cached(self, monkeypatch: pytest.MonkeyPatch) -> None:
        import time_machine  # noqa: PLC0415

        verifier = Verifier([TOPIC], max_age=None, fetch=Source())
        verifier.verify(raw(notification()))
        with (
            time_machine.travel(datetime.now(UTC) + timedelta(days=2)),
            pytest.raises(WebhookError, match="certificate"),
        ):
            verifier.verify(raw(notification()))

    @pytest.mark.parametrize("pem", [b"", b"<html>", b"-----BEGIN CERTIFICATE-----"])
    def test_an_invalid_key_of_the_platform(self, pem: bytes) -> None:
        source = Source()
        source.content[BUCKET + KEY_PATH] = pem
        assert refusal(raw(notification()), source) == "certificate"

    @pytest.mark.parametrize(
        "region",
        ["eu-central-1", "evil.example/", "ap-southeast-2.evil.example", "", "../x", "@evil.example", "AP-SOUTHEAST-2"],
    )
    def test_an_unknown_region(self, region: str) -> None:
        source = Source()
        assert refusal(raw(notification(content=platform_message(Region=region))), source) == "address"
        assert source.urls == [CERTIFICATE]

    @pytest.mark.parametrize(
        "path",
        [
            "", "/", "notifcert.txt", "//evil.example/key", "/../evil/key", "/accounts/../../evil/key", "/a/./b",
            "/a//b", "/a/%2e%2e/b", "/a?x=1", "/a#x", "/a\\b", "@evil.example/key", ".evil.example/key", ":80/key",
            "/a b", "/a\n", "/ä", "/a/", "/..", "/%2e%2e",
        ],
    )  # fmt: skip
    def test_a_path_that_tries_to_leave_the_host(self, path: str) -> None:
        source = Source()
        assert refusal(raw(notification(content=platform_message(SigningPublicKeyPath=path))), source) == "address"
        assert source.urls == [CERTIFICATE]

    @pytest.mark.parametrize(
        "url",
        [
            "https://evil.example/?Action=ConfirmSubscription&Token=1",
            "https://sns.ap-southeast-2.amazonaws.com.evil.example/?Action=ConfirmSubscription&Token=1",
            "https://sns.ap-southeast-2.amazonaws.com@evil.example/?Action=ConfirmSubscription&Token=1",
            "https://sns.ap-southeast-2.amazonaws.com/?Action=DeleteTopic&Token=1",
            "https://sns.ap-southeast-2.amazonaws.com/evil?Action=ConfirmSubscription&Token=1",
            "http://sns.ap-southeast-2.amazonaws.com/?Action=ConfirmSubscription&Token=1",
            "https://sns.ap-southeast-2.amazonaws.com:81/?Action=ConfirmSubscription&Token=1",
            "http://169.254.169.254/latest/meta-data/",
        ],
    )
    def test_a_confirmation_at_another_place(self, url: str) -> None:
        source = Source()
        assert refusal(raw(confirmation(SubscribeURL=url)), source) == "address"
        assert source.urls == [CERTIFICATE]

    def test_a_confirmation_that_is_not_accepted(self) -> None:
        source = Source()
        del source.content[CONFIRM]
        event = accept(confirmation(), source)
        with pytest.raises(WebhookError, match="unavailable") as caught:
            event.confirm()
        assert caught.value.retryable

    def test_without_the_platform_signature_its_key_is_not_fetched(self) -> None:
        source = Source()
        content = platform_message() | {"Signature": "", "Region": "evil.example"}
        event = accept(notification(content=content), source, platform_signature=False)
        assert isinstance(event, CompanyAdded)
        assert source.urls == [CERTIFICATE]
        assert refusal(raw(notification(by=key("evil"), content=content)), platform_signature=False) == "signature"


class TestTopicsAndTimes:
    @pytest.mark.parametrize(
        "topic", [TOPIC + "x", TOPIC.lower(), "", "*", TOPIC.replace("000000000000", "000000000001")]
    )
    def test_another_topic(self, topic: str) -> None:
        source = Source()
        assert refusal(raw(notification(TopicArn=topic)), source) == "topic"
        assert source.urls == []

    @pytest.mark.parametrize("hours", [-25, -1.1, 1.1, 25])
    def test_a_message_of_another_time(self, hours: float) -> None:
        moment = (datetime.now(UTC) + timedelta(hours=hours)).isoformat()
        source = Source()
        assert refusal(raw(notification(Timestamp=moment)), source) == "age"
        assert source.urls == []

    def test_the_maximum_age_is_an_option(self) -> None:
        old = notification(Timestamp=(datetime.now(UTC) - timedelta(minutes=10)).isoformat())
        assert isinstance(accept(old), CompanyAdded)
        assert isinstance(accept(old, max_age=None), CompanyAdded)
        assert refusal(raw(old), max_age=60) == "age"

    @pytest.mark.parametrize(
        "moment", ["", "yesterday", "1710115244", "9999-12-31T23:59:59-23:00", "2024-13-01T00:00:00Z"]
    )
    def test_a_time_that_is_none(self, moment: str) -> None:
        assert refusal(raw(notification(Timestamp=moment)), max_age=None) == "malformed"


class TestMalformed:
    def test_ten_megabytes(self) -> None:
        assert refusal(raw(notification(Message="x" * 10_000_000))) == "too-large"

    @pytest.mark.parametrize(
        "body",
        [
            b"",
            b" ",
            b"null",
            b"[]",
            b"7",
            b'"text"',
            b"{",
            b"{}",
            b"\xff\xfe",
            "ä".encode("latin-1"),
            b"\xef\xbb\xbf{}",
        ],
    )
    def test_no_message(self, body: bytes) -> None:
        assert refusal(body) == "malformed"

    @pytest.mark.parametrize("opening", [b"[", b'{"a":'])
    def test_deep_nesting(self, opening: bytes) -> None:
        assert refusal(opening * 100_000) == "malformed"
        assert refusal(raw(notification(content="[" * 100_000))) == "malformed"
        assert refusal(raw(notification(content=platform_message(Body="[" * 50_000)))) == "malformed"

    def test_not_utf_8(self) -> None:
        body = raw(notification(Subject="Test")).replace(b"Test", b"\xc3\x28")
        assert refusal(body) == "malformed"
        assert refusal(raw(notification()).decode().encode("utf-16")) == "malformed"

    @pytest.mark.parametrize("name", ["Message", "MessageId", "TopicArn", "AccountId", "Subject"])
    def test_lone_surrogates(self, name: str) -> None:
        message = notification()
        if name in message:
            assert refusal(raw(message | {name: "\ud800"})) in ("malformed", "topic")
        else:
            content = platform_message() | {name: "\ud800"}
            assert refusal(raw(notification(content=json.dumps(content)))) == "malformed"

    def test_duplicate_members(self) -> None:
        body = raw(notification())
        for name in ("Message", "TopicArn", "Other"):
            double = body[:-1] + f', "{name}": "x", "{name}": "y"}}'.encode()
            assert refusal(double) == "malformed"
        content = json.dumps(platform_message())
        assert refusal(raw(notification(content=content[:-1] + ', "Subject": "BookingDeleted"}'))) == "malformed"
        inside = platform_message(Body='{"companyId": 1, "companyId": 2}', Subject="CompanyDeleted")
        assert refusal(raw(notification(content=inside))) == "malformed"

    @pytest.mark.parametrize("signature", ["!", "AAA", "ä", "AAAA", "A" * 344])
    def test_a_signature_that_is_none(self, signature: str) -> None:
        assert refusal(raw(notification() | {"Signature": signature})) in ("malformed", "signature")

    @pytest.mark.parametrize("kind", ["", "notification", "Confirmation", "Notification "])
    def test_an_unknown_type(self, kind: str) -> None:
        message = notification()
        assert refusal(raw(sign(message | {"Type": kind}))) == "malformed"
        assert refusal(raw(confirmation(Type=kind))) == "malformed"

    @pytest.mark.parametrize("body", ["", "{", "nonsense"])
    def test_a_body_that_is_not_json(self, body: str) -> None:
        assert refusal(raw(notification(content=platform_message(Body=body)))) == "malformed"

    @pytest.mark.parametrize("content", ["", "null", "[]", "text", "{}", '{"Subject": 7}'])
    def test_a_message_that_is_not_of_the_platform(self, content: str) -> None:
        assert refusal(raw(notification(content=content))) == "malformed"
        assert refusal(raw(notification(content=content)), platform_signature=False) == "malformed"

    def test_an_error_contains_nothing_of_the_message(self) -> None:
        secret = "gdpr-7f3a"
        bodies = [
            raw(notification(MessageId=secret, by=key("evil"))),
            raw(notification(TopicArn=secret)),
            raw(notification(Timestamp=secret)),
            raw(notification(SigningCertURL=f"https://{secret}/")),
            raw(notification(content=platform_message(Region=secret))),
            raw(confirmation(SubscribeURL=f"https://{secret}/")),
            secret.encode(),
        ]
        for body in bodies:
            with pytest.raises(WebhookError) as caught:
                Verifier([TOPIC], fetch=Source()).verify(body)
            error: BaseException | None = caught.value
            assert error is not None
            assert secret not in f"{error!r} {error} {error.args}"
            assert error.__cause__ is None
