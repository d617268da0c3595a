"""The handbook needs a context, and in the frame a vault."""

from tests.ui.desk_fixtures import clock, context, desk, filled_desk, large_desk, vault_folder

__all__ = ["clock", "context", "desk", "filled_desk", "large_desk", "vault_folder"]
