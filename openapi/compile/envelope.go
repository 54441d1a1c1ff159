package compile

import (
	"maps"
	"slices"
	"strings"

	"gopkg.in/yaml.v3"
)

// What every Graph call has in common: parameters, errors and security schemes. The texts are ours.

const replyPrefix = "#/components/responses/"

const errorSchema = "microsoft.graph.ODataErrors.ODataError"

var errorReplies = []struct{ code, name, text string }{
	{"400", "BadRequest", "The request breaks the contract: a member, an option or the body as a whole is not acceptable."},
	{"401", "Unauthorized", "The token is missing or not valid."},
	{"403", "Forbidden", "The token lacks a permission that the call needs."},
	{"404", "NotFound", "There is nothing at this address."},
	{"405", "MethodNotAllowed", "The address does not take this method."},
	{"409", "Conflict", "The change contradicts the present state."},
	{"412", "PreconditionFailed", "The object has changed since the entity tag was read."},
	{"415", "UnsupportedMediaType", "The body is not of a media type that the call takes."},
	{"429", "TooManyRequests", "Too many calls; Retry-After says when to come back."},
	{"500", "InternalServerError", "The service failed."},
	{"503", "ServiceUnavailable", "The service is not available for now; Retry-After says when to come back."},
}

// errors names every error status of an operation; OpenAPI lets one write 4XX, but generators stumble over it.
func (u usage) errors(method string, op, responses *yaml.Node) {
	hasBody := get(op, "requestBody") != nil
	hasMatch := false
	if ps := get(op, "parameters"); ps != nil {
		hasMatch = slices.ContainsFunc(ps.Content, func(p *yaml.Node) bool { return strings.HasSuffix(text(p, "$ref"), "/If-Match") })
	}
	for _, e := range errorReplies {
		switch e.code {
		case "405":
			continue
		case "409":
			if method == "get" || method == "head" {
				continue
			}
		case "412":
			if !hasMatch {
				continue
			}
		case "415":
			if !hasBody {
				continue
			}
		}
		if get(responses, e.code) == nil {
			appendMember(responses, e.code, replyRefs[e.name])
			u.replies[e.name] = true
		}
	}
	sortCodes(responses)
}

// refNode is a reference that thousands of operations share: nothing changes it after lowering.
func refNode(ref string) *yaml.Node { return mapping("$ref", ref) }

var replyRefs = func() map[string]*yaml.Node {
	refs := map[string]*yaml.Node{}
	for _, e := range errorReplies {
		refs[e.name] = refNode(replyPrefix + e.name)
	}
	return refs
}()

func sortCodes(n *yaml.Node) {
	codes := make([]string, 0, len(n.Content)/2)
	each(n, func(k string, _ *yaml.Node) { codes = append(codes, k) })
	if slices.IsSorted(codes) {
		return
	}
	slices.Sort(codes)
	sortMembers(n, codes...)
}

// commonParameters are the parameters that operations refer to.
var commonParameters = []struct {
	key  string
	node func() *yaml.Node
}{
	{"select", func() *yaml.Node {
		return listOption("$select", "Names of the properties to answer, parted by commas; all of them without it.")
	}},
	{"expand", func() *yaml.Node {
		return listOption("$expand", "Names of the relationships to answer inline, parted by commas.")
	}},
	{"filter", func() *yaml.Node {
		return option("$filter", "OData expression that an item must satisfy, such as status eq 'active'.", mapping("type", "string", "minLength", 1))
	}},
	{"orderby", func() *yaml.Node {
		return listOption("$orderby", "Properties to sort by, parted by commas, each with asc or desc behind it.")
	}},
	{"top", func() *yaml.Node {
		return option("$top", "Largest number of items in a page.", mapping("type", "integer", "format", "int32", "minimum", 1, "maximum", 999))
	}},
	{"skip", func() *yaml.Node {
		return option("$skip", "Number of items to leave out from the front.", mapping("type", "integer", "format", "int32", "minimum", 0))
	}},
	{"count", func() *yaml.Node {
		return option("$count", "With true the answer carries the number of all items in @odata.count.", mapping("type", "boolean"))
	}},
	{"search", func() *yaml.Node {
		return option("$search", "Words to look for.", mapping("type", "string", "minLength", 1))
	}},
	{"skiptoken", func() *yaml.Node {
		return option("$skiptoken", "Mark of the next page, taken from @odata.nextLink as it stands.", mapping("type", "string", "minLength", 1))
	}},
	{"If-Match", func() *yaml.Node {
		return headerParam("If-Match", "Entity tag that the object must still have.", mapping("type", "string"))
	}},
	{"If-None-Match", func() *yaml.Node {
		return headerParam("If-None-Match", "Entity tag that the object must no longer have.", mapping("type", "string"))
	}},
	{"ConsistencyLevel", func() *yaml.Node {
		return headerParam("ConsistencyLevel", "Set to eventual for advanced queries on directory objects.", mapping("type", "string"))
	}},
	{"Prefer", func() *yaml.Node {
		return headerParam("Prefer", "Wishes of the client (RFC 7240). With include-unknown-enum-members the service shows members of evolvable enumerations that it otherwise hides behind unknownFutureValue.", mapping("type", "string"))
	}},
	{"client-request-id", func() *yaml.Node {
		return headerParam("client-request-id", "Id that the client gives the call, a GUID by custom; the service repeats it in the answer.", mapping("type", "string", "minLength", 1))
	}},
}

