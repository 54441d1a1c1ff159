package server

import (
	"errors"
	"fmt"
	"net/http"

	"github.com/labstack/echo/v4"

	"github.com/graphcontract/graphcontract/server/internal/jsondoc"
	"github.com/graphcontract/graphcontract/server/internal/odata"
	"github.com/graphcontract/graphcontract/server/internal/store"
)

// Codes of errors that are the same everywhere.
const (
	codeContractViolation = "contractViolation"
	codeInternal          = "generalException"
	codeMediaType         = "UnsupportedMediaType"
	codeMethodNotAllowed  = "MethodNotAllowed"
	codeModified          = "resourceModified"
	codeQuota             = "Directory_QuotaExceeded"
	codeTooLarge          = "RequestEntityTooLarge"
	innerTagMismatch      = "entityTagDoesNotMatch"
)

// fault is an error with the answer that tells the client about it.
type fault struct {
	status  int
	code    string
	message string
	target  string // member or option, or ""
	details []detail
	inner   string // code of the inner error, or ""
	header  http.Header
}

type detail struct{ code, message, target string }

func (f *fault) Error() string { return fmt.Sprintf("%d %s: %s", f.status, f.code, f.message) }

// faultOf turns any error of the way to an answer into the fault that the client sees. What is not the
// client's doing becomes a 500 without details; the caller logs it.
func faultOf(err error, a area) *fault {
	var (
		f       *fault
		query   *odata.Error
		routing *echo.HTTPError
	)
	switch {
	case errors.As(err, &f):
		return f
	case errors.As(err, &query):
		return &fault{status: http.StatusBadRequest, code: a.unsupportedQuery(), target: query.Option, message: query.Error()}
	case errors.Is(err, store.ErrNotFound):
		return &fault{status: http.StatusNotFound, code: a.notFound(), message: err.Error()}
	case errors.As(err, &routing) && routing.Code >= 400 && routing.Code < 500:
		return &fault{status: routing.Code, code: a.badRequest(), message: fmt.Sprint(routing.Message)}
	default:
		return &fault{status: http.StatusInternalServerError, code: codeInternal, message: "the server could not answer"}
	}
}

// write answers with the fault.
func (f *fault) write(w http.ResponseWriter, x *exchange) {
	body, err := jsondoc.Encode(f.body(x))
	if err != nil { // only strings are in it
		body = nil
	}
	for name, values := range f.header {
		w.Header()[name] = values
	}
	w.Header().Set("Content-Type", contentType)
	w.WriteHeader(f.status)
	_, _ = w.Write(body) // JSON, into a buffer, which takes everything
}

// body is the OData error object.
func (f *fault) body(x *exchange) jsondoc.Object {
	main := jsondoc.Object{{Name: "code", Value: f.code}, {Name: "message", Value: f.message}}
	if f.target != "" {
		main = append(main, jsondoc.Member{Name: "target", Value: f.target})
	}
	if len(f.details) > 0 {
		items := make(jsondoc.Array, 0, len(f.details))
		for _, d := range f.details {
			item := jsondoc.Object{{Name: "code", Value: d.code}, {Name: "message", Value: d.message}}
			if d.target != "" {
				item = append(item, jsondoc.Member{Name: "target", Value: d.target})
			}
			items = append(items, item)
		}
		main = append(main, jsondoc.Member{Name: "details", Value: items})
	}
	var inner jsondoc.Object
	if f.inner != "" {
		inner = append(inner, jsondoc.Member{Name: "code", Value: f.inner})
	}
	inner = append(inner,
		jsondoc.Member{Name: "date", Value: timestamp(x.began)},
		jsondoc.Member{Name: "request-id", Value: x.requestID},
		jsondoc.Member{Name: "client-request-id", Value: x.clientRequestID})
	main = append(main, jsondoc.Member{Name: "innerError", Value: inner})
	return jsondoc.Object{{Name: "error", Value: main}}
}
