package standin

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/getkin/kin-openapi/openapi3"

	"github.com/graphcontract/graphcontract/server"
	"github.com/graphcontract/graphcontract/server/internal/jsondoc"
)

// client calls a server, and keeps the last answer.
type client struct {
	t      *testing.T
	server http.Handler
	status int
	header http.Header
	text   string
}

func newClient(t *testing.T, file string, opts Options) *client {
	t.Helper()
	if opts.Now == nil {
		opts.Now = func() time.Time { return time.Date(2026, 3, 4, 5, 6, 7, 0, time.UTC) }
	}
	n := 0
	var mu sync.Mutex
	opts.NewID = func() string {
		mu.Lock()
		defer mu.Unlock()
		n++
		return fmt.Sprintf("00000000-0000-4000-8000-%012d", n)
	}
	return &client{t: t, server: start(t, load(t, filepath.Join("testdata", file)), opts)}
}

// do calls "METHOD path" and wants a status. Of the answer, each text must be a part.
func (c *client) do(line, body string, status int, parts ...string) {
	c.t.Helper()
	c.send(line, body, status, nil, parts...)
}

func (c *client) send(line, body string, status int, header http.Header, parts ...string) {
	c.t.Helper()
	method, path, _ := strings.Cut(line, " ")
	r := httptest.NewRequest(method, path, strings.NewReader(body))
	if body != "" {
		r.Header.Set("Content-Type", "application/json")
	}
	for name := range header {
		r.Header.Set(name, header.Get(name))
	}
	w := httptest.NewRecorder()
	c.server.ServeHTTP(w, r)
	c.status, c.header, c.text = w.Code, w.Header(), w.Body.String()
	if c.status != status {
		c.t.Errorf("%s %s: status %d, want %d: %s", line, body, c.status, status, c.text)
		return
	}
	for _, part := range parts {
		if strings.HasPrefix(part, "!") {
			if strings.Contains(c.text, part[1:]) {
				c.t.Errorf("%s: %q is in %s", line, part[1:], c.text)
			}
		} else if !strings.Contains(c.text, part) {
			c.t.Errorf("%s: %q is not in %s", line, part, c.text)
		}
	}
	if c.header.Get(server.ViolationHeader) != "" {
		c.t.Errorf("%s: the answer breaks the contract: %s %s", line, c.header.Get(server.ViolationHeader), c.text)
	}
}

func (c *client) member(name string) string {
	c.t.Helper()
	var o map[string]any
	if err := json.Unmarshal([]byte(c.text), &o); err != nil {
		c.t.Fatalf("%v: %s", err, c.text)
	}
	return fmt.Sprint(o[name])
}

func TestPlainCollection(t *testing.T) {
	t.Parallel()
	c := newClient(t, "pets.yaml", Options{})
	c.do("GET /api/v3/pets", "", 200, `"id":1,`, `"createdAt":"2026-01-15T09:30:00Z"`)
	if c.header.Get("X-Total") == "" {
		t.Error("a required header is missing")
	}
	c.do("POST /api/v3/pets", `{"name":"Rex","secret":"x","home":{"street":"A","zip":"12345"}}`, 201,
		`{"id":2,`, `"status":"available"`, `"createdAt":"2026-03-04T05:06:07Z"`, "!secret")
	if got := c.header.Get("Location"); got != "http://example.com/api/v3/pets/2" {
		t.Errorf("Location %q", got)
	}
	c.do("GET /api/v4/pets/2", "", 200, `"name":"Rex"`)
	merge := http.Header{"Content-Type": {"application/merge-patch+json"}}
	c.send("PATCH /api/v3/pets/2", `{"name":"Max","home":{"street":null},"nick":null}`, 200, merge, `"name":"Max"`, `"home":{"zip":"12345"}`, `"nick":null`, `"id":2`)
	c.send("PATCH /api/v3/pets/2", `{"status":null}`, 200, merge, `!"status"`)
	c.send("PATCH /api/v3/pets/2", `{"status":"lost"}`, 400, merge, `as a whole`, `"code":400`) // its own type allows that, the pet's does not
	c.do("GET /api/v3/pets/2", "", 200, `!"status"`, `"name":"Max"`)
	c.do("PUT /api/v3/pets", `{"id":2,"name":"Ben"}`, 200, `"name":"Ben"`)
	c.do("PUT /api/v3/pets", `{"id":77,"name":"Ben"}`, 404, `"code":404`, `"message":"`)
	c.do("GET /api/v3/pets", "", 200, `"id":1,`, `"id":2,`)
	c.do("DELETE /api/v3/pets/2", "", 204)
	c.do("GET /api/v3/pets/2", "", 404, `"code":404`, "does not exist")
	c.do("DELETE /api/v3/pets/2", "", 404)
	c.do("DELETE /api/v3/pets/1", "", 204) // a sample
	c.do("GET /api/v3/pets", "", 200, "[]")
	c.do("GET /api/v3/pets/1/visits", "", 404)
	c.do("GET /api/v3/pets/one", "", 400, "petId")
	c.do("GET /api/v3/pets?limit=x", "", 400, "limit")
	c.do("GET /api/v3/pets?unheard=of", "", 200)
}

