package drift

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"strings"
)

// Summary counts changes.
type Summary struct {
	Changes       int `json:"changes"`
	Added         int `json:"added"`
	Removed       int `json:"removed"`
	Changed       int `json:"changed"`
	BreaksReaders int `json:"breaksReaders"`
	BreaksWriters int `json:"breaksWriters"`
}

// Summarize counts changes.
func Summarize(changes []Change) Summary {
	s := Summary{Changes: len(changes)}
	for i := range changes {
		switch c := &changes[i]; c.Kind {
		case Added:
			s.Added++
		case Removed:
			s.Removed++
		default:
			s.Changed++
		}
		if changes[i].BreaksReaders {
			s.BreaksReaders++
		}
		if changes[i].BreaksWriters {
			s.BreaksWriters++
		}
	}
	return s
}

// String is the summary in one line.
func (s Summary) String() string {
	if s.Changes == 0 {
		return "nothing moved"
	}
	noun := "changes"
	if s.Changes == 1 {
		noun = "change"
	}
	return fmt.Sprintf("%d %s: %d added, %d removed, %d changed; %d break readers, %d break writers",
		s.Changes, noun, s.Added, s.Removed, s.Changed, s.BreaksReaders, s.BreaksWriters)
}

var signs = map[Kind]string{Added: "+", Removed: "-", Changed: "~"}

// words are how the renderers name subjects, before the name of the thing.
var words = map[Subject]string{
	Service: "service", Type: "type", Member: "member", Enum: "enumeration", EnumMember: "enum member", Union: "variant",
	Operation: "operation", Parameter: "parameter", Request: "body", RequestMember: "body member", Response: "answer",
	ResponseMember: "answer member", Permission: "permission",
}

// headings name the groups in which the renderers list changes.
var headings = map[Subject]string{Service: "service", Type: "types", Operation: "operations"}

// what names the thing that moved.
func (c *Change) what() string {
	if c.Name == "" {
		return words[c.Subject]
	}
	return words[c.Subject] + " " + c.Name
}

// values tells what it was and is.
func (c *Change) values() string {
	switch c.Kind {
	case Changed:
		return c.Aspect + " " + c.Before + " -> " + c.After
	case Added:
		return c.After
	default:
		return c.Before
	}
}

// String is the change in one line.
func (c *Change) String() string {
	var b strings.Builder
	b.WriteString(signs[c.Kind] + " " + c.Where + " " + c.what())
	if v := c.values(); v != "" {
		b.WriteString(": " + v)
	}
	if c.BreaksReaders {
		b.WriteString(" [breaks readers]")
	}
	if c.BreaksWriters {
		b.WriteString(" [breaks writers]")
	}
	if c.Reason != "" {
		b.WriteString(" (" + c.Reason + ")")
	}
	return strings.Join(strings.Fields(b.String()), " ")
}

// Text writes one line for each change, grouped, and a summary below them.
func Text(w io.Writer, changes []Change) error {
	var out bytes.Buffer
	last := ""
	for i := range changes {
		if h := headings[groupOf(changes[i].Subject)]; h != last {
			if last != "" {
				fmt.Fprintln(&out)
			}
			fmt.Fprintln(&out, h+":")
			last = h
		}
		fmt.Fprintln(&out, "  "+changes[i].String())
	}
	if last != "" {
		fmt.Fprintln(&out)
	}
	fmt.Fprintln(&out, Summarize(changes))
	_, err := out.WriteTo(w)
	return err
}

// JSON writes the summary and the changes as one object.
func JSON(w io.Writer, changes []Change) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(struct {
		Summary Summary  `json:"summary"`
		Changes []Change `json:"changes"`
	}{Summarize(changes), append([]Change{}, changes...)})
}

// Markdown writes the summary and a table for each group.
func Markdown(w io.Writer, changes []Change) error {
	var out bytes.Buffer
	fmt.Fprintln(&out, "# Drift")
	fmt.Fprintln(&out)
	fmt.Fprintln(&out, upperFirst(Summarize(changes).String())+".")
	last := ""
	for i := range changes {
		c := &changes[i]
		if h := headings[groupOf(c.Subject)]; h != last {
			fmt.Fprintf(&out, "\n## %s\n\n| | Where | What | Before | After | Breaks | Why |\n|---|---|---|---|---|---|---|\n", upperFirst(h))
			last = h
		}
		what := c.what()
		if c.Aspect != "" {
			what += ", " + c.Aspect
		}
		fmt.Fprintf(&out, "| %s | %s | %s | %s | %s | %s | %s |\n",
			c.Kind, code(c.Where), cell(what), code(c.Before), code(c.After), c.breaks(), cell(c.Reason))
	}
	_, err := out.WriteTo(w)
	return err
}

func (c *Change) breaks() string {
	switch {
	case c.BreaksReaders && c.BreaksWriters:
		return "**readers, writers**"
	case c.BreaksReaders:
		return "**readers**"
	case c.BreaksWriters:
		return "**writers**"
	}
	return ""
}

// cell makes a text fit into a table cell.
func cell(s string) string {
	return strings.NewReplacer("|", `\|`, "<", "&lt;", "*", `\*`, "_", `\_`, "`", "\\`").Replace(strings.Join(strings.Fields(s), " "))
}

// code makes a text fit into a table cell as it stands. A pipe must be escaped even there; one more backtick than any
// run within fences it.
func code(s string) string {
	s = strings.ReplaceAll(strings.Join(strings.Fields(s), " "), "|", `\|`)
	if s == "" {
		return ""
	}
	fence, run := "`", 0
	for _, r := range s {
		if r != '`' {
			run = 0
			continue
		}
		if run++; run >= len(fence) {
			fence = strings.Repeat("`", run+1)
		}
	}
	if len(fence) > 1 {
		return fence + " " + s + " " + fence
	}
	return fence + s + fence
}

func upperFirst(s string) string { return strings.ToUpper(s[:1]) + s[1:] }
