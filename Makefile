# Everything starts with `make setup`; the other targets call it themselves.
# It does nothing when nothing has changed.

BIN := .venv/bin
COMPILE = UV_CUSTOM_COMPILE_COMMAND='make lock' $(BIN)/uv pip compile --quiet --universal \
	--generate-hashes --no-emit-index-url $(if $(UPGRADE),--upgrade)

.DEFAULT_GOAL := help
.PHONY: help setup run demo test bench format translations screenshots lock clean

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: ## Build .venv with the locked packages
	@.ci/setup

run: setup ## Open the window
	@$(BIN)/facilitator

demo: setup ## Run a sample workshop, write all its documents to demo/, and open it
	@$(BIN)/facilitator demo demo --force
	@if [ "$$(uname -s)" != Linux ] || [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then $(BIN)/facilitator demo/contoh.workshop; fi

test: setup ## Check format, lint, types and contracts, then run the tests
	$(BIN)/ruff format --check --quiet .
	$(BIN)/ruff check --quiet .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo
	$(BIN)/python .ci/translations.py check
	$(BIN)/python -m pytest

bench: setup ## Compare speed with other programs, side by side
	@$(BIN)/uv pip install --quiet --python $(BIN)/python --require-hashes -r requirements-bench.txt
	@$(BIN)/python tests/benchmarks/run.py

format: setup ## Format the code and mend what ruff can mend
	$(BIN)/ruff check --fix-only --quiet .
	$(BIN)/ruff format .

translations: setup ## Gather the texts of the window into its catalogs
	$(BIN)/python .ci/translations.py update

screenshots: setup ## Make the pictures of the README anew
	$(BIN)/python .ci/screenshots.py

lock: setup ## Lock the packages anew; with UPGRADE=1 to their newest versions
	$(COMPILE) pyproject.toml --group dev -o requirements-dev.txt
	$(COMPILE) pyproject.toml -c requirements-dev.txt -o requirements.txt
	$(COMPILE) --group bench -c requirements-dev.txt -o requirements-bench.txt
	$(COMPILE) --group uv -o requirements-uv.txt
	@.ci/setup

clean: ## Remove everything that was made
	rm -rf .venv demo build dist *.egg-info .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