func TestNested(t *testing.T) {
	t.Parallel()
	c := newClient(t, "pets.yaml", Options{})
	c.do("GET /api/v3/pets/1/visits", "", 200, `"total":1`, `"visitId":"`)
	c.do("POST /api/v3/pets", `{"name":"Rex"}`, 201)
	c.do("GET /api/v3/pets/2/visits", "", 200, `"visits":[]`, `"total":0`) // nobody has been there
	c.do("POST /api/v3/pets/2/visits", `{"reason":"teeth"}`, 201, `"visitId":"00000000-`, `"lastModified":"2026-03-04T05:06:07Z"`)
	at := strings.TrimPrefix(c.header.Get("Location"), "http://example.com")
	c.do("GET "+at, "", 200, "teeth")
	c.do("PUT "+at, `{"reason":"claws"}`, 200, "claws")
	c.do("PUT /api/v3/pets/2/visits/7c9e6679-7425-40de-944b-e07fc1f90ae7", `{"reason":"tail"}`, 201, "7c9e6679-7425-40de-944b-e07fc1f90ae7")
	c.do("GET /api/v3/pets/2/visits", "", 200, `"total":2`)
	c.do("GET /api/v3/pets/1/visits", "", 200, `"total":1`, "!claws")
	c.do("DELETE /api/v3/pets/2", "", 204)
	c.do("GET "+at, "", 404)
	c.do("POST /api/v3/pets", `{"name":"Rex"}`, 201, `"id":2`) // the number is free again
	c.do("GET "+at, "", 404)
	c.do("GET /api/v3/pets/2/visits", "", 200, `"visits":[]`)
}

func TestSinglesAndOthers(t *testing.T) {
	t.Parallel()
	c := newClient(t, "pets.yaml", Options{})
	c.do("GET /api/v3/settings", "", 200, `"theme":"dark"`, `"shelves":12`, "AB-123") // the example
	c.do("PATCH /api/v3/settings", `{"theme":"light","nested":{"width":1}}`, 204)
	c.do("GET /api/v3/settings", "", 200, `"theme":"light"`, `"nested":{"depth":2.5,"width":1}`)
	c.do("PATCH /api/v3/settings", `{"shelves":99}`, 400, "shelves")
	c.do("GET /api/v3/settings", "", 200, `"shelves":12`)
	c.do("GET /api/v3/pets/1/photo", "", 200, "PNG")
	if got := c.header.Get("Content-Type"); got != "image/png" {
		t.Errorf("Content-Type %q", got)
	}
	c.send("PUT /api/v3/pets/1/photo", "bytes", 204, http.Header{"Content-Type": {"image/png"}})
	c.do("GET /api/v3/pets/1/photo", "", 200, "bytes")
	c.do("DELETE /api/v3/pets/1/photo", "", 204)
	c.do("GET /api/v3/pets/1/photo", "", 404)
	c.do("POST /api/v3/pets/1/groom", "", 202, `"state":"running"`)
	c.do("POST /api/v3/pets/5/groom", "", 404)
	c.do("GET /api/v3/notes.txt", "", 200, "sample")
	c.do("GET /api/v3/version", "", 200, "10")
	c.do("GET /api/v3/old", "", 302)
	c.do("GET "+strings.TrimPrefix(c.header.Get("Location"), "http://example.com"), "", 200, "sample")
	c.do("GET /api/v3/never", "", 501, "cannot answer", "no multiple")
	c.do("GET /api/v3/xml", "", 501, "not read")
}

