// Code generated from the contract by graphcontract. DO NOT EDIT.

package client

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"

	. "github.com/graphcontract/graphcontract/internal/codegen/testdata/mini/gen"
	"github.com/oapi-codegen/runtime"
)

// RequestEditorFn is the function signature for the RequestEditor callback function
type RequestEditorFn func(ctx context.Context, req *http.Request) error

// Doer performs HTTP requests.
//
// The standard http.Client implements this interface.
type HttpRequestDoer interface {
	Do(req *http.Request) (*http.Response, error)
}

// Client which conforms to the OpenAPI3 specification for this service.
type Client struct {
	// The endpoint of the server conforming to this interface, with scheme,
	// https://api.deepmap.com for example. This can contain a path relative
	// to the server, such as https://api.deepmap.com/dev-test, and all the
	// paths in the swagger spec will be appended to the server.
	Server string

	// Doer for performing requests, typically a *http.Client with any
	// customized settings, such as certificate chains.
	Client HttpRequestDoer

	// A list of callbacks for modifying requests which are generated before sending over
	// the network.
	RequestEditors []RequestEditorFn
}

// ClientOption allows setting custom parameters during construction
type ClientOption func(*Client) error

// Creates a new Client, with reasonable defaults
func NewClient(server string, opts ...ClientOption) (*Client, error) {
	// create a client with sane default values
	client := Client{
		Server: server,
	}
	// mutate client and add all optional params
	for _, o := range opts {
		if err := o(&client); err != nil {
			return nil, err
		}
	}
	// ensure the server URL always has a trailing slash
	if !strings.HasSuffix(client.Server, "/") {
		client.Server += "/"
	}
	// create httpClient, if not already present
	if client.Client == nil {
		client.Client = &http.Client{}
	}
	return &client, nil
}

// WithHTTPClient allows overriding the default Doer, which is
// automatically created using http.Client. This is useful for tests.
func WithHTTPClient(doer HttpRequestDoer) ClientOption {
	return func(c *Client) error {
		c.Client = doer
		return nil
	}
}

// WithRequestEditorFn allows setting up a callback function, which will be
// called right before sending the request. This can be used to mutate the request.
func WithRequestEditorFn(fn RequestEditorFn) ClientOption {
	return func(c *Client) error {
		c.RequestEditors = append(c.RequestEditors, fn)
		return nil
	}
}

