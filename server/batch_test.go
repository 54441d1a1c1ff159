package server_test

import (
	"encoding/base64"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/graphcontract/graphcontract/server"
)

const batchURL = "/beta/$batch"

// batch sends a batch and returns the answers by id.
func batch(t testing.TB, s *server.Server, body string, header ...string) map[string]map[string]any {
	t.Helper()
	out := map[string]map[string]any{}
	for _, v := range decode(t, want(t, call(t, s, "POST", batchURL, body, header...), 200))["responses"].([]any) {
		o := v.(map[string]any)
		out[o["id"].(string)] = o
	}
	return out
}

func requests(items ...string) string { return `{"requests":[` + strings.Join(items, ",") + `]}` }

func TestBatchItemsAreRequestsLikeAnyOther(t *testing.T) {
	s := newServer(t, server.Options{})
	got := batch(t, s, requests(
		`{"id":"1","method":"GET","url":"/policies/authenticationMethodsPolicy?$select=id"}`,
		`{"id":"2","method":"get","url":"policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2"}`,
		`{"id":"3","method":"PATCH","url":"/policies/authenticationMethodsPolicy","body":{"description":"batched"},"headers":{"Content-Type":"application/json"}}`,
		`{"id":"4","method":"PATCH","url":"/policies/authenticationMethodsPolicy","body":{"policyMigrationState":"premigration"},"headers":{"content-type":"application/json; charset=utf-8"}}`,
		`{"id":"5","method":"PATCH","url":"/policies/authenticationMethodsPolicy","body":"description","headers":{"Content-Type":"text/plain"}}`,
		`{"id":"6","method":"GET","url":"/users"}`,
		`{"id":"7","method":"DELETE","url":"/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/sms"}`,
		`{"id":"8","method":"GET","url":"/security/partner/securityAlerts?$top=1"}`,
		`{"id":"9","method":"POST","url":"/$batch","body":{"requests":[]},"headers":{"Content-Type":"application/json"}}`,
		`{"id":"10","method":"GET","url":"https://graph.microsoft.com/beta/policies/authenticationMethodsPolicy"}`,
		`{"id":"11","method":"GET","url":"/security/partner/securityScore/requirements?$filter=score%20gt%201"}`,
		`{"id":"12","method":"GET","url":"/security/partner/securityScore","headers":{"Prefer":"include-unknown-enum-members"},"body":null}`,
	))
	for id, status := range map[string]int{"1": 200, "2": 200, "3": 200, "4": 400, "5": 415, "6": 404, "7": 204, "8": 200, "9": 404, "10": 400, "11": 200, "12": 200} {
		if fmt.Sprint(got[id]["status"]) != fmt.Sprint(status) {
			t.Errorf("item %s: %v, want %d", id, got[id], status)
		}
		if status >= 400 && at(t, got[id], "body", "error", "innerError", "request-id") == at(t, got["1"], "headers", "request-id") {
			t.Errorf("item %s has the id of another", id)
		}
	}
	if id := at(t, got["2"], "body", "id"); id != "Fido2" {
		t.Errorf("item 2 is %v", id)
	}
	if at(t, got["2"], "headers", "Content-Type") != "application/json" || at(t, got["2"], "headers", "ETag") == nil {
		t.Errorf("headers: %v", got["2"]["headers"])
	}
	if _, has := got["7"]["body"]; has {
		t.Errorf("a 204 with a body: %v", got["7"])
	}
	if link := at(t, got["8"], "body", "@odata.nextLink"); !strings.HasPrefix(fmt.Sprint(link), "http://example.com/beta/security/partner/securityAlerts?") {
		t.Errorf("nextLink %v", link)
	}
	if d := get(t, s, policyURL)["description"]; d != "batched" {
		t.Errorf("the policy has %v", d)
	}
}

