// Code generated from the contract by graphcontract. DO NOT EDIT.

package stub

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net/http"

	. "github.com/graphcontract/graphcontract/internal/codegen/testdata/mini/gen"
	"github.com/labstack/echo/v4"
	"github.com/oapi-codegen/runtime"
)

// ServerInterface represents all server handlers.
type ServerInterface interface {
	// GetAuthenticationMethodsPolicy: Read the policy.
	// (GET /policies/authenticationMethodsPolicy)
	GetAuthenticationMethodsPolicy(ctx echo.Context, params GetAuthenticationMethodsPolicyParams) error
	// UpdateAuthenticationMethodsPolicy: Change the policy.
	// (PATCH /policies/authenticationMethodsPolicy)
	UpdateAuthenticationMethodsPolicy(ctx echo.Context) error
	// CreateAuthenticationMethodConfiguration: Add a configuration.
	// (POST /policies/authenticationMethodsPolicy/authenticationMethodConfigurations)
	CreateAuthenticationMethodConfiguration(ctx echo.Context) error
	// GetFido2AuthenticationMethodConfiguration: Read the FIDO2 configuration.
	// (GET /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2)
	GetFido2AuthenticationMethodConfiguration(ctx echo.Context) error
	// UpdateFido2AuthenticationMethodConfiguration: Change the FIDO2 configuration.
	// (PATCH /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2)
	UpdateFido2AuthenticationMethodConfiguration(ctx echo.Context) error
	// DeleteAuthenticationMethodConfiguration: Remove one configuration.
	// (DELETE
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/{authenticationMethodConfigurationId})
	//
	// Deprecated: do not use it in new code.
	DeleteAuthenticationMethodConfiguration(ctx echo.Context, authenticationMethodConfigurationID string) error
	// GetAuthenticationMethodConfiguration: Read one configuration.
	// (GET
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/{authenticationMethodConfigurationId})
	GetAuthenticationMethodConfiguration(ctx echo.Context, authenticationMethodConfigurationID string) error
	// UpdateAuthenticationMethodConfiguration: Change one configuration.
	// (PATCH
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/{authenticationMethodConfigurationId})
	UpdateAuthenticationMethodConfiguration(ctx echo.Context, authenticationMethodConfigurationID string, params UpdateAuthenticationMethodConfigurationParams) error
	// ListRequirements: List the requirements.
	// (GET /security/partner/securityScore/requirements)
	ListRequirements(ctx echo.Context, params ListRequirementsParams) error
	// GetSecurityRequirement: Read one requirement.
	// (GET /security/partner/securityScore/requirements/{securityRequirementId})
	GetSecurityRequirement(ctx echo.Context, securityRequirementID string) error
}

// ServerInterfaceWrapper converts echo contexts to parameters.
type ServerInterfaceWrapper struct {
	Handler ServerInterface
}

