// Code generated from the contract by graphcontract. DO NOT EDIT.

package gen

import (
	"github.com/graphcontract/graphcontract/gen/wire"
)

// contract is what Validate holds values against.
var contract wire.Contract

// UseContract sets what the Validate methods of this package hold values against. To import the
// package contract below this one does it.
func UseContract(check wire.Check) { contract.Use(check) }

func (v *SecurityRequirementInstance) UnmarshalJSON(b []byte) error { return wire.Unmarshal(b, v) }
func (v SecurityRequirementInstance) MarshalJSON() ([]byte, error)  { return wire.Marshal(&v) }

// Validate holds v against the contract.
func (v SecurityRequirementInstance) Validate(as ...wire.Direction) error {
	return contract.Validate(v, "instance.microsoft.graph.partner.security.securityRequirement", as)
}

func (v *ODataErrorDetails) UnmarshalJSON(b []byte) error { return wire.Unmarshal(b, v) }
func (v ODataErrorDetails) MarshalJSON() ([]byte, error)  { return wire.Marshal(&v) }

// Validate holds v against the contract.
func (v ODataErrorDetails) Validate(as ...wire.Direction) error {
	return contract.Validate(v, "microsoft.graph.ODataErrors.ErrorDetails", as)
}

func (v *ODataInnerError) UnmarshalJSON(b []byte) error { return wire.Unmarshal(b, v) }
func (v ODataInnerError) MarshalJSON() ([]byte, error)  { return wire.Marshal(&v) }

// Validate holds v against the contract.
func (v ODataInnerError) Validate(as ...wire.Direction) error {
	return contract.Validate(v, "microsoft.graph.ODataErrors.InnerError", as)
}

func (v *ODataMainError) UnmarshalJSON(b []byte) error { return wire.Unmarshal(b, v) }
func (v ODataMainError) MarshalJSON() ([]byte, error)  { return wire.Marshal(&v) }

// Validate holds v against the contract.
func (v ODataMainError) Validate(as ...wire.Direction) error {
	return contract.Validate(v, "microsoft.graph.ODataErrors.MainError", as)
}

func (v *ODataError) UnmarshalJSON(b []byte) error { return wire.Unmarshal(b, v) }
func (v ODataError) MarshalJSON() ([]byte, error)  { return wire.Marshal(&v) }

// Validate holds v against the contract.
func (v ODataError) Validate(as ...wire.Direction) error {
	return contract.Validate(v, "microsoft.graph.ODataErrors.ODataError", as)
}

func (v *AuthenticationMethodConfiguration) UnmarshalJSON(b []byte) error {
	return wire.Unmarshal(b, v)
}
func (v AuthenticationMethodConfiguration) MarshalJSON() ([]byte, error) { return wire.Marshal(&v) }

// Validate holds v against the contract.
func (v AuthenticationMethodConfiguration) Validate(as ...wire.Direction) error {
	return contract.Validate(v, "microsoft.graph.authenticationMethodConfiguration", as)
}

func (v *AuthenticationMethodConfigurationCollectionResponse) UnmarshalJSON(b []byte) error {
	return wire.Unmarshal(b, v)
}
func (v AuthenticationMethodConfigurationCollectionResponse) MarshalJSON() ([]byte, error) {
	return wire.Marshal(&v)
}

// Validate holds v against the contract.
func (v AuthenticationMethodConfigurationCollectionResponse) Validate(as ...wire.Direction) error {
	return contract.Validate(v, "microsoft.graph.authenticationMethodConfigurationCollectionResponse", as)
}

func (v *AuthenticationMethodFeatureConfiguration) UnmarshalJSON(b []byte) error {
	return wire.Unmarshal(b, v)
}
func (v AuthenticationMethodFeatureConfiguration) MarshalJSON() ([]byte, error) {
	return wire.Marshal(&v)
}

// Validate holds v against the contract.
func (v AuthenticationMethodFeatureConfiguration) Validate(as ...wire.Direction) error {
	return contract.Validate(v, "microsoft.graph.authenticationMethodFeatureConfiguration", as)
}

func (v *AuthenticationMethodTarget) UnmarshalJSON(b []byte) error { return wire.Unmarshal(b, v) }
func (v AuthenticationMethodTarget) MarshalJSON() ([]byte, error)  { return wire.Marshal(&v) }

// Validate holds v against the contract.
func (v AuthenticationMethodTarget) Validate(as ...wire.Direction) error {
	return contract.Validate(v, "microsoft.graph.authenticationMethodTarget", as)
}

func (v *AuthenticationMethodsPolicy) UnmarshalJSON(b []byte) error { return wire.Unmarshal(b, v) }
func (v AuthenticationMethodsPolicy) MarshalJSON() ([]byte, error)  { return wire.Marshal(&v) }

// Validate holds v against the contract.
func (v AuthenticationMethodsPolicy) Validate(as ...wire.Direction) error {
	return contract.Validate(v, "microsoft.graph.authenticationMethodsPolicy", as)
}

func (v *AuthenticationMethodsPolicyUpdate) UnmarshalJSON(b []byte) error {
	return wire.Unmarshal(b, v)
}
func (v AuthenticationMethodsPolicyUpdate) MarshalJSON() ([]byte, error) { return wire.Marshal(&v) }

// Validate holds v against the contract, in a request.
func (v AuthenticationMethodsPolicyUpdate) Validate(as ...wire.Direction) error {
	return contract.ValidateRequest(v, "microsoft.graph.authenticationMethodsPolicyUpdate", as)
}

