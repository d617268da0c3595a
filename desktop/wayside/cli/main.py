"""The commands, and what happens when one of them goes wrong."""

from __future__ import annotations

import io
import sys
from collections.abc import Sequence

import click

from wayside import __version__
from wayside.cli import errors, output
from wayside.cli.check_message import check_message
from wayside.cli.importing import importing
from wayside.cli.outcomes import outcomes_command
from wayside.cli.sample import sample
from wayside.cli.search import search
from wayside.cli.tour import tour
from wayside.cli.vaults import info, new, verify
from wayside.errors import WaysideError
from wayside.safety import hardening

_EPILOG = "Without a command, wayside opens the window: wayside [VAULT]."


@click.group(epilog=_EPILOG, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="wayside")
def cli() -> None:
    """The encrypted desk of one outreach worker.

    Exit status: 0 done or nothing found, 1 findings or a clear refusal, 2 wrong usage or cannot run.
    """


for _command in (new, sample, importing, info, search, check_message, outcomes_command, verify, tour):
    cli.add_command(_command)


def main(arguments: Sequence[str]) -> int:
    """Run a command and return its exit status. Nothing but our own sentences reaches the terminal."""
    # What the environment could do to Qt is no concern here: a command that needs the window starts a session,
    # and that looks after its own.
    hardening.apply({})
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # A pipe on Windows may not know every letter there is.
            stream.reconfigure(errors="backslashreplace")
    try:
        result = cli.main(list(arguments), prog_name="wayside", standalone_mode=False)
    except WaysideError as error:
        output.tell(f"wayside: {errors.sentence(error)}")
        return errors.status(error)
    except click.ClickException as error:
        output.tell(f"wayside: {error.format_message()}")
        return errors.CANNOT_RUN
    except (click.Abort, KeyboardInterrupt):
        output.tell("wayside: Stopped.")
        return errors.CANNOT_RUN
    except BrokenPipeError:
        sys.stderr.close()
        return errors.CANNOT_RUN
    except Exception as error:  # a mistake of ours: say where, never what
        output.tell(
            f"wayside: Something went wrong inside Wayside ({_where(error)}). Nothing more is known here."
        )
        return errors.CANNOT_RUN
    return result if isinstance(result, int) else 0


def _where(error: Exception) -> str:
    """Return the kind of an error and its place in the code, without its message, which could hold content."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = f"{trace.tb_frame.f_code.co_name}:{trace.tb_lineno}" if trace is not None else "unknown"
    return f"{type(error).__name__} at {place}"
