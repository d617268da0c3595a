"""Rule cards: those that come with the program, an organisation's own, and what is refused."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from wayside.errors import ErrorCode, WaysideError
from wayside.vault import activity
from wayside.vault.connection import Connection
from wayside.work import identities
from wayside.work.identities import Conflict, IdentityKind, RuleCard, RuleReading, rule_cards

PLATFORMS = {"Facebook", "Instagram", "X", "TikTok", "YouTube", "Telegram", "Discord", "Reddit"}
OWN = """
cards:
  - platform: Twitter
    conflict: conflict
    applies_to: [alias, role_shown]
    rule: Our board says no.
    source: our board
    dated: 2026-02
    read_on: 2026-02-03
"""

TODAY = date(2026, 3, 1)


def bring(connection: Connection, folder: Path, text: str) -> None:
    """Put a pack in a file and bring it in on a day in March."""
    path = folder / "cards.yaml"
    path.write_text(text, "utf-8")
    identities.replace_pack(connection, identities.read_pack(path, TODAY))


def test_every_platform_has_a_card_with_rule_source_and_day_of_reading() -> None:
    pack = rule_cards.shipped_cards()
    assert {card.platform for card in pack} == PLATFORMS
    for card in pack:
        assert len(card.rule) > 100
        assert card.source
        assert card.read_on >= date(2026, 11, 25)
        assert card.applies_to <= {IdentityKind.ALIAS, IdentityKind.ROLE_SHOWN}
        # A rule that could only be read without a date asks to be read again.
        assert card.dated or card.conflict is not Conflict.NONE


def test_facebook_forbids_aliases() -> None:
    card = identities.card_for(rule_cards.shipped_cards(), "facebook")
    assert card is not None
    assert card.conflict_for(IdentityKind.ALIAS) is Conflict.CONFLICT
    assert card.conflict_for(IdentityKind.REAL_NAME) is Conflict.NONE


@pytest.mark.parametrize("name", ["X", "x", "𝕏", "Twitter", "twitter ", "X (Twitter)", "x.com"])
def test_a_renamed_platform_is_the_same_platform(name: str) -> None:
    card = identities.card_for(rule_cards.shipped_cards(), name)
    assert card is not None
    assert card.platform == "X"


@pytest.mark.parametrize(
    ("name", "platform"),
    [
        ("facebook.com", "Facebook"),
        ("https://www.facebook.com/groups/1", "Facebook"),
        ("m.facebook.com", "Facebook"),
        ("Messenger", "Facebook"),
        ("instagram.com", "Instagram"),
        ("twitter.com", "X"),
        ("t.me", "Telegram"),
        ("discord.gg", "Discord"),
        ("old.reddit.com/r/drums", "Reddit"),
    ],
)
def test_a_platform_written_as_an_address_is_no_way_around_its_rule(name: str, platform: str) -> None:
    card = identities.card_for(rule_cards.shipped_cards(), name)
    assert card is not None
    assert card.platform == platform


def test_a_platform_nobody_wrote_about_has_no_card() -> None:
    assert identities.card_for(rule_cards.shipped_cards(), "Mastodon") is None


def test_a_card_is_stale_after_half_a_year() -> None:
    card = rule_cards.shipped_cards()[0]
    assert not identities.is_stale(card, card.read_on + timedelta(days=180))
    assert identities.is_stale(card, card.read_on + timedelta(days=181))


def test_an_organisations_pack_takes_the_place_of_all_cards(connection: Connection, tmp_path: Path) -> None:
    assert identities.cards(connection) == rule_cards.shipped_cards()
    bring(connection, tmp_path, OWN)
    (card,) = identities.cards(connection)
    assert (card.rule, card.dated, card.read_on) == ("Our board says no.", "2026-02", date(2026, 2, 3))
    assert card.applies_to == {IdentityKind.ALIAS, IdentityKind.ROLE_SHOWN}
    assert identities.card_for([card], "X") == card
    assert rule_cards.parse_pack(OWN.encode()) == (card,)


@pytest.mark.parametrize(
    ("change", "code", "line", "field"),
    [
        (("conflict: conflict", "conflict: maybe"), ErrorCode.IMPORT_INVALID, 4, "conflict"),
        (("[alias, role_shown]", "[alias, friend]"), ErrorCode.IMPORT_INVALID, 5, "applies_to"),
        (("read_on: 2026-02-03", "read_on: 2026-02-30"), ErrorCode.IMPORT_INVALID, 9, "read_on"),
        (("dated: 2026-02", "dated: last winter"), ErrorCode.IMPORT_INVALID, 8, "dated"),
        (("    source: our board\n", ""), ErrorCode.IMPORT_FIELD_MISSING, 3, "source"),
        (("source: our board", "sauce: our board"), ErrorCode.IMPORT_FIELD_UNKNOWN, 7, "sauce"),
        (("platform: Twitter", "platform: \u200d"), ErrorCode.IMPORT_INVALID, 3, "platform"),
        (("read_on: 2026-02-03", "read_on: 2026-03-02"), ErrorCode.IMPORT_INVALID, 9, "read_on"),
    ],
)
def test_a_pack_that_does_not_fit_is_refused_with_its_line_and_changes_nothing(
    connection: Connection,
    tmp_path: Path,
    change: tuple[str, str],
    code: ErrorCode,
    line: int,
    field: str,
) -> None:
    bring(connection, tmp_path, OWN)
    before = identities.cards(connection)
    with pytest.raises(WaysideError) as error:
        bring(connection, tmp_path, OWN.replace(*change))
    assert (error.value.code, error.value.params) == (code, {"line": line, "field": field})
    assert identities.cards(connection) == before


def test_two_cards_of_one_platform_are_refused() -> None:
    twice = OWN + OWN.replace("cards:\n", "").replace("Twitter", "X")
    with pytest.raises(WaysideError) as error:
        rule_cards.parse_pack(twice.encode())
    assert error.value.code is ErrorCode.IMPORT_INVALID


def test_a_pack_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(WaysideError) as error:
        identities.read_pack(tmp_path / "none.yaml", TODAY)
    assert error.value.code is ErrorCode.NO_SUCH_FOLDER


# Reading again ----------------------------------------------------------------------------------------------


def card_of(connection: Connection, platform: str) -> RuleCard:
    found = identities.card_for(identities.cards(connection), platform)
    assert found is not None
    return found


def test_a_rule_that_was_read_again_is_fresh_for_half_a_year_from_that_day(connection: Connection) -> None:
    before = card_of(connection, "TikTok")
    day = before.read_on + timedelta(days=200)
    assert identities.is_stale(before, day)
    identities.note_reading(connection, before, " team  lead ", day, day)
    after = card_of(connection, "TikTok")
    assert after.again == RuleReading(by="team lead", on=day)
    assert (after.read_on, after.last_read) == (before.read_on, day)
    assert not identities.is_stale(after, day + timedelta(days=180))
    assert identities.is_stale(after, day + timedelta(days=181))
    assert card_of(connection, "Facebook").again is None
    (logged,) = activity.page(connection, limit=1)
    assert logged.kind == "rule-read-again"
    assert "team" not in str(logged)


def test_reading_again_is_no_other_version_and_no_other_card(connection: Connection) -> None:
    """Nobody has to accept anew what still says the same, and the pack is still the program's."""
    undated = next(card for card in rule_cards.shipped_cards() if not card.dated)
    day = undated.read_on + timedelta(days=1)
    identities.note_reading(connection, undated, "team lead", day, day)
    assert card_of(connection, undated.platform).version == undated.version
    assert identities.cards(connection) == rule_cards.shipped_cards()


