package main

import (
	"io"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// Every flag has its variable.
func TestSettingsAreTheFlags(t *testing.T) {
	cmd := newServe(&streams{out: io.Discard, err: io.Discard})
	var flags []string
	for _, m := range regexp.MustCompile(`(?m)^\s+(?:-\w, |)\s*--([a-z-]+)`).FindAllStringSubmatch(cmd.Flags().FlagUsages(), -1) {
		flags = append(flags, m[1])
	}
	slices.Sort(flags)
	if sorted := slices.Sorted(slices.Values(settings)); !slices.Equal(sorted, flags) {
		t.Errorf("settings:\n%q\nflags:\n%q", sorted, flags)
	}
}

func TestEnvironment(t *testing.T) {
	env := map[string]string{
		"GRAPHCONTRACT_ADDR": "127.0.0.1:1", "GRAPHCONTRACT_REQUIRE_AUTH": "true", "GRAPHCONTRACT_TLS_HOST": "a,b",
		"GRAPHCONTRACT_GRACE": "2s", "GRAPHCONTRACT_RESPONSES": "", "GRAPHCONTRACT_PORT": "tcp://1.2.3.4:5",
	}
	cmd := newServe(&streams{out: io.Discard, err: io.Discard})
	if err := cmd.ParseFlags([]string{"--addr", "127.0.0.1:2"}); err != nil {
		t.Fatal(err)
	}
	if err := fromEnvironment(cmd, func(name string) string { return env[name] }); err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]string{"addr": "127.0.0.1:2", "require-auth": "true", "tls-host": "[a,b]", "grace": "2s", "responses": "enforce", "tls": "false"} {
		if got := cmd.Flags().Lookup(name).Value.String(); got != want {
			t.Errorf("%s is %s, want %s", name, got, want)
		}
	}
	for name, value := range map[string]string{"GRAPHCONTRACT_JOURNAL": "many", "GRAPHCONTRACT_TLS": "perhaps"} {
		err := fromEnvironment(newServe(&streams{}), func(n string) string { return map[string]string{name: value}[n] })
		if err == nil || !strings.HasPrefix(err.Error(), name+": ") {
			t.Errorf("%s=%s: %v", name, value, err)
		}
	}
}
