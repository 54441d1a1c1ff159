package inputs_test

import (
	"bytes"
	"compress/gzip"
	"context"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/graphcontract/graphcontract/internal/inputs"
)

// read gathers the items of an input.
func read(t testing.TB, name, text string, opts inputs.Options) ([]inputs.Item, error) {
	t.Helper()
	if opts.MaxBytes == 0 {
		opts.MaxBytes = 1 << 20
	}
	var items []inputs.Item
	err := inputs.Read(context.Background(), name, strings.NewReader(text), opts, func(i inputs.Item) error {
		items = append(items, apart(i)...)
		return nil
	})
	return items, err
}

// apart makes an item of each line.
func apart(i inputs.Item) (out []inputs.Item) {
	if i.Lines == nil {
		return []inputs.Item{i}
	}
	for p := range i.Lines.Payloads() {
		p.Data = bytes.Clone(p.Data)
		out = append(out, inputs.Item{Payload: p})
	}
	i.Lines.Done()
	return out
}

// brief writes items as the tables have them: place, pointer and data.
func brief(items []inputs.Item) string {
	var out []string
	for _, i := range items {
		out = append(out, fmt.Sprintf("%d:%d@%d%s %s", i.Payload.At.Line, i.Payload.At.Col, i.Payload.At.Offset, i.Payload.Pointer, i.Payload.Data))
	}
	return strings.Join(out, " | ")
}

func TestRead(t *testing.T) {
	for _, tt := range []struct{ about, name, text, want, problem string }{
		{"one value", "a.json", "{}\n", "1:1@0 {}\n", ""},
		{"lines", "a.ndjson", "{}\n\n [1]\r\n", "1:1@0 {} | 3:1@4  [1]\r", ""},
		{"a last line without an end", "a.jsonl", "1\n2", "1:1@0 1 | 2:1@2 2", ""},
		{"items", "a.json", "[ {\"a\":\n1},\n2 , \"x,]\" ,[3]]", "1:3@2/0 {\"a\":\n1} | 3:1@12/1 2 | 3:5@16/2 \"x,]\" | 3:12@23/3 [3]", ""},
		{"columns are characters", "a.json", "[\"дом\", 1]", "1:2@1/0 \"дом\" | 1:9@11/1 1", ""},
		{"no items", "a.json", " [ ]", "", ""},
		{"an escaped quote", "a.json", `["\"]",1]`, `1:2@1/0 "\"]" | 1:8@7/1 1`, ""},
		{"a comma too many", "a.json", "[1,]", "1:2@1/0 1", "1:4: a comma stands before the closing bracket; remove it"},
		{"a comma too early", "a.json", "[,1]", "", "1:2: found a comma where a value should be; remove it or add the value"},
		{"no comma", "a.json", "[{} {}]", "1:2@1/0 {}", "1:5: a comma is missing before '{'"},
		{"something behind", "a.json", "[1]\n]", "1:2@1/0 1", "2:1: found ']' behind the array; remove it"},
		{"an end inside", "a.json", "[1,", "1:2@1/0 1", "1:4: the input ends inside the array; want ']'"},
		{"an end inside of an item", "a.json", "[{\"a\"", "1:2@1/0 {\"a\"", ""},
		{"YAML", "a.yaml", "a: 1\nb: [x, {c: ~}]\n", `1:1@0 {"a":1,"b":["x",{"c":null}]}`, ""},
		{"documents", "a.yml", "a: 1\n---\nb: 0b11\n", `1:1@0 {"a":1} | 1:1@0 {"b":3}`, ""},
		{"numbers", "a.yaml", "[1_000, +1, 0x1F, 1e3, 12345678901234567890123, .5, 1., 007]", `1:1@0 [1000,1,31,1e3,12345678901234567890123,0.5,1,7]`, ""},
		{"words", "a.yaml", "[yes, true, True, null, ~, 2024-02-30, 2024-01-01T00:00:00Z, !!str 1, !!binary YQ==]", `1:1@0 ["yes",true,true,null,null,"2024-02-30","2024-01-01T00:00:00Z","1","YQ=="]`, ""},
		{"merges", "a.yaml", "base: &b {x: 1, y: 2}\nder: {<<: *b, y: 3}\nlist: {<<: [*b, {z: 4}]}\n", `1:1@0 {"base":{"x":1,"y":2},"der":{"y":3,"x":1},"list":{"x":1,"y":2,"z":4}}`, ""},
		{"no number of JSON", "a.yaml", "a:\n  - .nan\n", "", `2:5: found ".nan"; JSON has no such number`},
		{"a key that is no text", "a.yaml", "? [1]\n: 2\n", "", "1:3: a key is no text; JSON has no such members"},
		{"an anchor in itself", "a.yaml", "a: &x\n  b: *x\n", "", `1:4: the anchor "x" holds itself`},
		{"no YAML", "a.yaml", "a: [\n", "", "1:1: the input is not YAML: did not find expected node content"},
		{"no document", "a.yaml", "", "", "1:1: the input is empty; want a YAML document"},
		{"UTF-16", "a.json", "\xFF\xFE{\x00", "", "1:1: the input is UTF-16; save it as UTF-8"},
		{"UTF-16, big end first", "a.yaml", "\xFE\xFF\x00a", "", "1:1: the input is UTF-16; save it as UTF-8"},
		{"UTF-16 without a mark", "a.ndjson", "{\x00}\x00", "", "1:1: the input is UTF-16; save it as UTF-8"},
		{"UTF-16 without a mark, big end first", "a.http", "\x00G\x00E", "", "1:1: the input is UTF-16; save it as UTF-8"},
		{"the mark of UTF-8 before a recording", "a.har", "\xEF\xBB\xBF{}", "", "1:1: the input begins with a byte order mark; save it as UTF-8 without one"},
		{"the mark of UTF-8 before text", "a.http", "\xEF\xBB\xBFGET /", "", "1:1: the input begins with a byte order mark; save it as UTF-8 without one"},
		{"merges of no mapping", "a.yaml", "{<<: 1}", "", "1:1: a merge (<<) wants mappings"},
	} {
		items, err := read(t, tt.name, tt.text, inputs.Options{})
		got := ""
		if p := new(inputs.Problem); errors.As(err, &p) {
			got = p.Error()
		} else if err != nil {
			t.Errorf("%s: %v", tt.about, err)
		}
		if brief(items) != tt.want || got != tt.problem {
			t.Errorf("%s:\n got %q %q\nwant %q %q", tt.about, brief(items), got, tt.want, tt.problem)
		}
	}
}

