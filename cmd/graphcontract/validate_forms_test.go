package main

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
)

// forms write a payload in the other forms of inputs. They give the lines that come to stand before it, or false for
// what the form cannot hold.
var forms = []struct {
	name, extension string
	write           func(payload string) (file string, lines int, ok bool)
}{
	{"lines", ".ndjson", func(p string) (string, int, bool) { return "\n" + p + "\n", 1, !strings.Contains(p, "\n") }},
	{"lines with CRLF", ".jsonl", func(p string) (string, int, bool) { return "\r\n" + p + "\r\n", 1, !strings.Contains(p, "\n") }},
	{"an array", ".json", func(p string) (string, int, bool) { return "[\n" + p + "\n]\n", 1, json.Valid([]byte(p)) }},
	{"YAML", ".yaml", func(p string) (string, int, bool) {
		return "# JSON is YAML\n---\n" + p + "\n", 2, json.Valid([]byte(p)) && utf8.ValidString(p) && !strings.Contains(p, "\t") && !strings.Contains(p, `\u`)
	}},
	{"CRLF", ".json", func(p string) (string, int, bool) {
		return strings.ReplaceAll(p, "\n", "\r\n"), 0, strings.Contains(p, "\n")
	}},
	{"gzip", ".json.gz", func(p string) (string, int, bool) {
		var b bytes.Buffer
		z := gzip.NewWriter(&b)
		_, _ = z.Write([]byte(p))
		_ = z.Close()
		return b.String(), 0, true
	}},
}

// TestPlantedFaultsInEveryForm finds the faults of JSON files at the same tokens in other forms.
func TestPlantedFaultsInEveryForm(t *testing.T) {
	dir := t.TempDir()
	want := map[string]string{}
	var conf strings.Builder
	conf.WriteString("payloads:\n")
	tried := map[string]int{}
	for i, p := range append(append([]planted{}, plantedFaults...), silentFaults...) {
		before, after, marked := strings.Cut(p.payload, "§")
		line := strings.Count(before, "\n") + 1
		col := len([]rune(before[strings.LastIndexByte(before, '\n')+1:])) + 1
		for n, form := range forms {
			text, lines, ok := form.write(before + after)
			if !ok {
				continue
			}
			tried[form.name]++
			name := fmt.Sprintf("%03d-%d%s", i, n, form.extension)
			want[name] = ""
			if marked {
				want[name] = fmt.Sprintf("%d:%d %s ~%s", line+lines, col, p.code, p.nearest)
			}
			write(t, filepath.Join(dir, name), []byte(text))
			if p.rule != "" {
				fmt.Fprintf(&conf, "  - {files: %s, %s}\n", name, p.rule)
			}
		}
	}
	for _, form := range forms {
		if tried[form.name] < 6 {
			t.Errorf("only %d payloads were written as %s", tried[form.name], form.name)
		}
	}
	write(t, filepath.Join(dir, "graphcontract.yaml"), []byte(conf.String()))
	code, stdout, stderr := runIn(t, dir, "validate", "--format", "json", ".")
	var report struct {
		Files []struct {
			File     string
			Findings []struct {
				Line, Col        int
				Code, Suggestion string
			}
		}
	}
	if err := json.Unmarshal([]byte(stdout), &report); err != nil || code != 1 {
		t.Fatalf("exit code %d, %v, %s", code, err, stderr)
	}
	got := map[string]string{}
	for _, f := range report.Files {
		var found []string
		for _, x := range f.Findings {
			found = append(found, fmt.Sprintf("%d:%d %s ~%s", x.Line, x.Col, x.Code, x.Suggestion))
		}
		got[f.File] = strings.Join(found, ", ")
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("findings differ (-want +got):\n%s", diff)
	}
}
