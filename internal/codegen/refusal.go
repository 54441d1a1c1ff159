package codegen

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"
)

// Refusal says which construct of a document cannot be made into Go, and where it stands.
type Refusal struct {
	Line, Col int    // from 1; 0 if not known
	Where     string // the way from the root of the document
	What      string
}

// String leaves the place in the file to the caller, who knows its name.
func (r Refusal) String() string {
	if r.Where == "" {
		return r.What
	}
	return r.Where + ": " + r.What
}

// RefusedError lists the refusals of a document, at least one.
type RefusedError []Refusal

func (e RefusedError) Error() string {
	var b strings.Builder
	b.WriteString("codegen: the document cannot be made into Go")
	for _, r := range e {
		b.WriteString("\n" + r.String())
	}
	return b.String()
}

func refuse(n *yaml.Node, where, format string, args ...any) Refusal {
	r := Refusal{Where: where, What: fmt.Sprintf(format, args...)}
	if n != nil {
		r.Line, r.Col = n.Line, n.Column
	}
	return r
}

// places are where in the document components and operations stand, by their Go names.
type places map[string]Refusal

var goWord = regexp.MustCompile(`\b[A-Z][A-Za-z0-9]+\b`)

// locate completes refusals that name a type, and not where it stands. What oapi-codegen calls by a longer name stands
// in the component or operation that the name begins with.
func (p places) locate(refused RefusedError) RefusedError {
	out := slices.Clone(refused)
	for i, r := range out {
		if r.Line > 0 {
			continue
		}
		for _, word := range goWord.FindAllString(r.String(), -1) {
			for ; word != "" && p[word].Line == 0; word = word[:len(word)-1] {
			}
			if found := p[word]; found.Line > 0 {
				r.Line, r.Col, r.Where = found.Line, found.Col, strings.TrimSuffix(found.Where+": "+r.Where, ": ")
				out[i] = r
				break
			}
		}
	}
	return out
}
