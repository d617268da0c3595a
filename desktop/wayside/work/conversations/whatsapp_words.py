"""The phrases WhatsApp itself writes into an export, in English, German and French.

Only what is needed to tell a message from a line of the platform: short parts of the phrases, not the phrases.
"""

from __future__ import annotations

import re

from wayside.work.conversations.dates import MARKS
from wayside.work.conversations.records import Left

_LEADING = re.compile(f"^[{MARKS}]+")

# Lines with a colon in them that are no message: somebody's words are quoted in them.
_SYSTEM = re.compile(
    "|".join(
        (
            r"changed the (?:subject|group name|group description|description)\b",
            r"created (?:the )?(?:group|broadcast list|community)\b",
            r"end-to-end encrypt",
            r"security code (?:with|changed)",
            r"ha(?:t|st) (?:den Betreff|den Gruppennamen|die Gruppenbeschreibung)\b",
            r"ha(?:t|st) die Gruppe\b.*\berstellt",
            r"Ende-zu-Ende-verschlüssel",
            r"Sicherheitsnummer",
            r"(?:a|avez) (?:changé|modifié) (?:le sujet|l['’]objet|le nom du groupe|la description)",
            r"(?:a|avez) créé (?:le|un) groupe",
            r"chiffré\w* de bout en bout",
            r"code de sécurité",
        )
    ),
    re.IGNORECASE,
)
_IN_A_CHAT = re.compile(
    r"end-to-end encrypt|Ende-zu-Ende-verschlüssel|chiffré\w* de bout en bout"
    r"|^\W*(?:your security code with|deine Sicherheitsnummer|votre code de sécurité)",
    re.IGNORECASE,
)
# One pattern for all a message can be instead of words: it is tried on every message.
_INSTEAD = re.compile(
    r"^(?:(?P<deleted>this message was deleted|you deleted this message|this message was deleted by admin.*"
    r"|diese Nachricht wurde gelöscht|du hast diese Nachricht gelöscht"
    r"|ce message a été supprimé|vous avez supprimé ce message)\.?"
    r"|(?P<call>missed (?:group )?(?:voice|video) call|verpasster (?:Gruppen-?)?(?:Sprach|Video)anruf"
    r"|appel (?:vocal|vidéo) (?:de groupe )?manqué)\b.{0,60}"
    r"|(?P<nothing><?(?:(?:media|image|video|audio|sticker|GIF|contact card|document) omitted"
    r"|(?:Medien|Bild|Video|Audio|Sticker|GIF|Dokument) (?:weggelassen|ausgeschlossen)|Kontaktkarte ausgelassen"
    r"|(?:médias?|fichier|image|vidéo|audio|sticker|GIF|document) (?:omis|absente?|retiré|manquant|non incluse?)"
    r"|fiche contact manquante"
    r"|(?:you received a )?view once (?:voice )?message.{0,40})>?))$",
    re.IGNORECASE,
)
_ATTACHED_LINE = re.compile(
    r"^[^\n/\\]{1,200} \((?:file attached|Datei angehängt|fichier joint)\)(?:\n|$)", re.IGNORECASE
)
_ATTACHED_MARK = re.compile(
    rf"[{MARKS}]*<(?:attached|Anhang|pièce jointe)[ \u00a0\u202f]?: ?[^>\n]{{1,200}}>\n?", re.IGNORECASE
)
_EDITED = re.compile(
    rf"[ {MARKS}]*<(?:this message was edited|diese Nachricht wurde bearbeitet|ce message a été modifié)\.?>$",
    re.IGNORECASE,
)


def is_system(rest: str) -> bool:
    """Tell whether what follows date and hour is a line of the platform although it holds a colon."""
    if ":" not in rest:
        return True
    before, _, after = rest.partition(": ")
    if _SYSTEM.search(before):
        return True
    return bool(_IN_A_CHAT.search(_LEADING.sub("", after)[:400])) and after.startswith("\u200e")


def without_attachment(body: str) -> str:
    """Return the caption of an iPhone's attachment: what stands before the mark, or after `<attached: …>`."""
    after = _ATTACHED_MARK.sub("", body)
    if after != body:
        return after.strip()
    before = body.partition("\u200e")[0].rstrip()
    # A document's caption is its file name, which nobody wrote.
    return "" if re.fullmatch(r"[^\n]{1,200}\.\w{1,8}(?: •)?", before) else before


def said(text: str, generated: bool) -> str | Left:
    """Return what somebody wrote: nothing for an attachment, a reason if nobody wrote it.

    Args:
        text: the message as exported, without the line's beginning.
        generated: whether an iPhone marked it as the program's own and not as an attachment.
    """
    bare = text if text[:1].isalnum() else _LEADING.sub("", text)
    instead = _INSTEAD.match(bare)
    if instead:
        if instead["nothing"]:
            return ""
        return Left.DELETED if instead["deleted"] else Left.SYSTEM
    if generated:
        return Left.SYSTEM
    attached = _ATTACHED_LINE.match(bare) if "(" in bare else None
    if attached:
        return bare[attached.end() :]
    if "<" in bare:
        bare = _EDITED.sub("", _ATTACHED_MARK.sub("", bare))
    return bare
