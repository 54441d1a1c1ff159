package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestRun(t *testing.T) {
	const contract = "../../testdata/mini/contract.yaml"
	out := filepath.Join(t.TempDir(), "gen")
	tests := []struct {
		name string
		args []string
		code int
		want string // part of what goes to stderr
	}{
		{"help", []string{"-h"}, 0, "-contract"},
		{"no flags", nil, 2, "give -contract, -out and -import"},
		{"unknown flag", []string{"-x"}, 2, "not defined"},
		{"an argument too many", []string{"-contract", contract, "-out", out, "-import", "a/gen", "b"}, 2, "nothing else"},
		{"no such contract", []string{"-contract", "none.yaml", "-out", out, "-import", "a/gen"}, 1, "none.yaml"},
		{"not a contract", []string{"-contract", "main.go", "-out", out, "-import", "a/gen"}, 1, "load the contract"},
		{"all well", []string{"-contract", contract, "-out", out, "-import", "a/gen"}, 0, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var stderr strings.Builder
			if code := run(tt.args, &stderr); code != tt.code || !strings.Contains(stderr.String(), tt.want) {
				t.Errorf("code %d, stderr %q; want %d and %q", code, stderr.String(), tt.code, tt.want)
			}
		})
	}
	if _, err := os.Stat(filepath.Join(out, "stub", "server.gen.go")); err != nil {
		t.Error(err)
	}
}
