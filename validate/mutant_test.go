package validate

import (
	"fmt"
	"math/rand/v2"
	"regexp/syntax"
	"slices"
	"strconv"
	"strings"
)

// A piece is a JSON value that a test made up, with the schemas it was made for.
type piece struct {
	kind  kind
	text  string // of a scalar: the token
	kids  []pieceMember
	apply []*schema
}

type pieceMember struct {
	name  string
	value *piece
}

// A maker makes up values that fit a schema, mostly, and plants faults into them.
type maker struct {
	rng *rand.Rand
	dir Direction
}

func (m *maker) one(n int) bool { return m.rng.IntN(n) == 0 }

func choose[T any](m *maker, list []T) T { return list[m.rng.IntN(len(list))] }

// flat gathers the schemas a value of s would have to keep, choosing among alternatives.
func (m *maker) flat(s *schema, list []*schema) []*schema {
	if slices.Contains(list, s) {
		return list
	}
	list = append(list, s)
	for _, a := range s.allOf {
		list = m.flat(a, list)
	}
	for _, among := range [][]*schema{s.oneOf, s.anyOf} {
		if len(among) > 0 {
			list = m.flat(choose(m, among), list)
		}
	}
	if s.disc != nil && len(s.oneOf)+len(s.anyOf) == 0 && m.one(2) && len(s.disc.values) > 0 {
		list = m.flat(s.disc.variants[choose(m, s.disc.values)], list)
	}
	return list
}

// value makes a value for the schemas.
func (m *maker) value(apply []*schema, depth int) *piece {
	var list []*schema
	for _, s := range apply {
		list = m.flat(s, list)
	}
	p := &piece{apply: apply}
	types := []string{}
	for _, s := range list {
		if len(s.types) > 0 {
			types = s.types
		}
	}
	t := "object"
	switch {
	case len(types) > 0:
		t = choose(m, types)
	case !slices.ContainsFunc(list, func(s *schema) bool { return len(s.props) > 0 || s.more != nil }):
		t = choose(m, []string{"string", "integer", "boolean", "array", "number"})
	}
	if m.one(12) && slices.ContainsFunc(apply, (*schema).permitsNull) || t == "null" {
		p.kind, p.text = kindNull, "null"
		return p
	}
	switch t {
	case "string":
		p.kind, p.text = kindString, strconv.Quote(m.str(list))
	case "integer", "number":
		p.kind, p.text = kindNumber, m.number(list, t)
	case "boolean":
		p.kind, p.text = kindBool, choose(m, []string{"true", "false"})
	case "array":
		p.kind = kindArray
		m.items(p, list, depth)
	default:
		p.kind = kindObject
		m.members(p, list, depth)
	}
	return p
}

func (m *maker) items(p *piece, list []*schema, depth int) {
	var items []*schema
	n := m.rng.IntN(4)
	for _, s := range list {
		if s.items != nil {
			items = append(items, s.items)
		}
		if s.shallow != nil {
			n = max(n, int(s.shallow.MinItems))
			if s.shallow.MaxItems != nil {
				n = min(n, int(*s.shallow.MaxItems))
			}
		}
	}
	if depth <= 0 {
		n = min(n, 1)
	}
	for range n {
		p.kids = append(p.kids, pieceMember{value: m.value(items, depth-1)})
	}
}

