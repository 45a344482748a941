"""The signed strings, from the documentation of Amazon SNS and of the vendor."""

import json

from ivvy.webhooks._verifier import platform_string_to_sign, string_to_sign

# From "Verifying the signature of an Amazon SNS message" in the developer guide of Amazon SNS. Each value ends with a
# line break, also the last one.
NOTIFICATION = """\
Message
My Test Message
MessageId
4d4dc071-ddbf-465d-bba8-08f81c89da64
Subject
My subject
Timestamp
2019-01-31T04:37:04.321Z
TopicArn
arn:aws:sns:us-east-2:123456789012:s4-MySNSTopic-1G1WEFCOXTC0P
Type
Notification
"""
CONFIRMATION = """\
Message
My Test Message
MessageId
3d891288-136d-417f-bc05-901c108273ee
SubscribeURL
https://sns.us-east-2.amazonaws.com/?Action=ConfirmSubscription&TopicArn=arn:aws:sns:us-east-2:123456789012:s4-MySNSTopic-1G1WEFCOXTC0P&Token=233...
Timestamp
2019-01-31T19:25:13.719Z
Token
233...
TopicArn
arn:aws:sns:us-east-2:123456789012:s4-MySNSTopic-1G1WEFCOXTC0P
Type
SubscriptionConfirmation
"""


def message_of(signed: str) -> dict[str, object]:
    lines = signed.splitlines()
    return dict(zip(lines[::2], lines[1::2], strict=True))


def test_a_notification_of_amazon_sns() -> None:
    message = message_of(NOTIFICATION) | {"SignatureVersion": "1", "Signature": "EXAMPLE", "SigningCertURL": "x"}
    assert string_to_sign(message).decode() == NOTIFICATION


def test_without_a_subject_it_is_left_out() -> None:
    message = message_of(NOTIFICATION)
    del message["Subject"]
    assert string_to_sign(message).decode() == NOTIFICATION.replace("Subject\nMy subject\n", "")


def test_both_confirmations_of_amazon_sns() -> None:
    assert string_to_sign(message_of(CONFIRMATION)).decode() == CONFIRMATION
    ended = CONFIRMATION.replace("SubscriptionConfirmation", "UnsubscribeConfirmation")
    assert string_to_sign(message_of(ended)).decode() == ended


def test_the_message_of_the_platform() -> None:
    """The vendor's page shows no string to sign. The digest was computed with sha1sum."""
    body = json.dumps({"companyId": 123}, separators=(",", ":"))
    message: dict[str, object] = {
        "TxnId": "B898", "Region": "stage", "Timestamp": 1710115244, "AccountId": "14", "Subject": "CompanyDeleted",
        "Body": body,
    }  # fmt: skip
    digest = "12e796dd7749f2114e9303338f1e7036b4f52b6d"
    assert platform_string_to_sign(message).decode() == f"b898:stage:1710115244:14:companydeleted:{digest}"
