"""A draft message with what belongs to it, as the vault keeps it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from wayside.ui.people.person.tag_picks import Tags

_MOST_DISMISSED = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftValues:
    """The text, its tags, and the keys of the remarks on it that somebody has seen and does not want to see again."""

    text: str = ""
    tags: Tags = Tags()
    dismissed: tuple[str, ...] = ()

    def to_texts(self) -> dict[str, str]:
        """Return the draft's fields; none without a text, for tags of nothing say nothing."""
        if not self.text.strip():
            return {}
        texts = {"text": self.text, **self.tags._asdict()}
        # A key holds no line end.
        texts["dismissed"] = "\n".join(self.dismissed[-_MOST_DISMISSED:])
        return {name: text for name, text in texts.items() if text}

    @classmethod
    def of_texts(cls, texts: Mapping[str, str]) -> DraftValues:
        """Read a draft; what is missing is empty."""
        return cls(
            text=texts.get("text", ""),
            tags=Tags(*(texts.get(name, "") for name in Tags._fields)),
            dismissed=tuple(filter(None, texts.get("dismissed", "").split("\n"))),
        )
