package control

import (
	"bytes"
	"encoding/json"
	"net/http"
	"net/url"
	"strings"

	"github.com/graphcontract/graphcontract/validate"
)

// masked stands where a secret was.
const masked = "***"

// secretNames are parts of the names of headers, query options and members whose values are secrets.
var secretNames = []string{"password", "passwd", "secret", "token", "assertion", "cookie", "authorization", "apikey", "api-key", "api_key", "private_key", "privatekey"}

// plainNames are the usual headers that hold no secret, so that most need no look at the parts of their names.
var plainNames = map[string]bool{
	"Accept": true, "Accept-Encoding": true, "Accept-Language": true, "Allow": true, "Cache-Control": true, "Client-Request-Id": true,
	"Connection": true, "Consistencylevel": true, "Content-Encoding": true, "Content-Length": true, "Content-Type": true, "Date": true,
	"Etag": true, "If-Match": true, "If-None-Match": true, "Location": true, "Odata-Maxversion": true, "Odata-Version": true, "Origin": true,
	"Prefer": true, "Preference-Applied": true, "Request-Id": true, "Retry-After": true, "Sdkversion": true, "User-Agent": true, "Vary": true,
}

// isSecret goes by the name. The opaque token of a next link is none: it says where a page begins.
func isSecret(name string) bool {
	return !plainNames[name] && soundsSecret(name)
}

func soundsSecret(name string) bool {
	name = strings.ToLower(strings.TrimPrefix(name, "$"))
	if name == "skiptoken" {
		return false
	}
	for _, part := range secretNames {
		if strings.Contains(name, part) {
			return true
		}
	}
	return false
}

// mask hides the secrets of one exchange wherever they turn up again: a server that refuses a value quotes it.
type mask struct{ secrets []string }

// minSecret is the length from which on a secret is looked for elsewhere. Hiding every "1" would hide all.
const minSecret = 4

func newMask(x *Exchange) *mask {
	m := &mask{}
	for name, values := range x.RequestHeader {
		if isSecret(name) {
			for _, v := range values {
				_, credentials, ok := strings.Cut(v, " ")
				if !ok {
					credentials = v
				}
				m.add(credentials)
			}
		}
	}
	if mentionsSecret(x.RequestBody) {
		m.collect(x.RequestBody)
	}
	return m
}

func (m *mask) add(secret string) {
	if len(secret) >= minSecret {
		m.secrets = append(m.secrets, secret)
	}
}

// mentionsSecret spares bodies without any of the names the work of reading them.
func mentionsSecret(body []byte) bool {
	if len(body) == 0 {
		return false
	}
	lower := bytes.ToLower(body)
	for _, part := range secretNames {
		if bytes.Contains(lower, []byte(part)) {
			return true
		}
	}
	return false
}

// collect finds the secrets of a body, JSON or a form. A body that is neither is hidden whole.
func (m *mask) collect(body []byte) {
	dec := json.NewDecoder(bytes.NewReader(body))
	dec.UseNumber()
	var v any
	if err := dec.Decode(&v); err == nil {
		m.walk(v, false)
		return
	}
	if form, err := url.ParseQuery(string(body)); err == nil && len(form) > 0 && !bytes.ContainsAny(body, "{}\"") {
		for name, values := range form {
			if isSecret(name) {
				for _, v := range values {
					m.add(v)
					m.add(url.QueryEscape(v))
				}
			}
		}
		return
	}
	m.secrets = append(m.secrets, string(body))
}

func (m *mask) walk(v any, secret bool) {
	switch v := v.(type) {
	case map[string]any:
		for name, item := range v {
			m.walk(item, secret || isSecret(name))
		}
	case []any:
		for _, item := range v {
			m.walk(item, secret)
		}
	case string:
		if secret {
			m.add(v)
			if quoted, err := json.Marshal(v); err == nil { // as it stands in a body, and in a message that quotes it
				m.add(string(quoted[1 : len(quoted)-1]))
			}
		}
	case json.Number:
		if secret {
			m.add(v.String()) // as a number, so that the body stays JSON, see hidden
		}
	}
}

// hidden is what stands for a secret. One of digits only may be a number in a body that should stay JSON.
func hidden(secret string) string {
	if isDigits(secret) {
		return "0"
	}
	return masked
}

func (m *mask) string(s string) string {
	for _, secret := range m.secrets {
		s = strings.ReplaceAll(s, secret, hidden(secret))
	}
	return s
}

func (m *mask) text(data []byte) []byte {
	for _, secret := range m.secrets {
		if bytes.Contains(data, []byte(secret)) {
			data = bytes.ReplaceAll(data, []byte(secret), []byte(hidden(secret)))
		}
	}
	return data
}

func (m *mask) header(h http.Header) map[string]string {
	return headerText(h, func(name, v string) string {
		if !isSecret(name) {
			return m.string(v)
		}
		if scheme, _, ok := strings.Cut(v, " "); ok && strings.EqualFold(scheme, "bearer") {
			return scheme + " " + masked
		}
		return masked
	})
}

func (m *mask) query(q string) string {
	if q == "" {
		return q
	}
	parts := strings.Split(q, "&")
	for i, part := range parts {
		name, _, _ := strings.Cut(part, "=")
		if plain, err := url.QueryUnescape(name); err == nil && isSecret(plain) {
			parts[i] = name + "=" + masked
		}
	}
	return m.string(strings.Join(parts, "&"))
}

// findings gives a list that is never nil, so that it is written as a list.
func (m *mask) findings(fs validate.Findings) validate.Findings {
	out := make(validate.Findings, len(fs))
	for i, f := range fs {
		f.Message, f.Found = m.string(f.Message), m.string(f.Found)
		out[i] = f
	}
	return out
}
