package server

import (
	"fmt"
	"net/http"
	"net/url"
	"strings"

	"github.com/graphcontract/graphcontract/validate"
)

// The versions of the service. Paths of both have the same operations, but partner security is in beta only.
const (
	basePath   = "/beta"
	stablePath = "/v1.0"
)

// findOperation finds the operation of an exchange.
func (s *Server) findOperation(x *exchange) error {
	x.area = areaOf(unversioned(x.request.URL.Path))
	if x.area != directory && baseOf(x.request.URL.Path) == stablePath {
		return notThere(x.original.URL.Path)
	}
	if err := cutCast(x); err != nil {
		return err
	}
	match := s.matches.find(x.request)
	if match == nil {
		if match, x.requestFindings = s.contract.validator.Match(x.request); match == nil {
			return unmatched(x.original, x.requestFindings)
		}
		s.matches.keep(x.request, match)
	}
	x.match, x.base, x.area = match, match.BasePath, areaOf(match.PathTemplate)
	return nil
}

// unversioned is a path behind its version.
func unversioned(path string) string {
	for _, base := range []string{basePath, stablePath} {
		if len(path) > len(base) && strings.EqualFold(path[:len(base)], base) {
			return path[len(base):]
		}
	}
	return path
}

func notThere(path string) *fault {
	return &fault{status: http.StatusNotFound, code: gateway.notFound(), message: fmt.Sprintf("no operation has the path %s", path)}
}

// unmatched is the fault for a path that no operation has, or not with this method.
func unmatched(r *http.Request, fs validate.Findings) *fault {
	if !fs.Has(validate.CodeMethodUnknown) {
		return notThere(r.URL.Path)
	}
	f := &fault{status: http.StatusMethodNotAllowed, code: codeMethodNotAllowed, header: http.Header{},
		message: fmt.Sprintf("%s is not allowed for %s", r.Method, r.URL.Path)}
	for i := range fs {
		if len(fs[i].Allowed) > 0 {
			f.header.Set("Allow", strings.Join(fs[i].Allowed, ", "))
		}
	}
	return f
}

// routed is the request under the path that the contract spells: clients may write Fido2 or fido2, and
// requirements('1') or requirements/1.
func routed(x *exchange) *http.Request {
	segments := strings.Split(x.match.PathTemplate, "/")
	for i, seg := range segments {
		if name, ok := strings.CutPrefix(seg, "{"); ok {
			segments[i] = url.PathEscape(x.match.PathParams[strings.TrimSuffix(name, "}")])
		}
	}
	escaped := strings.Join(segments, "/")
	r := x.request.WithContext(withExchange(x.request.Context(), x))
	u := *r.URL
	u.RawPath = escaped
	u.Path, _ = url.PathUnescape(escaped) // just escaped, so it unescapes
	u.RawQuery = canonicalQuery(u.RawQuery)
	r.URL = &u
	x.request = r
	return r
}