def test_the_last_reading_counts_and_a_mistake_is_taken_out(connection: Connection) -> None:
    card = card_of(connection, "X")
    days = [card.read_on + timedelta(days=ahead) for ahead in (30, 10)]
    readings = [identities.note_reading(connection, card, "team lead", day, days[0]) for day in days]
    assert card_of(connection, "X").last_read == days[0]
    identities.remove_reading(connection, readings[0])
    assert card_of(connection, "X").last_read == days[1]
    identities.remove_reading(connection, readings[0])


def test_another_wording_has_to_be_read_by_itself(connection: Connection, tmp_path: Path) -> None:
    bring(connection, tmp_path, OWN)
    identities.note_reading(connection, card_of(connection, "X"), "team lead", TODAY, TODAY)
    bring(connection, tmp_path, OWN.replace("says no", "says no again"))
    assert card_of(connection, "X").again is None
    bring(connection, tmp_path, OWN)
    assert card_of(connection, "X").last_read == TODAY


@pytest.mark.parametrize("ahead", [-1, 6])
def test_a_rule_is_not_read_before_its_card_or_after_today(connection: Connection, ahead: int) -> None:
    card = card_of(connection, "X")
    with pytest.raises(WaysideError) as error:
        identities.note_reading(
            connection,
            card,
            "team lead",
            card.read_on + timedelta(days=ahead),
            card.read_on + timedelta(days=5),
        )
    assert (error.value.code, error.value.params) == (ErrorCode.VALUE_INVALID, {"field": "read_on"})


def test_a_reading_needs_a_role(connection: Connection) -> None:
    card = card_of(connection, "X")
    with pytest.raises(WaysideError) as error:
        identities.note_reading(connection, card, " - ", card.read_on, card.read_on)
    assert error.value.code is ErrorCode.VALUE_REQUIRED
