"""The eight identity bands: a colour pair and a mark each, so that no identity is told by colour alone."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from wayside.ui.theme.tokens import BANDS, Theme


class Mark(Enum):
    """The shape that goes with a band, in the order of the bands."""

    SQUARE = "square"
    CIRCLE = "circle"
    DIAMOND = "diamond"
    TRIANGLE = "triangle"
    BAR = "bar"
    RING = "ring"
    CROSS = "cross"
    HEXAGON = "hexagon"


class Band(NamedTuple):
    """The colour of text and mark, the colour of the ground, and the mark."""

    strong: str
    soft: str
    mark: Mark


def bands(theme: Theme) -> tuple[Band, ...]:
    """Return the eight bands of a theme; the same position is the same identity in every theme."""
    return tuple(Band(strong, soft, mark) for (strong, soft), mark in zip(BANDS[theme], Mark, strict=True))
