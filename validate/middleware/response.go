package middleware

import (
	"net/http"
	"slices"

	"github.com/graphcontract/graphcontract/validate"
)

// check compares a response with the contract. header is what it was when the status was written.
func check(v *validate.Validator, match *validate.Match, status int, header http.Header, body []byte, limit int) validate.Findings {
	data, p := decode(body, header, limit, "response")
	if p != nil {
		return validate.Findings{*p}
	}
	if _, said := header[contentType]; !said && len(data) > 0 && header.Get(contentEncoding) == "" {
		header = header.Clone()
		header.Set(contentType, http.DetectContentType(data)) // as net/http does when it sends
	}
	found := v.Response(match, status, header, data)
	if match.Method == http.MethodHead {
		found = slices.DeleteFunc(found, func(f validate.Finding) bool { return f.Code == validate.CodeBodyMissing })
	}
	return found
}

// isInterim tells the statuses that announce another one. 101 is final: the connection changes its protocol.
func isInterim(status int) bool {
	return status >= 100 && status < 200 && status != http.StatusSwitchingProtocols
}
