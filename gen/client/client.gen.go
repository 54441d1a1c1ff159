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

	. "github.com/graphcontract/graphcontract/gen"
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

	// GetAuthenticationMethodsPolicy: Get the authentication methods policy
	//
	// Reads the tenant's policy with all method configurations, which are expanded without being asked
	// for. `$select` narrows the members.
	//
	// Corresponds with GET /policies/authenticationMethodsPolicy (the `GetAuthenticationMethodsPolicy`
	// operationId).
	GetAuthenticationMethodsPolicy(ctx context.Context, params *GetAuthenticationMethodsPolicyParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// UpdateAuthenticationMethodsPolicyWithBody: Update the authentication methods policy
	//
	// Changes the members that are sent and keeps the rest. If any member is refused, nothing changes.
	// Method configurations are changed through their own paths.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with PATCH /policies/authenticationMethodsPolicy (the
	// `UpdateAuthenticationMethodsPolicy` operationId).
	UpdateAuthenticationMethodsPolicyWithBody(ctx context.Context, params *UpdateAuthenticationMethodsPolicyParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// UpdateAuthenticationMethodsPolicy: Update the authentication methods policy
	//
	// Changes the members that are sent and keeps the rest. If any member is refused, nothing changes.
	// Method configurations are changed through their own paths.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with PATCH /policies/authenticationMethodsPolicy (the
	// `UpdateAuthenticationMethodsPolicy` operationId).
	UpdateAuthenticationMethodsPolicy(ctx context.Context, params *UpdateAuthenticationMethodsPolicyParams, body UpdateAuthenticationMethodsPolicyJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ListAuthenticationMethodConfigurations: List the method configurations
	//
	// Reads the configurations of all methods, built-in ones and external ones. Each entry names its
	// derived type in `@odata.type`.
	//
	// Corresponds with GET /policies/authenticationMethodsPolicy/authenticationMethodConfigurations
	// (the `ListAuthenticationMethodConfigurations` operationId).
	ListAuthenticationMethodConfigurations(ctx context.Context, params *ListAuthenticationMethodConfigurationsParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// CreateAuthenticationMethodConfigurationWithBody: Create an external method
	//
	// Adds a second factor that another identity provider performs over OpenID Connect. Built-in
	// configurations always exist and cannot be created.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /policies/authenticationMethodsPolicy/authenticationMethodConfigurations
	// (the `CreateAuthenticationMethodConfiguration` operationId).
	CreateAuthenticationMethodConfigurationWithBody(ctx context.Context, params *CreateAuthenticationMethodConfigurationParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// CreateAuthenticationMethodConfiguration: Create an external method
	//
	// Adds a second factor that another identity provider performs over OpenID Connect. Built-in
	// configurations always exist and cannot be created.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /policies/authenticationMethodsPolicy/authenticationMethodConfigurations
	// (the `CreateAuthenticationMethodConfiguration` operationId).
	CreateAuthenticationMethodConfiguration(ctx context.Context, params *CreateAuthenticationMethodConfigurationParams, body CreateAuthenticationMethodConfigurationJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// DeleteTemporaryAccessPassAuthenticationMethodConfiguration: Reset the Temporary Access Pass
	// configuration
	//
	// Puts the configuration back to its defaults. It stays readable afterwards.
	//
	// Corresponds with DELETE
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/TemporaryAccessPass (the
	// `DeleteTemporaryAccessPassAuthenticationMethodConfiguration` operationId).
	DeleteTemporaryAccessPassAuthenticationMethodConfiguration(ctx context.Context, params *DeleteTemporaryAccessPassAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// GetTemporaryAccessPassAuthenticationMethodConfiguration: Get the Temporary Access Pass
	// configuration
	//
	// Reads who may be given a Temporary Access Pass, its length and the range of its lifetime.
	//
	// Corresponds with GET
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/TemporaryAccessPass (the
	// `GetTemporaryAccessPassAuthenticationMethodConfiguration` operationId).
	GetTemporaryAccessPassAuthenticationMethodConfiguration(ctx context.Context, params *GetTemporaryAccessPassAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// UpdateTemporaryAccessPassAuthenticationMethodConfigurationWithBody: Update the Temporary
	// Access Pass configuration
	//
	// Turns Temporary Access Passes on or off, sets their targets, length or lifetimes. The default
	// lifetime must stay between minimum and maximum. Members that are not sent keep their values.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with PATCH
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/TemporaryAccessPass (the
	// `UpdateTemporaryAccessPassAuthenticationMethodConfiguration` operationId).
	UpdateTemporaryAccessPassAuthenticationMethodConfigurationWithBody(ctx context.Context, params *UpdateTemporaryAccessPassAuthenticationMethodConfigurationParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// UpdateTemporaryAccessPassAuthenticationMethodConfiguration: Update the Temporary Access Pass
	// configuration
	//
	// Turns Temporary Access Passes on or off, sets their targets, length or lifetimes. The default
	// lifetime must stay between minimum and maximum. Members that are not sent keep their values.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with PATCH
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/TemporaryAccessPass (the
	// `UpdateTemporaryAccessPassAuthenticationMethodConfiguration` operationId).
	UpdateTemporaryAccessPassAuthenticationMethodConfiguration(ctx context.Context, params *UpdateTemporaryAccessPassAuthenticationMethodConfigurationParams, body UpdateTemporaryAccessPassAuthenticationMethodConfigurationJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// DeleteVerifiableCredentialsAuthenticationMethodConfiguration: Reset the verifiable credentials
	// configuration
	//
	// Puts the configuration back to its defaults. It stays readable afterwards.
	//
	// Corresponds with DELETE
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/VerifiableCredentials
	// (the `DeleteVerifiableCredentialsAuthenticationMethodConfiguration` operationId).
	DeleteVerifiableCredentialsAuthenticationMethodConfiguration(ctx context.Context, params *DeleteVerifiableCredentialsAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// GetVerifiableCredentialsAuthenticationMethodConfiguration: Get the verifiable credentials
	// configuration
	//
	// Reads who may prove an identity with verifiable credentials, and under which profiles.
	//
	// Corresponds with GET
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/VerifiableCredentials
	// (the `GetVerifiableCredentialsAuthenticationMethodConfiguration` operationId).
	GetVerifiableCredentialsAuthenticationMethodConfiguration(ctx context.Context, params *GetVerifiableCredentialsAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// UpdateVerifiableCredentialsAuthenticationMethodConfigurationWithBody: Update the
	// verifiable credentials configuration
	//
	// Turns verifiable credentials on or off or sets their targets. Members that are not sent keep
	// their values.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with PATCH
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/VerifiableCredentials
	// (the `UpdateVerifiableCredentialsAuthenticationMethodConfiguration` operationId).
	UpdateVerifiableCredentialsAuthenticationMethodConfigurationWithBody(ctx context.Context, params *UpdateVerifiableCredentialsAuthenticationMethodConfigurationParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// UpdateVerifiableCredentialsAuthenticationMethodConfiguration: Update the verifiable
	// credentials configuration
	//
	// Turns verifiable credentials on or off or sets their targets. Members that are not sent keep
	// their values.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with PATCH
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/VerifiableCredentials
	// (the `UpdateVerifiableCredentialsAuthenticationMethodConfiguration` operationId).
	UpdateVerifiableCredentialsAuthenticationMethodConfiguration(ctx context.Context, params *UpdateVerifiableCredentialsAuthenticationMethodConfigurationParams, body UpdateVerifiableCredentialsAuthenticationMethodConfigurationJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// DeleteEmailAuthenticationMethodConfiguration: Reset the email one-time code configuration
	//
	// Puts the configuration back to its defaults. It stays readable afterwards.
	//
	// Corresponds with DELETE
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/email (the
	// `DeleteEmailAuthenticationMethodConfiguration` operationId).
	DeleteEmailAuthenticationMethodConfiguration(ctx context.Context, params *DeleteEmailAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// GetEmailAuthenticationMethodConfiguration: Get the email one-time code configuration
	//
	// Reads who may use codes sent by email, and whether guests may sign in with them.
	//
	// Corresponds with GET
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/email (the
	// `GetEmailAuthenticationMethodConfiguration` operationId).
	GetEmailAuthenticationMethodConfiguration(ctx context.Context, params *GetEmailAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// UpdateEmailAuthenticationMethodConfigurationWithBody: Update the email one-time code
	// configuration
	//
	// Turns codes sent by email on or off, sets their targets, or decides about guests. Members that
	// are not sent keep their values.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with PATCH
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/email (the
	// `UpdateEmailAuthenticationMethodConfiguration` operationId).
	UpdateEmailAuthenticationMethodConfigurationWithBody(ctx context.Context, params *UpdateEmailAuthenticationMethodConfigurationParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// UpdateEmailAuthenticationMethodConfiguration: Update the email one-time code configuration
	//
	// Turns codes sent by email on or off, sets their targets, or decides about guests. Members that
	// are not sent keep their values.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with PATCH
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/email (the
	// `UpdateEmailAuthenticationMethodConfiguration` operationId).
	UpdateEmailAuthenticationMethodConfiguration(ctx context.Context, params *UpdateEmailAuthenticationMethodConfigurationParams, body UpdateEmailAuthenticationMethodConfigurationJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// DeleteFido2AuthenticationMethodConfiguration: Reset the passkey (FIDO2) configuration
	//
	// Puts the configuration back to its defaults. It stays readable afterwards.
	//
	// Corresponds with DELETE
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2 (the
	// `DeleteFido2AuthenticationMethodConfiguration` operationId).
	DeleteFido2AuthenticationMethodConfiguration(ctx context.Context, params *DeleteFido2AuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// GetFido2AuthenticationMethodConfiguration: Get the passkey (FIDO2) configuration
	//
	// Reads who may register passkeys, which models pass, and the passkey profiles.
	//
	// Corresponds with GET
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2 (the
	// `GetFido2AuthenticationMethodConfiguration` operationId).
	GetFido2AuthenticationMethodConfiguration(ctx context.Context, params *GetFido2AuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// UpdateFido2AuthenticationMethodConfigurationWithBody: Update the passkey (FIDO2)
	// configuration
	//
	// Turns passkeys on or off, sets their targets and profiles, or changes which models pass. Members
	// that are not sent keep their values.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with PATCH
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2 (the
	// `UpdateFido2AuthenticationMethodConfiguration` operationId).
	UpdateFido2AuthenticationMethodConfigurationWithBody(ctx context.Context, params *UpdateFido2AuthenticationMethodConfigurationParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// UpdateFido2AuthenticationMethodConfiguration: Update the passkey (FIDO2) configuration
	//
	// Turns passkeys on or off, sets their targets and profiles, or changes which models pass. Members
	// that are not sent keep their values.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with PATCH
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2 (the
	// `UpdateFido2AuthenticationMethodConfiguration` operationId).
	UpdateFido2AuthenticationMethodConfiguration(ctx context.Context, params *UpdateFido2AuthenticationMethodConfigurationParams, body UpdateFido2AuthenticationMethodConfigurationJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// DeleteHardwareOathAuthenticationMethodConfiguration: Reset the hardware OATH token configuration
	//
	// Puts the configuration back to its defaults. It stays readable afterwards.
	//
	// Corresponds with DELETE
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/hardwareOath (the
	// `DeleteHardwareOathAuthenticationMethodConfiguration` operationId).
	DeleteHardwareOathAuthenticationMethodConfiguration(ctx context.Context, params *DeleteHardwareOathAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// GetHardwareOathAuthenticationMethodConfiguration: Get the hardware OATH token configuration
	//
	// Reads who may use hardware tokens with OATH codes.
	//
	// Corresponds with GET
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/hardwareOath (the
	// `GetHardwareOathAuthenticationMethodConfiguration` operationId).
	GetHardwareOathAuthenticationMethodConfiguration(ctx context.Context, params *GetHardwareOathAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// UpdateHardwareOathAuthenticationMethodConfigurationWithBody: Update the hardware OATH
	// token configuration
	//
	// Turns hardware tokens on or off or sets their targets. Members that are not sent keep their
	// values.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with PATCH
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/hardwareOath (the
	// `UpdateHardwareOathAuthenticationMethodConfiguration` operationId).
	UpdateHardwareOathAuthenticationMethodConfigurationWithBody(ctx context.Context, params *UpdateHardwareOathAuthenticationMethodConfigurationParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// UpdateHardwareOathAuthenticationMethodConfiguration: Update the hardware OATH token
	// configuration
	//
	// Turns hardware tokens on or off or sets their targets. Members that are not sent keep their
	// values.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with PATCH
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/hardwareOath (the
	// `UpdateHardwareOathAuthenticationMethodConfiguration` operationId).
	UpdateHardwareOathAuthenticationMethodConfiguration(ctx context.Context, params *UpdateHardwareOathAuthenticationMethodConfigurationParams, body UpdateHardwareOathAuthenticationMethodConfigurationJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// DeleteMicrosoftAuthenticatorAuthenticationMethodConfiguration: Reset the Microsoft Authenticator
	// configuration
	//
	// Puts the configuration back to its defaults. It stays readable afterwards.
	//
	// Corresponds with DELETE
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/microsoftAuthenticator
	// (the `DeleteMicrosoftAuthenticatorAuthenticationMethodConfiguration` operationId).
	DeleteMicrosoftAuthenticatorAuthenticationMethodConfiguration(ctx context.Context, params *DeleteMicrosoftAuthenticatorAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// GetMicrosoftAuthenticatorAuthenticationMethodConfiguration: Get the Microsoft Authenticator
	// configuration
	//
	// Reads who may use the Authenticator app, for which kinds of notification, and what a notification
	// shows.
	//
	// Corresponds with GET
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/microsoftAuthenticator
	// (the `GetMicrosoftAuthenticatorAuthenticationMethodConfiguration` operationId).
	GetMicrosoftAuthenticatorAuthenticationMethodConfiguration(ctx context.Context, params *GetMicrosoftAuthenticatorAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// UpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationWithBody: Update the
	// Microsoft Authenticator configuration
	//
	// Turns the Authenticator app on or off, sets its targets, or changes what a notification shows and
	// demands. Members that are not sent keep their values.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with PATCH
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/microsoftAuthenticator
	// (the `UpdateMicrosoftAuthenticatorAuthenticationMethodConfiguration` operationId).
	UpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationWithBody(ctx context.Context, params *UpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// UpdateMicrosoftAuthenticatorAuthenticationMethodConfiguration: Update the Microsoft
	// Authenticator configuration
	//
	// Turns the Authenticator app on or off, sets its targets, or changes what a notification shows and
	// demands. Members that are not sent keep their values.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with PATCH
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/microsoftAuthenticator
	// (the `UpdateMicrosoftAuthenticatorAuthenticationMethodConfiguration` operationId).
	UpdateMicrosoftAuthenticatorAuthenticationMethodConfiguration(ctx context.Context, params *UpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationParams, body UpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration: Reset the passwordless
	// phone sign-in configuration
	//
	// Resets the former configuration of passwordless phone sign-in. Use the `microsoftAuthenticator`
	// configuration instead.
	//
	// Corresponds with DELETE
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/passwordlessMicrosoftAuthenticator
	// (the `DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration` operationId).
	//
	// Deprecated: do not use it in new code.
	DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration(ctx context.Context, params *DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// GetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration: Get the passwordless
	// phone sign-in configuration
	//
	// Reads the former configuration of passwordless phone sign-in. The service has returned no data
	// here since the end of 2020.
	//
	// Corresponds with GET
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/passwordlessMicrosoftAuthenticator
	// (the `GetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration` operationId).
	//
	// Deprecated: do not use it in new code.
	GetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration(ctx context.Context, params *GetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationWithBody: Update
	// the passwordless phone sign-in configuration
	//
	// Changes the former configuration of passwordless phone sign-in. Use the `microsoftAuthenticator`
	// configuration instead.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with PATCH
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/passwordlessMicrosoftAuthenticator
	// (the `UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration` operationId).
	//
	// Deprecated: do not use it in new code.
	UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationWithBody(ctx context.Context, params *UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration: Update the
	// passwordless phone sign-in configuration
	//
	// Changes the former configuration of passwordless phone sign-in. Use the `microsoftAuthenticator`
	// configuration instead.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with PATCH
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/passwordlessMicrosoftAuthenticator
	// (the `UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration` operationId).
	//
	// Deprecated: do not use it in new code.
	UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration(ctx context.Context, params *UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationParams, body UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// DeleteQrCodePinAuthenticationMethodConfiguration: Reset the QR code configuration
	//
	// Puts the configuration back to its defaults. It stays readable afterwards.
	//
	// Corresponds with DELETE
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/qrcodepin (the
	// `DeleteQrCodePinAuthenticationMethodConfiguration` operationId).
	DeleteQrCodePinAuthenticationMethodConfiguration(ctx context.Context, params *DeleteQrCodePinAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// GetQrCodePinAuthenticationMethodConfiguration: Get the QR code configuration
	//
	// Reads who may sign in with a QR code and PIN, how long a PIN is and how long a code stays valid.
	//
	// Corresponds with GET
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/qrcodepin (the
	// `GetQrCodePinAuthenticationMethodConfiguration` operationId).
	GetQrCodePinAuthenticationMethodConfiguration(ctx context.Context, params *GetQrCodePinAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// UpdateQrCodePinAuthenticationMethodConfigurationWithBody: Update the QR code
	// configuration
	//
	// Turns sign-in by QR code on or off, sets its targets, the PIN length or the lifetime of a code.
	// Members that are not sent keep their values.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with PATCH
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/qrcodepin (the
	// `UpdateQrCodePinAuthenticationMethodConfiguration` operationId).
	UpdateQrCodePinAuthenticationMethodConfigurationWithBody(ctx context.Context, params *UpdateQrCodePinAuthenticationMethodConfigurationParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// UpdateQrCodePinAuthenticationMethodConfiguration: Update the QR code configuration
	//
	// Turns sign-in by QR code on or off, sets its targets, the PIN length or the lifetime of a code.
	// Members that are not sent keep their values.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with PATCH
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/qrcodepin (the
	// `UpdateQrCodePinAuthenticationMethodConfiguration` operationId).
	UpdateQrCodePinAuthenticationMethodConfiguration(ctx context.Context, params *UpdateQrCodePinAuthenticationMethodConfigurationParams, body UpdateQrCodePinAuthenticationMethodConfigurationJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// DeleteSmsAuthenticationMethodConfiguration: Reset the text message configuration
	//
	// Puts the configuration back to its defaults. It stays readable afterwards.
	//
	// Corresponds with DELETE
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/sms (the
	// `DeleteSmsAuthenticationMethodConfiguration` operationId).
	DeleteSmsAuthenticationMethodConfiguration(ctx context.Context, params *DeleteSmsAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// GetSmsAuthenticationMethodConfiguration: Get the text message configuration
	//
	// Reads who may use text messages, and whether as a first factor too.
	//
	// Corresponds with GET /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/sms
	// (the `GetSmsAuthenticationMethodConfiguration` operationId).
	GetSmsAuthenticationMethodConfiguration(ctx context.Context, params *GetSmsAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// UpdateSmsAuthenticationMethodConfigurationWithBody: Update the text message configuration
	//
	// Turns text messages on or off or sets their targets. Members that are not sent keep their values.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with PATCH
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/sms (the
	// `UpdateSmsAuthenticationMethodConfiguration` operationId).
	UpdateSmsAuthenticationMethodConfigurationWithBody(ctx context.Context, params *UpdateSmsAuthenticationMethodConfigurationParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// UpdateSmsAuthenticationMethodConfiguration: Update the text message configuration
	//
	// Turns text messages on or off or sets their targets. Members that are not sent keep their values.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with PATCH
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/sms (the
	// `UpdateSmsAuthenticationMethodConfiguration` operationId).
	UpdateSmsAuthenticationMethodConfiguration(ctx context.Context, params *UpdateSmsAuthenticationMethodConfigurationParams, body UpdateSmsAuthenticationMethodConfigurationJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// DeleteSoftwareOathAuthenticationMethodConfiguration: Reset the software OATH token configuration
	//
	// Puts the configuration back to its defaults. It stays readable afterwards.
	//
	// Corresponds with DELETE
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/softwareOath (the
	// `DeleteSoftwareOathAuthenticationMethodConfiguration` operationId).
	DeleteSoftwareOathAuthenticationMethodConfiguration(ctx context.Context, params *DeleteSoftwareOathAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// GetSoftwareOathAuthenticationMethodConfiguration: Get the software OATH token configuration
	//
	// Reads who may use OATH codes from apps of other vendors.
	//
	// Corresponds with GET
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/softwareOath (the
	// `GetSoftwareOathAuthenticationMethodConfiguration` operationId).
	GetSoftwareOathAuthenticationMethodConfiguration(ctx context.Context, params *GetSoftwareOathAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// UpdateSoftwareOathAuthenticationMethodConfigurationWithBody: Update the software OATH
	// token configuration
	//
	// Turns OATH codes from other apps on or off or sets their targets. Members that are not sent keep
	// their values.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with PATCH
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/softwareOath (the
	// `UpdateSoftwareOathAuthenticationMethodConfiguration` operationId).
	UpdateSoftwareOathAuthenticationMethodConfigurationWithBody(ctx context.Context, params *UpdateSoftwareOathAuthenticationMethodConfigurationParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// UpdateSoftwareOathAuthenticationMethodConfiguration: Update the software OATH token
	// configuration
	//
	// Turns OATH codes from other apps on or off or sets their targets. Members that are not sent keep
	// their values.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with PATCH
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/softwareOath (the
	// `UpdateSoftwareOathAuthenticationMethodConfiguration` operationId).
	UpdateSoftwareOathAuthenticationMethodConfiguration(ctx context.Context, params *UpdateSoftwareOathAuthenticationMethodConfigurationParams, body UpdateSoftwareOathAuthenticationMethodConfigurationJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// DeleteVoiceAuthenticationMethodConfiguration: Reset the voice call configuration
	//
	// Puts the configuration back to its defaults. It stays readable afterwards.
	//
	// Corresponds with DELETE
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/voice (the
	// `DeleteVoiceAuthenticationMethodConfiguration` operationId).
	DeleteVoiceAuthenticationMethodConfiguration(ctx context.Context, params *DeleteVoiceAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// GetVoiceAuthenticationMethodConfiguration: Get the voice call configuration
	//
	// Reads who may use voice calls, and whether office numbers are allowed.
	//
	// Corresponds with GET
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/voice (the
	// `GetVoiceAuthenticationMethodConfiguration` operationId).
	GetVoiceAuthenticationMethodConfiguration(ctx context.Context, params *GetVoiceAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// UpdateVoiceAuthenticationMethodConfigurationWithBody: Update the voice call configuration
	//
	// Turns voice calls on or off, sets their targets, or decides about office numbers. Members that
	// are not sent keep their values.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with PATCH
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/voice (the
	// `UpdateVoiceAuthenticationMethodConfiguration` operationId).
	UpdateVoiceAuthenticationMethodConfigurationWithBody(ctx context.Context, params *UpdateVoiceAuthenticationMethodConfigurationParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// UpdateVoiceAuthenticationMethodConfiguration: Update the voice call configuration
	//
	// Turns voice calls on or off, sets their targets, or decides about office numbers. Members that
	// are not sent keep their values.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with PATCH
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/voice (the
	// `UpdateVoiceAuthenticationMethodConfiguration` operationId).
	UpdateVoiceAuthenticationMethodConfiguration(ctx context.Context, params *UpdateVoiceAuthenticationMethodConfigurationParams, body UpdateVoiceAuthenticationMethodConfigurationJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// DeleteX509CertificateAuthenticationMethodConfiguration: Reset the certificate configuration
	//
	// Puts the configuration back to its defaults. It stays readable afterwards.
	//
	// Corresponds with DELETE
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/x509Certificate (the
	// `DeleteX509CertificateAuthenticationMethodConfiguration` operationId).
	DeleteX509CertificateAuthenticationMethodConfiguration(ctx context.Context, params *DeleteX509CertificateAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// GetX509CertificateAuthenticationMethodConfiguration: Get the certificate configuration
	//
	// Reads how certificates are matched to accounts, how many factors they satisfy, and who may sign
	// in with them.
	//
	// Corresponds with GET
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/x509Certificate (the
	// `GetX509CertificateAuthenticationMethodConfiguration` operationId).
	GetX509CertificateAuthenticationMethodConfiguration(ctx context.Context, params *GetX509CertificateAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// UpdateX509CertificateAuthenticationMethodConfigurationWithBody: Update the certificate
	// configuration
	//
	// Turns certificate sign-in on or off, sets its targets, or changes bindings, rules and hints. The
	// list of bindings is replaced as a whole. Members that are not sent keep their values.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with PATCH
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/x509Certificate (the
	// `UpdateX509CertificateAuthenticationMethodConfiguration` operationId).
	UpdateX509CertificateAuthenticationMethodConfigurationWithBody(ctx context.Context, params *UpdateX509CertificateAuthenticationMethodConfigurationParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// UpdateX509CertificateAuthenticationMethodConfiguration: Update the certificate configuration
	//
	// Turns certificate sign-in on or off, sets its targets, or changes bindings, rules and hints. The
	// list of bindings is replaced as a whole. Members that are not sent keep their values.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with PATCH
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/x509Certificate (the
	// `UpdateX509CertificateAuthenticationMethodConfiguration` operationId).
	UpdateX509CertificateAuthenticationMethodConfiguration(ctx context.Context, params *UpdateX509CertificateAuthenticationMethodConfigurationParams, body UpdateX509CertificateAuthenticationMethodConfigurationJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// DeleteAuthenticationMethodConfiguration: Delete or reset a method configuration by id
	//
	// Removes an external method for good. A built-in configuration is not removed but put back to its
	// defaults.
	//
	// Corresponds with DELETE
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/{authenticationMethodConfigurationId}
	// (the `DeleteAuthenticationMethodConfiguration` operationId).
	DeleteAuthenticationMethodConfiguration(ctx context.Context, authenticationMethodConfigurationID string, params *DeleteAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// GetAuthenticationMethodConfiguration: Get a method configuration by id
	//
	// Reads one configuration of any method. The id of a built-in method is matched without regard to
	// case; an external method is known by its GUID.
	//
	// Corresponds with GET
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/{authenticationMethodConfigurationId}
	// (the `GetAuthenticationMethodConfiguration` operationId).
	GetAuthenticationMethodConfiguration(ctx context.Context, authenticationMethodConfigurationID string, params *GetAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// UpdateAuthenticationMethodConfigurationWithBody: Update a method configuration by id
	//
	// Changes the members that are sent and keeps the rest. The body has to name its type in
	// `@odata.type`, and that type has to be the one stored under the id.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with PATCH
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/{authenticationMethodConfigurationId}
	// (the `UpdateAuthenticationMethodConfiguration` operationId).
	UpdateAuthenticationMethodConfigurationWithBody(ctx context.Context, authenticationMethodConfigurationID string, params *UpdateAuthenticationMethodConfigurationParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// UpdateAuthenticationMethodConfiguration: Update a method configuration by id
	//
	// Changes the members that are sent and keeps the rest. The body has to name its type in
	// `@odata.type`, and that type has to be the one stored under the id.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with PATCH
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/{authenticationMethodConfigurationId}
	// (the `UpdateAuthenticationMethodConfiguration` operationId).
	UpdateAuthenticationMethodConfiguration(ctx context.Context, authenticationMethodConfigurationID string, params *UpdateAuthenticationMethodConfigurationParams, body UpdateAuthenticationMethodConfigurationJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

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

	// GetPartnerSecurityScore: Get the security score
	//
	// Reads the partner's score and when it last changed. `$expand` adds `requirements`, `history` or
	// `customerInsights`.
	//
	// Corresponds with GET /security/partner/securityScore (the `GetPartnerSecurityScore` operationId).
	GetPartnerSecurityScore(ctx context.Context, params *GetPartnerSecurityScoreParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ListCustomerInsights: List customer insights
	//
	// Reads one insight for each customer. Pages are cut by the service: follow `@odata.nextLink` until
	// it is missing; `$top` and `$skip` do not work here.
	//
	// Corresponds with GET /security/partner/securityScore/customerInsights (the `ListCustomerInsights`
	// operationId).
	ListCustomerInsights(ctx context.Context, params *ListCustomerInsightsParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ListSecurityScoreHistory: List the history of the score
	//
	// Reads the entries written whenever the score or its requirements changed.
	//
	// Corresponds with GET /security/partner/securityScore/history (the `ListSecurityScoreHistory`
	// operationId).
	ListSecurityScoreHistory(ctx context.Context, params *ListSecurityScoreHistoryParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// GetSecurityScoreHistory: Get a history entry
	//
	// Reads one entry of the score's history.
	//
	// Corresponds with GET /security/partner/securityScore/history/{securityScoreHistoryId} (the
	// `GetSecurityScoreHistory` operationId).
	GetSecurityScoreHistory(ctx context.Context, securityScoreHistoryID string, params *GetSecurityScoreHistoryParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ListRequirements: List the requirements
	//
	// Reads the requirements that make up the score. Each entry names its type in `@odata.type`; those
	// without figures are of the base type.
	//
	// Corresponds with GET /security/partner/securityScore/requirements (the `ListRequirements`
	// operationId).
	ListRequirements(ctx context.Context, params *ListRequirementsParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// GetSecurityRequirement: Get a requirement
	//
	// Reads one requirement of the score, with the figures of its derived type.
	//
	// Corresponds with GET /security/partner/securityScore/requirements/{securityRequirementId} (the
	// `GetSecurityRequirement` operationId).
	GetSecurityRequirement(ctx context.Context, securityRequirementID string, params *GetSecurityRequirementParams, reqEditors ...RequestEditorFn) (*http.Response, error)
}

// GetAuthenticationMethodsPolicy: Get the authentication methods policy
//
// Reads the tenant's policy with all method configurations, which are expanded without being asked
// for. `$select` narrows the members.
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

// UpdateAuthenticationMethodsPolicyWithBody: Update the authentication methods policy
//
// Changes the members that are sent and keeps the rest. If any member is refused, nothing changes.
// Method configurations are changed through their own paths.
//
// Takes any type of body and a specified content type.
//
// Corresponds with PATCH /policies/authenticationMethodsPolicy (the
// `UpdateAuthenticationMethodsPolicy` operationId).
func (c *Client) UpdateAuthenticationMethodsPolicyWithBody(ctx context.Context, params *UpdateAuthenticationMethodsPolicyParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewUpdateAuthenticationMethodsPolicyRequestWithBody(c.Server, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// UpdateAuthenticationMethodsPolicy: Update the authentication methods policy
//
// Changes the members that are sent and keeps the rest. If any member is refused, nothing changes.
// Method configurations are changed through their own paths.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with PATCH /policies/authenticationMethodsPolicy (the
// `UpdateAuthenticationMethodsPolicy` operationId).
func (c *Client) UpdateAuthenticationMethodsPolicy(ctx context.Context, params *UpdateAuthenticationMethodsPolicyParams, body UpdateAuthenticationMethodsPolicyJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewUpdateAuthenticationMethodsPolicyRequest(c.Server, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ListAuthenticationMethodConfigurations: List the method configurations
//
// Reads the configurations of all methods, built-in ones and external ones. Each entry names its
// derived type in `@odata.type`.
//
// Corresponds with GET /policies/authenticationMethodsPolicy/authenticationMethodConfigurations
// (the `ListAuthenticationMethodConfigurations` operationId).
func (c *Client) ListAuthenticationMethodConfigurations(ctx context.Context, params *ListAuthenticationMethodConfigurationsParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewListAuthenticationMethodConfigurationsRequest(c.Server, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// CreateAuthenticationMethodConfigurationWithBody: Create an external method
//
// Adds a second factor that another identity provider performs over OpenID Connect. Built-in
// configurations always exist and cannot be created.
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /policies/authenticationMethodsPolicy/authenticationMethodConfigurations
// (the `CreateAuthenticationMethodConfiguration` operationId).
func (c *Client) CreateAuthenticationMethodConfigurationWithBody(ctx context.Context, params *CreateAuthenticationMethodConfigurationParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewCreateAuthenticationMethodConfigurationRequestWithBody(c.Server, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// CreateAuthenticationMethodConfiguration: Create an external method
//
// Adds a second factor that another identity provider performs over OpenID Connect. Built-in
// configurations always exist and cannot be created.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /policies/authenticationMethodsPolicy/authenticationMethodConfigurations
// (the `CreateAuthenticationMethodConfiguration` operationId).
func (c *Client) CreateAuthenticationMethodConfiguration(ctx context.Context, params *CreateAuthenticationMethodConfigurationParams, body CreateAuthenticationMethodConfigurationJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewCreateAuthenticationMethodConfigurationRequest(c.Server, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// DeleteTemporaryAccessPassAuthenticationMethodConfiguration: Reset the Temporary Access Pass
// configuration
//
// Puts the configuration back to its defaults. It stays readable afterwards.
//
// Corresponds with DELETE
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/TemporaryAccessPass (the
// `DeleteTemporaryAccessPassAuthenticationMethodConfiguration` operationId).
func (c *Client) DeleteTemporaryAccessPassAuthenticationMethodConfiguration(ctx context.Context, params *DeleteTemporaryAccessPassAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewDeleteTemporaryAccessPassAuthenticationMethodConfigurationRequest(c.Server, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// GetTemporaryAccessPassAuthenticationMethodConfiguration: Get the Temporary Access Pass
// configuration
//
// Reads who may be given a Temporary Access Pass, its length and the range of its lifetime.
//
// Corresponds with GET
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/TemporaryAccessPass (the
// `GetTemporaryAccessPassAuthenticationMethodConfiguration` operationId).
func (c *Client) GetTemporaryAccessPassAuthenticationMethodConfiguration(ctx context.Context, params *GetTemporaryAccessPassAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewGetTemporaryAccessPassAuthenticationMethodConfigurationRequest(c.Server, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// UpdateTemporaryAccessPassAuthenticationMethodConfigurationWithBody: Update the Temporary
// Access Pass configuration
//
// Turns Temporary Access Passes on or off, sets their targets, length or lifetimes. The default
// lifetime must stay between minimum and maximum. Members that are not sent keep their values.
//
// Takes any type of body and a specified content type.
//
// Corresponds with PATCH
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/TemporaryAccessPass (the
// `UpdateTemporaryAccessPassAuthenticationMethodConfiguration` operationId).
func (c *Client) UpdateTemporaryAccessPassAuthenticationMethodConfigurationWithBody(ctx context.Context, params *UpdateTemporaryAccessPassAuthenticationMethodConfigurationParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewUpdateTemporaryAccessPassAuthenticationMethodConfigurationRequestWithBody(c.Server, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// UpdateTemporaryAccessPassAuthenticationMethodConfiguration: Update the Temporary Access Pass
// configuration
//
// Turns Temporary Access Passes on or off, sets their targets, length or lifetimes. The default
// lifetime must stay between minimum and maximum. Members that are not sent keep their values.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with PATCH
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/TemporaryAccessPass (the
// `UpdateTemporaryAccessPassAuthenticationMethodConfiguration` operationId).
func (c *Client) UpdateTemporaryAccessPassAuthenticationMethodConfiguration(ctx context.Context, params *UpdateTemporaryAccessPassAuthenticationMethodConfigurationParams, body UpdateTemporaryAccessPassAuthenticationMethodConfigurationJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewUpdateTemporaryAccessPassAuthenticationMethodConfigurationRequest(c.Server, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// DeleteVerifiableCredentialsAuthenticationMethodConfiguration: Reset the verifiable
// credentials configuration
//
// Puts the configuration back to its defaults. It stays readable afterwards.
//
// Corresponds with DELETE
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/VerifiableCredentials
// (the `DeleteVerifiableCredentialsAuthenticationMethodConfiguration` operationId).
func (c *Client) DeleteVerifiableCredentialsAuthenticationMethodConfiguration(ctx context.Context, params *DeleteVerifiableCredentialsAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewDeleteVerifiableCredentialsAuthenticationMethodConfigurationRequest(c.Server, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// GetVerifiableCredentialsAuthenticationMethodConfiguration: Get the verifiable credentials
// configuration
//
// Reads who may prove an identity with verifiable credentials, and under which profiles.
//
// Corresponds with GET
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/VerifiableCredentials
// (the `GetVerifiableCredentialsAuthenticationMethodConfiguration` operationId).
func (c *Client) GetVerifiableCredentialsAuthenticationMethodConfiguration(ctx context.Context, params *GetVerifiableCredentialsAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewGetVerifiableCredentialsAuthenticationMethodConfigurationRequest(c.Server, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// UpdateVerifiableCredentialsAuthenticationMethodConfigurationWithBody: Update the verifiable
// credentials configuration
//
// Turns verifiable credentials on or off or sets their targets. Members that are not sent keep
// their values.
//
// Takes any type of body and a specified content type.
//
// Corresponds with PATCH
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/VerifiableCredentials
// (the `UpdateVerifiableCredentialsAuthenticationMethodConfiguration` operationId).
func (c *Client) UpdateVerifiableCredentialsAuthenticationMethodConfigurationWithBody(ctx context.Context, params *UpdateVerifiableCredentialsAuthenticationMethodConfigurationParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewUpdateVerifiableCredentialsAuthenticationMethodConfigurationRequestWithBody(c.Server, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// UpdateVerifiableCredentialsAuthenticationMethodConfiguration: Update the verifiable credentials
// configuration
//
// Turns verifiable credentials on or off or sets their targets. Members that are not sent keep
// their values.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with PATCH
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/VerifiableCredentials
// (the `UpdateVerifiableCredentialsAuthenticationMethodConfiguration` operationId).
func (c *Client) UpdateVerifiableCredentialsAuthenticationMethodConfiguration(ctx context.Context, params *UpdateVerifiableCredentialsAuthenticationMethodConfigurationParams, body UpdateVerifiableCredentialsAuthenticationMethodConfigurationJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewUpdateVerifiableCredentialsAuthenticationMethodConfigurationRequest(c.Server, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// DeleteEmailAuthenticationMethodConfiguration: Reset the email one-time code configuration
//
// Puts the configuration back to its defaults. It stays readable afterwards.
//
// Corresponds with DELETE
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/email (the
// `DeleteEmailAuthenticationMethodConfiguration` operationId).
func (c *Client) DeleteEmailAuthenticationMethodConfiguration(ctx context.Context, params *DeleteEmailAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewDeleteEmailAuthenticationMethodConfigurationRequest(c.Server, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// GetEmailAuthenticationMethodConfiguration: Get the email one-time code configuration
//
// Reads who may use codes sent by email, and whether guests may sign in with them.
//
// Corresponds with GET
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/email (the
// `GetEmailAuthenticationMethodConfiguration` operationId).
func (c *Client) GetEmailAuthenticationMethodConfiguration(ctx context.Context, params *GetEmailAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewGetEmailAuthenticationMethodConfigurationRequest(c.Server, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// UpdateEmailAuthenticationMethodConfigurationWithBody: Update the email one-time code
// configuration
//
// Turns codes sent by email on or off, sets their targets, or decides about guests. Members that
// are not sent keep their values.
//
// Takes any type of body and a specified content type.
//
// Corresponds with PATCH
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/email (the
// `UpdateEmailAuthenticationMethodConfiguration` operationId).
func (c *Client) UpdateEmailAuthenticationMethodConfigurationWithBody(ctx context.Context, params *UpdateEmailAuthenticationMethodConfigurationParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewUpdateEmailAuthenticationMethodConfigurationRequestWithBody(c.Server, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// UpdateEmailAuthenticationMethodConfiguration: Update the email one-time code configuration
//
// Turns codes sent by email on or off, sets their targets, or decides about guests. Members that
// are not sent keep their values.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with PATCH
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/email (the
// `UpdateEmailAuthenticationMethodConfiguration` operationId).
func (c *Client) UpdateEmailAuthenticationMethodConfiguration(ctx context.Context, params *UpdateEmailAuthenticationMethodConfigurationParams, body UpdateEmailAuthenticationMethodConfigurationJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewUpdateEmailAuthenticationMethodConfigurationRequest(c.Server, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// DeleteFido2AuthenticationMethodConfiguration: Reset the passkey (FIDO2) configuration
//
// Puts the configuration back to its defaults. It stays readable afterwards.
//
// Corresponds with DELETE
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2 (the
// `DeleteFido2AuthenticationMethodConfiguration` operationId).
func (c *Client) DeleteFido2AuthenticationMethodConfiguration(ctx context.Context, params *DeleteFido2AuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewDeleteFido2AuthenticationMethodConfigurationRequest(c.Server, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// GetFido2AuthenticationMethodConfiguration: Get the passkey (FIDO2) configuration
//
// Reads who may register passkeys, which models pass, and the passkey profiles.
//
// Corresponds with GET
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2 (the
// `GetFido2AuthenticationMethodConfiguration` operationId).
func (c *Client) GetFido2AuthenticationMethodConfiguration(ctx context.Context, params *GetFido2AuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewGetFido2AuthenticationMethodConfigurationRequest(c.Server, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// UpdateFido2AuthenticationMethodConfigurationWithBody: Update the passkey (FIDO2)
// configuration
//
// Turns passkeys on or off, sets their targets and profiles, or changes which models pass. Members
// that are not sent keep their values.
//
// Takes any type of body and a specified content type.
//
// Corresponds with PATCH
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2 (the
// `UpdateFido2AuthenticationMethodConfiguration` operationId).
func (c *Client) UpdateFido2AuthenticationMethodConfigurationWithBody(ctx context.Context, params *UpdateFido2AuthenticationMethodConfigurationParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewUpdateFido2AuthenticationMethodConfigurationRequestWithBody(c.Server, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// UpdateFido2AuthenticationMethodConfiguration: Update the passkey (FIDO2) configuration
//
// Turns passkeys on or off, sets their targets and profiles, or changes which models pass. Members
// that are not sent keep their values.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with PATCH
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2 (the
// `UpdateFido2AuthenticationMethodConfiguration` operationId).
func (c *Client) UpdateFido2AuthenticationMethodConfiguration(ctx context.Context, params *UpdateFido2AuthenticationMethodConfigurationParams, body UpdateFido2AuthenticationMethodConfigurationJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewUpdateFido2AuthenticationMethodConfigurationRequest(c.Server, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// DeleteHardwareOathAuthenticationMethodConfiguration: Reset the hardware OATH token
// configuration
//
// Puts the configuration back to its defaults. It stays readable afterwards.
//
// Corresponds with DELETE
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/hardwareOath (the
// `DeleteHardwareOathAuthenticationMethodConfiguration` operationId).
func (c *Client) DeleteHardwareOathAuthenticationMethodConfiguration(ctx context.Context, params *DeleteHardwareOathAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewDeleteHardwareOathAuthenticationMethodConfigurationRequest(c.Server, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// GetHardwareOathAuthenticationMethodConfiguration: Get the hardware OATH token configuration
//
// Reads who may use hardware tokens with OATH codes.
//
// Corresponds with GET
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/hardwareOath (the
// `GetHardwareOathAuthenticationMethodConfiguration` operationId).
func (c *Client) GetHardwareOathAuthenticationMethodConfiguration(ctx context.Context, params *GetHardwareOathAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewGetHardwareOathAuthenticationMethodConfigurationRequest(c.Server, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// UpdateHardwareOathAuthenticationMethodConfigurationWithBody: Update the hardware OATH token
// configuration
//
// Turns hardware tokens on or off or sets their targets. Members that are not sent keep their
// values.
//
// Takes any type of body and a specified content type.
//
// Corresponds with PATCH
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/hardwareOath (the
// `UpdateHardwareOathAuthenticationMethodConfiguration` operationId).
func (c *Client) UpdateHardwareOathAuthenticationMethodConfigurationWithBody(ctx context.Context, params *UpdateHardwareOathAuthenticationMethodConfigurationParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewUpdateHardwareOathAuthenticationMethodConfigurationRequestWithBody(c.Server, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// UpdateHardwareOathAuthenticationMethodConfiguration: Update the hardware OATH token configuration
//
// Turns hardware tokens on or off or sets their targets. Members that are not sent keep their
// values.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with PATCH
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/hardwareOath (the
// `UpdateHardwareOathAuthenticationMethodConfiguration` operationId).
func (c *Client) UpdateHardwareOathAuthenticationMethodConfiguration(ctx context.Context, params *UpdateHardwareOathAuthenticationMethodConfigurationParams, body UpdateHardwareOathAuthenticationMethodConfigurationJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewUpdateHardwareOathAuthenticationMethodConfigurationRequest(c.Server, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// DeleteMicrosoftAuthenticatorAuthenticationMethodConfiguration: Reset the Microsoft
// Authenticator configuration
//
// Puts the configuration back to its defaults. It stays readable afterwards.
//
// Corresponds with DELETE
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/microsoftAuthenticator
// (the `DeleteMicrosoftAuthenticatorAuthenticationMethodConfiguration` operationId).
func (c *Client) DeleteMicrosoftAuthenticatorAuthenticationMethodConfiguration(ctx context.Context, params *DeleteMicrosoftAuthenticatorAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewDeleteMicrosoftAuthenticatorAuthenticationMethodConfigurationRequest(c.Server, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// GetMicrosoftAuthenticatorAuthenticationMethodConfiguration: Get the Microsoft Authenticator
// configuration
//
// Reads who may use the Authenticator app, for which kinds of notification, and what a notification
// shows.
//
// Corresponds with GET
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/microsoftAuthenticator
// (the `GetMicrosoftAuthenticatorAuthenticationMethodConfiguration` operationId).
func (c *Client) GetMicrosoftAuthenticatorAuthenticationMethodConfiguration(ctx context.Context, params *GetMicrosoftAuthenticatorAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewGetMicrosoftAuthenticatorAuthenticationMethodConfigurationRequest(c.Server, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// UpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationWithBody: Update the Microsoft
// Authenticator configuration
//
// Turns the Authenticator app on or off, sets its targets, or changes what a notification shows and
// demands. Members that are not sent keep their values.
//
// Takes any type of body and a specified content type.
//
// Corresponds with PATCH
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/microsoftAuthenticator
// (the `UpdateMicrosoftAuthenticatorAuthenticationMethodConfiguration` operationId).
func (c *Client) UpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationWithBody(ctx context.Context, params *UpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewUpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationRequestWithBody(c.Server, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// UpdateMicrosoftAuthenticatorAuthenticationMethodConfiguration: Update the Microsoft Authenticator
// configuration
//
// Turns the Authenticator app on or off, sets its targets, or changes what a notification shows and
// demands. Members that are not sent keep their values.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with PATCH
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/microsoftAuthenticator
// (the `UpdateMicrosoftAuthenticatorAuthenticationMethodConfiguration` operationId).
func (c *Client) UpdateMicrosoftAuthenticatorAuthenticationMethodConfiguration(ctx context.Context, params *UpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationParams, body UpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewUpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationRequest(c.Server, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration: Reset the
// passwordless phone sign-in configuration
//
// Resets the former configuration of passwordless phone sign-in. Use the `microsoftAuthenticator`
// configuration instead.
//
// Corresponds with DELETE
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/passwordlessMicrosoftAuthenticator
// (the `DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration` operationId).
//
// Deprecated: do not use it in new code.
func (c *Client) DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration(ctx context.Context, params *DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewDeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationRequest(c.Server, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// GetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration: Get the passwordless
// phone sign-in configuration
//
// Reads the former configuration of passwordless phone sign-in. The service has returned no data
// here since the end of 2020.
//
// Corresponds with GET
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/passwordlessMicrosoftAuthenticator
// (the `GetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration` operationId).
//
// Deprecated: do not use it in new code.
func (c *Client) GetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration(ctx context.Context, params *GetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewGetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationRequest(c.Server, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationWithBody: Update the
// passwordless phone sign-in configuration
//
// Changes the former configuration of passwordless phone sign-in. Use the `microsoftAuthenticator`
// configuration instead.
//
// Takes any type of body and a specified content type.
//
// Corresponds with PATCH
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/passwordlessMicrosoftAuthenticator
// (the `UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration` operationId).
//
// Deprecated: do not use it in new code.
func (c *Client) UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationWithBody(ctx context.Context, params *UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewUpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationRequestWithBody(c.Server, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration: Update the
// passwordless phone sign-in configuration
//
// Changes the former configuration of passwordless phone sign-in. Use the `microsoftAuthenticator`
// configuration instead.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with PATCH
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/passwordlessMicrosoftAuthenticator
// (the `UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration` operationId).
//
// Deprecated: do not use it in new code.
func (c *Client) UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration(ctx context.Context, params *UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationParams, body UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewUpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationRequest(c.Server, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// DeleteQrCodePinAuthenticationMethodConfiguration: Reset the QR code configuration
//
// Puts the configuration back to its defaults. It stays readable afterwards.
//
// Corresponds with DELETE
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/qrcodepin (the
// `DeleteQrCodePinAuthenticationMethodConfiguration` operationId).
func (c *Client) DeleteQrCodePinAuthenticationMethodConfiguration(ctx context.Context, params *DeleteQrCodePinAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewDeleteQrCodePinAuthenticationMethodConfigurationRequest(c.Server, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// GetQrCodePinAuthenticationMethodConfiguration: Get the QR code configuration
//
// Reads who may sign in with a QR code and PIN, how long a PIN is and how long a code stays valid.
//
// Corresponds with GET
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/qrcodepin (the
// `GetQrCodePinAuthenticationMethodConfiguration` operationId).
func (c *Client) GetQrCodePinAuthenticationMethodConfiguration(ctx context.Context, params *GetQrCodePinAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewGetQrCodePinAuthenticationMethodConfigurationRequest(c.Server, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// UpdateQrCodePinAuthenticationMethodConfigurationWithBody: Update the QR code configuration
//
// Turns sign-in by QR code on or off, sets its targets, the PIN length or the lifetime of a code.
// Members that are not sent keep their values.
//
// Takes any type of body and a specified content type.
//
// Corresponds with PATCH
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/qrcodepin (the
// `UpdateQrCodePinAuthenticationMethodConfiguration` operationId).
func (c *Client) UpdateQrCodePinAuthenticationMethodConfigurationWithBody(ctx context.Context, params *UpdateQrCodePinAuthenticationMethodConfigurationParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewUpdateQrCodePinAuthenticationMethodConfigurationRequestWithBody(c.Server, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// UpdateQrCodePinAuthenticationMethodConfiguration: Update the QR code configuration
//
// Turns sign-in by QR code on or off, sets its targets, the PIN length or the lifetime of a code.
// Members that are not sent keep their values.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with PATCH
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/qrcodepin (the
// `UpdateQrCodePinAuthenticationMethodConfiguration` operationId).
func (c *Client) UpdateQrCodePinAuthenticationMethodConfiguration(ctx context.Context, params *UpdateQrCodePinAuthenticationMethodConfigurationParams, body UpdateQrCodePinAuthenticationMethodConfigurationJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewUpdateQrCodePinAuthenticationMethodConfigurationRequest(c.Server, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// DeleteSmsAuthenticationMethodConfiguration: Reset the text message configuration
//
// Puts the configuration back to its defaults. It stays readable afterwards.
//
// Corresponds with DELETE
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/sms (the
// `DeleteSmsAuthenticationMethodConfiguration` operationId).
func (c *Client) DeleteSmsAuthenticationMethodConfiguration(ctx context.Context, params *DeleteSmsAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewDeleteSmsAuthenticationMethodConfigurationRequest(c.Server, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// GetSmsAuthenticationMethodConfiguration: Get the text message configuration
//
// Reads who may use text messages, and whether as a first factor too.
//
// Corresponds with GET /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/sms
// (the `GetSmsAuthenticationMethodConfiguration` operationId).
func (c *Client) GetSmsAuthenticationMethodConfiguration(ctx context.Context, params *GetSmsAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewGetSmsAuthenticationMethodConfigurationRequest(c.Server, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// UpdateSmsAuthenticationMethodConfigurationWithBody: Update the text message configuration
//
// Turns text messages on or off or sets their targets. Members that are not sent keep their values.
//
// Takes any type of body and a specified content type.
//
// Corresponds with PATCH
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/sms (the
// `UpdateSmsAuthenticationMethodConfiguration` operationId).
func (c *Client) UpdateSmsAuthenticationMethodConfigurationWithBody(ctx context.Context, params *UpdateSmsAuthenticationMethodConfigurationParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewUpdateSmsAuthenticationMethodConfigurationRequestWithBody(c.Server, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// UpdateSmsAuthenticationMethodConfiguration: Update the text message configuration
//
// Turns text messages on or off or sets their targets. Members that are not sent keep their values.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with PATCH
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/sms (the
// `UpdateSmsAuthenticationMethodConfiguration` operationId).
func (c *Client) UpdateSmsAuthenticationMethodConfiguration(ctx context.Context, params *UpdateSmsAuthenticationMethodConfigurationParams, body UpdateSmsAuthenticationMethodConfigurationJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewUpdateSmsAuthenticationMethodConfigurationRequest(c.Server, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// DeleteSoftwareOathAuthenticationMethodConfiguration: Reset the software OATH token
// configuration
//
// Puts the configuration back to its defaults. It stays readable afterwards.
//
// Corresponds with DELETE
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/softwareOath (the
// `DeleteSoftwareOathAuthenticationMethodConfiguration` operationId).
func (c *Client) DeleteSoftwareOathAuthenticationMethodConfiguration(ctx context.Context, params *DeleteSoftwareOathAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewDeleteSoftwareOathAuthenticationMethodConfigurationRequest(c.Server, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// GetSoftwareOathAuthenticationMethodConfiguration: Get the software OATH token configuration
//
// Reads who may use OATH codes from apps of other vendors.
//
// Corresponds with GET
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/softwareOath (the
// `GetSoftwareOathAuthenticationMethodConfiguration` operationId).
func (c *Client) GetSoftwareOathAuthenticationMethodConfiguration(ctx context.Context, params *GetSoftwareOathAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewGetSoftwareOathAuthenticationMethodConfigurationRequest(c.Server, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// UpdateSoftwareOathAuthenticationMethodConfigurationWithBody: Update the software OATH token
// configuration
//
// Turns OATH codes from other apps on or off or sets their targets. Members that are not sent keep
// their values.
//
// Takes any type of body and a specified content type.
//
// Corresponds with PATCH
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/softwareOath (the
// `UpdateSoftwareOathAuthenticationMethodConfiguration` operationId).
func (c *Client) UpdateSoftwareOathAuthenticationMethodConfigurationWithBody(ctx context.Context, params *UpdateSoftwareOathAuthenticationMethodConfigurationParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewUpdateSoftwareOathAuthenticationMethodConfigurationRequestWithBody(c.Server, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// UpdateSoftwareOathAuthenticationMethodConfiguration: Update the software OATH token configuration
//
// Turns OATH codes from other apps on or off or sets their targets. Members that are not sent keep
// their values.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with PATCH
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/softwareOath (the
// `UpdateSoftwareOathAuthenticationMethodConfiguration` operationId).
func (c *Client) UpdateSoftwareOathAuthenticationMethodConfiguration(ctx context.Context, params *UpdateSoftwareOathAuthenticationMethodConfigurationParams, body UpdateSoftwareOathAuthenticationMethodConfigurationJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewUpdateSoftwareOathAuthenticationMethodConfigurationRequest(c.Server, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// DeleteVoiceAuthenticationMethodConfiguration: Reset the voice call configuration
//
// Puts the configuration back to its defaults. It stays readable afterwards.
//
// Corresponds with DELETE
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/voice (the
// `DeleteVoiceAuthenticationMethodConfiguration` operationId).
func (c *Client) DeleteVoiceAuthenticationMethodConfiguration(ctx context.Context, params *DeleteVoiceAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewDeleteVoiceAuthenticationMethodConfigurationRequest(c.Server, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// GetVoiceAuthenticationMethodConfiguration: Get the voice call configuration
//
// Reads who may use voice calls, and whether office numbers are allowed.
//
// Corresponds with GET
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/voice (the
// `GetVoiceAuthenticationMethodConfiguration` operationId).
func (c *Client) GetVoiceAuthenticationMethodConfiguration(ctx context.Context, params *GetVoiceAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewGetVoiceAuthenticationMethodConfigurationRequest(c.Server, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// UpdateVoiceAuthenticationMethodConfigurationWithBody: Update the voice call configuration
//
// Turns voice calls on or off, sets their targets, or decides about office numbers. Members that
// are not sent keep their values.
//
// Takes any type of body and a specified content type.
//
// Corresponds with PATCH
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/voice (the
// `UpdateVoiceAuthenticationMethodConfiguration` operationId).
func (c *Client) UpdateVoiceAuthenticationMethodConfigurationWithBody(ctx context.Context, params *UpdateVoiceAuthenticationMethodConfigurationParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewUpdateVoiceAuthenticationMethodConfigurationRequestWithBody(c.Server, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// UpdateVoiceAuthenticationMethodConfiguration: Update the voice call configuration
//
// Turns voice calls on or off, sets their targets, or decides about office numbers. Members that
// are not sent keep their values.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with PATCH
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/voice (the
// `UpdateVoiceAuthenticationMethodConfiguration` operationId).
func (c *Client) UpdateVoiceAuthenticationMethodConfiguration(ctx context.Context, params *UpdateVoiceAuthenticationMethodConfigurationParams, body UpdateVoiceAuthenticationMethodConfigurationJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewUpdateVoiceAuthenticationMethodConfigurationRequest(c.Server, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// DeleteX509CertificateAuthenticationMethodConfiguration: Reset the certificate configuration
//
// Puts the configuration back to its defaults. It stays readable afterwards.
//
// Corresponds with DELETE
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/x509Certificate (the
// `DeleteX509CertificateAuthenticationMethodConfiguration` operationId).
func (c *Client) DeleteX509CertificateAuthenticationMethodConfiguration(ctx context.Context, params *DeleteX509CertificateAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewDeleteX509CertificateAuthenticationMethodConfigurationRequest(c.Server, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// GetX509CertificateAuthenticationMethodConfiguration: Get the certificate configuration
//
// Reads how certificates are matched to accounts, how many factors they satisfy, and who may sign
// in with them.
//
// Corresponds with GET
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/x509Certificate (the
// `GetX509CertificateAuthenticationMethodConfiguration` operationId).
func (c *Client) GetX509CertificateAuthenticationMethodConfiguration(ctx context.Context, params *GetX509CertificateAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewGetX509CertificateAuthenticationMethodConfigurationRequest(c.Server, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// UpdateX509CertificateAuthenticationMethodConfigurationWithBody: Update the certificate
// configuration
//
// Turns certificate sign-in on or off, sets its targets, or changes bindings, rules and hints. The
// list of bindings is replaced as a whole. Members that are not sent keep their values.
//
// Takes any type of body and a specified content type.
//
// Corresponds with PATCH
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/x509Certificate (the
// `UpdateX509CertificateAuthenticationMethodConfiguration` operationId).
func (c *Client) UpdateX509CertificateAuthenticationMethodConfigurationWithBody(ctx context.Context, params *UpdateX509CertificateAuthenticationMethodConfigurationParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewUpdateX509CertificateAuthenticationMethodConfigurationRequestWithBody(c.Server, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// UpdateX509CertificateAuthenticationMethodConfiguration: Update the certificate configuration
//
// Turns certificate sign-in on or off, sets its targets, or changes bindings, rules and hints. The
// list of bindings is replaced as a whole. Members that are not sent keep their values.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with PATCH
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/x509Certificate (the
// `UpdateX509CertificateAuthenticationMethodConfiguration` operationId).
func (c *Client) UpdateX509CertificateAuthenticationMethodConfiguration(ctx context.Context, params *UpdateX509CertificateAuthenticationMethodConfigurationParams, body UpdateX509CertificateAuthenticationMethodConfigurationJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewUpdateX509CertificateAuthenticationMethodConfigurationRequest(c.Server, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// DeleteAuthenticationMethodConfiguration: Delete or reset a method configuration by id
//
// Removes an external method for good. A built-in configuration is not removed but put back to its
// defaults.
//
// Corresponds with DELETE
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/{authenticationMethodConfigurationId}
// (the `DeleteAuthenticationMethodConfiguration` operationId).
func (c *Client) DeleteAuthenticationMethodConfiguration(ctx context.Context, authenticationMethodConfigurationID string, params *DeleteAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewDeleteAuthenticationMethodConfigurationRequest(c.Server, authenticationMethodConfigurationID, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// GetAuthenticationMethodConfiguration: Get a method configuration by id
//
// Reads one configuration of any method. The id of a built-in method is matched without regard to
// case; an external method is known by its GUID.
//
// Corresponds with GET
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/{authenticationMethodConfigurationId}
// (the `GetAuthenticationMethodConfiguration` operationId).
func (c *Client) GetAuthenticationMethodConfiguration(ctx context.Context, authenticationMethodConfigurationID string, params *GetAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewGetAuthenticationMethodConfigurationRequest(c.Server, authenticationMethodConfigurationID, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// UpdateAuthenticationMethodConfigurationWithBody: Update a method configuration by id
//
// Changes the members that are sent and keeps the rest. The body has to name its type in
// `@odata.type`, and that type has to be the one stored under the id.
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

// UpdateAuthenticationMethodConfiguration: Update a method configuration by id
//
// Changes the members that are sent and keeps the rest. The body has to name its type in
// `@odata.type`, and that type has to be the one stored under the id.
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

// GetPartnerSecurityScore: Get the security score
//
// Reads the partner's score and when it last changed. `$expand` adds `requirements`, `history` or
// `customerInsights`.
//
// Corresponds with GET /security/partner/securityScore (the `GetPartnerSecurityScore` operationId).
func (c *Client) GetPartnerSecurityScore(ctx context.Context, params *GetPartnerSecurityScoreParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewGetPartnerSecurityScoreRequest(c.Server, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ListCustomerInsights: List customer insights
//
// Reads one insight for each customer. Pages are cut by the service: follow `@odata.nextLink` until
// it is missing; `$top` and `$skip` do not work here.
//
// Corresponds with GET /security/partner/securityScore/customerInsights (the `ListCustomerInsights`
// operationId).
func (c *Client) ListCustomerInsights(ctx context.Context, params *ListCustomerInsightsParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewListCustomerInsightsRequest(c.Server, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ListSecurityScoreHistory: List the history of the score
//
// Reads the entries written whenever the score or its requirements changed.
//
// Corresponds with GET /security/partner/securityScore/history (the `ListSecurityScoreHistory`
// operationId).
func (c *Client) ListSecurityScoreHistory(ctx context.Context, params *ListSecurityScoreHistoryParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewListSecurityScoreHistoryRequest(c.Server, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// GetSecurityScoreHistory: Get a history entry
//
// Reads one entry of the score's history.
//
// Corresponds with GET /security/partner/securityScore/history/{securityScoreHistoryId} (the
// `GetSecurityScoreHistory` operationId).
func (c *Client) GetSecurityScoreHistory(ctx context.Context, securityScoreHistoryID string, params *GetSecurityScoreHistoryParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewGetSecurityScoreHistoryRequest(c.Server, securityScoreHistoryID, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ListRequirements: List the requirements
//
// Reads the requirements that make up the score. Each entry names its type in `@odata.type`; those
// without figures are of the base type.
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

// GetSecurityRequirement: Get a requirement
//
// Reads one requirement of the score, with the figures of its derived type.
//
// Corresponds with GET /security/partner/securityScore/requirements/{securityRequirementId} (the
// `GetSecurityRequirement` operationId).
func (c *Client) GetSecurityRequirement(ctx context.Context, securityRequirementID string, params *GetSecurityRequirementParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewGetSecurityRequirementRequest(c.Server, securityRequirementID, params)
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
func NewUpdateAuthenticationMethodsPolicyRequest(server string, params *UpdateAuthenticationMethodsPolicyParams, body UpdateAuthenticationMethodsPolicyJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewUpdateAuthenticationMethodsPolicyRequestWithBody(server, params, "application/json", bodyReader)
}

// NewUpdateAuthenticationMethodsPolicyRequestWithBody constructs an http.Request for the
// UpdateAuthenticationMethodsPolicy method, with any body, and a specified content type
func NewUpdateAuthenticationMethodsPolicyRequestWithBody(server string, params *UpdateAuthenticationMethodsPolicyParams, contentType string, body io.Reader) (*http.Request, error) {
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

// NewListAuthenticationMethodConfigurationsRequest constructs an http.Request for the
// ListAuthenticationMethodConfigurations method
func NewListAuthenticationMethodConfigurationsRequest(server string, params *ListAuthenticationMethodConfigurationsParams) (*http.Request, error) {
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

		if params.Filter != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "$filter", *params.Filter, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Orderby != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", false, "$orderby", params.Orderby, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "array", Format: ""}); err != nil {
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

		if params.Skip != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "$skip", *params.Skip, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "integer", Format: "int32"}); err != nil {
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

// NewCreateAuthenticationMethodConfigurationRequest calls the generic
// CreateAuthenticationMethodConfiguration builder with application/json body
func NewCreateAuthenticationMethodConfigurationRequest(server string, params *CreateAuthenticationMethodConfigurationParams, body CreateAuthenticationMethodConfigurationJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewCreateAuthenticationMethodConfigurationRequestWithBody(server, params, "application/json", bodyReader)
}

// NewCreateAuthenticationMethodConfigurationRequestWithBody constructs an http.Request for the
// CreateAuthenticationMethodConfiguration method, with any body, and a specified content type
func NewCreateAuthenticationMethodConfigurationRequestWithBody(server string, params *CreateAuthenticationMethodConfigurationParams, contentType string, body io.Reader) (*http.Request, error) {
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

// NewDeleteTemporaryAccessPassAuthenticationMethodConfigurationRequest constructs an http.Request
// for the DeleteTemporaryAccessPassAuthenticationMethodConfiguration method
func NewDeleteTemporaryAccessPassAuthenticationMethodConfigurationRequest(server string, params *DeleteTemporaryAccessPassAuthenticationMethodConfigurationParams) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/TemporaryAccessPass")
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

	if params != nil {

		if params.IfMatch != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "If-Match", *params.IfMatch, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("If-Match", headerParam0)
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

// NewGetTemporaryAccessPassAuthenticationMethodConfigurationRequest constructs an http.Request for
// the GetTemporaryAccessPassAuthenticationMethodConfiguration method
func NewGetTemporaryAccessPassAuthenticationMethodConfigurationRequest(server string, params *GetTemporaryAccessPassAuthenticationMethodConfigurationParams) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/TemporaryAccessPass")
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

// NewUpdateTemporaryAccessPassAuthenticationMethodConfigurationRequest calls the generic
// UpdateTemporaryAccessPassAuthenticationMethodConfiguration builder with application/json body
func NewUpdateTemporaryAccessPassAuthenticationMethodConfigurationRequest(server string, params *UpdateTemporaryAccessPassAuthenticationMethodConfigurationParams, body UpdateTemporaryAccessPassAuthenticationMethodConfigurationJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewUpdateTemporaryAccessPassAuthenticationMethodConfigurationRequestWithBody(server, params, "application/json", bodyReader)
}

// NewUpdateTemporaryAccessPassAuthenticationMethodConfigurationRequestWithBody constructs an
// http.Request for the UpdateTemporaryAccessPassAuthenticationMethodConfiguration method, with any
// body, and a specified content type
func NewUpdateTemporaryAccessPassAuthenticationMethodConfigurationRequestWithBody(server string, params *UpdateTemporaryAccessPassAuthenticationMethodConfigurationParams, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/TemporaryAccessPass")
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

// NewDeleteVerifiableCredentialsAuthenticationMethodConfigurationRequest constructs an http.Request
// for the DeleteVerifiableCredentialsAuthenticationMethodConfiguration method
func NewDeleteVerifiableCredentialsAuthenticationMethodConfigurationRequest(server string, params *DeleteVerifiableCredentialsAuthenticationMethodConfigurationParams) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/VerifiableCredentials")
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

	if params != nil {

		if params.IfMatch != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "If-Match", *params.IfMatch, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("If-Match", headerParam0)
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

// NewGetVerifiableCredentialsAuthenticationMethodConfigurationRequest constructs an http.Request
// for the GetVerifiableCredentialsAuthenticationMethodConfiguration method
func NewGetVerifiableCredentialsAuthenticationMethodConfigurationRequest(server string, params *GetVerifiableCredentialsAuthenticationMethodConfigurationParams) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/VerifiableCredentials")
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

// NewUpdateVerifiableCredentialsAuthenticationMethodConfigurationRequest calls the generic
// UpdateVerifiableCredentialsAuthenticationMethodConfiguration builder with application/json body
func NewUpdateVerifiableCredentialsAuthenticationMethodConfigurationRequest(server string, params *UpdateVerifiableCredentialsAuthenticationMethodConfigurationParams, body UpdateVerifiableCredentialsAuthenticationMethodConfigurationJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewUpdateVerifiableCredentialsAuthenticationMethodConfigurationRequestWithBody(server, params, "application/json", bodyReader)
}

// NewUpdateVerifiableCredentialsAuthenticationMethodConfigurationRequestWithBody constructs an
// http.Request for the UpdateVerifiableCredentialsAuthenticationMethodConfiguration method, with
// any body, and a specified content type
func NewUpdateVerifiableCredentialsAuthenticationMethodConfigurationRequestWithBody(server string, params *UpdateVerifiableCredentialsAuthenticationMethodConfigurationParams, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/VerifiableCredentials")
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

// NewDeleteEmailAuthenticationMethodConfigurationRequest constructs an http.Request for the
// DeleteEmailAuthenticationMethodConfiguration method
func NewDeleteEmailAuthenticationMethodConfigurationRequest(server string, params *DeleteEmailAuthenticationMethodConfigurationParams) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/email")
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

	if params != nil {

		if params.IfMatch != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "If-Match", *params.IfMatch, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("If-Match", headerParam0)
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

// NewGetEmailAuthenticationMethodConfigurationRequest constructs an http.Request for the
// GetEmailAuthenticationMethodConfiguration method
func NewGetEmailAuthenticationMethodConfigurationRequest(server string, params *GetEmailAuthenticationMethodConfigurationParams) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/email")
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

// NewUpdateEmailAuthenticationMethodConfigurationRequest calls the generic
// UpdateEmailAuthenticationMethodConfiguration builder with application/json body
func NewUpdateEmailAuthenticationMethodConfigurationRequest(server string, params *UpdateEmailAuthenticationMethodConfigurationParams, body UpdateEmailAuthenticationMethodConfigurationJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewUpdateEmailAuthenticationMethodConfigurationRequestWithBody(server, params, "application/json", bodyReader)
}

// NewUpdateEmailAuthenticationMethodConfigurationRequestWithBody constructs an http.Request for the
// UpdateEmailAuthenticationMethodConfiguration method, with any body, and a specified content type
func NewUpdateEmailAuthenticationMethodConfigurationRequestWithBody(server string, params *UpdateEmailAuthenticationMethodConfigurationParams, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/email")
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

// NewDeleteFido2AuthenticationMethodConfigurationRequest constructs an http.Request for the
// DeleteFido2AuthenticationMethodConfiguration method
func NewDeleteFido2AuthenticationMethodConfigurationRequest(server string, params *DeleteFido2AuthenticationMethodConfigurationParams) (*http.Request, error) {
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

	req, err := http.NewRequest(http.MethodDelete, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	if params != nil {

		if params.IfMatch != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "If-Match", *params.IfMatch, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("If-Match", headerParam0)
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

// NewGetFido2AuthenticationMethodConfigurationRequest constructs an http.Request for the
// GetFido2AuthenticationMethodConfiguration method
func NewGetFido2AuthenticationMethodConfigurationRequest(server string, params *GetFido2AuthenticationMethodConfigurationParams) (*http.Request, error) {
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

// NewUpdateFido2AuthenticationMethodConfigurationRequest calls the generic
// UpdateFido2AuthenticationMethodConfiguration builder with application/json body
func NewUpdateFido2AuthenticationMethodConfigurationRequest(server string, params *UpdateFido2AuthenticationMethodConfigurationParams, body UpdateFido2AuthenticationMethodConfigurationJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewUpdateFido2AuthenticationMethodConfigurationRequestWithBody(server, params, "application/json", bodyReader)
}

// NewUpdateFido2AuthenticationMethodConfigurationRequestWithBody constructs an http.Request for the
// UpdateFido2AuthenticationMethodConfiguration method, with any body, and a specified content type
func NewUpdateFido2AuthenticationMethodConfigurationRequestWithBody(server string, params *UpdateFido2AuthenticationMethodConfigurationParams, contentType string, body io.Reader) (*http.Request, error) {
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

// NewDeleteHardwareOathAuthenticationMethodConfigurationRequest constructs an http.Request for the
// DeleteHardwareOathAuthenticationMethodConfiguration method
func NewDeleteHardwareOathAuthenticationMethodConfigurationRequest(server string, params *DeleteHardwareOathAuthenticationMethodConfigurationParams) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/hardwareOath")
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

	if params != nil {

		if params.IfMatch != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "If-Match", *params.IfMatch, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("If-Match", headerParam0)
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

// NewGetHardwareOathAuthenticationMethodConfigurationRequest constructs an http.Request for the
// GetHardwareOathAuthenticationMethodConfiguration method
func NewGetHardwareOathAuthenticationMethodConfigurationRequest(server string, params *GetHardwareOathAuthenticationMethodConfigurationParams) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/hardwareOath")
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

// NewUpdateHardwareOathAuthenticationMethodConfigurationRequest calls the generic
// UpdateHardwareOathAuthenticationMethodConfiguration builder with application/json body
func NewUpdateHardwareOathAuthenticationMethodConfigurationRequest(server string, params *UpdateHardwareOathAuthenticationMethodConfigurationParams, body UpdateHardwareOathAuthenticationMethodConfigurationJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewUpdateHardwareOathAuthenticationMethodConfigurationRequestWithBody(server, params, "application/json", bodyReader)
}

// NewUpdateHardwareOathAuthenticationMethodConfigurationRequestWithBody constructs an http.Request
// for the UpdateHardwareOathAuthenticationMethodConfiguration method, with any body, and a
// specified content type
func NewUpdateHardwareOathAuthenticationMethodConfigurationRequestWithBody(server string, params *UpdateHardwareOathAuthenticationMethodConfigurationParams, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/hardwareOath")
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

// NewDeleteMicrosoftAuthenticatorAuthenticationMethodConfigurationRequest constructs an
// http.Request for the DeleteMicrosoftAuthenticatorAuthenticationMethodConfiguration method
func NewDeleteMicrosoftAuthenticatorAuthenticationMethodConfigurationRequest(server string, params *DeleteMicrosoftAuthenticatorAuthenticationMethodConfigurationParams) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/microsoftAuthenticator")
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

	if params != nil {

		if params.IfMatch != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "If-Match", *params.IfMatch, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("If-Match", headerParam0)
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

// NewGetMicrosoftAuthenticatorAuthenticationMethodConfigurationRequest constructs an http.Request
// for the GetMicrosoftAuthenticatorAuthenticationMethodConfiguration method
func NewGetMicrosoftAuthenticatorAuthenticationMethodConfigurationRequest(server string, params *GetMicrosoftAuthenticatorAuthenticationMethodConfigurationParams) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/microsoftAuthenticator")
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

// NewUpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationRequest calls the generic
// UpdateMicrosoftAuthenticatorAuthenticationMethodConfiguration builder with application/json body
func NewUpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationRequest(server string, params *UpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationParams, body UpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewUpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationRequestWithBody(server, params, "application/json", bodyReader)
}

// NewUpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationRequestWithBody constructs an
// http.Request for the UpdateMicrosoftAuthenticatorAuthenticationMethodConfiguration method, with
// any body, and a specified content type
func NewUpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationRequestWithBody(server string, params *UpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationParams, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/microsoftAuthenticator")
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

// NewDeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationRequest constructs an
// http.Request for the DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration
// method
func NewDeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationRequest(server string, params *DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationParams) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/passwordlessMicrosoftAuthenticator")
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

	if params != nil {

		if params.IfMatch != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "If-Match", *params.IfMatch, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("If-Match", headerParam0)
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

// NewGetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationRequest constructs an
// http.Request for the GetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration
// method
func NewGetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationRequest(server string, params *GetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationParams) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/passwordlessMicrosoftAuthenticator")
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

// NewUpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationRequest calls the
// generic UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration builder with
// application/json body
func NewUpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationRequest(server string, params *UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationParams, body UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewUpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationRequestWithBody(server, params, "application/json", bodyReader)
}

// NewUpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationRequestWithBody
// constructs an http.Request for the
// UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration method, with any body,
// and a specified content type
func NewUpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationRequestWithBody(server string, params *UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationParams, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/passwordlessMicrosoftAuthenticator")
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

// NewDeleteQrCodePinAuthenticationMethodConfigurationRequest constructs an http.Request for the
// DeleteQrCodePinAuthenticationMethodConfiguration method
func NewDeleteQrCodePinAuthenticationMethodConfigurationRequest(server string, params *DeleteQrCodePinAuthenticationMethodConfigurationParams) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/qrcodepin")
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

	if params != nil {

		if params.IfMatch != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "If-Match", *params.IfMatch, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("If-Match", headerParam0)
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

// NewGetQrCodePinAuthenticationMethodConfigurationRequest constructs an http.Request for the
// GetQrCodePinAuthenticationMethodConfiguration method
func NewGetQrCodePinAuthenticationMethodConfigurationRequest(server string, params *GetQrCodePinAuthenticationMethodConfigurationParams) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/qrcodepin")
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

// NewUpdateQrCodePinAuthenticationMethodConfigurationRequest calls the generic
// UpdateQrCodePinAuthenticationMethodConfiguration builder with application/json body
func NewUpdateQrCodePinAuthenticationMethodConfigurationRequest(server string, params *UpdateQrCodePinAuthenticationMethodConfigurationParams, body UpdateQrCodePinAuthenticationMethodConfigurationJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewUpdateQrCodePinAuthenticationMethodConfigurationRequestWithBody(server, params, "application/json", bodyReader)
}

// NewUpdateQrCodePinAuthenticationMethodConfigurationRequestWithBody constructs an http.Request for
// the UpdateQrCodePinAuthenticationMethodConfiguration method, with any body, and a specified
// content type
func NewUpdateQrCodePinAuthenticationMethodConfigurationRequestWithBody(server string, params *UpdateQrCodePinAuthenticationMethodConfigurationParams, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/qrcodepin")
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

// NewDeleteSmsAuthenticationMethodConfigurationRequest constructs an http.Request for the
// DeleteSmsAuthenticationMethodConfiguration method
func NewDeleteSmsAuthenticationMethodConfigurationRequest(server string, params *DeleteSmsAuthenticationMethodConfigurationParams) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/sms")
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

	if params != nil {

		if params.IfMatch != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "If-Match", *params.IfMatch, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("If-Match", headerParam0)
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

// NewGetSmsAuthenticationMethodConfigurationRequest constructs an http.Request for the
// GetSmsAuthenticationMethodConfiguration method
func NewGetSmsAuthenticationMethodConfigurationRequest(server string, params *GetSmsAuthenticationMethodConfigurationParams) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/sms")
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

// NewUpdateSmsAuthenticationMethodConfigurationRequest calls the generic
// UpdateSmsAuthenticationMethodConfiguration builder with application/json body
func NewUpdateSmsAuthenticationMethodConfigurationRequest(server string, params *UpdateSmsAuthenticationMethodConfigurationParams, body UpdateSmsAuthenticationMethodConfigurationJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewUpdateSmsAuthenticationMethodConfigurationRequestWithBody(server, params, "application/json", bodyReader)
}

// NewUpdateSmsAuthenticationMethodConfigurationRequestWithBody constructs an http.Request for the
// UpdateSmsAuthenticationMethodConfiguration method, with any body, and a specified content type
func NewUpdateSmsAuthenticationMethodConfigurationRequestWithBody(server string, params *UpdateSmsAuthenticationMethodConfigurationParams, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/sms")
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

// NewDeleteSoftwareOathAuthenticationMethodConfigurationRequest constructs an http.Request for the
// DeleteSoftwareOathAuthenticationMethodConfiguration method
func NewDeleteSoftwareOathAuthenticationMethodConfigurationRequest(server string, params *DeleteSoftwareOathAuthenticationMethodConfigurationParams) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/softwareOath")
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

	if params != nil {

		if params.IfMatch != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "If-Match", *params.IfMatch, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("If-Match", headerParam0)
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

// NewGetSoftwareOathAuthenticationMethodConfigurationRequest constructs an http.Request for the
// GetSoftwareOathAuthenticationMethodConfiguration method
func NewGetSoftwareOathAuthenticationMethodConfigurationRequest(server string, params *GetSoftwareOathAuthenticationMethodConfigurationParams) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/softwareOath")
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

// NewUpdateSoftwareOathAuthenticationMethodConfigurationRequest calls the generic
// UpdateSoftwareOathAuthenticationMethodConfiguration builder with application/json body
func NewUpdateSoftwareOathAuthenticationMethodConfigurationRequest(server string, params *UpdateSoftwareOathAuthenticationMethodConfigurationParams, body UpdateSoftwareOathAuthenticationMethodConfigurationJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewUpdateSoftwareOathAuthenticationMethodConfigurationRequestWithBody(server, params, "application/json", bodyReader)
}

// NewUpdateSoftwareOathAuthenticationMethodConfigurationRequestWithBody constructs an http.Request
// for the UpdateSoftwareOathAuthenticationMethodConfiguration method, with any body, and a
// specified content type
func NewUpdateSoftwareOathAuthenticationMethodConfigurationRequestWithBody(server string, params *UpdateSoftwareOathAuthenticationMethodConfigurationParams, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/softwareOath")
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

// NewDeleteVoiceAuthenticationMethodConfigurationRequest constructs an http.Request for the
// DeleteVoiceAuthenticationMethodConfiguration method
func NewDeleteVoiceAuthenticationMethodConfigurationRequest(server string, params *DeleteVoiceAuthenticationMethodConfigurationParams) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/voice")
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

	if params != nil {

		if params.IfMatch != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "If-Match", *params.IfMatch, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("If-Match", headerParam0)
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

// NewGetVoiceAuthenticationMethodConfigurationRequest constructs an http.Request for the
// GetVoiceAuthenticationMethodConfiguration method
func NewGetVoiceAuthenticationMethodConfigurationRequest(server string, params *GetVoiceAuthenticationMethodConfigurationParams) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/voice")
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

// NewUpdateVoiceAuthenticationMethodConfigurationRequest calls the generic
// UpdateVoiceAuthenticationMethodConfiguration builder with application/json body
func NewUpdateVoiceAuthenticationMethodConfigurationRequest(server string, params *UpdateVoiceAuthenticationMethodConfigurationParams, body UpdateVoiceAuthenticationMethodConfigurationJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewUpdateVoiceAuthenticationMethodConfigurationRequestWithBody(server, params, "application/json", bodyReader)
}

// NewUpdateVoiceAuthenticationMethodConfigurationRequestWithBody constructs an http.Request for the
// UpdateVoiceAuthenticationMethodConfiguration method, with any body, and a specified content type
func NewUpdateVoiceAuthenticationMethodConfigurationRequestWithBody(server string, params *UpdateVoiceAuthenticationMethodConfigurationParams, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/voice")
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

// NewDeleteX509CertificateAuthenticationMethodConfigurationRequest constructs an http.Request for
// the DeleteX509CertificateAuthenticationMethodConfiguration method
func NewDeleteX509CertificateAuthenticationMethodConfigurationRequest(server string, params *DeleteX509CertificateAuthenticationMethodConfigurationParams) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/x509Certificate")
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

	if params != nil {

		if params.IfMatch != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "If-Match", *params.IfMatch, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("If-Match", headerParam0)
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

// NewGetX509CertificateAuthenticationMethodConfigurationRequest constructs an http.Request for the
// GetX509CertificateAuthenticationMethodConfiguration method
func NewGetX509CertificateAuthenticationMethodConfigurationRequest(server string, params *GetX509CertificateAuthenticationMethodConfigurationParams) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/x509Certificate")
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

// NewUpdateX509CertificateAuthenticationMethodConfigurationRequest calls the generic
// UpdateX509CertificateAuthenticationMethodConfiguration builder with application/json body
func NewUpdateX509CertificateAuthenticationMethodConfigurationRequest(server string, params *UpdateX509CertificateAuthenticationMethodConfigurationParams, body UpdateX509CertificateAuthenticationMethodConfigurationJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewUpdateX509CertificateAuthenticationMethodConfigurationRequestWithBody(server, params, "application/json", bodyReader)
}

// NewUpdateX509CertificateAuthenticationMethodConfigurationRequestWithBody constructs an
// http.Request for the UpdateX509CertificateAuthenticationMethodConfiguration method, with any
// body, and a specified content type
func NewUpdateX509CertificateAuthenticationMethodConfigurationRequestWithBody(server string, params *UpdateX509CertificateAuthenticationMethodConfigurationParams, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/x509Certificate")
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

// NewDeleteAuthenticationMethodConfigurationRequest constructs an http.Request for the
// DeleteAuthenticationMethodConfiguration method
func NewDeleteAuthenticationMethodConfigurationRequest(server string, authenticationMethodConfigurationID string, params *DeleteAuthenticationMethodConfigurationParams) (*http.Request, error) {
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

	if params != nil {

		if params.IfMatch != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "If-Match", *params.IfMatch, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("If-Match", headerParam0)
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

// NewGetAuthenticationMethodConfigurationRequest constructs an http.Request for the
// GetAuthenticationMethodConfiguration method
func NewGetAuthenticationMethodConfigurationRequest(server string, authenticationMethodConfigurationID string, params *GetAuthenticationMethodConfigurationParams) (*http.Request, error) {
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

// NewGetPartnerSecurityScoreRequest constructs an http.Request for the GetPartnerSecurityScore
// method
func NewGetPartnerSecurityScoreRequest(server string, params *GetPartnerSecurityScoreParams) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/security/partner/securityScore")
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

// NewListCustomerInsightsRequest constructs an http.Request for the ListCustomerInsights method
func NewListCustomerInsightsRequest(server string, params *ListCustomerInsightsParams) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/security/partner/securityScore/customerInsights")
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

		if params.Filter != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "$filter", *params.Filter, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Orderby != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", false, "$orderby", params.Orderby, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "array", Format: ""}); err != nil {
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

// NewListSecurityScoreHistoryRequest constructs an http.Request for the ListSecurityScoreHistory
// method
func NewListSecurityScoreHistoryRequest(server string, params *ListSecurityScoreHistoryParams) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/security/partner/securityScore/history")
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

		if params.Filter != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "$filter", *params.Filter, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Orderby != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", false, "$orderby", params.Orderby, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "array", Format: ""}); err != nil {
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

		if params.Skip != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "$skip", *params.Skip, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "integer", Format: "int32"}); err != nil {
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

// NewGetSecurityScoreHistoryRequest constructs an http.Request for the GetSecurityScoreHistory
// method
func NewGetSecurityScoreHistoryRequest(server string, securityScoreHistoryID string, params *GetSecurityScoreHistoryParams) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "securityScoreHistoryId", securityScoreHistoryID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/security/partner/securityScore/history/%s", pathParam0)
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

		if params.Filter != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "$filter", *params.Filter, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Orderby != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", false, "$orderby", params.Orderby, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "array", Format: ""}); err != nil {
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

		if params.Skip != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "$skip", *params.Skip, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "integer", Format: "int32"}); err != nil {
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

// NewGetSecurityRequirementRequest constructs an http.Request for the GetSecurityRequirement method
func NewGetSecurityRequirementRequest(server string, securityRequirementID string, params *GetSecurityRequirementParams) (*http.Request, error) {
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

	// GetAuthenticationMethodsPolicyWithResponse: Get the authentication methods policy
	//
	// Reads the tenant's policy with all method configurations, which are expanded without being asked
	// for. `$select` narrows the members.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /policies/authenticationMethodsPolicy (the `GetAuthenticationMethodsPolicy`
	// operationId).
	GetAuthenticationMethodsPolicyWithResponse(ctx context.Context, params *GetAuthenticationMethodsPolicyParams, reqEditors ...RequestEditorFn) (*GetAuthenticationMethodsPolicyResponse, error)

	// UpdateAuthenticationMethodsPolicyWithBodyWithResponse: Update the authentication methods
	// policy
	//
	// Changes the members that are sent and keeps the rest. If any member is refused, nothing changes.
	// Method configurations are changed through their own paths.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known
	// response body format(s).
	//
	// Corresponds with PATCH /policies/authenticationMethodsPolicy (the
	// `UpdateAuthenticationMethodsPolicy` operationId).
	UpdateAuthenticationMethodsPolicyWithBodyWithResponse(ctx context.Context, params *UpdateAuthenticationMethodsPolicyParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*UpdateAuthenticationMethodsPolicyResponse, error)

	// UpdateAuthenticationMethodsPolicyWithResponse: Update the authentication methods policy
	//
	// Changes the members that are sent and keeps the rest. If any member is refused, nothing changes.
	// Method configurations are changed through their own paths.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known
	// response body format(s).
	//
	// Corresponds with PATCH /policies/authenticationMethodsPolicy (the
	// `UpdateAuthenticationMethodsPolicy` operationId).
	UpdateAuthenticationMethodsPolicyWithResponse(ctx context.Context, params *UpdateAuthenticationMethodsPolicyParams, body UpdateAuthenticationMethodsPolicyJSONRequestBody, reqEditors ...RequestEditorFn) (*UpdateAuthenticationMethodsPolicyResponse, error)

	// ListAuthenticationMethodConfigurationsWithResponse: List the method configurations
	//
	// Reads the configurations of all methods, built-in ones and external ones. Each entry names its
	// derived type in `@odata.type`.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /policies/authenticationMethodsPolicy/authenticationMethodConfigurations
	// (the `ListAuthenticationMethodConfigurations` operationId).
	ListAuthenticationMethodConfigurationsWithResponse(ctx context.Context, params *ListAuthenticationMethodConfigurationsParams, reqEditors ...RequestEditorFn) (*ListAuthenticationMethodConfigurationsResponse, error)

	// CreateAuthenticationMethodConfigurationWithBodyWithResponse: Create an external method
	//
	// Adds a second factor that another identity provider performs over OpenID Connect. Built-in
	// configurations always exist and cannot be created.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known
	// response body format(s).
	//
	// Corresponds with POST /policies/authenticationMethodsPolicy/authenticationMethodConfigurations
	// (the `CreateAuthenticationMethodConfiguration` operationId).
	CreateAuthenticationMethodConfigurationWithBodyWithResponse(ctx context.Context, params *CreateAuthenticationMethodConfigurationParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*CreateAuthenticationMethodConfigurationResponse, error)

	// CreateAuthenticationMethodConfigurationWithResponse: Create an external method
	//
	// Adds a second factor that another identity provider performs over OpenID Connect. Built-in
	// configurations always exist and cannot be created.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known
	// response body format(s).
	//
	// Corresponds with POST /policies/authenticationMethodsPolicy/authenticationMethodConfigurations
	// (the `CreateAuthenticationMethodConfiguration` operationId).
	CreateAuthenticationMethodConfigurationWithResponse(ctx context.Context, params *CreateAuthenticationMethodConfigurationParams, body CreateAuthenticationMethodConfigurationJSONRequestBody, reqEditors ...RequestEditorFn) (*CreateAuthenticationMethodConfigurationResponse, error)

	// DeleteTemporaryAccessPassAuthenticationMethodConfigurationWithResponse: Reset the
	// Temporary Access Pass configuration
	//
	// Puts the configuration back to its defaults. It stays readable afterwards.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with DELETE
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/TemporaryAccessPass (the
	// `DeleteTemporaryAccessPassAuthenticationMethodConfiguration` operationId).
	DeleteTemporaryAccessPassAuthenticationMethodConfigurationWithResponse(ctx context.Context, params *DeleteTemporaryAccessPassAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*DeleteTemporaryAccessPassAuthenticationMethodConfigurationResponse, error)

	// GetTemporaryAccessPassAuthenticationMethodConfigurationWithResponse: Get the Temporary
	// Access Pass configuration
	//
	// Reads who may be given a Temporary Access Pass, its length and the range of its lifetime.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/TemporaryAccessPass (the
	// `GetTemporaryAccessPassAuthenticationMethodConfiguration` operationId).
	GetTemporaryAccessPassAuthenticationMethodConfigurationWithResponse(ctx context.Context, params *GetTemporaryAccessPassAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*GetTemporaryAccessPassAuthenticationMethodConfigurationResponse, error)

	// UpdateTemporaryAccessPassAuthenticationMethodConfigurationWithBodyWithResponse: Update
	// the Temporary Access Pass configuration
	//
	// Turns Temporary Access Passes on or off, sets their targets, length or lifetimes. The default
	// lifetime must stay between minimum and maximum. Members that are not sent keep their values.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known
	// response body format(s).
	//
	// Corresponds with PATCH
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/TemporaryAccessPass (the
	// `UpdateTemporaryAccessPassAuthenticationMethodConfiguration` operationId).
	UpdateTemporaryAccessPassAuthenticationMethodConfigurationWithBodyWithResponse(ctx context.Context, params *UpdateTemporaryAccessPassAuthenticationMethodConfigurationParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*UpdateTemporaryAccessPassAuthenticationMethodConfigurationResponse, error)

	// UpdateTemporaryAccessPassAuthenticationMethodConfigurationWithResponse: Update the Temporary
	// Access Pass configuration
	//
	// Turns Temporary Access Passes on or off, sets their targets, length or lifetimes. The default
	// lifetime must stay between minimum and maximum. Members that are not sent keep their values.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known
	// response body format(s).
	//
	// Corresponds with PATCH
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/TemporaryAccessPass (the
	// `UpdateTemporaryAccessPassAuthenticationMethodConfiguration` operationId).
	UpdateTemporaryAccessPassAuthenticationMethodConfigurationWithResponse(ctx context.Context, params *UpdateTemporaryAccessPassAuthenticationMethodConfigurationParams, body UpdateTemporaryAccessPassAuthenticationMethodConfigurationJSONRequestBody, reqEditors ...RequestEditorFn) (*UpdateTemporaryAccessPassAuthenticationMethodConfigurationResponse, error)

	// DeleteVerifiableCredentialsAuthenticationMethodConfigurationWithResponse: Reset the
	// verifiable credentials configuration
	//
	// Puts the configuration back to its defaults. It stays readable afterwards.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with DELETE
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/VerifiableCredentials
	// (the `DeleteVerifiableCredentialsAuthenticationMethodConfiguration` operationId).
	DeleteVerifiableCredentialsAuthenticationMethodConfigurationWithResponse(ctx context.Context, params *DeleteVerifiableCredentialsAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*DeleteVerifiableCredentialsAuthenticationMethodConfigurationResponse, error)

	// GetVerifiableCredentialsAuthenticationMethodConfigurationWithResponse: Get the verifiable
	// credentials configuration
	//
	// Reads who may prove an identity with verifiable credentials, and under which profiles.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/VerifiableCredentials
	// (the `GetVerifiableCredentialsAuthenticationMethodConfiguration` operationId).
	GetVerifiableCredentialsAuthenticationMethodConfigurationWithResponse(ctx context.Context, params *GetVerifiableCredentialsAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*GetVerifiableCredentialsAuthenticationMethodConfigurationResponse, error)

	// UpdateVerifiableCredentialsAuthenticationMethodConfigurationWithBodyWithResponse: Update
	// the verifiable credentials configuration
	//
	// Turns verifiable credentials on or off or sets their targets. Members that are not sent keep
	// their values.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known
	// response body format(s).
	//
	// Corresponds with PATCH
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/VerifiableCredentials
	// (the `UpdateVerifiableCredentialsAuthenticationMethodConfiguration` operationId).
	UpdateVerifiableCredentialsAuthenticationMethodConfigurationWithBodyWithResponse(ctx context.Context, params *UpdateVerifiableCredentialsAuthenticationMethodConfigurationParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*UpdateVerifiableCredentialsAuthenticationMethodConfigurationResponse, error)

	// UpdateVerifiableCredentialsAuthenticationMethodConfigurationWithResponse: Update the
	// verifiable credentials configuration
	//
	// Turns verifiable credentials on or off or sets their targets. Members that are not sent keep
	// their values.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known
	// response body format(s).
	//
	// Corresponds with PATCH
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/VerifiableCredentials
	// (the `UpdateVerifiableCredentialsAuthenticationMethodConfiguration` operationId).
	UpdateVerifiableCredentialsAuthenticationMethodConfigurationWithResponse(ctx context.Context, params *UpdateVerifiableCredentialsAuthenticationMethodConfigurationParams, body UpdateVerifiableCredentialsAuthenticationMethodConfigurationJSONRequestBody, reqEditors ...RequestEditorFn) (*UpdateVerifiableCredentialsAuthenticationMethodConfigurationResponse, error)

	// DeleteEmailAuthenticationMethodConfigurationWithResponse: Reset the email one-time code
	// configuration
	//
	// Puts the configuration back to its defaults. It stays readable afterwards.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with DELETE
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/email (the
	// `DeleteEmailAuthenticationMethodConfiguration` operationId).
	DeleteEmailAuthenticationMethodConfigurationWithResponse(ctx context.Context, params *DeleteEmailAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*DeleteEmailAuthenticationMethodConfigurationResponse, error)

	// GetEmailAuthenticationMethodConfigurationWithResponse: Get the email one-time code
	// configuration
	//
	// Reads who may use codes sent by email, and whether guests may sign in with them.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/email (the
	// `GetEmailAuthenticationMethodConfiguration` operationId).
	GetEmailAuthenticationMethodConfigurationWithResponse(ctx context.Context, params *GetEmailAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*GetEmailAuthenticationMethodConfigurationResponse, error)

	// UpdateEmailAuthenticationMethodConfigurationWithBodyWithResponse: Update the email
	// one-time code configuration
	//
	// Turns codes sent by email on or off, sets their targets, or decides about guests. Members that
	// are not sent keep their values.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known
	// response body format(s).
	//
	// Corresponds with PATCH
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/email (the
	// `UpdateEmailAuthenticationMethodConfiguration` operationId).
	UpdateEmailAuthenticationMethodConfigurationWithBodyWithResponse(ctx context.Context, params *UpdateEmailAuthenticationMethodConfigurationParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*UpdateEmailAuthenticationMethodConfigurationResponse, error)

	// UpdateEmailAuthenticationMethodConfigurationWithResponse: Update the email one-time code
	// configuration
	//
	// Turns codes sent by email on or off, sets their targets, or decides about guests. Members that
	// are not sent keep their values.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known
	// response body format(s).
	//
	// Corresponds with PATCH
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/email (the
	// `UpdateEmailAuthenticationMethodConfiguration` operationId).
	UpdateEmailAuthenticationMethodConfigurationWithResponse(ctx context.Context, params *UpdateEmailAuthenticationMethodConfigurationParams, body UpdateEmailAuthenticationMethodConfigurationJSONRequestBody, reqEditors ...RequestEditorFn) (*UpdateEmailAuthenticationMethodConfigurationResponse, error)

	// DeleteFido2AuthenticationMethodConfigurationWithResponse: Reset the passkey (FIDO2)
	// configuration
	//
	// Puts the configuration back to its defaults. It stays readable afterwards.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with DELETE
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2 (the
	// `DeleteFido2AuthenticationMethodConfiguration` operationId).
	DeleteFido2AuthenticationMethodConfigurationWithResponse(ctx context.Context, params *DeleteFido2AuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*DeleteFido2AuthenticationMethodConfigurationResponse, error)

	// GetFido2AuthenticationMethodConfigurationWithResponse: Get the passkey (FIDO2)
	// configuration
	//
	// Reads who may register passkeys, which models pass, and the passkey profiles.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2 (the
	// `GetFido2AuthenticationMethodConfiguration` operationId).
	GetFido2AuthenticationMethodConfigurationWithResponse(ctx context.Context, params *GetFido2AuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*GetFido2AuthenticationMethodConfigurationResponse, error)

	// UpdateFido2AuthenticationMethodConfigurationWithBodyWithResponse: Update the passkey
	// (FIDO2) configuration
	//
	// Turns passkeys on or off, sets their targets and profiles, or changes which models pass. Members
	// that are not sent keep their values.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known
	// response body format(s).
	//
	// Corresponds with PATCH
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2 (the
	// `UpdateFido2AuthenticationMethodConfiguration` operationId).
	UpdateFido2AuthenticationMethodConfigurationWithBodyWithResponse(ctx context.Context, params *UpdateFido2AuthenticationMethodConfigurationParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*UpdateFido2AuthenticationMethodConfigurationResponse, error)

	// UpdateFido2AuthenticationMethodConfigurationWithResponse: Update the passkey (FIDO2)
	// configuration
	//
	// Turns passkeys on or off, sets their targets and profiles, or changes which models pass. Members
	// that are not sent keep their values.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known
	// response body format(s).
	//
	// Corresponds with PATCH
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2 (the
	// `UpdateFido2AuthenticationMethodConfiguration` operationId).
	UpdateFido2AuthenticationMethodConfigurationWithResponse(ctx context.Context, params *UpdateFido2AuthenticationMethodConfigurationParams, body UpdateFido2AuthenticationMethodConfigurationJSONRequestBody, reqEditors ...RequestEditorFn) (*UpdateFido2AuthenticationMethodConfigurationResponse, error)

	// DeleteHardwareOathAuthenticationMethodConfigurationWithResponse: Reset the hardware OATH
	// token configuration
	//
	// Puts the configuration back to its defaults. It stays readable afterwards.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with DELETE
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/hardwareOath (the
	// `DeleteHardwareOathAuthenticationMethodConfiguration` operationId).
	DeleteHardwareOathAuthenticationMethodConfigurationWithResponse(ctx context.Context, params *DeleteHardwareOathAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*DeleteHardwareOathAuthenticationMethodConfigurationResponse, error)

	// GetHardwareOathAuthenticationMethodConfigurationWithResponse: Get the hardware OATH token
	// configuration
	//
	// Reads who may use hardware tokens with OATH codes.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/hardwareOath (the
	// `GetHardwareOathAuthenticationMethodConfiguration` operationId).
	GetHardwareOathAuthenticationMethodConfigurationWithResponse(ctx context.Context, params *GetHardwareOathAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*GetHardwareOathAuthenticationMethodConfigurationResponse, error)

	// UpdateHardwareOathAuthenticationMethodConfigurationWithBodyWithResponse: Update the
	// hardware OATH token configuration
	//
	// Turns hardware tokens on or off or sets their targets. Members that are not sent keep their
	// values.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known
	// response body format(s).
	//
	// Corresponds with PATCH
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/hardwareOath (the
	// `UpdateHardwareOathAuthenticationMethodConfiguration` operationId).
	UpdateHardwareOathAuthenticationMethodConfigurationWithBodyWithResponse(ctx context.Context, params *UpdateHardwareOathAuthenticationMethodConfigurationParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*UpdateHardwareOathAuthenticationMethodConfigurationResponse, error)

	// UpdateHardwareOathAuthenticationMethodConfigurationWithResponse: Update the hardware OATH
	// token configuration
	//
	// Turns hardware tokens on or off or sets their targets. Members that are not sent keep their
	// values.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known
	// response body format(s).
	//
	// Corresponds with PATCH
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/hardwareOath (the
	// `UpdateHardwareOathAuthenticationMethodConfiguration` operationId).
	UpdateHardwareOathAuthenticationMethodConfigurationWithResponse(ctx context.Context, params *UpdateHardwareOathAuthenticationMethodConfigurationParams, body UpdateHardwareOathAuthenticationMethodConfigurationJSONRequestBody, reqEditors ...RequestEditorFn) (*UpdateHardwareOathAuthenticationMethodConfigurationResponse, error)

	// DeleteMicrosoftAuthenticatorAuthenticationMethodConfigurationWithResponse: Reset the
	// Microsoft Authenticator configuration
	//
	// Puts the configuration back to its defaults. It stays readable afterwards.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with DELETE
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/microsoftAuthenticator
	// (the `DeleteMicrosoftAuthenticatorAuthenticationMethodConfiguration` operationId).
	DeleteMicrosoftAuthenticatorAuthenticationMethodConfigurationWithResponse(ctx context.Context, params *DeleteMicrosoftAuthenticatorAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*DeleteMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse, error)

	// GetMicrosoftAuthenticatorAuthenticationMethodConfigurationWithResponse: Get the Microsoft
	// Authenticator configuration
	//
	// Reads who may use the Authenticator app, for which kinds of notification, and what a notification
	// shows.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/microsoftAuthenticator
	// (the `GetMicrosoftAuthenticatorAuthenticationMethodConfiguration` operationId).
	GetMicrosoftAuthenticatorAuthenticationMethodConfigurationWithResponse(ctx context.Context, params *GetMicrosoftAuthenticatorAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*GetMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse, error)

	// UpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationWithBodyWithResponse: Update
	// the Microsoft Authenticator configuration
	//
	// Turns the Authenticator app on or off, sets its targets, or changes what a notification shows and
	// demands. Members that are not sent keep their values.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known
	// response body format(s).
	//
	// Corresponds with PATCH
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/microsoftAuthenticator
	// (the `UpdateMicrosoftAuthenticatorAuthenticationMethodConfiguration` operationId).
	UpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationWithBodyWithResponse(ctx context.Context, params *UpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*UpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse, error)

	// UpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationWithResponse: Update the
	// Microsoft Authenticator configuration
	//
	// Turns the Authenticator app on or off, sets its targets, or changes what a notification shows and
	// demands. Members that are not sent keep their values.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known
	// response body format(s).
	//
	// Corresponds with PATCH
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/microsoftAuthenticator
	// (the `UpdateMicrosoftAuthenticatorAuthenticationMethodConfiguration` operationId).
	UpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationWithResponse(ctx context.Context, params *UpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationParams, body UpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationJSONRequestBody, reqEditors ...RequestEditorFn) (*UpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse, error)

	// DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationWithResponse:
	// Reset the passwordless phone sign-in configuration
	//
	// Resets the former configuration of passwordless phone sign-in. Use the `microsoftAuthenticator`
	// configuration instead.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with DELETE
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/passwordlessMicrosoftAuthenticator
	// (the `DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration` operationId).
	//
	// Deprecated: do not use it in new code.
	DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationWithResponse(ctx context.Context, params *DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse, error)

	// GetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationWithResponse: Get
	// the passwordless phone sign-in configuration
	//
	// Reads the former configuration of passwordless phone sign-in. The service has returned no data
	// here since the end of 2020.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/passwordlessMicrosoftAuthenticator
	// (the `GetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration` operationId).
	//
	// Deprecated: do not use it in new code.
	GetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationWithResponse(ctx context.Context, params *GetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*GetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse, error)

	// UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationWithBodyWithResponse:
	// Update the passwordless phone sign-in configuration
	//
	// Changes the former configuration of passwordless phone sign-in. Use the `microsoftAuthenticator`
	// configuration instead.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known
	// response body format(s).
	//
	// Corresponds with PATCH
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/passwordlessMicrosoftAuthenticator
	// (the `UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration` operationId).
	//
	// Deprecated: do not use it in new code.
	UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationWithBodyWithResponse(ctx context.Context, params *UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse, error)

	// UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationWithResponse: Update
	// the passwordless phone sign-in configuration
	//
	// Changes the former configuration of passwordless phone sign-in. Use the `microsoftAuthenticator`
	// configuration instead.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known
	// response body format(s).
	//
	// Corresponds with PATCH
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/passwordlessMicrosoftAuthenticator
	// (the `UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration` operationId).
	//
	// Deprecated: do not use it in new code.
	UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationWithResponse(ctx context.Context, params *UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationParams, body UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationJSONRequestBody, reqEditors ...RequestEditorFn) (*UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse, error)

	// DeleteQrCodePinAuthenticationMethodConfigurationWithResponse: Reset the QR code
	// configuration
	//
	// Puts the configuration back to its defaults. It stays readable afterwards.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with DELETE
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/qrcodepin (the
	// `DeleteQrCodePinAuthenticationMethodConfiguration` operationId).
	DeleteQrCodePinAuthenticationMethodConfigurationWithResponse(ctx context.Context, params *DeleteQrCodePinAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*DeleteQrCodePinAuthenticationMethodConfigurationResponse, error)

	// GetQrCodePinAuthenticationMethodConfigurationWithResponse: Get the QR code configuration
	//
	// Reads who may sign in with a QR code and PIN, how long a PIN is and how long a code stays valid.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/qrcodepin (the
	// `GetQrCodePinAuthenticationMethodConfiguration` operationId).
	GetQrCodePinAuthenticationMethodConfigurationWithResponse(ctx context.Context, params *GetQrCodePinAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*GetQrCodePinAuthenticationMethodConfigurationResponse, error)

	// UpdateQrCodePinAuthenticationMethodConfigurationWithBodyWithResponse: Update the QR code
	// configuration
	//
	// Turns sign-in by QR code on or off, sets its targets, the PIN length or the lifetime of a code.
	// Members that are not sent keep their values.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known
	// response body format(s).
	//
	// Corresponds with PATCH
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/qrcodepin (the
	// `UpdateQrCodePinAuthenticationMethodConfiguration` operationId).
	UpdateQrCodePinAuthenticationMethodConfigurationWithBodyWithResponse(ctx context.Context, params *UpdateQrCodePinAuthenticationMethodConfigurationParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*UpdateQrCodePinAuthenticationMethodConfigurationResponse, error)

	// UpdateQrCodePinAuthenticationMethodConfigurationWithResponse: Update the QR code
	// configuration
	//
	// Turns sign-in by QR code on or off, sets its targets, the PIN length or the lifetime of a code.
	// Members that are not sent keep their values.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known
	// response body format(s).
	//
	// Corresponds with PATCH
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/qrcodepin (the
	// `UpdateQrCodePinAuthenticationMethodConfiguration` operationId).
	UpdateQrCodePinAuthenticationMethodConfigurationWithResponse(ctx context.Context, params *UpdateQrCodePinAuthenticationMethodConfigurationParams, body UpdateQrCodePinAuthenticationMethodConfigurationJSONRequestBody, reqEditors ...RequestEditorFn) (*UpdateQrCodePinAuthenticationMethodConfigurationResponse, error)

	// DeleteSmsAuthenticationMethodConfigurationWithResponse: Reset the text message
	// configuration
	//
	// Puts the configuration back to its defaults. It stays readable afterwards.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with DELETE
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/sms (the
	// `DeleteSmsAuthenticationMethodConfiguration` operationId).
	DeleteSmsAuthenticationMethodConfigurationWithResponse(ctx context.Context, params *DeleteSmsAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*DeleteSmsAuthenticationMethodConfigurationResponse, error)

	// GetSmsAuthenticationMethodConfigurationWithResponse: Get the text message configuration
	//
	// Reads who may use text messages, and whether as a first factor too.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/sms
	// (the `GetSmsAuthenticationMethodConfiguration` operationId).
	GetSmsAuthenticationMethodConfigurationWithResponse(ctx context.Context, params *GetSmsAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*GetSmsAuthenticationMethodConfigurationResponse, error)

	// UpdateSmsAuthenticationMethodConfigurationWithBodyWithResponse: Update the text message
	// configuration
	//
	// Turns text messages on or off or sets their targets. Members that are not sent keep their values.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known
	// response body format(s).
	//
	// Corresponds with PATCH
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/sms (the
	// `UpdateSmsAuthenticationMethodConfiguration` operationId).
	UpdateSmsAuthenticationMethodConfigurationWithBodyWithResponse(ctx context.Context, params *UpdateSmsAuthenticationMethodConfigurationParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*UpdateSmsAuthenticationMethodConfigurationResponse, error)

	// UpdateSmsAuthenticationMethodConfigurationWithResponse: Update the text message configuration
	//
	// Turns text messages on or off or sets their targets. Members that are not sent keep their values.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known
	// response body format(s).
	//
	// Corresponds with PATCH
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/sms (the
	// `UpdateSmsAuthenticationMethodConfiguration` operationId).
	UpdateSmsAuthenticationMethodConfigurationWithResponse(ctx context.Context, params *UpdateSmsAuthenticationMethodConfigurationParams, body UpdateSmsAuthenticationMethodConfigurationJSONRequestBody, reqEditors ...RequestEditorFn) (*UpdateSmsAuthenticationMethodConfigurationResponse, error)

	// DeleteSoftwareOathAuthenticationMethodConfigurationWithResponse: Reset the software OATH
	// token configuration
	//
	// Puts the configuration back to its defaults. It stays readable afterwards.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with DELETE
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/softwareOath (the
	// `DeleteSoftwareOathAuthenticationMethodConfiguration` operationId).
	DeleteSoftwareOathAuthenticationMethodConfigurationWithResponse(ctx context.Context, params *DeleteSoftwareOathAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*DeleteSoftwareOathAuthenticationMethodConfigurationResponse, error)

	// GetSoftwareOathAuthenticationMethodConfigurationWithResponse: Get the software OATH token
	// configuration
	//
	// Reads who may use OATH codes from apps of other vendors.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/softwareOath (the
	// `GetSoftwareOathAuthenticationMethodConfiguration` operationId).
	GetSoftwareOathAuthenticationMethodConfigurationWithResponse(ctx context.Context, params *GetSoftwareOathAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*GetSoftwareOathAuthenticationMethodConfigurationResponse, error)

	// UpdateSoftwareOathAuthenticationMethodConfigurationWithBodyWithResponse: Update the
	// software OATH token configuration
	//
	// Turns OATH codes from other apps on or off or sets their targets. Members that are not sent keep
	// their values.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known
	// response body format(s).
	//
	// Corresponds with PATCH
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/softwareOath (the
	// `UpdateSoftwareOathAuthenticationMethodConfiguration` operationId).
	UpdateSoftwareOathAuthenticationMethodConfigurationWithBodyWithResponse(ctx context.Context, params *UpdateSoftwareOathAuthenticationMethodConfigurationParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*UpdateSoftwareOathAuthenticationMethodConfigurationResponse, error)

	// UpdateSoftwareOathAuthenticationMethodConfigurationWithResponse: Update the software OATH
	// token configuration
	//
	// Turns OATH codes from other apps on or off or sets their targets. Members that are not sent keep
	// their values.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known
	// response body format(s).
	//
	// Corresponds with PATCH
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/softwareOath (the
	// `UpdateSoftwareOathAuthenticationMethodConfiguration` operationId).
	UpdateSoftwareOathAuthenticationMethodConfigurationWithResponse(ctx context.Context, params *UpdateSoftwareOathAuthenticationMethodConfigurationParams, body UpdateSoftwareOathAuthenticationMethodConfigurationJSONRequestBody, reqEditors ...RequestEditorFn) (*UpdateSoftwareOathAuthenticationMethodConfigurationResponse, error)

	// DeleteVoiceAuthenticationMethodConfigurationWithResponse: Reset the voice call
	// configuration
	//
	// Puts the configuration back to its defaults. It stays readable afterwards.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with DELETE
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/voice (the
	// `DeleteVoiceAuthenticationMethodConfiguration` operationId).
	DeleteVoiceAuthenticationMethodConfigurationWithResponse(ctx context.Context, params *DeleteVoiceAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*DeleteVoiceAuthenticationMethodConfigurationResponse, error)

	// GetVoiceAuthenticationMethodConfigurationWithResponse: Get the voice call configuration
	//
	// Reads who may use voice calls, and whether office numbers are allowed.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/voice (the
	// `GetVoiceAuthenticationMethodConfiguration` operationId).
	GetVoiceAuthenticationMethodConfigurationWithResponse(ctx context.Context, params *GetVoiceAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*GetVoiceAuthenticationMethodConfigurationResponse, error)

	// UpdateVoiceAuthenticationMethodConfigurationWithBodyWithResponse: Update the voice call
	// configuration
	//
	// Turns voice calls on or off, sets their targets, or decides about office numbers. Members that
	// are not sent keep their values.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known
	// response body format(s).
	//
	// Corresponds with PATCH
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/voice (the
	// `UpdateVoiceAuthenticationMethodConfiguration` operationId).
	UpdateVoiceAuthenticationMethodConfigurationWithBodyWithResponse(ctx context.Context, params *UpdateVoiceAuthenticationMethodConfigurationParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*UpdateVoiceAuthenticationMethodConfigurationResponse, error)

	// UpdateVoiceAuthenticationMethodConfigurationWithResponse: Update the voice call configuration
	//
	// Turns voice calls on or off, sets their targets, or decides about office numbers. Members that
	// are not sent keep their values.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known
	// response body format(s).
	//
	// Corresponds with PATCH
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/voice (the
	// `UpdateVoiceAuthenticationMethodConfiguration` operationId).
	UpdateVoiceAuthenticationMethodConfigurationWithResponse(ctx context.Context, params *UpdateVoiceAuthenticationMethodConfigurationParams, body UpdateVoiceAuthenticationMethodConfigurationJSONRequestBody, reqEditors ...RequestEditorFn) (*UpdateVoiceAuthenticationMethodConfigurationResponse, error)

	// DeleteX509CertificateAuthenticationMethodConfigurationWithResponse: Reset the certificate
	// configuration
	//
	// Puts the configuration back to its defaults. It stays readable afterwards.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with DELETE
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/x509Certificate (the
	// `DeleteX509CertificateAuthenticationMethodConfiguration` operationId).
	DeleteX509CertificateAuthenticationMethodConfigurationWithResponse(ctx context.Context, params *DeleteX509CertificateAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*DeleteX509CertificateAuthenticationMethodConfigurationResponse, error)

	// GetX509CertificateAuthenticationMethodConfigurationWithResponse: Get the certificate
	// configuration
	//
	// Reads how certificates are matched to accounts, how many factors they satisfy, and who may sign
	// in with them.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/x509Certificate (the
	// `GetX509CertificateAuthenticationMethodConfiguration` operationId).
	GetX509CertificateAuthenticationMethodConfigurationWithResponse(ctx context.Context, params *GetX509CertificateAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*GetX509CertificateAuthenticationMethodConfigurationResponse, error)

	// UpdateX509CertificateAuthenticationMethodConfigurationWithBodyWithResponse: Update the
	// certificate configuration
	//
	// Turns certificate sign-in on or off, sets its targets, or changes bindings, rules and hints. The
	// list of bindings is replaced as a whole. Members that are not sent keep their values.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known
	// response body format(s).
	//
	// Corresponds with PATCH
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/x509Certificate (the
	// `UpdateX509CertificateAuthenticationMethodConfiguration` operationId).
	UpdateX509CertificateAuthenticationMethodConfigurationWithBodyWithResponse(ctx context.Context, params *UpdateX509CertificateAuthenticationMethodConfigurationParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*UpdateX509CertificateAuthenticationMethodConfigurationResponse, error)

	// UpdateX509CertificateAuthenticationMethodConfigurationWithResponse: Update the certificate
	// configuration
	//
	// Turns certificate sign-in on or off, sets its targets, or changes bindings, rules and hints. The
	// list of bindings is replaced as a whole. Members that are not sent keep their values.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known
	// response body format(s).
	//
	// Corresponds with PATCH
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/x509Certificate (the
	// `UpdateX509CertificateAuthenticationMethodConfiguration` operationId).
	UpdateX509CertificateAuthenticationMethodConfigurationWithResponse(ctx context.Context, params *UpdateX509CertificateAuthenticationMethodConfigurationParams, body UpdateX509CertificateAuthenticationMethodConfigurationJSONRequestBody, reqEditors ...RequestEditorFn) (*UpdateX509CertificateAuthenticationMethodConfigurationResponse, error)

	// DeleteAuthenticationMethodConfigurationWithResponse: Delete or reset a method
	// configuration by id
	//
	// Removes an external method for good. A built-in configuration is not removed but put back to its
	// defaults.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with DELETE
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/{authenticationMethodConfigurationId}
	// (the `DeleteAuthenticationMethodConfiguration` operationId).
	DeleteAuthenticationMethodConfigurationWithResponse(ctx context.Context, authenticationMethodConfigurationID string, params *DeleteAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*DeleteAuthenticationMethodConfigurationResponse, error)

	// GetAuthenticationMethodConfigurationWithResponse: Get a method configuration by id
	//
	// Reads one configuration of any method. The id of a built-in method is matched without regard to
	// case; an external method is known by its GUID.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/{authenticationMethodConfigurationId}
	// (the `GetAuthenticationMethodConfiguration` operationId).
	GetAuthenticationMethodConfigurationWithResponse(ctx context.Context, authenticationMethodConfigurationID string, params *GetAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*GetAuthenticationMethodConfigurationResponse, error)

	// UpdateAuthenticationMethodConfigurationWithBodyWithResponse: Update a method
	// configuration by id
	//
	// Changes the members that are sent and keeps the rest. The body has to name its type in
	// `@odata.type`, and that type has to be the one stored under the id.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known
	// response body format(s).
	//
	// Corresponds with PATCH
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/{authenticationMethodConfigurationId}
	// (the `UpdateAuthenticationMethodConfiguration` operationId).
	UpdateAuthenticationMethodConfigurationWithBodyWithResponse(ctx context.Context, authenticationMethodConfigurationID string, params *UpdateAuthenticationMethodConfigurationParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*UpdateAuthenticationMethodConfigurationResponse, error)

	// UpdateAuthenticationMethodConfigurationWithResponse: Update a method configuration by id
	//
	// Changes the members that are sent and keeps the rest. The body has to name its type in
	// `@odata.type`, and that type has to be the one stored under the id.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known
	// response body format(s).
	//
	// Corresponds with PATCH
	// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/{authenticationMethodConfigurationId}
	// (the `UpdateAuthenticationMethodConfiguration` operationId).
	UpdateAuthenticationMethodConfigurationWithResponse(ctx context.Context, authenticationMethodConfigurationID string, params *UpdateAuthenticationMethodConfigurationParams, body UpdateAuthenticationMethodConfigurationJSONRequestBody, reqEditors ...RequestEditorFn) (*UpdateAuthenticationMethodConfigurationResponse, error)

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

	// GetPartnerSecurityScoreWithResponse: Get the security score
	//
	// Reads the partner's score and when it last changed. `$expand` adds `requirements`, `history` or
	// `customerInsights`.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /security/partner/securityScore (the `GetPartnerSecurityScore` operationId).
	GetPartnerSecurityScoreWithResponse(ctx context.Context, params *GetPartnerSecurityScoreParams, reqEditors ...RequestEditorFn) (*GetPartnerSecurityScoreResponse, error)

	// ListCustomerInsightsWithResponse: List customer insights
	//
	// Reads one insight for each customer. Pages are cut by the service: follow `@odata.nextLink` until
	// it is missing; `$top` and `$skip` do not work here.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /security/partner/securityScore/customerInsights (the `ListCustomerInsights`
	// operationId).
	ListCustomerInsightsWithResponse(ctx context.Context, params *ListCustomerInsightsParams, reqEditors ...RequestEditorFn) (*ListCustomerInsightsResponse, error)

	// ListSecurityScoreHistoryWithResponse: List the history of the score
	//
	// Reads the entries written whenever the score or its requirements changed.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /security/partner/securityScore/history (the `ListSecurityScoreHistory`
	// operationId).
	ListSecurityScoreHistoryWithResponse(ctx context.Context, params *ListSecurityScoreHistoryParams, reqEditors ...RequestEditorFn) (*ListSecurityScoreHistoryResponse, error)

	// GetSecurityScoreHistoryWithResponse: Get a history entry
	//
	// Reads one entry of the score's history.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /security/partner/securityScore/history/{securityScoreHistoryId} (the
	// `GetSecurityScoreHistory` operationId).
	GetSecurityScoreHistoryWithResponse(ctx context.Context, securityScoreHistoryID string, params *GetSecurityScoreHistoryParams, reqEditors ...RequestEditorFn) (*GetSecurityScoreHistoryResponse, error)

	// ListRequirementsWithResponse: List the requirements
	//
	// Reads the requirements that make up the score. Each entry names its type in `@odata.type`; those
	// without figures are of the base type.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /security/partner/securityScore/requirements (the `ListRequirements`
	// operationId).
	ListRequirementsWithResponse(ctx context.Context, params *ListRequirementsParams, reqEditors ...RequestEditorFn) (*ListRequirementsResponse, error)

	// GetSecurityRequirementWithResponse: Get a requirement
	//
	// Reads one requirement of the score, with the figures of its derived type.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /security/partner/securityScore/requirements/{securityRequirementId} (the
	// `GetSecurityRequirement` operationId).
	GetSecurityRequirementWithResponse(ctx context.Context, securityRequirementID string, params *GetSecurityRequirementParams, reqEditors ...RequestEditorFn) (*GetSecurityRequirementResponse, error)
}

// GetAuthenticationMethodsPolicyResponse429Headers the declared response headers of an HTTP 429
// response for GetAuthenticationMethodsPolicy
type GetAuthenticationMethodsPolicyResponse429Headers struct {
	RetryAfter *int32
}

// GetAuthenticationMethodsPolicyResponse503Headers the declared response headers of an HTTP 503
// response for GetAuthenticationMethodsPolicy
type GetAuthenticationMethodsPolicyResponse503Headers struct {
	RetryAfter *int32
}

type GetAuthenticationMethodsPolicyResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *AuthenticationMethodsPolicy
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
	Headers429 *GetAuthenticationMethodsPolicyResponse429Headers
	// Headers503 the parsed response headers for an HTTP 503 response
	Headers503 *GetAuthenticationMethodsPolicyResponse503Headers
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

// UpdateAuthenticationMethodsPolicyResponse429Headers the declared response headers of an HTTP 429
// response for UpdateAuthenticationMethodsPolicy
type UpdateAuthenticationMethodsPolicyResponse429Headers struct {
	RetryAfter *int32
}

// UpdateAuthenticationMethodsPolicyResponse503Headers the declared response headers of an HTTP 503
// response for UpdateAuthenticationMethodsPolicy
type UpdateAuthenticationMethodsPolicyResponse503Headers struct {
	RetryAfter *int32
}

type UpdateAuthenticationMethodsPolicyResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *AuthenticationMethodsPolicy
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
	Headers429 *UpdateAuthenticationMethodsPolicyResponse429Headers
	// Headers503 the parsed response headers for an HTTP 503 response
	Headers503 *UpdateAuthenticationMethodsPolicyResponse503Headers
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

// ListAuthenticationMethodConfigurationsResponse429Headers the declared response headers of an HTTP
// 429 response for ListAuthenticationMethodConfigurations
type ListAuthenticationMethodConfigurationsResponse429Headers struct {
	RetryAfter *int32
}

// ListAuthenticationMethodConfigurationsResponse503Headers the declared response headers of an HTTP
// 503 response for ListAuthenticationMethodConfigurations
type ListAuthenticationMethodConfigurationsResponse503Headers struct {
	RetryAfter *int32
}

type ListAuthenticationMethodConfigurationsResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *AuthenticationMethodConfigurationCollectionResponse
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
	Headers429 *ListAuthenticationMethodConfigurationsResponse429Headers
	// Headers503 the parsed response headers for an HTTP 503 response
	Headers503 *ListAuthenticationMethodConfigurationsResponse503Headers
}

// Status returns HTTPResponse.Status
func (r ListAuthenticationMethodConfigurationsResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r ListAuthenticationMethodConfigurationsResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response
// headers
func (r ListAuthenticationMethodConfigurationsResponse) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// CreateAuthenticationMethodConfigurationResponse201Headers the declared response headers of an
// HTTP 201 response for CreateAuthenticationMethodConfiguration
type CreateAuthenticationMethodConfigurationResponse201Headers struct {
	Location *string
}

// CreateAuthenticationMethodConfigurationResponse429Headers the declared response headers of an
// HTTP 429 response for CreateAuthenticationMethodConfiguration
type CreateAuthenticationMethodConfigurationResponse429Headers struct {
	RetryAfter *int32
}

// CreateAuthenticationMethodConfigurationResponse503Headers the declared response headers of an
// HTTP 503 response for CreateAuthenticationMethodConfiguration
type CreateAuthenticationMethodConfigurationResponse503Headers struct {
	RetryAfter *int32
}

type CreateAuthenticationMethodConfigurationResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON201 the response for an HTTP 201 `application/json` response
	JSON201 *ExternalAuthenticationMethodConfiguration
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
	// JSON415 the response for an HTTP 415 `application/json` response
	JSON415 *UnsupportedMediaType
	// JSON429 the response for an HTTP 429 `application/json` response
	JSON429 *TooManyRequests
	// JSON500 the response for an HTTP 500 `application/json` response
	JSON500 *InternalServerError
	// JSON503 the response for an HTTP 503 `application/json` response
	JSON503 *ServiceUnavailable
	// Headers201 the parsed response headers for an HTTP 201 response
	Headers201 *CreateAuthenticationMethodConfigurationResponse201Headers
	// Headers429 the parsed response headers for an HTTP 429 response
	Headers429 *CreateAuthenticationMethodConfigurationResponse429Headers
	// Headers503 the parsed response headers for an HTTP 503 response
	Headers503 *CreateAuthenticationMethodConfigurationResponse503Headers
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

// DeleteTemporaryAccessPassAuthenticationMethodConfigurationResponse429Headers the declared
// response headers of an HTTP 429 response for
// DeleteTemporaryAccessPassAuthenticationMethodConfiguration
type DeleteTemporaryAccessPassAuthenticationMethodConfigurationResponse429Headers struct {
	RetryAfter *int32
}

// DeleteTemporaryAccessPassAuthenticationMethodConfigurationResponse503Headers the declared
// response headers of an HTTP 503 response for
// DeleteTemporaryAccessPassAuthenticationMethodConfiguration
type DeleteTemporaryAccessPassAuthenticationMethodConfigurationResponse503Headers struct {
	RetryAfter *int32
}

type DeleteTemporaryAccessPassAuthenticationMethodConfigurationResponse struct {
	Body         []byte
	HTTPResponse *http.Response
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
	// JSON429 the response for an HTTP 429 `application/json` response
	JSON429 *TooManyRequests
	// JSON500 the response for an HTTP 500 `application/json` response
	JSON500 *InternalServerError
	// JSON503 the response for an HTTP 503 `application/json` response
	JSON503 *ServiceUnavailable
	// Headers429 the parsed response headers for an HTTP 429 response
	Headers429 *DeleteTemporaryAccessPassAuthenticationMethodConfigurationResponse429Headers
	// Headers503 the parsed response headers for an HTTP 503 response
	Headers503 *DeleteTemporaryAccessPassAuthenticationMethodConfigurationResponse503Headers
}

// Status returns HTTPResponse.Status
func (r DeleteTemporaryAccessPassAuthenticationMethodConfigurationResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r DeleteTemporaryAccessPassAuthenticationMethodConfigurationResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response
// headers
func (r DeleteTemporaryAccessPassAuthenticationMethodConfigurationResponse) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// GetTemporaryAccessPassAuthenticationMethodConfigurationResponse429Headers the declared response
// headers of an HTTP 429 response for GetTemporaryAccessPassAuthenticationMethodConfiguration
type GetTemporaryAccessPassAuthenticationMethodConfigurationResponse429Headers struct {
	RetryAfter *int32
}

// GetTemporaryAccessPassAuthenticationMethodConfigurationResponse503Headers the declared response
// headers of an HTTP 503 response for GetTemporaryAccessPassAuthenticationMethodConfiguration
type GetTemporaryAccessPassAuthenticationMethodConfigurationResponse503Headers struct {
	RetryAfter *int32
}

type GetTemporaryAccessPassAuthenticationMethodConfigurationResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *TemporaryAccessPassAuthenticationMethodConfiguration
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
	Headers429 *GetTemporaryAccessPassAuthenticationMethodConfigurationResponse429Headers
	// Headers503 the parsed response headers for an HTTP 503 response
	Headers503 *GetTemporaryAccessPassAuthenticationMethodConfigurationResponse503Headers
}

// Status returns HTTPResponse.Status
func (r GetTemporaryAccessPassAuthenticationMethodConfigurationResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r GetTemporaryAccessPassAuthenticationMethodConfigurationResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response
// headers
func (r GetTemporaryAccessPassAuthenticationMethodConfigurationResponse) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// UpdateTemporaryAccessPassAuthenticationMethodConfigurationResponse429Headers the declared
// response headers of an HTTP 429 response for
// UpdateTemporaryAccessPassAuthenticationMethodConfiguration
type UpdateTemporaryAccessPassAuthenticationMethodConfigurationResponse429Headers struct {
	RetryAfter *int32
}

// UpdateTemporaryAccessPassAuthenticationMethodConfigurationResponse503Headers the declared
// response headers of an HTTP 503 response for
// UpdateTemporaryAccessPassAuthenticationMethodConfiguration
type UpdateTemporaryAccessPassAuthenticationMethodConfigurationResponse503Headers struct {
	RetryAfter *int32
}

type UpdateTemporaryAccessPassAuthenticationMethodConfigurationResponse struct {
	Body         []byte
	HTTPResponse *http.Response
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
	Headers429 *UpdateTemporaryAccessPassAuthenticationMethodConfigurationResponse429Headers
	// Headers503 the parsed response headers for an HTTP 503 response
	Headers503 *UpdateTemporaryAccessPassAuthenticationMethodConfigurationResponse503Headers
}

// Status returns HTTPResponse.Status
func (r UpdateTemporaryAccessPassAuthenticationMethodConfigurationResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r UpdateTemporaryAccessPassAuthenticationMethodConfigurationResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response
// headers
func (r UpdateTemporaryAccessPassAuthenticationMethodConfigurationResponse) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// DeleteVerifiableCredentialsAuthenticationMethodConfigurationResponse429Headers the declared
// response headers of an HTTP 429 response for
// DeleteVerifiableCredentialsAuthenticationMethodConfiguration
type DeleteVerifiableCredentialsAuthenticationMethodConfigurationResponse429Headers struct {
	RetryAfter *int32
}

// DeleteVerifiableCredentialsAuthenticationMethodConfigurationResponse503Headers the declared
// response headers of an HTTP 503 response for
// DeleteVerifiableCredentialsAuthenticationMethodConfiguration
type DeleteVerifiableCredentialsAuthenticationMethodConfigurationResponse503Headers struct {
	RetryAfter *int32
}

type DeleteVerifiableCredentialsAuthenticationMethodConfigurationResponse struct {
	Body         []byte
	HTTPResponse *http.Response
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
	// JSON429 the response for an HTTP 429 `application/json` response
	JSON429 *TooManyRequests
	// JSON500 the response for an HTTP 500 `application/json` response
	JSON500 *InternalServerError
	// JSON503 the response for an HTTP 503 `application/json` response
	JSON503 *ServiceUnavailable
	// Headers429 the parsed response headers for an HTTP 429 response
	Headers429 *DeleteVerifiableCredentialsAuthenticationMethodConfigurationResponse429Headers
	// Headers503 the parsed response headers for an HTTP 503 response
	Headers503 *DeleteVerifiableCredentialsAuthenticationMethodConfigurationResponse503Headers
}

// Status returns HTTPResponse.Status
func (r DeleteVerifiableCredentialsAuthenticationMethodConfigurationResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r DeleteVerifiableCredentialsAuthenticationMethodConfigurationResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response
// headers
func (r DeleteVerifiableCredentialsAuthenticationMethodConfigurationResponse) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// GetVerifiableCredentialsAuthenticationMethodConfigurationResponse429Headers the declared response
// headers of an HTTP 429 response for GetVerifiableCredentialsAuthenticationMethodConfiguration
type GetVerifiableCredentialsAuthenticationMethodConfigurationResponse429Headers struct {
	RetryAfter *int32
}

// GetVerifiableCredentialsAuthenticationMethodConfigurationResponse503Headers the declared response
// headers of an HTTP 503 response for GetVerifiableCredentialsAuthenticationMethodConfiguration
type GetVerifiableCredentialsAuthenticationMethodConfigurationResponse503Headers struct {
	RetryAfter *int32
}

type GetVerifiableCredentialsAuthenticationMethodConfigurationResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *VerifiableCredentialsAuthenticationMethodConfiguration
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
	Headers429 *GetVerifiableCredentialsAuthenticationMethodConfigurationResponse429Headers
	// Headers503 the parsed response headers for an HTTP 503 response
	Headers503 *GetVerifiableCredentialsAuthenticationMethodConfigurationResponse503Headers
}

// Status returns HTTPResponse.Status
func (r GetVerifiableCredentialsAuthenticationMethodConfigurationResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r GetVerifiableCredentialsAuthenticationMethodConfigurationResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response
// headers
func (r GetVerifiableCredentialsAuthenticationMethodConfigurationResponse) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// UpdateVerifiableCredentialsAuthenticationMethodConfigurationResponse429Headers the declared
// response headers of an HTTP 429 response for
// UpdateVerifiableCredentialsAuthenticationMethodConfiguration
type UpdateVerifiableCredentialsAuthenticationMethodConfigurationResponse429Headers struct {
	RetryAfter *int32
}

// UpdateVerifiableCredentialsAuthenticationMethodConfigurationResponse503Headers the declared
// response headers of an HTTP 503 response for
// UpdateVerifiableCredentialsAuthenticationMethodConfiguration
type UpdateVerifiableCredentialsAuthenticationMethodConfigurationResponse503Headers struct {
	RetryAfter *int32
}

type UpdateVerifiableCredentialsAuthenticationMethodConfigurationResponse struct {
	Body         []byte
	HTTPResponse *http.Response
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
	Headers429 *UpdateVerifiableCredentialsAuthenticationMethodConfigurationResponse429Headers
	// Headers503 the parsed response headers for an HTTP 503 response
	Headers503 *UpdateVerifiableCredentialsAuthenticationMethodConfigurationResponse503Headers
}

// Status returns HTTPResponse.Status
func (r UpdateVerifiableCredentialsAuthenticationMethodConfigurationResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r UpdateVerifiableCredentialsAuthenticationMethodConfigurationResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response
// headers
func (r UpdateVerifiableCredentialsAuthenticationMethodConfigurationResponse) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// DeleteEmailAuthenticationMethodConfigurationResponse429Headers the declared response headers of
// an HTTP 429 response for DeleteEmailAuthenticationMethodConfiguration
type DeleteEmailAuthenticationMethodConfigurationResponse429Headers struct {
	RetryAfter *int32
}

// DeleteEmailAuthenticationMethodConfigurationResponse503Headers the declared response headers of
// an HTTP 503 response for DeleteEmailAuthenticationMethodConfiguration
type DeleteEmailAuthenticationMethodConfigurationResponse503Headers struct {
	RetryAfter *int32
}

type DeleteEmailAuthenticationMethodConfigurationResponse struct {
	Body         []byte
	HTTPResponse *http.Response
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
	// JSON429 the response for an HTTP 429 `application/json` response
	JSON429 *TooManyRequests
	// JSON500 the response for an HTTP 500 `application/json` response
	JSON500 *InternalServerError
	// JSON503 the response for an HTTP 503 `application/json` response
	JSON503 *ServiceUnavailable
	// Headers429 the parsed response headers for an HTTP 429 response
	Headers429 *DeleteEmailAuthenticationMethodConfigurationResponse429Headers
	// Headers503 the parsed response headers for an HTTP 503 response
	Headers503 *DeleteEmailAuthenticationMethodConfigurationResponse503Headers
}

// Status returns HTTPResponse.Status
func (r DeleteEmailAuthenticationMethodConfigurationResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r DeleteEmailAuthenticationMethodConfigurationResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response
// headers
func (r DeleteEmailAuthenticationMethodConfigurationResponse) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// GetEmailAuthenticationMethodConfigurationResponse429Headers the declared response headers of an
// HTTP 429 response for GetEmailAuthenticationMethodConfiguration
type GetEmailAuthenticationMethodConfigurationResponse429Headers struct {
	RetryAfter *int32
}

// GetEmailAuthenticationMethodConfigurationResponse503Headers the declared response headers of an
// HTTP 503 response for GetEmailAuthenticationMethodConfiguration
type GetEmailAuthenticationMethodConfigurationResponse503Headers struct {
	RetryAfter *int32
}

type GetEmailAuthenticationMethodConfigurationResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *EmailAuthenticationMethodConfiguration
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
	Headers429 *GetEmailAuthenticationMethodConfigurationResponse429Headers
	// Headers503 the parsed response headers for an HTTP 503 response
	Headers503 *GetEmailAuthenticationMethodConfigurationResponse503Headers
}

// Status returns HTTPResponse.Status
func (r GetEmailAuthenticationMethodConfigurationResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r GetEmailAuthenticationMethodConfigurationResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response
// headers
func (r GetEmailAuthenticationMethodConfigurationResponse) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// UpdateEmailAuthenticationMethodConfigurationResponse429Headers the declared response headers of
// an HTTP 429 response for UpdateEmailAuthenticationMethodConfiguration
type UpdateEmailAuthenticationMethodConfigurationResponse429Headers struct {
	RetryAfter *int32
}

// UpdateEmailAuthenticationMethodConfigurationResponse503Headers the declared response headers of
// an HTTP 503 response for UpdateEmailAuthenticationMethodConfiguration
type UpdateEmailAuthenticationMethodConfigurationResponse503Headers struct {
	RetryAfter *int32
}

type UpdateEmailAuthenticationMethodConfigurationResponse struct {
	Body         []byte
	HTTPResponse *http.Response
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
	Headers429 *UpdateEmailAuthenticationMethodConfigurationResponse429Headers
	// Headers503 the parsed response headers for an HTTP 503 response
	Headers503 *UpdateEmailAuthenticationMethodConfigurationResponse503Headers
}

// Status returns HTTPResponse.Status
func (r UpdateEmailAuthenticationMethodConfigurationResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r UpdateEmailAuthenticationMethodConfigurationResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response
// headers
func (r UpdateEmailAuthenticationMethodConfigurationResponse) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// DeleteFido2AuthenticationMethodConfigurationResponse429Headers the declared response headers of
// an HTTP 429 response for DeleteFido2AuthenticationMethodConfiguration
type DeleteFido2AuthenticationMethodConfigurationResponse429Headers struct {
	RetryAfter *int32
}

// DeleteFido2AuthenticationMethodConfigurationResponse503Headers the declared response headers of
// an HTTP 503 response for DeleteFido2AuthenticationMethodConfiguration
type DeleteFido2AuthenticationMethodConfigurationResponse503Headers struct {
	RetryAfter *int32
}

type DeleteFido2AuthenticationMethodConfigurationResponse struct {
	Body         []byte
	HTTPResponse *http.Response
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
	// JSON429 the response for an HTTP 429 `application/json` response
	JSON429 *TooManyRequests
	// JSON500 the response for an HTTP 500 `application/json` response
	JSON500 *InternalServerError
	// JSON503 the response for an HTTP 503 `application/json` response
	JSON503 *ServiceUnavailable
	// Headers429 the parsed response headers for an HTTP 429 response
	Headers429 *DeleteFido2AuthenticationMethodConfigurationResponse429Headers
	// Headers503 the parsed response headers for an HTTP 503 response
	Headers503 *DeleteFido2AuthenticationMethodConfigurationResponse503Headers
}

// Status returns HTTPResponse.Status
func (r DeleteFido2AuthenticationMethodConfigurationResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r DeleteFido2AuthenticationMethodConfigurationResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response
// headers
func (r DeleteFido2AuthenticationMethodConfigurationResponse) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// GetFido2AuthenticationMethodConfigurationResponse429Headers the declared response headers of an
// HTTP 429 response for GetFido2AuthenticationMethodConfiguration
type GetFido2AuthenticationMethodConfigurationResponse429Headers struct {
	RetryAfter *int32
}

// GetFido2AuthenticationMethodConfigurationResponse503Headers the declared response headers of an
// HTTP 503 response for GetFido2AuthenticationMethodConfiguration
type GetFido2AuthenticationMethodConfigurationResponse503Headers struct {
	RetryAfter *int32
}

type GetFido2AuthenticationMethodConfigurationResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *Fido2AuthenticationMethodConfiguration
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
	Headers429 *GetFido2AuthenticationMethodConfigurationResponse429Headers
	// Headers503 the parsed response headers for an HTTP 503 response
	Headers503 *GetFido2AuthenticationMethodConfigurationResponse503Headers
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

// UpdateFido2AuthenticationMethodConfigurationResponse429Headers the declared response headers of
// an HTTP 429 response for UpdateFido2AuthenticationMethodConfiguration
type UpdateFido2AuthenticationMethodConfigurationResponse429Headers struct {
	RetryAfter *int32
}

// UpdateFido2AuthenticationMethodConfigurationResponse503Headers the declared response headers of
// an HTTP 503 response for UpdateFido2AuthenticationMethodConfiguration
type UpdateFido2AuthenticationMethodConfigurationResponse503Headers struct {
	RetryAfter *int32
}

type UpdateFido2AuthenticationMethodConfigurationResponse struct {
	Body         []byte
	HTTPResponse *http.Response
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
	Headers429 *UpdateFido2AuthenticationMethodConfigurationResponse429Headers
	// Headers503 the parsed response headers for an HTTP 503 response
	Headers503 *UpdateFido2AuthenticationMethodConfigurationResponse503Headers
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

// DeleteHardwareOathAuthenticationMethodConfigurationResponse429Headers the declared response
// headers of an HTTP 429 response for DeleteHardwareOathAuthenticationMethodConfiguration
type DeleteHardwareOathAuthenticationMethodConfigurationResponse429Headers struct {
	RetryAfter *int32
}

// DeleteHardwareOathAuthenticationMethodConfigurationResponse503Headers the declared response
// headers of an HTTP 503 response for DeleteHardwareOathAuthenticationMethodConfiguration
type DeleteHardwareOathAuthenticationMethodConfigurationResponse503Headers struct {
	RetryAfter *int32
}

type DeleteHardwareOathAuthenticationMethodConfigurationResponse struct {
	Body         []byte
	HTTPResponse *http.Response
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
	// JSON429 the response for an HTTP 429 `application/json` response
	JSON429 *TooManyRequests
	// JSON500 the response for an HTTP 500 `application/json` response
	JSON500 *InternalServerError
	// JSON503 the response for an HTTP 503 `application/json` response
	JSON503 *ServiceUnavailable
	// Headers429 the parsed response headers for an HTTP 429 response
	Headers429 *DeleteHardwareOathAuthenticationMethodConfigurationResponse429Headers
	// Headers503 the parsed response headers for an HTTP 503 response
	Headers503 *DeleteHardwareOathAuthenticationMethodConfigurationResponse503Headers
}

// Status returns HTTPResponse.Status
func (r DeleteHardwareOathAuthenticationMethodConfigurationResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r DeleteHardwareOathAuthenticationMethodConfigurationResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response
// headers
func (r DeleteHardwareOathAuthenticationMethodConfigurationResponse) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// GetHardwareOathAuthenticationMethodConfigurationResponse429Headers the declared response headers
// of an HTTP 429 response for GetHardwareOathAuthenticationMethodConfiguration
type GetHardwareOathAuthenticationMethodConfigurationResponse429Headers struct {
	RetryAfter *int32
}

// GetHardwareOathAuthenticationMethodConfigurationResponse503Headers the declared response headers
// of an HTTP 503 response for GetHardwareOathAuthenticationMethodConfiguration
type GetHardwareOathAuthenticationMethodConfigurationResponse503Headers struct {
	RetryAfter *int32
}

type GetHardwareOathAuthenticationMethodConfigurationResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *HardwareOathAuthenticationMethodConfiguration
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
	Headers429 *GetHardwareOathAuthenticationMethodConfigurationResponse429Headers
	// Headers503 the parsed response headers for an HTTP 503 response
	Headers503 *GetHardwareOathAuthenticationMethodConfigurationResponse503Headers
}

// Status returns HTTPResponse.Status
func (r GetHardwareOathAuthenticationMethodConfigurationResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r GetHardwareOathAuthenticationMethodConfigurationResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response
// headers
func (r GetHardwareOathAuthenticationMethodConfigurationResponse) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// UpdateHardwareOathAuthenticationMethodConfigurationResponse429Headers the declared response
// headers of an HTTP 429 response for UpdateHardwareOathAuthenticationMethodConfiguration
type UpdateHardwareOathAuthenticationMethodConfigurationResponse429Headers struct {
	RetryAfter *int32
}

// UpdateHardwareOathAuthenticationMethodConfigurationResponse503Headers the declared response
// headers of an HTTP 503 response for UpdateHardwareOathAuthenticationMethodConfiguration
type UpdateHardwareOathAuthenticationMethodConfigurationResponse503Headers struct {
	RetryAfter *int32
}

type UpdateHardwareOathAuthenticationMethodConfigurationResponse struct {
	Body         []byte
	HTTPResponse *http.Response
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
	Headers429 *UpdateHardwareOathAuthenticationMethodConfigurationResponse429Headers
	// Headers503 the parsed response headers for an HTTP 503 response
	Headers503 *UpdateHardwareOathAuthenticationMethodConfigurationResponse503Headers
}

// Status returns HTTPResponse.Status
func (r UpdateHardwareOathAuthenticationMethodConfigurationResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r UpdateHardwareOathAuthenticationMethodConfigurationResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response
// headers
func (r UpdateHardwareOathAuthenticationMethodConfigurationResponse) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// DeleteMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse429Headers the declared
// response headers of an HTTP 429 response for
// DeleteMicrosoftAuthenticatorAuthenticationMethodConfiguration
type DeleteMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse429Headers struct {
	RetryAfter *int32
}

// DeleteMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse503Headers the declared
// response headers of an HTTP 503 response for
// DeleteMicrosoftAuthenticatorAuthenticationMethodConfiguration
type DeleteMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse503Headers struct {
	RetryAfter *int32
}

type DeleteMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse struct {
	Body         []byte
	HTTPResponse *http.Response
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
	// JSON429 the response for an HTTP 429 `application/json` response
	JSON429 *TooManyRequests
	// JSON500 the response for an HTTP 500 `application/json` response
	JSON500 *InternalServerError
	// JSON503 the response for an HTTP 503 `application/json` response
	JSON503 *ServiceUnavailable
	// Headers429 the parsed response headers for an HTTP 429 response
	Headers429 *DeleteMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse429Headers
	// Headers503 the parsed response headers for an HTTP 503 response
	Headers503 *DeleteMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse503Headers
}

// Status returns HTTPResponse.Status
func (r DeleteMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r DeleteMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response
// headers
func (r DeleteMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// GetMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse429Headers the declared
// response headers of an HTTP 429 response for
// GetMicrosoftAuthenticatorAuthenticationMethodConfiguration
type GetMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse429Headers struct {
	RetryAfter *int32
}

// GetMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse503Headers the declared
// response headers of an HTTP 503 response for
// GetMicrosoftAuthenticatorAuthenticationMethodConfiguration
type GetMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse503Headers struct {
	RetryAfter *int32
}

type GetMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *MicrosoftAuthenticatorAuthenticationMethodConfiguration
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
	Headers429 *GetMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse429Headers
	// Headers503 the parsed response headers for an HTTP 503 response
	Headers503 *GetMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse503Headers
}

// Status returns HTTPResponse.Status
func (r GetMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r GetMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response
// headers
func (r GetMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// UpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse429Headers the declared
// response headers of an HTTP 429 response for
// UpdateMicrosoftAuthenticatorAuthenticationMethodConfiguration
type UpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse429Headers struct {
	RetryAfter *int32
}

// UpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse503Headers the declared
// response headers of an HTTP 503 response for
// UpdateMicrosoftAuthenticatorAuthenticationMethodConfiguration
type UpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse503Headers struct {
	RetryAfter *int32
}

type UpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse struct {
	Body         []byte
	HTTPResponse *http.Response
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
	Headers429 *UpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse429Headers
	// Headers503 the parsed response headers for an HTTP 503 response
	Headers503 *UpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse503Headers
}

// Status returns HTTPResponse.Status
func (r UpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r UpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response
// headers
func (r UpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse429Headers the
// declared response headers of an HTTP 429 response for
// DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration
type DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse429Headers struct {
	RetryAfter *int32
}

// DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse503Headers the
// declared response headers of an HTTP 503 response for
// DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration
type DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse503Headers struct {
	RetryAfter *int32
}

type DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse struct {
	Body         []byte
	HTTPResponse *http.Response
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
	// JSON429 the response for an HTTP 429 `application/json` response
	JSON429 *TooManyRequests
	// JSON500 the response for an HTTP 500 `application/json` response
	JSON500 *InternalServerError
	// JSON503 the response for an HTTP 503 `application/json` response
	JSON503 *ServiceUnavailable
	// Headers429 the parsed response headers for an HTTP 429 response
	Headers429 *DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse429Headers
	// Headers503 the parsed response headers for an HTTP 503 response
	Headers503 *DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse503Headers
}

// Status returns HTTPResponse.Status
func (r DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response
// headers
func (r DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// GetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse429Headers the
// declared response headers of an HTTP 429 response for
// GetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration
type GetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse429Headers struct {
	RetryAfter *int32
}

// GetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse503Headers the
// declared response headers of an HTTP 503 response for
// GetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration
type GetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse503Headers struct {
	RetryAfter *int32
}

type GetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *PasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration
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
	Headers429 *GetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse429Headers
	// Headers503 the parsed response headers for an HTTP 503 response
	Headers503 *GetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse503Headers
}

// Status returns HTTPResponse.Status
func (r GetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r GetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response
// headers
func (r GetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse429Headers the
// declared response headers of an HTTP 429 response for
// UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration
type UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse429Headers struct {
	RetryAfter *int32
}

// UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse503Headers the
// declared response headers of an HTTP 503 response for
// UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration
type UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse503Headers struct {
	RetryAfter *int32
}

type UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse struct {
	Body         []byte
	HTTPResponse *http.Response
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
	Headers429 *UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse429Headers
	// Headers503 the parsed response headers for an HTTP 503 response
	Headers503 *UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse503Headers
}

// Status returns HTTPResponse.Status
func (r UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response
// headers
func (r UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// DeleteQrCodePinAuthenticationMethodConfigurationResponse429Headers the declared response headers
// of an HTTP 429 response for DeleteQrCodePinAuthenticationMethodConfiguration
type DeleteQrCodePinAuthenticationMethodConfigurationResponse429Headers struct {
	RetryAfter *int32
}

// DeleteQrCodePinAuthenticationMethodConfigurationResponse503Headers the declared response headers
// of an HTTP 503 response for DeleteQrCodePinAuthenticationMethodConfiguration
type DeleteQrCodePinAuthenticationMethodConfigurationResponse503Headers struct {
	RetryAfter *int32
}

type DeleteQrCodePinAuthenticationMethodConfigurationResponse struct {
	Body         []byte
	HTTPResponse *http.Response
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
	// JSON429 the response for an HTTP 429 `application/json` response
	JSON429 *TooManyRequests
	// JSON500 the response for an HTTP 500 `application/json` response
	JSON500 *InternalServerError
	// JSON503 the response for an HTTP 503 `application/json` response
	JSON503 *ServiceUnavailable
	// Headers429 the parsed response headers for an HTTP 429 response
	Headers429 *DeleteQrCodePinAuthenticationMethodConfigurationResponse429Headers
	// Headers503 the parsed response headers for an HTTP 503 response
	Headers503 *DeleteQrCodePinAuthenticationMethodConfigurationResponse503Headers
}

// Status returns HTTPResponse.Status
func (r DeleteQrCodePinAuthenticationMethodConfigurationResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r DeleteQrCodePinAuthenticationMethodConfigurationResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response
// headers
func (r DeleteQrCodePinAuthenticationMethodConfigurationResponse) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// GetQrCodePinAuthenticationMethodConfigurationResponse429Headers the declared response headers of
// an HTTP 429 response for GetQrCodePinAuthenticationMethodConfiguration
type GetQrCodePinAuthenticationMethodConfigurationResponse429Headers struct {
	RetryAfter *int32
}

// GetQrCodePinAuthenticationMethodConfigurationResponse503Headers the declared response headers of
// an HTTP 503 response for GetQrCodePinAuthenticationMethodConfiguration
type GetQrCodePinAuthenticationMethodConfigurationResponse503Headers struct {
	RetryAfter *int32
}

type GetQrCodePinAuthenticationMethodConfigurationResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *QrCodePinAuthenticationMethodConfiguration
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
	Headers429 *GetQrCodePinAuthenticationMethodConfigurationResponse429Headers
	// Headers503 the parsed response headers for an HTTP 503 response
	Headers503 *GetQrCodePinAuthenticationMethodConfigurationResponse503Headers
}

// Status returns HTTPResponse.Status
func (r GetQrCodePinAuthenticationMethodConfigurationResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r GetQrCodePinAuthenticationMethodConfigurationResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response
// headers
func (r GetQrCodePinAuthenticationMethodConfigurationResponse) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// UpdateQrCodePinAuthenticationMethodConfigurationResponse429Headers the declared response headers
// of an HTTP 429 response for UpdateQrCodePinAuthenticationMethodConfiguration
type UpdateQrCodePinAuthenticationMethodConfigurationResponse429Headers struct {
	RetryAfter *int32
}

// UpdateQrCodePinAuthenticationMethodConfigurationResponse503Headers the declared response headers
// of an HTTP 503 response for UpdateQrCodePinAuthenticationMethodConfiguration
type UpdateQrCodePinAuthenticationMethodConfigurationResponse503Headers struct {
	RetryAfter *int32
}

type UpdateQrCodePinAuthenticationMethodConfigurationResponse struct {
	Body         []byte
	HTTPResponse *http.Response
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
	Headers429 *UpdateQrCodePinAuthenticationMethodConfigurationResponse429Headers
	// Headers503 the parsed response headers for an HTTP 503 response
	Headers503 *UpdateQrCodePinAuthenticationMethodConfigurationResponse503Headers
}

// Status returns HTTPResponse.Status
func (r UpdateQrCodePinAuthenticationMethodConfigurationResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r UpdateQrCodePinAuthenticationMethodConfigurationResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response
// headers
func (r UpdateQrCodePinAuthenticationMethodConfigurationResponse) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// DeleteSmsAuthenticationMethodConfigurationResponse429Headers the declared response headers of an
// HTTP 429 response for DeleteSmsAuthenticationMethodConfiguration
type DeleteSmsAuthenticationMethodConfigurationResponse429Headers struct {
	RetryAfter *int32
}

// DeleteSmsAuthenticationMethodConfigurationResponse503Headers the declared response headers of an
// HTTP 503 response for DeleteSmsAuthenticationMethodConfiguration
type DeleteSmsAuthenticationMethodConfigurationResponse503Headers struct {
	RetryAfter *int32
}

type DeleteSmsAuthenticationMethodConfigurationResponse struct {
	Body         []byte
	HTTPResponse *http.Response
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
	// JSON429 the response for an HTTP 429 `application/json` response
	JSON429 *TooManyRequests
	// JSON500 the response for an HTTP 500 `application/json` response
	JSON500 *InternalServerError
	// JSON503 the response for an HTTP 503 `application/json` response
	JSON503 *ServiceUnavailable
	// Headers429 the parsed response headers for an HTTP 429 response
	Headers429 *DeleteSmsAuthenticationMethodConfigurationResponse429Headers
	// Headers503 the parsed response headers for an HTTP 503 response
	Headers503 *DeleteSmsAuthenticationMethodConfigurationResponse503Headers
}

// Status returns HTTPResponse.Status
func (r DeleteSmsAuthenticationMethodConfigurationResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r DeleteSmsAuthenticationMethodConfigurationResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response
// headers
func (r DeleteSmsAuthenticationMethodConfigurationResponse) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// GetSmsAuthenticationMethodConfigurationResponse429Headers the declared response headers of an
// HTTP 429 response for GetSmsAuthenticationMethodConfiguration
type GetSmsAuthenticationMethodConfigurationResponse429Headers struct {
	RetryAfter *int32
}

// GetSmsAuthenticationMethodConfigurationResponse503Headers the declared response headers of an
// HTTP 503 response for GetSmsAuthenticationMethodConfiguration
type GetSmsAuthenticationMethodConfigurationResponse503Headers struct {
	RetryAfter *int32
}

type GetSmsAuthenticationMethodConfigurationResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *SmsAuthenticationMethodConfiguration
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
	Headers429 *GetSmsAuthenticationMethodConfigurationResponse429Headers
	// Headers503 the parsed response headers for an HTTP 503 response
	Headers503 *GetSmsAuthenticationMethodConfigurationResponse503Headers
}

// Status returns HTTPResponse.Status
func (r GetSmsAuthenticationMethodConfigurationResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r GetSmsAuthenticationMethodConfigurationResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response
// headers
func (r GetSmsAuthenticationMethodConfigurationResponse) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// UpdateSmsAuthenticationMethodConfigurationResponse429Headers the declared response headers of an
// HTTP 429 response for UpdateSmsAuthenticationMethodConfiguration
type UpdateSmsAuthenticationMethodConfigurationResponse429Headers struct {
	RetryAfter *int32
}

// UpdateSmsAuthenticationMethodConfigurationResponse503Headers the declared response headers of an
// HTTP 503 response for UpdateSmsAuthenticationMethodConfiguration
type UpdateSmsAuthenticationMethodConfigurationResponse503Headers struct {
	RetryAfter *int32
}

type UpdateSmsAuthenticationMethodConfigurationResponse struct {
	Body         []byte
	HTTPResponse *http.Response
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
	Headers429 *UpdateSmsAuthenticationMethodConfigurationResponse429Headers
	// Headers503 the parsed response headers for an HTTP 503 response
	Headers503 *UpdateSmsAuthenticationMethodConfigurationResponse503Headers
}

// Status returns HTTPResponse.Status
func (r UpdateSmsAuthenticationMethodConfigurationResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r UpdateSmsAuthenticationMethodConfigurationResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response
// headers
func (r UpdateSmsAuthenticationMethodConfigurationResponse) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// DeleteSoftwareOathAuthenticationMethodConfigurationResponse429Headers the declared response
// headers of an HTTP 429 response for DeleteSoftwareOathAuthenticationMethodConfiguration
type DeleteSoftwareOathAuthenticationMethodConfigurationResponse429Headers struct {
	RetryAfter *int32
}

// DeleteSoftwareOathAuthenticationMethodConfigurationResponse503Headers the declared response
// headers of an HTTP 503 response for DeleteSoftwareOathAuthenticationMethodConfiguration
type DeleteSoftwareOathAuthenticationMethodConfigurationResponse503Headers struct {
	RetryAfter *int32
}

type DeleteSoftwareOathAuthenticationMethodConfigurationResponse struct {
	Body         []byte
	HTTPResponse *http.Response
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
	// JSON429 the response for an HTTP 429 `application/json` response
	JSON429 *TooManyRequests
	// JSON500 the response for an HTTP 500 `application/json` response
	JSON500 *InternalServerError
	// JSON503 the response for an HTTP 503 `application/json` response
	JSON503 *ServiceUnavailable
	// Headers429 the parsed response headers for an HTTP 429 response
	Headers429 *DeleteSoftwareOathAuthenticationMethodConfigurationResponse429Headers
	// Headers503 the parsed response headers for an HTTP 503 response
	Headers503 *DeleteSoftwareOathAuthenticationMethodConfigurationResponse503Headers
}

// Status returns HTTPResponse.Status
func (r DeleteSoftwareOathAuthenticationMethodConfigurationResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r DeleteSoftwareOathAuthenticationMethodConfigurationResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response
// headers
func (r DeleteSoftwareOathAuthenticationMethodConfigurationResponse) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// GetSoftwareOathAuthenticationMethodConfigurationResponse429Headers the declared response headers
// of an HTTP 429 response for GetSoftwareOathAuthenticationMethodConfiguration
type GetSoftwareOathAuthenticationMethodConfigurationResponse429Headers struct {
	RetryAfter *int32
}

// GetSoftwareOathAuthenticationMethodConfigurationResponse503Headers the declared response headers
// of an HTTP 503 response for GetSoftwareOathAuthenticationMethodConfiguration
type GetSoftwareOathAuthenticationMethodConfigurationResponse503Headers struct {
	RetryAfter *int32
}

type GetSoftwareOathAuthenticationMethodConfigurationResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *SoftwareOathAuthenticationMethodConfiguration
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
	Headers429 *GetSoftwareOathAuthenticationMethodConfigurationResponse429Headers
	// Headers503 the parsed response headers for an HTTP 503 response
	Headers503 *GetSoftwareOathAuthenticationMethodConfigurationResponse503Headers
}

// Status returns HTTPResponse.Status
func (r GetSoftwareOathAuthenticationMethodConfigurationResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r GetSoftwareOathAuthenticationMethodConfigurationResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response
// headers
func (r GetSoftwareOathAuthenticationMethodConfigurationResponse) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// UpdateSoftwareOathAuthenticationMethodConfigurationResponse429Headers the declared response
// headers of an HTTP 429 response for UpdateSoftwareOathAuthenticationMethodConfiguration
type UpdateSoftwareOathAuthenticationMethodConfigurationResponse429Headers struct {
	RetryAfter *int32
}

// UpdateSoftwareOathAuthenticationMethodConfigurationResponse503Headers the declared response
// headers of an HTTP 503 response for UpdateSoftwareOathAuthenticationMethodConfiguration
type UpdateSoftwareOathAuthenticationMethodConfigurationResponse503Headers struct {
	RetryAfter *int32
}

type UpdateSoftwareOathAuthenticationMethodConfigurationResponse struct {
	Body         []byte
	HTTPResponse *http.Response
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
	Headers429 *UpdateSoftwareOathAuthenticationMethodConfigurationResponse429Headers
	// Headers503 the parsed response headers for an HTTP 503 response
	Headers503 *UpdateSoftwareOathAuthenticationMethodConfigurationResponse503Headers
}

// Status returns HTTPResponse.Status
func (r UpdateSoftwareOathAuthenticationMethodConfigurationResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r UpdateSoftwareOathAuthenticationMethodConfigurationResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response
// headers
func (r UpdateSoftwareOathAuthenticationMethodConfigurationResponse) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// DeleteVoiceAuthenticationMethodConfigurationResponse429Headers the declared response headers of
// an HTTP 429 response for DeleteVoiceAuthenticationMethodConfiguration
type DeleteVoiceAuthenticationMethodConfigurationResponse429Headers struct {
	RetryAfter *int32
}

// DeleteVoiceAuthenticationMethodConfigurationResponse503Headers the declared response headers of
// an HTTP 503 response for DeleteVoiceAuthenticationMethodConfiguration
type DeleteVoiceAuthenticationMethodConfigurationResponse503Headers struct {
	RetryAfter *int32
}

type DeleteVoiceAuthenticationMethodConfigurationResponse struct {
	Body         []byte
	HTTPResponse *http.Response
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
	// JSON429 the response for an HTTP 429 `application/json` response
	JSON429 *TooManyRequests
	// JSON500 the response for an HTTP 500 `application/json` response
	JSON500 *InternalServerError
	// JSON503 the response for an HTTP 503 `application/json` response
	JSON503 *ServiceUnavailable
	// Headers429 the parsed response headers for an HTTP 429 response
	Headers429 *DeleteVoiceAuthenticationMethodConfigurationResponse429Headers
	// Headers503 the parsed response headers for an HTTP 503 response
	Headers503 *DeleteVoiceAuthenticationMethodConfigurationResponse503Headers
}

// Status returns HTTPResponse.Status
func (r DeleteVoiceAuthenticationMethodConfigurationResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r DeleteVoiceAuthenticationMethodConfigurationResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response
// headers
func (r DeleteVoiceAuthenticationMethodConfigurationResponse) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// GetVoiceAuthenticationMethodConfigurationResponse429Headers the declared response headers of an
// HTTP 429 response for GetVoiceAuthenticationMethodConfiguration
type GetVoiceAuthenticationMethodConfigurationResponse429Headers struct {
	RetryAfter *int32
}

// GetVoiceAuthenticationMethodConfigurationResponse503Headers the declared response headers of an
// HTTP 503 response for GetVoiceAuthenticationMethodConfiguration
type GetVoiceAuthenticationMethodConfigurationResponse503Headers struct {
	RetryAfter *int32
}

type GetVoiceAuthenticationMethodConfigurationResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *VoiceAuthenticationMethodConfiguration
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
	Headers429 *GetVoiceAuthenticationMethodConfigurationResponse429Headers
	// Headers503 the parsed response headers for an HTTP 503 response
	Headers503 *GetVoiceAuthenticationMethodConfigurationResponse503Headers
}

// Status returns HTTPResponse.Status
func (r GetVoiceAuthenticationMethodConfigurationResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r GetVoiceAuthenticationMethodConfigurationResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response
// headers
func (r GetVoiceAuthenticationMethodConfigurationResponse) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// UpdateVoiceAuthenticationMethodConfigurationResponse429Headers the declared response headers of
// an HTTP 429 response for UpdateVoiceAuthenticationMethodConfiguration
type UpdateVoiceAuthenticationMethodConfigurationResponse429Headers struct {
	RetryAfter *int32
}

// UpdateVoiceAuthenticationMethodConfigurationResponse503Headers the declared response headers of
// an HTTP 503 response for UpdateVoiceAuthenticationMethodConfiguration
type UpdateVoiceAuthenticationMethodConfigurationResponse503Headers struct {
	RetryAfter *int32
}

type UpdateVoiceAuthenticationMethodConfigurationResponse struct {
	Body         []byte
	HTTPResponse *http.Response
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
	Headers429 *UpdateVoiceAuthenticationMethodConfigurationResponse429Headers
	// Headers503 the parsed response headers for an HTTP 503 response
	Headers503 *UpdateVoiceAuthenticationMethodConfigurationResponse503Headers
}

// Status returns HTTPResponse.Status
func (r UpdateVoiceAuthenticationMethodConfigurationResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r UpdateVoiceAuthenticationMethodConfigurationResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response
// headers
func (r UpdateVoiceAuthenticationMethodConfigurationResponse) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// DeleteX509CertificateAuthenticationMethodConfigurationResponse429Headers the declared response
// headers of an HTTP 429 response for DeleteX509CertificateAuthenticationMethodConfiguration
type DeleteX509CertificateAuthenticationMethodConfigurationResponse429Headers struct {
	RetryAfter *int32
}

// DeleteX509CertificateAuthenticationMethodConfigurationResponse503Headers the declared response
// headers of an HTTP 503 response for DeleteX509CertificateAuthenticationMethodConfiguration
type DeleteX509CertificateAuthenticationMethodConfigurationResponse503Headers struct {
	RetryAfter *int32
}

type DeleteX509CertificateAuthenticationMethodConfigurationResponse struct {
	Body         []byte
	HTTPResponse *http.Response
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
	// JSON429 the response for an HTTP 429 `application/json` response
	JSON429 *TooManyRequests
	// JSON500 the response for an HTTP 500 `application/json` response
	JSON500 *InternalServerError
	// JSON503 the response for an HTTP 503 `application/json` response
	JSON503 *ServiceUnavailable
	// Headers429 the parsed response headers for an HTTP 429 response
	Headers429 *DeleteX509CertificateAuthenticationMethodConfigurationResponse429Headers
	// Headers503 the parsed response headers for an HTTP 503 response
	Headers503 *DeleteX509CertificateAuthenticationMethodConfigurationResponse503Headers
}

// Status returns HTTPResponse.Status
func (r DeleteX509CertificateAuthenticationMethodConfigurationResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r DeleteX509CertificateAuthenticationMethodConfigurationResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response
// headers
func (r DeleteX509CertificateAuthenticationMethodConfigurationResponse) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// GetX509CertificateAuthenticationMethodConfigurationResponse429Headers the declared response
// headers of an HTTP 429 response for GetX509CertificateAuthenticationMethodConfiguration
type GetX509CertificateAuthenticationMethodConfigurationResponse429Headers struct {
	RetryAfter *int32
}

// GetX509CertificateAuthenticationMethodConfigurationResponse503Headers the declared response
// headers of an HTTP 503 response for GetX509CertificateAuthenticationMethodConfiguration
type GetX509CertificateAuthenticationMethodConfigurationResponse503Headers struct {
	RetryAfter *int32
}

type GetX509CertificateAuthenticationMethodConfigurationResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *X509CertificateAuthenticationMethodConfiguration
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
	Headers429 *GetX509CertificateAuthenticationMethodConfigurationResponse429Headers
	// Headers503 the parsed response headers for an HTTP 503 response
	Headers503 *GetX509CertificateAuthenticationMethodConfigurationResponse503Headers
}

// Status returns HTTPResponse.Status
func (r GetX509CertificateAuthenticationMethodConfigurationResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r GetX509CertificateAuthenticationMethodConfigurationResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response
// headers
func (r GetX509CertificateAuthenticationMethodConfigurationResponse) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// UpdateX509CertificateAuthenticationMethodConfigurationResponse429Headers the declared response
// headers of an HTTP 429 response for UpdateX509CertificateAuthenticationMethodConfiguration
type UpdateX509CertificateAuthenticationMethodConfigurationResponse429Headers struct {
	RetryAfter *int32
}

// UpdateX509CertificateAuthenticationMethodConfigurationResponse503Headers the declared response
// headers of an HTTP 503 response for UpdateX509CertificateAuthenticationMethodConfiguration
type UpdateX509CertificateAuthenticationMethodConfigurationResponse503Headers struct {
	RetryAfter *int32
}

type UpdateX509CertificateAuthenticationMethodConfigurationResponse struct {
	Body         []byte
	HTTPResponse *http.Response
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
	Headers429 *UpdateX509CertificateAuthenticationMethodConfigurationResponse429Headers
	// Headers503 the parsed response headers for an HTTP 503 response
	Headers503 *UpdateX509CertificateAuthenticationMethodConfigurationResponse503Headers
}

// Status returns HTTPResponse.Status
func (r UpdateX509CertificateAuthenticationMethodConfigurationResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r UpdateX509CertificateAuthenticationMethodConfigurationResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response
// headers
func (r UpdateX509CertificateAuthenticationMethodConfigurationResponse) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// DeleteAuthenticationMethodConfigurationResponse429Headers the declared response headers of an
// HTTP 429 response for DeleteAuthenticationMethodConfiguration
type DeleteAuthenticationMethodConfigurationResponse429Headers struct {
	RetryAfter *int32
}

// DeleteAuthenticationMethodConfigurationResponse503Headers the declared response headers of an
// HTTP 503 response for DeleteAuthenticationMethodConfiguration
type DeleteAuthenticationMethodConfigurationResponse503Headers struct {
	RetryAfter *int32
}

type DeleteAuthenticationMethodConfigurationResponse struct {
	Body         []byte
	HTTPResponse *http.Response
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
	// JSON429 the response for an HTTP 429 `application/json` response
	JSON429 *TooManyRequests
	// JSON500 the response for an HTTP 500 `application/json` response
	JSON500 *InternalServerError
	// JSON503 the response for an HTTP 503 `application/json` response
	JSON503 *ServiceUnavailable
	// Headers429 the parsed response headers for an HTTP 429 response
	Headers429 *DeleteAuthenticationMethodConfigurationResponse429Headers
	// Headers503 the parsed response headers for an HTTP 503 response
	Headers503 *DeleteAuthenticationMethodConfigurationResponse503Headers
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

// GetAuthenticationMethodConfigurationResponse429Headers the declared response headers of an HTTP
// 429 response for GetAuthenticationMethodConfiguration
type GetAuthenticationMethodConfigurationResponse429Headers struct {
	RetryAfter *int32
}

// GetAuthenticationMethodConfigurationResponse503Headers the declared response headers of an HTTP
// 503 response for GetAuthenticationMethodConfiguration
type GetAuthenticationMethodConfigurationResponse503Headers struct {
	RetryAfter *int32
}

type GetAuthenticationMethodConfigurationResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *AuthenticationMethodConfigurationUnion
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
	Headers429 *GetAuthenticationMethodConfigurationResponse429Headers
	// Headers503 the parsed response headers for an HTTP 503 response
	Headers503 *GetAuthenticationMethodConfigurationResponse503Headers
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

// UpdateAuthenticationMethodConfigurationResponse429Headers the declared response headers of an
// HTTP 429 response for UpdateAuthenticationMethodConfiguration
type UpdateAuthenticationMethodConfigurationResponse429Headers struct {
	RetryAfter *int32
}

// UpdateAuthenticationMethodConfigurationResponse503Headers the declared response headers of an
// HTTP 503 response for UpdateAuthenticationMethodConfiguration
type UpdateAuthenticationMethodConfigurationResponse503Headers struct {
	RetryAfter *int32
}

type UpdateAuthenticationMethodConfigurationResponse struct {
	Body         []byte
	HTTPResponse *http.Response
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
	Headers429 *UpdateAuthenticationMethodConfigurationResponse429Headers
	// Headers503 the parsed response headers for an HTTP 503 response
	Headers503 *UpdateAuthenticationMethodConfigurationResponse503Headers
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

// GetPartnerSecurityScoreResponse429Headers the declared response headers of an HTTP 429 response
// for GetPartnerSecurityScore
type GetPartnerSecurityScoreResponse429Headers struct {
	RetryAfter *int32
}

// GetPartnerSecurityScoreResponse503Headers the declared response headers of an HTTP 503 response
// for GetPartnerSecurityScore
type GetPartnerSecurityScoreResponse503Headers struct {
	RetryAfter *int32
}

type GetPartnerSecurityScoreResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *PartnerSecurityScore
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
	Headers429 *GetPartnerSecurityScoreResponse429Headers
	// Headers503 the parsed response headers for an HTTP 503 response
	Headers503 *GetPartnerSecurityScoreResponse503Headers
}

// Status returns HTTPResponse.Status
func (r GetPartnerSecurityScoreResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r GetPartnerSecurityScoreResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response
// headers
func (r GetPartnerSecurityScoreResponse) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// ListCustomerInsightsResponse429Headers the declared response headers of an HTTP 429 response for
// ListCustomerInsights
type ListCustomerInsightsResponse429Headers struct {
	RetryAfter *int32
}

// ListCustomerInsightsResponse503Headers the declared response headers of an HTTP 503 response for
// ListCustomerInsights
type ListCustomerInsightsResponse503Headers struct {
	RetryAfter *int32
}

type ListCustomerInsightsResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *CustomerInsightCollectionResponse
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
	Headers429 *ListCustomerInsightsResponse429Headers
	// Headers503 the parsed response headers for an HTTP 503 response
	Headers503 *ListCustomerInsightsResponse503Headers
}

// Status returns HTTPResponse.Status
func (r ListCustomerInsightsResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r ListCustomerInsightsResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response
// headers
func (r ListCustomerInsightsResponse) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// ListSecurityScoreHistoryResponse429Headers the declared response headers of an HTTP 429 response
// for ListSecurityScoreHistory
type ListSecurityScoreHistoryResponse429Headers struct {
	RetryAfter *int32
}

// ListSecurityScoreHistoryResponse503Headers the declared response headers of an HTTP 503 response
// for ListSecurityScoreHistory
type ListSecurityScoreHistoryResponse503Headers struct {
	RetryAfter *int32
}

type ListSecurityScoreHistoryResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *SecurityScoreHistoryCollectionResponse
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
	Headers429 *ListSecurityScoreHistoryResponse429Headers
	// Headers503 the parsed response headers for an HTTP 503 response
	Headers503 *ListSecurityScoreHistoryResponse503Headers
}

// Status returns HTTPResponse.Status
func (r ListSecurityScoreHistoryResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r ListSecurityScoreHistoryResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response
// headers
func (r ListSecurityScoreHistoryResponse) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// GetSecurityScoreHistoryResponse429Headers the declared response headers of an HTTP 429 response
// for GetSecurityScoreHistory
type GetSecurityScoreHistoryResponse429Headers struct {
	RetryAfter *int32
}

// GetSecurityScoreHistoryResponse503Headers the declared response headers of an HTTP 503 response
// for GetSecurityScoreHistory
type GetSecurityScoreHistoryResponse503Headers struct {
	RetryAfter *int32
}

type GetSecurityScoreHistoryResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *SecurityScoreHistory
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
	Headers429 *GetSecurityScoreHistoryResponse429Headers
	// Headers503 the parsed response headers for an HTTP 503 response
	Headers503 *GetSecurityScoreHistoryResponse503Headers
}

// Status returns HTTPResponse.Status
func (r GetSecurityScoreHistoryResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r GetSecurityScoreHistoryResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response
// headers
func (r GetSecurityScoreHistoryResponse) ContentType() string {
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

// ListRequirementsResponse503Headers the declared response headers of an HTTP 503 response for
// ListRequirements
type ListRequirementsResponse503Headers struct {
	RetryAfter *int32
}

type ListRequirementsResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *SecurityRequirementCollectionResponse
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
	Headers429 *ListRequirementsResponse429Headers
	// Headers503 the parsed response headers for an HTTP 503 response
	Headers503 *ListRequirementsResponse503Headers
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

// GetSecurityRequirementResponse429Headers the declared response headers of an HTTP 429 response
// for GetSecurityRequirement
type GetSecurityRequirementResponse429Headers struct {
	RetryAfter *int32
}

// GetSecurityRequirementResponse503Headers the declared response headers of an HTTP 503 response
// for GetSecurityRequirement
type GetSecurityRequirementResponse503Headers struct {
	RetryAfter *int32
}

type GetSecurityRequirementResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *SecurityRequirementUnion
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
	Headers429 *GetSecurityRequirementResponse429Headers
	// Headers503 the parsed response headers for an HTTP 503 response
	Headers503 *GetSecurityRequirementResponse503Headers
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

// GetAuthenticationMethodsPolicyWithResponse: Get the authentication methods policy
//
// Reads the tenant's policy with all method configurations, which are expanded without being asked
// for. `$select` narrows the members.
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

// UpdateAuthenticationMethodsPolicyWithBodyWithResponse: Update the authentication methods
// policy
//
// Changes the members that are sent and keeps the rest. If any member is refused, nothing changes.
// Method configurations are changed through their own paths.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known
// response body format(s).
//
// Corresponds with PATCH /policies/authenticationMethodsPolicy (the
// `UpdateAuthenticationMethodsPolicy` operationId).
func (c *ClientWithResponses) UpdateAuthenticationMethodsPolicyWithBodyWithResponse(ctx context.Context, params *UpdateAuthenticationMethodsPolicyParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*UpdateAuthenticationMethodsPolicyResponse, error) {
	rsp, err := c.UpdateAuthenticationMethodsPolicyWithBody(ctx, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseUpdateAuthenticationMethodsPolicyResponse(rsp)
}

// UpdateAuthenticationMethodsPolicyWithResponse: Update the authentication methods policy
//
// Changes the members that are sent and keeps the rest. If any member is refused, nothing changes.
// Method configurations are changed through their own paths.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known
// response body format(s).
//
// Corresponds with PATCH /policies/authenticationMethodsPolicy (the
// `UpdateAuthenticationMethodsPolicy` operationId).
func (c *ClientWithResponses) UpdateAuthenticationMethodsPolicyWithResponse(ctx context.Context, params *UpdateAuthenticationMethodsPolicyParams, body UpdateAuthenticationMethodsPolicyJSONRequestBody, reqEditors ...RequestEditorFn) (*UpdateAuthenticationMethodsPolicyResponse, error) {
	rsp, err := c.UpdateAuthenticationMethodsPolicy(ctx, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseUpdateAuthenticationMethodsPolicyResponse(rsp)
}

// ListAuthenticationMethodConfigurationsWithResponse: List the method configurations
//
// Reads the configurations of all methods, built-in ones and external ones. Each entry names its
// derived type in `@odata.type`.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /policies/authenticationMethodsPolicy/authenticationMethodConfigurations
// (the `ListAuthenticationMethodConfigurations` operationId).
func (c *ClientWithResponses) ListAuthenticationMethodConfigurationsWithResponse(ctx context.Context, params *ListAuthenticationMethodConfigurationsParams, reqEditors ...RequestEditorFn) (*ListAuthenticationMethodConfigurationsResponse, error) {
	rsp, err := c.ListAuthenticationMethodConfigurations(ctx, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseListAuthenticationMethodConfigurationsResponse(rsp)
}

// CreateAuthenticationMethodConfigurationWithBodyWithResponse: Create an external method
//
// Adds a second factor that another identity provider performs over OpenID Connect. Built-in
// configurations always exist and cannot be created.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known
// response body format(s).
//
// Corresponds with POST /policies/authenticationMethodsPolicy/authenticationMethodConfigurations
// (the `CreateAuthenticationMethodConfiguration` operationId).
func (c *ClientWithResponses) CreateAuthenticationMethodConfigurationWithBodyWithResponse(ctx context.Context, params *CreateAuthenticationMethodConfigurationParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*CreateAuthenticationMethodConfigurationResponse, error) {
	rsp, err := c.CreateAuthenticationMethodConfigurationWithBody(ctx, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseCreateAuthenticationMethodConfigurationResponse(rsp)
}

// CreateAuthenticationMethodConfigurationWithResponse: Create an external method
//
// Adds a second factor that another identity provider performs over OpenID Connect. Built-in
// configurations always exist and cannot be created.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known
// response body format(s).
//
// Corresponds with POST /policies/authenticationMethodsPolicy/authenticationMethodConfigurations
// (the `CreateAuthenticationMethodConfiguration` operationId).
func (c *ClientWithResponses) CreateAuthenticationMethodConfigurationWithResponse(ctx context.Context, params *CreateAuthenticationMethodConfigurationParams, body CreateAuthenticationMethodConfigurationJSONRequestBody, reqEditors ...RequestEditorFn) (*CreateAuthenticationMethodConfigurationResponse, error) {
	rsp, err := c.CreateAuthenticationMethodConfiguration(ctx, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseCreateAuthenticationMethodConfigurationResponse(rsp)
}

// DeleteTemporaryAccessPassAuthenticationMethodConfigurationWithResponse: Reset the Temporary
// Access Pass configuration
//
// Puts the configuration back to its defaults. It stays readable afterwards.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with DELETE
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/TemporaryAccessPass (the
// `DeleteTemporaryAccessPassAuthenticationMethodConfiguration` operationId).
func (c *ClientWithResponses) DeleteTemporaryAccessPassAuthenticationMethodConfigurationWithResponse(ctx context.Context, params *DeleteTemporaryAccessPassAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*DeleteTemporaryAccessPassAuthenticationMethodConfigurationResponse, error) {
	rsp, err := c.DeleteTemporaryAccessPassAuthenticationMethodConfiguration(ctx, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseDeleteTemporaryAccessPassAuthenticationMethodConfigurationResponse(rsp)
}

// GetTemporaryAccessPassAuthenticationMethodConfigurationWithResponse: Get the Temporary Access
// Pass configuration
//
// Reads who may be given a Temporary Access Pass, its length and the range of its lifetime.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/TemporaryAccessPass (the
// `GetTemporaryAccessPassAuthenticationMethodConfiguration` operationId).
func (c *ClientWithResponses) GetTemporaryAccessPassAuthenticationMethodConfigurationWithResponse(ctx context.Context, params *GetTemporaryAccessPassAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*GetTemporaryAccessPassAuthenticationMethodConfigurationResponse, error) {
	rsp, err := c.GetTemporaryAccessPassAuthenticationMethodConfiguration(ctx, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseGetTemporaryAccessPassAuthenticationMethodConfigurationResponse(rsp)
}

// UpdateTemporaryAccessPassAuthenticationMethodConfigurationWithBodyWithResponse: Update the
// Temporary Access Pass configuration
//
// Turns Temporary Access Passes on or off, sets their targets, length or lifetimes. The default
// lifetime must stay between minimum and maximum. Members that are not sent keep their values.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known
// response body format(s).
//
// Corresponds with PATCH
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/TemporaryAccessPass (the
// `UpdateTemporaryAccessPassAuthenticationMethodConfiguration` operationId).
func (c *ClientWithResponses) UpdateTemporaryAccessPassAuthenticationMethodConfigurationWithBodyWithResponse(ctx context.Context, params *UpdateTemporaryAccessPassAuthenticationMethodConfigurationParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*UpdateTemporaryAccessPassAuthenticationMethodConfigurationResponse, error) {
	rsp, err := c.UpdateTemporaryAccessPassAuthenticationMethodConfigurationWithBody(ctx, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseUpdateTemporaryAccessPassAuthenticationMethodConfigurationResponse(rsp)
}

// UpdateTemporaryAccessPassAuthenticationMethodConfigurationWithResponse: Update the Temporary
// Access Pass configuration
//
// Turns Temporary Access Passes on or off, sets their targets, length or lifetimes. The default
// lifetime must stay between minimum and maximum. Members that are not sent keep their values.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known
// response body format(s).
//
// Corresponds with PATCH
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/TemporaryAccessPass (the
// `UpdateTemporaryAccessPassAuthenticationMethodConfiguration` operationId).
func (c *ClientWithResponses) UpdateTemporaryAccessPassAuthenticationMethodConfigurationWithResponse(ctx context.Context, params *UpdateTemporaryAccessPassAuthenticationMethodConfigurationParams, body UpdateTemporaryAccessPassAuthenticationMethodConfigurationJSONRequestBody, reqEditors ...RequestEditorFn) (*UpdateTemporaryAccessPassAuthenticationMethodConfigurationResponse, error) {
	rsp, err := c.UpdateTemporaryAccessPassAuthenticationMethodConfiguration(ctx, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseUpdateTemporaryAccessPassAuthenticationMethodConfigurationResponse(rsp)
}

// DeleteVerifiableCredentialsAuthenticationMethodConfigurationWithResponse: Reset the
// verifiable credentials configuration
//
// Puts the configuration back to its defaults. It stays readable afterwards.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with DELETE
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/VerifiableCredentials
// (the `DeleteVerifiableCredentialsAuthenticationMethodConfiguration` operationId).
func (c *ClientWithResponses) DeleteVerifiableCredentialsAuthenticationMethodConfigurationWithResponse(ctx context.Context, params *DeleteVerifiableCredentialsAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*DeleteVerifiableCredentialsAuthenticationMethodConfigurationResponse, error) {
	rsp, err := c.DeleteVerifiableCredentialsAuthenticationMethodConfiguration(ctx, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseDeleteVerifiableCredentialsAuthenticationMethodConfigurationResponse(rsp)
}

// GetVerifiableCredentialsAuthenticationMethodConfigurationWithResponse: Get the verifiable
// credentials configuration
//
// Reads who may prove an identity with verifiable credentials, and under which profiles.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/VerifiableCredentials
// (the `GetVerifiableCredentialsAuthenticationMethodConfiguration` operationId).
func (c *ClientWithResponses) GetVerifiableCredentialsAuthenticationMethodConfigurationWithResponse(ctx context.Context, params *GetVerifiableCredentialsAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*GetVerifiableCredentialsAuthenticationMethodConfigurationResponse, error) {
	rsp, err := c.GetVerifiableCredentialsAuthenticationMethodConfiguration(ctx, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseGetVerifiableCredentialsAuthenticationMethodConfigurationResponse(rsp)
}

// UpdateVerifiableCredentialsAuthenticationMethodConfigurationWithBodyWithResponse: Update the
// verifiable credentials configuration
//
// Turns verifiable credentials on or off or sets their targets. Members that are not sent keep
// their values.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known
// response body format(s).
//
// Corresponds with PATCH
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/VerifiableCredentials
// (the `UpdateVerifiableCredentialsAuthenticationMethodConfiguration` operationId).
func (c *ClientWithResponses) UpdateVerifiableCredentialsAuthenticationMethodConfigurationWithBodyWithResponse(ctx context.Context, params *UpdateVerifiableCredentialsAuthenticationMethodConfigurationParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*UpdateVerifiableCredentialsAuthenticationMethodConfigurationResponse, error) {
	rsp, err := c.UpdateVerifiableCredentialsAuthenticationMethodConfigurationWithBody(ctx, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseUpdateVerifiableCredentialsAuthenticationMethodConfigurationResponse(rsp)
}

// UpdateVerifiableCredentialsAuthenticationMethodConfigurationWithResponse: Update the verifiable
// credentials configuration
//
// Turns verifiable credentials on or off or sets their targets. Members that are not sent keep
// their values.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known
// response body format(s).
//
// Corresponds with PATCH
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/VerifiableCredentials
// (the `UpdateVerifiableCredentialsAuthenticationMethodConfiguration` operationId).
func (c *ClientWithResponses) UpdateVerifiableCredentialsAuthenticationMethodConfigurationWithResponse(ctx context.Context, params *UpdateVerifiableCredentialsAuthenticationMethodConfigurationParams, body UpdateVerifiableCredentialsAuthenticationMethodConfigurationJSONRequestBody, reqEditors ...RequestEditorFn) (*UpdateVerifiableCredentialsAuthenticationMethodConfigurationResponse, error) {
	rsp, err := c.UpdateVerifiableCredentialsAuthenticationMethodConfiguration(ctx, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseUpdateVerifiableCredentialsAuthenticationMethodConfigurationResponse(rsp)
}

// DeleteEmailAuthenticationMethodConfigurationWithResponse: Reset the email one-time code
// configuration
//
// Puts the configuration back to its defaults. It stays readable afterwards.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with DELETE
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/email (the
// `DeleteEmailAuthenticationMethodConfiguration` operationId).
func (c *ClientWithResponses) DeleteEmailAuthenticationMethodConfigurationWithResponse(ctx context.Context, params *DeleteEmailAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*DeleteEmailAuthenticationMethodConfigurationResponse, error) {
	rsp, err := c.DeleteEmailAuthenticationMethodConfiguration(ctx, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseDeleteEmailAuthenticationMethodConfigurationResponse(rsp)
}

// GetEmailAuthenticationMethodConfigurationWithResponse: Get the email one-time code
// configuration
//
// Reads who may use codes sent by email, and whether guests may sign in with them.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/email (the
// `GetEmailAuthenticationMethodConfiguration` operationId).
func (c *ClientWithResponses) GetEmailAuthenticationMethodConfigurationWithResponse(ctx context.Context, params *GetEmailAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*GetEmailAuthenticationMethodConfigurationResponse, error) {
	rsp, err := c.GetEmailAuthenticationMethodConfiguration(ctx, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseGetEmailAuthenticationMethodConfigurationResponse(rsp)
}

// UpdateEmailAuthenticationMethodConfigurationWithBodyWithResponse: Update the email one-time
// code configuration
//
// Turns codes sent by email on or off, sets their targets, or decides about guests. Members that
// are not sent keep their values.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known
// response body format(s).
//
// Corresponds with PATCH
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/email (the
// `UpdateEmailAuthenticationMethodConfiguration` operationId).
func (c *ClientWithResponses) UpdateEmailAuthenticationMethodConfigurationWithBodyWithResponse(ctx context.Context, params *UpdateEmailAuthenticationMethodConfigurationParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*UpdateEmailAuthenticationMethodConfigurationResponse, error) {
	rsp, err := c.UpdateEmailAuthenticationMethodConfigurationWithBody(ctx, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseUpdateEmailAuthenticationMethodConfigurationResponse(rsp)
}

// UpdateEmailAuthenticationMethodConfigurationWithResponse: Update the email one-time code
// configuration
//
// Turns codes sent by email on or off, sets their targets, or decides about guests. Members that
// are not sent keep their values.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known
// response body format(s).
//
// Corresponds with PATCH
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/email (the
// `UpdateEmailAuthenticationMethodConfiguration` operationId).
func (c *ClientWithResponses) UpdateEmailAuthenticationMethodConfigurationWithResponse(ctx context.Context, params *UpdateEmailAuthenticationMethodConfigurationParams, body UpdateEmailAuthenticationMethodConfigurationJSONRequestBody, reqEditors ...RequestEditorFn) (*UpdateEmailAuthenticationMethodConfigurationResponse, error) {
	rsp, err := c.UpdateEmailAuthenticationMethodConfiguration(ctx, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseUpdateEmailAuthenticationMethodConfigurationResponse(rsp)
}

// DeleteFido2AuthenticationMethodConfigurationWithResponse: Reset the passkey (FIDO2)
// configuration
//
// Puts the configuration back to its defaults. It stays readable afterwards.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with DELETE
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2 (the
// `DeleteFido2AuthenticationMethodConfiguration` operationId).
func (c *ClientWithResponses) DeleteFido2AuthenticationMethodConfigurationWithResponse(ctx context.Context, params *DeleteFido2AuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*DeleteFido2AuthenticationMethodConfigurationResponse, error) {
	rsp, err := c.DeleteFido2AuthenticationMethodConfiguration(ctx, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseDeleteFido2AuthenticationMethodConfigurationResponse(rsp)
}

// GetFido2AuthenticationMethodConfigurationWithResponse: Get the passkey (FIDO2) configuration
//
// Reads who may register passkeys, which models pass, and the passkey profiles.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2 (the
// `GetFido2AuthenticationMethodConfiguration` operationId).
func (c *ClientWithResponses) GetFido2AuthenticationMethodConfigurationWithResponse(ctx context.Context, params *GetFido2AuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*GetFido2AuthenticationMethodConfigurationResponse, error) {
	rsp, err := c.GetFido2AuthenticationMethodConfiguration(ctx, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseGetFido2AuthenticationMethodConfigurationResponse(rsp)
}

// UpdateFido2AuthenticationMethodConfigurationWithBodyWithResponse: Update the passkey (FIDO2)
// configuration
//
// Turns passkeys on or off, sets their targets and profiles, or changes which models pass. Members
// that are not sent keep their values.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known
// response body format(s).
//
// Corresponds with PATCH
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2 (the
// `UpdateFido2AuthenticationMethodConfiguration` operationId).
func (c *ClientWithResponses) UpdateFido2AuthenticationMethodConfigurationWithBodyWithResponse(ctx context.Context, params *UpdateFido2AuthenticationMethodConfigurationParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*UpdateFido2AuthenticationMethodConfigurationResponse, error) {
	rsp, err := c.UpdateFido2AuthenticationMethodConfigurationWithBody(ctx, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseUpdateFido2AuthenticationMethodConfigurationResponse(rsp)
}

// UpdateFido2AuthenticationMethodConfigurationWithResponse: Update the passkey (FIDO2)
// configuration
//
// Turns passkeys on or off, sets their targets and profiles, or changes which models pass. Members
// that are not sent keep their values.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known
// response body format(s).
//
// Corresponds with PATCH
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2 (the
// `UpdateFido2AuthenticationMethodConfiguration` operationId).
func (c *ClientWithResponses) UpdateFido2AuthenticationMethodConfigurationWithResponse(ctx context.Context, params *UpdateFido2AuthenticationMethodConfigurationParams, body UpdateFido2AuthenticationMethodConfigurationJSONRequestBody, reqEditors ...RequestEditorFn) (*UpdateFido2AuthenticationMethodConfigurationResponse, error) {
	rsp, err := c.UpdateFido2AuthenticationMethodConfiguration(ctx, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseUpdateFido2AuthenticationMethodConfigurationResponse(rsp)
}

// DeleteHardwareOathAuthenticationMethodConfigurationWithResponse: Reset the hardware OATH
// token configuration
//
// Puts the configuration back to its defaults. It stays readable afterwards.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with DELETE
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/hardwareOath (the
// `DeleteHardwareOathAuthenticationMethodConfiguration` operationId).
func (c *ClientWithResponses) DeleteHardwareOathAuthenticationMethodConfigurationWithResponse(ctx context.Context, params *DeleteHardwareOathAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*DeleteHardwareOathAuthenticationMethodConfigurationResponse, error) {
	rsp, err := c.DeleteHardwareOathAuthenticationMethodConfiguration(ctx, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseDeleteHardwareOathAuthenticationMethodConfigurationResponse(rsp)
}

// GetHardwareOathAuthenticationMethodConfigurationWithResponse: Get the hardware OATH token
// configuration
//
// Reads who may use hardware tokens with OATH codes.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/hardwareOath (the
// `GetHardwareOathAuthenticationMethodConfiguration` operationId).
func (c *ClientWithResponses) GetHardwareOathAuthenticationMethodConfigurationWithResponse(ctx context.Context, params *GetHardwareOathAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*GetHardwareOathAuthenticationMethodConfigurationResponse, error) {
	rsp, err := c.GetHardwareOathAuthenticationMethodConfiguration(ctx, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseGetHardwareOathAuthenticationMethodConfigurationResponse(rsp)
}

// UpdateHardwareOathAuthenticationMethodConfigurationWithBodyWithResponse: Update the hardware
// OATH token configuration
//
// Turns hardware tokens on or off or sets their targets. Members that are not sent keep their
// values.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known
// response body format(s).
//
// Corresponds with PATCH
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/hardwareOath (the
// `UpdateHardwareOathAuthenticationMethodConfiguration` operationId).
func (c *ClientWithResponses) UpdateHardwareOathAuthenticationMethodConfigurationWithBodyWithResponse(ctx context.Context, params *UpdateHardwareOathAuthenticationMethodConfigurationParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*UpdateHardwareOathAuthenticationMethodConfigurationResponse, error) {
	rsp, err := c.UpdateHardwareOathAuthenticationMethodConfigurationWithBody(ctx, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseUpdateHardwareOathAuthenticationMethodConfigurationResponse(rsp)
}

// UpdateHardwareOathAuthenticationMethodConfigurationWithResponse: Update the hardware OATH token
// configuration
//
// Turns hardware tokens on or off or sets their targets. Members that are not sent keep their
// values.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known
// response body format(s).
//
// Corresponds with PATCH
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/hardwareOath (the
// `UpdateHardwareOathAuthenticationMethodConfiguration` operationId).
func (c *ClientWithResponses) UpdateHardwareOathAuthenticationMethodConfigurationWithResponse(ctx context.Context, params *UpdateHardwareOathAuthenticationMethodConfigurationParams, body UpdateHardwareOathAuthenticationMethodConfigurationJSONRequestBody, reqEditors ...RequestEditorFn) (*UpdateHardwareOathAuthenticationMethodConfigurationResponse, error) {
	rsp, err := c.UpdateHardwareOathAuthenticationMethodConfiguration(ctx, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseUpdateHardwareOathAuthenticationMethodConfigurationResponse(rsp)
}

// DeleteMicrosoftAuthenticatorAuthenticationMethodConfigurationWithResponse: Reset the
// Microsoft Authenticator configuration
//
// Puts the configuration back to its defaults. It stays readable afterwards.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with DELETE
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/microsoftAuthenticator
// (the `DeleteMicrosoftAuthenticatorAuthenticationMethodConfiguration` operationId).
func (c *ClientWithResponses) DeleteMicrosoftAuthenticatorAuthenticationMethodConfigurationWithResponse(ctx context.Context, params *DeleteMicrosoftAuthenticatorAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*DeleteMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse, error) {
	rsp, err := c.DeleteMicrosoftAuthenticatorAuthenticationMethodConfiguration(ctx, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseDeleteMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(rsp)
}

// GetMicrosoftAuthenticatorAuthenticationMethodConfigurationWithResponse: Get the Microsoft
// Authenticator configuration
//
// Reads who may use the Authenticator app, for which kinds of notification, and what a notification
// shows.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/microsoftAuthenticator
// (the `GetMicrosoftAuthenticatorAuthenticationMethodConfiguration` operationId).
func (c *ClientWithResponses) GetMicrosoftAuthenticatorAuthenticationMethodConfigurationWithResponse(ctx context.Context, params *GetMicrosoftAuthenticatorAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*GetMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse, error) {
	rsp, err := c.GetMicrosoftAuthenticatorAuthenticationMethodConfiguration(ctx, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseGetMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(rsp)
}

// UpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationWithBodyWithResponse: Update the
// Microsoft Authenticator configuration
//
// Turns the Authenticator app on or off, sets its targets, or changes what a notification shows and
// demands. Members that are not sent keep their values.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known
// response body format(s).
//
// Corresponds with PATCH
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/microsoftAuthenticator
// (the `UpdateMicrosoftAuthenticatorAuthenticationMethodConfiguration` operationId).
func (c *ClientWithResponses) UpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationWithBodyWithResponse(ctx context.Context, params *UpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*UpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse, error) {
	rsp, err := c.UpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationWithBody(ctx, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseUpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(rsp)
}

// UpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationWithResponse: Update the Microsoft
// Authenticator configuration
//
// Turns the Authenticator app on or off, sets its targets, or changes what a notification shows and
// demands. Members that are not sent keep their values.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known
// response body format(s).
//
// Corresponds with PATCH
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/microsoftAuthenticator
// (the `UpdateMicrosoftAuthenticatorAuthenticationMethodConfiguration` operationId).
func (c *ClientWithResponses) UpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationWithResponse(ctx context.Context, params *UpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationParams, body UpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationJSONRequestBody, reqEditors ...RequestEditorFn) (*UpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse, error) {
	rsp, err := c.UpdateMicrosoftAuthenticatorAuthenticationMethodConfiguration(ctx, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseUpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(rsp)
}

// DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationWithResponse: Reset
// the passwordless phone sign-in configuration
//
// Resets the former configuration of passwordless phone sign-in. Use the `microsoftAuthenticator`
// configuration instead.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with DELETE
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/passwordlessMicrosoftAuthenticator
// (the `DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration` operationId).
//
// Deprecated: do not use it in new code.
func (c *ClientWithResponses) DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationWithResponse(ctx context.Context, params *DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse, error) {
	rsp, err := c.DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration(ctx, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseDeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(rsp)
}

// GetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationWithResponse: Get the
// passwordless phone sign-in configuration
//
// Reads the former configuration of passwordless phone sign-in. The service has returned no data
// here since the end of 2020.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/passwordlessMicrosoftAuthenticator
// (the `GetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration` operationId).
//
// Deprecated: do not use it in new code.
func (c *ClientWithResponses) GetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationWithResponse(ctx context.Context, params *GetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*GetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse, error) {
	rsp, err := c.GetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration(ctx, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseGetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(rsp)
}

// UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationWithBodyWithResponse:
// Update the passwordless phone sign-in configuration
//
// Changes the former configuration of passwordless phone sign-in. Use the `microsoftAuthenticator`
// configuration instead.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known
// response body format(s).
//
// Corresponds with PATCH
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/passwordlessMicrosoftAuthenticator
// (the `UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration` operationId).
//
// Deprecated: do not use it in new code.
func (c *ClientWithResponses) UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationWithBodyWithResponse(ctx context.Context, params *UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse, error) {
	rsp, err := c.UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationWithBody(ctx, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseUpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(rsp)
}

// UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationWithResponse: Update the
// passwordless phone sign-in configuration
//
// Changes the former configuration of passwordless phone sign-in. Use the `microsoftAuthenticator`
// configuration instead.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known
// response body format(s).
//
// Corresponds with PATCH
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/passwordlessMicrosoftAuthenticator
// (the `UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration` operationId).
//
// Deprecated: do not use it in new code.
func (c *ClientWithResponses) UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationWithResponse(ctx context.Context, params *UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationParams, body UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationJSONRequestBody, reqEditors ...RequestEditorFn) (*UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse, error) {
	rsp, err := c.UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration(ctx, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseUpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(rsp)
}

// DeleteQrCodePinAuthenticationMethodConfigurationWithResponse: Reset the QR code configuration
//
// Puts the configuration back to its defaults. It stays readable afterwards.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with DELETE
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/qrcodepin (the
// `DeleteQrCodePinAuthenticationMethodConfiguration` operationId).
func (c *ClientWithResponses) DeleteQrCodePinAuthenticationMethodConfigurationWithResponse(ctx context.Context, params *DeleteQrCodePinAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*DeleteQrCodePinAuthenticationMethodConfigurationResponse, error) {
	rsp, err := c.DeleteQrCodePinAuthenticationMethodConfiguration(ctx, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseDeleteQrCodePinAuthenticationMethodConfigurationResponse(rsp)
}

// GetQrCodePinAuthenticationMethodConfigurationWithResponse: Get the QR code configuration
//
// Reads who may sign in with a QR code and PIN, how long a PIN is and how long a code stays valid.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/qrcodepin (the
// `GetQrCodePinAuthenticationMethodConfiguration` operationId).
func (c *ClientWithResponses) GetQrCodePinAuthenticationMethodConfigurationWithResponse(ctx context.Context, params *GetQrCodePinAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*GetQrCodePinAuthenticationMethodConfigurationResponse, error) {
	rsp, err := c.GetQrCodePinAuthenticationMethodConfiguration(ctx, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseGetQrCodePinAuthenticationMethodConfigurationResponse(rsp)
}

// UpdateQrCodePinAuthenticationMethodConfigurationWithBodyWithResponse: Update the QR code
// configuration
//
// Turns sign-in by QR code on or off, sets its targets, the PIN length or the lifetime of a code.
// Members that are not sent keep their values.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known
// response body format(s).
//
// Corresponds with PATCH
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/qrcodepin (the
// `UpdateQrCodePinAuthenticationMethodConfiguration` operationId).
func (c *ClientWithResponses) UpdateQrCodePinAuthenticationMethodConfigurationWithBodyWithResponse(ctx context.Context, params *UpdateQrCodePinAuthenticationMethodConfigurationParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*UpdateQrCodePinAuthenticationMethodConfigurationResponse, error) {
	rsp, err := c.UpdateQrCodePinAuthenticationMethodConfigurationWithBody(ctx, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseUpdateQrCodePinAuthenticationMethodConfigurationResponse(rsp)
}

// UpdateQrCodePinAuthenticationMethodConfigurationWithResponse: Update the QR code configuration
//
// Turns sign-in by QR code on or off, sets its targets, the PIN length or the lifetime of a code.
// Members that are not sent keep their values.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known
// response body format(s).
//
// Corresponds with PATCH
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/qrcodepin (the
// `UpdateQrCodePinAuthenticationMethodConfiguration` operationId).
func (c *ClientWithResponses) UpdateQrCodePinAuthenticationMethodConfigurationWithResponse(ctx context.Context, params *UpdateQrCodePinAuthenticationMethodConfigurationParams, body UpdateQrCodePinAuthenticationMethodConfigurationJSONRequestBody, reqEditors ...RequestEditorFn) (*UpdateQrCodePinAuthenticationMethodConfigurationResponse, error) {
	rsp, err := c.UpdateQrCodePinAuthenticationMethodConfiguration(ctx, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseUpdateQrCodePinAuthenticationMethodConfigurationResponse(rsp)
}

// DeleteSmsAuthenticationMethodConfigurationWithResponse: Reset the text message configuration
//
// Puts the configuration back to its defaults. It stays readable afterwards.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with DELETE
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/sms (the
// `DeleteSmsAuthenticationMethodConfiguration` operationId).
func (c *ClientWithResponses) DeleteSmsAuthenticationMethodConfigurationWithResponse(ctx context.Context, params *DeleteSmsAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*DeleteSmsAuthenticationMethodConfigurationResponse, error) {
	rsp, err := c.DeleteSmsAuthenticationMethodConfiguration(ctx, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseDeleteSmsAuthenticationMethodConfigurationResponse(rsp)
}

// GetSmsAuthenticationMethodConfigurationWithResponse: Get the text message configuration
//
// Reads who may use text messages, and whether as a first factor too.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/sms
// (the `GetSmsAuthenticationMethodConfiguration` operationId).
func (c *ClientWithResponses) GetSmsAuthenticationMethodConfigurationWithResponse(ctx context.Context, params *GetSmsAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*GetSmsAuthenticationMethodConfigurationResponse, error) {
	rsp, err := c.GetSmsAuthenticationMethodConfiguration(ctx, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseGetSmsAuthenticationMethodConfigurationResponse(rsp)
}

// UpdateSmsAuthenticationMethodConfigurationWithBodyWithResponse: Update the text message
// configuration
//
// Turns text messages on or off or sets their targets. Members that are not sent keep their values.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known
// response body format(s).
//
// Corresponds with PATCH
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/sms (the
// `UpdateSmsAuthenticationMethodConfiguration` operationId).
func (c *ClientWithResponses) UpdateSmsAuthenticationMethodConfigurationWithBodyWithResponse(ctx context.Context, params *UpdateSmsAuthenticationMethodConfigurationParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*UpdateSmsAuthenticationMethodConfigurationResponse, error) {
	rsp, err := c.UpdateSmsAuthenticationMethodConfigurationWithBody(ctx, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseUpdateSmsAuthenticationMethodConfigurationResponse(rsp)
}

// UpdateSmsAuthenticationMethodConfigurationWithResponse: Update the text message configuration
//
// Turns text messages on or off or sets their targets. Members that are not sent keep their values.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known
// response body format(s).
//
// Corresponds with PATCH
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/sms (the
// `UpdateSmsAuthenticationMethodConfiguration` operationId).
func (c *ClientWithResponses) UpdateSmsAuthenticationMethodConfigurationWithResponse(ctx context.Context, params *UpdateSmsAuthenticationMethodConfigurationParams, body UpdateSmsAuthenticationMethodConfigurationJSONRequestBody, reqEditors ...RequestEditorFn) (*UpdateSmsAuthenticationMethodConfigurationResponse, error) {
	rsp, err := c.UpdateSmsAuthenticationMethodConfiguration(ctx, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseUpdateSmsAuthenticationMethodConfigurationResponse(rsp)
}

// DeleteSoftwareOathAuthenticationMethodConfigurationWithResponse: Reset the software OATH
// token configuration
//
// Puts the configuration back to its defaults. It stays readable afterwards.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with DELETE
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/softwareOath (the
// `DeleteSoftwareOathAuthenticationMethodConfiguration` operationId).
func (c *ClientWithResponses) DeleteSoftwareOathAuthenticationMethodConfigurationWithResponse(ctx context.Context, params *DeleteSoftwareOathAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*DeleteSoftwareOathAuthenticationMethodConfigurationResponse, error) {
	rsp, err := c.DeleteSoftwareOathAuthenticationMethodConfiguration(ctx, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseDeleteSoftwareOathAuthenticationMethodConfigurationResponse(rsp)
}

// GetSoftwareOathAuthenticationMethodConfigurationWithResponse: Get the software OATH token
// configuration
//
// Reads who may use OATH codes from apps of other vendors.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/softwareOath (the
// `GetSoftwareOathAuthenticationMethodConfiguration` operationId).
func (c *ClientWithResponses) GetSoftwareOathAuthenticationMethodConfigurationWithResponse(ctx context.Context, params *GetSoftwareOathAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*GetSoftwareOathAuthenticationMethodConfigurationResponse, error) {
	rsp, err := c.GetSoftwareOathAuthenticationMethodConfiguration(ctx, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseGetSoftwareOathAuthenticationMethodConfigurationResponse(rsp)
}

// UpdateSoftwareOathAuthenticationMethodConfigurationWithBodyWithResponse: Update the software
// OATH token configuration
//
// Turns OATH codes from other apps on or off or sets their targets. Members that are not sent keep
// their values.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known
// response body format(s).
//
// Corresponds with PATCH
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/softwareOath (the
// `UpdateSoftwareOathAuthenticationMethodConfiguration` operationId).
func (c *ClientWithResponses) UpdateSoftwareOathAuthenticationMethodConfigurationWithBodyWithResponse(ctx context.Context, params *UpdateSoftwareOathAuthenticationMethodConfigurationParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*UpdateSoftwareOathAuthenticationMethodConfigurationResponse, error) {
	rsp, err := c.UpdateSoftwareOathAuthenticationMethodConfigurationWithBody(ctx, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseUpdateSoftwareOathAuthenticationMethodConfigurationResponse(rsp)
}

// UpdateSoftwareOathAuthenticationMethodConfigurationWithResponse: Update the software OATH token
// configuration
//
// Turns OATH codes from other apps on or off or sets their targets. Members that are not sent keep
// their values.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known
// response body format(s).
//
// Corresponds with PATCH
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/softwareOath (the
// `UpdateSoftwareOathAuthenticationMethodConfiguration` operationId).
func (c *ClientWithResponses) UpdateSoftwareOathAuthenticationMethodConfigurationWithResponse(ctx context.Context, params *UpdateSoftwareOathAuthenticationMethodConfigurationParams, body UpdateSoftwareOathAuthenticationMethodConfigurationJSONRequestBody, reqEditors ...RequestEditorFn) (*UpdateSoftwareOathAuthenticationMethodConfigurationResponse, error) {
	rsp, err := c.UpdateSoftwareOathAuthenticationMethodConfiguration(ctx, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseUpdateSoftwareOathAuthenticationMethodConfigurationResponse(rsp)
}

// DeleteVoiceAuthenticationMethodConfigurationWithResponse: Reset the voice call configuration
//
// Puts the configuration back to its defaults. It stays readable afterwards.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with DELETE
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/voice (the
// `DeleteVoiceAuthenticationMethodConfiguration` operationId).
func (c *ClientWithResponses) DeleteVoiceAuthenticationMethodConfigurationWithResponse(ctx context.Context, params *DeleteVoiceAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*DeleteVoiceAuthenticationMethodConfigurationResponse, error) {
	rsp, err := c.DeleteVoiceAuthenticationMethodConfiguration(ctx, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseDeleteVoiceAuthenticationMethodConfigurationResponse(rsp)
}

// GetVoiceAuthenticationMethodConfigurationWithResponse: Get the voice call configuration
//
// Reads who may use voice calls, and whether office numbers are allowed.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/voice (the
// `GetVoiceAuthenticationMethodConfiguration` operationId).
func (c *ClientWithResponses) GetVoiceAuthenticationMethodConfigurationWithResponse(ctx context.Context, params *GetVoiceAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*GetVoiceAuthenticationMethodConfigurationResponse, error) {
	rsp, err := c.GetVoiceAuthenticationMethodConfiguration(ctx, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseGetVoiceAuthenticationMethodConfigurationResponse(rsp)
}

// UpdateVoiceAuthenticationMethodConfigurationWithBodyWithResponse: Update the voice call
// configuration
//
// Turns voice calls on or off, sets their targets, or decides about office numbers. Members that
// are not sent keep their values.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known
// response body format(s).
//
// Corresponds with PATCH
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/voice (the
// `UpdateVoiceAuthenticationMethodConfiguration` operationId).
func (c *ClientWithResponses) UpdateVoiceAuthenticationMethodConfigurationWithBodyWithResponse(ctx context.Context, params *UpdateVoiceAuthenticationMethodConfigurationParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*UpdateVoiceAuthenticationMethodConfigurationResponse, error) {
	rsp, err := c.UpdateVoiceAuthenticationMethodConfigurationWithBody(ctx, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseUpdateVoiceAuthenticationMethodConfigurationResponse(rsp)
}

// UpdateVoiceAuthenticationMethodConfigurationWithResponse: Update the voice call configuration
//
// Turns voice calls on or off, sets their targets, or decides about office numbers. Members that
// are not sent keep their values.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known
// response body format(s).
//
// Corresponds with PATCH
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/voice (the
// `UpdateVoiceAuthenticationMethodConfiguration` operationId).
func (c *ClientWithResponses) UpdateVoiceAuthenticationMethodConfigurationWithResponse(ctx context.Context, params *UpdateVoiceAuthenticationMethodConfigurationParams, body UpdateVoiceAuthenticationMethodConfigurationJSONRequestBody, reqEditors ...RequestEditorFn) (*UpdateVoiceAuthenticationMethodConfigurationResponse, error) {
	rsp, err := c.UpdateVoiceAuthenticationMethodConfiguration(ctx, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseUpdateVoiceAuthenticationMethodConfigurationResponse(rsp)
}

// DeleteX509CertificateAuthenticationMethodConfigurationWithResponse: Reset the certificate
// configuration
//
// Puts the configuration back to its defaults. It stays readable afterwards.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with DELETE
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/x509Certificate (the
// `DeleteX509CertificateAuthenticationMethodConfiguration` operationId).
func (c *ClientWithResponses) DeleteX509CertificateAuthenticationMethodConfigurationWithResponse(ctx context.Context, params *DeleteX509CertificateAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*DeleteX509CertificateAuthenticationMethodConfigurationResponse, error) {
	rsp, err := c.DeleteX509CertificateAuthenticationMethodConfiguration(ctx, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseDeleteX509CertificateAuthenticationMethodConfigurationResponse(rsp)
}

// GetX509CertificateAuthenticationMethodConfigurationWithResponse: Get the certificate
// configuration
//
// Reads how certificates are matched to accounts, how many factors they satisfy, and who may sign
// in with them.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/x509Certificate (the
// `GetX509CertificateAuthenticationMethodConfiguration` operationId).
func (c *ClientWithResponses) GetX509CertificateAuthenticationMethodConfigurationWithResponse(ctx context.Context, params *GetX509CertificateAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*GetX509CertificateAuthenticationMethodConfigurationResponse, error) {
	rsp, err := c.GetX509CertificateAuthenticationMethodConfiguration(ctx, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseGetX509CertificateAuthenticationMethodConfigurationResponse(rsp)
}

// UpdateX509CertificateAuthenticationMethodConfigurationWithBodyWithResponse: Update the
// certificate configuration
//
// Turns certificate sign-in on or off, sets its targets, or changes bindings, rules and hints. The
// list of bindings is replaced as a whole. Members that are not sent keep their values.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known
// response body format(s).
//
// Corresponds with PATCH
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/x509Certificate (the
// `UpdateX509CertificateAuthenticationMethodConfiguration` operationId).
func (c *ClientWithResponses) UpdateX509CertificateAuthenticationMethodConfigurationWithBodyWithResponse(ctx context.Context, params *UpdateX509CertificateAuthenticationMethodConfigurationParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*UpdateX509CertificateAuthenticationMethodConfigurationResponse, error) {
	rsp, err := c.UpdateX509CertificateAuthenticationMethodConfigurationWithBody(ctx, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseUpdateX509CertificateAuthenticationMethodConfigurationResponse(rsp)
}

// UpdateX509CertificateAuthenticationMethodConfigurationWithResponse: Update the certificate
// configuration
//
// Turns certificate sign-in on or off, sets its targets, or changes bindings, rules and hints. The
// list of bindings is replaced as a whole. Members that are not sent keep their values.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known
// response body format(s).
//
// Corresponds with PATCH
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/x509Certificate (the
// `UpdateX509CertificateAuthenticationMethodConfiguration` operationId).
func (c *ClientWithResponses) UpdateX509CertificateAuthenticationMethodConfigurationWithResponse(ctx context.Context, params *UpdateX509CertificateAuthenticationMethodConfigurationParams, body UpdateX509CertificateAuthenticationMethodConfigurationJSONRequestBody, reqEditors ...RequestEditorFn) (*UpdateX509CertificateAuthenticationMethodConfigurationResponse, error) {
	rsp, err := c.UpdateX509CertificateAuthenticationMethodConfiguration(ctx, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseUpdateX509CertificateAuthenticationMethodConfigurationResponse(rsp)
}

// DeleteAuthenticationMethodConfigurationWithResponse: Delete or reset a method configuration
// by id
//
// Removes an external method for good. A built-in configuration is not removed but put back to its
// defaults.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with DELETE
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/{authenticationMethodConfigurationId}
// (the `DeleteAuthenticationMethodConfiguration` operationId).
func (c *ClientWithResponses) DeleteAuthenticationMethodConfigurationWithResponse(ctx context.Context, authenticationMethodConfigurationID string, params *DeleteAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*DeleteAuthenticationMethodConfigurationResponse, error) {
	rsp, err := c.DeleteAuthenticationMethodConfiguration(ctx, authenticationMethodConfigurationID, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseDeleteAuthenticationMethodConfigurationResponse(rsp)
}

// GetAuthenticationMethodConfigurationWithResponse: Get a method configuration by id
//
// Reads one configuration of any method. The id of a built-in method is matched without regard to
// case; an external method is known by its GUID.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET
// /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/{authenticationMethodConfigurationId}
// (the `GetAuthenticationMethodConfiguration` operationId).
func (c *ClientWithResponses) GetAuthenticationMethodConfigurationWithResponse(ctx context.Context, authenticationMethodConfigurationID string, params *GetAuthenticationMethodConfigurationParams, reqEditors ...RequestEditorFn) (*GetAuthenticationMethodConfigurationResponse, error) {
	rsp, err := c.GetAuthenticationMethodConfiguration(ctx, authenticationMethodConfigurationID, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseGetAuthenticationMethodConfigurationResponse(rsp)
}

// UpdateAuthenticationMethodConfigurationWithBodyWithResponse: Update a method configuration by
// id
//
// Changes the members that are sent and keeps the rest. The body has to name its type in
// `@odata.type`, and that type has to be the one stored under the id.
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

// UpdateAuthenticationMethodConfigurationWithResponse: Update a method configuration by id
//
// Changes the members that are sent and keeps the rest. The body has to name its type in
// `@odata.type`, and that type has to be the one stored under the id.
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

// GetPartnerSecurityScoreWithResponse: Get the security score
//
// Reads the partner's score and when it last changed. `$expand` adds `requirements`, `history` or
// `customerInsights`.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /security/partner/securityScore (the `GetPartnerSecurityScore` operationId).
func (c *ClientWithResponses) GetPartnerSecurityScoreWithResponse(ctx context.Context, params *GetPartnerSecurityScoreParams, reqEditors ...RequestEditorFn) (*GetPartnerSecurityScoreResponse, error) {
	rsp, err := c.GetPartnerSecurityScore(ctx, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseGetPartnerSecurityScoreResponse(rsp)
}

// ListCustomerInsightsWithResponse: List customer insights
//
// Reads one insight for each customer. Pages are cut by the service: follow `@odata.nextLink` until
// it is missing; `$top` and `$skip` do not work here.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /security/partner/securityScore/customerInsights (the `ListCustomerInsights`
// operationId).
func (c *ClientWithResponses) ListCustomerInsightsWithResponse(ctx context.Context, params *ListCustomerInsightsParams, reqEditors ...RequestEditorFn) (*ListCustomerInsightsResponse, error) {
	rsp, err := c.ListCustomerInsights(ctx, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseListCustomerInsightsResponse(rsp)
}

// ListSecurityScoreHistoryWithResponse: List the history of the score
//
// Reads the entries written whenever the score or its requirements changed.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /security/partner/securityScore/history (the `ListSecurityScoreHistory`
// operationId).
func (c *ClientWithResponses) ListSecurityScoreHistoryWithResponse(ctx context.Context, params *ListSecurityScoreHistoryParams, reqEditors ...RequestEditorFn) (*ListSecurityScoreHistoryResponse, error) {
	rsp, err := c.ListSecurityScoreHistory(ctx, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseListSecurityScoreHistoryResponse(rsp)
}

// GetSecurityScoreHistoryWithResponse: Get a history entry
//
// Reads one entry of the score's history.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /security/partner/securityScore/history/{securityScoreHistoryId} (the
// `GetSecurityScoreHistory` operationId).
func (c *ClientWithResponses) GetSecurityScoreHistoryWithResponse(ctx context.Context, securityScoreHistoryID string, params *GetSecurityScoreHistoryParams, reqEditors ...RequestEditorFn) (*GetSecurityScoreHistoryResponse, error) {
	rsp, err := c.GetSecurityScoreHistory(ctx, securityScoreHistoryID, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseGetSecurityScoreHistoryResponse(rsp)
}

// ListRequirementsWithResponse: List the requirements
//
// Reads the requirements that make up the score. Each entry names its type in `@odata.type`; those
// without figures are of the base type.
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

// GetSecurityRequirementWithResponse: Get a requirement
//
// Reads one requirement of the score, with the figures of its derived type.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /security/partner/securityScore/requirements/{securityRequirementId} (the
// `GetSecurityRequirement` operationId).
func (c *ClientWithResponses) GetSecurityRequirementWithResponse(ctx context.Context, securityRequirementID string, params *GetSecurityRequirementParams, reqEditors ...RequestEditorFn) (*GetSecurityRequirementResponse, error) {
	rsp, err := c.GetSecurityRequirement(ctx, securityRequirementID, params, reqEditors...)
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
		var headers GetAuthenticationMethodsPolicyResponse429Headers
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value int32
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			}
			headers.RetryAfter = &value
		}
		response.Headers429 = &headers
	case rsp.StatusCode == 503:
		var headers GetAuthenticationMethodsPolicyResponse503Headers
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
		var headers UpdateAuthenticationMethodsPolicyResponse429Headers
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value int32
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			}
			headers.RetryAfter = &value
		}
		response.Headers429 = &headers
	case rsp.StatusCode == 503:
		var headers UpdateAuthenticationMethodsPolicyResponse503Headers
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

// ParseListAuthenticationMethodConfigurationsResponse parses an HTTP response from a
// ListAuthenticationMethodConfigurationsWithResponse call
func ParseListAuthenticationMethodConfigurationsResponse(rsp *http.Response) (*ListAuthenticationMethodConfigurationsResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &ListAuthenticationMethodConfigurationsResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest AuthenticationMethodConfigurationCollectionResponse
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
		var headers ListAuthenticationMethodConfigurationsResponse429Headers
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value int32
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			}
			headers.RetryAfter = &value
		}
		response.Headers429 = &headers
	case rsp.StatusCode == 503:
		var headers ListAuthenticationMethodConfigurationsResponse503Headers
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
		var dest ExternalAuthenticationMethodConfiguration
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
	case rsp.StatusCode == 201:
		var headers CreateAuthenticationMethodConfigurationResponse201Headers
		if values := rsp.Header.Values("Location"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Location", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.Location = &value
		}
		response.Headers201 = &headers
	case rsp.StatusCode == 429:
		var headers CreateAuthenticationMethodConfigurationResponse429Headers
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value int32
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			}
			headers.RetryAfter = &value
		}
		response.Headers429 = &headers
	case rsp.StatusCode == 503:
		var headers CreateAuthenticationMethodConfigurationResponse503Headers
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

// ParseDeleteTemporaryAccessPassAuthenticationMethodConfigurationResponse parses an HTTP response
// from a DeleteTemporaryAccessPassAuthenticationMethodConfigurationWithResponse call
func ParseDeleteTemporaryAccessPassAuthenticationMethodConfigurationResponse(rsp *http.Response) (*DeleteTemporaryAccessPassAuthenticationMethodConfigurationResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &DeleteTemporaryAccessPassAuthenticationMethodConfigurationResponse{
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
		var headers DeleteTemporaryAccessPassAuthenticationMethodConfigurationResponse429Headers
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value int32
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			}
			headers.RetryAfter = &value
		}
		response.Headers429 = &headers
	case rsp.StatusCode == 503:
		var headers DeleteTemporaryAccessPassAuthenticationMethodConfigurationResponse503Headers
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

// ParseGetTemporaryAccessPassAuthenticationMethodConfigurationResponse parses an HTTP response from
// a GetTemporaryAccessPassAuthenticationMethodConfigurationWithResponse call
func ParseGetTemporaryAccessPassAuthenticationMethodConfigurationResponse(rsp *http.Response) (*GetTemporaryAccessPassAuthenticationMethodConfigurationResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &GetTemporaryAccessPassAuthenticationMethodConfigurationResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest TemporaryAccessPassAuthenticationMethodConfiguration
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
		var headers GetTemporaryAccessPassAuthenticationMethodConfigurationResponse429Headers
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value int32
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			}
			headers.RetryAfter = &value
		}
		response.Headers429 = &headers
	case rsp.StatusCode == 503:
		var headers GetTemporaryAccessPassAuthenticationMethodConfigurationResponse503Headers
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

// ParseUpdateTemporaryAccessPassAuthenticationMethodConfigurationResponse parses an HTTP response
// from a UpdateTemporaryAccessPassAuthenticationMethodConfigurationWithResponse call
func ParseUpdateTemporaryAccessPassAuthenticationMethodConfigurationResponse(rsp *http.Response) (*UpdateTemporaryAccessPassAuthenticationMethodConfigurationResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &UpdateTemporaryAccessPassAuthenticationMethodConfigurationResponse{
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
		var headers UpdateTemporaryAccessPassAuthenticationMethodConfigurationResponse429Headers
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value int32
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			}
			headers.RetryAfter = &value
		}
		response.Headers429 = &headers
	case rsp.StatusCode == 503:
		var headers UpdateTemporaryAccessPassAuthenticationMethodConfigurationResponse503Headers
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

// ParseDeleteVerifiableCredentialsAuthenticationMethodConfigurationResponse parses an HTTP response
// from a DeleteVerifiableCredentialsAuthenticationMethodConfigurationWithResponse call
func ParseDeleteVerifiableCredentialsAuthenticationMethodConfigurationResponse(rsp *http.Response) (*DeleteVerifiableCredentialsAuthenticationMethodConfigurationResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &DeleteVerifiableCredentialsAuthenticationMethodConfigurationResponse{
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
		var headers DeleteVerifiableCredentialsAuthenticationMethodConfigurationResponse429Headers
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value int32
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			}
			headers.RetryAfter = &value
		}
		response.Headers429 = &headers
	case rsp.StatusCode == 503:
		var headers DeleteVerifiableCredentialsAuthenticationMethodConfigurationResponse503Headers
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

// ParseGetVerifiableCredentialsAuthenticationMethodConfigurationResponse parses an HTTP response
// from a GetVerifiableCredentialsAuthenticationMethodConfigurationWithResponse call
func ParseGetVerifiableCredentialsAuthenticationMethodConfigurationResponse(rsp *http.Response) (*GetVerifiableCredentialsAuthenticationMethodConfigurationResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &GetVerifiableCredentialsAuthenticationMethodConfigurationResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest VerifiableCredentialsAuthenticationMethodConfiguration
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
		var headers GetVerifiableCredentialsAuthenticationMethodConfigurationResponse429Headers
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value int32
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			}
			headers.RetryAfter = &value
		}
		response.Headers429 = &headers
	case rsp.StatusCode == 503:
		var headers GetVerifiableCredentialsAuthenticationMethodConfigurationResponse503Headers
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

// ParseUpdateVerifiableCredentialsAuthenticationMethodConfigurationResponse parses an HTTP response
// from a UpdateVerifiableCredentialsAuthenticationMethodConfigurationWithResponse call
func ParseUpdateVerifiableCredentialsAuthenticationMethodConfigurationResponse(rsp *http.Response) (*UpdateVerifiableCredentialsAuthenticationMethodConfigurationResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &UpdateVerifiableCredentialsAuthenticationMethodConfigurationResponse{
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
		var headers UpdateVerifiableCredentialsAuthenticationMethodConfigurationResponse429Headers
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value int32
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			}
			headers.RetryAfter = &value
		}
		response.Headers429 = &headers
	case rsp.StatusCode == 503:
		var headers UpdateVerifiableCredentialsAuthenticationMethodConfigurationResponse503Headers
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

// ParseDeleteEmailAuthenticationMethodConfigurationResponse parses an HTTP response from a
// DeleteEmailAuthenticationMethodConfigurationWithResponse call
func ParseDeleteEmailAuthenticationMethodConfigurationResponse(rsp *http.Response) (*DeleteEmailAuthenticationMethodConfigurationResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &DeleteEmailAuthenticationMethodConfigurationResponse{
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
		var headers DeleteEmailAuthenticationMethodConfigurationResponse429Headers
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value int32
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			}
			headers.RetryAfter = &value
		}
		response.Headers429 = &headers
	case rsp.StatusCode == 503:
		var headers DeleteEmailAuthenticationMethodConfigurationResponse503Headers
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

// ParseGetEmailAuthenticationMethodConfigurationResponse parses an HTTP response from a
// GetEmailAuthenticationMethodConfigurationWithResponse call
func ParseGetEmailAuthenticationMethodConfigurationResponse(rsp *http.Response) (*GetEmailAuthenticationMethodConfigurationResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &GetEmailAuthenticationMethodConfigurationResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest EmailAuthenticationMethodConfiguration
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
		var headers GetEmailAuthenticationMethodConfigurationResponse429Headers
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value int32
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			}
			headers.RetryAfter = &value
		}
		response.Headers429 = &headers
	case rsp.StatusCode == 503:
		var headers GetEmailAuthenticationMethodConfigurationResponse503Headers
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

// ParseUpdateEmailAuthenticationMethodConfigurationResponse parses an HTTP response from a
// UpdateEmailAuthenticationMethodConfigurationWithResponse call
func ParseUpdateEmailAuthenticationMethodConfigurationResponse(rsp *http.Response) (*UpdateEmailAuthenticationMethodConfigurationResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &UpdateEmailAuthenticationMethodConfigurationResponse{
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
		var headers UpdateEmailAuthenticationMethodConfigurationResponse429Headers
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value int32
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			}
			headers.RetryAfter = &value
		}
		response.Headers429 = &headers
	case rsp.StatusCode == 503:
		var headers UpdateEmailAuthenticationMethodConfigurationResponse503Headers
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

// ParseDeleteFido2AuthenticationMethodConfigurationResponse parses an HTTP response from a
// DeleteFido2AuthenticationMethodConfigurationWithResponse call
func ParseDeleteFido2AuthenticationMethodConfigurationResponse(rsp *http.Response) (*DeleteFido2AuthenticationMethodConfigurationResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &DeleteFido2AuthenticationMethodConfigurationResponse{
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
		var headers DeleteFido2AuthenticationMethodConfigurationResponse429Headers
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value int32
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			}
			headers.RetryAfter = &value
		}
		response.Headers429 = &headers
	case rsp.StatusCode == 503:
		var headers DeleteFido2AuthenticationMethodConfigurationResponse503Headers
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
		var headers GetFido2AuthenticationMethodConfigurationResponse429Headers
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value int32
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			}
			headers.RetryAfter = &value
		}
		response.Headers429 = &headers
	case rsp.StatusCode == 503:
		var headers GetFido2AuthenticationMethodConfigurationResponse503Headers
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
		var headers UpdateFido2AuthenticationMethodConfigurationResponse429Headers
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value int32
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			}
			headers.RetryAfter = &value
		}
		response.Headers429 = &headers
	case rsp.StatusCode == 503:
		var headers UpdateFido2AuthenticationMethodConfigurationResponse503Headers
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

// ParseDeleteHardwareOathAuthenticationMethodConfigurationResponse parses an HTTP response from a
// DeleteHardwareOathAuthenticationMethodConfigurationWithResponse call
func ParseDeleteHardwareOathAuthenticationMethodConfigurationResponse(rsp *http.Response) (*DeleteHardwareOathAuthenticationMethodConfigurationResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &DeleteHardwareOathAuthenticationMethodConfigurationResponse{
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
		var headers DeleteHardwareOathAuthenticationMethodConfigurationResponse429Headers
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value int32
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			}
			headers.RetryAfter = &value
		}
		response.Headers429 = &headers
	case rsp.StatusCode == 503:
		var headers DeleteHardwareOathAuthenticationMethodConfigurationResponse503Headers
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

// ParseGetHardwareOathAuthenticationMethodConfigurationResponse parses an HTTP response from a
// GetHardwareOathAuthenticationMethodConfigurationWithResponse call
func ParseGetHardwareOathAuthenticationMethodConfigurationResponse(rsp *http.Response) (*GetHardwareOathAuthenticationMethodConfigurationResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &GetHardwareOathAuthenticationMethodConfigurationResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest HardwareOathAuthenticationMethodConfiguration
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
		var headers GetHardwareOathAuthenticationMethodConfigurationResponse429Headers
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value int32
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			}
			headers.RetryAfter = &value
		}
		response.Headers429 = &headers
	case rsp.StatusCode == 503:
		var headers GetHardwareOathAuthenticationMethodConfigurationResponse503Headers
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

// ParseUpdateHardwareOathAuthenticationMethodConfigurationResponse parses an HTTP response from a
// UpdateHardwareOathAuthenticationMethodConfigurationWithResponse call
func ParseUpdateHardwareOathAuthenticationMethodConfigurationResponse(rsp *http.Response) (*UpdateHardwareOathAuthenticationMethodConfigurationResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &UpdateHardwareOathAuthenticationMethodConfigurationResponse{
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
		var headers UpdateHardwareOathAuthenticationMethodConfigurationResponse429Headers
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value int32
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			}
			headers.RetryAfter = &value
		}
		response.Headers429 = &headers
	case rsp.StatusCode == 503:
		var headers UpdateHardwareOathAuthenticationMethodConfigurationResponse503Headers
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

// ParseDeleteMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse parses an HTTP
// response from a DeleteMicrosoftAuthenticatorAuthenticationMethodConfigurationWithResponse call
func ParseDeleteMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(rsp *http.Response) (*DeleteMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &DeleteMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse{
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
		var headers DeleteMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse429Headers
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value int32
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			}
			headers.RetryAfter = &value
		}
		response.Headers429 = &headers
	case rsp.StatusCode == 503:
		var headers DeleteMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse503Headers
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

// ParseGetMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse parses an HTTP response
// from a GetMicrosoftAuthenticatorAuthenticationMethodConfigurationWithResponse call
func ParseGetMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(rsp *http.Response) (*GetMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &GetMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest MicrosoftAuthenticatorAuthenticationMethodConfiguration
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
		var headers GetMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse429Headers
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value int32
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			}
			headers.RetryAfter = &value
		}
		response.Headers429 = &headers
	case rsp.StatusCode == 503:
		var headers GetMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse503Headers
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

// ParseUpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse parses an HTTP
// response from a UpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationWithResponse call
func ParseUpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(rsp *http.Response) (*UpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &UpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse{
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
		var headers UpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse429Headers
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value int32
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			}
			headers.RetryAfter = &value
		}
		response.Headers429 = &headers
	case rsp.StatusCode == 503:
		var headers UpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse503Headers
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

// ParseDeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse parses an
// HTTP response from a
// DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationWithResponse call
func ParseDeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(rsp *http.Response) (*DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse{
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
		var headers DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse429Headers
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value int32
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			}
			headers.RetryAfter = &value
		}
		response.Headers429 = &headers
	case rsp.StatusCode == 503:
		var headers DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse503Headers
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

// ParseGetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse parses an
// HTTP response from a
// GetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationWithResponse call
func ParseGetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(rsp *http.Response) (*GetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &GetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest PasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration
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
		var headers GetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse429Headers
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value int32
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			}
			headers.RetryAfter = &value
		}
		response.Headers429 = &headers
	case rsp.StatusCode == 503:
		var headers GetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse503Headers
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

// ParseUpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse parses an
// HTTP response from a
// UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationWithResponse call
func ParseUpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse(rsp *http.Response) (*UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse{
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
		var headers UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse429Headers
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value int32
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			}
			headers.RetryAfter = &value
		}
		response.Headers429 = &headers
	case rsp.StatusCode == 503:
		var headers UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponse503Headers
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

// ParseDeleteQrCodePinAuthenticationMethodConfigurationResponse parses an HTTP response from a
// DeleteQrCodePinAuthenticationMethodConfigurationWithResponse call
func ParseDeleteQrCodePinAuthenticationMethodConfigurationResponse(rsp *http.Response) (*DeleteQrCodePinAuthenticationMethodConfigurationResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &DeleteQrCodePinAuthenticationMethodConfigurationResponse{
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
		var headers DeleteQrCodePinAuthenticationMethodConfigurationResponse429Headers
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value int32
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			}
			headers.RetryAfter = &value
		}
		response.Headers429 = &headers
	case rsp.StatusCode == 503:
		var headers DeleteQrCodePinAuthenticationMethodConfigurationResponse503Headers
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

// ParseGetQrCodePinAuthenticationMethodConfigurationResponse parses an HTTP response from a
// GetQrCodePinAuthenticationMethodConfigurationWithResponse call
func ParseGetQrCodePinAuthenticationMethodConfigurationResponse(rsp *http.Response) (*GetQrCodePinAuthenticationMethodConfigurationResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &GetQrCodePinAuthenticationMethodConfigurationResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest QrCodePinAuthenticationMethodConfiguration
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
		var headers GetQrCodePinAuthenticationMethodConfigurationResponse429Headers
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value int32
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			}
			headers.RetryAfter = &value
		}
		response.Headers429 = &headers
	case rsp.StatusCode == 503:
		var headers GetQrCodePinAuthenticationMethodConfigurationResponse503Headers
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

// ParseUpdateQrCodePinAuthenticationMethodConfigurationResponse parses an HTTP response from a
// UpdateQrCodePinAuthenticationMethodConfigurationWithResponse call
func ParseUpdateQrCodePinAuthenticationMethodConfigurationResponse(rsp *http.Response) (*UpdateQrCodePinAuthenticationMethodConfigurationResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &UpdateQrCodePinAuthenticationMethodConfigurationResponse{
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
		var headers UpdateQrCodePinAuthenticationMethodConfigurationResponse429Headers
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value int32
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			}
			headers.RetryAfter = &value
		}
		response.Headers429 = &headers
	case rsp.StatusCode == 503:
		var headers UpdateQrCodePinAuthenticationMethodConfigurationResponse503Headers
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

// ParseDeleteSmsAuthenticationMethodConfigurationResponse parses an HTTP response from a
// DeleteSmsAuthenticationMethodConfigurationWithResponse call
func ParseDeleteSmsAuthenticationMethodConfigurationResponse(rsp *http.Response) (*DeleteSmsAuthenticationMethodConfigurationResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &DeleteSmsAuthenticationMethodConfigurationResponse{
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
		var headers DeleteSmsAuthenticationMethodConfigurationResponse429Headers
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value int32
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			}
			headers.RetryAfter = &value
		}
		response.Headers429 = &headers
	case rsp.StatusCode == 503:
		var headers DeleteSmsAuthenticationMethodConfigurationResponse503Headers
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

// ParseGetSmsAuthenticationMethodConfigurationResponse parses an HTTP response from a
// GetSmsAuthenticationMethodConfigurationWithResponse call
func ParseGetSmsAuthenticationMethodConfigurationResponse(rsp *http.Response) (*GetSmsAuthenticationMethodConfigurationResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &GetSmsAuthenticationMethodConfigurationResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest SmsAuthenticationMethodConfiguration
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
		var headers GetSmsAuthenticationMethodConfigurationResponse429Headers
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value int32
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			}
			headers.RetryAfter = &value
		}
		response.Headers429 = &headers
	case rsp.StatusCode == 503:
		var headers GetSmsAuthenticationMethodConfigurationResponse503Headers
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

// ParseUpdateSmsAuthenticationMethodConfigurationResponse parses an HTTP response from a
// UpdateSmsAuthenticationMethodConfigurationWithResponse call
func ParseUpdateSmsAuthenticationMethodConfigurationResponse(rsp *http.Response) (*UpdateSmsAuthenticationMethodConfigurationResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &UpdateSmsAuthenticationMethodConfigurationResponse{
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
		var headers UpdateSmsAuthenticationMethodConfigurationResponse429Headers
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value int32
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			}
			headers.RetryAfter = &value
		}
		response.Headers429 = &headers
	case rsp.StatusCode == 503:
		var headers UpdateSmsAuthenticationMethodConfigurationResponse503Headers
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

// ParseDeleteSoftwareOathAuthenticationMethodConfigurationResponse parses an HTTP response from a
// DeleteSoftwareOathAuthenticationMethodConfigurationWithResponse call
func ParseDeleteSoftwareOathAuthenticationMethodConfigurationResponse(rsp *http.Response) (*DeleteSoftwareOathAuthenticationMethodConfigurationResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &DeleteSoftwareOathAuthenticationMethodConfigurationResponse{
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
		var headers DeleteSoftwareOathAuthenticationMethodConfigurationResponse429Headers
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value int32
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			}
			headers.RetryAfter = &value
		}
		response.Headers429 = &headers
	case rsp.StatusCode == 503:
		var headers DeleteSoftwareOathAuthenticationMethodConfigurationResponse503Headers
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

// ParseGetSoftwareOathAuthenticationMethodConfigurationResponse parses an HTTP response from a
// GetSoftwareOathAuthenticationMethodConfigurationWithResponse call
func ParseGetSoftwareOathAuthenticationMethodConfigurationResponse(rsp *http.Response) (*GetSoftwareOathAuthenticationMethodConfigurationResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &GetSoftwareOathAuthenticationMethodConfigurationResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest SoftwareOathAuthenticationMethodConfiguration
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
		var headers GetSoftwareOathAuthenticationMethodConfigurationResponse429Headers
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value int32
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			}
			headers.RetryAfter = &value
		}
		response.Headers429 = &headers
	case rsp.StatusCode == 503:
		var headers GetSoftwareOathAuthenticationMethodConfigurationResponse503Headers
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

// ParseUpdateSoftwareOathAuthenticationMethodConfigurationResponse parses an HTTP response from a
// UpdateSoftwareOathAuthenticationMethodConfigurationWithResponse call
func ParseUpdateSoftwareOathAuthenticationMethodConfigurationResponse(rsp *http.Response) (*UpdateSoftwareOathAuthenticationMethodConfigurationResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &UpdateSoftwareOathAuthenticationMethodConfigurationResponse{
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
		var headers UpdateSoftwareOathAuthenticationMethodConfigurationResponse429Headers
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value int32
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			}
			headers.RetryAfter = &value
		}
		response.Headers429 = &headers
	case rsp.StatusCode == 503:
		var headers UpdateSoftwareOathAuthenticationMethodConfigurationResponse503Headers
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

// ParseDeleteVoiceAuthenticationMethodConfigurationResponse parses an HTTP response from a
// DeleteVoiceAuthenticationMethodConfigurationWithResponse call
func ParseDeleteVoiceAuthenticationMethodConfigurationResponse(rsp *http.Response) (*DeleteVoiceAuthenticationMethodConfigurationResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &DeleteVoiceAuthenticationMethodConfigurationResponse{
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
		var headers DeleteVoiceAuthenticationMethodConfigurationResponse429Headers
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value int32
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			}
			headers.RetryAfter = &value
		}
		response.Headers429 = &headers
	case rsp.StatusCode == 503:
		var headers DeleteVoiceAuthenticationMethodConfigurationResponse503Headers
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

// ParseGetVoiceAuthenticationMethodConfigurationResponse parses an HTTP response from a
// GetVoiceAuthenticationMethodConfigurationWithResponse call
func ParseGetVoiceAuthenticationMethodConfigurationResponse(rsp *http.Response) (*GetVoiceAuthenticationMethodConfigurationResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &GetVoiceAuthenticationMethodConfigurationResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest VoiceAuthenticationMethodConfiguration
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
		var headers GetVoiceAuthenticationMethodConfigurationResponse429Headers
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value int32
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			}
			headers.RetryAfter = &value
		}
		response.Headers429 = &headers
	case rsp.StatusCode == 503:
		var headers GetVoiceAuthenticationMethodConfigurationResponse503Headers
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

// ParseUpdateVoiceAuthenticationMethodConfigurationResponse parses an HTTP response from a
// UpdateVoiceAuthenticationMethodConfigurationWithResponse call
func ParseUpdateVoiceAuthenticationMethodConfigurationResponse(rsp *http.Response) (*UpdateVoiceAuthenticationMethodConfigurationResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &UpdateVoiceAuthenticationMethodConfigurationResponse{
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
		var headers UpdateVoiceAuthenticationMethodConfigurationResponse429Headers
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value int32
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			}
			headers.RetryAfter = &value
		}
		response.Headers429 = &headers
	case rsp.StatusCode == 503:
		var headers UpdateVoiceAuthenticationMethodConfigurationResponse503Headers
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

// ParseDeleteX509CertificateAuthenticationMethodConfigurationResponse parses an HTTP response from
// a DeleteX509CertificateAuthenticationMethodConfigurationWithResponse call
func ParseDeleteX509CertificateAuthenticationMethodConfigurationResponse(rsp *http.Response) (*DeleteX509CertificateAuthenticationMethodConfigurationResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &DeleteX509CertificateAuthenticationMethodConfigurationResponse{
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
		var headers DeleteX509CertificateAuthenticationMethodConfigurationResponse429Headers
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value int32
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			}
			headers.RetryAfter = &value
		}
		response.Headers429 = &headers
	case rsp.StatusCode == 503:
		var headers DeleteX509CertificateAuthenticationMethodConfigurationResponse503Headers
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

// ParseGetX509CertificateAuthenticationMethodConfigurationResponse parses an HTTP response from a
// GetX509CertificateAuthenticationMethodConfigurationWithResponse call
func ParseGetX509CertificateAuthenticationMethodConfigurationResponse(rsp *http.Response) (*GetX509CertificateAuthenticationMethodConfigurationResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &GetX509CertificateAuthenticationMethodConfigurationResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest X509CertificateAuthenticationMethodConfiguration
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
		var headers GetX509CertificateAuthenticationMethodConfigurationResponse429Headers
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value int32
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			}
			headers.RetryAfter = &value
		}
		response.Headers429 = &headers
	case rsp.StatusCode == 503:
		var headers GetX509CertificateAuthenticationMethodConfigurationResponse503Headers
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

// ParseUpdateX509CertificateAuthenticationMethodConfigurationResponse parses an HTTP response from
// a UpdateX509CertificateAuthenticationMethodConfigurationWithResponse call
func ParseUpdateX509CertificateAuthenticationMethodConfigurationResponse(rsp *http.Response) (*UpdateX509CertificateAuthenticationMethodConfigurationResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &UpdateX509CertificateAuthenticationMethodConfigurationResponse{
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
		var headers UpdateX509CertificateAuthenticationMethodConfigurationResponse429Headers
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value int32
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			}
			headers.RetryAfter = &value
		}
		response.Headers429 = &headers
	case rsp.StatusCode == 503:
		var headers UpdateX509CertificateAuthenticationMethodConfigurationResponse503Headers
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
		var headers DeleteAuthenticationMethodConfigurationResponse429Headers
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value int32
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			}
			headers.RetryAfter = &value
		}
		response.Headers429 = &headers
	case rsp.StatusCode == 503:
		var headers DeleteAuthenticationMethodConfigurationResponse503Headers
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
		var headers GetAuthenticationMethodConfigurationResponse429Headers
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value int32
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			}
			headers.RetryAfter = &value
		}
		response.Headers429 = &headers
	case rsp.StatusCode == 503:
		var headers GetAuthenticationMethodConfigurationResponse503Headers
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
		var headers UpdateAuthenticationMethodConfigurationResponse429Headers
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value int32
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			}
			headers.RetryAfter = &value
		}
		response.Headers429 = &headers
	case rsp.StatusCode == 503:
		var headers UpdateAuthenticationMethodConfigurationResponse503Headers
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

// ParseGetPartnerSecurityScoreResponse parses an HTTP response from a
// GetPartnerSecurityScoreWithResponse call
func ParseGetPartnerSecurityScoreResponse(rsp *http.Response) (*GetPartnerSecurityScoreResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &GetPartnerSecurityScoreResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest PartnerSecurityScore
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
		var headers GetPartnerSecurityScoreResponse429Headers
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value int32
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			}
			headers.RetryAfter = &value
		}
		response.Headers429 = &headers
	case rsp.StatusCode == 503:
		var headers GetPartnerSecurityScoreResponse503Headers
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

// ParseListCustomerInsightsResponse parses an HTTP response from a ListCustomerInsightsWithResponse
// call
func ParseListCustomerInsightsResponse(rsp *http.Response) (*ListCustomerInsightsResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &ListCustomerInsightsResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest CustomerInsightCollectionResponse
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
		var headers ListCustomerInsightsResponse429Headers
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value int32
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			}
			headers.RetryAfter = &value
		}
		response.Headers429 = &headers
	case rsp.StatusCode == 503:
		var headers ListCustomerInsightsResponse503Headers
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

// ParseListSecurityScoreHistoryResponse parses an HTTP response from a
// ListSecurityScoreHistoryWithResponse call
func ParseListSecurityScoreHistoryResponse(rsp *http.Response) (*ListSecurityScoreHistoryResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &ListSecurityScoreHistoryResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest SecurityScoreHistoryCollectionResponse
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
		var headers ListSecurityScoreHistoryResponse429Headers
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value int32
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			}
			headers.RetryAfter = &value
		}
		response.Headers429 = &headers
	case rsp.StatusCode == 503:
		var headers ListSecurityScoreHistoryResponse503Headers
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

// ParseGetSecurityScoreHistoryResponse parses an HTTP response from a
// GetSecurityScoreHistoryWithResponse call
func ParseGetSecurityScoreHistoryResponse(rsp *http.Response) (*GetSecurityScoreHistoryResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &GetSecurityScoreHistoryResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest SecurityScoreHistory
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
		var headers GetSecurityScoreHistoryResponse429Headers
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value int32
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			}
			headers.RetryAfter = &value
		}
		response.Headers429 = &headers
	case rsp.StatusCode == 503:
		var headers GetSecurityScoreHistoryResponse503Headers
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
		var headers ListRequirementsResponse429Headers
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value int32
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			}
			headers.RetryAfter = &value
		}
		response.Headers429 = &headers
	case rsp.StatusCode == 503:
		var headers ListRequirementsResponse503Headers
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
		var headers GetSecurityRequirementResponse429Headers
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value int32
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			}
			headers.RetryAfter = &value
		}
		response.Headers429 = &headers
	case rsp.StatusCode == 503:
		var headers GetSecurityRequirementResponse503Headers
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
