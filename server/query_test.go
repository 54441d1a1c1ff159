package server_test

import (
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"

	"github.com/graphcontract/graphcontract/server"
)

// follow reads a collection page by page and returns the answers.
func follow(t *testing.T, s http.Handler, address string, header ...string) []map[string]any {
	t.Helper()
	var pages []map[string]any
	for address != "" {
		if len(pages) > 20 {
			t.Fatal("pages without end")
		}
		page := get(t, s, address, header...)
		pages = append(pages, page)
		next, _ := page["@odata.nextLink"].(string)
		if next == "" {
			return pages
		}
		u, err := url.Parse(next)
		if err != nil || !u.IsAbs() || u.Host != "example.com" || u.Query().Get("$skiptoken") == "" {
			t.Fatalf("nextLink %q (%v)", next, err)
		}
		address = u.RequestURI()
	}
	return pages
}

func TestPaging(t *testing.T) {
	s := newServer(t, server.Options{})
	for _, c := range []struct {
		why, address string
		header       []string
		sizes        []int
		count        string
	}{
		{"pages of the server", scoreURL + "/customerInsights", nil, []int{10, 2}, ""},
		{"with a count on the first page", scoreURL + "/customerInsights?$count=true", nil, []int{10, 2}, "12"},
		{"a preferred size", scoreURL + "/customerInsights", []string{"Prefer", "odata.maxpagesize=5"}, []int{5, 5, 2}, ""},
		{"top", scoreURL + "/requirements?$top=2&$count=true", nil, []int{2, 2, 1}, "5"},
		{"top and skip", scoreURL + "/requirements?$top=2&$skip=2", nil, []int{2, 1}, ""},
		{"everything", scoreURL + "/history", nil, []int{4}, ""},
		{"configurations stay together", configurationsURL, nil, []int{12}, ""},
		{"filtered", scoreURL + "/customerInsights?$filter=mfa/securityDefaultsStatus eq 'enabled'&$count=true", nil, []int{6}, "6"},
	} {
		pages := follow(t, s, c.address, c.header...)
		var sizes []int
		seen := map[any]bool{}
		for i, page := range pages {
			items := page["value"].([]any)
			sizes = append(sizes, len(items))
			for _, item := range items {
				key := at(t, item, "id")
				if key == nil {
					key = at(t, item, "tenantId")
				}
				if seen[key] {
					t.Errorf("%s: %v comes twice", c.why, key)
				}
				seen[key] = true
			}
			count := ""
			if n, there := page["@odata.count"]; there {
				count = n.(interface{ String() string }).String()
			}
			if i == 0 && count != c.count || i > 0 && count != "" {
				t.Errorf("%s: page %d has count %q", c.why, i, count)
			}
		}
		if !slices.Equal(sizes, c.sizes) {
			t.Errorf("%s: pages of %v, want %v", c.why, sizes, c.sizes)
		}
	}
}

func TestNextLinkKeepsTheOtherOptions(t *testing.T) {
	s := newServer(t, server.Options{})
	for _, pages := range [][]map[string]any{
		follow(t, s, scoreURL+"/requirements?%24select=id%2Cscore&$top=2&$skip=1"),
		follow(t, s, scoreURL+"/requirements?select=id,score&top=2&skip=1"),
	} {
		if len(pages) != 2 {
			t.Fatalf("%d pages", len(pages))
		}
		for _, page := range pages {
			if !strings.HasSuffix(page["@odata.context"].(string), "/beta/$metadata#requirements(id,score)") {
				t.Errorf("context %v", page["@odata.context"])
			}
			for _, item := range page["value"].([]any) {
				if o := item.(map[string]any); len(o) != 3 || o["id"] == nil || o["score"] == nil || o["@odata.type"] == nil {
					t.Errorf("item %v", item)
				}
			}
		}
	}
}

func TestSelectOnASingleEntity(t *testing.T) {
	s := newServer(t, server.Options{})
	got := get(t, s, firstAlertURL+"?$select=id,status")
	if len(got) != 3 || !strings.HasSuffix(got["@odata.context"].(string), "#securityAlerts(id,status)/$entity") {
		t.Errorf("got %v", got)
	}
	got = get(t, s, policyURL+"?$select=policyMigrationState")
	if len(got) != 2 || got["policyMigrationState"] != "preMigration" {
		t.Errorf("got %v", got)
	}
}

