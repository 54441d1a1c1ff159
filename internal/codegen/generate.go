package codegen

import (
	"errors"
	"fmt"
	"path"
	"strings"
	"sync"
)

// Names of the generated files, relative to the directory of the models package.
const (
	modelsFile  = "models.gen.go"
	membersFile = "members.gen.go"
	unionsFile  = "unions.gen.go"
	enumsFile   = "enums.gen.go"
	clientFile  = "client/client.gen.go"
	stubFile    = "stub/server.gen.go"

	contractFile    = "contract/contract.gen.yaml"
	contractPkgFile = "contract/contract.gen.go"
)

// Parts are what can be generated. The zero value means models only, without which nothing else works.
type Parts struct {
	Client, Server, Contract bool
}

// Options say where the generated packages will live.
type Options struct {
	// ImportPath is the import path of the models package. The client and the
	// stub live below it, in client and stub, and import it.
	ImportPath string
	// Package is the name of the models package; empty means the last element
	// of ImportPath.
	Package string
	// Parts to generate beside the models.
	Parts Parts
	// SingleFile is the name of the one file that the models go into; empty means four
	// files, one for each aspect.
	SingleFile string
	// ContractFrom is the import path of a package whose Bytes are the contract; the
	// package contract then holds no copy of it.
	ContractFrom string

	plain func(pkg string, size int) // for tests: the size of what oapi-codegen alone makes of a package
}

// Generate makes the Go files of a contract. Keys of the result are slash-separated
// paths relative to the directory of the models package:
//
//	models.gen.go         the types, as oapi-codegen sees them
//	members.gen.go        their JSON coding and Validate
//	unions.gen.go         sealed interfaces of the polymorphic types
//	enums.gen.go          members of the enums and their methods
//	client/client.gen.go  HTTP client
//	stub/server.gen.go    Echo v4 handlers over a strict server interface
//	contract/             the contract itself, for Validate
//
// spec is the contract, OpenAPI 3.0 as YAML or JSON, without references to other
// documents. Every component schema must carry x-go-name; see [Normalize]. A contract
// that cannot be turned into Go is an error that names all places found.
//
// Generate may be called from several goroutines; the calls run one after another,
// because oapi-codegen keeps global state.
func Generate(spec []byte, opts Options) (map[string][]byte, error) {
	opts, err := opts.withDefaults()
	if err != nil {
		return nil, err
	}
	doc, err := load(spec)
	if err != nil {
		return nil, err
	}
	c, err := readContract(doc)
	if err != nil {
		return nil, err
	}

	plainNullables(doc)
	prepare(doc)
	raw, err := runModels(doc, opts)
	if err != nil {
		return nil, err
	}
	models, err := newModels(raw, c)
	if err != nil {
		return nil, err
	}
	files := map[string]func() ([]byte, error){
		modelsFile:  func() ([]byte, error) { return models.source(opts) },
		membersFile: func() ([]byte, error) { return models.members(opts) },
		unionsFile:  func() ([]byte, error) { return models.unions(opts) },
		enumsFile:   func() ([]byte, error) { return models.enums(opts) },
	}
	if opts.Parts.Client {
		files[clientFile] = func() ([]byte, error) { return generateClient(doc, opts, models) }
	}
	if opts.Parts.Server {
		files[stubFile] = func() ([]byte, error) { return generateStub(doc, opts, models) }
	}
	if opts.Parts.Contract {
		files[contractPkgFile] = func() ([]byte, error) { return models.embedded(opts) }
	}
	out, err := makeAll(files)
	if err != nil {
		return nil, err
	}
	if opts.SingleFile != "" {
		if err := joinFiles(out, opts.SingleFile, modelsFile, membersFile, unionsFile, enumsFile); err != nil {
			return nil, err
		}
	}
	if opts.Parts.Contract && opts.ContractFrom == "" {
		out[contractFile] = append([]byte(yamlHeader), spec...)
	}
	return out, nil
}

// makeAll makes the files at once. The error is that of the first file, by name, that could not be made.
func makeAll(files map[string]func() ([]byte, error)) (map[string][]byte, error) {
	names := sortedKeys(files)
	sources, errs := make([][]byte, len(names)), make([]error, len(names))
	var wg sync.WaitGroup
	for i, name := range names {
		wg.Go(func() { sources[i], errs[i] = files[name]() })
	}
	wg.Wait()
	out := make(map[string][]byte, len(names))
	for i, name := range names {
		if errs[i] != nil {
			return nil, fmt.Errorf("%s: %w", name, errs[i])
		}
		out[name] = sources[i]
	}
	return out, nil
}

func (o Options) withDefaults() (Options, error) {
	if o.ImportPath == "" && (o.Parts != Parts{} || o.Package == "") {
		return o, errors.New("codegen: no import path for the generated packages")
	}
	if strings.ContainsAny(o.ImportPath, "\"`\\ \t\r\n") {
		return o, fmt.Errorf("codegen: %q is not an import path", o.ImportPath)
	}
	if o.Package == "" {
		o.Package = path.Base(o.ImportPath)
	}
	if !isIdentifier(o.Package) {
		return o, fmt.Errorf("codegen: %q is not a package name; set one beside the import path", o.Package)
	}
	return o, nil
}
