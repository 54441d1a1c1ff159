package inputs

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"regexp"
	"slices"
	"sort"
	"strconv"
	"strings"
	"unicode/utf8"

	"go.yaml.in/yaml/v3"
)

// maxYAMLDepth bounds the nesting that is followed, through aliases too.
const maxYAMLDepth = 10_000

// readYAML hands out each document of a file as JSON, which remembers the place of every token.
func readYAML(data []byte, opts Options, yield func(Item) error) error {
	if len(data) > opts.MaxBytes {
		return tooLarge(opts.MaxBytes)
	}
	var roots []*yaml.Node
	dec := yaml.NewDecoder(bytes.NewReader(data))
	for {
		var n yaml.Node
		err := dec.Decode(&n)
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return yamlProblem(newText(data), err)
		}
		roots = append(roots, &n)
	}
	if len(roots) == 0 {
		return &Problem{Code: CodeYAML, At: Place{Line: 1, Col: 1}, Message: "the input is empty; want a YAML document"}
	}
	text := newText(data)
	for i, root := range roots {
		w := &yamlWriter{text: text, limit: opts.MaxBytes, active: map[*yaml.Node]bool{}}
		if err := w.value(root, 0); err != nil {
			return err
		}
		item := Item{Payload: Payload{Data: w.out.Bytes(), At: Place{Line: 1, Col: 1}, Locate: w.locate, Line: text.line}}
		if len(roots) > 1 {
			item.Record = i + 1
		}
		if err := yield(item); err != nil {
			return err
		}
	}
	return nil
}

func tooLarge(limit int) error {
	return &Problem{Code: CodeBytes, Message: fmt.Sprintf("the input is larger than %d bytes; nothing in it was checked", limit)}
}

var yamlLine = regexp.MustCompile(`^yaml: (?:line (\d+): )?`)

// yamlProblem takes the line out of an error of the YAML library.
func yamlProblem(text *fileText, err error) error {
	message := err.Error()
	p := &Problem{Code: CodeYAML}
	if m := yamlLine.FindStringSubmatch(message); m != nil {
		line, _ := strconv.Atoi(m[1])
		p.At = text.token(line, 1, false)
		message = message[len(m[0]):]
	}
	p.Message = fmt.Sprintf("the input is not YAML: %s", message)
	return p
}

// yamlWriter writes a YAML document as JSON.
type yamlWriter struct {
	text   *fileText
	out    bytes.Buffer
	marks  []yamlMark
	limit  int
	active map[*yaml.Node]bool // on the way down, for anchors that hold themselves
}

// yamlMark is the place of the token that begins at an offset of the JSON.
type yamlMark struct {
	offset int
	at     Place
}

func (w *yamlWriter) locate(offset int) Place {
	i := sort.Search(len(w.marks), func(i int) bool { return w.marks[i].offset > offset })
	if i == 0 {
		return Place{Line: 1, Col: 1}
	}
	return w.marks[i-1].at
}

func (w *yamlWriter) mark(n *yaml.Node) {
	w.marks = append(w.marks, yamlMark{w.out.Len(), w.text.token(n.Line, n.Column, n.Anchor != "" || n.Style&yaml.TaggedStyle != 0)})
}

func (w *yamlWriter) problem(n *yaml.Node, format string, args ...any) error {
	return &Problem{Code: CodeYAML, At: w.text.token(n.Line, n.Column, false), Message: fmt.Sprintf(format, args...)}
}

func (w *yamlWriter) value(n *yaml.Node, depth int) error {
	switch {
	case depth > maxYAMLDepth:
		return w.problem(n, "the document is nested more than %d levels deep", maxYAMLDepth)
	case w.out.Len() > w.limit:
		return tooLarge(w.limit)
	}
	switch n.Kind {
	case yaml.DocumentNode:
		return w.value(n.Content[0], depth)
	case yaml.AliasNode:
		return w.value(n.Alias, depth+1)
	case yaml.ScalarNode:
		w.mark(n)
		return w.scalar(n)
	case yaml.SequenceNode, yaml.MappingNode:
	default:
		return w.problem(n, "the document has a node that JSON has no form for")
	}
	if w.active[n] {
		return w.problem(n, "the anchor %q holds itself", n.Anchor)
	}
	w.active[n] = true
	defer delete(w.active, n)
	w.mark(n)
	if n.Kind == yaml.MappingNode {
		return w.mapping(n, depth)
	}
	w.out.WriteByte('[')
	for i, item := range n.Content {
		if i > 0 {
			w.out.WriteByte(',')
		}
		if err := w.value(item, depth+1); err != nil {
			return err
		}
	}
	w.out.WriteByte(']')
	return nil
}

func (w *yamlWriter) mapping(n *yaml.Node, depth int) error {
	w.out.WriteByte('{')
	first := true
	pairs, err := w.merged(n, depth)
	if err != nil {
		return err
	}
	for i := 0; i+1 < len(pairs); i += 2 {
		if !first {
			w.out.WriteByte(',')
		}
		first = false
		key := pairs[i]
		if key.Kind == yaml.AliasNode {
			key = key.Alias
		}
		if key.Kind != yaml.ScalarNode {
			return w.problem(pairs[i], "a key is no text; JSON has no such members")
		}
		w.mark(pairs[i])
		if err := w.quote(key.Value); err != nil {
			return err
		}
		w.out.WriteByte(':')
		if err := w.value(pairs[i+1], depth+1); err != nil {
			return err
		}
	}
	w.out.WriteByte('}')
	return nil
}

