package bench

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"
)

// ajvModules finds the node_modules directory that has ajv: the one that GRAPHCONTRACT_AJV names, or that of the clients.
// Where ajv cannot be run, the error says why.
func ajvModules() (string, error) {
	if _, err := exec.LookPath("node"); err != nil {
		return "", errors.New("there is no node; install Node.js")
	}
	modules := os.Getenv("GRAPHCONTRACT_AJV")
	if modules == "" {
		modules = filepath.Join("..", "..", "..", "clients", "node_modules")
	}
	modules, err := filepath.Abs(modules)
	if err != nil {
		return "", err
	}
	for _, name := range []string{"ajv", "ajv-formats"} {
		if _, err := os.Stat(filepath.Join(modules, name, "package.json")); err != nil {
			return "", fmt.Errorf("%s has no %s; run npm ci in clients, or name another directory in GRAPHCONTRACT_AJV", modules, name)
		}
	}
	return modules, nil
}

// ajv is a task that node measures. It is nil if ajv does not take the schema or the body.
func ajv(tb testing.TB, modules string, doc *openapi3.T, p payload) *task {
	tb.Helper()
	script, err := filepath.Abs("ajv.js")
	if err != nil {
		tb.Fatal(err)
	}
	cmd := exec.CommandContext(tb.Context(), "node", script)
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
		tb.Logf("ajv is left out of %s: %.200s %v", p.name, text, err)
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
