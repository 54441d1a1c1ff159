package compile

import (
	"cmp"
	"regexp"
	"slices"
	"strings"

	"gopkg.in/yaml.v3"

	"github.com/graphcontract/graphcontract/internal/diag"
)

// The reading is the first form of the contract: a plain OpenAPI document that says what the pages say and no more.
// Types are flat (x-base-type names the base), there are no helper schemas, and the overlay is applied to it, so that
// a correction is written once and reaches everything that lowering derives from it.

// makeReading writes the model as a document.
func makeReading(m *model, o *Options) *yaml.Node {
	r := &readingWriter{m: m, o: o}
	doc := mapping(
		"openapi", "3.0.3",
		"info", mapping("title", "Microsoft Graph "+o.Version, "version", o.Version),
		"servers", list(mapping("url", "https://graph.microsoft.com/"+o.Version)),
	)
	paths := r.paths()
	put(doc, "tags", r.tags())
	put(doc, "paths", paths)
	put(doc, "components", mapping("schemas", r.schemas()))
	return doc
}

type readingWriter struct {
	m       *model
	o       *Options
	tagSeen []string
}

func (r *readingWriter) docURL(p *page, resource bool) string {
	slug := strings.ToLower(p.slug)
	if regexp.MustCompile(`^\d+_[0-9a-f]+$`).MatchString(slug) {
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

func (r *readingWriter) schemas() *yaml.Node {
	var names []string
	seen := map[string]bool{}
	for _, low := range r.m.order {
		if n, k := r.m.lookup(low); k != kindUnknown && !seen[low] {
			seen[low] = true
			names = append(names, n)
		}
	}
	slices.SortFunc(names, func(a, b string) int {
		return cmp.Or(strings.Compare(strings.ToLower(a), strings.ToLower(b)), strings.Compare(a, b))
	})
	out := mapping()
	for _, n := range names {
		low := strings.ToLower(n)
		if t := r.m.types[low]; t != nil {
			put(out, n, r.structured(t))
		} else {
			put(out, n, r.enum(r.m.enums[low]))
		}
	}
	return out
}

func (r *readingWriter) enum(e *enumType) *yaml.Node {
	s := mapping("type", "string")
	if e.page != nil && !strings.HasPrefix(e.page.slug, "enums") && strings.Contains(strings.ToLower(e.page.title), "enum") {
		put(s, "externalDocs", mapping("url", r.docURL(e.page, true)))
	}
	if len(e.members) > 0 {
		put(s, "enum", list(e.members...))
	}
	return s
}

func (r *readingWriter) structured(t *schemaType) *yaml.Node {
	s := mapping("type", "object")
	if t.page != nil {
		if r.o.KeepProse {
			if d := t.page.Front["description"]; d != "" {
				put(s, "description", d)
			}
		}
		put(s, "externalDocs", mapping("url", r.docURL(t.page, true)))
	}
	if t.base != "" {
		put(s, "x-base-type", t.base)
	}
	if t.stub {
		put(s, "x-stub", true)
	}
	if t.abstract {
		put(s, "x-abstract", true)
	}
	if t.open {
		put(s, "x-open-type", true)
	}
	if t.key != "" {
		put(s, "x-key", list(t.key))
	}
	if t.deprecated {
		put(s, "deprecated", true)
	}
	props := mapping()
	var nav []string
	for _, pr := range t.props {
		ps := r.property(pr)
		if t.key != "" && pr.name == t.key {
			put(ps, "nullable", false)
		}
		put(props, pr.name, ps)
		if pr.navigation {
			nav = append(nav, pr.name)
		}
	}
	if len(props.Content) > 0 {
		put(s, "properties", props)
	}
	if len(nav) > 0 {
		put(s, "x-navigation", list(nav...))
	}
	return s
}

// primitiveSchemas gives each OData primitive its OpenAPI type and format (OData JSON 4.01, OpenAPI format registry).
var primitiveSchemas = map[string][2]string{
	"String": {"string", ""}, "Boolean": {"boolean", ""},
	"Int16": {"integer", "int16"}, "Int32": {"integer", "int32"}, "Int64": {"integer", "int64"},
	"Byte": {"integer", "uint8"}, "SByte": {"integer", "int8"},
	"Single": {"number", "float"}, "Double": {"number", "double"}, "Decimal": {"number", "decimal"},
	"DateTimeOffset": {"string", "date-time"}, "Date": {"string", "date"}, "TimeOfDay": {"string", "time"},
	"Duration": {"string", "duration"}, "Guid": {"string", "uuid"}, "Binary": {"string", "base64url"}, "Stream": {"string", "base64url"},
}

func primitiveNode(name string) *yaml.Node {
	p, ok := primitiveSchemas[name]
	if !ok {
		return mapping("type", "object") // Json: any object
	}
	s := mapping("type", p[0])
	if p[1] != "" {
		put(s, "format", p[1])
	}
	return s
}

func (r *readingWriter) property(pr *schemaProp) *yaml.Node {
	s := r.typed(pr.primitive, pr.named, pr.ref.collection)
	if pr.primitive == "String" && len(pr.values) > 1 {
		// An enumeration in all but name: the metadata mostly has a type for it that the page does not tell.
		put(enumNode(s), "enum", list(pr.values...))
	}
	if pr.readOnly {
		put(s, "readOnly", true)
	}
	if pr.deprecated {
		put(s, "deprecated", true)
	}
	return s
}

// enumNode is the schema that an inline list of members belongs to: the items of a collection.
func enumNode(s *yaml.Node) *yaml.Node {
	if items := get(s, "items"); items != nil {
		return items
	}
	return s
}

func (r *readingWriter) typed(primitive, named string, collection bool) *yaml.Node {
	var s *yaml.Node
	if named != "" {
		s = refTo(named)
	} else {
		s = primitiveNode(primitive)
	}
	if collection {
		return mapping("type", "array", "items", s)
	}
	return s
}

func (r *readingWriter) tags() *yaml.Node {
	sorted := slices.Clone(r.tagSeen)
	slices.Sort(sorted)
	out := list[string]()
	for _, t := range sorted {
		out.Content = append(out.Content, mapping("name", t))
	}
	return out
}

// paths writes the operations. Paths that differ in parameter names or letter case only are one path.
func (r *readingWriter) paths() *yaml.Node {
	ops := r.chooseOps()
	r.nameOps(ops)
	slices.SortStableFunc(ops, func(a, b *pathOp) int {
		return cmp.Or(strings.Compare(a.path, b.path), cmp.Compare(methodRank(a.method), methodRank(b.method)))
	})
	out := mapping()
	for _, o := range ops {
		item := get(out, o.path)
		if item == nil {
			item = mapping()
			put(out, o.path, item)
		}
		put(item, strings.ToLower(o.method), r.operation(o))
	}
	return out
}

func methodRank(m string) int {
	return slices.Index([]string{"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"}, m)
}

// pathOp is an operation at its final path.
type pathOp struct {
	*opFacts
	path string // shadows the path as written
	id   string
}

// chooseOps settles the spelling of paths and which page documents an operation that several claim.
func (r *readingWriter) chooseOps() []*pathOp {
	spell := newSpeller(r.m.ops)
	byKey := map[string]*pathOp{}
	var out []*pathOp
	for _, o := range r.m.ops {
		p := &pathOp{opFacts: o, path: spell.path(o.path)}
		key := o.method + " " + anonymous(p.path)
		have := byKey[key]
		if have == nil {
			byKey[key] = p
			out = append(out, p)
			continue
		}
		winner, loser := have, p
		if r.claim(p) > r.claim(have) {
			winner, loser = p, have
		}
		r.m.found.Addf(loser.pos, diag.DuplicateOp, "%s %s is documented on %s too", o.method, p.path, winner.page.File)
		if winner == p {
			path := have.path
			*have = *p
			have.path = path
		}
	}
	return out
}

// claim weighs how much an operation belongs to the page: the page whose subject is the resource of the path wins.
func (r *readingWriter) claim(o *pathOp) int {
	n := 0
	subject, _, _ := strings.Cut(strings.ToLower(o.page.slug), "-")
	segs := strings.Split(strings.ToLower(o.path), "/")
	for i := len(segs) - 1; i > 0; i-- {
		s := segs[i]
		if strings.HasPrefix(s, "{") {
			continue
		}
		if singular(s) == subject || s == subject {
			n += 8
		}
		break
	}
	lines := 0
	for _, other := range r.m.ops {
		if other.page == o.page {
			lines++
		}
	}
	if lines <= 2 {
		n += 2
	}
	if strings.Contains(strings.ToLower(o.page.slug), "extendedproperty") || strings.Contains(strings.ToLower(o.page.slug), "extension") {
		n -= 4
	}
	for _, s := range o.status {
		if s.ref.name != "" {
			n++
			break
		}
	}
	return n
}

// singular is the singular of an English plural as Graph forms them.
func singular(s string) string {
	switch {
	case strings.HasSuffix(s, "ies") && len(s) > 4:
		return s[:len(s)-3] + "y"
	case strings.HasSuffix(s, "sses"), strings.HasSuffix(s, "xes"), strings.HasSuffix(s, "ches"):
		return s[:len(s)-2]
	case strings.HasSuffix(s, "ss"), strings.HasSuffix(s, "us"), !strings.HasSuffix(s, "s"):
		return s
	}
	return s[:len(s)-1]
}

// anonymous takes the parameter names out of a path and folds its case, for comparing.
func anonymous(path string) string {
	return strings.ToLower(braceRe.ReplaceAllString(path, "{}"))
}

// speller gives every path segment one spelling and every parameter a name.
type speller struct {
	segments map[string]string // lower-case prefix to the spelling used most
	params   map[string]string
}

func newSpeller(ops []*opFacts) *speller {
	counts := map[string]map[string]int{}
	params := map[string]map[string]int{}
	var order []string
	for _, o := range ops {
		segs := strings.Split(strings.Trim(o.path, "/"), "/")
		prefix := ""
		for i, s := range segs {
			prefix += "/" + anonymous(s)
			if strings.Contains(s, "{") {
				if n := braceRe.FindStringSubmatch(s); n != nil && s == "{"+n[1]+"}" {
					if params[prefix] == nil {
						params[prefix] = map[string]int{}
					}
					params[prefix][keyName(n[1], segs, i)]++
				}
				continue
			}
			if counts[prefix] == nil {
				counts[prefix] = map[string]int{}
				order = append(order, prefix)
			}
			counts[prefix][s]++
		}
	}
	sp := &speller{segments: map[string]string{}, params: map[string]string{}}
	for _, p := range order {
		sp.segments[p] = mostUsed(counts[p])
	}
	for p, c := range params {
		sp.params[p] = mostUsed(c)
	}
	return sp
}

// keyName names a key parameter: {id} after requirements becomes requirementId, anything telling stays.
func keyName(name string, segs []string, i int) string {
	generic := strings.EqualFold(name, "id") || strings.EqualFold(name, "key") || strings.EqualFold(name, "id-or-name")
	if generic && i > 0 && identifier.MatchString(segs[i-1]) {
		return lowerFirst(singularCamel(segs[i-1])) + "Id"
	}
	return name
}

func singularCamel(s string) string {
	low := strings.ToLower(s)
	one := singular(low)
	if strings.HasPrefix(low, one) {
		return s[:len(one)]
	}
	return s[:len(one)-1] + one[len(one)-1:]
}

func lowerFirst(s string) string {
	if s == "" {
		return s
	}
	return strings.ToLower(s[:1]) + s[1:]
}

// mostUsed picks the spelling used most; between equals the one with more capitals, then the alphabet decides.
func mostUsed(c map[string]int) string {
	keys := make([]string, 0, len(c))
	for k := range c {
		keys = append(keys, k)
	}
	capitals := func(s string) int {
		n := 0
		for _, r := range s {
			if r >= 'A' && r <= 'Z' {
				n++
			}
		}
		return n
	}
	slices.SortFunc(keys, func(a, b string) int {
		return cmp.Or(cmp.Compare(c[b], c[a]), cmp.Compare(capitals(b), capitals(a)), strings.Compare(a, b))
	})
	return keys[0]
}

func (sp *speller) path(path string) string {
	segs := strings.Split(strings.Trim(path, "/"), "/")
	used := map[string]int{}
	prefix := ""
	for i, s := range segs {
		prefix += "/" + anonymous(s)
		if !strings.Contains(s, "{") {
			segs[i] = sp.segments[prefix]
			continue
		}
		if named := sp.params[prefix]; named != "" && strings.HasPrefix(s, "{") && strings.HasSuffix(s, "}") && strings.Count(s, "{") == 1 {
			segs[i] = "{" + named + "}"
		}
		segs[i] = braceRe.ReplaceAllStringFunc(segs[i], func(p string) string {
			n := p[1 : len(p)-1]
			used[n]++
			if used[n] > 1 {
				n += string(rune('0' + min(used[n], 9)))
			}
			return "{" + n + "}"
		})
	}
	return "/" + strings.Join(segs, "/")
}

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
		for _, w := range wordRe.FindAllString(s, -1) {
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

func (r *readingWriter) tag(path string) string {
	var parts []string
	for _, s := range strings.Split(strings.Trim(path, "/"), "/") {
		if strings.Contains(s, "{") || strings.Contains(s, "(") || s == "$value" || s == "$ref" {
			continue
		}
		parts = append(parts, s)
		if len(parts) == 2 {
			break
		}
	}
	t := strings.Join(parts, ".")
	if t == "" {
		t = "root"
	}
	r.tagSeen = appendNew(r.tagSeen, t)
	return t
}

func (r *readingWriter) operation(o *pathOp) *yaml.Node {
	op := mapping("operationId", o.id, "tags", list(r.tag(o.path)))
	if r.o.KeepProse {
		put(op, "summary", o.title)
		if d := o.page.Front["description"]; d != "" {
			put(op, "description", d)
		}
	}
	put(op, "externalDocs", mapping("url", r.docURL(o.page, false)))
	if o.deprecate {
		put(op, "deprecated", true)
	}
	params := list[string]()
	for _, m := range braceRe.FindAllStringSubmatch(o.path, -1) {
		params.Content = append(params.Content, mapping("name", m[1], "in", "path", "required", true, "schema", mapping("type", "string", "minLength", 1)))
	}
	for _, name := range r.optionNames(o) {
		params.Content = append(params.Content, mapping("$ref", "#/components/parameters/"+name))
	}
	for _, h := range o.headers {
		switch strings.ToLower(h.name) {
		case "if-match":
			params.Content = append(params.Content, mapping("$ref", "#/components/parameters/If-Match"))
		case "if-none-match":
			params.Content = append(params.Content, mapping("$ref", "#/components/parameters/If-None-Match"))
		case "consistencylevel":
			params.Content = append(params.Content, mapping("$ref", "#/components/parameters/ConsistencyLevel"))
		}
	}
	if len(params.Content) > 0 {
		put(op, "parameters", params)
	}
	r.requestBody(op, o)
	responses := mapping()
	for _, s := range o.status {
		put(responses, s.code, r.response(o, s))
	}
	put(op, "responses", responses)
	if sec := security(o.scopes); sec != nil {
		put(op, "security", sec)
	}
	return op
}

var (
	listOptions   = []string{"select", "expand", "filter", "orderby", "top", "skip", "count", "search", "skiptoken"}
	singleOptions = []string{"select", "expand"}
)

// optionNames expands "*" (the page says that OData options are supported, and not which) and takes off what the page
// rules out.
func (r *readingWriter) optionNames(o *pathOp) []string {
	var deny, out []string
	for _, n := range o.options {
		if d, ok := strings.CutPrefix(n, "-"); ok {
			deny = append(deny, d)
		}
	}
	wanted := appendNew(slices.Clone(o.options), o.query...)
	if slices.Contains(wanted, "*") {
		all := singleOptions
		if slices.ContainsFunc(o.status, func(s response) bool { return s.ref.collection }) {
			all = []string{"select", "expand", "filter", "orderby", "top", "skip", "count"}
		}
		wanted = appendNew(wanted, all...)
	}
	for _, n := range listOptions {
		if slices.Contains(wanted, n) && !slices.Contains(deny, n) {
			out = append(out, n)
		}
	}
	return out
}

func security(p permissions) *yaml.Node {
	out := list[string]()
	for i := 0; i < max(len(p.delegated), len(p.application)); i++ {
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

// response writes one success answer.
func (r *readingWriter) response(o *pathOp, s response) *yaml.Node {
	out := mapping()
	if s.code == "204" || s.code[0] == '3' {
		return out
	}
	if strings.HasSuffix(o.path, "/$value") || s.isText || strings.EqualFold(s.ref.name, "stream") {
		put(out, "content", mapping("application/octet-stream", mapping("schema", mapping("type", "string", "format", "binary"))))
		return out
	}
	var schema *yaml.Node
	if s.ref.name != "" {
		pr := &schemaProp{property: &property{name: "response", ref: s.ref, pos: s.pos}, page: o.page}
		if n, k := r.m.resolve(s.ref, o.page); k != kindUnknown {
			pr.named = n
		} else if prim, ok := primitive(s.ref.name); ok {
			pr.primitive = prim
		} else {
			r.m.found.Addf(s.pos, diag.ResponseUnknown, "%s %s answers %s, which no page describes", o.method, o.path, s.ref.name)
			pr.primitive = "Json"
		}
		schema = r.typed(pr.primitive, pr.named, s.ref.collection)
		if pr.primitive != "" && pr.primitive != "Json" && !s.ref.collection {
			schema = mapping("type", "object", "properties", mapping("@odata.context", mapping("type", "string"), "value", primitiveNode(pr.primitive)))
		}
	} else if s.example != nil || s.code == "200" && o.method == "GET" {
		schema = mapping("type", "object")
		if s.ref.collection {
			schema = mapping("type", "array", "items", mapping("type", "object"))
		}
	}
	if schema != nil {
		put(out, "content", mapping("application/json", mapping("schema", schema)))
	}
	return out
}

// requestBody writes the body of POST, PUT and PATCH.
func (r *readingWriter) requestBody(op *yaml.Node, o *pathOp) {
	if o.method == "GET" || o.method == "DELETE" || o.method == "HEAD" {
		return
	}
	if strings.HasSuffix(o.path, "/$value") || strings.HasSuffix(o.path, "/content") {
		put(op, "requestBody", mapping("required", true, "content", mapping("application/octet-stream", mapping("schema", mapping("type", "string", "format", "binary")))))
		return
	}
	if o.bodyKind == bodyNone && o.bodyType.name == "" && o.bodyExample == nil {
		return
	}
	named := r.bodyType(o)
	var schema *yaml.Node
	switch {
	case named != "" && !(o.bodyKind == bodyParameters && !r.membersOf(named, o.body)):
		schema = refTo(named)
		if o.bodyKind != bodyNone && r.membersOf(named, o.body) {
			members := mapping()
			for _, pr := range o.body {
				word := "optional"
				if pr.required {
					word = "required"
				}
				put(members, pr.name, word)
			}
			put(op, "x-body-members", members)
		} else if o.bodyKind != bodyNone {
			// The table has names of its own: what it lists is the body.
			schema = r.inline(o)
		}
	default:
		schema = r.inline(o)
	}
	put(op, "requestBody", mapping("required", true, "content", mapping("application/json", mapping("schema", schema))))
}

// bodyType names the type of the request body, "" if it is an object of its own.
func (r *readingWriter) bodyType(o *pathOp) string {
	if o.bodyType.name != "" {
		if n, k := r.m.resolve(o.bodyType, o.page); k == kindStructured {
			return n
		}
	}
	if o.bodyKind == bodyParameters {
		return ""
	}
	if ex := o.bodyExample; ex != nil {
		if t := ex.meta["@odata.type"]; t != "" {
			if n, k := r.m.resolve(typeRef{name: cleanType(t)}, o.page); k == kindStructured {
				return n
			}
		}
		if t, ok := ex.value.Get("@odata.type"); ok {
			if n, k := r.m.resolve(typeRef{name: cleanType(t.Str)}, o.page); k == kindStructured {
				return n
			}
		}
	}
	for _, s := range o.status {
		if s.ref.name != "" && !s.ref.collection {
			if n, k := r.m.resolve(s.ref, o.page); k == kindStructured && (len(o.body) == 0 || r.membersOf(n, o.body)) {
				return n
			}
		}
	}
	if m := titleVerb.FindStringSubmatch(o.title); m != nil {
		if n, k := r.m.resolve(typeRef{name: m[2]}, o.page); k == kindStructured {
			return n
		}
	}
	return ""
}

// membersOf tells whether most rows of a body table are properties of the type.
func (r *readingWriter) membersOf(name string, rows []*property) bool {
	if len(rows) == 0 {
		return true
	}
	hits := 0
	for _, pr := range rows {
		for t := r.m.types[strings.ToLower(name)]; t != nil; t = r.m.types[strings.ToLower(t.base)] {
			if slices.ContainsFunc(t.props, func(h *schemaProp) bool { return strings.EqualFold(h.name, pr.name) }) {
				hits++
				break
			}
		}
	}
	return hits == len(rows)
}

// inline writes a body that is no documented type: the parameters of an action, or members of its own.
func (r *readingWriter) inline(o *pathOp) *yaml.Node {
	s := mapping("type", "object")
	props := mapping()
	var required []string
	for _, pr := range o.body {
		sp := &schemaProp{property: pr, page: o.page}
		r.m.resolveProperty(sp, o.method+" "+o.path)
		put(props, pr.name, r.property(sp))
		if pr.required {
			required = append(required, pr.name)
		}
	}
	if o.bodyExample != nil && len(o.body) == 0 {
		for _, m := range o.bodyExample.value.Members {
			if identifier.MatchString(m.Name) {
				ref, ok := jsonType(m.Value)
				if ok {
					sp := &schemaProp{property: &property{name: m.Name, ref: ref, pos: o.bodyExample.pos}, page: o.page}
					r.m.resolveProperty(sp, o.method+" "+o.path)
					put(props, m.Name, r.property(sp))
				}
			}
		}
	}
	if len(props.Content) > 0 {
		put(s, "properties", props)
	}
	if len(required) > 0 {
		put(s, "required", list(required...))
	}
	return s
}
