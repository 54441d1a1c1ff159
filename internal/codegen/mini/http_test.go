package mini_test

import (
	"context"
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/labstack/echo/v4"
	"github.com/oapi-codegen/nullable"

	"github.com/graphcontract/graphcontract/internal/codegen/testdata/mini/gen"
	"github.com/graphcontract/graphcontract/internal/codegen/testdata/mini/gen/client"
	"github.com/graphcontract/graphcontract/internal/codegen/testdata/mini/gen/stub"
)

// server implements the few operations the tests call.
type server struct {
	stub.StrictServerInterface
	update *gen.AuthenticationMethodConfigurationUpdateUnion
}

func (s *server) ListRequirements(_ context.Context, req stub.ListRequirementsRequestObject) (stub.ListRequirementsResponseObject, error) {
	if req.Params.Top != nil && *req.Params.Top == 7 {
		seconds := int32(30)
		return stub.ListRequirements429JSONResponse{TooManyRequestsJSONResponse: stub.TooManyRequestsJSONResponse{
			Headers: stub.TooManyRequestsResponseHeaders{RetryAfter: &seconds},
		}}, nil
	}
	return stub.ListRequirements200JSONResponse{}, nil
}

func (s *server) GetSecurityRequirement(_ context.Context, req stub.GetSecurityRequirementRequestObject) (stub.GetSecurityRequirementResponseObject, error) {
	switch req.SecurityRequirementID {
	case "raw":
		return stub.RawResponse{
			Status: http.StatusTeapot,
			Header: http.Header{"content-type": {"application/json"}},
			Body:   []byte(`{"a":1}`),
		}, nil
	case "zero":
		return stub.GetSecurityRequirement200JSONResponse{}, nil
	}
	u, err := gen.NewSecurityRequirementUnion(&gen.AdminsMfaEnforcedSecurityRequirement{
		AdminsRequiredNotUsingMfaCount: nullable.NewNullableWithValue(int64(1<<53 + 1)),
	})
	return stub.GetSecurityRequirement200JSONResponse(u), err
}

func (s *server) GetFido2AuthenticationMethodConfiguration(context.Context, stub.GetFido2AuthenticationMethodConfigurationRequestObject) (stub.GetFido2AuthenticationMethodConfigurationResponseObject, error) {
	return stub.GetFido2AuthenticationMethodConfiguration200JSONResponse{}, nil
}

func (s *server) UpdateAuthenticationMethodConfiguration(_ context.Context, req stub.UpdateAuthenticationMethodConfigurationRequestObject) (stub.UpdateAuthenticationMethodConfigurationResponseObject, error) {
	s.update = req.Body
	return stub.UpdateAuthenticationMethodConfiguration204Response{}, nil
}

func start(t *testing.T) (*server, *client.ClientWithResponses, http.Handler) {
	t.Helper()
	s := new(server)
	e := echo.New()
	stub.RegisterHandlersWithBaseURL(e, stub.NewStrictHandler(s, nil), "/beta")
	ts := httptest.NewServer(e)
	t.Cleanup(ts.Close)
	c, err := client.NewClientWithResponses(ts.URL + "/beta")
	if err != nil {
		t.Fatal(err)
	}
	return s, c, e
}

func get(h http.Handler, path string) *httptest.ResponseRecorder {
	rec := httptest.NewRecorder()
	h.ServeHTTP(rec, httptest.NewRequest(http.MethodGet, path, nil))
	return rec
}

// The response types of the stub are defined over the models, and a defined type
// has no methods: the coding must not get lost on the way.
func TestStubWritesAsTheModelDoes(t *testing.T) {
	_, _, h := start(t)
	const base = "/beta/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/"
	const requirements = "/beta/security/partner/securityScore/requirements"
	tests := []struct {
		path   string
		status int
		body   string
	}{
		{base + "fido2", 200, `{"@odata.type":"` + fido2 + `"}`},
		{requirements, 200, `{"value":[]}`},
		{requirements + "/raw", 418, `{"a":1}`},
		{requirements + "/zero", 500, `{"message":"Internal Server Error"}`},
	}
	for _, tt := range tests {
		rec := get(h, tt.path)
		if got := trim(rec.Body.String()); rec.Code != tt.status || got != tt.body {
			t.Errorf("%s: %d %s, want %d %s", tt.path, rec.Code, got, tt.status, tt.body)
		}
		if got := rec.Header().Get("Content-Type"); got != "application/json" {
			t.Errorf("%s: Content-Type %q", tt.path, got)
		}
	}
}

func TestClientAndStub(t *testing.T) {
	s, c, _ := start(t)
	ctx := t.Context()

	got, err := c.GetSecurityRequirementWithResponse(ctx, "one")
	if err != nil || got.JSON200 == nil {
		t.Fatalf("%v, %+v", err, got)
	}
	v, err := got.JSON200.Value()
	if err != nil {
		t.Fatal(err)
	}
	admins, ok := v.(*gen.AdminsMfaEnforcedSecurityRequirement)
	if !ok {
		t.Fatalf("got a %T", v)
	}
	if n, err := admins.AdminsRequiredNotUsingMfaCount.Get(); n != 1<<53+1 || err != nil {
		t.Errorf("count = %d, %v", n, err)
	}

	top := int32(7)
	list, err := c.ListRequirementsWithResponse(ctx, &gen.ListRequirementsParams{Top: &top})
	if err != nil || list.StatusCode() != 429 || list.JSON429 == nil || list.HTTPResponse.Header.Get("Retry-After") != "30" {
		t.Errorf("throttled: %v, %+v", err, list)
	}

	body, err := gen.NewAuthenticationMethodConfigurationUpdateUnion(&gen.Fido2AuthenticationMethodConfigurationUpdate{
		ExcludeTargets:        []gen.ExcludeTarget{},
		IsAttestationEnforced: nullable.NewNullNullable[bool](),
	})
	if err != nil {
		t.Fatal(err)
	}
	patched, err := c.UpdateAuthenticationMethodConfigurationWithResponse(ctx, "Fido2", nil, body)
	if err != nil || patched.StatusCode() != http.StatusNoContent {
		t.Fatalf("patch: %v, %+v", err, patched)
	}
	want := `{"@odata.type":"` + fido2 + `","excludeTargets":[],"isAttestationEnforced":null}`
	if s.update == nil || marshal(t, *s.update) != want {
		t.Errorf("the handler got %+v, want %s", s.update, want)
	}
}

func trim(s string) string {
	if n := len(s); n > 0 && s[n-1] == '\n' {
		return s[:n-1]
	}
	return s
}
