"""The leak guard on real text: recall of natural and of planted identifiers, and false alarms.

`python -m tests.evaluation.leak_guard --identifiers DIR --dialogues DIR [--json] [--examples]`

The corpora are fetched by whoever runs this and are no part of the repository; `desktop/docs/leak-guard.md` says which
ones the published figures come from and how their folders are laid out.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from collections import Counter, defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tests.evaluation.annotated import read_documents
from tests.evaluation.dialogues import read_sentences
from tests.evaluation.false_alarms import Alarms, false_alarms
from tests.evaluation.natural import recall_of_contacts, recall_of_names
from tests.evaluation.planted import recall_of_planted
from tests.evaluation.records import Document, Sentence
from tests.evaluation.tally import Tally
from tests.evaluation.watch_list import ledger, watch_list


def evaluate(
    documents: Sequence[Document],
    sentences: Sequence[Sentence],
    *,
    seed: int = 1,
    every: int = 1,
    examples: bool = False,
) -> dict[str, Any]:
    """Measure everything and return it as plain values.

    Args:
        documents: annotated texts.
        sentences: what people say.
        seed: chance of the list of terms.
        every: plant only every so-manyth term.
        examples: keep some of what was missed and of what was a false alarm.
    """
    terms = watch_list(seed)
    harmless = false_alarms(terms, ledger(), sentences)
    by_way, by_term = recall_of_planted(terms, terms[::every], sentences)
    return {
        "documents": dict(Counter(document.corpus for document in documents)),
        "terms": len(terms),
        "natural names": _recall(recall_of_names(documents), examples=examples),
        "natural contacts": _recall(recall_of_contacts(sentences), examples=examples),
        "planted, by way": _recall(by_way, examples=examples),
        "planted, by term": _recall(by_term, examples=examples),
        "false alarms": {
            corpus: {rule: _alarms(alarms, examples=examples) for rule, alarms in rules.items()}
            for corpus, rules in [*harmless.items(), ("all", _together(harmless))]
        },
    }


def main(arguments: Sequence[str]) -> int:
    """Read the corpora, measure, and print."""
    parser = argparse.ArgumentParser(prog="leak_guard", description="Measure the leak guard on real text.")
    parser.add_argument("--identifiers", type=Path, required=True, help="folder of annotated corpora")
    parser.add_argument("--dialogues", type=Path, required=True, help="folder of everyday sentences")
    parser.add_argument("--most", type=int, default=5000, help="sentences of each corpus, drawn by chance")
    parser.add_argument("--seed", type=int, default=1, help="chance of the list and of the sentences drawn")
    parser.add_argument("--every", type=int, default=1, help="plant only every so-manyth term")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument(
        "--examples", action="store_true", help="show what was missed and what was a false alarm"
    )
    options = parser.parse_args(arguments)
    sentences = _drawn(read_sentences(options.dialogues), options.most, options.seed)
    measured = evaluate(
        read_documents(options.identifiers),
        sentences,
        seed=options.seed,
        every=options.every,
        examples=options.examples,
    )
    print(json.dumps(measured, ensure_ascii=False, indent=1) if options.json else _lines(measured))
    return 0


def _drawn(sentences: Sequence[Sentence], most: int, seed: int) -> list[Sentence]:
    """Return at most so many sentences of each corpus, besides all that have a phone number or an address."""
    by_corpus = defaultdict[str, list[Sentence]](list)
    for sentence in sentences:
        by_corpus["" if sentence.contacts else sentence.corpus].append(sentence)
    rng = random.Random(seed)
    kept = by_corpus.pop("", [])
    for found in by_corpus.values():
        kept += found if len(found) <= most else rng.sample(found, most)
    return kept


def _recall(tally: Tally, *, examples: bool) -> dict[str, Any]:
    return {
        kind: {"there": count.there, "found": count.found, "recall": round(count.share, 4)}
        | ({"missed": count.missed} if examples else {})
        for kind, count in sorted(tally.items())
    }


def _alarms(alarms: Alarms, *, examples: bool) -> dict[str, Any]:
    return {
        "sentences": alarms.sentences,
        "stopped": alarms.stopped,
        "per thousand": round(alarms.per_thousand, 2),
        "findings": dict(alarms.findings.most_common()),
    } | ({"examples": alarms.examples} if examples else {})


def _together(harmless: dict[str, dict[str, Alarms]]) -> dict[str, Alarms]:
    total = defaultdict[str, Alarms](Alarms)
    for rules in harmless.values():
        for rule, alarms in rules.items():
            total[rule].sentences += alarms.sentences
            total[rule].stopped += alarms.stopped
            total[rule].findings += alarms.findings
    return dict(total)


def _lines(measured: dict[str, Any]) -> str:
    lines = [f"documents: {measured['documents']}; terms: {measured['terms']}"]
    for part in ("natural names", "natural contacts", "planted, by way", "planted, by term"):
        lines.append(f"\n{part}")
        for kind, count in measured[part].items():
            lines.append(f"  {kind:<46} {count['found']:>6} of {count['there']:>6}  {count['recall']:.4f}")
            lines += [f"      missed {example!r}" for example in count.get("missed", ())]
    lines.append("\nfalse alarms per 1,000 sentences")
    for corpus, rules in measured["false alarms"].items():
        for rule, alarms in rules.items():
            lines.append(
                f"  {corpus:<26} {rule:<9} {alarms['per thousand']:>7.2f}  of {alarms['sentences']:>6}  "
                f"{alarms['findings']}"
            )
            for kind, shown in alarms.get("examples", {}).items():
                lines += [f"      {kind}: {example}" for example in shown]
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
