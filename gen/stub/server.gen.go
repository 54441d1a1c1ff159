// Code generated from the contract by graphcontract. DO NOT EDIT.

package stub

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net/http"

	. "github.com/graphcontract/graphcontract/gen"
	"github.com/labstack/echo/v4"
	"github.com/oapi-codegen/runtime"
)

// ServerInterface represents all server handlers.
type ServerInterface interface {
	// GetAuthenticationMethodsPolicy: Get the authentication methods policy
	// (GET /policies/authenticationMethodsPolicy)
	GetAuthenticationMethodsPolicy(ctx echo.Context, params GetAuthenticationMethodsPolicyParams) error
	// UpdateAuthenticationMethodsPolicy: Update the authentication methods policy
	// (PATCH /policies/authenticationMethodsPolicy)
	UpdateAuthenticationMethodsPolicy(ctx echo.Context, params UpdateAuthenticationMethodsPolicyParams) error
	// ListAuthenticationMethodConfigurations: List the method configurations
	// (GET /policies/authenticationMethodsPolicy/authenticationMethodConfigurations)
	ListAuthenticationMethodConfigurations(ctx echo.Context, params ListAuthenticationMethodConfigurationsParams) error
	// CreateAuthenticationMethodConfiguration: Create an external method
	// (POST /policies/authenticationMethodsPolicy/authenticationMethodConfigurations)
	CreateAuthenticationMethodConfiguration(ctx echo.Context, params CreateAuthenticationMethodConfigurationParams) error
	// DeleteTemporaryAccessPassAuthenticationMethodConfiguration: Reset the Temporary Access Pass
	// configuration
	// (DELETE
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/TemporaryAccessPass)
	DeleteTemporaryAccessPassAuthenticationMethodConfiguration(ctx echo.Context, params DeleteTemporaryAccessPassAuthenticationMethodConfigurationParams) error
	// GetTemporaryAccessPassAuthenticationMethodConfiguration: Get the Temporary Access Pass
	// configuration
	// (GET
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/TemporaryAccessPass)
	GetTemporaryAccessPassAuthenticationMethodConfiguration(ctx echo.Context, params GetTemporaryAccessPassAuthenticationMethodConfigurationParams) error
	// UpdateTemporaryAccessPassAuthenticationMethodConfiguration: Update the Temporary Access Pass
	// configuration
	// (PATCH
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/TemporaryAccessPass)
	UpdateTemporaryAccessPassAuthenticationMethodConfiguration(ctx echo.Context, params UpdateTemporaryAccessPassAuthenticationMethodConfigurationParams) error
	// DeleteVerifiableCredentialsAuthenticationMethodConfiguration: Reset the verifiable credentials
	// configuration
	// (DELETE
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/VerifiableCredentials)
	DeleteVerifiableCredentialsAuthenticationMethodConfiguration(ctx echo.Context, params DeleteVerifiableCredentialsAuthenticationMethodConfigurationParams) error
	// GetVerifiableCredentialsAuthenticationMethodConfiguration: Get the verifiable credentials
	// configuration
	// (GET
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/VerifiableCredentials)
	GetVerifiableCredentialsAuthenticationMethodConfiguration(ctx echo.Context, params GetVerifiableCredentialsAuthenticationMethodConfigurationParams) error
	// UpdateVerifiableCredentialsAuthenticationMethodConfiguration: Update the verifiable credentials
	// configuration
	// (PATCH
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/VerifiableCredentials)
	UpdateVerifiableCredentialsAuthenticationMethodConfiguration(ctx echo.Context, params UpdateVerifiableCredentialsAuthenticationMethodConfigurationParams) error
	// DeleteEmailAuthenticationMethodConfiguration: Reset the email one-time code configuration
	// (DELETE /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/email)
	DeleteEmailAuthenticationMethodConfiguration(ctx echo.Context, params DeleteEmailAuthenticationMethodConfigurationParams) error
	// GetEmailAuthenticationMethodConfiguration: Get the email one-time code configuration
	// (GET /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/email)
	GetEmailAuthenticationMethodConfiguration(ctx echo.Context, params GetEmailAuthenticationMethodConfigurationParams) error
	// UpdateEmailAuthenticationMethodConfiguration: Update the email one-time code configuration
	// (PATCH /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/email)
	UpdateEmailAuthenticationMethodConfiguration(ctx echo.Context, params UpdateEmailAuthenticationMethodConfigurationParams) error
	// DeleteFido2AuthenticationMethodConfiguration: Reset the passkey (FIDO2) configuration
	// (DELETE /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2)
	DeleteFido2AuthenticationMethodConfiguration(ctx echo.Context, params DeleteFido2AuthenticationMethodConfigurationParams) error
	// GetFido2AuthenticationMethodConfiguration: Get the passkey (FIDO2) configuration
	// (GET /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2)
	GetFido2AuthenticationMethodConfiguration(ctx echo.Context, params GetFido2AuthenticationMethodConfigurationParams) error
	// UpdateFido2AuthenticationMethodConfiguration: Update the passkey (FIDO2) configuration
	// (PATCH /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2)
	UpdateFido2AuthenticationMethodConfiguration(ctx echo.Context, params UpdateFido2AuthenticationMethodConfigurationParams) error
	// DeleteHardwareOathAuthenticationMethodConfiguration: Reset the hardware OATH token configuration
	// (DELETE /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/hardwareOath)
	DeleteHardwareOathAuthenticationMethodConfiguration(ctx echo.Context, params DeleteHardwareOathAuthenticationMethodConfigurationParams) error
	// GetHardwareOathAuthenticationMethodConfiguration: Get the hardware OATH token configuration
	// (GET /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/hardwareOath)
	GetHardwareOathAuthenticationMethodConfiguration(ctx echo.Context, params GetHardwareOathAuthenticationMethodConfigurationParams) error
	// UpdateHardwareOathAuthenticationMethodConfiguration: Update the hardware OATH token configuration
	// (PATCH /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/hardwareOath)
	UpdateHardwareOathAuthenticationMethodConfiguration(ctx echo.Context, params UpdateHardwareOathAuthenticationMethodConfigurationParams) error
	// DeleteMicrosoftAuthenticatorAuthenticationMethodConfiguration: Reset the Microsoft Authenticator
	// configuration
	// (DELETE
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/microsoftAuthenticator)
	DeleteMicrosoftAuthenticatorAuthenticationMethodConfiguration(ctx echo.Context, params DeleteMicrosoftAuthenticatorAuthenticationMethodConfigurationParams) error
	// GetMicrosoftAuthenticatorAuthenticationMethodConfiguration: Get the Microsoft Authenticator
	// configuration
	// (GET
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/microsoftAuthenticator)
	GetMicrosoftAuthenticatorAuthenticationMethodConfiguration(ctx echo.Context, params GetMicrosoftAuthenticatorAuthenticationMethodConfigurationParams) error
	// UpdateMicrosoftAuthenticatorAuthenticationMethodConfiguration: Update the Microsoft Authenticator
	// configuration
	// (PATCH
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/microsoftAuthenticator)
	UpdateMicrosoftAuthenticatorAuthenticationMethodConfiguration(ctx echo.Context, params UpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationParams) error
	// DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration: Reset the passwordless
	// phone sign-in configuration
	// (DELETE
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/passwordlessMicrosoftAuthenticator)
	//
	// Deprecated: do not use it in new code.
	DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration(ctx echo.Context, params DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationParams) error
	// GetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration: Get the passwordless
	// phone sign-in configuration
	// (GET
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/passwordlessMicrosoftAuthenticator)
	//
	// Deprecated: do not use it in new code.
	GetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration(ctx echo.Context, params GetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationParams) error
	// UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration: Update the
	// passwordless phone sign-in configuration
	// (PATCH
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/passwordlessMicrosoftAuthenticator)
	//
	// Deprecated: do not use it in new code.
	UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration(ctx echo.Context, params UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationParams) error
	// DeleteQrCodePinAuthenticationMethodConfiguration: Reset the QR code configuration
	// (DELETE /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/qrcodepin)
	DeleteQrCodePinAuthenticationMethodConfiguration(ctx echo.Context, params DeleteQrCodePinAuthenticationMethodConfigurationParams) error
	// GetQrCodePinAuthenticationMethodConfiguration: Get the QR code configuration
	// (GET /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/qrcodepin)
	GetQrCodePinAuthenticationMethodConfiguration(ctx echo.Context, params GetQrCodePinAuthenticationMethodConfigurationParams) error
	// UpdateQrCodePinAuthenticationMethodConfiguration: Update the QR code configuration
	// (PATCH /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/qrcodepin)
	UpdateQrCodePinAuthenticationMethodConfiguration(ctx echo.Context, params UpdateQrCodePinAuthenticationMethodConfigurationParams) error
	// DeleteSmsAuthenticationMethodConfiguration: Reset the text message configuration
	// (DELETE /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/sms)
	DeleteSmsAuthenticationMethodConfiguration(ctx echo.Context, params DeleteSmsAuthenticationMethodConfigurationParams) error
	// GetSmsAuthenticationMethodConfiguration: Get the text message configuration
	// (GET /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/sms)
	GetSmsAuthenticationMethodConfiguration(ctx echo.Context, params GetSmsAuthenticationMethodConfigurationParams) error
	// UpdateSmsAuthenticationMethodConfiguration: Update the text message configuration
	// (PATCH /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/sms)
	UpdateSmsAuthenticationMethodConfiguration(ctx echo.Context, params UpdateSmsAuthenticationMethodConfigurationParams) error
	// DeleteSoftwareOathAuthenticationMethodConfiguration: Reset the software OATH token configuration
	// (DELETE /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/softwareOath)
	DeleteSoftwareOathAuthenticationMethodConfiguration(ctx echo.Context, params DeleteSoftwareOathAuthenticationMethodConfigurationParams) error
	// GetSoftwareOathAuthenticationMethodConfiguration: Get the software OATH token configuration
	// (GET /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/softwareOath)
	GetSoftwareOathAuthenticationMethodConfiguration(ctx echo.Context, params GetSoftwareOathAuthenticationMethodConfigurationParams) error
	// UpdateSoftwareOathAuthenticationMethodConfiguration: Update the software OATH token configuration
	// (PATCH /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/softwareOath)
	UpdateSoftwareOathAuthenticationMethodConfiguration(ctx echo.Context, params UpdateSoftwareOathAuthenticationMethodConfigurationParams) error
	// DeleteVoiceAuthenticationMethodConfiguration: Reset the voice call configuration
	// (DELETE /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/voice)
	DeleteVoiceAuthenticationMethodConfiguration(ctx echo.Context, params DeleteVoiceAuthenticationMethodConfigurationParams) error
	// GetVoiceAuthenticationMethodConfiguration: Get the voice call configuration
	// (GET /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/voice)
	GetVoiceAuthenticationMethodConfiguration(ctx echo.Context, params GetVoiceAuthenticationMethodConfigurationParams) error
	// UpdateVoiceAuthenticationMethodConfiguration: Update the voice call configuration
	// (PATCH /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/voice)
	UpdateVoiceAuthenticationMethodConfiguration(ctx echo.Context, params UpdateVoiceAuthenticationMethodConfigurationParams) error
	// DeleteX509CertificateAuthenticationMethodConfiguration: Reset the certificate configuration
	// (DELETE /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/x509Certificate)
	DeleteX509CertificateAuthenticationMethodConfiguration(ctx echo.Context, params DeleteX509CertificateAuthenticationMethodConfigurationParams) error
	// GetX509CertificateAuthenticationMethodConfiguration: Get the certificate configuration
	// (GET /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/x509Certificate)
	GetX509CertificateAuthenticationMethodConfiguration(ctx echo.Context, params GetX509CertificateAuthenticationMethodConfigurationParams) error
	// UpdateX509CertificateAuthenticationMethodConfiguration: Update the certificate configuration
	// (PATCH /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/x509Certificate)
	UpdateX509CertificateAuthenticationMethodConfiguration(ctx echo.Context, params UpdateX509CertificateAuthenticationMethodConfigurationParams) error
	// DeleteAuthenticationMethodConfiguration: Delete or reset a method configuration by id
	// (DELETE
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/{authenticationMethodConfigurationId})
	DeleteAuthenticationMethodConfiguration(ctx echo.Context, authenticationMethodConfigurationID string, params DeleteAuthenticationMethodConfigurationParams) error
	// GetAuthenticationMethodConfiguration: Get a method configuration by id
	// (GET
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/{authenticationMethodConfigurationId})
	GetAuthenticationMethodConfiguration(ctx echo.Context, authenticationMethodConfigurationID string, params GetAuthenticationMethodConfigurationParams) error
	// UpdateAuthenticationMethodConfiguration: Update a method configuration by id
	// (PATCH
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/{authenticationMethodConfigurationId})
	UpdateAuthenticationMethodConfiguration(ctx echo.Context, authenticationMethodConfigurationID string, params UpdateAuthenticationMethodConfigurationParams) error
	// ListSecurityAlerts: List security alerts
	// (GET /security/partner/securityAlerts)
	ListSecurityAlerts(ctx echo.Context, params ListSecurityAlertsParams) error
	// GetPartnerSecurityAlert: Get a security alert
	// (GET /security/partner/securityAlerts/{partnerSecurityAlertId})
	GetPartnerSecurityAlert(ctx echo.Context, partnerSecurityAlertID string, params GetPartnerSecurityAlertParams) error
	// UpdatePartnerSecurityAlert: Update a security alert
	// (PATCH /security/partner/securityAlerts/{partnerSecurityAlertId})
	UpdatePartnerSecurityAlert(ctx echo.Context, partnerSecurityAlertID string, params UpdatePartnerSecurityAlertParams) error
	// GetPartnerSecurityScore: Get the security score
	// (GET /security/partner/securityScore)
	GetPartnerSecurityScore(ctx echo.Context, params GetPartnerSecurityScoreParams) error
	// ListCustomerInsights: List customer insights
	// (GET /security/partner/securityScore/customerInsights)
	ListCustomerInsights(ctx echo.Context, params ListCustomerInsightsParams) error
	// ListSecurityScoreHistory: List the history of the score
	// (GET /security/partner/securityScore/history)
	ListSecurityScoreHistory(ctx echo.Context, params ListSecurityScoreHistoryParams) error
	// GetSecurityScoreHistory: Get a history entry
	// (GET /security/partner/securityScore/history/{securityScoreHistoryId})
	GetSecurityScoreHistory(ctx echo.Context, securityScoreHistoryID string, params GetSecurityScoreHistoryParams) error
	// ListRequirements: List the requirements
	// (GET /security/partner/securityScore/requirements)
	ListRequirements(ctx echo.Context, params ListRequirementsParams) error
	// GetSecurityRequirement: Get a requirement
	// (GET /security/partner/securityScore/requirements/{securityRequirementId})
	GetSecurityRequirement(ctx echo.Context, securityRequirementID string, params GetSecurityRequirementParams) error
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

	// Parameter object where we will unmarshal all parameters from the context
	var params UpdateAuthenticationMethodsPolicyParams

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
	err = w.Handler.UpdateAuthenticationMethodsPolicy(ctx, params)
	return err
}

// ListAuthenticationMethodConfigurations converts echo context to params.
func (w *ServerInterfaceWrapper) ListAuthenticationMethodConfigurations(ctx echo.Context) error {
	var err error

	// Parameter object where we will unmarshal all parameters from the context
	var params ListAuthenticationMethodConfigurationsParams
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

	// ------------- Optional query parameter "$filter" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "$filter", ctx.QueryParams(), &params.Filter, runtime.BindQueryParameterOptions{Type: "string", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter $filter: %s", err))
	}

	// ------------- Optional query parameter "$orderby" -------------

	err = runtime.BindQueryParameterWithOptions("form", false, false, "$orderby", ctx.QueryParams(), &params.Orderby, runtime.BindQueryParameterOptions{Type: "array", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter $orderby: %s", err))
	}

	// ------------- Optional query parameter "$top" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "$top", ctx.QueryParams(), &params.Top, runtime.BindQueryParameterOptions{Type: "integer", Format: "int32"})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter $top: %s", err))
	}

	// ------------- Optional query parameter "$skip" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "$skip", ctx.QueryParams(), &params.Skip, runtime.BindQueryParameterOptions{Type: "integer", Format: "int32"})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter $skip: %s", err))
	}

	// ------------- Optional query parameter "$count" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "$count", ctx.QueryParams(), &params.Count, runtime.BindQueryParameterOptions{Type: "boolean", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter $count: %s", err))
	}

	// ------------- Optional query parameter "$skiptoken" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "$skiptoken", ctx.QueryParams(), &params.Skiptoken, runtime.BindQueryParameterOptions{Type: "string", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter $skiptoken: %s", err))
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
	err = w.Handler.ListAuthenticationMethodConfigurations(ctx, params)
	return err
}

// CreateAuthenticationMethodConfiguration converts echo context to params.
func (w *ServerInterfaceWrapper) CreateAuthenticationMethodConfiguration(ctx echo.Context) error {
	var err error

	// Parameter object where we will unmarshal all parameters from the context
	var params CreateAuthenticationMethodConfigurationParams

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
	err = w.Handler.CreateAuthenticationMethodConfiguration(ctx, params)
	return err
}

// DeleteTemporaryAccessPassAuthenticationMethodConfiguration converts echo context to params.
func (w *ServerInterfaceWrapper) DeleteTemporaryAccessPassAuthenticationMethodConfiguration(ctx echo.Context) error {
	var err error

	// Parameter object where we will unmarshal all parameters from the context
	var params DeleteTemporaryAccessPassAuthenticationMethodConfigurationParams

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
	err = w.Handler.DeleteTemporaryAccessPassAuthenticationMethodConfiguration(ctx, params)
	return err
}

