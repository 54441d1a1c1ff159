package odata_test

import (
	"strings"
	"testing"

	"github.com/graphcontract/graphcontract/server/internal/odata"
)

func TestFilter(t *testing.T) {
	docs := tickets(t)
	for _, c := range []struct{ filter, want string }{
		{`id eq '1'`, "1"},
		{`'1' eq id`, "1"},
		{`id ne '1'`, "23"},
		{`title eq 'BETA'`, "2"},
		{`title eq 'Alpha''s start'`, "1"},
		{`status eq 'active'`, "13"},
		{`status eq ns.status'resolved'`, "2"},
		{`status in ('resolved','unknownFutureValue')`, "2"},
		{`weight gt 9007199254740992`, "1"},
		{`weight eq 9007199254740992`, ""},
		{`weight le 2.5`, "23"},
		{`weight lt -0.5`, "3"},
		{`weight in (2.5, -1)`, "23"},
		{`made ge 2024-01-06`, "2"},
		{`made gt 2024-01-06T12:00:00+02:00`, "2"},
		{`made lt 2024-01-06T10:00Z`, "1"},
		{`made eq null`, "3"},
		{`made ne null`, "12"},
		{`not (made gt 2020-01-01)`, "3"},
		{`tenant eq D90CB160-123D-0608-3FD6-C53551DCC20C`, "1"},
		{`tenant eq 'd90cb160-123d-0608-3fd6-c53551dcc20c'`, "1"},
		{`isTest`, "2"},
		{`not isTest`, "13"},
		{`isTest eq false`, "1"},
		{`isTest ne true`, "13"},
		{`owner/name eq 'contoso'`, "1"},
		{`owner/level ge 2`, "2"},
		{`startswith(title,'alpha')`, "13"},
		{`startswith(title,'alpha') eq false`, "2"},
		{`endswith(title,'T')`, "13"},
		{`contains(tolower(title), 'habe')`, "3"},
		{`length(title) eq 4`, "2"},
		{`toupper(trim(title)) eq 'BETA'`, "2"},
		{`status eq 'active' and weight lt 0 or id eq '2'`, "23"},
		{`status eq 'active' and (weight lt 0 or id eq '2')`, "3"},
		{`NOT contains(title,'a') OR id EQ '3'`, "3"},
		{`not (status eq 'active' and id eq '1')`, "23"},
		{`tags/any(x:x eq 'b')`, "13"},
		{`tags/any()`, "13"},
		{`tags/all(x:x eq 'b')`, "23"},
		{`logs/any(l:l/to eq 'resolved' and l/by eq 'Y')`, "1"},
		{`logs/any(l:l/to eq 'active' and $it/weight lt 0)`, "3"},
		{`logs/any(l:tags/any(x:x eq l/by or x eq 'a'))`, "1"},
		{`ns.urgent/deadline gt 2024-01-01`, "2"},
		{`ns.urgent/deadline eq null`, "13"},
		{"  ( id\teq '1' )  ", "1"},
	} {
		f, err := odata.ParseFilter(c.filter, ticket())
		if err != nil {
			t.Errorf("%s: %v", c.filter, err)
			continue
		}
		got := ""
		for _, d := range docs {
			if f.Match(d) {
				got += d.Text("id")
			}
		}
		if got != c.want {
			t.Errorf("%s: got %q, want %q", c.filter, got, c.want)
		}
	}
}

func TestFilterRefuses(t *testing.T) {
	for _, c := range []struct{ filter, say string }{
		{``, "ends where"},
		{`titel eq 'x'`, `did you mean "title"?`},
		{`Title eq 'x'`, `did you mean "title"?`},
		{`deadline gt 2024-01-01`, "write ns.urgent/deadline"},
		{`ns.nothing/x eq 1`, "no type derived from ns.ticket"},
		{`status eq 'activ'`, `allowed are active, resolved (did you mean "active"?)`},
		{`status eq 'Active'`, `did you mean "active"?`},
		{`status gt 'active'`, "eq and ne only"},
		{`weight eq '1'`, "does not compare"},
		{`weight eq status`, "different kinds"},
		{`made gt '2024'`, "does not compare"},
		{`id eq 1`, "does not compare"},
		{`id eq d90cb160-123d-0608-3fd6-c53551dcc20c`, "in quotes"},
		{`made gt null`, "null goes with eq and ne"},
		{`id`, "eq ne gt"},
		{`id eq`, "ends where"},
		{`id eq 'x`, "no closing quote"},
		{`id eq 'x' id`, `unexpected "id"`},
		{`(id eq 'x'`, `")" is wanted`},
		{`id eq 'x')`, `unexpected ")"`},
		{`id = 'x'`, `unexpected "="`},
		{`not not isTest`, `unexpected "not"`},
		{`not id eq 'x'`, "in brackets"},
		{`id eq 'x' eq true`, `unexpected "eq"`},
		{`tags eq 'a'`, "use any or all"},
		{`owner eq 'a'`, "no single value"},
		{`owner/nam eq 'a'`, `did you mean "name"?`},
		{`id/x eq 'a'`, "no properties"},
		{`title/any(x:x eq 'a')`, "need a collection"},
		{`tags/any(x eq 'a')`, `":" is wanted`},
		{`tags/any(x:tags/any(x:x eq 'a'))`, "in use already"},
		{`tags/all()`, "a variable is wanted"},
		{`contains(weight,'1')`, "works on strings"},
		{`contains(title)`, `"," is wanted`},
		{`year(made) eq 2024`, "not supported"},
		{`id in ()`, "a property or literal is wanted"},
		{`id in (title)`, "holds literals"},
		{`weight add 1 eq 2`, "one of eq ne"},
		{`made eq 2024-13-01`, "is no date"},
		{`weight eq 1x`, `unexpected "x"`},
		{strings.Repeat("(", 200) + `isTest` + strings.Repeat(")", 200), "nested deeper"},
		{strings.Repeat("tolower(", 200) + `id` + strings.Repeat(")", 200) + ` eq 'a'`, "nested deeper"},
		{`id eq '` + strings.Repeat("x", odata.MaxOptionBytes) + `'`, "longer than"},
	} {
		_, err := odata.ParseFilter(c.filter, ticket())
		wantError(t, c.filter, err, "$filter", c.say)
	}
}

func FuzzFilter(f *testing.F) {
	for _, s := range []string{
		`status eq 'active' and not (weight gt 9007199254740993 or isTest)`,
		`logs/any(l:l/to eq 'resolved' and tags/all(x:x ne 'b'))`,
		`startswith(tolower(title),'al') eq true`,
		`made ge 2024-01-06T10:00:00.5+02:00 and tenant ne 00000000-0000-0000-0000-0000000000ab`,
		`ns.urgent/deadline in (2024-02-01,null)`,
		`'it''s' eq title`,
		`((((((`,
		`$it/$it eq null`,
	} {
		f.Add(s)
	}
	docs := tickets(f)
	f.Fuzz(func(t *testing.T, src string) {
		filter, err := odata.ParseFilter(src, ticket())
		if err != nil {
			wantError(t, src, err, "$filter")
			return
		}
		again, err := odata.ParseFilter("not ("+src+")", ticket())
		if err != nil {
			if strings.Contains(err.Error(), "longer than") || strings.Contains(err.Error(), "nested deeper") {
				return
			}
			t.Fatalf("%q is a condition, but its negation is none: %v", src, err)
		}
		for _, d := range docs {
			if filter.Match(d) == again.Match(d) {
				t.Fatalf("%q and its negation agree on %v", src, d)
			}
		}
	})
}
