package validate

import (
	"slices"

	"github.com/getkin/kin-openapi/openapi3"

	"github.com/graphcontract/graphcontract/validate/internal/program"
)

// settled is what can be said about a schema together with those that look at the same value. It is worked out once,
// from the parts to the wholes: a document may lead to the same parts on more ways than anyone can follow.
type settled struct {
	takesNull     bool                 // as permitsNull says
	oneSided      [2]bool              // by direction: only the other side sends a value of the schema
	anyDeprecated bool                 // as isDeprecated says
	fitting       [kindObject + 1]bool // values of the kind can fit, as far as the types say
	firstType     string               // as valueType says
	firstItems    *schema              // as itemSchema says
	exempted      [2]map[string]bool   // by direction: members that only the other side sends; may be shared
	registered    int                  // the last type that was told to the schema, see register
}

// settle works out what does not depend on members. The parts of s are settled.
func (s *schema) settle() {
	s.takesNull = s.settleNull()
	only := s.unlessNull()
	s.oneSided = [2]bool{AsResponse: s.writeOnly, AsRequest: s.readOnly}
	s.anyDeprecated = s.deprecated
	for _, a := range append(s.allOf[:len(s.allOf):len(s.allOf)], only) {
		if a == nil {
			continue
		}
		for dir := range s.oneSided {
			s.oneSided[dir] = s.oneSided[dir] || a.oneSided[dir]
		}
		s.anyDeprecated = s.anyDeprecated || s.component == "" && a.anyDeprecated
	}
	for k := range s.fitting {
		s.fitting[k] = s.settleKind(kind(k))
	}
	s.firstItems = s.items
	if types := expected(s.types); len(types) > 0 && (len(s.allOf) == 0 || types[0] != openapi3.TypeObject) {
		s.firstType = types[0]
	}
	for _, a := range append(s.allOf[:len(s.allOf):len(s.allOf)], only) {
		if a != nil && s.firstType == "" {
			s.firstType = a.firstType
		}
		if a != nil && s.firstItems == nil {
			s.firstItems = a.firstItems
		}
	}
}

func (s *schema) settleNull() bool {
	if s.nullable {
		return true
	}
	if len(s.allOf) == 0 && len(s.oneOf) == 0 && len(s.anyOf) == 0 {
		return false
	}
	fits := 0
	for _, o := range s.oneOf {
		if o.takesNull {
			fits++
		}
	}
	takes := func(a *schema) bool { return a.takesNull }
	return !slices.ContainsFunc(s.allOf, func(a *schema) bool { return !a.takesNull }) &&
		(len(s.oneOf) == 0 || fits == 1) &&
		(len(s.anyOf) == 0 || slices.ContainsFunc(s.anyOf, takes)) &&
		(s.not == nil || !s.not.takesNull)
}

func (s *schema) settleKind(k kind) bool {
	takes := func(a *schema) bool { return a.fitting[k] }
	m := s.newer
	switch {
	case s.onlyNull:
		return k == kindNull
	case !s.permits(k), m != nil && m.never, s.disc != nil && (len(s.oneOf) > 0 || len(s.anyOf) > 0) && k != kindObject:
		return false
	}
	return !slices.ContainsFunc(s.allOf, func(a *schema) bool { return !a.fitting[k] }) &&
		(len(s.oneOf) == 0 || slices.ContainsFunc(s.oneOf, takes)) &&
		(len(s.anyOf) == 0 || slices.ContainsFunc(s.anyOf, takes))
}

// settleNames works out the members that only the other side sends. All schemas are settled, and those of allOf have
// theirs.
func (s *schema) settleNames() {
	for dir := range s.exempted {
		var bases []map[string]bool
		for _, a := range s.allOf {
			bases = append(bases, a.exempted[dir])
		}
		var own []string
		for name, m := range s.props {
			if m.oneSided[dir] {
				own = append(own, name)
			}
		}
		s.exempted[dir] = program.MergeNames(bases, own)
	}
}

// permitsNull follows kin-openapi: a schema that is nullable takes null whatever its parts say, one that is not
// takes it if it has parts that all do.
func (s *schema) permitsNull() bool { return s.takesNull }

// takes reports whether values of the kind can fit the schema, as far as its types say.
func (s *schema) takes(k kind) bool { return s.fitting[k] }

// exempts reports whether s, or a schema it is made of, marks the member as read-only or write-only for the
// direction; a required member that the other side sets is not missed.
func (s *schema) exempts(name string, dir Direction) bool { return s.exempted[dir][name] }

// readOnlyMember reports whether the type, or one it derives from, has a read-only member of the name.
func (s *schema) readOnlyMember(name string) bool { return s.exempts(name, AsRequest) }

// otherSide reports whether only the other side of the exchange sends a member of this schema.
func (s *schema) otherSide(dir Direction) bool { return s.oneSided[dir] }

// isDeprecated follows wrappers, allOf and the choice beside null, and no other choice: of several types one may be deprecated
// and the other not.
func (s *schema) isDeprecated() bool { return s.anyDeprecated }

// valueType is the type of the schema or of what it wraps.
func (s *schema) valueType() string { return s.firstType }

// itemSchema is the schema of the items of an array, nil if there is none.
func (s *schema) itemSchema() *schema { return s.firstItems }
