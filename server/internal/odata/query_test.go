package odata_test

import (
	"testing"

	"github.com/graphcontract/graphcontract/server/internal/odata"
)

func TestOrderAndPaging(t *testing.T) {
	docs := tickets(t)
	for _, c := range []struct {
		why    string
		values map[string]string
		size   int
		want   string // the ids of each page
		count  string
	}{
		{"everything", nil, 0, "123", ""},
		{"server pages", nil, 2, "12|3", ""},
		{"no empty last page", nil, 3, "123", ""},
		{"top is a page size", map[string]string{"$top": "1"}, 0, "1|2|3", ""},
		{"the smaller size counts", map[string]string{"$top": "5"}, 2, "12|3", ""},
		{"top 0", map[string]string{"$top": "0", "$count": "true"}, 2, "", "3"},
		{"skip", map[string]string{"$skip": "1"}, 0, "23", ""},
		{"skip, then pages", map[string]string{"$skip": "1", "$top": "1"}, 0, "2|3", ""},
		{"skip too far", map[string]string{"$skip": "9"}, 2, "", ""},
		{"count of all that match, first page only", map[string]string{"$count": "true", "$filter": "status eq 'active'", "$top": "1"}, 0, "1|3", "2"},
		{"no count", map[string]string{"$count": "false"}, 0, "123", ""},
		{"order", map[string]string{"$orderby": "title"}, 0, "132", ""},
		{"order down", map[string]string{"$orderby": "title desc"}, 2, "23|1", ""},
		{"null first", map[string]string{"$orderby": "made"}, 0, "312", ""},
		{"null last", map[string]string{"$orderby": "made desc"}, 0, "213", ""},
		{"two terms", map[string]string{"$orderby": "status asc, weight desc"}, 0, "132", ""},
		{"path", map[string]string{"$orderby": "owner/level desc"}, 0, "213", ""},
	} {
		r := resource()
		r.PageSize = c.size
		got, count, values := "", "", map[string]string{}
		for k, v := range c.values {
			values[k] = v
		}
		for n := 0; ; n++ {
			if n > 9 {
				t.Fatalf("%s: pages without end", c.why)
			}
			q, err := odata.Parse(values, r)
			if err != nil {
				t.Fatalf("%s: %v", c.why, err)
			}
			page := q.Apply(docs, r)
			got += idsOf(page.Items)
			if page.Count != nil {
				count += page.Count.String()
			}
			if page.Next == nil {
				break
			}
			got += "|"
			values["$skiptoken"] = page.Next.String()
		}
		if got != c.want || count != c.count {
			t.Errorf("%s: got pages %q and count %q, want %q and %q", c.why, got, count, c.want, c.count)
		}
	}
}