// GetTemporaryAccessPassAuthenticationMethodConfiguration converts echo context to params.
func (w *ServerInterfaceWrapper) GetTemporaryAccessPassAuthenticationMethodConfiguration(ctx echo.Context) error {
	var err error

	// Parameter object where we will unmarshal all parameters from the context
	var params GetTemporaryAccessPassAuthenticationMethodConfigurationParams
	// ------------- Optional query parameter "$select" -------------

	err = runtime.BindQueryParameterWithOptions("form", false, false, "$select", ctx.QueryParams(), &params.Select, runtime.BindQueryParameterOptions{Type: "array", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter $select: %s", err))
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
	err = w.Handler.GetTemporaryAccessPassAuthenticationMethodConfiguration(ctx, params)
	return err
}

// UpdateTemporaryAccessPassAuthenticationMethodConfiguration converts echo context to params.
func (w *ServerInterfaceWrapper) UpdateTemporaryAccessPassAuthenticationMethodConfiguration(ctx echo.Context) error {
	var err error

	// Parameter object where we will unmarshal all parameters from the context
	var params UpdateTemporaryAccessPassAuthenticationMethodConfigurationParams

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
	err = w.Handler.UpdateTemporaryAccessPassAuthenticationMethodConfiguration(ctx, params)
	return err
}

// DeleteVerifiableCredentialsAuthenticationMethodConfiguration converts echo context to params.
func (w *ServerInterfaceWrapper) DeleteVerifiableCredentialsAuthenticationMethodConfiguration(ctx echo.Context) error {
	var err error

	// Parameter object where we will unmarshal all parameters from the context
	var params DeleteVerifiableCredentialsAuthenticationMethodConfigurationParams

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
	err = w.Handler.DeleteVerifiableCredentialsAuthenticationMethodConfiguration(ctx, params)
	return err
}

// GetVerifiableCredentialsAuthenticationMethodConfiguration converts echo context to params.
func (w *ServerInterfaceWrapper) GetVerifiableCredentialsAuthenticationMethodConfiguration(ctx echo.Context) error {
	var err error

	// Parameter object where we will unmarshal all parameters from the context
	var params GetVerifiableCredentialsAuthenticationMethodConfigurationParams
	// ------------- Optional query parameter "$select" -------------

	err = runtime.BindQueryParameterWithOptions("form", false, false, "$select", ctx.QueryParams(), &params.Select, runtime.BindQueryParameterOptions{Type: "array", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter $select: %s", err))
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
	err = w.Handler.GetVerifiableCredentialsAuthenticationMethodConfiguration(ctx, params)
	return err
}

// UpdateVerifiableCredentialsAuthenticationMethodConfiguration converts echo context to params.
func (w *ServerInterfaceWrapper) UpdateVerifiableCredentialsAuthenticationMethodConfiguration(ctx echo.Context) error {
	var err error

	// Parameter object where we will unmarshal all parameters from the context
	var params UpdateVerifiableCredentialsAuthenticationMethodConfigurationParams

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
	err = w.Handler.UpdateVerifiableCredentialsAuthenticationMethodConfiguration(ctx, params)
	return err
}

// DeleteEmailAuthenticationMethodConfiguration converts echo context to params.
func (w *ServerInterfaceWrapper) DeleteEmailAuthenticationMethodConfiguration(ctx echo.Context) error {
	var err error

	// Parameter object where we will unmarshal all parameters from the context
	var params DeleteEmailAuthenticationMethodConfigurationParams

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
	err = w.Handler.DeleteEmailAuthenticationMethodConfiguration(ctx, params)
	return err
}

// GetEmailAuthenticationMethodConfiguration converts echo context to params.
func (w *ServerInterfaceWrapper) GetEmailAuthenticationMethodConfiguration(ctx echo.Context) error {
	var err error

	// Parameter object where we will unmarshal all parameters from the context
	var params GetEmailAuthenticationMethodConfigurationParams
	// ------------- Optional query parameter "$select" -------------

	err = runtime.BindQueryParameterWithOptions("form", false, false, "$select", ctx.QueryParams(), &params.Select, runtime.BindQueryParameterOptions{Type: "array", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter $select: %s", err))
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
	err = w.Handler.GetEmailAuthenticationMethodConfiguration(ctx, params)
	return err
}

// UpdateEmailAuthenticationMethodConfiguration converts echo context to params.
func (w *ServerInterfaceWrapper) UpdateEmailAuthenticationMethodConfiguration(ctx echo.Context) error {
	var err error

	// Parameter object where we will unmarshal all parameters from the context
	var params UpdateEmailAuthenticationMethodConfigurationParams

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
	err = w.Handler.UpdateEmailAuthenticationMethodConfiguration(ctx, params)
	return err
}

// DeleteFido2AuthenticationMethodConfiguration converts echo context to params.
func (w *ServerInterfaceWrapper) DeleteFido2AuthenticationMethodConfiguration(ctx echo.Context) error {
	var err error

	// Parameter object where we will unmarshal all parameters from the context
	var params DeleteFido2AuthenticationMethodConfigurationParams

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
	err = w.Handler.DeleteFido2AuthenticationMethodConfiguration(ctx, params)
	return err
}

// GetFido2AuthenticationMethodConfiguration converts echo context to params.
func (w *ServerInterfaceWrapper) GetFido2AuthenticationMethodConfiguration(ctx echo.Context) error {
	var err error

	// Parameter object where we will unmarshal all parameters from the context
	var params GetFido2AuthenticationMethodConfigurationParams
	// ------------- Optional query parameter "$select" -------------

	err = runtime.BindQueryParameterWithOptions("form", false, false, "$select", ctx.QueryParams(), &params.Select, runtime.BindQueryParameterOptions{Type: "array", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter $select: %s", err))
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
	err = w.Handler.GetFido2AuthenticationMethodConfiguration(ctx, params)
	return err
}

// UpdateFido2AuthenticationMethodConfiguration converts echo context to params.
func (w *ServerInterfaceWrapper) UpdateFido2AuthenticationMethodConfiguration(ctx echo.Context) error {
	var err error

	// Parameter object where we will unmarshal all parameters from the context
	var params UpdateFido2AuthenticationMethodConfigurationParams

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
	err = w.Handler.UpdateFido2AuthenticationMethodConfiguration(ctx, params)
	return err
}

// DeleteHardwareOathAuthenticationMethodConfiguration converts echo context to params.
func (w *ServerInterfaceWrapper) DeleteHardwareOathAuthenticationMethodConfiguration(ctx echo.Context) error {
	var err error

	// Parameter object where we will unmarshal all parameters from the context
	var params DeleteHardwareOathAuthenticationMethodConfigurationParams

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
	err = w.Handler.DeleteHardwareOathAuthenticationMethodConfiguration(ctx, params)
	return err
}

// GetHardwareOathAuthenticationMethodConfiguration converts echo context to params.
func (w *ServerInterfaceWrapper) GetHardwareOathAuthenticationMethodConfiguration(ctx echo.Context) error {
	var err error

	// Parameter object where we will unmarshal all parameters from the context
	var params GetHardwareOathAuthenticationMethodConfigurationParams
	// ------------- Optional query parameter "$select" -------------

	err = runtime.BindQueryParameterWithOptions("form", false, false, "$select", ctx.QueryParams(), &params.Select, runtime.BindQueryParameterOptions{Type: "array", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter $select: %s", err))
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
	err = w.Handler.GetHardwareOathAuthenticationMethodConfiguration(ctx, params)
	return err
}

// UpdateHardwareOathAuthenticationMethodConfiguration converts echo context to params.
func (w *ServerInterfaceWrapper) UpdateHardwareOathAuthenticationMethodConfiguration(ctx echo.Context) error {
	var err error

	// Parameter object where we will unmarshal all parameters from the context
	var params UpdateHardwareOathAuthenticationMethodConfigurationParams

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
	err = w.Handler.UpdateHardwareOathAuthenticationMethodConfiguration(ctx, params)
	return err
}

// DeleteMicrosoftAuthenticatorAuthenticationMethodConfiguration converts echo context to params.
func (w *ServerInterfaceWrapper) DeleteMicrosoftAuthenticatorAuthenticationMethodConfiguration(ctx echo.Context) error {
	var err error

	// Parameter object where we will unmarshal all parameters from the context
	var params DeleteMicrosoftAuthenticatorAuthenticationMethodConfigurationParams

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
	err = w.Handler.DeleteMicrosoftAuthenticatorAuthenticationMethodConfiguration(ctx, params)
	return err
}

// GetMicrosoftAuthenticatorAuthenticationMethodConfiguration converts echo context to params.
func (w *ServerInterfaceWrapper) GetMicrosoftAuthenticatorAuthenticationMethodConfiguration(ctx echo.Context) error {
	var err error

	// Parameter object where we will unmarshal all parameters from the context
	var params GetMicrosoftAuthenticatorAuthenticationMethodConfigurationParams
	// ------------- Optional query parameter "$select" -------------

	err = runtime.BindQueryParameterWithOptions("form", false, false, "$select", ctx.QueryParams(), &params.Select, runtime.BindQueryParameterOptions{Type: "array", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter $select: %s", err))
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
	err = w.Handler.GetMicrosoftAuthenticatorAuthenticationMethodConfiguration(ctx, params)
	return err
}

// UpdateMicrosoftAuthenticatorAuthenticationMethodConfiguration converts echo context to params.
func (w *ServerInterfaceWrapper) UpdateMicrosoftAuthenticatorAuthenticationMethodConfiguration(ctx echo.Context) error {
	var err error

	// Parameter object where we will unmarshal all parameters from the context
	var params UpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationParams

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
	err = w.Handler.UpdateMicrosoftAuthenticatorAuthenticationMethodConfiguration(ctx, params)
	return err
}

// DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration converts echo context
// to params.
func (w *ServerInterfaceWrapper) DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration(ctx echo.Context) error {
	var err error

	// Parameter object where we will unmarshal all parameters from the context
	var params DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationParams

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
	err = w.Handler.DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration(ctx, params)
	return err
}

// GetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration converts echo context to
// params.
func (w *ServerInterfaceWrapper) GetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration(ctx echo.Context) error {
	var err error

	// Parameter object where we will unmarshal all parameters from the context
	var params GetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationParams
	// ------------- Optional query parameter "$select" -------------

	err = runtime.BindQueryParameterWithOptions("form", false, false, "$select", ctx.QueryParams(), &params.Select, runtime.BindQueryParameterOptions{Type: "array", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter $select: %s", err))
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
	err = w.Handler.GetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration(ctx, params)
	return err
}

// UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration converts echo context
// to params.
func (w *ServerInterfaceWrapper) UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration(ctx echo.Context) error {
	var err error

	// Parameter object where we will unmarshal all parameters from the context
	var params UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationParams

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
	err = w.Handler.UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration(ctx, params)
	return err
}

// DeleteQrCodePinAuthenticationMethodConfiguration converts echo context to params.
func (w *ServerInterfaceWrapper) DeleteQrCodePinAuthenticationMethodConfiguration(ctx echo.Context) error {
	var err error

	// Parameter object where we will unmarshal all parameters from the context
	var params DeleteQrCodePinAuthenticationMethodConfigurationParams

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
	err = w.Handler.DeleteQrCodePinAuthenticationMethodConfiguration(ctx, params)
	return err
}

// GetQrCodePinAuthenticationMethodConfiguration converts echo context to params.
func (w *ServerInterfaceWrapper) GetQrCodePinAuthenticationMethodConfiguration(ctx echo.Context) error {
	var err error

	// Parameter object where we will unmarshal all parameters from the context
	var params GetQrCodePinAuthenticationMethodConfigurationParams
	// ------------- Optional query parameter "$select" -------------

	err = runtime.BindQueryParameterWithOptions("form", false, false, "$select", ctx.QueryParams(), &params.Select, runtime.BindQueryParameterOptions{Type: "array", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter $select: %s", err))
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
	err = w.Handler.GetQrCodePinAuthenticationMethodConfiguration(ctx, params)
	return err
}

// UpdateQrCodePinAuthenticationMethodConfiguration converts echo context to params.
func (w *ServerInterfaceWrapper) UpdateQrCodePinAuthenticationMethodConfiguration(ctx echo.Context) error {
	var err error

	// Parameter object where we will unmarshal all parameters from the context
	var params UpdateQrCodePinAuthenticationMethodConfigurationParams

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
	err = w.Handler.UpdateQrCodePinAuthenticationMethodConfiguration(ctx, params)
	return err
}

// DeleteSmsAuthenticationMethodConfiguration converts echo context to params.
func (w *ServerInterfaceWrapper) DeleteSmsAuthenticationMethodConfiguration(ctx echo.Context) error {
	var err error

	// Parameter object where we will unmarshal all parameters from the context
	var params DeleteSmsAuthenticationMethodConfigurationParams

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
	err = w.Handler.DeleteSmsAuthenticationMethodConfiguration(ctx, params)
	return err
}

// GetSmsAuthenticationMethodConfiguration converts echo context to params.
func (w *ServerInterfaceWrapper) GetSmsAuthenticationMethodConfiguration(ctx echo.Context) error {
	var err error

	// Parameter object where we will unmarshal all parameters from the context
	var params GetSmsAuthenticationMethodConfigurationParams
	// ------------- Optional query parameter "$select" -------------

	err = runtime.BindQueryParameterWithOptions("form", false, false, "$select", ctx.QueryParams(), &params.Select, runtime.BindQueryParameterOptions{Type: "array", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter $select: %s", err))
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
	err = w.Handler.GetSmsAuthenticationMethodConfiguration(ctx, params)
	return err
}

// UpdateSmsAuthenticationMethodConfiguration converts echo context to params.
func (w *ServerInterfaceWrapper) UpdateSmsAuthenticationMethodConfiguration(ctx echo.Context) error {
	var err error

	// Parameter object where we will unmarshal all parameters from the context
	var params UpdateSmsAuthenticationMethodConfigurationParams

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
	err = w.Handler.UpdateSmsAuthenticationMethodConfiguration(ctx, params)
	return err
}

// DeleteSoftwareOathAuthenticationMethodConfiguration converts echo context to params.
func (w *ServerInterfaceWrapper) DeleteSoftwareOathAuthenticationMethodConfiguration(ctx echo.Context) error {
	var err error

	// Parameter object where we will unmarshal all parameters from the context
	var params DeleteSoftwareOathAuthenticationMethodConfigurationParams

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
	err = w.Handler.DeleteSoftwareOathAuthenticationMethodConfiguration(ctx, params)
	return err
}

// GetSoftwareOathAuthenticationMethodConfiguration converts echo context to params.
func (w *ServerInterfaceWrapper) GetSoftwareOathAuthenticationMethodConfiguration(ctx echo.Context) error {
	var err error

	// Parameter object where we will unmarshal all parameters from the context
	var params GetSoftwareOathAuthenticationMethodConfigurationParams
	// ------------- Optional query parameter "$select" -------------

	err = runtime.BindQueryParameterWithOptions("form", false, false, "$select", ctx.QueryParams(), &params.Select, runtime.BindQueryParameterOptions{Type: "array", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter $select: %s", err))
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
	err = w.Handler.GetSoftwareOathAuthenticationMethodConfiguration(ctx, params)
	return err
}

// UpdateSoftwareOathAuthenticationMethodConfiguration converts echo context to params.
func (w *ServerInterfaceWrapper) UpdateSoftwareOathAuthenticationMethodConfiguration(ctx echo.Context) error {
	var err error

	// Parameter object where we will unmarshal all parameters from the context
	var params UpdateSoftwareOathAuthenticationMethodConfigurationParams

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
	err = w.Handler.UpdateSoftwareOathAuthenticationMethodConfiguration(ctx, params)
	return err
}

// DeleteVoiceAuthenticationMethodConfiguration converts echo context to params.
func (w *ServerInterfaceWrapper) DeleteVoiceAuthenticationMethodConfiguration(ctx echo.Context) error {
	var err error

	// Parameter object where we will unmarshal all parameters from the context
	var params DeleteVoiceAuthenticationMethodConfigurationParams

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
	err = w.Handler.DeleteVoiceAuthenticationMethodConfiguration(ctx, params)
	return err
}

// GetVoiceAuthenticationMethodConfiguration converts echo context to params.
func (w *ServerInterfaceWrapper) GetVoiceAuthenticationMethodConfiguration(ctx echo.Context) error {
	var err error

	// Parameter object where we will unmarshal all parameters from the context
	var params GetVoiceAuthenticationMethodConfigurationParams
	// ------------- Optional query parameter "$select" -------------

	err = runtime.BindQueryParameterWithOptions("form", false, false, "$select", ctx.QueryParams(), &params.Select, runtime.BindQueryParameterOptions{Type: "array", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter $select: %s", err))
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
	err = w.Handler.GetVoiceAuthenticationMethodConfiguration(ctx, params)
	return err
}

// UpdateVoiceAuthenticationMethodConfiguration converts echo context to params.
func (w *ServerInterfaceWrapper) UpdateVoiceAuthenticationMethodConfiguration(ctx echo.Context) error {
	var err error

	// Parameter object where we will unmarshal all parameters from the context
	var params UpdateVoiceAuthenticationMethodConfigurationParams

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
	err = w.Handler.UpdateVoiceAuthenticationMethodConfiguration(ctx, params)
	return err
}

// DeleteX509CertificateAuthenticationMethodConfiguration converts echo context to params.
func (w *ServerInterfaceWrapper) DeleteX509CertificateAuthenticationMethodConfiguration(ctx echo.Context) error {
	var err error

	// Parameter object where we will unmarshal all parameters from the context
	var params DeleteX509CertificateAuthenticationMethodConfigurationParams

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
	err = w.Handler.DeleteX509CertificateAuthenticationMethodConfiguration(ctx, params)
	return err
}

// GetX509CertificateAuthenticationMethodConfiguration converts echo context to params.
func (w *ServerInterfaceWrapper) GetX509CertificateAuthenticationMethodConfiguration(ctx echo.Context) error {
	var err error

	// Parameter object where we will unmarshal all parameters from the context
	var params GetX509CertificateAuthenticationMethodConfigurationParams
	// ------------- Optional query parameter "$select" -------------

	err = runtime.BindQueryParameterWithOptions("form", false, false, "$select", ctx.QueryParams(), &params.Select, runtime.BindQueryParameterOptions{Type: "array", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter $select: %s", err))
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
	err = w.Handler.GetX509CertificateAuthenticationMethodConfiguration(ctx, params)
	return err
}

// UpdateX509CertificateAuthenticationMethodConfiguration converts echo context to params.
func (w *ServerInterfaceWrapper) UpdateX509CertificateAuthenticationMethodConfiguration(ctx echo.Context) error {
	var err error

	// Parameter object where we will unmarshal all parameters from the context
	var params UpdateX509CertificateAuthenticationMethodConfigurationParams

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
	err = w.Handler.UpdateX509CertificateAuthenticationMethodConfiguration(ctx, params)
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

	// Parameter object where we will unmarshal all parameters from the context
	var params DeleteAuthenticationMethodConfigurationParams

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
	err = w.Handler.DeleteAuthenticationMethodConfiguration(ctx, authenticationMethodConfigurationID, params)
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

	// Parameter object where we will unmarshal all parameters from the context
	var params GetAuthenticationMethodConfigurationParams
	// ------------- Optional query parameter "$select" -------------

	err = runtime.BindQueryParameterWithOptions("form", false, false, "$select", ctx.QueryParams(), &params.Select, runtime.BindQueryParameterOptions{Type: "array", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter $select: %s", err))
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
	err = w.Handler.GetAuthenticationMethodConfiguration(ctx, authenticationMethodConfigurationID, params)
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
	err = w.Handler.UpdateAuthenticationMethodConfiguration(ctx, authenticationMethodConfigurationID, params)
	return err
}

// ListSecurityAlerts converts echo context to params.
func (w *ServerInterfaceWrapper) ListSecurityAlerts(ctx echo.Context) error {
	var err error

	// Parameter object where we will unmarshal all parameters from the context
	var params ListSecurityAlertsParams
	// ------------- Optional query parameter "$select" -------------

	err = runtime.BindQueryParameterWithOptions("form", false, false, "$select", ctx.QueryParams(), &params.Select, runtime.BindQueryParameterOptions{Type: "array", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter $select: %s", err))
	}

	// ------------- Optional query parameter "$filter" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "$filter", ctx.QueryParams(), &params.Filter, runtime.BindQueryParameterOptions{Type: "string", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter $filter: %s", err))
	}

	// ------------- Optional query parameter "$count" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "$count", ctx.QueryParams(), &params.Count, runtime.BindQueryParameterOptions{Type: "boolean", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter $count: %s", err))
	}

	// ------------- Optional query parameter "$skiptoken" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "$skiptoken", ctx.QueryParams(), &params.Skiptoken, runtime.BindQueryParameterOptions{Type: "string", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter $skiptoken: %s", err))
	}

	// ------------- Optional query parameter "$top" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "$top", ctx.QueryParams(), &params.Top, runtime.BindQueryParameterOptions{Type: "integer", Format: "int32"})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter $top: %s", err))
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
	err = w.Handler.ListSecurityAlerts(ctx, params)
	return err
}

// GetPartnerSecurityAlert converts echo context to params.
func (w *ServerInterfaceWrapper) GetPartnerSecurityAlert(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "partnerSecurityAlertId" -------------
	var partnerSecurityAlertID string

	err = runtime.BindStyledParameterWithOptions("simple", "partnerSecurityAlertId", ctx.Param("partnerSecurityAlertId"), &partnerSecurityAlertID, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter partnerSecurityAlertId: %s", err))
	}

	// Parameter object where we will unmarshal all parameters from the context
	var params GetPartnerSecurityAlertParams
	// ------------- Optional query parameter "$select" -------------

	err = runtime.BindQueryParameterWithOptions("form", false, false, "$select", ctx.QueryParams(), &params.Select, runtime.BindQueryParameterOptions{Type: "array", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter $select: %s", err))
	}

	// ------------- Optional query parameter "$filter" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "$filter", ctx.QueryParams(), &params.Filter, runtime.BindQueryParameterOptions{Type: "string", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter $filter: %s", err))
	}

	// ------------- Optional query parameter "$count" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "$count", ctx.QueryParams(), &params.Count, runtime.BindQueryParameterOptions{Type: "boolean", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter $count: %s", err))
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
	err = w.Handler.GetPartnerSecurityAlert(ctx, partnerSecurityAlertID, params)
	return err
}

// UpdatePartnerSecurityAlert converts echo context to params.
func (w *ServerInterfaceWrapper) UpdatePartnerSecurityAlert(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "partnerSecurityAlertId" -------------
	var partnerSecurityAlertID string

	err = runtime.BindStyledParameterWithOptions("simple", "partnerSecurityAlertId", ctx.Param("partnerSecurityAlertId"), &partnerSecurityAlertID, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter partnerSecurityAlertId: %s", err))
	}

	// Parameter object where we will unmarshal all parameters from the context
	var params UpdatePartnerSecurityAlertParams

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
	err = w.Handler.UpdatePartnerSecurityAlert(ctx, partnerSecurityAlertID, params)
	return err
}

// GetPartnerSecurityScore converts echo context to params.
func (w *ServerInterfaceWrapper) GetPartnerSecurityScore(ctx echo.Context) error {
	var err error

	// Parameter object where we will unmarshal all parameters from the context
	var params GetPartnerSecurityScoreParams
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
	err = w.Handler.GetPartnerSecurityScore(ctx, params)
	return err
}

// ListCustomerInsights converts echo context to params.
func (w *ServerInterfaceWrapper) ListCustomerInsights(ctx echo.Context) error {
	var err error

	// Parameter object where we will unmarshal all parameters from the context
	var params ListCustomerInsightsParams
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

	// ------------- Optional query parameter "$filter" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "$filter", ctx.QueryParams(), &params.Filter, runtime.BindQueryParameterOptions{Type: "string", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter $filter: %s", err))
	}

	// ------------- Optional query parameter "$orderby" -------------

	err = runtime.BindQueryParameterWithOptions("form", false, false, "$orderby", ctx.QueryParams(), &params.Orderby, runtime.BindQueryParameterOptions{Type: "array", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter $orderby: %s", err))
	}

	// ------------- Optional query parameter "$count" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "$count", ctx.QueryParams(), &params.Count, runtime.BindQueryParameterOptions{Type: "boolean", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter $count: %s", err))
	}

	// ------------- Optional query parameter "$skiptoken" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "$skiptoken", ctx.QueryParams(), &params.Skiptoken, runtime.BindQueryParameterOptions{Type: "string", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter $skiptoken: %s", err))
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
	err = w.Handler.ListCustomerInsights(ctx, params)
	return err
}

// ListSecurityScoreHistory converts echo context to params.
func (w *ServerInterfaceWrapper) ListSecurityScoreHistory(ctx echo.Context) error {
	var err error

	// Parameter object where we will unmarshal all parameters from the context
	var params ListSecurityScoreHistoryParams
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

	// ------------- Optional query parameter "$filter" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "$filter", ctx.QueryParams(), &params.Filter, runtime.BindQueryParameterOptions{Type: "string", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter $filter: %s", err))
	}

	// ------------- Optional query parameter "$orderby" -------------

	err = runtime.BindQueryParameterWithOptions("form", false, false, "$orderby", ctx.QueryParams(), &params.Orderby, runtime.BindQueryParameterOptions{Type: "array", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter $orderby: %s", err))
	}

	// ------------- Optional query parameter "$top" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "$top", ctx.QueryParams(), &params.Top, runtime.BindQueryParameterOptions{Type: "integer", Format: "int32"})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter $top: %s", err))
	}

	// ------------- Optional query parameter "$skip" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "$skip", ctx.QueryParams(), &params.Skip, runtime.BindQueryParameterOptions{Type: "integer", Format: "int32"})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter $skip: %s", err))
	}

	// ------------- Optional query parameter "$count" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "$count", ctx.QueryParams(), &params.Count, runtime.BindQueryParameterOptions{Type: "boolean", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter $count: %s", err))
	}

	// ------------- Optional query parameter "$skiptoken" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "$skiptoken", ctx.QueryParams(), &params.Skiptoken, runtime.BindQueryParameterOptions{Type: "string", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter $skiptoken: %s", err))
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
	err = w.Handler.ListSecurityScoreHistory(ctx, params)
	return err
}

// GetSecurityScoreHistory converts echo context to params.
func (w *ServerInterfaceWrapper) GetSecurityScoreHistory(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "securityScoreHistoryId" -------------
	var securityScoreHistoryID string

	err = runtime.BindStyledParameterWithOptions("simple", "securityScoreHistoryId", ctx.Param("securityScoreHistoryId"), &securityScoreHistoryID, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter securityScoreHistoryId: %s", err))
	}

	// Parameter object where we will unmarshal all parameters from the context
	var params GetSecurityScoreHistoryParams
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
	err = w.Handler.GetSecurityScoreHistory(ctx, securityScoreHistoryID, params)
	return err
}

// ListRequirements converts echo context to params.
func (w *ServerInterfaceWrapper) ListRequirements(ctx echo.Context) error {
	var err error

	// Parameter object where we will unmarshal all parameters from the context
	var params ListRequirementsParams
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

	// ------------- Optional query parameter "$filter" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "$filter", ctx.QueryParams(), &params.Filter, runtime.BindQueryParameterOptions{Type: "string", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter $filter: %s", err))
	}

	// ------------- Optional query parameter "$orderby" -------------

	err = runtime.BindQueryParameterWithOptions("form", false, false, "$orderby", ctx.QueryParams(), &params.Orderby, runtime.BindQueryParameterOptions{Type: "array", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter $orderby: %s", err))
	}

	// ------------- Optional query parameter "$top" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "$top", ctx.QueryParams(), &params.Top, runtime.BindQueryParameterOptions{Type: "integer", Format: "int32"})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter $top: %s", err))
	}

	// ------------- Optional query parameter "$skip" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "$skip", ctx.QueryParams(), &params.Skip, runtime.BindQueryParameterOptions{Type: "integer", Format: "int32"})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter $skip: %s", err))
	}

	// ------------- Optional query parameter "$count" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "$count", ctx.QueryParams(), &params.Count, runtime.BindQueryParameterOptions{Type: "boolean", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter $count: %s", err))
	}

	// ------------- Optional query parameter "$skiptoken" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "$skiptoken", ctx.QueryParams(), &params.Skiptoken, runtime.BindQueryParameterOptions{Type: "string", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter $skiptoken: %s", err))
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

	// Parameter object where we will unmarshal all parameters from the context
	var params GetSecurityRequirementParams
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
	err = w.Handler.GetSecurityRequirement(ctx, securityRequirementID, params)
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
	router.DELETE(options.BaseURL+"/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/TemporaryAccessPass", wrapper.DeleteTemporaryAccessPassAuthenticationMethodConfiguration, options.OperationMiddlewares["deleteTemporaryAccessPassAuthenticationMethodConfiguration"]...)
	router.GET(options.BaseURL+"/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/TemporaryAccessPass", wrapper.GetTemporaryAccessPassAuthenticationMethodConfiguration, options.OperationMiddlewares["getTemporaryAccessPassAuthenticationMethodConfiguration"]...)
	router.PATCH(options.BaseURL+"/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/TemporaryAccessPass", wrapper.UpdateTemporaryAccessPassAuthenticationMethodConfiguration, options.OperationMiddlewares["updateTemporaryAccessPassAuthenticationMethodConfiguration"]...)
	router.DELETE(options.BaseURL+"/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/VerifiableCredentials", wrapper.DeleteVerifiableCredentialsAuthenticationMethodConfiguration, options.OperationMiddlewares["deleteVerifiableCredentialsAuthenticationMethodConfiguration"]...)
	router.GET(options.BaseURL+"/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/VerifiableCredentials", wrapper.GetVerifiableCredentialsAuthenticationMethodConfiguration, options.OperationMiddlewares["getVerifiableCredentialsAuthenticationMethodConfiguration"]...)
	router.PATCH(options.BaseURL+"/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/VerifiableCredentials", wrapper.UpdateVerifiableCredentialsAuthenticationMethodConfiguration, options.OperationMiddlewares["updateVerifiableCredentialsAuthenticationMethodConfiguration"]...)
	router.DELETE(options.BaseURL+"/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/email", wrapper.DeleteEmailAuthenticationMethodConfiguration, options.OperationMiddlewares["deleteEmailAuthenticationMethodConfiguration"]...)
	router.GET(options.BaseURL+"/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/email", wrapper.GetEmailAuthenticationMethodConfiguration, options.OperationMiddlewares["getEmailAuthenticationMethodConfiguration"]...)
	router.PATCH(options.BaseURL+"/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/email", wrapper.UpdateEmailAuthenticationMethodConfiguration, options.OperationMiddlewares["updateEmailAuthenticationMethodConfiguration"]...)
	router.DELETE(options.BaseURL+"/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2", wrapper.DeleteFido2AuthenticationMethodConfiguration, options.OperationMiddlewares["deleteFido2AuthenticationMethodConfiguration"]...)
	router.GET(options.BaseURL+"/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2", wrapper.GetFido2AuthenticationMethodConfiguration, options.OperationMiddlewares["getFido2AuthenticationMethodConfiguration"]...)
	router.PATCH(options.BaseURL+"/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2", wrapper.UpdateFido2AuthenticationMethodConfiguration, options.OperationMiddlewares["updateFido2AuthenticationMethodConfiguration"]...)
	router.DELETE(options.BaseURL+"/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/hardwareOath", wrapper.DeleteHardwareOathAuthenticationMethodConfiguration, options.OperationMiddlewares["deleteHardwareOathAuthenticationMethodConfiguration"]...)
	router.GET(options.BaseURL+"/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/hardwareOath", wrapper.GetHardwareOathAuthenticationMethodConfiguration, options.OperationMiddlewares["getHardwareOathAuthenticationMethodConfiguration"]...)
	router.PATCH(options.BaseURL+"/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/hardwareOath", wrapper.UpdateHardwareOathAuthenticationMethodConfiguration, options.OperationMiddlewares["updateHardwareOathAuthenticationMethodConfiguration"]...)
	router.DELETE(options.BaseURL+"/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/microsoftAuthenticator", wrapper.DeleteMicrosoftAuthenticatorAuthenticationMethodConfiguration, options.OperationMiddlewares["deleteMicrosoftAuthenticatorAuthenticationMethodConfiguration"]...)
	router.GET(options.BaseURL+"/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/microsoftAuthenticator", wrapper.GetMicrosoftAuthenticatorAuthenticationMethodConfiguration, options.OperationMiddlewares["getMicrosoftAuthenticatorAuthenticationMethodConfiguration"]...)
	router.PATCH(options.BaseURL+"/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/microsoftAuthenticator", wrapper.UpdateMicrosoftAuthenticatorAuthenticationMethodConfiguration, options.OperationMiddlewares["updateMicrosoftAuthenticatorAuthenticationMethodConfiguration"]...)
	router.DELETE(options.BaseURL+"/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/passwordlessMicrosoftAuthenticator", wrapper.DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration, options.OperationMiddlewares["deletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration"]...)
	router.GET(options.BaseURL+"/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/passwordlessMicrosoftAuthenticator", wrapper.GetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration, options.OperationMiddlewares["getPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration"]...)
	router.PATCH(options.BaseURL+"/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/passwordlessMicrosoftAuthenticator", wrapper.UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration, options.OperationMiddlewares["updatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration"]...)
	router.DELETE(options.BaseURL+"/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/qrcodepin", wrapper.DeleteQrCodePinAuthenticationMethodConfiguration, options.OperationMiddlewares["deleteQrCodePinAuthenticationMethodConfiguration"]...)
	router.GET(options.BaseURL+"/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/qrcodepin", wrapper.GetQrCodePinAuthenticationMethodConfiguration, options.OperationMiddlewares["getQrCodePinAuthenticationMethodConfiguration"]...)
	router.PATCH(options.BaseURL+"/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/qrcodepin", wrapper.UpdateQrCodePinAuthenticationMethodConfiguration, options.OperationMiddlewares["updateQrCodePinAuthenticationMethodConfiguration"]...)
	router.DELETE(options.BaseURL+"/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/sms", wrapper.DeleteSmsAuthenticationMethodConfiguration, options.OperationMiddlewares["deleteSmsAuthenticationMethodConfiguration"]...)
	router.GET(options.BaseURL+"/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/sms", wrapper.GetSmsAuthenticationMethodConfiguration, options.OperationMiddlewares["getSmsAuthenticationMethodConfiguration"]...)
	router.PATCH(options.BaseURL+"/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/sms", wrapper.UpdateSmsAuthenticationMethodConfiguration, options.OperationMiddlewares["updateSmsAuthenticationMethodConfiguration"]...)
	router.DELETE(options.BaseURL+"/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/softwareOath", wrapper.DeleteSoftwareOathAuthenticationMethodConfiguration, options.OperationMiddlewares["deleteSoftwareOathAuthenticationMethodConfiguration"]...)
	router.GET(options.BaseURL+"/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/softwareOath", wrapper.GetSoftwareOathAuthenticationMethodConfiguration, options.OperationMiddlewares["getSoftwareOathAuthenticationMethodConfiguration"]...)
	router.PATCH(options.BaseURL+"/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/softwareOath", wrapper.UpdateSoftwareOathAuthenticationMethodConfiguration, options.OperationMiddlewares["updateSoftwareOathAuthenticationMethodConfiguration"]...)
	router.DELETE(options.BaseURL+"/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/voice", wrapper.DeleteVoiceAuthenticationMethodConfiguration, options.OperationMiddlewares["deleteVoiceAuthenticationMethodConfiguration"]...)
	router.GET(options.BaseURL+"/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/voice", wrapper.GetVoiceAuthenticationMethodConfiguration, options.OperationMiddlewares["getVoiceAuthenticationMethodConfiguration"]...)
	router.PATCH(options.BaseURL+"/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/voice", wrapper.UpdateVoiceAuthenticationMethodConfiguration, options.OperationMiddlewares["updateVoiceAuthenticationMethodConfiguration"]...)
	router.DELETE(options.BaseURL+"/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/x509Certificate", wrapper.DeleteX509CertificateAuthenticationMethodConfiguration, options.OperationMiddlewares["deleteX509CertificateAuthenticationMethodConfiguration"]...)
	router.GET(options.BaseURL+"/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/x509Certificate", wrapper.GetX509CertificateAuthenticationMethodConfiguration, options.OperationMiddlewares["getX509CertificateAuthenticationMethodConfiguration"]...)
	router.PATCH(options.BaseURL+"/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/x509Certificate", wrapper.UpdateX509CertificateAuthenticationMethodConfiguration, options.OperationMiddlewares["updateX509CertificateAuthenticationMethodConfiguration"]...)
	router.DELETE(options.BaseURL+"/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/:authenticationMethodConfigurationId", wrapper.DeleteAuthenticationMethodConfiguration, options.OperationMiddlewares["deleteAuthenticationMethodConfiguration"]...)
	router.GET(options.BaseURL+"/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/:authenticationMethodConfigurationId", wrapper.GetAuthenticationMethodConfiguration, options.OperationMiddlewares["getAuthenticationMethodConfiguration"]...)
	router.PATCH(options.BaseURL+"/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/:authenticationMethodConfigurationId", wrapper.UpdateAuthenticationMethodConfiguration, options.OperationMiddlewares["updateAuthenticationMethodConfiguration"]...)
	router.GET(options.BaseURL+"/security/partner/securityAlerts", wrapper.ListSecurityAlerts, options.OperationMiddlewares["listSecurityAlerts"]...)
	router.GET(options.BaseURL+"/security/partner/securityAlerts/:partnerSecurityAlertId", wrapper.GetPartnerSecurityAlert, options.OperationMiddlewares["getPartnerSecurityAlert"]...)
	router.PATCH(options.BaseURL+"/security/partner/securityAlerts/:partnerSecurityAlertId", wrapper.UpdatePartnerSecurityAlert, options.OperationMiddlewares["updatePartnerSecurityAlert"]...)
	router.GET(options.BaseURL+"/security/partner/securityScore", wrapper.GetPartnerSecurityScore, options.OperationMiddlewares["getPartnerSecurityScore"]...)
	router.GET(options.BaseURL+"/security/partner/securityScore/customerInsights", wrapper.ListCustomerInsights, options.OperationMiddlewares["listCustomerInsights"]...)
	router.GET(options.BaseURL+"/security/partner/securityScore/history", wrapper.ListSecurityScoreHistory, options.OperationMiddlewares["listSecurityScoreHistory"]...)
	router.GET(options.BaseURL+"/security/partner/securityScore/history/:securityScoreHistoryId", wrapper.GetSecurityScoreHistory, options.OperationMiddlewares["getSecurityScoreHistory"]...)
	router.GET(options.BaseURL+"/security/partner/securityScore/requirements", wrapper.ListRequirements, options.OperationMiddlewares["listRequirements"]...)
	router.GET(options.BaseURL+"/security/partner/securityScore/requirements/:securityRequirementId", wrapper.GetSecurityRequirement, options.OperationMiddlewares["getSecurityRequirement"]...)
	router.GET(options.BaseURL+"/policies/authenticationMethodsPolicy/authenticationMethodConfigurations", wrapper.ListAuthenticationMethodConfigurations, options.OperationMiddlewares["listAuthenticationMethodConfigurations"]...)
	router.POST(options.BaseURL+"/policies/authenticationMethodsPolicy/authenticationMethodConfigurations", wrapper.CreateAuthenticationMethodConfiguration, options.OperationMiddlewares["createAuthenticationMethodConfiguration"]...)

}

type BadRequestJSONResponse ODataError

type ConflictJSONResponse ODataError

type ForbiddenJSONResponse ODataError

type InternalServerErrorJSONResponse ODataError

type NotFoundJSONResponse ODataError

type PreconditionFailedJSONResponse ODataError

type ServiceUnavailableResponseHeaders struct {
	RetryAfter *int32
}
type ServiceUnavailableJSONResponse struct {
	Body ODataError

	Headers ServiceUnavailableResponseHeaders
}

type TooManyRequestsResponseHeaders struct {
	RetryAfter *int32
}
type TooManyRequestsJSONResponse struct {
	Body ODataError

	Headers TooManyRequestsResponseHeaders
}

type UnauthorizedJSONResponse ODataError

type UnsupportedMediaTypeJSONResponse ODataError

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

type GetAuthenticationMethodsPolicy401JSONResponse struct{ UnauthorizedJSONResponse }

func (response GetAuthenticationMethodsPolicy401JSONResponse) VisitGetAuthenticationMethodsPolicyResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(401)
	_, err := buf.WriteTo(w)
	return err
}

type GetAuthenticationMethodsPolicy403JSONResponse struct{ ForbiddenJSONResponse }

func (response GetAuthenticationMethodsPolicy403JSONResponse) VisitGetAuthenticationMethodsPolicyResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(403)
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

type GetAuthenticationMethodsPolicy500JSONResponse struct {
	InternalServerErrorJSONResponse
}

func (response GetAuthenticationMethodsPolicy500JSONResponse) VisitGetAuthenticationMethodsPolicyResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(500)
	_, err := buf.WriteTo(w)
	return err
}

type GetAuthenticationMethodsPolicy503JSONResponse struct{ ServiceUnavailableJSONResponse }

func (response GetAuthenticationMethodsPolicy503JSONResponse) VisitGetAuthenticationMethodsPolicyResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	if response.Headers.RetryAfter != nil {
		w.Header().Set("Retry-After", fmt.Sprint(*response.Headers.RetryAfter))
	}
	w.WriteHeader(503)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateAuthenticationMethodsPolicyRequestObject struct {
	Params UpdateAuthenticationMethodsPolicyParams
	Body   *UpdateAuthenticationMethodsPolicyJSONRequestBody
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

type UpdateAuthenticationMethodsPolicy401JSONResponse struct{ UnauthorizedJSONResponse }

func (response UpdateAuthenticationMethodsPolicy401JSONResponse) VisitUpdateAuthenticationMethodsPolicyResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(401)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateAuthenticationMethodsPolicy403JSONResponse struct{ ForbiddenJSONResponse }

func (response UpdateAuthenticationMethodsPolicy403JSONResponse) VisitUpdateAuthenticationMethodsPolicyResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(403)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateAuthenticationMethodsPolicy404JSONResponse struct{ NotFoundJSONResponse }

func (response UpdateAuthenticationMethodsPolicy404JSONResponse) VisitUpdateAuthenticationMethodsPolicyResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(404)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateAuthenticationMethodsPolicy409JSONResponse struct{ ConflictJSONResponse }

func (response UpdateAuthenticationMethodsPolicy409JSONResponse) VisitUpdateAuthenticationMethodsPolicyResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(409)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateAuthenticationMethodsPolicy412JSONResponse struct{ PreconditionFailedJSONResponse }

func (response UpdateAuthenticationMethodsPolicy412JSONResponse) VisitUpdateAuthenticationMethodsPolicyResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(412)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateAuthenticationMethodsPolicy415JSONResponse struct {
	UnsupportedMediaTypeJSONResponse
}

func (response UpdateAuthenticationMethodsPolicy415JSONResponse) VisitUpdateAuthenticationMethodsPolicyResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(415)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateAuthenticationMethodsPolicy429JSONResponse struct{ TooManyRequestsJSONResponse }

func (response UpdateAuthenticationMethodsPolicy429JSONResponse) VisitUpdateAuthenticationMethodsPolicyResponse(w http.ResponseWriter) error {

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

type UpdateAuthenticationMethodsPolicy500JSONResponse struct {
	InternalServerErrorJSONResponse
}

func (response UpdateAuthenticationMethodsPolicy500JSONResponse) VisitUpdateAuthenticationMethodsPolicyResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(500)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateAuthenticationMethodsPolicy503JSONResponse struct{ ServiceUnavailableJSONResponse }

func (response UpdateAuthenticationMethodsPolicy503JSONResponse) VisitUpdateAuthenticationMethodsPolicyResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	if response.Headers.RetryAfter != nil {
		w.Header().Set("Retry-After", fmt.Sprint(*response.Headers.RetryAfter))
	}
	w.WriteHeader(503)
	_, err := buf.WriteTo(w)
	return err
}

type ListAuthenticationMethodConfigurationsRequestObject struct {
	Params ListAuthenticationMethodConfigurationsParams
}

type ListAuthenticationMethodConfigurationsResponseObject interface {
	VisitListAuthenticationMethodConfigurationsResponse(w http.ResponseWriter) error
}

type ListAuthenticationMethodConfigurations200JSONResponse AuthenticationMethodConfigurationCollectionResponse

func (response ListAuthenticationMethodConfigurations200JSONResponse) VisitListAuthenticationMethodConfigurationsResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type ListAuthenticationMethodConfigurations400JSONResponse struct{ BadRequestJSONResponse }

func (response ListAuthenticationMethodConfigurations400JSONResponse) VisitListAuthenticationMethodConfigurationsResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(400)
	_, err := buf.WriteTo(w)
	return err
}

type ListAuthenticationMethodConfigurations401JSONResponse struct{ UnauthorizedJSONResponse }

func (response ListAuthenticationMethodConfigurations401JSONResponse) VisitListAuthenticationMethodConfigurationsResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(401)
	_, err := buf.WriteTo(w)
	return err
}

type ListAuthenticationMethodConfigurations403JSONResponse struct{ ForbiddenJSONResponse }

func (response ListAuthenticationMethodConfigurations403JSONResponse) VisitListAuthenticationMethodConfigurationsResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(403)
	_, err := buf.WriteTo(w)
	return err
}

type ListAuthenticationMethodConfigurations404JSONResponse struct{ NotFoundJSONResponse }

func (response ListAuthenticationMethodConfigurations404JSONResponse) VisitListAuthenticationMethodConfigurationsResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(404)
	_, err := buf.WriteTo(w)
	return err
}

type ListAuthenticationMethodConfigurations429JSONResponse struct{ TooManyRequestsJSONResponse }

func (response ListAuthenticationMethodConfigurations429JSONResponse) VisitListAuthenticationMethodConfigurationsResponse(w http.ResponseWriter) error {

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

type ListAuthenticationMethodConfigurations500JSONResponse struct {
	InternalServerErrorJSONResponse
}

func (response ListAuthenticationMethodConfigurations500JSONResponse) VisitListAuthenticationMethodConfigurationsResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(500)
	_, err := buf.WriteTo(w)
	return err
}

type ListAuthenticationMethodConfigurations503JSONResponse struct{ ServiceUnavailableJSONResponse }

func (response ListAuthenticationMethodConfigurations503JSONResponse) VisitListAuthenticationMethodConfigurationsResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	if response.Headers.RetryAfter != nil {
		w.Header().Set("Retry-After", fmt.Sprint(*response.Headers.RetryAfter))
	}
	w.WriteHeader(503)
	_, err := buf.WriteTo(w)
	return err
}

type CreateAuthenticationMethodConfigurationRequestObject struct {
	Params CreateAuthenticationMethodConfigurationParams
	Body   *CreateAuthenticationMethodConfigurationJSONRequestBody
}

type CreateAuthenticationMethodConfigurationResponseObject interface {
	VisitCreateAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error
}

type CreateAuthenticationMethodConfiguration201ResponseHeaders struct {
	Location *string
}

type CreateAuthenticationMethodConfiguration201JSONResponse struct {
	Body    ExternalAuthenticationMethodConfiguration
	Headers CreateAuthenticationMethodConfiguration201ResponseHeaders
}

func (response CreateAuthenticationMethodConfiguration201JSONResponse) VisitCreateAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	if response.Headers.Location != nil {
		w.Header().Set("Location", fmt.Sprint(*response.Headers.Location))
	}
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

type CreateAuthenticationMethodConfiguration401JSONResponse struct{ UnauthorizedJSONResponse }

func (response CreateAuthenticationMethodConfiguration401JSONResponse) VisitCreateAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(401)
	_, err := buf.WriteTo(w)
	return err
}

type CreateAuthenticationMethodConfiguration403JSONResponse struct{ ForbiddenJSONResponse }

func (response CreateAuthenticationMethodConfiguration403JSONResponse) VisitCreateAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(403)
	_, err := buf.WriteTo(w)
	return err
}

type CreateAuthenticationMethodConfiguration404JSONResponse struct{ NotFoundJSONResponse }

func (response CreateAuthenticationMethodConfiguration404JSONResponse) VisitCreateAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(404)
	_, err := buf.WriteTo(w)
	return err
}

type CreateAuthenticationMethodConfiguration409JSONResponse struct{ ConflictJSONResponse }

func (response CreateAuthenticationMethodConfiguration409JSONResponse) VisitCreateAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(409)
	_, err := buf.WriteTo(w)
	return err
}

type CreateAuthenticationMethodConfiguration415JSONResponse struct {
	UnsupportedMediaTypeJSONResponse
}

func (response CreateAuthenticationMethodConfiguration415JSONResponse) VisitCreateAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(415)
	_, err := buf.WriteTo(w)
	return err
}

type CreateAuthenticationMethodConfiguration429JSONResponse struct{ TooManyRequestsJSONResponse }

func (response CreateAuthenticationMethodConfiguration429JSONResponse) VisitCreateAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

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

type CreateAuthenticationMethodConfiguration500JSONResponse struct {
	InternalServerErrorJSONResponse
}

func (response CreateAuthenticationMethodConfiguration500JSONResponse) VisitCreateAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(500)
	_, err := buf.WriteTo(w)
	return err
}

type CreateAuthenticationMethodConfiguration503JSONResponse struct{ ServiceUnavailableJSONResponse }

func (response CreateAuthenticationMethodConfiguration503JSONResponse) VisitCreateAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	if response.Headers.RetryAfter != nil {
		w.Header().Set("Retry-After", fmt.Sprint(*response.Headers.RetryAfter))
	}
	w.WriteHeader(503)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteTemporaryAccessPassAuthenticationMethodConfigurationRequestObject struct {
	Params DeleteTemporaryAccessPassAuthenticationMethodConfigurationParams
}

type DeleteTemporaryAccessPassAuthenticationMethodConfigurationResponseObject interface {
	VisitDeleteTemporaryAccessPassAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error
}

type DeleteTemporaryAccessPassAuthenticationMethodConfiguration204Response struct {
}

func (response DeleteTemporaryAccessPassAuthenticationMethodConfiguration204Response) VisitDeleteTemporaryAccessPassAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {
	w.WriteHeader(204)
	return nil
}

type DeleteTemporaryAccessPassAuthenticationMethodConfiguration400JSONResponse struct{ BadRequestJSONResponse }

func (response DeleteTemporaryAccessPassAuthenticationMethodConfiguration400JSONResponse) VisitDeleteTemporaryAccessPassAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(400)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteTemporaryAccessPassAuthenticationMethodConfiguration401JSONResponse struct{ UnauthorizedJSONResponse }

func (response DeleteTemporaryAccessPassAuthenticationMethodConfiguration401JSONResponse) VisitDeleteTemporaryAccessPassAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(401)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteTemporaryAccessPassAuthenticationMethodConfiguration403JSONResponse struct{ ForbiddenJSONResponse }

func (response DeleteTemporaryAccessPassAuthenticationMethodConfiguration403JSONResponse) VisitDeleteTemporaryAccessPassAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(403)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteTemporaryAccessPassAuthenticationMethodConfiguration404JSONResponse struct{ NotFoundJSONResponse }

func (response DeleteTemporaryAccessPassAuthenticationMethodConfiguration404JSONResponse) VisitDeleteTemporaryAccessPassAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(404)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteTemporaryAccessPassAuthenticationMethodConfiguration409JSONResponse struct{ ConflictJSONResponse }

func (response DeleteTemporaryAccessPassAuthenticationMethodConfiguration409JSONResponse) VisitDeleteTemporaryAccessPassAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(409)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteTemporaryAccessPassAuthenticationMethodConfiguration412JSONResponse struct{ PreconditionFailedJSONResponse }

func (response DeleteTemporaryAccessPassAuthenticationMethodConfiguration412JSONResponse) VisitDeleteTemporaryAccessPassAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(412)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteTemporaryAccessPassAuthenticationMethodConfiguration429JSONResponse struct{ TooManyRequestsJSONResponse }

func (response DeleteTemporaryAccessPassAuthenticationMethodConfiguration429JSONResponse) VisitDeleteTemporaryAccessPassAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

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

type DeleteTemporaryAccessPassAuthenticationMethodConfiguration500JSONResponse struct {
	InternalServerErrorJSONResponse
}

func (response DeleteTemporaryAccessPassAuthenticationMethodConfiguration500JSONResponse) VisitDeleteTemporaryAccessPassAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(500)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteTemporaryAccessPassAuthenticationMethodConfiguration503JSONResponse struct{ ServiceUnavailableJSONResponse }

func (response DeleteTemporaryAccessPassAuthenticationMethodConfiguration503JSONResponse) VisitDeleteTemporaryAccessPassAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	if response.Headers.RetryAfter != nil {
		w.Header().Set("Retry-After", fmt.Sprint(*response.Headers.RetryAfter))
	}
	w.WriteHeader(503)
	_, err := buf.WriteTo(w)
	return err
}

type GetTemporaryAccessPassAuthenticationMethodConfigurationRequestObject struct {
	Params GetTemporaryAccessPassAuthenticationMethodConfigurationParams
}

type GetTemporaryAccessPassAuthenticationMethodConfigurationResponseObject interface {
	VisitGetTemporaryAccessPassAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error
}

type GetTemporaryAccessPassAuthenticationMethodConfiguration200JSONResponse TemporaryAccessPassAuthenticationMethodConfiguration

func (response GetTemporaryAccessPassAuthenticationMethodConfiguration200JSONResponse) VisitGetTemporaryAccessPassAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type GetTemporaryAccessPassAuthenticationMethodConfiguration400JSONResponse struct{ BadRequestJSONResponse }

func (response GetTemporaryAccessPassAuthenticationMethodConfiguration400JSONResponse) VisitGetTemporaryAccessPassAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(400)
	_, err := buf.WriteTo(w)
	return err
}

type GetTemporaryAccessPassAuthenticationMethodConfiguration401JSONResponse struct{ UnauthorizedJSONResponse }

func (response GetTemporaryAccessPassAuthenticationMethodConfiguration401JSONResponse) VisitGetTemporaryAccessPassAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(401)
	_, err := buf.WriteTo(w)
	return err
}

type GetTemporaryAccessPassAuthenticationMethodConfiguration403JSONResponse struct{ ForbiddenJSONResponse }

func (response GetTemporaryAccessPassAuthenticationMethodConfiguration403JSONResponse) VisitGetTemporaryAccessPassAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(403)
	_, err := buf.WriteTo(w)
	return err
}

type GetTemporaryAccessPassAuthenticationMethodConfiguration404JSONResponse struct{ NotFoundJSONResponse }

func (response GetTemporaryAccessPassAuthenticationMethodConfiguration404JSONResponse) VisitGetTemporaryAccessPassAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(404)
	_, err := buf.WriteTo(w)
	return err
}

