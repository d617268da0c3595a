"""The sentence a person reads when something went wrong: what happened, what was kept, what to do."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from wayside.errors import ErrorCode, WaysideError

_CONTEXT = "Errors"

_SENTENCES = {
    ErrorCode.WRONG_PASSPHRASE: QT_TRANSLATE_NOOP(
        "Errors", "This passphrase does not open the vault. Nothing was changed."
    ),
    ErrorCode.WRONG_RECOVERY_CODE: QT_TRANSLATE_NOOP(
        "Errors",
        "This recovery code does not open the vault. It may be the code of another vault, or an older one.",
    ),
    ErrorCode.RECOVERY_CODE_MISTYPED: QT_TRANSLATE_NOOP(
        "Errors", "There is a slip in the recovery code. Compare it with the paper, group by group."
    ),
    ErrorCode.NO_SUCH_SLOT: QT_TRANSLATE_NOOP("Errors", "This vault cannot be opened in this way."),
    ErrorCode.HEADER_DAMAGED: QT_TRANSLATE_NOOP(
        "Errors",
        "The vault's keys file is damaged. Nothing was changed. Restore the file keys.json from a backup.",
    ),
    ErrorCode.VAULT_DAMAGED: QT_TRANSLATE_NOOP(
        "Errors",
        "The vault is damaged. Nothing was changed. Restore it from a backup; the handbook says how.",
    ),
    ErrorCode.VAULT_TRUNCATED: QT_TRANSLATE_NOOP(
        "Errors",
        "A part of the vault is missing: the file was cut short. Nothing was changed. "
        "Restore it from a backup.",
    ),
    ErrorCode.VAULT_TOO_NEW: QT_TRANSLATE_NOOP(
        "Errors", "A newer Wayside wrote this vault. Nothing was changed. Update Wayside to open it."
    ),
    ErrorCode.VAULT_ALREADY_OPEN: QT_TRANSLATE_NOOP(
        "Errors", "This vault is already open in another window. Use that one, or close it first."
    ),
    ErrorCode.VAULT_READ_ONLY: QT_TRANSLATE_NOOP(
        "Errors",
        "The vault's folder cannot be written to. Nothing was changed. Check its permissions or move it.",
    ),
    ErrorCode.VAULT_EXISTS: QT_TRANSLATE_NOOP(
        "Errors", "There is already something of this name. It was not touched. Choose another name."
    ),
    ErrorCode.VAULT_GONE: QT_TRANSLATE_NOOP("Errors", "The vault's folder is no longer there."),
    ErrorCode.NOT_A_VAULT: QT_TRANSLATE_NOOP("Errors", "This folder is not a vault."),
    ErrorCode.NO_SUCH_FOLDER: QT_TRANSLATE_NOOP("Errors", "There is no folder at this place."),
    ErrorCode.NO_PERMISSION: QT_TRANSLATE_NOOP(
        "Errors", "This computer does not let you write here. Choose another place."
    ),
    ErrorCode.DISK_FULL: QT_TRANSLATE_NOOP(
        "Errors", "The disk is full. What you typed is still here; free some space and try again."
    ),
    ErrorCode.STORAGE_FAILED: QT_TRANSLATE_NOOP(
        "Errors", "The disk did not take it. What you typed is still here; check the disk and try again."
    ),
    ErrorCode.ENCRYPTION_MISSING: QT_TRANSLATE_NOOP(
        "Errors", "The vault could not be opened encrypted, so it was not opened. Nothing was changed."
    ),
    ErrorCode.WEAK_PASSPHRASE: QT_TRANSLATE_NOOP(
        "Errors", "This passphrase is too easy to guess. Use six words or more."
    ),
    ErrorCode.CANCELLED: QT_TRANSLATE_NOOP("Errors", "Stopped."),
    ErrorCode.BAD_QUERY: QT_TRANSLATE_NOOP(
        "Errors",
        "This filter is not understood. Dates look like 2026-01-31; kinds are note, contact and person.",
    ),
    ErrorCode.NOT_FOUND: QT_TRANSLATE_NOOP("Errors", "This is no longer there."),
    ErrorCode.CODE_NAME_TAKEN: QT_TRANSLATE_NOOP(
        "Errors", "Somebody already has this code name. Choose another."
    ),
    ErrorCode.VALUE_REQUIRED: QT_TRANSLATE_NOOP("Errors", "This cannot be empty."),
    ErrorCode.VALUE_TOO_LONG: QT_TRANSLATE_NOOP("Errors", "This is too long: at most {limit} characters."),
    ErrorCode.VALUE_INVALID: QT_TRANSLATE_NOOP("Errors", "This does not fit here."),
    ErrorCode.SEALED: QT_TRANSLATE_NOOP(
        "Errors", "This note is sealed. Amend it instead; the sealed version stays."
    ),
    ErrorCode.CASE_CLOSED: QT_TRANSLATE_NOOP(
        "Errors", "The work with this person is closed. Reopen it first."
    ),
    ErrorCode.NAME_TOO_LONG: QT_TRANSLATE_NOOP(
        "Errors", "This name is too long for the disk. Choose a shorter one."
    ),
    ErrorCode.OUT_OF_MEMORY: QT_TRANSLATE_NOOP(
        "Errors", "There is not enough free memory to open the vault. Close other programs and try again."
    ),
    ErrorCode.KEY_CHANGE_UNCERTAIN: QT_TRANSLATE_NOOP(
        "Errors", "The disk failed in the middle. Either the old or the new one opens the vault; try both."
    ),
    ErrorCode.WINDOW_MISSING: QT_TRANSLATE_NOOP("Errors", "The window cannot be opened here."),
    ErrorCode.NAME_TAKEN: QT_TRANSLATE_NOOP(
        "Errors", "There is already an identity of this name. Choose another."
    ),
    ErrorCode.IDENTITY_NOT_USABLE: QT_TRANSLATE_NOOP(
        "Errors", "This identity must not be worked under now. Its page says why."
    ),
    ErrorCode.STEP_REFUSED: QT_TRANSLATE_NOOP(
        "Errors", "This step is not possible from where the identity stands."
    ),
    ErrorCode.PICTURE_REFUSED: QT_TRANSLATE_NOOP(
        "Errors",
        "AI-made, stock and other people's pictures are not kept: platforms forbid them as deceptive identities.",
    ),
    ErrorCode.PICTURE_UNREADABLE: QT_TRANSLATE_NOOP(
        "Errors", "This is not a still picture in JPEG, PNG or WebP, or it is damaged. It was not kept."
    ),
    ErrorCode.PICTURE_TOO_LARGE: QT_TRANSLATE_NOOP(
        "Errors",
        "This picture is too large: at most {megabytes} MB and {megapixels} million pixels. Make it smaller first.",
    ),
    ErrorCode.IMPORT_TOO_LARGE: QT_TRANSLATE_NOOP(
        "Errors", "The file is too large to be imported. Nothing was imported."
    ),
    ErrorCode.IMPORT_UNREADABLE: QT_TRANSLATE_NOOP(
        "Errors", "Line {line} of the file cannot be read as plain YAML. Nothing was imported."
    ),
    ErrorCode.IMPORT_INVALID: QT_TRANSLATE_NOOP(
        "Errors", "Line {line} of the file: the field {field} does not fit. Nothing was imported."
    ),
    ErrorCode.IMPORT_FIELD_UNKNOWN: QT_TRANSLATE_NOOP(
        "Errors", "Line {line} of the file: there is no field {field} here. Nothing was imported."
    ),
    ErrorCode.IMPORT_FIELD_MISSING: QT_TRANSLATE_NOOP(
        "Errors", "Line {line} of the file: the field {field} is missing. Nothing was imported."
    ),
    ErrorCode.IMPORT_NAME_TAKEN: QT_TRANSLATE_NOOP(
        "Errors", "Line {line} of the file: the vault has one of this name already. Nothing was imported."
    ),
    ErrorCode.IMPORT_UNKNOWN: QT_TRANSLATE_NOOP(
        "Errors", "This is not a kind of file that Wayside can import."
    ),
    ErrorCode.IMPORT_ARCHIVE: QT_TRANSLATE_NOOP(
        "Errors", "This is an archive. Unpack it and import the text, JSON or CSV file in it."
    ),
    ErrorCode.IMPORT_TOO_LONG: QT_TRANSLATE_NOOP(
        "Errors", "Line {line} of the file is longer than any message can be. Nothing was imported."
    ),
    ErrorCode.IMPORT_DAMAGED: QT_TRANSLATE_NOOP(
        "Errors", "The file is cut short or damaged at line {line}. Nothing was imported."
    ),
    ErrorCode.IMPORT_EMPTY: QT_TRANSLATE_NOOP("Errors", "There is nothing to import in this file."),
    ErrorCode.IMPORT_NO_COLUMN: QT_TRANSLATE_NOOP("Errors", "The file has no column for this: {field}."),
    ErrorCode.IMPORT_NO_SUCH_NAME: QT_TRANSLATE_NOOP(
        "Errors", "The name given for this is not in the file, or there more than once: {field}."
    ),
    ErrorCode.IMPORT_DATE_ORDER: QT_TRANSLATE_NOOP(
        "Errors", "The dates in this file can be read in two ways. Say which number is the day."
    ),
    ErrorCode.IMPORT_WHO_IS_ME: QT_TRANSLATE_NOOP("Errors", "Say which participant is you."),
    ErrorCode.IMPORT_WHO_IS_THEM: QT_TRANSLATE_NOOP(
        "Errors", "More than two people wrote. Say which participant is the person."
    ),
    ErrorCode.IMPORT_WHICH_PLATFORM: QT_TRANSLATE_NOOP(
        "Errors", "Say whether this file is from Instagram or from Messenger."
    ),
    ErrorCode.IMPORT_WHICH_CONVERSATION: QT_TRANSLATE_NOOP(
        "Errors", "There are several conversations in this file. Choose one."
    ),
    ErrorCode.IMPORT_OTHER_ZONE: QT_TRANSLATE_NOOP(
        "Errors",
        "An earlier import with this person was read in the time zone {zone}. Use the same one.",
    ),
}


def sentence(error: WaysideError) -> str:
    """Return what to tell a person about an error, in their language."""
    return QCoreApplication.translate(_CONTEXT, str(_SENTENCES[error.code])).format(**error.params)
