"""The settings work on a real vault."""

from tests.ui.desk_fixtures import clock, context, desk, filled_desk, large_desk, vault_folder

__all__ = ["clock", "context", "desk", "filled_desk", "large_desk", "vault_folder"]
