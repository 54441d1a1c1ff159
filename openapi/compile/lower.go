package compile

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"gopkg.in/yaml.v3"

	"github.com/graphcontract/graphcontract/internal/diag"
)

// Lowering gives the corrected reading the shape that code generators, validators and linters take: inheritance as
// allOf, polymorphic values as unions with a discriminator, bodies of PATCH as types of their own, collections and
// errors as components, nullability as OData means it (a property may be null unless the contract says otherwise).

// lowerer holds the document on its way.
type lowerer struct {
	found   *diag.List
	doc     *yaml.Node
	schemas *table // of the reading
	out     *table // components.schemas of the result

	names     []string
	base      map[string]string
	derived   map[string][]string // direct
	goNames   map[string]string
	goTaken   map[string]string
	used      map[string]bool // polymorphic bases that a value refers to
	unionOf   map[string]bool // types that are members of a used union
	lax       bool            // no overlay was given: missing descriptions are expected
	described int             // schemas, properties and texts of operations that have a description
	bare      []string        // what has none
	usage
}

// lower rewrites doc in place.
func lower(doc *yaml.Node, found *diag.List, lax bool) {
	l := &lowerer{
		found: found, doc: doc, lax: lax, schemas: newTable(get(doc, "components", "schemas")), out: newTable(nil),
		base: map[string]string{}, derived: map[string][]string{}, goNames: map[string]string{}, goTaken: map[string]string{},
		used: map[string]bool{}, unionOf: map[string]bool{},
		usage: newUsage(),
	}
	refs := l.refs()
	l.stubMissing(refs)
	l.schemas.each(func(name string, s *yaml.Node) {
		l.names = append(l.names, name)
		if b := text(s, "x-base-type"); b != "" {
			l.base[name] = b
			l.derived[b] = append(l.derived[b], name)
		}
	})
	l.findPolymorphic(refs)
	l.nameGoTypes()
	for _, name := range l.names {
		s := l.schemas.get(name)
		if l.isEnum(s) {
			l.add(name, l.enum(name, s))
		} else {
			l.add(name, l.structured(name, s))
		}
	}
	for _, b := range l.names {
		if l.used[b] {
			l.add(b+"Union", l.union(b))
		}
	}
	l.operations()
	l.tellBare()
	l.document()
}

// tellBare reports what has no description where most things have one. An overlay that describes little or nothing is
// about other things.
func (l *lowerer) tellBare() {
	if l.lax || len(l.bare) > l.described {
		return
	}
	for _, what := range l.bare {
		l.found.Addf(diag.Pos{File: "overlay.yaml"}, diag.DescriptionAbsent, "%s", what)
	}
}

// stubMissing makes stubs of the types that the overlay refers to and the pages at hand do not describe, which happens
// when a part of the pages is compiled with the overlay of all of them.
func (l *lowerer) stubMissing(refs map[string]bool) {
	missing := map[string]bool{}
	for n := range refs {
		missing[n] = true
	}
	l.schemas.each(func(_ string, s *yaml.Node) { missing[text(s, "x-base-type")] = true })
	for _, n := range slices.Sorted(maps.Keys(missing)) {
		if n != "" && l.schemas.get(n) == nil {
			l.schemas.put(n, mapping("type", "object", "x-stub", true, "description", "Not described by the pages at hand."))
		}
	}
}

// refs gives the schemas that the document refers to.
func (l *lowerer) refs() map[string]bool {
	trees := memberNodes(get(l.doc, "paths"))
	each(get(l.doc, "components"), func(_ string, part *yaml.Node) { trees = append(trees, memberNodes(part)...) })
	each(l.doc, func(key string, part *yaml.Node) {
		if key != "paths" && key != "components" {
			trees = append(trees, part)
		}
	})
	out := map[string]bool{}
	for _, names := range refsOfEach(trees) {
		for _, n := range names {
			out[n] = true
		}
	}
	return out
}

func (l *lowerer) add(name string, s *yaml.Node) {
	if g := l.goNames[name]; g != "" {
		put(s, "x-go-name", g)
	}
	l.out.put(name, s)
}

func (l *lowerer) isEnum(s *yaml.Node) bool {
	return text(s, "type") == "string" && get(s, "properties") == nil
}

// rootEntity is the base of all entity types. Values are never declared as it, so it has no union.
const rootEntity = "microsoft.graph.entity"

// polymorphic tells whether values declared as the type can be of a derived type.
func (l *lowerer) polymorphic(name string) bool {
	return len(l.derived[name]) > 0 && name != rootEntity && text(l.schemas.get(name), "x-polymorphic") != "false"
}

