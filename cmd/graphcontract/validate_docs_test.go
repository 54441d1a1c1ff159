package main

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"go.yaml.in/yaml/v3"
)

// scriptCommands gives the lines of a script that run something, without the files below them.
func scriptCommands(t *testing.T, name string) []string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", "script", name+".txtar"))
	if err != nil {
		t.Errorf("docs/VALIDATE.md names a script that is not there: %v", err)
		return nil
	}
	var out []string
	for line := range strings.Lines(string(data)) {
		if strings.HasPrefix(line, "-- ") {
			break
		}
		if strings.Contains(line, "graphcontract ") && !strings.HasPrefix(line, "#") {
			out = append(out, line)
		}
	}
	return out
}

var (
	scriptName = regexp.MustCompile("`(validate-[a-z-]+)`")
	quotedFlag = regexp.MustCompile("`--([a-z-]+)`")
)

// TestValidateTablesAreBacked reads the tables of features in docs/VALIDATE.md: each row names scripts that exist, and
// each flag of a row is used by one of them. Each flag of the command is in a row, and told about in the text.
func TestValidateTablesAreBacked(t *testing.T) {
	text, err := os.ReadFile(filepath.Join("..", "..", "docs", "VALIDATE.md"))
	if err != nil {
		t.Fatal(err)
	}
	before, tables, ok := strings.Cut(string(text), "\n## Beside other validators\n")
	if !ok {
		t.Fatal("the section with the tables is gone")
	}
	known := map[string]bool{}
	for _, m := range regexp.MustCompile(`(?m)^ {2,6}(?:-\w, )?--([a-z-]+)`).FindAllStringSubmatch(newValidate(&streams{}).Flags().FlagUsages(), -1) {
		known[m[1]] = true
	}
	if len(known) < 20 {
		t.Fatalf("the flags are %v; the test does not find them", known)
	}
	shown := map[string]bool{}
	rows := 0
	for line := range strings.Lines(tables) {
		cells := strings.Split(strings.Trim(strings.TrimSpace(line), "|"), " | ")
		if !strings.HasPrefix(line, "| ") || strings.Contains(line, "Shown by") {
			continue
		}
		rows++
		scripts := scriptName.FindAllStringSubmatch(cells[len(cells)-1], -1)
		if len(scripts) == 0 {
			t.Errorf("no script shows the row %s", line)
		}
		var commands []string
		for _, s := range scripts {
			lines := scriptCommands(t, s[1])
			if len(lines) == 0 {
				t.Errorf("the script %s runs no command", s[1])
			}
			commands = append(commands, lines...)
		}
		for _, f := range quotedFlag.FindAllStringSubmatch(line, -1) {
			shown[f[1]] = true
			short := ""
			if flag := newValidate(&streams{}).Flags().Lookup(f[1]); flag == nil {
				t.Errorf("there is no flag %s: %s", f[0], line)
			} else if flag.Shorthand != "" {
				short = " -" + flag.Shorthand + " "
			}
			if !slices.ContainsFunc(commands, func(c string) bool {
				return strings.Contains(c, " --"+f[1]+" ") || short != "" && strings.Contains(c, short)
			}) {
				t.Errorf("no script of the row uses %s: %s", f[0], line)
			}
		}
	}
	if rows < 20 {
		t.Errorf("only %d rows were found", rows)
	}
	for name := range known {
		if !shown[name] && name != "input" && name != "fail-on" && name != "output" && name != "rule" {
			t.Errorf("no row has the flag --%s", name)
		}
		if !strings.Contains(before, "--"+name) {
			t.Errorf("docs/VALIDATE.md does not tell about --%s", name)
		}
	}
	for _, m := range regexp.MustCompile(`(?m)graphcontract validate[^\n]*? --([a-z-]+)`).FindAllStringSubmatch(before, -1) {
		if !known[m[1]] {
			t.Errorf("docs/VALIDATE.md uses --%s, which there is not", m[1])
		}
	}
}

