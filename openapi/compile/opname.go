package compile

import "strings"

var titleVerb = lazily(`^(Get|List|Create|Update|Delete|Add|Remove|Assign|Upsert|Replace)\s+([A-Za-z][A-Za-z0-9.]*)(?:\s+(?:objects?|\(deprecated\)))*$`)

// nameOps gives every operation a stable id: from the title of its page where that names it alone, else from the path.
func (r *readingWriter) nameOps(ops []*pathOp) {
	perPage := map[*page]int{}
	for _, o := range ops {
		perPage[o.page]++
	}
	inBatches(len(ops), func(i int) {
		o := ops[i]
		if perPage[o.page] == 1 {
			if m := titleVerb.FindStringSubmatch(o.title); m != nil && verbFits(m[1], o.method) {
				o.id = strings.ToLower(m[1]) + upperFirst(lastSegment(m[2]))
				return
			}
		}
		o.id = pathID(o)
	})
	low := make([]string, len(ops))
	count := map[string]int{}
	for i, o := range ops {
		low[i] = strings.ToLower(o.id)
		count[low[i]]++
	}
	used := map[string]bool{}
	for i, o := range ops {
		id := o.id
		if count[low[i]] > 1 {
			id = pathID(o)
			low[i] = strings.ToLower(id)
		}
		base := id
		for n := 2; used[low[i]]; n++ {
			id = base + string(rune('0'+n%10))
			if n > 9 {
				id = base + "x" + string(rune('a'+n%26)) + string(rune('a'+n/26%26))
			}
			low[i] = strings.ToLower(id)
		}
		used[low[i]] = true
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

var verbs = map[string]string{"GET": "get", "POST": "post", "PUT": "put", "PATCH": "update", "DELETE": "delete", "HEAD": "head"}

// pathID makes an id of method and path.
func pathID(o *pathOp) string {
	var b strings.Builder
	b.Grow(len("update") + len(o.path))
	b.WriteString(verbs[o.method])
	for s := range strings.SplitSeq(strings.Trim(o.path, "/"), "/") {
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
