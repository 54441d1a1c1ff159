package compile

import (
	"slices"
	"strings"

	"gopkg.in/yaml.v3"

	"github.com/graphcontract/graphcontract/internal/diag"
	"github.com/graphcontract/graphcontract/internal/markdown"
)

var (
	mostToLeast = anchor(`(?i)most\s+to\s+least`, 0, "most")
	scopeName   = anchor(`\b[A-Z][A-Za-z0-9-]*(?:\.[A-Za-z0-9-]+){1,4}\b`, 0, ".")
)

// scopesIn gives the names of permissions in a cell, which have dots.
func scopesIn(raw string) []string {
	if !strings.Contains(raw, ".") {
		return nil
	}
	var out []string
	s := plain(raw)
	scopeName.each(s, func(m []int) bool {
		out = append(out, group(s, m, 0))
		return true
	})
	return out
}

// permissions reads all permission tables of the page and unites them.
func (r *opReader) permissions() permissions {
	var out permissions
	for _, b := range r.p.Blocks {
		if b.Kind != markdown.Table || len(b.Table.Header) < 2 {
			continue
		}
		t := b.Table
		first := strings.ToLower(plain(t.Header[0].Raw))
		switch {
		case strings.HasPrefix(first, "permission type") || first == "permission":
			out.found = true
			for _, row := range t.Rows {
				var scopes []string
				for i, c := range row.Cells[1:] {
					got := scopesIn(c.Raw)
					if i+1 < len(t.Header) && mostToLeast.in(t.Header[i+1].Raw) {
						slices.Reverse(got)
					}
					scopes = appendNew(scopes, got...)
				}
				out.put(strings.ToLower(plain(row.Cells[0].Raw)), scopes)
			}
		case header(t, "application") > 0 || strings.Contains(headerText(t), "delegated"):
			// one row for each supported resource, a column for each kind
			out.found = true
			for _, row := range t.Rows {
				for i, c := range row.Cells {
					if i > 0 && i < len(t.Header) {
						out.put(strings.ToLower(plain(t.Header[i].Raw)), scopesIn(c.Raw))
					}
				}
			}
		}
	}
	if !out.found {
		r.found.Addf(r.near("permission"), diag.PermissionTable, "no permission table found: add one with the columns Permission type and Permissions (from least to most privileged)")
	}
	return out
}

func (p *permissions) put(kind string, scopes []string) {
	switch {
	case strings.Contains(kind, "application"):
		p.application = appendNew(p.application, scopes...)
	case strings.Contains(kind, "personal"):
	case strings.Contains(kind, "delegated"):
		p.delegated = appendNew(p.delegated, scopes...)
	}
}

func security(p permissions) *yaml.Node {
	out := list[string]()
	for i := range max(len(p.delegated), len(p.application)) {
		if i < len(p.delegated) {
			out.Content = append(out.Content, mapping("delegated", list(p.delegated[i])))
		}
		if i < len(p.application) {
			out.Content = append(out.Content, mapping("application", list(p.application[i])))
		}
	}
	if len(out.Content) == 0 {
		return nil
	}
	return out
}
