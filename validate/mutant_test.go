package validate

import (
	"fmt"
	"math/rand/v2"
	"regexp/syntax"
	"slices"
	"strconv"
	"strings"
	"unicode/utf16"
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

	base *piece  // what the next bodies are made of
	of   *schema // its schema
	left int     // how often it is used yet
	drop int     // of ten optional members of it, so many are left out

	patterns map[string]*syntax.Regexp
	foreign  []string // names of members that other types have
	types    []string // names of types

	// Scratch space of one body.
	pieces []piece
	kids   []pieceMember
	all    []*piece
	text   []byte
}

// newMaker returns a maker that always makes the same bodies, in the same order, for the same seed.
func newMaker(v *Validator, seed, stream uint64, dir Direction) *maker {
	m := &maker{rng: rand.New(rand.NewPCG(seed, stream)), dir: dir, patterns: map[string]*syntax.Regexp{}}
	for _, name := range v.names {
		s := v.types[name]
		m.foreign = append(m.foreign, s.names...)
		if s.typeName != "" {
			m.types = append(m.types, s.typeName)
		}
	}
	slices.Sort(m.foreign)
	m.foreign = slices.Compact(m.foreign)
	return m
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
	if s.disc != nil && len(s.oneOf)+len(s.anyOf) == 0 && len(s.disc.values) > 0 && m.one(2) && s == mostDerived(list) {
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
	case !slices.ContainsFunc(list, func(s *schema) bool { return len(s.props) > 0 || s.additional != nil }):
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
	if slices.ContainsFunc(list, func(s *schema) bool { return s.additional != nil || s.extras == extrasOpen }) && m.one(2) {
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
			} else if s.additional != nil {
				apply = append(apply, s.additional)
			}
		}
		if other && !m.one(200) || !required[name] && (depth <= 0 && m.one(2) || m.rng.IntN(10) < m.drop) {
			continue
		}
		v := m.value(apply, depth-1)
		if name == discriminatorName {
			if t := mostDerived(list); t != nil && len(apply) > 0 && len(apply[0].enum) == 0 {
				v = &piece{kind: kindString, text: strconv.Quote("#" + t.typeName), apply: apply}
			}
		}
		p.kids = append(p.kids, pieceMember{name: name, value: v})
	}
}

// mostDerived is the type among the schemas that no other is derived from, nil if there is none.
func mostDerived(list []*schema) *schema {
	for _, s := range list {
		if s.typeName != "" && !strings.HasSuffix(s.typeName, "Union") && !slices.ContainsFunc(list, func(t *schema) bool { return s.derived[t.typeName] != nil }) {
			return s
		}
	}
	return nil
}

var dates = []string{
	"2024-02-29T12:30:00Z", "2024-02-29T12:30:00.123+01:00", "1999-12-31t23:59:60z", "2023-02-29T00:00:00Z", "2024-01-01T00:00:00+99:99", "2024-01-01", "2024-02-30",
	"2100-02-29T00:00:00Z", "0000-01-01T00:00:00Z", "2024-01-01T23:59:60Z", "2024-01-01T24:00:00Z", "2024-1-01T00:00:00Z", "2024-01-01 00:00:00Z", "2024-01-01T00:00:00", "2024-01-01T00:00:00.Z",
	"2024-01-01T00:00:00-00:00", "2024-01-01T00:00:00+24:00", "2024-13-01T00:00:00Z", "2024-00-00T00:00:00Z", "20240101T000000Z", "2024-01-01T00:00:00.1234567890123456789Z",
}

