package csdl_test

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/google/go-cmp/cmp"

	"github.com/graphcontract/graphcontract/internal/diag"
	"github.com/graphcontract/graphcontract/openapi/csdl"
)

func garden(t *testing.T) (contract, metadata string) {
	t.Helper()
	var texts []string
	for _, file := range []string{"garden.yaml", "garden.xml"} {
		data, err := os.ReadFile(filepath.Join("testdata", file))
		if err != nil {
			t.Fatal(err)
		}
		texts = append(texts, string(data))
	}
	return texts[0], texts[1]
}

func check(t *testing.T, contract, metadata string, opts csdl.CheckOptions) []csdl.Disagreement {
	t.Helper()
	doc, err := openapi3.NewLoader().LoadFromData([]byte(contract))
	if err != nil {
		t.Fatal(err)
	}
	if err := doc.Validate(context.Background()); err != nil {
		t.Fatal(err)
	}
	md, err := csdl.Read(strings.NewReader(metadata), csdl.ReadOptions{Name: "garden.xml"})
	if err != nil {
		t.Fatal(err)
	}
	return csdl.Check(doc, md, opts)
}

// TestPlantedDisagreementsAreToldAndNoOthers edits the metadata, one place at a time. Each old text must be there
// exactly once. A finding must stand at the line of the edit.
func TestPlantedDisagreementsAreToldAndNoOthers(t *testing.T) {
	tests := []struct {
		name     string
		old, new string
		opts     csdl.CheckOptions
		want     []string
	}{
		{name: "none"},
		{
			name: "a type that only the metadata has",
			old:  `<ComplexType Name="soil">`, new: `<ComplexType Name="fence"/><ComplexType Name="soil">`,
			want: []string{"43:7: @.fence: the contract has no such type [csdl-type-missing]"},
		},
		{
			name: "a type that only the metadata has, and a contract of a part", opts: csdl.CheckOptions{Partial: true},
			old: `<ComplexType Name="soil">`, new: `<ComplexType Name="fence"/><ComplexType Name="soil">`,
		},
		{
			name: "a derived type of what the part refers to", opts: csdl.CheckOptions{Partial: true},
			old: `<ComplexType Name="soil">`, new: `<EntityType Name="shrub" BaseType="graph.plant"/><ComplexType Name="soil">`,
			want: []string{"43:7: @.shrub: the contract has no such type [csdl-type-missing]"},
		},
		{
			name: "an enumeration that only the contract has",
			old:  `<EnumType Name="color" IsFlags="true">`, new: `<EnumType Name="paint" IsFlags="true">`,
			want: []string{
				"6:5: @.color: the metadata has no such type [csdl-type-extra]",
				"16:7: @.paint: the contract has no such type [csdl-type-missing]",
			},
		},
		{
			name: "a type in other letter case",
			old:  `<ComplexType Name="birdhouse" OpenType="true">`, new: `<ComplexType Name="birdHouse" OpenType="true">`,
			want: []string{"46:7: @.birdHouse: the name is @.birdhouse in the contract and @.birdHouse in the metadata [csdl-type-spelling-differs]"},
		},
		{
			name: "another base",
			old:  `BaseType="graph.plant"`, new: `BaseType="graph.entity"`,
			want: []string{"39:7: @.tree: the base is @.plant in the contract and @.entity in the metadata [csdl-base-differs]"},
		},
		{
			name: "not abstract",
			old:  `<EntityType Name="plant" BaseType="graph.entity" Abstract="true">`, new: `<EntityType Name="plant" BaseType="graph.entity">`,
			want: []string{"26:7: @.plant: the type is abstract in the contract and not abstract in the metadata [csdl-abstract-differs]"},
		},
		{
			name: "not open",
			old:  ` OpenType="true"`, new: ``,
			want: []string{"46:7: @.birdhouse: the type is open in the contract and not open in the metadata [csdl-open-differs]"},
		},
		{
			name: "another key",
			old:  `<EntityType Name="tree" BaseType="graph.plant">`, new: `<EntityType Name="tree" BaseType="graph.plant"><Key><PropertyRef Name="rings"/></Key>`,
			want: []string{"39:7: @.tree: the key is id in the contract and rings in the metadata [csdl-key-differs]"},
		},
		{
			name: "a member that only the metadata has",
			old:  `<Property Name="height" Type="Edm.Double"/>`, new: `<Property Name="height" Type="Edm.Double"/><Property Name="smell" Type="graph.season"/>`,
			want: []string{"31:52: @.plant.smell: the contract has no such member; the metadata declares it as @.season [csdl-member-missing]"},
		},
		{
			name: "a member that only the contract has",
			old:  `<Property Name="height" Type="Edm.Double"/>`, new: ``,
			want: []string{"26:7: @.plant.height: the metadata has no such member; the contract declares it as Double [csdl-member-extra]"},
		},
		{
			name: "a base of another document may have the member",
			old:  `<EntityType Name="tree" BaseType="graph.plant">` + "\n        " + `<Property Name="rings" Type="Edm.Int32"/>`,
			new:  `<EntityType Name="tree" BaseType="elsewhere.plant">`,
			want: []string{"39:7: @.tree: the base is @.plant in the contract and elsewhere.plant in the metadata [csdl-base-differs]"},
		},
		{
			name: "a misspelled member",
			old:  `<Property Name="residents"`, new: `<Property Name="residants"`,
			want: []string{"48:9: @.birdhouse.residents: the name is residents in the contract and residants in the metadata [csdl-member-spelling-differs]"},
		},
		{
			name: "another type",
			old:  `Type="Edm.Int64"`, new: `Type="Edm.Int32"`,
			want: []string{"48:9: @.birdhouse.residents: the type is Int64 in the contract and Int32 in the metadata [csdl-member-type-differs]"},
		},
		{
			name: "another underlying type",
			old:  `UnderlyingType="Edm.Int32"`, new: `UnderlyingType="Edm.Int16"`,
			want: []string{"49:9: @.birdhouse.weight: the type is Int32 in the contract and Int16 in the metadata [csdl-member-type-differs]"},
		},
		{
			name: "one value and not a list",
			old:  `Type="Collection(Edm.String)" Nullable="false"`, new: `Type="Edm.String"`,
			want: []string{"35:9: @.plant.notes: the type is Collection(String) in the contract and String in the metadata [csdl-member-type-differs]"},
		},
		{
			name: "a property and no relationship",
			old:  `<NavigationProperty Name="birdhouses" Type="Collection(graph.birdhouse)" ContainsTarget="true"/>`,
			new:  `<Property Name="birdhouses" Type="Collection(graph.birdhouse)"/>`,
			want: []string{"41:9: @.tree.birdhouses: it is a relationship in the contract and a property in the metadata [csdl-relationship-differs]"},
		},
		{
			name: "null is not looked at",
			old:  `<Property Name="height" Type="Edm.Double"/>`, new: `<Property Name="height" Type="Edm.Double" Nullable="false"/>`,
		},
		{
			name: "null is looked at if asked for", opts: csdl.CheckOptions{Nullable: true},
			old: `<Property Name="height" Type="Edm.Double"/>`, new: `<Property Name="height" Type="Edm.Double" Nullable="false"/>`,
			want: []string{"31:9: @.plant.height: it is nullable in the contract and not nullable in the metadata [csdl-nullable-differs]"},
		},
		{
			name: "an enumeration member that only the metadata has",
			old:  `<Member Name="winter" Value="3"/>`, new: `<Member Name="winter" Value="3"/><Member Name="thaw" Value="9"/>`,
			want: []string{"12:42: @.season.thaw: the contract has no such member [csdl-enum-member-missing]"},
		},
		{
			name: "an enumeration member that only the contract has",
			old:  `<Member Name="winter" Value="3"/>`, new: ``,
			want: []string{"8:7: @.season.winter: the metadata has no such member [csdl-enum-member-extra]"},
		},
		{
			name: "an enumeration member in other letter case",
			old:  `<Member Name="monsoon" Value="5"/>`, new: `<Member Name="monSoon" Value="5"/>`,
			want: []string{"14:9: @.season.monsoon: the name is monsoon in the contract and monSoon in the metadata [csdl-enum-spelling-differs]"},
		},
		{
			name: "an enumeration member with two letters swapped",
			old:  `<Member Name="summer" Value="1"/>`, new: `<Member Name="sumemr" Value="1"/>`,
			want: []string{"10:9: @.season.summer: the name is summer in the contract and sumemr in the metadata [csdl-enum-spelling-differs]"},
		},
		{
			name: "enumeration members in another order",
			old:  `<Member Name="red" Value="1"/>` + "\n        " + `<Member Name="green" Value="2"/>`,
			new:  `<Member Name="green" Value="2"/>` + "\n        " + `<Member Name="red" Value="1"/>`,
			want: []string{"16:7: @.color: the order is red, green in the contract and green, red in the metadata [csdl-enum-order-differs]"},
		},
		{
			name: "no flags",
			old:  ` IsFlags="true"`, new: ``,
			want: []string{"16:7: @.color: it is a set of flags in the contract and not a set of flags in the metadata [csdl-flags-differ]"},
		},
	}
	contract, metadata := garden(t)
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			text := metadata
			if test.old != "" {
				if n := strings.Count(text, test.old); n != 1 {
					t.Fatalf("the text to replace is there %d times: %s", n, test.old)
				}
				text = strings.Replace(text, test.old, test.new, 1)
			}
			got := []string{}
			for _, d := range csdl.Findings(check(t, contract, text, test.opts)) {
				got = append(got, d.String())
			}
			want := []string{}
			for _, w := range test.want {
				want = append(want, "garden.xml:"+strings.ReplaceAll(w, "@.", "microsoft.graph."))
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("disagreements (-want +got):\n%s", diff)
			}
		})
	}
}

