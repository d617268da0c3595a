"""`check-message`: what the leak guard says of a message on standard input.

The output says where and of what kind, never what: a term of the watch list, the name of another person or of another
identity printed on a terminal would be the leak.
"""

from __future__ import annotations

import sys
from bisect import bisect_right
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from wayside.cli import output, secrets
from wayside.work import identities, people, store

if TYPE_CHECKING:
    from wayside.safety.leak_guard import Finding

MAX_BYTES = 1_000_000


@click.command("check-message")
@click.argument("folder", metavar="VAULT", type=click.Path(path_type=Path))
@click.option("--as", "identity_name", metavar="IDENTITY", help="Who writes, by name.")
@click.option("--to", "code_name", metavar="PERSON", help="Who is written to, by code name.")
@click.option(
    "--as-file",
    "identity_file",
    type=click.Path(path_type=Path),
    help="Read who writes from the first line of this file, or of a descriptor as /dev/fd/N.",
)
@click.option(
    "--to-file",
    "code_name_file",
    type=click.Path(path_type=Path),
    help="Read who is written to likewise.",
)
@secrets.passphrase_file_option
@secrets.recovery_file_option
@output.json_option
def check_message(
    folder: Path,
    identity_name: str | None,
    code_name: str | None,
    identity_file: Path | None,
    code_name_file: Path | None,
    passphrase_file: Path | None,
    recovery_code_file: Path | None,
    as_json: bool,
) -> int:
    """Look for leaks in a message on standard input, in UTF-8, at most 1 MB.

    Places are line:column, counted from 1. Exit status 1 if anything is found, or if the identity must not be worked
    under now. Every program of this computer can see what --as and --to say while the command runs, and the shell
    may remember it; --as-file and --to-file keep the two names out of both.
    """
    identity_name = _name("--as", identity_name, identity_file)
    code_name = _name("--to", code_name, code_name_file)
    text = _message()
    secret = secrets.existing(passphrase_file, recovery_code_file)
    from wayside.safety.leak_guard import MAX_FINDINGS, Guard, vault_terms
    from wayside.safety.own_names import own_names

    with store.open_vault(folder, secret) as vault:
        identity = identities.find(vault.connection, identity_name)
        if identity is None:
            raise click.UsageError("There is no identity of this name in the vault.")
        person = people.find(vault.connection, code_name)
        if person is None:
            raise click.UsageError("There is nobody of this code name in the vault.")
        usable = identities.standing(vault.connection, identity, date.today()).is_usable
        told = vault_terms.read(vault.connection, identity, person)
    guard = Guard(told.terms, told.claims, told.allowed, own_names())
    findings = guard.check(text)
    if not usable:
        output.tell("This identity must not be worked under now. The window says why, on its page.")
    _print(text, findings, usable=usable, more=len(findings) >= MAX_FINDINGS, as_json=as_json)
    return 1 if findings or not usable else 0


def _name(option: str, name: str | None, file: Path | None) -> str:
    """Return a name that was given as an argument or in a file, one of the two."""
    if (name is None) == (file is None):
        raise click.UsageError(f"Give either {option} or {option}-file.")
    return name if name is not None else secrets.first_line(file or Path())


def _message() -> str:
    """Read the message.

    Raises:
        click.UsageError: it is too long, or not text.
    """
    data = sys.stdin.buffer.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise click.UsageError("The message is longer than 1 MB. Check it in parts.")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        # The error would hold the message.
        raise click.UsageError("The message is not text in UTF-8.") from None


def _print(text: str, findings: Sequence[Finding], *, usable: bool, more: bool, as_json: bool) -> None:
    lines = _line_starts(text)
    if as_json:
        found = [_document(one, lines) for one in findings]
        output.document({"findings": found, "more": more, "usable": usable})
        return
    for one in findings:
        output.line(f"{_place(lines, one.start)}-{_place(lines, one.end)}  {_reason(one)}")
    if not findings:
        output.tell("Nothing found.")
    elif more:
        output.tell("There is more; these are the first.")


def _line_starts(text: str) -> list[int]:
    return [0, *(place + 1 for place, sign in enumerate(text) if sign == "\n")]


def _line_and_column(lines: Sequence[int], place: int) -> tuple[int, int]:
    line = bisect_right(lines, place)
    return line, place - lines[line - 1] + 1


def _place(lines: Sequence[int], place: int) -> str:
    line, column = _line_and_column(lines, place)
    return f"{line}:{column}"


def _document(one: Finding, lines: Sequence[int]) -> dict[str, object]:
    line, column = _line_and_column(lines, one.start)
    return {
        "line": line,
        "column": column,
        "start": one.start,
        "end": one.end,
        "kind": _word(one.kind.name),
        "match": _word(one.match.name),
        "reason": _reason(one),
    }


def _word(name: str) -> str:
    return name.lower().replace("_", "-")


_KINDS = {
    "OWN_TERM": "Your own life: this is on your watch list",
    "OTHER_IDENTITY": "Another identity: its name, its account or a fact about it",
    "OTHER_PERSON": "Another person you write with",
    "NEVER_SAY": "A topic this identity never speaks of",
    "MAIL": "A mail address",
    "PHONE": "A phone number",
    "IBAN": "A bank account",
    "COORDINATES": "A place on the map",
    "TRACKING_LINK": "A link that says who shared it",
    "DEVICE_NAME": "A name of this computer or of its user",
    "STREET_ADDRESS": "A street address",
    "AGE": "An age",
    "TOWN": "A town",
    "JOB": "A job",
    "FAMILY": "A family",
    "HOURS": "A time of day",
}
_MATCHES = {
    "DISGUISED": "written differently",
    "INFLECTED": "with another ending",
    "MISSPELT": "misspelt",
}


def _reason(one: Finding) -> str:
    """Return why a finding is one, without a word of the vault."""
    words = _KINDS[one.kind.name]
    if one.match.name in _MATCHES:
        return f"{words}, {_MATCHES[one.match.name]}."
    if one.match.name != "CONTRADICTION":
        return f"{words}."
    if one.claim is None or one.claim.told_at is None:
        return f"{words} that is not this identity's."
    return f"{words} other than {'this person' if one.claim.to_this_person else 'somebody else'} was told."