// TestYAMLPlaces asks for the place of every token.
func TestYAMLPlaces(t *testing.T) {
	text := "# é\nname: &a 'дом'\n\"key\":   !!int 12 # twelve\nlist:\n- x\n- {in: y}\nagain: *a\n"
	items, err := read(t, "a.yaml", text, inputs.Options{})
	if err != nil || len(items) != 1 {
		t.Fatal(items, err)
	}
	p := items[0].Payload
	for token, want := range map[string]string{
		`"name"`: "2:1", `"дом","key"`: "2:10", `"key"`: "3:1", "12": "3:16", `["x"`: "5:1", `"x"`: "5:3", `{"in"`: "6:3", `"in"`: "6:4", `"y"`: "6:8",
		`"again"`: "7:1",
	} {
		i := bytes.Index(p.Data, []byte(token))
		if i < 0 {
			t.Fatalf("%s is not in %s", token, p.Data)
		}
		at := p.Place(1, i+1, i)
		if got := fmt.Sprintf("%d:%d", at.Line, at.Col); got != want {
			t.Errorf("%s stands at %s, want %s", token, got, want)
		}
		if at.Offset < 0 || at.Offset > int64(len(text)) {
			t.Errorf("%s has the offset %d", token, at.Offset)
		}
	}
	if got := p.Line(3); got != "\"key\":   !!int 12 # twelve" {
		t.Errorf("line 3 is %q", got)
	}
}

