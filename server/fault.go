package server

import (
	"errors"
	"fmt"
	"net/http"

	"github.com/labstack/echo/v4"

	"github.com/graphcontract/graphcontract/server/internal/jsondoc"
	"github.com/graphcontract/graphcontract/server/internal/odata"
	"github.com/graphcontract/graphcontract/server/internal/store"
	"github.com/graphcontract/graphcontract/server/internal/wire"
)

// Codes of errors that are the same everywhere.
const (
	codeContractViolation = "contractViolation"
	codeInternal          = "generalException"
	codeMediaType         = wire.CodeMediaType
	codeMethodNotAllowed  = "MethodNotAllowed"
	codeModified          = "resourceModified"
	codeQuota             = "Directory_QuotaExceeded"
	codeTooLarge          = wire.CodeTooLarge
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

type detail = wire.Detail

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
	e := wire.Error{Code: f.code, Message: f.message, Target: f.target, Details: f.details, Inner: f.inner}
	return e.Body(wire.Exchange{Began: x.began, RequestID: x.requestID, ClientRequestID: x.clientRequestID})
}
