package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// Wrong usage, and mistakes in a configuration, are told by what is wrong, and nothing is generated.
func TestGenerateUsage(t *testing.T) {
	t.Chdir(t.TempDir())
	for name, content := range map[string]string{
		"other/other.go": "package theirs\n",
		"old.json":       `{"swagger": "2.0", "info": {"title": "Old", "version": "1"}, "paths": {}}`,
		"broken.yaml":    "{]",
		"lamp.yaml":      "openapi: 3.0.3\ninfo: {title: Lamps, version: '1'}\npaths: {}\ncomponents: {schemas: {Lamp: {type: object}}}\n",
		"unknown.yaml":   "packages: [{outptu: a}]\n",
		"part.yaml":      "packages: [{output: a, parts: [modles]}]\n",
		"twice.yaml":     "packages: [{output: a}, {output: a/a.gen.go}]\n",
		"empty.yaml":     "",
	} {
		if err := os.MkdirAll(filepath.Dir(name), 0o750); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for _, tt := range []struct{ args, want string }{
		{"", "name the output with -o, or write graphcontract-generate.yaml"},
		{"lamps", "name the output with -o"},
		{"--client", "--client is about one package; name its output with -o"},
		{"-o out --config c.yaml", "-o and --config exclude each other"},
		{"lamps --spec old.json -o out", "pages and an OpenAPI document exclude each other"},
		{"-o out --include [", `pattern "[" is malformed`},
		{"-o out --client", "no go.mod above out tells the import path"},
		{"-o out/a_test.go", `go leaves the file "a_test.go" out of the package`},
		{"-o other --package mine", "other holds package theirs already, not mine"},
		{"--spec lamp.yaml --include none.of.it -o out", "the selection picks nothing"},
		{"--spec absent.yaml -o out", "absent.yaml"},
		{"--spec broken.yaml -o out", "read the document"},
		{"--config absent.yaml", "absent.yaml"},
		{"--config unknown.yaml", "field outptu not found"},
		{"--config part.yaml", `part.yaml: packages[0]: there is no part "modles"`},
		{"--config twice.yaml", "packages[0] and packages[1] have the same directory"},
		{"--config empty.yaml", "empty.yaml names no packages"},
	} {
		t.Run(tt.args, func(t *testing.T) {
			var stdout, stderr bytes.Buffer
			code := run(t.Context(), append([]string{"generate"}, strings.Fields(tt.args)...), nil, &stdout, &stderr)
			if code != exitFailed || stdout.Len() > 0 || !strings.Contains(stderr.String(), tt.want) {
				t.Errorf("exit code %d, want %d and %q\n%s%s", code, exitFailed, tt.want, &stdout, &stderr)
			}
			if _, err := os.Stat("out"); err == nil {
				t.Fatal("something was generated")
			}
		})
	}
}
