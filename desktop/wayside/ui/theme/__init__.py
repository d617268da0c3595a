"""Colours, type, spacing, icons: what the window looks like, in one place."""
