package compile

import (
	"slices"
	"strings"

	"gopkg.in/yaml.v3"
)

// companions tells which operations come along with those that were picked for a type. An operation that deletes, acts
// or refers names no type; it belongs to the nearest path above it of which an operation does.
type companions struct {
	items  map[string]*companion // by path without the names of parameters
	picked map[string]bool       // paths with an operation that was picked for a type
}

type companion struct {
	typed   bool // an operation names a type
	keyed   bool // there is a path for one item of it
	methods int
}

var methodNames = []string{"get", "put", "post", "delete", "options", "head", "patch", "trace"}

// newCompanions looks at all paths. byType tells whether an operation is picked for a type that it names.
func newCompanions(paths *yaml.Node, byType func(path string, op *yaml.Node) bool) *companions {
	c := &companions{items: map[string]*companion{}, picked: map[string]bool{}}
	each(paths, func(path string, item *yaml.Node) {
		key := anonymous(path)
		it := &companion{}
		each(item, func(method string, op *yaml.Node) {
			if !slices.Contains(methodNames, method) {
				return
			}
			it.methods++
			it.typed = it.typed || len(namedTypes(op)) > 0
			if byType(path, op) {
				c.picked[key] = true
			}
		})
		c.items[key] = it
	})
	for key := range c.items {
		if above, ok := strings.CutSuffix(key, "/{}"); ok && c.items[above] != nil {
			c.items[above].keyed = true
		}
	}
	return c
}

// namedTypes gives the schemas that an operation refers to, without those that were made for it alone.
func namedTypes(op *yaml.Node) []string {
	return slices.DeleteFunc(refsOf(op), func(n string) bool {
		return strings.HasPrefix(n, "request.") || strings.HasPrefix(n, "response.")
	})
}

// takes tells whether the operation comes along.
func (c *companions) takes(path, method string, op *yaml.Node) bool {
	if len(c.picked) == 0 {
		return false
	}
	key := anonymous(path)
	it := c.items[key]
	if it == nil {
		return false
	}
	if len(namedTypes(op)) == 0 && it.typed {
		return c.picked[key]
	}
	if it.typed && !c.acts(it, key, method, op) {
		return false
	}
	for above := key; ; {
		i := strings.LastIndexByte(above, '/')
		if i <= 0 {
			return false
		}
		above = above[:i]
		if a := c.items[above]; a != nil && a.typed {
			return c.picked[above]
		}
	}
}

// acts tells an action or a function from a resource of its own: it is called in parentheses or by a qualified name, or
// is posted to with parameters and has no items.
func (c *companions) acts(it *companion, key, method string, op *yaml.Node) bool {
	last := key[strings.LastIndexByte(key, '/')+1:]
	if strings.HasPrefix(last, "{") || strings.HasPrefix(last, "$") {
		return false
	}
	if strings.Contains(last, "(") || method == "post" && strings.Contains(last, ".") {
		return true
	}
	body := text(op, "requestBody", "content", "application/json", "schema", "$ref")
	return method == "post" && it.methods == 1 && !it.keyed && (body == "" || strings.HasPrefix(body, schemaPrefix+"request."))
}
