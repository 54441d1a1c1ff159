// Command tojson writes a YAML document as JSON. It is what go generate runs to keep the form of the contract that a
// process reads at its start beside the form that people read:
//
//	tojson graph.yaml graph.json
package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"

	"go.yaml.in/yaml/v3"
)

func main() {
	if len(os.Args) != 3 {
		fmt.Fprintln(os.Stderr, "usage: tojson FROM.yaml TO.json")
		os.Exit(2)
	}
	if err := run(os.Args[1], os.Args[2]); err != nil {
		fmt.Fprintln(os.Stderr, "tojson:", err)
		os.Exit(1)
	}
}

func run(from, to string) error {
	document, err := os.ReadFile(from) // #nosec G304 G703 -- the user names the file
	if err != nil {
		return err
	}
	out, err := convert(document)
	if err != nil {
		return fmt.Errorf("%s: %w", from, err)
	}
	return os.WriteFile(to, out, 0o644) // #nosec G306 G703 -- a source file, for everyone to read; the user names it
}

// convert sorts members by name and indents by one space, so that a change of the contract stays a small change here.
func convert(document []byte) ([]byte, error) {
	var tree any
	if err := yaml.Unmarshal(document, &tree); err != nil {
		return nil, err
	}
	var out bytes.Buffer
	e := json.NewEncoder(&out)
	e.SetEscapeHTML(false)
	e.SetIndent("", " ")
	if err := e.Encode(tree); err != nil {
		return nil, err
	}
	return out.Bytes(), nil
}
