"""Locking in the window: what triggers it, and the order of what happens."""