func TestShape(t *testing.T) {
	docs := tickets(t)
	for _, c := range []struct {
		why, sel, expand, want, context string
		doc                             int
	}{
		{"select", "id,weight", "", `{"id":"1","weight":9007199254740993}`, "(id,weight)", 0},
		{"spaces", "id, weight", "", `{"id":"1","weight":9007199254740993}`, "(id,weight)", 0},
		{"annotations stay", "id", "", `{"@odata.type":"#ns.urgent","id":"2"}`, "(id)", 1},
		{"derived", "id,ns.urgent/deadline", "", `{"@odata.type":"#ns.urgent","id":"2","deadline":"2024-02-01T00:00:00Z"}`, "(id,ns.urgent/deadline)", 1},
		{"derived, on another type", "id,ns.urgent/deadline", "", `{"id":"3"}`, "(id,ns.urgent/deadline)", 2},
		{"path", "owner/name", "", `{"owner":{"name":"Contoso"}}`, "(owner/name)", 0},
		{"path into a collection", "logs/by", "", `{"logs":[{"by":"x"},{"by":"y"}]}`, "(logs/by)", 0},
		{"path and whole", "owner/name,owner", "", `{"owner":{"name":"Contoso","level":1}}`, "(owner/name,owner)", 0},
		{"path into null", "owner/name", "", `{"owner":null}`, "(owner/name)", 2},
		{"relationship not expanded", "id,children", "", `{"id":"1"}`, "(id,children)", 0},
		{"expand", "id", "children", `{"id":"1","children":[{"name":"c1","level":1},{"name":"c2","level":2}]}`, "(id,children())", 0},
		{"expand everything", "id", "*", `{"id":"1","children":[{"name":"c1","level":1},{"name":"c2","level":2}]}`, "(id,children())", 0},
		{"expand with options", "id", "children($select=name;$filter=level gt 1;$count=true)",
			`{"id":"1","children@odata.count":1,"children":[{"name":"c2"}]}`, "(id,children(name))", 0},
		{"expand, ordered and cut", "id", "children($orderby=level desc;top=1)", `{"id":"1","children":[{"name":"c2","level":2}]}`, "(id,children())", 0},
		{"brackets in quotes", "id", "children($filter=name eq 'a);b')", `{"id":"1","children":[]}`, "(id,children())", 0},
	} {
		values := map[string]string{"$select": c.sel}
		if c.expand != "" {
			values["$expand"] = c.expand
		}
		q, err := odata.Parse(values, resource())
		if err != nil {
			t.Errorf("%s: %v", c.why, err)
			continue
		}
		if got := encode(t, q.Shape(docs[c.doc], resource())); got != c.want {
			t.Errorf("%s: got %s, want %s", c.why, got, c.want)
		}
		if got := q.Shaped(); got != c.context {
			t.Errorf("%s: context %q, want %q", c.why, got, c.context)
		}
	}
	whole, err := odata.Parse(map[string]string{"$select": "*"}, resource())
	if err != nil {
		t.Fatal(err)
	}
	if got := whole.Shape(docs[2], resource()); len(got) != len(docs[2])-1 {
		t.Errorf("$select=* without $expand: got %d members, want all but the relationship", len(got))
	}
}

func TestParseRefuses(t *testing.T) {
	foreign := odata.Token{Offset: 1, Print: 7}.String()
	for _, c := range []struct{ option, value, say string }{
		{"$select", "id,titel", `did you mean "title"?`},
		{"$select", "id,", "missing"},
		{"$select", "", "no value"},
		{"$select", "id/x", "no properties"},
		{"$select", "deadline", "write ns.urgent/deadline"},
		{"$select", "ns.urgent", "needs a property"},
		{"$select", "ns.other/id", "no type derived"},
		{"$expand", "childern", `did you mean "children"?`},
		{"$expand", "owner", "there are children"},
		{"$expand", "children,children", "stands twice"},
		{"$expand", "children($select=id", "open bracket"},
		{"$expand", "children)", "closing bracket"},
		{"$expand", "children($select)", "no option"},
		{"$expand", "children($top=1;$top=2)", "stands twice"},
		{"$orderby", "titel", `did you mean "title"?`},
		{"$orderby", "title up", "neither asc nor desc"},
		{"$orderby", "title,", "no property"},
		{"$orderby", "tags", "no single value"},
		{"$top", "-1", "no whole number"},
		{"$top", "+1", "no whole number"},
		{"$top", "1.0", "no whole number"},
		{"$top", "99999999999", "no whole number"},
		{"$skip", "x", "no whole number"},
		{"$count", "yes", "neither true nor false"},
		{"$skiptoken", "x", "none that this server gave out"},
		{"$skiptoken", "!", "none that this server gave out"},
		{"$skiptoken", foreign, "another $filter"},
		{"$fliter", "x", "did you mean $filter?"},
		{"$apply", "x", "not supported"},
	} {
		_, err := odata.Parse(map[string]string{c.option: c.value}, resource())
		wantError(t, c.option+"="+c.value, err, c.option, c.say)
	}
	_, err := odata.Parse(map[string]string{"$expand": "children($filter=nam eq 'x')"}, resource())
	wantError(t, "nested option", err, "$filter", `did you mean "name"?`)
}

func FuzzToken(f *testing.F) {
	f.Add(odata.Token{Offset: 10, Print: 1}.String())
	f.Add("AQ")
	f.Add("AQoAAAAA")
	f.Fuzz(func(t *testing.T, s string) {
		docs := tickets(t)
		q, err := odata.Parse(map[string]string{"$skiptoken": s, "$top": "1"}, resource())
		if err != nil {
			wantError(t, s, err, "$skiptoken")
			return
		}
		q.Apply(docs, resource()) // must not panic, whatever the offset
	})
}