// descendants gives all types below name, in the order of their names.
func (l *lowerer) descendants(name string) []string {
	var out []string
	for _, d := range l.derived[name] {
		out = append(out, d)
		out = append(out, l.descendants(d)...)
	}
	slices.Sort(out)
	return out
}

// ancestors gives the base types of name, nearest first.
func (l *lowerer) ancestors(name string) []string {
	var out []string
	for b := l.base[name]; b != "" && len(out) < 50; b = l.base[b] {
		out = append(out, b)
	}
	return out
}

// findPolymorphic finds the types that values are declared as and that others derive from.
func (l *lowerer) findPolymorphic(refs map[string]bool) {
	for name := range refs {
		if l.polymorphic(name) {
			l.used[name] = true
		}
	}
	for b := range l.used {
		for _, d := range append(l.descendants(b), b) {
			l.unionOf[d] = true
		}
	}
}

// nameGoTypes gives every component the name of its Go type: the last segment, with the namespace before it where two
// would share a name. Types of microsoft.graph itself come first.
func (l *lowerer) nameGoTypes() {
	order := slices.Clone(l.names)
	slices.SortStableFunc(order, func(a, b string) int {
		return cmp.Or(cmp.Compare(strings.Count(a, "."), strings.Count(b, ".")), strings.Compare(a, b))
	})
	for _, n := range order {
		l.goName(n, n)
	}
}

func (l *lowerer) goName(component, qualifiedName string) {
	if l.goNames[component] != "" {
		return
	}
	segs := strings.Split(strings.TrimPrefix(qualifiedName, "microsoft.graph."), ".")
	name := ""
	for i := len(segs) - 1; i >= 0; i-- {
		name = upperFirst(segs[i]) + name
		if l.goTaken[strings.ToLower(name)] == "" {
			break
		}
	}
	base := name
	for n := 2; l.goTaken[strings.ToLower(name)] != ""; n++ {
		name = base + strings.Repeat("X", n-1)
	}
	l.goTaken[strings.ToLower(name)] = component
	l.goNames[component] = name
}

// helper registers a component that lowering makes, named after a type's Go name and a suffix.
func (l *lowerer) helper(component, goName string) {
	if l.goNames[component] != "" {
		return
	}
	l.goName(component, goName)
}

// enum lowers an enumeration: x-ms-enum for generators, and for evolvable ones the sentinel and what stands after it.
func (l *lowerer) enum(name string, s *yaml.Node) *yaml.Node {
	out := mapping("type", "string")
	l.describe(out, s, "schema "+name)
	for _, k := range []string{"externalDocs", "deprecated", "x-ms-enum-flags"} {
		put(out, k, clone(get(s, k)))
	}
	members := strs(get(s, "enum"))
	if len(members) == 0 {
		return out
	}
	put(out, "enum", list(members...))
	i := slices.Index(members, sentinel)
	values := list[string]()
	for _, m := range members {
		v := mapping("value", m)
		if d := text(s, "x-enum-descriptions", m); d != "" {
			put(v, "description", d)
		} else if m == sentinel {
			put(v, "description", "Stands for members added to the enumeration later; never sent in a request.")
		}
		values.Content = append(values.Content, v)
	}
	put(out, "x-ms-enum", mapping("name", lastSegment(name), "modelAsString", i >= 0, "values", values))
	if i >= 0 {
		ev := mapping("sentinel", sentinel)
		if i+1 < len(members) {
			put(ev, "afterSentinel", list(members[i+1:]...))
		}
		put(out, "x-graph-evolvable-enum", ev)
	}
	return out
}

// describe carries a description over and notes a missing one.
func (l *lowerer) describe(out, in *yaml.Node, what string) {
	if d := get(in, "description"); d != nil {
		put(out, "description", clone(d))
		l.described++
	} else {
		l.bare = append(l.bare, what+" has no description")
	}
}

const typeMember = "@odata.type"

// defaultExtension stands beside the discriminator of a union. Its value is the key of the mapping that counts for
// values without the member, as defaultMapping of OpenAPI 3.2 does.
const defaultExtension = "x-graph-default-type"

// typeProperty is the @odata.type member of a type.
func (l *lowerer) typeProperty(name string) *yaml.Node {
	p := mapping("type", "string", "description", "Name of the type of this object.")
	switch {
	case l.unionOf[name] && len(l.derived[name]) == 0:
		put(p, "enum", list("#"+name))
		put(p, "x-go-type", "string")
	case len(l.derived[name]) == 0:
		put(p, "pattern", "^#?"+strings.ReplaceAll(name, ".", `\.`)+"$")
	}
	return p
}

