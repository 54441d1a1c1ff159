package compile

import (
	"strings"

	"github.com/graphcontract/graphcontract/internal/diag"
	"github.com/graphcontract/graphcontract/internal/loosejson"
	"github.com/graphcontract/graphcontract/internal/markdown"
)

// meta is an annotation: the JSON object in a comment, with the values that matter as text.
type meta struct {
	value loosejson.Value
	pos   diag.Pos
}

func (m meta) str(key string) string {
	v, _ := m.value.Get(key)
	if v.Kind == loosejson.Array && len(v.Items) > 0 {
		return v.Items[0].Str
	}
	return strings.TrimSpace(v.Str)
}

// list gives the strings of an array.
func (m meta) list(key string) []string {
	v, _ := m.value.Get(key)
	var out []string
	for _, it := range v.Items {
		out = append(out, it.Str)
	}
	return out
}

func (m meta) flag(key string) bool { return strings.EqualFold(m.str(key), "true") }

// annotation reads a comment as an annotation; ok is false for any other comment.
func annotation(b markdown.Block, found *diag.List) (meta, bool) {
	i := strings.IndexByte(b.Text, '{')
	if i < 0 || !strings.Contains(b.Text, "blockType") && !strings.Contains(b.Text, "#page.annotation") {
		return meta{}, false
	}
	v, problems, err := loosejson.Parse(b.Text[i:])
	if err != nil {
		found.Addf(placeInComment(b, i+stoppedAt(err)), diag.MetaSyntax, "the annotation cannot be read: %v", err)
		return meta{}, false
	}
	tellProblems(problems, found, diag.MetaSyntax, func(off int) diag.Pos { return placeInComment(b, i+off) })
	return meta{v, b.Pos}, true
}

// cleanType takes what surrounds the name in an @odata.type annotation off.
func cleanType(s string) string {
	s = strings.TrimPrefix(strings.TrimSpace(s), "#")
	if strings.HasPrefix(strings.ToLower(s), "collection(") {
		s = strings.TrimSuffix(s[len("collection("):], ")")
	}
	return withoutEdm(strings.Trim(s, "# "))
}

// typeOf is the type that an annotation is about, "" if it names none: what is no name is none.
func typeOf(m meta) string {
	for _, key := range []string{"@odata.type", "@type"} {
		if name := cleanType(m.str(key)); isQualified(name) {
			return name
		}
	}
	return ""
}

func baseOf(m meta) string {
	b := cleanType(m.str("baseType"))
	if strings.EqualFold(b, "null") {
		return ""
	}
	return b
}

// stoppedAt is the offset at which reading JSON had to stop.
func stoppedAt(err error) int {
	if e := new(loosejson.Error); asError(err, &e) {
		return e.Off
	}
	return 0
}

// tellProblems reports the repairs of one block: each kind once, at its first place.
func tellProblems(problems []loosejson.Problem, found *diag.List, code diag.Code, at func(off int) diag.Pos) {
	count := map[string]int{}
	for _, p := range problems {
		count[p.Msg]++
	}
	for _, p := range problems {
		switch n := count[p.Msg]; {
		case n == 1:
			found.Addf(at(p.Off), code, "%s", p.Msg)
		case n > 1:
			found.Addf(at(p.Off), code, "%s (%d times in this block)", p.Msg, n)
		}
		count[p.Msg] = 0
	}
}
