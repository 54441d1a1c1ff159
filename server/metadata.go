package server

import (
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"sync"

	"github.com/getkin/kin-openapi/openapi3"

	"github.com/graphcontract/graphcontract/server/internal/csdl"
)

// newMetadata returns what writes the metadata of a version, when it is first asked for.
func newMetadata(doc *openapi3.T) func(base string) ([]byte, error) {
	beta := sync.OnceValues(func() ([]byte, error) { return csdl.Document(doc, func(string) bool { return true }) })
	stable := sync.OnceValues(func() ([]byte, error) {
		return csdl.Document(doc, func(path string) bool { return areaOf(path) == directory })
	})
	return func(base string) ([]byte, error) {
		if base == stablePath {
			return stable()
		}
		return beta()
	}
}

// metadataFormats are the values of $format that mean XML.
var metadataFormats = []string{"xml", "application/xml"}

// answerMetadata answers a $metadata, which needs no token.
func (s *Server) answerMetadata(x *exchange, out *buffer) error {
	x.base = baseOf(x.original.URL.Path)
	if x.request.Method != http.MethodGet {
		return &fault{status: http.StatusMethodNotAllowed, code: codeMethodNotAllowed, header: http.Header{"Allow": {"GET, HEAD"}},
			message: fmt.Sprintf("%s is not allowed for %s", x.original.Method, x.original.URL.Path)}
	}
	query, err := url.ParseQuery(x.original.URL.RawQuery)
	if err != nil {
		return unreadable("the query cannot be read: " + err.Error())
	}
	for name, values := range query {
		if !strings.EqualFold(strings.TrimPrefix(name, "$"), "format") || !slices.Contains(metadataFormats, strings.ToLower(values[0])) {
			return &fault{status: http.StatusBadRequest, code: gateway.badRequest(), target: name,
				message: fmt.Sprintf("query option %s: want none, or $format=xml", name)}
		}
	}
	if s.plane.arrange(x, out) {
		return nil
	}
	text, err := s.contract.metadata(x.base)
	if err != nil {
		return err
	}
	out.Header().Set("Content-Type", "application/xml")
	out.WriteHeader(http.StatusOK)
	_, err = out.Write(text)
	return err
}