type GetTemporaryAccessPassAuthenticationMethodConfiguration429JSONResponse struct{ TooManyRequestsJSONResponse }

func (response GetTemporaryAccessPassAuthenticationMethodConfiguration429JSONResponse) VisitGetTemporaryAccessPassAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

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

type GetTemporaryAccessPassAuthenticationMethodConfiguration500JSONResponse struct {
	InternalServerErrorJSONResponse
}

func (response GetTemporaryAccessPassAuthenticationMethodConfiguration500JSONResponse) VisitGetTemporaryAccessPassAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(500)
	_, err := buf.WriteTo(w)
	return err
}

type GetTemporaryAccessPassAuthenticationMethodConfiguration503JSONResponse struct{ ServiceUnavailableJSONResponse }

func (response GetTemporaryAccessPassAuthenticationMethodConfiguration503JSONResponse) VisitGetTemporaryAccessPassAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	if response.Headers.RetryAfter != nil {
		w.Header().Set("Retry-After", fmt.Sprint(*response.Headers.RetryAfter))
	}
	w.WriteHeader(503)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateTemporaryAccessPassAuthenticationMethodConfigurationRequestObject struct {
	Params UpdateTemporaryAccessPassAuthenticationMethodConfigurationParams
	Body   *UpdateTemporaryAccessPassAuthenticationMethodConfigurationJSONRequestBody
}

type UpdateTemporaryAccessPassAuthenticationMethodConfigurationResponseObject interface {
	VisitUpdateTemporaryAccessPassAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error
}

type UpdateTemporaryAccessPassAuthenticationMethodConfiguration204Response struct {
}

func (response UpdateTemporaryAccessPassAuthenticationMethodConfiguration204Response) VisitUpdateTemporaryAccessPassAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {
	w.WriteHeader(204)
	return nil
}

type UpdateTemporaryAccessPassAuthenticationMethodConfiguration400JSONResponse struct{ BadRequestJSONResponse }

func (response UpdateTemporaryAccessPassAuthenticationMethodConfiguration400JSONResponse) VisitUpdateTemporaryAccessPassAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(400)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateTemporaryAccessPassAuthenticationMethodConfiguration401JSONResponse struct{ UnauthorizedJSONResponse }

func (response UpdateTemporaryAccessPassAuthenticationMethodConfiguration401JSONResponse) VisitUpdateTemporaryAccessPassAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(401)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateTemporaryAccessPassAuthenticationMethodConfiguration403JSONResponse struct{ ForbiddenJSONResponse }

func (response UpdateTemporaryAccessPassAuthenticationMethodConfiguration403JSONResponse) VisitUpdateTemporaryAccessPassAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(403)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateTemporaryAccessPassAuthenticationMethodConfiguration404JSONResponse struct{ NotFoundJSONResponse }

func (response UpdateTemporaryAccessPassAuthenticationMethodConfiguration404JSONResponse) VisitUpdateTemporaryAccessPassAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(404)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateTemporaryAccessPassAuthenticationMethodConfiguration409JSONResponse struct{ ConflictJSONResponse }

func (response UpdateTemporaryAccessPassAuthenticationMethodConfiguration409JSONResponse) VisitUpdateTemporaryAccessPassAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(409)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateTemporaryAccessPassAuthenticationMethodConfiguration412JSONResponse struct{ PreconditionFailedJSONResponse }

func (response UpdateTemporaryAccessPassAuthenticationMethodConfiguration412JSONResponse) VisitUpdateTemporaryAccessPassAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(412)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateTemporaryAccessPassAuthenticationMethodConfiguration415JSONResponse struct {
	UnsupportedMediaTypeJSONResponse
}

func (response UpdateTemporaryAccessPassAuthenticationMethodConfiguration415JSONResponse) VisitUpdateTemporaryAccessPassAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(415)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateTemporaryAccessPassAuthenticationMethodConfiguration429JSONResponse struct{ TooManyRequestsJSONResponse }

func (response UpdateTemporaryAccessPassAuthenticationMethodConfiguration429JSONResponse) VisitUpdateTemporaryAccessPassAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

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

type UpdateTemporaryAccessPassAuthenticationMethodConfiguration500JSONResponse struct {
	InternalServerErrorJSONResponse
}

func (response UpdateTemporaryAccessPassAuthenticationMethodConfiguration500JSONResponse) VisitUpdateTemporaryAccessPassAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(500)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateTemporaryAccessPassAuthenticationMethodConfiguration503JSONResponse struct{ ServiceUnavailableJSONResponse }

func (response UpdateTemporaryAccessPassAuthenticationMethodConfiguration503JSONResponse) VisitUpdateTemporaryAccessPassAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	if response.Headers.RetryAfter != nil {
		w.Header().Set("Retry-After", fmt.Sprint(*response.Headers.RetryAfter))
	}
	w.WriteHeader(503)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteVerifiableCredentialsAuthenticationMethodConfigurationRequestObject struct {
	Params DeleteVerifiableCredentialsAuthenticationMethodConfigurationParams
}

type DeleteVerifiableCredentialsAuthenticationMethodConfigurationResponseObject interface {
	VisitDeleteVerifiableCredentialsAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error
}

type DeleteVerifiableCredentialsAuthenticationMethodConfiguration204Response struct {
}

func (response DeleteVerifiableCredentialsAuthenticationMethodConfiguration204Response) VisitDeleteVerifiableCredentialsAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {
	w.WriteHeader(204)
	return nil
}

type DeleteVerifiableCredentialsAuthenticationMethodConfiguration400JSONResponse struct{ BadRequestJSONResponse }

func (response DeleteVerifiableCredentialsAuthenticationMethodConfiguration400JSONResponse) VisitDeleteVerifiableCredentialsAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(400)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteVerifiableCredentialsAuthenticationMethodConfiguration401JSONResponse struct{ UnauthorizedJSONResponse }

func (response DeleteVerifiableCredentialsAuthenticationMethodConfiguration401JSONResponse) VisitDeleteVerifiableCredentialsAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(401)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteVerifiableCredentialsAuthenticationMethodConfiguration403JSONResponse struct{ ForbiddenJSONResponse }

func (response DeleteVerifiableCredentialsAuthenticationMethodConfiguration403JSONResponse) VisitDeleteVerifiableCredentialsAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(403)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteVerifiableCredentialsAuthenticationMethodConfiguration404JSONResponse struct{ NotFoundJSONResponse }

func (response DeleteVerifiableCredentialsAuthenticationMethodConfiguration404JSONResponse) VisitDeleteVerifiableCredentialsAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(404)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteVerifiableCredentialsAuthenticationMethodConfiguration409JSONResponse struct{ ConflictJSONResponse }

func (response DeleteVerifiableCredentialsAuthenticationMethodConfiguration409JSONResponse) VisitDeleteVerifiableCredentialsAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(409)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteVerifiableCredentialsAuthenticationMethodConfiguration412JSONResponse struct{ PreconditionFailedJSONResponse }

func (response DeleteVerifiableCredentialsAuthenticationMethodConfiguration412JSONResponse) VisitDeleteVerifiableCredentialsAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(412)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteVerifiableCredentialsAuthenticationMethodConfiguration429JSONResponse struct{ TooManyRequestsJSONResponse }

func (response DeleteVerifiableCredentialsAuthenticationMethodConfiguration429JSONResponse) VisitDeleteVerifiableCredentialsAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

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

type DeleteVerifiableCredentialsAuthenticationMethodConfiguration500JSONResponse struct {
	InternalServerErrorJSONResponse
}

func (response DeleteVerifiableCredentialsAuthenticationMethodConfiguration500JSONResponse) VisitDeleteVerifiableCredentialsAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(500)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteVerifiableCredentialsAuthenticationMethodConfiguration503JSONResponse struct{ ServiceUnavailableJSONResponse }

func (response DeleteVerifiableCredentialsAuthenticationMethodConfiguration503JSONResponse) VisitDeleteVerifiableCredentialsAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	if response.Headers.RetryAfter != nil {
		w.Header().Set("Retry-After", fmt.Sprint(*response.Headers.RetryAfter))
	}
	w.WriteHeader(503)
	_, err := buf.WriteTo(w)
	return err
}

type GetVerifiableCredentialsAuthenticationMethodConfigurationRequestObject struct {
	Params GetVerifiableCredentialsAuthenticationMethodConfigurationParams
}

type GetVerifiableCredentialsAuthenticationMethodConfigurationResponseObject interface {
	VisitGetVerifiableCredentialsAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error
}

type GetVerifiableCredentialsAuthenticationMethodConfiguration200JSONResponse VerifiableCredentialsAuthenticationMethodConfiguration

func (response GetVerifiableCredentialsAuthenticationMethodConfiguration200JSONResponse) VisitGetVerifiableCredentialsAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type GetVerifiableCredentialsAuthenticationMethodConfiguration400JSONResponse struct{ BadRequestJSONResponse }

func (response GetVerifiableCredentialsAuthenticationMethodConfiguration400JSONResponse) VisitGetVerifiableCredentialsAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(400)
	_, err := buf.WriteTo(w)
	return err
}

type GetVerifiableCredentialsAuthenticationMethodConfiguration401JSONResponse struct{ UnauthorizedJSONResponse }

func (response GetVerifiableCredentialsAuthenticationMethodConfiguration401JSONResponse) VisitGetVerifiableCredentialsAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(401)
	_, err := buf.WriteTo(w)
	return err
}

type GetVerifiableCredentialsAuthenticationMethodConfiguration403JSONResponse struct{ ForbiddenJSONResponse }

func (response GetVerifiableCredentialsAuthenticationMethodConfiguration403JSONResponse) VisitGetVerifiableCredentialsAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(403)
	_, err := buf.WriteTo(w)
	return err
}

type GetVerifiableCredentialsAuthenticationMethodConfiguration404JSONResponse struct{ NotFoundJSONResponse }

func (response GetVerifiableCredentialsAuthenticationMethodConfiguration404JSONResponse) VisitGetVerifiableCredentialsAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(404)
	_, err := buf.WriteTo(w)
	return err
}

type GetVerifiableCredentialsAuthenticationMethodConfiguration429JSONResponse struct{ TooManyRequestsJSONResponse }

func (response GetVerifiableCredentialsAuthenticationMethodConfiguration429JSONResponse) VisitGetVerifiableCredentialsAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

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

type GetVerifiableCredentialsAuthenticationMethodConfiguration500JSONResponse struct {
	InternalServerErrorJSONResponse
}

func (response GetVerifiableCredentialsAuthenticationMethodConfiguration500JSONResponse) VisitGetVerifiableCredentialsAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(500)
	_, err := buf.WriteTo(w)
	return err
}

type GetVerifiableCredentialsAuthenticationMethodConfiguration503JSONResponse struct{ ServiceUnavailableJSONResponse }

func (response GetVerifiableCredentialsAuthenticationMethodConfiguration503JSONResponse) VisitGetVerifiableCredentialsAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	if response.Headers.RetryAfter != nil {
		w.Header().Set("Retry-After", fmt.Sprint(*response.Headers.RetryAfter))
	}
	w.WriteHeader(503)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateVerifiableCredentialsAuthenticationMethodConfigurationRequestObject struct {
	Params UpdateVerifiableCredentialsAuthenticationMethodConfigurationParams
	Body   *UpdateVerifiableCredentialsAuthenticationMethodConfigurationJSONRequestBody
}

type UpdateVerifiableCredentialsAuthenticationMethodConfigurationResponseObject interface {
	VisitUpdateVerifiableCredentialsAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error
}

type UpdateVerifiableCredentialsAuthenticationMethodConfiguration204Response struct {
}

func (response UpdateVerifiableCredentialsAuthenticationMethodConfiguration204Response) VisitUpdateVerifiableCredentialsAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {
	w.WriteHeader(204)
	return nil
}

type UpdateVerifiableCredentialsAuthenticationMethodConfiguration400JSONResponse struct{ BadRequestJSONResponse }

func (response UpdateVerifiableCredentialsAuthenticationMethodConfiguration400JSONResponse) VisitUpdateVerifiableCredentialsAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(400)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateVerifiableCredentialsAuthenticationMethodConfiguration401JSONResponse struct{ UnauthorizedJSONResponse }

func (response UpdateVerifiableCredentialsAuthenticationMethodConfiguration401JSONResponse) VisitUpdateVerifiableCredentialsAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(401)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateVerifiableCredentialsAuthenticationMethodConfiguration403JSONResponse struct{ ForbiddenJSONResponse }

func (response UpdateVerifiableCredentialsAuthenticationMethodConfiguration403JSONResponse) VisitUpdateVerifiableCredentialsAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(403)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateVerifiableCredentialsAuthenticationMethodConfiguration404JSONResponse struct{ NotFoundJSONResponse }

func (response UpdateVerifiableCredentialsAuthenticationMethodConfiguration404JSONResponse) VisitUpdateVerifiableCredentialsAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(404)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateVerifiableCredentialsAuthenticationMethodConfiguration409JSONResponse struct{ ConflictJSONResponse }

func (response UpdateVerifiableCredentialsAuthenticationMethodConfiguration409JSONResponse) VisitUpdateVerifiableCredentialsAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(409)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateVerifiableCredentialsAuthenticationMethodConfiguration412JSONResponse struct{ PreconditionFailedJSONResponse }

func (response UpdateVerifiableCredentialsAuthenticationMethodConfiguration412JSONResponse) VisitUpdateVerifiableCredentialsAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(412)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateVerifiableCredentialsAuthenticationMethodConfiguration415JSONResponse struct {
	UnsupportedMediaTypeJSONResponse
}

func (response UpdateVerifiableCredentialsAuthenticationMethodConfiguration415JSONResponse) VisitUpdateVerifiableCredentialsAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(415)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateVerifiableCredentialsAuthenticationMethodConfiguration429JSONResponse struct{ TooManyRequestsJSONResponse }

func (response UpdateVerifiableCredentialsAuthenticationMethodConfiguration429JSONResponse) VisitUpdateVerifiableCredentialsAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

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

type UpdateVerifiableCredentialsAuthenticationMethodConfiguration500JSONResponse struct {
	InternalServerErrorJSONResponse
}

func (response UpdateVerifiableCredentialsAuthenticationMethodConfiguration500JSONResponse) VisitUpdateVerifiableCredentialsAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(500)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateVerifiableCredentialsAuthenticationMethodConfiguration503JSONResponse struct{ ServiceUnavailableJSONResponse }

func (response UpdateVerifiableCredentialsAuthenticationMethodConfiguration503JSONResponse) VisitUpdateVerifiableCredentialsAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	if response.Headers.RetryAfter != nil {
		w.Header().Set("Retry-After", fmt.Sprint(*response.Headers.RetryAfter))
	}
	w.WriteHeader(503)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteEmailAuthenticationMethodConfigurationRequestObject struct {
	Params DeleteEmailAuthenticationMethodConfigurationParams
}

type DeleteEmailAuthenticationMethodConfigurationResponseObject interface {
	VisitDeleteEmailAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error
}

type DeleteEmailAuthenticationMethodConfiguration204Response struct {
}

func (response DeleteEmailAuthenticationMethodConfiguration204Response) VisitDeleteEmailAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {
	w.WriteHeader(204)
	return nil
}

type DeleteEmailAuthenticationMethodConfiguration400JSONResponse struct{ BadRequestJSONResponse }

func (response DeleteEmailAuthenticationMethodConfiguration400JSONResponse) VisitDeleteEmailAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(400)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteEmailAuthenticationMethodConfiguration401JSONResponse struct{ UnauthorizedJSONResponse }

func (response DeleteEmailAuthenticationMethodConfiguration401JSONResponse) VisitDeleteEmailAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(401)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteEmailAuthenticationMethodConfiguration403JSONResponse struct{ ForbiddenJSONResponse }

func (response DeleteEmailAuthenticationMethodConfiguration403JSONResponse) VisitDeleteEmailAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(403)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteEmailAuthenticationMethodConfiguration404JSONResponse struct{ NotFoundJSONResponse }

func (response DeleteEmailAuthenticationMethodConfiguration404JSONResponse) VisitDeleteEmailAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(404)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteEmailAuthenticationMethodConfiguration409JSONResponse struct{ ConflictJSONResponse }

func (response DeleteEmailAuthenticationMethodConfiguration409JSONResponse) VisitDeleteEmailAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(409)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteEmailAuthenticationMethodConfiguration412JSONResponse struct{ PreconditionFailedJSONResponse }

func (response DeleteEmailAuthenticationMethodConfiguration412JSONResponse) VisitDeleteEmailAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(412)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteEmailAuthenticationMethodConfiguration429JSONResponse struct{ TooManyRequestsJSONResponse }

func (response DeleteEmailAuthenticationMethodConfiguration429JSONResponse) VisitDeleteEmailAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

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

type DeleteEmailAuthenticationMethodConfiguration500JSONResponse struct {
	InternalServerErrorJSONResponse
}

func (response DeleteEmailAuthenticationMethodConfiguration500JSONResponse) VisitDeleteEmailAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(500)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteEmailAuthenticationMethodConfiguration503JSONResponse struct{ ServiceUnavailableJSONResponse }

func (response DeleteEmailAuthenticationMethodConfiguration503JSONResponse) VisitDeleteEmailAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	if response.Headers.RetryAfter != nil {
		w.Header().Set("Retry-After", fmt.Sprint(*response.Headers.RetryAfter))
	}
	w.WriteHeader(503)
	_, err := buf.WriteTo(w)
	return err
}

type GetEmailAuthenticationMethodConfigurationRequestObject struct {
	Params GetEmailAuthenticationMethodConfigurationParams
}

type GetEmailAuthenticationMethodConfigurationResponseObject interface {
	VisitGetEmailAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error
}

type GetEmailAuthenticationMethodConfiguration200JSONResponse EmailAuthenticationMethodConfiguration

func (response GetEmailAuthenticationMethodConfiguration200JSONResponse) VisitGetEmailAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type GetEmailAuthenticationMethodConfiguration400JSONResponse struct{ BadRequestJSONResponse }

func (response GetEmailAuthenticationMethodConfiguration400JSONResponse) VisitGetEmailAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(400)
	_, err := buf.WriteTo(w)
	return err
}

type GetEmailAuthenticationMethodConfiguration401JSONResponse struct{ UnauthorizedJSONResponse }

func (response GetEmailAuthenticationMethodConfiguration401JSONResponse) VisitGetEmailAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(401)
	_, err := buf.WriteTo(w)
	return err
}

type GetEmailAuthenticationMethodConfiguration403JSONResponse struct{ ForbiddenJSONResponse }

func (response GetEmailAuthenticationMethodConfiguration403JSONResponse) VisitGetEmailAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(403)
	_, err := buf.WriteTo(w)
	return err
}

type GetEmailAuthenticationMethodConfiguration404JSONResponse struct{ NotFoundJSONResponse }

func (response GetEmailAuthenticationMethodConfiguration404JSONResponse) VisitGetEmailAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(404)
	_, err := buf.WriteTo(w)
	return err
}

type GetEmailAuthenticationMethodConfiguration429JSONResponse struct{ TooManyRequestsJSONResponse }

func (response GetEmailAuthenticationMethodConfiguration429JSONResponse) VisitGetEmailAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

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

type GetEmailAuthenticationMethodConfiguration500JSONResponse struct {
	InternalServerErrorJSONResponse
}

func (response GetEmailAuthenticationMethodConfiguration500JSONResponse) VisitGetEmailAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(500)
	_, err := buf.WriteTo(w)
	return err
}

type GetEmailAuthenticationMethodConfiguration503JSONResponse struct{ ServiceUnavailableJSONResponse }

func (response GetEmailAuthenticationMethodConfiguration503JSONResponse) VisitGetEmailAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	if response.Headers.RetryAfter != nil {
		w.Header().Set("Retry-After", fmt.Sprint(*response.Headers.RetryAfter))
	}
	w.WriteHeader(503)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateEmailAuthenticationMethodConfigurationRequestObject struct {
	Params UpdateEmailAuthenticationMethodConfigurationParams
	Body   *UpdateEmailAuthenticationMethodConfigurationJSONRequestBody
}

type UpdateEmailAuthenticationMethodConfigurationResponseObject interface {
	VisitUpdateEmailAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error
}

type UpdateEmailAuthenticationMethodConfiguration204Response struct {
}

func (response UpdateEmailAuthenticationMethodConfiguration204Response) VisitUpdateEmailAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {
	w.WriteHeader(204)
	return nil
}

type UpdateEmailAuthenticationMethodConfiguration400JSONResponse struct{ BadRequestJSONResponse }

func (response UpdateEmailAuthenticationMethodConfiguration400JSONResponse) VisitUpdateEmailAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(400)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateEmailAuthenticationMethodConfiguration401JSONResponse struct{ UnauthorizedJSONResponse }

func (response UpdateEmailAuthenticationMethodConfiguration401JSONResponse) VisitUpdateEmailAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(401)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateEmailAuthenticationMethodConfiguration403JSONResponse struct{ ForbiddenJSONResponse }

func (response UpdateEmailAuthenticationMethodConfiguration403JSONResponse) VisitUpdateEmailAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(403)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateEmailAuthenticationMethodConfiguration404JSONResponse struct{ NotFoundJSONResponse }

func (response UpdateEmailAuthenticationMethodConfiguration404JSONResponse) VisitUpdateEmailAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(404)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateEmailAuthenticationMethodConfiguration409JSONResponse struct{ ConflictJSONResponse }

func (response UpdateEmailAuthenticationMethodConfiguration409JSONResponse) VisitUpdateEmailAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(409)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateEmailAuthenticationMethodConfiguration412JSONResponse struct{ PreconditionFailedJSONResponse }

func (response UpdateEmailAuthenticationMethodConfiguration412JSONResponse) VisitUpdateEmailAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(412)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateEmailAuthenticationMethodConfiguration415JSONResponse struct {
	UnsupportedMediaTypeJSONResponse
}

func (response UpdateEmailAuthenticationMethodConfiguration415JSONResponse) VisitUpdateEmailAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(415)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateEmailAuthenticationMethodConfiguration429JSONResponse struct{ TooManyRequestsJSONResponse }

func (response UpdateEmailAuthenticationMethodConfiguration429JSONResponse) VisitUpdateEmailAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

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

type UpdateEmailAuthenticationMethodConfiguration500JSONResponse struct {
	InternalServerErrorJSONResponse
}

func (response UpdateEmailAuthenticationMethodConfiguration500JSONResponse) VisitUpdateEmailAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(500)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateEmailAuthenticationMethodConfiguration503JSONResponse struct{ ServiceUnavailableJSONResponse }

func (response UpdateEmailAuthenticationMethodConfiguration503JSONResponse) VisitUpdateEmailAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	if response.Headers.RetryAfter != nil {
		w.Header().Set("Retry-After", fmt.Sprint(*response.Headers.RetryAfter))
	}
	w.WriteHeader(503)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteFido2AuthenticationMethodConfigurationRequestObject struct {
	Params DeleteFido2AuthenticationMethodConfigurationParams
}

type DeleteFido2AuthenticationMethodConfigurationResponseObject interface {
	VisitDeleteFido2AuthenticationMethodConfigurationResponse(w http.ResponseWriter) error
}

type DeleteFido2AuthenticationMethodConfiguration204Response struct {
}

func (response DeleteFido2AuthenticationMethodConfiguration204Response) VisitDeleteFido2AuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {
	w.WriteHeader(204)
	return nil
}

type DeleteFido2AuthenticationMethodConfiguration400JSONResponse struct{ BadRequestJSONResponse }

func (response DeleteFido2AuthenticationMethodConfiguration400JSONResponse) VisitDeleteFido2AuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(400)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteFido2AuthenticationMethodConfiguration401JSONResponse struct{ UnauthorizedJSONResponse }

func (response DeleteFido2AuthenticationMethodConfiguration401JSONResponse) VisitDeleteFido2AuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(401)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteFido2AuthenticationMethodConfiguration403JSONResponse struct{ ForbiddenJSONResponse }

func (response DeleteFido2AuthenticationMethodConfiguration403JSONResponse) VisitDeleteFido2AuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(403)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteFido2AuthenticationMethodConfiguration404JSONResponse struct{ NotFoundJSONResponse }

func (response DeleteFido2AuthenticationMethodConfiguration404JSONResponse) VisitDeleteFido2AuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(404)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteFido2AuthenticationMethodConfiguration409JSONResponse struct{ ConflictJSONResponse }

func (response DeleteFido2AuthenticationMethodConfiguration409JSONResponse) VisitDeleteFido2AuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(409)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteFido2AuthenticationMethodConfiguration412JSONResponse struct{ PreconditionFailedJSONResponse }

func (response DeleteFido2AuthenticationMethodConfiguration412JSONResponse) VisitDeleteFido2AuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(412)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteFido2AuthenticationMethodConfiguration429JSONResponse struct{ TooManyRequestsJSONResponse }

func (response DeleteFido2AuthenticationMethodConfiguration429JSONResponse) VisitDeleteFido2AuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

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

type DeleteFido2AuthenticationMethodConfiguration500JSONResponse struct {
	InternalServerErrorJSONResponse
}