func (v *AuthenticationMethodsRegistrationCampaign) UnmarshalJSON(b []byte) error {
	return wire.Unmarshal(b, v)
}
func (v AuthenticationMethodsRegistrationCampaign) MarshalJSON() ([]byte, error) {
	return wire.Marshal(&v)
}

// Validate holds v against the contract.
func (v AuthenticationMethodsRegistrationCampaign) Validate(as ...wire.Direction) error {
	return contract.Validate(v, "microsoft.graph.authenticationMethodsRegistrationCampaign", as)
}

func (v *AuthenticationMethodsRegistrationCampaignIncludeTarget) UnmarshalJSON(b []byte) error {
	return wire.Unmarshal(b, v)
}
func (v AuthenticationMethodsRegistrationCampaignIncludeTarget) MarshalJSON() ([]byte, error) {
	return wire.Marshal(&v)
}

// Validate holds v against the contract.
func (v AuthenticationMethodsRegistrationCampaignIncludeTarget) Validate(as ...wire.Direction) error {
	return contract.Validate(v, "microsoft.graph.authenticationMethodsRegistrationCampaignIncludeTarget", as)
}

func (v *EmailAuthenticationMethodConfiguration) UnmarshalJSON(b []byte) error {
	return wire.Unmarshal(b, v)
}
func (v EmailAuthenticationMethodConfiguration) MarshalJSON() ([]byte, error) {
	return wire.Marshal(&v)
}

// Validate holds v against the contract.
func (v EmailAuthenticationMethodConfiguration) Validate(as ...wire.Direction) error {
	return contract.Validate(v, "microsoft.graph.emailAuthenticationMethodConfiguration", as)
}

func (v *EmailAuthenticationMethodConfigurationUpdate) UnmarshalJSON(b []byte) error {
	return wire.Unmarshal(b, v)
}
func (v EmailAuthenticationMethodConfigurationUpdate) MarshalJSON() ([]byte, error) {
	return wire.Marshal(&v)
}

// Validate holds v against the contract, in a request.
func (v EmailAuthenticationMethodConfigurationUpdate) Validate(as ...wire.Direction) error {
	return contract.ValidateRequest(v, "microsoft.graph.emailAuthenticationMethodConfigurationUpdate", as)
}

func (v *EnforceAppPIN) UnmarshalJSON(b []byte) error { return wire.Unmarshal(b, v) }
func (v EnforceAppPIN) MarshalJSON() ([]byte, error)  { return wire.Marshal(&v) }

// Validate holds v against the contract.
func (v EnforceAppPIN) Validate(as ...wire.Direction) error {
	return contract.Validate(v, "microsoft.graph.enforceAppPIN", as)
}

func (v *Entity) UnmarshalJSON(b []byte) error { return wire.Unmarshal(b, v) }
func (v Entity) MarshalJSON() ([]byte, error)  { return wire.Marshal(&v) }

// Validate holds v against the contract.
func (v Entity) Validate(as ...wire.Direction) error {
	return contract.Validate(v, "microsoft.graph.entity", as)
}

func (v *ExcludeTarget) UnmarshalJSON(b []byte) error { return wire.Unmarshal(b, v) }
func (v ExcludeTarget) MarshalJSON() ([]byte, error)  { return wire.Marshal(&v) }

// Validate holds v against the contract.
func (v ExcludeTarget) Validate(as ...wire.Direction) error {
	return contract.Validate(v, "microsoft.graph.excludeTarget", as)
}

func (v *ExternalAuthenticationMethodConfiguration) UnmarshalJSON(b []byte) error {
	return wire.Unmarshal(b, v)
}
func (v ExternalAuthenticationMethodConfiguration) MarshalJSON() ([]byte, error) {
	return wire.Marshal(&v)
}

// Validate holds v against the contract.
func (v ExternalAuthenticationMethodConfiguration) Validate(as ...wire.Direction) error {
	return contract.Validate(v, "microsoft.graph.externalAuthenticationMethodConfiguration", as)
}

func (v *ExternalAuthenticationMethodConfigurationCreateRequest) UnmarshalJSON(b []byte) error {
	return wire.Unmarshal(b, v)
}
func (v ExternalAuthenticationMethodConfigurationCreateRequest) MarshalJSON() ([]byte, error) {
	return wire.Marshal(&v)
}

// Validate holds v against the contract, in a request.
func (v ExternalAuthenticationMethodConfigurationCreateRequest) Validate(as ...wire.Direction) error {
	return contract.ValidateRequest(v, "microsoft.graph.externalAuthenticationMethodConfigurationCreateRequest", as)
}

func (v *ExternalAuthenticationMethodConfigurationUpdate) UnmarshalJSON(b []byte) error {
	return wire.Unmarshal(b, v)
}
func (v ExternalAuthenticationMethodConfigurationUpdate) MarshalJSON() ([]byte, error) {
	return wire.Marshal(&v)
}

// Validate holds v against the contract, in a request.
func (v ExternalAuthenticationMethodConfigurationUpdate) Validate(as ...wire.Direction) error {
	return contract.ValidateRequest(v, "microsoft.graph.externalAuthenticationMethodConfigurationUpdate", as)
}

func (v *FeatureTarget) UnmarshalJSON(b []byte) error { return wire.Unmarshal(b, v) }
func (v FeatureTarget) MarshalJSON() ([]byte, error)  { return wire.Marshal(&v) }

