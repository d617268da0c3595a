"""How far the offers of a period came, counted for the report."""

from __future__ import annotations

from wayside.vault.connection import Connection
from wayside.work.offers.steps import Uptake

# Each offer to each person once, however often: how far it came at most, and whether it ended. An offer counts in
# the period in which it was first made.
_UPTAKE = """
SELECT title, count(*), count(*) FILTER (WHERE furthest >= 1), count(*) FILTER (WHERE furthest >= 2),
  count(*) FILTER (WHERE furthest >= 3), count(*) FILTER (WHERE ended)
FROM (
  SELECT offer_id, max(state) FILTER (WHERE state < 4) AS furthest, max(state) = 4 AS ended FROM offer_step
  GROUP BY offer_id, person_id HAVING min(at) >= ? AND min(at) < ?
) JOIN offer ON offer.id = offer_id GROUP BY offer.id
"""


def uptake(connection: Connection, begin: int, end: int) -> dict[str, list[int]]:
    """Return, by the title of the offer, to how many people it was offered and how many came how far.

    Args:
        connection: the vault's.
        begin: first millisecond.
        end: the one after the last.
    """
    rows = connection.execute(_UPTAKE, (begin, end)).fetchall()
    return {row[0]: list(row[1 : 1 + len(Uptake)]) for row in rows}
