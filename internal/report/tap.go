package report

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"strings"
)

// TAP prints version 13 of the Test Anything Protocol: a test for each file, its findings as diagnostics.
func TAP(w io.Writer, r Report) error {
	b := bufio.NewWriter(w)
	names := r.names()
	_, _ = fmt.Fprintf(b, "TAP version 13\n1..%d\n", len(names))
	for i, name := range names {
		found := r.of(name)
		verdict := "ok"
		for _, f := range found {
			if f.Severity == Error {
				verdict = "not ok"
			}
		}
		_, _ = fmt.Fprintf(b, "%s %d - %s\n", verdict, i+1, strings.NewReplacer("#", `\#`, "\n", " ").Replace(name))
		if len(found) == 0 {
			continue
		}
		_, _ = fmt.Fprint(b, "  ---\n  findings:\n")
		for _, f := range found {
			message, err := json.Marshal(f.Message) // a JSON string is a YAML string
			if err != nil {
				return err
			}
			_, _ = fmt.Fprintf(b, "    - {line: %d, column: %d, code: %s, severity: %s, message: %s}\n", f.Line, f.Col, f.Code, f.Severity, message)
		}
		_, _ = fmt.Fprint(b, "  ...\n")
	}
	return b.Flush()
}
