package control

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"slices"
	"strings"
)

// Prefix is where the control API lives.
const Prefix = "/_contract"

// Handles reports whether a path belongs to the control API.
func Handles(path string) bool {
	return path == Prefix || strings.HasPrefix(path, Prefix+"/")
}

// route is one operation of the API. public ones are open to this machine even if there is a token: they tell
// nothing, and a container asks them about itself.
type route struct {
	method, path string
	query        []string // names that may be given
	limit        int64    // of the body in bytes; 0 means that there is none
	public       bool
	handle       func(*call) error
}

// call is a request to the API.
type call struct {
	w     http.ResponseWriter
	r     *http.Request
	key   string // what the last segment of the path says, if the route has a key
	query url.Values
	body  []byte
}

const (
	smallBody = 1 << 20
	stateBody = 64 << 20
)

func (c *Control) table() []route {
	return []route{
		{method: "GET", path: "openapi.yaml", handle: c.getDocument},
		{method: "GET", path: "health", public: true, handle: c.getHealth},
		{method: "GET", path: "ready", public: true, handle: c.getReady},
		{method: "GET", path: "metrics", handle: c.getMetrics},
		{method: "GET", path: "faults", query: []string{"namespace"}, handle: c.listFaults},
		{method: "POST", path: "faults", query: []string{"namespace", "key"}, limit: smallBody, handle: c.addFaults},
		{method: "DELETE", path: "faults", query: []string{"namespace", "key"}, handle: c.clearFaults},
		{method: "GET", path: "faults/{}", handle: c.getFault},
		{method: "DELETE", path: "faults/{}", handle: c.deleteFault},
		{method: "GET", path: "exchanges", query: append([]string{"count", "wait", "limit"}, filterNames...), handle: c.listExchanges},
		{method: "DELETE", path: "exchanges", query: []string{"namespace"}, handle: c.clearExchanges},
		{method: "GET", path: "exchanges/{}", handle: c.getExchange},
		{method: "POST", path: "verify", query: []string{"namespace"}, limit: smallBody, handle: c.verify},
		{method: "GET", path: "state", query: []string{"namespace"}, handle: c.getState},
		{method: "PUT", path: "state", query: []string{"namespace"}, limit: stateBody, handle: c.putState},
		{method: "PATCH", path: "state", query: []string{"namespace"}, limit: stateBody, handle: c.patchState},
		{method: "DELETE", path: "state", query: []string{"namespace"}, handle: c.deleteState},
		{method: "GET", path: "namespaces", handle: c.listNamespaces},
		{method: "DELETE", path: "namespaces/{}", handle: c.deleteNamespace},
		{method: "GET", path: "coverage", query: []string{"format"}, handle: c.getCoverage},
		{method: "DELETE", path: "coverage", handle: c.clearCoverage},
	}
}

// ServeHTTP answers a request to the control API.
func (c *Control) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	h.Set("Cache-Control", "no-store")
	h.Set("X-Content-Type-Options", "nosniff")
	if err := c.answer(w, r); err != nil {
		var p *problem
		if !errors.As(err, &p) {
			p = failed(http.StatusInternalServerError, "internal", err.Error())
		}
		p.write(w)
	}
}

func (c *Control) answer(w http.ResponseWriter, r *http.Request) error {
	found, key, allowed := c.find(r)
	if p := c.refuse(r, found != nil && found.public); p != nil {
		return p
	}
	if found == nil {
		return unknown(r, allowed)
	}
	query, err := url.ParseQuery(r.URL.RawQuery)
	if err != nil {
		return failed(http.StatusBadRequest, "badQuery", err.Error())
	}
	for name, values := range query {
		if !slices.Contains(found.query, name) {
			return failed(http.StatusBadRequest, "badQuery", fmt.Sprintf("there is no query option %q; there are %s", name, orNone(found.query)))
		}
		if len(values) > 1 {
			return failed(http.StatusBadRequest, "badQuery", fmt.Sprintf("the query option %q is given %d times", name, len(values)))
		}
	}
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, found.limit))
	var large *http.MaxBytesError
	switch {
	case errors.As(err, &large):
		return failed(http.StatusRequestEntityTooLarge, "tooLarge", fmt.Sprintf("the body is larger than %d bytes", found.limit))
	case err != nil:
		return failed(http.StatusBadRequest, "badBody", err.Error())
	}
	return found.handle(&call{w: w, r: r, key: key, query: query, body: body})
}

