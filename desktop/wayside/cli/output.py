"""How results are printed: text for people, one JSON document for programs."""

from __future__ import annotations

import json
import re
import sys

import click

json_option = click.option(
    "--json", "as_json", is_flag=True, help="Print one JSON document and nothing else."
)

# A terminal obeys control characters, and a code name may hold anything that can be pasted.
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def document(value: object) -> None:
    """Print a JSON document on standard output, harmless to a terminal too: what that might obey is escaped."""
    text = json.dumps(value, ensure_ascii=False, indent=1)
    sys.stdout.write(_CONTROLS.sub(lambda match: f"\\u{ord(match[0]):04x}", text) + "\n")


def line(text: str = "") -> None:
    """Print a line of a result on standard output, harmless to the terminal."""
    sys.stdout.write(_CONTROLS.sub("", text) + "\n")


def tell(text: str) -> None:
    """Print a message that is not the result on standard error."""
    sys.stderr.write(text + "\n")


def bytes_in_words(number: int) -> str:
    """Return a size as people say it."""
    size = float(number)
    for unit in ("bytes", "KB", "MB"):
        if size < 1000:
            return f"{size:.0f} {unit}" if unit == "bytes" else f"{size:.1f} {unit}"
        size /= 1000
    return f"{size:.1f} GB"
