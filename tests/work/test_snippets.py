"""The piece shown of a text: the place that was found is in it and marked."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.work.scripts import texts
from wayside.work import index
from wayside.work.snippets import LENGTH, Marker, Needle, Span, excerpt, words


def needle(text: str, *, prefix: bool = False) -> Needle:
    return Needle(tokens=tuple(index.fold(text).split()), prefix=prefix)


def shown(spans: tuple[Span, ...]) -> str:
    """Write a snippet with brackets around what is marked."""
    return "".join(f"[{span.text}]" if span.matched else span.text for span in spans)


@given(texts)
def test_the_words_of_a_text_are_the_words_of_the_index(text: str) -> None:
    assert [token for _, _, token in words(text)] == index.fold(text).split()


@given(texts, st.data())
def test_any_row_of_words_is_marked(text: str, data: st.DataObject) -> None:
    tokens = index.fold(text).split()
    if not tokens:
        return
    start = data.draw(st.integers(0, len(tokens) - 1))
    length = data.draw(st.integers(1, len(tokens) - start))
    wanted = Needle(tokens=tuple(tokens[start : start + length]), prefix=False)
    marked = [span.text for span in excerpt(text, (wanted,)) if span.matched]
    assert marked
    # Nothing the row is made of is missing; a character that makes two words may carry a neighbour along.
    found = index.fold(" ".join(marked)).split()
    assert set(wanted.tokens) <= set(found) or len("".join(marked)) >= LENGTH


@given(texts, st.lists(texts, max_size=3), st.booleans())
def test_marking_never_changes_a_text(text: str, looked_for: list[str], prefix: bool) -> None:
    needles = tuple(n for n in (needle(it, prefix=prefix) for it in looked_for) if n.tokens)
    assert "".join(span.text for span in Marker(needles).mark(text)) == text


@given(texts, texts)
def test_a_snippet_is_one_short_line(text: str, looked_for: str) -> None:
    wanted = needle(looked_for)
    spans = excerpt(text * 5, (wanted,) if wanted.tokens else ())
    line = "".join(span.text for span in spans)
    assert len(line) <= 2 * LENGTH + 8
    assert not set(line) & set("\n\r\t")


@pytest.mark.parametrize(
    ("text", "wanted", "line"),
    [
        ("The dog waited.", "dog", "The [dog] waited."),
        ("“The dog” waited", "the dog", "“[The dog]” waited"),
        ("Er fand die Straße schön.", "strasse", "Er fand die [Straße] schön."),
        ("Scho\u0308n war es", "schon", "[Scho\u0308n] war es"),
        ("قال مَرْحَبًا بكم", "مرحبا", "قال [مَرْحَبًا] بكم"),
        ("今日は天気がいい", "天気", "今日は[天気]がいい"),
        ("ภาษาไทย", "ไทย", "ภาษา[ไทย]"),
        ("so 🙂👍🏽 yes", "👍", "so 🙂[👍🏽] yes"),
        ("user_name", "user name", "[user_name]"),
        ("one\ntwo  three", "two", "one · [two] three"),
    ],
)
def test_marks(text: str, wanted: str, line: str) -> None:
    assert shown(excerpt(text, (needle(wanted),))) == line


def test_a_beginning_marks_the_whole_word() -> None:
    assert shown(excerpt("the workshops, work", (needle("work", prefix=True),))) == "the [workshops], [work]"


def test_the_place_where_most_words_meet_is_shown() -> None:
    text = "dog " + "x " * 300 + "the dog and the trial day"
    line = shown(excerpt(text, (needle("dog"), needle("trial"))))
    assert line.endswith("the [dog] and the [trial] day")
    assert line.startswith("… ")


def test_a_text_without_the_words_shows_its_beginning() -> None:
    assert shown(excerpt("word " * 100, (needle("absent"),))).startswith("word word")
    assert shown(excerpt("word " * 100, ())).endswith("word …")


def test_a_letter_keeps_its_marks_at_the_cut() -> None:
    text = "e\u0301" * 400
    spans = excerpt(text, ())
    assert "".join(span.text for span in spans[:-1]).endswith("\u0301")
