#!/usr/bin/env bash
# Builds and runs the examples as their users would: each is a module of its own. With names it runs only those.
# With --update it generates them anew and tidies their go.mod instead.
set -euo pipefail
set -f # patterns in directives are not for the shell
cd "$(dirname "${BASH_SOURCE[0]}")"
export GOWORK=off

update=
if [ "${1-}" = --update ]; then
	update=1
	shift
fi
modules=("$@")
[ $# -gt 0 ] || mapfile -t modules < <(git ls-files --cached --others --exclude-standard -- ':(glob)*/go.mod' | xargs -n 1 dirname)
[ ${#modules[@]} -ge 5 ] || [ $# -gt 0 ] || { echo "examples: only ${#modules[@]} found" >&2; exit 1; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

for module in "${modules[@]}"; do
	start=$SECONDS
	pushd "$module" >/dev/null
	if [ -n "$update" ]; then
		GOFLAGS=-mod=mod go generate ./...
		go mod tidy
		popd >/dev/null
		continue
	fi

	# A library that the repository has come to need must not fail an example whose go.mod is a commit behind, and
	# nothing here may change a file.
	cp go.mod "$work/$module.mod"
	cp go.sum "$work/$module.sum"
	export GOFLAGS="-mod=mod -modfile=$work/$module.mod"

	checked=0
	while read -r -a directive; do
		"${directive[@]:1}" --check # without the //go:generate
		checked=$((checked + 1))
	done < <(grep -rh '^//go:generate ' --include '*.go' .)
	[ "$checked" -gt 0 ] || { echo "examples/$module: nothing is generated" >&2; exit 1; }
	if [ -x check.sh ]; then
		./check.sh
	else
		go vet ./...
		go test ./...
	fi
	cmp -s go.mod "$work/$module.mod" || echo "examples/$module: go.mod is behind; run examples/run.sh --update $module"
	unset GOFLAGS
	popd >/dev/null
	echo "examples/$module: ok ($((SECONDS - start))s)"
done