func TestHTTP(t *testing.T) {
	t.Parallel()
	c := newClient(t, "pets.yaml", Options{MaxBodyBytes: 1000})
	c.do("HEAD /api/v3/pets", "", 200)
	if c.text != "" || c.header.Get("Content-Length") == "" {
		t.Errorf("HEAD: %q %v", c.text, c.header)
	}
	c.do("OPTIONS /api/v3/pets", "", 204)
	if got := c.header.Get("Allow"); got != "GET, HEAD, OPTIONS, POST, PUT" {
		t.Errorf("Allow %q", got)
	}
	c.do("PATCH /api/v3/pets", "{}", 405, `"status":405`)
	if c.header.Get("Allow") == "" || c.header.Get("Content-Type") != "application/problem+json" {
		t.Errorf("405: %v", c.header)
	}
	c.do("GET /pets", "", 404, `"title":"Not Found"`)
	c.do("GET /api/v5/pets", "", 404)
	c.do("GET /api/v3/pets/findByStatus?status=sold", "", 200)
	c.do("GET /api/v3/pets/findByStatus", "", 400, "status")
	c.send("POST /api/v3/pets", "<pet/>", 415, http.Header{"Content-Type": {"application/xml"}})
	c.do("POST /api/v3/pets", `{"name":"`+strings.Repeat("x", 1000)+`"}`, 413)
	c.do("POST /api/v3/pets", `{"name":`, 400)
	var packed bytes.Buffer
	zw := gzip.NewWriter(&packed)
	if _, err := zw.Write([]byte(`{"name":"Zip"}`)); err != nil {
		t.Fatal(err)
	}
	if err := zw.Close(); err != nil {
		t.Fatal(err)
	}
	c.send("POST /api/v3/pets", packed.String(), 201, http.Header{"Content-Encoding": {"gzip"}}, "Zip")
	c.send("POST /api/v3/pets", "no gzip", 400, http.Header{"Content-Encoding": {"gzip"}})
	c.send("POST /api/v3/pets", "{}", 415, http.Header{"Content-Encoding": {"br"}})
	c.send("GET /api/v3/pets", "", 200, http.Header{"Client-Request-Id": {"mine"}})
	if c.header.Get("Client-Request-Id") != "mine" || c.header.Get("Request-Id") == "" {
		t.Errorf("ids: %v", c.header)
	}
	c.do("GET /_contract/ready", "", 200, "ready")
}