// merged gives the keys and values of a mapping; those that << brings come last and yield to its own.
func (w *yamlWriter) merged(n *yaml.Node, depth int) ([]*yaml.Node, error) {
	hasMerge := false
	for i := 0; i+1 < len(n.Content); i += 2 {
		hasMerge = hasMerge || n.Content[i].ShortTag() == "!!merge"
	}
	if !hasMerge {
		return n.Content, nil
	}
	if depth > maxYAMLDepth {
		return nil, w.problem(n, "the document is nested more than %d levels deep", maxYAMLDepth)
	}
	var out, later []*yaml.Node
	known := map[string]bool{}
	for i := 0; i+1 < len(n.Content); i += 2 {
		key, value := n.Content[i], n.Content[i+1]
		if key.ShortTag() != "!!merge" {
			out = append(out, key, value)
			known[key.Value] = true
			continue
		}
		sources := []*yaml.Node{value}
		if value.Kind == yaml.SequenceNode {
			sources = value.Content
		}
		later = append(later, sources...)
	}
	for _, s := range later {
		if s.Kind == yaml.AliasNode {
			s = s.Alias
		}
		if s.Kind != yaml.MappingNode {
			return nil, w.problem(n, "a merge (<<) wants mappings")
		}
		if w.active[s] && s != n {
			return nil, w.problem(n, "the anchor %q holds itself", s.Anchor)
		}
		pairs := s.Content
		if s != n {
			var err error
			if pairs, err = w.merged(s, depth+1); err != nil {
				return nil, err
			}
		}
		for i := 0; i+1 < len(pairs); i += 2 {
			if !known[pairs[i].Value] {
				known[pairs[i].Value] = true
				out = append(out, pairs[i], pairs[i+1])
			}
		}
	}
	return out, nil
}

var jsonNumber = regexp.MustCompile(`^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?$`)

func (w *yamlWriter) scalar(n *yaml.Node) error {
	switch tag := n.ShortTag(); tag {
	case "!!str", "!!timestamp", "!!binary", "!!merge":
		return w.quote(n.Value)
	case "!!null":
		w.out.WriteString("null")
	case "!!bool":
		w.out.WriteString(strings.ToLower(n.Value))
	case "!!int", "!!float":
		text, ok := number(n.Value)
		if !ok {
			return w.problem(n, "found %q; JSON has no such number", n.Value)
		}
		w.out.WriteString(text)
	default:
		return w.problem(n, "the tag %s says what JSON has no form for", tag)
	}
	return nil
}

// number writes a number of YAML as JSON has it, with the same digits if they can stay.
func number(s string) (string, bool) {
	if jsonNumber.MatchString(s) {
		return s, true
	}
	plain := strings.TrimPrefix(strings.ReplaceAll(s, "_", ""), "+")
	if jsonNumber.MatchString(plain) {
		return plain, true
	}
	if i, ok := new(big.Int).SetString(plain, 0); ok {
		return i.String(), true
	}
	if f, err := strconv.ParseFloat(plain, 64); err == nil && f-f == 0 {
		return strconv.FormatFloat(f, 'g', -1, 64), true
	}
	return "", false
}

func (w *yamlWriter) quote(s string) error {
	data, err := json.Marshal(s)
	w.out.Write(data)
	return err
}

// fileText finds lines and offsets in a text.
type fileText struct {
	data  []byte
	lines []int // offsets of the first bytes, as people count lines
	yaml  []int // as YAML does, which has other line ends too
}

func newText(data []byte) *fileText {
	t := &fileText{data: data, lines: []int{0}, yaml: []int{0}}
	for i, c := range data {
		switch {
		case c == '\n':
			t.lines = append(t.lines, i+1)
			t.yaml = append(t.yaml, i+1)
		case c == '\r' && !bytes.HasPrefix(data[i+1:], []byte("\n")),
			c == 0x85 && i > 0 && data[i-1] == 0xC2,
			(c == 0xA8 || c == 0xA9) && i > 1 && data[i-1] == 0x80 && data[i-2] == 0xE2:
			t.yaml = append(t.yaml, i+1)
		}
	}
	return t
}

func (t *fileText) line(n int) string {
	if n < 1 || n > len(t.lines) {
		return ""
	}
	end := len(t.data)
	if n < len(t.lines) {
		end = t.lines[n] - 1
	}
	return strings.TrimSuffix(string(t.data[t.lines[n-1]:end]), "\r")
}

// token is the place of a node. Where an anchor or a tag stands before it, what counts is behind them.
func (t *fileText) token(line, col int, behind bool) Place {
	if line < 1 {
		return Place{}
	}
	offset, left := t.yaml[min(line, len(t.yaml))-1], col-1
	for left > 0 && offset < len(t.data) {
		_, n := utf8.DecodeRune(t.data[offset:])
		offset, left = offset+n, left-1
	}
	for behind && offset < len(t.data) && (t.data[offset] == '&' || t.data[offset] == '!') {
		rest := t.data[offset:]
		end := bytes.IndexAny(rest, " \t\r\n")
		if end < 0 || rest[end] == '\r' || rest[end] == '\n' {
			break // the value begins on a line below
		}
		for end < len(rest) && (rest[end] == ' ' || rest[end] == '\t') {
			end++
		}
		offset += end
	}
	return t.place(offset)
}

// place is the line and column of an offset.
func (t *fileText) place(offset int) Place {
	line, found := slices.BinarySearch(t.lines, offset)
	if !found {
		line--
	}
	start := t.lines[line]
	return Place{Line: line + 1, Col: utf8.RuneCount(t.data[start:min(offset, len(t.data))]) + 1, Offset: int64(offset)}
}
