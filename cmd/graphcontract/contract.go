package main

import (
	"fmt"
	"io"
	"os"

	"github.com/getkin/kin-openapi/openapi3"

	"github.com/graphcontract/graphcontract/internal/spec"
	"github.com/graphcontract/graphcontract/openapi"
)

// maxSpec is the size of a contract that --spec reads, in bytes. The largest published description of Graph has half
// of it.
const maxSpec = 128 << 20

// contract loads the document of --spec, or the embedded one if path is empty. A document of somebody else is only
// parsed here: the packages that use it refuse what they cannot work with.
func contract(path string) (*openapi3.T, error) {
	if path == "" {
		return openapi.Load()
	}
	data, err := readHead(path, maxSpec+1)
	if err != nil {
		return nil, err
	}
	if len(data) > maxSpec {
		return nil, fmt.Errorf("%s: larger than %d bytes", path, maxSpec)
	}
	doc, err := spec.Load(data) // follows no reference to another file
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return doc, nil
}

// readHead reads at most limit bytes of a file.
func readHead(path string, limit int64) ([]byte, error) {
	f, err := os.Open(path) // #nosec G304 -- the user names the file
	if err != nil {
		return nil, err
	}
	defer f.Close() //nolint:errcheck // only read
	return io.ReadAll(io.LimitReader(f, limit))
}
