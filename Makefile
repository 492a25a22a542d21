# Gương. «make» alone lists the targets.

SWIFT ?= swift
# Where swift builds.
SCRATCH ?= .build
# Where «make install» puts the program.
PREFIX ?= /usr/local
DESTDIR ?=
# Options for «guong build», such as BUILD_FLAGS="--drafts --now 2025-03-01T05:00:00+07:00".
BUILD_FLAGS ?=
# How long «make fuzz» makes up input, and where it starts from.
FUZZ_SECONDS ?= 600
FUZZ_SEED ?= 1
# The moment of pictures and of CI: what they show changes only by our own hand.
MOMENT = 2025-11-20T08:00:00+07:00

GUONG = $(SCRATCH)/release/guong
SWIFT_SOURCES = Package.swift Sources Tests Plugins
PYTHON = .venv/bin/python

export SCRATCH

.DEFAULT_GOAL := help
.PHONY: help site build test check crash disk bytes escaping fuzz lint format docs preview screenshots pictures bench install clean

help: ## list the targets
	@sed -n 's/^\([a-z]*\):.*## /\1|/p' $(MAKEFILE_LIST) | while IFS='|' read -r name text; do \
	  printf '  make %-12s %s\n' "$$name" "$$text"; done

site: build ## install what is missing, build the program, build content/ into public/
	$(GUONG) build --site . --output public $(BUILD_FLAGS)

# The Swift runtime goes into the program, so that it runs where no Swift is installed.
build: ## install what is missing and build the program
	@scripts/setup.sh site
	$(SWIFT) build --scratch-path $(SCRATCH) -c release --product guong --static-swift-stdlib

test: ## install what is missing and run all tests
	@scripts/setup.sh test
	$(SWIFT) test --scratch-path $(SCRATCH) --parallel

check: ## run all that CI runs (installs what it needs)
	.ci/run

crash: build ## kill builds everywhere, look at what is left (see docs/reliability.md)
	@scripts/setup.sh faults
	python3 scripts/checks/crash.py --all

disk: build ## build on disks that are full, closed, failing; as root for all of it
	@scripts/setup.sh faults
	python3 scripts/checks/disk.py --all

bytes: build ## build under ten different circumstances, compare
	@scripts/setup.sh faults
	python3 scripts/checks/same_bytes.py

escaping: build $(PYTHON) ## put what attackers write into every field, all of it (CI takes half)
	@scripts/setup.sh check
	$(PYTHON) scripts/checks/escaping.py --all

fuzz: ## feed made-up input to the parsers for FUZZ_SECONDS (600)
	@scripts/setup.sh site
	$(SWIFT) build --scratch-path $(SCRATCH) -c release --product guong-fuzz --static-swift-stdlib
	$(SCRATCH)/release/guong-fuzz --seconds $(FUZZ_SECONDS) --seed $(FUZZ_SEED)

lint: ## look for faults of form in Swift, shell and Markdown
	$(SWIFT) format lint --strict --parallel --recursive $(SWIFT_SOURCES)
	@if command -v shellcheck >/dev/null; then echo shellcheck; shellcheck .ci/run scripts/*.sh benchmarks/*.sh; \
	else echo "no shellcheck here: shell scripts were not looked at"; fi
	python3 scripts/checks/markdown_links.py

format: ## put the Swift sources into the house's form
	$(SWIFT) format --in-place --parallel --recursive $(SWIFT_SOURCES)

docs: ## write docs/diagnostics.md and docs/tables.md anew from rules and schemas
	GUONG_UPDATE_DOCS=1 $(SWIFT) test --scratch-path $(SCRATCH) --filter 'DiagnosticsPage|TablesPage'

preview: ## look at public/ in a browser on this machine
	python3 scripts/preview.py

screenshots pictures: BUILD_FLAGS = --now $(MOMENT)

screenshots: site $(PYTHON) ## pictures of the main pages, into .screenshots/
	$(PYTHON) scripts/screenshots.py

pictures: site $(PYTHON) ## the pictures of the README, into docs/images/
	$(PYTHON) scripts/screenshots.py --readme

bench: ## measure against Hugo, the floor and sqlite3 (see docs/performance.md)
	@scripts/setup.sh site
	benchmarks/run.sh
	benchmarks/tables.sh

install: build ## install the program into PREFIX (/usr/local)
	install -D -m 755 $(GUONG) $(DESTDIR)$(PREFIX)/bin/guong

clean: ## remove what was built; public/ stays
	rm -rf $(SCRATCH) .venv .screenshots .fuzz-finds

$(PYTHON): scripts/checks/requirements.txt
	@scripts/setup.sh check
	python3 -m venv .venv
	$(PYTHON) -m pip install --quiet --disable-pip-version-check --use-pep517 --requirement $<
	@touch $@
