package compile

import (
	"maps"
	"slices"
	"strings"

	"gopkg.in/yaml.v3"
)

// operation lowers the bodies of one operation, which makes components. The order of operations decides on their names;
// what does not depend on it is left to finish.
func (l *lowerer) operation(method string, op *yaml.Node) {
	id := text(op, "operationId")
	if text(op, "summary") == "" {
		put(op, "summary", words(id))
		l.bare = append(l.bare, "operation "+id+" has no summary")
	} else {
		l.described++
	}
	if text(op, "description") == "" {
		put(op, "description", words(id)+".")
		l.bare = append(l.bare, "operation "+id+" has no description")
	} else {
		l.described++
	}
	members := drop(op, "x-body-members")
	if media := get(op, "requestBody", "content", "application/json"); media != nil {
		put(media, "schema", l.body(id, method, get(media, "schema"), members))
	}
	if rb := get(op, "requestBody"); rb != nil && get(rb, "description") == nil {
		put(rb, "description", map[string]string{"patch": "The members to change; what is left out stays as it is.", "put": "The whole object."}[method])
		if text(rb, "description") == "" {
			put(rb, "description", "What the call needs.")
		}
	}
	responses := get(op, "responses")
	if responses == nil {
		responses = mapping()
	}
	each(responses, func(code string, resp *yaml.Node) {
		if text(resp, "description") == "" {
			put(resp, "description", okText[code])
			if text(resp, "description") == "" {
				put(resp, "description", "The call succeeded.")
			}
		}
		each(get(resp, "content"), func(_ string, media *yaml.Node) {
			if s := get(media, "schema"); s != nil {
				put(media, "schema", l.answer(id, s))
			}
		})
		sortMembers(resp, "description", "headers", "content", "links")
	})
	put(op, "responses", responses)
}

// operations lowers all operations.
func (l *lowerer) operations() {
	type operation struct {
		method string
		op     *yaml.Node
	}
	var ops []operation
	each(get(l.doc, "paths"), func(_ string, item *yaml.Node) {
		each(item, func(method string, op *yaml.Node) { ops = append(ops, operation{method, op}) })
	})
	for _, o := range ops {
		l.operation(o.method, o.op)
	}
	used := make([]usage, batches(len(ops)))
	inParallel(len(used), func(i int) {
		used[i] = newUsage()
		from, to := batch(i, len(ops))
		for _, o := range ops[from:to] {
			used[i].finish(o.method, o.op)
		}
	})
	for _, u := range used {
		l.usage.add(u)
	}
}

// usage is what operations use of that which they share.
type usage struct {
	params, replies map[string]bool
	scopes          map[string]map[string]bool // by scheme
}

func newUsage() usage {
	return usage{params: map[string]bool{}, replies: map[string]bool{}, scopes: map[string]map[string]bool{}}
}

func (u usage) add(more usage) {
	maps.Copy(u.params, more.params)
	maps.Copy(u.replies, more.replies)
	for scheme, scopes := range more.scopes {
		maps.Copy(u.of(scheme), scopes)
	}
}

// of gives the scopes of a scheme.
func (u usage) of(scheme string) map[string]bool {
	if u.scopes[scheme] == nil {
		u.scopes[scheme] = map[string]bool{}
	}
	return u.scopes[scheme]
}

// finish gives an operation its errors and parameters, and puts its members in order.
func (u usage) finish(method string, op *yaml.Node) {
	responses := get(op, "responses")
	u.errors(method, op, responses)
	u.parameters(method, op)
	u.collectScopes(op)
	sortMembers(op, "operationId", "summary", "description", "externalDocs", "deprecated", "tags", "security", "parameters", "requestBody", "responses")
}

var okText = map[string]string{
	"200": "The call succeeded.",
	"201": "The object was created.",
	"202": "The call was accepted and is carried out later.",
	"204": "The call succeeded; there is no body.",
	"302": "The content is at the location that the header gives.",
}

// words makes a short sentence of a camel-case name.
func words(id string) string {
	var b strings.Builder
	for i, r := range id {
		if r >= 'A' && r <= 'Z' && i > 0 {
			prev := id[i-1]
			if prev < 'A' || prev > 'Z' {
				b.WriteByte(' ')
				r += 'a' - 'A'
			}
		}
		if i == 0 {
			r = []rune(strings.ToUpper(string(r)))[0]
		}
		b.WriteRune(r)
	}
	return b.String()
}