// GetAuthenticationMethodsPolicy converts echo context to params.
func (w *ServerInterfaceWrapper) GetAuthenticationMethodsPolicy(ctx echo.Context) error {
	var err error

	// Parameter object where we will unmarshal all parameters from the context
	var params GetAuthenticationMethodsPolicyParams
	// ------------- Optional query parameter "$select" -------------

	err = runtime.BindQueryParameterWithOptions("form", false, false, "$select", ctx.QueryParams(), &params.Select, runtime.BindQueryParameterOptions{Type: "array", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter $select: %s", err))
	}

	// ------------- Optional query parameter "$expand" -------------

	err = runtime.BindQueryParameterWithOptions("form", false, false, "$expand", ctx.QueryParams(), &params.Expand, runtime.BindQueryParameterOptions{Type: "array", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter $expand: %s", err))
	}

	headers := ctx.Request().Header
	// ------------- Optional header parameter "Prefer" -------------
	if valueList, found := headers[http.CanonicalHeaderKey("Prefer")]; found {
		var Prefer string
		n := len(valueList)
		if n != 1 {
			return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Expected one value for Prefer, got %d", n))
		}

		err = runtime.BindStyledParameterWithOptions("simple", "Prefer", valueList[0], &Prefer, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""})
		if err != nil {
			return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter Prefer: %s", err))
		}

		params.Prefer = &Prefer
	}
	// ------------- Optional header parameter "client-request-id" -------------
	if valueList, found := headers[http.CanonicalHeaderKey("client-request-id")]; found {
		var ClientRequestID string
		n := len(valueList)
		if n != 1 {
			return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Expected one value for client-request-id, got %d", n))
		}

		err = runtime.BindStyledParameterWithOptions("simple", "client-request-id", valueList[0], &ClientRequestID, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""})
		if err != nil {
			return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter client-request-id: %s", err))
		}

		params.ClientRequestID = &ClientRequestID
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.GetAuthenticationMethodsPolicy(ctx, params)
	return err
}

// UpdateAuthenticationMethodsPolicy converts echo context to params.
func (w *ServerInterfaceWrapper) UpdateAuthenticationMethodsPolicy(ctx echo.Context) error {
	var err error

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.UpdateAuthenticationMethodsPolicy(ctx)
	return err
}

// CreateAuthenticationMethodConfiguration converts echo context to params.
func (w *ServerInterfaceWrapper) CreateAuthenticationMethodConfiguration(ctx echo.Context) error {
	var err error

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.CreateAuthenticationMethodConfiguration(ctx)
	return err
}

// GetFido2AuthenticationMethodConfiguration converts echo context to params.
func (w *ServerInterfaceWrapper) GetFido2AuthenticationMethodConfiguration(ctx echo.Context) error {
	var err error

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.GetFido2AuthenticationMethodConfiguration(ctx)
	return err
}

// UpdateFido2AuthenticationMethodConfiguration converts echo context to params.
func (w *ServerInterfaceWrapper) UpdateFido2AuthenticationMethodConfiguration(ctx echo.Context) error {
	var err error

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.UpdateFido2AuthenticationMethodConfiguration(ctx)
	return err
}

// DeleteAuthenticationMethodConfiguration converts echo context to params.
func (w *ServerInterfaceWrapper) DeleteAuthenticationMethodConfiguration(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "authenticationMethodConfigurationId" -------------
	var authenticationMethodConfigurationID string

	err = runtime.BindStyledParameterWithOptions("simple", "authenticationMethodConfigurationId", ctx.Param("authenticationMethodConfigurationId"), &authenticationMethodConfigurationID, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter authenticationMethodConfigurationId: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.DeleteAuthenticationMethodConfiguration(ctx, authenticationMethodConfigurationID)
	return err
}

// GetAuthenticationMethodConfiguration converts echo context to params.
func (w *ServerInterfaceWrapper) GetAuthenticationMethodConfiguration(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "authenticationMethodConfigurationId" -------------
	var authenticationMethodConfigurationID string

	err = runtime.BindStyledParameterWithOptions("simple", "authenticationMethodConfigurationId", ctx.Param("authenticationMethodConfigurationId"), &authenticationMethodConfigurationID, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter authenticationMethodConfigurationId: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.GetAuthenticationMethodConfiguration(ctx, authenticationMethodConfigurationID)
	return err
}

// UpdateAuthenticationMethodConfiguration converts echo context to params.
func (w *ServerInterfaceWrapper) UpdateAuthenticationMethodConfiguration(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "authenticationMethodConfigurationId" -------------
	var authenticationMethodConfigurationID string

	err = runtime.BindStyledParameterWithOptions("simple", "authenticationMethodConfigurationId", ctx.Param("authenticationMethodConfigurationId"), &authenticationMethodConfigurationID, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter authenticationMethodConfigurationId: %s", err))
	}

	// Parameter object where we will unmarshal all parameters from the context
	var params UpdateAuthenticationMethodConfigurationParams

	headers := ctx.Request().Header
	// ------------- Optional header parameter "If-Match" -------------
	if valueList, found := headers[http.CanonicalHeaderKey("If-Match")]; found {
		var IfMatch string
		n := len(valueList)
		if n != 1 {
			return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Expected one value for If-Match, got %d", n))
		}

		err = runtime.BindStyledParameterWithOptions("simple", "If-Match", valueList[0], &IfMatch, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""})
		if err != nil {
			return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter If-Match: %s", err))
		}

		params.IfMatch = &IfMatch
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.UpdateAuthenticationMethodConfiguration(ctx, authenticationMethodConfigurationID, params)
	return err
}

// ListRequirements converts echo context to params.
func (w *ServerInterfaceWrapper) ListRequirements(ctx echo.Context) error {
	var err error

	// Parameter object where we will unmarshal all parameters from the context
	var params ListRequirementsParams
	// ------------- Optional query parameter "$top" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "$top", ctx.QueryParams(), &params.Top, runtime.BindQueryParameterOptions{Type: "integer", Format: "int32"})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter $top: %s", err))
	}

	// ------------- Optional query parameter "$count" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "$count", ctx.QueryParams(), &params.Count, runtime.BindQueryParameterOptions{Type: "boolean", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter $count: %s", err))
	}

	// ------------- Optional query parameter "$select" -------------

	err = runtime.BindQueryParameterWithOptions("form", false, false, "$select", ctx.QueryParams(), &params.Select, runtime.BindQueryParameterOptions{Type: "array", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter $select: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.ListRequirements(ctx, params)
	return err
}

// GetSecurityRequirement converts echo context to params.
func (w *ServerInterfaceWrapper) GetSecurityRequirement(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "securityRequirementId" -------------
	var securityRequirementID string

	err = runtime.BindStyledParameterWithOptions("simple", "securityRequirementId", ctx.Param("securityRequirementId"), &securityRequirementID, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter securityRequirementId: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.GetSecurityRequirement(ctx, securityRequirementID)
	return err
}

// This is a simple interface which specifies echo.Route addition functions which
// are present on both echo.Echo and echo.Group, since we want to allow using
// either of them for path registration
type EchoRouter interface {
	CONNECT(path string, h echo.HandlerFunc, m ...echo.MiddlewareFunc) *echo.Route
	DELETE(path string, h echo.HandlerFunc, m ...echo.MiddlewareFunc) *echo.Route
	GET(path string, h echo.HandlerFunc, m ...echo.MiddlewareFunc) *echo.Route
	HEAD(path string, h echo.HandlerFunc, m ...echo.MiddlewareFunc) *echo.Route
	OPTIONS(path string, h echo.HandlerFunc, m ...echo.MiddlewareFunc) *echo.Route
	PATCH(path string, h echo.HandlerFunc, m ...echo.MiddlewareFunc) *echo.Route
	POST(path string, h echo.HandlerFunc, m ...echo.MiddlewareFunc) *echo.Route
	PUT(path string, h echo.HandlerFunc, m ...echo.MiddlewareFunc) *echo.Route
	TRACE(path string, h echo.HandlerFunc, m ...echo.MiddlewareFunc) *echo.Route
}

// RegisterHandlersOptions configures RegisterHandlersWithOptions.
type RegisterHandlersOptions struct {
	// BaseURL is prepended to every registered path so the API can be served
	// under a prefix.
	BaseURL string
	// OperationMiddlewares lets the caller attach per-operation middleware at
	// registration time. The map key is the OpenAPI `operationId` value as it
	// appears in the spec (the raw, un-normalized form). Operations that have
	// no entry are registered with no extra middleware. A nil map disables
	// per-operation middleware entirely.
	OperationMiddlewares map[string][]echo.MiddlewareFunc
}

// RegisterHandlers adds each server route to the EchoRouter.
func RegisterHandlers(router EchoRouter, si ServerInterface) {
	RegisterHandlersWithOptions(router, si, RegisterHandlersOptions{})
}

// RegisterHandlersWithBaseURL registers handlers and prepends BaseURL to the
// paths so the API can be served under a prefix.
func RegisterHandlersWithBaseURL(router EchoRouter, si ServerInterface, baseURL string) {
	RegisterHandlersWithOptions(router, si, RegisterHandlersOptions{BaseURL: baseURL})
}

// RegisterHandlersWithOptions registers handlers using the supplied options,
// including any per-operation middleware.
func RegisterHandlersWithOptions(router EchoRouter, si ServerInterface, options RegisterHandlersOptions) {

	wrapper := ServerInterfaceWrapper{
		Handler: si,
	}

	router.GET(options.BaseURL+"/policies/authenticationMethodsPolicy", wrapper.GetAuthenticationMethodsPolicy, options.OperationMiddlewares["getAuthenticationMethodsPolicy"]...)
	router.PATCH(options.BaseURL+"/policies/authenticationMethodsPolicy", wrapper.UpdateAuthenticationMethodsPolicy, options.OperationMiddlewares["updateAuthenticationMethodsPolicy"]...)
	router.POST(options.BaseURL+"/policies/authenticationMethodsPolicy/authenticationMethodConfigurations", wrapper.CreateAuthenticationMethodConfiguration, options.OperationMiddlewares["createAuthenticationMethodConfiguration"]...)
	router.GET(options.BaseURL+"/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2", wrapper.GetFido2AuthenticationMethodConfiguration, options.OperationMiddlewares["getFido2AuthenticationMethodConfiguration"]...)
	router.PATCH(options.BaseURL+"/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2", wrapper.UpdateFido2AuthenticationMethodConfiguration, options.OperationMiddlewares["updateFido2AuthenticationMethodConfiguration"]...)
	router.DELETE(options.BaseURL+"/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/:authenticationMethodConfigurationId", wrapper.DeleteAuthenticationMethodConfiguration, options.OperationMiddlewares["deleteAuthenticationMethodConfiguration"]...)
	router.GET(options.BaseURL+"/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/:authenticationMethodConfigurationId", wrapper.GetAuthenticationMethodConfiguration, options.OperationMiddlewares["getAuthenticationMethodConfiguration"]...)
	router.PATCH(options.BaseURL+"/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/:authenticationMethodConfigurationId", wrapper.UpdateAuthenticationMethodConfiguration, options.OperationMiddlewares["updateAuthenticationMethodConfiguration"]...)
	router.GET(options.BaseURL+"/security/partner/securityScore/requirements", wrapper.ListRequirements, options.OperationMiddlewares["listRequirements"]...)
	router.GET(options.BaseURL+"/security/partner/securityScore/requirements/:securityRequirementId", wrapper.GetSecurityRequirement, options.OperationMiddlewares["getSecurityRequirement"]...)

}

type BadRequestJSONResponse ODataError

type NotFoundJSONResponse ODataError

type TooManyRequestsResponseHeaders struct {
	RetryAfter *int32
}
type TooManyRequestsJSONResponse struct {
	Body ODataError

	Headers TooManyRequestsResponseHeaders
}

type GetAuthenticationMethodsPolicyRequestObject struct {
	Params GetAuthenticationMethodsPolicyParams
}

type GetAuthenticationMethodsPolicyResponseObject interface {
	VisitGetAuthenticationMethodsPolicyResponse(w http.ResponseWriter) error
}

type GetAuthenticationMethodsPolicy200JSONResponse AuthenticationMethodsPolicy

func (response GetAuthenticationMethodsPolicy200JSONResponse) VisitGetAuthenticationMethodsPolicyResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type GetAuthenticationMethodsPolicy400JSONResponse struct{ BadRequestJSONResponse }

func (response GetAuthenticationMethodsPolicy400JSONResponse) VisitGetAuthenticationMethodsPolicyResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(400)
	_, err := buf.WriteTo(w)
	return err
}

type GetAuthenticationMethodsPolicy404JSONResponse struct{ NotFoundJSONResponse }

func (response GetAuthenticationMethodsPolicy404JSONResponse) VisitGetAuthenticationMethodsPolicyResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(404)
	_, err := buf.WriteTo(w)
	return err
}

type GetAuthenticationMethodsPolicy429JSONResponse struct{ TooManyRequestsJSONResponse }

func (response GetAuthenticationMethodsPolicy429JSONResponse) VisitGetAuthenticationMethodsPolicyResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	if response.Headers.RetryAfter != nil {
		w.Header().Set("Retry-After", fmt.Sprint(*response.Headers.RetryAfter))
	}
	w.WriteHeader(429)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateAuthenticationMethodsPolicyRequestObject struct {
	Body *UpdateAuthenticationMethodsPolicyJSONRequestBody
}

type UpdateAuthenticationMethodsPolicyResponseObject interface {
	VisitUpdateAuthenticationMethodsPolicyResponse(w http.ResponseWriter) error
}

type UpdateAuthenticationMethodsPolicy200JSONResponse AuthenticationMethodsPolicy

func (response UpdateAuthenticationMethodsPolicy200JSONResponse) VisitUpdateAuthenticationMethodsPolicyResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateAuthenticationMethodsPolicy400JSONResponse struct{ BadRequestJSONResponse }

func (response UpdateAuthenticationMethodsPolicy400JSONResponse) VisitUpdateAuthenticationMethodsPolicyResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(400)
	_, err := buf.WriteTo(w)
	return err
}

type CreateAuthenticationMethodConfigurationRequestObject struct {
	Body *CreateAuthenticationMethodConfigurationJSONRequestBody
}

type CreateAuthenticationMethodConfigurationResponseObject interface {
	VisitCreateAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error
}

type CreateAuthenticationMethodConfiguration201JSONResponse AuthenticationMethodConfigurationUnion

func (t CreateAuthenticationMethodConfiguration201JSONResponse) MarshalJSON() ([]byte, error) {
	return AuthenticationMethodConfigurationUnion(t).MarshalJSON()
}

func (t *CreateAuthenticationMethodConfiguration201JSONResponse) UnmarshalJSON(b []byte) error {
	return (*AuthenticationMethodConfigurationUnion)(t).UnmarshalJSON(b)
}

func (response CreateAuthenticationMethodConfiguration201JSONResponse) VisitCreateAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(201)
	_, err := buf.WriteTo(w)
	return err
}

