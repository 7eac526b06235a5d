"""Checks everything but behaviour: `make check`.

Format, lint, strict types, layering, views and translations, two at a time. Each says its line;
what a failed one found is shown in full, and the others still run.
"""

import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, as_completed

from installer import qml, texts
from installer.run import BIN, Failed, run

# The longest first, so that the last to end is not alone.
CHECKS: dict[str, Callable[[], object]] = {
    "types (mypy --strict)": lambda: run([BIN / "mypy", "--no-error-summary"]),
    "views against view-models (qmllint)": qml.lint,
    "translations complete": texts.check,
    "format of the views (qmlformat)": qml.check_format,
    "layering (lint-imports)": lambda: run([BIN / "lint-imports"]),
    "lint (ruff)": lambda: run([BIN / "ruff", "check", "--quiet", "."]),
    "format (ruff)": lambda: run([BIN / "ruff", "format", "--check", "--diff", "--quiet", "."]),
}
AT_ONCE = 2


def main() -> int:
    failed = []
    with ThreadPoolExecutor(AT_ONCE) as workers:
        running = {workers.submit(_timed, check): name for name, check in CHECKS.items()}
        for done in as_completed(running):
            name = running[done]
            seconds, found = done.result()
            print(f"{'FAILED' if found else 'ok':6}  {name}  {seconds:.1f} s", flush=True)
            if found is not None:
                failed.append(name)
                print(found, flush=True)
    if failed:
        print(f"{len(failed)} of {len(CHECKS)} checks failed: {', '.join(failed)}")
        return 1
    print(f"All {len(CHECKS)} checks passed.")
    return 0


def _timed(check: Callable[[], object]) -> tuple[float, str | None]:
    """How long the check took, and what it found where it failed."""
    started = time.monotonic()
    found = None
    try:
        check()
    except Failed as problem:
        found = str(problem).strip() or "it said nothing"
    return time.monotonic() - started, found


if __name__ == "__main__":
    sys.exit(main())
