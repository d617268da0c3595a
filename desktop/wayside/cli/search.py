"""`search`: people, notes and contacts, best first."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import click

from wayside.cli import output, secrets
from wayside.work import search as searching
from wayside.work import store
from wayside.work.query import parse
from wayside.work.search import Hit


@click.command()
@click.argument("folder", metavar="VAULT", type=click.Path(path_type=Path))
@click.argument("query")
@secrets.passphrase_file_option
@secrets.recovery_file_option
@click.option("--limit", type=click.IntRange(1, 1000), default=searching.LIMIT, show_default=True)
@output.json_option
def search(
    folder: Path,
    query: str,
    passphrase_file: Path | None,
    recovery_code_file: Path | None,
    limit: int,
    as_json: bool,
) -> None:
    """Find people, notes and contacts, best first.

    QUERY: words, beginn*, "exact phrase", person:NAME, kind:note|contact|person, after:2026-01-31, before:DATE.
    """
    parse(query)
    with store.open_vault(folder, secrets.existing(passphrase_file, recovery_code_file)) as vault:
        result = searching.search(vault.connection, query, limit=limit)
    if as_json:
        output.document({"hits": [_hit_document(hit) for hit in result.hits], "more": result.more})
        return
    for hit in result.hits:
        when = _time(hit.at)[:10] if hit.at is not None else "          "
        text = "".join(span.text for span in hit.snippet)
        output.line(f"{when}  {hit.kind.name.lower():<8} {hit.code_name}: {text}")
    if not result.hits:
        output.tell("Nothing found.")
    elif result.more:
        output.tell(f"There is more; these are the best {limit}. Use --limit or narrow the query.")


def _time(at: int) -> str:
    return datetime.fromtimestamp(at / 1000, UTC).isoformat(timespec="seconds")


def _hit_document(hit: Hit) -> dict[str, object]:
    return {
        "kind": hit.kind.name.lower(),
        "person": hit.code_name,
        "entry": hit.entry_id,
        "at": _time(hit.at) if hit.at is not None else None,
        "snippet": [{"text": span.text, "matched": span.matched} for span in hit.snippet],
    }
