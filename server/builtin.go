package server

import (
	"context"

	"github.com/graphcontract/graphcontract/gen/stub"
)

// The built-in configurations have an operation each under their own path. All do what the operation with
// the id in its path does.

// GetEmailAuthenticationMethodConfiguration implements the operation.
func (h *handlers) GetEmailAuthenticationMethodConfiguration(ctx context.Context, _ stub.GetEmailAuthenticationMethodConfigurationRequestObject) (stub.GetEmailAuthenticationMethodConfigurationResponseObject, error) {
	return h.getConfiguration(ctx, "Email")
}

// UpdateEmailAuthenticationMethodConfiguration implements the operation.
func (h *handlers) UpdateEmailAuthenticationMethodConfiguration(ctx context.Context, _ stub.UpdateEmailAuthenticationMethodConfigurationRequestObject) (stub.UpdateEmailAuthenticationMethodConfigurationResponseObject, error) {
	return h.updateConfiguration(ctx, "Email")
}

// DeleteEmailAuthenticationMethodConfiguration implements the operation.
func (h *handlers) DeleteEmailAuthenticationMethodConfiguration(ctx context.Context, _ stub.DeleteEmailAuthenticationMethodConfigurationRequestObject) (stub.DeleteEmailAuthenticationMethodConfigurationResponseObject, error) {
	return h.deleteConfiguration(ctx, "Email")
}

// GetFido2AuthenticationMethodConfiguration implements the operation.
func (h *handlers) GetFido2AuthenticationMethodConfiguration(ctx context.Context, _ stub.GetFido2AuthenticationMethodConfigurationRequestObject) (stub.GetFido2AuthenticationMethodConfigurationResponseObject, error) {
	return h.getConfiguration(ctx, "Fido2")
}

// UpdateFido2AuthenticationMethodConfiguration implements the operation.
func (h *handlers) UpdateFido2AuthenticationMethodConfiguration(ctx context.Context, _ stub.UpdateFido2AuthenticationMethodConfigurationRequestObject) (stub.UpdateFido2AuthenticationMethodConfigurationResponseObject, error) {
	return h.updateConfiguration(ctx, "Fido2")
}

// DeleteFido2AuthenticationMethodConfiguration implements the operation.
func (h *handlers) DeleteFido2AuthenticationMethodConfiguration(ctx context.Context, _ stub.DeleteFido2AuthenticationMethodConfigurationRequestObject) (stub.DeleteFido2AuthenticationMethodConfigurationResponseObject, error) {
	return h.deleteConfiguration(ctx, "Fido2")
}

// GetHardwareOathAuthenticationMethodConfiguration implements the operation.
func (h *handlers) GetHardwareOathAuthenticationMethodConfiguration(ctx context.Context, _ stub.GetHardwareOathAuthenticationMethodConfigurationRequestObject) (stub.GetHardwareOathAuthenticationMethodConfigurationResponseObject, error) {
	return h.getConfiguration(ctx, "HardwareOath")
}

// UpdateHardwareOathAuthenticationMethodConfiguration implements the operation.
func (h *handlers) UpdateHardwareOathAuthenticationMethodConfiguration(ctx context.Context, _ stub.UpdateHardwareOathAuthenticationMethodConfigurationRequestObject) (stub.UpdateHardwareOathAuthenticationMethodConfigurationResponseObject, error) {
	return h.updateConfiguration(ctx, "HardwareOath")
}

// DeleteHardwareOathAuthenticationMethodConfiguration implements the operation.
func (h *handlers) DeleteHardwareOathAuthenticationMethodConfiguration(ctx context.Context, _ stub.DeleteHardwareOathAuthenticationMethodConfigurationRequestObject) (stub.DeleteHardwareOathAuthenticationMethodConfigurationResponseObject, error) {
	return h.deleteConfiguration(ctx, "HardwareOath")
}

// GetMicrosoftAuthenticatorAuthenticationMethodConfiguration implements the operation.
func (h *handlers) GetMicrosoftAuthenticatorAuthenticationMethodConfiguration(ctx context.Context, _ stub.GetMicrosoftAuthenticatorAuthenticationMethodConfigurationRequestObject) (stub.GetMicrosoftAuthenticatorAuthenticationMethodConfigurationResponseObject, error) {
	return h.getConfiguration(ctx, "MicrosoftAuthenticator")
}

// UpdateMicrosoftAuthenticatorAuthenticationMethodConfiguration implements the operation.
func (h *handlers) UpdateMicrosoftAuthenticatorAuthenticationMethodConfiguration(ctx context.Context, _ stub.UpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationRequestObject) (stub.UpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationResponseObject, error) {
	return h.updateConfiguration(ctx, "MicrosoftAuthenticator")
}

// DeleteMicrosoftAuthenticatorAuthenticationMethodConfiguration implements the operation.
func (h *handlers) DeleteMicrosoftAuthenticatorAuthenticationMethodConfiguration(ctx context.Context, _ stub.DeleteMicrosoftAuthenticatorAuthenticationMethodConfigurationRequestObject) (stub.DeleteMicrosoftAuthenticatorAuthenticationMethodConfigurationResponseObject, error) {
	return h.deleteConfiguration(ctx, "MicrosoftAuthenticator")
}

// GetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration implements the operation.
func (h *handlers) GetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration(ctx context.Context, _ stub.GetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationRequestObject) (stub.GetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponseObject, error) {
	return h.getConfiguration(ctx, "PasswordlessMicrosoftAuthenticator")
}

// UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration implements the operation.
func (h *handlers) UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration(ctx context.Context, _ stub.UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationRequestObject) (stub.UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponseObject, error) {
	return h.updateConfiguration(ctx, "PasswordlessMicrosoftAuthenticator")
}

// DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration implements the operation.
func (h *handlers) DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration(ctx context.Context, _ stub.DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationRequestObject) (stub.DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationResponseObject, error) {
	return h.deleteConfiguration(ctx, "PasswordlessMicrosoftAuthenticator")
}

// GetQrCodePinAuthenticationMethodConfiguration implements the operation.
func (h *handlers) GetQrCodePinAuthenticationMethodConfiguration(ctx context.Context, _ stub.GetQrCodePinAuthenticationMethodConfigurationRequestObject) (stub.GetQrCodePinAuthenticationMethodConfigurationResponseObject, error) {
	return h.getConfiguration(ctx, "QRCodePin")
}

// UpdateQrCodePinAuthenticationMethodConfiguration implements the operation.
func (h *handlers) UpdateQrCodePinAuthenticationMethodConfiguration(ctx context.Context, _ stub.UpdateQrCodePinAuthenticationMethodConfigurationRequestObject) (stub.UpdateQrCodePinAuthenticationMethodConfigurationResponseObject, error) {
	return h.updateConfiguration(ctx, "QRCodePin")
}

// DeleteQrCodePinAuthenticationMethodConfiguration implements the operation.
func (h *handlers) DeleteQrCodePinAuthenticationMethodConfiguration(ctx context.Context, _ stub.DeleteQrCodePinAuthenticationMethodConfigurationRequestObject) (stub.DeleteQrCodePinAuthenticationMethodConfigurationResponseObject, error) {
	return h.deleteConfiguration(ctx, "QRCodePin")
}

// GetSmsAuthenticationMethodConfiguration implements the operation.
func (h *handlers) GetSmsAuthenticationMethodConfiguration(ctx context.Context, _ stub.GetSmsAuthenticationMethodConfigurationRequestObject) (stub.GetSmsAuthenticationMethodConfigurationResponseObject, error) {
	return h.getConfiguration(ctx, "Sms")
}

// UpdateSmsAuthenticationMethodConfiguration implements the operation.
func (h *handlers) UpdateSmsAuthenticationMethodConfiguration(ctx context.Context, _ stub.UpdateSmsAuthenticationMethodConfigurationRequestObject) (stub.UpdateSmsAuthenticationMethodConfigurationResponseObject, error) {
	return h.updateConfiguration(ctx, "Sms")
}

// DeleteSmsAuthenticationMethodConfiguration implements the operation.
func (h *handlers) DeleteSmsAuthenticationMethodConfiguration(ctx context.Context, _ stub.DeleteSmsAuthenticationMethodConfigurationRequestObject) (stub.DeleteSmsAuthenticationMethodConfigurationResponseObject, error) {
	return h.deleteConfiguration(ctx, "Sms")
}

// GetSoftwareOathAuthenticationMethodConfiguration implements the operation.
func (h *handlers) GetSoftwareOathAuthenticationMethodConfiguration(ctx context.Context, _ stub.GetSoftwareOathAuthenticationMethodConfigurationRequestObject) (stub.GetSoftwareOathAuthenticationMethodConfigurationResponseObject, error) {
	return h.getConfiguration(ctx, "SoftwareOath")
}

// UpdateSoftwareOathAuthenticationMethodConfiguration implements the operation.
func (h *handlers) UpdateSoftwareOathAuthenticationMethodConfiguration(ctx context.Context, _ stub.UpdateSoftwareOathAuthenticationMethodConfigurationRequestObject) (stub.UpdateSoftwareOathAuthenticationMethodConfigurationResponseObject, error) {
	return h.updateConfiguration(ctx, "SoftwareOath")
}

// DeleteSoftwareOathAuthenticationMethodConfiguration implements the operation.
func (h *handlers) DeleteSoftwareOathAuthenticationMethodConfiguration(ctx context.Context, _ stub.DeleteSoftwareOathAuthenticationMethodConfigurationRequestObject) (stub.DeleteSoftwareOathAuthenticationMethodConfigurationResponseObject, error) {
	return h.deleteConfiguration(ctx, "SoftwareOath")
}

// GetTemporaryAccessPassAuthenticationMethodConfiguration implements the operation.
func (h *handlers) GetTemporaryAccessPassAuthenticationMethodConfiguration(ctx context.Context, _ stub.GetTemporaryAccessPassAuthenticationMethodConfigurationRequestObject) (stub.GetTemporaryAccessPassAuthenticationMethodConfigurationResponseObject, error) {
	return h.getConfiguration(ctx, "TemporaryAccessPass")
}

