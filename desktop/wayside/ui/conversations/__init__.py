"""Conversations in the window: an import with its preview, and the rhythm of what was counted."""
