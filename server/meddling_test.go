package server_test

import (
	"bytes"
	"context"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"

	"github.com/graphcontract/graphcontract/gen/stub"
	"github.com/graphcontract/graphcontract/openapi"
)

// meddling spoils a configuration in the answer to some PATCHes.
type meddling struct{ stub.StrictServerInterface }

func (m *meddling) UpdateAuthenticationMethodsPolicy(ctx context.Context, r stub.UpdateAuthenticationMethodsPolicyRequestObject) (stub.UpdateAuthenticationMethodsPolicyResponseObject, error) {
	out, err := m.StrictServerInterface.UpdateAuthenticationMethodsPolicy(ctx, r)
	raw, ok := out.(stub.RawResponse)
	if ok && bytes.Contains(raw.Body, []byte(`"description":"meddle"`)) {
		raw.Body = bytes.ReplaceAll(raw.Body, []byte(`"state":"disabled"`), []byte(`"state":"broken"`))
		return raw, err
	}
	return out, err
}

// cloned is the contract as a document that a test may change.
func cloned(t *testing.T) *openapi3.T {
	t.Helper()
	doc, err := openapi.Load()
	if err != nil {
		t.Fatal(err)
	}
	return doc
}