// Validate holds v against the contract.
func (v FeatureTarget) Validate(as ...wire.Direction) error {
	return contract.Validate(v, "microsoft.graph.featureTarget", as)
}

func (v *Fido2AuthenticationMethodConfiguration) UnmarshalJSON(b []byte) error {
	return wire.Unmarshal(b, v)
}
func (v Fido2AuthenticationMethodConfiguration) MarshalJSON() ([]byte, error) {
	return wire.Marshal(&v)
}

// Validate holds v against the contract.
func (v Fido2AuthenticationMethodConfiguration) Validate(as ...wire.Direction) error {
	return contract.Validate(v, "microsoft.graph.fido2AuthenticationMethodConfiguration", as)
}

func (v *Fido2AuthenticationMethodConfigurationUpdate) UnmarshalJSON(b []byte) error {
	return wire.Unmarshal(b, v)
}
func (v Fido2AuthenticationMethodConfigurationUpdate) MarshalJSON() ([]byte, error) {
	return wire.Marshal(&v)
}

// Validate holds v against the contract, in a request.
func (v Fido2AuthenticationMethodConfigurationUpdate) Validate(as ...wire.Direction) error {
	return contract.ValidateRequest(v, "microsoft.graph.fido2AuthenticationMethodConfigurationUpdate", as)
}

func (v *Fido2KeyRestrictions) UnmarshalJSON(b []byte) error { return wire.Unmarshal(b, v) }
func (v Fido2KeyRestrictions) MarshalJSON() ([]byte, error)  { return wire.Marshal(&v) }

// Validate holds v against the contract.
func (v Fido2KeyRestrictions) Validate(as ...wire.Direction) error {
	return contract.Validate(v, "microsoft.graph.fido2KeyRestrictions", as)
}

func (v *HardwareOathAuthenticationMethodConfiguration) UnmarshalJSON(b []byte) error {
	return wire.Unmarshal(b, v)
}
func (v HardwareOathAuthenticationMethodConfiguration) MarshalJSON() ([]byte, error) {
	return wire.Marshal(&v)
}

// Validate holds v against the contract.
func (v HardwareOathAuthenticationMethodConfiguration) Validate(as ...wire.Direction) error {
	return contract.Validate(v, "microsoft.graph.hardwareOathAuthenticationMethodConfiguration", as)
}

func (v *HardwareOathAuthenticationMethodConfigurationUpdate) UnmarshalJSON(b []byte) error {
	return wire.Unmarshal(b, v)
}
func (v HardwareOathAuthenticationMethodConfigurationUpdate) MarshalJSON() ([]byte, error) {
	return wire.Marshal(&v)
}

// Validate holds v against the contract, in a request.
func (v HardwareOathAuthenticationMethodConfigurationUpdate) Validate(as ...wire.Direction) error {
	return contract.ValidateRequest(v, "microsoft.graph.hardwareOathAuthenticationMethodConfigurationUpdate", as)
}

func (v *IncludeTarget) UnmarshalJSON(b []byte) error { return wire.Unmarshal(b, v) }
func (v IncludeTarget) MarshalJSON() ([]byte, error)  { return wire.Marshal(&v) }

// Validate holds v against the contract.
func (v IncludeTarget) Validate(as ...wire.Direction) error {
	return contract.Validate(v, "microsoft.graph.includeTarget", as)
}

func (v *MicrosoftAuthenticatorAuthenticationMethodConfiguration) UnmarshalJSON(b []byte) error {
	return wire.Unmarshal(b, v)
}
func (v MicrosoftAuthenticatorAuthenticationMethodConfiguration) MarshalJSON() ([]byte, error) {
	return wire.Marshal(&v)
}

// Validate holds v against the contract.
func (v MicrosoftAuthenticatorAuthenticationMethodConfiguration) Validate(as ...wire.Direction) error {
	return contract.Validate(v, "microsoft.graph.microsoftAuthenticatorAuthenticationMethodConfiguration", as)
}

func (v *MicrosoftAuthenticatorAuthenticationMethodConfigurationUpdate) UnmarshalJSON(b []byte) error {
	return wire.Unmarshal(b, v)
}
func (v MicrosoftAuthenticatorAuthenticationMethodConfigurationUpdate) MarshalJSON() ([]byte, error) {
	return wire.Marshal(&v)
}

// Validate holds v against the contract, in a request.
func (v MicrosoftAuthenticatorAuthenticationMethodConfigurationUpdate) Validate(as ...wire.Direction) error {
	return contract.ValidateRequest(v, "microsoft.graph.microsoftAuthenticatorAuthenticationMethodConfigurationUpdate", as)
}

func (v *MicrosoftAuthenticatorAuthenticationMethodTarget) UnmarshalJSON(b []byte) error {
	return wire.Unmarshal(b, v)
}
func (v MicrosoftAuthenticatorAuthenticationMethodTarget) MarshalJSON() ([]byte, error) {
	return wire.Marshal(&v)
}

// Validate holds v against the contract.
func (v MicrosoftAuthenticatorAuthenticationMethodTarget) Validate(as ...wire.Direction) error {
	return contract.Validate(v, "microsoft.graph.microsoftAuthenticatorAuthenticationMethodTarget", as)
}

func (v *MicrosoftAuthenticatorFeatureSettings) UnmarshalJSON(b []byte) error {
	return wire.Unmarshal(b, v)
}
func (v MicrosoftAuthenticatorFeatureSettings) MarshalJSON() ([]byte, error) { return wire.Marshal(&v) }

