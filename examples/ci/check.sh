#!/usr/bin/env bash
# What a pipeline runs, and people before they push. It changes no file.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

# Reports go where the pipeline collects them.
reports=${REPORTS:-$(mktemp -d)}

go vet ./...
go test ./...
go tool graphcontract generate --check
go tool graphcontract validate --spec spec.yaml --type Day payloads
go tool graphcontract validate --spec spec.yaml --type Day --format junit payloads > "$reports/payloads.xml"
