package compile

import (
	"slices"
	"strings"

	"github.com/graphcontract/graphcontract/internal/markdown"
)

// header gives the column of the first header cell that matches, -1 if none does.
func header(t *markdown.TableData, names ...string) int {
	for i, c := range t.Header {
		h := strings.ToLower(plain(c.Raw))
		if slices.Contains(names, h) {
			return i
		}
	}
	return -1
}

var (
	propertyHeaders = []string{"property", "property name", "properties", "name", "attribute", "field", "parameter"}
	relationHeaders = []string{"relationship", "relationship name", "relationships", "navigation property", "relation"}
	typeHeaders     = []string{"type", "data type", "datatype", "property type", "value type", "type/values"}
	memberHeaders   = []string{"member", "members", "member name", "value", "values", "name", "enum value", "enumeration value", "enum member", "enumeration member", "possible values"}
)

// typeColumn gives the column that holds the types of a property table, -1 if there is none.
func typeColumn(t *markdown.TableData) int {
	if i := header(t, typeHeaders...); i >= 0 {
		return i
	}
	for i, c := range t.Header {
		h := strings.ToLower(plain(c.Raw))
		if i > 0 && (strings.HasPrefix(h, "type ") || strings.HasSuffix(h, " type")) && !strings.HasPrefix(h, "return") && !strings.HasPrefix(h, "permission") {
			return i
		}
	}
	return -1
}

func memberTable(t *markdown.TableData) bool {
	return len(t.Header) > 0 && header(t, typeHeaders...) < 0 && slices.Contains(memberHeaders, strings.ToLower(plain(t.Header[0].Raw)))
}

func headerText(t *markdown.TableData) string {
	var s []string
	for _, c := range t.Header {
		s = append(s, strings.ToLower(plain(c.Raw)))
	}
	return strings.Join(s, " ")
}
