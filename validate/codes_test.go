package validate_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/graphcontract/graphcontract/validate"
)

// TestMain fails a complete run in which a registered code was never produced.
func TestMain(m *testing.M) {
	code := m.Run()
	if code == 0 && complete() {
		var never []string
		for _, r := range validate.Codes() {
			if _, ok := validate.SeenCodes.Load(r.Code); !ok {
				never = append(never, string(r.Code))
			}
		}
		if len(never) > 0 {
			println("no test produces the codes: " + strings.Join(never, ", "))
			code = 1
		}
	}
	os.Exit(code) //nolint:forbidigo // the way a test binary ends when it fails outside of a test
}

// complete reports whether no flag left tests out.
func complete() bool {
	return !slices.ContainsFunc(os.Args[1:], func(a string) bool {
		for _, f := range []string{"-test.run=", "-test.fuzz=", "-test.skip=", "-test.list=", "-test.bench=", "-test.short="} {
			if strings.HasPrefix(a, f) && a != "-test.run=" && a != "-test.bench=" {
				return true
			}
		}
		return false
	})
}

func TestCodesAreSortedAndComplete(t *testing.T) {
	rules := validate.Codes()
	for i, r := range rules {
		if i > 0 && rules[i-1].Code >= r.Code {
			t.Errorf("%s does not come after %s", r.Code, rules[i-1].Code)
		}
		if r.Summary == "" || r.Remedy == "" || r.Severity == "" {
			t.Errorf("%s lacks a summary, a remedy or a severity", r.Code)
		}
		if got, ok := validate.Lookup(r.Code); !ok || got != r {
			t.Errorf("Lookup(%s) = %+v, %t", r.Code, got, ok)
		}
	}
	if _, ok := validate.Lookup("no-such-code"); ok {
		t.Error("Lookup finds a code that does not exist")
	}
	rules[0].Summary = "changed"
	if validate.Codes()[0].Summary == "changed" {
		t.Error("Codes hands out the registry itself")
	}
}

// TestCodesOfTheSource reads the constants out of the source: each has exactly one row.
func TestCodesOfTheSource(t *testing.T) {
	file, err := parser.ParseFile(token.NewFileSet(), "codes.go", nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	var declared []string
	ast.Inspect(file, func(n ast.Node) bool {
		spec, ok := n.(*ast.ValueSpec)
		if !ok || len(spec.Names) != 1 || !strings.HasPrefix(spec.Names[0].Name, "Code") || len(spec.Values) != 1 {
			return true
		}
		if lit, ok := spec.Values[0].(*ast.BasicLit); ok {
			s, err := strconv.Unquote(lit.Value)
			if err != nil {
				t.Fatal(err)
			}
			declared = append(declared, s)
		}
		return true
	})
	slices.Sort(declared)
	var registered []string
	for _, r := range validate.Codes() {
		registered = append(registered, string(r.Code))
	}
	if !slices.Equal(declared, registered) {
		t.Errorf("declared and registered codes differ:\n%v\n%v", declared, registered)
	}
}
