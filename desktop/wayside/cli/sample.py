"""`sample`: a vault with invented work in it, for trying out, screenshots and measuring."""

from __future__ import annotations

import shutil
import sys
from datetime import UTC, datetime
from pathlib import Path

import click

from wayside.cli import output
from wayside.vault import activity
from wayside.vault.keys import KDF_FLOOR, Passphrase
from wayside.work import store

PASSPHRASE = "sample sample sample sample sample sample"  # noqa: S105 - public on purpose: nothing in it is secret
_MOST_PEOPLE = 100_000
_MOST_ENTRIES = 1_000_000


@click.command()
@click.argument("folder", metavar="VAULT", type=click.Path(path_type=Path))
@click.option("--people", type=click.IntRange(1, _MOST_PEOPLE), default=23, show_default=True)
@click.option("--entries", type=click.IntRange(0, _MOST_ENTRIES), default=600, show_default=True)
@click.option("--seed", type=int, default=1, show_default=True, help="The same seed makes the same work.")
@click.option(
    "--now",
    type=click.DateTime(),
    help="Make the work look as if it were this day; today if not given.",
)
@output.json_option
def sample(folder: Path, people: int, entries: int, seed: int, now: datetime | None, as_json: bool) -> None:
    """Make a vault with invented, plausible work in it.

    Its passphrase is the word sample, six times, with spaces between. Never put real work into it.
    """
    from wayside.work.sample import fill

    moment = activity.now_ms() if now is None else int(now.replace(tzinfo=UTC).timestamp() * 1000)
    opened, _ = store.create_vault(folder, Passphrase(PASSPHRASE), kdf=KDF_FLOOR, check_strength=False)
    try:
        with opened:
            summary = fill(opened.connection, people, entries, seed, moment, _progress)
    except BaseException:
        # Half a sample helps nobody, and the folder was made here a moment ago.
        shutil.rmtree(folder)
        raise
    if as_json:
        output.document({"people": summary.people, "entries": summary.entries, "seed": seed})
    else:
        output.line(f"Made {summary.people:,} people with {summary.entries:,} entries.")
        output.line(f"Passphrase: {PASSPHRASE}")


def _progress(done: int, total: int) -> None:
    if sys.stderr.isatty():
        sys.stderr.write(f"\r{done * 100 // max(total, 1)} %" + ("\n" if done >= total else ""))
