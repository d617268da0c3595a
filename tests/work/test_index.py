"""What a word is: the same for the index, for queries and for the marks in snippets."""

from __future__ import annotations

import unicodedata
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.work.scripts import texts
from wayside.vault.connection import Connection, transaction
from wayside.work import index
from wayside.work.index import Document, DocumentId

in_vault = settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=150
)


class _Undone(Exception):
    pass


def indexed_words(connection: Connection, text: str) -> list[str]:
    """Return the words SQLite's tokeniser makes of a text, in order."""
    found = list[Any]()
    try:
        with transaction(connection):
            index.put_many(connection, [(DocumentId(1), Document(title="", body=text))])
            found = connection.execute("SELECT term FROM temp.words WHERE doc = 1 ORDER BY offset").fetchall()
            raise _Undone
    except _Undone:
        pass
    return [term for (term,) in found]


@in_vault
@given(texts)
def test_the_index_has_exactly_the_words_of_the_folded_text(connection: Connection, text: str) -> None:
    assert indexed_words(connection, text) == index.fold(text).split()


def test_every_character_is_cut_by_the_index_as_by_python(connection: Connection) -> None:
    every = [
        chr(code) for code in range(0x110000) if unicodedata.category(chr(code)) not in ("Cn", "Co", "Cs")
    ]
    for start in range(0, len(every), 50_000):
        text = " ".join(f"a{char}b" for char in every[start : start + 50_000])
        assert indexed_words(connection, text) == index.fold(text).split()


@given(texts)
def test_folding_leaves_only_words_and_spaces(text: str) -> None:
    for char in index.fold(text):
        assert char == " " or not char.isspace()
        assert not char.isascii() or char == " " or char.isalnum()
        assert unicodedata.category(char) not in ("Cc", "Cf", "Cs", "Lu")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Don't user_name C++", ["don", "t", "user", "name", "c"]),
        ("Über Straße, ŁÓDŹ, Øre, ﬁn", ["uber", "strasse", "lodz", "ore", "fin"]),
        ("u\u0308ber e\u0301te\u0301", ["uber", "ete"]),
        ("co\u00adoperate zero\u200bwidth", ["cooperate", "zerowidth"]),
        ("Ёлка, Київ", ["елка", "киів"]),
        ("Άνθρωπος ΛΌΓΟΣ", ["ανθρωποσ", "λογοσ"]),
        ("مَرْحَبًا مرحبـــا إلى المدرسة", ["مرحبا", "مرحبا", "الي", "المدرسه"]),
        ("שָׁלוֹם", ["שלום"]),
        ("हिन्दी", ["हिन्दी"]),
        ("ก็ดี", ["ก็", "ดี"]),
        ("天気です", ["天", "気", "で", "す"]),
        ("ｶﾞか\u3099", ["ガ", "が"]),
        ("한국어", ["한국어"]),
        ("٢٠٢٦ ๒๐ ²", ["2026", "20", "2"]),
        ("20°C", ["20", "°", "c"]),
        ("👍🏽👩\u200d👧", ["👍", "👩", "👧"]),
        ("a\x00b\ud800c", ["a", "b", "c"]),
    ],
)
def test_words(text: str, words: list[str]) -> None:
    assert index.fold(text).split() == words


def test_signs_count_in_names_but_not_in_words() -> None:
    assert index.fold_key("Heron_91") != index.fold_key("Heron.91")
    assert index.fold("Heron_91") == index.fold("Heron.91")


@given(texts | st.text())
def test_a_name_key_is_stable(text: str) -> None:
    assert index.fold_key(index.fold_key(text)) == index.fold_key(text)


def test_a_pile_of_marks_takes_no_time() -> None:
    """Unicode's normalisation takes time with the square of a run of marks, and stops every thread meanwhile."""
    import time

    pile = "a" + "".join(chr(0x300 + number % 0x30) for number in range(200_000)) + " after"
    before = time.perf_counter()
    folded = index.fold(pile)
    assert time.perf_counter() - before < 5.0
    assert folded.split() == ["a", "after"]
