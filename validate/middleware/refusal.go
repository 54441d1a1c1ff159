package middleware

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strconv"
	"strings"

	"github.com/graphcontract/graphcontract/validate"
)

// The codes of a refusal.
const (
	CodeRequest  = "requestBreaksContract"
	CodeResponse = "responseBreaksContract"
)

// maxDetails is how many findings a refusal lists.
const maxDetails = 100

// Refusal is why a client gets another answer than the handler's. Whoever writes an answer of their own should know
// that the findings of a response quote from it.
type Refusal struct {
	Status int // to answer with
	Check
}

type refusalBody struct {
	Error refusalError `json:"error"`
}

type refusalError struct {
	Code    string          `json:"code"`
	Message string          `json:"message"`
	Details []refusalDetail `json:"details,omitempty"`
}

type refusalDetail struct {
	Code    validate.Code `json:"code"`
	Message string        `json:"message"`
	Target  string        `json:"target,omitempty"` // JSON Pointer into the body, or the name of a parameter or header
	In      validate.In   `json:"in"`
	Line    int           `json:"line,omitempty"`
	Column  int           `json:"column,omitempty"`
}

// ServeHTTP writes the answer that the package describes.
func (f Refusal) ServeHTTP(w http.ResponseWriter, _ *http.Request) {
	body := refusalBody{refusalError{Code: CodeResponse, Message: "the response of the server breaks its contract and was held back"}}
	if !f.Response {
		n := f.Findings.Errors()
		body.Error.Code = CodeRequest
		body.Error.Message = fmt.Sprintf("the request breaks the contract in %d places", n)
		if n == 1 {
			body.Error.Message = "the request breaks the contract"
		}
		for _, finding := range f.Findings {
			if finding.Severity == validate.Error && len(body.Error.Details) < maxDetails {
				body.Error.Details = append(body.Error.Details, detail(finding))
			}
		}
	}
	data, err := json.Marshal(body)
	if err != nil {
		panic(err) // there is nothing in it that JSON has no form for
	}
	h := w.Header()
	if f.Status == http.StatusMethodNotAllowed {
		for _, finding := range f.Findings {
			if finding.Code == validate.CodeMethodUnknown {
				h.Set("Allow", strings.Join(finding.Allowed, ", "))
			}
		}
	}
	h.Set("Content-Type", "application/json")
	h.Set("Content-Length", strconv.Itoa(len(data)))
	h.Set("X-Content-Type-Options", "nosniff")
	w.WriteHeader(f.Status)
	_, _ = w.Write(data) // a client that went away misses nothing
}

func detail(f validate.Finding) refusalDetail {
	d := refusalDetail{Code: f.Code, Message: f.Message, Target: f.Name, In: f.In, Line: f.Line, Column: f.Col}
	if f.In == validate.InBody {
		d.Target = f.Pointer
	}
	return d
}

// requestStatus is the status that fits the findings of a request.
func requestStatus(fs validate.Findings) int {
	for _, s := range []struct {
		code   validate.Code
		status int
	}{
		{validate.CodePathUnknown, http.StatusNotFound},
		{validate.CodeMethodUnknown, http.StatusMethodNotAllowed},
		{validate.CodeLimitBytes, http.StatusRequestEntityTooLarge},
		{validate.CodeMediaType, http.StatusUnsupportedMediaType},
	} {
		if fs.Has(s.code) {
			return s.status
		}
	}
	for _, f := range fs {
		if f.Code == validate.CodeUnchecked && f.In == validate.InHeader && f.Name == contentEncoding {
			return http.StatusUnsupportedMediaType
		}
	}
	return http.StatusBadRequest
}