func option(name, desc string, schema *yaml.Node) *yaml.Node {
	return mapping("name", name, "in", "query", "description", desc, "schema", schema)
}

func listOption(name, desc string) *yaml.Node {
	n := option(name, desc, mapping("type", "array", "minItems", 1, "items", mapping("type", "string")))
	put(n, "style", "form")
	put(n, "explode", false)
	sortMembers(n, "name", "in", "description", "style", "explode", "schema")
	return n
}

func headerParam(name, desc string, schema *yaml.Node) *yaml.Node {
	return mapping("name", name, "in", "header", "description", desc, "schema", schema)
}

const paramPrefix = "#/components/parameters/"

// usualParams are taken by all operations, the first of them by all but deletions.
var usualParams = []struct {
	name string
	ref  *yaml.Node
}{{"Prefer", refNode(paramPrefix + "Prefer")}, {"client-request-id", refNode(paramPrefix + "client-request-id")}}

// parameters completes the parameters of an operation.
func (u usage) parameters(method string, op *yaml.Node) {
	ps := get(op, "parameters")
	if ps == nil {
		ps = list[string]()
	}
	for _, common := range usualParams {
		if common.name == "Prefer" && method == "delete" {
			continue
		}
		if !slices.ContainsFunc(ps.Content, func(p *yaml.Node) bool { return isParam(p, common.name) }) {
			ps.Content = append(ps.Content, common.ref)
		}
	}
	type key struct{ ref, in, name string }
	seen := make(map[key]bool, len(ps.Content))
	ps.Content = slices.DeleteFunc(ps.Content, func(p *yaml.Node) bool {
		k := key{text(p, "$ref"), text(p, "in"), text(p, "name")}
		dup := seen[k]
		seen[k] = true
		return dup
	})
	for _, p := range ps.Content {
		if ref := text(p, "$ref"); ref != "" {
			u.params[strings.TrimPrefix(ref, paramPrefix)] = true
			continue
		}
		if text(p, "description") == "" {
			put(p, "description", "The "+strings.ToLower(words(strings.ReplaceAll(text(p, "name"), "-", " ")))+" that the path addresses.")
		}
		sortMembers(p, "name", "in", "required", "description", "schema")
	}
	put(op, "parameters", ps)
}

// isParam tells a reference to one of the common parameters.
func isParam(p *yaml.Node, name string) bool {
	ref, ok := strings.CutPrefix(text(p, "$ref"), paramPrefix)
	return ok && ref == name
}

func (u usage) collectScopes(op *yaml.Node) {
	for _, alt := range contentOf(get(op, "security")) {
		each(alt, func(scheme string, scopes *yaml.Node) {
			known := u.of(scheme)
			for _, s := range contentOf(scopes) {
				known[s.Value] = true
			}
		})
	}
}

// document puts the parts together and sorts what has no order of its own.
func (l *lowerer) document() {
	l.errorTypes()
	comps := get(l.doc, "components")
	if comps == nil {
		comps = mapping()
		put(l.doc, "components", comps)
	}
	var names []string
	l.out.each(func(k string, _ *yaml.Node) { names = append(names, k) })
	slices.SortFunc(names, strings.Compare)
	schemas := mapping()
	for _, n := range names {
		s := l.out.get(n)
		sortMembers(s, "x-go-name", "description", "externalDocs", "deprecated", "x-graph-key", "x-graph-abstract")
		appendMember(schemas, n, s)
	}
	put(comps, "schemas", schemas)
	if beside := l.unreferenced(); len(beside) > 0 {
		refs := list[string]()
		for _, n := range beside {
			refs.Content = append(refs.Content, refTo(n))
		}
		put(l.doc, "x-graph-unreferenced", refs)
	}

	params := get(comps, "parameters")
	if params == nil {
		params = mapping()
	}
	for _, p := range commonParameters {
		if l.params[p.key] && get(params, p.key) == nil {
			put(params, p.key, p.node())
		}
	}
	put(comps, "parameters", params)

	replies := mapping()
	for _, e := range errorReplies {
		if l.replies[e.name] {
			r := mapping("description", e.text)
			if e.code == "429" || e.code == "503" {
				put(r, "headers", mapping("Retry-After", mapping("description", "Seconds to wait before the next call.", "schema", mapping("type", "integer", "format", "int32", "minimum", 0))))
			}
			put(r, "content", mapping("application/json", mapping("schema", refTo(errorSchema))))
			put(replies, e.name, r)
		}
	}
	put(comps, "responses", replies)
	l.securitySchemes(comps)
	sortMembers(comps, "schemas", "parameters", "responses", "securitySchemes")
	sortMembers(l.doc, "openapi", "info", "externalDocs", "servers", "security", "tags", "paths", "components", "x-graph-unreferenced")
	for _, t := range contentOf(get(l.doc, "tags")) {
		if text(t, "description") == "" {
			put(t, "description", "Operations on "+strings.ReplaceAll(text(t, "name"), ".", " ")+".")
		}
	}
}

