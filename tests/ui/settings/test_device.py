"""What the computer remembers: whole, private, forgiving, and nothing about people."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from wayside.ui.settings.device import FILE_NAME, DeviceSettings, DeviceStore


def test_nothing_is_written_by_looking(tmp_path: Path) -> None:
    assert DeviceStore(tmp_path / "new").current == DeviceSettings()
    assert not (tmp_path / "new").exists()


def test_a_change_is_kept_privately(tmp_path: Path) -> None:
    DeviceStore(tmp_path / "new").change(theme="dark", idle_minutes=5)
    path = tmp_path / "new" / FILE_NAME
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700
    again = DeviceStore(tmp_path / "new").current
    assert (again.theme, again.idle_minutes) == ("dark", 5)
    assert [p.name for p in path.parent.iterdir()] == [FILE_NAME]


@pytest.mark.parametrize("content", ["", "[]", "{", "null", '{"theme": 5}', '{"idle_minutes": 100000}', "\x00" * 100])
def test_a_foreign_or_damaged_file_gives_defaults(tmp_path: Path, content: str) -> None:
    (tmp_path / FILE_NAME).write_text(content)
    assert DeviceStore(tmp_path).current == DeviceSettings()


def test_idle_cannot_be_switched_off_by_hand(tmp_path: Path) -> None:
    for minutes in (0, -1, 10**9):
        (tmp_path / FILE_NAME).write_text(json.dumps({"idle_minutes": minutes}))
        assert DeviceStore(tmp_path).current.idle_minutes == 15


def test_what_a_later_program_wrote_is_kept(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text(json.dumps({"theme": "light", "invented_later": [1, 2]}))
    DeviceStore(tmp_path).change(text_percent=150)
    written = json.loads((tmp_path / FILE_NAME).read_text())
    assert written["invented_later"] == [1, 2]
    assert written["theme"] == "light"


def test_an_unknown_setting_is_a_mistake(tmp_path: Path) -> None:
    with pytest.raises(TypeError):
        DeviceStore(tmp_path).change(person="Heron")
