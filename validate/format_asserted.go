package validate

import (
	"net/netip"
	"regexp/syntax"
	"strings"
)

// jsonSchemaFormats are the formats as JSON Schema defines them: those that OData does not have, and those where the
// two differ. They count with [Options] AssertFormats.
var jsonSchemaFormats = map[string]formatCheck{
	"duration":              plainCheck(isStrictDuration, "an RFC 3339 duration such as P1DT2H30M, without sign or fraction"),
	"email":                 plainCheck(isMailbox, "an email address as RFC 5321 writes them"),
	"uri":                   plainCheck(func(s string) bool { return isURI(s) && isURIReference(s) }, "an absolute URI such as https://example.com/path"),
	"uri-reference":         plainCheck(isURIReference, "a URI or a part of one, such as ../path?query"),
	"hostname":              plainCheck(isHostname, "a host name of letters, digits and hyphens"),
	"json-pointer":          plainCheck(isJSONPointer, "a JSON Pointer such as /member/0"),
	"relative-json-pointer": plainCheck(isRelativePointer, "a relative JSON Pointer such as 1/member"),
	"regex":                 plainCheck(isRegex, "a regular expression"),
}

// isStrictDuration reads the grammar in appendix A of RFC 3339: units follow each other without a gap, weeks stand
// alone.
func isStrictDuration(s string) bool {
	s, ok := strings.CutPrefix(s, "P")
	if !ok || !isDuration("P"+s) || strings.Contains(s, ".") {
		return false
	}
	date, clock, _ := strings.Cut(s, "T")
	var units strings.Builder
	for _, r := range date {
		if r < '0' || r > '9' {
			units.WriteRune(r)
		}
	}
	letters := units.String()
	if strings.Contains(letters, "W") && s != date || strings.Contains(letters, "W") && letters != "W" {
		return false
	}
	if letters == "YD" {
		return false
	}
	var times strings.Builder
	for _, r := range clock {
		if r < '0' || r > '9' {
			times.WriteRune(r)
		}
	}
	return times.String() != "HS"
}

// isMailbox reads the mailbox of RFC 5321: a dotted or quoted local part, and a domain or an address in brackets.
func isMailbox(s string) bool {
	at := strings.LastIndexByte(s, '@')
	if at < 1 || len(s) > 320 {
		return false
	}
	local, domain := s[:at], s[at+1:]
	if len(local) > 1 && local[0] == '"' {
		return local[len(local)-1] == '"' && isQuotedText(local[1:len(local)-1]) && isMailDomain(domain)
	}
	for atom := range strings.SplitSeq(local, ".") {
		if atom == "" {
			return false
		}
		for i := range len(atom) {
			if c := atom[i]; c <= ' ' || c >= 0x7f || strings.IndexByte("\"(),:;<>@[\\]", c) >= 0 {
				return false
			}
		}
	}
	return isMailDomain(domain)
}

func isQuotedText(s string) bool {
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '\\' && i+1 < len(s):
			i++
		case c == '"' || c == '\\' || c < ' ' || c >= 0x7f:
			return false
		}
	}
	return true
}

func isMailDomain(s string) bool {
	literal, ok := strings.CutPrefix(s, "[")
	if !ok {
		return isHostname(s)
	}
	literal, ok = strings.CutSuffix(literal, "]")
	if v6, is6 := strings.CutPrefix(literal, "IPv6:"); is6 {
		return ok && isIPv6(v6)
	}
	return ok && isIPv4(literal)
}

// isHostname reads the names of RFC 1123. What a label that begins with xn-- stands for is not asked.
func isHostname(s string) bool {
	if s == "" || len(s) > 253 {
		return false
	}
	for label := range strings.SplitSeq(s, ".") {
		if label == "" || len(label) > 63 || label[0] == '-' || label[len(label)-1] == '-' {
			return false
		}
		for i := range len(label) {
			c := label[i]
			if (c < 'a' || c > 'z') && (c < 'A' || c > 'Z') && (c < '0' || c > '9') && c != '-' {
				return false
			}
		}
	}
	return true
}

