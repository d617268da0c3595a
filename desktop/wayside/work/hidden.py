"""What of imported conversations is not to be seen yet: SQL for everybody who reads messages.

A long import is stored in many short transactions. Until it ends its messages are hidden; how that is kept is in
`conversations/unfinished.py`.
"""

RUN_KEY, FROM_KEY = "import-open", "import-hides-from"
HIDDEN_FROM = f"coalesce((SELECT CAST(value AS INTEGER) FROM meta WHERE key = '{FROM_KEY}'), {(1 << 63) - 1})"
"""The number from which on messages are not to be seen. Every reader of messages compares with it."""
HIDDEN_RUN = f"coalesce((SELECT CAST(value AS INTEGER) FROM meta WHERE key = '{RUN_KEY}'), 0)"
"""The import that has not ended, or 0."""