// Validate holds v against the contract.
func (v MicrosoftAuthenticatorFeatureSettings) Validate(as ...wire.Direction) error {
	return contract.Validate(v, "microsoft.graph.microsoftAuthenticatorFeatureSettings", as)
}

func (v *MicrosoftAuthenticatorPlatformSettings) UnmarshalJSON(b []byte) error {
	return wire.Unmarshal(b, v)
}
func (v MicrosoftAuthenticatorPlatformSettings) MarshalJSON() ([]byte, error) {
	return wire.Marshal(&v)
}

// Validate holds v against the contract.
func (v MicrosoftAuthenticatorPlatformSettings) Validate(as ...wire.Direction) error {
	return contract.Validate(v, "microsoft.graph.microsoftAuthenticatorPlatformSettings", as)
}

func (v *OpenIdConnectSetting) UnmarshalJSON(b []byte) error { return wire.Unmarshal(b, v) }
func (v OpenIdConnectSetting) MarshalJSON() ([]byte, error)  { return wire.Marshal(&v) }

// Validate holds v against the contract.
func (v OpenIdConnectSetting) Validate(as ...wire.Direction) error {
	return contract.Validate(v, "microsoft.graph.openIdConnectSetting", as)
}

func (v *ActivityLog) UnmarshalJSON(b []byte) error { return wire.Unmarshal(b, v) }
func (v ActivityLog) MarshalJSON() ([]byte, error)  { return wire.Marshal(&v) }

// Validate holds v against the contract.
func (v ActivityLog) Validate(as ...wire.Direction) error {
	return contract.Validate(v, "microsoft.graph.partner.security.activityLog", as)
}

func (v *AdditionalDataDictionary) UnmarshalJSON(b []byte) error { return wire.Unmarshal(b, v) }
func (v AdditionalDataDictionary) MarshalJSON() ([]byte, error)  { return wire.Marshal(&v) }

// Validate holds v against the contract.
func (v AdditionalDataDictionary) Validate(as ...wire.Direction) error {
	return contract.Validate(v, "microsoft.graph.partner.security.additionalDataDictionary", as)
}

func (v *AdminsMfaEnforcedSecurityRequirement) UnmarshalJSON(b []byte) error {
	return wire.Unmarshal(b, v)
}
func (v AdminsMfaEnforcedSecurityRequirement) MarshalJSON() ([]byte, error) { return wire.Marshal(&v) }

// Validate holds v against the contract.
func (v AdminsMfaEnforcedSecurityRequirement) Validate(as ...wire.Direction) error {
	return contract.Validate(v, "microsoft.graph.partner.security.adminsMfaEnforcedSecurityRequirement", as)
}

func (v *AffectedResource) UnmarshalJSON(b []byte) error { return wire.Unmarshal(b, v) }
func (v AffectedResource) MarshalJSON() ([]byte, error)  { return wire.Marshal(&v) }

// Validate holds v against the contract.
func (v AffectedResource) Validate(as ...wire.Direction) error {
	return contract.Validate(v, "microsoft.graph.partner.security.affectedResource", as)
}

func (v *CustomerInsight) UnmarshalJSON(b []byte) error { return wire.Unmarshal(b, v) }
func (v CustomerInsight) MarshalJSON() ([]byte, error)  { return wire.Marshal(&v) }

// Validate holds v against the contract.
func (v CustomerInsight) Validate(as ...wire.Direction) error {
	return contract.Validate(v, "microsoft.graph.partner.security.customerInsight", as)
}

func (v *CustomerInsightCollectionResponse) UnmarshalJSON(b []byte) error {
	return wire.Unmarshal(b, v)
}
func (v CustomerInsightCollectionResponse) MarshalJSON() ([]byte, error) { return wire.Marshal(&v) }

// Validate holds v against the contract.
func (v CustomerInsightCollectionResponse) Validate(as ...wire.Direction) error {
	return contract.Validate(v, "microsoft.graph.partner.security.customerInsightCollectionResponse", as)
}

func (v *CustomerMfaInsight) UnmarshalJSON(b []byte) error { return wire.Unmarshal(b, v) }
func (v CustomerMfaInsight) MarshalJSON() ([]byte, error)  { return wire.Marshal(&v) }

// Validate holds v against the contract.
func (v CustomerMfaInsight) Validate(as ...wire.Direction) error {
	return contract.Validate(v, "microsoft.graph.partner.security.customerMfaInsight", as)
}

func (v *CustomersMfaEnforcedSecurityRequirement) UnmarshalJSON(b []byte) error {
	return wire.Unmarshal(b, v)
}
func (v CustomersMfaEnforcedSecurityRequirement) MarshalJSON() ([]byte, error) {
	return wire.Marshal(&v)
}

// Validate holds v against the contract.
func (v CustomersMfaEnforcedSecurityRequirement) Validate(as ...wire.Direction) error {
	return contract.Validate(v, "microsoft.graph.partner.security.customersMfaEnforcedSecurityRequirement", as)
}

func (v *CustomersSpendingBudgetSecurityRequirement) UnmarshalJSON(b []byte) error {
	return wire.Unmarshal(b, v)
}
func (v CustomersSpendingBudgetSecurityRequirement) MarshalJSON() ([]byte, error) {
	return wire.Marshal(&v)
}