func TestRefusedOptions(t *testing.T) {
	s := newServer(t, server.Options{})
	for _, c := range []struct{ address, code, option string }{
		{policyURL + "?$top=1", "Request_UnsupportedQuery", "$top"},
		{policyURL + "?top=1", "Request_UnsupportedQuery", "top"},
		{policyURL + "?$select=colour", "Request_UnsupportedQuery", "$select"},
		{policyURL + "?$select=", "", "$select"},
		{scoreURL + "/customerInsights?$top=1", "BadRequest", "$top"},
		{scoreURL + "/customerInsights?$skip=1", "BadRequest", "$skip"},
		{scoreURL + "/requirements?$skiptoken=x", "BadRequest", "$skiptoken"},
		{scoreURL + "/requirements?$top=-1", "BadRequest", "$top"},
		{scoreURL + "/requirements?$top=x", "BadRequest", "$top"},
		{scoreURL + "/requirements?$top=1&$top=2", "BadRequest", "$top"},
		{scoreURL + "/requirements?$top=1&top=2", "BadRequest", "$top"},
		{scoreURL + "/requirements?$orderby=colour", "BadRequest", "$orderby"},
		{scoreURL + "/requirements?$apply=x", "BadRequest", "$apply"},
		{scoreURL + "?$expand=colours", "BadRequest", "$expand"},
		{alertsURL + "?$filter=status eq 'open'", "BadRequest", "$filter"},
		{alertsURL + "?$filter=status", "BadRequest", "$filter"},
		{alertsURL + "?$count=yes", "BadRequest", "$count"},
		{alertsURL + "?$fliter=x", "BadRequest", "$fliter"},
		{alertsURL + "?foo=bar", "BadRequest", "foo"},
	} {
		w := want(t, call(t, s, http.MethodGet, c.address, ""), 400)
		e := errorOf(t, w)
		if !strings.Contains(e.Message, c.option) || c.code != "" && e.Code != c.code {
			t.Errorf("%s: %s: %s", c.address, e.Code, e.Message)
		}
	}
}

func TestFilterAndOrder(t *testing.T) {
	s := newServer(t, server.Options{})
	for _, c := range []struct {
		address string
		want    int
	}{
		{alertsURL + "?$filter=status eq 'active'", 2},
		{alertsURL + "?$filter=status eq 'active' and isTest eq false", 1},
		{alertsURL + "?$filter=detectedDateTime ge 2026-01-13T00:00:00Z", 2},
		{alertsURL + "?$filter=activityLogs/any(l:l/statusTo eq 'resolved')", 1},
		{alertsURL + "?$filter=contains(displayName,'MINING')", 1},
		{alertsURL + "?%24filter=severity%20in%20('low','high')", 2},
		{alertsURL + "?filter=resolvedReason ne null", 1},
		{scoreURL + "/requirements?$filter=score gt 0 and complianceStatus eq 'noncomplaint'", 2},
		{scoreURL + "/requirements?$filter=microsoft.graph.partner.security.responseTimeSecurityRequirement/averageResponseTimeInHours gt 30", 1},
		{scoreURL + "/customerInsights?$filter=mfa/totalUsersCount ge 50", 5},
	} {
		if got := len(get(t, s, c.address)["value"].([]any)); got != c.want {
			t.Errorf("%s: %d items, want %d", c.address, got, c.want)
		}
	}
	got := get(t, s, scoreURL+"/history?$orderby=score desc,createdDateTime&$select=score")["value"].([]any)
	var scores []string
	for _, item := range got {
		scores = append(scores, at(t, item, "score").(interface{ String() string }).String())
	}
	if !slices.Equal(scores, []string{"60.0", "54.29", "40.0", "40.0"}) {
		t.Errorf("scores %v", scores)
	}
}

// A client that does not take http links for absolute puts them behind the version.
func TestAbsoluteLinksBehindTheVersion(t *testing.T) {
	s := newServer(t, server.Options{})
	link := get(t, s, scoreURL+"/customerInsights?$select=tenantId")["@odata.nextLink"].(string)
	next := get(t, s, "/beta/"+link)
	if n := len(next["value"].([]any)); n != 2 {
		t.Errorf("%d items", n)
	}
	refused(t, call(t, s, "GET", "/beta/"+strings.Replace(link, "example.com", "elsewhere.example", 1), ""), 404, "ResourceNotFound")
	refused(t, call(t, s, "GET", "/beta/http://example.com/", ""), 404, "ResourceNotFound")
}
