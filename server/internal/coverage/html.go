package coverage

import (
	_ "embed"
	"html/template"
	"io"
	"strconv"
	"strings"
)

//go:embed report.html
var page string

var pageTemplate = template.Must(template.New("report").Funcs(template.FuncMap{
	"bar":   bar,
	"what":  func(k Kind) string { return whatKinds[k] },
	"parts": func(path string) []string { return strings.Split(strings.TrimPrefix(path, "/"), "/") },
	"short": func(name string) string { return strings.TrimPrefix(name, "microsoft.graph.") },
}).Parse(page))

var whatKinds = map[Kind]string{
	Operations:  "operations that answered",
	Statuses:    "documented statuses of operations",
	EnumsIn:     "enumeration values in requests",
	EnumsOut:    "enumeration values in answers",
	VariantsIn:  "union types in requests",
	VariantsOut: "union types in answers",
}

// bar is the width of a bar for a percentage.
func bar(percent float64) template.CSS {
	return template.CSS("width:" + strconv.FormatFloat(percent, 'f', 1, 64) + "%") // #nosec G203 -- a number
}

// WriteHTML writes a report as one page that needs nothing else: no scripts, no fonts, no network.
func (r Report) WriteHTML(w io.Writer) error { return pageTemplate.Execute(w, r) }
