package server

import (
	"context"
	"errors"
	"net/http"
	"strings"
	"time"

	"github.com/graphcontract/graphcontract/server/internal/control"
	"github.com/graphcontract/graphcontract/server/internal/login"
	"github.com/graphcontract/graphcontract/validate"
)

// claims are what the token of a request says.
type claims = login.Claims

// exchange is a request on its way, with what every step needs to know of it.
type exchange struct {
	out             *buffer       // gets the answer
	original        *http.Request // as the client sent it
	request         *http.Request // as the router gets it
	head            bool          // the request is a HEAD, served as a GET without its body
	batch           string        // id of the item when this is a part of a $batch
	began           time.Time
	requestID       string
	clientRequestID string
	claims          *claims    // of the token, or nil
	namespace       *namespace // whose state it is about; nil when the request was refused before
	body            []byte     // unpacked
	match           *validate.Match
	cast            string // qualified name of the type that the path ends in, or ""
	base            string // "/beta" or "/v1.0"
	area            area
	origin          string // scheme and host that the client used: "https://host"
	showAll         bool   // the client asked for enumeration members declared late
	requestFindings validate.Findings
	answerFindings  validate.Findings
	injection       *control.Injection // the fault that was done to it, or nil
	composition     *composition       // of the answer, or nil
	proof           *proof             // of the answer, when it is kept for the next who asks the same; see readCache
}

// begin takes up a request. part is the id of an item of a batch, or "".
func (s *Server) begin(r *http.Request, part string) *exchange {
	x := &exchange{
		original:  r,
		request:   oneLine(r),
		batch:     part,
		began:     s.opts.Now(),
		requestID: s.opts.NewID(),
		base:      basePath,
	}
	if r.Method == http.MethodHead {
		get := *x.request
		get.Method = http.MethodGet
		x.request, x.head = &get, true
	}
	x.clientRequestID = r.Header.Get("client-request-id")
	if x.clientRequestID == "" {
		x.clientRequestID = x.requestID
	}
	x.origin = originOf(r)
	return x
}

// originOf is where clients reach the service, which links in answers are built from.
func originOf(r *http.Request) string {
	if r.TLS != nil {
		return "https://" + r.Host
	}
	return "http://" + r.Host
}

// listHeaders are lists that may come on several lines, which mean the same as one.
var listHeaders = []string{"Accept", "If-Match", "Prefer"}

// oneLine returns r with the lines of each list header joined.
func oneLine(r *http.Request) *http.Request {
	joined := r
	for _, name := range listHeaders {
		lines := r.Header[name]
		if len(lines) < 2 {
			continue
		}
		if joined == r {
			c := *r
			c.Header = r.Header.Clone()
			joined = &c
		}
		joined.Header.Set(name, strings.Join(lines, ", "))
	}
	return joined
}

type exchangeKey struct{}

func withExchange(ctx context.Context, x *exchange) context.Context {
	return context.WithValue(ctx, exchangeKey{}, x)
}

var errNoExchange = errors.New("a handler was called outside of the server")

func exchangeFrom(ctx context.Context) (*exchange, error) {
	x, ok := ctx.Value(exchangeKey{}).(*exchange)
	if !ok {
		return nil, errNoExchange
	}
	return x, nil
}

// timestamp writes a time as the service does: in UTC, to the second.
func timestamp(t time.Time) string { return t.UTC().Format(time.RFC3339) }