func isJSONPointer(s string) bool {
	if s != "" && s[0] != '/' {
		return false
	}
	for i := range len(s) {
		if s[i] == '~' && (i+1 == len(s) || s[i+1] != '0' && s[i+1] != '1') {
			return false
		}
	}
	return true
}

func isRelativePointer(s string) bool {
	rest := strings.TrimLeft(s, "0123456789")
	number := s[:len(s)-len(rest)]
	return number != "" && (number == "0" || number[0] != '0') && (rest == "#" || isJSONPointer(rest))
}

// isRegex takes what RE2 reads, and of the rest what ECMA-262 surely has: look-around and references back.
func isRegex(s string) bool {
	if strings.Contains(s, `\Z`) || strings.Contains(s, `\A`) || strings.Contains(s, `\z`) || strings.Contains(s, `\a`) {
		return false // ECMA-262 has no such escapes
	}
	text := codePoint.ReplaceAllString(s, `\x{$1$2}`)
	for _, look := range []string{"(?=", "(?!", "(?<=", "(?<!"} {
		text = strings.ReplaceAll(text, look, "(?:")
	}
	_, err := syntax.Parse(longNames.Replace(text), syntax.Perl)
	return err == nil
}

// isURIReference reads RFC 3986: the characters it has, brackets around a host only, a colon in the first segment
// only after a scheme.
func isURIReference(s string) bool {
	for i := range len(s) {
		c := s[i]
		isWord := c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
		if !isWord && strings.IndexByte("-._~:/?#[]@!$&'()*+,;=%", c) < 0 {
			return false
		}
		if c == '%' && (i+2 >= len(s) || !isHex(s[i+1]) || !isHex(s[i+2])) {
			return false
		}
	}
	s, fragment, _ := strings.Cut(s, "#")
	s, query, _ := strings.Cut(s, "?")
	if strings.ContainsAny(fragment, "#[]") || strings.ContainsAny(query, "[]") {
		return false
	}
	if colon := strings.IndexByte(s, ':'); colon >= 0 && !strings.Contains(s[:colon], "/") {
		if !isScheme(s[:colon]) {
			return false
		}
		s = s[colon+1:]
	}
	authority, ok := strings.CutPrefix(s, "//")
	if !ok {
		return !strings.ContainsAny(s, "[]")
	}
	authority, path, _ := strings.Cut(authority, "/")
	return !strings.ContainsAny(path, "[]") && isAuthority(authority)
}

func isScheme(s string) bool {
	for i := range len(s) {
		c := s[i]
		letter := c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
		if !letter && (i == 0 || (c < '0' || c > '9') && c != '+' && c != '-' && c != '.') {
			return false
		}
	}
	return s != ""
}

func isAuthority(s string) bool {
	if at := strings.LastIndexByte(s, '@'); at >= 0 {
		if strings.ContainsAny(s[:at], "@[]") {
			return false
		}
		s = s[at+1:]
	}
	if bracket, ok := strings.CutPrefix(s, "["); ok {
		inner, port, ok := strings.Cut(bracket, "]")
		if !ok || port != "" && port[0] != ':' || strings.Trim(strings.TrimPrefix(port, ":"), "0123456789") != "" {
			return false
		}
		a, err := netip.ParseAddr(inner)
		return err == nil && a.Is6() && a.Zone() == "" || isFutureAddress(inner)
	}
	host, port, _ := strings.Cut(s, ":")
	return !strings.ContainsAny(host, "[]") && strings.Trim(port, "0123456789") == ""
}

// isFutureAddress reads the form RFC 3986 keeps for addresses after IPv6: v, a version, a dot, and the address.
func isFutureAddress(s string) bool {
	if s == "" || s[0] != 'v' && s[0] != 'V' {
		return false
	}
	version, address, ok := strings.Cut(s[1:], ".")
	return ok && version != "" && address != "" && strings.Trim(version, "0123456789abcdefABCDEF") == "" && !strings.ContainsAny(address, "%[]@/")
}
