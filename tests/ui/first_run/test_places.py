"""Names a vault can have, and folders that are also somebody else's."""

from __future__ import annotations

from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from wayside.ui.first_run import places

MOUNTS = (
    "/dev/sda1 / ext4 rw 0 0",
    "tmpfs /run tmpfs rw 0 0",
    "server:/home /mnt/team\\040share nfs4 rw 0 0",
    "//server/x /mnt/win cifs rw 0 0",
    "user@host: /home/user/away fuse.sshfs rw 0 0",
    "/dev/sdb1 /mnt/win/local ext4 rw 0 0",
    "nonsense",
)


@pytest.mark.parametrize(
    "name", ["Fieldwork", " Fieldwork ", "Feld 2", "عمل", "a.b", "x" * places.LONGEST_NAME]
)
def test_good_names(name: str) -> None:
    assert places.is_good_name(name)


@pytest.mark.parametrize(
    "name",
    ["", "  ", ".hidden", "end.", "a/b", "a\\b", "a:b", "con", "LPT1", "a\nb", "x" * 81, "..", "what?"],
)
def test_names_that_some_system_refuses(name: str) -> None:
    assert not places.is_good_name(name)


def test_the_folder_has_the_ending_once() -> None:
    assert places.vault_folder(Path("/a"), " Fieldwork ") == Path("/a/Fieldwork.vault")
    assert places.vault_folder(Path("/a"), "Fieldwork.vault") == Path("/a/Fieldwork.vault")


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        (PurePosixPath("/home/user/Dropbox/work"), "Dropbox"),
        (PurePosixPath("/home/user/Dropbox (Team)"), "Dropbox"),
        (PureWindowsPath("C:/Users/user/OneDrive - Office/Documents"), "OneDrive"),
        (PurePosixPath("/Users/user/Library/Mobile Documents/x"), "iCloud"),
        (PurePosixPath("/Users/user/Library/CloudStorage/x"), ""),
        (PurePosixPath("/home/user/Nextcloud"), "Nextcloud"),
        (PureWindowsPath("G:/My Drive/x"), "Google Drive"),
        (PurePosixPath("/home/user/Documents"), None),
        (PurePosixPath("/home/user/Dropboxes"), None),
    ],
)
def test_folders_that_are_copied_elsewhere(folder: PurePosixPath, service: str | None) -> None:
    assert places.sync_service(folder) == service


@pytest.mark.parametrize(
    ("folder", "remote"),
    [
        ("/home/user", False),
        ("/mnt/team share/work", True),
        ("/mnt/win", True),
        ("/mnt/win/local/x", False),
        ("/mnt/windows", False),
        ("/home/user/away/x", True),
    ],
)
@pytest.mark.platform_only("linux", "darwin")
def test_folders_on_another_computer(folder: str, remote: bool) -> None:
    assert places.is_on_network(Path(folder), MOUNTS) is remote