// What clients send that the documentation does not show: the TypeScript SDK packs bodies and leaves headers out, and
// the older JavaScript client leaves the version in urls.
func TestBatchItemsAsClientsWriteThem(t *testing.T) {
	s := newServer(t, server.Options{})
	packed := base64.StdEncoding.EncodeToString([]byte(` {"description":"packed"}`))
	url := base64.RawURLEncoding.EncodeToString([]byte(`{"description":"?>?>"}`))
	for i, c := range []struct{ why, item, description string }{
		{"no headers", `"url":"/policies/authenticationMethodsPolicy","body":{"description":"bare"}`, "bare"},
		{"no headers, packed", `"url":"/policies/authenticationMethodsPolicy","body":"` + packed + `"`, "packed"},
		{"packed", `"url":"/policies/authenticationMethodsPolicy","headers":{"Content-Type":"application/json"},"body":"` + url + `"`, "?>?>"},
		{"a version", `"url":"/beta/policies/authenticationMethodsPolicy","body":{"description":"beta"}`, "beta"},
		{"another version, in capitals", `"url":"V1.0/policies/authenticationMethodsPolicy?x","body":{"description":"no"}`, ""},
		{"another version", `"url":"/v1.0/policies/authenticationMethodsPolicy","body":{"description":"stable"}`, "stable"},
		{"an escaped path", `"url":"/beta/policies/authenticationMethods%50olicy","body":{"description":"escaped"}`, "escaped"},
	} {
		got := batch(t, s, requests(`{"id":"1","method":"PATCH",`+c.item+`}`))["1"]
		if c.description == "" {
			if fmt.Sprint(got["status"]) != "400" {
				t.Errorf("%s: %v", c.why, got)
			}
		} else if fmt.Sprint(got["status"]) != "200" || at(t, got, "body", "description") != c.description {
			t.Errorf("%d, %s: %v", i, c.why, got)
		}
	}
	for _, c := range []struct{ item, say string }{
		{`"url":"/policies/authenticationMethodsPolicy","body":"plain text"`, "UnsupportedMediaType"},
		{`"url":"/policies/authenticationMethodsPolicy","headers":{"Content-Type":"application/json"},"body":"plain text"`, "Request_BadRequest"},
		{`"url":"/policies/authenticationMethodsPolicy"`, "Request_BadRequest"},
		{`"url":"/betapolicies/authenticationMethodsPolicy","body":{}`, "ResourceNotFound"},
		{`"url":"/beta","body":{}`, "ResourceNotFound"},
		{`"url":"/v1.0/security/partner/securityScore","body":{}`, "ResourceNotFound"},
	} {
		got := batch(t, s, requests(`{"id":"1","method":"PATCH",`+c.item+`}`))["1"]
		if at(t, got, "body", "error", "code") != c.say {
			t.Errorf("%s: %v", c.item, got)
		}
	}
}

func TestBatchItemsWaitForOthers(t *testing.T) {
	s := newServer(t, server.Options{})
	got := batch(t, s, requests(
		`{"id":"c","method":"GET","url":"/policies/authenticationMethodsPolicy","dependsOn":["B"]}`,
		`{"id":"b","method":"PATCH","url":"/policies/authenticationMethodsPolicy","body":{"description":"first"},"headers":{"Content-Type":"application/json"}}`,
		`{"id":"bad","method":"GET","url":"/users"}`,
		`{"id":"after","method":"PATCH","url":"/policies/authenticationMethodsPolicy","body":{"description":"lost"},"headers":{"Content-Type":"application/json"},"dependsOn":["c","bad"]}`,
		`{"id":"last","method":"GET","url":"/policies/authenticationMethodsPolicy","dependsOn":["after"]}`,
	))
	if at(t, got["c"], "body", "description") != "first" {
		t.Errorf("c did not wait: %v", got["c"])
	}
	for _, id := range []string{"after", "last"} {
		if fmt.Sprint(got[id]["status"]) != "424" || at(t, got[id], "body", "error", "code") != "FailedDependency" {
			t.Errorf("%s: %v", id, got[id])
		}
	}
	if d := get(t, s, policyURL)["description"]; d != "first" {
		t.Errorf("the policy has %v", d)
	}
}

