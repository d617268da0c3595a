"""The catalogues of translations: complete, up to date, and with the placeholders of the source."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET  # noqa: S405 - reads files of this repository only
from pathlib import Path

import pytest

import translations
from wayside.work import query

_CATALOGUES = sorted(translations.FOLDER.glob("wayside_*.ts"))
_PLACEHOLDER = re.compile(r"\{[^{}]*\}|%L?n")

catalogues = pytest.mark.parametrize("path", _CATALOGUES, ids=lambda path: path.stem)


def messages(path: Path) -> list[tuple[str, ET.Element]]:
    """Return every message of a catalogue with its context."""
    root = ET.parse(path).getroot()  # noqa: S314 - a file of this repository
    return [
        (context.findtext("name", ""), message)
        for context in root.iter("context")
        for message in context.iter("message")
    ]


def forms_of(message: ET.Element) -> list[str]:
    """Return the translations of a message: one for each plural form, or the only one."""
    translation = message.find("translation")
    assert translation is not None
    plural = [form.text or "" for form in translation.iter("numerusform")]
    return plural or [translation.text or ""]


def placeholders(text: str) -> set[str]:
    return set(_PLACEHOLDER.findall(text))


def test_there_is_a_catalogue() -> None:
    assert _CATALOGUES


def test_every_count_is_written_in_the_digits_of_the_language() -> None:
    assert not [text for text in translations.all_texts() if "%n" in text.source], "write %Ln"


@catalogues
def test_every_string_is_translated(path: Path) -> None:
    missing = []
    for context, message in messages(path):
        translation = message.find("translation")
        if (
            translation is None
            or translation.get("type")
            or not all(form.strip() for form in forms_of(message))
        ):
            missing.append((context, message.findtext("source")))
    assert not missing


@catalogues
def test_a_translation_keeps_the_placeholders(path: Path) -> None:
    wrong = []
    for context, message in messages(path):
        source = message.findtext("source", "")
        wrong += [
            (context, source, form)
            for form in forms_of(message)
            if form and placeholders(form) != placeholders(source)
        ]
    assert not wrong


@catalogues
def test_every_count_has_its_plural_forms(path: Path) -> None:
    language = path.stem.removeprefix("wayside_")
    assert language in translations._PLURAL_FORMS
    wrong = []
    for context, message in messages(path):
        wanted = translations._PLURAL_FORMS[language] if message.get("numerus") == "yes" else 1
        if len(forms_of(message)) != wanted:
            wrong.append((context, message.findtext("source")))
    assert not wrong


@catalogues
def test_the_catalogue_has_just_the_strings_of_the_window(path: Path) -> None:
    listed = [
        translations.Text(context, message.findtext("source", ""), counted=message.get("numerus") == "yes")
        for context, message in messages(path)
    ]
    assert sorted(listed) == translations.all_texts(), "run packaging/scripts/translations.py"


@catalogues
def test_the_names_of_filters_can_be_typed_and_mean_one_thing(path: Path) -> None:
    known = translations.read(path)
    for context, own in (("SearchFilters", query.FILTERS), ("SearchKinds", query.KINDS)):
        meanings: dict[str, set[str]] = {}
        for meant in own:
            for name in known[context, meant][0].split("; "):
                assert re.fullmatch(r"[^\W\d_]+", name), f"{context}: {name}"
                meanings.setdefault(name.casefold(), set()).add(meant)
        assert all(len(meant) == 1 for meant in meanings.values()), meanings
        assert all(meanings.get(name, {name}) == {name} for name in own), meanings
