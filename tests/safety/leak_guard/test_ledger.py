from __future__ import annotations

import pytest

from wayside.safety.leak_guard import Claim, ClaimKind, Finding, FindingKind, Guard, Match

NOW = 1_790_000_000_000
_YEAR = 31_557_600_000

CLAIMS = (
    Claim(kind=ClaimKind.AGE, text="24"),
    Claim(kind=ClaimKind.TOWN, text="Harrowdale"),
    Claim(kind=ClaimKind.JOB, text="works in a warehouse"),
    Claim(kind=ClaimKind.FAMILY, text="has a sister, no children"),
    Claim(kind=ClaimKind.HOURS, text="18:00–22:30"),
)


def found(text: str, *claims: Claim) -> list[Finding]:
    return list(Guard([], claims or CLAIMS, now=NOW).check(text))


@pytest.mark.parametrize(
    ("text", "kind", "shown"),
    [
        ("Honestly, I'm 26 and tired.", FindingKind.AGE, "I'm 26"),
        ("im twenty-six too", FindingKind.AGE, "im twenty-six"),
        ("I am 26 by the way", FindingKind.AGE, "I am 26"),
        ("ich bin übrigens 26", FindingKind.AGE, "ich bin übrigens 26"),
        ("I moved to Millbrook last year.", FindingKind.TOWN, "I moved to Millbrook"),
        ("My flat in Millbrook is tiny.", FindingKind.TOWN, "My flat in Millbrook"),
        ("Meine Wohnung in Altbrück ist klein.", FindingKind.TOWN, "Meine Wohnung in Altbrück"),
        ("I just turned thirty!", FindingKind.AGE, "I just turned thirty"),
        ("Ich bin 26 Jahre alt.", FindingKind.AGE, "Ich bin 26"),
        ("ich bin schon sechsundzwanzig", FindingKind.AGE, "ich bin schon sechsundzwanzig"),
        ("J’ai vingt-six ans.", FindingKind.AGE, "J’ai vingt-six"),
        ("I live in Millbrook now.", FindingKind.TOWN, "I live in Millbrook"),
        ("i live in millbrook", FindingKind.TOWN, "i live in millbrook"),
        ("Ich wohne in Altbrück, nicht weit.", FindingKind.TOWN, "Ich wohne in Altbrück"),
        ("Bei uns in Neuenfelde ist nichts los.", FindingKind.TOWN, "Bei uns in Neuenfelde"),
        ("J'habite à Montreuil-sur-Lys.", FindingKind.TOWN, "J'habite à Montreuil-sur-Lys"),
        ("After my shift at the bakery.", FindingKind.JOB, "my shift at the bakery"),
        ("I work as a nurse.", FindingKind.JOB, "I work as a nurse"),
        ("I'm a social worker", FindingKind.JOB, "I'm a social worker"),
        ("Ich arbeite bei der Feuerwehr.", FindingKind.JOB, "Ich arbeite bei der Feuerwehr"),
        ("je travaille dans une boulangerie", FindingKind.JOB, "je travaille dans une boulangerie"),
        ("My little brother plays too.", FindingKind.FAMILY, "My little brother"),
        ("Meine Tochter ist krank.", FindingKind.FAMILY, "Meine Tochter"),
        ("J'ai deux frères.", FindingKind.FAMILY, "J'ai deux frères"),
        ("I have two sisters.", FindingKind.FAMILY, "I have two sisters"),
        ("I'm an only child", FindingKind.FAMILY, "I'm an only child"),
        ("I'm online at 9 in the morning", FindingKind.HOURS, "I'm online at 9 in the morning"),
        ("Good morning!", FindingKind.HOURS, "Good morning"),
        ("Guten Morgen :)", FindingKind.HOURS, "Guten Morgen"),
        ("Ich bin um 14 Uhr wach", FindingKind.HOURS, "Ich bin um 14 Uhr wach"),
        ("Je suis dispo vers 14h", FindingKind.HOURS, "Je suis dispo vers 14h"),
    ],
)
def test_what_contradicts_the_ledger_is_found(text: str, kind: FindingKind, shown: str) -> None:
    (finding,) = found(text)

    assert (finding.kind, text[finding.start : finding.end]) == (kind, shown)
    assert finding.match == Match.CONTRADICTION
    assert finding.claim in CLAIMS


