package codegen

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/getkin/kin-openapi/openapi3"
)

// prepare changes a loaded copy of the contract so that oapi-codegen makes better
// Go of it. It never changes a wire name.
func prepare(doc *openapi3.T) {
	seen := make(map[*openapi3.Schema]bool)
	for _, key := range sortedKeys(doc.Components.Schemas) {
		prepareSchema(doc.Components.Schemas[key], seen)
	}
	nameOperations(doc)
	for _, path := range doc.Paths.InMatchingOrder() {
		item := doc.Paths.Value(path)
		prepareParameters(item.Parameters)
		for _, method := range sortedKeys(item.Operations()) {
			op := item.Operations()[method]
			prepareParameters(op.Parameters)
			if op.Deprecated {
				giveReason(&op.Extensions)
			}
		}
	}
	doc.Components.Parameters = nil
}

// nameOperations keeps operations apart whose Go names would be the same.
func nameOperations(doc *openapi3.T) {
	names := make(goNames)
	for _, path := range sortedKeys(doc.Paths.Map()) {
		item := doc.Paths.Value(path)
		for _, method := range sortedKeys(item.Operations()) {
			op := item.Operations()[method]
			id := op.OperationID
			if id == "" {
				id = method + " " + path
			}
			name := exportedName(id)
			free := name
			for i := 2; names[strings.ToLower(free)]; i++ {
				free = name + strconv.Itoa(i)
			}
			names.reserve(free)
			if free != name {
				op.OperationID = free
			}
		}
	}
}

// prepareSchema walks everything below a component.
func prepareSchema(ref *openapi3.SchemaRef, seen map[*openapi3.Schema]bool) {
	if ref == nil || ref.Value == nil || seen[ref.Value] {
		return
	}
	s := ref.Value
	seen[s] = true
	if s.Deprecated {
		giveReason(&s.Extensions)
	}
	nameMembers(s)
	for _, name := range sortedKeys(s.Properties) {
		p := s.Properties[name]
		pinFieldName(p, name)
		avoidMethods(p, name)
		plainConstant(p)
		prepareSchema(p, seen)
	}
	for _, list := range []openapi3.SchemaRefs{s.AllOf, s.OneOf, s.AnyOf} {
		for _, part := range list {
			prepareSchema(part, seen)
		}
	}
	if s.Items != nil {
		plainConstant(s.Items)
	}
	prepareSchema(s.Items, seen)
	prepareSchema(s.AdditionalProperties.Schema, seen)
}

// giveReason completes the Deprecated comment, which otherwise complains that the
// contract gives no reason.
func giveReason(ext *map[string]any) {
	if (*ext)[extDeprecated] != nil {
		return
	}
	if *ext == nil {
		*ext = make(map[string]any)
	}
	(*ext)[extDeprecated] = "do not use it in new code."
}

// extEnumNames are the names of the constants of an enum, in the order of its members.
const extEnumNames = "x-enum-varnames"

// nameMembers names the constants of an enum whose members are the same but for signs and letter case. oapi-codegen
// numbers those, and may come by a number that is the name of another.
func nameMembers(s *openapi3.Schema) {
	if !isEnum(s) || s.Extensions[extEnumNames] != nil || s.Extensions["x-enumNames"] != nil {
		return
	}
	clash := false
	seen := make(map[string]bool)
	names, given := make(goNames), []any{}
	for _, m := range s.Enum {
		value, ok := m.(string)
		if !ok {
			given = append(given, "null") // is no member
			continue
		}
		plain := strings.ToLower(strings.Map(letterOrDigit, value))
		if plain == "" {
			plain = value // oapi-codegen has words for signs that stand alone
		}
		clash = clash || seen[plain]
		seen[plain] = true
		name := exportedName(signBeforeDigit.ReplaceAllStringFunc(value, func(sign string) string {
			return map[byte]string{'+': " plus ", '-': " minus "}[sign[0]] + sign[1:]
		}))
		free := name
		for i := 2; names[strings.ToLower(free)]; i++ {
			free = name + strconv.Itoa(i)
		}
		names.reserve(free)
		given = append(given, free)
	}
	if !clash {
		return
	}
	if s.Extensions == nil {
		s.Extensions = make(map[string]any)
	}
	s.Extensions[extEnumNames] = given
}

var signBeforeDigit = regexp.MustCompile(`[+-][0-9]`)

func letterOrDigit(r rune) rune {
	if unicode.IsLetter(r) || unicode.IsDigit(r) {
		return r
	}
	return -1
}

// pinFieldName keeps a reference from naming the field that holds it: oapi-codegen
// takes x-go-name of the referenced type for x-go-name of the member, so that
// {error: {$ref: mainError}} would become a field called MainError.
func pinFieldName(ref *openapi3.SchemaRef, wire string) {
	if ref.Ref == "" || ref.Value == nil || ref.Value.Extensions[extGoName] == nil {
		return
	}
	if _, ok := ref.Extensions[extGoName]; ok {
		return
	}
	if name := fieldName(wire); name != "" {
		if ref.Extensions == nil {
			ref.Extensions = make(map[string]any)
		}
		ref.Extensions[extGoName] = name
	}
}

// methodNames are what generated models have methods for.
var methodNames = []string{"Validate", "MarshalJSON", "UnmarshalJSON", "DiscriminatorValue"}

// avoidMethods keeps a member from becoming a field with the name of a method.
func avoidMethods(ref *openapi3.SchemaRef, wire string) {
	name := fieldName(wire)
	if ref.Value == nil || !slices.Contains(methodNames, name) {
		return
	}
	extensions := &ref.Extensions
	if ref.Ref == "" {
		extensions = &ref.Value.Extensions
	}
	if given, ok := (*extensions)[extGoName].(string); ok && !slices.Contains(methodNames, given) {
		return
	}
	if *extensions == nil {
		*extensions = make(map[string]any)
	}
	(*extensions)[extGoName] = name + "Member"
}

// fieldName turns a wire name into a Go identifier. oapi-codegen still applies its
// rules for initialisms to it.
func fieldName(wire string) string {
	var b strings.Builder
	upper := true
	for _, r := range wire {
		switch {
		case unicode.IsLetter(r), unicode.IsDigit(r) && b.Len() > 0:
			if upper {
				r = unicode.ToUpper(r)
			}
			b.WriteRune(r)
			upper = false
		default:
			upper = true
		}
	}
	return b.String()
}

// plainConstant makes a member with a single allowed string a Go string. Otherwise
// each one would become an enum type of its own.
func plainConstant(ref *openapi3.SchemaRef) {
	s := ref.Value
	if ref.Ref != "" || s == nil || !s.Type.Is("string") || len(s.Enum) != 1 || s.Extensions[extGoType] != nil {
		return
	}
	if s.Extensions == nil {
		s.Extensions = make(map[string]any)
	}
	s.Extensions[extGoType] = "string"
}

// prepareParameters writes shared parameters out at each operation: a parameter
// struct then says Top *int32 and not Top *Top, and the models package is free of
// types called Filter, Count or Search.
func prepareParameters(params openapi3.Parameters) {
	for _, p := range params {
		p.Ref = ""
		if p.Value != nil && p.Value.Schema != nil {
			pinFieldName(p.Value.Schema, p.Value.Name)
		}
	}
}
