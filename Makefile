# Everything a person working on Concord types. `make` alone lists it.

PORT ?= 8080
DEV_PORT ?= 8081

.DEFAULT_GOAL := help
.PHONY: help serve build dev test lint unit calendars fhir size e2e bench screens content clean

help: ## List these commands
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / { printf "  make %-9s %s\n", $$1, $$2 }' Makefile

serve: build ## Build the app and serve it (PORT=8080)
	@scripts/serve.sh $(PORT)

build: ## Build the app into dist/, if anything changed
	@scripts/setup.sh build
	@scripts/build.sh

dev: ## Serve a quick build that follows your edits (DEV_PORT=8081)
	@scripts/setup.sh build
	@scripts/dev.sh $(DEV_PORT)

test: ## Run every check that a change must pass
	@scripts/test.sh

lint: ## Check the format and run clippy, natively and for the browser
	@scripts/lint.sh

unit: ## Run the Rust tests
	@scripts/unit.sh

calendars: ## Let other calendar programs read the calendar files
	@scripts/setup.sh test
	@scripts/calendars.sh

fhir: ## Let another model of FHIR read the patient summaries
	@scripts/setup.sh test
	@scripts/fhir.sh

content: ## Check the medicine texts
	@scripts/content.sh

size: build ## Check that the first visit stays small
	@scripts/size.sh

e2e: build ## Run the browser tests
	@scripts/setup.sh test
	@scripts/e2e.sh

bench: build ## Print sizes, Lighthouse scores and speed (LIGHTHOUSE_GATE=1 fails below the bar)
	@scripts/setup.sh test
	@scripts/bench.sh

screens: build ## Take pictures of the screens into screens/
	@scripts/setup.sh test
	@scripts/screens.sh

clean: ## Remove what builds and tests have made in this checkout
	rm -rf dist target screens tests/e2e/node_modules
