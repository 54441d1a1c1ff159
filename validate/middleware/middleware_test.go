package middleware_test

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"math"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/getkin/kin-openapi/openapi3"

	"github.com/graphcontract/graphcontract/validate"
	"github.com/graphcontract/graphcontract/validate/middleware"
)

const lamps = `openapi: 3.0.3
info: {title: Lamps, version: "1"}
paths:
  /lamps:
    post:
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/lamp'}}}}
      responses:
        "200": {description: lamp, headers: {X-Version: {required: true, schema: {type: integer}}}, content: {application/json: {schema: {$ref: '#/components/schemas/lamp'}}}}
        "204": {description: nothing}
    head: {responses: {"200": {description: lamp, content: {application/json: {schema: {$ref: '#/components/schemas/lamp'}}}}}}
    get:
      parameters: [{name: limit, in: query, schema: {type: integer}}]
      responses:
        "200": {description: text, content: {text/plain: {schema: {type: string, maxLength: 40}}}}
        "101": {description: another protocol}
components:
  schemas:
    lamp:
      type: object
      properties:
        name: {type: string}
        watts: {type: integer, minimum: 0}
        id: {type: string, readOnly: true}
`

var validator = sync.OnceValue(func() *validate.Validator {
	doc, err := openapi3.NewLoader().LoadFromData([]byte(lamps))
	if err != nil {
		panic(err)
	}
	v, err := validate.New(doc, validate.Options{})
	if err != nil {
		panic(err)
	}
	return v
})

// journal gathers what is reported, one line for each half of an exchange.
type journal struct {
	mu    sync.Mutex
	lines []string
}

func (j *journal) report(c middleware.Check) {
	half := "request"
	if c.Response {
		half = fmt.Sprintf("response %d", c.Status)
	}
	if c.Match == nil {
		half += " unmatched"
	}
	if c.Refused {
		half += " refused"
	}
	var codes []string
	for _, f := range c.Findings {
		codes = append(codes, string(f.Code))
	}
	j.mu.Lock()
	defer j.mu.Unlock()
	j.lines = append(j.lines, half+": "+strings.Join(codes, " "))
}

func (j *journal) take() string {
	j.mu.Lock()
	defer j.mu.Unlock()
	out := strings.Join(j.lines, " | ")
	j.lines = nil
	return out
}

// serve starts a server around a handler.
func serve(t *testing.T, opts middleware.Options, h http.HandlerFunc) (*httptest.Server, *journal) {
	t.Helper()
	j := &journal{}
	opts.Report = j.report
	wrap, err := middleware.New(validator(), opts)
	if err != nil {
		t.Fatal(err)
	}
	s := httptest.NewUnstartedServer(wrap(h))
	s.Config.ErrorLog = log.New(io.Discard, "", 0) // of handlers that write a status twice
	s.Start()
	t.Cleanup(s.Close)
	return s, j
}

// echoBody answers with the body it got.
func echoBody(w http.ResponseWriter, r *http.Request) {
	data, err := io.ReadAll(r.Body)
	if err != nil {
		http.Error(w, err.Error(), http.StatusTeapot)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("X-Version", "1")
	_, _ = w.Write(data)
}

// call sends a request and gives status and body. A body that is no *bytes.Reader goes out in chunks.
func call(t *testing.T, method, url string, header http.Header, body io.Reader) (answered, string) {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), method, url, body)
	if err != nil {
		t.Fatal(err)
	}
	for k, v := range header {
		req.Header[k] = v
	}
	resp, err := http.DefaultTransport.RoundTrip(req)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	data, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Fatal(err)
	}
	return answered{resp.StatusCode, resp.Header, resp.Trailer}, string(data)
}

// answered is what came beside the body.
type answered struct {
	StatusCode      int
	Header, Trailer http.Header
}

func zipped(text string) string {
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	_, _ = io.WriteString(z, text)
	_ = z.Close()
	return b.String()
}

