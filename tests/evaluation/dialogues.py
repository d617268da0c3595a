"""Readers of everyday sentences.

A folder holds one folder for each language, and in it one for each corpus. Formats: `.json` of the Schema-Guided
Dialogue data and of Topical-Chat, `.conllu` of Universal Dependencies, `.yml` of ChatterBot, `.txt` with a sentence
a line, whatever follows a tab being its label.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import msgspec
from ruamel.yaml import YAML

from tests.evaluation.records import Contact, Sentence

# After the end of a sentence, before something that can begin one.
_BOUNDARY = re.compile(r"(?<=[.!?…])[\"”’)]*\s+(?=[\"“(¿¡]?[A-ZÀ-ÞŒ])")
_CONTACT_SLOTS = {
    "phone_number": True,
    "address": False,
    "street_address": False,
    "address_of_location": False,
    "location": False,
}
# Labels of sentences that are insults: nobody means to send those.
_LEFT_OUT = frozenset({"OFFENSE"})
# A stand-in of one corpus for a line break.
_BREAK = "|LBR|"


class _Slot(msgspec.Struct):
    slot: str
    start: int | None = None
    exclusive_end: int | None = None


class _Frame(msgspec.Struct):
    slots: list[_Slot] = []


class _Turn(msgspec.Struct):
    utterance: str
    frames: list[_Frame] = []


class _Guided(msgspec.Struct):
    turns: list[_Turn]


class _Message(msgspec.Struct):
    message: str


class _Topical(msgspec.Struct):
    content: list[_Message]


class _Chatter(msgspec.Struct):
    conversations: list[list[str]]


def read_sentences(folder: Path) -> list[Sentence]:
    """Return all sentences below a folder, each distinct text of a corpus once."""
    found = dict[tuple[str, str], Sentence]()
    readers = {".json": _json, ".conllu": _conllu, ".yml": _chatter, ".txt": _lines}
    for path in sorted(path for path in folder.rglob("*") if path.suffix in readers):
        corpus, language = path.parent.name, path.parent.parent.name
        for text, contacts in readers[path.suffix](path):
            for sentence, inside in _split(text, contacts):
                found.setdefault(
                    (corpus, sentence),
                    Sentence(corpus=corpus, language=language, text=sentence, contacts=inside),
                )
    return list(found.values())


def _split(text: str, contacts: tuple[Contact, ...]) -> Iterator[tuple[str, tuple[Contact, ...]]]:
    """Cut what was said into sentences; what holds a phone number or an address stays in one piece."""
    if contacts:
        yield text, contacts
        return
    for part in _BOUNDARY.split(text):
        if part.strip():
            yield part.strip(), ()


def _json(path: Path) -> Iterator[tuple[str, tuple[Contact, ...]]]:
    raw = path.read_bytes()
    if raw.lstrip().startswith(b"{"):
        for talk in msgspec.json.decode(raw, type=dict[str, _Topical]).values():
            for message in talk.content:
                yield message.message, ()
        return
    for guided in msgspec.json.decode(raw, type=list[_Guided]):
        for turn in guided.turns:
            yield turn.utterance, tuple(_contacts(turn))


def _contacts(turn: _Turn) -> Iterator[Contact]:
    for frame in turn.frames:
        for slot in frame.slots:
            if slot.slot not in _CONTACT_SLOTS or slot.start is None or slot.exclusive_end is None:
                continue
            # Without a digit it is no number and no address: "None" is marked too.
            if any(map(str.isdigit, turn.utterance[slot.start : slot.exclusive_end])):
                yield Contact(start=slot.start, end=slot.exclusive_end, phone=_CONTACT_SLOTS[slot.slot])


def _conllu(path: Path) -> Iterator[tuple[str, tuple[Contact, ...]]]:
    for line in path.read_text("utf-8").splitlines():
        if line.startswith("# text = "):
            yield line.removeprefix("# text = "), ()


def _chatter(path: Path) -> Iterator[tuple[str, tuple[Contact, ...]]]:
    for talk in msgspec.convert(YAML(typ="safe", pure=True).load(path), _Chatter, strict=False).conversations:
        for said in talk:
            yield said, ()


def _lines(path: Path) -> Iterator[tuple[str, tuple[Contact, ...]]]:
    for line in path.read_text("utf-8").splitlines():
        text, *labels = line.split("\t")
        if text.strip() and not _LEFT_OUT.intersection(labels):
            yield text.replace(_BREAK, " ").strip(), ()
