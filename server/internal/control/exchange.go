package control

import (
	"bytes"
	"encoding/json"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/graphcontract/graphcontract/server/internal/coverage"
	"github.com/graphcontract/graphcontract/validate"
)

// An Exchange is a request and its answer, as a server hands them over once the answer is complete.
type Exchange struct {
	Namespace        string
	Operation        string // operationId; empty outside of the contract
	Method           string
	Path             string // as the client wrote it, without the query
	Rest             string // the path below the base path
	Query            string
	Batch            string // id of the item, if the request came in a batch
	Began            time.Time
	Duration         time.Duration
	RequestID        string
	ClientRequestID  string
	Status           int
	Dropped          bool // the connection was closed instead of an answer
	RequestHeader    http.Header
	Header           http.Header
	RequestBody      []byte // neither body is written into, now or later
	Body             []byte
	RequestFindings  validate.Findings
	ResponseFindings validate.Findings
	Injection        *Injection     // that was done to it, or nil
	List             *coverage.List // how Body is put together; nil if unknown
	Proof            any            // comparable and the same for the same proven body; nil if unknown
}

// Record is an exchange as the journal keeps it: bodies are cut, secrets masked.
type Record struct {
	ID               uint64            `json:"id"` // grows by time, over all namespaces
	Namespace        string            `json:"namespace"`
	Operation        string            `json:"operation,omitempty"`
	Method           string            `json:"method"`
	Path             string            `json:"path"`
	Query            string            `json:"query,omitempty"`
	Batch            string            `json:"batch,omitempty"`
	Began            time.Time         `json:"began"`
	Milliseconds     float64           `json:"milliseconds"`
	RequestID        string            `json:"requestId"`
	ClientRequestID  string            `json:"clientRequestId"`
	Status           int               `json:"status"` // 0 if the connection was closed instead
	Fault            string            `json:"fault,omitempty"`
	RequestHeader    map[string]string `json:"requestHeader"`
	RequestBody      Body              `json:"requestBody,omitzero"`
	Header           map[string]string `json:"header"`
	Body             Body              `json:"body,omitzero"`
	RequestFindings  validate.Findings `json:"requestFindings"`
	ResponseFindings validate.Findings `json:"responseFindings"`

	rest string // the path below the base path
}

// call is what targets are compared with.
func (r *Record) call() Call { return Call{r.Operation, r.Method, r.rest} }

// size is about what a record takes in memory, in bytes.
func (r *Record) size() int {
	n := 1024 + len(r.Path) + len(r.Query) + len(r.RequestBody.Text) + len(r.Body.Text) + 512*(len(r.RequestFindings)+len(r.ResponseFindings))
	for _, h := range []map[string]string{r.RequestHeader, r.Header} {
		for name, value := range h {
			n += len(name) + len(value)
		}
	}
	return n
}

// A Body is the beginning of a body, or all of it.
type Body struct {
	Text []byte
	Size int // of the whole, in bytes
}

// Cut reports whether the end is missing.
func (b Body) Cut() bool { return len(b.Text) < b.Size }

// IsZero reports whether there was no body.
func (b Body) IsZero() bool { return b.Size == 0 }

// MarshalJSON writes a whole JSON body as it is, anything else as an object with its text.
func (b Body) MarshalJSON() ([]byte, error) {
	if !b.Cut() && json.Valid(b.Text) {
		return b.Text, nil
	}
	return json.Marshal(struct {
		Text string `json:"$text"`
		Size int    `json:"$size"`
		Cut  bool   `json:"$cut,omitempty"`
	}{string(bytes.ToValidUTF8(b.Text, []byte("\uFFFD"))), b.Size, b.Cut()})
}

// newBody keeps a body, which nobody writes into, or a copy of its beginning.
func newBody(data []byte, limit int) Body {
	if len(data) <= limit {
		return Body{Text: data, Size: len(data)}
	}
	return Body{Text: bytes.Clone(data[:limit]), Size: len(data)}
}

// maxHeaderValue is how much of a header the journal keeps.
const maxHeaderValue = 1024

// record makes what the journal keeps.
func (x *Exchange) record(maxBody int) *Record {
	m := newMask(x)
	r := &Record{
		Namespace: x.Namespace, Operation: x.Operation, Method: x.Method, Path: cut(x.Path), Query: cut(m.query(x.Query)), Batch: x.Batch,
		Began: x.Began, Milliseconds: float64(x.Duration.Microseconds()) / 1000,
		RequestID: x.RequestID, ClientRequestID: cut(x.ClientRequestID), Status: x.Status,
		RequestHeader: m.header(x.RequestHeader), Header: m.header(x.Header),
		RequestBody:     newBody(m.text(x.RequestBody), maxBody),
		Body:            newBody(m.text(x.Body), maxBody),
		RequestFindings: m.findings(x.RequestFindings), ResponseFindings: m.findings(x.ResponseFindings),
		rest: x.Rest,
	}
	if x.Dropped {
		r.Status = 0
	}
	if x.Injection != nil {
		r.Fault = x.Injection.Fault + ": " + x.Injection.String()
	}
	return r
}

func cut(s string) string {
	if len(s) <= maxHeaderValue {
		return s
	}
	return strings.ToValidUTF8(s[:maxHeaderValue], "") + "… (" + strconv.Itoa(len(s)) + " bytes)"
}

// headerText joins the lines of each header.
func headerText(h http.Header, value func(name, v string) string) map[string]string {
	out := make(map[string]string, len(h))
	for name, values := range h {
		out[name] = cut(value(name, strings.Join(values, ", ")))
	}
	return out
}
