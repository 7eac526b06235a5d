# Each command sets this folder up first, as far as that is not done yet.
# What .venv was made with, once it is there.
PYTHON ?= $(firstword $(wildcard $(shell sed -n 's/^executable = //p' .venv/pyvenv.cfg 2>/dev/null)) python3)
RUN := .venv/bin/python
UV ?= $(firstword $(wildcard .venv/bin/uv) uv)

.DEFAULT_GOAL := help
.PHONY: help setup demo tour test check format texts lock clean

help: ## say what there is
	@sed -n 's/^\([a-z]*\): [^#]*## /  make \1#/p' $(MAKEFILE_LIST) | awk -F'#' '{printf "%-16s%s\n", $$1, $$2}'

setup: ## make this folder ready to run: .venv from the lock file, system libraries, translations
	@$(PYTHON) -m installer.checkout
	@$(RUN) -m installer.texts compile

demo: setup ## run the demo shop: hub, kiosk, till, desk, printer (FRESH=1 starts it over)
	@$(RUN) -m installer.demo $(if $(FRESH),--fresh)

tour: setup ## drive the programs through their journeys and keep the pictures in tour/
	@PYTHONPATH=tests $(RUN) -m tour $(JOURNEYS)

test: setup ## run every test (ARGS='-k till' for some)
	@$(RUN) -m pytest -n 2 --dist worksteal $(ARGS)

check: setup ## check format, lint, types, layering, views and translations
	@$(RUN) -m installer.check

format: setup ## write sources and views as check wants them
	@.venv/bin/ruff check --quiet --fix-only . && .venv/bin/ruff format .
	@$(RUN) -c 'from installer import qml; qml.format_views(qml.views())'

texts: setup ## bring new texts into resources/translations
	@$(RUN) -m installer.texts update

lock: ## settle requirements.lock anew from pyproject.toml
	@command -v $(UV) >/dev/null || { echo 'make lock needs uv: run `$(PYTHON) -m pip install uv`, then make lock again.'; exit 1; }
	@$(UV) pip compile --quiet --upgrade --universal --python-version 3.11 --all-extras --generate-hashes \
	    --no-config --no-emit-index-url --no-annotate --no-header -o requirements.lock pyproject.toml

clean: ## remove what was made here; .venv, demo-data and tour/ stay
	@rm -rf build *.egg-info .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
