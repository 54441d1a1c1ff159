package validate_test

import (
	"bytes"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"net/url"
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/graphcontract/graphcontract/validate"
)

// FuzzPayload checks any bytes as a type: no panic, findings inside the input, the same ones again, and no JSON
// that encoding/json refuses passes, nor the other way around.
func FuzzPayload(f *testing.F) {
	types := []string{policy, requirement, alert, config, requirement + "CollectionResponse", ""}
	for i, seed := range []string{
		`{}`, `[]`, `null`, `{"id":"1","status":"active"}`, `{` + admins + `"score":9223372036854775808}`, `{` + fido2 + `"keyRestrictions":{"aaGuids":["x"]}}`,
		`{"a":1,"a":2} x`, "{\"displayName\":\"\xff\\ud83d\"}", `{"value":[{"@odata.type":1},null,[[[[1e400]]]]]}`, `{"registrationEnforcement":{"excludeTargets":[{}]}}`,
		`{"@odata.context":"https://graph.microsoft.com/beta/$metadata#security/partner/securityScore/requirements('x')(id)/$entity"}`,
		"{\"\u0000~/\":\n\t{\"é\":tru}}", `{"marker":"forbidden","overlap":"xx","contact":{}}`,
	} {
		f.Add([]byte(seed), byte(i), byte(i))
	}
	v := newValidator(f, validate.Options{MaxFindings: 50})
	f.Fuzz(func(t *testing.T, data []byte, which, flags byte) {
		opts := validate.PayloadOptions{Type: types[int(which)%len(types)], Update: flags&2 != 0, IncludeUnknownEnumMembers: flags&4 != 0}
		if flags&1 != 0 {
			opts.Direction = validate.AsRequest
		}
		name, fs := v.Payload(data, opts)
		again, fs2 := v.Payload(data, opts)
		if name != again || !reflect.DeepEqual(fs, fs2) {
			t.Errorf("two checks differ:\n%s\n%s", texts(fs), texts(fs2))
		}
		if name == "" && fs.OK() {
			t.Error("passes without a type")
		}
		checkFindings(t, data, fs)
		for _, f := range fs {
			if !utf8.ValidString(f.Message) || !utf8.ValidString(f.Found) {
				t.Errorf("finding is no UTF-8: %+v", f)
			}
		}
		isJSON := json.Valid(data)
		if refused := fs.Has(validate.CodeJSONSyntax) || fs.Has(validate.CodeJSONTrailing); refused == isJSON && !fs.Has(validate.CodeLimitDepth) && !fs.Has(validate.CodeLimitFindings) {
			t.Errorf("encoding/json says %t, findings:\n%s", isJSON, texts(fs))
		}
	})
}

// FuzzRequest checks any path, query and body as a request.
func FuzzRequest(f *testing.F) {
	for _, seed := range []string{
		policyPath, configsPath + "('Fido2')", requirementPath + "?$top=5&$select=id,score", requirementPath + "/" + guid, alertPath + "?%24x=%zz;", "/beta/%2F/('", configsPath + "(id=x)/$count", "//",
	} {
		f.Add(seed, "PATCH", "application/json", []byte(`{"reconfirmationInDays":7}`))
		f.Add(seed, "GET", "", []byte(nil))
	}
	v := newValidator(f, validate.Options{})
	f.Fuzz(func(t *testing.T, target, method, contentType string, body []byte) {
		u, err := url.ParseRequestURI(target)
		if err != nil {
			return
		}
		r := httptest.NewRequest(http.MethodGet, "/", nil)
		r.URL, r.Method = u, method
		r.Header.Set("Content-Type", contentType)
		m, fs := v.Request(r, body)
		if m == nil && fs.OK() {
			t.Error("passes without an operation")
		}
		checkFindings(t, body, fs)
		_, fs2 := v.Request(r, body)
		if !reflect.DeepEqual(fs, fs2) {
			t.Errorf("two checks differ:\n%s\n%s", texts(fs), texts(fs2))
		}
		if m == nil {
			return
		}
		if m.OperationID == "" || !strings.HasPrefix(strings.ToLower(u.Path), m.BasePath) {
			t.Errorf("match %+v of %s", m, target)
		}
		checkFindings(t, body, v.Response(m, 200, r.Header, body))
	})
}

// FuzzFindingText keeps what is printed to one line of text.
func FuzzFindingText(f *testing.F) {
	f.Add([]byte("{\"a\nb\":1}"))
	f.Add([]byte("{\"status\":\"a\\nb\",\"x\\ny\":1,\"id\":\"\\u2028\"}"))
	v := newValidator(f, validate.Options{})
	f.Fuzz(func(t *testing.T, data []byte) {
		_, fs := v.Payload(data, validate.PayloadOptions{Type: alert})
		for _, f := range fs {
			if text := f.Text("file.json"); bytes.ContainsAny([]byte(text), "\n\r") {
				t.Errorf("the text of a finding has more than one line: %q", text)
			}
		}
	})
}
