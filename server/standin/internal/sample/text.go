package sample

import (
	"encoding/base64"
	"fmt"
	"hash/fnv"
	"math"
	"strconv"
	"strings"
	"unicode/utf8"
)

// text makes a string of the format, or of the pattern, within the bounds of its length.
func (m *maker) text(name string, s *shape) (any, error) {
	least, most := uint64(0), uint64(math.MaxInt64)
	var patterns []string
	for _, in := range s.parts {
		least = max(least, in.MinLength)
		if in.MaxLength != nil {
			most = min(most, *in.MaxLength)
		}
		if in.Pattern != "" {
			patterns = append(patterns, in.Pattern)
		}
	}
	if least > most || least > maxText {
		return nil, fmt.Errorf("a string of at least %d and at most %d characters", least, most)
	}
	if len(patterns) > 0 {
		return matching(patterns, m.candidates(name, s.format), int(least), int(min(most, maxText)))
	}
	text := m.candidates(name, s.format)[0]
	if s.format != "" && formatted(s.format) {
		return text, nil // whether the length suits it is for the check to say
	}
	return fitted(text, int(least), int(min(most, maxText))), nil
}

// fitted cuts or fills a text.
func fitted(text string, least, most int) string {
	n := utf8.RuneCountInString(text)
	if n > most {
		return string([]rune(text)[:most])
	}
	return text + strings.Repeat("x", max(0, least-n))
}

// ID is a GUID that is made from words and a number.
func ID(words string, number int) string {
	h := fnv.New64a()
	_, _ = h.Write([]byte(words)) // a hash takes everything
	sum := h.Sum64()
	return fmt.Sprintf("%08x-%04x-4%03x-8%03x-%012x", uint32(sum>>32), uint16(sum>>16), uint16(sum)&0xfff, uint16(sum>>20)&0xfff, number+1) // #nosec G115 -- pieces of it
}

// instant is when all samples are from.
const instant = "2026-01-15T09:30:00Z"

func formatted(format string) bool { _, ok := formats[strings.ToLower(format)]; return ok }

// formats are values of the formats that OpenAPI, JSON Schema and OData name.
var formats = map[string]string{
	"date-time":             instant,
	"date":                  instant[:10],
	"time":                  "09:30:00Z",
	"duration":              "PT1H",
	"email":                 "adele@contoso.com",
	"idn-email":             "adele@contoso.com",
	"hostname":              "contoso.com",
	"idn-hostname":          "contoso.com",
	"ipv4":                  "192.0.2.1",
	"ipv6":                  "2001:db8::1",
	"uri":                   "https://contoso.com/sample",
	"url":                   "https://contoso.com/sample",
	"uri-reference":         "/sample",
	"iri":                   "https://contoso.com/sample",
	"iri-reference":         "/sample",
	"uri-template":          "/sample/{id}",
	"json-pointer":          "/sample",
	"relative-json-pointer": "0",
	"regex":                 "^sample$",
	"byte":                  base64.StdEncoding.EncodeToString([]byte("sample")),
	"base64url":             base64.RawURLEncoding.EncodeToString([]byte("sample")),
	"uuid":                  "",
	"guid":                  "",
	"decimal":               "1",
	"int32":                 "1",
	"int64":                 "1",
}

// candidates are texts that a member may have, the likeliest first.
func (m *maker) candidates(name, format string) []string {
	n := m.wish.Number
	switch f := strings.ToLower(format); f {
	case "uuid", "guid":
		return []string{ID(name, n)}
	default:
		if text, ok := formats[f]; ok {
			if n > 0 && (f == "email" || f == "idn-email") {
				text = strconv.Itoa(n) + text
			}
			return []string{text, ID(name, n)}
		}
	}
	word := "sample"
	if n > 0 {
		word += " " + strconv.Itoa(n+1)
	}
	if low := strings.ToLower(name); low == "id" || strings.HasSuffix(name, "Id") {
		return []string{ID(name, n), word}
	}
	out := []string{word}
	for _, f := range []string{"date-time", "date", "time", "duration", "email", "uri", "ipv4", "ipv6", "byte", "hostname"} {
		out = append(out, formats[f])
	}
	return append(out, "09:30:00", "09:30:00.0000000", "P1D", "en-US", "1", "1.0.0", ID(name, n))
}
