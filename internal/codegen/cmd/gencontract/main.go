// Command gencontract writes the generated Go packages of a contract. It is what
// go generate runs:
//
//	gencontract -contract openapi/graph.yaml -out gen -import example.org/module/gen
//
// It exits with 1 when the contract cannot be made into Go or a file cannot be
// written, and with 2 on wrong usage.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/graphcontract/graphcontract/internal/codegen"
)

func main() {
	os.Exit(run(os.Args[1:], os.Stderr))
}

func run(args []string, stderr io.Writer) int {
	flags := flag.NewFlagSet("gencontract", flag.ContinueOnError)
	flags.SetOutput(stderr)
	contract := flags.String("contract", "", "OpenAPI `file` to read")
	out := flags.String("out", "", "`directory` of the models package")
	importPath := flags.String("import", "", "import `path` of the models package")
	err := flags.Parse(args)
	switch {
	case errors.Is(err, flag.ErrHelp):
		return 0
	case err != nil:
		return 2
	case *contract == "" || *out == "" || *importPath == "" || flags.NArg() > 0:
		_, _ = fmt.Fprintln(stderr, "gencontract: give -contract, -out and -import, and nothing else")
		return 2
	}
	if err := generate(*contract, *out, *importPath); err != nil {
		_, _ = fmt.Fprintln(stderr, "gencontract:", err)
		return 1
	}
	return 0
}

func generate(contract, out, importPath string) error {
	spec, err := os.ReadFile(contract) // #nosec G304 -- the user names the file
	if err != nil {
		return err
	}
	files, err := codegen.Generate(spec, codegen.Options{
		ImportPath:   importPath,
		Parts:        codegen.Parts{Client: true, Server: true, Contract: true},
		ContractFrom: strings.TrimSuffix(importPath, "/gen") + "/openapi",
	})
	if err != nil {
		return err
	}
	return codegen.Write(out, files)
}
