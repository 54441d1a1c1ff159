# One entry for people and for CI. "make" is the whole gate; "make help" lists the targets.
SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DELETE_ON_ERROR:
MAKEFLAGS += --warn-undefined-variables --no-builtin-rules
.DEFAULT_GOAL := check

# Where the reference pages are; targets that need them say so when they are not there.
DOCS ?= ../shared/graph-docs
# Arguments for "make run", such as ARGS="--addr 127.0.0.1:9090".
ARGS ?=
# What "make bench" runs and how often.
BENCH ?= .
COUNT ?= 1
# Which cases "make peers" runs, by how their names begin; all if empty.
CASE ?=
# How many bodies "make mutants" makes up for each type, and for which types of the contract (an expression with $$ for $; all if empty).
MUTANTS ?= 1000000
TYPES ?=

CONTRACT := openapi/graph.yaml
OVERLAY := openapi/overlay.yaml
BIN := bin/graphcontract
COMPILE = $(BIN) compile "$(DOCS)" --overlay $(OVERLAY)

GOLANGCI_VERSION := v2.15.0
# An installed linter of the right version saves the minutes that building it takes.
GOLANGCI = $(shell golangci-lint version 2>/dev/null | grep -q 'version $(GOLANGCI_VERSION:v%=%) ' && \
	echo golangci-lint || \
	echo go run github.com/golangci/golangci-lint/v2/cmd/golangci-lint@$(GOLANGCI_VERSION))
SPECTRAL := @stoplight/spectral-cli@6.16.3
REDOCLY := @redocly/cli@2.77.0

##@ Use

.PHONY: run
run: build ## Build the command and serve on 127.0.0.1:8080 (ARGS="--addr 127.0.0.1:9090")
	exec $(BIN) serve $(ARGS)

.PHONY: build
build: ## Build bin/graphcontract
	go build -o $(BIN) ./cmd/graphcontract

##@ Check

.PHONY: check
check: lint check-generate check-contract examples check-peers test-limits test ## All that CI runs, apart from the clients (the default)

.PHONY: test
test: ## Run all tests with the race detector
	go test -race -ldflags="-s -w" ./...

.PHONY: test-limits
test-limits: ## Run what the race detector would distort: limits of time and memory, and all made-up bodies
	go test -run 'TestMillionLines|TestHostileInputs' ./cmd/graphcontract
	GRAPHCONTRACT_MUTANTS=20000 go test -run 'TestEngineAgainstWalk$$' ./validate
	go test ./validate

.PHONY: mutants
mutants: ## Hold the validator against kin-openapi over made-up bodies (MUTANTS=1000000 of each type, TYPES=pattern); 1 to 2 hours of CPU
	GRAPHCONTRACT_MUTANTS=$(MUTANTS) GRAPHCONTRACT_TYPES='$(TYPES)' go test -run 'TestEngineAgainstWalk$$' -timeout 0 -v ./validate

.PHONY: lint
lint: ## Check format, go vet and golangci-lint; changes nothing
	@unformatted="$$(git ls-files -co --exclude-standard -- '*.go' | xargs -r ls 2>/dev/null | xargs -r gofmt -l)"; \
	if [ -n "$$unformatted" ]; then echo "not formatted (make fix):"; echo "$$unformatted"; exit 1; fi
	go vet ./...
	$(GOLANGCI) run --config .ci/golangci.yml ./...

.PHONY: check-generate
check-generate: generate ## Fail if a generated file differs from the index
	@new="$$(git ls-files -o --exclude-standard -- gen openapi)"; \
	if [ -n "$$new" ]; then echo "generated and not in the index:"; echo "$$new"; exit 1; fi
	git --no-pager diff --exit-code --stat -- gen openapi/graph.json

.PHONY: check-contract
check-contract: build ## Fail if the pages in DOCS do not give the committed contract, byte for byte
	@if [ ! -d "$(DOCS)" ]; then echo "check-contract: no pages in $(DOCS), nothing to compare"; exit 0; fi; \
	$(COMPILE) -o bin/graph.yaml 2> bin/findings.txt || { cat bin/findings.txt; exit 1; }; \
	tail -n 1 bin/findings.txt; \
	cmp bin/graph.yaml $(CONTRACT) && echo "$(CONTRACT) is what the pages give"

.PHONY: lint-contract
lint-contract: ## Lint the contract with Spectral and Redocly, if Node.js is there
	@if ! command -v npx >/dev/null; then echo "lint-contract: no npx, left out"; exit 0; fi; \
	npx --yes $(SPECTRAL) lint $(CONTRACT) --ruleset .ci/spectral.yaml --fail-severity warn; \
	npx --yes $(REDOCLY) lint $(CONTRACT) --config .ci/redocly.yaml

.PHONY: examples
examples: ## Build and run the modules in examples as their users would
	examples/run.sh

.PHONY: check-peers
check-peers: ## Compile the benchmarks beside other libraries, which are a module of their own
	cd validate/internal/bench && go vet ./... && go test -run '^$$' .

.PHONY: clients
clients: build ## Run public Graph clients against the command: npm with exact versions (Node.js 20 or later), Go in a module of its own
	cd clients && npm ci --no-audit --no-fund && GRAPHCONTRACT="$(abspath $(BIN))" npm test
	cd clients/go && go test ./...

.PHONY: clients-sdk
clients-sdk: ## Run the Go SDK of Microsoft against the server; its first build takes 3 minutes of CPU and 5 GB of memory
	cd clients/gosdk && go test ./...

##@ Change

.PHONY: contract
contract: build ## Compile the pages in DOCS into openapi/graph.yaml
	$(COMPILE) -o $(CONTRACT)

.PHONY: generate
generate: ## Make what is generated from the contract: openapi/graph.json and the Go packages below gen
	go generate ./...

.PHONY: examples-update
examples-update: ## Generate the examples anew and tidy their modules
	examples/run.sh --update

.PHONY: fix
fix: ## Format the code and apply what the linter can mend
	gofmt -w $$(git ls-files -co --exclude-standard -- '*.go')
	$(GOLANGCI) run --config .ci/golangci.yml --fix ./...

##@ Other

.PHONY: bench
bench: ## Run the benchmarks of this module (BENCH=pattern COUNT=10)
	go test -run '^$$' -bench '$(BENCH)' -benchmem -count $(COUNT) ./...

.PHONY: peers
peers: ## Measure the validator beside other libraries in one run, as ratios (CASE=small for a part; with ajv after npm ci in clients)
	cd validate/internal/bench && GRAPHCONTRACT_RATIOS=1 GRAPHCONTRACT_CASE='$(CASE)' go test -count 1 -timeout 30m -v \
		-run '^TestRatios$$' -bench '$(if $(CASE),^$$,^BenchmarkLines$$)' -benchtime 3x -benchmem .

.PHONY: clean
clean: ## Remove what was built
	rm -rf bin

.PHONY: help
help: ## Print this list
	@awk 'BEGIN { FS = ":.*## "; print "make [target]" } \
		/^##@ / { printf "\n%s\n", substr($$0, 5) } \
		/^[a-z-]+:.*## / { printf "  %-16s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)