// Validate holds v against the contract.
func (v CustomersSpendingBudgetSecurityRequirement) Validate(as ...wire.Direction) error {
	return contract.Validate(v, "microsoft.graph.partner.security.customersSpendingBudgetSecurityRequirement", as)
}

func (v *PartnerSecurity) UnmarshalJSON(b []byte) error { return wire.Unmarshal(b, v) }
func (v PartnerSecurity) MarshalJSON() ([]byte, error)  { return wire.Marshal(&v) }

// Validate holds v against the contract.
func (v PartnerSecurity) Validate(as ...wire.Direction) error {
	return contract.Validate(v, "microsoft.graph.partner.security.partnerSecurity", as)
}

func (v *PartnerSecurityAlert) UnmarshalJSON(b []byte) error { return wire.Unmarshal(b, v) }
func (v PartnerSecurityAlert) MarshalJSON() ([]byte, error)  { return wire.Marshal(&v) }

// Validate holds v against the contract.
func (v PartnerSecurityAlert) Validate(as ...wire.Direction) error {
	return contract.Validate(v, "microsoft.graph.partner.security.partnerSecurityAlert", as)
}

func (v *PartnerSecurityAlertCollectionResponse) UnmarshalJSON(b []byte) error {
	return wire.Unmarshal(b, v)
}
func (v PartnerSecurityAlertCollectionResponse) MarshalJSON() ([]byte, error) {
	return wire.Marshal(&v)
}

// Validate holds v against the contract.
func (v PartnerSecurityAlertCollectionResponse) Validate(as ...wire.Direction) error {
	return contract.Validate(v, "microsoft.graph.partner.security.partnerSecurityAlertCollectionResponse", as)
}

func (v *PartnerSecurityAlertUpdate) UnmarshalJSON(b []byte) error { return wire.Unmarshal(b, v) }
func (v PartnerSecurityAlertUpdate) MarshalJSON() ([]byte, error)  { return wire.Marshal(&v) }

// Validate holds v against the contract, in a request.
func (v PartnerSecurityAlertUpdate) Validate(as ...wire.Direction) error {
	return contract.ValidateRequest(v, "microsoft.graph.partner.security.partnerSecurityAlertUpdate", as)
}

func (v *PartnerSecurityScore) UnmarshalJSON(b []byte) error { return wire.Unmarshal(b, v) }
func (v PartnerSecurityScore) MarshalJSON() ([]byte, error)  { return wire.Marshal(&v) }

// Validate holds v against the contract.
func (v PartnerSecurityScore) Validate(as ...wire.Direction) error {
	return contract.Validate(v, "microsoft.graph.partner.security.partnerSecurityScore", as)
}

func (v *ResponseTimeSecurityRequirement) UnmarshalJSON(b []byte) error { return wire.Unmarshal(b, v) }
func (v ResponseTimeSecurityRequirement) MarshalJSON() ([]byte, error)  { return wire.Marshal(&v) }

// Validate holds v against the contract.
func (v ResponseTimeSecurityRequirement) Validate(as ...wire.Direction) error {
	return contract.Validate(v, "microsoft.graph.partner.security.responseTimeSecurityRequirement", as)
}

func (v *SecurityRequirement) UnmarshalJSON(b []byte) error { return wire.Unmarshal(b, v) }
func (v SecurityRequirement) MarshalJSON() ([]byte, error)  { return wire.Marshal(&v) }

// Validate holds v against the contract.
func (v SecurityRequirement) Validate(as ...wire.Direction) error {
	return contract.Validate(v, "microsoft.graph.partner.security.securityRequirement", as)
}

func (v *SecurityRequirementCollectionResponse) UnmarshalJSON(b []byte) error {
	return wire.Unmarshal(b, v)
}
func (v SecurityRequirementCollectionResponse) MarshalJSON() ([]byte, error) { return wire.Marshal(&v) }

// Validate holds v against the contract.
func (v SecurityRequirementCollectionResponse) Validate(as ...wire.Direction) error {
	return contract.Validate(v, "microsoft.graph.partner.security.securityRequirementCollectionResponse", as)
}

func (v *SecurityScoreHistory) UnmarshalJSON(b []byte) error { return wire.Unmarshal(b, v) }
func (v SecurityScoreHistory) MarshalJSON() ([]byte, error)  { return wire.Marshal(&v) }

// Validate holds v against the contract.
func (v SecurityScoreHistory) Validate(as ...wire.Direction) error {
	return contract.Validate(v, "microsoft.graph.partner.security.securityScoreHistory", as)
}

func (v *SecurityScoreHistoryCollectionResponse) UnmarshalJSON(b []byte) error {
	return wire.Unmarshal(b, v)
}
func (v SecurityScoreHistoryCollectionResponse) MarshalJSON() ([]byte, error) {
	return wire.Marshal(&v)
}

// Validate holds v against the contract.
func (v SecurityScoreHistoryCollectionResponse) Validate(as ...wire.Direction) error {
	return contract.Validate(v, "microsoft.graph.partner.security.securityScoreHistoryCollectionResponse", as)
}

func (v *PasskeyAuthenticationMethodTarget) UnmarshalJSON(b []byte) error {
	return wire.Unmarshal(b, v)
}
func (v PasskeyAuthenticationMethodTarget) MarshalJSON() ([]byte, error) { return wire.Marshal(&v) }

