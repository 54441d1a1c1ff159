package openapi_test

import (
	"bytes"
	"testing"

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
