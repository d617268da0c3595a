"""What the world can do to Wayside, as codes.

A `WaysideError` says that something outside the program's control went wrong: a wrong passphrase, a full
disk, a damaged file. Everything else that is raised is a mistake of ours and goes to the crash screen. The
sentence a person reads is made in one place for the window (`ui/errors.py`) and in one for the command line
(`cli/errors.py`), never here.
"""

from __future__ import annotations

from enum import Enum


class ErrorCode(Enum):
    """The kinds of trouble a person can be told about."""

    WRONG_PASSPHRASE = "wrong-passphrase"
    WRONG_RECOVERY_CODE = "wrong-recovery-code"
    RECOVERY_CODE_MISTYPED = "recovery-code-mistyped"
    NO_SUCH_SLOT = "no-such-slot"
    HEADER_DAMAGED = "header-damaged"
    VAULT_DAMAGED = "vault-damaged"
    VAULT_TRUNCATED = "vault-truncated"
    VAULT_TOO_NEW = "vault-too-new"
    VAULT_ALREADY_OPEN = "vault-already-open"
    VAULT_READ_ONLY = "vault-read-only"
    VAULT_EXISTS = "vault-exists"
    VAULT_GONE = "vault-gone"
    NOT_A_VAULT = "not-a-vault"
    NO_SUCH_FOLDER = "no-such-folder"
    NO_PERMISSION = "no-permission"
    DISK_FULL = "disk-full"
    STORAGE_FAILED = "storage-failed"
    ENCRYPTION_MISSING = "encryption-missing"
    WEAK_PASSPHRASE = "weak-passphrase"
    CANCELLED = "cancelled"
    BAD_QUERY = "bad-query"
    NOT_FOUND = "not-found"
    CODE_NAME_TAKEN = "code-name-taken"
    VALUE_REQUIRED = "value-required"
    VALUE_TOO_LONG = "value-too-long"
    VALUE_INVALID = "value-invalid"
    SEALED = "sealed"
    CASE_CLOSED = "case-closed"
    NAME_TOO_LONG = "name-too-long"
    OUT_OF_MEMORY = "out-of-memory"
    KEY_CHANGE_UNCERTAIN = "key-change-uncertain"
    WINDOW_MISSING = "window-missing"
    NAME_TAKEN = "name-taken"
    IDENTITY_NOT_USABLE = "identity-not-usable"
    STEP_REFUSED = "step-refused"
    PICTURE_REFUSED = "picture-refused"
    PICTURE_UNREADABLE = "picture-unreadable"
    PICTURE_TOO_LARGE = "picture-too-large"
    IMPORT_TOO_LARGE = "import-too-large"
    IMPORT_UNREADABLE = "import-unreadable"
    IMPORT_INVALID = "import-invalid"
    IMPORT_FIELD_UNKNOWN = "import-field-unknown"
    IMPORT_FIELD_MISSING = "import-field-missing"
    IMPORT_NAME_TAKEN = "import-name-taken"
    IMPORT_UNKNOWN = "import-unknown"
    IMPORT_ARCHIVE = "import-archive"
    IMPORT_TOO_LONG = "import-too-long"
    IMPORT_DAMAGED = "import-damaged"
    IMPORT_EMPTY = "import-empty"
    IMPORT_NO_COLUMN = "import-no-column"
    IMPORT_NO_SUCH_NAME = "import-no-such-name"
    IMPORT_DATE_ORDER = "import-date-order"
    IMPORT_WHO_IS_ME = "import-who-is-me"
    IMPORT_WHO_IS_THEM = "import-who-is-them"
    IMPORT_WHICH_PLATFORM = "import-which-platform"
    IMPORT_WHICH_CONVERSATION = "import-which-conversation"
    IMPORT_OTHER_ZONE = "import-other-zone"


class WaysideError(Exception):
    """Trouble that a person can act on.

    Args:
        code: what happened.
        params: numbers and field names that help to say it. Never content, keys, names or paths of cases.
    """

    def __init__(self, code: ErrorCode, **params: str | int) -> None:
        super().__init__(code.value)
        self.code = code
        self.params = params
