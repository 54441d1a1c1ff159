package server

import (
	"fmt"
	"net/http"
	"strings"

	"github.com/graphcontract/graphcontract/validate"
)

// maxDetails is how many findings an error names one by one.
const maxDetails = 50

// refusal is the fault for a request with findings.
func refusal(fs validate.Findings, a area) *fault {
	f := &fault{status: http.StatusBadRequest, code: a.badRequest()}
	switch {
	case fs.Has(validate.CodeMediaType):
		f.status, f.code = http.StatusUnsupportedMediaType, codeMediaType
	case fs.Has(validate.CodeLimitBytes):
		f.status, f.code = http.StatusRequestEntityTooLarge, codeTooLarge
	case fs.Has(validate.CodeJSONSyntax):
		f.code = gateway.badRequest() // the gateway reads the body before any resource sees it
	case fs.Has(validate.CodeQueryUndeclared):
		f.code = a.unsupportedQuery()
	}
	describe(f, fs)
	return f
}

// violation is the fault that replaces an answer with findings.
func violation(fs validate.Findings) *fault {
	f := &fault{status: http.StatusInternalServerError, code: codeContractViolation}
	describe(f, fs)
	f.message = "the answer breaks the contract: " + f.message
	return f
}

// onlyStatus reports whether nothing is wrong but the status.
func onlyStatus(fs validate.Findings) bool {
	for i := range fs {
		if fs[i].Severity == validate.Error && fs[i].Code != validate.CodeStatusUndeclared && fs[i].Code != validate.CodeUnchecked {
			return false
		}
	}
	return true
}

// describe tells about the errors among findings: the first in the message, each in a detail.
func describe(f *fault, fs validate.Findings) {
	more := 0
	for _, finding := range fs {
		if finding.Severity != validate.Error {
			continue
		}
		if f.message == "" {
			f.message, f.target = sentence(finding), target(finding)
		} else {
			more++
		}
		if len(f.details) < maxDetails {
			f.details = append(f.details, detail{Code: string(finding.Code), Message: sentence(finding), Target: target(finding)})
		}
	}
	if more > 0 {
		f.message += fmt.Sprintf(" (and %d more)", more)
	}
}

// target is what a finding is about in one word: a JSON Pointer in a body, a name elsewhere.
func target(f validate.Finding) string {
	if f.In == validate.InBody && f.Pointer != "" {
		return f.Pointer
	}
	return f.Name
}

// sentence says what is wrong and where: member, place, value found, values allowed and the nearest of them.
func sentence(f validate.Finding) string {
	var b strings.Builder
	if name := subject(f); name != "" {
		fmt.Fprintf(&b, "%s: ", name)
	}
	b.WriteString(f.Message)
	switch {
	case f.In == validate.InBody && f.Line > 0:
		fmt.Fprintf(&b, " (at %s, line %d, column %d)", pointer(f.Pointer), f.Line, f.Col)
	case f.In == validate.InBody && f.Pointer != "":
		fmt.Fprintf(&b, " (at %s)", f.Pointer)
	}
	return b.String()
}

func subject(f validate.Finding) string {
	switch {
	case f.In == validate.InQuery && f.Name != "":
		return "query option " + f.Name
	case (f.In == validate.InHeader || f.In == validate.InMedia) && f.Name != "":
		return "header " + f.Name
	case f.In == validate.InPath && f.Name != "":
		return "path parameter " + f.Name
	case f.Name != "":
		return "member " + f.Name
	case f.Pointer != "":
		return "member " + f.Pointer[strings.LastIndexByte(f.Pointer, '/')+1:]
	default:
		return ""
	}
}

func pointer(p string) string {
	if p == "" {
		return "the top"
	}
	return p
}
