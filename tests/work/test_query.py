"""The names of filters in another language: understood beside the English ones, and only as filters."""

from __future__ import annotations

from datetime import datetime

import pytest

from wayside.errors import ErrorCode, WaysideError
from wayside.work.index import DocumentKind
from wayside.work.query import FilterWords, Query, parse

GERMAN = FilterWords(
    filters=(("person", "person"), ("art", "kind"), ("ab", "after"), ("seit", "after"), ("vor", "before")),
    kinds=(("person", "person"), ("kontakt", "contact"), ("notiz", "note")),
)
OTHERS = FilterWords(
    filters=(
        ("après", "after"),
        ("نوع", "kind"),
        ("two words", "before"),
        ("note", "kind"),
        ("kind", "person"),
    ),
    kinds=(("ملاحظة", "note"),),
)


@pytest.mark.parametrize(
    ("german", "english"),
    [
        ("person:heron art:notiz", "person:heron kind:note"),
        ("Art:NOTIZ werkstatt", "kind:note werkstatt"),
        ("art:contact", "kind:contact"),
        ("kind:kontakt", "kind:contact"),
        ("ab:2026-01-31 vor:2026-03-01 hund", "after:2026-01-31 before:2026-03-01 hund"),
        ("seit:2026-01-31", "after:2026-01-31"),
        ('person:"grey wren" art: hund', 'person:"grey wren" kind: hund'),
        ('"art:notiz"', '"art notiz"'),
        ("kunstart:notiz vorab", "kunstart:notiz vorab"),
        ("ab", "ab"),
    ],
)
def test_german_says_the_same_as_english(german: str, english: str) -> None:
    assert parse(german, words=GERMAN) == parse(english)
    assert parse(english, words=GERMAN) == parse(english)


def test_without_its_words_a_language_is_only_text() -> None:
    assert parse("art:notiz").kind is None
    assert [needle.tokens for needle in parse("art:notiz").needles] == [("art", "notiz")]


def test_accents_may_be_left_out_and_any_script_will_do() -> None:
    begin = int(datetime(2026, 1, 31).timestamp() * 1_000)  # the worker's own midnight
    for text in ("après:2026-01-31", "apres:2026-01-31", "APRÈS:2026-01-31"):
        assert parse(text, words=OTHERS) == Query(after_ms=begin)
    assert parse("نوع:ملاحظة", words=OTHERS) == Query(kind=DocumentKind.NOTE)


def test_no_translation_takes_an_english_name_away_or_breaks_a_line() -> None:
    assert parse("kind:note", words=OTHERS) == Query(kind=DocumentKind.NOTE)
    assert parse("two words:x", words=OTHERS) == parse("two words:x")
    assert OTHERS.filter_name("before") == "before"
    assert GERMAN.filter_name("after") == "ab"


@pytest.mark.parametrize(("text", "filter_"), [("art:brief", "kind"), ("ab:gestern", "after")])
def test_what_makes_no_sense_is_said_of_the_filter_it_means(text: str, filter_: str) -> None:
    with pytest.raises(WaysideError) as error:
        parse(text, words=GERMAN)
    assert (error.value.code, error.value.params["filter"]) == (ErrorCode.BAD_QUERY, filter_)
