package codegen

import (
	"bytes"
	"fmt"
	"text/template"
)

// execute fills a template and finishes the Go file it makes. Templates keep each
// paragraph of a comment on one line, since names of any length go into them; render
// breaks the lines.
func execute(text string, data any) ([]byte, error) {
	t, err := template.New("").Parse(text)
	if err != nil {
		return nil, fmt.Errorf("codegen: %w", err)
	}
	var b bytes.Buffer
	if err := t.Execute(&b, data); err != nil {
		return nil, fmt.Errorf("codegen: %w", err)
	}
	return render(b.Bytes())
}