type CreateAuthenticationMethodConfiguration400JSONResponse struct{ BadRequestJSONResponse }

func (response CreateAuthenticationMethodConfiguration400JSONResponse) VisitCreateAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(400)
	_, err := buf.WriteTo(w)
	return err
}

type GetFido2AuthenticationMethodConfigurationRequestObject struct {
}

type GetFido2AuthenticationMethodConfigurationResponseObject interface {
	VisitGetFido2AuthenticationMethodConfigurationResponse(w http.ResponseWriter) error
}

type GetFido2AuthenticationMethodConfiguration200JSONResponse Fido2AuthenticationMethodConfiguration

func (response GetFido2AuthenticationMethodConfiguration200JSONResponse) VisitGetFido2AuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type GetFido2AuthenticationMethodConfiguration400JSONResponse struct{ BadRequestJSONResponse }

func (response GetFido2AuthenticationMethodConfiguration400JSONResponse) VisitGetFido2AuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(400)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateFido2AuthenticationMethodConfigurationRequestObject struct {
	Body *UpdateFido2AuthenticationMethodConfigurationJSONRequestBody
}

type UpdateFido2AuthenticationMethodConfigurationResponseObject interface {
	VisitUpdateFido2AuthenticationMethodConfigurationResponse(w http.ResponseWriter) error
}

