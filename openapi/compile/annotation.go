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

func (m meta) flag(key string) bool { return strings.EqualFold(m.str(key), "true") }

// annotation reads a comment as an annotation; ok is false for any other comment.
func annotation(b markdown.Block, found *diag.List) (meta, bool) {
	i := strings.IndexByte(b.Text, '{')
	if i < 0 || !strings.Contains(b.Text, "blockType") && !strings.Contains(b.Text, "#page.annotation") {
		return meta{}, false
	}
	v, problems, err := loosejson.Parse(b.Text[i:])
	if err != nil {
		found.Addf(b.Pos, diag.MetaSyntax, "the annotation cannot be read: %v", err)
		return meta{}, false
	}
	if len(problems) > 0 {
		found.Addf(b.Pos, diag.MetaSyntax, "the annotation was read leniently: %s", problems[0].Msg)
	}
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

func baseOf(m meta) string {
	b := cleanType(m.str("baseType"))
	if strings.EqualFold(b, "null") {
		return ""
	}
	return b
}
