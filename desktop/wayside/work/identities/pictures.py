"""The pictures of an identity, with where they come from, and nothing in them but what can be seen.

Platforms count AI-made, stolen and stock faces as the mark of a deceptive identity (X, Authenticity, April 2025;
Discord, Identity and Authenticity Policy). Such pictures are refused, and so is another person's face, whose owner
would pay for what is done under it. What is kept is painted anew from its pixels: a picture as a telephone writes it
says where and when it was taken, and with which device.
"""

from __future__ import annotations

import contextlib
import io
import struct
import warnings
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING, NewType

from wayside.errors import ErrorCode, WaysideError
from wayside.vault import activity, files
from wayside.vault.connection import Connection, transaction
from wayside.work.identities.records import IdentityId
from wayside.work.ordinary_file import open_ordinary
from wayside.work.text import clean_line

if TYPE_CHECKING:
    from PIL.Image import Image

PictureId = NewType("PictureId", int)

MAX_MEGABYTES = 20
MAX_MEGAPIXELS = 40
LONGEST_SIDE = 1600
_QUALITY = 88
# Who opens JPEG also gets MPO, which many telephones write: the picture and a second view of it, which is left out.
_FORMATS = ("JPEG", "PNG", "WEBP")
# What the decoders raise for damage, as mutated files show.
_DAMAGE = (
    OSError,
    ValueError,
    SyntaxError,
    TypeError,
    IndexError,
    KeyError,
    OverflowError,
    struct.error,
    zlib.error,
)


class Origin(IntEnum):
    """Where a picture comes from. Only the first three are kept; the others name why one is refused."""

    OWN = 0
    COMMISSIONED = 1
    LICENSED = 2
    AI_MADE = 3
    STOCK = 4
    ANOTHER_PERSON = 5


REFUSED = frozenset({Origin.AI_MADE, Origin.STOCK, Origin.ANOTHER_PERSON})


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A picture without its content. `proof` says where the consent or the licence lies."""

    id: PictureId
    origin: Origin
    proof: str
    width: int
    height: int
    added_at: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Repainted:
    """A picture made anew: PNG if it has transparent parts, else JPEG."""

    content: bytes
    width: int
    height: int


def add_picture(
    connection: Connection, identity: IdentityId, made: Repainted, origin: Origin, proof: str
) -> PictureId:
    """Keep a picture of an identity.

    Args:
        connection: the vault's.
        identity: whose.
        made: the picture, made anew. That may take a second, so do it where nobody waits for the vault.
        origin: where it comes from.
        proof: where the consent or the licence lies; needed unless the picture is the worker's own.

    Raises:
        WaysideError: PICTURE_REFUSED, with the origin; VALUE_REQUIRED, VALUE_TOO_LONG for the proof.
    """
    if origin in REFUSED:
        raise WaysideError(ErrorCode.PICTURE_REFUSED, origin=origin.name.lower())
    cleaned = clean_line(proof, "proof", required=origin is not Origin.OWN)
    with transaction(connection):
        cursor = connection.execute(
            "INSERT INTO picture(identity_id, origin, proof, width, height, content, added_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            (identity, int(origin), cleaned, made.width, made.height, made.content, activity.now_ms()),
        )
        picture = PictureId(cursor.lastrowid)
        activity.append(
            connection, "picture-added", identity=identity, picture=picture, origin=origin.name.lower()
        )
    return picture


def pictures(connection: Connection, identity: IdentityId) -> list[Picture]:
    """Return the pictures of an identity, newest first."""
    rows = connection.execute(
        "SELECT id, origin, proof, width, height, added_at FROM picture WHERE identity_id = ? ORDER BY id DESC",
        (identity,),
    )
    return [
        Picture(id=PictureId(i), origin=Origin(o), proof=p, width=w, height=h, added_at=a)
        for i, o, p, w, h, a in rows
    ]


def picture_content(connection: Connection, picture: PictureId) -> bytes:
    """Return a picture's file.

    Raises:
        WaysideError: NOT_FOUND.
    """
    row = connection.execute("SELECT content FROM picture WHERE id = ?", (picture,)).fetchone()
    if row is None:
        raise WaysideError(ErrorCode.NOT_FOUND)
    return bytes(row[0])


def remove_picture(connection: Connection, identity: IdentityId, picture: PictureId) -> None:
    """Take out a picture; what it showed is overwritten in the vault."""
    with transaction(connection):
        connection.execute("DELETE FROM picture WHERE id = ? AND identity_id = ?", (picture, identity))
        activity.append(connection, "picture-removed", identity=identity, picture=picture)


def read_picture(path: Path) -> bytes:
    """Return the bytes of a picture's file.

    Raises:
        WaysideError: PICTURE_TOO_LARGE; PICTURE_UNREADABLE for what is no ordinary file; as the disk has it.
    """
    try:
        with files.storage_errors(), open_ordinary(path) as file:
            data = file.read(MAX_MEGABYTES * 1_000_000 + 1)
    except WaysideError as error:
        if error.code is ErrorCode.IMPORT_UNKNOWN:
            raise WaysideError(ErrorCode.PICTURE_UNREADABLE) from None
        raise
    return _within_limit(data)


# Painting anew ----------------------------------------------------------------------------------------------


def repainted(data: bytes) -> Repainted:
    """Return a picture made anew from its pixels: upright, at most 1,600 pixels long, with nothing beside them.

    Raises:
        WaysideError: PICTURE_TOO_LARGE, before anything is decoded; PICTURE_UNREADABLE for anything that is not
            one still picture of a known kind.
    """
    from PIL import Image  # heavy, and only who adds a picture needs it

    _within_limit(data)
    try:
        with _quietly(), Image.open(io.BytesIO(data), formats=_FORMATS) as image:
            if image.width * image.height > MAX_MEGAPIXELS * 1_000_000:
                raise _too_large()
            if getattr(image, "is_animated", False) and image.format != "MPO":
                raise WaysideError(ErrorCode.PICTURE_UNREADABLE)
            return _written(_pixels(image))
    except WaysideError:
        raise
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise _too_large() from None
    except _DAMAGE:
        raise WaysideError(ErrorCode.PICTURE_UNREADABLE) from None


@contextlib.contextmanager
def _quietly() -> Iterator[None]:
    """Keep Pillow from printing what it thinks of a damaged picture; a bomb stays an error."""
    from PIL import Image

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        yield


def _within_limit(data: bytes) -> bytes:
    if len(data) > MAX_MEGABYTES * 1_000_000:
        raise _too_large()
    return data


def _too_large() -> WaysideError:
    return WaysideError(ErrorCode.PICTURE_TOO_LARGE, megabytes=MAX_MEGABYTES, megapixels=MAX_MEGAPIXELS)


def _pixels(image: Image) -> Image:
    """Return a new image that has the pixels of another one, upright, and nothing else of it."""
    from PIL import Image, ImageOps

    image.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    upright = ImageOps.exif_transpose(image)
    clear = upright.has_transparency_data
    plain = upright.convert("RGBA" if clear else "RGB")
    bare = Image.new(plain.mode, plain.size)
    # What somebody rubbed out is often still there in colour, only not to be seen.
    seen = plain.getchannel("A").point(lambda alpha: 255 if alpha else 0) if clear else None
    bare.paste(plain, mask=seen)
    return bare


def _written(image: Image) -> Repainted:
    file = io.BytesIO()
    if image.mode == "RGBA":
        image.save(file, "PNG")
    else:
        image.save(file, "JPEG", quality=_QUALITY)
    return Repainted(content=file.getvalue(), width=image.width, height=image.height)