func TestGraph(t *testing.T) {
	t.Parallel()
	c := newClient(t, "workshop.yaml", Options{})
	c.do("POST /beta/benches", `{"code":"B2","height":90,"place":{"hall":"east","row":3}}`, 201,
		`"@odata.context":"http://example.com/beta/$metadata#benches/$entity"`, `"createdDateTime":"2026-03-04T05:06:07Z"`)
	id := c.member("id")
	at := "/beta/benches/" + id
	c.do("GET "+strings.ToUpper(at), "", 200, `"code":"B2"`)
	c.do("GET "+at+"0", "", 404, `"code":"ResourceNotFound"`, `"request-id"`)
	c.do("GET /beta/BENCHES('"+id+"')", "", 200, `"code":"B2"`)
	tag := c.header.Get("Etag")
	c.do("GET /beta/benches(code='B2')", "", 200, id)
	c.do("GET /beta/benches(code='B3')", "", 404)
	c.do("PATCH "+at, `{"place":{"row":4},"height":null}`, 200, `"place":{"hall":"east","row":4}`, `"height":null`)
	c.send("PATCH "+at, `{"height":1}`, 412, http.Header{"If-Match": {tag}}, "resourceModified")
	c.send("PATCH "+at, `{"height":7}`, 200, http.Header{"If-Match": {c.header.Get("Etag"), "*"}})
	c.do("PATCH "+at, `{"id":"x"}`, 400, "id")
	c.do("PATCH "+at, `{"heigt":1}`, 400, `did you mean`, `"details"`)
	c.do("GET /beta/benches?%24filter=height%20eq%207&%24select=code&%24count=true", "", 200,
		`$metadata#benches(code)`, `"@odata.count":1`, `"value":[{"code":"B2"}]`)
	c.do("GET /beta/benches?$top=1&$orderby=code", "", 200, `"@odata.nextLink":"http://example.com/beta/benches?$top=1&$orderby=code&$skiptoken=`, `"code":"B2"`, "!sample")
	next := c.member("@odata.nextLink")
	c.do("GET "+strings.TrimPrefix(next, "http://example.com"), "", 200, `"code":"sample"`, "!nextLink")
	c.do("PATCH "+at, `{"state":"broken"}`, 200, `"state":"unknownFutureValue"`)
	c.send("GET "+at, "", 200, http.Header{"Prefer": {"include-unknown-enum-members"}}, `"state":"broken"`)
	c.do("PATCH "+at, `{"state":"unknownFutureValue"}`, 400)
	c.do("GET /beta/benches?$filter=heigt%20eq%201", "", 400, "heigt")
	c.do("GET /beta/benches?$search=a", "", 501, "$search")
	c.do("GET /beta/benches/$count", "", 200, "2")
	c.do("GET /beta/benches/delta", "", 200, `"code":"B2"`)
	c.do("GET /beta/benches/delta()", "", 200, `"code":"B2"`)
	c.do("GET "+at+"/tools?$apply=x", "", 400, "$apply")
	c.do("GET "+at+"/tools", "", 200, `"value":[]`)
	c.do("POST "+at+"/tools", `{"@odata.type":"#workshop.saw","teeth":30}`, 201, `"@odata.type":"#workshop.saw"`, `tools/$entity`)
	c.do("POST "+at+"/tools", `{"teeth":30}`, 400, "@odata.type")
	c.do("GET "+at+"?$expand=tools", "", 200, `"tools":[{"@odata.type":"#workshop.saw"`)
	c.do("GET "+at, "", 200, `!"tools"`)
	c.do("GET "+at+"/tools/workshop.saw", "", 200, `"teeth":30`)
	sample := "/beta/benches/" + start(t, load(t, "testdata/workshop.yaml"), Options{}).collections["/benches"].seeds[0].id
	c.do("GET "+sample+"/tools", "", 200, "#workshop.saw", "#workshop.plane")
	c.do("GET "+sample+"/tools/workshop.saw", "", 200, "#workshop.saw", "!#workshop.plane")
	c.do("GET "+at+"/helpers", "", 200, `"value":[]`)
	c.do("POST "+at+"/helpers/$ref", `{"@odata.id":"http://example.com`+sample+`"}`, 204)
	c.do("GET "+at+"/helpers", "", 200, `"code":"sample"`)
	c.do("GET "+at+"/helpers/$ref", "", 200, `"@odata.id":"http://example.com`+at+`/helpers/`)
	c.do("POST "+at+"/helpers/$ref", `{}`, 400, "@odata.id")
	c.do("DELETE "+at+"/helpers/"+sample[len("/beta/benches/"):]+"/$ref", "", 204)
	c.do("DELETE "+at+"/helpers/"+sample[len("/beta/benches/"):]+"/$ref", "", 404)
	c.do("PATCH "+at+"/plan", `{"title":"chair"}`, 204)
	c.do("GET "+at+"/plan", "", 200, `"title":"chair"`, `$metadata#benches('`+id+`')/plan"`)
	c.do("DELETE "+at+"/plan", "", 204)
	c.do("GET "+at+"/plan", "", 404)
	c.send("PUT "+at+"/plan/$value", "xyz", 204, http.Header{"Content-Type": {"application/octet-stream"}})
	c.do("GET "+at+"/plan/$value", "", 200, "xyz")
	c.do("POST "+at+"/sweep", "", 204)
	c.do("GET "+at+"/measure(unit='mm',width=3)", "", 200, `"value":1`)
	c.do("GET "+at+"/measure(unit='mm',width=wide)", "", 400, "width")
	c.do("POST /beta/drives/root:/a/b.txt:/checkout", "", 204)
	if c.header.Get("OData-Version") != "4.0" {
		t.Error("no OData-Version")
	}
	c.do("DELETE "+at, "", 204)
	c.do("POST "+at+"/sweep", "", 404)
}