// inChunks hides the length of a body.
func inChunks(s string) io.Reader { return struct{ io.Reader }{strings.NewReader(s)} }

func TestRequests(t *testing.T) {
	const most = 1000
	asJSON := http.Header{"Content-Type": {"application/json"}}
	packed := func(how string) http.Header {
		return http.Header{"Content-Type": {"application/json"}, "Content-Encoding": {how}}
	}
	long := `{"name":"` + strings.Repeat("x", most) + `"}`
	for _, tt := range []struct {
		name    string
		method  string
		path    string
		header  http.Header
		body    io.Reader
		status  int    // under Enforce
		found   string // codes of the request
		kept    string // what the handler reads
		details string // part of the answer under Enforce
	}{
		{"good", "POST", "/lamps", asJSON, strings.NewReader(`{"name":"a"}`), 200, "", `{"name":"a"}`, ""},
		{"good, in chunks", "POST", "/lamps", asJSON, inChunks(`{"name":"a"}`), 200, "", `{"name":"a"}`, ""},
		{"good, packed", "POST", "/lamps", packed("gzip"), strings.NewReader(zipped(`{"name":"a"}`)), 200, "", zipped(`{"name":"a"}`), ""},
		{"no body", "POST", "/lamps", asJSON, nil, 400, "body-missing", "", `"target":""`},
		{"wrong type", "POST", "/lamps", asJSON, strings.NewReader(`{"watts":"9"}`), 400, "value-type", `{"watts":"9"}`, `"target":"/watts","in":"body","line":1,"column":10`},
		{"two faults", "POST", "/lamps", asJSON, strings.NewReader(`{"watts":-1,"id":"x"}`), 400, "value-range member-read-only", `{"watts":-1,"id":"x"}`, `in 2 places`},
		{"wrong type, packed", "POST", "/lamps", packed("x-gzip"), strings.NewReader(zipped(`{"watts":"9"}`)), 400, "value-type", zipped(`{"watts":"9"}`), `/watts`},
		{"no JSON", "POST", "/lamps", asJSON, strings.NewReader(`{`), 400, "json-syntax", `{`, `json-syntax`},
		{"wrong query", "GET", "/lamps?limit=x", nil, nil, 400, "value-type", "", `"target":"limit","in":"query"`},
		{"media type", "POST", "/lamps", http.Header{"Content-Type": {"text/xml"}}, strings.NewReader(`<a/>`), 415, "media-type", `<a/>`, `"target":"Content-Type"`},
		{"encoding", "POST", "/lamps", packed("br"), strings.NewReader(`{}`), 415, "unchecked", `{}`, `packed as`},
		{"encodings", "POST", "/lamps", packed("gzip, gzip"), strings.NewReader(`{}`), 415, "unchecked", `{}`, `packed as`},
		{"damaged", "POST", "/lamps", packed("gzip"), strings.NewReader(`{"watts":"9"}`), 400, "unchecked", `{"watts":"9"}`, `not what Content-Encoding says`},
		{"too large", "POST", "/lamps", asJSON, strings.NewReader(long), 413, "limit-bytes", long, `larger than 1000 bytes`},
		{"too large, in chunks", "POST", "/lamps", asJSON, inChunks(long), 413, "limit-bytes", long, `larger than 1000 bytes`},
		{"too large and a wrong query", "POST", "/lamps?x=1", asJSON, inChunks(long), 413, "limit-bytes query-undeclared", long, `query-undeclared`},
		{"too large, packed", "POST", "/lamps", packed("gzip"), strings.NewReader(zipped(strings.Repeat("[", 100_000))), 413, "limit-bytes", zipped(strings.Repeat("[", 100_000)), `larger than 1000 bytes`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var got string
			reads := func(w http.ResponseWriter, r *http.Request) {
				data, err := io.ReadAll(r.Body)
				if err != nil {
					t.Error(err)
				}
				got = string(data)
				w.WriteHeader(http.StatusNoContent)
			}
			send, err := io.ReadAll(cmp(tt.body))
			if err != nil {
				t.Fatal(err)
			}
			again := func() io.Reader {
				_, plain := tt.body.(*strings.Reader)
				switch {
				case tt.body == nil:
					return nil
				case plain:
					return strings.NewReader(string(send))
				}
				return inChunks(string(send))
			}
			s, j := serve(t, middleware.Options{Responses: middleware.Off, MaxRequestBytes: most}, reads)
			if resp, text := call(t, tt.method, s.URL+tt.path, tt.header, again()); resp.StatusCode != http.StatusNoContent || got != tt.kept {
				t.Errorf("report: status %d %s, the handler got %.80q", resp.StatusCode, text, got)
			}
			if lines := j.take(); lines != join("request: ", tt.found) {
				t.Errorf("report: %s", lines)
			}
			got = ""
			s, j = serve(t, middleware.Options{Requests: middleware.Enforce, Responses: middleware.Off, MaxRequestBytes: most}, reads)
			resp, text := call(t, tt.method, s.URL+tt.path, tt.header, again())
			if tt.status == 200 {
				if resp.StatusCode != http.StatusNoContent || got != tt.kept || j.take() != "" {
					t.Errorf("enforce: status %d, the handler got %q", resp.StatusCode, got)
				}
				return
			}
			if resp.StatusCode != tt.status || !strings.Contains(text, tt.details) && tt.found != "body-missing" || got != "" || resp.Header.Get("Content-Type") != "application/json" {
				t.Errorf("enforce: status %d %s, the handler got %q", resp.StatusCode, text, got)
			}
			var answer struct {
				Error struct {
					Code, Message string
					Details       []struct{ Code, Message, In string }
				}
			}
			if err := json.Unmarshal([]byte(text), &answer); err != nil || answer.Error.Code != middleware.CodeRequest || len(answer.Error.Details) != len(strings.Fields(tt.found)) {
				t.Errorf("enforce: %v %s", err, text)
			}
			if lines := j.take(); lines != "request refused: "+tt.found {
				t.Errorf("enforce: %s", lines)
			}
		})
	}
}

