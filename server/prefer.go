package server

import (
	"net/http"
	"strconv"
	"strings"
)

const (
	preferUnknownMembers = "include-unknown-enum-members"
	preferPageSize       = "odata.maxpagesize"
	preferPageSizeShort  = "maxpagesize"
)

// prefers reports whether the header asks for name.
func prefers(h http.Header, name string) bool {
	_, ok := preference(h, name)
	return ok
}

func preference(h http.Header, name string) (value string, ok bool) {
	for _, item := range strings.Split(h.Get("Prefer"), ",") {
		key, value, _ := strings.Cut(strings.TrimSpace(item), "=")
		if strings.EqualFold(strings.TrimSpace(key), name) {
			return strings.Trim(strings.TrimSpace(value), `"`), true
		}
	}
	return "", false
}

// preferredPageSize is the page size that the client would like, or 0. One that makes no sense is ignored,
// as preferences are.
func preferredPageSize(h http.Header) int {
	for _, name := range []string{preferPageSize, preferPageSizeShort} {
		if v, ok := preference(h, name); ok {
			if n, err := strconv.Atoi(v); err == nil && n > 0 {
				return n
			}
		}
	}
	return 0
}
