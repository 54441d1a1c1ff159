package validate

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestQuickType holds the short way to the type of a payload against the long one, and to taking next to no memory.
func TestQuickType(t *testing.T) {
	_, v := graph(t)
	read := func(name string) string {
		data, err := os.ReadFile(filepath.Join("internal", "program", "testdata", name))
		if err != nil {
			t.Fatal(err)
		}
		return strings.TrimSpace(string(data))
	}
	item, policy := read("small.json"), read("medium.json")
	const (
		list    = "microsoft.graph.partner.security.securityRequirementCollectionResponse"
		context = `{"@odata.context":"https://graph.microsoft.com/beta/$metadata#security/partner/securityScore/requirements",`
	)
	for _, c := range []struct {
		name, data string
		opts       PayloadOptions
		want       string // "" where the short way leaves it to the long one
	}{
		{"a type", `{"value":[` + item + `]}`, PayloadOptions{Type: list}, list},
		{"a short name", `{"value":[` + item + `]}`, PayloadOptions{Type: "securityRequirementCollectionResponse"}, list},
		{"a collection", `{"value":[` + item + `]}`, PayloadOptions{Type: "Collection(microsoft.graph.partner.security.securityRequirement)"}, list},
		{"a collection of a short name", `{"value":[` + item + `]}`, PayloadOptions{Type: "Collection(securityRequirement)"}, list},
		{"its own type", item, PayloadOptions{}, "microsoft.graph.partner.security.customersMfaEnforcedSecurityRequirement"},
		{"its context", policy, PayloadOptions{}, "microsoft.graph.authenticationMethodsPolicy"},
		{"the context of a collection", context + `"value":[` + item + `]}`, PayloadOptions{}, list},
		{"a type behind the context", context + `"state":"enabled","@odata.type":"#microsoft.graph.smsAuthenticationMethodConfiguration"}`, PayloadOptions{}, "microsoft.graph.smsAuthenticationMethodConfiguration"},
		{"an operation", policy, PayloadOptions{Operation: "GET /policies/authenticationMethodsPolicy"}, "microsoft.graph.authenticationMethodsPolicy"},
		{"an operation and a type", policy, PayloadOptions{Operation: "GET /policies/authenticationMethodsPolicy", Type: list}, ""},
		{"no type", `{"value":[]}`, PayloadOptions{}, ""},
		{"a type that is none", context + `"value":[],"@odata.type":1}`, PayloadOptions{}, ""},
		{"an unknown context", `{"@odata.context":"https://graph.microsoft.com/beta/$metadata#unicorns"}`, PayloadOptions{}, ""},
	} {
		data := []byte(c.data)
		for range 2 { // the second time it is remembered
			got := ""
			if s := v.quickType(data, &c.opts); s != nil {
				got = s.component
				collector := v.collector()
				if root, ok := scan(data, collector, nil); !ok || v.payloadType(root, c.opts, collector) != s {
					t.Errorf("%s: %s is not what the long way finds: %v", c.name, got, collector.list)
				}
			}
			if got != c.want {
				t.Errorf("%s: %q, want %q", c.name, got, c.want)
			}
		}
		if c.want == "" || raceDetector {
			continue
		}
		if n := testing.AllocsPerRun(20, func() { v.quickType(data, &c.opts) }); n > 1 {
			t.Errorf("%s: %.0f allocations", c.name, n)
		}
	}
}

// TestCache fills a cache with more than it keeps.
func TestCache(t *testing.T) {
	var c cache[int, int]
	for i := range maxCached + 10 {
		if _, known := c.get(i); known {
			t.Fatalf("%d is known before it was put", i)
		}
		c.put(i, 2*i)
	}
	if n := len(c.kept); n != maxCached {
		t.Errorf("%d answers are kept, want %d", n, maxCached)
	}
	if got, known := c.get(7); got != 14 || !known {
		t.Errorf("7 is %d, %t", got, known)
	}
}

// TestTypeTable finds each type by its name, and nothing by others. Most are found without the map.
func TestTypeTable(t *testing.T) {
	_, v := graph(t)
	direct := 0
	for name, want := range v.types {
		if got := v.table.find(name); got != want {
			t.Errorf("%s: %p, want %p", name, got, want)
		}
		if v.table.slot(name).name == name {
			direct++
		}
		for _, other := range []string{name + "x", "x" + name, name[1:], name[:len(name)-1] + "\x00", strings.ToUpper(name)} {
			if got := v.table.find(other); got != v.types[other] {
				t.Errorf("%q is found", other)
			}
		}
	}
	if 10*direct < 7*len(v.types) {
		t.Errorf("%d of %d types are in their places", direct, len(v.types))
	}
	empty := newTypeTable(nil)
	for _, name := range []string{"", "x", strings.Repeat("x", 100)} {
		if empty.find(name) != nil || v.table.find(name) != nil {
			t.Errorf("%q is found", name)
		}
	}
}