func TestKindsThatDiffer(t *testing.T) {
	contract, metadata := garden(t)
	metadata = strings.Replace(metadata, `<EnumType Name="color" IsFlags="true">`, `<ComplexType Name="color"/><EnumType Name="birdhouse">`, 1)
	metadata = strings.Replace(metadata, `<ComplexType Name="birdhouse" OpenType="true">`, `<ComplexType Name="soil2">`, 1)
	var codes []diag.Code
	for _, d := range check(t, contract, metadata, csdl.CheckOptions{}) {
		codes = append(codes, d.Code)
	}
	want := []diag.Code{diag.CSDLKind, diag.CSDLKind, diag.CSDLTypeMissing}
	if diff := cmp.Diff(want, codes); diff != "" {
		t.Errorf("codes (-want +got):\n%s", diff)
	}
}

// TestBothStatementsAreGiven looks at the values beside the message.
func TestBothStatementsAreGiven(t *testing.T) {
	contract, metadata := garden(t)
	metadata = strings.Replace(metadata, `Type="Edm.Int64"`, `Type="Edm.Int32"`, 1)
	got := check(t, contract, metadata, csdl.CheckOptions{})
	want := []csdl.Disagreement{{
		Code: diag.CSDLMemberType, Pos: diag.Pos{File: "garden.xml", Line: 48, Col: 9},
		Where: "microsoft.graph.birdhouse", Member: "residents", Contract: "Int64", Metadata: "Int32",
		Message: "microsoft.graph.birdhouse.residents: the type is Int64 in the contract and Int32 in the metadata",
	}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if _, ok := got[0].Code.Rule(); !ok {
		t.Error("the code is not registered")
	}
}

func TestCheckOfNothing(t *testing.T) {
	if got := csdl.Check(nil, nil, csdl.CheckOptions{}); got != nil {
		t.Errorf("%v", got)
	}
	_, metadata := garden(t)
	md, err := csdl.Read(strings.NewReader(metadata), csdl.ReadOptions{})
	if err != nil {
		t.Fatal(err)
	}
	if got := csdl.Check(&openapi3.T{}, md, csdl.CheckOptions{Partial: true}); len(got) != 0 {
		t.Errorf("a part of nothing: %v", got)
	}
	if got := csdl.Check(&openapi3.T{}, md, csdl.CheckOptions{}); len(got) != 7 {
		t.Errorf("%d types are missing, want 7", len(got))
	}
}