func (m *maker) members(p *piece, list []*schema, depth int) {
	var names []string
	required := map[string]bool{}
	for _, s := range list {
		names = append(names, s.names...)
		for _, r := range s.required {
			names = append(names, r)
			required[r] = true
		}
	}
	if m.one(3) {
		names = append(names, "@odata.etag")
	}
	if slices.ContainsFunc(list, func(s *schema) bool { return s.more != nil || s.extras == extrasOpen }) && m.one(2) {
		names = append(names, "free", "fr\u00e9e")
	}
	slices.Sort(names)
	names = slices.Compact(names)
	if m.one(2) {
		m.rng.Shuffle(len(names), func(i, j int) { names[i], names[j] = names[j], names[i] })
	}
	for _, name := range names {
		var apply []*schema
		other := false
		for _, s := range list {
			if c := s.props[name]; c != nil {
				apply = append(apply, c)
				other = other || c.otherSide(m.dir)
			} else if s.more != nil {
				apply = append(apply, s.more)
			}
		}
		if other && !m.one(200) || !required[name] && (depth <= 0 && m.one(2) || m.one(4)) {
			continue
		}
		v := m.value(apply, depth-1)
		if name == discriminatorName {
			for _, s := range list {
				if s.typeName != "" && !strings.HasSuffix(s.typeName, "Union") && len(apply) > 0 && len(apply[0].enum) == 0 {
					v = &piece{kind: kindString, text: strconv.Quote("#" + s.typeName), apply: apply}
					break
				}
			}
		}
		p.kids = append(p.kids, pieceMember{name: name, value: v})
	}
}

var dates = []string{
	"2024-02-29T12:30:00Z", "2024-02-29T12:30:00.123+01:00", "1999-12-31t23:59:60z", "2023-02-29T00:00:00Z", "2024-01-01T00:00:00+99:99", "2024-01-01", "2024-02-30",
	"2100-02-29T00:00:00Z", "0000-01-01T00:00:00Z", "2024-01-01T23:59:60Z", "2024-01-01T24:00:00Z",
}

func (m *maker) str(list []*schema) string {
	for _, s := range list {
		switch {
		case len(s.enum) > 0:
			return choose(m, s.enum)
		case s.shallow != nil && s.shallow.Pattern != "":
			re, err := syntax.Parse(s.shallow.Pattern, syntax.Perl)
			if err == nil {
				return m.match(re.Simplify())
			}
		}
	}
	for _, s := range list {
		switch s.format {
		case "date-time", "date", "time":
			return choose(m, dates)
		case "uuid":
			return choose(m, []string{"90a3ccdf-635c-4729-a248-9b709135078f", "90A3CCDF-635C-4729-A248-9B709135078F", "90a3ccdf-635c-4729-a248-9b709135078", "90a3ccdf-635c-4729-a248-9b709135078g"})
		case "uri":
			return choose(m, []string{"https://example.com/a", "/relative", "urn:x:y"})
		case "duration":
			return choose(m, []string{"P1D", "PT5M", "P"})
		case "byte", "base64url":
			return choose(m, []string{"YQ==", "YWJj", "YQ"})
		}
	}
	least, most := 0, 12
	for _, s := range list {
		if s.shallow != nil {
			least = max(least, int(s.shallow.MinLength))
			if s.shallow.MaxLength != nil {
				most = min(most, int(*s.shallow.MaxLength))
			}
		}
	}
	n := least + m.rng.IntN(max(1, most-least+1))
	var b strings.Builder
	for range n {
		b.WriteRune(choose(m, []rune("abcXYZ019 -_./é漢😀")))
	}
	return b.String()
}

// match makes a text that matches an expression.
func (m *maker) match(re *syntax.Regexp) string {
	var b strings.Builder
	switch re.Op {
	case syntax.OpLiteral:
		b.WriteString(string(re.Rune))
	case syntax.OpCharClass:
		i := 2 * m.rng.IntN(len(re.Rune)/2)
		b.WriteRune(re.Rune[i] + rune(m.rng.IntN(int(min(re.Rune[i+1]-re.Rune[i]+1, 60)))))
	case syntax.OpAnyChar, syntax.OpAnyCharNotNL:
		b.WriteByte('x')
	case syntax.OpConcat, syntax.OpCapture:
		for _, s := range re.Sub {
			b.WriteString(m.match(s))
		}
	case syntax.OpAlternate:
		b.WriteString(m.match(choose(m, re.Sub)))
	case syntax.OpQuest, syntax.OpStar:
		if m.one(2) {
			b.WriteString(m.match(re.Sub[0]))
		}
	case syntax.OpPlus:
		for range 1 + m.rng.IntN(3) {
			b.WriteString(m.match(re.Sub[0]))
		}
	}
	return b.String()
}