func cmp(r io.Reader) io.Reader {
	if r == nil {
		return strings.NewReader("")
	}
	return r
}

func join(prefix, s string) string {
	if s == "" {
		return ""
	}
	return prefix + s
}

func TestUnmatched(t *testing.T) {
	for _, tt := range []struct {
		mode         middleware.Mode
		method, path string
		status       int
		allow, found string
	}{
		{middleware.Report, "GET", "/lampz", 202, "", "request unmatched: path-unknown"},
		{middleware.Report, "PUT", "/lamps", 202, "", "request unmatched: method-unknown"},
		{middleware.Off, "GET", "/lampz", 202, "", ""},
		{middleware.Enforce, "GET", "/lampz", 404, "", "request unmatched refused: path-unknown"},
		{middleware.Enforce, "PUT", "/lamps", 405, "GET, HEAD, POST", "request unmatched refused: method-unknown"},
	} {
		s, j := serve(t, middleware.Options{Requests: middleware.Enforce, Responses: middleware.Enforce, Unmatched: tt.mode}, func(w http.ResponseWriter, _ *http.Request) {
			w.WriteHeader(http.StatusAccepted)
		})
		resp, text := call(t, tt.method, s.URL+tt.path, nil, nil)
		if resp.StatusCode != tt.status || resp.Header.Get("Allow") != tt.allow {
			t.Errorf("%v %s %s: status %d, Allow %q, %s", tt.mode, tt.method, tt.path, resp.StatusCode, resp.Header.Get("Allow"), text)
		}
		if got := j.take(); got != tt.found {
			t.Errorf("%v %s %s: %s", tt.mode, tt.method, tt.path, got)
		}
	}
}

