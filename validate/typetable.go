package validate

import "encoding/binary"

// A typeTable finds the types of a document by their full names. It is asked for every payload, and the names of types
// are long and share their beginnings, so that a map would take a tenth of the check of a small body to tell them apart.
// The table looks at eight bytes of a name, and leaves those that need more to the map.
type typeTable struct {
	slots []typeSlot // a power of two of them
	types map[string]*schema
}

type typeSlot struct {
	name string
	s    *schema
}

func newTypeTable(types map[string]*schema) typeTable {
	size := 1
	for size < 4*len(types) {
		size *= 2
	}
	t := typeTable{make([]typeSlot, size), types}
	for _, name := range keysOf(types) {
		if slot := t.slot(name); slot.s == nil {
			*slot = typeSlot{name, types[name]}
		}
	}
	return t
}

// slot is where a name is, if it is in the table.
func (t *typeTable) slot(name string) *typeSlot {
	hash := uint64(len(name))
	if n := len(name); n >= 24 {
		// What names of types differ in stands between the namespace and the last word.
		hash ^= binary.LittleEndian.Uint64([]byte(name[n-20:n-12])) ^ binary.LittleEndian.Uint64([]byte(name[n-8:]))>>3
	}
	hash *= 0x9e3779b97f4a7c15
	return &t.slots[int(hash>>32)&(len(t.slots)-1)]
}

// find returns nil if there is no such type.
func (t *typeTable) find(name string) *schema {
	if slot := t.slot(name); slot.name == name && slot.s != nil {
		return slot.s
	}
	return t.types[name]
}
