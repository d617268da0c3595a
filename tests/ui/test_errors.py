"""Every kind of trouble has a sentence, in the window and on the command line."""

from __future__ import annotations

import string

import pytest
from PySide6.QtWidgets import QApplication

from wayside.cli import errors as cli_errors
from wayside.errors import ErrorCode, WaysideError
from wayside.ui import errors as ui_errors

PARAMS: dict[str, str | int] = {
    "zone": "Europe/Berlin",
    "limit": 10,
    "field": "aim",
    "filter": "after",
    "group": 3,
    "kind": "passphrase",
    "line": 12,
    "megabytes": 20,
    "megapixels": 40,
}


@pytest.mark.parametrize("code", list(ErrorCode))
def test_every_code_has_a_sentence_for_people(code: ErrorCode, qapp: QApplication) -> None:
    error = WaysideError(code, **PARAMS)
    for sentence in (ui_errors.sentence(error), cli_errors.sentence(error)):
        assert sentence.endswith(".")
        assert "!" not in sentence
        assert len(sentence) < 140
        assert not [name for _, name, _, _ in string.Formatter().parse(sentence) if name]
    assert cli_errors.status(error) in (1, 2)