@pytest.mark.parametrize(
    "text",
    [
        "I'm 24 too.",
        "I'm twenty-four.",
        "Ich bin vierundzwanzig.",
        "j'ai 24 ans",
        "I live in Harrowdale.",
        "i'm from harrowdale",
        "I live in Germany.",
        "I live in a small flat.",
        "I am 26 by the river, at the sign.",
        "I moved to the kitchen.",
        "My place is in Harrowdale.",
        "Ich wohne in einer WG.",
        "I work in the warehouse, nights mostly.",
        "my shift at the warehouse",
        "My sister says hi.",
        "Meine Schwester auch.",
        "I don't have kids.",
        "je n'ai pas d'enfants",
        "My mother called.",
        "I'm online at 8.",
        "I'm online at 9 in the evening.",
        "Good evening!",
        "Bonsoir !",
        "Ich bin um 20 Uhr online.",
    ],
)
def test_what_agrees_is_no_finding(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "I'm 20 minutes late.",
        "I'm 100% sure.",
        "I'm 5 km away.",
        "When I was 16 I left school.",
        "He is 26 and lives in Millbrook.",
        "You live in Millbrook?",
        "Ich bin 10 Minuten weg.",
        "I work in the evenings.",
        "I work from home.",
        "I work on my bike.",
        "Your brother called me.",
        "Sein Bruder auch.",
        "See you at 9 in the morning at the gate.",
        "I come from work.",
        "j'ai faim",
        "Ich lebe in Angst.",
    ],
)
def test_what_says_nothing_of_the_writer_is_no_finding(text: str) -> None:
    assert found(text) == []


def test_a_ledger_that_is_silent_finds_nothing() -> None:
    text = "I'm 26, I live in Millbrook, I work as a nurse. My brother says good morning."

    assert Guard([], now=NOW).check(text) == ()
    assert found("I have a brother.", Claim(kind=ClaimKind.FAMILY, text="no children")) == []


@pytest.mark.parametrize(
    ("years", "agree", "contradict"),
    [(0.1, (24,), (23, 25)), (0.9, (24, 25), (26,)), (1.0, (25, 26), (24,)), (3.0, (27, 28), (26, 29))],
)
def test_an_age_grows_with_the_time_since_it_was_told(
    years: float, agree: tuple[int, ...], contradict: tuple[int, ...]
) -> None:
    told = Claim(kind=ClaimKind.AGE, text="24", told_at=NOW - int(years * _YEAR) - 1000)

    assert all(found(f"I'm {age}.", told) == [] for age in agree)
    assert all(len(found(f"I'm {age}.", told)) == 1 for age in contradict)


def test_what_this_person_was_told_is_named_first() -> None:
    fact = Claim(kind=ClaimKind.TOWN, text="Harrowdale")
    told = Claim(kind=ClaimKind.TOWN, text="Westerby", told_at=NOW, to_this_person=True)

    assert found("I live in Westerby.", fact, told) == []
    assert [one.claim for one in found("I live in Millbrook.", fact, told)] == [told]


def test_the_same_slip_has_the_same_key_in_other_letters() -> None:
    keys = {
        found(text)[0].key
        for text in (
            "I live in Millbrook",
            "I LIVE IN MILLBROOK",
            "I\u200b live in Míllbrook",
            "i’m from millbrook",
        )
    }

    assert keys == {"millbrook"}


@pytest.mark.parametrize(
    ("hours", "inside", "outside"),
    [
        ("evenings", "I'm online at 8 in the evening", "I'm online at 8 in the morning"),
        ("abends", "Ich bin abends online", "Ich bin um 15 Uhr online"),
        ("22:00-02:00", "I'm up at 1 am", "I'm up at 1 pm"),
        ("6 to 10 pm", "I'm here at 7 pm", "I'm here at 7 am"),
        ("18h à 22h", "je suis en ligne à 19h", "je suis en ligne à 15h"),
    ],
)
def test_hours_are_read_in_several_ways(hours: str, inside: str, outside: str) -> None:
    claim = Claim(kind=ClaimKind.HOURS, text=hours)

    assert found(inside, claim) == []
    assert [one.kind for one in found(outside, claim)] == [FindingKind.HOURS]
