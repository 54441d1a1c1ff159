package bench

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"
)

// ajv is a task that node measures. It is nil unless GRAPHCONTRACT_AJV names a node_modules directory with ajv and
// ajv-formats in it.
func ajv(tb testing.TB, doc *openapi3.T, p payload) *task {
	tb.Helper()
	modules := os.Getenv("GRAPHCONTRACT_AJV")
	if modules == "" {
		return nil
	}
	script, err := filepath.Abs("ajv.js")
	if err != nil {
		tb.Fatal(err)
	}
	cmd := exec.CommandContext(tb.Context(), "node", script) //nolint:gosec // our script
	cmd.Env = append(os.Environ(), "NODE_PATH="+modules)
	cmd.Stderr = os.Stderr
	in, err := cmd.StdinPipe()
	if err != nil {
		tb.Fatal(err)
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		tb.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() {
		_ = in.Close()
		_ = cmd.Wait()
	})
	answers := bufio.NewReader(out)
	ask := func(line string) (string, error) {
		if _, err := fmt.Fprintln(in, line); err != nil {
			return "", err
		}
		text, err := answers.ReadString('\n')
		return strings.TrimSpace(text), err
	}
	first, err := json.Marshal(map[string]any{"schema": json.RawMessage(jsonSchema(tb, doc, p.component)), "body": string(p.data)})
	if err != nil {
		tb.Fatal(err)
	}
	if text, err := ask(string(first)); err != nil || text != "ok" {
		tb.Logf("%s, ajv: %.200s %v", p.name, text, err)
		return nil
	}
	return &task{name: "ajv (node)", timed: func() (float64, error) {
		text, err := ask("turn")
		if err != nil {
			return 0, err
		}
		return strconv.ParseFloat(text, 64)
	}}
}