type UpdateFido2AuthenticationMethodConfiguration204Response struct {
}

func (response UpdateFido2AuthenticationMethodConfiguration204Response) VisitUpdateFido2AuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {
	w.WriteHeader(204)
	return nil
}

type UpdateFido2AuthenticationMethodConfiguration400JSONResponse struct{ BadRequestJSONResponse }

func (response UpdateFido2AuthenticationMethodConfiguration400JSONResponse) VisitUpdateFido2AuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(400)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteAuthenticationMethodConfigurationRequestObject struct {
	AuthenticationMethodConfigurationID string `json:"authenticationMethodConfigurationId"`
}

type DeleteAuthenticationMethodConfigurationResponseObject interface {
	VisitDeleteAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error
}

type DeleteAuthenticationMethodConfiguration204Response struct {
}

func (response DeleteAuthenticationMethodConfiguration204Response) VisitDeleteAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {
	w.WriteHeader(204)
	return nil
}

type DeleteAuthenticationMethodConfiguration404JSONResponse struct{ NotFoundJSONResponse }

func (response DeleteAuthenticationMethodConfiguration404JSONResponse) VisitDeleteAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(404)
	_, err := buf.WriteTo(w)
	return err
}

type GetAuthenticationMethodConfigurationRequestObject struct {
	AuthenticationMethodConfigurationID string `json:"authenticationMethodConfigurationId"`
}

type GetAuthenticationMethodConfigurationResponseObject interface {
	VisitGetAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error
}

