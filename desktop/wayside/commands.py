"""The names of the commands, known without loading them.

`entry` needs them to tell `wayside search` (a command) from `wayside Fieldwork.vault` (a window); a test holds
this list against what the command line really registers.
"""

COMMANDS = frozenset(
    {"check-message", "import", "info", "new", "outcomes", "sample", "search", "tour", "verify"}
)
