"""`python -m tests.support.schema_file` writes the committed schema anew from the migrations."""

from __future__ import annotations

import tempfile
from pathlib import Path

from tests.support.vaults import make_vault
from wayside.vault import schema

SCHEMA_FILE = Path(__file__).parents[2] / "desktop" / "wayside" / "work" / "schema.sql"


def current_schema() -> str:
    """Return the schema that the migrations make."""
    with tempfile.TemporaryDirectory() as folder, make_vault(Path(folder) / "Empty.vault").open() as opened:
        return schema.dump(opened.connection)


if __name__ == "__main__":
    SCHEMA_FILE.write_text(current_schema(), "utf-8")