func TestLimits(t *testing.T) {
	t.Parallel()
	c := newClient(t, "pets.yaml", Options{MaxDocuments: 3})
	c.do("POST /api/v3/pets", `{"name":"one"}`, 201)
	c.do("POST /api/v3/pets", `{"name":"two"}`, 201)
	c.do("POST /api/v3/pets", `{"name":"three"}`, 507, "full")
	c.do("GET /api/v3/pets", "", 200, "!three")
	c.do("DELETE /api/v3/pets/3", "", 204)
	c.do("POST /api/v3/pets", `{"name":"three"}`, 201)
	if _, err := New(load(t, "testdata/pets.yaml"), Options{PageSize: -1}); err == nil {
		t.Error("a negative limit is taken")
	}
	if _, err := New(nil, Options{}); err == nil {
		t.Error("no contract is taken")
	}
}

func TestPages(t *testing.T) {
	t.Parallel()
	c := newClient(t, "workshop.yaml", Options{PageSize: 2})
	for i := range 4 {
		c.do("POST /beta/benches", fmt.Sprintf(`{"code":"n%d"}`, i), 201)
	}
	seen, next := 0, "/beta/benches"
	for next != "" {
		c.do("GET "+next, "", 200)
		seen += strings.Count(c.text, `"code":`)
		next = ""
		if strings.Contains(c.text, "nextLink") {
			next = strings.TrimPrefix(c.member("@odata.nextLink"), "http://example.com")
		}
	}
	if seen != 5 {
		t.Errorf("%d items on all pages, want 5", seen)
	}
}

// Many clients at once see whole states.
func TestConcurrency(t *testing.T) {
	t.Parallel()
	s := start(t, load(t, "testdata/workshop.yaml"), Options{})
	var wg sync.WaitGroup
	for i := range 8 {
		wg.Go(func() {
			for range 10 {
				w := httptest.NewRecorder()
				r := httptest.NewRequest(http.MethodPost, "/beta/benches", strings.NewReader(fmt.Sprintf(`{"code":"c%d"}`, i)))
				r.Header.Set("Content-Type", "application/json")
				s.ServeHTTP(w, r)
				var made struct{ ID string }
				if err := json.Unmarshal(w.Body.Bytes(), &made); err != nil || w.Code != 201 {
					t.Errorf("%d %v: %s", w.Code, err, w.Body)
					return
				}
				for _, method := range []string{"GET", "DELETE"} {
					w = httptest.NewRecorder()
					s.ServeHTTP(w, httptest.NewRequest(method, "/beta/benches/"+made.ID, nil))
					if w.Code >= 400 {
						t.Errorf("%s: %d %s", method, w.Code, w.Body)
					}
				}
				w = httptest.NewRecorder()
				if s.ServeHTTP(w, httptest.NewRequest(http.MethodGet, "/beta/benches?$top=3", nil)); w.Code != 200 {
					t.Errorf("list: %d %s", w.Code, w.Body)
				}
			}
		})
	}
	wg.Wait()
	if n := s.kept.Load(); n != 1 {
		t.Errorf("%d documents are counted, want the collection alone", n)
	}
}

// An answer that breaks the contract does not leave as it is, unless that is wanted.
func TestModes(t *testing.T) {
	t.Parallel()
	for mode, want := range map[server.Mode]struct {
		status int
		header string
	}{
		server.Enforce: {500, ""}, server.Warn: {202, "1; value-enum"}, server.Off: {202, ""},
	} {
		s := start(t, load(t, "testdata/pets.yaml"), Options{Responses: mode})
		for _, op := range s.operations {
			if op.in.OperationID == "groomPet" {
				op.fixed.value = jsondoc.Object{{Name: "state", Value: "lost"}}
			}
		}
		w := httptest.NewRecorder()
		s.ServeHTTP(w, httptest.NewRequest(http.MethodPost, "/api/v3/pets/1/groom", nil))
		if w.Code != want.status || w.Header().Get(server.ViolationHeader) != want.header {
			t.Errorf("%v: %d %q %s", mode, w.Code, w.Header().Get(server.ViolationHeader), w.Body)
		}
	}
}

