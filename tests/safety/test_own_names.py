"""What this computer and its user are called."""

from __future__ import annotations

import getpass
import platform

import pytest

from wayside.safety.own_names import own_names


def test_the_computer_and_the_user_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOGNAME", "brimsel")
    monkeypatch.setattr(platform, "node", lambda: "zephyrhof-laptop.example.org")
    assert own_names()[:2] == ("zephyrhof-laptop", "brimsel")


@pytest.mark.parametrize("name", ["root", "Ubuntu", "localhost", ""])
def test_names_that_every_other_computer_has_are_left_out(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setenv("LOGNAME", name)
    monkeypatch.setattr(platform, "node", lambda: name)
    assert name not in own_names()


def test_a_user_without_a_name_is_no_error(monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody() -> str:
        raise OSError("no username set in the environment")

    monkeypatch.setattr(getpass, "getuser", nobody)
    monkeypatch.setattr(platform, "node", lambda: "zephyrhof")
    assert own_names()[0] == "zephyrhof"
