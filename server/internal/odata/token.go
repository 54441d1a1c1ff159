package odata

import (
	"encoding/base64"
	"encoding/binary"
)

// Token says where the next page begins. Clients get it as text that means nothing to them.
type Token struct {
	Offset int
	Print  uint32 // of the options the pages were made with
}

// tokenVersion comes first, so that a later form can be told apart.
const tokenVersion = 1

// String returns the text for $skiptoken.
func (t Token) String() string {
	b := []byte{tokenVersion}
	b = binary.AppendUvarint(b, uint64(max(t.Offset, 0)))
	b = binary.BigEndian.AppendUint32(b, t.Print)
	return base64.RawURLEncoding.EncodeToString(b)
}

func parseToken(s string) (*Token, error) {
	bad := &Error{"$skiptoken", "is none that this server gave out"}
	b, err := base64.RawURLEncoding.Strict().DecodeString(s)
	if err != nil || len(b) < 1 || b[0] != tokenVersion {
		return nil, bad
	}
	offset, n := binary.Uvarint(b[1:])
	if n <= 0 || offset > 1<<31-1 || len(b) != 1+n+4 {
		return nil, bad
	}
	return &Token{Offset: int(offset), Print: binary.BigEndian.Uint32(b[1+n:])}, nil
}
