package main

import (
	"bytes"
	"context"
	"io"
	"path/filepath"
	"strings"
	"testing"
)

// endless gives head and then the filling, size bytes in all, and counts what was taken.
type endless struct {
	head    string
	filling byte
	size    int64
	taken   int64
}

func (e *endless) Read(p []byte) (int, error) {
	if e.taken >= e.size {
		return 0, io.EOF
	}
	n := copy(p, e.head)
	e.head = e.head[n:]
	for i := n; i < len(p); i++ {
		p[i] = e.filling
	}
	e.taken += int64(len(p))
	return len(p), nil
}

// TestHostileInputs gives the command what is made to break it: it has to say what is wrong, having taken no more than
// it needs for that.
func TestHostileInputs(t *testing.T) {
	const gigabyte = 1 << 30
	t.Chdir(t.TempDir())
	write(t, "union.yaml", []byte(`openapi: 3.0.3
info: {title: t, version: '1'}
paths: {}
components:
  schemas:
    node:
      type: object
      additionalProperties: false
      properties:
        next: {oneOf: [{$ref: '#/components/schemas/node'}, {$ref: '#/components/schemas/other'}]}
    other:
      type: object
      additionalProperties: false
      properties:
        next: {anyOf: [{$ref: '#/components/schemas/other'}, {$ref: '#/components/schemas/node'}]}
        x: {type: integer}
`))
	write(t, "circle.json", []byte(`{"openapi":"3.1.0","info":{"title":"t","version":"1"},"paths":{},"components":{"schemas":{
 "a":{"properties":{"x":{"$ref":"#/components/schemas/a","properties":{"y":{"$ref":"#/components/schemas/a"}}}}}}}}`))
	policy := []string{"--type", "authenticationMethodsPolicy"}
	for _, tt := range []struct {
		name  string
		in    io.Reader
		flags []string
		code  int
		want  string // part of what is printed
		most  int64  // bytes that may be taken, 0 for all
	}{
		{"a string of a gigabyte", &endless{head: `{"displayName":"`, filling: 'x', size: gigabyte}, policy, 1, "[limit-bytes]", 34 << 20},
		{"a string of a gigabyte in an array", &endless{head: `[{"displayName":"`, filling: 'x', size: gigabyte}, policy, 1, "[limit-bytes]", 34 << 20},
		{"a line of a gigabyte", &endless{head: `{"displayName":"`, filling: 'x', size: gigabyte}, append([]string{"--input", "ndjson"}, policy...), 1, "[limit-bytes]", 260 << 20},
		{"a gigabyte of blanks", &endless{filling: ' ', size: gigabyte}, policy, 1, "[limit-bytes]", 34 << 20},
		{"a gigabyte of YAML", &endless{head: "a: ", filling: 'x', size: gigabyte}, []string{"--input", "yaml"}, 1, "[limit-bytes]", 34 << 20},
		{"a recording of a gigabyte", &endless{head: "GET /", filling: 'x', size: gigabyte}, []string{"--input", "http"}, 1, "[limit-bytes]", 130 << 20},
		{"arrays 100,000 deep", strings.NewReader(strings.Repeat("[", 100_000)), policy, 1, "[limit-depth]", 0},
		{"objects 100,000 deep", strings.NewReader(strings.Repeat(`{"a":`, 100_000)), policy, 1, "[limit-depth]", 0},
		{"YAML 100,000 deep", strings.NewReader(strings.Repeat("[", 100_000)), []string{"--input", "yaml"}, 1, "[input-yaml]", 0},
		{"an archive 100,000 deep", strings.NewReader(strings.Repeat(`{"log":`, 100_000)), []string{"--input", "har"}, 1, "[json-syntax]", 0},
		{"a recursive union", strings.NewReader(strings.Repeat(`{"next":`, 90) + `{"x":"1"}` + strings.Repeat("}", 90)), []string{"--spec", "union.yaml", "--type", "node"}, 1, "[", 0},
		{"a recursive schema", strings.NewReader(strings.Repeat(`{"x":`, 90) + "1" + strings.Repeat("}", 90)), []string{"--spec", "circle.json", "--type", "a"}, 0, "", 0},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var out, remarks bytes.Buffer
			args := append([]string{"validate", "-", "--format", "compact", "--max-findings", "5"}, tt.flags...)
			code := run(context.Background(), args, tt.in, &out, &remarks)
			if code != tt.code || !strings.Contains(out.String(), tt.want) || out.Len() > 10_000 {
				t.Errorf("exit code %d, %s\n%.2000s", code, remarks.String(), out.String())
			}
			if e, ok := tt.in.(*endless); ok && tt.most > 0 && e.taken > tt.most {
				t.Errorf("%d bytes were taken", e.taken)
			}
		})
	}
}

// TestInterruptLeavesWholeFiles ends the context in the middle of a stream: no report is begun, and what stood there
// before stays.
func TestInterruptLeavesWholeFiles(t *testing.T) {
	dir := t.TempDir()
	t.Chdir(dir)
	write(t, "old.json", []byte("before"))
	ctx, cancel := context.WithCancel(context.Background())
	in := &interrupting{line: `{"@odata.type": "#microsoft.graph.authenticationMethodsPolicy", "reconfirmationInDays": "7"}` + "\n", after: 100, cancel: cancel}
	var out, remarks bytes.Buffer
	code := run(ctx, []string{"validate", "--input", "ndjson", "-", "-o", "json=old.json", "-o", "sarif=new.sarif"}, in, &out, &remarks)
	if code != exitFailed || out.Len() > 0 || !strings.Contains(remarks.String(), "interrupted, nothing was written") {
		t.Errorf("exit code %d, %s%s", code, out.String(), remarks.String())
	}
	files, err := filepath.Glob("*")
	if err != nil || len(files) != 1 {
		t.Errorf("files %v, %v", files, err)
	}
	if got, err := readHead("old.json", 100); err != nil || string(got) != "before" {
		t.Errorf("%s, %v", got, err)
	}
}

// interrupting gives lines without an end, and interrupts after some.
type interrupting struct {
	line   string
	after  int
	cancel func()
}

func (r *interrupting) Read(p []byte) (int, error) {
	if r.after--; r.after == 0 {
		r.cancel()
	}
	return copy(p, r.line), nil
}