// UpdateTemporaryAccessPassAuthenticationMethodConfiguration implements the operation.
func (h *handlers) UpdateTemporaryAccessPassAuthenticationMethodConfiguration(ctx context.Context, _ stub.UpdateTemporaryAccessPassAuthenticationMethodConfigurationRequestObject) (stub.UpdateTemporaryAccessPassAuthenticationMethodConfigurationResponseObject, error) {
	return h.updateConfiguration(ctx, "TemporaryAccessPass")
}

// DeleteTemporaryAccessPassAuthenticationMethodConfiguration implements the operation.
func (h *handlers) DeleteTemporaryAccessPassAuthenticationMethodConfiguration(ctx context.Context, _ stub.DeleteTemporaryAccessPassAuthenticationMethodConfigurationRequestObject) (stub.DeleteTemporaryAccessPassAuthenticationMethodConfigurationResponseObject, error) {
	return h.deleteConfiguration(ctx, "TemporaryAccessPass")
}

// GetVerifiableCredentialsAuthenticationMethodConfiguration implements the operation.
func (h *handlers) GetVerifiableCredentialsAuthenticationMethodConfiguration(ctx context.Context, _ stub.GetVerifiableCredentialsAuthenticationMethodConfigurationRequestObject) (stub.GetVerifiableCredentialsAuthenticationMethodConfigurationResponseObject, error) {
	return h.getConfiguration(ctx, "VerifiableCredentials")
}

// UpdateVerifiableCredentialsAuthenticationMethodConfiguration implements the operation.
func (h *handlers) UpdateVerifiableCredentialsAuthenticationMethodConfiguration(ctx context.Context, _ stub.UpdateVerifiableCredentialsAuthenticationMethodConfigurationRequestObject) (stub.UpdateVerifiableCredentialsAuthenticationMethodConfigurationResponseObject, error) {
	return h.updateConfiguration(ctx, "VerifiableCredentials")
}

// DeleteVerifiableCredentialsAuthenticationMethodConfiguration implements the operation.
func (h *handlers) DeleteVerifiableCredentialsAuthenticationMethodConfiguration(ctx context.Context, _ stub.DeleteVerifiableCredentialsAuthenticationMethodConfigurationRequestObject) (stub.DeleteVerifiableCredentialsAuthenticationMethodConfigurationResponseObject, error) {
	return h.deleteConfiguration(ctx, "VerifiableCredentials")
}

// GetVoiceAuthenticationMethodConfiguration implements the operation.
func (h *handlers) GetVoiceAuthenticationMethodConfiguration(ctx context.Context, _ stub.GetVoiceAuthenticationMethodConfigurationRequestObject) (stub.GetVoiceAuthenticationMethodConfigurationResponseObject, error) {
	return h.getConfiguration(ctx, "Voice")
}

// UpdateVoiceAuthenticationMethodConfiguration implements the operation.
func (h *handlers) UpdateVoiceAuthenticationMethodConfiguration(ctx context.Context, _ stub.UpdateVoiceAuthenticationMethodConfigurationRequestObject) (stub.UpdateVoiceAuthenticationMethodConfigurationResponseObject, error) {
	return h.updateConfiguration(ctx, "Voice")
}

// DeleteVoiceAuthenticationMethodConfiguration implements the operation.
func (h *handlers) DeleteVoiceAuthenticationMethodConfiguration(ctx context.Context, _ stub.DeleteVoiceAuthenticationMethodConfigurationRequestObject) (stub.DeleteVoiceAuthenticationMethodConfigurationResponseObject, error) {
	return h.deleteConfiguration(ctx, "Voice")
}

// GetX509CertificateAuthenticationMethodConfiguration implements the operation.
func (h *handlers) GetX509CertificateAuthenticationMethodConfiguration(ctx context.Context, _ stub.GetX509CertificateAuthenticationMethodConfigurationRequestObject) (stub.GetX509CertificateAuthenticationMethodConfigurationResponseObject, error) {
	return h.getConfiguration(ctx, "X509Certificate")
}

// UpdateX509CertificateAuthenticationMethodConfiguration implements the operation.
func (h *handlers) UpdateX509CertificateAuthenticationMethodConfiguration(ctx context.Context, _ stub.UpdateX509CertificateAuthenticationMethodConfigurationRequestObject) (stub.UpdateX509CertificateAuthenticationMethodConfigurationResponseObject, error) {
	return h.updateConfiguration(ctx, "X509Certificate")
}

// DeleteX509CertificateAuthenticationMethodConfiguration implements the operation.
func (h *handlers) DeleteX509CertificateAuthenticationMethodConfiguration(ctx context.Context, _ stub.DeleteX509CertificateAuthenticationMethodConfigurationRequestObject) (stub.DeleteX509CertificateAuthenticationMethodConfigurationResponseObject, error) {
	return h.deleteConfiguration(ctx, "X509Certificate")
}