// Validate holds v against the contract.
func (v PasskeyAuthenticationMethodTarget) Validate(as ...wire.Direction) error {
	return contract.Validate(v, "microsoft.graph.passkeyAuthenticationMethodTarget", as)
}

func (v *PasskeyProfile) UnmarshalJSON(b []byte) error { return wire.Unmarshal(b, v) }
func (v PasskeyProfile) MarshalJSON() ([]byte, error)  { return wire.Marshal(&v) }

// Validate holds v against the contract.
func (v PasskeyProfile) Validate(as ...wire.Direction) error {
	return contract.Validate(v, "microsoft.graph.passkeyProfile", as)
}

func (v *PasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration) UnmarshalJSON(b []byte) error {
	return wire.Unmarshal(b, v)
}
func (v PasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration) MarshalJSON() ([]byte, error) {
	return wire.Marshal(&v)
}

// Validate holds v against the contract.
func (v PasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration) Validate(as ...wire.Direction) error {
	return contract.Validate(v, "microsoft.graph.passwordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration", as)
}

func (v *PasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationUpdate) UnmarshalJSON(b []byte) error {
	return wire.Unmarshal(b, v)
}
func (v PasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationUpdate) MarshalJSON() ([]byte, error) {
	return wire.Marshal(&v)
}

// Validate holds v against the contract, in a request.
func (v PasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationUpdate) Validate(as ...wire.Direction) error {
	return contract.ValidateRequest(v, "microsoft.graph.passwordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationUpdate", as)
}

func (v *PasswordlessMicrosoftAuthenticatorAuthenticationMethodTarget) UnmarshalJSON(b []byte) error {
	return wire.Unmarshal(b, v)
}
func (v PasswordlessMicrosoftAuthenticatorAuthenticationMethodTarget) MarshalJSON() ([]byte, error) {
	return wire.Marshal(&v)
}

// Validate holds v against the contract.
func (v PasswordlessMicrosoftAuthenticatorAuthenticationMethodTarget) Validate(as ...wire.Direction) error {
	return contract.Validate(v, "microsoft.graph.passwordlessMicrosoftAuthenticatorAuthenticationMethodTarget", as)
}

func (v *QrCodePinAuthenticationMethodConfiguration) UnmarshalJSON(b []byte) error {
	return wire.Unmarshal(b, v)
}
func (v QrCodePinAuthenticationMethodConfiguration) MarshalJSON() ([]byte, error) {
	return wire.Marshal(&v)
}

// Validate holds v against the contract.
func (v QrCodePinAuthenticationMethodConfiguration) Validate(as ...wire.Direction) error {
	return contract.Validate(v, "microsoft.graph.qrCodePinAuthenticationMethodConfiguration", as)
}

func (v *QrCodePinAuthenticationMethodConfigurationUpdate) UnmarshalJSON(b []byte) error {
	return wire.Unmarshal(b, v)
}
func (v QrCodePinAuthenticationMethodConfigurationUpdate) MarshalJSON() ([]byte, error) {
	return wire.Marshal(&v)
}

// Validate holds v against the contract, in a request.
func (v QrCodePinAuthenticationMethodConfigurationUpdate) Validate(as ...wire.Direction) error {
	return contract.ValidateRequest(v, "microsoft.graph.qrCodePinAuthenticationMethodConfigurationUpdate", as)
}

func (v *RegistrationEnforcement) UnmarshalJSON(b []byte) error { return wire.Unmarshal(b, v) }
func (v RegistrationEnforcement) MarshalJSON() ([]byte, error)  { return wire.Marshal(&v) }

// Validate holds v against the contract.
func (v RegistrationEnforcement) Validate(as ...wire.Direction) error {
	return contract.Validate(v, "microsoft.graph.registrationEnforcement", as)
}

func (v *ReportSuspiciousActivitySettings) UnmarshalJSON(b []byte) error { return wire.Unmarshal(b, v) }
func (v ReportSuspiciousActivitySettings) MarshalJSON() ([]byte, error)  { return wire.Marshal(&v) }

// Validate holds v against the contract.
func (v ReportSuspiciousActivitySettings) Validate(as ...wire.Direction) error {
	return contract.Validate(v, "microsoft.graph.reportSuspiciousActivitySettings", as)
}

func (v *SmsAuthenticationMethodConfiguration) UnmarshalJSON(b []byte) error {
	return wire.Unmarshal(b, v)
}
func (v SmsAuthenticationMethodConfiguration) MarshalJSON() ([]byte, error) { return wire.Marshal(&v) }

// Validate holds v against the contract.
func (v SmsAuthenticationMethodConfiguration) Validate(as ...wire.Direction) error {
	return contract.Validate(v, "microsoft.graph.smsAuthenticationMethodConfiguration", as)
}

func (v *SmsAuthenticationMethodConfigurationUpdate) UnmarshalJSON(b []byte) error {
	return wire.Unmarshal(b, v)
}
func (v SmsAuthenticationMethodConfigurationUpdate) MarshalJSON() ([]byte, error) {
	return wire.Marshal(&v)
}

// Validate holds v against the contract, in a request.
func (v SmsAuthenticationMethodConfigurationUpdate) Validate(as ...wire.Direction) error {
	return contract.ValidateRequest(v, "microsoft.graph.smsAuthenticationMethodConfigurationUpdate", as)
}

func (v *SmsAuthenticationMethodTarget) UnmarshalJSON(b []byte) error { return wire.Unmarshal(b, v) }
func (v SmsAuthenticationMethodTarget) MarshalJSON() ([]byte, error)  { return wire.Marshal(&v) }

