"""The fixtures of what is shown before a vault is open."""

from tests.ui.before_unlock import context, vault

__all__ = ["context", "vault"]