// sortMembers puts the named members first, in that order.
func sortMembers(n *yaml.Node, names ...string) {
	type pair struct {
		rank int
		k, v *yaml.Node
	}
	var few [24]pair // operations and schemas have no more
	pairs, sorted := few[:0], true
	for i := 0; i+1 < len(n.Content); i += 2 {
		p := pair{len(names), n.Content[i], n.Content[i+1]}
		if at := slices.Index(names, p.k.Value); at >= 0 {
			p.rank = at
		}
		sorted = sorted && (i == 0 || pairs[len(pairs)-1].rank <= p.rank)
		pairs = append(pairs, p)
	}
	if sorted {
		return
	}
	slices.SortStableFunc(pairs, func(a, b pair) int { return a.rank - b.rank })
	n.Content = n.Content[:0]
	for _, p := range pairs {
		n.Content = append(n.Content, p.k, p.v)
	}
}

// body lowers the schema of a request body.
func (l *lowerer) body(id, method string, s, members *yaml.Node) *yaml.Node {
	ref := strings.TrimPrefix(text(s, "$ref"), schemaPrefix)
	switch {
	case ref == "" || l.schemas.get(ref) == nil || l.isEnum(l.schemas.get(ref)):
		return l.component("request."+id, upperFirst(id)+"Request", s)
	case method == "patch":
		return refTo(l.update(id, ref, members))
	case !l.used[ref] && (members != nil && slices.ContainsFunc(members.Content, func(n *yaml.Node) bool { return n.Value == "required" }) || method == "post" && l.sendsKey(ref)):
		return refTo(l.create(ref, members))
	}
	return refTo(l.target(ref))
}

// component makes an object schema a component of its own and gives the reference to it; other schemas stay inline.
func (l *lowerer) component(name, goName string, s *yaml.Node) *yaml.Node {
	in := clone(s)
	if text(in, "$ref") == "" && text(in, "type") != "array" {
		put(in, "nullable", false)
	}
	v := l.value(in)
	if text(v, "type") != "object" || get(v, "properties") == nil {
		return v
	}
	if get(v, "description") == nil {
		put(v, "description", "Body of the call.")
	}
	l.helper(name, goName)
	l.add(name, v)
	return refTo(name)
}

// flat gives the properties of a type with those of its base types, the base first; a restated property replaces the
// inherited one in its place.
func (l *lowerer) flat(name string) *yaml.Node {
	chain := append(l.ancestors(name), "")
	slices.Reverse(chain)
	chain[0] = name
	chain = append(chain[1:], chain[0])
	all := newTable(nil)
	for _, t := range chain {
		each(get(l.schemas.get(t), "properties"), all.put)
	}
	return all.node()
}

func (l *lowerer) keyOf(name string) string {
	for _, t := range append([]string{name}, l.ancestors(name)...) {
		if k := strs(get(l.schemas.get(t), "x-key")); len(k) > 0 {
			return k[0]
		}
	}
	return ""
}

// sendsKey tells a type whose key the client chooses, while its base has the key as one that the service sets.
func (l *lowerer) sendsKey(name string) bool {
	key := l.keyOf(name)
	own := get(l.schemas.get(name), "properties", key)
	if key == "" || own == nil || text(own, "readOnly") == "true" {
		return false
	}
	return slices.ContainsFunc(l.ancestors(name), func(b string) bool {
		return text(l.schemas.get(b), "properties", key, "readOnly") == "true"
	})
}

// update gives the component of a PATCH body. All members are optional unless the page requires them, what the service
// sets itself is left out, and a value that can be cleared may be null.
func (l *lowerer) update(id, name string, members *yaml.Node) string {
	if l.used[name] {
		return l.updateUnion(id, name)
	}
	return l.updateOf(id, name, members)
}

// updateOf is update for one type, whatever derives from it.
func (l *lowerer) updateOf(id, name string, members *yaml.Node) string {
	comp := name + "Update"
	s := l.writable(name, members)
	put(s, "description", "Changes to "+lastSegment(name)+". What is left out stays as it is.")
	if l.out.get(comp) != nil && !sameNode(l.out.get(comp), s, "x-go-name") {
		comp = name + upperFirst(id) + "Update" // another call on the same type takes other members
	}
	if l.out.get(comp) == nil {
		suffix := strings.TrimPrefix(comp, name)
		l.helper(comp, l.goNames[name]+suffix)
		put(s, "minProperties", 1)
		l.add(comp, s)
	}
	return comp
}

// create gives the component of a POST body of which the page requires members.
func (l *lowerer) create(name string, members *yaml.Node) string {
	comp := name + "CreateRequest"
	if l.out.get(comp) != nil {
		return comp
	}
	req := mapping()
	each(members, func(k string, v *yaml.Node) {
		if v.Value == "required" {
			put(req, k, "required")
		}
	})
	s := l.writable(name, nil)
	required := strs(drop(s, "required"))
	each(req, func(k string, _ *yaml.Node) {
		if get(s, "properties", k) != nil {
			required = appendNew(required, k)
		}
	})
	put(s, "description", "What a new "+lastSegment(name)+" needs and may have.")
	if len(required) > 0 {
		put(s, "required", list(required...))
	}
	l.helper(comp, l.goNames[name]+"CreateRequest")
	l.add(comp, s)
	return comp
}

