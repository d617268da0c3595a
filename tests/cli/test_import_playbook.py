"""`wayside import playbook` as a user runs it."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.conftest import Run
from tests.support.vaults import MadeVault, fingerprint
from wayside.resources import resource
from wayside.work import plans

_SHIPPED = Path(resource("playbooks/moving-offline.yaml"))


def test_a_playbook_comes_in_once(run: Run, made: MadeVault, phrase: Path) -> None:
    arguments = ("import", "playbook", _SHIPPED, made.folder, "--passphrase-file", phrase)
    done = run(*arguments, "--json")
    assert (done.returncode, json.loads(done.stdout)) == (0, {"playbooks": 1})
    again = run(*arguments)
    assert again.returncode == 1
    assert again.stdout == ""
    assert "of this name already" in again.stderr
    with made.open() as vault:
        assert [row.name for row in plans.all_playbooks(vault.connection)] == ["Moving offline"]


def test_a_file_that_does_not_fit_says_where_and_not_what(
    run: Run, made: MadeVault, phrase: Path, tmp_path: Path
) -> None:
    path = tmp_path / "odd.yaml"
    path.write_text("playbook:\n  name: x\n  stages:\n    - name: s\n      openers: secret words\n", "utf-8")
    before = fingerprint(made.folder)
    done = run("import", "playbook", path, made.folder, "--passphrase-file", phrase)
    assert done.returncode == 1
    assert "Line 5" in done.stderr
    assert "secret" not in done.stderr
    assert fingerprint(made.folder)["keys.json"] == before["keys.json"]
    with made.open() as vault:
        assert plans.all_playbooks(vault.connection) == []
