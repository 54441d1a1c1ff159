package control

import (
	"fmt"
	"path"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

// A RuleError is a place where a rule is not understood.
type RuleError struct {
	Line, Col int // from 1; a column is a rune
	Message   string
}

func (e *RuleError) Error() string { return fmt.Sprintf("%d:%d: %s", e.Line, e.Col, e.Message) }

// ParseRules reads one rule from each line. Empty lines and lines that begin with # are left out.
func ParseRules(text string) ([]Rule, error) {
	var out []Rule
	for i, line := range strings.Split(text, "\n") {
		line = strings.TrimSuffix(line, "\r")
		if rest := strings.TrimSpace(line); rest == "" || rest[0] == '#' {
			continue
		}
		r, err := ParseRule(line)
		if err != nil {
			err.Line = i + 1
			return nil, err
		}
		out = append(out, r)
	}
	return out, nil
}

// ParseRule reads one rule. The error is nil or says where the rule is not understood.
func ParseRule(text string) (Rule, *RuleError) {
	p, err := newParser(text)
	if err != nil {
		return Rule{}, err
	}
	var r Rule
	if r.Calls, err = p.head(); err != nil {
		return Rule{}, err
	}
	if r.Target, err = p.target(); err != nil {
		return Rule{}, err
	}
	from := p.here()
	if r.Steps, err = p.steps(); err != nil {
		return Rule{}, err
	}
	if err := r.count(from); err != nil {
		return Rule{}, err
	}
	return r, nil
}

// ParseSteps reads the steps of a rule without its target.
func ParseSteps(text string) ([]Step, *RuleError) {
	p, err := newParser(text)
	if err != nil {
		return nil, err
	}
	return p.steps()
}

// count holds the steps to the number of calls that was announced: the last step is repeated to fill it.
func (r *Rule) count(from int) *RuleError {
	if r.Calls == 0 {
		return nil
	}
	steps := r.Steps
	if n := len(steps); n > 1 && steps[n-1] == (Step{Kind: Normal, Times: 1}) {
		steps = steps[:n-1] // "then normal" says what comes after the calls
	}
	sum := 0
	for _, s := range steps {
		if s.Times == 0 {
			return &RuleError{1, from, fmt.Sprintf("%q goes on forever, and the rule is about %d calls; leave one of the two out", s.String(), r.Calls)}
		}
		sum += s.Times
	}
	if sum > r.Calls {
		return &RuleError{1, from, fmt.Sprintf("the steps take %d calls, and the rule is about %d", sum, r.Calls)}
	}
	r.Steps = slices.Clone(steps)
	r.Steps[len(steps)-1].Times += r.Calls - sum
	return nil
}

type token struct {
	text string
	col  int // in runes, from 1
}

type parser struct {
	tokens []token
	at     int
	end    int // column behind the last rune
}

// newParser cuts a text into words and the marks , ; : =.
func newParser(text string) (*parser, *RuleError) {
	if len(text) > MaxRuleBytes {
		return nil, &RuleError{1, 1, fmt.Sprintf("the rule has %d bytes; at most %d are read", len(text), MaxRuleBytes)}
	}
	p := &parser{}
	start, col := -1, 0
	flush := func(end int) {
		if start >= 0 {
			word := text[start:end]
			p.tokens = append(p.tokens, token{word, col - utf8.RuneCountInString(word)})
			start = -1
		}
	}
	for i, r := range text {
		col++
		switch {
		case r == utf8.RuneError:
			return nil, &RuleError{1, col, "the rule is no UTF-8"}
		case unicode.IsSpace(r):
			flush(i)
		case isMark(string(r)):
			flush(i)
			p.tokens = append(p.tokens, token{string(r), col})
		case unicode.IsControl(r):
			return nil, &RuleError{1, col, fmt.Sprintf("%q has no place in a rule", r)}
		case start < 0:
			start = i
		}
	}
	col++
	flush(len(text))
	p.end = col
	return p, nil
}

// isMark reports whether a token is no word.
func isMark(s string) bool { return s == "," || s == ";" || s == ":" || s == "=" }

func (p *parser) peek() string {
	if p.at < len(p.tokens) {
		return p.tokens[p.at].text
	}
	return ""
}

func (p *parser) next() string {
	t := p.peek()
	if p.at < len(p.tokens) {
		p.at++
	}
	return t
}

func (p *parser) here() int {
	if p.at < len(p.tokens) {
		return p.tokens[p.at].col
	}
	return p.end
}

// take consumes the next token if it is one of the words.
func (p *parser) take(words ...string) bool {
	if t := p.peek(); t != "" && slices.ContainsFunc(words, func(w string) bool { return strings.EqualFold(w, t) }) {
		p.at++
		return true
	}
	return false
}

func (p *parser) fail(format string, args ...any) *RuleError {
	return &RuleError{1, p.here(), fmt.Sprintf(format, args...)}
}

// expected says what was found instead of what was wanted.
func (p *parser) expected(what string) *RuleError {
	if t := p.peek(); t != "" {
		return p.fail("found %q; want %s", t, what)
	}
	return p.fail("the rule ends; want %s", what)
}

// head reads "next N calls to".
func (p *parser) head() (int, *RuleError) {
	if !p.take("next") {
		return 0, nil
	}
	n := 1
	if !strings.EqualFold(p.peek(), "call") {
		var err *RuleError
		if n, err = p.number("a number of calls"); err != nil {
			return 0, err
		}
	}
	if !p.take("call", "calls") {
		return 0, p.expected(`"calls"`)
	}
	if !p.take("to") {
		return 0, p.expected(`"to"`)
	}
	return n, nil
}

func (p *parser) number(what string) (int, *RuleError) {
	n, err := strconv.Atoi(p.peek())
	if err != nil || n < 1 || n > MaxTimes {
		return 0, p.expected(fmt.Sprintf("%s from 1 to %d", what, MaxTimes))
	}
	p.at++
	return n, nil
}

// target reads up to the colon.
func (p *parser) target() (Target, *RuleError) {
	var t Target
	word := p.peek()
	switch {
	case word == "" || isMark(word):
		return t, p.expected("an operationId, a path or *")
	case word == "*" || strings.HasPrefix(word, "/"):
	case p.at+1 < len(p.tokens) && p.tokens[p.at+1].text != ":":
		if t.Method = strings.ToUpper(word); !slices.Contains(methods, t.Method) {
			return t, p.expected("a method before the path: " + strings.Join(methods, ", "))
		}
		p.at++
	default:
		if strings.ContainsAny(word, "/*?[]{}") {
			return t, p.fail("%q is no operationId; a path begins with a slash", word)
		}
		t.Operation = word
	}
	if t.Operation == "" {
		var err *RuleError
		if t.Path, err = p.path(t.Method); err != nil {
			return t, err
		}
	}
	if t.Operation != "" {
		p.at++
	}
	if !p.take(":") {
		return t, p.expected(`":" and what is to happen`)
	}
	return t, nil
}

var methods = []string{"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"}

func (p *parser) path(method string) (string, *RuleError) {
	word := p.peek()
	switch {
	case word == "*" && method == "":
		p.at++
		return "", nil
	case word == "*":
		p.at++
		return "/**", nil
	case !strings.HasPrefix(word, "/"):
		return "", p.expected("a path that begins with a slash")
	}
	if err := checkPattern(word); err != nil {
		return "", p.fail("%v", err)
	}
	p.at++
	return word, nil
}

// checkPattern refuses a pattern that nothing can match.
func checkPattern(pattern string) error {
	for _, seg := range segments(pattern) {
		if _, err := path.Match(seg, ""); err != nil {
			return fmt.Errorf("%q is no pattern of a path segment", seg)
		}
	}
	return nil
}

func (p *parser) steps() ([]Step, *RuleError) {
	var out []Step
	for {
		p.take("then")
		s, err := p.step()
		if err != nil {
			return nil, err
		}
		if len(out) > 0 && out[len(out)-1].Times == 0 {
			return nil, p.fail("nothing can come after a step that goes on forever")
		}
		if out = append(out, s); len(out) > MaxSteps {
			return nil, p.fail("more than %d steps", MaxSteps)
		}
		if p.at == len(p.tokens) {
			return out, nil
		}
		if !p.take(",") {
			return nil, p.expected(`",", "after", "delay", "code", "x2", "2 times" or "forever"`)
		}
	}
}

const outcomes = `a status, "normal", "drop", "lose", "malformed", "break" or "delay"`

func (p *parser) step() (Step, *RuleError) {
	s := Step{Times: 1}
	col := p.here()
	switch word := strings.ToLower(p.peek()); word {
	case "normal", "ok":
		p.at++
	case "drop":
		s.Kind = Drop
		p.at++
	case "lose":
		s.Kind = Lose
		p.at++
	case "malformed":
		s.Kind = Malformed
		p.at++
	case "break":
		s.Kind = Break
		p.at++
		if kind := strings.ToLower(p.peek()); slices.Contains(breakKinds, kind) {
			s.What = kind
			p.at++
		}
	case "delay", "latency": // is read as a modifier
	default:
		n, err := strconv.Atoi(word)
		switch {
		case err != nil || len(word) != 3:
			return s, p.expected(outcomes)
		case n >= 200 && n < 300: // as it would be anyway
		case n >= 400 && n < 600:
			s.Kind, s.Status = Status, n
		default:
			return s, p.fail("%d is no status to answer with; want 400 to 599, or 200 for a normal answer", n)
		}
		p.at++
	}
	if err := p.modifiers(&s); err != nil {
		return s, err
	}
	switch {
	case s.RetrySaid && s.Status != 429 && s.Status < 500:
		return s, &RuleError{1, col, `"after" goes with 429 and with statuses from 500 on only`}
	case s.Code != "" && s.Kind != Status:
		return s, &RuleError{1, col, `"code" goes with a status only`}
	}
	return s, nil
}

func (p *parser) modifiers(s *Step) *RuleError {
	for {
		for p.take(";", "and", "with") {
		}
		var err *RuleError
		switch word := strings.ToLower(p.peek()); {
		case p.take("after", "retry-after"):
			s.RetryAfter, err = p.duration(MaxRetryAfter)
			s.RetrySaid = true
		case p.take("delay", "latency"):
			s.Delay, err = p.duration(MaxDelay)
		case p.take("code"):
			p.take("=")
			if t := p.peek(); t == "" || !isWord(t) {
				return p.expected("the code of an error")
			}
			s.Code = p.next()
		case p.take("forever"):
			s.Times = 0
		case p.take("times"):
			p.take("=")
			s.Times, err = p.number("a number of times")
		case len(word) > 1 && word[0] == 'x' && isDigits(word[1:]):
			n, bad := strconv.Atoi(word[1:])
			if bad != nil || n < 1 || n > MaxTimes {
				return p.expected(fmt.Sprintf("x1 to x%d", MaxTimes))
			}
			s.Times = n
			p.at++
		case isDigits(word) && p.at+1 < len(p.tokens) && strings.EqualFold(p.tokens[p.at+1].text, "times"):
			s.Times, err = p.number("a number of times")
			p.at++
		default:
			return nil
		}
		if err != nil {
			return err
		}
	}
}

// duration reads 1s, "1 s", 200ms, 0.5s, or a bare number of seconds.
func (p *parser) duration(limit time.Duration) (time.Duration, *RuleError) {
	const want = "a duration such as 200ms or 1s"
	p.take("=")
	word := strings.ToLower(p.peek())
	i := 0
	for i < len(word) && (word[i] >= '0' && word[i] <= '9' || word[i] == '.') {
		i++
	}
	if i == 0 {
		return 0, p.expected(want)
	}
	unit, mark := word[i:], p.at
	p.at++
	if unit == "" {
		if _, ok := units[strings.ToLower(p.peek())]; ok {
			unit = strings.ToLower(p.next())
		} else {
			unit = "s"
		}
	}
	size, ok := units[unit]
	n, err := strconv.ParseFloat(word[:i], 64)
	if !ok || err != nil {
		p.at = mark
		return 0, p.expected(want)
	}
	d := time.Duration(n * float64(size)).Round(time.Millisecond)
	if n*float64(size) > float64(limit) {
		p.at = mark
		return 0, p.fail("%q is longer than %v", word, limit)
	}
	return d, nil
}

var units = map[string]time.Duration{
	"ms": time.Millisecond, "s": time.Second, "sec": time.Second, "second": time.Second, "seconds": time.Second,
	"m": time.Minute, "min": time.Minute, "minute": time.Minute, "minutes": time.Minute,
}

func isDigits(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}

// isWord accepts what an error code of the service looks like.
func isWord(s string) bool {
	for i := range len(s) {
		c := s[i]
		if c != '_' && c != '.' && c != '-' && (c < '0' || c > '9') && (c < 'A' || c > 'Z') && (c < 'a' || c > 'z') {
			return false
		}
	}
	return s != ""
}
