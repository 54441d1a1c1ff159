package odata

import (
	"fmt"
	"regexp"
	"strings"
)

type tokenKind int

const (
	endToken    tokenKind = iota
	wordToken             // names, keywords, qualified names; / stands in it between the segments of a path
	stringToken           // text holds the value without quotes
	numberToken
	dateToken
	guidToken
	punctToken // ( ) , :
)

type token struct {
	kind tokenKind
	text string
	at   int // byte offset
}

var (
	guidPattern   = regexp.MustCompile(`^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}`)
	datePattern   = regexp.MustCompile(`^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?([Zz]|[+-]\d{2}:\d{2}))?`)
	numberPattern = regexp.MustCompile(`^-?\d+(\.\d+)?([eE][+-]?\d+)?`)
	wordPattern   = regexp.MustCompile(`^[A-Za-z_$][A-Za-z0-9_.$]*(/[A-Za-z_$][A-Za-z0-9_.$]*)*`)
)

// scan cuts a filter into tokens. The last one is always an endToken.
func scan(src string) ([]token, error) {
	var out []token
	for i := 0; i < len(src); {
		rest := src[i:]
		switch c := rest[0]; {
		case c == ' ' || c == '\t':
			i++
			continue
		case c == '\'':
			text, n, ok := quoted(rest)
			if !ok {
				return nil, fmt.Errorf("the string that begins at position %d has no closing quote", i+1)
			}
			out = append(out, token{stringToken, text, i})
			i += n
			continue
		case strings.IndexByte("(),:", c) >= 0:
			out = append(out, token{punctToken, rest[:1], i})
			i++
			continue
		}
		t := token{at: i}
		for _, p := range []struct {
			kind    tokenKind
			pattern *regexp.Regexp
		}{{guidToken, guidPattern}, {dateToken, datePattern}, {numberToken, numberPattern}, {wordToken, wordPattern}} {
			if t.text = p.pattern.FindString(rest); t.text != "" {
				t.kind = p.kind
				break
			}
		}
		if t.text == "" {
			return nil, fmt.Errorf("unexpected %q at position %d", firstRune(rest), i+1)
		}
		i += len(t.text)
		if t.kind != wordToken && i < len(src) && isWordByte(src[i]) {
			return nil, fmt.Errorf("unexpected %q behind %q at position %d", firstRune(src[i:]), t.text, i+1)
		}
		out = append(out, t)
	}
	return append(out, token{kind: endToken, at: len(src)}), nil
}

// quoted reads a string in single quotes, in which a quote is doubled; n is the length of its source.
func quoted(src string) (text string, n int, ok bool) {
	var b strings.Builder
	for i := 1; i < len(src); i++ {
		if src[i] != '\'' {
			b.WriteByte(src[i])
			continue
		}
		if i+1 < len(src) && src[i+1] == '\'' {
			b.WriteByte('\'')
			i++
			continue
		}
		return b.String(), i + 1, true
	}
	return "", 0, false
}

func firstRune(s string) string {
	for _, r := range s {
		return string(r)
	}
	return ""
}

func isWordByte(c byte) bool {
	return c == '_' || c == '.' || c == '-' || '0' <= c && c <= '9' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z'
}
