"""The evaluation itself, on a tiny corpus of every format it reads."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from tests.evaluation.annotated import read_documents
from tests.evaluation.dialogues import read_sentences
from tests.evaluation.leak_guard import main
from tests.evaluation.records import Subject
from tests.evaluation.watch_list import SIZE, watch_list
from wayside.safety.leak_guard import Source, TermKind

_CASE = "The meeting was led by Ms Tamsin Orrowby in Fennick. Later Orrowby went home to Fennick."


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def _span(number: int, start: int, words: str, kind: str, entity: str) -> dict[str, object]:
    assert _CASE[start : start + len(words)] == words
    return {
        "entity_mention_id": str(number),
        "start_offset": start,
        "end_offset": start + len(words),
        "entity_type": kind,
        "entity_id": entity,
        "identifier_type": "DIRECT",
    }


@pytest.fixture
def identifiers(tmp_path: Path) -> Path:
    folder = tmp_path / "identifiers"
    spans = [
        _span(1, 23, "Ms Tamsin Orrowby", "PERSON", "a"),
        _span(2, 44, "Fennick", "LOC", "b"),
        _span(3, 59, "Orrowby", "PERSON", "a"),
        _span(4, 80, "Fennick", "LOC", "b"),
    ]
    _write(folder / "lines" / "a.jsonl", json.dumps({"text": _CASE, "entities": spans}) + "\n")
    annotators = {"annotator1": {"entity_mentions": spans}}
    _write(folder / "standoff" / "a.json", json.dumps([{"text": _CASE, "annotations": annotators}]))
    _write(
        folder / "columns" / "a.conll",
        "hello\tO\nTamsin\tB-person\nOrrowby\tI-person\n!\tO\n\nbye\tO\nFennick\tB-location\n",
    )
    return folder


@pytest.fixture
def dialogues(tmp_path: Path) -> Path:
    folder = tmp_path / "dialogues"
    call = "You can call them on 415-555-0134 before noon."
    turns = [
        {"utterance": "I would like to eat something tonight. Is that fine?", "frames": []},
        {
            "utterance": call,
            "frames": [{"slots": [{"slot": "phone_number", "start": 21, "exclusive_end": 33}]}],
        },
    ]
    _write(folder / "en" / "guided" / "a.json", json.dumps([{"dialogue_id": "1", "turns": turns}]))
    talk = {"t1": {"content": [{"message": "Did you watch the match on the big screen?"}]}}
    _write(folder / "en" / "topical" / "a.json", json.dumps(talk))
    _write(folder / "fr" / "tree" / "a.conllu", "# text = je ne sais pas trop quoi te dire\n1\tje\n")
    _write(
        folder / "de" / "chat" / "a.yml", "conversations:\n- - Hallo, wie geht es dir heute?\n  - Ganz gut\n"
    )
    _write(
        folder / "de" / "lines" / "a.txt",
        "Das habe ich gestern auch gesehen\tOTHER\nDu bist ein Schuft\tOFFENSE\n",
    )
    return folder


def test_every_format_of_annotated_corpora_is_read(identifiers: Path) -> None:
    found = {
        (document.corpus, document.text[mention.start : mention.end], mention.subject)
        for document in read_documents(identifiers)
        for mention in document.mentions
    }

    named = {("Ms Tamsin Orrowby", Subject.PERSON), ("Fennick", Subject.PLACE), ("Orrowby", Subject.PERSON)}
    assert {(words, subject) for corpus, words, subject in found if corpus == "lines"} == named
    assert {(words, subject) for corpus, words, subject in found if corpus == "standoff"} == named
    assert {words for corpus, words, _ in found if corpus == "columns"} == {"Tamsin Orrowby", "Fennick"}


def test_every_format_of_sentences_is_read_and_insults_are_left_out(dialogues: Path) -> None:
    sentences = read_sentences(dialogues)

    assert {(sentence.language, sentence.text) for sentence in sentences} == {
        ("en", "I would like to eat something tonight."),
        ("en", "Is that fine?"),
        ("en", "You can call them on 415-555-0134 before noon."),
        ("en", "Did you watch the match on the big screen?"),
        ("fr", "je ne sais pas trop quoi te dire"),
        ("de", "Hallo, wie geht es dir heute?"),
        ("de", "Ganz gut"),
        ("de", "Das habe ich gestern auch gesehen"),
    }
    assert [len(sentence.contacts) for sentence in sentences if "call them" in sentence.text] == [1]


def test_the_watch_list_is_long_and_of_every_kind() -> None:
    terms = watch_list()

    assert len(terms) == SIZE == len({term.text for term in terms})
    assert {term.kind for term in terms} == set(TermKind) - {TermKind.OTHER}
    assert {term.source for term in terms} == set(Source)
    assert terms == watch_list()
    assert Counter(term.kind for term in terms)[TermKind.NAME] > 100


def test_the_evaluation_measures_all_it_promises(
    identifiers: Path, dialogues: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["--identifiers", str(identifiers), "--dialogues", str(dialogues), "--every", "10"]

    assert main([*arguments, "--json"]) == 0

    measured: dict[str, Any] = json.loads(capsys.readouterr().out)
    assert measured["terms"] == SIZE
    assert measured["documents"] == {"columns": 2, "lines": 1, "standoff": 1}
    names = measured["natural names"]
    assert names["lines / person / exact"] == {"there": 1, "found": 1, "recall": 1.0}
    assert names["lines / person / part of it"]["there"] == 1
    assert names["standoff / place / exact"] == {"there": 2, "found": 2, "recall": 1.0}
    assert measured["natural contacts"]["guided / phone"]["there"] == 1
    planted = measured["planted, by way"]
    assert planted["exact"]["there"] == SIZE // 10
    assert planted["exact"]["recall"] >= 0.99
    assert sum(count["there"] for count in planted.values()) > 1500
    # The sentence with a phone number is not harmless, so it is no part of these.
    assert measured["false alarms"]["guided"]["terms"]["sentences"] == 2
    assert measured["false alarms"]["all"]["patterns"]["sentences"] == 7


def test_the_evaluation_shows_what_was_missed_when_asked(
    identifiers: Path, dialogues: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["--identifiers", str(identifiers), "--dialogues", str(dialogues), "--every", "25"]

    assert main([*arguments, "--examples"]) == 0

    shown = capsys.readouterr().out
    assert "false alarms per 1,000 sentences" in shown
    assert "missed" in shown
