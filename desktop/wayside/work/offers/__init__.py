"""Offers: what can be done together, whether it may be offered now, whom it fits, and what became of it.

A conversation needs a call to action, and afterwards it should move offline if that is appropriate and safe (RAN
C&N ex post paper, Berlin 2016).
"""

from wayside.work.offers.matching import Doubt, Ground, Match, Reason, matches
from wayside.work.offers.offline import (
    MoveFields,
    MoveId,
    OfflineMove,
    Question,
    get_move,
    moves,
    open_questions,
    plan_move,
    record_meeting,
    update_move,
)
from wayside.work.offers.records import (
    Caution,
    Hindrance,
    Offer,
    OfferFields,
    OfferId,
    OfferKind,
    Safety,
    add,
    catalogue,
    cautions,
    get,
    hindrances,
    retire,
    update,
)
from wayside.work.offers.steps import (
    Ending,
    OfferMade,
    OfferStep,
    StepId,
    Uptake,
    allowed,
    offers_to,
    step,
    take_back,
)
from wayside.work.offers.uptake import uptake

__all__ = [
    "Caution",
    "Doubt",
    "Ending",
    "Ground",
    "Hindrance",
    "Match",
    "MoveFields",
    "MoveId",
    "Offer",
    "OfferFields",
    "OfferId",
    "OfferKind",
    "OfferMade",
    "OfferStep",
    "OfflineMove",
    "Question",
    "Reason",
    "Safety",
    "StepId",
    "Uptake",
    "add",
    "allowed",
    "catalogue",
    "cautions",
    "get",
    "get_move",
    "hindrances",
    "matches",
    "moves",
    "offers_to",
    "open_questions",
    "plan_move",
    "record_meeting",
    "retire",
    "step",
    "take_back",
    "update",
    "update_move",
    "uptake",
]
