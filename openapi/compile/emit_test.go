package compile

import (
	"bytes"
	"os"
	"testing"

	"gopkg.in/yaml.v3"
)

// readBack holds a tree against what the library reads from the printed form.
func readBack(t *testing.T, doc *yaml.Node) {
	t.Helper()
	src := encode(doc)
	var got yaml.Node
	if err := yaml.Unmarshal(src, &got); err != nil {
		t.Fatalf("%v in\n%s", err, src)
	}
	var same func(a, b *yaml.Node, path string)
	same = func(a, b *yaml.Node, path string) {
		if a.Kind != b.Kind || a.Value != b.Value || a.ShortTag() != b.ShortTag() || len(a.Content) != len(b.Content) {
			t.Fatalf("%s: printed %s %q, read %s %q", path, a.ShortTag(), a.Value, b.ShortTag(), b.Value)
		}
		for i := range a.Content {
			same(a.Content[i], b.Content[i], path+"/"+a.Content[i].Value)
		}
	}
	same(doc, got.Content[0], "")
}

func TestEncodeReadsBack(t *testing.T) {
	src, err := os.ReadFile("../graph.yaml")
	if err != nil {
		t.Fatal(err)
	}
	var doc yaml.Node
	if err := yaml.Unmarshal(src, &doc); err != nil {
		t.Fatal(err)
	}
	readBack(t, doc.Content[0])
	if !bytes.Equal(encode(doc.Content[0]), src) {
		t.Error("the committed contract is not printed as it stands")
	}
	readBack(t, mapping(
		"empty", mapping(), "none", list[string](), "lists", list(list("a", "b"), list[string]()), "objects", list(mapping("a", 1, "b", mapping("c", true)), mapping()),
	))
}

var oddStrings = []string{
	"", " ", "a ", " a", "yes", "No", "null", "~", "1", "1.5", "-", "- a", "a: b", "a:b", "a:", "a #b", "a#b", "#a", "'", "it's", `"`, "\\", "a\nb", "\t", "\x00", "\x07",
	"é", "a é: b", "\u2028", "\ufeff", "=", "{a}", "[a]", "*a", "&a", "!a", "%a", "@a", "`a`", "?", "? a", "|", ">", "2020-01-01", "0x1f", "1e3", ".5", ".inf", "<<", "a, b", "true ", "a\nb\n", "a\n\nb", "a\n b", "# a\n- b", "---\na", "3.0.3", "1.2.3.4",
}

func TestEncodeStrings(t *testing.T) {
	for _, s := range oddStrings {
		readBack(t, mapping("k", s, "l", list(s)))
		if s != "" {
			readBack(t, mapping(s, "v"))
		}
	}
}

func FuzzEncode(f *testing.F) {
	for _, s := range oddStrings {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if !bytes.Equal(bytes.ToValidUTF8([]byte(s), nil), []byte(s)) {
			t.Skip("documents are UTF-8")
		}
		readBack(t, mapping("k", s, "l", list(s, s)))
	})
}