func (l *lowerer) structured(name string, s *yaml.Node) *yaml.Node {
	out := mapping()
	l.describe(out, s, "schema "+name)
	for _, k := range []string{"externalDocs", "deprecated"} {
		put(out, k, clone(get(s, k)))
	}
	if text(s, "x-abstract") == "true" {
		put(out, "x-graph-abstract", true)
	}
	if text(s, "x-stub") == "true" {
		put(out, "x-graph-stub", true)
	}
	if k := get(s, "x-key"); k != nil {
		put(out, "x-graph-key", clone(k))
	}
	own := mapping("type", "object")
	props := mapping()
	base := l.base[name]
	if base == "" || len(l.derived[name]) == 0 {
		put(props, typeMember, l.typeProperty(name))
	}
	if name == rootEntity {
		put(props, "@odata.context", mapping("type", "string", "description", "Describes what the body holds, as a URL into the service metadata; on the outermost object of an answer."))
	}
	navigation := map[string]bool{}
	for _, n := range contentOf(get(s, "x-navigation")) {
		navigation[n.Value] = true
	}
	each(get(s, "properties"), func(prop string, p *yaml.Node) {
		putNew(props, prop, l.property(name, prop, p, navigation[prop]))
	})
	if len(props.Content) > 0 {
		put(own, "properties", props)
	}
	var required []string
	if l.unionOf[name] && len(l.derived[name]) == 0 {
		required = append(required, typeMember)
	}
	required = appendNew(required, strs(get(s, "required"))...)
	if len(required) > 0 {
		put(own, "required", list(required...))
	}
	if ap := get(s, "additionalProperties"); ap != nil {
		put(own, "additionalProperties", clone(ap))
	} else if text(s, "x-open-type") == "true" {
		put(own, "additionalProperties", true)
	}
	if base != "" {
		put(out, "allOf", list(refTo(base), own))
	} else {
		each(own, func(k string, v *yaml.Node) { put(out, k, v) })
	}
	if l.used[name] || name == rootEntity && len(l.derived[name]) > 0 {
		put(out, "discriminator", l.discriminator(name, func(d string) string { return d }))
	}
	each(s, func(k string, v *yaml.Node) {
		if k == "example" || k == "minProperties" {
			put(out, k, clone(v))
		}
	})
	return out
}

// members gives the concrete types of a union. A declared type that no page describes may be one, unless it is the root.
func (l *lowerer) members(base string) []string {
	var out []string
	for _, d := range append([]string{base}, l.descendants(base)...) {
		if text(l.schemas.get(d), "x-abstract") != "true" && (d == base && d != rootEntity || text(l.schemas.get(d), "x-stub") != "true") {
			out = append(out, d)
		}
	}
	return out
}

// variant gives the component that stands for a concrete type in a union. A type that others derive from cannot pin
// its own @odata.type, so a helper component does. Values that are declared as the type need not name it, so it does
// not require the member; the types derived from it do, and who reads oneOf without the discriminator takes a value
// without @odata.type for one of this type.
func (l *lowerer) variant(name string) string {
	if len(l.derived[name]) == 0 {
		return name
	}
	helper := "instance." + name
	if l.out.get(helper) == nil {
		l.helper(helper, l.goNames[name]+"Instance")
		own := mapping(
			"type", "object",
			"properties", mapping(typeMember, mapping("type", "string", "description", "Name of the type of this object.", "enum", list("#"+name), "x-go-type", "string")),
		)
		if l.used[name] {
			put(get(own, "properties", typeMember), "x-go-type-skip-optional-pointer", true)
		} else {
			put(own, "required", list(typeMember))
		}
		l.add(helper, mapping("description", "A "+lastSegment(name)+" that is of no derived type.", "allOf", list(refTo(name), own)))
	}
	return helper
}

func (l *lowerer) discriminator(base string, component func(string) string) *yaml.Node {
	m := mapping()
	for _, d := range l.members(base) {
		put(m, "#"+d, schemaPrefix+component(d))
	}
	return mapping("propertyName", typeMember, "mapping", m)
}

func (l *lowerer) union(base string) *yaml.Node {
	l.helper(base+"Union", l.goNames[base]+"Union")
	oneOf := list[string]()
	for _, d := range l.members(base) {
		oneOf.Content = append(oneOf.Content, refTo(l.variant(d)))
	}
	if len(oneOf.Content) == 0 {
		return mapping("description", "Any "+lastSegment(base)+".", "allOf", list(refTo(base)))
	}
	out := mapping(
		"description", "One of the types derived from "+lastSegment(base)+", told apart by @odata.type.",
		"oneOf", oneOf,
		"discriminator", l.discriminator(base, l.variant),
	)
	l.defaultType(out, base)
	return out
}

// defaultType notes which variant of a union a value is that does not name its type: in OData that is the declared
// type, unless it is abstract.
func (l *lowerer) defaultType(union *yaml.Node, base string) {
	if get(union, "discriminator", "mapping", "#"+base) != nil {
		put(union, defaultExtension, "#"+base)
	}
}

