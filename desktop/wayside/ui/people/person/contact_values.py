"""What is in the contact form, as it is typed and as its draft keeps it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, cast

from wayside.ui.people.person.tag_picks import Tags
from wayside.work.identities import IdentityId
from wayside.work.timeline import ContactFields, Direction, EntryId, Mode, StartedBy

if TYPE_CHECKING:
    from wayside.work.plans import PlaybookId

_EDIT = "edit_"


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactValues:
    """The form's fields. `when` is what was typed; `at` is what it was taken to mean, if it is a certain time.

    `playbook` is that of a contact that is corrected; nobody chooses it.
    """

    summary: str = ""
    when: str = ""
    at: int | None = None
    platform: str = ""
    direction: Direction = Direction.OUT
    mode: Mode = Mode.ONE_TO_ONE
    started_by: StartedBy = StartedBy.WORKER
    tone: str = ""
    content: str = ""
    method: str = ""
    identity: IdentityId | None = None
    playbook: PlaybookId | None = None

    @property
    def is_worth_keeping(self) -> bool:
        """Whether somebody has begun to type."""
        return bool(self.summary.strip() or self.when.strip() or any(self.tags))

    @property
    def tags(self) -> Tags:
        """Tone, content and method."""
        return Tags(self.tone, self.content, self.method)

    def to_fields(self, at: int) -> ContactFields:
        """Return the contact."""
        return ContactFields(
            at=at,
            text=self.summary,
            platform=self.platform,
            direction=self.direction,
            mode=self.mode,
            started_by=self.started_by,
            tone=self.tone,
            content=self.content,
            method=self.method,
            identity_id=self.identity,
            playbook_id=self.playbook,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class FormDraft:
    """The half-typed new contact and, beside it, the half-typed correction of another one."""

    new: ContactValues
    entry: EntryId | None = None
    edited: ContactValues | None = None

    def to_texts(self) -> dict[str, str]:
        """Return the draft's fields; none if there is nothing to keep."""
        texts = _texts(self.new) if self.new.is_worth_keeping else {}
        if self.entry is not None and self.edited is not None:
            texts |= {_EDIT + name: text for name, text in _texts(self.edited).items()}
            texts[_EDIT + "entry"] = str(self.entry)
        return texts

    @classmethod
    def of_texts(cls, texts: Mapping[str, str], platform: str) -> FormDraft:
        """Read a draft; what is missing or makes no sense is as in an empty form."""
        edited = {name.removeprefix(_EDIT): text for name, text in texts.items() if name.startswith(_EDIT)}
        entry = _number(edited.get("entry", ""))
        return cls(
            new=_values(texts, platform),
            entry=EntryId(entry) if entry is not None else None,
            edited=_values(edited, "") if entry is not None else None,
        )


def values_of(contact: ContactFields, when: str) -> ContactValues:
    """Return a contact as the form shows it."""
    return ContactValues(
        summary=contact.text,
        when=when,
        at=contact.at,
        platform=contact.platform,
        direction=contact.direction,
        mode=contact.mode,
        started_by=contact.started_by,
        tone=contact.tone,
        content=contact.content,
        method=contact.method,
        identity=contact.identity_id,
        playbook=contact.playbook_id,
    )


def _texts(values: ContactValues) -> dict[str, str]:
    texts = {}
    for field in fields(ContactValues):
        value = getattr(values, field.name)
        texts[field.name] = "" if value is None else str(value if isinstance(value, str) else int(value))
    return texts


def _values(texts: Mapping[str, str], platform: str) -> ContactValues:
    def number(name: str, limit: int) -> int:
        found = _number(texts.get(name, ""))
        return found if found is not None and 0 <= found <= limit else 0

    identity, playbook = _number(texts.get("identity", "")), _number(texts.get("playbook", ""))
    return ContactValues(
        summary=texts.get("summary", ""),
        when=texts.get("when", ""),
        at=_number(texts.get("at", "")),
        platform=texts.get("platform", platform),
        direction=Direction(number("direction", 1)),
        mode=Mode(number("mode", 1)),
        started_by=StartedBy(number("started_by", 1)),
        tone=texts.get("tone", ""),
        content=texts.get("content", ""),
        method=texts.get("method", ""),
        identity=IdentityId(identity) if identity is not None else None,
        playbook=cast("PlaybookId | None", playbook),
    )


def _number(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() else None
