"""Remarks on drafts, in three languages: what is remarked on, where, and what is left alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.conftest import HOSTILE_TEXTS
from wayside.work.plans import Remark, RemarkRule, remarks
from wayside.work.plans.remark_words import WORDS, guess
from wayside.work.plans.remarks import LONG_MESSAGE

CONFRONTATION, CLOSED = RemarkRule.CONFRONTATION, RemarkRule.CLOSED_QUESTION
LECTURING, LENGTH, PROMISE = RemarkRule.LECTURING, RemarkRule.LENGTH, RemarkRule.PROMISE


def rules(text: str, language: str | None = None) -> set[RemarkRule]:
    """Return what is remarked on."""
    return {remark.rule for remark in remarks(text, language)}


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("You’re wrong about them and you know it.", CONFRONTATION),
        ("That is just nonsense, and you know that.", CONFRONTATION),
        ("You have to leave that chat.", CONFRONTATION),
        ("WHAT ARE YOU DOING THERE", CONFRONTATION),
        ("Stop it!!", CONFRONTATION),
        ("Do you like it there?", CLOSED),
        ("So is your brother angry with you?", CLOSED),
        ("You need to understand what they are.", LECTURING),
        ("Studies show that these groups are not what they seem.", LECTURING),
        ("I promise that this will work.", PROMISE),
        ("I'll always be there for you.", PROMISE),
        ("Nobody will ever know about this.", PROMISE),
        ("This stays between us.", PROMISE),
        ("Das ist doch totaler Quatsch, was die dir erzählen.", CONFRONTATION),
        ("Du musst aus dem Chat raus.", CONFRONTATION),
        ("Hast du dich schon mal mit ihm getroffen?", CLOSED),
        ("Und ist das für dich gut so?", CLOSED),
        ("Du musst verstehen, dass die das nicht gut meinen.", LECTURING),
        ("Bekanntlich ist das nicht so.", LECTURING),
        ("Ich verspreche dir, dass du den Platz bekommst.", PROMISE),
        ("Das bleibt unter uns.", PROMISE),
        ("Dir passiert nichts, wenn du mir das sagst.", PROMISE),
        ("C’est n’importe quoi, ce que tu dis.", CONFRONTATION),
        ("Tu dois quitter ce groupe.", CONFRONTATION),
        ("Est-ce que tu aimes ce que tu fais là-bas ?", CLOSED),
        ("As-tu parlé avec ton frère ?", CLOSED),
        ("Il faut que tu comprennes que ce n’est pas vrai.", LECTURING),
        ("Je te promets que tu auras la place.", PROMISE),
        ("Ça reste entre nous, je ne dirai rien.", PROMISE),
    ],
)
def test_it_is_remarked_on(text: str, rule: RemarkRule) -> None:
    assert rule in rules(text)


@pytest.mark.parametrize(
    "text",
    [
        "What was the hardest part of it?",
        "How did that evening go on for you? Take your time with the answer.",
        "Can you tell me what happened then?",
        "I can't promise that, but I will ask on Monday and tell you what they said.",
        "It sounds as if you were the one who had to hold it all together.",
        "I read your text twice. The part with the dog is the best of it.",
        "Was hat dir daran gefallen?",
        "Wie ist es dir danach gegangen? Ich frage, weil du gestern so kurz geschrieben hast.",
        "Ich verspreche dir nichts, aber ich frage am Montag nach.",
        "Das klingt, als hättest du die ganze Zeit auf ihn aufgepasst.",
        "Qu’est-ce qui t’a plu là-dedans ?",
        "Comment ça s’est passé pour toi ce soir-là ?",
        "On dirait que c’est toi qui portes tout, à la maison.",
        "OK",
        "NASA and FIFA",
        "😀 👍🏽",
        "",
        "   \n ",
        "?",
        "...",
    ],
)
def test_it_is_left_alone(text: str) -> None:
    assert remarks(text) == ()


def test_the_place_is_that_of_the_words() -> None:
    text = "👋 Hi! I’ll promise you that. Do you like it?"
    found = {remark.rule: text[remark.start : remark.end] for remark in remarks(text)}
    assert found == {PROMISE: "I’ll promise", CLOSED: "Do you like it?"}


def test_a_run_of_sentences_that_speak_to_nobody_is_a_lecture() -> None:
    lecture = "The group is not a family. It takes. It has rules. Nobody wins there. It ends badly."
    (found,) = remarks(lecture, "en")
    assert (found.rule, found.start, found.end) == (LECTURING, 0, len(lecture))
    assert remarks(lecture.replace("It takes.", "What do you think of it?"), "en") == ()


def test_what_goes_beyond_a_telephone_is_marked() -> None:
    text = "a" * LONG_MESSAGE
    assert remarks(text + "   ") == ()
    assert remarks(text + "bcd ") == (Remark(LONG_MESSAGE, LONG_MESSAGE + 3, LENGTH),)


def test_a_dismissal_is_known_again_where_the_words_moved() -> None:
    before, after = "Do you like it?", "Hello there.  Do you  like it?"
    assert remarks(before)[0].key(before) == remarks(after)[0].key(after)


def test_the_language_is_guessed_or_given() -> None:
    assert guess("I do not know what you are thinking of") == "en"
    assert guess("Ich weiß nicht, was du dir dabei denkst") == "de"
    assert guess("Je ne sais pas ce que tu en penses") == "fr"
    assert guess("شنو رأيك") == ""
    assert rules("Du musst verstehen, dass ich das nicht so sehe.", "en") == set()
    assert rules("Я тебе обещаю!!", None) == {CONFRONTATION}
    assert rules("I promise you", "tr") == set()


texts = st.one_of(
    st.text(max_size=300),
    st.sampled_from(list(HOSTILE_TEXTS.values())),
    st.lists(
        st.sampled_from(
            [
                "you",
                "must",
                "do",
                "is",
                "I",
                "promise",
                "du",
                "musst",
                "?",
                "!",
                ".",
                "’",
                "\n",
                "😀",
                "WRONG",
            ]
        ),
        max_size=60,
    ).map(" ".join),
)


@given(texts, st.sampled_from([None, *WORDS, "xx"]))
def test_every_place_lies_in_the_text_and_in_order(text: str, language: str | None) -> None:
    found = remarks(text, language)
    assert list(found) == sorted(found, key=lambda r: (r.start, -r.end))
    for remark in found:
        assert 0 <= remark.start < remark.end <= len(text)
        assert text[remark.start : remark.end].strip()
    for one in found:
        inside = [
            o for o in found if o != one and o.rule is one.rule and one.start <= o.start < o.end <= one.end
        ]
        assert not inside


@pytest.mark.parametrize(
    "piece", ["you ", "A ", "AB ABCD ", "so ", "und ", "das ist doch ", "!?", "a", ". ", "n'"]
)
def test_of_a_very_long_text_the_beginning_is_looked_at(piece: str) -> None:
    text = piece * (2_000_000 // len(piece))
    for language in WORDS:
        found = remarks(text, language)
        assert LENGTH in {remark.rule for remark in found}
        assert all(remark.end <= 20_000 for remark in found if remark.rule is not LENGTH)
