package server

import (
	"net/url"
	"strings"

	"github.com/graphcontract/graphcontract/server/internal/odata"
)

// nextLink is the address of the next page: the request's own, with its options as they were written, but
// with the token in place of $skip.
func (x *exchange) nextLink(next *odata.Token) string {
	var kept []string
	for _, o := range options(x.original.URL.RawQuery) {
		if o.name != "$skip" && o.name != "$skiptoken" {
			kept = append(kept, o.raw)
		}
	}
	kept = append(kept, "$skiptoken="+url.QueryEscape(next.String()))
	return x.origin + x.original.URL.EscapedPath() + "?" + strings.Join(kept, "&")
}

// contextURL is the address of the metadata that describes an answer.
func (x *exchange) contextURL(fragment string) string {
	return x.origin + x.base + "/$metadata#" + fragment
}
