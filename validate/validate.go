package validate

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"slices"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"

	"github.com/graphcontract/graphcontract/validate/internal/program"
)

// A Validator checks payloads and exchanges against one document. It does not change after [New] and may be used
// by many goroutines at once.
type Validator struct {
	opts       Options
	types      map[string]*schema // components by name
	table      typeTable          // of types
	short      map[string][]string
	shortNames []string
	names      []string
	operations []*operation
	routes     *route

	contentTypes cache[string, *contentType]
	contexts     cache[string, *schema]
	bodies       cache[bodyKey, *schema]

	basePaths []string
	set       *program.Set
}

// New prepares the schemas and operations of a document. The document is only read, and not kept: later changes
// to it have no effect. It is an error if the document is not OpenAPI 3.0 or 3.1, breaks its rules, has references that
// are not resolved, or has schemas that refer to themselves without an end.
func New(doc *openapi3.T, opts Options) (*Validator, error) {
	opts, err := opts.withDefaults()
	if err != nil {
		return nil, err
	}
	if doc == nil {
		return nil, errors.New("validate: no document")
	}
	if !strings.HasPrefix(doc.OpenAPI, "3.0.") && !isNewer(doc) {
		return nil, fmt.Errorf("validate: the document says it is OpenAPI %q; want 3.0 or 3.1", doc.OpenAPI)
	}
	v := &Validator{opts: opts, types: map[string]*schema{}, short: map[string][]string{}}
	p := newPreparer(doc)
	p.assertFormats = opts.AssertFormats
	for _, name := range keysOf(p.components) {
		if v.types[name], err = p.ref(p.components[name]); err != nil {
			return nil, err
		}
	}
	if v.operations, err = p.operations(doc); err != nil {
		return nil, err
	}
	if err := p.guard(); err != nil {
		return nil, err
	}
	// What kin-openapi says of the document takes as long as all the rest, and neither needs the other.
	said := make(chan error, 1)
	if opts.KnownValid {
		said <- nil
	} else {
		go func() { said <- p.askKin(doc) }()
	}
	err = p.finish(v, doc)
	if wrong := <-said; wrong != nil {
		return nil, fmt.Errorf("validate: the document is not valid: %w", wrong)
	}
	if err != nil {
		return nil, err
	}
	return v, nil
}

// askKin asks kin-openapi about the document. A document it cannot bear is an error, as one it refuses.
func (p *preparer) askKin(doc *openapi3.T) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("kin-openapi cannot read it: %v", r)
		}
	}()
	return doc.Validate(context.Background(), p.documentRules()...)
}

// finish makes a validator of what was prepared.
func (p *preparer) finish(v *Validator, doc *openapi3.T) (err error) {
	if err := p.link(); err != nil {
		return err
	}
	if err := p.compile(v); err != nil {
		return err
	}
	v.index()
	v.routes = routes(v.operations)
	for _, op := range v.operations {
		op.settle()
	}
	v.basePaths, err = basePaths(doc, v.opts)
	return err
}

// index sorts the names a payload can be checked against, and their short forms: what follows the last dot.
func (v *Validator) index() {
	v.names = slices.DeleteFunc(keysOf(v.types), func(name string) bool {
		return strings.HasPrefix(name, instancePrefix)
	})
	for _, name := range v.names {
		s := shortName(name)
		v.short[s] = append(v.short[s], name)
	}
	v.shortNames = keysOf(v.short)
	v.table = newTypeTable(v.types)
}

func shortName(name string) string { return name[strings.LastIndexByte(name, '.')+1:] }

// Types returns the qualified names a payload can be checked against, sorted.
func (v *Validator) Types() []string { return slices.Clone(v.names) }

// basePaths are what request paths begin with: as told, or the paths of the servers.
func basePaths(doc *openapi3.T, opts Options) ([]string, error) {
	out := slices.Clone(opts.BasePaths)
	if opts.BasePaths == nil {
		for _, s := range doc.Servers {
			if s == nil {
				return nil, errors.New("validate: the document has a server that is null")
			}
			u, err := url.Parse(s.URL)
			if err != nil {
				return nil, fmt.Errorf("validate: the server %q is no URL: %w", s.URL, err)
			}
			out = append(out, strings.TrimRight(u.Path, "/"))
		}
	}
	if len(out) == 0 {
		out = []string{""}
	}
	// The longest first, so that one base path inside another does not hide it.
	slices.SortStableFunc(out, func(a, b string) int { return len(b) - len(a) })
	return slices.Compact(out), nil
}

// check checks a body against a schema: by its program, and if that is not content, by the walk over what the program
// is not content with.
func (v *Validator) check(data []byte, s *schema, w *walker) {
	clean, guide := v.look(data, s, w.dir, w.later)
	if clean {
		return
	}
	root, ok := scan(data, w.c, guide)
	if guide != nil {
		guide.Done()
	}
	if ok {
		w.visit(root, []*schema{s})
	}
}

func (v *Validator) collector() *collector { return &collector{opts: &v.opts} }
