package control

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

var userDocument = filepath.Join("..", "..", "..", "docs", "SERVER.md")

// The rules of the document are rules, for operations that there are, and it names every path of the API.
func TestDocumentation(t *testing.T) {
	text, err := os.ReadFile(userDocument)
	if err != nil {
		t.Fatal(err)
	}
	c := newControl(t, Options{})
	blocks := regexp.MustCompile("(?s)```faults\n(.*?)```").FindAllStringSubmatch(string(text), -1)
	if len(blocks) == 0 {
		t.Fatal("no rules")
	}
	for _, b := range blocks {
		if _, err := c.Arrange("", "", b[1]); err != nil {
			t.Errorf("%v in\n%s", err, b[1])
		}
	}
	for _, rt := range c.routes {
		if path := Prefix + "/" + strings.TrimSuffix(rt.path, "/{}"); !strings.Contains(string(text), path) {
			t.Errorf("%s is not told about", path)
		}
	}
	for _, what := range append(breakKinds, kindWords[2:]...) {
		if !strings.Contains(string(text), "`"+what+"`") {
			t.Errorf("%s is not told about", what)
		}
	}
}
