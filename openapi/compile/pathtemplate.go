package compile

import (
	"slices"
	"strings"
)

var (
	hostRe      = lazily(`^(?i:https?:/+[^/{]*|graph\.microsoft\.com|\{\w*(?:host|endpoint)\w*\})`)
	angleRe     = lazily(`<([^<>/]*)>`)
	protocolRe  = lazily(`(?i)\s+HTTP/\d(\.\d)?\s*$`)
	argumentsRe = lazily(`\(\s*([^()]*?)\s*\)`)
	braceCodes  = strings.NewReplacer("%7B", "{", "%7D", "}", "%7b", "{", "%7d", "}")
	queryNames  = lazily(`\$([a-z]+)=`)
)

// versions are the first segments of paths that name a version of the service.
var versions = []string{"v1.0", "beta", "stagingbeta", "testexceptions", "{version}", "{:version}"}

// minKey is the length of the shortest segment that is taken for a literal key.
const minKey = 32

// maxPath bounds a request line, in bytes; Graph's longest have some 300.
const maxPath = 2000

// normalPath turns the target of a request line into a path template. why is not empty when it cannot be one.
func normalPath(raw string) (path string, query []string, why string) {
	if len(raw) > maxPath {
		return "", nil, "the path is too long"
	}
	s := strings.Trim(raw, "` \t")
	if strings.ContainsAny(s, blank) {
		s = protocolRe.ReplaceAllString(s, "")
	}
	if strings.Contains(s, "%") {
		s = braceCodes.Replace(s)
	}
	if s != "" && s[0] != '/' {
		s = hostRe.ReplaceAllString(s, "")
	}
	if strings.Contains(s, "<") {
		s = angleRe.ReplaceAllString(s, "{$1}")
	}
	// Spaces, pipes and slashes inside placeholders must not be taken for separators.
	s = braces(s, func(inner string) string { return "{" + paramName(inner) + "}" })
	if strings.Contains(s, "(") {
		s = argumentsRe.ReplaceAllStringFunc(s, func(m string) string { return strings.Join(strings.Fields(m), "") })
	}
	if i := strings.IndexAny(s, "?#"); i >= 0 {
		for _, m := range queryNames.FindAllStringSubmatch(s[i:], -1) {
			query = appendNew(query, m[1])
		}
		s = s[:i]
	}
	if f := strings.Fields(s); len(f) > 0 {
		s = f[0]
	} else {
		return "", nil, "the path is empty"
	}
	if !strings.HasPrefix(s, "/") {
		s = "/" + s
	}
	for strings.Contains(s, "//") {
		s = strings.ReplaceAll(s, "//", "/")
	}
	for range 2 {
		first, rest, _ := strings.Cut(s[1:], "/")
		if !slices.ContainsFunc(versions, func(v string) bool { return strings.EqualFold(first, v) }) {
			break
		}
		s = "/" + rest
	}
	if strings.Contains(s, "...") || strings.Contains(s, "…") || strings.Contains(s, "**") {
		return "", nil, "the path is not complete"
	}
	segs := strings.Split(strings.Trim(s, "/"), "/")
	for i, seg := range segs {
		if len(seg) >= minKey && (guidRe.MatchString(seg) || longKey.MatchString(seg) && strings.ContainsAny(seg, "0123456789")) {
			segs[i] = "{id}"
		}
	}
	s = "/" + strings.Join(segs, "/")
	if strings.Count(s, "{") != strings.Count(s, "}") || strings.ContainsAny(s, "<>\"|\\") {
		return "", nil, "the path cannot be read"
	}
	if s == "/" {
		return "", nil, "the path is empty"
	}
	return s, query, ""
}

// paramName makes a parameter name of what stands between braces.
func paramName(s string) string {
	words := alphanumeric(s)
	if len(words) == 0 {
		return "id"
	}
	if len(words) > 6 {
		words = words[:6]
	}
	return strings.Join(words, "-")
}

// anonymous takes the parameter names out of a path and folds its case, for comparing.
func anonymous(path string) string {
	return strings.ToLower(braces(path, func(string) string { return "{}" }))
}
