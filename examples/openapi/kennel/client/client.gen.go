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

	. "example.org/openapi/kennel"
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

	// ListGuests: List the animals that stay here
	//
	// Corresponds with GET /guests (the `ListGuests` operationId).
	ListGuests(ctx context.Context, params *ListGuestsParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdmitGuestWithBody: Take in an animal
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /guests (the `AdmitGuest` operationId).
	AdmitGuestWithBody(ctx context.Context, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdmitGuest: Take in an animal
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /guests (the `AdmitGuest` operationId).
	AdmitGuest(ctx context.Context, body AdmitGuestJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)
}

// ListGuests: List the animals that stay here
//
// Corresponds with GET /guests (the `ListGuests` operationId).
func (c *Client) ListGuests(ctx context.Context, params *ListGuestsParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewListGuestsRequest(c.Server, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdmitGuestWithBody: Take in an animal
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /guests (the `AdmitGuest` operationId).
func (c *Client) AdmitGuestWithBody(ctx context.Context, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdmitGuestRequestWithBody(c.Server, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdmitGuest: Take in an animal
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /guests (the `AdmitGuest` operationId).
func (c *Client) AdmitGuest(ctx context.Context, body AdmitGuestJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdmitGuestRequest(c.Server, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// NewListGuestsRequest constructs an http.Request for the ListGuests method
func NewListGuestsRequest(server string, params *ListGuestsParams) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/guests")
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

		if params.Limit != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "limit", *params.Limit, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "integer", Format: "int32"}); err != nil {
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

// NewAdmitGuestRequest calls the generic AdmitGuest builder with application/json body
func NewAdmitGuestRequest(server string, body AdmitGuestJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewAdmitGuestRequestWithBody(server, "application/json", bodyReader)
}

// NewAdmitGuestRequestWithBody constructs an http.Request for the AdmitGuest method, with any body,
// and a specified content type
func NewAdmitGuestRequestWithBody(server string, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/guests")
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

	// ListGuestsWithResponse: List the animals that stay here
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /guests (the `ListGuests` operationId).
	ListGuestsWithResponse(ctx context.Context, params *ListGuestsParams, reqEditors ...RequestEditorFn) (*ListGuestsResponse, error)

	// AdmitGuestWithBodyWithResponse: Take in an animal
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known
	// response body format(s).
	//
	// Corresponds with POST /guests (the `AdmitGuest` operationId).
	AdmitGuestWithBodyWithResponse(ctx context.Context, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdmitGuestResponse, error)

	// AdmitGuestWithResponse: Take in an animal
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known
	// response body format(s).
	//
	// Corresponds with POST /guests (the `AdmitGuest` operationId).
	AdmitGuestWithResponse(ctx context.Context, body AdmitGuestJSONRequestBody, reqEditors ...RequestEditorFn) (*AdmitGuestResponse, error)
}

type ListGuestsResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *[]GuestUnion
}

// Status returns HTTPResponse.Status
func (r ListGuestsResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r ListGuestsResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response
// headers
func (r ListGuestsResponse) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type AdmitGuestResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON201 the response for an HTTP 201 `application/json` response
	JSON201 *GuestUnion
	// JSON409 the response for an HTTP 409 `application/json` response
	JSON409 *Problem
}

// Status returns HTTPResponse.Status
func (r AdmitGuestResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdmitGuestResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response
// headers
func (r AdmitGuestResponse) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// ListGuestsWithResponse: List the animals that stay here
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /guests (the `ListGuests` operationId).
func (c *ClientWithResponses) ListGuestsWithResponse(ctx context.Context, params *ListGuestsParams, reqEditors ...RequestEditorFn) (*ListGuestsResponse, error) {
	rsp, err := c.ListGuests(ctx, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseListGuestsResponse(rsp)
}

// AdmitGuestWithBodyWithResponse: Take in an animal
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known
// response body format(s).
//
// Corresponds with POST /guests (the `AdmitGuest` operationId).
func (c *ClientWithResponses) AdmitGuestWithBodyWithResponse(ctx context.Context, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdmitGuestResponse, error) {
	rsp, err := c.AdmitGuestWithBody(ctx, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdmitGuestResponse(rsp)
}

// AdmitGuestWithResponse: Take in an animal
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known
// response body format(s).
//
// Corresponds with POST /guests (the `AdmitGuest` operationId).
func (c *ClientWithResponses) AdmitGuestWithResponse(ctx context.Context, body AdmitGuestJSONRequestBody, reqEditors ...RequestEditorFn) (*AdmitGuestResponse, error) {
	rsp, err := c.AdmitGuest(ctx, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdmitGuestResponse(rsp)
}

// ParseListGuestsResponse parses an HTTP response from a ListGuestsWithResponse call
func ParseListGuestsResponse(rsp *http.Response) (*ListGuestsResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &ListGuestsResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest []GuestUnion
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	}

	return response, nil
}

// ParseAdmitGuestResponse parses an HTTP response from a AdmitGuestWithResponse call
func ParseAdmitGuestResponse(rsp *http.Response) (*AdmitGuestResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdmitGuestResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 201:
		var dest GuestUnion
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON201 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 409:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON409 = &dest

	}

	return response, nil
}
