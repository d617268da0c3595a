"""What the computer remembers: whole, private, forgiving, and nothing about people."""

from __future__ import annotations

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


@pytest.mark.parametrize(
    "content",
    [
        "",
        "[]",
        "{",
        "theme",
        "theme = plaid",
        "idle_minutes = x",
        "idle_minutes = 100000",
        "remember_vault = 1",
        "\x00" * 100,
    ],
)
def test_a_foreign_or_damaged_file_gives_defaults(tmp_path: Path, content: str) -> None:
    (tmp_path / FILE_NAME).write_text(content)
    assert DeviceStore(tmp_path).current == DeviceSettings()


def test_idle_cannot_be_switched_off_by_hand(tmp_path: Path) -> None:
    for minutes in (0, -1, 10**9):
        (tmp_path / FILE_NAME).write_text(f"idle_minutes = {minutes}\n")
        assert DeviceStore(tmp_path).current.idle_minutes == 15


def test_what_a_later_program_wrote_is_kept(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text("theme = light\ninvented_later = [1, 2]\n")
    DeviceStore(tmp_path).change(text_percent=150)
    lines = (tmp_path / FILE_NAME).read_text().splitlines()
    assert "invented_later = [1, 2]" in lines
    assert "theme = light" in lines


def test_any_folder_name_comes_back(tmp_path: Path) -> None:
    for name in ("/a\nb", "C:\\Users\\x = y", "/häuser/日本/\U0001f600", "/odd\udcff"):
        DeviceStore(tmp_path).change(last_vault=name)
        assert DeviceStore(tmp_path).current.last_vault == name


def test_an_unknown_setting_is_a_mistake(tmp_path: Path) -> None:
    with pytest.raises((TypeError, ValueError)):
        DeviceStore(tmp_path).change(person="Heron")