// TestResponses checks answers in both modes. What breaks the contract does not reach the client under Enforce: no
// byte of it has the word secret.
func TestResponses(t *testing.T) {
	const most = 1000
	set := func(w http.ResponseWriter, pairs ...string) {
		for i := 0; i < len(pairs); i += 2 {
			w.Header().Set(pairs[i], pairs[i+1])
		}
	}
	good := []string{"Content-Type", "application/json", "X-Version", "1"}
	for _, tt := range []struct {
		name, method string
		found        string
		bad          bool
		h            http.HandlerFunc
		status       int
		body         string
	}{
		{"good", "POST", "", false, func(w http.ResponseWriter, _ *http.Request) {
			set(w, good...)
			_, _ = io.WriteString(w, `{"name":`)
			w.WriteHeader(http.StatusTeapot) // too late, as in net/http
			w.Header().Set("X-Version", "late")
			_, _ = io.WriteString(w, `"a"}`)
		}, 200, `{"name":"a"}`},
		{"no body", "POST", "", false, func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusNoContent) }, 204, ""},
		{"a remark", "POST", "response 200: member-unknown", false, func(w http.ResponseWriter, _ *http.Request) {
			set(w, good...)
			_, _ = io.WriteString(w, `{"naem":"a"}`)
		}, 200, `{"naem":"a"}`},
		{"packed", "POST", "", false, func(w http.ResponseWriter, _ *http.Request) {
			set(w, append(good, "Content-Encoding", "gzip")...)
			_, _ = io.WriteString(w, zipped(`{"name":"a"}`))
		}, 200, zipped(`{"name":"a"}`)},
		{"a kind that net/http finds out", "GET", "", false, func(w http.ResponseWriter, _ *http.Request) { _, _ = io.WriteString(w, "plain") }, 200, "plain"},
		{"a head", "HEAD", "", false, func(w http.ResponseWriter, _ *http.Request) { set(w, good...) }, 200, ""},
		{"interim first", "POST", "", false, func(w http.ResponseWriter, _ *http.Request) {
			w.WriteHeader(http.StatusEarlyHints)
			w.WriteHeader(http.StatusNoContent)
		}, 204, ""},
		{"wrong type", "POST", "response 200: value-type", true, func(w http.ResponseWriter, _ *http.Request) {
			set(w, append(good, "X-Other", "secret", "Set-Cookie", "secret=1")...)
			_, _ = io.WriteString(w, `{"watts":"secret"}`)
		}, 200, `{"watts":"secret"}`},
		{"header missing", "POST", "response 200: parameter-missing", true, func(w http.ResponseWriter, _ *http.Request) {
			set(w, "Content-Type", "application/json")
			_, _ = io.WriteString(w, `{"name":"secret"}`)
		}, 200, `{"name":"secret"}`},
		{"other status", "POST", "response 418: status-undeclared", true, func(w http.ResponseWriter, _ *http.Request) {
			w.WriteHeader(http.StatusTeapot)
			_, _ = io.WriteString(w, "secret")
		}, 418, "secret"},
		{"other media type", "POST", "response 200: media-type", true, func(w http.ResponseWriter, _ *http.Request) {
			set(w, "X-Version", "1")
			_, _ = io.WriteString(w, "secret")
		}, 200, "secret"},
		{"no answer at all", "POST", "response 200: body-missing parameter-missing", true, func(http.ResponseWriter, *http.Request) {}, 200, ""},
		{"encoding", "POST", "response 200: unchecked", true, func(w http.ResponseWriter, _ *http.Request) {
			set(w, append(good, "Content-Encoding", "secret")...)
			_, _ = io.WriteString(w, `{"name":"secret"}`)
		}, 200, `{"name":"secret"}`},
		{"too large", "POST", "response 200: limit-bytes", true, func(w http.ResponseWriter, _ *http.Request) {
			set(w, good...)
			for range 30 {
				_, _ = io.WriteString(w, strings.Repeat("secret ", 10))
			}
		}, 200, strings.Repeat("secret ", 300)},
	} {
		t.Run(tt.name, func(t *testing.T) {
			body := func() io.Reader {
				if tt.method == "POST" {
					return strings.NewReader("{}")
				}
				return nil
			}
			asJSON := http.Header{"Content-Type": {"application/json"}, "Accept-Encoding": {"identity"}}
			s, j := serve(t, middleware.Options{MaxResponseBytes: most}, tt.h)
			resp, text := call(t, tt.method, s.URL+"/lamps", asJSON, body())
			if lines := j.take(); resp.StatusCode != tt.status || text != tt.body || lines != tt.found {
				t.Errorf("report: status %d %.80q, %s", resp.StatusCode, text, lines)
			}
			s, j = serve(t, middleware.Options{Responses: middleware.Enforce, MaxResponseBytes: most, BadResponseStatus: 502}, tt.h)
			resp, text = call(t, tt.method, s.URL+"/lamps", asJSON, body())
			if !tt.bad {
				if lines := j.take(); resp.StatusCode != tt.status || text != tt.body || lines != tt.found || resp.Header.Get("X-Version") == "late" {
					t.Errorf("enforce: status %d %.80q, %s", resp.StatusCode, text, lines)
				}
				return
			}
			want := `{"error":{"code":"responseBreaksContract","message":"the response of the server breaks its contract and was held back"}}`
			if resp.StatusCode != http.StatusBadGateway || text != want {
				t.Errorf("enforce: status %d %q", resp.StatusCode, text)
			}
			for name, values := range resp.Header {
				if strings.Contains(fmt.Sprint(name, values), "secret") {
					t.Errorf("enforce: the header %s got through: %v", name, values)
				}
			}
			if lines := j.take(); lines != strings.Replace(tt.found, ":", " refused:", 1) {
				t.Errorf("enforce: %s", lines)
			}
		})
	}
}