// keep lists what a property carries over from the reading as it stands.
var keep = []string{
	"format", "enum", "pattern", "minLength", "maxLength", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf",
	"minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties", "default", "readOnly", "writeOnly", "deprecated", "example",
	"additionalProperties", "x-extensible-enum",
}

// property lowers a property of a type.
func (l *lowerer) property(owner, name string, p *yaml.Node, navigation bool) *yaml.Node {
	out := l.value(p)
	l.describeProperty(out, p, owner, name)
	if navigation {
		put(out, "x-ms-navigationProperty", true)
	}
	return out
}

func (l *lowerer) describeProperty(out, p *yaml.Node, owner, name string) {
	if d := get(p, "description"); d != nil {
		put(out, "description", clone(d))
		l.described++
	} else if !l.lax {
		l.bare = append(l.bare, "property "+owner+"."+name+" has no description")
	}
}

// target gives the component that a value declared as a type refers to.
func (l *lowerer) target(name string) string {
	if l.used[name] {
		l.helper(name+"Union", l.goNames[name]+"Union")
		return name + "Union"
	}
	return name
}

// value lowers the schema of a value: a property, an item, a body or an answer.
func (l *lowerer) value(p *yaml.Node) *yaml.Node {
	ref := strings.TrimPrefix(text(p, "$ref"), schemaPrefix)
	nullable := text(p, "nullable") != "false"
	out := mapping()
	switch {
	case ref != "" && get(p, "x-constant") != nil:
		put(out, "type", "string")
		put(out, "enum", list(text(p, "x-constant")))
		put(out, "x-go-type", l.goNames[ref])
	case ref != "" && get(l.schemas.get(ref), "x-ms-enum-flags") != nil:
		// Several members, joined by commas, are one value (OData JSON 4.01, 7.1).
		alt := strings.Join(strs(get(l.schemas.get(ref), "enum")), "|")
		put(out, "anyOf", list(refTo(ref), mapping("type", "string", "pattern", "^("+alt+")(, ?("+alt+"))+$")))
		put(out, "x-go-type", l.goNames[ref])
	case ref != "":
		to := l.target(ref)
		siblings := false
		each(p, func(k string, _ *yaml.Node) { siblings = siblings || k != "$ref" && k != "nullable" })
		if !nullable && !siblings {
			return refTo(to)
		}
		if nullable {
			t := "object"
			if l.isEnum(l.schemas.get(ref)) {
				t = "string"
			}
			put(out, "anyOf", list(refTo(to), onlyNull(t)))
		} else {
			put(out, "allOf", list(refTo(to)))
		}
	case get(p, "items") != nil:
		put(out, "type", "array")
		item := clone(get(p, "items"))
		put(item, "nullable", false)
		put(out, "items", l.value(item))
	default:
		put(out, "type", cmp.Or(text(p, "type"), "object"))
		if props := get(p, "properties"); props != nil {
			lp := mapping()
			each(props, func(k string, v *yaml.Node) { appendMember(lp, k, l.withDescription(l.value(v), v)) })
			put(out, "properties", lp)
			put(out, "required", clone(get(p, "required")))
			nullable = false
		}
		if nullable && get(p, "x-constant") == nil {
			put(out, "nullable", true)
		}
		if c := text(p, "x-constant"); c != "" {
			put(out, "enum", list(c))
			drop(out, "nullable")
		}
	}
	for _, k := range keep {
		if v := get(p, k); v != nil && get(out, k) == nil {
			put(out, k, clone(v))
		}
	}
	if text(out, "nullable") == "true" && get(out, "enum") != nil {
		// A null must stand in the list too (OpenAPI 3.0.3, clarification of nullable).
		e := get(out, "enum")
		e.Content = append(e.Content, &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!null", Value: "null"})
	}
	return out
}

// onlyNull is the alternative that takes the null of a nullable reference. Readers that know nullable as JSON Schema
// hold a null against the component as well, which does not take it. The type is another than that of the component,
// so that every other value can be meant as that one alone.
func onlyNull(besides string) *yaml.Node {
	t := "string"
	if besides == t {
		t = "object"
	}
	null := mapping("type", t, "nullable", true)
	put(null, "enum", &yaml.Node{Kind: yaml.SequenceNode, Style: yaml.FlowStyle, Content: []*yaml.Node{{Kind: yaml.ScalarNode, Tag: "!!null", Value: "null"}}})
	return null
}

func (l *lowerer) withDescription(out, p *yaml.Node) *yaml.Node {
	if d := get(p, "description"); d != nil {
		put(out, "description", clone(d))
	}
	return out
}