type GetAuthenticationMethodConfiguration200ResponseHeaders struct {
	ETag *string
}

type GetAuthenticationMethodConfiguration200JSONResponse struct {
	Body    AuthenticationMethodConfigurationUnion
	Headers GetAuthenticationMethodConfiguration200ResponseHeaders
}

func (response GetAuthenticationMethodConfiguration200JSONResponse) VisitGetAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	if response.Headers.ETag != nil {
		w.Header().Set("ETag", fmt.Sprint(*response.Headers.ETag))
	}
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type GetAuthenticationMethodConfiguration404JSONResponse struct{ NotFoundJSONResponse }

func (response GetAuthenticationMethodConfiguration404JSONResponse) VisitGetAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(404)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateAuthenticationMethodConfigurationRequestObject struct {
	AuthenticationMethodConfigurationID string `json:"authenticationMethodConfigurationId"`
	Params                              UpdateAuthenticationMethodConfigurationParams
	Body                                *UpdateAuthenticationMethodConfigurationJSONRequestBody
}

type UpdateAuthenticationMethodConfigurationResponseObject interface {
	VisitUpdateAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error
}

type UpdateAuthenticationMethodConfiguration204Response struct {
}

func (response UpdateAuthenticationMethodConfiguration204Response) VisitUpdateAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {
	w.WriteHeader(204)
	return nil
}

type UpdateAuthenticationMethodConfiguration400JSONResponse struct{ BadRequestJSONResponse }

func (response UpdateAuthenticationMethodConfiguration400JSONResponse) VisitUpdateAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(400)
	_, err := buf.WriteTo(w)
	return err
}

type ListRequirementsRequestObject struct {
	Params ListRequirementsParams
}

type ListRequirementsResponseObject interface {
	VisitListRequirementsResponse(w http.ResponseWriter) error
}

type ListRequirements200JSONResponse SecurityRequirementCollectionResponse

func (response ListRequirements200JSONResponse) VisitListRequirementsResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type ListRequirements429JSONResponse struct{ TooManyRequestsJSONResponse }

func (response ListRequirements429JSONResponse) VisitListRequirementsResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	if response.Headers.RetryAfter != nil {
		w.Header().Set("Retry-After", fmt.Sprint(*response.Headers.RetryAfter))
	}
	w.WriteHeader(429)
	_, err := buf.WriteTo(w)
	return err
}

type GetSecurityRequirementRequestObject struct {
	SecurityRequirementID string `json:"securityRequirementId"`
}

type GetSecurityRequirementResponseObject interface {
	VisitGetSecurityRequirementResponse(w http.ResponseWriter) error
}

type GetSecurityRequirement200JSONResponse SecurityRequirementUnion

func (t GetSecurityRequirement200JSONResponse) MarshalJSON() ([]byte, error) {
	return SecurityRequirementUnion(t).MarshalJSON()
}

func (t *GetSecurityRequirement200JSONResponse) UnmarshalJSON(b []byte) error {
	return (*SecurityRequirementUnion)(t).UnmarshalJSON(b)
}

func (response GetSecurityRequirement200JSONResponse) VisitGetSecurityRequirementResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type GetSecurityRequirement404JSONResponse struct{ NotFoundJSONResponse }

func (response GetSecurityRequirement404JSONResponse) VisitGetSecurityRequirementResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(404)
	_, err := buf.WriteTo(w)
	return err
}

// StrictServerInterface represents all server handlers.
type StrictServerInterface interface {
	// GetAuthenticationMethodsPolicy: Read the policy.
	// (GET /policies/authenticationMethodsPolicy)
	GetAuthenticationMethodsPolicy(ctx context.Context, request GetAuthenticationMethodsPolicyRequestObject) (GetAuthenticationMethodsPolicyResponseObject, error)
	// UpdateAuthenticationMethodsPolicy: Change the policy.
	// (PATCH /policies/authenticationMethodsPolicy)
	UpdateAuthenticationMethodsPolicy(ctx context.Context, request UpdateAuthenticationMethodsPolicyRequestObject) (UpdateAuthenticationMethodsPolicyResponseObject, error)
	// CreateAuthenticationMethodConfiguration: Add a configuration.
	// (POST /policies/authenticationMethodsPolicy/authenticationMethodConfigurations)
	CreateAuthenticationMethodConfiguration(ctx context.Context, request CreateAuthenticationMethodConfigurationRequestObject) (CreateAuthenticationMethodConfigurationResponseObject, error)
	// GetFido2AuthenticationMethodConfiguration: Read the FIDO2 configuration.
	// (GET /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2)
	GetFido2AuthenticationMethodConfiguration(ctx context.Context, request GetFido2AuthenticationMethodConfigurationRequestObject) (GetFido2AuthenticationMethodConfigurationResponseObject, error)
	// UpdateFido2AuthenticationMethodConfiguration: Change the FIDO2 configuration.
	// (PATCH /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2)
	UpdateFido2AuthenticationMethodConfiguration(ctx context.Context, request UpdateFido2AuthenticationMethodConfigurationRequestObject) (UpdateFido2AuthenticationMethodConfigurationResponseObject, error)
	// DeleteAuthenticationMethodConfiguration: Remove one configuration.
	// (DELETE
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/{authenticationMethodConfigurationId})
	//
	// Deprecated: do not use it in new code.
	DeleteAuthenticationMethodConfiguration(ctx context.Context, request DeleteAuthenticationMethodConfigurationRequestObject) (DeleteAuthenticationMethodConfigurationResponseObject, error)
	// GetAuthenticationMethodConfiguration: Read one configuration.
	// (GET
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/{authenticationMethodConfigurationId})
	GetAuthenticationMethodConfiguration(ctx context.Context, request GetAuthenticationMethodConfigurationRequestObject) (GetAuthenticationMethodConfigurationResponseObject, error)
	// UpdateAuthenticationMethodConfiguration: Change one configuration.
	// (PATCH
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/{authenticationMethodConfigurationId})
	UpdateAuthenticationMethodConfiguration(ctx context.Context, request UpdateAuthenticationMethodConfigurationRequestObject) (UpdateAuthenticationMethodConfigurationResponseObject, error)
	// ListRequirements: List the requirements.
	// (GET /security/partner/securityScore/requirements)
	ListRequirements(ctx context.Context, request ListRequirementsRequestObject) (ListRequirementsResponseObject, error)
	// GetSecurityRequirement: Read one requirement.
	// (GET /security/partner/securityScore/requirements/{securityRequirementId})
	GetSecurityRequirement(ctx context.Context, request GetSecurityRequirementRequestObject) (GetSecurityRequirementResponseObject, error)
}