func (response DeleteFido2AuthenticationMethodConfiguration500JSONResponse) VisitDeleteFido2AuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(500)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteFido2AuthenticationMethodConfiguration503JSONResponse struct{ ServiceUnavailableJSONResponse }

func (response DeleteFido2AuthenticationMethodConfiguration503JSONResponse) VisitDeleteFido2AuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	if response.Headers.RetryAfter != nil {
		w.Header().Set("Retry-After", fmt.Sprint(*response.Headers.RetryAfter))
	}
	w.WriteHeader(503)
	_, err := buf.WriteTo(w)
	return err
}

type GetFido2AuthenticationMethodConfigurationRequestObject struct {
	Params GetFido2AuthenticationMethodConfigurationParams
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

type GetFido2AuthenticationMethodConfiguration401JSONResponse struct{ UnauthorizedJSONResponse }

func (response GetFido2AuthenticationMethodConfiguration401JSONResponse) VisitGetFido2AuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(401)
	_, err := buf.WriteTo(w)
	return err
}

type GetFido2AuthenticationMethodConfiguration403JSONResponse struct{ ForbiddenJSONResponse }

func (response GetFido2AuthenticationMethodConfiguration403JSONResponse) VisitGetFido2AuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(403)
	_, err := buf.WriteTo(w)
	return err
}

type GetFido2AuthenticationMethodConfiguration404JSONResponse struct{ NotFoundJSONResponse }

func (response GetFido2AuthenticationMethodConfiguration404JSONResponse) VisitGetFido2AuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(404)
	_, err := buf.WriteTo(w)
	return err
}

type GetFido2AuthenticationMethodConfiguration429JSONResponse struct{ TooManyRequestsJSONResponse }

func (response GetFido2AuthenticationMethodConfiguration429JSONResponse) VisitGetFido2AuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

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

type GetFido2AuthenticationMethodConfiguration500JSONResponse struct {
	InternalServerErrorJSONResponse
}

func (response GetFido2AuthenticationMethodConfiguration500JSONResponse) VisitGetFido2AuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(500)
	_, err := buf.WriteTo(w)
	return err
}

type GetFido2AuthenticationMethodConfiguration503JSONResponse struct{ ServiceUnavailableJSONResponse }

func (response GetFido2AuthenticationMethodConfiguration503JSONResponse) VisitGetFido2AuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	if response.Headers.RetryAfter != nil {
		w.Header().Set("Retry-After", fmt.Sprint(*response.Headers.RetryAfter))
	}
	w.WriteHeader(503)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateFido2AuthenticationMethodConfigurationRequestObject struct {
	Params UpdateFido2AuthenticationMethodConfigurationParams
	Body   *UpdateFido2AuthenticationMethodConfigurationJSONRequestBody
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

type UpdateFido2AuthenticationMethodConfiguration401JSONResponse struct{ UnauthorizedJSONResponse }

func (response UpdateFido2AuthenticationMethodConfiguration401JSONResponse) VisitUpdateFido2AuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(401)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateFido2AuthenticationMethodConfiguration403JSONResponse struct{ ForbiddenJSONResponse }

func (response UpdateFido2AuthenticationMethodConfiguration403JSONResponse) VisitUpdateFido2AuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(403)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateFido2AuthenticationMethodConfiguration404JSONResponse struct{ NotFoundJSONResponse }

func (response UpdateFido2AuthenticationMethodConfiguration404JSONResponse) VisitUpdateFido2AuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(404)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateFido2AuthenticationMethodConfiguration409JSONResponse struct{ ConflictJSONResponse }

func (response UpdateFido2AuthenticationMethodConfiguration409JSONResponse) VisitUpdateFido2AuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(409)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateFido2AuthenticationMethodConfiguration412JSONResponse struct{ PreconditionFailedJSONResponse }

func (response UpdateFido2AuthenticationMethodConfiguration412JSONResponse) VisitUpdateFido2AuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(412)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateFido2AuthenticationMethodConfiguration415JSONResponse struct {
	UnsupportedMediaTypeJSONResponse
}

func (response UpdateFido2AuthenticationMethodConfiguration415JSONResponse) VisitUpdateFido2AuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(415)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateFido2AuthenticationMethodConfiguration429JSONResponse struct{ TooManyRequestsJSONResponse }

func (response UpdateFido2AuthenticationMethodConfiguration429JSONResponse) VisitUpdateFido2AuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

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

type UpdateFido2AuthenticationMethodConfiguration500JSONResponse struct {
	InternalServerErrorJSONResponse
}

func (response UpdateFido2AuthenticationMethodConfiguration500JSONResponse) VisitUpdateFido2AuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(500)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateFido2AuthenticationMethodConfiguration503JSONResponse struct{ ServiceUnavailableJSONResponse }

func (response UpdateFido2AuthenticationMethodConfiguration503JSONResponse) VisitUpdateFido2AuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	if response.Headers.RetryAfter != nil {
		w.Header().Set("Retry-After", fmt.Sprint(*response.Headers.RetryAfter))
	}
	w.WriteHeader(503)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteHardwareOathAuthenticationMethodConfigurationRequestObject struct {
	Params DeleteHardwareOathAuthenticationMethodConfigurationParams
}

type DeleteHardwareOathAuthenticationMethodConfigurationResponseObject interface {
	VisitDeleteHardwareOathAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error
}

type DeleteHardwareOathAuthenticationMethodConfiguration204Response struct {
}

func (response DeleteHardwareOathAuthenticationMethodConfiguration204Response) VisitDeleteHardwareOathAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {
	w.WriteHeader(204)
	return nil
}

type DeleteHardwareOathAuthenticationMethodConfiguration400JSONResponse struct{ BadRequestJSONResponse }

func (response DeleteHardwareOathAuthenticationMethodConfiguration400JSONResponse) VisitDeleteHardwareOathAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(400)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteHardwareOathAuthenticationMethodConfiguration401JSONResponse struct{ UnauthorizedJSONResponse }

func (response DeleteHardwareOathAuthenticationMethodConfiguration401JSONResponse) VisitDeleteHardwareOathAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(401)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteHardwareOathAuthenticationMethodConfiguration403JSONResponse struct{ ForbiddenJSONResponse }

func (response DeleteHardwareOathAuthenticationMethodConfiguration403JSONResponse) VisitDeleteHardwareOathAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(403)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteHardwareOathAuthenticationMethodConfiguration404JSONResponse struct{ NotFoundJSONResponse }

func (response DeleteHardwareOathAuthenticationMethodConfiguration404JSONResponse) VisitDeleteHardwareOathAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(404)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteHardwareOathAuthenticationMethodConfiguration409JSONResponse struct{ ConflictJSONResponse }

func (response DeleteHardwareOathAuthenticationMethodConfiguration409JSONResponse) VisitDeleteHardwareOathAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(409)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteHardwareOathAuthenticationMethodConfiguration412JSONResponse struct{ PreconditionFailedJSONResponse }

func (response DeleteHardwareOathAuthenticationMethodConfiguration412JSONResponse) VisitDeleteHardwareOathAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(412)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteHardwareOathAuthenticationMethodConfiguration429JSONResponse struct{ TooManyRequestsJSONResponse }

func (response DeleteHardwareOathAuthenticationMethodConfiguration429JSONResponse) VisitDeleteHardwareOathAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

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

type DeleteHardwareOathAuthenticationMethodConfiguration500JSONResponse struct {
	InternalServerErrorJSONResponse
}

func (response DeleteHardwareOathAuthenticationMethodConfiguration500JSONResponse) VisitDeleteHardwareOathAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(500)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteHardwareOathAuthenticationMethodConfiguration503JSONResponse struct{ ServiceUnavailableJSONResponse }

func (response DeleteHardwareOathAuthenticationMethodConfiguration503JSONResponse) VisitDeleteHardwareOathAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	if response.Headers.RetryAfter != nil {
		w.Header().Set("Retry-After", fmt.Sprint(*response.Headers.RetryAfter))
	}
	w.WriteHeader(503)
	_, err := buf.WriteTo(w)
	return err
}

type GetHardwareOathAuthenticationMethodConfigurationRequestObject struct {
	Params GetHardwareOathAuthenticationMethodConfigurationParams
}

type GetHardwareOathAuthenticationMethodConfigurationResponseObject interface {
	VisitGetHardwareOathAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error
}

type GetHardwareOathAuthenticationMethodConfiguration200JSONResponse HardwareOathAuthenticationMethodConfiguration

func (response GetHardwareOathAuthenticationMethodConfiguration200JSONResponse) VisitGetHardwareOathAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type GetHardwareOathAuthenticationMethodConfiguration400JSONResponse struct{ BadRequestJSONResponse }

func (response GetHardwareOathAuthenticationMethodConfiguration400JSONResponse) VisitGetHardwareOathAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(400)
	_, err := buf.WriteTo(w)
	return err
}

type GetHardwareOathAuthenticationMethodConfiguration401JSONResponse struct{ UnauthorizedJSONResponse }

func (response GetHardwareOathAuthenticationMethodConfiguration401JSONResponse) VisitGetHardwareOathAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(401)
	_, err := buf.WriteTo(w)
	return err
}

type GetHardwareOathAuthenticationMethodConfiguration403JSONResponse struct{ ForbiddenJSONResponse }

func (response GetHardwareOathAuthenticationMethodConfiguration403JSONResponse) VisitGetHardwareOathAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(403)
	_, err := buf.WriteTo(w)
	return err
}

type GetHardwareOathAuthenticationMethodConfiguration404JSONResponse struct{ NotFoundJSONResponse }

func (response GetHardwareOathAuthenticationMethodConfiguration404JSONResponse) VisitGetHardwareOathAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(404)
	_, err := buf.WriteTo(w)
	return err
}

type GetHardwareOathAuthenticationMethodConfiguration429JSONResponse struct{ TooManyRequestsJSONResponse }

func (response GetHardwareOathAuthenticationMethodConfiguration429JSONResponse) VisitGetHardwareOathAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

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

type GetHardwareOathAuthenticationMethodConfiguration500JSONResponse struct {
	InternalServerErrorJSONResponse
}

func (response GetHardwareOathAuthenticationMethodConfiguration500JSONResponse) VisitGetHardwareOathAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(500)
	_, err := buf.WriteTo(w)
	return err
}

type GetHardwareOathAuthenticationMethodConfiguration503JSONResponse struct{ ServiceUnavailableJSONResponse }

func (response GetHardwareOathAuthenticationMethodConfiguration503JSONResponse) VisitGetHardwareOathAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	if response.Headers.RetryAfter != nil {
		w.Header().Set("Retry-After", fmt.Sprint(*response.Headers.RetryAfter))
	}
	w.WriteHeader(503)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateHardwareOathAuthenticationMethodConfigurationRequestObject struct {
	Params UpdateHardwareOathAuthenticationMethodConfigurationParams
	Body   *UpdateHardwareOathAuthenticationMethodConfigurationJSONRequestBody
}

type UpdateHardwareOathAuthenticationMethodConfigurationResponseObject interface {
	VisitUpdateHardwareOathAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error
}

type UpdateHardwareOathAuthenticationMethodConfiguration204Response struct {
}

func (response UpdateHardwareOathAuthenticationMethodConfiguration204Response) VisitUpdateHardwareOathAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {
	w.WriteHeader(204)
	return nil
}

type UpdateHardwareOathAuthenticationMethodConfiguration400JSONResponse struct{ BadRequestJSONResponse }

func (response UpdateHardwareOathAuthenticationMethodConfiguration400JSONResponse) VisitUpdateHardwareOathAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(400)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateHardwareOathAuthenticationMethodConfiguration401JSONResponse struct{ UnauthorizedJSONResponse }

func (response UpdateHardwareOathAuthenticationMethodConfiguration401JSONResponse) VisitUpdateHardwareOathAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(401)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateHardwareOathAuthenticationMethodConfiguration403JSONResponse struct{ ForbiddenJSONResponse }

func (response UpdateHardwareOathAuthenticationMethodConfiguration403JSONResponse) VisitUpdateHardwareOathAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(403)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateHardwareOathAuthenticationMethodConfiguration404JSONResponse struct{ NotFoundJSONResponse }

func (response UpdateHardwareOathAuthenticationMethodConfiguration404JSONResponse) VisitUpdateHardwareOathAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(404)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateHardwareOathAuthenticationMethodConfiguration409JSONResponse struct{ ConflictJSONResponse }

func (response UpdateHardwareOathAuthenticationMethodConfiguration409JSONResponse) VisitUpdateHardwareOathAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(409)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateHardwareOathAuthenticationMethodConfiguration412JSONResponse struct{ PreconditionFailedJSONResponse }

func (response UpdateHardwareOathAuthenticationMethodConfiguration412JSONResponse) VisitUpdateHardwareOathAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(412)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateHardwareOathAuthenticationMethodConfiguration415JSONResponse struct {
	UnsupportedMediaTypeJSONResponse
}

func (response UpdateHardwareOathAuthenticationMethodConfiguration415JSONResponse) VisitUpdateHardwareOathAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(415)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateHardwareOathAuthenticationMethodConfiguration429JSONResponse struct{ TooManyRequestsJSONResponse }

func (response UpdateHardwareOathAuthenticationMethodConfiguration429JSONResponse) VisitUpdateHardwareOathAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

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

type UpdateHardwareOathAuthenticationMethodConfiguration500JSONResponse struct {
	InternalServerErrorJSONResponse
}

func (response UpdateHardwareOathAuthenticationMethodConfiguration500JSONResponse) VisitUpdateHardwareOathAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(500)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateHardwareOathAuthenticationMethodConfiguration503JSONResponse struct{ ServiceUnavailableJSONResponse }

func (response UpdateHardwareOathAuthenticationMethodConfiguration503JSONResponse) VisitUpdateHardwareOathAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	if response.Headers.RetryAfter != nil {
		w.Header().Set("Retry-After", fmt.Sprint(*response.Headers.RetryAfter))
	}
	w.WriteHeader(503)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteMicrosoftAuthenticatorAuthenticationMethodConfigurationRequestObject struct {
	Params DeleteMicrosoftAuthenticatorAuthenticationMethodConfigurationParams
}

type DeleteMicrosoftAuthenticatorAuthenticationMethodConfigurationResponseObject interface {
	VisitDeleteMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error
}

type DeleteMicrosoftAuthenticatorAuthenticationMethodConfiguration204Response struct {
}

func (response DeleteMicrosoftAuthenticatorAuthenticationMethodConfiguration204Response) VisitDeleteMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {
	w.WriteHeader(204)
	return nil
}

type DeleteMicrosoftAuthenticatorAuthenticationMethodConfiguration400JSONResponse struct{ BadRequestJSONResponse }

func (response DeleteMicrosoftAuthenticatorAuthenticationMethodConfiguration400JSONResponse) VisitDeleteMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(400)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteMicrosoftAuthenticatorAuthenticationMethodConfiguration401JSONResponse struct{ UnauthorizedJSONResponse }

func (response DeleteMicrosoftAuthenticatorAuthenticationMethodConfiguration401JSONResponse) VisitDeleteMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(401)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteMicrosoftAuthenticatorAuthenticationMethodConfiguration403JSONResponse struct{ ForbiddenJSONResponse }

func (response DeleteMicrosoftAuthenticatorAuthenticationMethodConfiguration403JSONResponse) VisitDeleteMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(403)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteMicrosoftAuthenticatorAuthenticationMethodConfiguration404JSONResponse struct{ NotFoundJSONResponse }

func (response DeleteMicrosoftAuthenticatorAuthenticationMethodConfiguration404JSONResponse) VisitDeleteMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(404)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteMicrosoftAuthenticatorAuthenticationMethodConfiguration409JSONResponse struct{ ConflictJSONResponse }

func (response DeleteMicrosoftAuthenticatorAuthenticationMethodConfiguration409JSONResponse) VisitDeleteMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(409)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteMicrosoftAuthenticatorAuthenticationMethodConfiguration412JSONResponse struct{ PreconditionFailedJSONResponse }

func (response DeleteMicrosoftAuthenticatorAuthenticationMethodConfiguration412JSONResponse) VisitDeleteMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(412)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteMicrosoftAuthenticatorAuthenticationMethodConfiguration429JSONResponse struct{ TooManyRequestsJSONResponse }

func (response DeleteMicrosoftAuthenticatorAuthenticationMethodConfiguration429JSONResponse) VisitDeleteMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

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

type DeleteMicrosoftAuthenticatorAuthenticationMethodConfiguration500JSONResponse struct {
	InternalServerErrorJSONResponse
}

func (response DeleteMicrosoftAuthenticatorAuthenticationMethodConfiguration500JSONResponse) VisitDeleteMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(500)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteMicrosoftAuthenticatorAuthenticationMethodConfiguration503JSONResponse struct{ ServiceUnavailableJSONResponse }

func (response DeleteMicrosoftAuthenticatorAuthenticationMethodConfiguration503JSONResponse) VisitDeleteMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	if response.Headers.RetryAfter != nil {
		w.Header().Set("Retry-After", fmt.Sprint(*response.Headers.RetryAfter))
	}
	w.WriteHeader(503)
	_, err := buf.WriteTo(w)
	return err
}

type GetMicrosoftAuthenticatorAuthenticationMethodConfigurationRequestObject struct {
	Params GetMicrosoftAuthenticatorAuthenticationMethodConfigurationParams
}

type GetMicrosoftAuthenticatorAuthenticationMethodConfigurationResponseObject interface {
	VisitGetMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error
}

type GetMicrosoftAuthenticatorAuthenticationMethodConfiguration200JSONResponse MicrosoftAuthenticatorAuthenticationMethodConfiguration

func (response GetMicrosoftAuthenticatorAuthenticationMethodConfiguration200JSONResponse) VisitGetMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type GetMicrosoftAuthenticatorAuthenticationMethodConfiguration400JSONResponse struct{ BadRequestJSONResponse }

func (response GetMicrosoftAuthenticatorAuthenticationMethodConfiguration400JSONResponse) VisitGetMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(400)
	_, err := buf.WriteTo(w)
	return err
}

type GetMicrosoftAuthenticatorAuthenticationMethodConfiguration401JSONResponse struct{ UnauthorizedJSONResponse }

func (response GetMicrosoftAuthenticatorAuthenticationMethodConfiguration401JSONResponse) VisitGetMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(401)
	_, err := buf.WriteTo(w)
	return err
}

type GetMicrosoftAuthenticatorAuthenticationMethodConfiguration403JSONResponse struct{ ForbiddenJSONResponse }

func (response GetMicrosoftAuthenticatorAuthenticationMethodConfiguration403JSONResponse) VisitGetMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(403)
	_, err := buf.WriteTo(w)
	return err
}

type GetMicrosoftAuthenticatorAuthenticationMethodConfiguration404JSONResponse struct{ NotFoundJSONResponse }

func (response GetMicrosoftAuthenticatorAuthenticationMethodConfiguration404JSONResponse) VisitGetMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(404)
	_, err := buf.WriteTo(w)
	return err
}

type GetMicrosoftAuthenticatorAuthenticationMethodConfiguration429JSONResponse struct{ TooManyRequestsJSONResponse }

func (response GetMicrosoftAuthenticatorAuthenticationMethodConfiguration429JSONResponse) VisitGetMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

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

type GetMicrosoftAuthenticatorAuthenticationMethodConfiguration500JSONResponse struct {
	InternalServerErrorJSONResponse
}

func (response GetMicrosoftAuthenticatorAuthenticationMethodConfiguration500JSONResponse) VisitGetMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(500)
	_, err := buf.WriteTo(w)
	return err
}

type GetMicrosoftAuthenticatorAuthenticationMethodConfiguration503JSONResponse struct{ ServiceUnavailableJSONResponse }

func (response GetMicrosoftAuthenticatorAuthenticationMethodConfiguration503JSONResponse) VisitGetMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	if response.Headers.RetryAfter != nil {
		w.Header().Set("Retry-After", fmt.Sprint(*response.Headers.RetryAfter))
	}
	w.WriteHeader(503)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationRequestObject struct {
	Params UpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationParams
	Body   *UpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationJSONRequestBody
}

type UpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationResponseObject interface {
	VisitUpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error
}

type UpdateMicrosoftAuthenticatorAuthenticationMethodConfiguration204Response struct {
}

func (response UpdateMicrosoftAuthenticatorAuthenticationMethodConfiguration204Response) VisitUpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {
	w.WriteHeader(204)
	return nil
}

type UpdateMicrosoftAuthenticatorAuthenticationMethodConfiguration400JSONResponse struct{ BadRequestJSONResponse }

func (response UpdateMicrosoftAuthenticatorAuthenticationMethodConfiguration400JSONResponse) VisitUpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(400)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateMicrosoftAuthenticatorAuthenticationMethodConfiguration401JSONResponse struct{ UnauthorizedJSONResponse }

func (response UpdateMicrosoftAuthenticatorAuthenticationMethodConfiguration401JSONResponse) VisitUpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(401)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateMicrosoftAuthenticatorAuthenticationMethodConfiguration403JSONResponse struct{ ForbiddenJSONResponse }

func (response UpdateMicrosoftAuthenticatorAuthenticationMethodConfiguration403JSONResponse) VisitUpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(403)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateMicrosoftAuthenticatorAuthenticationMethodConfiguration404JSONResponse struct{ NotFoundJSONResponse }

func (response UpdateMicrosoftAuthenticatorAuthenticationMethodConfiguration404JSONResponse) VisitUpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(404)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateMicrosoftAuthenticatorAuthenticationMethodConfiguration409JSONResponse struct{ ConflictJSONResponse }

func (response UpdateMicrosoftAuthenticatorAuthenticationMethodConfiguration409JSONResponse) VisitUpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(409)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateMicrosoftAuthenticatorAuthenticationMethodConfiguration412JSONResponse struct{ PreconditionFailedJSONResponse }

func (response UpdateMicrosoftAuthenticatorAuthenticationMethodConfiguration412JSONResponse) VisitUpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(412)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateMicrosoftAuthenticatorAuthenticationMethodConfiguration415JSONResponse struct {
	UnsupportedMediaTypeJSONResponse
}

func (response UpdateMicrosoftAuthenticatorAuthenticationMethodConfiguration415JSONResponse) VisitUpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(415)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateMicrosoftAuthenticatorAuthenticationMethodConfiguration429JSONResponse struct{ TooManyRequestsJSONResponse }

func (response UpdateMicrosoftAuthenticatorAuthenticationMethodConfiguration429JSONResponse) VisitUpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

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

type UpdateMicrosoftAuthenticatorAuthenticationMethodConfiguration500JSONResponse struct {
	InternalServerErrorJSONResponse
}

func (response UpdateMicrosoftAuthenticatorAuthenticationMethodConfiguration500JSONResponse) VisitUpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(500)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateMicrosoftAuthenticatorAuthenticationMethodConfiguration503JSONResponse struct{ ServiceUnavailableJSONResponse }

func (response UpdateMicrosoftAuthenticatorAuthenticationMethodConfiguration503JSONResponse) VisitUpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	if response.Headers.RetryAfter != nil {
		w.Header().Set("Retry-After", fmt.Sprint(*response.Headers.RetryAfter))
	}
	w.WriteHeader(503)
	_, err := buf.WriteTo(w)
	return err
}

type DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationRequestObject struct {
	Params DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationParams
}

type DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponseObject interface {
	VisitDeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error
}

type DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration204Response struct {
}

func (response DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration204Response) VisitDeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {
	w.WriteHeader(204)
	return nil
}

type DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration400JSONResponse struct{ BadRequestJSONResponse }

func (response DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration400JSONResponse) VisitDeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(400)
	_, err := buf.WriteTo(w)
	return err
}

type DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration401JSONResponse struct{ UnauthorizedJSONResponse }

func (response DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration401JSONResponse) VisitDeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(401)
	_, err := buf.WriteTo(w)
	return err
}

type DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration403JSONResponse struct{ ForbiddenJSONResponse }

func (response DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration403JSONResponse) VisitDeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(403)
	_, err := buf.WriteTo(w)
	return err
}

type DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration404JSONResponse struct{ NotFoundJSONResponse }

func (response DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration404JSONResponse) VisitDeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(404)
	_, err := buf.WriteTo(w)
	return err
}

type DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration409JSONResponse struct{ ConflictJSONResponse }

func (response DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration409JSONResponse) VisitDeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(409)
	_, err := buf.WriteTo(w)
	return err
}

type DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration412JSONResponse struct{ PreconditionFailedJSONResponse }

func (response DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration412JSONResponse) VisitDeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(412)
	_, err := buf.WriteTo(w)
	return err
}

type DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration429JSONResponse struct{ TooManyRequestsJSONResponse }

func (response DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration429JSONResponse) VisitDeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

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

type DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration500JSONResponse struct {
	InternalServerErrorJSONResponse
}

func (response DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration500JSONResponse) VisitDeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(500)
	_, err := buf.WriteTo(w)
	return err
}

type DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration503JSONResponse struct{ ServiceUnavailableJSONResponse }

func (response DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration503JSONResponse) VisitDeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	if response.Headers.RetryAfter != nil {
		w.Header().Set("Retry-After", fmt.Sprint(*response.Headers.RetryAfter))
	}
	w.WriteHeader(503)
	_, err := buf.WriteTo(w)
	return err
}

type GetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationRequestObject struct {
	Params GetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationParams
}

type GetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponseObject interface {
	VisitGetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error
}

type GetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration200JSONResponse PasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration

func (response GetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration200JSONResponse) VisitGetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type GetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration400JSONResponse struct{ BadRequestJSONResponse }

func (response GetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration400JSONResponse) VisitGetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(400)
	_, err := buf.WriteTo(w)
	return err
}

type GetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration401JSONResponse struct{ UnauthorizedJSONResponse }

func (response GetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration401JSONResponse) VisitGetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(401)
	_, err := buf.WriteTo(w)
	return err
}

type GetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration403JSONResponse struct{ ForbiddenJSONResponse }

func (response GetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration403JSONResponse) VisitGetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(403)
	_, err := buf.WriteTo(w)
	return err
}

type GetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration404JSONResponse struct{ NotFoundJSONResponse }

func (response GetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration404JSONResponse) VisitGetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(404)
	_, err := buf.WriteTo(w)
	return err
}

type GetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration429JSONResponse struct{ TooManyRequestsJSONResponse }

func (response GetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration429JSONResponse) VisitGetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

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

type GetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration500JSONResponse struct {
	InternalServerErrorJSONResponse
}

func (response GetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration500JSONResponse) VisitGetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(500)
	_, err := buf.WriteTo(w)
	return err
}

type GetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration503JSONResponse struct{ ServiceUnavailableJSONResponse }

func (response GetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration503JSONResponse) VisitGetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	if response.Headers.RetryAfter != nil {
		w.Header().Set("Retry-After", fmt.Sprint(*response.Headers.RetryAfter))
	}
	w.WriteHeader(503)
	_, err := buf.WriteTo(w)
	return err
}

type UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationRequestObject struct {
	Params UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationParams
	Body   *UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationJSONRequestBody
}

type UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponseObject interface {
	VisitUpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error
}

type UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration204Response struct {
}

func (response UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration204Response) VisitUpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {
	w.WriteHeader(204)
	return nil
}

type UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration400JSONResponse struct{ BadRequestJSONResponse }

func (response UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration400JSONResponse) VisitUpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(400)
	_, err := buf.WriteTo(w)
	return err
}

type UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration401JSONResponse struct{ UnauthorizedJSONResponse }

func (response UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration401JSONResponse) VisitUpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(401)
	_, err := buf.WriteTo(w)
	return err
}

type UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration403JSONResponse struct{ ForbiddenJSONResponse }

func (response UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration403JSONResponse) VisitUpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(403)
	_, err := buf.WriteTo(w)
	return err
}

type UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration404JSONResponse struct{ NotFoundJSONResponse }

func (response UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration404JSONResponse) VisitUpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(404)
	_, err := buf.WriteTo(w)
	return err
}

type UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration409JSONResponse struct{ ConflictJSONResponse }

func (response UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration409JSONResponse) VisitUpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(409)
	_, err := buf.WriteTo(w)
	return err
}

type UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration412JSONResponse struct{ PreconditionFailedJSONResponse }

func (response UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration412JSONResponse) VisitUpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(412)
	_, err := buf.WriteTo(w)
	return err
}

type UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration415JSONResponse struct {
	UnsupportedMediaTypeJSONResponse
}

func (response UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration415JSONResponse) VisitUpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(415)
	_, err := buf.WriteTo(w)
	return err
}

type UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration429JSONResponse struct{ TooManyRequestsJSONResponse }

func (response UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration429JSONResponse) VisitUpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

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

type UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration500JSONResponse struct {
	InternalServerErrorJSONResponse
}

func (response UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration500JSONResponse) VisitUpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(500)
	_, err := buf.WriteTo(w)
	return err
}

type UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration503JSONResponse struct{ ServiceUnavailableJSONResponse }

func (response UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration503JSONResponse) VisitUpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	if response.Headers.RetryAfter != nil {
		w.Header().Set("Retry-After", fmt.Sprint(*response.Headers.RetryAfter))
	}
	w.WriteHeader(503)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteQrCodePinAuthenticationMethodConfigurationRequestObject struct {
	Params DeleteQrCodePinAuthenticationMethodConfigurationParams
}

type DeleteQrCodePinAuthenticationMethodConfigurationResponseObject interface {
	VisitDeleteQrCodePinAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error
}

type DeleteQrCodePinAuthenticationMethodConfiguration204Response struct {
}

func (response DeleteQrCodePinAuthenticationMethodConfiguration204Response) VisitDeleteQrCodePinAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {
	w.WriteHeader(204)
	return nil
}

type DeleteQrCodePinAuthenticationMethodConfiguration400JSONResponse struct{ BadRequestJSONResponse }

func (response DeleteQrCodePinAuthenticationMethodConfiguration400JSONResponse) VisitDeleteQrCodePinAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(400)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteQrCodePinAuthenticationMethodConfiguration401JSONResponse struct{ UnauthorizedJSONResponse }

func (response DeleteQrCodePinAuthenticationMethodConfiguration401JSONResponse) VisitDeleteQrCodePinAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(401)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteQrCodePinAuthenticationMethodConfiguration403JSONResponse struct{ ForbiddenJSONResponse }

func (response DeleteQrCodePinAuthenticationMethodConfiguration403JSONResponse) VisitDeleteQrCodePinAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(403)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteQrCodePinAuthenticationMethodConfiguration404JSONResponse struct{ NotFoundJSONResponse }

func (response DeleteQrCodePinAuthenticationMethodConfiguration404JSONResponse) VisitDeleteQrCodePinAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(404)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteQrCodePinAuthenticationMethodConfiguration409JSONResponse struct{ ConflictJSONResponse }

func (response DeleteQrCodePinAuthenticationMethodConfiguration409JSONResponse) VisitDeleteQrCodePinAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(409)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteQrCodePinAuthenticationMethodConfiguration412JSONResponse struct{ PreconditionFailedJSONResponse }

func (response DeleteQrCodePinAuthenticationMethodConfiguration412JSONResponse) VisitDeleteQrCodePinAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(412)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteQrCodePinAuthenticationMethodConfiguration429JSONResponse struct{ TooManyRequestsJSONResponse }

func (response DeleteQrCodePinAuthenticationMethodConfiguration429JSONResponse) VisitDeleteQrCodePinAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

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

type DeleteQrCodePinAuthenticationMethodConfiguration500JSONResponse struct {
	InternalServerErrorJSONResponse
}

func (response DeleteQrCodePinAuthenticationMethodConfiguration500JSONResponse) VisitDeleteQrCodePinAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(500)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteQrCodePinAuthenticationMethodConfiguration503JSONResponse struct{ ServiceUnavailableJSONResponse }

func (response DeleteQrCodePinAuthenticationMethodConfiguration503JSONResponse) VisitDeleteQrCodePinAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	if response.Headers.RetryAfter != nil {
		w.Header().Set("Retry-After", fmt.Sprint(*response.Headers.RetryAfter))
	}
	w.WriteHeader(503)
	_, err := buf.WriteTo(w)
	return err
}

type GetQrCodePinAuthenticationMethodConfigurationRequestObject struct {
	Params GetQrCodePinAuthenticationMethodConfigurationParams
}

type GetQrCodePinAuthenticationMethodConfigurationResponseObject interface {
	VisitGetQrCodePinAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error
}

type GetQrCodePinAuthenticationMethodConfiguration200JSONResponse QrCodePinAuthenticationMethodConfiguration

