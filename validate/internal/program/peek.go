package program

// Text looks for a member of the object that a body is, and returns what its string says, nil if there is no such
// member or its value is no string in plain form. there is false if there is no such member for sure; whether the body is
// JSON is not said.
func (s *Set) Text(data []byte, member string) (text []byte, there bool) {
	if !plainText(member) || len(data) > maxBody {
		return nil, true
	}
	m := s.machine()
	defer s.put(m)
	m.reset(len(data))
	i := space(data, 0)
	if i >= len(data) || data[i] != '{' {
		return nil, false
	}
	at := m.find(member, data, i)
	if at <= 0 || data[at] != '"' {
		return nil, at != 0
	}
	end, f := scanString(data, at+1)
	if end < 0 || f == escaped {
		return nil, true
	}
	return data[at+1 : end], true
}
