package codegen

import (
	"strconv"
	"strings"
	"unicode"
)

// goNames hands out exported Go names, each once. Names that differ in letter case only count as the same, since
// oapi-codegen spells initialisms its own way.
type goNames map[string]bool

func (g goNames) reserve(names ...string) {
	for _, n := range names {
		g[strings.ToLower(n)] = true
	}
}

// give makes a name of what a document calls something.
func (g goNames) give(from string) string {
	base := exportedName(from)
	name := base
	if g[strings.ToLower(name)] {
		name = base + "Model"
	}
	for i := 2; g[strings.ToLower(name)]; i++ {
		name = base + strconv.Itoa(i)
	}
	g.reserve(name)
	return name
}

// giveUnion makes the name of a union, which ends in Union.
func (g goNames) giveUnion(stem string) string {
	name := stem + "Union"
	for i := 2; g[strings.ToLower(name)]; i++ {
		name = stem + strconv.Itoa(i) + "Union"
	}
	g.reserve(name)
	return name
}

// exportedName turns words of any kind into an exported Go name.
func exportedName(from string) string {
	var b strings.Builder
	upper := true
	for _, r := range from {
		switch {
		case unicode.IsLetter(r), unicode.IsDigit(r):
			if b.Len() == 0 && !unicode.IsUpper(unicode.ToUpper(r)) {
				b.WriteByte('X') // a digit, or a letter without case
			}
			if upper {
				r = unicode.ToUpper(r)
			}
			b.WriteRune(r)
			upper = false
		case r == '+' && b.Len() == 0:
			b.WriteString("Plus")
		case r == '-' && b.Len() == 0:
			b.WriteString("Minus")
		default:
			upper = true
		}
	}
	if b.Len() == 0 {
		return "X"
	}
	return b.String()
}

// clientNames are what the client and the server declare whatever the document is.
var clientNames = []string{
	"Client", "ClientInterface", "ClientOption", "ClientWithResponses", "ClientWithResponsesInterface", "HttpRequestDoer",
	"NewClient", "NewClientWithResponses", "RequestEditorFn", "WithBaseURL", "WithHTTPClient", "WithRequestEditorFn",
	"EchoRouter", "NewStrictHandler", "RawResponse", "RegisterHandlers", "RegisterHandlersOptions",
	"RegisterHandlersWithBaseURL", "RegisterHandlersWithOptions", "ServerInterface", "ServerInterfaceWrapper",
	"StrictHandlerFunc", "StrictMiddlewareFunc", "StrictServerInterface", "UseContract",
}

// operationNames are what they declare for an operation.
func operationNames(id string) []string {
	op := exportedName(id)
	out := []string{op}
	for _, suffix := range []string{
		"Params", "Body", "JSONBody", "JSONRequestBody", "TextBody", "TextRequestBody", "FormdataBody", "FormdataRequestBody",
		"MultipartBody", "MultipartRequestBody", "Response", "RequestObject", "ResponseObject",
	} {
		out = append(out, op+suffix)
	}
	return append(out, "New"+op+"Request", "New"+op+"RequestWithBody", "Parse"+op+"Response")
}