// TestTooLargeIsToldTheHandler ends a handler that writes without an end.
func TestTooLargeIsToldTheHandler(t *testing.T) {
	var got error
	s, _ := serve(t, middleware.Options{Responses: middleware.Enforce, MaxResponseBytes: 100}, func(w http.ResponseWriter, _ *http.Request) {
		for got == nil {
			_, got = io.WriteString(w, "0123456789")
		}
	})
	if resp, _ := call(t, "GET", s.URL+"/lamps", nil, nil); resp.StatusCode != http.StatusInternalServerError || !errors.Is(got, middleware.ErrTooLarge) {
		t.Errorf("status %d, %v", resp.StatusCode, got)
	}
}

// TestStream wants each part at the client before the handler goes on, as long as nothing is enforced.
func TestStream(t *testing.T) {
	next := make(chan bool)
	s, j := serve(t, middleware.Options{}, func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/plain")
		for i := range 3 {
			_, _ = fmt.Fprintf(w, "part %d of the stream\n", i)
			if i == 0 {
				w.(http.Flusher).Flush()
			} else if err := http.NewResponseController(w).Flush(); err != nil {
				t.Error(err)
			}
			<-next
		}
	})
	resp, err := http.Get(s.URL + "/lamps")
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	lines := bufio.NewScanner(resp.Body)
	for i := range 3 {
		if !lines.Scan() || lines.Text() != fmt.Sprintf("part %d of the stream", i) {
			t.Fatalf("part %d: %q, %v", i, lines.Text(), lines.Err())
		}
		next <- true
	}
	if lines.Scan() {
		t.Errorf("found %q behind the stream", lines.Text())
	}
	if got := j.take(); got != "response 200: value-length" {
		t.Error(got)
	}
}

