package server

import (
	"context"
	"net/http"

	"github.com/graphcontract/graphcontract/gen/stub"
	"github.com/graphcontract/graphcontract/server/internal/jsondoc"
	"github.com/graphcontract/graphcontract/server/internal/seed"
	"github.com/graphcontract/graphcontract/server/internal/store"
)

// policyID is the id of the one policy of a tenant.
const policyID = "authenticationMethodsPolicy"

// wholePolicy is the policy with its configurations, which are always part of an answer.
func wholePolicy(s store.Reader) (doc store.Document, parts []store.Document, err error) {
	if doc, err = s.Get(seed.Policy, policyID); err != nil {
		return doc, nil, err
	}
	parts, err = s.List(seed.Configurations)
	return doc, parts, err
}

// GetAuthenticationMethodsPolicy implements the operation.
func (h *handlers) GetAuthenticationMethodsPolicy(ctx context.Context, _ stub.GetAuthenticationMethodsPolicyRequestObject) (stub.GetAuthenticationMethodsPolicyResponseObject, error) {
	return h.readOne(ctx, h.resources.policy, wholePolicy)
}

// UpdateAuthenticationMethodsPolicy implements the operation; it answers with the whole policy.
func (h *handlers) UpdateAuthenticationMethodsPolicy(ctx context.Context, _ stub.UpdateAuthenticationMethodsPolicyRequestObject) (stub.UpdateAuthenticationMethodsPolicyResponseObject, error) {
	var out answer
	err := h.patch(ctx, seed.Policy, policyID, h.resources.policy.Type,
		func(x *exchange, stored, sent jsondoc.Object) (jsondoc.Object, error) {
			body := keep(stored, jsondoc.Merge(stored, sent), "id")
			return body.With("lastModifiedDateTime", timestamp(x.began)), nil
		},
		func(x *exchange, w store.Writer, _ store.Document) error {
			doc, parts, err := wholePolicy(w)
			if err != nil {
				return err
			}
			out, err = x.composed(http.StatusOK, h.resources.policy, doc, parts)
			return err
		})
	return out, err
}

// touchPolicy books a change of a configuration on the policy it belongs to, so that the policy's tag and
// its time of change move too.
func touchPolicy(x *exchange, w store.Writer) error {
	doc, err := w.Get(seed.Policy, policyID)
	if err != nil {
		return err
	}
	return w.Put(seed.Policy, policyID, doc.Body.With("lastModifiedDateTime", timestamp(x.began)))
}

// keep gives body the values that stored has for members only the service sets.
func keep(stored, body jsondoc.Object, members ...string) jsondoc.Object {
	for _, name := range members {
		if v, ok := stored.Get(name); ok {
			body = body.With(name, v)
		}
	}
	return body
}
