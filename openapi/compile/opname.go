package compile

import (
	"regexp"
	"strings"
)

var titleVerb = regexp.MustCompile(`^(Get|List|Create|Update|Delete|Add|Remove|Assign|Upsert|Replace)\s+([A-Za-z][A-Za-z0-9.]*)(?:\s+(?:objects?|\(deprecated\)))*$`)

// nameOps gives every operation a stable id: from the title of its page where that names it alone, else from the path.
func (r *readingWriter) nameOps(ops []*pathOp) {
	perPage := map[*page]int{}
	for _, o := range ops {
		perPage[o.page]++
	}
	count := map[string]int{}
	for _, o := range ops {
		o.id = pathID(o)
		if m := titleVerb.FindStringSubmatch(o.title); m != nil && perPage[o.page] == 1 && verbFits(m[1], o.method) {
			o.id = strings.ToLower(m[1]) + upperFirst(lastSegment(m[2]))
		}
		count[strings.ToLower(o.id)]++
	}
	used := map[string]bool{}
	for _, o := range ops {
		id := o.id
		if count[strings.ToLower(id)] > 1 {
			id = pathID(o)
		}
		base := id
		for n := 2; used[strings.ToLower(id)]; n++ {
			id = base + string(rune('0'+n%10))
			if n > 9 {
				id = base + "x" + string(rune('a'+n%26)) + string(rune('a'+n/26%26))
			}
		}
		used[strings.ToLower(id)] = true
		o.id = id
	}
}

func verbFits(verb, method string) bool {
	switch method {
	case "GET":
		return verb == "Get" || verb == "List"
	case "POST":
		return verb == "Create" || verb == "Add" || verb == "Assign"
	case "DELETE":
		return verb == "Delete" || verb == "Remove"
	}
	return verb == "Update" || verb == "Upsert" || verb == "Replace"
}

// pathID makes an id of method and path.
func pathID(o *pathOp) string {
	verb := map[string]string{"GET": "get", "POST": "post", "PUT": "put", "PATCH": "update", "DELETE": "delete", "HEAD": "head"}[o.method]
	var b strings.Builder
	b.WriteString(verb)
	for _, s := range strings.Split(strings.Trim(o.path, "/"), "/") {
		if strings.HasPrefix(s, "{") && strings.HasSuffix(s, "}") && strings.Count(s, "{") == 1 {
			b.WriteString("By")
			s = s[1 : len(s)-1]
		}
		s = strings.TrimPrefix(s, "microsoft.graph.")
		for _, w := range alphanumeric(s) {
			b.WriteString(upperFirst(w))
		}
	}
	return b.String()
}

func upperFirst(s string) string {
	if s == "" {
		return s
	}
	return strings.ToUpper(s[:1]) + s[1:]
}