// Two operations disagree on what a thing is: each shows what its own type has.
func TestContractsThatDisagree(t *testing.T) {
	t.Parallel()
	doc := load(t, "testdata/workshop.yaml")
	doc.Components.Schemas["workshop.narrowBench"] = &openapi3.SchemaRef{Value: &openapi3.Schema{
		Type: &openapi3.Types{"object"}, Properties: openapi3.Schemas{"id": {Value: openapi3.NewStringSchema()}, "code": {Value: openapi3.NewStringSchema()}},
	}}
	list := *doc.Components.Schemas["workshop.benchCollectionResponse"].Value
	list.Properties = openapi3.Schemas{"@odata.context": list.Properties["@odata.context"], "value": {Value: &openapi3.Schema{
		Type: &openapi3.Types{"array"}, Items: doc.Components.Schemas["workshop.narrowBench"],
	}}}
	doc.Paths.Value("/benches").Get.Responses.Value("200").Value.Content["application/json"].Schema = &openapi3.SchemaRef{Value: &list}
	c := &client{t: t, server: start(t, doc, Options{})}
	c.do("POST /beta/benches", `{"code":"B2","height":90}`, 201, `"height":90`)
	id := c.member("id")
	c.do("GET /beta/benches", "", 200, `"code":"B2"`, "!height")
	c.do("GET /beta/benches/"+id, "", 200, `"height":90`)
}

// Pages of other sites may call the stand-in as they may call the service, but not its own paths.
func TestPagesOfOtherSitesMayCall(t *testing.T) {
	c := newClient(t, "pets.yaml", Options{})
	ask := http.Header{"Origin": {"https://app.contoso.example"}, "Access-Control-Request-Method": {"DELETE"}, "Access-Control-Request-Headers": {"x-any"}}
	c.send("OPTIONS /pets/1", "", 200, ask)
	if c.header.Get("Access-Control-Allow-Origin") != "*" || c.header.Get("Access-Control-Allow-Headers") != "x-any" || c.text != "" {
		t.Errorf("%v %s", c.header, c.text)
	}
	c.send("GET /none", "", 404, http.Header{"Origin": {"https://app.contoso.example"}})
	if c.header.Get("Access-Control-Allow-Origin") != "*" {
		t.Errorf("a page may not see the refusal: %v", c.header)
	}
	c.send("GET /_contract/ready", "", 200, http.Header{"Origin": {"https://app.contoso.example"}})
	if c.header.Get("Access-Control-Allow-Origin") != "" {
		t.Error("a page may see whether the server is ready")
	}
}

// A Graph contract has batches without naming them; other contracts have what they say.
func TestBatches(t *testing.T) {
	c := newClient(t, "workshop.yaml", Options{})
	c.do("POST /beta/$batch", `{"requests":[
		{"id":"list","method":"GET","url":"/benches"},
		{"id":"count","method":"GET","url":"/beta/benches/$count","dependsOn":["list"]},
		{"id":"none","method":"GET","url":"benches/none"},
		{"id":"after","method":"GET","url":"/benches","dependsOn":["none"]},
		{"id":"away","method":"GET","url":"https://workshop.example/beta/benches"},
		{"id":"head","method":"HEAD","url":"/benches"}]}`, 200)
	var got struct {
		Responses []struct {
			ID      string
			Status  int
			Headers map[string]string
			Body    any
		}
	}
	if err := json.Unmarshal([]byte(c.text), &got); err != nil {
		t.Fatal(err)
	}
	for i, want := range []int{200, 200, 404, 424, 400, 200} {
		r := got.Responses[i]
		if r.Status != want || r.Headers["request-id"] == "" || (r.Body == nil) != (r.ID == "head") {
			t.Errorf("%+v, want %d", r, want)
		}
	}
	c.do("POST /BETA/$batch/", `{"requests":[]}`, 400, "there are no requests")
	c.do("GET /beta/$batch", "", 405)
	c.send("POST /beta/$batch", `{}`, 415, http.Header{"Content-Type": {"text/plain"}}, "UnsupportedMediaType")
	newClient(t, "pets.yaml", Options{}).do("POST /$batch", `{"requests":[]}`, 404)
}
