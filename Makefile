# Two commands matter: `make chat` and `make test`. `make help` lists the rest. Nothing here needs more than POSIX sh.

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help setup setup-dev chat ask test torture demo-telegram demo-discord lint format lock bench backtest index evaluate unseen invariants check clean

PYTHON ?=
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
READY_DEV := $(VENV)/.ready-dev
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet --quiet
# The tests and their one question keep their index here, not among the user's own data.
TEST_DATA := $(CURDIR)/.data/test
PYTEST_ARGS ?= -n 2 --dist loadfile

help: ## List what can be made
	@awk 'BEGIN { FS = ":.*## " } /^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: $(READY) ## Build .venv from the hashed lock (done by the others when needed)

setup-dev: $(READY_DEV)

chat: $(READY) ## Chat with the advisor (piped input is answered line by line)
	@$(BIN)/advisor chat $(ARGS)

ask: export QUESTION = $(value Q)
ask: $(READY) ## Answer one question: make ask Q="is the PMP worth it?"
	@if [ -z "$$QUESTION" ]; then echo 'Say what to ask: make ask Q="is the PMP worth it?"' >&2; exit 2; fi
	@$(BIN)/advisor ask $(ARGS) -- "$$QUESTION"

test: $(READY_DEV) ## Run the tests, check the catalog, ask one question
	$(BIN)/python -m pytest $(PYTEST_ARGS)
	ADVISOR_DATA_DIR="$(TEST_DATA)" $(BIN)/advisor check
	ADVISOR_DATA_DIR="$(TEST_DATA)" $(BIN)/advisor ask "is the google data analytics certificate worth it?"

torture: $(READY_DEV) ## Kill the bot 100 times: nothing lost, nothing out of order
	$(BIN)/python -m tests.torture $(ARGS)

demo-telegram: $(READY_DEV) ## Play a conversation on Telegram, write it as text and as a picture
	@$(BIN)/python -W ignore -m tests.emulators.telegram_demo $(ARGS)

demo-discord: $(READY_DEV) ## Play a conversation on Discord, write it as text and as a picture
	@$(BIN)/python -W ignore -m tests.emulators.discord_demo $(ARGS)

lint: $(READY_DEV) ## Check format, style, types and layers
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: $(READY_DEV) ## Format the code
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

lock: $(READY_DEV) ## Pin all dependencies anew, with their hashes
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	  --group build pyproject.toml -o requirements.lock
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	  --group dev --constraint requirements.lock pyproject.toml -o requirements-dev.lock

bench: $(READY_DEV) ## Measure, and print the figures of the README
	$(BIN)/python -m benchmarks $(ARGS)

backtest: $(READY_DEV) ## Hold the rules' order against measured outcomes, and print it
	@$(BIN)/python -m benchmarks.backtest $(ARGS)

index: $(READY) ## Build the search index, or verify it
	@$(BIN)/advisor index

evaluate: $(READY) ## Run the cases and print a table
	@$(BIN)/advisor evaluate $(ARGS)

unseen: $(READY) ## Print the rates on cases that nothing was tuned to
	@$(BIN)/advisor evaluate --rates benchmarks/unseen

invariants: $(READY_DEV) ## Break the contract by 10,000 generated messages, or not
	@$(BIN)/python -m benchmarks.invariants $(ARGS)

check: $(READY) ## Validate the catalog and print its coverage
	@$(BIN)/advisor check

clean: ## Remove .venv and everything else that make made
	rm -rf $(VENV) .data build dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	find bot knowledge tests benchmarks -name __pycache__ -type d -prune -exec rm -rf {} +

# A Python that is new enough and can make environments, or a sentence that names the package to install.
$(BIN)/python:
	@python=""; \
	for each in $(or $(PYTHON),python3 python3.13 python3.12 python3.11 python); do \
	  if "$$each" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then python="$$each"; break; fi; \
	done; \
	if [ -z "$$python" ]; then \
	  echo "Python 3.11 or newer is needed and was not found. Install it (Debian, Ubuntu: the packages python3 and" \
	    "python3-venv), or name it: make PYTHON=/path/to/python3.12 $(or $(firstword $(MAKECMDGOALS)),setup)" >&2; exit 1; \
	fi; \
	if ! "$$python" -c 'import venv, ensurepip' >/dev/null 2>&1; then \
	  echo "$$python has no venv module. Install the package python3-venv (Debian, Ubuntu:" \
	    "sudo apt install python3-venv), then try again." >&2; exit 1; \
	fi; \
	"$$python" -m venv $(VENV) || { rm -rf $(VENV); exit 1; }

# What is installed matches the lock by hash, nothing is resolved; the project itself is then built by the hatchling
# that the lock holds, so nothing is fetched for that either.
$(READY): requirements.lock pyproject.toml | $(BIN)/python
	@echo "Installing the locked packages into $(VENV): a minute or two the first time ..." >&2
	@$(PIP) install --no-deps --require-hashes -r requirements.lock >&2
	@$(PIP) install --no-deps --no-build-isolation --no-index --editable . >&2
	@touch $@

$(READY_DEV): requirements-dev.lock requirements.lock pyproject.toml | $(BIN)/python
	@echo "Installing the locked development packages into $(VENV): a minute or two the first time ..." >&2
	@$(PIP) install --no-deps --require-hashes -r requirements-dev.lock >&2
	@$(PIP) install --no-deps --no-build-isolation --no-index --editable . >&2
	@touch $(READY) $@
