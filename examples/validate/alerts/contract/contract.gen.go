// Code generated from the contract by graphcontract. DO NOT EDIT.

// Package contract holds the contract that package alerts was made from, and ties the Validate methods there to it.
package contract

import (
	_ "embed"

	models "example.org/validate/alerts"
	"github.com/getkin/kin-openapi/openapi3"
	"github.com/graphcontract/graphcontract/gen/check"
	"github.com/graphcontract/graphcontract/validate"
)

//go:embed contract.gen.yaml
var text []byte

func document() []byte { return text }

var checker = check.New(document)

func init() { models.UseContract(checker.Check) }

// Bytes returns a copy of the contract, OpenAPI 3.0 as YAML.
func Bytes() []byte { return append([]byte(nil), document()...) }

// Load parses the contract. Every call gives a document of its own.
func Load() (*openapi3.T, error) { return check.Load(document()) }

// Validator checks values and exchanges against the contract. All calls give the same one.
func Validator() (*validate.Validator, error) { return checker.Validator() }
