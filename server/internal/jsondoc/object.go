package jsondoc

// Member is one name and value of an object.
type Member struct {
	Name  string
	Value any
}

// Object is a JSON object in the order its members were written. Names are compared exactly.
type Object []Member

// Raw is a value that is encoded already. Decode does not produce it, and only Encode knows it.
type Raw []byte

// Array is a JSON array.
type Array []any

// Get returns the value of the member called name.
func (o Object) Get(name string) (any, bool) {
	for i := range o {
		if o[i].Name == name {
			return o[i].Value, true
		}
	}
	return nil, false
}

// Text returns the string value of the member called name, and "" when it is absent or no string.
func (o Object) Text(name string) string {
	v, _ := o.Get(name)
	s, _ := v.(string)
	return s
}

// With returns a copy of o in which the member called name has the value v. A new member goes last.
func (o Object) With(name string, v any) Object {
	out := make(Object, len(o), len(o)+1)
	copy(out, o)
	for i := range out {
		if out[i].Name == name {
			out[i].Value = v
			return out
		}
	}
	return append(out, Member{name, v})
}

// WithFirst returns a copy of o that begins with the given member; a member of that name further down is left out.
func (o Object) WithFirst(name string, v any) Object {
	out := make(Object, 0, len(o)+1)
	out = append(out, Member{name, v})
	for _, m := range o {
		if m.Name != name {
			out = append(out, m)
		}
	}
	return out
}

// Without returns a copy of o that has no member called name.
func (o Object) Without(name string) Object {
	out := make(Object, 0, len(o))
	for _, m := range o {
		if m.Name != name {
			out = append(out, m)
		}
	}
	return out
}
