package csdl_test

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/graphcontract/graphcontract/internal/diag"
	"github.com/graphcontract/graphcontract/openapi/csdl"
)

func TestReadModel(t *testing.T) {
	_, metadata := garden(t)
	md, err := csdl.Read(strings.NewReader(metadata), csdl.ReadOptions{Name: "garden.xml"})
	if err != nil {
		t.Fatal(err)
	}
	noPos := cmpopts.IgnoreTypes(diag.Pos{})
	wantOps := []*csdl.Operation{
		{Name: "microsoft.graph.water", Bound: true, Parameters: []*csdl.Member{
			{Name: "bindingParameter", Type: "microsoft.graph.plant"},
			{Name: "liters", Type: "Double", Nullable: true},
		}},
		{Name: "microsoft.graph.ripe", Function: true, Bound: true,
			Parameters: []*csdl.Member{{Name: "bindingParameter", Type: "microsoft.graph.plant", Collection: true, Nullable: true}},
			Returns:    &csdl.Member{Type: "microsoft.graph.plant", Collection: true, Nullable: true},
		},
	}
	if diff := cmp.Diff(wantOps, md.Operations, noPos); diff != "" {
		t.Errorf("operations (-want +got):\n%s", diff)
	}
	wantRoots := []*csdl.Container{{
		Name:       "microsoft.graph.GardenService",
		Sets:       []csdl.Root{{Name: "plants", Type: "microsoft.graph.plant"}},
		Singletons: []csdl.Root{{Name: "oldest", Type: "microsoft.graph.tree"}},
	}}
	if diff := cmp.Diff(wantRoots, md.Containers, noPos); diff != "" {
		t.Errorf("containers (-want +got):\n%s", diff)
	}
	wantTree := &csdl.Type{
		Name: "microsoft.graph.tree", Entity: true, Base: "microsoft.graph.plant",
		Members: []*csdl.Member{
			{Name: "rings", Type: "Int32", Nullable: true},
			{Name: "birdhouses", Type: "microsoft.graph.birdhouse", Collection: true, Nullable: true, Navigation: true},
		},
	}
	if diff := cmp.Diff(wantTree, md.Types["microsoft.graph.tree"], noPos); diff != "" {
		t.Errorf("type (-want +got):\n%s", diff)
	}
	wantColor := &csdl.Enum{Name: "microsoft.graph.color", Flags: true, Members: []csdl.EnumMember{{Name: "red", Value: "1"}, {Name: "green", Value: "2"}}}
	if diff := cmp.Diff(wantColor, md.Enums["microsoft.graph.color"], noPos); diff != "" {
		t.Errorf("enumeration (-want +got):\n%s", diff)
	}
	if pos := md.Types["microsoft.graph.entity"].Pos; pos.String() != "garden.xml:20:7" {
		t.Errorf("position %s", pos)
	}
}

const (
	head = `<Edmx><DataServices><Schema Namespace="n" Alias="a">`
	tail = `</Schema></DataServices></Edmx>`
)

func TestReadRefuses(t *testing.T) {
	tests := []struct {
		name, text, want string
	}{
		{"nothing", "", "m.xml: the document is empty"},
		{"no XML", "openapi: 3.0.3", "m.xml: the document is empty"},
		{"a page of HTML", "<html><body/></html>", `m.xml:1:1: the element "html" is not the root of a metadata document; want Edmx`},
		{"no schema", "<Edmx><DataServices/></Edmx>", "m.xml: the document has no schema"},
		{"two roots", head + tail + "<Edmx/>", `m.xml:1:84: the element "Edmx" is not the root of a metadata document; want Edmx`},
		{"an end without a start", head + "</Edmx>", "not well-formed"},
		{"no end", head, "not well-formed"},
		{"a document type", "<!DOCTYPE Edmx SYSTEM \"file:///etc/passwd\">" + head + tail, "m.xml:1:1: a document type is not accepted"},
		{"an entity that grows", "<!DOCTYPE x [<!ENTITY a \"aaaaaaaa\">]><Edmx>&a;</Edmx>", "a document type is not accepted"},
		{"an entity", head + "&other;" + tail, "not well-formed"},
		{"another encoding", `<?xml version="1.0" encoding="utf-16"?>` + head + tail, "not well-formed"},
		{"a schema without a namespace", "<Edmx><DataServices>\n<Schema/></DataServices></Edmx>", "m.xml:2:1: a schema has no namespace"},
		{"an alias of two", head + `</Schema><Schema Namespace="o" Alias="a">` + tail, `the alias "a" stands for two namespaces, n and o`},
		{"a type without a name", head + "<EntityType/>" + tail, "the EntityType has no name"},
		{"a type twice", head + `<EntityType Name="x"/><ComplexType Name="x"/>` + tail, "n.x is declared twice"},
		{"an enumeration twice", head + `<EnumType Name="x"/><EnumType Name="x"/>` + tail, "n.x is declared twice"},
		{"a member without a type", head + `<EntityType Name="x"><Property Name="p"/></EntityType>` + tail, "a member of n.x has no name or no type"},
		{"an enumeration member without a name", head + `<EnumType Name="x"><Member/></EnumType>` + tail, "a member of n.x has no name"},
		{"deep", head + strings.Repeat("<x>", 62) + strings.Repeat("</x>", 62) + tail, "elements are nested deeper than 64"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			_, err := csdl.Read(strings.NewReader(test.text), csdl.ReadOptions{Name: "m.xml"})
			if err == nil || !strings.Contains(err.Error(), test.want) {
				t.Errorf("error %v, want %q", err, test.want)
			}
		})
	}
}