// TestValidateDocsShowTheConfiguration reads the example of graphcontract.yaml as the command does.
func TestValidateDocsShowTheConfiguration(t *testing.T) {
	text, err := os.ReadFile(filepath.Join("..", "..", "docs", "VALIDATE.md"))
	if err != nil {
		t.Fatal(err)
	}
	_, rest, ok := strings.Cut(string(text), "```yaml\nspec:")
	example, _, closed := strings.Cut("spec:"+rest, "```")
	if !ok || !closed {
		t.Fatal("the example is gone")
	}
	t.Chdir(t.TempDir())
	write(t, "graphcontract.yaml", []byte(example))
	conf, err := (&validateFlags{}).readConfig()
	if err != nil || len(conf.Payloads) != 4 {
		t.Fatalf("%+v, %v", conf, err)
	}
	for _, kind := range []any{*conf, conf.Payloads[0]} { // every key is in the text
		var keys map[string]any
		data, err := yaml.Marshal(kind)
		if err != nil {
			t.Fatal(err)
		}
		if err := yaml.Unmarshal(data, &keys); err != nil {
			t.Fatal(err)
		}
		for key := range keys {
			if !regexp.MustCompile(fmt.Sprintf("[ \n`-]%s: ?", key)).Match(append([]byte("\n"), text...)) {
				t.Errorf("docs/VALIDATE.md does not have the key %s", key)
			}
		}
	}
}

// TestSnippetsInDocs holds the snippets of docs/VALIDATE.md to the files below docs/ci, which are run.
func TestSnippetsInDocs(t *testing.T) {
	text, err := os.ReadFile(filepath.Join("..", "..", "docs", "VALIDATE.md"))
	if err != nil {
		t.Fatal(err)
	}
	files, err := filepath.Glob(filepath.Join("..", "..", "docs", "ci", "*"))
	if err != nil || len(files) != 4 {
		t.Fatalf("%v, %v", files, err)
	}
	for _, name := range files {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(string(text), "\n"+string(data)+"```\n") || !strings.Contains(string(text), "(ci/"+filepath.Base(name)+")") {
			t.Errorf("docs/VALIDATE.md does not show %s as it is", name)
		}
	}
	examples, err := os.ReadFile(filepath.Join("..", "..", "validate", "middleware", "example_test.go"))
	if err != nil {
		t.Fatal(err)
	}
	_, goCode, _ := strings.Cut(string(text), "```go\n")
	goCode, _, _ = strings.Cut(goCode, "```\n")
	plain := func(s string) string { return strings.Join(strings.Fields(s), " ") }
	if goCode == "" || !strings.Contains(plain(string(examples)), plain(goCode)) {
		t.Error("docs/VALIDATE.md shows Go that the examples of the middleware do not have")
	}
}

// ciStep is what a CI system runs, and in which shell.
type ciStep struct {
	about, shell string
	clean        bool // also run where there is nothing to find
}

