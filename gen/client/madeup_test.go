package client_test

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/graphcontract/graphcontract/gen/client"
	"github.com/graphcontract/graphcontract/gen/contract"
	"github.com/graphcontract/graphcontract/gen/wire"
)

const genPackage = "github.com/graphcontract/graphcontract/gen"

// Bodies that nobody would document lose nothing either: every model that a call of the client reaches, and every variant of
// every union, is read and written again with numbers, nulls, times and unknown members in odd spellings.
func TestMadeUpBodiesRoundTrip(t *testing.T) {
	m := newMaker(t)
	for method := range methodsOf(reflect.TypeFor[*client.ClientWithResponses]()) {
		for i := 1; i < method.Type.NumIn(); i++ {
			m.collect(method.Type.In(i))
		}
		for i := range method.Type.NumOut() {
			m.collect(method.Type.Out(i))
		}
	}
	t.Logf("%d models, %d unions", len(m.models), len(m.variants))
	if len(m.models) < 80 || len(m.variants) < 3 {
		t.Fatalf("%d models and %d unions were found", len(m.models), len(m.variants))
	}
	for _, model := range m.models {
		for range 10 {
			in := m.value(model, 0)
			v := reflect.New(model)
			if err := json.Unmarshal([]byte(in), v.Interface()); err != nil {
				t.Fatalf("%s: %v\n%s", model, err, in)
			}
			out, err := json.Marshal(v.Interface())
			if err != nil {
				t.Fatalf("%s: %v\n%s", model, err, in)
			}
			if want, got := exact(t, []byte(in)), exact(t, out); !reflect.DeepEqual(want, got) {
				t.Fatalf("%s\nread  %s\nwrote %s", model, in, out)
			}
		}
	}
}

// maker makes JSON for Go types.
type maker struct {
	t        *testing.T
	random   *rand.Rand
	names    []string // values of discriminators
	seen     map[reflect.Type]bool
	models   []reflect.Type
	variants map[reflect.Type]map[string]reflect.Type // of unions, by the name on the wire
}

func newMaker(t *testing.T) *maker {
	t.Helper()
	doc, err := contract.Load()
	if err != nil {
		t.Fatal(err)
	}
	m := &maker{t: t, random: rand.New(rand.NewPCG(1, 2)), seen: make(map[reflect.Type]bool), variants: make(map[reflect.Type]map[string]reflect.Type)}
	for _, s := range doc.Components.Schemas {
		if s.Value.Discriminator != nil {
			for name := range s.Value.Discriminator.Mapping {
				m.names = append(m.names, name)
			}
		}
	}
	slices.Sort(m.names)
	m.names = slices.Compact(m.names)
	return m
}

// collect finds the models that a type is made of.
func (m *maker) collect(t reflect.Type) {
	if m.seen[t] {
		return
	}
	m.seen[t] = true
	switch t.Kind() {
	case reflect.Pointer, reflect.Slice, reflect.Array, reflect.Map:
		m.collect(t.Elem())
	case reflect.Struct:
		if t.PkgPath() == genPackage && reflect.PointerTo(t).Implements(reflect.TypeFor[json.Unmarshaler]()) { // no parameters
			m.models = append(m.models, t)
			m.collectVariants(t)
		}
		if strings.HasPrefix(t.PkgPath(), genPackage) {
			for i := range t.NumField() {
				m.collect(t.Field(i).Type)
			}
		}
	}
}

func (m *maker) collectVariants(union reflect.Type) {
	if !isUnion(union) {
		return
	}
	m.variants[union] = make(map[string]reflect.Type)
	for _, name := range m.names {
		u := reflect.New(union)
		if err := json.Unmarshal([]byte(fmt.Sprintf(`{"@odata.type":%q}`, name)), u.Interface()); err != nil {
			m.t.Fatal(err)
		}
		out := u.MethodByName("Value").Call(nil)
		if variant := out[0].Elem().Elem().Type(); !strings.HasPrefix(variant.Name(), "Unknown") {
			m.variants[union][name] = variant
			m.collect(variant)
		}
	}
}

func isUnion(t reflect.Type) bool {
	f, ok := t.FieldByName("Union")
	return ok && f.Anonymous && f.Type == reflect.TypeFor[wire.Union]()
}

func (m *maker) one(of ...string) string { return of[m.random.IntN(len(of))] }

