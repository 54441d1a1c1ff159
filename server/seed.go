package server

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"slices"
	"strconv"
	"strings"

	"github.com/graphcontract/graphcontract/server/internal/jsondoc"
	"github.com/graphcontract/graphcontract/server/internal/model"
	"github.com/graphcontract/graphcontract/server/internal/odata"
	"github.com/graphcontract/graphcontract/server/internal/seed"
	"github.com/graphcontract/graphcontract/validate"
)

// SeedError says why a seed or a snapshot was refused, with all that is wrong with it. Pointers, lines and columns
// of the findings are those of the whole text.
type SeedError struct{ Findings validate.Findings }

func (e *SeedError) Error() string {
	if len(e.Findings) == 0 {
		return "the seed is refused"
	}
	return fmt.Sprintf("the seed is refused: %s (%d findings)", e.Findings[0], len(e.Findings))
}

// Codes of findings that no schema can say.
const (
	seedShape      validate.Code = "seed-shape"
	seedCollection validate.Code = "seed-collection"
	seedKey        validate.Code = "seed-key"
)

// ReadSeed joins the files in fsys into one seed. A file holds the documents of the collection it is called
// after, as in requirements.json.
func ReadSeed(fsys fs.FS) ([]byte, error) {
	files, err := fs.Glob(fsys, "*.json")
	if err != nil {
		return nil, err
	}
	if len(files) == 0 {
		return nil, errors.New("seed: there are no .json files")
	}
	var out bytes.Buffer
	for i, name := range files {
		text, err := fs.ReadFile(fsys, name)
		if err != nil {
			return nil, err
		}
		if !json.Valid(text) {
			return nil, fmt.Errorf("seed: %s is no JSON", name)
		}
		fmt.Fprintf(&out, "%s%q: %s", map[bool]string{true: "{", false: ","}[i == 0], strings.TrimSuffix(name, ".json"), text)
	}
	out.WriteString("}")
	return out.Bytes(), nil
}

// seedReader reads a seed and collects what is wrong with it.
type seedReader struct {
	s        *Server
	text     []byte
	findings validate.Findings
	out      seed.Documents
}

// readSeed returns the documents in text, or a [*SeedError].
func (s *Server) readSeed(text []byte) (seed.Documents, error) {
	r := &seedReader{s: s, text: text, out: seed.Documents{}}
	if err := r.read(); err != nil {
		r.add(seedShape, "", 0, err.Error())
	}
	if !r.findings.OK() {
		return nil, &SeedError{r.findings}
	}
	return r.out, nil
}

func (r *seedReader) add(code validate.Code, pointer string, offset int, message string) {
	line, col := lineOf(r.text, offset)
	r.findings = append(r.findings, validate.Finding{Code: code, Severity: validate.Error, In: validate.InBody,
		Pointer: pointer, Line: line, Col: col, Offset: offset, Message: message})
}

// read goes through the members of the seed.
func (r *seedReader) read() error {
	if _, err := jsondoc.DecodeObject(r.text); err != nil { // bounds the depth, too
		return err
	}
	dec := json.NewDecoder(bytes.NewReader(r.text))
	if _, err := dec.Token(); err != nil {
		return err
	}
	for dec.More() {
		t, err := dec.Token()
		if err != nil {
			return err
		}
		name, _ := t.(string)
		var value json.RawMessage
		if err := dec.Decode(&value); err != nil {
			return err
		}
		r.collection(name, value, int(dec.InputOffset())-len(value))
	}
	_, err := dec.Token()
	if errors.Is(err, io.EOF) {
		err = io.ErrUnexpectedEOF
	}
	return err
}

// collection reads the documents of one collection: an array of them, or one alone.
func (r *seedReader) collection(name string, value json.RawMessage, offset int) {
	at := "/" + name
	i := slices.IndexFunc(seed.Kinds, func(k seed.Kind) bool { return k.Collection == name })
	if i < 0 {
		r.add(seedCollection, at, offset, fmt.Sprintf("there is no collection %q", name))
		return
	}
	if _, twice := r.out[name]; twice {
		r.add(seedCollection, at, offset, fmt.Sprintf("the collection %q stands twice", name))
		return
	}
	kind := seed.Kinds[i]
	r.out[name] = nil
	if value[0] == '{' {
		r.document(kind, value, at, offset)
	} else if err := r.documents(kind, value, at, offset); err != nil {
		r.add(seedShape, at, offset, fmt.Sprintf("want an array of objects: %v", err))
	}
	switch docs := r.out[name]; {
	case kind.Single && len(docs) != 1:
		r.add(seedCollection, at, offset, fmt.Sprintf("found %d documents; want exactly one", len(docs)))
	case name == seed.Configurations:
		r.out[name] = r.s.withBuiltin(docs)
	}
}

