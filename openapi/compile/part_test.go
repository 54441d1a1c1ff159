package compile_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"

	"github.com/graphcontract/graphcontract/openapi/compile"
)

func committed(t *testing.T) []byte {
	t.Helper()
	b, err := os.ReadFile(filepath.Join("..", "graph.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestAmendSelects(t *testing.T) {
	tests := []struct {
		name             string
		include, exclude []string
		has, lacks       []string // names of schemas, and paths
	}{
		{
			"a namespace", []string{"microsoft.graph.partner.security.*"}, nil,
			[]string{"microsoft.graph.partner.security.partnerSecurityAlert", "microsoft.graph.entity", "/security/partner/securityAlerts"},
			[]string{"microsoft.graph.authenticationMethodsPolicy", "/policies/authenticationMethodsPolicy"},
		},
		{
			"a path", []string{"/security/partner/securityAlerts"}, nil,
			[]string{"microsoft.graph.partner.security.partnerSecurityAlert", "microsoft.graph.ODataErrors.ODataError"},
			[]string{"microsoft.graph.partner.security.partnerSecurityScore", "/security/partner/securityScore"},
		},
		{
			"one of many types", []string{"microsoft.graph.fido2AuthenticationMethodConfiguration"}, nil,
			[]string{"microsoft.graph.fido2AuthenticationMethodConfiguration", "microsoft.graph.authenticationMethodConfiguration"},
			[]string{"microsoft.graph.smsAuthenticationMethodConfiguration", "microsoft.graph.authenticationMethodConfigurationUnion"},
		},
		{
			"all but one variant", nil, []string{"microsoft.graph.sms*"},
			[]string{"microsoft.graph.authenticationMethodConfigurationUnion", "microsoft.graph.voiceAuthenticationMethodConfiguration"},
			nil,
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			out, found, err := compile.Amend(committed(t), nil, compile.Selection{Include: tt.include, Exclude: tt.exclude})
			if err != nil || len(found) > 0 {
				t.Fatalf("%v, %v", found, err)
			}
			doc, err := openapi3.NewLoader().LoadFromData(out)
			if err != nil {
				t.Fatal(err)
			}
			if err := doc.Validate(t.Context(), openapi3.DisableExamplesValidation()); err != nil {
				t.Fatal(err)
			}
			there := func(name string) bool {
				return doc.Components.Schemas[name] != nil || doc.Paths.Value(name) != nil
			}
			for _, name := range tt.has {
				if !there(name) {
					t.Errorf("%s is missing", name)
				}
			}
			for _, name := range tt.lacks {
				if there(name) {
					t.Errorf("%s is there", name)
				}
			}
			for name, s := range doc.Components.Schemas {
				if d := s.Value.Discriminator; d != nil {
					for wire, target := range d.Mapping {
						if !there(strings.TrimPrefix(target.Ref, "#/components/schemas/")) {
							t.Errorf("%s maps %s to %s, which is not there", name, wire, target.Ref)
						}
					}
				}
			}
		})
	}
}

func TestAmend(t *testing.T) {
	whole, found, err := compile.Amend(committed(t), nil, compile.Selection{})
	if err != nil || found != nil || string(whole) != string(committed(t)) {
		t.Errorf("nothing to change, and yet it changed: %v, %v", found, err)
	}
	_, found, err = compile.Amend(committed(t), nil, compile.Selection{Include: []string{"microsoft.graph.entity", "none.*"}})
	if err != nil || len(found) != 1 || !strings.Contains(found[0].Message, `"none.*"`) {
		t.Errorf("found %v, %v; want the pattern that matches nothing", found, err)
	}
	if _, _, err := compile.Amend(committed(t), nil, compile.Selection{Include: []string{"none.*"}}); err == nil {
		t.Error("a selection of nothing is no error")
	}
	if _, _, err := compile.Amend(committed(t), nil, compile.Selection{Include: []string{"["}}); err == nil {
		t.Error("a malformed pattern is no error")
	}
	if _, _, err := compile.Amend([]byte("- a"), nil, compile.Selection{Include: []string{"a"}}); err == nil {
		t.Error("a list is no error")
	}
	overlay := []byte("overlay: 1.0.0\ninfo: {title: t, version: '1'}\nactions:\n  - target: $.info\n    update: {title: Mine}\n")
	out, found, err := compile.Amend(committed(t), overlay, compile.Selection{Include: []string{"microsoft.graph.entity"}})
	if err != nil || len(found) > 0 || !strings.Contains(string(out), "title: Mine") {
		t.Errorf("the overlay is not applied: %v, %v", found, err)
	}
}