// Validate holds v against the contract.
func (v SmsAuthenticationMethodTarget) Validate(as ...wire.Direction) error {
	return contract.Validate(v, "microsoft.graph.smsAuthenticationMethodTarget", as)
}

func (v *SoftwareOathAuthenticationMethodConfiguration) UnmarshalJSON(b []byte) error {
	return wire.Unmarshal(b, v)
}
func (v SoftwareOathAuthenticationMethodConfiguration) MarshalJSON() ([]byte, error) {
	return wire.Marshal(&v)
}

// Validate holds v against the contract.
func (v SoftwareOathAuthenticationMethodConfiguration) Validate(as ...wire.Direction) error {
	return contract.Validate(v, "microsoft.graph.softwareOathAuthenticationMethodConfiguration", as)
}

func (v *SoftwareOathAuthenticationMethodConfigurationUpdate) UnmarshalJSON(b []byte) error {
	return wire.Unmarshal(b, v)
}
func (v SoftwareOathAuthenticationMethodConfigurationUpdate) MarshalJSON() ([]byte, error) {
	return wire.Marshal(&v)
}

// Validate holds v against the contract, in a request.
func (v SoftwareOathAuthenticationMethodConfigurationUpdate) Validate(as ...wire.Direction) error {
	return contract.ValidateRequest(v, "microsoft.graph.softwareOathAuthenticationMethodConfigurationUpdate", as)
}

func (v *SystemCredentialPreferences) UnmarshalJSON(b []byte) error { return wire.Unmarshal(b, v) }
func (v SystemCredentialPreferences) MarshalJSON() ([]byte, error)  { return wire.Marshal(&v) }

// Validate holds v against the contract.
func (v SystemCredentialPreferences) Validate(as ...wire.Direction) error {
	return contract.Validate(v, "microsoft.graph.systemCredentialPreferences", as)
}

func (v *TemporaryAccessPassAuthenticationMethodConfiguration) UnmarshalJSON(b []byte) error {
	return wire.Unmarshal(b, v)
}
func (v TemporaryAccessPassAuthenticationMethodConfiguration) MarshalJSON() ([]byte, error) {
	return wire.Marshal(&v)
}

// Validate holds v against the contract.
func (v TemporaryAccessPassAuthenticationMethodConfiguration) Validate(as ...wire.Direction) error {
	return contract.Validate(v, "microsoft.graph.temporaryAccessPassAuthenticationMethodConfiguration", as)
}

func (v *TemporaryAccessPassAuthenticationMethodConfigurationUpdate) UnmarshalJSON(b []byte) error {
	return wire.Unmarshal(b, v)
}
func (v TemporaryAccessPassAuthenticationMethodConfigurationUpdate) MarshalJSON() ([]byte, error) {
	return wire.Marshal(&v)
}

// Validate holds v against the contract, in a request.
func (v TemporaryAccessPassAuthenticationMethodConfigurationUpdate) Validate(as ...wire.Direction) error {
	return contract.ValidateRequest(v, "microsoft.graph.temporaryAccessPassAuthenticationMethodConfigurationUpdate", as)
}

func (v *VerifiableCredentialAuthenticationMethodTarget) UnmarshalJSON(b []byte) error {
	return wire.Unmarshal(b, v)
}
func (v VerifiableCredentialAuthenticationMethodTarget) MarshalJSON() ([]byte, error) {
	return wire.Marshal(&v)
}

// Validate holds v against the contract.
func (v VerifiableCredentialAuthenticationMethodTarget) Validate(as ...wire.Direction) error {
	return contract.Validate(v, "microsoft.graph.verifiableCredentialAuthenticationMethodTarget", as)
}

func (v *VerifiableCredentialsAuthenticationMethodConfiguration) UnmarshalJSON(b []byte) error {
	return wire.Unmarshal(b, v)
}
func (v VerifiableCredentialsAuthenticationMethodConfiguration) MarshalJSON() ([]byte, error) {
	return wire.Marshal(&v)
}

// Validate holds v against the contract.
func (v VerifiableCredentialsAuthenticationMethodConfiguration) Validate(as ...wire.Direction) error {
	return contract.Validate(v, "microsoft.graph.verifiableCredentialsAuthenticationMethodConfiguration", as)
}

func (v *VerifiableCredentialsAuthenticationMethodConfigurationUpdate) UnmarshalJSON(b []byte) error {
	return wire.Unmarshal(b, v)
}
func (v VerifiableCredentialsAuthenticationMethodConfigurationUpdate) MarshalJSON() ([]byte, error) {
	return wire.Marshal(&v)
}

// Validate holds v against the contract, in a request.
func (v VerifiableCredentialsAuthenticationMethodConfigurationUpdate) Validate(as ...wire.Direction) error {
	return contract.ValidateRequest(v, "microsoft.graph.verifiableCredentialsAuthenticationMethodConfigurationUpdate", as)
}

func (v *VoiceAuthenticationMethodConfiguration) UnmarshalJSON(b []byte) error {
	return wire.Unmarshal(b, v)
}
func (v VoiceAuthenticationMethodConfiguration) MarshalJSON() ([]byte, error) {
	return wire.Marshal(&v)
}

// Validate holds v against the contract.
func (v VoiceAuthenticationMethodConfiguration) Validate(as ...wire.Direction) error {
	return contract.Validate(v, "microsoft.graph.voiceAuthenticationMethodConfiguration", as)
}