// value makes JSON that a type can be read from.
func (m *maker) value(t reflect.Type, depth int) string {
	switch {
	case t == reflect.TypeFor[time.Time]():
		return m.one(`"2024-02-29T23:59:59Z"`, `"2024-02-29T23:59:59.1230000Z"`, `"0001-01-01T00:00:00+14:00"`)
	case t == reflect.TypeFor[wire.Date]():
		return `"2024-02-29"`
	case t == reflect.TypeFor[wire.Bytes]():
		return m.one(`""`, `"_-8"`, `"/+8="`)
	case t == reflect.TypeFor[uuid.UUID]():
		return m.one(`"a0000000-0000-4000-8000-00000000000b"`, `"A0000000-0000-4000-8000-00000000000B"`)
	case t == reflect.TypeFor[json.RawMessage]():
		return m.anything()
	case isNullable(t):
		if m.random.IntN(3) == 0 {
			return "null"
		}
		return m.value(t.Elem(), depth)
	}
	switch t.Kind() {
	case reflect.Pointer:
		return m.value(t.Elem(), depth)
	case reflect.Bool:
		return m.one("true", "false")
	case reflect.String:
		return m.one(`""`, `"x"`, `"é\u0000<&>"`, `"\ud83d\ude00"`, `"\ud800"`)
	case reflect.Int32:
		return m.one("0", "-1", "1.0", "1e3", "2147483647", "1.20E1")
	case reflect.Int, reflect.Int64:
		return m.one("0", "9223372036854775807", "-9223372036854775808", "9007199254740993", "1.0", "1E3")
	case reflect.Float32, reflect.Float64:
		return m.one("0", "-0", "1.0", "1e2", "0.1", "12345678901234567890", "0.1000000000000000055511151231257827")
	case reflect.Slice:
		var items []string
		for range m.random.IntN(3) {
			items = append(items, m.value(t.Elem(), depth+1))
		}
		return "[" + strings.Join(items, ",") + "]"
	case reflect.Map:
		return `{"a":` + m.value(t.Elem(), depth+1) + `,"":` + m.value(t.Elem(), depth+1) + `}`
	case reflect.Interface:
		return m.anything()
	case reflect.Struct:
		return m.object(t, depth)
	}
	m.t.Fatalf("no JSON for %s", t)
	return ""
}

func (m *maker) anything() string {
	return m.one("1.0", "null", `{"b":[1e400,null,{}],"a":12345678901234567890}`, `[[],""]`, `"x"`)
}

func isNullable(t reflect.Type) bool {
	return t.Kind() == reflect.Map && strings.HasPrefix(t.Name(), "Nullable[")
}

func (m *maker) object(t reflect.Type, depth int) string {
	if variants := m.variants[t]; variants != nil {
		names := slices.Sorted(func(yield func(string) bool) {
			for name := range variants {
				if !yield(name) {
					return
				}
			}
		})
		if depth > 3 || m.random.IntN(4) == 0 {
			return `{"@odata.type":"#made.up","a":` + m.anything() + `}`
		}
		return m.object(variants[m.one(names...)], depth+1)
	}
	var members []string
	unknown := m.anything
	if open, ok := t.FieldByName("AdditionalProperties"); ok {
		unknown = func() string { return m.value(open.Type.Elem(), depth+1) }
	}
	for i := range t.NumField() {
		f := t.Field(i)
		name, options, _ := strings.Cut(f.Tag.Get("json"), ",")
		optional := strings.Contains(options, "omit")
		switch {
		case name == "-" || name == "":
		case f.Tag.Get("wire") != "":
			members = append(members, fmt.Sprintf("%q:%q", name, f.Tag.Get("wire")))
		case optional && (depth > 3 || m.random.IntN(3) == 0):
		case optional && m.random.IntN(6) == 0:
			members = append(members, fmt.Sprintf("%q:null", name))
		default:
			members = append(members, fmt.Sprintf("%q:%s", name, m.value(f.Type, depth+1)))
		}
		if m.random.IntN(10) == 0 && name != "-" {
			members = append(members, fmt.Sprintf("%q:%s", strings.ToUpper(name)+"@odata.unknown", unknown()))
		}
	}
	if m.random.IntN(4) == 0 {
		members = append(members, `"":`+unknown(), `"@odata.etag":"W/\"1\""`)
	}
	m.random.Shuffle(len(members), func(i, j int) { members[i], members[j] = members[j], members[i] })
	return "{" + strings.Join(members, ",") + "}"
}