// The interface specification for the client above.
type ClientInterface interface {

	// GetAuthenticationMethodsPolicy: Read the policy.
	//
	// Corresponds with GET /policies/authenticationMethodsPolicy (the `GetAuthenticationMethodsPolicy`
	// operationId).
	GetAuthenticationMethodsPolicy(ctx context.Context, params *GetAuthenticationMethodsPolicyParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// UpdateAuthenticationMethodsPolicyWithBody: Change the policy.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with PATCH /policies/authenticationMethodsPolicy (the
	// `UpdateAuthenticationMethodsPolicy` operationId).
	UpdateAuthenticationMethodsPolicyWithBody(ctx context.Context, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// UpdateAuthenticationMethodsPolicy: Change the policy.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with PATCH /policies/authenticationMethodsPolicy (the
	// `UpdateAuthenticationMethodsPolicy` operationId).
	UpdateAuthenticationMethodsPolicy(ctx context.Context, body UpdateAuthenticationMethodsPolicyJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// CreateAuthenticationMethodConfigurationWithBody: Add a configuration.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /policies/authenticationMethodsPolicy/authenticationMethodConfigurations
	// (the `CreateAuthenticationMethodConfiguration` operationId).
	CreateAuthenticationMethodConfigurationWithBody(ctx context.Context, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// CreateAuthenticationMethodConfiguration: Add a configuration.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /policies/authenticationMethodsPolicy/authenticationMethodConfigurations
	// (the `CreateAuthenticationMethodConfiguration` operationId).
	CreateAuthenticationMethodConfiguration(ctx context.Context, body CreateAuthenticationMethodConfigurationJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// GetFido2AuthenticationMethodConfiguration: Read the FIDO2 configuration.
	//
	// Corresponds with GET
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2 (the
	// `GetFido2AuthenticationMethodConfiguration` operationId).
	GetFido2AuthenticationMethodConfiguration(ctx context.Context, reqEditors ...RequestEditorFn) (*http.Response, error)

	// UpdateFido2AuthenticationMethodConfigurationWithBody: Change the FIDO2 configuration.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with PATCH
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2 (the
	// `UpdateFido2AuthenticationMethodConfiguration` operationId).
	UpdateFido2AuthenticationMethodConfigurationWithBody(ctx context.Context, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// UpdateFido2AuthenticationMethodConfiguration: Change the FIDO2 configuration.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with PATCH
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2 (the
	// `UpdateFido2AuthenticationMethodConfiguration` operationId).
	UpdateFido2AuthenticationMethodConfiguration(ctx context.Context, body UpdateFido2AuthenticationMethodConfigurationJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// DeleteAuthenticationMethodConfiguration: Remove one configuration.
	//
	// Corresponds with DELETE
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/{authenticationMethodConfigurationId}
	// (the `DeleteAuthenticationMethodConfiguration` operationId).
	//
	// Deprecated: do not use it in new code.
	DeleteAuthenticationMethodConfiguration(ctx context.Context, authenticationMethodConfigurationID string, reqEditors ...RequestEditorFn) (*http.Response, error)

	// GetAuthenticationMethodConfiguration: Read one configuration.
	//
	// Corresponds with GET
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/{authenticationMethodConfigurationId}
	// (the `GetAuthenticationMethodConfiguration` operationId).
	GetAuthenticationMethodConfiguration(ctx context.Context, authenticationMethodConfigurationID string, reqEditors ...RequestEditorFn) (*http.Response, error)

	// UpdateAuthenticationMethodConfigurationWithBody: Change one configuration.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with PATCH
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/{authenticationMethodConfigurationId}
	// (the `UpdateAuthenticationMethodConfiguration` operationId).
	UpdateAuthenticationMethodConfigurationWithBody(ctx context.Context, authenticationMethodConfigurationID string, params *UpdateAuthenticationMethodConfigurationParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// UpdateAuthenticationMethodConfiguration: Change one configuration.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with PATCH
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/{authenticationMethodConfigurationId}
	// (the `UpdateAuthenticationMethodConfiguration` operationId).
	UpdateAuthenticationMethodConfiguration(ctx context.Context, authenticationMethodConfigurationID string, params *UpdateAuthenticationMethodConfigurationParams, body UpdateAuthenticationMethodConfigurationJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ListRequirements: List the requirements.
	//
	// Corresponds with GET /security/partner/securityScore/requirements (the `ListRequirements`
	// operationId).
	ListRequirements(ctx context.Context, params *ListRequirementsParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// GetSecurityRequirement: Read one requirement.
	//
	// Corresponds with GET /security/partner/securityScore/requirements/{securityRequirementId} (the
	// `GetSecurityRequirement` operationId).
	GetSecurityRequirement(ctx context.Context, securityRequirementID string, reqEditors ...RequestEditorFn) (*http.Response, error)
}

// GetAuthenticationMethodsPolicy: Read the policy.
//
// Corresponds with GET /policies/authenticationMethodsPolicy (the `GetAuthenticationMethodsPolicy`
// operationId).
func (c *Client) GetAuthenticationMethodsPolicy(ctx context.Context, params *GetAuthenticationMethodsPolicyParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewGetAuthenticationMethodsPolicyRequest(c.Server, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// UpdateAuthenticationMethodsPolicyWithBody: Change the policy.
//
// Takes any type of body and a specified content type.
//
// Corresponds with PATCH /policies/authenticationMethodsPolicy (the
// `UpdateAuthenticationMethodsPolicy` operationId).
func (c *Client) UpdateAuthenticationMethodsPolicyWithBody(ctx context.Context, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewUpdateAuthenticationMethodsPolicyRequestWithBody(c.Server, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// UpdateAuthenticationMethodsPolicy: Change the policy.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with PATCH /policies/authenticationMethodsPolicy (the
// `UpdateAuthenticationMethodsPolicy` operationId).
func (c *Client) UpdateAuthenticationMethodsPolicy(ctx context.Context, body UpdateAuthenticationMethodsPolicyJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewUpdateAuthenticationMethodsPolicyRequest(c.Server, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// CreateAuthenticationMethodConfigurationWithBody: Add a configuration.
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /policies/authenticationMethodsPolicy/authenticationMethodConfigurations
// (the `CreateAuthenticationMethodConfiguration` operationId).
func (c *Client) CreateAuthenticationMethodConfigurationWithBody(ctx context.Context, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewCreateAuthenticationMethodConfigurationRequestWithBody(c.Server, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// CreateAuthenticationMethodConfiguration: Add a configuration.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /policies/authenticationMethodsPolicy/authenticationMethodConfigurations
// (the `CreateAuthenticationMethodConfiguration` operationId).
func (c *Client) CreateAuthenticationMethodConfiguration(ctx context.Context, body CreateAuthenticationMethodConfigurationJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewCreateAuthenticationMethodConfigurationRequest(c.Server, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// GetFido2AuthenticationMethodConfiguration: Read the FIDO2 configuration.
//
// Corresponds with GET
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2 (the
// `GetFido2AuthenticationMethodConfiguration` operationId).
func (c *Client) GetFido2AuthenticationMethodConfiguration(ctx context.Context, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewGetFido2AuthenticationMethodConfigurationRequest(c.Server)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// UpdateFido2AuthenticationMethodConfigurationWithBody: Change the FIDO2 configuration.
//
// Takes any type of body and a specified content type.
//
// Corresponds with PATCH
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2 (the
// `UpdateFido2AuthenticationMethodConfiguration` operationId).
func (c *Client) UpdateFido2AuthenticationMethodConfigurationWithBody(ctx context.Context, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewUpdateFido2AuthenticationMethodConfigurationRequestWithBody(c.Server, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// UpdateFido2AuthenticationMethodConfiguration: Change the FIDO2 configuration.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with PATCH
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2 (the
// `UpdateFido2AuthenticationMethodConfiguration` operationId).
func (c *Client) UpdateFido2AuthenticationMethodConfiguration(ctx context.Context, body UpdateFido2AuthenticationMethodConfigurationJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewUpdateFido2AuthenticationMethodConfigurationRequest(c.Server, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// DeleteAuthenticationMethodConfiguration: Remove one configuration.
//
// Corresponds with DELETE
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/{authenticationMethodConfigurationId}
// (the `DeleteAuthenticationMethodConfiguration` operationId).
//
// Deprecated: do not use it in new code.
func (c *Client) DeleteAuthenticationMethodConfiguration(ctx context.Context, authenticationMethodConfigurationID string, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewDeleteAuthenticationMethodConfigurationRequest(c.Server, authenticationMethodConfigurationID)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// GetAuthenticationMethodConfiguration: Read one configuration.
//
// Corresponds with GET
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/{authenticationMethodConfigurationId}
// (the `GetAuthenticationMethodConfiguration` operationId).
func (c *Client) GetAuthenticationMethodConfiguration(ctx context.Context, authenticationMethodConfigurationID string, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewGetAuthenticationMethodConfigurationRequest(c.Server, authenticationMethodConfigurationID)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// UpdateAuthenticationMethodConfigurationWithBody: Change one configuration.
//
// Takes any type of body and a specified content type.
//
// Corresponds with PATCH
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/{authenticationMethodConfigurationId}
// (the `UpdateAuthenticationMethodConfiguration` operationId).
func (c *Client) UpdateAuthenticationMethodConfigurationWithBody(ctx context.Context, authenticationMethodConfigurationID string, params *UpdateAuthenticationMethodConfigurationParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewUpdateAuthenticationMethodConfigurationRequestWithBody(c.Server, authenticationMethodConfigurationID, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// UpdateAuthenticationMethodConfiguration: Change one configuration.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with PATCH
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/{authenticationMethodConfigurationId}
// (the `UpdateAuthenticationMethodConfiguration` operationId).
func (c *Client) UpdateAuthenticationMethodConfiguration(ctx context.Context, authenticationMethodConfigurationID string, params *UpdateAuthenticationMethodConfigurationParams, body UpdateAuthenticationMethodConfigurationJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewUpdateAuthenticationMethodConfigurationRequest(c.Server, authenticationMethodConfigurationID, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ListRequirements: List the requirements.
//
// Corresponds with GET /security/partner/securityScore/requirements (the `ListRequirements`
// operationId).
func (c *Client) ListRequirements(ctx context.Context, params *ListRequirementsParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewListRequirementsRequest(c.Server, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// GetSecurityRequirement: Read one requirement.
//
// Corresponds with GET /security/partner/securityScore/requirements/{securityRequirementId} (the
// `GetSecurityRequirement` operationId).
func (c *Client) GetSecurityRequirement(ctx context.Context, securityRequirementID string, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewGetSecurityRequirementRequest(c.Server, securityRequirementID)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// NewGetAuthenticationMethodsPolicyRequest constructs an http.Request for the
// GetAuthenticationMethodsPolicy method
func NewGetAuthenticationMethodsPolicyRequest(server string, params *GetAuthenticationMethodsPolicyParams) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/policies/authenticationMethodsPolicy")
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	if params != nil {
		// queryValues collects non-styled parameters (passthrough, JSON)
		// that are safe to round-trip through url.Values.Encode().
		queryValues := queryURL.Query()
		// rawQueryFragments collects pre-encoded query fragments from
		// styled parameters, preserving literal commas as delimiters
		// per the OpenAPI spec (e.g. "color=blue,black,brown").
		var rawQueryFragments []string

		if params.Select != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", false, "$select", params.Select, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "array", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Expand != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", false, "$expand", params.Expand, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "array", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if encoded := queryValues.Encode(); encoded != "" {
			rawQueryFragments = append(rawQueryFragments, encoded)
		}
		queryURL.RawQuery = strings.Join(rawQueryFragments, "&")
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	if params != nil {

		if params.Prefer != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "Prefer", *params.Prefer, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("Prefer", headerParam0)
		}

		if params.ClientRequestID != nil {
			var headerParam1 string

			headerParam1, err = runtime.StyleParamWithOptions("simple", false, "client-request-id", *params.ClientRequestID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("client-request-id", headerParam1)
		}

	}

	return req, nil
}

// NewUpdateAuthenticationMethodsPolicyRequest calls the generic UpdateAuthenticationMethodsPolicy
// builder with application/json body
func NewUpdateAuthenticationMethodsPolicyRequest(server string, body UpdateAuthenticationMethodsPolicyJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewUpdateAuthenticationMethodsPolicyRequestWithBody(server, "application/json", bodyReader)
}

// NewUpdateAuthenticationMethodsPolicyRequestWithBody constructs an http.Request for the
// UpdateAuthenticationMethodsPolicy method, with any body, and a specified content type
func NewUpdateAuthenticationMethodsPolicyRequestWithBody(server string, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/policies/authenticationMethodsPolicy")
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPatch, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	return req, nil
}

// NewCreateAuthenticationMethodConfigurationRequest calls the generic
// CreateAuthenticationMethodConfiguration builder with application/json body
func NewCreateAuthenticationMethodConfigurationRequest(server string, body CreateAuthenticationMethodConfigurationJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewCreateAuthenticationMethodConfigurationRequestWithBody(server, "application/json", bodyReader)
}

// NewCreateAuthenticationMethodConfigurationRequestWithBody constructs an http.Request for the
// CreateAuthenticationMethodConfiguration method, with any body, and a specified content type
func NewCreateAuthenticationMethodConfigurationRequestWithBody(server string, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/policies/authenticationMethodsPolicy/authenticationMethodConfigurations")
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	return req, nil
}

// NewGetFido2AuthenticationMethodConfigurationRequest constructs an http.Request for the
// GetFido2AuthenticationMethodConfiguration method
func NewGetFido2AuthenticationMethodConfigurationRequest(server string) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2")
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewUpdateFido2AuthenticationMethodConfigurationRequest calls the generic
// UpdateFido2AuthenticationMethodConfiguration builder with application/json body
func NewUpdateFido2AuthenticationMethodConfigurationRequest(server string, body UpdateFido2AuthenticationMethodConfigurationJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewUpdateFido2AuthenticationMethodConfigurationRequestWithBody(server, "application/json", bodyReader)
}

// NewUpdateFido2AuthenticationMethodConfigurationRequestWithBody constructs an http.Request for the
// UpdateFido2AuthenticationMethodConfiguration method, with any body, and a specified content type
func NewUpdateFido2AuthenticationMethodConfigurationRequestWithBody(server string, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2")
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPatch, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	return req, nil
}

// NewDeleteAuthenticationMethodConfigurationRequest constructs an http.Request for the
// DeleteAuthenticationMethodConfiguration method
func NewDeleteAuthenticationMethodConfigurationRequest(server string, authenticationMethodConfigurationID string) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "authenticationMethodConfigurationId", authenticationMethodConfigurationID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/%s", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodDelete, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewGetAuthenticationMethodConfigurationRequest constructs an http.Request for the
// GetAuthenticationMethodConfiguration method
func NewGetAuthenticationMethodConfigurationRequest(server string, authenticationMethodConfigurationID string) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "authenticationMethodConfigurationId", authenticationMethodConfigurationID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/%s", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewUpdateAuthenticationMethodConfigurationRequest calls the generic
// UpdateAuthenticationMethodConfiguration builder with application/json body
func NewUpdateAuthenticationMethodConfigurationRequest(server string, authenticationMethodConfigurationID string, params *UpdateAuthenticationMethodConfigurationParams, body UpdateAuthenticationMethodConfigurationJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewUpdateAuthenticationMethodConfigurationRequestWithBody(server, authenticationMethodConfigurationID, params, "application/json", bodyReader)
}

// NewUpdateAuthenticationMethodConfigurationRequestWithBody constructs an http.Request for the
// UpdateAuthenticationMethodConfiguration method, with any body, and a specified content type
func NewUpdateAuthenticationMethodConfigurationRequestWithBody(server string, authenticationMethodConfigurationID string, params *UpdateAuthenticationMethodConfigurationParams, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "authenticationMethodConfigurationId", authenticationMethodConfigurationID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/%s", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPatch, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	if params != nil {

		if params.IfMatch != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "If-Match", *params.IfMatch, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("If-Match", headerParam0)
		}

	}

	return req, nil
}

// NewListRequirementsRequest constructs an http.Request for the ListRequirements method
func NewListRequirementsRequest(server string, params *ListRequirementsParams) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/security/partner/securityScore/requirements")
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	if params != nil {
		// queryValues collects non-styled parameters (passthrough, JSON)
		// that are safe to round-trip through url.Values.Encode().
		queryValues := queryURL.Query()
		// rawQueryFragments collects pre-encoded query fragments from
		// styled parameters, preserving literal commas as delimiters
		// per the OpenAPI spec (e.g. "color=blue,black,brown").
		var rawQueryFragments []string

		if params.Top != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "$top", *params.Top, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Count != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "$count", *params.Count, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "boolean", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Select != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", false, "$select", params.Select, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "array", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if encoded := queryValues.Encode(); encoded != "" {
			rawQueryFragments = append(rawQueryFragments, encoded)
		}
		queryURL.RawQuery = strings.Join(rawQueryFragments, "&")
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewGetSecurityRequirementRequest constructs an http.Request for the GetSecurityRequirement method
func NewGetSecurityRequirementRequest(server string, securityRequirementID string) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "securityRequirementId", securityRequirementID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/security/partner/securityScore/requirements/%s", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

func (c *Client) applyEditors(ctx context.Context, req *http.Request, additionalEditors []RequestEditorFn) error {
	for _, r := range c.RequestEditors {
		if err := r(ctx, req); err != nil {
			return err
		}
	}
	for _, r := range additionalEditors {
		if err := r(ctx, req); err != nil {
			return err
		}
	}
	return nil
}

// ClientWithResponses builds on ClientInterface to offer response payloads
type ClientWithResponses struct {
	ClientInterface
}

// NewClientWithResponses creates a new ClientWithResponses, which wraps
// Client with return type handling
func NewClientWithResponses(server string, opts ...ClientOption) (*ClientWithResponses, error) {
	client, err := NewClient(server, opts...)
	if err != nil {
		return nil, err
	}
	return &ClientWithResponses{client}, nil
}

// WithBaseURL overrides the baseURL.
func WithBaseURL(baseURL string) ClientOption {
	return func(c *Client) error {
		newBaseURL, err := url.Parse(baseURL)
		if err != nil {
			return err
		}
		c.Server = newBaseURL.String()
		return nil
	}
}

// ClientWithResponsesInterface is the interface specification for the client with responses above.
type ClientWithResponsesInterface interface {

	// GetAuthenticationMethodsPolicyWithResponse: Read the policy.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /policies/authenticationMethodsPolicy (the `GetAuthenticationMethodsPolicy`
	// operationId).
	GetAuthenticationMethodsPolicyWithResponse(ctx context.Context, params *GetAuthenticationMethodsPolicyParams, reqEditors ...RequestEditorFn) (*GetAuthenticationMethodsPolicyResponse, error)

	// UpdateAuthenticationMethodsPolicyWithBodyWithResponse: Change the policy.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known
	// response body format(s).
	//
	// Corresponds with PATCH /policies/authenticationMethodsPolicy (the
	// `UpdateAuthenticationMethodsPolicy` operationId).
	UpdateAuthenticationMethodsPolicyWithBodyWithResponse(ctx context.Context, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*UpdateAuthenticationMethodsPolicyResponse, error)

	// UpdateAuthenticationMethodsPolicyWithResponse: Change the policy.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known
	// response body format(s).
	//
	// Corresponds with PATCH /policies/authenticationMethodsPolicy (the
	// `UpdateAuthenticationMethodsPolicy` operationId).
	UpdateAuthenticationMethodsPolicyWithResponse(ctx context.Context, body UpdateAuthenticationMethodsPolicyJSONRequestBody, reqEditors ...RequestEditorFn) (*UpdateAuthenticationMethodsPolicyResponse, error)

	// CreateAuthenticationMethodConfigurationWithBodyWithResponse: Add a configuration.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known
	// response body format(s).
	//
	// Corresponds with POST /policies/authenticationMethodsPolicy/authenticationMethodConfigurations
	// (the `CreateAuthenticationMethodConfiguration` operationId).
	CreateAuthenticationMethodConfigurationWithBodyWithResponse(ctx context.Context, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*CreateAuthenticationMethodConfigurationResponse, error)

	// CreateAuthenticationMethodConfigurationWithResponse: Add a configuration.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known
	// response body format(s).
	//
	// Corresponds with POST /policies/authenticationMethodsPolicy/authenticationMethodConfigurations
	// (the `CreateAuthenticationMethodConfiguration` operationId).
	CreateAuthenticationMethodConfigurationWithResponse(ctx context.Context, body CreateAuthenticationMethodConfigurationJSONRequestBody, reqEditors ...RequestEditorFn) (*CreateAuthenticationMethodConfigurationResponse, error)

	// GetFido2AuthenticationMethodConfigurationWithResponse: Read the FIDO2 configuration.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2 (the
	// `GetFido2AuthenticationMethodConfiguration` operationId).
	GetFido2AuthenticationMethodConfigurationWithResponse(ctx context.Context, reqEditors ...RequestEditorFn) (*GetFido2AuthenticationMethodConfigurationResponse, error)

	// UpdateFido2AuthenticationMethodConfigurationWithBodyWithResponse: Change the FIDO2
	// configuration.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known
	// response body format(s).
	//
	// Corresponds with PATCH
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2 (the
	// `UpdateFido2AuthenticationMethodConfiguration` operationId).
	UpdateFido2AuthenticationMethodConfigurationWithBodyWithResponse(ctx context.Context, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*UpdateFido2AuthenticationMethodConfigurationResponse, error)

	// UpdateFido2AuthenticationMethodConfigurationWithResponse: Change the FIDO2 configuration.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known
	// response body format(s).
	//
	// Corresponds with PATCH
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2 (the
	// `UpdateFido2AuthenticationMethodConfiguration` operationId).
	UpdateFido2AuthenticationMethodConfigurationWithResponse(ctx context.Context, body UpdateFido2AuthenticationMethodConfigurationJSONRequestBody, reqEditors ...RequestEditorFn) (*UpdateFido2AuthenticationMethodConfigurationResponse, error)

	// DeleteAuthenticationMethodConfigurationWithResponse: Remove one configuration.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with DELETE
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/{authenticationMethodConfigurationId}
	// (the `DeleteAuthenticationMethodConfiguration` operationId).
	//
	// Deprecated: do not use it in new code.
	DeleteAuthenticationMethodConfigurationWithResponse(ctx context.Context, authenticationMethodConfigurationID string, reqEditors ...RequestEditorFn) (*DeleteAuthenticationMethodConfigurationResponse, error)

	// GetAuthenticationMethodConfigurationWithResponse: Read one configuration.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/{authenticationMethodConfigurationId}
	// (the `GetAuthenticationMethodConfiguration` operationId).
	GetAuthenticationMethodConfigurationWithResponse(ctx context.Context, authenticationMethodConfigurationID string, reqEditors ...RequestEditorFn) (*GetAuthenticationMethodConfigurationResponse, error)

	// UpdateAuthenticationMethodConfigurationWithBodyWithResponse: Change one configuration.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known
	// response body format(s).
	//
	// Corresponds with PATCH
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/{authenticationMethodConfigurationId}
	// (the `UpdateAuthenticationMethodConfiguration` operationId).
	UpdateAuthenticationMethodConfigurationWithBodyWithResponse(ctx context.Context, authenticationMethodConfigurationID string, params *UpdateAuthenticationMethodConfigurationParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*UpdateAuthenticationMethodConfigurationResponse, error)

	// UpdateAuthenticationMethodConfigurationWithResponse: Change one configuration.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known
	// response body format(s).
	//
	// Corresponds with PATCH
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/{authenticationMethodConfigurationId}
	// (the `UpdateAuthenticationMethodConfiguration` operationId).
	UpdateAuthenticationMethodConfigurationWithResponse(ctx context.Context, authenticationMethodConfigurationID string, params *UpdateAuthenticationMethodConfigurationParams, body UpdateAuthenticationMethodConfigurationJSONRequestBody, reqEditors ...RequestEditorFn) (*UpdateAuthenticationMethodConfigurationResponse, error)

	// ListRequirementsWithResponse: List the requirements.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /security/partner/securityScore/requirements (the `ListRequirements`
	// operationId).
	ListRequirementsWithResponse(ctx context.Context, params *ListRequirementsParams, reqEditors ...RequestEditorFn) (*ListRequirementsResponse, error)

	// GetSecurityRequirementWithResponse: Read one requirement.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /security/partner/securityScore/requirements/{securityRequirementId} (the
	// `GetSecurityRequirement` operationId).
	GetSecurityRequirementWithResponse(ctx context.Context, securityRequirementID string, reqEditors ...RequestEditorFn) (*GetSecurityRequirementResponse, error)
}

// GetAuthenticationMethodsPolicyResponse429Headers the declared response headers of an HTTP 429
// response for GetAuthenticationMethodsPolicy
type GetAuthenticationMethodsPolicyResponse429Headers struct {
	RetryAfter *int32
}

type GetAuthenticationMethodsPolicyResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *AuthenticationMethodsPolicy
	// JSON400 the response for an HTTP 400 `application/json` response
	JSON400 *BadRequest
	// JSON404 the response for an HTTP 404 `application/json` response
	JSON404 *NotFound
	// JSON429 the response for an HTTP 429 `application/json` response
	JSON429 *TooManyRequests
	// Headers429 the parsed response headers for an HTTP 429 response
	Headers429 *GetAuthenticationMethodsPolicyResponse429Headers
}

// Status returns HTTPResponse.Status
func (r GetAuthenticationMethodsPolicyResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r GetAuthenticationMethodsPolicyResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response
// headers
func (r GetAuthenticationMethodsPolicyResponse) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type UpdateAuthenticationMethodsPolicyResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *AuthenticationMethodsPolicy
	// JSON400 the response for an HTTP 400 `application/json` response
	JSON400 *BadRequest
}

// Status returns HTTPResponse.Status
func (r UpdateAuthenticationMethodsPolicyResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r UpdateAuthenticationMethodsPolicyResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response
// headers
func (r UpdateAuthenticationMethodsPolicyResponse) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type CreateAuthenticationMethodConfigurationResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON201 the response for an HTTP 201 `application/json` response
	JSON201 *AuthenticationMethodConfigurationUnion
	// JSON400 the response for an HTTP 400 `application/json` response
	JSON400 *BadRequest
}

// Status returns HTTPResponse.Status
func (r CreateAuthenticationMethodConfigurationResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r CreateAuthenticationMethodConfigurationResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response
// headers
func (r CreateAuthenticationMethodConfigurationResponse) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type GetFido2AuthenticationMethodConfigurationResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *Fido2AuthenticationMethodConfiguration
	// JSON400 the response for an HTTP 400 `application/json` response
	JSON400 *BadRequest
}

// Status returns HTTPResponse.Status
func (r GetFido2AuthenticationMethodConfigurationResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r GetFido2AuthenticationMethodConfigurationResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response
// headers
func (r GetFido2AuthenticationMethodConfigurationResponse) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type UpdateFido2AuthenticationMethodConfigurationResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON400 the response for an HTTP 400 `application/json` response
	JSON400 *BadRequest
}

// Status returns HTTPResponse.Status
func (r UpdateFido2AuthenticationMethodConfigurationResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r UpdateFido2AuthenticationMethodConfigurationResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response
// headers
func (r UpdateFido2AuthenticationMethodConfigurationResponse) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type DeleteAuthenticationMethodConfigurationResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON404 the response for an HTTP 404 `application/json` response
	JSON404 *NotFound
}

// Status returns HTTPResponse.Status
func (r DeleteAuthenticationMethodConfigurationResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r DeleteAuthenticationMethodConfigurationResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response
// headers
func (r DeleteAuthenticationMethodConfigurationResponse) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// GetAuthenticationMethodConfigurationResponse200Headers the declared response headers of an HTTP
// 200 response for GetAuthenticationMethodConfiguration
type GetAuthenticationMethodConfigurationResponse200Headers struct {
	ETag *string
}

type GetAuthenticationMethodConfigurationResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *AuthenticationMethodConfigurationUnion
	// JSON404 the response for an HTTP 404 `application/json` response
	JSON404 *NotFound
	// Headers200 the parsed response headers for an HTTP 200 response
	Headers200 *GetAuthenticationMethodConfigurationResponse200Headers
}

// Status returns HTTPResponse.Status
func (r GetAuthenticationMethodConfigurationResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r GetAuthenticationMethodConfigurationResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response
// headers
func (r GetAuthenticationMethodConfigurationResponse) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type UpdateAuthenticationMethodConfigurationResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON400 the response for an HTTP 400 `application/json` response
	JSON400 *BadRequest
}

// Status returns HTTPResponse.Status
func (r UpdateAuthenticationMethodConfigurationResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r UpdateAuthenticationMethodConfigurationResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response
// headers
func (r UpdateAuthenticationMethodConfigurationResponse) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// ListRequirementsResponse429Headers the declared response headers of an HTTP 429 response for
// ListRequirements
type ListRequirementsResponse429Headers struct {
	RetryAfter *int32
}

type ListRequirementsResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *SecurityRequirementCollectionResponse
	// JSON429 the response for an HTTP 429 `application/json` response
	JSON429 *TooManyRequests
	// Headers429 the parsed response headers for an HTTP 429 response
	Headers429 *ListRequirementsResponse429Headers
}

// Status returns HTTPResponse.Status
func (r ListRequirementsResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r ListRequirementsResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response
// headers
func (r ListRequirementsResponse) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type GetSecurityRequirementResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *SecurityRequirementUnion
	// JSON404 the response for an HTTP 404 `application/json` response
	JSON404 *NotFound
}

// Status returns HTTPResponse.Status
func (r GetSecurityRequirementResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r GetSecurityRequirementResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response
// headers
func (r GetSecurityRequirementResponse) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// GetAuthenticationMethodsPolicyWithResponse: Read the policy.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /policies/authenticationMethodsPolicy (the `GetAuthenticationMethodsPolicy`
// operationId).
func (c *ClientWithResponses) GetAuthenticationMethodsPolicyWithResponse(ctx context.Context, params *GetAuthenticationMethodsPolicyParams, reqEditors ...RequestEditorFn) (*GetAuthenticationMethodsPolicyResponse, error) {
	rsp, err := c.GetAuthenticationMethodsPolicy(ctx, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseGetAuthenticationMethodsPolicyResponse(rsp)
}

// UpdateAuthenticationMethodsPolicyWithBodyWithResponse: Change the policy.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known
// response body format(s).
//
// Corresponds with PATCH /policies/authenticationMethodsPolicy (the
// `UpdateAuthenticationMethodsPolicy` operationId).
func (c *ClientWithResponses) UpdateAuthenticationMethodsPolicyWithBodyWithResponse(ctx context.Context, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*UpdateAuthenticationMethodsPolicyResponse, error) {
	rsp, err := c.UpdateAuthenticationMethodsPolicyWithBody(ctx, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseUpdateAuthenticationMethodsPolicyResponse(rsp)
}

// UpdateAuthenticationMethodsPolicyWithResponse: Change the policy.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known
// response body format(s).
//
// Corresponds with PATCH /policies/authenticationMethodsPolicy (the
// `UpdateAuthenticationMethodsPolicy` operationId).
func (c *ClientWithResponses) UpdateAuthenticationMethodsPolicyWithResponse(ctx context.Context, body UpdateAuthenticationMethodsPolicyJSONRequestBody, reqEditors ...RequestEditorFn) (*UpdateAuthenticationMethodsPolicyResponse, error) {
	rsp, err := c.UpdateAuthenticationMethodsPolicy(ctx, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseUpdateAuthenticationMethodsPolicyResponse(rsp)
}

// CreateAuthenticationMethodConfigurationWithBodyWithResponse: Add a configuration.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known
// response body format(s).
//
// Corresponds with POST /policies/authenticationMethodsPolicy/authenticationMethodConfigurations
// (the `CreateAuthenticationMethodConfiguration` operationId).
func (c *ClientWithResponses) CreateAuthenticationMethodConfigurationWithBodyWithResponse(ctx context.Context, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*CreateAuthenticationMethodConfigurationResponse, error) {
	rsp, err := c.CreateAuthenticationMethodConfigurationWithBody(ctx, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseCreateAuthenticationMethodConfigurationResponse(rsp)
}

// CreateAuthenticationMethodConfigurationWithResponse: Add a configuration.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known
// response body format(s).
//
// Corresponds with POST /policies/authenticationMethodsPolicy/authenticationMethodConfigurations
// (the `CreateAuthenticationMethodConfiguration` operationId).
func (c *ClientWithResponses) CreateAuthenticationMethodConfigurationWithResponse(ctx context.Context, body CreateAuthenticationMethodConfigurationJSONRequestBody, reqEditors ...RequestEditorFn) (*CreateAuthenticationMethodConfigurationResponse, error) {
	rsp, err := c.CreateAuthenticationMethodConfiguration(ctx, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseCreateAuthenticationMethodConfigurationResponse(rsp)
}

// GetFido2AuthenticationMethodConfigurationWithResponse: Read the FIDO2 configuration.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2 (the
// `GetFido2AuthenticationMethodConfiguration` operationId).
func (c *ClientWithResponses) GetFido2AuthenticationMethodConfigurationWithResponse(ctx context.Context, reqEditors ...RequestEditorFn) (*GetFido2AuthenticationMethodConfigurationResponse, error) {
	rsp, err := c.GetFido2AuthenticationMethodConfiguration(ctx, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseGetFido2AuthenticationMethodConfigurationResponse(rsp)
}

// UpdateFido2AuthenticationMethodConfigurationWithBodyWithResponse: Change the FIDO2
// configuration.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known
// response body format(s).
//
// Corresponds with PATCH
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2 (the
// `UpdateFido2AuthenticationMethodConfiguration` operationId).
func (c *ClientWithResponses) UpdateFido2AuthenticationMethodConfigurationWithBodyWithResponse(ctx context.Context, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*UpdateFido2AuthenticationMethodConfigurationResponse, error) {
	rsp, err := c.UpdateFido2AuthenticationMethodConfigurationWithBody(ctx, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseUpdateFido2AuthenticationMethodConfigurationResponse(rsp)
}

// UpdateFido2AuthenticationMethodConfigurationWithResponse: Change the FIDO2 configuration.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known
// response body format(s).
//
// Corresponds with PATCH
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2 (the
// `UpdateFido2AuthenticationMethodConfiguration` operationId).
func (c *ClientWithResponses) UpdateFido2AuthenticationMethodConfigurationWithResponse(ctx context.Context, body UpdateFido2AuthenticationMethodConfigurationJSONRequestBody, reqEditors ...RequestEditorFn) (*UpdateFido2AuthenticationMethodConfigurationResponse, error) {
	rsp, err := c.UpdateFido2AuthenticationMethodConfiguration(ctx, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseUpdateFido2AuthenticationMethodConfigurationResponse(rsp)
}

// DeleteAuthenticationMethodConfigurationWithResponse: Remove one configuration.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with DELETE
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/{authenticationMethodConfigurationId}
// (the `DeleteAuthenticationMethodConfiguration` operationId).
//
// Deprecated: do not use it in new code.
func (c *ClientWithResponses) DeleteAuthenticationMethodConfigurationWithResponse(ctx context.Context, authenticationMethodConfigurationID string, reqEditors ...RequestEditorFn) (*DeleteAuthenticationMethodConfigurationResponse, error) {
	rsp, err := c.DeleteAuthenticationMethodConfiguration(ctx, authenticationMethodConfigurationID, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseDeleteAuthenticationMethodConfigurationResponse(rsp)
}

// GetAuthenticationMethodConfigurationWithResponse: Read one configuration.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/{authenticationMethodConfigurationId}
// (the `GetAuthenticationMethodConfiguration` operationId).
func (c *ClientWithResponses) GetAuthenticationMethodConfigurationWithResponse(ctx context.Context, authenticationMethodConfigurationID string, reqEditors ...RequestEditorFn) (*GetAuthenticationMethodConfigurationResponse, error) {
	rsp, err := c.GetAuthenticationMethodConfiguration(ctx, authenticationMethodConfigurationID, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseGetAuthenticationMethodConfigurationResponse(rsp)
}

// UpdateAuthenticationMethodConfigurationWithBodyWithResponse: Change one configuration.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known
// response body format(s).
//
// Corresponds with PATCH
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/{authenticationMethodConfigurationId}
// (the `UpdateAuthenticationMethodConfiguration` operationId).
func (c *ClientWithResponses) UpdateAuthenticationMethodConfigurationWithBodyWithResponse(ctx context.Context, authenticationMethodConfigurationID string, params *UpdateAuthenticationMethodConfigurationParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*UpdateAuthenticationMethodConfigurationResponse, error) {
	rsp, err := c.UpdateAuthenticationMethodConfigurationWithBody(ctx, authenticationMethodConfigurationID, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseUpdateAuthenticationMethodConfigurationResponse(rsp)
}

// UpdateAuthenticationMethodConfigurationWithResponse: Change one configuration.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known
// response body format(s).
//
// Corresponds with PATCH
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/{authenticationMethodConfigurationId}
// (the `UpdateAuthenticationMethodConfiguration` operationId).
func (c *ClientWithResponses) UpdateAuthenticationMethodConfigurationWithResponse(ctx context.Context, authenticationMethodConfigurationID string, params *UpdateAuthenticationMethodConfigurationParams, body UpdateAuthenticationMethodConfigurationJSONRequestBody, reqEditors ...RequestEditorFn) (*UpdateAuthenticationMethodConfigurationResponse, error) {
	rsp, err := c.UpdateAuthenticationMethodConfiguration(ctx, authenticationMethodConfigurationID, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseUpdateAuthenticationMethodConfigurationResponse(rsp)
}

// ListRequirementsWithResponse: List the requirements.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /security/partner/securityScore/requirements (the `ListRequirements`
// operationId).
func (c *ClientWithResponses) ListRequirementsWithResponse(ctx context.Context, params *ListRequirementsParams, reqEditors ...RequestEditorFn) (*ListRequirementsResponse, error) {
	rsp, err := c.ListRequirements(ctx, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseListRequirementsResponse(rsp)
}

// GetSecurityRequirementWithResponse: Read one requirement.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /security/partner/securityScore/requirements/{securityRequirementId} (the
// `GetSecurityRequirement` operationId).
func (c *ClientWithResponses) GetSecurityRequirementWithResponse(ctx context.Context, securityRequirementID string, reqEditors ...RequestEditorFn) (*GetSecurityRequirementResponse, error) {
	rsp, err := c.GetSecurityRequirement(ctx, securityRequirementID, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseGetSecurityRequirementResponse(rsp)
}

// ParseGetAuthenticationMethodsPolicyResponse parses an HTTP response from a
// GetAuthenticationMethodsPolicyWithResponse call
func ParseGetAuthenticationMethodsPolicyResponse(rsp *http.Response) (*GetAuthenticationMethodsPolicyResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &GetAuthenticationMethodsPolicyResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest AuthenticationMethodsPolicy
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest BadRequest
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 404:
		var dest NotFound
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON404 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 429:
		var dest TooManyRequests
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON429 = &dest

	}

	switch {
	case rsp.StatusCode == 429:
		var headers GetAuthenticationMethodsPolicyResponse429Headers
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value int32
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			}
			headers.RetryAfter = &value
		}
		response.Headers429 = &headers
	}

	return response, nil
}

// ParseUpdateAuthenticationMethodsPolicyResponse parses an HTTP response from a
// UpdateAuthenticationMethodsPolicyWithResponse call
func ParseUpdateAuthenticationMethodsPolicyResponse(rsp *http.Response) (*UpdateAuthenticationMethodsPolicyResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &UpdateAuthenticationMethodsPolicyResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest AuthenticationMethodsPolicy
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest BadRequest
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON400 = &dest

	}

	return response, nil
}

// ParseCreateAuthenticationMethodConfigurationResponse parses an HTTP response from a
// CreateAuthenticationMethodConfigurationWithResponse call
func ParseCreateAuthenticationMethodConfigurationResponse(rsp *http.Response) (*CreateAuthenticationMethodConfigurationResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &CreateAuthenticationMethodConfigurationResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 201:
		var dest AuthenticationMethodConfigurationUnion
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON201 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest BadRequest
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON400 = &dest

	}

	return response, nil
}

// ParseGetFido2AuthenticationMethodConfigurationResponse parses an HTTP response from a
// GetFido2AuthenticationMethodConfigurationWithResponse call
func ParseGetFido2AuthenticationMethodConfigurationResponse(rsp *http.Response) (*GetFido2AuthenticationMethodConfigurationResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &GetFido2AuthenticationMethodConfigurationResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest Fido2AuthenticationMethodConfiguration
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest BadRequest
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON400 = &dest

	}

	return response, nil
}

// ParseUpdateFido2AuthenticationMethodConfigurationResponse parses an HTTP response from a
// UpdateFido2AuthenticationMethodConfigurationWithResponse call
func ParseUpdateFido2AuthenticationMethodConfigurationResponse(rsp *http.Response) (*UpdateFido2AuthenticationMethodConfigurationResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &UpdateFido2AuthenticationMethodConfigurationResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case rsp.StatusCode == 204:
		break // No content-type

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest BadRequest
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON400 = &dest

	}

	return response, nil
}

// ParseDeleteAuthenticationMethodConfigurationResponse parses an HTTP response from a
// DeleteAuthenticationMethodConfigurationWithResponse call
func ParseDeleteAuthenticationMethodConfigurationResponse(rsp *http.Response) (*DeleteAuthenticationMethodConfigurationResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &DeleteAuthenticationMethodConfigurationResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case rsp.StatusCode == 204:
		break // No content-type

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 404:
		var dest NotFound
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON404 = &dest

	}

	return response, nil
}

// ParseGetAuthenticationMethodConfigurationResponse parses an HTTP response from a
// GetAuthenticationMethodConfigurationWithResponse call
func ParseGetAuthenticationMethodConfigurationResponse(rsp *http.Response) (*GetAuthenticationMethodConfigurationResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &GetAuthenticationMethodConfigurationResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest AuthenticationMethodConfigurationUnion
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 404:
		var dest NotFound
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON404 = &dest

	}

	switch {
	case rsp.StatusCode == 200:
		var headers GetAuthenticationMethodConfigurationResponse200Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = &value
		}
		response.Headers200 = &headers
	}

	return response, nil
}

// ParseUpdateAuthenticationMethodConfigurationResponse parses an HTTP response from a
// UpdateAuthenticationMethodConfigurationWithResponse call
func ParseUpdateAuthenticationMethodConfigurationResponse(rsp *http.Response) (*UpdateAuthenticationMethodConfigurationResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &UpdateAuthenticationMethodConfigurationResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case rsp.StatusCode == 204:
		break // No content-type

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest BadRequest
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON400 = &dest

	}

	return response, nil
}

// ParseListRequirementsResponse parses an HTTP response from a ListRequirementsWithResponse call
func ParseListRequirementsResponse(rsp *http.Response) (*ListRequirementsResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &ListRequirementsResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest SecurityRequirementCollectionResponse
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 429:
		var dest TooManyRequests
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON429 = &dest

	}

	switch {
	case rsp.StatusCode == 429:
		var headers ListRequirementsResponse429Headers
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value int32
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			}
			headers.RetryAfter = &value
		}
		response.Headers429 = &headers
	}

	return response, nil
}

// ParseGetSecurityRequirementResponse parses an HTTP response from a
// GetSecurityRequirementWithResponse call
func ParseGetSecurityRequirementResponse(rsp *http.Response) (*GetSecurityRequirementResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &GetSecurityRequirementResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest SecurityRequirementUnion
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 404:
		var dest NotFound
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON404 = &dest

	}

	return response, nil
}
