"""`new`, `info`, `verify`: a vault as a file."""

from __future__ import annotations

from pathlib import Path

import click

from wayside.cli import output, secrets
from wayside.vault import vault
from wayside.vault.health import Check, Health
from wayside.vault.keys import SlotKind
from wayside.vault.vault import VaultInfo
from wayside.work import store

VaultPath = click.Path(path_type=Path)


@click.command()
@click.argument("folder", metavar="VAULT", type=VaultPath)
@secrets.passphrase_file_option
@output.json_option
def new(folder: Path, passphrase_file: Path | None, as_json: bool) -> None:
    """Make a vault; prints the recovery code once.

    Write the code on paper. With it the vault opens even if the passphrase is forgotten, and whoever has it can
    open the vault.
    """
    opened, code = store.create_vault(folder, secrets.new(passphrase_file))
    vault_id = opened.vault_id
    opened.close()
    if as_json:
        output.document({"vault_id": vault_id, "recovery_code": code})
        return
    output.line("The vault is made. Its recovery code, shown this once:")
    output.line()
    output.line(f"    {code}")
    output.line()
    output.line("Write it on paper and keep it where nobody else looks. It is not stored anywhere.")


_KINDS = {
    SlotKind.PASSPHRASE: "passphrase",
    SlotKind.RECOVERY: "recovery code",
    SlotKind.PASSPHRASE_AND_DEVICE: "passphrase and this computer",
    SlotKind.ESCROW: "organisation escrow",
}


@click.command()
@click.argument("folder", metavar="VAULT", type=VaultPath)
@output.json_option
def info(folder: Path, as_json: bool) -> None:
    """Say what can be seen of a vault without its passphrase: format, slots, size."""
    found = vault.describe(folder)
    if as_json:
        output.document(_info_document(found))
        return
    output.line(f"Format        {found.format}")
    output.line(f"Vault id      {found.vault_id}")
    output.line(f"Size          {output.bytes_in_words(found.total_bytes)}")
    for slot in found.slots:
        cost = ""
        if slot.kdf is not None:
            cost = (
                f" (Argon2id, {slot.kdf.memory_kib // 1024} MiB, t={slot.kdf.iterations}, p={slot.kdf.lanes})"
            )
        output.line(f"Opens with    {_KINDS[slot.kind]}{cost}")


def _info_document(found: VaultInfo) -> dict[str, object]:
    slots = [
        {
            "kind": slot.kind.value,
            "kdf": None
            if slot.kdf is None
            else {
                "name": "argon2id",
                "memory_kib": slot.kdf.memory_kib,
                "iterations": slot.kdf.iterations,
                "lanes": slot.kdf.lanes,
            },
        }
        for slot in found.slots
    ]
    return {
        "format": found.format,
        "vault_id": found.vault_id,
        "slots": slots,
        "database_bytes": found.database_bytes,
        "total_bytes": found.total_bytes,
    }


_CHECKS = {
    Check.KEYS: "keys",
    Check.PAGES: "every page authentic",
    Check.TABLES: "tables and references sound",
    Check.INDEX: "search index sound",
    Check.LOG: "activity log unbroken",
}


@click.command()
@click.argument("folder", metavar="VAULT", type=VaultPath)
@secrets.passphrase_file_option
@secrets.recovery_file_option
@output.json_option
def verify(folder: Path, passphrase_file: Path | None, recovery_code_file: Path | None, as_json: bool) -> int:
    """Prove that a vault is whole: keys, pages, tables, index, log. Changes nothing.

    Exit status 0 if everything is sound, 1 if something is not.
    """
    secret = secrets.existing(passphrase_file, recovery_code_file)
    health = store.verify_vault(folder, secret, lambda _check: None)
    if as_json:
        output.document(_health_document(health))
    else:
        for finding in health.findings:
            verdict = "sound" if finding.sound else f"DAMAGED ({finding.faults} faults)"
            output.line(f"{_CHECKS[finding.check]:<28} {verdict}")
        output.line(
            "The vault is whole." if health.sound else "The vault is damaged. Restore it from a backup."
        )
    return 0 if health.sound else 1


def _health_document(health: Health) -> dict[str, object]:
    return {
        "sound": health.sound,
        "checks": [{"check": finding.check.value, "faults": finding.faults} for finding in health.findings],
    }