func TestReadLimits(t *testing.T) {
	text := head + tail
	if _, err := csdl.Read(strings.NewReader(text), csdl.ReadOptions{MaxBytes: int64(len(text)), MaxDepth: 3}); err != nil {
		t.Errorf("a document of exactly the limits: %v", err)
	}
	_, err := csdl.Read(strings.NewReader(text), csdl.ReadOptions{Name: "m.xml", MaxBytes: int64(len(text)) - 1})
	if err == nil || err.Error() != "m.xml: larger than 82 bytes" {
		t.Errorf("one byte more: %v", err)
	}
	if _, err := csdl.Read(strings.NewReader(text), csdl.ReadOptions{MaxDepth: 2}); err == nil {
		t.Error("one level more is read")
	}
	if _, err := csdl.Read(iotest.ErrReader(io.ErrClosedPipe), csdl.ReadOptions{}); !errors.Is(err, io.ErrClosedPipe) {
		t.Errorf("an error of the reader: %v", err)
	}
	if _, err := csdl.Read(iotest.OneByteReader(strings.NewReader(text)), csdl.ReadOptions{}); err != nil {
		t.Errorf("byte by byte: %v", err)
	}
}

// TestBasesInACircle must come to an end.
func TestBasesInACircle(t *testing.T) {
	contract, _ := garden(t)
	text := `<Edmx><DataServices><Schema Namespace="microsoft.graph" Alias="a">` +
		`<EntityType Name="plant" BaseType="a.tree"/><EntityType Name="tree" BaseType="a.plant"/>` + tail
	for _, d := range check(t, contract, text, csdl.CheckOptions{Partial: true}) {
		if d.Code == diag.CSDLMemberExtra {
			t.Errorf("nothing can be said of members: %s", d.Message)
		}
	}
}

func FuzzRead(f *testing.F) {
	data, err := os.ReadFile(filepath.Join("testdata", "garden.xml"))
	if err != nil {
		f.Fatal(err)
	}
	f.Add(data)
	for _, s := range []string{
		head + tail,
		head + `<EntityType Name="x" BaseType="a.x"><Key><PropertyRef/></Key><Property Name="p" Type="Collection(a.x)"/></EntityType>` + tail,
		`<Schema Namespace="n"><EnumType Name="e"><Member Name="m"/></EnumType></Schema>`,
		`<!DOCTYPE x [<!ENTITY a "b">]><Edmx>&a;</Edmx>`,
		"<?xml version='1.0' encoding='latin1'?><Edmx/>",
		head + "<Action Name='b'><Parameter Type='Collection('/><ReturnType/></Action><EntityContainer Name='c'><Singleton/></EntityContainer>" + tail,
		head + "<TypeDefinition Name='t' UnderlyingType='a.t'/><ComplexType Name='c'><Property Name='p' Type='a.t'/></ComplexType>" + tail,
		head + "<EnumType Name='e'><EnumType Name='f'/><Member Name='m'/></EnumType></Schema></DataServices>",
	} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		md, err := csdl.Read(strings.NewReader(string(data)), csdl.ReadOptions{Name: "f.xml", MaxBytes: 1 << 20})
		if (md == nil) != (err != nil) {
			t.Fatalf("metadata %v and error %v", md, err)
		}
		if err != nil {
			return
		}
		lines := strings.Count(string(data), "\n") + 1
		for n, typ := range md.Types {
			if typ.Name != n || typ.Pos.Line < 1 || typ.Pos.Line > lines {
				t.Errorf("type %s is %+v", n, typ)
			}
			for _, m := range typ.Members {
				if m.Name == "" || m.Pos.Line < typ.Pos.Line || m.Pos.Line > lines {
					t.Errorf("member %+v of %s", m, n)
				}
			}
		}
		again, err := csdl.Read(strings.NewReader(string(data)), csdl.ReadOptions{Name: "f.xml"})
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(md, again); diff != "" {
			t.Errorf("a second run differs:\n%s", diff)
		}
		csdl.Check(nil, md, csdl.CheckOptions{Nullable: true})
	})
}
