package compile

import (
	"fmt"
	"path"
	"strings"

	"github.com/graphcontract/graphcontract/internal/diag"
	"github.com/graphcontract/graphcontract/internal/markdown"
)

// page is a reference page with its includes spliced in.
type page struct {
	*markdown.Page
	slug     string // file name without extension
	ns       string // of the namespace line; "" if there is none
	title    string
	date     string // yyyy-mm-dd of ms.date, "" if unknown
	resource bool   // lies in a folder of resource pages or says so in its front matter
	api      bool

	// what the page states
	types []*typeFacts
	enums []*enumFacts
	ops   []*opFacts
}

var (
	nsLine    = lazily(`^\s*(?:\*\*)?Namespace(?:\*\*)?\s*:\s*(?:\*\*)?\s*([A-Za-z0-9_.]+)`)
	usDate    = lazily(`^(\d{1,2})/(\d{1,2})/(\d{4})$`)
	titleMark = lazily(`(?i)^(?:the\s+)?(\S+)\s+(resource type|resouce type|enum(?:eration)? type|enumeration|enum|complex type|entity type|resource|facet|type|facet type|(?:entity|object)$)\b`)
)

// rootNamespace gives a namespace the spelling that its first two parts have everywhere.
func rootNamespace(ns string) string {
	const root = "microsoft.graph"
	switch low := strings.ToLower(ns); {
	case low == "", low == root:
		return root
	case strings.HasPrefix(low, root+"."):
		return root + ns[len(root):]
	}
	return ns
}

// load reads a page; nil without an error means that the file is no reference page.
func (l *loader) load(f string, found *diag.List) (*page, error) {
	md, err := l.parse(f, found)
	if err != nil {
		return nil, err
	}
	p := &page{Page: &markdown.Page{File: md.File, Front: md.Front, Restored: md.Restored}}
	p.slug = strings.TrimSuffix(path.Base(f), path.Ext(f))
	left := maxIncludes
	p.Blocks = l.splice(md, path.Dir(f), 0, &left, found)
	for _, b := range p.Blocks {
		switch {
		case b.Kind == markdown.Heading && p.title == "" && !isTab(b.Text):
			p.title = plain(b.Text)
		case b.Kind == markdown.Paragraph && p.ns == "" && strings.Contains(b.Text, "Namespace"):
			for _, s := range strings.Split(b.Text, "\n") {
				if m := nsLine.FindStringSubmatch(s); m != nil {
					p.ns = strings.TrimRight(m[1], ".")
				}
			}
		}
	}
	if p.title == "" {
		p.title = plain(p.Front["title"])
	}
	if m := usDate.FindStringSubmatch(p.Front["ms.date"]); m != nil {
		p.date = fmt.Sprintf("%s-%02s-%02s", m[3], m[1], m[2])
	}
	dir := "/" + path.Dir(f) + "/"
	kind := strings.ToLower(p.Front["doc_type"])
	// The folder says more than doc_type, which authors copy from page to page.
	inResources := strings.Contains(dir, "/resources/")
	p.api = strings.Contains(dir, "/api/") || strings.Contains(kind, "apipage") && !inResources
	p.resource = !p.api && (inResources || strings.Contains(kind, "resourcepage") || strings.Contains(kind, "enumpage") || titleMark.MatchString(p.title))
	if !p.api && !p.resource {
		return nil, nil
	}
	p.ns = rootNamespace(p.ns)
	return p, nil
}