// TestController asks for everything a response controller can do.
func TestController(t *testing.T) {
	for _, mode := range []middleware.Mode{middleware.Report, middleware.Enforce} {
		s, j := serve(t, middleware.Options{Responses: mode}, func(w http.ResponseWriter, _ *http.Request) {
			c := http.NewResponseController(w)
			if err := errors.Join(c.SetReadDeadline(time.Now().Add(time.Minute)), c.SetWriteDeadline(time.Now().Add(time.Minute)), c.EnableFullDuplex()); err != nil {
				t.Error(mode, err)
			}
			if _, ok := w.(http.Flusher); ok != (mode == middleware.Report) {
				t.Error(mode, "a flusher:", ok)
			}
			if mode == middleware.Enforce {
				_, _, err := c.Hijack()
				if !errors.Is(err, http.ErrNotSupported) || !strings.Contains(err.Error(), "held until it was checked") {
					t.Error(err)
				}
				if err := c.Flush(); !errors.Is(err, http.ErrNotSupported) || !strings.Contains(err.Error(), "held until it was checked") {
					t.Error(err)
				}
				w.Header().Set("Content-Type", "text/plain")
				_, _ = io.WriteString(w, "still here")
				return
			}
			conn, rw, err := c.Hijack()
			if err != nil {
				t.Error(err)
				return
			}
			defer conn.Close() //nolint:errcheck // the test is over then
			_, _ = rw.WriteString("HTTP/1.1 200 OK\r\nContent-Length: 10\r\nConnection: close\r\n\r\nstill here")
			_ = rw.Flush()
		})
		if resp, text := call(t, "GET", s.URL+"/lamps", nil, nil); resp.StatusCode != http.StatusOK || text != "still here" {
			t.Errorf("%v: status %d %q", mode, resp.StatusCode, text)
		}
		s.Close() // waits for the handler, unless it took the connection over
		want := ""
		if mode == middleware.Report {
			want = "response 200: unchecked"
		}
		got := j.take()
		for deadline := time.Now().Add(time.Minute); got != want && got == "" && time.Now().Before(deadline); got = j.take() {
			time.Sleep(time.Millisecond)
		}
		if got != want {
			t.Errorf("%v: %s", mode, got)
		}
	}
}

// plainWriter has nothing but what it must have.
type plainWriter struct{ http.ResponseWriter }

// TestAbilitiesAreNotMadeUp wraps writers that can do less.
func TestAbilitiesAreNotMadeUp(t *testing.T) {
	wrap, err := middleware.New(validator(), middleware.Options{Report: func(middleware.Check) {}})
	if err != nil {
		t.Fatal(err)
	}
	recorder := httptest.NewRecorder() // flushes and does not hijack
	for _, tt := range []struct {
		w               http.ResponseWriter
		flushes, hijack bool
	}{
		{plainWriter{recorder}, false, false},
		{recorder, true, false},
		{struct {
			plainWriter
			http.Hijacker
		}{plainWriter{recorder}, nil}, false, true},
	} {
		wrap(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
			_, flushes := w.(http.Flusher)
			_, hijacks := w.(http.Hijacker)
			if flushes != tt.flushes || hijacks != tt.hijack {
				t.Errorf("%T: flushes %v, hijacks %v", tt.w, flushes, hijacks)
			}
		})).ServeHTTP(tt.w, httptest.NewRequest(http.MethodGet, "/lamps", nil))
	}
}

func TestTrailers(t *testing.T) {
	for _, mode := range []middleware.Mode{middleware.Report, middleware.Enforce} {
		s, j := serve(t, middleware.Options{Responses: mode}, func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Trailer", "X-Sum")
			w.Header().Set("Content-Type", "text/plain")
			_, _ = io.WriteString(w, "text")
			w.Header().Set("X-Sum", "4")
			w.Header().Set(http.TrailerPrefix+"X-More", "5")
			w.Header().Set("X-Late", "6")
		})
		resp, _ := call(t, "GET", s.URL+"/lamps", nil, nil)
		if resp.Trailer.Get("X-Sum") != "4" || resp.Trailer.Get("X-More") != "5" || resp.Header.Get("X-Late") != "" || j.take() != "" {
			t.Errorf("%v: header %v, trailer %v", mode, resp.Header, resp.Trailer)
		}
	}
}