// writable flattens a type to the members that a client may send.
func (l *lowerer) writable(name string, members *yaml.Node) *yaml.Node {
	props := mapping()
	put(props, typeMember, l.typeProperty(name))
	var required []string
	if l.unionOf[name] {
		tp := get(props, typeMember)
		put(tp, "enum", list("#"+name))
		put(tp, "x-go-type", "string")
		drop(tp, "pattern")
		if l.used[name] { // see variant
			put(tp, "x-go-type-skip-optional-pointer", true)
		} else {
			required = append(required, typeMember)
		}
	}
	key := l.keyOf(name)
	listed := newTable(members)
	each(l.flat(name), func(k string, p *yaml.Node) {
		if members != nil && listed.get(k) == nil {
			return
		}
		if text(p, "readOnly") == "true" {
			if k != key {
				return
			}
			p = clone(p)
			drop(p, "readOnly")
		}
		out := l.value(p)
		l.withDescription(out, p)
		if text(out, "description") == "" {
			put(out, "description", "See "+lastSegment(name)+".")
		}
		putNew(props, k, out)
		if members != nil && listed.get(k).Value == "required" {
			required = append(required, k)
		}
	})
	s := mapping("description", "", "type", "object", "properties", props)
	if len(required) > 0 {
		put(s, "required", list(required...))
	}
	return s
}

func (l *lowerer) updateUnion(id, base string) string {
	comp := base + "UpdateUnion"
	if l.out.get(comp) != nil {
		return comp
	}
	oneOf, m := list[string](), mapping()
	for _, d := range l.members(base) {
		u := l.updateOf(id, d, nil)
		oneOf.Content = append(oneOf.Content, refTo(u))
		put(m, "#"+d, schemaPrefix+u)
	}
	l.helper(comp, l.goNames[base]+"UpdateUnion")
	out := mapping(
		"description", "Changes to one of the types derived from "+lastSegment(base)+"; @odata.type tells of which type it is.",
		"oneOf", oneOf,
		"discriminator", mapping("propertyName", typeMember, "mapping", m),
	)
	l.defaultType(out, base)
	l.add(comp, out)
	return comp
}

// answer lowers the schema of an answer: a bare entity, or a page of a collection.
func (l *lowerer) answer(id string, s *yaml.Node) *yaml.Node {
	items := get(s, "items")
	if items == nil {
		if ref := strings.TrimPrefix(text(s, "$ref"), schemaPrefix); ref != "" {
			return refTo(l.target(ref))
		}
		if text(s, "format") == "binary" {
			return s
		}
		in := clone(s)
		put(in, "nullable", false)
		return l.component("response."+id, upperFirst(id)+"Response", in)
	}
	ref := strings.TrimPrefix(text(items, "$ref"), schemaPrefix)
	comp, goName, what := "response."+id, upperFirst(id)+"Response", "values"
	if ref != "" {
		comp, what = ref+"CollectionResponse", lastSegment(ref)+" objects"
		goName = l.goNames[ref] + "CollectionResponse"
	}
	if l.out.get(comp) == nil {
		in := clone(items)
		put(in, "nullable", false)
		l.helper(comp, goName)
		l.add(comp, mapping(
			"description", "A page of "+what+".",
			"type", "object",
			"properties", mapping(
				"@odata.context", mapping("type", "string", "description", "Describes what the body holds, as a URL into the service metadata."),
				"@odata.count", mapping("type", "integer", "format", "int64", "minimum", 0, "description", "Number of all items, not only those of this page; there when $count=true was asked for."),
				"@odata.nextLink", mapping("type", "string", "description", "Absolute URL of the next page; absent on the last one."),
				"value", mapping("type", "array", "description", "The items of this page.", "items", l.value(in)),
			),
			"required", list("value"),
		))
	}
	return refTo(comp)
}

// sameNode compares two trees, leaving the named members of the top level aside.
func sameNode(a, b *yaml.Node, except ...string) bool {
	strip := func(n *yaml.Node) *yaml.Node {
		c := *n
		c.Content = nil
		each(n, func(k string, v *yaml.Node) {
			if !slices.Contains(except, k) && k != "minProperties" {
				appendMember(&c, k, v)
			}
		})
		return &c
	}
	return same(strip(a), strip(b))
}
