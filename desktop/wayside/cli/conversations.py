"""`import conversation` and `import contacts`."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import click

from wayside.cli import output, secrets
from wayside.errors import ErrorCode, WaysideError
from wayside.vault.connection import Connection
from wayside.work import identities, people, store
from wayside.work.conversations import (
    Column,
    DateOrder,
    Format,
    Imported,
    KeepText,
    Left,
    LeftOut,
    Need,
    Options,
    Preview,
    ZoneFrom,
)
from wayside.work.identities import IdentityId
from wayside.work.people import PersonId

_FilePath = click.Path(path_type=Path)
_FORMATS = [kind.value for kind in Format if kind is not Format.META]

_LEFT = {
    Left.SYSTEM: "lines of the platform, calls, reactions",
    Left.DELETED: "deleted messages",
    Left.BEFORE_FIRST: "lines before the first message",
    Left.NOT_UNDERSTOOD: "not understood",
    Left.BAD_TIME: "with a time that cannot be",
    Left.OTHERS: "from somebody else",
    Left.BAD_LETTERS: "lines with broken letters (counted)",
    Left.CUT: "very long messages (counted in full, words cut)",
}
_NEEDS = {
    Need.DATE_ORDER: "which number of a date is the day: --date-order dmy or mdy",
    Need.ME: "who of them is the worker: --me NAME",
    Need.THEM: "who of them is the person: --them NAME",
    Need.PLATFORM: "where the file is from: --format instagram or messenger",
    Need.CONVERSATION: "which conversation: --conversation NAME",
}
_ORDERS = {
    DateOrder.DAY_MONTH: "the day comes first, then the month",
    DateOrder.MONTH_DAY: "the month comes first, then the day",
}
_ZONES = {
    ZoneFrom.FILE: "as the file says",
    ZoneFrom.GIVEN: "as given",
    ZoneFrom.COMPUTER: "this computer's; --timezone for another",
}

date_order_option = click.option(
    "--date-order",
    type=click.Choice([order.value for order in DateOrder]),
    help="Which number of a date is the day, where the file does not tell.",
)
zone_option = click.option(
    "--timezone",
    metavar="ZONE",
    help="Of times without an offset, such as Europe/Berlin; this computer's if not given.",
)


@click.command("conversation")
@click.argument("file", metavar="FILE", type=_FilePath)
@click.argument("folder", metavar="VAULT", type=_FilePath)
@click.option("--person", metavar="CODE-NAME", help="Who the worker wrote with.")
@click.option("--as", "identity", metavar="IDENTITY", help="Under which identity.")
@click.option("--format", "form", type=click.Choice(_FORMATS), help="Recognised if not given.")
@click.option(
    "--me", metavar="NAME", help="The worker's name in the file; by the identity's handles if not given."
)
@click.option("--them", metavar="NAME", help="The person's name in the file, where more than two wrote.")
@click.option("--conversation", metavar="NAME", help="Which one, in a file that holds several.")
@date_order_option
@zone_option
@click.option(
    "--column",
    "columns",
    metavar="WHAT=HEADING",
    multiple=True,
    help="For tables: the heading over when, who, direction, text or length.",
)
@click.option(
    "--platform", default="", metavar="NAME", help="For tables: where it was written; Signal if not given."
)
@click.option("--keep-text", is_flag=True, help="Keep the words too, with --reason and --expires.")
@click.option("--reason", metavar="TEXT", help="Why the words are kept.")
@click.option("--expires", type=click.DateTime(["%Y-%m-%d"]), help="The day on which the words are deleted.")
@click.option(
    "--preview", "only_look", is_flag=True, help="Say what is in the file; the vault is not opened."
)
@secrets.passphrase_file_option
@secrets.recovery_file_option
@output.json_option
def conversation_command(
    file: Path,
    folder: Path,
    person: str | None,
    identity: str | None,
    form: str | None,
    me: str | None,
    them: str | None,
    conversation: str | None,
    date_order: str | None,
    timezone: str | None,
    columns: tuple[str, ...],
    platform: str,
    keep_text: bool,
    reason: str | None,
    expires: datetime | None,
    only_look: bool,
    passphrase_file: Path | None,
    recovery_code_file: Path | None,
    as_json: bool,
) -> None:
    """Count the messages of a messenger's export: when, who wrote, how long. No words, no names.

    FILE is WhatsApp's exported text, Telegram Desktop's result.json, Instagram's or Messenger's message_1.json, or a
    table. What is in the vault already is not added again. Who of the participants is the worker is never guessed.
    """
    # The readers load much, and every command of the program loads this module.
    from wayside.work.conversations.importing import import_conversation
    from wayside.work.conversations.survey import preview, recognised

    options = Options(
        format=Format(form) if form else None,
        date_order=DateOrder(date_order) if date_order else None,
        zone=timezone,
        me=me,
        them=them,
        conversation=conversation,
        columns=_columns(columns),
        platform=platform,
        keep_text=_kept(keep_text, reason, expires),
    )
    if only_look:
        found = preview(file, options, progress=_progress)
        if as_json:
            output.document(_preview_document(found))
        else:
            _print_preview(found)
        return
    if person is None:
        raise click.UsageError("Say with whom: --person CODE-NAME, or only look: --preview.")
    recognised(file, options)
    with store.open_vault(folder, secrets.existing(passphrase_file, recovery_code_file)) as vault:
        connection = vault.connection
        done = import_conversation(
            connection,
            file,
            _person(connection, person),
            _identity(connection, identity),
            options,
            progress=_progress,
        )
    if as_json:
        output.document(_import_document(done))
    else:
        output.line(f"Imported: {done.added} messages ({done.known} were there already).")
        _print_left(done.left_out)
        output.line("The words are kept until their day." if keep_text else "No words were kept.")


def _columns(given: Sequence[str]) -> dict[Column, str]:
    columns = {}
    for one in given:
        what, _, heading = one.partition("=")
        try:
            columns[Column(what.strip())] = heading
        except ValueError:
            raise click.UsageError(
                "--column takes when, who, direction, text or length, then = and the heading."
            ) from None
    return columns


def _kept(keep: bool, reason: str | None, expires: datetime | None) -> KeepText | None:
    if keep and (reason is None or expires is None):
        raise click.UsageError("--keep-text needs --reason TEXT and --expires DAY.")
    if not keep and (reason is not None or expires is not None):
        raise click.UsageError("--reason and --expires go with --keep-text.")
    return (
        KeepText(reason=reason, expires_on=expires.date())
        if reason is not None and expires is not None
        else None
    )


def _person(connection: Connection, code_name: str) -> PersonId:
    found = people.find(connection, code_name)
    if found is None:
        raise WaysideError(ErrorCode.NOT_FOUND)
    return found


def _identity(connection: Connection, name: str | None) -> IdentityId | None:
    if name is None:
        return None
    found = identities.find(connection, name)
    if found is None:
        raise WaysideError(ErrorCode.NOT_FOUND)
    return found


def _progress(done: int, total: int) -> None:
    """Show on a terminal how far it is."""
    if sys.stderr.isatty() and total:
        sys.stderr.write(f"\r{done * 100 // total:3} %\r")
        sys.stderr.flush()


def _moment(at: int | None) -> str | None:
    if at is None:
        return None
    return (datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=at)).isoformat()


def _print_preview(found: Preview) -> None:
    output.line(f"Format        {found.format.value}")
    output.line(f"Messages      {found.messages}")
    if found.first_at is not None:
        output.line(f"First, last   {_moment(found.first_at)}, {_moment(found.last_at)}")
    output.line(f"Time zone     {found.zone} ({_ZONES[found.zone_from]})")
    if found.date_order is not None:
        output.line(f"Dates         {_ORDERS[found.date_order]}")
    for one in found.participants:
        output.line(f"Participant   {one.name}: {one.messages}")
    for name in found.conversations:
        output.line(f"Conversation  {name}")
    _print_left(found.left_out)
    if found.damaged_at is not None:
        output.line(f"The file is cut short or damaged at line {found.damaged_at}. It cannot be imported.")
    for need in found.needs:
        output.line(f"To be said    {_NEEDS[need]}")


def _print_left(left: Sequence[LeftOut]) -> None:
    for one in left:
        lines = ", ".join(map(str, one.lines)) + (", …" if one.count > len(one.lines) else "")
        output.line(f"Left out      {one.count} {_LEFT[one.why]} (lines {lines})")


def _preview_document(found: Preview) -> dict[str, object]:
    return {
        "format": found.format.value,
        "messages": found.messages,
        "first": _moment(found.first_at),
        "last": _moment(found.last_at),
        "time_zone": found.zone,
        "time_zone_from": found.zone_from.value,
        "date_order": found.date_order.value if found.date_order else None,
        "participants": [{"name": one.name, "messages": one.messages} for one in found.participants],
        "conversations": list(found.conversations),
        "left_out": _left_document(found.left_out),
        "damaged_at_line": found.damaged_at,
        "needs": [need.value for need in found.needs],
    }


def _import_document(done: Imported) -> dict[str, object]:
    return {
        "format": done.format.value,
        "read": done.read,
        "added": done.added,
        "known": done.known,
        "first": _moment(done.first_at),
        "last": _moment(done.last_at),
        "time_zone": done.zone,
        "time_zone_from": done.zone_from.value,
        "left_out": _left_document(done.left_out),
    }


def _left_document(left: Sequence[LeftOut]) -> list[dict[str, object]]:
    return [{"why": one.why.value, "count": one.count, "lines": list(one.lines)} for one in left]


@click.command("contacts")
@click.argument("file", metavar="FILE", type=_FilePath)
@click.argument("folder", metavar="VAULT", type=_FilePath)
@date_order_option
@zone_option
@secrets.passphrase_file_option
@secrets.recovery_file_option
@output.json_option
def contacts_command(
    file: Path,
    folder: Path,
    date_order: str | None,
    timezone: str | None,
    passphrase_file: Path | None,
    recovery_code_file: Path | None,
    as_json: bool,
) -> None:
    """Bring in lines of contact from a CSV file, one a row.

    \b
    person      code name; somebody not yet known is added, with the aim missing
    when        2026-01-31 18:30, with or without an offset; 31/01/2026
    platform    Instagram, ...
    identity    the name of an identity in the vault
    direction   out or in
    mode        one-to-one or one-to-many
    started_by  worker or person
    summary     one line; the content if there is none
    tone, content, method
    impact      kind: what it was; kinds are said, asked-for-help, left, took-part, told-by-others, other

    The first two are required. A contact that is in the vault already is not added again.
    """  # noqa: D301 - \b is click's sign to keep the lines as they are
    from wayside.work import contacts_file

    with store.open_vault(folder, secrets.existing(passphrase_file, recovery_code_file)) as vault:
        done = contacts_file.import_contacts(
            vault.connection,
            file,
            date_order=DateOrder(date_order) if date_order else None,
            zone=timezone,
            progress=_progress,
        )
    if as_json:
        output.document(
            {
                "read": done.read,
                "added": done.added,
                "known": done.known,
                "people_added": done.people,
                "impacts": done.impacts,
            }
        )
        return
    output.line(
        f"Imported: {done.added} contacts ({done.known} were there already), signs of impact {done.impacts}."
    )
    if done.people:
        output.line(f"New people, each without an aim: {done.people}. Write the aims in the window.")