// unreferenced lists the types that the pages describe and no operation leads to. They belong to the contract all the
// same, and tools that drop or flag unused components are told so by a reference.
func (l *lowerer) unreferenced() []string {
	refs := map[string][]string{} // of each schema
	for i, r := range refsOfEach(l.out.nodes()) {
		refs[l.out.names[i]] = r
	}
	reached := map[string]bool{}
	var reach func(names []string)
	reach = func(names []string) {
		for _, n := range names {
			if !reached[n] {
				reached[n] = true
				reach(refs[n])
			}
		}
	}
	for _, r := range refsOfEach(memberNodes(get(l.doc, "paths"))) {
		reach(r)
	}
	var out []string
	for _, n := range l.names {
		if !reached[n] {
			out = append(out, n)
		}
	}
	slices.Sort(out)
	return out
}

func contentOf(n *yaml.Node) []*yaml.Node {
	if n == nil {
		return nil
	}
	return n.Content
}

func (l *lowerer) errorTypes() {
	if len(l.replies) == 0 {
		return
	}
	const ns = "microsoft.graph.ODataErrors."
	for _, n := range []string{"ODataError", "MainError", "ErrorDetails", "InnerError"} {
		goName := "OData" + strings.TrimPrefix(n, "OData")
		l.helper(ns+n, goName)
	}
	str := func(desc string) *yaml.Node { return mapping("type", "string", "description", desc) }
	l.add(ns+"ODataError", mapping("description", "The body of every error answer (OData JSON 4.01, 21.1).", "type", "object",
		"properties", mapping("error", refTo(ns+"MainError")), "required", list("error")))
	l.add(ns+"MainError", mapping("description", "What went wrong.", "type", "object", "properties", mapping(
		"code", str("Code that clients branch on."),
		"message", str("What happened, for people."),
		"target", mapping("type", "string", "nullable", true, "description", "The member or option that is at fault."),
		"details", mapping("type", "array", "description", "Every single fault, when there are several.", "items", refTo(ns+"ErrorDetails")),
		"innerError", refTo(ns+"InnerError"),
	), "required", list("code", "message")))
	l.add(ns+"ErrorDetails", mapping("description", "One of several faults.", "type", "object", "properties", mapping(
		"code", str("Code of this fault."),
		"message", str("What is wrong and what would be right, for people."),
		"target", mapping("type", "string", "nullable", true, "description", "The member or option that is at fault."),
	), "required", list("code", "message")))
	l.add(ns+"InnerError", mapping("description", "What support needs to find the call.", "type", "object", "properties", mapping(
		"code", mapping("type", "string", "nullable", true, "description", "A finer code, where there is one."),
		"date", str("When the call failed, in UTC."),
		"request-id", str("Id that the service gave the call; the header request-id carries it too."),
		"client-request-id", str("Id that the client gave the call, or one made up for it."),
	)))
}

func (l *lowerer) securitySchemes(comps *yaml.Node) {
	const authority = "https://login.microsoftonline.com/common/oauth2/v2.0/"
	scopeMap := func(scheme, kind string) *yaml.Node {
		m := mapping()
		for _, s := range slices.Sorted(maps.Keys(l.scopes[scheme])) {
			appendMember(m, s, scalar("The "+kind+" permission "+s+"."))
		}
		return m
	}
	schemes := mapping(
		"delegated", mapping("type", "oauth2", "description", "A user is signed in and the client acts for them.", "flows", mapping(
			"authorizationCode", mapping("authorizationUrl", authority+"authorize", "tokenUrl", authority+"token", "scopes", scopeMap("delegated", "delegated")))),
		"application", mapping("type", "oauth2", "description", "The client acts as itself, without a user.", "flows", mapping(
			"clientCredentials", mapping("tokenUrl", authority+"token", "scopes", scopeMap("application", "application")))),
	)
	put(comps, "securitySchemes", schemes)
	if get(l.doc, "security") == nil {
		put(l.doc, "security", list(mapping("delegated", list[string]()), mapping("application", list[string]())))
	}
}
