//go:build tools || generate

// Package tools ties the code generator to the module. `go generate ./...` sets the
// tag generate and so sees this file; no build does, and nothing may vet with -tags
// tools, since a command cannot be imported.
package tools

//go:generate go run ./internal/codegen/cmd/gencontract -contract openapi/graph.yaml -out gen -import github.com/graphcontract/graphcontract/gen

import (
	// Keeps the requirement direct, so that go mod tidy and version updates see it;
	// internal/codegen runs the library inside.
	_ "github.com/oapi-codegen/oapi-codegen/v2/cmd/oapi-codegen"
)
