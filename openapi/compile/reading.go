package compile

import (
	"maps"
	"slices"
	"strings"

	"gopkg.in/yaml.v3"
)

// The reading is the first form of the contract: a plain OpenAPI document that says what the pages say and no more.
// Types are flat (x-base-type names the base), there are no helper schemas, and the overlay is applied to it, so that
// a correction is written once and reaches everything that lowering derives from it.

// makeReading writes the model as a document. paths are those of its operations.
func makeReading(m *model, paths []spelling, o *Options) *yaml.Node {
	r := &readingWriter{m: m, spelled: paths, o: o, tagSeen: map[string]bool{}}
	doc := mapping(
		"openapi", "3.0.3",
		"info", mapping("title", "Microsoft Graph "+o.Version, "version", o.Version),
		"servers", list(mapping("url", "https://graph.microsoft.com/"+o.Version)),
	)
	items := r.paths()
	put(doc, "tags", r.tags())
	put(doc, "paths", items)
	put(doc, "components", mapping("schemas", r.schemas()))
	return doc
}

type readingWriter struct {
	m       *model
	spelled []spelling // of m.ops
	o       *Options
	tagSeen map[string]bool
}

// hashedSlug is the name of a page that a download gave a number and a digest.
var hashedSlug = lazily(`^\d+_[0-9a-f]+$`)

func (r *readingWriter) docURL(p *page, resource bool) string {
	slug := strings.ToLower(p.slug)
	if hashedSlug.MatchString(slug) {
		// A page without a name of its own: the public name follows from its title.
		if m := titleMark.FindStringSubmatch(p.title); m != nil {
			slug = strings.ToLower(m[1])
			if ns := strings.TrimPrefix(p.ns, "microsoft.graph"); ns != "" {
				slug = strings.ReplaceAll(strings.Trim(strings.ToLower(ns), "."), ".", "-") + "-" + slug
			}
		}
	}
	view := "graph-rest-" + strings.TrimPrefix(r.o.Version, "v")
	if resource {
		return "https://learn.microsoft.com/graph/api/resources/" + slug + "?view=" + view
	}
	return "https://learn.microsoft.com/graph/api/" + slug + "?view=" + view
}

func (r *readingWriter) tags() *yaml.Node {
	out := list[string]()
	for _, t := range slices.Sorted(maps.Keys(r.tagSeen)) {
		out.Content = append(out.Content, mapping("name", t))
	}
	return out
}

func (r *readingWriter) tag(path string) string {
	t, parts := "", 0
	for s := range strings.SplitSeq(strings.Trim(path, "/"), "/") {
		if strings.Contains(s, "{") || strings.Contains(s, "(") || s == "$value" || s == "$ref" {
			continue
		}
		if parts++; parts == 2 {
			t += "." + s
			break
		}
		t = s
	}
	if t == "" {
		t = "root"
	}
	r.tagSeen[t] = true
	return t
}
