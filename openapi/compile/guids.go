package compile

import (
	"strings"

	"github.com/graphcontract/graphcontract/internal/diag"
	"github.com/graphcontract/graphcontract/internal/loosejson"
)

// settleGuids takes the word of examples against tables that call a key a GUID: what a call has answered, such as
// 19:0a1b@thread.v2, is no GUID, whatever it is in other cases.
func (m *model) settleGuids() {
	for _, o := range m.ops {
		for _, s := range o.status {
			if s.example == nil || s.ref.name == "" {
				continue
			}
			n, k := m.resolve(s.ref, o.page)
			if k != kindStructured {
				continue
			}
			items := []loosejson.Value{s.example.value}
			if v, ok := s.example.value.Get("value"); ok && v.Kind == loosejson.Array {
				items = v.Items
			}
			for _, it := range items {
				m.noGuids(strings.ToLower(n), it)
			}
		}
	}
}

// noGuids makes strings of the properties that a value shows to be no GUIDs.
func (m *model) noGuids(low string, v loosejson.Value) {
	for _, mem := range v.Members {
		if mem.Value.Kind != loosejson.String || !isOtherKey(mem.Value.Str) {
			continue
		}
		if pr := m.findProp(low, mem.Name); pr != nil && pr.primitive == "Guid" && !pr.ref.collection {
			pr.primitive = "String"
			m.found.Addf(pr.pos, diag.TableJSON, "%s is a GUID in the table and %q in the answer of a call: name its type String", pr.name, mem.Value.Str)
		}
	}
}

// minOtherKey is the size of the shortest string that is taken for a key, in bytes.
const minOtherKey = 16

// isOtherKey tells a key that cannot be a GUID, and no word that stands for one: it has digits and marks that no GUID has.
func isOtherKey(s string) bool {
	return len(s) >= minOtherKey && strings.ContainsAny(s, "0123456789") && strings.ContainsAny(s, ":@/=") && !strings.ContainsAny(s, " <>{}()…") && !strings.Contains(s, "...")
}