// formatTexts are texts for the formats; the first two have the right form.
var formatTexts = map[string][]string{
	"date-time": dates,
	"date":      append([]string{"2024-01-01", "2024-02-29"}, dates...),
	"time":      append([]string{"12:30:00Z", "12:30:00.5+01:00", "25:00:00Z", "12:30"}, dates...),
	"uuid": {
		"90a3ccdf-635c-4729-a248-9b709135078f", "90A3CCDF-635C-4729-A248-9B709135078F", "90a3ccdf-635c-4729-a248-9b709135078", "90a3ccdf-635c-4729-a248-9b709135078g", "90a3ccdf635c4729a2489b709135078f",
		"{90a3ccdf-635c-4729-a248-9b709135078f}", "00000000-0000-0000-0000-000000000000", "90a3ccdf-635c-4729-a248-9b709135078f ",
	},
	"uri":       {"https://example.com/a", "urn:x:y", "/relative", "https://example.com/%zz", "https://exa mple.com", "", "http://[::1", "HTTPS://É.example"},
	"duration":  {"P1D", "PT5M", "P", "PT", "-P1DT2H", "P1DT", "PT1.5S", "P1Y2M", "p1d"},
	"byte":      {"YQ==", "YWJj", "YQ", "YQ=", "Y-_j", "YQ==\n", "Y Q=="},
	"base64url": {"YQ==", "YWJj", "YQ", "YQ=", "Y-_j", "Y+/j"},
}

// pattern reads an expression once; nil if that fails.
func (m *maker) pattern(text string) *syntax.Regexp {
	re, known := m.patterns[text]
	if !known {
		if parsed, err := syntax.Parse(text, syntax.Perl); err == nil {
			re = parsed.Simplify()
		}
		m.patterns[text] = re
	}
	return re
}