func (r *seedReader) documents(kind seed.Kind, value json.RawMessage, at string, offset int) error {
	var items []json.RawMessage
	if err := json.Unmarshal(value, &items); err != nil {
		return err
	}
	from := 0
	for i, item := range items {
		from += bytes.Index(value[from:], item) // items stand in order, each as it was written
		r.document(kind, item, at+"/"+strconv.Itoa(i), offset+from)
		from += len(item)
	}
	return nil
}

// document checks one document and takes it up.
func (r *seedReader) document(kind seed.Kind, text []byte, at string, offset int) {
	o, err := jsondoc.DecodeObject(text)
	if err != nil {
		r.add(seedShape, at, offset, err.Error())
		return
	}
	t := r.s.typeOf(kind.Collection)
	_, fs := r.s.contract.validator.Payload(text, validate.PayloadOptions{Type: payloadType(t), IncludeUnknownEnumMembers: true})
	line, col := lineOf(r.text, offset)
	for _, f := range fs {
		f.Pointer = at + f.Pointer
		if f.Line == 1 {
			f.Col += col - 1
		}
		if f.Line > 0 {
			f.Line += line - 1
		}
		f.Offset += offset
		r.findings = append(r.findings, f)
	}
	id := o.Text(kind.Key)
	switch {
	case id == "":
		r.add(seedKey, at, offset, fmt.Sprintf("the document has no %s", kind.Key))
	case kind.Collection == seed.Policy && id != policyID:
		r.add(seedKey, at, offset, fmt.Sprintf("found the id %q; want %q", id, policyID))
	case slices.ContainsFunc(r.out[kind.Collection], func(other jsondoc.Object) bool { return strings.EqualFold(other.Text(kind.Key), id) }):
		r.add(seedKey, at, offset, fmt.Sprintf("%s %q stands twice", kind.Key, id))
	}
	if kind.Collection == seed.Configurations {
		r.rules(o, at, offset)
	}
	if kind.Collection == seed.Policy {
		o = o.Without(configurationsMember) // they are documents of their own
	}
	if t.Derived[t.Name] != nil && o.Text(model.TypeMember) == "" {
		o = o.WithFirst(model.TypeMember, "#"+t.Name) // a seed may leave the declared type out, answers name it
	}
	r.out[kind.Collection] = append(r.out[kind.Collection], t.Canonical(o))
}

// rules checks what stands between the members of a configuration.
func (r *seedReader) rules(o jsondoc.Object, at string, offset int) {
	var f *fault
	if err := checkConfiguration(o); errors.As(err, &f) {
		r.add(validate.Code(f.details[0].Code), at+f.target, offset, f.message)
	}
	if original, ok := r.s.builtin[r.s.builtinID(o.Text("id"))]; ok && !isType(o.Text(model.TypeMember), original.Text(model.TypeMember)) {
		r.add(ruleSameType, at+"/@odata.type", offset, fmt.Sprintf("found %q; want %q", o.Text(model.TypeMember), original.Text(model.TypeMember)))
	}
}

// builtinID is the id of a built-in configuration as the service spells it, or id.
func (s *Server) builtinID(id string) string {
	for name := range s.builtin {
		if strings.EqualFold(name, id) {
			return name
		}
	}
	return id
}

// withBuiltin puts the built-in configurations that docs leaves out in front, as they are by default, and gives the
// others the spelling of the service.
func (s *Server) withBuiltin(docs []jsondoc.Object) []jsondoc.Object {
	given := map[string]jsondoc.Object{}
	var others []jsondoc.Object
	for _, o := range docs {
		id := s.builtinID(o.Text("id"))
		if _, ok := s.builtin[id]; ok {
			given[id] = o.With("id", id)
		} else {
			others = append(others, o)
		}
	}
	var out []jsondoc.Object
	for _, original := range s.defaults {
		id := original.Text("id")
		if o, ok := given[id]; ok {
			original = o
		}
		out = append(out, original)
	}
	return append(out, others...)
}

// typeOf is the type of the documents of a collection.
func (s *Server) typeOf(collection string) *model.Type {
	return map[string]odata.Resource{
		seed.Policy: s.resources.policy.Resource, seed.Configurations: s.resources.configuration.Resource,
		seed.Score: s.resources.score.Resource, seed.CustomerInsights: s.resources.customerInsights.Resource,
		seed.History: s.resources.history.Resource, seed.Requirements: s.resources.requirements.Resource,
		seed.Alerts: s.resources.securityAlerts.Resource,
	}[collection].Type
}

// lineOf is the line and column of an offset, both from 1.
func lineOf(text []byte, offset int) (line, col int) {
	offset = min(offset, len(text))
	before := text[:offset]
	line = 1 + bytes.Count(before, []byte("\n"))
	start := bytes.LastIndexByte(before, '\n') + 1
	return line, 1 + len(bytes.Runes(before[start:]))
}