func (v *VoiceAuthenticationMethodConfigurationUpdate) UnmarshalJSON(b []byte) error {
	return wire.Unmarshal(b, v)
}
func (v VoiceAuthenticationMethodConfigurationUpdate) MarshalJSON() ([]byte, error) {
	return wire.Marshal(&v)
}

// Validate holds v against the contract, in a request.
func (v VoiceAuthenticationMethodConfigurationUpdate) Validate(as ...wire.Direction) error {
	return contract.ValidateRequest(v, "microsoft.graph.voiceAuthenticationMethodConfigurationUpdate", as)
}

func (v *VoiceAuthenticationMethodTarget) UnmarshalJSON(b []byte) error { return wire.Unmarshal(b, v) }
func (v VoiceAuthenticationMethodTarget) MarshalJSON() ([]byte, error)  { return wire.Marshal(&v) }

// Validate holds v against the contract.
func (v VoiceAuthenticationMethodTarget) Validate(as ...wire.Direction) error {
	return contract.Validate(v, "microsoft.graph.voiceAuthenticationMethodTarget", as)
}

func (v *X509CertificateAuthenticationMethodConfiguration) UnmarshalJSON(b []byte) error {
	return wire.Unmarshal(b, v)
}
func (v X509CertificateAuthenticationMethodConfiguration) MarshalJSON() ([]byte, error) {
	return wire.Marshal(&v)
}

// Validate holds v against the contract.
func (v X509CertificateAuthenticationMethodConfiguration) Validate(as ...wire.Direction) error {
	return contract.Validate(v, "microsoft.graph.x509CertificateAuthenticationMethodConfiguration", as)
}

func (v *X509CertificateAuthenticationMethodConfigurationUpdate) UnmarshalJSON(b []byte) error {
	return wire.Unmarshal(b, v)
}
func (v X509CertificateAuthenticationMethodConfigurationUpdate) MarshalJSON() ([]byte, error) {
	return wire.Marshal(&v)
}

// Validate holds v against the contract, in a request.
func (v X509CertificateAuthenticationMethodConfigurationUpdate) Validate(as ...wire.Direction) error {
	return contract.ValidateRequest(v, "microsoft.graph.x509CertificateAuthenticationMethodConfigurationUpdate", as)
}

func (v *X509CertificateAuthenticationModeConfiguration) UnmarshalJSON(b []byte) error {
	return wire.Unmarshal(b, v)
}
func (v X509CertificateAuthenticationModeConfiguration) MarshalJSON() ([]byte, error) {
	return wire.Marshal(&v)
}

// Validate holds v against the contract.
func (v X509CertificateAuthenticationModeConfiguration) Validate(as ...wire.Direction) error {
	return contract.Validate(v, "microsoft.graph.x509CertificateAuthenticationModeConfiguration", as)
}

func (v *X509CertificateAuthorityScope) UnmarshalJSON(b []byte) error { return wire.Unmarshal(b, v) }
func (v X509CertificateAuthorityScope) MarshalJSON() ([]byte, error)  { return wire.Marshal(&v) }

// Validate holds v against the contract.
func (v X509CertificateAuthorityScope) Validate(as ...wire.Direction) error {
	return contract.Validate(v, "microsoft.graph.x509CertificateAuthorityScope", as)
}

func (v *X509CertificateIssuerHintsConfiguration) UnmarshalJSON(b []byte) error {
	return wire.Unmarshal(b, v)
}
func (v X509CertificateIssuerHintsConfiguration) MarshalJSON() ([]byte, error) {
	return wire.Marshal(&v)
}

// Validate holds v against the contract.
func (v X509CertificateIssuerHintsConfiguration) Validate(as ...wire.Direction) error {
	return contract.Validate(v, "microsoft.graph.x509CertificateIssuerHintsConfiguration", as)
}

func (v *X509CertificateRule) UnmarshalJSON(b []byte) error { return wire.Unmarshal(b, v) }
func (v X509CertificateRule) MarshalJSON() ([]byte, error)  { return wire.Marshal(&v) }

// Validate holds v against the contract.
func (v X509CertificateRule) Validate(as ...wire.Direction) error {
	return contract.Validate(v, "microsoft.graph.x509CertificateRule", as)
}

func (v *X509CertificateUserBinding) UnmarshalJSON(b []byte) error { return wire.Unmarshal(b, v) }
func (v X509CertificateUserBinding) MarshalJSON() ([]byte, error)  { return wire.Marshal(&v) }

// Validate holds v against the contract.
func (v X509CertificateUserBinding) Validate(as ...wire.Direction) error {
	return contract.Validate(v, "microsoft.graph.x509CertificateUserBinding", as)
}

// Validate holds v against the contract.
func (v AuthenticationMethodConfigurationUnion) Validate(as ...wire.Direction) error {
	return contract.Validate(v, "microsoft.graph.authenticationMethodConfigurationUnion", as)
}

// Validate holds v against the contract, in a request.
func (v AuthenticationMethodConfigurationUpdateUnion) Validate(as ...wire.Direction) error {
	return contract.ValidateRequest(v, "microsoft.graph.authenticationMethodConfigurationUpdateUnion", as)
}

// Validate holds v against the contract.
func (v SecurityRequirementUnion) Validate(as ...wire.Direction) error {
	return contract.Validate(v, "microsoft.graph.partner.security.securityRequirementUnion", as)
}