var numbers = []string{
	"0", "1", "-1", "7", "-0", "100", "1.0", "1e2", "1.5", "0.1", "2147483647", "2147483648", "-2147483648", "-2147483649", "9007199254740993", "9223372036854775807",
	"9223372036854775808", "-9223372036854775808", "-9223372036854775809", "1e400", "1e-400", "0.12345678901234567890", "3.5e38", "1E+2", "12345678901234567890123", "1.7976931348623157e308", "1.8e308",
	"123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890", "100000000000000000000000000000000000000000000000000000000000000000000000e-60",
}

func (m *maker) number(list []*schema, t string) string {
	if m.one(6) {
		return choose(m, numbers)
	}
	low, high := -20, 200
	for _, s := range list {
		for _, e := range s.enum {
			if m.one(2) {
				return e
			}
		}
		if s.bounds.min != nil {
			low = int(*s.bounds.min)
			high = max(high, low+2)
		}
		if s.bounds.max != nil {
			high = int(*s.bounds.max)
			low = min(low, high)
		}
	}
	n := low + m.rng.IntN(high-low+1)
	if t == "number" && m.one(3) {
		return fmt.Sprintf("%d.%d", n, m.rng.IntN(100))
	}
	return strconv.Itoa(n)
}

// walk visits all pieces.
func (p *piece) walk(visit func(*piece)) {
	visit(p)
	for _, k := range p.kids {
		k.value.walk(visit)
	}
}

var strangers = []string{`null`, `true`, `false`, `""`, `"x"`, `0`, `1`, `-1`, `1.5`, `1e30`, `{}`, `[]`, `[null]`, `{"a":1}`, `{"a":1,"a":2}`, `[[]]`, `"unknownFutureValue"`, `{"@a":[{"b":1,"b":1}]}`, `"\u0041"`, `"\ud83d"`, "\"\xff\"", `01`, `1.`, `tru`, `"2024-02-30T00:00:00Z"`}

// spoil plants a fault, or something that looks like one.
func (m *maker) spoil(root *piece) {
	var all []*piece
	root.walk(func(p *piece) { all = append(all, p) })
	p := choose(m, all)
	switch p.kind {
	case kindObject:
		m.spoilObject(p)
	case kindArray:
		switch m.rng.IntN(4) {
		case 0:
			if len(p.kids) > 0 {
				p.kids = append(p.kids, choose(m, p.kids))
			}
		case 1:
			p.kids = nil
		case 2:
			for range 1 + m.rng.IntN(20) {
				var items []*schema
				for _, s := range p.apply {
					for _, f := range m.flat(s, nil) {
						if f.items != nil {
							items = append(items, f.items)
						}
					}
				}
				p.kids = append(p.kids, pieceMember{value: m.value(items, 1)})
			}
		default:
			p.kids = append(p.kids, pieceMember{value: raw(choose(m, strangers))})
		}
	case kindString:
		switch m.rng.IntN(7) {
		case 0:
			for _, s := range p.apply {
				for _, f := range m.flat(s, nil) {
					if len(f.enum) > 0 {
						p.text = strconv.Quote(choose(m, f.enum))
					}
				}
			}
		case 1:
			p.text = strings.ToUpper(p.text)
		case 2:
			i := 1 + m.rng.IntN(len(p.text)-1)
			p.text = p.text[:i] + choose(m, []string{"x", "é", `\u0061`, `\\`, ",", " ", "\x01", "\xc3", `\n`, `"`}) + p.text[i:]
		case 3:
			if len(p.text) > 2 {
				i := 1 + m.rng.IntN(len(p.text)-2)
				p.text = p.text[:i] + fmt.Sprintf(`\u%04x`, p.text[i]) + p.text[i+1:]
			}
		case 4:
			p.text = strings.TrimPrefix(strings.Replace(p.text, `"#`, `"`, 1), "")
		case 5:
			p.text = strconv.Quote(choose(m, dates))
		default:
			*p = *raw(choose(m, strangers))
		}
	case kindNumber:
		p.text = choose(m, numbers)
	default:
		*p = *raw(choose(m, strangers))
	}
}