func (response GetQrCodePinAuthenticationMethodConfiguration200JSONResponse) VisitGetQrCodePinAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type GetQrCodePinAuthenticationMethodConfiguration400JSONResponse struct{ BadRequestJSONResponse }

func (response GetQrCodePinAuthenticationMethodConfiguration400JSONResponse) VisitGetQrCodePinAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(400)
	_, err := buf.WriteTo(w)
	return err
}

type GetQrCodePinAuthenticationMethodConfiguration401JSONResponse struct{ UnauthorizedJSONResponse }

func (response GetQrCodePinAuthenticationMethodConfiguration401JSONResponse) VisitGetQrCodePinAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(401)
	_, err := buf.WriteTo(w)
	return err
}

type GetQrCodePinAuthenticationMethodConfiguration403JSONResponse struct{ ForbiddenJSONResponse }

func (response GetQrCodePinAuthenticationMethodConfiguration403JSONResponse) VisitGetQrCodePinAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(403)
	_, err := buf.WriteTo(w)
	return err
}

type GetQrCodePinAuthenticationMethodConfiguration404JSONResponse struct{ NotFoundJSONResponse }

func (response GetQrCodePinAuthenticationMethodConfiguration404JSONResponse) VisitGetQrCodePinAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(404)
	_, err := buf.WriteTo(w)
	return err
}

type GetQrCodePinAuthenticationMethodConfiguration429JSONResponse struct{ TooManyRequestsJSONResponse }

func (response GetQrCodePinAuthenticationMethodConfiguration429JSONResponse) VisitGetQrCodePinAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

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

type GetQrCodePinAuthenticationMethodConfiguration500JSONResponse struct {
	InternalServerErrorJSONResponse
}

func (response GetQrCodePinAuthenticationMethodConfiguration500JSONResponse) VisitGetQrCodePinAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(500)
	_, err := buf.WriteTo(w)
	return err
}

type GetQrCodePinAuthenticationMethodConfiguration503JSONResponse struct{ ServiceUnavailableJSONResponse }

func (response GetQrCodePinAuthenticationMethodConfiguration503JSONResponse) VisitGetQrCodePinAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	if response.Headers.RetryAfter != nil {
		w.Header().Set("Retry-After", fmt.Sprint(*response.Headers.RetryAfter))
	}
	w.WriteHeader(503)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateQrCodePinAuthenticationMethodConfigurationRequestObject struct {
	Params UpdateQrCodePinAuthenticationMethodConfigurationParams
	Body   *UpdateQrCodePinAuthenticationMethodConfigurationJSONRequestBody
}

type UpdateQrCodePinAuthenticationMethodConfigurationResponseObject interface {
	VisitUpdateQrCodePinAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error
}

type UpdateQrCodePinAuthenticationMethodConfiguration204Response struct {
}

func (response UpdateQrCodePinAuthenticationMethodConfiguration204Response) VisitUpdateQrCodePinAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {
	w.WriteHeader(204)
	return nil
}

type UpdateQrCodePinAuthenticationMethodConfiguration400JSONResponse struct{ BadRequestJSONResponse }

func (response UpdateQrCodePinAuthenticationMethodConfiguration400JSONResponse) VisitUpdateQrCodePinAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(400)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateQrCodePinAuthenticationMethodConfiguration401JSONResponse struct{ UnauthorizedJSONResponse }

func (response UpdateQrCodePinAuthenticationMethodConfiguration401JSONResponse) VisitUpdateQrCodePinAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(401)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateQrCodePinAuthenticationMethodConfiguration403JSONResponse struct{ ForbiddenJSONResponse }

func (response UpdateQrCodePinAuthenticationMethodConfiguration403JSONResponse) VisitUpdateQrCodePinAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(403)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateQrCodePinAuthenticationMethodConfiguration404JSONResponse struct{ NotFoundJSONResponse }

func (response UpdateQrCodePinAuthenticationMethodConfiguration404JSONResponse) VisitUpdateQrCodePinAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(404)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateQrCodePinAuthenticationMethodConfiguration409JSONResponse struct{ ConflictJSONResponse }

func (response UpdateQrCodePinAuthenticationMethodConfiguration409JSONResponse) VisitUpdateQrCodePinAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(409)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateQrCodePinAuthenticationMethodConfiguration412JSONResponse struct{ PreconditionFailedJSONResponse }

func (response UpdateQrCodePinAuthenticationMethodConfiguration412JSONResponse) VisitUpdateQrCodePinAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(412)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateQrCodePinAuthenticationMethodConfiguration415JSONResponse struct {
	UnsupportedMediaTypeJSONResponse
}

func (response UpdateQrCodePinAuthenticationMethodConfiguration415JSONResponse) VisitUpdateQrCodePinAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(415)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateQrCodePinAuthenticationMethodConfiguration429JSONResponse struct{ TooManyRequestsJSONResponse }

func (response UpdateQrCodePinAuthenticationMethodConfiguration429JSONResponse) VisitUpdateQrCodePinAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

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

type UpdateQrCodePinAuthenticationMethodConfiguration500JSONResponse struct {
	InternalServerErrorJSONResponse
}

func (response UpdateQrCodePinAuthenticationMethodConfiguration500JSONResponse) VisitUpdateQrCodePinAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(500)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateQrCodePinAuthenticationMethodConfiguration503JSONResponse struct{ ServiceUnavailableJSONResponse }

func (response UpdateQrCodePinAuthenticationMethodConfiguration503JSONResponse) VisitUpdateQrCodePinAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	if response.Headers.RetryAfter != nil {
		w.Header().Set("Retry-After", fmt.Sprint(*response.Headers.RetryAfter))
	}
	w.WriteHeader(503)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteSmsAuthenticationMethodConfigurationRequestObject struct {
	Params DeleteSmsAuthenticationMethodConfigurationParams
}

type DeleteSmsAuthenticationMethodConfigurationResponseObject interface {
	VisitDeleteSmsAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error
}

type DeleteSmsAuthenticationMethodConfiguration204Response struct {
}

func (response DeleteSmsAuthenticationMethodConfiguration204Response) VisitDeleteSmsAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {
	w.WriteHeader(204)
	return nil
}

type DeleteSmsAuthenticationMethodConfiguration400JSONResponse struct{ BadRequestJSONResponse }

func (response DeleteSmsAuthenticationMethodConfiguration400JSONResponse) VisitDeleteSmsAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(400)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteSmsAuthenticationMethodConfiguration401JSONResponse struct{ UnauthorizedJSONResponse }

func (response DeleteSmsAuthenticationMethodConfiguration401JSONResponse) VisitDeleteSmsAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(401)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteSmsAuthenticationMethodConfiguration403JSONResponse struct{ ForbiddenJSONResponse }

func (response DeleteSmsAuthenticationMethodConfiguration403JSONResponse) VisitDeleteSmsAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(403)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteSmsAuthenticationMethodConfiguration404JSONResponse struct{ NotFoundJSONResponse }

func (response DeleteSmsAuthenticationMethodConfiguration404JSONResponse) VisitDeleteSmsAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(404)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteSmsAuthenticationMethodConfiguration409JSONResponse struct{ ConflictJSONResponse }

func (response DeleteSmsAuthenticationMethodConfiguration409JSONResponse) VisitDeleteSmsAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(409)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteSmsAuthenticationMethodConfiguration412JSONResponse struct{ PreconditionFailedJSONResponse }

func (response DeleteSmsAuthenticationMethodConfiguration412JSONResponse) VisitDeleteSmsAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(412)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteSmsAuthenticationMethodConfiguration429JSONResponse struct{ TooManyRequestsJSONResponse }

func (response DeleteSmsAuthenticationMethodConfiguration429JSONResponse) VisitDeleteSmsAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

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

type DeleteSmsAuthenticationMethodConfiguration500JSONResponse struct {
	InternalServerErrorJSONResponse
}

func (response DeleteSmsAuthenticationMethodConfiguration500JSONResponse) VisitDeleteSmsAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(500)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteSmsAuthenticationMethodConfiguration503JSONResponse struct{ ServiceUnavailableJSONResponse }

func (response DeleteSmsAuthenticationMethodConfiguration503JSONResponse) VisitDeleteSmsAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	if response.Headers.RetryAfter != nil {
		w.Header().Set("Retry-After", fmt.Sprint(*response.Headers.RetryAfter))
	}
	w.WriteHeader(503)
	_, err := buf.WriteTo(w)
	return err
}

type GetSmsAuthenticationMethodConfigurationRequestObject struct {
	Params GetSmsAuthenticationMethodConfigurationParams
}

type GetSmsAuthenticationMethodConfigurationResponseObject interface {
	VisitGetSmsAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error
}

type GetSmsAuthenticationMethodConfiguration200JSONResponse SmsAuthenticationMethodConfiguration

func (response GetSmsAuthenticationMethodConfiguration200JSONResponse) VisitGetSmsAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type GetSmsAuthenticationMethodConfiguration400JSONResponse struct{ BadRequestJSONResponse }

func (response GetSmsAuthenticationMethodConfiguration400JSONResponse) VisitGetSmsAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(400)
	_, err := buf.WriteTo(w)
	return err
}

type GetSmsAuthenticationMethodConfiguration401JSONResponse struct{ UnauthorizedJSONResponse }

func (response GetSmsAuthenticationMethodConfiguration401JSONResponse) VisitGetSmsAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(401)
	_, err := buf.WriteTo(w)
	return err
}

type GetSmsAuthenticationMethodConfiguration403JSONResponse struct{ ForbiddenJSONResponse }

func (response GetSmsAuthenticationMethodConfiguration403JSONResponse) VisitGetSmsAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(403)
	_, err := buf.WriteTo(w)
	return err
}

type GetSmsAuthenticationMethodConfiguration404JSONResponse struct{ NotFoundJSONResponse }

func (response GetSmsAuthenticationMethodConfiguration404JSONResponse) VisitGetSmsAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(404)
	_, err := buf.WriteTo(w)
	return err
}

type GetSmsAuthenticationMethodConfiguration429JSONResponse struct{ TooManyRequestsJSONResponse }

func (response GetSmsAuthenticationMethodConfiguration429JSONResponse) VisitGetSmsAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

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

type GetSmsAuthenticationMethodConfiguration500JSONResponse struct {
	InternalServerErrorJSONResponse
}

func (response GetSmsAuthenticationMethodConfiguration500JSONResponse) VisitGetSmsAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(500)
	_, err := buf.WriteTo(w)
	return err
}

type GetSmsAuthenticationMethodConfiguration503JSONResponse struct{ ServiceUnavailableJSONResponse }

func (response GetSmsAuthenticationMethodConfiguration503JSONResponse) VisitGetSmsAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	if response.Headers.RetryAfter != nil {
		w.Header().Set("Retry-After", fmt.Sprint(*response.Headers.RetryAfter))
	}
	w.WriteHeader(503)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateSmsAuthenticationMethodConfigurationRequestObject struct {
	Params UpdateSmsAuthenticationMethodConfigurationParams
	Body   *UpdateSmsAuthenticationMethodConfigurationJSONRequestBody
}

type UpdateSmsAuthenticationMethodConfigurationResponseObject interface {
	VisitUpdateSmsAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error
}

type UpdateSmsAuthenticationMethodConfiguration204Response struct {
}

func (response UpdateSmsAuthenticationMethodConfiguration204Response) VisitUpdateSmsAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {
	w.WriteHeader(204)
	return nil
}

type UpdateSmsAuthenticationMethodConfiguration400JSONResponse struct{ BadRequestJSONResponse }

func (response UpdateSmsAuthenticationMethodConfiguration400JSONResponse) VisitUpdateSmsAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(400)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateSmsAuthenticationMethodConfiguration401JSONResponse struct{ UnauthorizedJSONResponse }

func (response UpdateSmsAuthenticationMethodConfiguration401JSONResponse) VisitUpdateSmsAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(401)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateSmsAuthenticationMethodConfiguration403JSONResponse struct{ ForbiddenJSONResponse }

func (response UpdateSmsAuthenticationMethodConfiguration403JSONResponse) VisitUpdateSmsAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(403)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateSmsAuthenticationMethodConfiguration404JSONResponse struct{ NotFoundJSONResponse }

func (response UpdateSmsAuthenticationMethodConfiguration404JSONResponse) VisitUpdateSmsAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(404)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateSmsAuthenticationMethodConfiguration409JSONResponse struct{ ConflictJSONResponse }

func (response UpdateSmsAuthenticationMethodConfiguration409JSONResponse) VisitUpdateSmsAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(409)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateSmsAuthenticationMethodConfiguration412JSONResponse struct{ PreconditionFailedJSONResponse }

func (response UpdateSmsAuthenticationMethodConfiguration412JSONResponse) VisitUpdateSmsAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(412)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateSmsAuthenticationMethodConfiguration415JSONResponse struct {
	UnsupportedMediaTypeJSONResponse
}

func (response UpdateSmsAuthenticationMethodConfiguration415JSONResponse) VisitUpdateSmsAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(415)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateSmsAuthenticationMethodConfiguration429JSONResponse struct{ TooManyRequestsJSONResponse }

func (response UpdateSmsAuthenticationMethodConfiguration429JSONResponse) VisitUpdateSmsAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

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

type UpdateSmsAuthenticationMethodConfiguration500JSONResponse struct {
	InternalServerErrorJSONResponse
}

func (response UpdateSmsAuthenticationMethodConfiguration500JSONResponse) VisitUpdateSmsAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(500)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateSmsAuthenticationMethodConfiguration503JSONResponse struct{ ServiceUnavailableJSONResponse }

func (response UpdateSmsAuthenticationMethodConfiguration503JSONResponse) VisitUpdateSmsAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	if response.Headers.RetryAfter != nil {
		w.Header().Set("Retry-After", fmt.Sprint(*response.Headers.RetryAfter))
	}
	w.WriteHeader(503)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteSoftwareOathAuthenticationMethodConfigurationRequestObject struct {
	Params DeleteSoftwareOathAuthenticationMethodConfigurationParams
}

type DeleteSoftwareOathAuthenticationMethodConfigurationResponseObject interface {
	VisitDeleteSoftwareOathAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error
}

type DeleteSoftwareOathAuthenticationMethodConfiguration204Response struct {
}

func (response DeleteSoftwareOathAuthenticationMethodConfiguration204Response) VisitDeleteSoftwareOathAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {
	w.WriteHeader(204)
	return nil
}

type DeleteSoftwareOathAuthenticationMethodConfiguration400JSONResponse struct{ BadRequestJSONResponse }

func (response DeleteSoftwareOathAuthenticationMethodConfiguration400JSONResponse) VisitDeleteSoftwareOathAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(400)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteSoftwareOathAuthenticationMethodConfiguration401JSONResponse struct{ UnauthorizedJSONResponse }

func (response DeleteSoftwareOathAuthenticationMethodConfiguration401JSONResponse) VisitDeleteSoftwareOathAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(401)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteSoftwareOathAuthenticationMethodConfiguration403JSONResponse struct{ ForbiddenJSONResponse }

func (response DeleteSoftwareOathAuthenticationMethodConfiguration403JSONResponse) VisitDeleteSoftwareOathAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(403)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteSoftwareOathAuthenticationMethodConfiguration404JSONResponse struct{ NotFoundJSONResponse }

func (response DeleteSoftwareOathAuthenticationMethodConfiguration404JSONResponse) VisitDeleteSoftwareOathAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(404)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteSoftwareOathAuthenticationMethodConfiguration409JSONResponse struct{ ConflictJSONResponse }

func (response DeleteSoftwareOathAuthenticationMethodConfiguration409JSONResponse) VisitDeleteSoftwareOathAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(409)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteSoftwareOathAuthenticationMethodConfiguration412JSONResponse struct{ PreconditionFailedJSONResponse }

func (response DeleteSoftwareOathAuthenticationMethodConfiguration412JSONResponse) VisitDeleteSoftwareOathAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(412)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteSoftwareOathAuthenticationMethodConfiguration429JSONResponse struct{ TooManyRequestsJSONResponse }

func (response DeleteSoftwareOathAuthenticationMethodConfiguration429JSONResponse) VisitDeleteSoftwareOathAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

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

type DeleteSoftwareOathAuthenticationMethodConfiguration500JSONResponse struct {
	InternalServerErrorJSONResponse
}

func (response DeleteSoftwareOathAuthenticationMethodConfiguration500JSONResponse) VisitDeleteSoftwareOathAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(500)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteSoftwareOathAuthenticationMethodConfiguration503JSONResponse struct{ ServiceUnavailableJSONResponse }

func (response DeleteSoftwareOathAuthenticationMethodConfiguration503JSONResponse) VisitDeleteSoftwareOathAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	if response.Headers.RetryAfter != nil {
		w.Header().Set("Retry-After", fmt.Sprint(*response.Headers.RetryAfter))
	}
	w.WriteHeader(503)
	_, err := buf.WriteTo(w)
	return err
}

type GetSoftwareOathAuthenticationMethodConfigurationRequestObject struct {
	Params GetSoftwareOathAuthenticationMethodConfigurationParams
}

type GetSoftwareOathAuthenticationMethodConfigurationResponseObject interface {
	VisitGetSoftwareOathAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error
}

type GetSoftwareOathAuthenticationMethodConfiguration200JSONResponse SoftwareOathAuthenticationMethodConfiguration

func (response GetSoftwareOathAuthenticationMethodConfiguration200JSONResponse) VisitGetSoftwareOathAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type GetSoftwareOathAuthenticationMethodConfiguration400JSONResponse struct{ BadRequestJSONResponse }

func (response GetSoftwareOathAuthenticationMethodConfiguration400JSONResponse) VisitGetSoftwareOathAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(400)
	_, err := buf.WriteTo(w)
	return err
}

type GetSoftwareOathAuthenticationMethodConfiguration401JSONResponse struct{ UnauthorizedJSONResponse }

func (response GetSoftwareOathAuthenticationMethodConfiguration401JSONResponse) VisitGetSoftwareOathAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(401)
	_, err := buf.WriteTo(w)
	return err
}

type GetSoftwareOathAuthenticationMethodConfiguration403JSONResponse struct{ ForbiddenJSONResponse }

func (response GetSoftwareOathAuthenticationMethodConfiguration403JSONResponse) VisitGetSoftwareOathAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(403)
	_, err := buf.WriteTo(w)
	return err
}

type GetSoftwareOathAuthenticationMethodConfiguration404JSONResponse struct{ NotFoundJSONResponse }

func (response GetSoftwareOathAuthenticationMethodConfiguration404JSONResponse) VisitGetSoftwareOathAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(404)
	_, err := buf.WriteTo(w)
	return err
}

type GetSoftwareOathAuthenticationMethodConfiguration429JSONResponse struct{ TooManyRequestsJSONResponse }

func (response GetSoftwareOathAuthenticationMethodConfiguration429JSONResponse) VisitGetSoftwareOathAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

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

type GetSoftwareOathAuthenticationMethodConfiguration500JSONResponse struct {
	InternalServerErrorJSONResponse
}

func (response GetSoftwareOathAuthenticationMethodConfiguration500JSONResponse) VisitGetSoftwareOathAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(500)
	_, err := buf.WriteTo(w)
	return err
}

type GetSoftwareOathAuthenticationMethodConfiguration503JSONResponse struct{ ServiceUnavailableJSONResponse }

func (response GetSoftwareOathAuthenticationMethodConfiguration503JSONResponse) VisitGetSoftwareOathAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	if response.Headers.RetryAfter != nil {
		w.Header().Set("Retry-After", fmt.Sprint(*response.Headers.RetryAfter))
	}
	w.WriteHeader(503)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateSoftwareOathAuthenticationMethodConfigurationRequestObject struct {
	Params UpdateSoftwareOathAuthenticationMethodConfigurationParams
	Body   *UpdateSoftwareOathAuthenticationMethodConfigurationJSONRequestBody
}

type UpdateSoftwareOathAuthenticationMethodConfigurationResponseObject interface {
	VisitUpdateSoftwareOathAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error
}

type UpdateSoftwareOathAuthenticationMethodConfiguration204Response struct {
}

func (response UpdateSoftwareOathAuthenticationMethodConfiguration204Response) VisitUpdateSoftwareOathAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {
	w.WriteHeader(204)
	return nil
}

type UpdateSoftwareOathAuthenticationMethodConfiguration400JSONResponse struct{ BadRequestJSONResponse }

func (response UpdateSoftwareOathAuthenticationMethodConfiguration400JSONResponse) VisitUpdateSoftwareOathAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(400)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateSoftwareOathAuthenticationMethodConfiguration401JSONResponse struct{ UnauthorizedJSONResponse }

func (response UpdateSoftwareOathAuthenticationMethodConfiguration401JSONResponse) VisitUpdateSoftwareOathAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(401)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateSoftwareOathAuthenticationMethodConfiguration403JSONResponse struct{ ForbiddenJSONResponse }

func (response UpdateSoftwareOathAuthenticationMethodConfiguration403JSONResponse) VisitUpdateSoftwareOathAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(403)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateSoftwareOathAuthenticationMethodConfiguration404JSONResponse struct{ NotFoundJSONResponse }

func (response UpdateSoftwareOathAuthenticationMethodConfiguration404JSONResponse) VisitUpdateSoftwareOathAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(404)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateSoftwareOathAuthenticationMethodConfiguration409JSONResponse struct{ ConflictJSONResponse }

func (response UpdateSoftwareOathAuthenticationMethodConfiguration409JSONResponse) VisitUpdateSoftwareOathAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(409)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateSoftwareOathAuthenticationMethodConfiguration412JSONResponse struct{ PreconditionFailedJSONResponse }

func (response UpdateSoftwareOathAuthenticationMethodConfiguration412JSONResponse) VisitUpdateSoftwareOathAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(412)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateSoftwareOathAuthenticationMethodConfiguration415JSONResponse struct {
	UnsupportedMediaTypeJSONResponse
}

func (response UpdateSoftwareOathAuthenticationMethodConfiguration415JSONResponse) VisitUpdateSoftwareOathAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(415)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateSoftwareOathAuthenticationMethodConfiguration429JSONResponse struct{ TooManyRequestsJSONResponse }

func (response UpdateSoftwareOathAuthenticationMethodConfiguration429JSONResponse) VisitUpdateSoftwareOathAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

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

type UpdateSoftwareOathAuthenticationMethodConfiguration500JSONResponse struct {
	InternalServerErrorJSONResponse
}

func (response UpdateSoftwareOathAuthenticationMethodConfiguration500JSONResponse) VisitUpdateSoftwareOathAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(500)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateSoftwareOathAuthenticationMethodConfiguration503JSONResponse struct{ ServiceUnavailableJSONResponse }

func (response UpdateSoftwareOathAuthenticationMethodConfiguration503JSONResponse) VisitUpdateSoftwareOathAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	if response.Headers.RetryAfter != nil {
		w.Header().Set("Retry-After", fmt.Sprint(*response.Headers.RetryAfter))
	}
	w.WriteHeader(503)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteVoiceAuthenticationMethodConfigurationRequestObject struct {
	Params DeleteVoiceAuthenticationMethodConfigurationParams
}

type DeleteVoiceAuthenticationMethodConfigurationResponseObject interface {
	VisitDeleteVoiceAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error
}

type DeleteVoiceAuthenticationMethodConfiguration204Response struct {
}

func (response DeleteVoiceAuthenticationMethodConfiguration204Response) VisitDeleteVoiceAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {
	w.WriteHeader(204)
	return nil
}

type DeleteVoiceAuthenticationMethodConfiguration400JSONResponse struct{ BadRequestJSONResponse }

func (response DeleteVoiceAuthenticationMethodConfiguration400JSONResponse) VisitDeleteVoiceAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(400)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteVoiceAuthenticationMethodConfiguration401JSONResponse struct{ UnauthorizedJSONResponse }

func (response DeleteVoiceAuthenticationMethodConfiguration401JSONResponse) VisitDeleteVoiceAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(401)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteVoiceAuthenticationMethodConfiguration403JSONResponse struct{ ForbiddenJSONResponse }

func (response DeleteVoiceAuthenticationMethodConfiguration403JSONResponse) VisitDeleteVoiceAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(403)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteVoiceAuthenticationMethodConfiguration404JSONResponse struct{ NotFoundJSONResponse }

func (response DeleteVoiceAuthenticationMethodConfiguration404JSONResponse) VisitDeleteVoiceAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(404)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteVoiceAuthenticationMethodConfiguration409JSONResponse struct{ ConflictJSONResponse }

func (response DeleteVoiceAuthenticationMethodConfiguration409JSONResponse) VisitDeleteVoiceAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(409)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteVoiceAuthenticationMethodConfiguration412JSONResponse struct{ PreconditionFailedJSONResponse }

func (response DeleteVoiceAuthenticationMethodConfiguration412JSONResponse) VisitDeleteVoiceAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(412)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteVoiceAuthenticationMethodConfiguration429JSONResponse struct{ TooManyRequestsJSONResponse }

func (response DeleteVoiceAuthenticationMethodConfiguration429JSONResponse) VisitDeleteVoiceAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

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

type DeleteVoiceAuthenticationMethodConfiguration500JSONResponse struct {
	InternalServerErrorJSONResponse
}

func (response DeleteVoiceAuthenticationMethodConfiguration500JSONResponse) VisitDeleteVoiceAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(500)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteVoiceAuthenticationMethodConfiguration503JSONResponse struct{ ServiceUnavailableJSONResponse }

func (response DeleteVoiceAuthenticationMethodConfiguration503JSONResponse) VisitDeleteVoiceAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	if response.Headers.RetryAfter != nil {
		w.Header().Set("Retry-After", fmt.Sprint(*response.Headers.RetryAfter))
	}
	w.WriteHeader(503)
	_, err := buf.WriteTo(w)
	return err
}

type GetVoiceAuthenticationMethodConfigurationRequestObject struct {
	Params GetVoiceAuthenticationMethodConfigurationParams
}

type GetVoiceAuthenticationMethodConfigurationResponseObject interface {
	VisitGetVoiceAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error
}

type GetVoiceAuthenticationMethodConfiguration200JSONResponse VoiceAuthenticationMethodConfiguration

func (response GetVoiceAuthenticationMethodConfiguration200JSONResponse) VisitGetVoiceAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type GetVoiceAuthenticationMethodConfiguration400JSONResponse struct{ BadRequestJSONResponse }

func (response GetVoiceAuthenticationMethodConfiguration400JSONResponse) VisitGetVoiceAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(400)
	_, err := buf.WriteTo(w)
	return err
}

type GetVoiceAuthenticationMethodConfiguration401JSONResponse struct{ UnauthorizedJSONResponse }

func (response GetVoiceAuthenticationMethodConfiguration401JSONResponse) VisitGetVoiceAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(401)
	_, err := buf.WriteTo(w)
	return err
}

type GetVoiceAuthenticationMethodConfiguration403JSONResponse struct{ ForbiddenJSONResponse }

func (response GetVoiceAuthenticationMethodConfiguration403JSONResponse) VisitGetVoiceAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(403)
	_, err := buf.WriteTo(w)
	return err
}

type GetVoiceAuthenticationMethodConfiguration404JSONResponse struct{ NotFoundJSONResponse }

func (response GetVoiceAuthenticationMethodConfiguration404JSONResponse) VisitGetVoiceAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(404)
	_, err := buf.WriteTo(w)
	return err
}

type GetVoiceAuthenticationMethodConfiguration429JSONResponse struct{ TooManyRequestsJSONResponse }

func (response GetVoiceAuthenticationMethodConfiguration429JSONResponse) VisitGetVoiceAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

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

type GetVoiceAuthenticationMethodConfiguration500JSONResponse struct {
	InternalServerErrorJSONResponse
}

func (response GetVoiceAuthenticationMethodConfiguration500JSONResponse) VisitGetVoiceAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(500)
	_, err := buf.WriteTo(w)
	return err
}

type GetVoiceAuthenticationMethodConfiguration503JSONResponse struct{ ServiceUnavailableJSONResponse }

func (response GetVoiceAuthenticationMethodConfiguration503JSONResponse) VisitGetVoiceAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	if response.Headers.RetryAfter != nil {
		w.Header().Set("Retry-After", fmt.Sprint(*response.Headers.RetryAfter))
	}
	w.WriteHeader(503)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateVoiceAuthenticationMethodConfigurationRequestObject struct {
	Params UpdateVoiceAuthenticationMethodConfigurationParams
	Body   *UpdateVoiceAuthenticationMethodConfigurationJSONRequestBody
}

type UpdateVoiceAuthenticationMethodConfigurationResponseObject interface {
	VisitUpdateVoiceAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error
}

type UpdateVoiceAuthenticationMethodConfiguration204Response struct {
}

func (response UpdateVoiceAuthenticationMethodConfiguration204Response) VisitUpdateVoiceAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {
	w.WriteHeader(204)
	return nil
}

type UpdateVoiceAuthenticationMethodConfiguration400JSONResponse struct{ BadRequestJSONResponse }

func (response UpdateVoiceAuthenticationMethodConfiguration400JSONResponse) VisitUpdateVoiceAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(400)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateVoiceAuthenticationMethodConfiguration401JSONResponse struct{ UnauthorizedJSONResponse }

func (response UpdateVoiceAuthenticationMethodConfiguration401JSONResponse) VisitUpdateVoiceAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(401)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateVoiceAuthenticationMethodConfiguration403JSONResponse struct{ ForbiddenJSONResponse }

func (response UpdateVoiceAuthenticationMethodConfiguration403JSONResponse) VisitUpdateVoiceAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(403)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateVoiceAuthenticationMethodConfiguration404JSONResponse struct{ NotFoundJSONResponse }

func (response UpdateVoiceAuthenticationMethodConfiguration404JSONResponse) VisitUpdateVoiceAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(404)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateVoiceAuthenticationMethodConfiguration409JSONResponse struct{ ConflictJSONResponse }

func (response UpdateVoiceAuthenticationMethodConfiguration409JSONResponse) VisitUpdateVoiceAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(409)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateVoiceAuthenticationMethodConfiguration412JSONResponse struct{ PreconditionFailedJSONResponse }

func (response UpdateVoiceAuthenticationMethodConfiguration412JSONResponse) VisitUpdateVoiceAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(412)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateVoiceAuthenticationMethodConfiguration415JSONResponse struct {
	UnsupportedMediaTypeJSONResponse
}

func (response UpdateVoiceAuthenticationMethodConfiguration415JSONResponse) VisitUpdateVoiceAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(415)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateVoiceAuthenticationMethodConfiguration429JSONResponse struct{ TooManyRequestsJSONResponse }

func (response UpdateVoiceAuthenticationMethodConfiguration429JSONResponse) VisitUpdateVoiceAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

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

type UpdateVoiceAuthenticationMethodConfiguration500JSONResponse struct {
	InternalServerErrorJSONResponse
}

func (response UpdateVoiceAuthenticationMethodConfiguration500JSONResponse) VisitUpdateVoiceAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(500)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateVoiceAuthenticationMethodConfiguration503JSONResponse struct{ ServiceUnavailableJSONResponse }

func (response UpdateVoiceAuthenticationMethodConfiguration503JSONResponse) VisitUpdateVoiceAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	if response.Headers.RetryAfter != nil {
		w.Header().Set("Retry-After", fmt.Sprint(*response.Headers.RetryAfter))
	}
	w.WriteHeader(503)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteX509CertificateAuthenticationMethodConfigurationRequestObject struct {
	Params DeleteX509CertificateAuthenticationMethodConfigurationParams
}

type DeleteX509CertificateAuthenticationMethodConfigurationResponseObject interface {
	VisitDeleteX509CertificateAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error
}

type DeleteX509CertificateAuthenticationMethodConfiguration204Response struct {
}

func (response DeleteX509CertificateAuthenticationMethodConfiguration204Response) VisitDeleteX509CertificateAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {
	w.WriteHeader(204)
	return nil
}

type DeleteX509CertificateAuthenticationMethodConfiguration400JSONResponse struct{ BadRequestJSONResponse }

func (response DeleteX509CertificateAuthenticationMethodConfiguration400JSONResponse) VisitDeleteX509CertificateAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(400)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteX509CertificateAuthenticationMethodConfiguration401JSONResponse struct{ UnauthorizedJSONResponse }

func (response DeleteX509CertificateAuthenticationMethodConfiguration401JSONResponse) VisitDeleteX509CertificateAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(401)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteX509CertificateAuthenticationMethodConfiguration403JSONResponse struct{ ForbiddenJSONResponse }

func (response DeleteX509CertificateAuthenticationMethodConfiguration403JSONResponse) VisitDeleteX509CertificateAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(403)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteX509CertificateAuthenticationMethodConfiguration404JSONResponse struct{ NotFoundJSONResponse }

