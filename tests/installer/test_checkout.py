"""A fresh clone is made ready once, and what stops that is one sentence with a way on."""

import subprocess
import sys
from pathlib import Path

import pytest

from installer import checkout
from installer.checkout import Checkout
from installer.progress import Trouble

ROOT = Path(__file__).parents[2]

# An interpreter that writes down what it is asked, and makes virtual environments of itself.
PYTHON = """#!/bin/sh
echo "$@" >> {calls}
case "$*" in
  "-m venv "*) for folder; do :; done; mkdir -p "$folder/bin"; cp "$0" "$folder/bin/python" ;;
  *) cat {words}; exit $(cat {code}) ;;
esac
"""


class Clone:
    """A clone in a folder of its own, with an interpreter that only notes its tasks."""

    def __init__(self, folder: Path) -> None:
        self.root = folder / "clone"
        self.root.mkdir()
        (self.root / "requirements.lock").write_text(
            "one==1.0 \\\n    --hash=sha256:1\nwindows==2.0 ; sys_platform == 'win32' \\\n"
        )
        (self.root / "pyproject.toml").write_text("[project]\n")
        self._calls, self._words, self._code = (
            folder / name for name in ("calls", "words", "code")
        )
        self.python = folder / "python"
        self.python.write_text(PYTHON.format(calls=self._calls, words=self._words, code=self._code))
        self.python.chmod(0o755)
        self.pip_ends(0, "Collecting one==1.0 (from -r requirements.lock)\n")

    def pip_ends(self, code: int, words: str) -> None:
        self._code.write_text(str(code))
        self._words.write_text(words)

    def set_up(self) -> list[str]:
        """What the interpreters were asked for."""
        self._calls.write_text("")
        Checkout(self.root, str(self.python)).set_up()
        return self._calls.read_text().splitlines()


@pytest.fixture
def clone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Clone:
    monkeypatch.setattr("installer.debian.missing", list)
    return Clone(tmp_path)


def test_the_lock_is_installed_by_hash_and_nothing_is_built(clone: Clone) -> None:
    made, locked, project = clone.set_up()
    assert made == f"-m venv {clone.root}/.venv"
    assert "--require-hashes --only-binary :all: --no-deps -r" in locked
    assert "--no-build-isolation --no-deps --no-index --editable" in project


def test_the_second_time_there_is_nothing_to_do(
    clone: Clone, capsys: pytest.CaptureFixture[str]
) -> None:
    clone.set_up()
    capsys.readouterr()
    assert clone.set_up() == []
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize("file", ["requirements.lock", "pyproject.toml"])
def test_another_recipe_is_installed_over_what_is_there(clone: Clone, file: str) -> None:
    clone.set_up()
    with (clone.root / file).open("a") as recipe:
        recipe.write("# changed\n")
    made, *installed = clone.set_up()
    assert "--clear" not in made
    assert len(installed) == 2


def test_a_moved_clone_gets_its_virtual_environment_anew(clone: Clone) -> None:
    clone.set_up()
    clone.root = clone.root.rename(clone.root.with_name("elsewhere"))
    assert clone.set_up()[0] == f"-m venv --clear {clone.root}/.venv"


def test_another_python_gets_a_virtual_environment_of_its_own(clone: Clone) -> None:
    clone.set_up()
    clone.python = clone.python.rename(clone.python.with_name("python3.13"))
    assert "--clear" in clone.set_up()[0]


def test_the_same_python_by_another_name_is_the_same(clone: Clone) -> None:
    clone.set_up()
    link = clone.python.with_name("python3")
    link.symlink_to(clone.python)
    clone.python = link
    assert clone.set_up() == []


def test_what_was_stopped_half_way_is_done_again(clone: Clone) -> None:
    clone.pip_ends(1, "Killed\n")
    with pytest.raises(Trouble):
        clone.set_up()
    clone.pip_ends(0, "")
    assert len(clone.set_up()) == 3


def test_it_says_what_it_does(clone: Clone, capsys: pytest.CaptureFixture[str]) -> None:
    clone.set_up()
    said = capsys.readouterr().out.splitlines()
    assert (
        said[1] == "Installing the 1 Python packages of requirements.lock, checked by their hashes."
    )
    assert said[-1] == "Ready."


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (
            "WARNING: Retrying after connection broken by 'NewConnectionError(…)'\n"
            "ERROR: No matching distribution found for one==1.0",
            "The Python package registry cannot be reached: check the network, "
            "then run make setup again.",
        ),
        (
            "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.",
            "run `make lock` if you trust the change",
        ),
        ("ERROR: [Errno 28] No space left on device", "The disk is full"),
        ("ERROR: No matching distribution found for one==1.0", "make setup PYTHON=python3.11"),
        ("ERROR: strange\n\n", "pip stopped (ERROR: strange): read "),
        ("", "it said nothing"),
    ],
)
def test_a_failure_of_pip_is_one_sentence(clone: Clone, words: str, sentence: str) -> None:
    clone.pip_ends(1, words)
    with pytest.raises(Trouble) as trouble:
        clone.set_up()
    assert sentence in str(trouble.value)
    assert "\n" not in str(trouble.value)
    assert words in (clone.root / "build" / "setup.log").read_text()


def test_a_python_that_makes_no_environment_is_named_with_its_command(clone: Clone) -> None:
    clone.python.write_text("#!/bin/sh\necho no room >&2; exit 1\n")
    with pytest.raises(Trouble, match=r"\(no room\): see why with `.*-m venv .*`"):
        clone.set_up()


@pytest.mark.parametrize(
    ("raised", "code", "said"),
    [
        (Trouble("Buy a disk."), 1, "Buy a disk.\n"),
        (KeyboardInterrupt(), 130, "Stopped; make setup goes on from here.\n"),
    ],
)
def test_the_command_ends_with_the_sentence_alone(
    raised: BaseException,
    code: int,
    said: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def stop(_: Checkout) -> None:
        raise raised

    monkeypatch.setattr(Checkout, "set_up", stop)
    assert checkout.main() == code
    assert capsys.readouterr().out == said


def test_an_older_python_is_told_which_one_is_needed() -> None:
    pretend = (
        "import runpy, sys; sys.version_info = (3, 9, 2); sys.version = '3.9.2 (main)'; "
        "runpy.run_module('installer.checkout', run_name='__main__')"
    )
    ended = subprocess.run(
        [sys.executable, "-c", pretend], cwd=ROOT, capture_output=True, text=True
    )
    assert ended.returncode == 1
    assert ended.stderr == (
        "Tresen needs Python 3.11 or newer and this is 3.9.2: "
        "run `make setup PYTHON=python3.11` with the name of a newer one.\n"
    )


def test_set_up_needs_nothing_but_the_standard_library() -> None:
    command = [
        sys.executable,
        "-I",
        "-S",
        "-c",
        f"import sys; sys.path.append({str(ROOT)!r}); import installer.checkout",
    ]
    assert subprocess.run(command, capture_output=True).returncode == 0
