"""The words of the report in the language of the window, by the ids of `work/outcomes/words.py`."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from wayside.work.outcomes.words import Words


def report_words() -> Words:
    """Return the words of the report; what the window shows and what it exports is said in the same ones."""
    return {**_sentences(), **_heads(), **_measures(), **_values()}


def _sentences() -> dict[str, str]:
    tr = QCoreApplication.translate
    return {
        "leaves-vault": tr(
            "OutcomeWords",
            "This file left the vault in clear: whoever has it can read it. Delete it when it is no "
            "longer needed.",
        ),
        "monitoring": tr(
            "OutcomeWords",
            "This is monitoring, not proof. The numbers say what happened in conversations that were "
            "chosen, held and judged by the same people; they do not say what would have happened "
            "without them.",
        ),
        "definition-total": tr(
            "OutcomeWords", "Sustained means: at least {least} messages in all, whoever wrote them."
        ),
        "definition-person": tr(
            "OutcomeWords", "Sustained means: at least {least} messages from the person."
        ),
        "definition-exchanges": tr(
            "OutcomeWords", "Sustained means: the person wrote after the worker at least {least} times."
        ),
        "short-total": tr("OutcomeWords", "{least} in all"),
        "short-person": tr("OutcomeWords", "{least} from the person"),
        "short-exchanges": tr("OutcomeWords", "{least} exchanges"),
        "hidden": tr(
            "OutcomeWords",
            "Cells that count fewer than {hide_below} people, or leave fewer of their row over, are "
            "hidden, and further cells with them so that none can be computed.",
        ),
        "base": tr(
            "OutcomeWords",
            "Counted are people the worker wrote to in the period: by the messages of imported "
            "conversations where there are some in the period ({by_messages}), else by lines of "
            "contact ({by_contacts}).",
        ),
        "elsewhere": tr(
            "OutcomeWords",
            "With further people ({elsewhere}) there was a sign of impact or a meeting in the period, "
            "but no message to them in it; they are not counted.",
        ),
        "opening": tr(
            "OutcomeWords",
            "Each person is counted once in each table, under the tag of the worker's first contact "
            "in the period.",
        ),
        "unanswered": tr("OutcomeWords", "Of these, {count} never wrote back."),
        "withheld": tr(
            "OutcomeWords", "Not shown: with so few rows or people everything in it would be told."
        ),
        "kappa-meaning": tr(
            "OutcomeWords",
            "Kappa is the agreement that chance does not explain: 1 is complete, 0 is what two people would "
            "reach by guessing, below 0 is worse than that.",
        ),
        "pooled": tr("OutcomeWords", "The smallest {pooled} rows are one: “others”."),
        "street-days": tr(
            "OutcomeWords",
            "{days} days were counted; on average a day had {situations} situations, {interventions} "
            "interventions, {groups} groups and {individuals} individuals.",
        ),
    }


def _heads() -> dict[str, str]:
    tr = QCoreApplication.translate
    return {
        "title": tr("OutcomeWords", "Outcome report"),
        "period": tr("OutcomeWords", "Period"),
        "made": tr("OutcomeWords", "Made on"),
        "about": tr("OutcomeWords", "About"),
        "funnel": tr("OutcomeWords", "From contact to impact"),
        "sustained-by": tr("OutcomeWords", "Sustained, by definition"),
        "response": tr("OutcomeWords", "First answer"),
        "answered": tr("OutcomeWords", "answered"),
        "response-lower": tr("OutcomeWords", "a quarter answered within"),
        "response-median": tr("OutcomeWords", "half answered within"),
        "response-upper": tr("OutcomeWords", "three quarters answered within"),
        "agreement": tr("OutcomeWords", "Two raters"),
        "rated": tr("OutcomeWords", "signs rated by two"),
        "agreed": tr("OutcomeWords", "agreed on"),
        "kappa": tr("OutcomeWords", "Cohen's kappa"),
        "tone": tr("OutcomeWords", "By tone"),
        "content": tr("OutcomeWords", "By content"),
        "method": tr("OutcomeWords", "By method"),
        "mode": tr("OutcomeWords", "By mode"),
        "identity": tr("OutcomeWords", "By kind of identity"),
        "platform": tr("OutcomeWords", "By platform"),
        "playbook": tr("OutcomeWords", "By playbook"),
        "uptake": tr("OutcomeWords", "Uptake of offers"),
        "street": tr("OutcomeWords", "Streetwork by the day"),
    }


def _measures() -> dict[str, str]:
    tr = QCoreApplication.translate
    return {
        "interval": tr("OutcomeWords", "95 % interval after Wilson"),
        "total": tr("OutcomeWords", "all"),
        "count": tr("OutcomeWords", "people"),
        "share": tr("OutcomeWords", "share"),
        "of-contacted": tr("OutcomeWords", "of all contacted"),
        "of-sustained": tr("OutcomeWords", "of the sustained"),
        "contacted": tr("OutcomeWords", "contacted"),
        "responded": tr("OutcomeWords", "responded"),
        "sustained": tr("OutcomeWords", "sustained"),
        "impact": tr("OutcomeWords", "signs of impact"),
        "offline": tr("OutcomeWords", "moved offline"),
        "offered": tr("OutcomeWords", "offered"),
        "interested": tr("OutcomeWords", "interested"),
        "accepted": tr("OutcomeWords", "accepted"),
        "took-part": tr("OutcomeWords", "took part"),
        "ended": tr("OutcomeWords", "ended"),
        "situations": tr("OutcomeWords", "situations"),
        "interventions": tr("OutcomeWords", "interventions"),
        "groups": tr("OutcomeWords", "groups"),
        "individuals": tr("OutcomeWords", "individuals"),
    }


def _values() -> dict[str, str]:
    tr = QCoreApplication.translate
    return {
        "period-all": tr("OutcomeWords", "everything so far"),
        "period-from": tr("OutcomeWords", "from {first}"),
        "period-to": tr("OutcomeWords", "until {last}"),
        "period-both": tr("OutcomeWords", "{first} to {last}"),
        "too-few": tr("OutcomeWords", "hidden: too few"),
        "no-tag": tr("OutcomeWords", "not noted"),
        "others": tr("OutcomeWords", "others"),
        "one-to-one": tr("OutcomeWords", "one to one"),
        "one-to-many": tr("OutcomeWords", "one to many"),
        "real-name": tr("OutcomeWords", "real name"),
        "role-shown": tr("OutcomeWords", "role shown, name limited"),
        "alias": tr("OutcomeWords", "alias"),
    }
