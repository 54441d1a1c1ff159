// Code generated from the contract by graphcontract. DO NOT EDIT.

package stub

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net/http"

	. "example.org/openapi/kennel"
	"github.com/labstack/echo/v4"
	"github.com/oapi-codegen/runtime"
)

// ServerInterface represents all server handlers.
type ServerInterface interface {
	// ListGuests: List the animals that stay here
	// (GET /guests)
	ListGuests(ctx echo.Context, params ListGuestsParams) error
	// AdmitGuest: Take in an animal
	// (POST /guests)
	AdmitGuest(ctx echo.Context) error
}

// ServerInterfaceWrapper converts echo contexts to parameters.
type ServerInterfaceWrapper struct {
	Handler ServerInterface
}

// ListGuests converts echo context to params.
func (w *ServerInterfaceWrapper) ListGuests(ctx echo.Context) error {
	var err error

	// Parameter object where we will unmarshal all parameters from the context
	var params ListGuestsParams
	// ------------- Optional query parameter "limit" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "limit", ctx.QueryParams(), &params.Limit, runtime.BindQueryParameterOptions{Type: "integer", Format: "int32"})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter limit: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.ListGuests(ctx, params)
	return err
}

// AdmitGuest converts echo context to params.
func (w *ServerInterfaceWrapper) AdmitGuest(ctx echo.Context) error {
	var err error

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.AdmitGuest(ctx)
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

	router.GET(options.BaseURL+"/guests", wrapper.ListGuests, options.OperationMiddlewares["listGuests"]...)
	router.POST(options.BaseURL+"/guests", wrapper.AdmitGuest, options.OperationMiddlewares["admitGuest"]...)

}

type ListGuestsRequestObject struct {
	Params ListGuestsParams
}

type ListGuestsResponseObject interface {
	VisitListGuestsResponse(w http.ResponseWriter) error
}

type ListGuests200JSONResponse []GuestUnion

func (response ListGuests200JSONResponse) VisitListGuestsResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type AdmitGuestRequestObject struct {
	Body *AdmitGuestJSONRequestBody
}

type AdmitGuestResponseObject interface {
	VisitAdmitGuestResponse(w http.ResponseWriter) error
}

type AdmitGuest201JSONResponse GuestUnion

func (t AdmitGuest201JSONResponse) MarshalJSON() ([]byte, error) {
	return GuestUnion(t).MarshalJSON()
}

func (t *AdmitGuest201JSONResponse) UnmarshalJSON(b []byte) error {
	return (*GuestUnion)(t).UnmarshalJSON(b)
}

func (response AdmitGuest201JSONResponse) VisitAdmitGuestResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(201)
	_, err := buf.WriteTo(w)
	return err
}

type AdmitGuest409JSONResponse Problem

func (response AdmitGuest409JSONResponse) VisitAdmitGuestResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(409)
	_, err := buf.WriteTo(w)
	return err
}

// StrictServerInterface represents all server handlers.
type StrictServerInterface interface {
	// ListGuests: List the animals that stay here
	// (GET /guests)
	ListGuests(ctx context.Context, request ListGuestsRequestObject) (ListGuestsResponseObject, error)
	// AdmitGuest: Take in an animal
	// (POST /guests)
	AdmitGuest(ctx context.Context, request AdmitGuestRequestObject) (AdmitGuestResponseObject, error)
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

// ListGuests operation middleware
func (sh *strictHandler) ListGuests(ctx echo.Context, params ListGuestsParams) error {
	var request ListGuestsRequestObject

	request.Params = params

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.ListGuests(ctx.Request().Context(), request.(ListGuestsRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "ListGuests")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(ListGuestsResponseObject); ok {
		return validResponse.VisitListGuestsResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// AdmitGuest operation middleware
func (sh *strictHandler) AdmitGuest(ctx echo.Context) error {
	var request AdmitGuestRequestObject

	var body AdmitGuestJSONRequestBody
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
		return sh.ssi.AdmitGuest(ctx.Request().Context(), request.(AdmitGuestRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "AdmitGuest")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(AdmitGuestResponseObject); ok {
		return validResponse.VisitAdmitGuestResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// MarshalJSON writes the response as its model does.
func (response AdmitGuest409JSONResponse) MarshalJSON() ([]byte, error) {
	return Problem(response).MarshalJSON()
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

// VisitListGuestsResponse writes the response.
func (response RawResponse) VisitListGuestsResponse(w http.ResponseWriter) error {
	return response.write(w)
}

// VisitAdmitGuestResponse writes the response.
func (response RawResponse) VisitAdmitGuestResponse(w http.ResponseWriter) error {
	return response.write(w)
}