// TestYAMLBombs keeps aliases from growing without a bound.
func TestYAMLBombs(t *testing.T) {
	var b strings.Builder
	b.WriteString("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n")
	for i := range 12 {
		fmt.Fprintf(&b, "a%d: &a%d [*a%d, *a%d, *a%d, *a%d, *a%d, *a%d, *a%d, *a%d]\n", i+1, i+1, i, i, i, i, i, i, i, i)
	}
	_, err := read(t, "a.yaml", b.String(), inputs.Options{})
	p := new(inputs.Problem)
	if !errors.As(err, &p) || p.Code != inputs.CodeBytes {
		t.Errorf("err = %v", err)
	}
}

func TestLongLines(t *testing.T) {
	long := strings.Repeat("x", 3<<20)
	_, err := read(t, "a.ndjson", "1\n"+long+"\n2\n", inputs.Options{MaxBytes: 1000})
	if p := new(inputs.Problem); !errors.As(err, &p) || p.Code != inputs.CodeBytes || p.At.Line != 2 {
		t.Errorf("err = %v", err)
	}
	items, err := read(t, "a.ndjson", "1\n"+long+"\n2\n", inputs.Options{MaxBytes: 1 << 20})
	if err != nil || len(items) != 3 || len(items[1].Payload.Data) != 1<<20+1 || items[2].Payload.At.Line != 3 || items[2].Payload.At.Offset != 3+3<<20 {
		t.Errorf("%d items, %v", len(items), err)
	}
	blank := strings.Repeat(" ", 3<<20) // nobody knows what follows
	items, err = read(t, "a.ndjson", "1\n"+blank+"x\n2\n", inputs.Options{MaxBytes: 1 << 20})
	if err != nil || len(items) != 3 || len(items[1].Payload.Data) != 1<<20+1 {
		t.Errorf("%d items, %v", len(items), err)
	}
	items, err = read(t, "a.json", `["`+long+`", 1]`, inputs.Options{MaxBytes: 1000})
	if err != nil || len(items) != 1 || len(items[0].Payload.Data) != 1001 { // the rest is not looked at
		t.Errorf("%d items, %v", len(items), err)
	}
	items, err = read(t, "a.txt", "{"+long, inputs.Options{MaxBytes: 1000})
	if err != nil || len(items) != 1 || len(items[0].Payload.Data) != 1001 {
		t.Errorf("%d items, %v", len(items), err)
	}
}

// TestManyLines cuts lines of all lengths out of blocks that end anywhere, and hands out what was read before a failure.
func TestManyLines(t *testing.T) {
	var text strings.Builder
	var want []string
	for i := range 900 {
		line := strings.Repeat("x", i*7919%1777)
		switch {
		case i%300 == 299:
			line = strings.Repeat("y", 200_000*(1+i/300))
		case i%10 == 9:
			line = " \r"
		}
		if strings.TrimSpace(line) != "" {
			want = append(want, fmt.Sprintf("%d:1@%d %s", i+1, text.Len(), line))
		}
		text.WriteString(line + "\n")
	}
	failed := errors.New("the disk is gone")
	for _, end := range []error{io.EOF, failed} {
		in := io.MultiReader(iotest.HalfReader(strings.NewReader(text.String())), strings.NewReader("cut"), iotest.ErrReader(end))
		var items []inputs.Item
		err := inputs.Read(context.Background(), "a.ndjson", in, inputs.Options{MaxBytes: 1 << 20}, func(i inputs.Item) error {
			items = append(items, apart(i)...)
			return nil
		})
		whole := want
		if end == io.EOF { //nolint:errorlint // the very value
			end, whole = nil, append(slices.Clone(want), fmt.Sprintf("901:1@%d cut", text.Len()))
		}
		if !errors.Is(err, end) {
			t.Errorf("err = %v; want %v", err, end)
		}
		if got := strings.Split(brief(items), " | "); !slices.Equal(got, whole) {
			t.Errorf("%d lines; want %d", len(got), len(whole))
		}
	}
}