type StrictHandlerFunc func(ctx echo.Context, request any) (any, error)
type StrictMiddlewareFunc func(f StrictHandlerFunc, operationID string) StrictHandlerFunc

func NewStrictHandler(ssi StrictServerInterface, middlewares []StrictMiddlewareFunc) ServerInterface {
	return &strictHandler{ssi: ssi, middlewares: middlewares}
}

type strictHandler struct {
	ssi         StrictServerInterface
	middlewares []StrictMiddlewareFunc
}

// GetAuthenticationMethodsPolicy operation middleware
func (sh *strictHandler) GetAuthenticationMethodsPolicy(ctx echo.Context, params GetAuthenticationMethodsPolicyParams) error {
	var request GetAuthenticationMethodsPolicyRequestObject

	request.Params = params

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.GetAuthenticationMethodsPolicy(ctx.Request().Context(), request.(GetAuthenticationMethodsPolicyRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "GetAuthenticationMethodsPolicy")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(GetAuthenticationMethodsPolicyResponseObject); ok {
		return validResponse.VisitGetAuthenticationMethodsPolicyResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// UpdateAuthenticationMethodsPolicy operation middleware
func (sh *strictHandler) UpdateAuthenticationMethodsPolicy(ctx echo.Context) error {
	var request UpdateAuthenticationMethodsPolicyRequestObject

	var body UpdateAuthenticationMethodsPolicyJSONRequestBody
	var err error
	if binder, ok := ctx.Echo().Binder.(*echo.DefaultBinder); ok {
		// A request validator built on kin-openapi's openapi3filter with
		// KeepValidatedValue leaves the value it validated on the body. Bind
		// that value, matching member names exactly, so the handler receives
		// what was validated instead of a second, case-insensitive decode.
		// Otherwise bind only the request body, so that path and query
		// parameters are not also bound into the body struct.
		if vb, ok := ctx.Request().Body.(interface{ ValidatedValue() any }); !ok || runtime.BindJSONValue(vb.ValidatedValue(), &body) != nil {
			err = binder.BindBody(ctx, &body)
		}
	} else {
		// A custom binder is installed on the Echo instance; defer to it
		// entirely, since echo.Binder does not expose body-only binding and
		// the binder may do more than decode (for example call ctx.Validate).
		err = ctx.Bind(&body)
	}
	if err != nil {
		return err
	}
	request.Body = &body

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.UpdateAuthenticationMethodsPolicy(ctx.Request().Context(), request.(UpdateAuthenticationMethodsPolicyRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "UpdateAuthenticationMethodsPolicy")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(UpdateAuthenticationMethodsPolicyResponseObject); ok {
		return validResponse.VisitUpdateAuthenticationMethodsPolicyResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// CreateAuthenticationMethodConfiguration operation middleware
func (sh *strictHandler) CreateAuthenticationMethodConfiguration(ctx echo.Context) error {
	var request CreateAuthenticationMethodConfigurationRequestObject

	var body CreateAuthenticationMethodConfigurationJSONRequestBody
	var err error
	if binder, ok := ctx.Echo().Binder.(*echo.DefaultBinder); ok {
		// A request validator built on kin-openapi's openapi3filter with
		// KeepValidatedValue leaves the value it validated on the body. Bind
		// that value, matching member names exactly, so the handler receives
		// what was validated instead of a second, case-insensitive decode.
		// Otherwise bind only the request body, so that path and query
		// parameters are not also bound into the body struct.
		if vb, ok := ctx.Request().Body.(interface{ ValidatedValue() any }); !ok || runtime.BindJSONValue(vb.ValidatedValue(), &body) != nil {
			err = binder.BindBody(ctx, &body)
		}
	} else {
		// A custom binder is installed on the Echo instance; defer to it
		// entirely, since echo.Binder does not expose body-only binding and
		// the binder may do more than decode (for example call ctx.Validate).
		err = ctx.Bind(&body)
	}
	if err != nil {
		return err
	}
	request.Body = &body

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.CreateAuthenticationMethodConfiguration(ctx.Request().Context(), request.(CreateAuthenticationMethodConfigurationRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "CreateAuthenticationMethodConfiguration")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(CreateAuthenticationMethodConfigurationResponseObject); ok {
		return validResponse.VisitCreateAuthenticationMethodConfigurationResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// GetFido2AuthenticationMethodConfiguration operation middleware
func (sh *strictHandler) GetFido2AuthenticationMethodConfiguration(ctx echo.Context) error {
	var request GetFido2AuthenticationMethodConfigurationRequestObject

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.GetFido2AuthenticationMethodConfiguration(ctx.Request().Context(), request.(GetFido2AuthenticationMethodConfigurationRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "GetFido2AuthenticationMethodConfiguration")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(GetFido2AuthenticationMethodConfigurationResponseObject); ok {
		return validResponse.VisitGetFido2AuthenticationMethodConfigurationResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// UpdateFido2AuthenticationMethodConfiguration operation middleware
func (sh *strictHandler) UpdateFido2AuthenticationMethodConfiguration(ctx echo.Context) error {
	var request UpdateFido2AuthenticationMethodConfigurationRequestObject

	var body UpdateFido2AuthenticationMethodConfigurationJSONRequestBody
	var err error
	if binder, ok := ctx.Echo().Binder.(*echo.DefaultBinder); ok {
		// A request validator built on kin-openapi's openapi3filter with
		// KeepValidatedValue leaves the value it validated on the body. Bind
		// that value, matching member names exactly, so the handler receives
		// what was validated instead of a second, case-insensitive decode.
		// Otherwise bind only the request body, so that path and query
		// parameters are not also bound into the body struct.
		if vb, ok := ctx.Request().Body.(interface{ ValidatedValue() any }); !ok || runtime.BindJSONValue(vb.ValidatedValue(), &body) != nil {
			err = binder.BindBody(ctx, &body)
		}
	} else {
		// A custom binder is installed on the Echo instance; defer to it
		// entirely, since echo.Binder does not expose body-only binding and
		// the binder may do more than decode (for example call ctx.Validate).
		err = ctx.Bind(&body)
	}
	if err != nil {
		return err
	}
	request.Body = &body

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.UpdateFido2AuthenticationMethodConfiguration(ctx.Request().Context(), request.(UpdateFido2AuthenticationMethodConfigurationRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "UpdateFido2AuthenticationMethodConfiguration")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(UpdateFido2AuthenticationMethodConfigurationResponseObject); ok {
		return validResponse.VisitUpdateFido2AuthenticationMethodConfigurationResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// DeleteAuthenticationMethodConfiguration operation middleware
func (sh *strictHandler) DeleteAuthenticationMethodConfiguration(ctx echo.Context, authenticationMethodConfigurationID string) error {
	var request DeleteAuthenticationMethodConfigurationRequestObject

	request.AuthenticationMethodConfigurationID = authenticationMethodConfigurationID

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.DeleteAuthenticationMethodConfiguration(ctx.Request().Context(), request.(DeleteAuthenticationMethodConfigurationRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "DeleteAuthenticationMethodConfiguration")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(DeleteAuthenticationMethodConfigurationResponseObject); ok {
		return validResponse.VisitDeleteAuthenticationMethodConfigurationResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// GetAuthenticationMethodConfiguration operation middleware
func (sh *strictHandler) GetAuthenticationMethodConfiguration(ctx echo.Context, authenticationMethodConfigurationID string) error {
	var request GetAuthenticationMethodConfigurationRequestObject

	request.AuthenticationMethodConfigurationID = authenticationMethodConfigurationID

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.GetAuthenticationMethodConfiguration(ctx.Request().Context(), request.(GetAuthenticationMethodConfigurationRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "GetAuthenticationMethodConfiguration")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(GetAuthenticationMethodConfigurationResponseObject); ok {
		return validResponse.VisitGetAuthenticationMethodConfigurationResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// UpdateAuthenticationMethodConfiguration operation middleware
func (sh *strictHandler) UpdateAuthenticationMethodConfiguration(ctx echo.Context, authenticationMethodConfigurationID string, params UpdateAuthenticationMethodConfigurationParams) error {
	var request UpdateAuthenticationMethodConfigurationRequestObject

	request.AuthenticationMethodConfigurationID = authenticationMethodConfigurationID
	request.Params = params

	var body UpdateAuthenticationMethodConfigurationJSONRequestBody
	var err error
	if binder, ok := ctx.Echo().Binder.(*echo.DefaultBinder); ok {
		// A request validator built on kin-openapi's openapi3filter with
		// KeepValidatedValue leaves the value it validated on the body. Bind
		// that value, matching member names exactly, so the handler receives
		// what was validated instead of a second, case-insensitive decode.
		// Otherwise bind only the request body, so that path and query
		// parameters are not also bound into the body struct.
		if vb, ok := ctx.Request().Body.(interface{ ValidatedValue() any }); !ok || runtime.BindJSONValue(vb.ValidatedValue(), &body) != nil {
			err = binder.BindBody(ctx, &body)
		}
	} else {
		// A custom binder is installed on the Echo instance; defer to it
		// entirely, since echo.Binder does not expose body-only binding and
		// the binder may do more than decode (for example call ctx.Validate).
		err = ctx.Bind(&body)
	}
	if err != nil {
		return err
	}
	request.Body = &body

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.UpdateAuthenticationMethodConfiguration(ctx.Request().Context(), request.(UpdateAuthenticationMethodConfigurationRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "UpdateAuthenticationMethodConfiguration")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(UpdateAuthenticationMethodConfigurationResponseObject); ok {
		return validResponse.VisitUpdateAuthenticationMethodConfigurationResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// ListRequirements operation middleware
func (sh *strictHandler) ListRequirements(ctx echo.Context, params ListRequirementsParams) error {
	var request ListRequirementsRequestObject

	request.Params = params

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.ListRequirements(ctx.Request().Context(), request.(ListRequirementsRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "ListRequirements")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(ListRequirementsResponseObject); ok {
		return validResponse.VisitListRequirementsResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// GetSecurityRequirement operation middleware
func (sh *strictHandler) GetSecurityRequirement(ctx echo.Context, securityRequirementID string) error {
	var request GetSecurityRequirementRequestObject

	request.SecurityRequirementID = securityRequirementID

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.GetSecurityRequirement(ctx.Request().Context(), request.(GetSecurityRequirementRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "GetSecurityRequirement")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(GetSecurityRequirementResponseObject); ok {
		return validResponse.VisitGetSecurityRequirementResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// MarshalJSON writes the response as its model does.
func (response BadRequestJSONResponse) MarshalJSON() ([]byte, error) {
	return ODataError(response).MarshalJSON()
}

// MarshalJSON writes the response as its model does.
func (response NotFoundJSONResponse) MarshalJSON() ([]byte, error) {
	return ODataError(response).MarshalJSON()
}

// MarshalJSON writes the response as its model does.
func (response GetAuthenticationMethodsPolicy200JSONResponse) MarshalJSON() ([]byte, error) {
	return AuthenticationMethodsPolicy(response).MarshalJSON()
}

// MarshalJSON writes the response as its model does.
func (response UpdateAuthenticationMethodsPolicy200JSONResponse) MarshalJSON() ([]byte, error) {
	return AuthenticationMethodsPolicy(response).MarshalJSON()
}

// MarshalJSON writes the response as its model does.
func (response GetFido2AuthenticationMethodConfiguration200JSONResponse) MarshalJSON() ([]byte, error) {
	return Fido2AuthenticationMethodConfiguration(response).MarshalJSON()
}

// MarshalJSON writes the response as its model does.
func (response ListRequirements200JSONResponse) MarshalJSON() ([]byte, error) {
	return SecurityRequirementCollectionResponse(response).MarshalJSON()
}

// RawResponse answers any operation with a status, header and body of the
// caller's own making. Nothing about it is checked.
type RawResponse struct {
	Status int         // 0 means 200
	Header http.Header // may be nil
	Body   []byte      // no body when empty
}

func (response RawResponse) write(w http.ResponseWriter) error {
	for name, values := range response.Header {
		w.Header()[http.CanonicalHeaderKey(name)] = values
	}
	if response.Status == 0 {
		response.Status = http.StatusOK
	}
	w.WriteHeader(response.Status)
	if len(response.Body) == 0 {
		return nil
	}
	_, err := w.Write(response.Body)
	return err
}

// VisitGetAuthenticationMethodsPolicyResponse writes the response.
func (response RawResponse) VisitGetAuthenticationMethodsPolicyResponse(w http.ResponseWriter) error {
	return response.write(w)
}

// VisitUpdateAuthenticationMethodsPolicyResponse writes the response.
func (response RawResponse) VisitUpdateAuthenticationMethodsPolicyResponse(w http.ResponseWriter) error {
	return response.write(w)
}

// VisitCreateAuthenticationMethodConfigurationResponse writes the response.
func (response RawResponse) VisitCreateAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {
	return response.write(w)
}

// VisitGetFido2AuthenticationMethodConfigurationResponse writes the response.
func (response RawResponse) VisitGetFido2AuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {
	return response.write(w)
}

// VisitUpdateFido2AuthenticationMethodConfigurationResponse writes the response.
func (response RawResponse) VisitUpdateFido2AuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {
	return response.write(w)
}

// VisitDeleteAuthenticationMethodConfigurationResponse writes the response.
func (response RawResponse) VisitDeleteAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {
	return response.write(w)
}

// VisitGetAuthenticationMethodConfigurationResponse writes the response.
func (response RawResponse) VisitGetAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {
	return response.write(w)
}

// VisitUpdateAuthenticationMethodConfigurationResponse writes the response.
func (response RawResponse) VisitUpdateAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {
	return response.write(w)
}

// VisitListRequirementsResponse writes the response.
func (response RawResponse) VisitListRequirementsResponse(w http.ResponseWriter) error {
	return response.write(w)
}

// VisitGetSecurityRequirementResponse writes the response.
func (response RawResponse) VisitGetSecurityRequirementResponse(w http.ResponseWriter) error {
	return response.write(w)
}
