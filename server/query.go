package server

import (
	"net/url"
	"slices"
	"strings"

	"github.com/graphcontract/graphcontract/server/internal/odata"
)

// option is one name and value of a query string, with the text it came from.
type option struct{ name, value, raw string }

// options cuts a query string. Names of OData options get the $ that clients may leave out on beta; pairs
// that cannot be decoded are left out, since package validate has refused them.
func options(rawQuery string) []option {
	var out []option
	for _, pair := range strings.Split(rawQuery, "&") {
		rawName, rawValue, _ := strings.Cut(pair, "=")
		name, errName := url.QueryUnescape(rawName)
		value, errValue := url.QueryUnescape(rawValue)
		if pair == "" || errName != nil || errValue != nil {
			continue
		}
		if slices.Contains(odata.Options, "$"+strings.ToLower(name)) {
			name = "$" + name
		}
		if low := strings.ToLower(name); slices.Contains(odata.Options, low) {
			name = low
		}
		out = append(out, option{name, value, pair})
	}
	return out
}

// canonicalQuery spells the names of the options as the contract does.
func canonicalQuery(rawQuery string) string {
	if rawQuery == "" {
		return ""
	}
	values := url.Values{}
	for _, o := range options(rawQuery) {
		values.Add(o.name, o.value)
	}
	return values.Encode()
}

// query reads the options of an exchange for a resource.
func (x *exchange) query(r odata.Resource) (*odata.Query, error) {
	if x.request.URL.RawQuery == "" {
		return everything, nil
	}
	values := map[string]string{}
	for _, o := range options(x.request.URL.RawQuery) {
		values[o.name] = o.value
	}
	return odata.Parse(values, r)
}
