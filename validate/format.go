package validate

import (
	"encoding/base64"
	"fmt"
	"net/netip"
	"net/url"
	"strings"
	"unicode"
)

// A formatCheck says what is wrong with a string, "" if nothing is. impossible is set when the string has the
// form of a date or time and names one that does not exist.
type formatCheck func(string) (wrong string, impossible bool)

// formats are the formats of strings that are checked here, more strictly than kin-openapi does or where it does
// not at all. Formats in neither place say something about a value, and demand nothing of it.
var formats = map[string]formatCheck{
	"date":      checkDate,
	"date-time": checkDateTime,
	"time":      checkTime,
	"duration":  plainCheck(isDuration, "an ISO 8601 duration such as P1DT2H30M"),
	"uuid":      plainCheck(isUUID, "a GUID: 32 hexadecimal digits in groups of 8-4-4-4-12"),
	"uri":       plainCheck(isURI, "an absolute URI such as https://example.com/path"),
	"byte":      plainCheck(isBase64, "base64 with whole groups of four"),
	"base64url": plainCheck(isBase64URL, "base64url"),
	"email":     plainCheck(isEmail, "an email address"),
	"ipv4":      plainCheck(isIPv4, "an IPv4 address such as 192.0.2.1"),
	"ipv6":      plainCheck(isIPv6, "an IPv6 address such as 2001:db8::1"),
}

// checkedHere reports whether a format is checked by this package, for strings or for numbers.
func (p *preparer) checkedHere(format string) bool {
	_, isString := formats[format]
	_, isAsserted := jsonSchemaFormats[format]
	_, isNumber := ranges[format]
	return isString || isNumber || p.assertFormats && isAsserted
}

// formatCheckOf finds the check of a format. Where formats are asserted, those of JSON Schema come first.
func formatCheckOf(format string, asserted bool) formatCheck {
	if check := jsonSchemaFormats[format]; asserted && check != nil {
		return check
	}
	return formats[format]
}

func plainCheck(ok func(string) bool, want string) formatCheck {
	return func(s string) (string, bool) {
		if ok(s) {
			return "", false
		}
		return "want " + want, false
	}
}

// checkFormat checks a string against the format of its schema.
func (w *walker) checkFormat(s *schema, n *node) {
	wrong, code, _ := w.wrongFormat(s, n.text)
	if wrong == "" {
		return
	}
	f := w.at(s, n, code)
	f.Allowed = []string{s.format}
	f.Message = fmt.Sprintf("found %s; %s", w.shown(n), wrong)
	w.c.add(f)
}

// wrongFormat says what is wrong with a string, "" if nothing is, and the mode of the rule that says it.
func (w *walker) wrongFormat(s *schema, text string) (wrong string, code Code, mode Mode) {
	check := formatCheckOf(s.format, w.c.opts.AssertFormats)
	if check == nil {
		return "", "", Default
	}
	wrong, impossible := check(text)
	code = CodeValueFormat
	if impossible {
		code = CodeValueDate
	}
	return wrong, code, w.c.opts.Modes[code]
}

// digits reads a number of exactly n digits off the front of s.
func digits(s string, n int) (value int, rest string, ok bool) {
	if len(s) < n {
		return 0, s, false
	}
	for i := range n {
		if s[i] < '0' || s[i] > '9' {
			return 0, s, false
		}
		value = value*10 + int(s[i]-'0')
	}
	return value, s[n:], true
}

func monthDays(year, month int) int {
	switch month {
	case 4, 6, 9, 11:
		return 30
	case 2:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	}
	return 31
}

// readDate reads year-month-day off the front of s.
func readDate(s string) (rest, wrong string, impossible bool) {
	const want = "want a date such as 2024-02-29"
	year, s, ok := digits(s, 4)
	if !ok || !strings.HasPrefix(s, "-") {
		return s, want, false
	}
	month, s, ok := digits(s[1:], 2)
	if !ok || !strings.HasPrefix(s, "-") {
		return s, want, false
	}
	day, s, ok := digits(s[1:], 2)
	if !ok {
		return s, want, false
	}
	switch {
	case month < 1 || month > 12:
		return s, fmt.Sprintf("there is no month %02d", month), true
	case day < 1 || day > monthDays(year, month):
		return s, fmt.Sprintf("month %04d-%02d has %d days", year, month, monthDays(year, month)), true
	}
	return s, "", false
}

// readTime reads a time with its offset, which RFC 3339 demands, and nothing may follow. A leap second is
// allowed where one can be: at the end of a day in UTC.
func readTime(s string) (wrong string, impossible bool) {
	const want = "want a time with an offset, such as 12:30:00Z or 12:30:00+01:00"
	hour, s, ok := digits(s, 2)
	if !ok || !strings.HasPrefix(s, ":") {
		return want, false
	}
	minute, s, ok := digits(s[1:], 2)
	if !ok || !strings.HasPrefix(s, ":") {
		return want, false
	}
	second, s, ok := digits(s[1:], 2)
	if !ok {
		return want, false
	}
	if fraction, found := strings.CutPrefix(s, "."); found {
		s = strings.TrimLeft(fraction, "0123456789")
		if len(s) == len(fraction) {
			return want, false
		}
	}
	offset, wrong, impossible := readOffset(s)
	if wrong != "" {
		return wrong, impossible
	}
	utc := ((hour*60+minute-offset)%1440 + 1440) % 1440
	switch {
	case hour > 23 || minute > 59 || second > 60:
		return fmt.Sprintf("there is no time %02d:%02d:%02d", hour, minute, second), true
	case second == 60 && utc != 23*60+59:
		return "a leap second stands at 23:59:60 UTC only", true
	}
	return "", false
}

