"""The sentence the command line says when something went wrong, and the exit status that goes with it."""

from __future__ import annotations

from wayside.errors import ErrorCode, WaysideError

REFUSED = 1
CANNOT_RUN = 2

_SENTENCES = {
    ErrorCode.WRONG_PASSPHRASE: "This passphrase does not open the vault. Nothing was changed.",
    ErrorCode.WRONG_RECOVERY_CODE: "This recovery code does not open the vault. Nothing was changed.",
    ErrorCode.RECOVERY_CODE_MISTYPED: "There is a slip in the recovery code. Nothing was changed.",
    ErrorCode.NO_SUCH_SLOT: "This vault cannot be opened in this way.",
    ErrorCode.HEADER_DAMAGED: "The file keys.json is damaged. Nothing was changed; restore it from a backup.",
    ErrorCode.VAULT_DAMAGED: "The vault is damaged. Nothing was changed; restore it from a backup.",
    ErrorCode.VAULT_TRUNCATED: "A part of the vault is missing: its file was cut short. Nothing was changed.",
    ErrorCode.VAULT_TOO_NEW: "A newer Wayside wrote this vault. Nothing was changed; update Wayside to open it.",
    ErrorCode.VAULT_ALREADY_OPEN: "This vault is open in another Wayside. Close it there first.",
    ErrorCode.VAULT_READ_ONLY: "The vault cannot be written to. Nothing was changed.",
    ErrorCode.VAULT_EXISTS: "There is already something of this name. It was not touched.",
    ErrorCode.VAULT_GONE: "The vault is no longer there.",
    ErrorCode.NOT_A_VAULT: "This is not a vault.",
    ErrorCode.NO_SUCH_FOLDER: "There is nothing at this place.",
    ErrorCode.NO_PERMISSION: "This computer does not allow writing or reading there. Nothing was changed.",
    ErrorCode.DISK_FULL: "The disk is full. Nothing was changed.",
    ErrorCode.STORAGE_FAILED: "The disk did not take it. Nothing was changed.",
    ErrorCode.ENCRYPTION_MISSING: "The vault could not be opened encrypted, so it was not opened.",
    ErrorCode.WEAK_PASSPHRASE: "This passphrase is too easy to guess. Use six random words or more.",
    ErrorCode.CANCELLED: "Stopped.",
    ErrorCode.BAD_QUERY: (
        "The filter {filter}: is not understood. Dates look like 2026-01-31; kinds are note, contact, person."
    ),
    ErrorCode.NOT_FOUND: "There is no such thing in the vault.",
    ErrorCode.CODE_NAME_TAKEN: "Somebody already has this code name.",
    ErrorCode.VALUE_REQUIRED: "The field {field} cannot be empty.",
    ErrorCode.VALUE_TOO_LONG: "The field {field} is too long: at most {limit} characters.",
    ErrorCode.VALUE_INVALID: "The field {field} does not fit.",
    ErrorCode.SEALED: "This note is sealed.",
    ErrorCode.CASE_CLOSED: "The work with this person is closed.",
    ErrorCode.NAME_TOO_LONG: "This name is too long for the disk. Choose a shorter one.",
    ErrorCode.OUT_OF_MEMORY: "There is not enough free memory to open the vault. Close other programs.",
    ErrorCode.KEY_CHANGE_UNCERTAIN: "The disk failed in the middle. Either the old or the new secret opens the vault.",
    ErrorCode.WINDOW_MISSING: "This needs the window, which needs PySide6: pip install 'wayside[window]'.",
    ErrorCode.NAME_TAKEN: "There is already an identity of this name.",
    ErrorCode.IDENTITY_NOT_USABLE: "This identity must not be worked under now. The window says why, on its page.",
    ErrorCode.STEP_REFUSED: "This step is not possible from where the identity stands.",
    ErrorCode.PICTURE_REFUSED: "AI-made, stock and other people's pictures are not kept: platforms forbid them.",
    ErrorCode.PICTURE_UNREADABLE: "This is not a still picture in JPEG, PNG or WebP, or it is damaged.",
    ErrorCode.PICTURE_TOO_LARGE: "This picture is too large: at most {megabytes} MB and {megapixels} million pixels.",
    ErrorCode.IMPORT_TOO_LARGE: "The file is too large to be imported. Nothing was imported.",
    ErrorCode.IMPORT_UNREADABLE: (
        "Line {line} of the file cannot be read as plain YAML. Nothing was imported."
    ),
    ErrorCode.IMPORT_INVALID: (
        "Line {line} of the file: the field {field} does not fit. Nothing was imported."
    ),
    ErrorCode.IMPORT_FIELD_UNKNOWN: (
        "Line {line} of the file: there is no field {field} here. Nothing was imported."
    ),
    ErrorCode.IMPORT_FIELD_MISSING: (
        "Line {line} of the file: the field {field} is missing. Nothing was imported."
    ),
    ErrorCode.IMPORT_NAME_TAKEN: (
        "Line {line} of the file: the vault has one of this name already. Nothing was imported."
    ),
    ErrorCode.IMPORT_UNKNOWN: "This is not a kind of file that Wayside can import.",
    ErrorCode.IMPORT_ARCHIVE: "This is an archive. Unpack it and import the text, JSON or CSV file in it.",
    ErrorCode.IMPORT_TOO_LONG: (
        "Line {line} of the file is longer than any message can be. Nothing was imported."
    ),
    ErrorCode.IMPORT_DAMAGED: "The file is cut short or damaged at line {line}. Nothing was imported.",
    ErrorCode.IMPORT_EMPTY: "There is nothing to import in this file.",
    ErrorCode.IMPORT_NO_COLUMN: "The file has no column for this: {field}.",
    ErrorCode.IMPORT_NO_SUCH_NAME: (
        "The name given for this is not in the file, or there more than once: {field}."
    ),
    ErrorCode.IMPORT_DATE_ORDER: (
        "The dates in this file can be read in two ways. Say which number is the day: --date-order "
        "dmy or mdy. Nothing was imported."
    ),
    ErrorCode.IMPORT_WHO_IS_ME: (
        "Say which participant is the worker: --me NAME; --preview lists them. Nothing was imported."
    ),
    ErrorCode.IMPORT_WHO_IS_THEM: (
        "More than two wrote. Say which participant is the person: --them NAME; --preview lists "
        "them. Nothing was imported."
    ),
    ErrorCode.IMPORT_WHICH_PLATFORM: (
        "Say where this file is from: --format instagram or messenger. Nothing was imported."
    ),
    ErrorCode.IMPORT_WHICH_CONVERSATION: (
        "There are several conversations in this file. Say which: --conversation NAME; --preview "
        "lists them. Nothing was imported."
    ),
    ErrorCode.IMPORT_OTHER_ZONE: (
        "An earlier import was read in the time zone {zone}: use --timezone {zone}. Nothing was imported."
    ),
}
_CANNOT = frozenset({ErrorCode.WINDOW_MISSING, ErrorCode.ENCRYPTION_MISSING, ErrorCode.CANCELLED})


def sentence(error: WaysideError) -> str:
    """Return what to print about an error."""
    return _SENTENCES[error.code].format(**error.params)


def status(error: WaysideError) -> int:
    """Return the exit status of an error: 1 for a clear refusal, 2 where the command cannot run at all."""
    return CANNOT_RUN if error.code in _CANNOT else REFUSED
