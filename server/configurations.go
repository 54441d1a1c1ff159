package server

import (
	"context"
	"net/http"
	"net/url"

	"github.com/graphcontract/graphcontract/gen/stub"
	"github.com/graphcontract/graphcontract/server/internal/jsondoc"
	"github.com/graphcontract/graphcontract/server/internal/model"
	"github.com/graphcontract/graphcontract/server/internal/seed"
	"github.com/graphcontract/graphcontract/server/internal/store"
)

const configurationsPath = "/policies/authenticationMethodsPolicy/authenticationMethodConfigurations"

// ListAuthenticationMethodConfigurations implements the operation.
func (h *handlers) ListAuthenticationMethodConfigurations(ctx context.Context, _ stub.ListAuthenticationMethodConfigurationsRequestObject) (stub.ListAuthenticationMethodConfigurationsResponseObject, error) {
	return h.readAll(ctx, h.resources.configurations, seed.Configurations)
}

// CreateAuthenticationMethodConfiguration implements the operation: it adds an external method, the only
// kind that is not there from the start.
func (h *handlers) CreateAuthenticationMethodConfiguration(ctx context.Context, _ stub.CreateAuthenticationMethodConfigurationRequestObject) (stub.CreateAuthenticationMethodConfigurationResponseObject, error) {
	x, err := exchangeFrom(ctx)
	if err != nil {
		return nil, err
	}
	sent, err := jsondoc.DecodeObject(x.body)
	if err != nil {
		return nil, unreadable(err.Error())
	}
	if err := creatable(sent); err != nil {
		return nil, err
	}
	id := h.opts.NewID()
	t := h.resources.configuration.Type
	body := t.Canonical(jsondoc.Merge(newExternal(id), sent.Without("id")))
	if err := checkConfiguration(body); err != nil {
		return nil, err
	}
	text, err := h.checkState(x, t, body)
	if err != nil {
		return nil, err
	}
	var out answer
	err = x.namespace.state.Update(ctx, func(w store.Writer) error {
		if err := w.PutText(seed.Configurations, id, body, text); err != nil {
			return err
		}
		if err := touchPolicy(x, w); err != nil {
			return err
		}
		doc, err := w.Get(seed.Configurations, id)
		if err != nil {
			return err
		}
		out, err = x.single(http.StatusCreated, h.resources.configuration, everything, doc)
		return err
	})
	if err != nil {
		return nil, err
	}
	out.Header.Set("Location", x.origin+x.base+configurationsPath+"/"+url.PathEscape(id))
	return out, nil
}

// newExternal is an external method before anything was said about it.
func newExternal(id string) jsondoc.Object {
	return jsondoc.Object{
		{Name: model.TypeMember, Value: externalType},
		{Name: "id", Value: id},
		{Name: "state", Value: "disabled"},
		{Name: "excludeTargets", Value: jsondoc.Array{}},
		{Name: "includeTargets", Value: jsondoc.Array{}},
	}
}

// GetAuthenticationMethodConfiguration implements the operation.
func (h *handlers) GetAuthenticationMethodConfiguration(ctx context.Context, r stub.GetAuthenticationMethodConfigurationRequestObject) (stub.GetAuthenticationMethodConfigurationResponseObject, error) {
	return h.getConfiguration(ctx, r.AuthenticationMethodConfigurationID)
}

// UpdateAuthenticationMethodConfiguration implements the operation.
func (h *handlers) UpdateAuthenticationMethodConfiguration(ctx context.Context, r stub.UpdateAuthenticationMethodConfigurationRequestObject) (stub.UpdateAuthenticationMethodConfigurationResponseObject, error) {
	return h.updateConfiguration(ctx, r.AuthenticationMethodConfigurationID)
}

// DeleteAuthenticationMethodConfiguration implements the operation.
func (h *handlers) DeleteAuthenticationMethodConfiguration(ctx context.Context, r stub.DeleteAuthenticationMethodConfigurationRequestObject) (stub.DeleteAuthenticationMethodConfigurationResponseObject, error) {
	return h.deleteConfiguration(ctx, r.AuthenticationMethodConfigurationID)
}

func (h *handlers) getConfiguration(ctx context.Context, id string) (answer, error) {
	return h.readOne(ctx, h.resources.configuration, byKey(seed.Configurations, id))
}

func (h *handlers) updateConfiguration(ctx context.Context, id string) (answer, error) {
	err := h.patch(ctx, seed.Configurations, id, h.resources.configuration.Type,
		func(_ *exchange, stored, sent jsondoc.Object) (jsondoc.Object, error) {
			if err := sameType(stored, sent); err != nil {
				return nil, err
			}
			body := keep(stored, jsondoc.Merge(stored, sent), "id")
			return body, checkConfiguration(body)
		},
		func(x *exchange, w store.Writer, _ store.Document) error { return touchPolicy(x, w) })
	return done(), err
}

// deleteConfiguration removes an external method; a built-in one cannot go and gets its defaults back.
func (h *handlers) deleteConfiguration(ctx context.Context, id string) (answer, error) {
	x, err := exchangeFrom(ctx)
	if err != nil {
		return answer{}, err
	}
	err = x.namespace.state.Update(ctx, func(w store.Writer) error {
		doc, err := w.Get(seed.Configurations, id)
		if err != nil {
			return err
		}
		if err := x.asCast(doc); err != nil {
			return err
		}
		if err := x.ifMatch(doc); err != nil {
			return err
		}
		if original, ok := h.builtin[doc.ID]; ok {
			err = w.Put(seed.Configurations, doc.ID, original)
		} else {
			err = w.Delete(seed.Configurations, doc.ID)
		}
		if err != nil {
			return err
		}
		return touchPolicy(x, w)
	})
	return done(), err
}
