package batch

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"github.com/graphcontract/graphcontract/server/internal/jsondoc"
)

// IsJSON reports whether a content type is JSON.
func IsJSON(contentType string) bool {
	media, _, _ := strings.Cut(contentType, ";")
	return strings.EqualFold(strings.TrimSpace(media), "application/json")
}

// Order lists the indexes of items so that each comes after those it depends on. There are no circles.
func Order(items []Item) []int {
	var (
		order []int
		seen  = make([]bool, len(items))
		visit func(int)
	)
	visit = func(i int) {
		if seen[i] {
			return
		}
		seen[i] = true
		for _, j := range items[i].DependsOn {
			visit(j)
		}
		order = append(order, i)
	}
	for i := range items {
		visit(i)
	}
	return order
}

// Failed is the first item that an item depends on and that failed, or nil.
func Failed(items []Item, i int) *Item {
	for _, j := range items[i].DependsOn {
		if items[j].Status >= http.StatusBadRequest {
			return &items[j]
		}
	}
	return nil
}

// Request is the item as a request to the version at base. versioned reports whether a path begins with a version
// already. Headers that are inherited come from the request of the $batch unless the item has its own. The request is
// never nil, so that a bad item has an exchange as well; the error is an [*Error].
func (item *Item) Request(outer *http.Request, base string, versioned func(path string) bool, inherited ...string) (*http.Request, error) {
	r := (&http.Request{Method: item.Method, Host: outer.Host, TLS: outer.TLS, RemoteAddr: outer.RemoteAddr, Proto: outer.Proto,
		ProtoMajor: outer.ProtoMajor, ProtoMinor: outer.ProtoMinor, Header: item.Header, URL: &url.URL{Path: base},
		ContentLength: int64(len(item.Body)), Body: http.NoBody}).WithContext(outer.Context())
	if len(item.Body) > 0 {
		r.Body = readCloser{bytes.NewReader(item.Body)}
	}
	for _, name := range inherited {
		if values := outer.Header.Values(name); len(r.Header.Values(name)) == 0 && len(values) > 0 {
			r.Header[http.CanonicalHeaderKey(name)] = values
		}
	}
	relative, err := url.Parse("/" + strings.TrimPrefix(item.URL, "/"))
	if err != nil || strings.HasPrefix(item.URL, "//") || relative.Fragment != "" || strings.Contains(item.URL, "://") {
		return r, &Error{Target: "url", Message: fmt.Sprintf("request %q: want a url relative to %s, such as /policies/authenticationMethodsPolicy", item.ID, base)}
	}
	if versioned(relative.Path) {
		base = "" // the older JavaScript client strips nothing but the host
	}
	r.URL = &url.URL{Path: base + relative.Path, RawQuery: relative.RawQuery}
	if relative.RawPath != "" {
		r.URL.RawPath = base + relative.RawPath
	}
	r.RequestURI = r.URL.RequestURI()
	return r, nil
}

type readCloser struct{ *bytes.Reader }

func (readCloser) Close() error { return nil }

// Answer is the answer to an item as a part of the answer to the $batch: JSON as it is, everything else as Base64.
func Answer(id string, status int, h http.Header, body []byte) jsondoc.Object {
	names := make([]string, 0, len(h))
	for name := range h {
		names = append(names, name)
	}
	slices.Sort(names)
	var headers jsondoc.Object
	for _, name := range names {
		if name == "Content-Type" && len(body) == 0 {
			continue
		}
		headers = append(headers, jsondoc.Member{Name: wireName(name), Value: strings.Join(h[name], ", ")})
	}
	answer := jsondoc.Object{
		{Name: "id", Value: id},
		{Name: "status", Value: json.Number(strconv.Itoa(status))},
		{Name: "headers", Value: headers},
	}
	if len(body) == 0 {
		return answer
	}
	if IsJSON(h.Get("Content-Type")) {
		if v, err := jsondoc.Decode(body); err == nil {
			return append(answer, jsondoc.Member{Name: "body", Value: v})
		}
	}
	return append(answer, jsondoc.Member{Name: "body", Value: base64.StdEncoding.EncodeToString(body)})
}

// wireName is a header as the service spells it.
func wireName(canonical string) string {
	switch canonical {
	case "Request-Id", "Client-Request-Id":
		return strings.ToLower(canonical)
	case "Odata-Version":
		return "OData-Version"
	case "Etag":
		return "ETag"
	}
	return canonical
}