func (response DeleteX509CertificateAuthenticationMethodConfiguration404JSONResponse) VisitDeleteX509CertificateAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(404)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteX509CertificateAuthenticationMethodConfiguration409JSONResponse struct{ ConflictJSONResponse }

func (response DeleteX509CertificateAuthenticationMethodConfiguration409JSONResponse) VisitDeleteX509CertificateAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(409)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteX509CertificateAuthenticationMethodConfiguration412JSONResponse struct{ PreconditionFailedJSONResponse }

func (response DeleteX509CertificateAuthenticationMethodConfiguration412JSONResponse) VisitDeleteX509CertificateAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(412)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteX509CertificateAuthenticationMethodConfiguration429JSONResponse struct{ TooManyRequestsJSONResponse }

func (response DeleteX509CertificateAuthenticationMethodConfiguration429JSONResponse) VisitDeleteX509CertificateAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

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

type DeleteX509CertificateAuthenticationMethodConfiguration500JSONResponse struct {
	InternalServerErrorJSONResponse
}

func (response DeleteX509CertificateAuthenticationMethodConfiguration500JSONResponse) VisitDeleteX509CertificateAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(500)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteX509CertificateAuthenticationMethodConfiguration503JSONResponse struct{ ServiceUnavailableJSONResponse }

func (response DeleteX509CertificateAuthenticationMethodConfiguration503JSONResponse) VisitDeleteX509CertificateAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	if response.Headers.RetryAfter != nil {
		w.Header().Set("Retry-After", fmt.Sprint(*response.Headers.RetryAfter))
	}
	w.WriteHeader(503)
	_, err := buf.WriteTo(w)
	return err
}

type GetX509CertificateAuthenticationMethodConfigurationRequestObject struct {
	Params GetX509CertificateAuthenticationMethodConfigurationParams
}

type GetX509CertificateAuthenticationMethodConfigurationResponseObject interface {
	VisitGetX509CertificateAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error
}

type GetX509CertificateAuthenticationMethodConfiguration200JSONResponse X509CertificateAuthenticationMethodConfiguration

func (response GetX509CertificateAuthenticationMethodConfiguration200JSONResponse) VisitGetX509CertificateAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type GetX509CertificateAuthenticationMethodConfiguration400JSONResponse struct{ BadRequestJSONResponse }

func (response GetX509CertificateAuthenticationMethodConfiguration400JSONResponse) VisitGetX509CertificateAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(400)
	_, err := buf.WriteTo(w)
	return err
}

type GetX509CertificateAuthenticationMethodConfiguration401JSONResponse struct{ UnauthorizedJSONResponse }

func (response GetX509CertificateAuthenticationMethodConfiguration401JSONResponse) VisitGetX509CertificateAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(401)
	_, err := buf.WriteTo(w)
	return err
}

type GetX509CertificateAuthenticationMethodConfiguration403JSONResponse struct{ ForbiddenJSONResponse }

func (response GetX509CertificateAuthenticationMethodConfiguration403JSONResponse) VisitGetX509CertificateAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(403)
	_, err := buf.WriteTo(w)
	return err
}

type GetX509CertificateAuthenticationMethodConfiguration404JSONResponse struct{ NotFoundJSONResponse }

func (response GetX509CertificateAuthenticationMethodConfiguration404JSONResponse) VisitGetX509CertificateAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(404)
	_, err := buf.WriteTo(w)
	return err
}

type GetX509CertificateAuthenticationMethodConfiguration429JSONResponse struct{ TooManyRequestsJSONResponse }

func (response GetX509CertificateAuthenticationMethodConfiguration429JSONResponse) VisitGetX509CertificateAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

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

type GetX509CertificateAuthenticationMethodConfiguration500JSONResponse struct {
	InternalServerErrorJSONResponse
}

func (response GetX509CertificateAuthenticationMethodConfiguration500JSONResponse) VisitGetX509CertificateAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(500)
	_, err := buf.WriteTo(w)
	return err
}

type GetX509CertificateAuthenticationMethodConfiguration503JSONResponse struct{ ServiceUnavailableJSONResponse }

func (response GetX509CertificateAuthenticationMethodConfiguration503JSONResponse) VisitGetX509CertificateAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	if response.Headers.RetryAfter != nil {
		w.Header().Set("Retry-After", fmt.Sprint(*response.Headers.RetryAfter))
	}
	w.WriteHeader(503)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateX509CertificateAuthenticationMethodConfigurationRequestObject struct {
	Params UpdateX509CertificateAuthenticationMethodConfigurationParams
	Body   *UpdateX509CertificateAuthenticationMethodConfigurationJSONRequestBody
}

type UpdateX509CertificateAuthenticationMethodConfigurationResponseObject interface {
	VisitUpdateX509CertificateAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error
}

type UpdateX509CertificateAuthenticationMethodConfiguration204Response struct {
}

func (response UpdateX509CertificateAuthenticationMethodConfiguration204Response) VisitUpdateX509CertificateAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {
	w.WriteHeader(204)
	return nil
}

type UpdateX509CertificateAuthenticationMethodConfiguration400JSONResponse struct{ BadRequestJSONResponse }

func (response UpdateX509CertificateAuthenticationMethodConfiguration400JSONResponse) VisitUpdateX509CertificateAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(400)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateX509CertificateAuthenticationMethodConfiguration401JSONResponse struct{ UnauthorizedJSONResponse }

func (response UpdateX509CertificateAuthenticationMethodConfiguration401JSONResponse) VisitUpdateX509CertificateAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(401)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateX509CertificateAuthenticationMethodConfiguration403JSONResponse struct{ ForbiddenJSONResponse }

func (response UpdateX509CertificateAuthenticationMethodConfiguration403JSONResponse) VisitUpdateX509CertificateAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(403)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateX509CertificateAuthenticationMethodConfiguration404JSONResponse struct{ NotFoundJSONResponse }

func (response UpdateX509CertificateAuthenticationMethodConfiguration404JSONResponse) VisitUpdateX509CertificateAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(404)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateX509CertificateAuthenticationMethodConfiguration409JSONResponse struct{ ConflictJSONResponse }

func (response UpdateX509CertificateAuthenticationMethodConfiguration409JSONResponse) VisitUpdateX509CertificateAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(409)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateX509CertificateAuthenticationMethodConfiguration412JSONResponse struct{ PreconditionFailedJSONResponse }

func (response UpdateX509CertificateAuthenticationMethodConfiguration412JSONResponse) VisitUpdateX509CertificateAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(412)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateX509CertificateAuthenticationMethodConfiguration415JSONResponse struct {
	UnsupportedMediaTypeJSONResponse
}

func (response UpdateX509CertificateAuthenticationMethodConfiguration415JSONResponse) VisitUpdateX509CertificateAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(415)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateX509CertificateAuthenticationMethodConfiguration429JSONResponse struct{ TooManyRequestsJSONResponse }

func (response UpdateX509CertificateAuthenticationMethodConfiguration429JSONResponse) VisitUpdateX509CertificateAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

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

type UpdateX509CertificateAuthenticationMethodConfiguration500JSONResponse struct {
	InternalServerErrorJSONResponse
}

func (response UpdateX509CertificateAuthenticationMethodConfiguration500JSONResponse) VisitUpdateX509CertificateAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(500)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateX509CertificateAuthenticationMethodConfiguration503JSONResponse struct{ ServiceUnavailableJSONResponse }

func (response UpdateX509CertificateAuthenticationMethodConfiguration503JSONResponse) VisitUpdateX509CertificateAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	if response.Headers.RetryAfter != nil {
		w.Header().Set("Retry-After", fmt.Sprint(*response.Headers.RetryAfter))
	}
	w.WriteHeader(503)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteAuthenticationMethodConfigurationRequestObject struct {
	AuthenticationMethodConfigurationID string `json:"authenticationMethodConfigurationId"`
	Params                              DeleteAuthenticationMethodConfigurationParams
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

type DeleteAuthenticationMethodConfiguration400JSONResponse struct{ BadRequestJSONResponse }

func (response DeleteAuthenticationMethodConfiguration400JSONResponse) VisitDeleteAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(400)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteAuthenticationMethodConfiguration401JSONResponse struct{ UnauthorizedJSONResponse }

func (response DeleteAuthenticationMethodConfiguration401JSONResponse) VisitDeleteAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(401)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteAuthenticationMethodConfiguration403JSONResponse struct{ ForbiddenJSONResponse }

func (response DeleteAuthenticationMethodConfiguration403JSONResponse) VisitDeleteAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(403)
	_, err := buf.WriteTo(w)
	return err
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

type DeleteAuthenticationMethodConfiguration409JSONResponse struct{ ConflictJSONResponse }

func (response DeleteAuthenticationMethodConfiguration409JSONResponse) VisitDeleteAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(409)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteAuthenticationMethodConfiguration412JSONResponse struct{ PreconditionFailedJSONResponse }

func (response DeleteAuthenticationMethodConfiguration412JSONResponse) VisitDeleteAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(412)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteAuthenticationMethodConfiguration429JSONResponse struct{ TooManyRequestsJSONResponse }

func (response DeleteAuthenticationMethodConfiguration429JSONResponse) VisitDeleteAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

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

type DeleteAuthenticationMethodConfiguration500JSONResponse struct {
	InternalServerErrorJSONResponse
}

func (response DeleteAuthenticationMethodConfiguration500JSONResponse) VisitDeleteAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(500)
	_, err := buf.WriteTo(w)
	return err
}

type DeleteAuthenticationMethodConfiguration503JSONResponse struct{ ServiceUnavailableJSONResponse }

func (response DeleteAuthenticationMethodConfiguration503JSONResponse) VisitDeleteAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	if response.Headers.RetryAfter != nil {
		w.Header().Set("Retry-After", fmt.Sprint(*response.Headers.RetryAfter))
	}
	w.WriteHeader(503)
	_, err := buf.WriteTo(w)
	return err
}

type GetAuthenticationMethodConfigurationRequestObject struct {
	AuthenticationMethodConfigurationID string `json:"authenticationMethodConfigurationId"`
	Params                              GetAuthenticationMethodConfigurationParams
}

type GetAuthenticationMethodConfigurationResponseObject interface {
	VisitGetAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error
}

type GetAuthenticationMethodConfiguration200JSONResponse AuthenticationMethodConfigurationUnion

func (t GetAuthenticationMethodConfiguration200JSONResponse) MarshalJSON() ([]byte, error) {
	return AuthenticationMethodConfigurationUnion(t).MarshalJSON()
}

func (t *GetAuthenticationMethodConfiguration200JSONResponse) UnmarshalJSON(b []byte) error {
	return (*AuthenticationMethodConfigurationUnion)(t).UnmarshalJSON(b)
}

func (response GetAuthenticationMethodConfiguration200JSONResponse) VisitGetAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type GetAuthenticationMethodConfiguration400JSONResponse struct{ BadRequestJSONResponse }

func (response GetAuthenticationMethodConfiguration400JSONResponse) VisitGetAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(400)
	_, err := buf.WriteTo(w)
	return err
}

type GetAuthenticationMethodConfiguration401JSONResponse struct{ UnauthorizedJSONResponse }

func (response GetAuthenticationMethodConfiguration401JSONResponse) VisitGetAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(401)
	_, err := buf.WriteTo(w)
	return err
}

type GetAuthenticationMethodConfiguration403JSONResponse struct{ ForbiddenJSONResponse }

func (response GetAuthenticationMethodConfiguration403JSONResponse) VisitGetAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(403)
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

type GetAuthenticationMethodConfiguration429JSONResponse struct{ TooManyRequestsJSONResponse }

func (response GetAuthenticationMethodConfiguration429JSONResponse) VisitGetAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

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

type GetAuthenticationMethodConfiguration500JSONResponse struct {
	InternalServerErrorJSONResponse
}

func (response GetAuthenticationMethodConfiguration500JSONResponse) VisitGetAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(500)
	_, err := buf.WriteTo(w)
	return err
}

type GetAuthenticationMethodConfiguration503JSONResponse struct{ ServiceUnavailableJSONResponse }

func (response GetAuthenticationMethodConfiguration503JSONResponse) VisitGetAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	if response.Headers.RetryAfter != nil {
		w.Header().Set("Retry-After", fmt.Sprint(*response.Headers.RetryAfter))
	}
	w.WriteHeader(503)
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

type UpdateAuthenticationMethodConfiguration401JSONResponse struct{ UnauthorizedJSONResponse }

func (response UpdateAuthenticationMethodConfiguration401JSONResponse) VisitUpdateAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(401)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateAuthenticationMethodConfiguration403JSONResponse struct{ ForbiddenJSONResponse }

func (response UpdateAuthenticationMethodConfiguration403JSONResponse) VisitUpdateAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(403)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateAuthenticationMethodConfiguration404JSONResponse struct{ NotFoundJSONResponse }

func (response UpdateAuthenticationMethodConfiguration404JSONResponse) VisitUpdateAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(404)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateAuthenticationMethodConfiguration409JSONResponse struct{ ConflictJSONResponse }

func (response UpdateAuthenticationMethodConfiguration409JSONResponse) VisitUpdateAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(409)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateAuthenticationMethodConfiguration412JSONResponse struct{ PreconditionFailedJSONResponse }

func (response UpdateAuthenticationMethodConfiguration412JSONResponse) VisitUpdateAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(412)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateAuthenticationMethodConfiguration415JSONResponse struct {
	UnsupportedMediaTypeJSONResponse
}

func (response UpdateAuthenticationMethodConfiguration415JSONResponse) VisitUpdateAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(415)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateAuthenticationMethodConfiguration429JSONResponse struct{ TooManyRequestsJSONResponse }

func (response UpdateAuthenticationMethodConfiguration429JSONResponse) VisitUpdateAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

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

type UpdateAuthenticationMethodConfiguration500JSONResponse struct {
	InternalServerErrorJSONResponse
}

func (response UpdateAuthenticationMethodConfiguration500JSONResponse) VisitUpdateAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(500)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateAuthenticationMethodConfiguration503JSONResponse struct{ ServiceUnavailableJSONResponse }

func (response UpdateAuthenticationMethodConfiguration503JSONResponse) VisitUpdateAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	if response.Headers.RetryAfter != nil {
		w.Header().Set("Retry-After", fmt.Sprint(*response.Headers.RetryAfter))
	}
	w.WriteHeader(503)
	_, err := buf.WriteTo(w)
	return err
}

type ListSecurityAlertsRequestObject struct {
	Params ListSecurityAlertsParams
}

type ListSecurityAlertsResponseObject interface {
	VisitListSecurityAlertsResponse(w http.ResponseWriter) error
}

type ListSecurityAlerts200JSONResponse PartnerSecurityAlertCollectionResponse

func (response ListSecurityAlerts200JSONResponse) VisitListSecurityAlertsResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type ListSecurityAlerts400JSONResponse struct{ BadRequestJSONResponse }

func (response ListSecurityAlerts400JSONResponse) VisitListSecurityAlertsResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(400)
	_, err := buf.WriteTo(w)
	return err
}

type ListSecurityAlerts401JSONResponse struct{ UnauthorizedJSONResponse }

func (response ListSecurityAlerts401JSONResponse) VisitListSecurityAlertsResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(401)
	_, err := buf.WriteTo(w)
	return err
}

type ListSecurityAlerts403JSONResponse struct{ ForbiddenJSONResponse }

func (response ListSecurityAlerts403JSONResponse) VisitListSecurityAlertsResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(403)
	_, err := buf.WriteTo(w)
	return err
}

type ListSecurityAlerts404JSONResponse struct{ NotFoundJSONResponse }

func (response ListSecurityAlerts404JSONResponse) VisitListSecurityAlertsResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(404)
	_, err := buf.WriteTo(w)
	return err
}

type ListSecurityAlerts429JSONResponse struct{ TooManyRequestsJSONResponse }

func (response ListSecurityAlerts429JSONResponse) VisitListSecurityAlertsResponse(w http.ResponseWriter) error {

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

type ListSecurityAlerts500JSONResponse struct {
	InternalServerErrorJSONResponse
}

func (response ListSecurityAlerts500JSONResponse) VisitListSecurityAlertsResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(500)
	_, err := buf.WriteTo(w)
	return err
}

type ListSecurityAlerts503JSONResponse struct{ ServiceUnavailableJSONResponse }

func (response ListSecurityAlerts503JSONResponse) VisitListSecurityAlertsResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	if response.Headers.RetryAfter != nil {
		w.Header().Set("Retry-After", fmt.Sprint(*response.Headers.RetryAfter))
	}
	w.WriteHeader(503)
	_, err := buf.WriteTo(w)
	return err
}

type GetPartnerSecurityAlertRequestObject struct {
	PartnerSecurityAlertID string `json:"partnerSecurityAlertId"`
	Params                 GetPartnerSecurityAlertParams
}

type GetPartnerSecurityAlertResponseObject interface {
	VisitGetPartnerSecurityAlertResponse(w http.ResponseWriter) error
}

type GetPartnerSecurityAlert200JSONResponse PartnerSecurityAlert

func (response GetPartnerSecurityAlert200JSONResponse) VisitGetPartnerSecurityAlertResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type GetPartnerSecurityAlert400JSONResponse struct{ BadRequestJSONResponse }

func (response GetPartnerSecurityAlert400JSONResponse) VisitGetPartnerSecurityAlertResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(400)
	_, err := buf.WriteTo(w)
	return err
}

type GetPartnerSecurityAlert401JSONResponse struct{ UnauthorizedJSONResponse }

func (response GetPartnerSecurityAlert401JSONResponse) VisitGetPartnerSecurityAlertResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(401)
	_, err := buf.WriteTo(w)
	return err
}

type GetPartnerSecurityAlert403JSONResponse struct{ ForbiddenJSONResponse }

func (response GetPartnerSecurityAlert403JSONResponse) VisitGetPartnerSecurityAlertResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(403)
	_, err := buf.WriteTo(w)
	return err
}

type GetPartnerSecurityAlert404JSONResponse struct{ NotFoundJSONResponse }

func (response GetPartnerSecurityAlert404JSONResponse) VisitGetPartnerSecurityAlertResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(404)
	_, err := buf.WriteTo(w)
	return err
}

type GetPartnerSecurityAlert429JSONResponse struct{ TooManyRequestsJSONResponse }

func (response GetPartnerSecurityAlert429JSONResponse) VisitGetPartnerSecurityAlertResponse(w http.ResponseWriter) error {

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

type GetPartnerSecurityAlert500JSONResponse struct {
	InternalServerErrorJSONResponse
}

func (response GetPartnerSecurityAlert500JSONResponse) VisitGetPartnerSecurityAlertResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(500)
	_, err := buf.WriteTo(w)
	return err
}

type GetPartnerSecurityAlert503JSONResponse struct{ ServiceUnavailableJSONResponse }

func (response GetPartnerSecurityAlert503JSONResponse) VisitGetPartnerSecurityAlertResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	if response.Headers.RetryAfter != nil {
		w.Header().Set("Retry-After", fmt.Sprint(*response.Headers.RetryAfter))
	}
	w.WriteHeader(503)
	_, err := buf.WriteTo(w)
	return err
}

type UpdatePartnerSecurityAlertRequestObject struct {
	PartnerSecurityAlertID string `json:"partnerSecurityAlertId"`
	Params                 UpdatePartnerSecurityAlertParams
	Body                   *UpdatePartnerSecurityAlertJSONRequestBody
}

type UpdatePartnerSecurityAlertResponseObject interface {
	VisitUpdatePartnerSecurityAlertResponse(w http.ResponseWriter) error
}

type UpdatePartnerSecurityAlert200JSONResponse PartnerSecurityAlert

func (response UpdatePartnerSecurityAlert200JSONResponse) VisitUpdatePartnerSecurityAlertResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type UpdatePartnerSecurityAlert400JSONResponse struct{ BadRequestJSONResponse }

func (response UpdatePartnerSecurityAlert400JSONResponse) VisitUpdatePartnerSecurityAlertResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(400)
	_, err := buf.WriteTo(w)
	return err
}

type UpdatePartnerSecurityAlert401JSONResponse struct{ UnauthorizedJSONResponse }

func (response UpdatePartnerSecurityAlert401JSONResponse) VisitUpdatePartnerSecurityAlertResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(401)
	_, err := buf.WriteTo(w)
	return err
}

type UpdatePartnerSecurityAlert403JSONResponse struct{ ForbiddenJSONResponse }

func (response UpdatePartnerSecurityAlert403JSONResponse) VisitUpdatePartnerSecurityAlertResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(403)
	_, err := buf.WriteTo(w)
	return err
}

type UpdatePartnerSecurityAlert404JSONResponse struct{ NotFoundJSONResponse }

func (response UpdatePartnerSecurityAlert404JSONResponse) VisitUpdatePartnerSecurityAlertResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(404)
	_, err := buf.WriteTo(w)
	return err
}

type UpdatePartnerSecurityAlert409JSONResponse struct{ ConflictJSONResponse }

func (response UpdatePartnerSecurityAlert409JSONResponse) VisitUpdatePartnerSecurityAlertResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(409)
	_, err := buf.WriteTo(w)
	return err
}

type UpdatePartnerSecurityAlert412JSONResponse struct{ PreconditionFailedJSONResponse }

func (response UpdatePartnerSecurityAlert412JSONResponse) VisitUpdatePartnerSecurityAlertResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(412)
	_, err := buf.WriteTo(w)
	return err
}

type UpdatePartnerSecurityAlert415JSONResponse struct {
	UnsupportedMediaTypeJSONResponse
}

func (response UpdatePartnerSecurityAlert415JSONResponse) VisitUpdatePartnerSecurityAlertResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(415)
	_, err := buf.WriteTo(w)
	return err
}

type UpdatePartnerSecurityAlert429JSONResponse struct{ TooManyRequestsJSONResponse }

func (response UpdatePartnerSecurityAlert429JSONResponse) VisitUpdatePartnerSecurityAlertResponse(w http.ResponseWriter) error {

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

type UpdatePartnerSecurityAlert500JSONResponse struct {
	InternalServerErrorJSONResponse
}

func (response UpdatePartnerSecurityAlert500JSONResponse) VisitUpdatePartnerSecurityAlertResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(500)
	_, err := buf.WriteTo(w)
	return err
}

type UpdatePartnerSecurityAlert503JSONResponse struct{ ServiceUnavailableJSONResponse }

func (response UpdatePartnerSecurityAlert503JSONResponse) VisitUpdatePartnerSecurityAlertResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	if response.Headers.RetryAfter != nil {
		w.Header().Set("Retry-After", fmt.Sprint(*response.Headers.RetryAfter))
	}
	w.WriteHeader(503)
	_, err := buf.WriteTo(w)
	return err
}

type GetPartnerSecurityScoreRequestObject struct {
	Params GetPartnerSecurityScoreParams
}

type GetPartnerSecurityScoreResponseObject interface {
	VisitGetPartnerSecurityScoreResponse(w http.ResponseWriter) error
}

type GetPartnerSecurityScore200JSONResponse PartnerSecurityScore

func (response GetPartnerSecurityScore200JSONResponse) VisitGetPartnerSecurityScoreResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type GetPartnerSecurityScore400JSONResponse struct{ BadRequestJSONResponse }

func (response GetPartnerSecurityScore400JSONResponse) VisitGetPartnerSecurityScoreResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(400)
	_, err := buf.WriteTo(w)
	return err
}

type GetPartnerSecurityScore401JSONResponse struct{ UnauthorizedJSONResponse }

func (response GetPartnerSecurityScore401JSONResponse) VisitGetPartnerSecurityScoreResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(401)
	_, err := buf.WriteTo(w)
	return err
}

type GetPartnerSecurityScore403JSONResponse struct{ ForbiddenJSONResponse }

func (response GetPartnerSecurityScore403JSONResponse) VisitGetPartnerSecurityScoreResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(403)
	_, err := buf.WriteTo(w)
	return err
}

type GetPartnerSecurityScore404JSONResponse struct{ NotFoundJSONResponse }

func (response GetPartnerSecurityScore404JSONResponse) VisitGetPartnerSecurityScoreResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(404)
	_, err := buf.WriteTo(w)
	return err
}

type GetPartnerSecurityScore429JSONResponse struct{ TooManyRequestsJSONResponse }

func (response GetPartnerSecurityScore429JSONResponse) VisitGetPartnerSecurityScoreResponse(w http.ResponseWriter) error {

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

type GetPartnerSecurityScore500JSONResponse struct {
	InternalServerErrorJSONResponse
}

func (response GetPartnerSecurityScore500JSONResponse) VisitGetPartnerSecurityScoreResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(500)
	_, err := buf.WriteTo(w)
	return err
}

type GetPartnerSecurityScore503JSONResponse struct{ ServiceUnavailableJSONResponse }

func (response GetPartnerSecurityScore503JSONResponse) VisitGetPartnerSecurityScoreResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	if response.Headers.RetryAfter != nil {
		w.Header().Set("Retry-After", fmt.Sprint(*response.Headers.RetryAfter))
	}
	w.WriteHeader(503)
	_, err := buf.WriteTo(w)
	return err
}

type ListCustomerInsightsRequestObject struct {
	Params ListCustomerInsightsParams
}

type ListCustomerInsightsResponseObject interface {
	VisitListCustomerInsightsResponse(w http.ResponseWriter) error
}

type ListCustomerInsights200JSONResponse CustomerInsightCollectionResponse

func (response ListCustomerInsights200JSONResponse) VisitListCustomerInsightsResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type ListCustomerInsights400JSONResponse struct{ BadRequestJSONResponse }

func (response ListCustomerInsights400JSONResponse) VisitListCustomerInsightsResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(400)
	_, err := buf.WriteTo(w)
	return err
}

type ListCustomerInsights401JSONResponse struct{ UnauthorizedJSONResponse }

func (response ListCustomerInsights401JSONResponse) VisitListCustomerInsightsResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(401)
	_, err := buf.WriteTo(w)
	return err
}

type ListCustomerInsights403JSONResponse struct{ ForbiddenJSONResponse }

func (response ListCustomerInsights403JSONResponse) VisitListCustomerInsightsResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(403)
	_, err := buf.WriteTo(w)
	return err
}

type ListCustomerInsights404JSONResponse struct{ NotFoundJSONResponse }

func (response ListCustomerInsights404JSONResponse) VisitListCustomerInsightsResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(404)
	_, err := buf.WriteTo(w)
	return err
}

type ListCustomerInsights429JSONResponse struct{ TooManyRequestsJSONResponse }

func (response ListCustomerInsights429JSONResponse) VisitListCustomerInsightsResponse(w http.ResponseWriter) error {

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

type ListCustomerInsights500JSONResponse struct {
	InternalServerErrorJSONResponse
}

func (response ListCustomerInsights500JSONResponse) VisitListCustomerInsightsResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(500)
	_, err := buf.WriteTo(w)
	return err
}

type ListCustomerInsights503JSONResponse struct{ ServiceUnavailableJSONResponse }

func (response ListCustomerInsights503JSONResponse) VisitListCustomerInsightsResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	if response.Headers.RetryAfter != nil {
		w.Header().Set("Retry-After", fmt.Sprint(*response.Headers.RetryAfter))
	}
	w.WriteHeader(503)
	_, err := buf.WriteTo(w)
	return err
}

type ListSecurityScoreHistoryRequestObject struct {
	Params ListSecurityScoreHistoryParams
}

type ListSecurityScoreHistoryResponseObject interface {
	VisitListSecurityScoreHistoryResponse(w http.ResponseWriter) error
}

type ListSecurityScoreHistory200JSONResponse SecurityScoreHistoryCollectionResponse

func (response ListSecurityScoreHistory200JSONResponse) VisitListSecurityScoreHistoryResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type ListSecurityScoreHistory400JSONResponse struct{ BadRequestJSONResponse }

func (response ListSecurityScoreHistory400JSONResponse) VisitListSecurityScoreHistoryResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(400)
	_, err := buf.WriteTo(w)
	return err
}

type ListSecurityScoreHistory401JSONResponse struct{ UnauthorizedJSONResponse }

func (response ListSecurityScoreHistory401JSONResponse) VisitListSecurityScoreHistoryResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(401)
	_, err := buf.WriteTo(w)
	return err
}

type ListSecurityScoreHistory403JSONResponse struct{ ForbiddenJSONResponse }

func (response ListSecurityScoreHistory403JSONResponse) VisitListSecurityScoreHistoryResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(403)
	_, err := buf.WriteTo(w)
	return err
}

type ListSecurityScoreHistory404JSONResponse struct{ NotFoundJSONResponse }

func (response ListSecurityScoreHistory404JSONResponse) VisitListSecurityScoreHistoryResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(404)
	_, err := buf.WriteTo(w)
	return err
}

type ListSecurityScoreHistory429JSONResponse struct{ TooManyRequestsJSONResponse }

func (response ListSecurityScoreHistory429JSONResponse) VisitListSecurityScoreHistoryResponse(w http.ResponseWriter) error {

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

type ListSecurityScoreHistory500JSONResponse struct {
	InternalServerErrorJSONResponse
}

func (response ListSecurityScoreHistory500JSONResponse) VisitListSecurityScoreHistoryResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(500)
	_, err := buf.WriteTo(w)
	return err
}

type ListSecurityScoreHistory503JSONResponse struct{ ServiceUnavailableJSONResponse }

func (response ListSecurityScoreHistory503JSONResponse) VisitListSecurityScoreHistoryResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	if response.Headers.RetryAfter != nil {
		w.Header().Set("Retry-After", fmt.Sprint(*response.Headers.RetryAfter))
	}
	w.WriteHeader(503)
	_, err := buf.WriteTo(w)
	return err
}

type GetSecurityScoreHistoryRequestObject struct {
	SecurityScoreHistoryID string `json:"securityScoreHistoryId"`
	Params                 GetSecurityScoreHistoryParams
}

type GetSecurityScoreHistoryResponseObject interface {
	VisitGetSecurityScoreHistoryResponse(w http.ResponseWriter) error
}

type GetSecurityScoreHistory200JSONResponse SecurityScoreHistory

func (response GetSecurityScoreHistory200JSONResponse) VisitGetSecurityScoreHistoryResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type GetSecurityScoreHistory400JSONResponse struct{ BadRequestJSONResponse }

func (response GetSecurityScoreHistory400JSONResponse) VisitGetSecurityScoreHistoryResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(400)
	_, err := buf.WriteTo(w)
	return err
}

type GetSecurityScoreHistory401JSONResponse struct{ UnauthorizedJSONResponse }

func (response GetSecurityScoreHistory401JSONResponse) VisitGetSecurityScoreHistoryResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(401)
	_, err := buf.WriteTo(w)
	return err
}

type GetSecurityScoreHistory403JSONResponse struct{ ForbiddenJSONResponse }

func (response GetSecurityScoreHistory403JSONResponse) VisitGetSecurityScoreHistoryResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(403)
	_, err := buf.WriteTo(w)
	return err
}

type GetSecurityScoreHistory404JSONResponse struct{ NotFoundJSONResponse }

func (response GetSecurityScoreHistory404JSONResponse) VisitGetSecurityScoreHistoryResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(404)
	_, err := buf.WriteTo(w)
	return err
}

type GetSecurityScoreHistory429JSONResponse struct{ TooManyRequestsJSONResponse }

func (response GetSecurityScoreHistory429JSONResponse) VisitGetSecurityScoreHistoryResponse(w http.ResponseWriter) error {

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

type GetSecurityScoreHistory500JSONResponse struct {
	InternalServerErrorJSONResponse
}

func (response GetSecurityScoreHistory500JSONResponse) VisitGetSecurityScoreHistoryResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(500)
	_, err := buf.WriteTo(w)
	return err
}

type GetSecurityScoreHistory503JSONResponse struct{ ServiceUnavailableJSONResponse }

func (response GetSecurityScoreHistory503JSONResponse) VisitGetSecurityScoreHistoryResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	if response.Headers.RetryAfter != nil {
		w.Header().Set("Retry-After", fmt.Sprint(*response.Headers.RetryAfter))
	}
	w.WriteHeader(503)
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

type ListRequirements400JSONResponse struct{ BadRequestJSONResponse }

func (response ListRequirements400JSONResponse) VisitListRequirementsResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(400)
	_, err := buf.WriteTo(w)
	return err
}

type ListRequirements401JSONResponse struct{ UnauthorizedJSONResponse }

func (response ListRequirements401JSONResponse) VisitListRequirementsResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(401)
	_, err := buf.WriteTo(w)
	return err
}

type ListRequirements403JSONResponse struct{ ForbiddenJSONResponse }

