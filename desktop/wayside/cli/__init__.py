"""The command line: for organisations, security leads and tests; runs where Qt is not installed."""

from __future__ import annotations

from wayside.cli.main import main

__all__ = ["main"]
