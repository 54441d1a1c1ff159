package main

import (
	"fmt"
	"os"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/spf13/cobra"

	"github.com/graphcontract/graphcontract/internal/diag"
	"github.com/graphcontract/graphcontract/openapi/csdl"
)

// csdlFlags are the flags of commands that can hold what they compile against the metadata of the service.
type csdlFlags struct {
	file     string
	nullable bool
	partial  bool
}

func (f *csdlFlags) register(cmd *cobra.Command) {
	flags := cmd.Flags()
	flags.StringVar(&f.file, "csdl", "", "metadata `file` of the service ($metadata, XML) to compare with; differences are findings")
	flags.BoolVar(&f.nullable, "csdl-nullable", false, "with --csdl, compare what can be null as well")
	flags.BoolVar(&f.partial, "csdl-partial", false, "with --csdl, pass over types that only the metadata has")
}

// check refuses flags that mean nothing without --csdl.
func (f *csdlFlags) check() error {
	if f.file == "" && (f.nullable || f.partial) {
		return usagef("--csdl-nullable and --csdl-partial need --csdl")
	}
	return nil
}

// compare gives the disagreements of a compiled document with the metadata. What was compiled with a selection is a
// part of the service on purpose.
func (f *csdlFlags) compare(document []byte, selected bool) (diag.List, error) {
	if f.file == "" {
		return nil, nil
	}
	doc, err := parseContract(document)
	if err != nil {
		return nil, err
	}
	file, err := os.Open(f.file)
	if err != nil {
		return nil, err
	}
	defer file.Close() //nolint:errcheck // only read
	md, err := csdl.Read(file, csdl.ReadOptions{Name: f.file})
	if err != nil {
		return nil, err
	}
	return csdl.Findings(csdl.Check(doc, md, csdl.CheckOptions{Nullable: f.nullable, Partial: f.partial || selected})), nil
}

// parseContract loads a document that was just compiled.
func parseContract(document []byte) (*openapi3.T, error) {
	doc, err := openapi3.NewLoader().LoadFromData(document)
	if err != nil {
		return nil, fmt.Errorf("load the compiled document: %w", err)
	}
	return doc, nil
}
