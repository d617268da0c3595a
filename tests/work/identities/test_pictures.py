"""Pictures: where they may come from, what is left of them, and what is refused before it does harm."""

from __future__ import annotations

import io
import os
import struct
import zlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, PngImagePlugin

from wayside.errors import ErrorCode, WaysideError
from wayside.vault import activity
from wayside.vault.connection import Connection
from wayside.work import identities
from wayside.work.identities import IdentityFields, IdentityId, IdentityKind, Origin, PictureId
from wayside.work.identities.pictures import LONGEST_SIDE, REFUSED, read_picture, repainted

MARKS = (b"GPSMARK", b"XMPMARK", b"ICCMARK", b"COMMENTMARK", b"CAMERAMARK", b"Exif", b"ICC_PROFILE", b"http")
RED, BLUE = (200, 20, 20), (20, 20, 200)


@pytest.fixture
def jonas(connection: Connection) -> IdentityId:
    return identities.add(connection, IdentityFields(name="Jonas K.", kind=IdentityKind.ALIAS))


def half_red(size: tuple[int, int] = (400, 200)) -> Image.Image:
    """Return a picture that is red on its left and blue on its right."""
    image = Image.new("RGB", size, BLUE)
    image.paste(RED, (0, 0, size[0] // 2, size[1]))
    return image


def file_of(image: Image.Image, kind: str = "JPEG", **options: object) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def telling_jpeg() -> bytes:
    """Return a JPEG as a telephone writes it: with place, device, profile, comment, thumbnail, lying on its side."""
    exif = Image.Exif()
    exif[0x0112] = 6  # turn it a quarter clockwise to see it upright
    exif[0x010F] = "CAMERAMARK"
    exif[0x9286] = "GPSMARK"
    place = exif.get_ifd(0x8825)
    place[1], place[2], place[29] = "N", (52.0, 31.0, 7.0), "GPSMARK"
    made = file_of(
        half_red(),
        exif=exif,
        icc_profile=b"ICCMARK" * 20,
        comment=b"COMMENTMARK",
        xmp=b"<x:xmpmeta>XMPMARK</x:xmpmeta>",
    )
    thumbnail = file_of(half_red((40, 20)), comment=b"COMMENTMARK")
    return made[:2] + b"\xff\xec" + struct.pack(">H", len(thumbnail) + 2) + thumbnail + made[2:]


def test_nothing_of_a_telephones_picture_is_left_but_its_pixels(
    connection: Connection, jonas: IdentityId
) -> None:
    data = telling_jpeg()
    for mark in MARKS[:5]:
        assert mark in data
    picture = identities.add_picture(connection, jonas, repainted(data), Origin.OWN, "")
    kept = identities.picture_content(connection, picture)
    for mark in MARKS:
        assert mark not in kept
    assert kept.count(b"\xff\xd8\xff") == 1  # no picture within the picture
    with Image.open(io.BytesIO(kept)) as image:
        assert image.format == "JPEG"
        assert dict(image.getexif()) == {}
        assert set(image.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}
        # It lay on its side: what was left is now at the top.
        assert image.size == (200, 400)
        for point, colour in (((100, 50), RED), ((100, 350), BLUE)):
            pixel = image.getpixel(point)
            assert isinstance(pixel, tuple)
            assert all(abs(a - b) < 30 for a, b in zip(pixel, colour, strict=True))


def test_a_clear_picture_stays_clear_and_loses_its_words(connection: Connection, jonas: IdentityId) -> None:
    words = PngImagePlugin.PngInfo()
    words.add_text("Comment", "COMMENTMARK")
    words.add_itxt("XML:com.adobe.xmp", "XMPMARK")
    image = Image.new("RGBA", (10, 10), (1, 2, 3, 100))
    data = file_of(image, "PNG", pnginfo=words, icc_profile=b"ICCMARK")
    picture = identities.add_picture(
        connection, jonas, repainted(data), Origin.COMMISSIONED, "contract in the blue folder"
    )
    kept = identities.picture_content(connection, picture)
    assert {kept[place : place + 4] for place in _chunks(kept)} == {b"IHDR", b"IDAT", b"IEND"}
    with Image.open(io.BytesIO(kept)) as back:
        assert back.getpixel((5, 5)) == (1, 2, 3, 100)


def _chunks(png: bytes) -> list[int]:
    """Return where the names of a PNG's chunks are."""
    places, at = [], 8
    while at < len(png):
        places.append(at + 4)
        at += 12 + int(struct.unpack(">I", png[at : at + 4])[0])
    return places


def test_what_was_rubbed_out_is_not_kept_under_the_transparency() -> None:
    image = Image.new("RGBA", (64, 64), (200, 30, 40, 255))
    image.paste((200, 30, 40, 0), (0, 0, 32, 64))
    file = io.BytesIO()
    image.save(file, "PNG")
    kept = Image.open(io.BytesIO(repainted(file.getvalue()).content))
    assert kept.getpixel((5, 5)) == (0, 0, 0, 0)
    assert kept.getpixel((60, 5)) == (200, 30, 40, 255)


@pytest.mark.parametrize("mode", ["1", "L", "P", "CMYK", "RGB"])
def test_every_kind_of_pixel_is_understood(mode: str) -> None:
    kind = "JPEG" if mode == "CMYK" else "PNG"
    made = repainted(file_of(half_red().convert(mode), kind))
    assert (made.width, made.height) == (400, 200)


def test_a_large_picture_becomes_smaller() -> None:
    made = repainted(file_of(half_red((4000, 1000))))
    assert (made.width, made.height) == (1600, 400)
    assert repainted(file_of(half_red((300, 3200)), "WEBP")).height == 1600


@pytest.mark.parametrize("origin", sorted(REFUSED))
def test_some_origins_are_refused_by_name(connection: Connection, jonas: IdentityId, origin: Origin) -> None:
    with pytest.raises(WaysideError) as error:
        identities.add_picture(connection, jonas, repainted(file_of(half_red())), origin, "a receipt")
    assert error.value.code is ErrorCode.PICTURE_REFUSED
    assert error.value.params == {"origin": origin.name.lower()}
    assert identities.pictures(connection, jonas) == []


@pytest.mark.parametrize("origin", [Origin.COMMISSIONED, Origin.LICENSED])
def test_what_is_not_ones_own_needs_its_proof(
    connection: Connection, jonas: IdentityId, origin: Origin
) -> None:
    with pytest.raises(WaysideError) as error:
        identities.add_picture(connection, jonas, repainted(file_of(half_red())), origin, " ")
    assert (error.value.code, error.value.params["field"]) == (ErrorCode.VALUE_REQUIRED, "proof")


def test_what_is_not_a_still_picture_is_refused() -> None:
    frames = [half_red((20, 20)), Image.new("RGB", (20, 20), RED)]
    animated = {
        kind: file_of(frames[0], kind, save_all=True, append_images=frames[1:], duration=100)
        for kind in ("GIF", "PNG", "WEBP")
    }
    refused = [
        *animated.values(),
        b"",
        b"<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'/>",
        b"%PDF-1.4 not a picture",
        file_of(half_red(), "GIF"),
        file_of(half_red(), "BMP"),
        file_of(half_red(), "TIFF"),
        file_of(half_red())[:-2000],
        file_of(half_red(), "PNG")[:-40],
    ]
    for data in refused:
        with pytest.raises(WaysideError) as error:
            repainted(data)
        assert error.value.code is ErrorCode.PICTURE_UNREADABLE


def test_the_second_view_of_a_telephones_picture_is_left_out() -> None:
    data = file_of(half_red(), "MPO", save_all=True, append_images=[Image.new("RGB", (400, 200), RED)])
    made = repainted(data)
    assert (made.width, made.height) == (400, 200)
    assert made.content.count(b"\xff\xd8\xff") == 1


@pytest.mark.parametrize("size", [(6_400, 6_400), (10_000, 10_000), (30_000, 30_000), (2**31 - 1, 2**31 - 1)])
def test_a_bomb_is_refused_before_it_is_decoded(size: tuple[int, int]) -> None:
    """A header that promises more pixels than fit, with next to nothing behind it."""
    head = struct.pack(">IIBBBBB", *size, 8, 2, 0, 0, 0)
    data = b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
        for name, body in ((b"IHDR", head), (b"IDAT", zlib.compress(bytes(1000))), (b"IEND", b""))
    )
    with pytest.raises(WaysideError) as error:
        repainted(data)
    assert error.value.code is ErrorCode.PICTURE_TOO_LARGE


def test_a_file_that_is_too_large_is_not_looked_at(tmp_path: Path) -> None:
    path = tmp_path / "huge.jpg"
    with path.open("wb") as file:
        file.truncate(20_000_001)
    for call in (lambda: read_picture(path), lambda: repainted(bytes(20_000_001))):
        with pytest.raises(WaysideError) as error:
            call()
        assert error.value.code is ErrorCode.PICTURE_TOO_LARGE
    path.write_bytes(b"x")
    assert read_picture(path) == b"x"
    with pytest.raises(WaysideError):
        read_picture(tmp_path / "none.jpg")


@pytest.mark.platform_only("linux", "darwin")
@pytest.mark.timeout(20)
def test_a_pipe_is_no_picture_and_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.jpg")
    with pytest.raises(WaysideError) as error:
        read_picture(tmp_path / "pipe.jpg")
    assert error.value.code is ErrorCode.PICTURE_UNREADABLE


SOUND = {kind: file_of(half_red((64, 48)), kind) for kind in ("JPEG", "PNG", "WEBP")} | {
    "of a telephone": telling_jpeg(),
    "twice seen": file_of(half_red((40, 30)), "MPO", save_all=True, append_images=[half_red((40, 30))]),
    "palette": file_of(half_red((64, 48)).convert("P"), "PNG"),
}


@given(
    st.sampled_from(sorted(SOUND)),
    st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 255)), max_size=12),
    st.floats(0.01, 1),
)
def test_s12_a_damaged_picture_is_repainted_or_refused(
    kind: str, changes: list[tuple[float, int]], length: float
) -> None:
    data = bytearray(SOUND[kind])
    for place, value in changes:
        data[int(place * len(data))] = value
    try:
        made = repainted(bytes(data[: int(length * len(data))]))
    except WaysideError as error:
        assert error.code in (ErrorCode.PICTURE_UNREADABLE, ErrorCode.PICTURE_TOO_LARGE)
    else:
        assert max(made.width, made.height) <= LONGEST_SIDE


def test_pictures_are_listed_without_content_and_taken_out(connection: Connection, jonas: IdentityId) -> None:
    first = identities.add_picture(connection, jonas, repainted(file_of(half_red())), Origin.OWN, "")
    second = identities.add_picture(
        connection, jonas, repainted(file_of(half_red())), Origin.LICENSED, "licence 12"
    )
    listed = identities.pictures(connection, jonas)
    assert [(one.id, one.origin, one.proof) for one in listed] == [
        (second, Origin.LICENSED, "licence 12"),
        (first, Origin.OWN, ""),
    ]
    assert (listed[0].width, listed[0].height) == (400, 200)
    assert listed[0].added_at >= listed[1].added_at > 0
    identities.remove_picture(connection, jonas, second)
    assert [one.id for one in identities.pictures(connection, jonas)] == [first]
    with pytest.raises(WaysideError) as error:
        identities.picture_content(connection, PictureId(second))
    assert error.value.code is ErrorCode.NOT_FOUND
    kinds = [entry.kind for entry in activity.page(connection, limit=3)]
    assert kinds == ["picture-removed", "picture-added", "picture-added"]