// ciSteps reads the commands out of the snippets. What installs the command is left out, once it names the command of
// this module.
func ciSteps(t *testing.T) []ciStep {
	t.Helper()
	read := func(name string, into any) {
		t.Helper()
		data, err := os.ReadFile(filepath.Join("..", "..", filepath.FromSlash(name)))
		if err != nil {
			t.Fatal(err)
		}
		if err := yaml.Unmarshal(data, into); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
	}
	installs := func(line string) bool {
		rest, ok := strings.CutPrefix(strings.TrimSpace(line), "go install ")
		if ok && rest != "github.com/graphcontract/graphcontract/cmd/graphcontract@latest" {
			t.Errorf("a snippet installs something else: %s", line)
		}
		return ok
	}
	var out []ciStep

	var workflow struct {
		Jobs map[string]struct {
			Steps []struct{ Run, Uses string }
		}
	}
	read("docs/ci/github.yaml", &workflow)
	var lines []string
	for _, job := range workflow.Jobs {
		for _, step := range job.Steps {
			if step.Run != "" && !installs(step.Run) {
				lines = append(lines, step.Run)
			}
		}
	}
	out = append(out, ciStep{"github", "set -e\n" + strings.Join(lines, "\n"), true})

	var pipeline map[string]struct {
		Before []string `yaml:"before_script"`
		Script []string
	}
	read("docs/ci/gitlab.yaml", &pipeline)
	lines = nil
	for _, job := range pipeline {
		for _, line := range slices.Concat(job.Before, job.Script) {
			if !installs(line) {
				lines = append(lines, line)
			}
		}
	}
	out = append(out, ciStep{"gitlab", "set -e\n" + strings.Join(lines, "\n"), false})

	var hooks []struct {
		ID, Entry, Language, Files string
	}
	read(".pre-commit-hooks.yaml", &hooks)
	var repos struct {
		Repos []struct {
			Repo  string
			Hooks []struct{ ID, Files string }
		}
	}
	read("docs/ci/pre-commit-config.yaml", &repos)
	if len(hooks) != 1 || hooks[0].Language != "golang" || len(repos.Repos) != 1 || len(repos.Repos[0].Hooks) != 1 || repos.Repos[0].Hooks[0].ID != hooks[0].ID {
		t.Fatalf("%+v and %+v do not fit together", hooks, repos)
	}
	for _, name := range []string{"a.json", "a.yaml", "a.yml", "a.ndjson.gz", "a.har"} {
		if !regexp.MustCompile(hooks[0].Files).MatchString(name) {
			t.Errorf("the hook does not take %s", name)
		}
	}
	if !regexp.MustCompile(repos.Repos[0].Hooks[0].Files).MatchString("policies/a.json") {
		t.Errorf("the configuration does not take the policies: %+v", repos)
	}
	out = append(out, ciStep{"pre-commit", hooks[0].Entry + " policies/policy.json policies/tenant.yaml", false})

	makefile, err := os.ReadFile(filepath.Join("..", "..", "docs", "ci", "policies.mk"))
	if err != nil {
		t.Fatal(err)
	}
	lines = nil
	for line := range strings.Lines(string(makefile)) {
		if recipe, ok := strings.CutPrefix(line, "\t"); ok {
			lines = append(lines, recipe)
		}
	}
	out = append(out, ciStep{"make", strings.Join(lines, ""), false})
	for _, s := range out {
		if !strings.Contains(s.shell, "graphcontract validate") {
			t.Fatalf("the snippet for %s does not run the command: %s", s.about, s.shell)
		}
	}
	return out
}

// TestSnippets runs what the snippets run, in a repository with a policy that is wrong, and for one of them where
// nothing is wrong too.
func TestSnippets(t *testing.T) {
	for _, step := range ciSteps(t) {
		for _, bad := range []bool{true, false} {
			if !bad && !step.clean {
				continue
			}
			dir := t.TempDir()
			if err := os.Mkdir(filepath.Join(dir, "policies"), 0o700); err != nil {
				t.Fatal(err)
			}
			value := "7"
			if bad {
				value = `"7"`
			}
			write(t, filepath.Join(dir, "policies", "policy.json"), []byte(`{"@odata.type": "#microsoft.graph.authenticationMethodsPolicy", "reconfirmationInDays": `+value+`}`))
			write(t, filepath.Join(dir, "policies", "tenant.yaml"), []byte(`"@odata.type": "#microsoft.graph.authenticationMethodsPolicy"`))
			write(t, filepath.Join(dir, "summary"), nil)
			code, out := runStep(t, dir, step.shell)
			if want := map[bool]int{true: 1, false: 0}[bad]; code != want || strings.Contains(out, "[value-type]") != (bad && step.about != "github") {
				t.Errorf("%s, bad %v: exit code %d\n%s", step.about, bad, code, out)
			}
			reports := map[string]string{}
			switch step.about {
			case "github":
				reports = map[string]string{"graphcontract.sarif": `"ruleId": "value-type"`, "summary": "`value-type`"}
				if bad && !strings.Contains(out, "::error file=policies/policy.json,line=1,col=89,title=value-type::") {
					t.Errorf("no annotation: %s", out)
				}
			case "gitlab":
				reports = map[string]string{"gl-code-quality-report.json": `"check_name": "value-type"`, "graphcontract.xml": `type="value-type"`}
			}
			for name, want := range reports {
				data, err := os.ReadFile(filepath.Join(dir, name))
				if err != nil || strings.Contains(string(data), want) != bad {
					t.Errorf("%s, bad %v: %s is %.300s, %v", step.about, bad, name, data, err)
				}
			}
		}
	}
}
