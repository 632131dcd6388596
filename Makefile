# Thin: each target says what it does and calls what does it. `make` alone lists them.

LIBRARY ?= $(HOME)/Docket
DEMO    := target/demo
KILLS   ?= 1000
# How many claims there are in the libraries that are measured.
SIZES   ?= 10000 100000 1000000

# Folders are named too, so that a removed file counts as a change.
UI_SOURCES := $(shell find ui/src ui/index.html ui/public ui/vite.config.ts ui/tsconfig.json ui/package.json 2>/dev/null)
UI_MODULES := ui/node_modules/.package-lock.json
UI_PAGE    := ui/dist/index.html
# Clippy needs a page to compile the app, were it an old one.
ANY_PAGE   := $(if $(wildcard $(UI_PAGE)),,$(UI_PAGE))

# Everything below looks in target/.
unexport CARGO_TARGET_DIR

.DEFAULT_GOAL := help
.PHONY: help run demo test torture bench lint format types audit package clean setup-build setup-show release

help: ## Say what each target does
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-9s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: release ## Build Docket and open its window, with the library in ~/Docket or in LIBRARY=folder
	@echo "Opening $(LIBRARY)"
	DOCKET_LIBRARY="$(LIBRARY)" target/release/docket-app

demo: setup-show release ## Without a display: a sample library, its reports, and pictures of the window, in target/demo
	rm -rf $(DEMO)
	DOCKET_SETTINGS=$(DEMO)/settings.json target/release/docket demo $(DEMO)
	scripts/screenshots.sh $(DEMO)/library $(DEMO)/screenshots
	@echo "The sample library is $(DEMO)/library; its reports are in $(DEMO)/reports, the pictures of the window in $(DEMO)/screenshots."

test: setup-show $(UI_PAGE) ## Run every check and every test, those in the real window included
	scripts/test.sh

torture: setup-build $(ANY_PAGE) ## Kill Docket KILLS=1000 times while it writes, and let its disk fail at every operation
	cargo build --workspace --locked
	TORTURE=$(KILLS) cargo test --workspace --locked --test crash -- --nocapture

bench: setup-show $(UI_PAGE) ## Measure Docket against its limits and other programs, with SIZES="10000 100000 1000000" claims
	scripts/bench.sh $(SIZES)

lint: setup-build $(UI_MODULES) $(ANY_PAGE) ## Check formatting, clippy, the page's lint rules and types
	scripts/test.sh lint

format: ## Format the Rust sources
	cargo fmt --all

types: setup-build $(ANY_PAGE) ## Write the page's types anew from the Rust ones
	UPDATE_TYPES=1 cargo test --package docket-desk --test types

audit: ## Check licences, sources and security advisories with cargo-deny (needs the network)
	@command -v cargo-deny >/dev/null || { echo "cargo-deny is not there: cargo install --locked cargo-deny"; exit 1; }
	cargo deny check

package: release ## Build the Debian package, with the window and the command line in it
	ui/node_modules/.bin/tauri bundle --bundles deb --no-binary-patching
	@ls target/release/bundle/deb/*.deb

clean: ## Remove everything that was built
	rm -rf target ui/dist ui/node_modules

setup-build:
	@scripts/setup.sh build

setup-show:
	@scripts/setup.sh build show

# One command for every release build: asked for apart, the crates would be built twice, with other features.
release: setup-build $(UI_PAGE)
	cargo build --release --workspace --locked

$(UI_MODULES): ui/package-lock.json | setup-build
	cd ui && npm ci
	@touch $@

# Tauri builds the page into the program, so it has to be there first.
$(UI_PAGE): $(UI_SOURCES) $(UI_MODULES)
	cd ui && npm run build
	@touch $@
