"""`import`: what others wrote down, brought into a vault.

Another kind is another command of the group below: read the file before asking for the passphrase where that can
be done, bring in everything or nothing, and say how much it was.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from wayside.cli import output, secrets
from wayside.cli.conversations import contacts_command, conversation_command
from wayside.work import identities, plain_yaml, plans, store

_FilePath = click.Path(path_type=Path)


@click.group("import")
def importing() -> None:
    """Bring what others wrote down into a vault, all of it or nothing.

    The window must not have the vault open meanwhile.
    """


@importing.command("identities")
@click.argument("file", metavar="FILE", type=_FilePath)
@click.argument("folder", metavar="VAULT", type=_FilePath)
@secrets.passphrase_file_option
@secrets.recovery_file_option
@output.json_option
def import_identities(
    file: Path, folder: Path, passphrase_file: Path | None, recovery_code_file: Path | None, as_json: bool
) -> None:
    """Bring in identities from a YAML file.

    \b
    identities:
      - name: ...                  # required, as is the kind
        kind: alias                # or role_shown, real_name
        purpose: ...
        authorised: {by: head of the team, on: 2026-11-01, until: 2027-01-31}
        review_on: 2026-12-15
        accounts:
          - platform: Instagram
            handle: ...
            state: active          # or restricted, taken_down
            state_reason: ...
            password_place: where the password lies, never the password
        facts:
          - kind: job              # age, town, family, voice, hours, never, other
            text: ...
    watch:                         # what must not be said of the worker's own life
      - kind: workplace            # name, nickname, address, family, phone, handle, mail, other
        text: ...
        anywhere: false            # true: also inside longer words

    A name that the vault has already is refused: a file changes no identity. A platform's rule is not accepted by a
    file but in the window, with the rule in view.
    """  # noqa: D301 - \b is click's sign to keep the lines as they are
    data = plain_yaml.read_file(file)
    with store.open_vault(folder, secrets.existing(passphrase_file, recovery_code_file)) as vault:
        done = identities.import_identities(vault.connection, data)
    if as_json:
        output.document(
            {
                "identities": done.identities,
                "accounts": done.accounts,
                "facts": done.facts,
                "watch_terms": done.watch_terms,
            }
        )
        return
    output.line(
        f"Imported: identities {done.identities}, accounts {done.accounts}, facts {done.facts},"
        f" watch terms {done.watch_terms}."
    )


@importing.command("policy-cards")
@click.argument("file", metavar="FILE", type=_FilePath)
@click.argument("folder", metavar="VAULT", type=_FilePath)
@secrets.passphrase_file_option
@secrets.recovery_file_option
@output.json_option
def import_policy_cards(
    file: Path, folder: Path, passphrase_file: Path | None, recovery_code_file: Path | None, as_json: bool
) -> None:
    """Put an organisation's platform rule cards in the place of all others.

    \b
    cards:
      - platform: Facebook
        conflict: conflict         # or conditions, none
        applies_to: [alias, role_shown]
        rule: what the platform demands, in your own words
        source: where it is written
        dated: 2024-07-31          # the rule's own date, also 2024-07 or 2024; left out if it has none
        read_on: 2026-11-25        # when somebody last read it

    An account that was accepted under another version of its card must be accepted again.
    """  # noqa: D301 - \b is click's sign to keep the lines as they are
    pack = identities.read_pack(file, date.today())
    with store.open_vault(folder, secrets.existing(passphrase_file, recovery_code_file)) as vault:
        identities.replace_pack(vault.connection, pack)
    if as_json:
        output.document({"cards": len(pack)})
    else:
        output.line(f"Imported: rule cards {len(pack)}. They replace those that were there.")


@importing.command("playbook")
@click.argument("file", metavar="FILE", type=_FilePath)
@click.argument("folder", metavar="VAULT", type=_FilePath)
@secrets.passphrase_file_option
@secrets.recovery_file_option
@output.json_option
def import_playbook(
    file: Path, folder: Path, passphrase_file: Path | None, recovery_code_file: Path | None, as_json: bool
) -> None:
    """Bring in a playbook from a YAML file, as the window exports it.

    \b
    playbook:
      name: ...                    # required; one the vault has already is refused
      language: en
      purpose: ...
      stages:
        - name: ...                # required
          aim: ...
          move_on: how one knows that it is time to go on
          openers: [...]
          methods: [{name: ..., text: ...}]
          do: [...]
          do_not: [...]
      red_lines: [...]
      stop_rules: [...]
      sources: [...]
    """  # noqa: D301 - \b is click's sign to keep the lines as they are
    with store.open_vault(folder, secrets.existing(passphrase_file, recovery_code_file)) as vault:
        plans.import_playbook(vault.connection, file)
    if as_json:
        output.document({"playbooks": 1})
    else:
        output.line("Imported: playbooks 1.")


importing.add_command(conversation_command)
importing.add_command(contacts_command)
