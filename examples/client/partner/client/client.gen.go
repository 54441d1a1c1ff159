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

	. "example.org/client/partner"
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

	// ListSecurityAlerts: List security alerts
	//
	// Reads the alerts about the partner's customers. `$filter`, `$select` and `$count` are supported.
	//
	// Corresponds with GET /security/partner/securityAlerts (the `ListSecurityAlerts` operationId).
	ListSecurityAlerts(ctx context.Context, params *ListSecurityAlertsParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// GetPartnerSecurityAlert: Get a security alert
	//
	// Reads one alert with the resources it concerns and the log of its status changes.
	//
	// Corresponds with GET /security/partner/securityAlerts/{partnerSecurityAlertId} (the
	// `GetPartnerSecurityAlert` operationId).
	GetPartnerSecurityAlert(ctx context.Context, partnerSecurityAlertID string, params *GetPartnerSecurityAlertParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// UpdatePartnerSecurityAlertWithBody: Update a security alert
	//
	// Sets the status of an alert and, when it is closed, the reason. All other members belong to the
	// service.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with PATCH /security/partner/securityAlerts/{partnerSecurityAlertId} (the
	// `UpdatePartnerSecurityAlert` operationId).
	UpdatePartnerSecurityAlertWithBody(ctx context.Context, partnerSecurityAlertID string, params *UpdatePartnerSecurityAlertParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// UpdatePartnerSecurityAlert: Update a security alert
	//
	// Sets the status of an alert and, when it is closed, the reason. All other members belong to the
	// service.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with PATCH /security/partner/securityAlerts/{partnerSecurityAlertId} (the
	// `UpdatePartnerSecurityAlert` operationId).
	UpdatePartnerSecurityAlert(ctx context.Context, partnerSecurityAlertID string, params *UpdatePartnerSecurityAlertParams, body UpdatePartnerSecurityAlertJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)
}

// ListSecurityAlerts: List security alerts
//
// Reads the alerts about the partner's customers. `$filter`, `$select` and `$count` are supported.
//
// Corresponds with GET /security/partner/securityAlerts (the `ListSecurityAlerts` operationId).
func (c *Client) ListSecurityAlerts(ctx context.Context, params *ListSecurityAlertsParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewListSecurityAlertsRequest(c.Server, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// GetPartnerSecurityAlert: Get a security alert
//
// Reads one alert with the resources it concerns and the log of its status changes.
//
// Corresponds with GET /security/partner/securityAlerts/{partnerSecurityAlertId} (the
// `GetPartnerSecurityAlert` operationId).
func (c *Client) GetPartnerSecurityAlert(ctx context.Context, partnerSecurityAlertID string, params *GetPartnerSecurityAlertParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewGetPartnerSecurityAlertRequest(c.Server, partnerSecurityAlertID, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// UpdatePartnerSecurityAlertWithBody: Update a security alert
//
// Sets the status of an alert and, when it is closed, the reason. All other members belong to the
// service.
//
// Takes any type of body and a specified content type.
//
// Corresponds with PATCH /security/partner/securityAlerts/{partnerSecurityAlertId} (the
// `UpdatePartnerSecurityAlert` operationId).
func (c *Client) UpdatePartnerSecurityAlertWithBody(ctx context.Context, partnerSecurityAlertID string, params *UpdatePartnerSecurityAlertParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewUpdatePartnerSecurityAlertRequestWithBody(c.Server, partnerSecurityAlertID, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// UpdatePartnerSecurityAlert: Update a security alert
//
// Sets the status of an alert and, when it is closed, the reason. All other members belong to the
// service.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with PATCH /security/partner/securityAlerts/{partnerSecurityAlertId} (the
// `UpdatePartnerSecurityAlert` operationId).
func (c *Client) UpdatePartnerSecurityAlert(ctx context.Context, partnerSecurityAlertID string, params *UpdatePartnerSecurityAlertParams, body UpdatePartnerSecurityAlertJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewUpdatePartnerSecurityAlertRequest(c.Server, partnerSecurityAlertID, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// NewListSecurityAlertsRequest constructs an http.Request for the ListSecurityAlerts method
func NewListSecurityAlertsRequest(server string, params *ListSecurityAlertsParams) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/security/partner/securityAlerts")
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

		if params.Filter != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "$filter", *params.Filter, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
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

		if params.Skiptoken != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "$skiptoken", *params.Skiptoken, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Top != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "$top", *params.Top, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "integer", Format: "int32"}); err != nil {
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

// NewGetPartnerSecurityAlertRequest constructs an http.Request for the GetPartnerSecurityAlert
// method
func NewGetPartnerSecurityAlertRequest(server string, partnerSecurityAlertID string, params *GetPartnerSecurityAlertParams) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "partnerSecurityAlertId", partnerSecurityAlertID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/security/partner/securityAlerts/%s", pathParam0)
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

		if params.Filter != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "$filter", *params.Filter, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
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

// NewUpdatePartnerSecurityAlertRequest calls the generic UpdatePartnerSecurityAlert builder with
// application/json body
func NewUpdatePartnerSecurityAlertRequest(server string, partnerSecurityAlertID string, params *UpdatePartnerSecurityAlertParams, body UpdatePartnerSecurityAlertJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewUpdatePartnerSecurityAlertRequestWithBody(server, partnerSecurityAlertID, params, "application/json", bodyReader)
}

// NewUpdatePartnerSecurityAlertRequestWithBody constructs an http.Request for the
// UpdatePartnerSecurityAlert method, with any body, and a specified content type
func NewUpdatePartnerSecurityAlertRequestWithBody(server string, partnerSecurityAlertID string, params *UpdatePartnerSecurityAlertParams, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "partnerSecurityAlertId", partnerSecurityAlertID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/security/partner/securityAlerts/%s", pathParam0)
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

		if params.Prefer != nil {
			var headerParam1 string

			headerParam1, err = runtime.StyleParamWithOptions("simple", false, "Prefer", *params.Prefer, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("Prefer", headerParam1)
		}

		if params.ClientRequestID != nil {
			var headerParam2 string

			headerParam2, err = runtime.StyleParamWithOptions("simple", false, "client-request-id", *params.ClientRequestID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("client-request-id", headerParam2)
		}

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

	// ListSecurityAlertsWithResponse: List security alerts
	//
	// Reads the alerts about the partner's customers. `$filter`, `$select` and `$count` are supported.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /security/partner/securityAlerts (the `ListSecurityAlerts` operationId).
	ListSecurityAlertsWithResponse(ctx context.Context, params *ListSecurityAlertsParams, reqEditors ...RequestEditorFn) (*ListSecurityAlertsResponse, error)

	// GetPartnerSecurityAlertWithResponse: Get a security alert
	//
	// Reads one alert with the resources it concerns and the log of its status changes.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /security/partner/securityAlerts/{partnerSecurityAlertId} (the
	// `GetPartnerSecurityAlert` operationId).
	GetPartnerSecurityAlertWithResponse(ctx context.Context, partnerSecurityAlertID string, params *GetPartnerSecurityAlertParams, reqEditors ...RequestEditorFn) (*GetPartnerSecurityAlertResponse, error)

	// UpdatePartnerSecurityAlertWithBodyWithResponse: Update a security alert
	//
	// Sets the status of an alert and, when it is closed, the reason. All other members belong to the
	// service.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known
	// response body format(s).
	//
	// Corresponds with PATCH /security/partner/securityAlerts/{partnerSecurityAlertId} (the
	// `UpdatePartnerSecurityAlert` operationId).
	UpdatePartnerSecurityAlertWithBodyWithResponse(ctx context.Context, partnerSecurityAlertID string, params *UpdatePartnerSecurityAlertParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*UpdatePartnerSecurityAlertResponse, error)

	// UpdatePartnerSecurityAlertWithResponse: Update a security alert
	//
	// Sets the status of an alert and, when it is closed, the reason. All other members belong to the
	// service.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known
	// response body format(s).
	//
	// Corresponds with PATCH /security/partner/securityAlerts/{partnerSecurityAlertId} (the
	// `UpdatePartnerSecurityAlert` operationId).
	UpdatePartnerSecurityAlertWithResponse(ctx context.Context, partnerSecurityAlertID string, params *UpdatePartnerSecurityAlertParams, body UpdatePartnerSecurityAlertJSONRequestBody, reqEditors ...RequestEditorFn) (*UpdatePartnerSecurityAlertResponse, error)
}

// ListSecurityAlertsResponse429Headers the declared response headers of an HTTP 429 response for
// ListSecurityAlerts
type ListSecurityAlertsResponse429Headers struct {
	RetryAfter *int32
}

// ListSecurityAlertsResponse503Headers the declared response headers of an HTTP 503 response for
// ListSecurityAlerts
type ListSecurityAlertsResponse503Headers struct {
	RetryAfter *int32
}

type ListSecurityAlertsResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *PartnerSecurityAlertCollectionResponse
	// JSON400 the response for an HTTP 400 `application/json` response
	JSON400 *BadRequest
	// JSON401 the response for an HTTP 401 `application/json` response
	JSON401 *Unauthorized
	// JSON403 the response for an HTTP 403 `application/json` response
	JSON403 *Forbidden
	// JSON404 the response for an HTTP 404 `application/json` response
	JSON404 *NotFound
	// JSON429 the response for an HTTP 429 `application/json` response
	JSON429 *TooManyRequests
	// JSON500 the response for an HTTP 500 `application/json` response
	JSON500 *InternalServerError
	// JSON503 the response for an HTTP 503 `application/json` response
	JSON503 *ServiceUnavailable
	// Headers429 the parsed response headers for an HTTP 429 response
	Headers429 *ListSecurityAlertsResponse429Headers
	// Headers503 the parsed response headers for an HTTP 503 response
	Headers503 *ListSecurityAlertsResponse503Headers
}

// Status returns HTTPResponse.Status
func (r ListSecurityAlertsResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r ListSecurityAlertsResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response
// headers
func (r ListSecurityAlertsResponse) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// GetPartnerSecurityAlertResponse429Headers the declared response headers of an HTTP 429 response
// for GetPartnerSecurityAlert
type GetPartnerSecurityAlertResponse429Headers struct {
	RetryAfter *int32
}

// GetPartnerSecurityAlertResponse503Headers the declared response headers of an HTTP 503 response
// for GetPartnerSecurityAlert
type GetPartnerSecurityAlertResponse503Headers struct {
	RetryAfter *int32
}

type GetPartnerSecurityAlertResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *PartnerSecurityAlert
	// JSON400 the response for an HTTP 400 `application/json` response
	JSON400 *BadRequest
	// JSON401 the response for an HTTP 401 `application/json` response
	JSON401 *Unauthorized
	// JSON403 the response for an HTTP 403 `application/json` response
	JSON403 *Forbidden
	// JSON404 the response for an HTTP 404 `application/json` response
	JSON404 *NotFound
	// JSON429 the response for an HTTP 429 `application/json` response
	JSON429 *TooManyRequests
	// JSON500 the response for an HTTP 500 `application/json` response
	JSON500 *InternalServerError
	// JSON503 the response for an HTTP 503 `application/json` response
	JSON503 *ServiceUnavailable
	// Headers429 the parsed response headers for an HTTP 429 response
	Headers429 *GetPartnerSecurityAlertResponse429Headers
	// Headers503 the parsed response headers for an HTTP 503 response
	Headers503 *GetPartnerSecurityAlertResponse503Headers
}

// Status returns HTTPResponse.Status
func (r GetPartnerSecurityAlertResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r GetPartnerSecurityAlertResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response
// headers
func (r GetPartnerSecurityAlertResponse) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// UpdatePartnerSecurityAlertResponse429Headers the declared response headers of an HTTP 429
// response for UpdatePartnerSecurityAlert
type UpdatePartnerSecurityAlertResponse429Headers struct {
	RetryAfter *int32
}

// UpdatePartnerSecurityAlertResponse503Headers the declared response headers of an HTTP 503
// response for UpdatePartnerSecurityAlert
type UpdatePartnerSecurityAlertResponse503Headers struct {
	RetryAfter *int32
}

type UpdatePartnerSecurityAlertResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *PartnerSecurityAlert
	// JSON400 the response for an HTTP 400 `application/json` response
	JSON400 *BadRequest
	// JSON401 the response for an HTTP 401 `application/json` response
	JSON401 *Unauthorized
	// JSON403 the response for an HTTP 403 `application/json` response
	JSON403 *Forbidden
	// JSON404 the response for an HTTP 404 `application/json` response
	JSON404 *NotFound
	// JSON409 the response for an HTTP 409 `application/json` response
	JSON409 *Conflict
	// JSON412 the response for an HTTP 412 `application/json` response
	JSON412 *PreconditionFailed
	// JSON415 the response for an HTTP 415 `application/json` response
	JSON415 *UnsupportedMediaType
	// JSON429 the response for an HTTP 429 `application/json` response
	JSON429 *TooManyRequests
	// JSON500 the response for an HTTP 500 `application/json` response
	JSON500 *InternalServerError
	// JSON503 the response for an HTTP 503 `application/json` response
	JSON503 *ServiceUnavailable
	// Headers429 the parsed response headers for an HTTP 429 response
	Headers429 *UpdatePartnerSecurityAlertResponse429Headers
	// Headers503 the parsed response headers for an HTTP 503 response
	Headers503 *UpdatePartnerSecurityAlertResponse503Headers
}

// Status returns HTTPResponse.Status
func (r UpdatePartnerSecurityAlertResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r UpdatePartnerSecurityAlertResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response
// headers
func (r UpdatePartnerSecurityAlertResponse) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// ListSecurityAlertsWithResponse: List security alerts
//
// Reads the alerts about the partner's customers. `$filter`, `$select` and `$count` are supported.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /security/partner/securityAlerts (the `ListSecurityAlerts` operationId).
func (c *ClientWithResponses) ListSecurityAlertsWithResponse(ctx context.Context, params *ListSecurityAlertsParams, reqEditors ...RequestEditorFn) (*ListSecurityAlertsResponse, error) {
	rsp, err := c.ListSecurityAlerts(ctx, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseListSecurityAlertsResponse(rsp)
}

// GetPartnerSecurityAlertWithResponse: Get a security alert
//
// Reads one alert with the resources it concerns and the log of its status changes.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /security/partner/securityAlerts/{partnerSecurityAlertId} (the
// `GetPartnerSecurityAlert` operationId).
func (c *ClientWithResponses) GetPartnerSecurityAlertWithResponse(ctx context.Context, partnerSecurityAlertID string, params *GetPartnerSecurityAlertParams, reqEditors ...RequestEditorFn) (*GetPartnerSecurityAlertResponse, error) {
	rsp, err := c.GetPartnerSecurityAlert(ctx, partnerSecurityAlertID, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseGetPartnerSecurityAlertResponse(rsp)
}

// UpdatePartnerSecurityAlertWithBodyWithResponse: Update a security alert
//
// Sets the status of an alert and, when it is closed, the reason. All other members belong to the
// service.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known
// response body format(s).
//
// Corresponds with PATCH /security/partner/securityAlerts/{partnerSecurityAlertId} (the
// `UpdatePartnerSecurityAlert` operationId).
func (c *ClientWithResponses) UpdatePartnerSecurityAlertWithBodyWithResponse(ctx context.Context, partnerSecurityAlertID string, params *UpdatePartnerSecurityAlertParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*UpdatePartnerSecurityAlertResponse, error) {
	rsp, err := c.UpdatePartnerSecurityAlertWithBody(ctx, partnerSecurityAlertID, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseUpdatePartnerSecurityAlertResponse(rsp)
}

// UpdatePartnerSecurityAlertWithResponse: Update a security alert
//
// Sets the status of an alert and, when it is closed, the reason. All other members belong to the
// service.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known
// response body format(s).
//
// Corresponds with PATCH /security/partner/securityAlerts/{partnerSecurityAlertId} (the
// `UpdatePartnerSecurityAlert` operationId).
func (c *ClientWithResponses) UpdatePartnerSecurityAlertWithResponse(ctx context.Context, partnerSecurityAlertID string, params *UpdatePartnerSecurityAlertParams, body UpdatePartnerSecurityAlertJSONRequestBody, reqEditors ...RequestEditorFn) (*UpdatePartnerSecurityAlertResponse, error) {
	rsp, err := c.UpdatePartnerSecurityAlert(ctx, partnerSecurityAlertID, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseUpdatePartnerSecurityAlertResponse(rsp)
}

// ParseListSecurityAlertsResponse parses an HTTP response from a ListSecurityAlertsWithResponse
// call
func ParseListSecurityAlertsResponse(rsp *http.Response) (*ListSecurityAlertsResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &ListSecurityAlertsResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest PartnerSecurityAlertCollectionResponse
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

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 401:
		var dest Unauthorized
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON401 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 403:
		var dest Forbidden
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON403 = &dest

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

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest InternalServerError
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON500 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 503:
		var dest ServiceUnavailable
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON503 = &dest

	}

	switch {
	case rsp.StatusCode == 429:
		var headers ListSecurityAlertsResponse429Headers
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value int32
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			}
			headers.RetryAfter = &value
		}
		response.Headers429 = &headers
	case rsp.StatusCode == 503:
		var headers ListSecurityAlertsResponse503Headers
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value int32
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			}
			headers.RetryAfter = &value
		}
		response.Headers503 = &headers
	}

	return response, nil
}

// ParseGetPartnerSecurityAlertResponse parses an HTTP response from a
// GetPartnerSecurityAlertWithResponse call
func ParseGetPartnerSecurityAlertResponse(rsp *http.Response) (*GetPartnerSecurityAlertResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &GetPartnerSecurityAlertResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest PartnerSecurityAlert
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

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 401:
		var dest Unauthorized
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON401 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 403:
		var dest Forbidden
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON403 = &dest

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

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest InternalServerError
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON500 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 503:
		var dest ServiceUnavailable
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON503 = &dest

	}

	switch {
	case rsp.StatusCode == 429:
		var headers GetPartnerSecurityAlertResponse429Headers
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value int32
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			}
			headers.RetryAfter = &value
		}
		response.Headers429 = &headers
	case rsp.StatusCode == 503:
		var headers GetPartnerSecurityAlertResponse503Headers
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value int32
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			}
			headers.RetryAfter = &value
		}
		response.Headers503 = &headers
	}

	return response, nil
}

// ParseUpdatePartnerSecurityAlertResponse parses an HTTP response from a
// UpdatePartnerSecurityAlertWithResponse call
func ParseUpdatePartnerSecurityAlertResponse(rsp *http.Response) (*UpdatePartnerSecurityAlertResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &UpdatePartnerSecurityAlertResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest PartnerSecurityAlert
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

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 401:
		var dest Unauthorized
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON401 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 403:
		var dest Forbidden
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON403 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 404:
		var dest NotFound
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON404 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 409:
		var dest Conflict
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON409 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 412:
		var dest PreconditionFailed
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON412 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 415:
		var dest UnsupportedMediaType
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON415 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 429:
		var dest TooManyRequests
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON429 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest InternalServerError
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON500 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 503:
		var dest ServiceUnavailable
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON503 = &dest

	}

	switch {
	case rsp.StatusCode == 429:
		var headers UpdatePartnerSecurityAlertResponse429Headers
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value int32
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			}
			headers.RetryAfter = &value
		}
		response.Headers429 = &headers
	case rsp.StatusCode == 503:
		var headers UpdatePartnerSecurityAlertResponse503Headers
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value int32
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			}
			headers.RetryAfter = &value
		}
		response.Headers503 = &headers
	}

	return response, nil
}