// readOffset reads an offset and returns it in minutes.
func readOffset(s string) (minutes int, wrong string, impossible bool) {
	const want = "want an offset at the end: Z, or hours and minutes such as +01:00"
	if s == "Z" || s == "z" {
		return 0, "", false
	}
	if len(s) != len("+00:00") || s[0] != '+' && s[0] != '-' || s[3] != ':' {
		return 0, want, false
	}
	h, _, hok := digits(s[1:], 2)
	m, _, mok := digits(s[4:], 2)
	switch {
	case !hok || !mok:
		return 0, want, false
	case h > 23 || m > 59:
		return 0, fmt.Sprintf("there is no offset %s", s), true
	}
	minutes = h*60 + m
	if s[0] == '-' {
		minutes = -minutes
	}
	return minutes, "", false
}

func checkDate(s string) (string, bool) {
	rest, wrong, impossible := readDate(s)
	if wrong == "" && rest != "" {
		return "want a date such as 2024-02-29 and nothing after it", false
	}
	return wrong, impossible
}

func checkTime(s string) (string, bool) { return readTime(s) }

func checkDateTime(s string) (string, bool) {
	rest, wrong, impossible := readDate(s)
	if wrong != "" && !impossible {
		return "want a date and time with an offset, such as 2024-02-29T12:30:00Z", false
	}
	if rest == "" || rest[0] != 'T' && rest[0] != 't' {
		return "want a date and time with an offset, such as 2024-02-29T12:30:00Z", false
	}
	if wrongTime, impossibleTime := readTime(rest[1:]); wrongTime != "" && wrong == "" {
		return wrongTime, impossibleTime
	}
	return wrong, impossible
}

// isDuration reads the durations OData has: days, hours, minutes, seconds, with a sign.
func isDuration(s string) bool {
	s = strings.TrimLeft(s, "+-")
	s, ok := strings.CutPrefix(s, "P")
	if !ok {
		return false
	}
	date, clock, hasClock := strings.Cut(s, "T")
	if hasClock && clock == "" {
		return false
	}
	return (date != "" || hasClock) && designators(date, "YMWD", false) && designators(clock, "HMS", true)
}

// designators reads numbers that each end in one of the letters, in their order; only seconds have a fraction.
func designators(s, letters string, seconds bool) bool {
	for s != "" {
		rest := strings.TrimLeft(s, "0123456789")
		if rest == s {
			return false
		}
		fraction := false
		if after, ok := strings.CutPrefix(rest, "."); ok {
			fraction = true
			rest = strings.TrimLeft(after, "0123456789")
			if rest == after {
				return false
			}
		}
		if rest == "" {
			return false
		}
		i := strings.IndexByte(letters, rest[0])
		if i < 0 || fraction && (!seconds || rest[0] != 'S') {
			return false
		}
		letters, s = letters[i+1:], rest[1:]
	}
	return true
}

func isUUID(s string) bool {
	if len(s) != 36 {
		return false
	}
	for i := range len(s) {
		c := s[i]
		switch i {
		case 8, 13, 18, 23:
			if c != '-' {
				return false
			}
		default:
			if !isHex(c) {
				return false
			}
		}
	}
	return true
}

func isHex(c byte) bool {
	return c >= '0' && c <= '9' || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F'
}

// isURI wants a scheme and only the characters RFC 3986 has; url.Parse alone lets others pass.
func isURI(s string) bool {
	const marks = "-._~:/?#[]@!$&'()*+,;=%"
	for i := range len(s) {
		c := s[i]
		isWord := c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
		if !isWord && strings.IndexByte(marks, c) < 0 {
			return false
		}
		if c == '%' && (i+2 >= len(s) || !isHex(s[i+1]) || !isHex(s[i+2])) {
			return false
		}
	}
	u, err := url.Parse(s)
	return err == nil && u.Scheme != "" && strings.Count(s, "#") <= 1
}

// isBase64 takes both alphabets: Edm.Binary writes the one for URLs, the format byte means the other.
func isBase64(s string) bool {
	if strings.ContainsAny(s, "\r\n") {
		return false // the decoders skip line ends
	}
	if _, err := base64.StdEncoding.DecodeString(s); err == nil {
		return true
	}
	_, err := base64.URLEncoding.DecodeString(s)
	return err == nil
}

func isBase64URL(s string) bool {
	if strings.ContainsAny(s, "\r\n") {
		return false
	}
	_, err := base64.RawURLEncoding.DecodeString(strings.TrimRight(s, "="))
	return err == nil && (!strings.HasSuffix(s, "=") || len(s)%4 == 0)
}

// isEmail asks for a local part and a domain, and no more: what a mail server takes only it can say.
func isEmail(s string) bool {
	at := strings.LastIndexByte(s, '@')
	if at < 1 || at == len(s)-1 {
		return false
	}
	local, domain := s[:at], s[at+1:]
	quoted := len(local) > 2 && local[0] == '"' && local[len(local)-1] == '"'
	return (quoted || !strings.ContainsAny(local, "@ <>,")) && !strings.ContainsAny(domain, " <>,\"") && !strings.ContainsFunc(s, unicode.IsControl)
}

func isIPv4(s string) bool {
	a, err := netip.ParseAddr(s)
	return err == nil && a.Is4()
}

func isIPv6(s string) bool {
	a, err := netip.ParseAddr(s)
	return err == nil && a.Is6() && a.Zone() == ""
}
