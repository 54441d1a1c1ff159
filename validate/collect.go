package validate

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// A collector gathers the findings of one check: it sets severities, drops repetitions and stops at the limit.
type collector struct {
	opts *Options
	list Findings
	seen map[findingKey]bool
	cut  int

	errors int // findings of severity error in the list

	compared int                  // letters by letters, of names that were compared for suggestions
	lists    map[*string][]string // copies of lists of the document
}

// A findingKey is what makes a finding another one.
type findingKey struct {
	code    Code
	in      In
	offset  int
	pointer string
	name    string
	message string
}

// add records a finding; its severity is the rule's unless it brings one, and a mode has the last word.
func (c *collector) add(f Finding) {
	switch c.opts.Modes[f.Code] {
	case Off:
		return
	case Warn:
		f.Severity = Warning
	case Enforce:
		f.Severity = Error
	}
	c.force(f)
}

// force records a finding whatever the mode of its rule: the schema itself asks for it.
func (c *collector) force(f Finding) {
	if f.Severity == "" {
		f.Severity = Error
		if r, ok := Lookup(f.Code); ok {
			f.Severity = r.Severity
		}
	}
	if c.full() {
		c.cut++
		return
	}
	key := f.key()
	if c.seen[key] {
		return
	}
	if c.seen == nil {
		c.seen = map[findingKey]bool{}
	}
	c.seen[key] = true
	if f.Severity == Error {
		c.errors++
	}
	c.list = append(c.list, f)
}

// key is what tells a finding from others.
func (f *Finding) key() findingKey {
	return findingKey{f.Code, f.In, f.Offset, f.Pointer, f.Name, f.Message}
}

// A mark is how much a collector had gathered.
type mark struct{ listed, cut, errors int }

func (c *collector) mark() mark { return mark{len(c.list), c.cut, c.errors} }

// back forgets what was gathered since the mark.
func (c *collector) back(m mark) {
	for i := m.listed; i < len(c.list); i++ {
		delete(c.seen, c.list[i].key())
	}
	c.list, c.cut, c.errors = c.list[:m.listed], m.cut, m.errors
}

func (c *collector) full() bool { return len(c.list) >= c.opts.MaxFindings }

// maxCompared is how much a check compares names for suggestions: letters of one by letters of the other. It is enough for
// a thousand names of usual length that are each compared with two hundred.
const maxCompared = 1 << 26

// nearest returns the word that looks most like got, "" if none comes close or enough was compared already.
func (c *collector) nearest(got string, words []string) string {
	if c.compared > maxCompared {
		return ""
	}
	found, compared := nearestOf(got, words)
	c.compared += compared
	return found
}

// copied is a copy of a list that stands in the document. Findings of one check share it: a thousand that show an enum
// of a thousand members are not uncommon.
func (c *collector) copied(list []string) []string {
	if len(list) == 0 {
		return slices.Clone(list)
	}
	if out := c.lists[&list[0]]; len(out) == len(list) {
		return out
	}
	if c.lists == nil {
		c.lists = map[*string][]string{}
	}
	out := slices.Clip(slices.Clone(list))
	c.lists[&list[0]] = out
	return out
}

// pointer is the JSON Pointer of a path, if a finding there is still going to be shown: a body may have more of them
// than there is room for, and long names on the path.
func (c *collector) pointer(path []string) string {
	if c.full() {
		return ""
	}
	return joinPointer(path)
}

// findings returns what was gathered, placed and sorted.
func (c *collector) findings(data []byte) Findings {
	if c.cut > 0 {
		c.list = append(c.list, Finding{
			Code: CodeLimitFindings, Severity: Error, In: InBody, Offset: noPlace,
			Message: fmt.Sprintf("there are more than %d findings; the rest is left out", c.opts.MaxFindings),
		})
	}
	c.list.place(data)
	return c.list
}

// foundRunes is how much of a value a finding shows.
const foundRunes = 64

// clip cuts a text for showing, and keeps it valid UTF-8.
func clip(s string) string {
	n := 0
	for i := range s {
		if n == foundRunes {
			return strings.ToValidUTF8(s[:i], "\uFFFD") + "…"
		}
		n++
	}
	return strings.ToValidUTF8(s, "\uFFFD")
}

// mask stands for a secret.
const mask = "***"

var (
	secretName  = regexp.MustCompile(`(?i)passw|passphrase|secret|apikey|api_key|privatekey|connectionstring|credential$|assertion$|authorization|cookie|(access|refresh|id|bearer)_?token|^\$?(token|pin)$`)
	secretValue = regexp.MustCompile(`^(?i:bearer\s)|^eyJ[\w-]+\.[\w-]+\.|-----BEGIN [A-Z ]*PRIVATE KEY`)
)

// IsSecret reports whether a string should not be shown: the member, parameter or header that carries it is named like a
// secret, or it looks like one. Findings show three asterisks in its place. What stands beyond their beginning is not
// looked at.
func IsSecret(name, value string) bool {
	name, value = clip(name), clip(value)
	return maybeSecretName(name) && secretName.MatchString(name) || maybeSecretValue(value) && secretValue.MatchString(value)
}

// secretWords are in all names that secretName matches.
var secretWords = []string{"pass", "secret", "api", "privatekey", "connectionstring", "credential", "assertion", "authorization", "cookie", "token", "pin"}

// maybeSecretName spares most names the expression, which costs more than all else about a finding.
func maybeSecretName(name string) bool {
	if !isASCII(name) {
		return true // letters of other alphabets that fold to these
	}
	low := strings.ToLower(name)
	return slices.ContainsFunc(secretWords, func(word string) bool { return strings.Contains(low, word) })
}

// maybeSecretValue spares most values the expression: all it matches begins like this, or has dashes.
func maybeSecretValue(value string) bool {
	return len(value) > 6 && (strings.EqualFold(value[:6], "bearer") || strings.HasPrefix(value, "eyJ") || strings.Contains(value, "-----BEGIN "))
}

// nameOf is the innermost name of what is looked at: the last member on the path, or the parameter.
func (w *walker) nameOf() string {
	for i := len(w.path) - 1; i >= 0; i-- {
		if !isIndex(w.path[i]) {
			return w.path[i]
		}
	}
	return w.name
}

// isIndex reports whether a step of a path may be the position of an item.
func isIndex(step string) bool {
	return step != "" && len(step) < 20 && strings.Trim(step, "0123456789") == ""
}

// found is the value as a finding carries it.
func (w *walker) found(n *node) string {
	switch n.kind {
	case kindBool:
		return strconv.FormatBool(n.truth)
	case kindNumber:
		return clip(n.text)
	case kindString:
		if IsSecret(w.nameOf(), n.text) {
			return mask
		}
		return clip(n.text)
	}
	return n.kind.article()
}

// shown is the value as a message shows it.
func (w *walker) shown(n *node) string {
	switch n.kind {
	case kindString:
		return "the string " + strconv.Quote(w.found(n))
	case kindNumber:
		return "the number " + w.found(n)
	}
	return w.found(n)
}

// joinWords writes a list of words as prose.
func joinWords(words []string, conjunction string) string {
	switch len(words) {
	case 0:
		return ""
	case 1:
		return words[0]
	}
	return strings.Join(words[:len(words)-1], ", ") + " " + conjunction + " " + words[len(words)-1]
}