func TestGzip(t *testing.T) {
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	if _, err := io.WriteString(z, "1\n2\n"); err != nil {
		t.Fatal(err)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	if items, err := read(t, "A.NDJSON.GZ", b.String(), inputs.Options{}); err != nil || len(items) != 2 {
		t.Errorf("%v %v", items, err)
	}
	for _, cut := range []int{3, b.Len() - 3} {
		_, err := read(t, "a.json", b.String()[:cut], inputs.Options{})
		if p := new(inputs.Problem); !errors.As(err, &p) || p.Code != inputs.CodeGzip {
			t.Errorf("cut at %d: %v", cut, err)
		}
	}
}

func TestYieldEndsReading(t *testing.T) {
	stop := errors.New("stop")
	for _, tt := range [][2]string{{"a.ndjson", "1\n2"}, {"a.json", "[1,2]"}, {"a.yaml", "a\n---\nb"}, {"a.http", "GET /a\n###\nGET /b"}} {
		n := 0
		err := inputs.Read(context.Background(), tt[0], strings.NewReader(tt[1]), inputs.Options{MaxBytes: 100}, func(inputs.Item) error {
			n++
			return stop
		})
		if !errors.Is(err, stop) || n != 1 {
			t.Errorf("%s: %v after %d items", tt[0], err, n)
		}
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	for _, name := range []string{"a.ndjson", "a.json", "a.yaml"} {
		err := inputs.Read(ctx, name, strings.NewReader("[1]"), inputs.Options{MaxBytes: 100}, func(inputs.Item) error { return nil })
		if !errors.Is(err, context.Canceled) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestHTTPFile(t *testing.T) {
	items, err := read(t, "a.http", "// first\nPATCH https://h/beta/x?a=b HTTP/1.1\nA: 1\nA: 2\nContent-Type:application/json\n\n{\n \"é\": 1\n}\n\nHTTP/1.1 204 No Content\nB: c\n\n### \n\nGET /y\n", inputs.Options{})
	if err != nil || len(items) != 2 {
		t.Fatal(items, err)
	}
	e := items[0].Exchange
	if e.Request.Method != http.MethodPatch || e.Request.URL.RawQuery != "a=b" || len(e.Request.Header["A"]) != 2 || !e.Answered || e.Status != 204 || e.Header.Get("B") != "c" {
		t.Errorf("%+v", e)
	}
	if string(e.RequestBody.Data) != "{\n \"é\": 1\n}" || e.RequestBody.At.Line != 7 || e.ResponseBody.Data != nil {
		t.Errorf("%+v", e.RequestBody)
	}
	if at := e.HeaderAt("content-type", false); at.Line != 5 || at.Col != 14 {
		t.Errorf("the header stands at %+v", at)
	}
	if at := e.HeaderAt("other", true); at != e.StatusAt || at.Line != 11 || at.Col != 10 {
		t.Errorf("the status stands at %+v", at)
	}
	if e := items[1].Exchange; e.Answered || e.Request.URL.Path != "/y" || e.RequestAt.Line != 16 {
		t.Errorf("%+v", e)
	}
}

// TestHARPlaces finds each character of a body in the string that holds it.
func TestHARPlaces(t *testing.T) {
	body := "{\"a\":\n\t\"é😀\\\\/\x01дx\"}"
	text, err := json.Marshal(body)
	if err != nil {
		t.Fatal(err)
	}
	escaped := strings.ReplaceAll(string(text), "😀", `\ud83d\ude00`)
	har := `{"log":{"entries":[{"request":{"method":"POST","url":"/x","postData":{"text":` + escaped + `}},"response":{"status":0}}]}}`
	items, err := read(t, "a.har", har, inputs.Options{})
	if err != nil || len(items) != 1 {
		t.Fatal(items, err)
	}
	p := items[0].Exchange.RequestBody
	if string(p.Data) != body {
		t.Fatalf("the body is %q", p.Data)
	}
	for _, c := range []string{"a", "д", "x"} {
		at := p.Place(0, 0, strings.Index(body, c))
		if got := har[at.Offset:]; !strings.HasPrefix(got, c) {
			t.Errorf("%s stands at %d, before %.10q", c, at.Offset, got)
		}
	}
	if at := p.Place(0, 0, strings.Index(body, "😀")); !strings.HasPrefix(har[at.Offset:], `\ud83d`) {
		t.Errorf("the pair stands before %.10q", har[at.Offset:])
	}
}

// TestHARBase64 unpacks bodies that a recorder wrote as bytes.
func TestHARBase64(t *testing.T) {
	var z bytes.Buffer
	w := gzip.NewWriter(&z)
	if _, err := io.WriteString(w, `{"a": 1}`); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	packed := z.String()
	for _, tt := range []struct{ about, text, want, problem string }{
		{"base64", "eyJhIjogMX0=", `{"a": 1}`, ""},
		{"without padding", "eyJhIjogMX0", `{"a": 1}`, ""},
		{"with gzip inside", base64.StdEncoding.EncodeToString([]byte(packed)), `{"a": 1}`, ""},
		{"with damaged gzip inside", base64.StdEncoding.EncodeToString([]byte(packed[:15])), "", "the compressed body is damaged; it and what follows were not checked: unexpected EOF"},
		{"no base64", "{}", "", "the body is not base64, as its encoding says; it and what follows were not checked"},
	} {
		har := `{"log":{"entries":[{"request":{"method":"GET","url":"/x"},"response":{"status":200,"content":{"encoding":"base64","text":"` + tt.text + `"}}}]}}`
		items, err := read(t, "a.har", har, inputs.Options{})
		got, problem := "", ""
		if p := new(inputs.Problem); errors.As(err, &p) {
			problem = p.Message
			if !strings.HasPrefix(har[p.At.Offset:], `"`+tt.text) {
				t.Errorf("%s: the problem stands at %+v", tt.about, p.At)
			}
		} else if err != nil {
			t.Fatal(err)
		}
		if len(items) == 1 {
			got = string(items[0].Exchange.ResponseBody.Data)
		}
		if got != tt.want || problem != tt.problem {
			t.Errorf("%s: %q, %q", tt.about, got, problem)
		}
	}
}

func TestExpand(t *testing.T) {
	dir := t.TempDir()
	t.Chdir(dir)
	for _, name := range []string{"a.json", "b.txt", "sub/c.yaml", "sub/d.NDJSON.gz", "sub/.hidden/e.json", "sub/.f.json", "graphcontract.yaml"} {
		if err := os.MkdirAll(filepath.Dir(name), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, nil, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for _, tt := range []struct {
		args []string
		want []string
		err  string
	}{
		{[]string{"."}, []string{"a.json", "sub/c.yaml", "sub/d.NDJSON.gz"}, ""},
		{[]string{"b.txt", "a.json", "*.json", "-"}, []string{"b.txt", "a.json", "-"}, ""},
		{[]string{"**/*.{yaml,json}"}, []string{"a.json", "graphcontract.yaml", "sub/.f.json", "sub/.hidden/e.json", "sub/c.yaml"}, ""},
		{[]string{"x.json", "a.json"}, []string{"a.json"}, "open x.json"},
		{[]string{"*.har"}, nil, "no file matches"},
		{[]string{"sub/.hidden/none"}, nil, "none"},
	} {
		got, err := inputs.Expand(tt.args)
		for i := range got {
			got[i] = filepath.ToSlash(got[i])
		}
		if !slices.Equal(got, tt.want) || (err == nil) != (tt.err == "") || err != nil && !strings.Contains(err.Error(), tt.err) {
			t.Errorf("Expand(%v) = %v, %v; want %v, %s", tt.args, got, err, tt.want, tt.err)
		}
	}
}

func TestRules(t *testing.T) {
	for i, r := range inputs.Rules() {
		if r.Summary == "" || r.Remedy == "" || i > 0 && inputs.Rules()[i-1].Code >= r.Code {
			t.Errorf("%+v", r)
		}
	}
}