func TestBatchesAreRefusedAsAWhole(t *testing.T) {
	s := newServer(t, server.Options{})
	one := `{"id":"%d","method":"GET","url":"/policies/authenticationMethodsPolicy"}`
	var many []string
	for i := range 21 {
		many = append(many, fmt.Sprintf(one, i))
	}
	for _, c := range []struct{ why, body, say string }{
		{"no JSON", `{`, "JSON"},
		{"no object", `[]`, "no object"},
		{"no requests", `{}`, `"requests"`},
		{"requests is no array", `{"requests":{}}`, `"requests"`},
		{"empty", requests(), "no requests"},
		{"too many", requests(many...), "found 21 requests; want 20"},
		{"no object in it", requests(`1`), "request 0"},
		{"no id", requests(`{"method":"GET","url":"/a"}`), "id"},
		{"an id that is a number", requests(`{"id":1,"method":"GET","url":"/a"}`), "id"},
		{"no method", requests(`{"id":"1","url":"/a"}`), "method"},
		{"a strange method", requests(`{"id":"1","method":"BREW","url":"/a"}`), "BREW"},
		{"no url", requests(`{"id":"1","method":"GET"}`), "url"},
		{"an id twice", requests(`{"id":"a","method":"GET","url":"/a"}`, `{"id":"A","method":"GET","url":"/a"}`), `"A"`},
		{"headers of another form", requests(`{"id":"1","method":"GET","url":"/a","headers":[]}`), "headers"},
		{"a header that is a number", requests(`{"id":"1","method":"GET","url":"/a","headers":{"a":1}}`), `"a"`},
		{"dependsOn of another form", requests(`{"id":"1","method":"GET","url":"/a","dependsOn":"1"}`), "dependsOn"},
		{"dependsOn nothing there", requests(`{"id":"1","method":"GET","url":"/a","dependsOn":["2"]}`), `"2"`},
		{"a circle", requests(`{"id":"1","method":"GET","url":"/a","dependsOn":["2"]}`, `{"id":"2","method":"GET","url":"/a","dependsOn":["1"]}`), "itself"},
		{"itself", requests(`{"id":"1","method":"GET","url":"/a","dependsOn":["1"]}`), "itself"},
		{"deep", `{"requests":` + strings.Repeat("[", 200) + strings.Repeat("]", 200) + `}`, "deep"},
	} {
		t.Run(c.why, func(t *testing.T) {
			refused(t, call(t, s, "POST", batchURL, c.body), 400, "BadRequest", c.say)
		})
	}
	if w := want(t, call(t, s, "GET", batchURL, ""), 405); w.Header().Get("Allow") != "POST" {
		t.Errorf("Allow %q", w.Header().Get("Allow"))
	}
	r := httptest.NewRequest(http.MethodPost, batchURL, strings.NewReader(requests(many[0])))
	r.Header.Set("Content-Type", "text/plain")
	w := httptest.NewRecorder()
	s.ServeHTTP(w, r)
	refused(t, w, 415, "UnsupportedMediaType", "text/plain")
}

func TestABatchOfTheStableVersion(t *testing.T) {
	s := newServer(t, server.Options{})
	body := requests(`{"id":"1","method":"GET","url":"/policies/authenticationMethodsPolicy"}`, `{"id":"2","method":"GET","url":"/security/partner/securityScore"}`)
	v := decode(t, want(t, call(t, s, "POST", "/V1.0/$BATCH", body), 200))
	if c := at(t, v, "responses", 0, "body", "@odata.context"); c != "http://example.com/v1.0/$metadata#authenticationMethodsPolicy" {
		t.Errorf("context %v", c)
	}
	if st := fmt.Sprint(at(t, v, "responses", 1, "status")); st != "404" {
		t.Errorf("partner security answers %s", st)
	}
}
