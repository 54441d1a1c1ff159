package standin

import (
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strconv"
	"strings"

	"github.com/graphcontract/graphcontract/server/internal/odata"
	"github.com/graphcontract/graphcontract/server/internal/store"
	"github.com/graphcontract/graphcontract/server/internal/wire"
	"github.com/graphcontract/graphcontract/validate"
)

// Codes of errors, as the gateway of Microsoft Graph spells them.
const (
	codeBadRequest        = wire.CodeBadRequest
	codeNotFound          = "ResourceNotFound"
	codeConflict          = "Conflict"
	codeContractViolation = "contractViolation"
	codeInternal          = "generalException"
	codeMediaType         = wire.CodeMediaType
	codeMethodNotAllowed  = "MethodNotAllowed"
	codeModified          = "resourceModified"
	codeNotImplemented    = "notImplemented"
	codeQuota             = "QuotaExceeded"
	codeTooLarge          = wire.CodeTooLarge
)

// fault is an error with what the client is told about it.
type fault struct {
	status  int
	code    string
	message string
	target  string
	details []detail
	header  http.Header
}

type detail = wire.Detail

func (f *fault) Error() string { return fmt.Sprintf("%d %s: %s", f.status, f.code, f.message) }

// faultOf turns an error of the way to an answer into what the client sees.
func faultOf(err error) *fault {
	var (
		f     *fault
		query *odata.Error
	)
	switch {
	case errors.As(err, &f):
		return f
	case errors.As(err, &query):
		return &fault{status: http.StatusBadRequest, code: codeBadRequest, target: query.Option, message: query.Error()}
	case errors.Is(err, store.ErrNotFound):
		return &fault{status: http.StatusNotFound, code: codeNotFound, message: err.Error()}
	default:
		return &fault{status: http.StatusInternalServerError, code: codeInternal, message: "the server could not answer: " + err.Error()}
	}
}

func notAllowed(x *exchange, methods []string) *fault {
	slices.Sort(methods)
	allow := strings.Join(slices.Compact(methods), ", ")
	f := &fault{status: http.StatusMethodNotAllowed, code: codeMethodNotAllowed, header: http.Header{"Allow": {allow}},
		message: fmt.Sprintf("%s is not allowed for %s; want %s", x.method, x.request.URL.Path, allow)}
	if x.method == http.MethodOptions {
		f.status = http.StatusNoContent
	}
	return f
}

// maxDetails is how many findings an error names one by one.
const maxDetails = 50

// refusal is the fault for a request with findings.
func (s *Server) refusal(n *node, fs validate.Findings) *fault {
	f := &fault{status: http.StatusBadRequest, code: codeBadRequest}
	switch {
	case fs.Has(validate.CodeMediaType):
		f.status, f.code = http.StatusUnsupportedMediaType, codeMediaType
	case fs.Has(validate.CodeLimitBytes):
		f.status, f.code = http.StatusRequestEntityTooLarge, codeTooLarge
	}
	n.describeFindings(f, fs)
	return f
}

// violation is the fault that replaces an answer with findings.
func (s *Server) violation(n *node, fs validate.Findings) *fault {
	f := &fault{status: http.StatusInternalServerError, code: codeContractViolation}
	n.describeFindings(f, fs)
	f.message = "the answer breaks the contract: " + f.message
	return f
}

// describeFindings tells about the errors among findings: the first in the message, each in a detail.
func (n *node) describeFindings(f *fault, fs validate.Findings) {
	more := 0
	for _, finding := range fs {
		if finding.Severity != validate.Error {
			continue
		}
		text, target := n.sentence(finding), finding.Name
		if finding.In == validate.InBody && finding.Pointer != "" {
			target = finding.Pointer
		}
		if f.message == "" {
			f.message, f.target = text, target
		} else {
			more++
		}
		if len(f.details) < maxDetails {
			f.details = append(f.details, detail{Code: string(finding.Code), Message: text, Target: target})
		}
	}
	if more > 0 {
		f.message += fmt.Sprintf(" (and %d more)", more)
	}
}

// sentence says what is wrong and where.
func (n *node) sentence(f validate.Finding) string {
	text := n.unshadowed(f.Message)
	if name := subject(f); name != "" && !strings.Contains(text, strconv.Quote(f.Name)) {
		text = name + ": " + text
	}
	if f.In != validate.InBody {
		return text
	}
	switch {
	case f.Line > 0 && f.Pointer != "":
		return fmt.Sprintf("%s (at %s, line %d, column %d)", text, f.Pointer, f.Line, f.Col)
	case f.Line > 0:
		return fmt.Sprintf("%s (line %d, column %d)", text, f.Line, f.Col)
	case f.Pointer != "":
		return fmt.Sprintf("%s (at %s)", text, f.Pointer)
	}
	return text
}

// subject names what a finding is about.
func subject(f validate.Finding) string {
	switch {
	case f.In == validate.InQuery && f.Name != "":
		return "query option " + f.Name
	case f.In == validate.InHeader && f.Name != "":
		return "header " + f.Name
	case f.In == validate.InPath && f.Name != "":
		return "path parameter " + f.Name
	case f.Name != "":
		return "member " + f.Name
	case f.Pointer != "":
		return "member " + f.Pointer[strings.LastIndexByte(f.Pointer, '/')+1:]
	}
	return ""
}
