package server

import (
	"net/http"
	"net/url"
	"strings"
)

// direct returns r, or the request that a client meant which put an absolute link of this very server behind the
// version, as in /beta/http://127.0.0.1:8080/beta/…: an older client takes only https links for absolute ones, and
// so cannot follow a next link of a server that speaks http.
func direct(r *http.Request) *http.Request {
	if !strings.Contains(r.URL.Path, "://") {
		return r
	}
	rest, ok := strings.CutPrefix(unversioned(r.URL.EscapedPath()), "/"+originOf(r)+"/")
	if !ok {
		return r
	}
	u, err := url.ParseRequestURI("/" + rest)
	if err != nil {
		return r
	}
	meant := *r
	meant.URL = &url.URL{Path: u.Path, RawPath: u.RawPath, RawQuery: r.URL.RawQuery}
	return &meant
}
