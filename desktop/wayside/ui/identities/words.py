"""What identities and what stands in their way are called in words."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from wayside.ui import say
from wayside.ui.people.person.words import isolated, short
from wayside.ui.theme.tokens import Tone
from wayside.work.identities import (
    AccountState,
    Caution,
    Conflict,
    Identity,
    IdentityFields,
    IdentityKind,
    IdentityState,
    Obstacle,
    RuledAccount,
    Standing,
)

STATE_TONES = {
    IdentityState.PROPOSED: Tone.NEUTRAL,
    IdentityState.AUTHORISED: Tone.GOOD,
    IdentityState.ACTIVE: Tone.GOOD,
    IdentityState.RESTING: Tone.NEUTRAL,
    IdentityState.BURNED: Tone.DANGER,
    IdentityState.RETIRED: Tone.NEUTRAL,
}


def kind_name(kind: IdentityKind) -> str:
    """Return a kind as a chip says it."""
    tr = QCoreApplication.translate
    return {
        IdentityKind.REAL_NAME: tr("IdentityWords", "real name"),
        IdentityKind.ROLE_SHOWN: tr("IdentityWords", "role shown, name limited"),
        IdentityKind.ALIAS: tr("IdentityWords", "alias"),
    }[kind]


def kind_title(kind: IdentityKind) -> str:
    """Return a kind as a choice says it."""
    tr = QCoreApplication.translate
    return {
        IdentityKind.REAL_NAME: tr("IdentityWords", "Real name"),
        IdentityKind.ROLE_SHOWN: tr("IdentityWords", "Role shown, name limited"),
        IdentityKind.ALIAS: tr("IdentityWords", "Alias"),
    }[kind]


def kind_meaning(kind: IdentityKind) -> str:
    """Return in a sentence what a kind is."""
    tr = QCoreApplication.translate
    return {
        IdentityKind.REAL_NAME: tr(
            "IdentityWords",
            "You write as yourself, with your full name and your work. Everybody can look you up.",
        ),
        IdentityKind.ROLE_SHOWN: tr(
            "IdentityWords",
            "You say what you do and for whom, and show a first name only. Nobody is misled about your work.",
        ),
        IdentityKind.ALIAS: tr(
            "IdentityWords",
            "You write under another name. It needs somebody’s authorisation with an end, breaks the rules of some"
            " platforms, and one day the other person has to hear the truth.",
        ),
    }[kind]


def state_name(state: IdentityState) -> str:
    """Return a state as a chip says it."""
    tr = QCoreApplication.translate
    return {
        IdentityState.PROPOSED: tr("IdentityWords", "proposed"),
        IdentityState.AUTHORISED: tr("IdentityWords", "authorised"),
        IdentityState.ACTIVE: tr("IdentityWords", "active"),
        IdentityState.RESTING: tr("IdentityWords", "resting"),
        IdentityState.BURNED: tr("IdentityWords", "burned"),
        IdentityState.RETIRED: tr("IdentityWords", "retired"),
    }[state]


def obstacle(found: Obstacle, standing: Standing, locale: QLocale) -> str:
    """Return in a sentence why nobody can work under an identity now."""
    tr = QCoreApplication.translate
    fields = standing.identity.fields
    if found is Obstacle.RULE_NOT_ACCEPTED:
        platforms = ", ".join(dict.fromkeys(short(r.account.fields.platform) for r in standing.to_accept))
        words = tr("IdentityWords", "The rule of {0} is against it, and nobody has accepted that yet.")
        return words.replace("{0}", platforms)
    return {
        Obstacle.BURNED: tr("IdentityWords", "It is burned. Nobody works under it again."),
        Obstacle.RETIRED: tr("IdentityWords", "It is retired. Nobody works under it again."),
        Obstacle.RESTING: tr("IdentityWords", "It rests. Wake it when it is to be used again."),
        Obstacle.NOT_AUTHORISED: tr(
            "IdentityWords",
            "Nobody has authorised it. An alias needs a role that answers for it, and an end.",
        ),
        Obstacle.AUTHORISATION_NOT_BEGUN: tr("IdentityWords", "Its authorisation begins on {0}.").format(
            _day(fields.authorised_on, locale)
        ),
        Obstacle.AUTHORISATION_ENDED: tr("IdentityWords", "Its authorisation ended on {0}.").format(
            _day(fields.authorised_until, locale)
        ),
    }[found]


def obstacle_chip(found: Obstacle) -> str:
    """Return the same in a few words."""
    tr = QCoreApplication.translate
    return {
        Obstacle.BURNED: tr("IdentityWords", "burned"),
        Obstacle.RETIRED: tr("IdentityWords", "retired"),
        Obstacle.RESTING: tr("IdentityWords", "resting"),
        Obstacle.NOT_AUTHORISED: tr("IdentityWords", "waits for authorisation"),
        Obstacle.AUTHORISATION_NOT_BEGUN: tr("IdentityWords", "not authorised yet"),
        Obstacle.AUTHORISATION_ENDED: tr("IdentityWords", "authorisation ended"),
        Obstacle.RULE_NOT_ACCEPTED: tr("IdentityWords", "a platform’s rule is not accepted"),
    }[found]


def caution(found: Caution, standing: Standing, today: date, locale: QLocale) -> str:
    """Return in a sentence what to know before working under an identity."""
    tr = QCoreApplication.translate
    fields = standing.identity.fields
    until, review = fields.authorised_until, fields.review_on
    return {
        Caution.AUTHORISATION_ENDS_SOON: tr("IdentityWords", "Its authorisation ends {0}.").format(
            say.day(until, today, locale) if until else ""
        ),
        Caution.REVIEW_DUE: tr(
            "IdentityWords", "Its review was due {0}. Talk it over, then set the next day."
        ).format(say.day(review, today, locale) if review else ""),
        Caution.CARD_STALE: tr(
            "IdentityWords", "A platform’s rule was read more than half a year ago. Read it again."
        ),
        Caution.RULE_UNKNOWN: tr(
            "IdentityWords",
            "There is no rule card for one of its platforms. Ask what the rule is before you write.",
        ),
        Caution.ACCOUNT_AFTER_TAKE_DOWN: tr(
            "IdentityWords",
            "A platform took an account of it down, and there is another one. Getting around that decision is not what"
            " Wayside is for; talk to whoever authorised it.",
        ),
    }[found]


def caution_chip(found: Caution) -> str:
    """Return the same in a few words."""
    tr = QCoreApplication.translate
    return {
        Caution.AUTHORISATION_ENDS_SOON: tr("IdentityWords", "authorisation ends soon"),
        Caution.REVIEW_DUE: tr("IdentityWords", "review due"),
        Caution.CARD_STALE: tr("IdentityWords", "a rule was read long ago"),
        Caution.RULE_UNKNOWN: tr("IdentityWords", "a rule is not known"),
        Caution.ACCOUNT_AFTER_TAKE_DOWN: tr("IdentityWords", "an account was taken down"),
    }[found]


def authorisation(fields: IdentityFields, today: date, locale: QLocale) -> str:
    """Return who answers for an identity and until when: "authorised until 29 Nov by the team lead"."""
    tr = QCoreApplication.translate
    until = _day(fields.authorised_until, locale) if fields.authorised_until else ""
    if fields.authorised_by and until:
        words = tr("IdentityWords", "authorised until {1} by {0}").replace("{1}", until)
    elif fields.authorised_by:
        words = tr("IdentityWords", "authorised by {0}")
    elif fields.kind is IdentityKind.ALIAS:
        return tr("IdentityWords", "not authorised")
    else:
        return tr("IdentityWords", "needs no authorisation")
    return words.replace("{0}", isolated(short(fields.authorised_by)))


def conflict_name(conflict: Conflict) -> str:
    """Return how a rule stands to this kind of identity, in a few words."""
    tr = QCoreApplication.translate
    return {
        Conflict.NONE: tr("IdentityWords", "allowed"),
        Conflict.CONDITIONS: tr("IdentityWords", "allowed with conditions"),
        Conflict.CONFLICT: tr("IdentityWords", "against the rule"),
    }[conflict]


CONFLICT_TONES = {
    Conflict.NONE: Tone.GOOD,
    Conflict.CONDITIONS: Tone.CAUTION,
    Conflict.CONFLICT: Tone.DANGER,
}


def account_state_name(state: AccountState) -> str:
    """Return what a platform lets an account do."""
    tr = QCoreApplication.translate
    return {
        AccountState.ACTIVE: tr("IdentityWords", "Active"),
        AccountState.RESTRICTED: tr("IdentityWords", "Restricted"),
        AccountState.TAKEN_DOWN: tr("IdentityWords", "Taken down"),
    }[state]


ACCOUNT_TONES = {
    AccountState.ACTIVE: Tone.GOOD,
    AccountState.RESTRICTED: Tone.CAUTION,
    AccountState.TAKEN_DOWN: Tone.DANGER,
}


def platforms(accounts: tuple[RuledAccount, ...]) -> str:
    """Return where an identity is, each platform once."""
    return " · ".join(dict.fromkeys(isolated(short(ruled.account.fields.platform, 20)) for ruled in accounts))


def spoken_name(identity: Identity) -> str:
    """Return an identity's name fit for a line of ours."""
    return short(identity.name)


def _day(value: date | None, locale: QLocale) -> str:
    return say.exact_day(value, locale) if value is not None else "…"
