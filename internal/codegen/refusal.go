package codegen

import (
	"fmt"
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