// TestPanic lets the server end the connection, as it does without the middleware.
func TestPanic(t *testing.T) {
	for _, mode := range []middleware.Mode{middleware.Report, middleware.Enforce} {
		s, j := serve(t, middleware.Options{Responses: mode}, func(w http.ResponseWriter, _ *http.Request) {
			_, _ = io.WriteString(w, "secret")
			panic(http.ErrAbortHandler)
		})
		resp, err := http.Get(s.URL + "/lamps")
		if err == nil {
			_, err = io.ReadAll(resp.Body)
			resp.Body.Close()
		}
		if err == nil || j.take() != "" {
			t.Errorf("%v: %v", mode, err)
		}
	}
}

// TestBrokenRequest sends half of a body and goes away.
func TestBrokenRequest(t *testing.T) {
	for _, mode := range []middleware.Mode{middleware.Report, middleware.Enforce} {
		var got error
		s, j := serve(t, middleware.Options{Requests: mode, Responses: middleware.Off}, func(_ http.ResponseWriter, r *http.Request) {
			var data []byte
			data, got = io.ReadAll(r.Body)
			if string(data) != `{"na` {
				t.Errorf("the handler got %q", data)
			}
		})
		c, err := net.Dial("tcp", s.Listener.Addr().String())
		if err != nil {
			t.Fatal(err)
		}
		_, err = io.WriteString(c, "POST /lamps HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{\"na")
		if err != nil {
			t.Fatal(err)
		}
		if err := c.(*net.TCPConn).CloseWrite(); err != nil {
			t.Fatal(err)
		}
		_, _ = io.Copy(io.Discard, c)
		_ = c.Close()
		s.Close()
		want := map[middleware.Mode]string{middleware.Report: "request: unchecked", middleware.Enforce: "request refused: unchecked"}[mode]
		if lines := j.take(); lines != want || (got == nil) != (mode == middleware.Enforce) {
			t.Errorf("%v: %s, the handler saw %v", mode, lines, got)
		}
	}
}

// TestAnotherLimitOutside has a reader below that stops earlier.
func TestAnotherLimitOutside(t *testing.T) {
	j := &journal{}
	wrap, err := middleware.New(validator(), middleware.Options{Requests: middleware.Enforce, Responses: middleware.Off, Report: j.report})
	if err != nil {
		t.Fatal(err)
	}
	s := httptest.NewServer(http.MaxBytesHandler(wrap(http.HandlerFunc(echoBody)), 10))
	defer s.Close()
	resp, text := call(t, "POST", s.URL+"/lamps", http.Header{"Content-Type": {"application/json"}}, inChunks(`{"name":"0123456789"}`))
	if resp.StatusCode != http.StatusRequestEntityTooLarge || !strings.Contains(text, "10 bytes") || j.take() != "request refused: limit-bytes" {
		t.Errorf("status %d %s", resp.StatusCode, text)
	}
}

// TestHighestLimit reads bodies whose limit has nothing above it.
func TestHighestLimit(t *testing.T) {
	opts := middleware.Options{Requests: middleware.Report, Responses: middleware.Report, MaxRequestBytes: math.MaxInt, MaxResponseBytes: math.MaxInt}
	s, j := serve(t, opts, func(w http.ResponseWriter, r *http.Request) {
		for _, coding := range r.Header.Values("Content-Encoding") {
			w.Header().Set("Content-Encoding", coding)
		}
		echoBody(w, r)
	})
	const bad = `{"watts":"9"}`
	plain := http.Header{"Content-Type": {"application/json"}}
	packed := http.Header{"Content-Type": {"application/json"}, "Content-Encoding": {"gzip"}}
	for name, send := range map[string]func(){
		"a length": func() { call(t, "POST", s.URL+"/lamps", plain, strings.NewReader(bad)) },
		"chunks":   func() { call(t, "POST", s.URL+"/lamps", plain, inChunks(bad)) },
		"packed":   func() { call(t, "POST", s.URL+"/lamps", packed, strings.NewReader(zipped(bad))) },
	} {
		send()
		if lines := j.take(); lines != "request: value-type | response 200: value-type" {
			t.Errorf("%s: %s", name, lines)
		}
	}
}

