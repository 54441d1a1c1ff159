package inputs_test

import (
	"compress/gzip"
	"context"
	"encoding/json"
	"errors"
	"io"
	"strings"
	"testing"

	"github.com/graphcontract/graphcontract/internal/inputs"
)

// fuzz reads anything as one form: no panic, only problems, and every place inside the input.
func fuzz(f *testing.F, format inputs.Format, seeds ...string) {
	for _, s := range seeds {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		opts := inputs.Options{Format: format, MaxBytes: 1 << 16}
		const most = 1 << 20
		plain := text // places are in the text that was packed
		if unpacked, err := gzip.NewReader(strings.NewReader(text)); err == nil {
			data, _ := io.ReadAll(io.LimitReader(unpacked, most))
			plain = string(data)
		}
		inside := func(at inputs.Place) {
			if at.Line < 0 || at.Col < 0 || at.Offset < 0 || len(plain) < most && (at.Offset > int64(len(plain)) || at.Line > strings.Count(plain, "\n")+1) {
				t.Errorf("the place %+v is outside of the input", at)
			}
		}
		payload := func(p *inputs.Payload) {
			for i := range len(p.Data) + 1 {
				if p.Locate != nil {
					inside(p.Place(1, 1, i))
				}
			}
			inside(p.At)
		}
		err := inputs.Read(context.Background(), "", strings.NewReader(text), opts, func(item inputs.Item) error {
			if e := item.Exchange; e != nil {
				payload(&e.RequestBody)
				payload(&e.ResponseBody)
				inside(e.RequestAt)
				inside(e.StatusAt)
				return nil
			}
			for _, i := range apart(item) {
				payload(&i.Payload)
			}
			if format == inputs.YAML && !json.Valid(item.Payload.Data) {
				t.Errorf("YAML became %q, which is no JSON", item.Payload.Data)
			}
			return nil
		})
		problem := new(inputs.Problem)
		if err != nil && !errors.As(err, &problem) {
			t.Errorf("err = %v", err)
		}
		inside(problem.At)
	})
}

func FuzzYAML(f *testing.F) {
	fuzz(f, inputs.YAML, "a: &x [1, *x]", "{<<: {a: 1}, b: ~}", "- !!int 0x1F\n- .inf\n---\nб: 'é'", "? a\n: |\n  text\n", "\ta", "a: \xff", "!a &b c: !d")
}

func FuzzHAR(f *testing.F) {
	fuzz(f, inputs.HAR, `{"log":{"entries":[{"request":{"method":"GET","url":"/x","headers":[{"name":"a","value":"b"}],"postData":{"text":"\u00e9\ud83d\ude00\n"}},"response":{"status":200,"content":{"encoding":"base64","text":"e30="}}}]}}`,
		`{"log":{"entries":[1]}}`, `{"log":{"entries":{}}}`, `[`, "")
}

func FuzzHTTP(f *testing.F) {
	fuzz(f, inputs.HTTP, "GET /a\n\n{}\n\nHTTP/1.1 200 OK\nA: b\n\n[]\n###\nPUT /b", "GET /a\nx", "HTTP/1.1 200", "GET é\r\n\r\nHTTP/1 200\r\n", "GET :\n")
}

func FuzzArray(f *testing.F) {
	fuzz(f, inputs.Array, `[1,{"a":"],"},"\"", [2]]`, "[", "[,]", "[\"\\", "[1]]", "{}", "[}{]")
}

func FuzzLines(f *testing.F) {
	fuzz(f, inputs.NDJSON, "{}\n\r\n1", "\x1f\x8b\x08", "\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\xff\x01\x00\x00\xff\xff\x00\x00\x00\x00\x00\x00\x00\x00")
}
