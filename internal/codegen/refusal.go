package codegen

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"
)

// Refusal says which construct of a document cannot be made into Go, and where it stands.
type Refusal struct {
	Line, Col int    // from 1; 0 if not known
	Where     string // the way from the root of the document, as a JSON Pointer if the place is known
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

// First is the refusal to tell of. It counts the others, which are often of the same kind, in its text.
func (e RefusedError) First() Refusal {
	r := e[0]
	switch others := len(e) - 1; {
	case others == 1:
		r.What += " (and one more place)"
	case others > 1:
		r.What += fmt.Sprintf(" (and %d more places)", others)
	}
	return r
}

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

// point gives the refusals that have a line the JSON Pointer of what stands there.
func (e RefusedError) point(spec []byte) RefusedError {
	root, err := parseTree(spec)
	if err != nil {
		return e
	}
	out := slices.Clone(e)
	for i, r := range out {
		out[i].What = tidy(r.What)
		pointer, ok := pointerTo(root, r.Line, r.Col, "#")
		if !ok || r.Line == 0 {
			continue
		}
		if at := strings.LastIndex(r.Where, goPrefix); at >= 0 {
			pointer += ": " + r.Where[at:]
		}
		out[i].Where = pointer
	}
	return out
}

// tidy leaves out what oapi-codegen was doing when it met something that it cannot take.
func tidy(what string) string {
	chain, ok := strings.CutPrefix(what, "codegen: oapi-codegen: ")
	if !ok {
		return strings.ReplaceAll(what, "\n", "; ")
	}
	for {
		doing, cause, more := strings.Cut(chain, ": ")
		if !more || !strings.HasPrefix(doing, "error ") {
			break
		}
		chain = cause
	}
	return "oapi-codegen cannot take it: " + strings.ReplaceAll(chain, "\n", "; ") + "; change it with --overlay, or leave out what uses it with --exclude"
}

// goPrefix stands before names of generated declarations.
const goPrefix = "Go "

// pointerTo finds the value that stands at a line and column.
func pointerTo(n *yaml.Node, line, col int, pointer string) (string, bool) {
	if n.Line == line && n.Column == col {
		return pointer, true
	}
	for i, item := range items(n) {
		if found, ok := pointerTo(item, line, col, pointer+"/"+strconv.Itoa(i)); ok {
			return found, true
		}
	}
	for _, p := range pairs(n) {
		if found, ok := pointerTo(p.value, line, col, pointer+"/"+pointerEscape.Replace(p.key)); ok {
			return found, true
		}
	}
	return "", false
}

var pointerEscape = strings.NewReplacer("~", "~0", "/", "~1")
