package program

// Text looks for a member of the object that a body is, and returns what its string says. ok is false if the body
// is no object, has no such member first, or the member is no string in plain form; whether the rest is JSON is
// not said.
func (s *Set) Text(data []byte, member string) (text []byte, ok bool) {
	if !plainText(member) || len(data) > maxBody {
		return nil, false
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
		return nil, false
	}
	end, f := scanString(data, at+1)
	if end < 0 || f == escaped {
		return nil, false
	}
	return data[at+1 : end], true
}
