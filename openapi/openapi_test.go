package openapi_test

import (
	"bytes"
	"context"
	"fmt"
	"reflect"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"

	"github.com/graphcontract/graphcontract/openapi"
)

func TestLoad(t *testing.T) {
	doc := load(t)
	if doc.OpenAPI != "3.0.3" {
		t.Errorf("openapi: %s, want 3.0.3", doc.OpenAPI)
	}
	for _, name := range []string{
		"microsoft.graph.authenticationMethodsPolicy",
		"microsoft.graph.partner.security.customersMfaEnforcedSecurityRequirement",
	} {
		if doc.Components.Schemas[name] == nil {
			t.Errorf("schema %s is missing", name)
		}
	}
}

// TestLoadAgrees is why Load may take the short way: the document that people read is valid, and its JSON form gives the
// very same one.
func TestLoadAgrees(t *testing.T) {
	want, err := openapi3.NewLoader().LoadFromData(openapi.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	got := load(t)
	c := comparison{t: t, seen: map[[2]uintptr]bool{}}
	c.compare("", reflect.ValueOf(got), reflect.ValueOf(want))
	if err := want.Validate(context.Background(), openapi3.EnableExamplesValidation()); err != nil {
		t.Error(err)
	}
}

// comparison says where two documents differ, down to the fields that are not exported. Schemas that are shared are
// entered once.
type comparison struct {
	t    *testing.T
	seen map[[2]uintptr]bool
}

func (c *comparison) compare(at string, got, want reflect.Value) {
	if got.IsValid() != want.IsValid() || got.IsValid() && got.Type() != want.Type() {
		c.t.Errorf("%s: %v, want %v", at, got, want)
		return
	}
	switch got.Kind() {
	case reflect.Pointer:
		pair := [2]uintptr{got.Pointer(), want.Pointer()}
		if !c.seen[pair] {
			c.seen[pair] = true
			c.compare(at, got.Elem(), want.Elem())
		}
	case reflect.Interface:
		c.compare(at, got.Elem(), want.Elem())
	case reflect.Struct:
		for i := range got.NumField() {
			// Where the loader found a component in its file is of no use in a document of one file.
			if name := got.Type().Field(i).Name; name != "refPath" {
				c.compare(at+"."+name, got.Field(i), want.Field(i))
			}
		}
	case reflect.Slice:
		if got.IsNil() != want.IsNil() || got.Len() != want.Len() {
			c.t.Errorf("%s: %v, want %v", at, got, want)
			return
		}
		for i := range got.Len() {
			c.compare(fmt.Sprintf("%s[%d]", at, i), got.Index(i), want.Index(i))
		}
	case reflect.Map:
		if got.IsNil() != want.IsNil() || got.Len() != want.Len() {
			c.t.Errorf("%s: %v, want %v", at, got, want)
			return
		}
		for _, key := range want.MapKeys() {
			c.compare(fmt.Sprintf("%s[%s]", at, key), got.MapIndex(key), want.MapIndex(key))
		}
	default:
		if got.IsValid() && !got.Equal(want) {
			c.t.Errorf("%s: %v, want %v", at, got, want)
		}
	}
}

func BenchmarkLoad(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := openapi.Load(); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkLoadFromYAML(b *testing.B) {
	document := openapi.Bytes()
	b.ReportAllocs()
	for b.Loop() {
		if _, err := openapi3.NewLoader().LoadFromData(document); err != nil {
			b.Fatal(err)
		}
	}
}

func TestBytesIsACopy(t *testing.T) {
	b := openapi.Bytes()
	b[0] = 'X'
	if openapi.Bytes()[0] == 'X' {
		t.Error("a change to the result reaches the embedded document")
	}
}

func TestOverlayIsACopy(t *testing.T) {
	o := openapi.Overlay()
	if !bytes.Contains(o, []byte("\noverlay: 1.0.0\n")) {
		t.Error("this is no overlay")
	}
	o[0] = 'X'
	if openapi.Overlay()[0] == 'X' {
		t.Error("a change to the result reaches the embedded overlay")
	}
}