func (response ListRequirements403JSONResponse) VisitListRequirementsResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(403)
	_, err := buf.WriteTo(w)
	return err
}

type ListRequirements404JSONResponse struct{ NotFoundJSONResponse }

func (response ListRequirements404JSONResponse) VisitListRequirementsResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(404)
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

type ListRequirements500JSONResponse struct {
	InternalServerErrorJSONResponse
}

func (response ListRequirements500JSONResponse) VisitListRequirementsResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(500)
	_, err := buf.WriteTo(w)
	return err
}

type ListRequirements503JSONResponse struct{ ServiceUnavailableJSONResponse }

func (response ListRequirements503JSONResponse) VisitListRequirementsResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	if response.Headers.RetryAfter != nil {
		w.Header().Set("Retry-After", fmt.Sprint(*response.Headers.RetryAfter))
	}
	w.WriteHeader(503)
	_, err := buf.WriteTo(w)
	return err
}

type GetSecurityRequirementRequestObject struct {
	SecurityRequirementID string `json:"securityRequirementId"`
	Params                GetSecurityRequirementParams
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

type GetSecurityRequirement400JSONResponse struct{ BadRequestJSONResponse }

func (response GetSecurityRequirement400JSONResponse) VisitGetSecurityRequirementResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(400)
	_, err := buf.WriteTo(w)
	return err
}

type GetSecurityRequirement401JSONResponse struct{ UnauthorizedJSONResponse }

func (response GetSecurityRequirement401JSONResponse) VisitGetSecurityRequirementResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(401)
	_, err := buf.WriteTo(w)
	return err
}

type GetSecurityRequirement403JSONResponse struct{ ForbiddenJSONResponse }

func (response GetSecurityRequirement403JSONResponse) VisitGetSecurityRequirementResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(403)
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

type GetSecurityRequirement429JSONResponse struct{ TooManyRequestsJSONResponse }

func (response GetSecurityRequirement429JSONResponse) VisitGetSecurityRequirementResponse(w http.ResponseWriter) error {

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

type GetSecurityRequirement500JSONResponse struct {
	InternalServerErrorJSONResponse
}

func (response GetSecurityRequirement500JSONResponse) VisitGetSecurityRequirementResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(500)
	_, err := buf.WriteTo(w)
	return err
}

type GetSecurityRequirement503JSONResponse struct{ ServiceUnavailableJSONResponse }

func (response GetSecurityRequirement503JSONResponse) VisitGetSecurityRequirementResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	if response.Headers.RetryAfter != nil {
		w.Header().Set("Retry-After", fmt.Sprint(*response.Headers.RetryAfter))
	}
	w.WriteHeader(503)
	_, err := buf.WriteTo(w)
	return err
}

