from __future__ import annotations

import pytest

from wayside.safety.leak_guard import FindingKind, Guard, Match

GUARD = Guard([], own_names=["mkessler-book", "mkessler"])


@pytest.mark.parametrize(
    ("text", "kind", "shown", "key"),
    [
        ("Write to a.b+c@mail.example.org!", FindingKind.MAIL, "a.b+c@mail.example.org", "a.b+c@mail.example.org"),
        ("it is anna (at) example (dot) org", FindingKind.MAIL, "anna (at) example (dot) org", "anna@example.org"),
        ("Ｗrite a＠example.org", FindingKind.MAIL, "a＠example.org", "a@example.org"),
        ("call +49 (0)171 39200 12 later", FindingKind.PHONE, "+49 (0)171 39200 12", "1713920012"),
        ("call 0049 171 3920012", FindingKind.PHONE, "0049 171 3920012", "1713920012"),
        ("ruf 0171/3920012 an", FindingKind.PHONE, "0171/3920012", "1713920012"),
        ("06 39 98 12 34 ce soir", FindingKind.PHONE, "06 39 98 12 34", "639981234"),
        ("text 07700 900123", FindingKind.PHONE, "07700 900123", "7700900123"),
        ("(202) 555-0123 works", FindingKind.PHONE, "(202) 555-0123", "2025550123"),
        ("to DE89 3704 0044 0532 0130 00 please",
         FindingKind.IBAN, "DE89 3704 0044 0532 0130 00", "de89370400440532013000"),
        ("GB82WEST12345698765432", FindingKind.IBAN, "GB82WEST12345698765432", "gb82west12345698765432"),
        ("FR14 2004 1010 0505 0001 3M02 606",
         FindingKind.IBAN, "FR14 2004 1010 0505 0001 3M02 606", "fr1420041010050500013m02606"),
        ("I'm at 52.5200, 13.4050 now", FindingKind.COORDINATES, "52.5200, 13.4050", "52 5200 13 4050"),
        ("52°31'12\"N 13°24'18\"E", FindingKind.COORDINATES, "52°31'12\"N 13°24'18\"E", "52 31 12 n 13 24 18 e"),
        ("52° 31′ 12″ N, 13° 24′ 18″ O",
         FindingKind.COORDINATES, "52° 31′ 12″ N, 13° 24′ 18″ O", "52 31 12 n 13 24 18 o"),
        ("meet ///filled.count.soap", FindingKind.COORDINATES, "///filled.count.soap", "filled.count.soap"),
        ("https://example.org/p?a=1&fbclid=IwAR0x", FindingKind.TRACKING_LINK, "fbclid=IwAR0x", "fbclid=iwar0x"),
        ("https://example.org/?utm_source=app", FindingKind.TRACKING_LINK, "utm_source=app", "utm-source=app"),
        ("https://youtu.be/dQw4?si=AbC-12", FindingKind.TRACKING_LINK, "si=AbC-12", "si=abc-12"),
        ("https://vm.tiktok.com/ZMabc123/",
         FindingKind.TRACKING_LINK, "vm.tiktok.com/ZMabc123/", "vm.tiktok.com/zmabc123/"),
        ("in der Lindenstraße 12 halt", FindingKind.STREET_ADDRESS, "Lindenstraße 12", "lindenstrasse 12"),
        ("lindenstr. 12a", FindingKind.STREET_ADDRESS, "lindenstr. 12a", "lindenstr 12a"),
        ("an der Berliner Straße 5", FindingKind.STREET_ADDRESS, "Berliner Straße 5", "berliner strasse 5"),
        ("Birkenweg 3", FindingKind.STREET_ADDRESS, "Birkenweg 3", "birkenweg 3"),
        ("Am Alten Speicher 5, 04109 Altbrück",
         FindingKind.STREET_ADDRESS, "Am Alten Speicher 5, 04109 Altbrück", "am alten speicher 5 04109 altbruck"),
        ("at 12 Millbrook Lane, upstairs", FindingKind.STREET_ADDRESS, "12 Millbrook Lane", "12 millbrook lane"),
        ("12 millbrook lane", FindingKind.STREET_ADDRESS, "12 millbrook lane", "12 millbrook lane"),
        ("au 12 bis, rue des Tilleuls",
         FindingKind.STREET_ADDRESS, "12 bis, rue des Tilleuls", "12 bis rue des tilleuls"),
        ("my files in /home/mk/notes", FindingKind.DEVICE_NAME, "/home/mk", "/home/mk"),
        (r"C:\Users\mk\Desktop", FindingKind.DEVICE_NAME, r"C:\Users\mk", "c:/users/mk"),
        ("it says DESKTOP-4F7K2LM", FindingKind.DEVICE_NAME, "DESKTOP-4F7K2LM", "desktop-4f7k2lm"),
        ("marias-macbook-pro is mine", FindingKind.DEVICE_NAME, "marias-macbook-pro", "marias-macbook-pro"),
    ],
)  # fmt: skip
def test_a_pattern_is_found(text: str, kind: FindingKind, shown: str, key: str) -> None:
    (finding,) = GUARD.check(text)

    assert (finding.kind, text[finding.start : finding.end], finding.key) == (kind, shown, key)
    assert finding.match == Match.PATTERN


@pytest.mark.parametrize(
    "text",
    [
        "On 01.02.2024 we were 10, on 2024-05-12 12.",
        "It costs 1.234,56 or 12 345 678 in all.",
        "DE89 3704 0044 0532 0130 01",
        "Pi is 3.1415, e is 2.71.",
        "https://example.org/page?id=5&page=2",
        "Der Heimweg 20 Minuten, der Weg 5 km.",
        "during 5 days, spring 2024",
        "5 people on the street, 3 times down the road",
        "il y a 2 places dans la voiture",
        "@home and @work",
        "my-laptop is new",
        "a 3-2 win, 4:1 at half time",
    ],
)
def test_what_only_looks_like_one_is_none(text: str) -> None:
    assert GUARD.check(text) == ()


def test_the_names_of_this_computer_and_its_user_are_found() -> None:
    findings = GUARD.check("sent from mkessler-book by MKessler")

    assert [(one.kind, one.key) for one in findings] == [
        (FindingKind.DEVICE_NAME, "mkessler book"),
        (FindingKind.DEVICE_NAME, "mkessler"),
    ]
