"""Playbooks that can be used again, the plan for one person made from one, and what was promised."""

from __future__ import annotations

from typing import NewType

PlaybookId = NewType("PlaybookId", int)
