"""The words contacts are tagged with."""

from __future__ import annotations

import pytest

from wayside.errors import ErrorCode, WaysideError
from wayside.vault.connection import Connection
from wayside.work import timeline, vocabularies
from wayside.work.people import PersonId
from wayside.work.timeline import Contact, ContactFields
from wayside.work.vocabularies import VocabularyKind


def test_until_there_are_own_words_the_programs_hold_in_every_language(connection: Connection) -> None:
    for kind in VocabularyKind:
        sizes = {len(vocabularies.words(connection, kind, language)) for language in ("en", "de", "fr")}
        assert len(sizes) == 1
    assert "offene Frage" in vocabularies.words(connection, VocabularyKind.METHOD, "de")
    assert vocabularies.words(connection, VocabularyKind.TONE, "tr") == vocabularies.starters(
        VocabularyKind.TONE
    )


def test_own_words_take_their_place_in_their_order_and_once(connection: Connection) -> None:
    vocabularies.set_words(connection, VocabularyKind.TONE, ["warm", " Dry  wit ", "WARM", ""])
    assert vocabularies.words(connection, VocabularyKind.TONE) == ("warm", "Dry wit")
    assert vocabularies.words(connection, VocabularyKind.METHOD) == vocabularies.starters(
        VocabularyKind.METHOD
    )
    vocabularies.set_words(connection, VocabularyKind.TONE, ["dry wit"])
    assert vocabularies.words(connection, VocabularyKind.TONE) == ("dry wit",)
    vocabularies.set_words(connection, VocabularyKind.TONE, [])
    assert vocabularies.words(connection, VocabularyKind.TONE) == vocabularies.starters(VocabularyKind.TONE)


def test_a_contact_keeps_its_word_when_the_vocabulary_changes(
    connection: Connection, heron: PersonId
) -> None:
    made = timeline.add_contact(
        connection, heron, ContactFields(at=5, text="hello", tone=" warm ", content="story", method="")
    )
    vocabularies.set_words(connection, VocabularyKind.TONE, ["dry"])
    stored = timeline.get(connection, made.id)
    assert isinstance(stored, Contact)
    assert stored == made
    assert (stored.fields.tone, stored.fields.content, stored.fields.method) == ("warm", "story", "")
    changed = timeline.update_contact(connection, made.id, ContactFields(at=5, text="hello", method="mirror"))
    assert timeline.get(connection, made.id) == changed
    assert changed.fields.tone == ""


def test_a_word_is_short_and_a_vocabulary_too(connection: Connection, heron: PersonId) -> None:
    with pytest.raises(WaysideError) as caught:
        timeline.add_contact(connection, heron, ContactFields(at=5, text="hello", tone="w" * 61))
    assert caught.value.code is ErrorCode.VALUE_TOO_LONG
    with pytest.raises(WaysideError) as caught:
        vocabularies.set_words(connection, VocabularyKind.TONE, [f"word {n}" for n in range(101)])
    assert caught.value.params["limit"] == vocabularies.MAX_WORDS
