package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/graphcontract/graphcontract/openapi"
	"github.com/graphcontract/graphcontract/validate"
)

// runIn runs the command in a directory of its own.
func runIn(t *testing.T, dir string, args ...string) (code int, stdout, stderr string) {
	t.Helper()
	t.Chdir(dir)
	var out, err bytes.Buffer
	code = run(context.Background(), args, strings.NewReader(""), &out, &err)
	return code, out.String(), err.String()
}

func write(t *testing.T, name string, data []byte) {
	t.Helper()
	if err := os.WriteFile(name, data, 0o600); err != nil {
		t.Fatal(err)
	}
}

// TestGeneratedPayloadsAreSilent makes 200 valid payloads of every type, as answers or, of the bodies of requests, as
// requests, and checks them all through the command: not even a warning may come.
func TestGeneratedPayloadsAreSilent(t *testing.T) {
	const each = 200
	doc, err := openapi.Load()
	if err != nil {
		t.Fatal(err)
	}
	v, err := validate.New(doc, validate.Options{})
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	var conf strings.Builder
	conf.WriteString("payloads:\n")
	types := v.Types()
	for i, name := range types {
		request := strings.Contains(shortTypeName(name), "Update") || strings.HasSuffix(name, "CreateRequest")
		m := &maker{doc: doc, rng: rand.New(rand.NewPCG(uint64(i), 4)), request: request} // the same payloads each time
		var lines bytes.Buffer
		for n := range each {
			m.full = n == 0
			data, err := json.Marshal(m.instance(name))
			if err != nil {
				t.Fatal(err)
			}
			lines.Write(append(data, '\n'))
		}
		write(t, filepath.Join(dir, fmt.Sprintf("%03d.ndjson", i)), lines.Bytes())
		direction := directionResponse
		if request {
			direction = directionRequest
		}
		fmt.Fprintf(&conf, "  - {files: %03d.ndjson, type: %s, direction: %s}\n", i, name, direction)
	}
	write(t, filepath.Join(dir, "graphcontract.yaml"), []byte(conf.String()))
	code, stdout, stderr := runIn(t, dir, "validate", "--format", "compact")
	if want := fmt.Sprintf("%d files checked, %d payloads: 0 errors, 0 warnings\n", len(types), each*len(types)); code != 0 || stdout != "" || stderr != want {
		t.Errorf("exit code %d, %s\n%.4000s", code, stderr, stdout)
	}
}

func shortTypeName(name string) string { return name[strings.LastIndexByte(name, '.')+1:] }