// StrictServerInterface represents all server handlers.
type StrictServerInterface interface {
	// GetAuthenticationMethodsPolicy: Get the authentication methods policy
	// (GET /policies/authenticationMethodsPolicy)
	GetAuthenticationMethodsPolicy(ctx context.Context, request GetAuthenticationMethodsPolicyRequestObject) (GetAuthenticationMethodsPolicyResponseObject, error)
	// UpdateAuthenticationMethodsPolicy: Update the authentication methods policy
	// (PATCH /policies/authenticationMethodsPolicy)
	UpdateAuthenticationMethodsPolicy(ctx context.Context, request UpdateAuthenticationMethodsPolicyRequestObject) (UpdateAuthenticationMethodsPolicyResponseObject, error)
	// ListAuthenticationMethodConfigurations: List the method configurations
	// (GET /policies/authenticationMethodsPolicy/authenticationMethodConfigurations)
	ListAuthenticationMethodConfigurations(ctx context.Context, request ListAuthenticationMethodConfigurationsRequestObject) (ListAuthenticationMethodConfigurationsResponseObject, error)
	// CreateAuthenticationMethodConfiguration: Create an external method
	// (POST /policies/authenticationMethodsPolicy/authenticationMethodConfigurations)
	CreateAuthenticationMethodConfiguration(ctx context.Context, request CreateAuthenticationMethodConfigurationRequestObject) (CreateAuthenticationMethodConfigurationResponseObject, error)
	// DeleteTemporaryAccessPassAuthenticationMethodConfiguration: Reset the Temporary Access Pass
	// configuration
	// (DELETE
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/TemporaryAccessPass)
	DeleteTemporaryAccessPassAuthenticationMethodConfiguration(ctx context.Context, request DeleteTemporaryAccessPassAuthenticationMethodConfigurationRequestObject) (DeleteTemporaryAccessPassAuthenticationMethodConfigurationResponseObject, error)
	// GetTemporaryAccessPassAuthenticationMethodConfiguration: Get the Temporary Access Pass
	// configuration
	// (GET
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/TemporaryAccessPass)
	GetTemporaryAccessPassAuthenticationMethodConfiguration(ctx context.Context, request GetTemporaryAccessPassAuthenticationMethodConfigurationRequestObject) (GetTemporaryAccessPassAuthenticationMethodConfigurationResponseObject, error)
	// UpdateTemporaryAccessPassAuthenticationMethodConfiguration: Update the Temporary Access Pass
	// configuration
	// (PATCH
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/TemporaryAccessPass)
	UpdateTemporaryAccessPassAuthenticationMethodConfiguration(ctx context.Context, request UpdateTemporaryAccessPassAuthenticationMethodConfigurationRequestObject) (UpdateTemporaryAccessPassAuthenticationMethodConfigurationResponseObject, error)
	// DeleteVerifiableCredentialsAuthenticationMethodConfiguration: Reset the verifiable credentials
	// configuration
	// (DELETE
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/VerifiableCredentials)
	DeleteVerifiableCredentialsAuthenticationMethodConfiguration(ctx context.Context, request DeleteVerifiableCredentialsAuthenticationMethodConfigurationRequestObject) (DeleteVerifiableCredentialsAuthenticationMethodConfigurationResponseObject, error)
	// GetVerifiableCredentialsAuthenticationMethodConfiguration: Get the verifiable credentials
	// configuration
	// (GET
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/VerifiableCredentials)
	GetVerifiableCredentialsAuthenticationMethodConfiguration(ctx context.Context, request GetVerifiableCredentialsAuthenticationMethodConfigurationRequestObject) (GetVerifiableCredentialsAuthenticationMethodConfigurationResponseObject, error)
	// UpdateVerifiableCredentialsAuthenticationMethodConfiguration: Update the verifiable credentials
	// configuration
	// (PATCH
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/VerifiableCredentials)
	UpdateVerifiableCredentialsAuthenticationMethodConfiguration(ctx context.Context, request UpdateVerifiableCredentialsAuthenticationMethodConfigurationRequestObject) (UpdateVerifiableCredentialsAuthenticationMethodConfigurationResponseObject, error)
	// DeleteEmailAuthenticationMethodConfiguration: Reset the email one-time code configuration
	// (DELETE /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/email)
	DeleteEmailAuthenticationMethodConfiguration(ctx context.Context, request DeleteEmailAuthenticationMethodConfigurationRequestObject) (DeleteEmailAuthenticationMethodConfigurationResponseObject, error)
	// GetEmailAuthenticationMethodConfiguration: Get the email one-time code configuration
	// (GET /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/email)
	GetEmailAuthenticationMethodConfiguration(ctx context.Context, request GetEmailAuthenticationMethodConfigurationRequestObject) (GetEmailAuthenticationMethodConfigurationResponseObject, error)
	// UpdateEmailAuthenticationMethodConfiguration: Update the email one-time code configuration
	// (PATCH /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/email)
	UpdateEmailAuthenticationMethodConfiguration(ctx context.Context, request UpdateEmailAuthenticationMethodConfigurationRequestObject) (UpdateEmailAuthenticationMethodConfigurationResponseObject, error)
	// DeleteFido2AuthenticationMethodConfiguration: Reset the passkey (FIDO2) configuration
	// (DELETE /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2)
	DeleteFido2AuthenticationMethodConfiguration(ctx context.Context, request DeleteFido2AuthenticationMethodConfigurationRequestObject) (DeleteFido2AuthenticationMethodConfigurationResponseObject, error)
	// GetFido2AuthenticationMethodConfiguration: Get the passkey (FIDO2) configuration
	// (GET /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2)
	GetFido2AuthenticationMethodConfiguration(ctx context.Context, request GetFido2AuthenticationMethodConfigurationRequestObject) (GetFido2AuthenticationMethodConfigurationResponseObject, error)
	// UpdateFido2AuthenticationMethodConfiguration: Update the passkey (FIDO2) configuration
	// (PATCH /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2)
	UpdateFido2AuthenticationMethodConfiguration(ctx context.Context, request UpdateFido2AuthenticationMethodConfigurationRequestObject) (UpdateFido2AuthenticationMethodConfigurationResponseObject, error)
	// DeleteHardwareOathAuthenticationMethodConfiguration: Reset the hardware OATH token configuration
	// (DELETE /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/hardwareOath)
	DeleteHardwareOathAuthenticationMethodConfiguration(ctx context.Context, request DeleteHardwareOathAuthenticationMethodConfigurationRequestObject) (DeleteHardwareOathAuthenticationMethodConfigurationResponseObject, error)
	// GetHardwareOathAuthenticationMethodConfiguration: Get the hardware OATH token configuration
	// (GET /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/hardwareOath)
	GetHardwareOathAuthenticationMethodConfiguration(ctx context.Context, request GetHardwareOathAuthenticationMethodConfigurationRequestObject) (GetHardwareOathAuthenticationMethodConfigurationResponseObject, error)
	// UpdateHardwareOathAuthenticationMethodConfiguration: Update the hardware OATH token configuration
	// (PATCH /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/hardwareOath)
	UpdateHardwareOathAuthenticationMethodConfiguration(ctx context.Context, request UpdateHardwareOathAuthenticationMethodConfigurationRequestObject) (UpdateHardwareOathAuthenticationMethodConfigurationResponseObject, error)
	// DeleteMicrosoftAuthenticatorAuthenticationMethodConfiguration: Reset the Microsoft Authenticator
	// configuration
	// (DELETE
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/microsoftAuthenticator)
	DeleteMicrosoftAuthenticatorAuthenticationMethodConfiguration(ctx context.Context, request DeleteMicrosoftAuthenticatorAuthenticationMethodConfigurationRequestObject) (DeleteMicrosoftAuthenticatorAuthenticationMethodConfigurationResponseObject, error)
	// GetMicrosoftAuthenticatorAuthenticationMethodConfiguration: Get the Microsoft Authenticator
	// configuration
	// (GET
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/microsoftAuthenticator)
	GetMicrosoftAuthenticatorAuthenticationMethodConfiguration(ctx context.Context, request GetMicrosoftAuthenticatorAuthenticationMethodConfigurationRequestObject) (GetMicrosoftAuthenticatorAuthenticationMethodConfigurationResponseObject, error)
	// UpdateMicrosoftAuthenticatorAuthenticationMethodConfiguration: Update the Microsoft Authenticator
	// configuration
	// (PATCH
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/microsoftAuthenticator)
	UpdateMicrosoftAuthenticatorAuthenticationMethodConfiguration(ctx context.Context, request UpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationRequestObject) (UpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationResponseObject, error)
	// DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration: Reset the passwordless
	// phone sign-in configuration
	// (DELETE
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/passwordlessMicrosoftAuthenticator)
	//
	// Deprecated: do not use it in new code.
	DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration(ctx context.Context, request DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationRequestObject) (DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponseObject, error)
	// GetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration: Get the passwordless
	// phone sign-in configuration
	// (GET
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/passwordlessMicrosoftAuthenticator)
	//
	// Deprecated: do not use it in new code.
	GetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration(ctx context.Context, request GetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationRequestObject) (GetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponseObject, error)
	// UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration: Update the
	// passwordless phone sign-in configuration
	// (PATCH
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/passwordlessMicrosoftAuthenticator)
	//
	// Deprecated: do not use it in new code.
	UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration(ctx context.Context, request UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationRequestObject) (UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponseObject, error)
	// DeleteQrCodePinAuthenticationMethodConfiguration: Reset the QR code configuration
	// (DELETE /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/qrcodepin)
	DeleteQrCodePinAuthenticationMethodConfiguration(ctx context.Context, request DeleteQrCodePinAuthenticationMethodConfigurationRequestObject) (DeleteQrCodePinAuthenticationMethodConfigurationResponseObject, error)
	// GetQrCodePinAuthenticationMethodConfiguration: Get the QR code configuration
	// (GET /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/qrcodepin)
	GetQrCodePinAuthenticationMethodConfiguration(ctx context.Context, request GetQrCodePinAuthenticationMethodConfigurationRequestObject) (GetQrCodePinAuthenticationMethodConfigurationResponseObject, error)
	// UpdateQrCodePinAuthenticationMethodConfiguration: Update the QR code configuration
	// (PATCH /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/qrcodepin)
	UpdateQrCodePinAuthenticationMethodConfiguration(ctx context.Context, request UpdateQrCodePinAuthenticationMethodConfigurationRequestObject) (UpdateQrCodePinAuthenticationMethodConfigurationResponseObject, error)
	// DeleteSmsAuthenticationMethodConfiguration: Reset the text message configuration
	// (DELETE /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/sms)
	DeleteSmsAuthenticationMethodConfiguration(ctx context.Context, request DeleteSmsAuthenticationMethodConfigurationRequestObject) (DeleteSmsAuthenticationMethodConfigurationResponseObject, error)
	// GetSmsAuthenticationMethodConfiguration: Get the text message configuration
	// (GET /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/sms)
	GetSmsAuthenticationMethodConfiguration(ctx context.Context, request GetSmsAuthenticationMethodConfigurationRequestObject) (GetSmsAuthenticationMethodConfigurationResponseObject, error)
	// UpdateSmsAuthenticationMethodConfiguration: Update the text message configuration
	// (PATCH /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/sms)
	UpdateSmsAuthenticationMethodConfiguration(ctx context.Context, request UpdateSmsAuthenticationMethodConfigurationRequestObject) (UpdateSmsAuthenticationMethodConfigurationResponseObject, error)
	// DeleteSoftwareOathAuthenticationMethodConfiguration: Reset the software OATH token configuration
	// (DELETE /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/softwareOath)
	DeleteSoftwareOathAuthenticationMethodConfiguration(ctx context.Context, request DeleteSoftwareOathAuthenticationMethodConfigurationRequestObject) (DeleteSoftwareOathAuthenticationMethodConfigurationResponseObject, error)
	// GetSoftwareOathAuthenticationMethodConfiguration: Get the software OATH token configuration
	// (GET /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/softwareOath)
	GetSoftwareOathAuthenticationMethodConfiguration(ctx context.Context, request GetSoftwareOathAuthenticationMethodConfigurationRequestObject) (GetSoftwareOathAuthenticationMethodConfigurationResponseObject, error)
	// UpdateSoftwareOathAuthenticationMethodConfiguration: Update the software OATH token configuration
	// (PATCH /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/softwareOath)
	UpdateSoftwareOathAuthenticationMethodConfiguration(ctx context.Context, request UpdateSoftwareOathAuthenticationMethodConfigurationRequestObject) (UpdateSoftwareOathAuthenticationMethodConfigurationResponseObject, error)
	// DeleteVoiceAuthenticationMethodConfiguration: Reset the voice call configuration
	// (DELETE /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/voice)
	DeleteVoiceAuthenticationMethodConfiguration(ctx context.Context, request DeleteVoiceAuthenticationMethodConfigurationRequestObject) (DeleteVoiceAuthenticationMethodConfigurationResponseObject, error)
	// GetVoiceAuthenticationMethodConfiguration: Get the voice call configuration
	// (GET /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/voice)
	GetVoiceAuthenticationMethodConfiguration(ctx context.Context, request GetVoiceAuthenticationMethodConfigurationRequestObject) (GetVoiceAuthenticationMethodConfigurationResponseObject, error)
	// UpdateVoiceAuthenticationMethodConfiguration: Update the voice call configuration
	// (PATCH /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/voice)
	UpdateVoiceAuthenticationMethodConfiguration(ctx context.Context, request UpdateVoiceAuthenticationMethodConfigurationRequestObject) (UpdateVoiceAuthenticationMethodConfigurationResponseObject, error)
	// DeleteX509CertificateAuthenticationMethodConfiguration: Reset the certificate configuration
	// (DELETE /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/x509Certificate)
	DeleteX509CertificateAuthenticationMethodConfiguration(ctx context.Context, request DeleteX509CertificateAuthenticationMethodConfigurationRequestObject) (DeleteX509CertificateAuthenticationMethodConfigurationResponseObject, error)
	// GetX509CertificateAuthenticationMethodConfiguration: Get the certificate configuration
	// (GET /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/x509Certificate)
	GetX509CertificateAuthenticationMethodConfiguration(ctx context.Context, request GetX509CertificateAuthenticationMethodConfigurationRequestObject) (GetX509CertificateAuthenticationMethodConfigurationResponseObject, error)
	// UpdateX509CertificateAuthenticationMethodConfiguration: Update the certificate configuration
	// (PATCH /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/x509Certificate)
	UpdateX509CertificateAuthenticationMethodConfiguration(ctx context.Context, request UpdateX509CertificateAuthenticationMethodConfigurationRequestObject) (UpdateX509CertificateAuthenticationMethodConfigurationResponseObject, error)
	// DeleteAuthenticationMethodConfiguration: Delete or reset a method configuration by id
	// (DELETE
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/{authenticationMethodConfigurationId})
	DeleteAuthenticationMethodConfiguration(ctx context.Context, request DeleteAuthenticationMethodConfigurationRequestObject) (DeleteAuthenticationMethodConfigurationResponseObject, error)
	// GetAuthenticationMethodConfiguration: Get a method configuration by id
	// (GET
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/{authenticationMethodConfigurationId})
	GetAuthenticationMethodConfiguration(ctx context.Context, request GetAuthenticationMethodConfigurationRequestObject) (GetAuthenticationMethodConfigurationResponseObject, error)
	// UpdateAuthenticationMethodConfiguration: Update a method configuration by id
	// (PATCH
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/{authenticationMethodConfigurationId})
	UpdateAuthenticationMethodConfiguration(ctx context.Context, request UpdateAuthenticationMethodConfigurationRequestObject) (UpdateAuthenticationMethodConfigurationResponseObject, error)
	// ListSecurityAlerts: List security alerts
	// (GET /security/partner/securityAlerts)
	ListSecurityAlerts(ctx context.Context, request ListSecurityAlertsRequestObject) (ListSecurityAlertsResponseObject, error)
	// GetPartnerSecurityAlert: Get a security alert
	// (GET /security/partner/securityAlerts/{partnerSecurityAlertId})
	GetPartnerSecurityAlert(ctx context.Context, request GetPartnerSecurityAlertRequestObject) (GetPartnerSecurityAlertResponseObject, error)
	// UpdatePartnerSecurityAlert: Update a security alert
	// (PATCH /security/partner/securityAlerts/{partnerSecurityAlertId})
	UpdatePartnerSecurityAlert(ctx context.Context, request UpdatePartnerSecurityAlertRequestObject) (UpdatePartnerSecurityAlertResponseObject, error)
	// GetPartnerSecurityScore: Get the security score
	// (GET /security/partner/securityScore)
	GetPartnerSecurityScore(ctx context.Context, request GetPartnerSecurityScoreRequestObject) (GetPartnerSecurityScoreResponseObject, error)
	// ListCustomerInsights: List customer insights
	// (GET /security/partner/securityScore/customerInsights)
	ListCustomerInsights(ctx context.Context, request ListCustomerInsightsRequestObject) (ListCustomerInsightsResponseObject, error)
	// ListSecurityScoreHistory: List the history of the score
	// (GET /security/partner/securityScore/history)
	ListSecurityScoreHistory(ctx context.Context, request ListSecurityScoreHistoryRequestObject) (ListSecurityScoreHistoryResponseObject, error)
	// GetSecurityScoreHistory: Get a history entry
	// (GET /security/partner/securityScore/history/{securityScoreHistoryId})
	GetSecurityScoreHistory(ctx context.Context, request GetSecurityScoreHistoryRequestObject) (GetSecurityScoreHistoryResponseObject, error)
	// ListRequirements: List the requirements
	// (GET /security/partner/securityScore/requirements)
	ListRequirements(ctx context.Context, request ListRequirementsRequestObject) (ListRequirementsResponseObject, error)
	// GetSecurityRequirement: Get a requirement
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
func (sh *strictHandler) UpdateAuthenticationMethodsPolicy(ctx echo.Context, params UpdateAuthenticationMethodsPolicyParams) error {
	var request UpdateAuthenticationMethodsPolicyRequestObject

	request.Params = params

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

// ListAuthenticationMethodConfigurations operation middleware
func (sh *strictHandler) ListAuthenticationMethodConfigurations(ctx echo.Context, params ListAuthenticationMethodConfigurationsParams) error {
	var request ListAuthenticationMethodConfigurationsRequestObject

	request.Params = params

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.ListAuthenticationMethodConfigurations(ctx.Request().Context(), request.(ListAuthenticationMethodConfigurationsRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "ListAuthenticationMethodConfigurations")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(ListAuthenticationMethodConfigurationsResponseObject); ok {
		return validResponse.VisitListAuthenticationMethodConfigurationsResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// CreateAuthenticationMethodConfiguration operation middleware
func (sh *strictHandler) CreateAuthenticationMethodConfiguration(ctx echo.Context, params CreateAuthenticationMethodConfigurationParams) error {
	var request CreateAuthenticationMethodConfigurationRequestObject

	request.Params = params

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

// DeleteTemporaryAccessPassAuthenticationMethodConfiguration operation middleware
func (sh *strictHandler) DeleteTemporaryAccessPassAuthenticationMethodConfiguration(ctx echo.Context, params DeleteTemporaryAccessPassAuthenticationMethodConfigurationParams) error {
	var request DeleteTemporaryAccessPassAuthenticationMethodConfigurationRequestObject

	request.Params = params

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.DeleteTemporaryAccessPassAuthenticationMethodConfiguration(ctx.Request().Context(), request.(DeleteTemporaryAccessPassAuthenticationMethodConfigurationRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "DeleteTemporaryAccessPassAuthenticationMethodConfiguration")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(DeleteTemporaryAccessPassAuthenticationMethodConfigurationResponseObject); ok {
		return validResponse.VisitDeleteTemporaryAccessPassAuthenticationMethodConfigurationResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// GetTemporaryAccessPassAuthenticationMethodConfiguration operation middleware
func (sh *strictHandler) GetTemporaryAccessPassAuthenticationMethodConfiguration(ctx echo.Context, params GetTemporaryAccessPassAuthenticationMethodConfigurationParams) error {
	var request GetTemporaryAccessPassAuthenticationMethodConfigurationRequestObject

	request.Params = params

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.GetTemporaryAccessPassAuthenticationMethodConfiguration(ctx.Request().Context(), request.(GetTemporaryAccessPassAuthenticationMethodConfigurationRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "GetTemporaryAccessPassAuthenticationMethodConfiguration")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(GetTemporaryAccessPassAuthenticationMethodConfigurationResponseObject); ok {
		return validResponse.VisitGetTemporaryAccessPassAuthenticationMethodConfigurationResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// UpdateTemporaryAccessPassAuthenticationMethodConfiguration operation middleware
func (sh *strictHandler) UpdateTemporaryAccessPassAuthenticationMethodConfiguration(ctx echo.Context, params UpdateTemporaryAccessPassAuthenticationMethodConfigurationParams) error {
	var request UpdateTemporaryAccessPassAuthenticationMethodConfigurationRequestObject

	request.Params = params

	var body UpdateTemporaryAccessPassAuthenticationMethodConfigurationJSONRequestBody
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
		return sh.ssi.UpdateTemporaryAccessPassAuthenticationMethodConfiguration(ctx.Request().Context(), request.(UpdateTemporaryAccessPassAuthenticationMethodConfigurationRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "UpdateTemporaryAccessPassAuthenticationMethodConfiguration")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(UpdateTemporaryAccessPassAuthenticationMethodConfigurationResponseObject); ok {
		return validResponse.VisitUpdateTemporaryAccessPassAuthenticationMethodConfigurationResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// DeleteVerifiableCredentialsAuthenticationMethodConfiguration operation middleware
func (sh *strictHandler) DeleteVerifiableCredentialsAuthenticationMethodConfiguration(ctx echo.Context, params DeleteVerifiableCredentialsAuthenticationMethodConfigurationParams) error {
	var request DeleteVerifiableCredentialsAuthenticationMethodConfigurationRequestObject

	request.Params = params

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.DeleteVerifiableCredentialsAuthenticationMethodConfiguration(ctx.Request().Context(), request.(DeleteVerifiableCredentialsAuthenticationMethodConfigurationRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "DeleteVerifiableCredentialsAuthenticationMethodConfiguration")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(DeleteVerifiableCredentialsAuthenticationMethodConfigurationResponseObject); ok {
		return validResponse.VisitDeleteVerifiableCredentialsAuthenticationMethodConfigurationResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// GetVerifiableCredentialsAuthenticationMethodConfiguration operation middleware
func (sh *strictHandler) GetVerifiableCredentialsAuthenticationMethodConfiguration(ctx echo.Context, params GetVerifiableCredentialsAuthenticationMethodConfigurationParams) error {
	var request GetVerifiableCredentialsAuthenticationMethodConfigurationRequestObject

	request.Params = params

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.GetVerifiableCredentialsAuthenticationMethodConfiguration(ctx.Request().Context(), request.(GetVerifiableCredentialsAuthenticationMethodConfigurationRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "GetVerifiableCredentialsAuthenticationMethodConfiguration")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(GetVerifiableCredentialsAuthenticationMethodConfigurationResponseObject); ok {
		return validResponse.VisitGetVerifiableCredentialsAuthenticationMethodConfigurationResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// UpdateVerifiableCredentialsAuthenticationMethodConfiguration operation middleware
func (sh *strictHandler) UpdateVerifiableCredentialsAuthenticationMethodConfiguration(ctx echo.Context, params UpdateVerifiableCredentialsAuthenticationMethodConfigurationParams) error {
	var request UpdateVerifiableCredentialsAuthenticationMethodConfigurationRequestObject

	request.Params = params

	var body UpdateVerifiableCredentialsAuthenticationMethodConfigurationJSONRequestBody
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
		return sh.ssi.UpdateVerifiableCredentialsAuthenticationMethodConfiguration(ctx.Request().Context(), request.(UpdateVerifiableCredentialsAuthenticationMethodConfigurationRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "UpdateVerifiableCredentialsAuthenticationMethodConfiguration")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(UpdateVerifiableCredentialsAuthenticationMethodConfigurationResponseObject); ok {
		return validResponse.VisitUpdateVerifiableCredentialsAuthenticationMethodConfigurationResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// DeleteEmailAuthenticationMethodConfiguration operation middleware
func (sh *strictHandler) DeleteEmailAuthenticationMethodConfiguration(ctx echo.Context, params DeleteEmailAuthenticationMethodConfigurationParams) error {
	var request DeleteEmailAuthenticationMethodConfigurationRequestObject

	request.Params = params

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.DeleteEmailAuthenticationMethodConfiguration(ctx.Request().Context(), request.(DeleteEmailAuthenticationMethodConfigurationRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "DeleteEmailAuthenticationMethodConfiguration")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(DeleteEmailAuthenticationMethodConfigurationResponseObject); ok {
		return validResponse.VisitDeleteEmailAuthenticationMethodConfigurationResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// GetEmailAuthenticationMethodConfiguration operation middleware
func (sh *strictHandler) GetEmailAuthenticationMethodConfiguration(ctx echo.Context, params GetEmailAuthenticationMethodConfigurationParams) error {
	var request GetEmailAuthenticationMethodConfigurationRequestObject

	request.Params = params

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.GetEmailAuthenticationMethodConfiguration(ctx.Request().Context(), request.(GetEmailAuthenticationMethodConfigurationRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "GetEmailAuthenticationMethodConfiguration")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(GetEmailAuthenticationMethodConfigurationResponseObject); ok {
		return validResponse.VisitGetEmailAuthenticationMethodConfigurationResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// UpdateEmailAuthenticationMethodConfiguration operation middleware
func (sh *strictHandler) UpdateEmailAuthenticationMethodConfiguration(ctx echo.Context, params UpdateEmailAuthenticationMethodConfigurationParams) error {
	var request UpdateEmailAuthenticationMethodConfigurationRequestObject

	request.Params = params

	var body UpdateEmailAuthenticationMethodConfigurationJSONRequestBody
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
		return sh.ssi.UpdateEmailAuthenticationMethodConfiguration(ctx.Request().Context(), request.(UpdateEmailAuthenticationMethodConfigurationRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "UpdateEmailAuthenticationMethodConfiguration")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(UpdateEmailAuthenticationMethodConfigurationResponseObject); ok {
		return validResponse.VisitUpdateEmailAuthenticationMethodConfigurationResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// DeleteFido2AuthenticationMethodConfiguration operation middleware
func (sh *strictHandler) DeleteFido2AuthenticationMethodConfiguration(ctx echo.Context, params DeleteFido2AuthenticationMethodConfigurationParams) error {
	var request DeleteFido2AuthenticationMethodConfigurationRequestObject

	request.Params = params

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.DeleteFido2AuthenticationMethodConfiguration(ctx.Request().Context(), request.(DeleteFido2AuthenticationMethodConfigurationRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "DeleteFido2AuthenticationMethodConfiguration")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(DeleteFido2AuthenticationMethodConfigurationResponseObject); ok {
		return validResponse.VisitDeleteFido2AuthenticationMethodConfigurationResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// GetFido2AuthenticationMethodConfiguration operation middleware
func (sh *strictHandler) GetFido2AuthenticationMethodConfiguration(ctx echo.Context, params GetFido2AuthenticationMethodConfigurationParams) error {
	var request GetFido2AuthenticationMethodConfigurationRequestObject

	request.Params = params

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
func (sh *strictHandler) UpdateFido2AuthenticationMethodConfiguration(ctx echo.Context, params UpdateFido2AuthenticationMethodConfigurationParams) error {
	var request UpdateFido2AuthenticationMethodConfigurationRequestObject

	request.Params = params

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

// DeleteHardwareOathAuthenticationMethodConfiguration operation middleware
func (sh *strictHandler) DeleteHardwareOathAuthenticationMethodConfiguration(ctx echo.Context, params DeleteHardwareOathAuthenticationMethodConfigurationParams) error {
	var request DeleteHardwareOathAuthenticationMethodConfigurationRequestObject

	request.Params = params

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.DeleteHardwareOathAuthenticationMethodConfiguration(ctx.Request().Context(), request.(DeleteHardwareOathAuthenticationMethodConfigurationRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "DeleteHardwareOathAuthenticationMethodConfiguration")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(DeleteHardwareOathAuthenticationMethodConfigurationResponseObject); ok {
		return validResponse.VisitDeleteHardwareOathAuthenticationMethodConfigurationResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// GetHardwareOathAuthenticationMethodConfiguration operation middleware
func (sh *strictHandler) GetHardwareOathAuthenticationMethodConfiguration(ctx echo.Context, params GetHardwareOathAuthenticationMethodConfigurationParams) error {
	var request GetHardwareOathAuthenticationMethodConfigurationRequestObject

	request.Params = params

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.GetHardwareOathAuthenticationMethodConfiguration(ctx.Request().Context(), request.(GetHardwareOathAuthenticationMethodConfigurationRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "GetHardwareOathAuthenticationMethodConfiguration")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(GetHardwareOathAuthenticationMethodConfigurationResponseObject); ok {
		return validResponse.VisitGetHardwareOathAuthenticationMethodConfigurationResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// UpdateHardwareOathAuthenticationMethodConfiguration operation middleware
func (sh *strictHandler) UpdateHardwareOathAuthenticationMethodConfiguration(ctx echo.Context, params UpdateHardwareOathAuthenticationMethodConfigurationParams) error {
	var request UpdateHardwareOathAuthenticationMethodConfigurationRequestObject

	request.Params = params

	var body UpdateHardwareOathAuthenticationMethodConfigurationJSONRequestBody
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
		return sh.ssi.UpdateHardwareOathAuthenticationMethodConfiguration(ctx.Request().Context(), request.(UpdateHardwareOathAuthenticationMethodConfigurationRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "UpdateHardwareOathAuthenticationMethodConfiguration")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(UpdateHardwareOathAuthenticationMethodConfigurationResponseObject); ok {
		return validResponse.VisitUpdateHardwareOathAuthenticationMethodConfigurationResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// DeleteMicrosoftAuthenticatorAuthenticationMethodConfiguration operation middleware
func (sh *strictHandler) DeleteMicrosoftAuthenticatorAuthenticationMethodConfiguration(ctx echo.Context, params DeleteMicrosoftAuthenticatorAuthenticationMethodConfigurationParams) error {
	var request DeleteMicrosoftAuthenticatorAuthenticationMethodConfigurationRequestObject

	request.Params = params

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.DeleteMicrosoftAuthenticatorAuthenticationMethodConfiguration(ctx.Request().Context(), request.(DeleteMicrosoftAuthenticatorAuthenticationMethodConfigurationRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "DeleteMicrosoftAuthenticatorAuthenticationMethodConfiguration")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(DeleteMicrosoftAuthenticatorAuthenticationMethodConfigurationResponseObject); ok {
		return validResponse.VisitDeleteMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// GetMicrosoftAuthenticatorAuthenticationMethodConfiguration operation middleware
func (sh *strictHandler) GetMicrosoftAuthenticatorAuthenticationMethodConfiguration(ctx echo.Context, params GetMicrosoftAuthenticatorAuthenticationMethodConfigurationParams) error {
	var request GetMicrosoftAuthenticatorAuthenticationMethodConfigurationRequestObject

	request.Params = params

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.GetMicrosoftAuthenticatorAuthenticationMethodConfiguration(ctx.Request().Context(), request.(GetMicrosoftAuthenticatorAuthenticationMethodConfigurationRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "GetMicrosoftAuthenticatorAuthenticationMethodConfiguration")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(GetMicrosoftAuthenticatorAuthenticationMethodConfigurationResponseObject); ok {
		return validResponse.VisitGetMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// UpdateMicrosoftAuthenticatorAuthenticationMethodConfiguration operation middleware
func (sh *strictHandler) UpdateMicrosoftAuthenticatorAuthenticationMethodConfiguration(ctx echo.Context, params UpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationParams) error {
	var request UpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationRequestObject

	request.Params = params

	var body UpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationJSONRequestBody
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
		return sh.ssi.UpdateMicrosoftAuthenticatorAuthenticationMethodConfiguration(ctx.Request().Context(), request.(UpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "UpdateMicrosoftAuthenticatorAuthenticationMethodConfiguration")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(UpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationResponseObject); ok {
		return validResponse.VisitUpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration operation
// middleware
func (sh *strictHandler) DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration(ctx echo.Context, params DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationParams) error {
	var request DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationRequestObject

	request.Params = params

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration(ctx.Request().Context(), request.(DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponseObject); ok {
		return validResponse.VisitDeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// GetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration operation middleware
func (sh *strictHandler) GetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration(ctx echo.Context, params GetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationParams) error {
	var request GetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationRequestObject

	request.Params = params

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.GetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration(ctx.Request().Context(), request.(GetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "GetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(GetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponseObject); ok {
		return validResponse.VisitGetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration operation
// middleware
func (sh *strictHandler) UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration(ctx echo.Context, params UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationParams) error {
	var request UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationRequestObject

	request.Params = params

	var body UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationJSONRequestBody
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
		return sh.ssi.UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration(ctx.Request().Context(), request.(UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponseObject); ok {
		return validResponse.VisitUpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// DeleteQrCodePinAuthenticationMethodConfiguration operation middleware
func (sh *strictHandler) DeleteQrCodePinAuthenticationMethodConfiguration(ctx echo.Context, params DeleteQrCodePinAuthenticationMethodConfigurationParams) error {
	var request DeleteQrCodePinAuthenticationMethodConfigurationRequestObject

	request.Params = params

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.DeleteQrCodePinAuthenticationMethodConfiguration(ctx.Request().Context(), request.(DeleteQrCodePinAuthenticationMethodConfigurationRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "DeleteQrCodePinAuthenticationMethodConfiguration")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(DeleteQrCodePinAuthenticationMethodConfigurationResponseObject); ok {
		return validResponse.VisitDeleteQrCodePinAuthenticationMethodConfigurationResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// GetQrCodePinAuthenticationMethodConfiguration operation middleware
func (sh *strictHandler) GetQrCodePinAuthenticationMethodConfiguration(ctx echo.Context, params GetQrCodePinAuthenticationMethodConfigurationParams) error {
	var request GetQrCodePinAuthenticationMethodConfigurationRequestObject

	request.Params = params

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.GetQrCodePinAuthenticationMethodConfiguration(ctx.Request().Context(), request.(GetQrCodePinAuthenticationMethodConfigurationRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "GetQrCodePinAuthenticationMethodConfiguration")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(GetQrCodePinAuthenticationMethodConfigurationResponseObject); ok {
		return validResponse.VisitGetQrCodePinAuthenticationMethodConfigurationResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// UpdateQrCodePinAuthenticationMethodConfiguration operation middleware
func (sh *strictHandler) UpdateQrCodePinAuthenticationMethodConfiguration(ctx echo.Context, params UpdateQrCodePinAuthenticationMethodConfigurationParams) error {
	var request UpdateQrCodePinAuthenticationMethodConfigurationRequestObject

	request.Params = params

	var body UpdateQrCodePinAuthenticationMethodConfigurationJSONRequestBody
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
		return sh.ssi.UpdateQrCodePinAuthenticationMethodConfiguration(ctx.Request().Context(), request.(UpdateQrCodePinAuthenticationMethodConfigurationRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "UpdateQrCodePinAuthenticationMethodConfiguration")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(UpdateQrCodePinAuthenticationMethodConfigurationResponseObject); ok {
		return validResponse.VisitUpdateQrCodePinAuthenticationMethodConfigurationResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// DeleteSmsAuthenticationMethodConfiguration operation middleware
func (sh *strictHandler) DeleteSmsAuthenticationMethodConfiguration(ctx echo.Context, params DeleteSmsAuthenticationMethodConfigurationParams) error {
	var request DeleteSmsAuthenticationMethodConfigurationRequestObject

	request.Params = params

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.DeleteSmsAuthenticationMethodConfiguration(ctx.Request().Context(), request.(DeleteSmsAuthenticationMethodConfigurationRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "DeleteSmsAuthenticationMethodConfiguration")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(DeleteSmsAuthenticationMethodConfigurationResponseObject); ok {
		return validResponse.VisitDeleteSmsAuthenticationMethodConfigurationResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// GetSmsAuthenticationMethodConfiguration operation middleware
func (sh *strictHandler) GetSmsAuthenticationMethodConfiguration(ctx echo.Context, params GetSmsAuthenticationMethodConfigurationParams) error {
	var request GetSmsAuthenticationMethodConfigurationRequestObject

	request.Params = params

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.GetSmsAuthenticationMethodConfiguration(ctx.Request().Context(), request.(GetSmsAuthenticationMethodConfigurationRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "GetSmsAuthenticationMethodConfiguration")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(GetSmsAuthenticationMethodConfigurationResponseObject); ok {
		return validResponse.VisitGetSmsAuthenticationMethodConfigurationResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// UpdateSmsAuthenticationMethodConfiguration operation middleware
func (sh *strictHandler) UpdateSmsAuthenticationMethodConfiguration(ctx echo.Context, params UpdateSmsAuthenticationMethodConfigurationParams) error {
	var request UpdateSmsAuthenticationMethodConfigurationRequestObject

	request.Params = params

	var body UpdateSmsAuthenticationMethodConfigurationJSONRequestBody
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
		return sh.ssi.UpdateSmsAuthenticationMethodConfiguration(ctx.Request().Context(), request.(UpdateSmsAuthenticationMethodConfigurationRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "UpdateSmsAuthenticationMethodConfiguration")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(UpdateSmsAuthenticationMethodConfigurationResponseObject); ok {
		return validResponse.VisitUpdateSmsAuthenticationMethodConfigurationResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// DeleteSoftwareOathAuthenticationMethodConfiguration operation middleware
func (sh *strictHandler) DeleteSoftwareOathAuthenticationMethodConfiguration(ctx echo.Context, params DeleteSoftwareOathAuthenticationMethodConfigurationParams) error {
	var request DeleteSoftwareOathAuthenticationMethodConfigurationRequestObject

	request.Params = params

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.DeleteSoftwareOathAuthenticationMethodConfiguration(ctx.Request().Context(), request.(DeleteSoftwareOathAuthenticationMethodConfigurationRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "DeleteSoftwareOathAuthenticationMethodConfiguration")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(DeleteSoftwareOathAuthenticationMethodConfigurationResponseObject); ok {
		return validResponse.VisitDeleteSoftwareOathAuthenticationMethodConfigurationResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// GetSoftwareOathAuthenticationMethodConfiguration operation middleware
func (sh *strictHandler) GetSoftwareOathAuthenticationMethodConfiguration(ctx echo.Context, params GetSoftwareOathAuthenticationMethodConfigurationParams) error {
	var request GetSoftwareOathAuthenticationMethodConfigurationRequestObject

	request.Params = params

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.GetSoftwareOathAuthenticationMethodConfiguration(ctx.Request().Context(), request.(GetSoftwareOathAuthenticationMethodConfigurationRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "GetSoftwareOathAuthenticationMethodConfiguration")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(GetSoftwareOathAuthenticationMethodConfigurationResponseObject); ok {
		return validResponse.VisitGetSoftwareOathAuthenticationMethodConfigurationResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// UpdateSoftwareOathAuthenticationMethodConfiguration operation middleware
func (sh *strictHandler) UpdateSoftwareOathAuthenticationMethodConfiguration(ctx echo.Context, params UpdateSoftwareOathAuthenticationMethodConfigurationParams) error {
	var request UpdateSoftwareOathAuthenticationMethodConfigurationRequestObject

	request.Params = params

	var body UpdateSoftwareOathAuthenticationMethodConfigurationJSONRequestBody
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
		return sh.ssi.UpdateSoftwareOathAuthenticationMethodConfiguration(ctx.Request().Context(), request.(UpdateSoftwareOathAuthenticationMethodConfigurationRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "UpdateSoftwareOathAuthenticationMethodConfiguration")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(UpdateSoftwareOathAuthenticationMethodConfigurationResponseObject); ok {
		return validResponse.VisitUpdateSoftwareOathAuthenticationMethodConfigurationResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// DeleteVoiceAuthenticationMethodConfiguration operation middleware
func (sh *strictHandler) DeleteVoiceAuthenticationMethodConfiguration(ctx echo.Context, params DeleteVoiceAuthenticationMethodConfigurationParams) error {
	var request DeleteVoiceAuthenticationMethodConfigurationRequestObject

	request.Params = params

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.DeleteVoiceAuthenticationMethodConfiguration(ctx.Request().Context(), request.(DeleteVoiceAuthenticationMethodConfigurationRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "DeleteVoiceAuthenticationMethodConfiguration")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(DeleteVoiceAuthenticationMethodConfigurationResponseObject); ok {
		return validResponse.VisitDeleteVoiceAuthenticationMethodConfigurationResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// GetVoiceAuthenticationMethodConfiguration operation middleware
func (sh *strictHandler) GetVoiceAuthenticationMethodConfiguration(ctx echo.Context, params GetVoiceAuthenticationMethodConfigurationParams) error {
	var request GetVoiceAuthenticationMethodConfigurationRequestObject

	request.Params = params

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.GetVoiceAuthenticationMethodConfiguration(ctx.Request().Context(), request.(GetVoiceAuthenticationMethodConfigurationRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "GetVoiceAuthenticationMethodConfiguration")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(GetVoiceAuthenticationMethodConfigurationResponseObject); ok {
		return validResponse.VisitGetVoiceAuthenticationMethodConfigurationResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// UpdateVoiceAuthenticationMethodConfiguration operation middleware
func (sh *strictHandler) UpdateVoiceAuthenticationMethodConfiguration(ctx echo.Context, params UpdateVoiceAuthenticationMethodConfigurationParams) error {
	var request UpdateVoiceAuthenticationMethodConfigurationRequestObject

	request.Params = params

	var body UpdateVoiceAuthenticationMethodConfigurationJSONRequestBody
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
		return sh.ssi.UpdateVoiceAuthenticationMethodConfiguration(ctx.Request().Context(), request.(UpdateVoiceAuthenticationMethodConfigurationRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "UpdateVoiceAuthenticationMethodConfiguration")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(UpdateVoiceAuthenticationMethodConfigurationResponseObject); ok {
		return validResponse.VisitUpdateVoiceAuthenticationMethodConfigurationResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// DeleteX509CertificateAuthenticationMethodConfiguration operation middleware
func (sh *strictHandler) DeleteX509CertificateAuthenticationMethodConfiguration(ctx echo.Context, params DeleteX509CertificateAuthenticationMethodConfigurationParams) error {
	var request DeleteX509CertificateAuthenticationMethodConfigurationRequestObject

	request.Params = params

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.DeleteX509CertificateAuthenticationMethodConfiguration(ctx.Request().Context(), request.(DeleteX509CertificateAuthenticationMethodConfigurationRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "DeleteX509CertificateAuthenticationMethodConfiguration")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(DeleteX509CertificateAuthenticationMethodConfigurationResponseObject); ok {
		return validResponse.VisitDeleteX509CertificateAuthenticationMethodConfigurationResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// GetX509CertificateAuthenticationMethodConfiguration operation middleware
func (sh *strictHandler) GetX509CertificateAuthenticationMethodConfiguration(ctx echo.Context, params GetX509CertificateAuthenticationMethodConfigurationParams) error {
	var request GetX509CertificateAuthenticationMethodConfigurationRequestObject

	request.Params = params

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.GetX509CertificateAuthenticationMethodConfiguration(ctx.Request().Context(), request.(GetX509CertificateAuthenticationMethodConfigurationRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "GetX509CertificateAuthenticationMethodConfiguration")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(GetX509CertificateAuthenticationMethodConfigurationResponseObject); ok {
		return validResponse.VisitGetX509CertificateAuthenticationMethodConfigurationResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// UpdateX509CertificateAuthenticationMethodConfiguration operation middleware
func (sh *strictHandler) UpdateX509CertificateAuthenticationMethodConfiguration(ctx echo.Context, params UpdateX509CertificateAuthenticationMethodConfigurationParams) error {
	var request UpdateX509CertificateAuthenticationMethodConfigurationRequestObject

	request.Params = params

	var body UpdateX509CertificateAuthenticationMethodConfigurationJSONRequestBody
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
		return sh.ssi.UpdateX509CertificateAuthenticationMethodConfiguration(ctx.Request().Context(), request.(UpdateX509CertificateAuthenticationMethodConfigurationRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "UpdateX509CertificateAuthenticationMethodConfiguration")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(UpdateX509CertificateAuthenticationMethodConfigurationResponseObject); ok {
		return validResponse.VisitUpdateX509CertificateAuthenticationMethodConfigurationResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// DeleteAuthenticationMethodConfiguration operation middleware
func (sh *strictHandler) DeleteAuthenticationMethodConfiguration(ctx echo.Context, authenticationMethodConfigurationID string, params DeleteAuthenticationMethodConfigurationParams) error {
	var request DeleteAuthenticationMethodConfigurationRequestObject

	request.AuthenticationMethodConfigurationID = authenticationMethodConfigurationID
	request.Params = params

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
func (sh *strictHandler) GetAuthenticationMethodConfiguration(ctx echo.Context, authenticationMethodConfigurationID string, params GetAuthenticationMethodConfigurationParams) error {
	var request GetAuthenticationMethodConfigurationRequestObject

	request.AuthenticationMethodConfigurationID = authenticationMethodConfigurationID
	request.Params = params

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

// ListSecurityAlerts operation middleware
func (sh *strictHandler) ListSecurityAlerts(ctx echo.Context, params ListSecurityAlertsParams) error {
	var request ListSecurityAlertsRequestObject

	request.Params = params

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.ListSecurityAlerts(ctx.Request().Context(), request.(ListSecurityAlertsRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "ListSecurityAlerts")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(ListSecurityAlertsResponseObject); ok {
		return validResponse.VisitListSecurityAlertsResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// GetPartnerSecurityAlert operation middleware
func (sh *strictHandler) GetPartnerSecurityAlert(ctx echo.Context, partnerSecurityAlertID string, params GetPartnerSecurityAlertParams) error {
	var request GetPartnerSecurityAlertRequestObject

	request.PartnerSecurityAlertID = partnerSecurityAlertID
	request.Params = params

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.GetPartnerSecurityAlert(ctx.Request().Context(), request.(GetPartnerSecurityAlertRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "GetPartnerSecurityAlert")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(GetPartnerSecurityAlertResponseObject); ok {
		return validResponse.VisitGetPartnerSecurityAlertResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// UpdatePartnerSecurityAlert operation middleware
func (sh *strictHandler) UpdatePartnerSecurityAlert(ctx echo.Context, partnerSecurityAlertID string, params UpdatePartnerSecurityAlertParams) error {
	var request UpdatePartnerSecurityAlertRequestObject

	request.PartnerSecurityAlertID = partnerSecurityAlertID
	request.Params = params

	var body UpdatePartnerSecurityAlertJSONRequestBody
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
		return sh.ssi.UpdatePartnerSecurityAlert(ctx.Request().Context(), request.(UpdatePartnerSecurityAlertRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "UpdatePartnerSecurityAlert")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(UpdatePartnerSecurityAlertResponseObject); ok {
		return validResponse.VisitUpdatePartnerSecurityAlertResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// GetPartnerSecurityScore operation middleware
func (sh *strictHandler) GetPartnerSecurityScore(ctx echo.Context, params GetPartnerSecurityScoreParams) error {
	var request GetPartnerSecurityScoreRequestObject

	request.Params = params

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.GetPartnerSecurityScore(ctx.Request().Context(), request.(GetPartnerSecurityScoreRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "GetPartnerSecurityScore")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(GetPartnerSecurityScoreResponseObject); ok {
		return validResponse.VisitGetPartnerSecurityScoreResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// ListCustomerInsights operation middleware
func (sh *strictHandler) ListCustomerInsights(ctx echo.Context, params ListCustomerInsightsParams) error {
	var request ListCustomerInsightsRequestObject

	request.Params = params

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.ListCustomerInsights(ctx.Request().Context(), request.(ListCustomerInsightsRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "ListCustomerInsights")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(ListCustomerInsightsResponseObject); ok {
		return validResponse.VisitListCustomerInsightsResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// ListSecurityScoreHistory operation middleware
func (sh *strictHandler) ListSecurityScoreHistory(ctx echo.Context, params ListSecurityScoreHistoryParams) error {
	var request ListSecurityScoreHistoryRequestObject

	request.Params = params

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.ListSecurityScoreHistory(ctx.Request().Context(), request.(ListSecurityScoreHistoryRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "ListSecurityScoreHistory")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(ListSecurityScoreHistoryResponseObject); ok {
		return validResponse.VisitListSecurityScoreHistoryResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// GetSecurityScoreHistory operation middleware
func (sh *strictHandler) GetSecurityScoreHistory(ctx echo.Context, securityScoreHistoryID string, params GetSecurityScoreHistoryParams) error {
	var request GetSecurityScoreHistoryRequestObject

	request.SecurityScoreHistoryID = securityScoreHistoryID
	request.Params = params

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.GetSecurityScoreHistory(ctx.Request().Context(), request.(GetSecurityScoreHistoryRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "GetSecurityScoreHistory")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(GetSecurityScoreHistoryResponseObject); ok {
		return validResponse.VisitGetSecurityScoreHistoryResponse(ctx.Response())
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
func (sh *strictHandler) GetSecurityRequirement(ctx echo.Context, securityRequirementID string, params GetSecurityRequirementParams) error {
	var request GetSecurityRequirementRequestObject

	request.SecurityRequirementID = securityRequirementID
	request.Params = params

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
func (response ConflictJSONResponse) MarshalJSON() ([]byte, error) {
	return ODataError(response).MarshalJSON()
}

// MarshalJSON writes the response as its model does.
func (response ForbiddenJSONResponse) MarshalJSON() ([]byte, error) {
	return ODataError(response).MarshalJSON()
}

// MarshalJSON writes the response as its model does.
func (response InternalServerErrorJSONResponse) MarshalJSON() ([]byte, error) {
	return ODataError(response).MarshalJSON()
}

// MarshalJSON writes the response as its model does.
func (response NotFoundJSONResponse) MarshalJSON() ([]byte, error) {
	return ODataError(response).MarshalJSON()
}

// MarshalJSON writes the response as its model does.
func (response PreconditionFailedJSONResponse) MarshalJSON() ([]byte, error) {
	return ODataError(response).MarshalJSON()
}

// MarshalJSON writes the response as its model does.
func (response UnauthorizedJSONResponse) MarshalJSON() ([]byte, error) {
	return ODataError(response).MarshalJSON()
}

// MarshalJSON writes the response as its model does.
func (response UnsupportedMediaTypeJSONResponse) MarshalJSON() ([]byte, error) {
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
func (response ListAuthenticationMethodConfigurations200JSONResponse) MarshalJSON() ([]byte, error) {
	return AuthenticationMethodConfigurationCollectionResponse(response).MarshalJSON()
}

// MarshalJSON writes the response as its model does.
func (response GetTemporaryAccessPassAuthenticationMethodConfiguration200JSONResponse) MarshalJSON() ([]byte, error) {
	return TemporaryAccessPassAuthenticationMethodConfiguration(response).MarshalJSON()
}

// MarshalJSON writes the response as its model does.
func (response GetVerifiableCredentialsAuthenticationMethodConfiguration200JSONResponse) MarshalJSON() ([]byte, error) {
	return VerifiableCredentialsAuthenticationMethodConfiguration(response).MarshalJSON()
}

// MarshalJSON writes the response as its model does.
func (response GetEmailAuthenticationMethodConfiguration200JSONResponse) MarshalJSON() ([]byte, error) {
	return EmailAuthenticationMethodConfiguration(response).MarshalJSON()
}

// MarshalJSON writes the response as its model does.
func (response GetFido2AuthenticationMethodConfiguration200JSONResponse) MarshalJSON() ([]byte, error) {
	return Fido2AuthenticationMethodConfiguration(response).MarshalJSON()
}

// MarshalJSON writes the response as its model does.
func (response GetHardwareOathAuthenticationMethodConfiguration200JSONResponse) MarshalJSON() ([]byte, error) {
	return HardwareOathAuthenticationMethodConfiguration(response).MarshalJSON()
}

// MarshalJSON writes the response as its model does.
func (response GetMicrosoftAuthenticatorAuthenticationMethodConfiguration200JSONResponse) MarshalJSON() ([]byte, error) {
	return MicrosoftAuthenticatorAuthenticationMethodConfiguration(response).MarshalJSON()
}

// MarshalJSON writes the response as its model does.
func (response GetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration200JSONResponse) MarshalJSON() ([]byte, error) {
	return PasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration(response).MarshalJSON()
}

// MarshalJSON writes the response as its model does.
func (response GetQrCodePinAuthenticationMethodConfiguration200JSONResponse) MarshalJSON() ([]byte, error) {
	return QrCodePinAuthenticationMethodConfiguration(response).MarshalJSON()
}

// MarshalJSON writes the response as its model does.
func (response GetSmsAuthenticationMethodConfiguration200JSONResponse) MarshalJSON() ([]byte, error) {
	return SmsAuthenticationMethodConfiguration(response).MarshalJSON()
}

// MarshalJSON writes the response as its model does.
func (response GetSoftwareOathAuthenticationMethodConfiguration200JSONResponse) MarshalJSON() ([]byte, error) {
	return SoftwareOathAuthenticationMethodConfiguration(response).MarshalJSON()
}

// MarshalJSON writes the response as its model does.
func (response GetVoiceAuthenticationMethodConfiguration200JSONResponse) MarshalJSON() ([]byte, error) {
	return VoiceAuthenticationMethodConfiguration(response).MarshalJSON()
}

// MarshalJSON writes the response as its model does.
func (response GetX509CertificateAuthenticationMethodConfiguration200JSONResponse) MarshalJSON() ([]byte, error) {
	return X509CertificateAuthenticationMethodConfiguration(response).MarshalJSON()
}

// MarshalJSON writes the response as its model does.
func (response ListSecurityAlerts200JSONResponse) MarshalJSON() ([]byte, error) {
	return PartnerSecurityAlertCollectionResponse(response).MarshalJSON()
}

// MarshalJSON writes the response as its model does.
func (response GetPartnerSecurityAlert200JSONResponse) MarshalJSON() ([]byte, error) {
	return PartnerSecurityAlert(response).MarshalJSON()
}

// MarshalJSON writes the response as its model does.
func (response UpdatePartnerSecurityAlert200JSONResponse) MarshalJSON() ([]byte, error) {
	return PartnerSecurityAlert(response).MarshalJSON()
}

// MarshalJSON writes the response as its model does.
func (response GetPartnerSecurityScore200JSONResponse) MarshalJSON() ([]byte, error) {
	return PartnerSecurityScore(response).MarshalJSON()
}

// MarshalJSON writes the response as its model does.
func (response ListCustomerInsights200JSONResponse) MarshalJSON() ([]byte, error) {
	return CustomerInsightCollectionResponse(response).MarshalJSON()
}

// MarshalJSON writes the response as its model does.
func (response ListSecurityScoreHistory200JSONResponse) MarshalJSON() ([]byte, error) {
	return SecurityScoreHistoryCollectionResponse(response).MarshalJSON()
}

// MarshalJSON writes the response as its model does.
func (response GetSecurityScoreHistory200JSONResponse) MarshalJSON() ([]byte, error) {
	return SecurityScoreHistory(response).MarshalJSON()
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

// VisitListAuthenticationMethodConfigurationsResponse writes the response.
func (response RawResponse) VisitListAuthenticationMethodConfigurationsResponse(w http.ResponseWriter) error {
	return response.write(w)
}

// VisitCreateAuthenticationMethodConfigurationResponse writes the response.
func (response RawResponse) VisitCreateAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {
	return response.write(w)
}

// VisitDeleteTemporaryAccessPassAuthenticationMethodConfigurationResponse writes the response.
func (response RawResponse) VisitDeleteTemporaryAccessPassAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {
	return response.write(w)
}

// VisitGetTemporaryAccessPassAuthenticationMethodConfigurationResponse writes the response.
func (response RawResponse) VisitGetTemporaryAccessPassAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {
	return response.write(w)
}

// VisitUpdateTemporaryAccessPassAuthenticationMethodConfigurationResponse writes the response.
func (response RawResponse) VisitUpdateTemporaryAccessPassAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {
	return response.write(w)
}

// VisitDeleteVerifiableCredentialsAuthenticationMethodConfigurationResponse writes the response.
func (response RawResponse) VisitDeleteVerifiableCredentialsAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {
	return response.write(w)
}

// VisitGetVerifiableCredentialsAuthenticationMethodConfigurationResponse writes the response.
func (response RawResponse) VisitGetVerifiableCredentialsAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {
	return response.write(w)
}

// VisitUpdateVerifiableCredentialsAuthenticationMethodConfigurationResponse writes the response.
func (response RawResponse) VisitUpdateVerifiableCredentialsAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {
	return response.write(w)
}

// VisitDeleteEmailAuthenticationMethodConfigurationResponse writes the response.
func (response RawResponse) VisitDeleteEmailAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {
	return response.write(w)
}

// VisitGetEmailAuthenticationMethodConfigurationResponse writes the response.
func (response RawResponse) VisitGetEmailAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {
	return response.write(w)
}

// VisitUpdateEmailAuthenticationMethodConfigurationResponse writes the response.
func (response RawResponse) VisitUpdateEmailAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {
	return response.write(w)
}

// VisitDeleteFido2AuthenticationMethodConfigurationResponse writes the response.
func (response RawResponse) VisitDeleteFido2AuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {
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

// VisitDeleteHardwareOathAuthenticationMethodConfigurationResponse writes the response.
func (response RawResponse) VisitDeleteHardwareOathAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {
	return response.write(w)
}

// VisitGetHardwareOathAuthenticationMethodConfigurationResponse writes the response.
func (response RawResponse) VisitGetHardwareOathAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {
	return response.write(w)
}

// VisitUpdateHardwareOathAuthenticationMethodConfigurationResponse writes the response.
func (response RawResponse) VisitUpdateHardwareOathAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {
	return response.write(w)
}

// VisitDeleteMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse writes the response.
func (response RawResponse) VisitDeleteMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {
	return response.write(w)
}

// VisitGetMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse writes the response.
func (response RawResponse) VisitGetMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {
	return response.write(w)
}

// VisitUpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse writes the response.
func (response RawResponse) VisitUpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {
	return response.write(w)
}

// VisitDeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse writes the
// response.
func (response RawResponse) VisitDeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {
	return response.write(w)
}

// VisitGetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse writes the
// response.
func (response RawResponse) VisitGetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {
	return response.write(w)
}

// VisitUpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse writes the
// response.
func (response RawResponse) VisitUpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {
	return response.write(w)
}

// VisitDeleteQrCodePinAuthenticationMethodConfigurationResponse writes the response.
func (response RawResponse) VisitDeleteQrCodePinAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {
	return response.write(w)
}

// VisitGetQrCodePinAuthenticationMethodConfigurationResponse writes the response.
func (response RawResponse) VisitGetQrCodePinAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {
	return response.write(w)
}

// VisitUpdateQrCodePinAuthenticationMethodConfigurationResponse writes the response.
func (response RawResponse) VisitUpdateQrCodePinAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {
	return response.write(w)
}

// VisitDeleteSmsAuthenticationMethodConfigurationResponse writes the response.
func (response RawResponse) VisitDeleteSmsAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {
	return response.write(w)
}

// VisitGetSmsAuthenticationMethodConfigurationResponse writes the response.
func (response RawResponse) VisitGetSmsAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {
	return response.write(w)
}

// VisitUpdateSmsAuthenticationMethodConfigurationResponse writes the response.
func (response RawResponse) VisitUpdateSmsAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {
	return response.write(w)
}

// VisitDeleteSoftwareOathAuthenticationMethodConfigurationResponse writes the response.
func (response RawResponse) VisitDeleteSoftwareOathAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {
	return response.write(w)
}

// VisitGetSoftwareOathAuthenticationMethodConfigurationResponse writes the response.
func (response RawResponse) VisitGetSoftwareOathAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {
	return response.write(w)
}

// VisitUpdateSoftwareOathAuthenticationMethodConfigurationResponse writes the response.
func (response RawResponse) VisitUpdateSoftwareOathAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {
	return response.write(w)
}

// VisitDeleteVoiceAuthenticationMethodConfigurationResponse writes the response.
func (response RawResponse) VisitDeleteVoiceAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {
	return response.write(w)
}

// VisitGetVoiceAuthenticationMethodConfigurationResponse writes the response.
func (response RawResponse) VisitGetVoiceAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {
	return response.write(w)
}

// VisitUpdateVoiceAuthenticationMethodConfigurationResponse writes the response.
func (response RawResponse) VisitUpdateVoiceAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {
	return response.write(w)
}

// VisitDeleteX509CertificateAuthenticationMethodConfigurationResponse writes the response.
func (response RawResponse) VisitDeleteX509CertificateAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {
	return response.write(w)
}

// VisitGetX509CertificateAuthenticationMethodConfigurationResponse writes the response.
func (response RawResponse) VisitGetX509CertificateAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {
	return response.write(w)
}

// VisitUpdateX509CertificateAuthenticationMethodConfigurationResponse writes the response.
func (response RawResponse) VisitUpdateX509CertificateAuthenticationMethodConfigurationResponse(w http.ResponseWriter) error {
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

// VisitListSecurityAlertsResponse writes the response.
func (response RawResponse) VisitListSecurityAlertsResponse(w http.ResponseWriter) error {
	return response.write(w)
}

// VisitGetPartnerSecurityAlertResponse writes the response.
func (response RawResponse) VisitGetPartnerSecurityAlertResponse(w http.ResponseWriter) error {
	return response.write(w)
}

// VisitUpdatePartnerSecurityAlertResponse writes the response.
func (response RawResponse) VisitUpdatePartnerSecurityAlertResponse(w http.ResponseWriter) error {
	return response.write(w)
}

// VisitGetPartnerSecurityScoreResponse writes the response.
func (response RawResponse) VisitGetPartnerSecurityScoreResponse(w http.ResponseWriter) error {
	return response.write(w)
}

// VisitListCustomerInsightsResponse writes the response.
func (response RawResponse) VisitListCustomerInsightsResponse(w http.ResponseWriter) error {
	return response.write(w)
}

// VisitListSecurityScoreHistoryResponse writes the response.
func (response RawResponse) VisitListSecurityScoreHistoryResponse(w http.ResponseWriter) error {
	return response.write(w)
}

// VisitGetSecurityScoreHistoryResponse writes the response.
func (response RawResponse) VisitGetSecurityScoreHistoryResponse(w http.ResponseWriter) error {
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