// find gives the route of a request and its key, or the methods that the path has.
func (c *Control) find(r *http.Request) (found *route, key string, allowed []string) {
	path := strings.TrimPrefix(strings.TrimPrefix(r.URL.EscapedPath(), Prefix), "/")
	for i := range c.routes {
		rt := &c.routes[i]
		k := ""
		if base, ok := strings.CutSuffix(rt.path, "{}"); ok {
			raw, ok := strings.CutPrefix(path, base)
			plain, err := url.PathUnescape(raw)
			if !ok || err != nil || raw == "" || strings.Contains(raw, "/") {
				continue
			}
			k = plain
		} else if path != rt.path {
			continue
		}
		if rt.method == r.Method || rt.method == http.MethodGet && r.Method == http.MethodHead {
			return rt, k, nil
		}
		allowed = append(allowed, rt.method)
	}
	return nil, "", allowed
}

func unknown(r *http.Request, allowed []string) *problem {
	if len(allowed) == 0 {
		return failed(http.StatusNotFound, "notFound", fmt.Sprintf("there is nothing at %s; %s/openapi.yaml tells what there is", r.URL.Path, Prefix))
	}
	p := failed(http.StatusMethodNotAllowed, "methodNotAllowed", fmt.Sprintf("%s has %s", r.URL.Path, strings.Join(allowed, ", ")))
	p.header = http.Header{"Allow": {strings.Join(allowed, ", ")}}
	return p
}

func orNone(words []string) string {
	if len(words) == 0 {
		return "none"
	}
	return strings.Join(words, ", ")
}

// problem is an error that the caller is told.
type problem struct {
	status  int
	header  http.Header
	Code    string   `json:"code"`
	Message string   `json:"message"`
	Details []Detail `json:"details,omitempty"`
}

// A Detail is one of several things that are wrong.
type Detail struct {
	Code       string `json:"code,omitempty"`
	Message    string `json:"message"`
	Collection string `json:"collection,omitempty"` // of a state
	Index      *int   `json:"index,omitempty"`      // of a document in it
	Pointer    string `json:"pointer,omitempty"`
	Line       int    `json:"line,omitempty"`
	Column     int    `json:"column,omitempty"`
}

func failed(status int, code, message string) *problem {
	return &problem{status: status, Code: code, Message: message}
}

func (p *problem) Error() string { return p.Message }

func (p *problem) write(w http.ResponseWriter) {
	for name, values := range p.header {
		w.Header()[name] = values
	}
	_ = send(w, p.status, map[string]any{"error": p}) // a caller that has gone is not told
}

func send(w http.ResponseWriter, status int, v any) error {
	text, err := json.Marshal(v)
	if err != nil {
		return err
	}
	return sendText(w, status, "application/json", text)
}

func sendText(w http.ResponseWriter, status int, contentType string, text []byte) error {
	w.Header().Set("Content-Type", contentType)
	w.WriteHeader(status)
	_, _ = w.Write(text) // a caller that has gone is not told
	return nil
}

func nothing(w http.ResponseWriter) error {
	w.WriteHeader(http.StatusNoContent)
	return nil
}

// decode reads a JSON body and refuses members that are not known.
func (k *call) decode(v any) error {
	dec := json.NewDecoder(strings.NewReader(string(k.body)))
	dec.DisallowUnknownFields()
	err := dec.Decode(v)
	if err == nil {
		if _, more := dec.Token(); !errors.Is(more, io.EOF) {
			err = errors.New("there is more behind the JSON value")
		}
	}
	if err != nil {
		return failed(http.StatusBadRequest, "badBody", "the body is not understood: "+err.Error())
	}
	return nil
}

func (k *call) isJSON() bool {
	media, _, _ := strings.Cut(k.r.Header.Get("Content-Type"), ";")
	return strings.EqualFold(strings.TrimSpace(media), "application/json")
}

// namespace is the one that the call is about.
func (c *Control) namespace(k *call) string {
	if k.query.Has("namespace") {
		return k.query.Get("namespace")
	}
	if c.opts.NamespaceHeader != "" {
		return k.r.Header.Get(c.opts.NamespaceHeader)
	}
	return ""
}

// allNamespaces is what the option says to mean all of them, where that makes sense.
const allNamespaces = "*"

// namespaces is nil for all of them.
func (c *Control) namespaces(k *call) *string {
	if name := c.namespace(k); name != allNamespaces {
		return &name
	}
	return nil
}