func raw(text string) *piece { return &piece{kind: kindNull, text: text} }

func (m *maker) spoilObject(p *piece) {
	n := len(p.kids)
	switch k := m.rng.IntN(10); {
	case k == 0 || n == 0:
		p.kids = append(p.kids, pieceMember{choose(m, []string{"unknown", "@x.y", "a@b", "", "é", `q\"uote`, "id", "@odata.type", "value"}), raw(choose(m, strangers))})
	case k == 1:
		i := m.rng.IntN(n)
		p.kids = slices.Delete(slices.Clone(p.kids), i, i+1)
	case k == 2:
		p.kids = append(slices.Clone(p.kids), choose(m, p.kids))
	case k == 3:
		i := m.rng.IntN(n)
		p.kids[i].name = choose(m, []string{p.kids[i].name + "s", strings.ToUpper(p.kids[i].name), "@" + p.kids[i].name, ""})
	case k == 4:
		m.rng.Shuffle(n, func(i, j int) { p.kids[i], p.kids[j] = p.kids[j], p.kids[i] })
	case k == 5:
		i := m.rng.IntN(n)
		p.kids[i].value = raw("null")
	case k == 6:
		i := m.rng.IntN(n)
		if name := p.kids[i].name; name != "" && name[0] < 0x80 {
			p.kids[i].name = fmt.Sprintf(`\u%04x`, name[0]) + name[1:]
		}
	case k == 7:
		for i := range 20 + m.rng.IntN(20) {
			p.kids = append(p.kids, pieceMember{fmt.Sprintf("@a.%d", i), raw("1")})
		}
		if m.one(2) {
			p.kids = append(p.kids, p.kids[m.rng.IntN(len(p.kids))])
		}
	default:
		i := m.rng.IntN(n)
		p.kids[i].value = raw(choose(m, strangers))
	}
}

// write writes a piece, with white space here and there.
func (m *maker) write(p *piece, b *strings.Builder, loose bool) {
	gap := func() {
		if loose && m.one(4) {
			b.WriteString(choose(m, []string{" ", "\n", "\t", "\r\n", "  "}))
		}
	}
	switch {
	case p.kind == kindObject && p.text == "":
		b.WriteByte('{')
		gap()
		for i, k := range p.kids {
			if i > 0 {
				b.WriteByte(',')
				gap()
			}
			b.WriteString(`"` + k.name + `"`)
			gap()
			b.WriteByte(':')
			gap()
			m.write(k.value, b, loose)
			gap()
		}
		b.WriteByte('}')
	case p.kind == kindArray && p.text == "":
		b.WriteByte('[')
		gap()
		for i, k := range p.kids {
			if i > 0 {
				b.WriteByte(',')
				gap()
			}
			m.write(k.value, b, loose)
			gap()
		}
		b.WriteByte(']')
	default:
		b.WriteString(p.text)
	}
}

// mutant makes a body for the schema, with a few faults or none.
func (m *maker) mutant(s *schema) []byte {
	root := m.value([]*schema{s}, 2+m.rng.IntN(3))
	for range m.rng.IntN(3) {
		m.spoil(root)
	}
	var b strings.Builder
	m.write(root, &b, m.one(3))
	data := []byte(b.String())
	if m.one(12) && len(data) > 0 {
		i := m.rng.IntN(len(data))
		switch m.rng.IntN(4) {
		case 0:
			data[i] = byte(m.rng.IntN(256))
		case 1:
			data = slices.Delete(data, i, i+1)
		case 2:
			data = append(data, choose(m, []string{" ", "x", "\n", "}", ",", "{}"})...)
		default:
			data = data[:i]
		}
	}
	return data
}