func (m *maker) str(list []*schema) string {
	for _, s := range list {
		switch {
		case len(s.enum) > 0:
			text := choose(m, s.enum)
			if text == s.sentinel && m.dir == AsRequest && !m.one(10) {
				text = s.enum[0]
			}
			return text
		case s.shallow != nil && s.shallow.Pattern != "":
			if re := m.pattern(s.shallow.Pattern); re != nil {
				return m.match(re)
			}
		}
	}
	for _, s := range list {
		if texts := formatTexts[s.format]; texts != nil {
			if m.one(40) {
				return choose(m, texts)
			}
			return texts[m.rng.IntN(2)]
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
	if m.one(40) {
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

// copied copies a value into the scratch space, so that faults in one body are not in the next.
func (m *maker) copied(p *piece) *piece {
	m.pieces = append(m.pieces, *p)
	out := &m.pieces[len(m.pieces)-1]
	at := len(m.kids)
	m.kids = append(m.kids, p.kids...)
	out.kids = m.kids[at:len(m.kids):len(m.kids)]
	for i := range out.kids {
		out.kids[i].value = m.copied(out.kids[i].value)
	}
	return out
}

// size counts the values and the members and items.
func (p *piece) size() (values int) {
	values = 1
	for _, k := range p.kids {
		values += k.value.size()
	}
	return values
}

// gather lists all values.
func (m *maker) gather(p *piece) {
	m.all = append(m.all, p)
	for _, k := range p.kids {
		m.gather(k.value)
	}
}

// nested is a piece that holds others.
func (p *piece) nested() bool { return (p.kind == kindObject || p.kind == kindArray) && p.text == "" }

var strangers = []string{
	`null`, `true`, `false`, `""`, `"x"`, `0`, `1`, `-1`, `1.5`, `1e30`, `{}`, `[]`, `[null]`, `{"a":1}`, `{"a":1,"a":2}`, `[[]]`, `"unknownFutureValue"`, `{"@a":[{"b":1,"b":1}]}`, `"\u0041"`, `"\ud83d"`, "\"\xff\"", `01`, `1.`, `tru`,
	`"2024-02-30T00:00:00Z"`, `[{}]`, `{"@odata.type":"#x"}`, `{"@odata.type":null}`, `"true"`, `"1"`, `"null"`, `NaN`, `-Infinity`, `True`, `undefined`, `'x'`, ``, `[1,]`, `{"a":1,}`, `{,}`, `[1 2]`, `{"a" 1}`, `{a:1}`, `-`, `"`, `[`, `{`, `]`, `}`, `nul`, `nullx`, `{"a":1}}`, `//x`, `/**/1`,
	`[0,-0,0.0,0e9]`, `{"":{"":{"":[]}}}`, `{"\u0061":1,"a":2}`, `{"@odata.type":"#a","@odata.type":"#a"}`,
}

// odd are pieces of strings: escapes right and wrong, control characters, and bytes that are no UTF-8.
var odd = []string{
	"x", "é", `\u0061`, `\\`, ",", " ", "\x01", "\xc3", `\n`, `"`, `\/`, `\b\f\r\t`, `\"`, `\u0000`, `\u00E9`, `\uD83D\uDE00`, `\ud83d\ude00`, `\ude00\ud83d`, `\ud83d`, `\ud83dx`, `\ud83d\u0041`, `\ud83d\n`, `\udfff`, `\x41`, `\u12`, `\u12g4`, `\U0041`, `\`,
	"\x1f", "\x7f", "\n", "\t", "\x00", "\u2028", "\ufeff", "\ufffd", "😀", "\xc0\xaf", "\xed\xa0\xbd", "\xf4\x90\x80\x80", "\xf0\x9f\x98", "\x80", "\xfe\xff", "e\u0301", "\u00a0", "/", "#", "*", ":", "{", "[", "]", "}",
}

// spoil plants a fault, or something that looks like one.
func (m *maker) spoil(root *piece) {
	m.all = m.all[:0]
	m.gather(root)
	p := choose(m, m.all)
	for range 3 {
		if p.nested() || m.one(2) {
			break
		}
		p = choose(m, m.all) // else most faults would be in strings
	}
	if m.one(15) {
		m.spoilAny(p)
		return
	}
	switch {
	case p.kind == kindObject && p.text == "":
		m.spoilObject(p)
	case p.kind == kindArray && p.text == "":
		m.spoilArray(p)
	case p.kind == kindString && len(p.text) > 1:
		m.spoilString(p)
	case p.kind == kindNumber && p.text != "":
		m.spoilNumber(p)
	default:
		*p = *raw(choose(m, strangers))
	}
}

// spoilAny plants what may stand in the place of any value.
func (m *maker) spoilAny(p *piece) {
	inner := *p
	switch m.rng.IntN(6) {
	case 0:
		*p = piece{kind: kindArray, kids: []pieceMember{{value: &inner}}, apply: p.apply}
	case 1:
		*p = piece{kind: kindObject, kids: []pieceMember{{name: choose(m, []string{"value", "", "@odata.type", "a"}), value: &inner}}, apply: p.apply}
	case 2:
		if len(p.kids) > 0 {
			*p = *choose(m, p.kids).value
		}
	case 3: // as deep as the limit, and deeper
		n := choose(m, []int{1, 2, 7, 60, 95, 96, 97, 98, 99, 100, 101, 150})
		begin, end := "[", "]"
		if m.one(2) {
			begin, end = `{"a":`, "}"
		}
		*p = *raw(strings.Repeat(begin, n) + "1" + strings.Repeat(end, n))
	case 4:
		*p = *raw("null")
	default:
		*p = *choose(m, m.all).clone()
	}
}

// clone copies a value, so that it can be put into itself.
func (p *piece) clone() *piece {
	out := *p
	out.kids = slices.Clone(p.kids)
	for i := range out.kids {
		out.kids[i].value = out.kids[i].value.clone()
	}
	return &out
}

func (m *maker) spoilArray(p *piece) {
	switch m.rng.IntN(7) {
	case 0:
		if len(p.kids) > 0 {
			p.kids = append(p.kids, choose(m, p.kids))
		}
	case 1:
		p.kids = nil
	case 2:
		var items []*schema
		for _, s := range p.apply {
			for _, f := range m.flat(s, nil) {
				if f.items != nil {
					items = append(items, f.items)
				}
			}
		}
		for range 1 + m.rng.IntN(20) {
			p.kids = append(p.kids, pieceMember{value: m.value(items, 1)})
		}
	case 3:
		for i := range p.kids {
			p.kids[i].value = raw("null")
		}
	case 4:
		m.rng.Shuffle(len(p.kids), func(i, j int) { p.kids[i], p.kids[j] = p.kids[j], p.kids[i] })
	case 5:
		p.kids = slices.Insert(slices.Clone(p.kids), 0, pieceMember{value: raw(choose(m, strangers))})
	default:
		p.kids = append(p.kids, pieceMember{value: raw(choose(m, strangers))})
	}
}

func (m *maker) spoilString(p *piece) {
	switch m.rng.IntN(12) {
	case 0, 1: // a member of an enum, or nearly
		for _, s := range p.apply {
			for _, f := range m.flat(s, nil) {
				if len(f.enum) > 0 {
					p.text = strconv.Quote(m.nearly(choose(m, f.enum), f.enum))
				}
			}
		}
	case 2:
		p.text = strings.ToUpper(p.text)
	case 3, 4:
		i := 1 + m.rng.IntN(len(p.text)-1)
		p.text = p.text[:i] + choose(m, odd) + p.text[i:]
	case 5: // a letter written as an escape, or all
		if m.one(2) && len(p.text) > 2 {
			i := 1 + m.rng.IntN(len(p.text)-2)
			p.text = p.text[:i] + fmt.Sprintf(choose(m, escapes), p.text[i]) + p.text[i+1:]
			return
		}
		if text, err := strconv.Unquote(p.text); err == nil {
			var b strings.Builder
			for _, u := range utf16.Encode([]rune(text)) {
				fmt.Fprintf(&b, choose(m, escapes), u)
			}
			p.text = `"` + b.String() + `"`
		}
	case 6:
		p.text = strings.Replace(p.text, `"#`, `"`, 1)
	case 7:
		p.text = strconv.Quote(choose(m, formatTexts[choose(m, []string{"date-time", "date", "time", "uuid", "uri", "duration", "byte", "base64url"})]))
	case 8: // lengths around the limits
		for _, s := range p.apply {
			for _, f := range m.flat(s, nil) {
				if f.shallow == nil {
					continue
				}
				n := int(f.shallow.MinLength)
				if f.shallow.MaxLength != nil && m.one(2) {
					n = int(*f.shallow.MaxLength)
				}
				p.text = `"` + strings.Repeat(choose(m, []string{"a", "é", "😀", `\u00e9`, `\ud83d\ude00`, "\xff"}), max(0, min(300, n-1+m.rng.IntN(3)))) + `"`
			}
		}
	case 9:
		p.text = `"` + choose(m, []string{"", "#"}) + choose(m, append(m.types, "x")) + `"`
	case 10:
		p.text = p.text[:len(p.text)-m.rng.IntN(2)] + choose(m, []string{"", " ", `"`, "x"})
	default:
		*p = *raw(choose(m, strangers))
	}
}

var escapes = []string{`\u%04x`, `\u%04X`}

// nearly changes a member of an enum a little, mostly.
func (m *maker) nearly(text string, enum []string) string {
	switch m.rng.IntN(10) {
	case 0:
		return text + choose(m, []string{"s", " ", ",", "\n", "\x00", "é"})
	case 1:
		return " " + text
	case 2:
		return text[:max(0, len(text)-1)]
	case 3:
		return strings.ToUpper(text[:min(1, len(text))]) + text[min(1, len(text)):]
	case 4:
		return text + choose(m, []string{",", ", ", ";"}) + choose(m, enum)
	case 5:
		return "unknownFutureValue"
	}
	return text
}

var wrongNumbers = []string{"+1", "01", "-01", "1.", ".5", "1e", "1e+", "-", "--1", "0x10", "1_000", "1,5", "NaN", "Infinity", "1f", "1e1.5", "0e", "1E-", "00", "-.1", "1 0", "١"}

func (m *maker) spoilNumber(p *piece) {
	switch m.rng.IntN(6) {
	case 0: // the same number, spelled otherwise
		if strings.ContainsAny(p.text, ".eE") {
			p.text += choose(m, []string{"e0", "E+00", "0", "e-0"})
			return
		}
		p.text = choose(m, []string{p.text + ".0", p.text + "e0", p.text + "0e-1", p.text + "E+0", p.text + ".000000", p.text + "00.0E-2", p.text + "e00", "-" + p.text})
	case 1:
		p.text = choose(m, wrongNumbers)
	case 2, 3: // around the bounds
		for _, s := range p.apply {
			for _, f := range m.flat(s, nil) {
				bound := f.bounds.min
				if bound == nil || f.bounds.max != nil && m.one(2) {
					bound = f.bounds.max
				}
				if bound != nil {
					p.text = strconv.FormatFloat(*bound+choose(m, []float64{-1, -0.5, 0, 0.5, 1}), choose(m, []byte("feE")), -1, 64)
				}
			}
		}
	case 4:
		p.text = strings.Repeat("9", choose(m, []int{14, 15, 16, 17, 18, 19, 20, 40, 64, 65, 400})) + choose(m, []string{"", ".0", ".5", "e-10", "e10"})
	default:
		p.text = choose(m, numbers)
	}
}

func raw(text string) *piece { return &piece{kind: kindNull, text: text} }

func (m *maker) spoilObject(p *piece) {
	n := len(p.kids)
	if n == 0 {
		m.stranger(p)
		return
	}
	i := m.rng.IntN(n)
	switch m.rng.IntN(19) {
	case 0:
		m.stranger(p)
	case 1:
		p.kids = slices.Delete(slices.Clone(p.kids), i, i+1)
	case 2: // a required member is missing
		for _, s := range p.apply {
			for _, f := range m.flat(s, nil) {
				if len(f.required) > 0 {
					name := choose(m, f.required)
					p.kids = slices.DeleteFunc(slices.Clone(p.kids), func(k pieceMember) bool { return k.name == name })
				}
			}
		}
	case 3:
		p.kids = append(slices.Clone(p.kids), p.kids[i])
	case 4: // twice, spelled in two ways, with two values
		if name := p.kids[i].name; name != "" && name[0] < 0x80 {
			p.kids = append(slices.Clone(p.kids), pieceMember{fmt.Sprintf(choose(m, escapes), name[0]) + name[1:], raw(choose(m, strangers))})
		}
	case 5:
		p.kids[i].name = choose(m, []string{p.kids[i].name + "s", strings.ToUpper(p.kids[i].name), "@" + p.kids[i].name, "", p.kids[i].name + "@odata.type", p.kids[i].name + " ", p.kids[i].name + choose(m, odd)})
	case 6:
		m.rng.Shuffle(n, func(i, j int) { p.kids[i], p.kids[j] = p.kids[j], p.kids[i] })
	case 7:
		p.kids[i].value = raw("null")
	case 8:
		for i := range p.kids {
			if m.one(2) {
				p.kids[i].value = raw("null")
			}
		}
	case 9:
		if name := p.kids[i].name; name != "" && name[0] < 0x80 {
			p.kids[i].name = fmt.Sprintf(choose(m, escapes), name[0]) + name[1:]
		}
	case 10:
		for i := range 20 + m.rng.IntN(20) {
			p.kids = append(p.kids, pieceMember{fmt.Sprintf("@a.%d", i), raw("1")})
		}
		if m.one(2) {
			p.kids = append(p.kids, p.kids[m.rng.IntN(len(p.kids))])
		}
	case 11:
		j := m.rng.IntN(n)
		p.kids[i].value, p.kids[j].value = p.kids[j].value, p.kids[i].value
	case 12: // a member of another type
		if len(m.foreign) > 0 {
			p.kids = slices.Insert(slices.Clone(p.kids), i, pieceMember{choose(m, m.foreign), raw(choose(m, strangers))})
		}
	case 13, 14: // the discriminator comes last
		for i, k := range p.kids {
			if k.name == discriminatorName {
				p.kids = append(slices.Delete(slices.Clone(p.kids), i, i+1), k)
				break
			}
		}
	case 15, 16: // another type, early or late
		text := choose(m, []string{"#x", "#" + choose(m, append(m.types, "x")), choose(m, append(m.types, "x")), "#" + strings.ToLower(choose(m, append(m.types, "x"))), "", "#"})
		for _, s := range p.apply {
			for _, f := range m.flat(s, nil) {
				if f.disc != nil && len(f.disc.values) > 0 && m.one(2) {
					text = choose(m, f.disc.values)
				}
			}
		}
		v := pieceMember{discriminatorName, &piece{kind: kindString, text: strconv.Quote(text)}}
		kids := slices.DeleteFunc(slices.Clone(p.kids), func(k pieceMember) bool { return k.name == discriminatorName && !m.one(6) })
		p.kids = slices.Insert(kids, m.rng.IntN(len(kids)+1), v)
	default:
		p.kids[i].value = raw(choose(m, strangers))
	}
}

func (m *maker) stranger(p *piece) {
	name := choose(m, []string{"unknown", "@x.y", "a@b", "", "é", `q\"uote`, "id", "@odata.type", "value", "@odata.nextLink", "x@odata.bind", "__proto__", `\u0000`, strings.Repeat("n", 300), choose(m, odd)})
	p.kids = append(p.kids, pieceMember{name, raw(choose(m, strangers))})
}

var gaps = []string{" ", "\n", "\t", "\r\n", "  ", " \t\n\r "}

func (m *maker) gap(loose bool) {
	if loose && m.one(4) {
		m.text = append(m.text, choose(m, gaps)...)
	}
}

// write writes a piece, with white space here and there.
func (m *maker) write(p *piece, loose bool) {
	if !p.nested() {
		m.text = append(m.text, p.text...)
		return
	}
	begin, end := byte('{'), byte('}')
	if p.kind == kindArray {
		begin, end = '[', ']'
	}
	m.text = append(m.text, begin)
	m.gap(loose)
	for i, k := range p.kids {
		if i > 0 {
			m.text = append(m.text, ',')
			m.gap(loose)
		}
		if p.kind == kindObject {
			m.text = append(append(append(m.text, '"'), k.name...), '"')
			m.gap(loose)
			m.text = append(m.text, ':')
			m.gap(loose)
		}
		m.write(k.value, loose)
		m.gap(loose)
	}
	m.text = append(m.text, end)
}

// perBase is how many bodies are made of one value.
const perBase = 8

// mutant makes a body for the schema, with a few faults or none. It holds until the next one is made.
func (m *maker) mutant(s *schema) []byte {
	if m.left == 0 || m.of != s {
		m.drop = choose(m, []int{2, 5, 5, 8, 8, 9})
		m.base, m.of, m.left = m.value([]*schema{s}, 2+m.rng.IntN(3)), s, perBase
	}
	m.left--
	n := m.base.size()
	m.pieces, m.kids = slices.Grow(m.pieces[:0], n), slices.Grow(m.kids[:0], n)
	root := m.copied(m.base)
	for range choose(m, []int{0, 1, 1, 1, 2, 2, 3}) {
		m.spoil(root)
	}
	m.text = m.text[:0]
	m.write(root, m.one(3))
	if m.one(12) {
		m.spoilText()
	}
	return m.text
}

// spoilText changes a body without regard to what it says.
func (m *maker) spoilText() {
	data := m.text
	i := m.rng.IntN(len(data) + 1)
	switch m.rng.IntN(8) {
	case 0:
		if i < len(data) {
			data[i] = byte(m.rng.IntN(256))
		}
	case 1:
		if i < len(data) {
			data = slices.Delete(data, i, i+1)
		}
	case 2, 3:
		data = append(data, choose(m, []string{" ", "x", "\n", "}", ",", "{}", "null", "\x00", "\f", "\u00a0", " \r\n\t ", "//", "]", "\ufeff", " 1", "\"", string(data)})...)
	case 4:
		data = slices.Insert(data, 0, []byte(choose(m, []string{" ", "\n", "\ufeff", "\xff\xfe", "\v", "x", ",", ")]}'\n", "\x1f\x8b", "\r\n\t "}))...)
	case 5:
		data = slices.Insert(data, i, choose(m, []byte(" \t\n\r\f\v,:{}[]\"\\0e.-\x00\x80\xff")))
	case 6:
		if i < len(data) {
			data[i] ^= 1 << m.rng.IntN(8)
		}
	default:
		data = data[:i]
	}
	m.text = data
}
