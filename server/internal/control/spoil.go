package control

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"slices"
)

// An Answer is what a fault may spoil.
type Answer struct {
	Status int
	Header http.Header
	Body   []byte // is replaced, never written into
}

// brokenStatus is a status that no operation declares.
const brokenStatus = 299

// spoil changes an answer as a Malformed or Break step wants it, and says what it broke.
func (c *Control) spoil(in *Injection, operation string, a *Answer) string {
	if in.Kind == Malformed {
		a.malform()
		return "malformed"
	}
	order := []string{BreakEnum, BreakType, BreakMember, BreakStatus}
	if in.What != "" {
		order = slices.Insert(order, 0, in.What)
	}
	for _, what := range order {
		if c.breaks(what, operation, a) {
			return what
		}
	}
	return ""
}

// malform cuts the body in the middle. An answer without one gets half of a body.
func (a *Answer) malform() {
	if len(a.Body) < 2 {
		a.Status, a.Body = http.StatusOK, []byte(`{"value":`)
		a.Header.Set("Content-Type", "application/json")
		return
	}
	a.Body = bytes.Clone(a.Body[:len(a.Body)/2])
}

// breaks reports whether there was something of the kind to break.
func (c *Control) breaks(what, operation string, a *Answer) bool {
	switch what {
	case BreakStatus:
		a.Status = brokenStatus
		return true
	case BreakEnum:
		start, end, ok := c.coverage.Enum(operation, a.Status, a.Body)
		if ok {
			a.splice(start, end, `"graphcontractBroken"`)
		}
		return ok
	case BreakMember:
		i := bytes.IndexByte(a.Body, '{')
		if i < 0 {
			return false
		}
		a.splice(i+1, i+1, `"graphcontractBroken":true,`)
		return true
	case BreakType:
		start, end, value := findScalar(a.Body, func(name string, _ json.Token) bool { return !bytes.ContainsRune([]byte(name), '@') })
		if value == nil {
			return false
		}
		a.splice(start, end, `{"graphcontractBroken":true}`)
		return true
	case BreakVariant:
		start, end, value := findScalar(a.Body, func(name string, v json.Token) bool { _, isText := v.(string); return name == "@odata.type" && isText })
		if value == nil {
			return false
		}
		a.splice(start, end, `"#microsoft.graph.graphcontractBroken"`)
		return true
	default:
		return false
	}
}

func (a *Answer) splice(start, end int, text string) {
	a.Body = fmt.Appendf(nil, "%s%s%s", a.Body[:start], text, a.Body[end:])
}

// findScalar gives the place of the first member of an object that is picked and is no object, list or null.
func findScalar(body []byte, pick func(name string, v json.Token) bool) (start, end int, value json.Token) {
	dec := json.NewDecoder(bytes.NewReader(body))
	dec.UseNumber()
	type level struct {
		object bool
		name   string
		isName bool // the next token is a name
	}
	var open []level
	for {
		before := int(dec.InputOffset())
		tok, err := dec.Token()
		if err != nil {
			return 0, 0, nil
		}
		top := len(open) - 1
		if d, ok := tok.(json.Delim); ok {
			if d == '{' || d == '[' {
				open = append(open, level{object: d == '{', isName: d == '{'})
				continue
			}
			open = open[:top]
			if top--; top >= 0 {
				open[top].isName = open[top].object
			}
			continue
		}
		if top < 0 || !open[top].object {
			continue
		}
		if open[top].isName {
			open[top].name, open[top].isName = tok.(string), false
			continue
		}
		if open[top].isName = true; tok != nil && pick(open[top].name, tok) {
			end = int(dec.InputOffset())
			start = before + bytes.IndexFunc(body[before:end], func(r rune) bool { return r != ':' && r != ' ' && r != '\n' && r != '\t' && r != '\r' })
			return start, end, tok
		}
	}
}
