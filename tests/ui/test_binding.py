"""The binding between Python and Qt keeps its books.

PySide6 6.12.0 gave up one reference to None, True or False with every call that returned it. On Python 3.11, where
these are counted like anything else, the process aborted after some thousand calls: in the middle of somebody's work.
"""

from __future__ import annotations

import sys

import pytest
from PySide6.QtWidgets import QApplication, QLabel

_CALLS = 2000


@pytest.mark.parametrize("value", [None, True, False])
def test_what_is_returned_is_counted(qapp: QApplication, value: bool | None) -> None:
    label = QLabel("text")
    label.setEnabled(value is not False)
    calls = {None: lambda: label.setText("text"), True: label.isEnabled, False: label.isEnabled}
    call = calls[value]
    before = sys.getrefcount(value)
    for _ in range(_CALLS):
        call()
    assert abs(sys.getrefcount(value) - before) < _CALLS / 10
