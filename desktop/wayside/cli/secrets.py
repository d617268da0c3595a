"""Where the command line gets a passphrase from: a file, an open descriptor, or the keyboard. Never an argument."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

from wayside.vault.keys import Passphrase, RecoveryCode, Secret

_MAX_BYTES = 4096

passphrase_file_option = click.option(
    "--passphrase-file",
    type=click.Path(path_type=Path),
    help="Read the passphrase from the first line of this file, or of a descriptor as /dev/fd/N.",
)
recovery_file_option = click.option(
    "--recovery-code-file",
    type=click.Path(path_type=Path),
    help="Open with the recovery code in the first line of this file instead.",
)


def existing(passphrase_file: Path | None, recovery_file: Path | None = None) -> Secret:
    """Return the secret that opens a vault.

    Raises:
        click.UsageError: two secrets were named, or there is neither a file nor a keyboard.
    """
    if passphrase_file is not None and recovery_file is not None:
        raise click.UsageError("Give either --passphrase-file or --recovery-code-file.")
    if recovery_file is not None:
        return RecoveryCode(first_line(recovery_file))
    if passphrase_file is not None:
        return Passphrase(first_line(passphrase_file))
    return Passphrase(_ask("Passphrase: "))


def new(passphrase_file: Path | None) -> Passphrase:
    """Return the passphrase of a vault to be made; typed twice at the keyboard.

    Raises:
        click.UsageError: the two do not match, or there is neither a file nor a keyboard.
    """
    if passphrase_file is not None:
        return Passphrase(first_line(passphrase_file))
    first = _ask("New passphrase, six words or more: ")
    if first != _ask("Once more: "):
        raise click.UsageError("The two passphrases are not the same. Nothing was made.")
    return Passphrase(first)


def _ask(prompt: str) -> str:
    import getpass

    if not sys.stdin.isatty():
        raise click.UsageError("There is no keyboard to ask for the passphrase. Use --passphrase-file PATH.")
    return getpass.getpass(prompt, sys.stderr)


def first_line(path: Path) -> str:
    """Read one line of UTF-8. `/dev/fd/N` is taken literally, so that it works where that folder does not exist."""
    try:
        parts = path.parts
        if parts[:3] == (os.sep, "dev", "fd") and len(parts) == 4 and parts[3].isdigit():
            with os.fdopen(os.dup(int(parts[3])), "rb") as file:
                data = file.read(_MAX_BYTES + 1)
        else:
            with path.open("rb") as file:
                data = file.read(_MAX_BYTES + 1)
    except OSError:
        raise click.UsageError("The file with the secret cannot be read.") from None
    if len(data) > _MAX_BYTES:
        raise click.UsageError("The file with the secret is too long: its first line is the secret.")
    try:
        return data.decode("utf-8").removeprefix("\ufeff").split("\n", 1)[0].rstrip("\r")
    except UnicodeDecodeError:
        raise click.UsageError("The file with the secret is not text in UTF-8.") from None
