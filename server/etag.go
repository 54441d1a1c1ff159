package server

import (
	"fmt"
	"net/http"
	"strings"

	"github.com/graphcontract/graphcontract/server/internal/store"
)

// etag is weak: the same state may be written in more than one way.
func etag(d store.Document) string { return fmt.Sprintf(`W/"%d"`, d.Revision) }

// ifMatch refuses a change of something that is no longer what the client saw.
func (x *exchange) ifMatch(d store.Document) error {
	header := x.request.Header.Get("If-Match")
	if header == "" {
		return nil
	}
	for _, tag := range strings.Split(header, ",") {
		if tag = strings.TrimSpace(tag); tag == "*" || strings.TrimPrefix(tag, "W/") == strings.TrimPrefix(etag(d), "W/") {
			return nil
		}
	}
	return &fault{status: http.StatusPreconditionFailed, code: codeModified, inner: innerTagMismatch, target: "If-Match",
		message: fmt.Sprintf("header If-Match: %s is not the current tag %s; read the resource again", header, etag(d))}
}
