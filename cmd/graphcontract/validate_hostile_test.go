package main

import (
	"bytes"
	"context"
	"io"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// endless gives head and then the filling, size bytes in all, and counts what was taken.
type endless struct {
	head    string
	filling byte
	size    int64
	taken   int64
	block   []byte
}

func (e *endless) Read(p []byte) (int, error) {
	if e.taken >= e.size {
		return 0, io.EOF
	}
	if e.block == nil {
		e.block = bytes.Repeat([]byte{e.filling}, 1<<16)
	}
	n := copy(p, e.head)
	e.head = e.head[n:]
	for n < len(p) {
		n += copy(p[n:], e.block)
	}
	e.taken += int64(n)
	return n, nil
}

// TestHostileInputs gives the command what is made to break it: it has to say what is wrong, having taken no more
// than it needs for that. What it takes of the endless ones bounds the time, to less than a second on usual machines.
func TestHostileInputs(t *testing.T) {
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
	const slack = 1 << 20 // for buffers
	node := []string{"--spec", "union.yaml", "--type", "node"}
	as := func(format string) []string { return append([]string{"--input", format}, node...) }
	for _, tt := range []struct {
		name  string
		in    io.Reader
		flags []string
		code  int
		want  string // part of what is printed
		most  int64  // bytes that may be taken, 0 for all
	}{
		{"an endless string", &endless{head: `{"x":"`, filling: 'x'}, node, 1, "[limit-bytes]", hostileLimit + slack},
		{"an endless string of the contract", &endless{head: `{"displayName":"`, filling: 'x'}, []string{"--type", "authenticationMethodsPolicy"}, 1, "[limit-bytes]", hostileLimit + slack},
		{"an endless string in an array", &endless{head: `[{"x":"`, filling: 'x'}, node, 1, "[limit-bytes]", hostileLimit + slack},
		{"an endless line", &endless{head: `{"x":"`, filling: 'x'}, as("ndjson"), 1, "[limit-bytes]", 8*hostileLimit + slack},
		{"endless blanks", &endless{filling: ' '}, node, 1, "[limit-bytes]", hostileLimit + slack},
		{"endless YAML", &endless{head: "a: ", filling: 'x'}, as("yaml"), 1, "[limit-bytes]", hostileLimit + slack},
		{"an endless recording", &endless{head: "GET /", filling: 'x'}, as("http"), 1, "[limit-bytes]", 4*hostileLimit + slack},
		{"deep arrays", strings.NewReader(strings.Repeat("[", hostileDepth)), node, 1, "[limit-depth]", 0},
		{"deep objects", strings.NewReader(strings.Repeat(`{"a":`, hostileDepth)), node, 1, "[limit-depth]", 0},
		{"deep YAML", strings.NewReader(strings.Repeat("[", hostileDepth)), as("yaml"), 1, "[input-yaml]", 0},
		{"a deep archive", strings.NewReader(strings.Repeat(`{"log":`, hostileDepth)), as("har"), 1, "[json-syntax]", 0},
		{"a recursive union", strings.NewReader(strings.Repeat(`{"next":`, 90) + `{"x":"1"}` + strings.Repeat("}", 90)), node, 1, "[", 0},
		{"a recursive schema", strings.NewReader(strings.Repeat(`{"x":`, 90) + "1" + strings.Repeat("}", 90)), []string{"--spec", "circle.json", "--type", "a"}, 0, "", 0},
	} {
		t.Run(tt.name, func(t *testing.T) {
			stream, isEndless := tt.in.(*endless)
			if isEndless {
				stream.size = hostileBytes
			}
			var out, remarks bytes.Buffer
			args := append([]string{"validate", "-", "--format", "compact", "--max-findings", "5", "--max-bytes", strconv.Itoa(hostileLimit)}, tt.flags...)
			code := run(context.Background(), args, tt.in, &out, &remarks)
			if code != tt.code || !strings.Contains(out.String(), tt.want) || out.Len() > 10_000 {
				t.Errorf("exit code %d, %s\n%.2000s", code, remarks.String(), out.String())
			}
			if isEndless && (stream.taken > tt.most || stream.taken < hostileLimit) {
				t.Errorf("%d bytes were taken, want %d to %d", stream.taken, hostileLimit, tt.most)
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