func TestRefuse(t *testing.T) {
	s, j := serve(t, middleware.Options{Requests: middleware.Enforce, Refuse: func(w http.ResponseWriter, _ *http.Request, r middleware.Refusal) {
		http.Error(w, string(r.Findings[0].Code), r.Status+20)
	}}, echoBody)
	resp, text := call(t, "POST", s.URL+"/lamps", nil, strings.NewReader("{}"))
	if resp.StatusCode != 435 || text != "media-type\n" || j.take() != "request refused: media-type" {
		t.Errorf("status %d %q", resp.StatusCode, text)
	}
}

func TestOff(t *testing.T) {
	wrap, err := middleware.New(validator(), middleware.Options{Requests: middleware.Off, Responses: middleware.Off})
	if err != nil {
		t.Fatal(err)
	}
	h := http.NewServeMux()
	if got := wrap(h); got != http.Handler(h) {
		t.Errorf("with both directions off the handler is %T", got)
	}
}

func TestOptions(t *testing.T) {
	report := func(middleware.Check) {}
	for _, tt := range []struct {
		opts middleware.Options
		want string
	}{
		{middleware.Options{}, "Report is nil"},
		{middleware.Options{Requests: middleware.Off}, "Report is nil"},
		{middleware.Options{Requests: 7, Report: report}, "option Requests is Mode(7)"},
		{middleware.Options{Unmatched: -1, Report: report}, "option Unmatched"},
		{middleware.Options{MaxRequestBytes: -1, Report: report}, "MaxRequestBytes is -1"},
		{middleware.Options{MaxResponseBytes: -1, Report: report}, "MaxResponseBytes is -1"},
		{middleware.Options{BadResponseStatus: 200, Report: report}, "BadResponseStatus is 200"},
	} {
		if _, err := middleware.New(validator(), tt.opts); err == nil || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%+v: %v, want %s", tt.opts, err, tt.want)
		}
	}
	if _, err := middleware.New(nil, middleware.Options{Report: report}); err == nil {
		t.Error("no validator, no error")
	}
	for mode, want := range map[middleware.Mode]string{middleware.Report: "report", middleware.Enforce: "enforce", middleware.Off: "off"} {
		if mode.String() != want {
			t.Errorf("%d is %s", mode, mode)
		}
	}
}

// TestManyAtOnce sends good and bad requests from many sides: each gets its own answer.
func TestManyAtOnce(t *testing.T) {
	s, j := serve(t, middleware.Options{Requests: middleware.Enforce, Responses: middleware.Enforce}, echoBody)
	var wg sync.WaitGroup
	for i := range 8 {
		wg.Go(func() {
			for n := range 20 {
				name := fmt.Sprintf("%x", sha256.Sum256([]byte{byte(i), byte(n)}))
				body, want := fmt.Sprintf(`{"name":%q}`, name), 200
				switch n % 4 {
				case 1:
					body, want = fmt.Sprintf(`{"watts":%q}`, name), 400
				case 2:
					body = fmt.Sprintf(`{"naem":%q}`, name) // an error in the request
					want = 400
				}
				resp, err := http.Post(s.URL+"/lamps", "application/json", strings.NewReader(body))
				if err != nil {
					t.Error(err)
					return
				}
				got, err := io.ReadAll(resp.Body)
				resp.Body.Close()
				if err != nil || resp.StatusCode != want || want == 200 && string(got) != body {
					t.Errorf("status %d, want %d: %s %v", resp.StatusCode, want, got, err)
				}
			}
		})
	}
	wg.Wait()
	if n := len(strings.Split(j.take(), " | ")); n != 8*10 {
		t.Errorf("%d halves of exchanges were reported, want %d", n, 8*10)
	}
}
