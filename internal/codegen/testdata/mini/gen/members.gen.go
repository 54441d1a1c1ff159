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

func (v *InnerError) UnmarshalJSON(b []byte) error { return wire.Unmarshal(b, v) }
func (v InnerError) MarshalJSON() ([]byte, error)  { return wire.Marshal(&v) }

// Validate holds v against the contract.
func (v InnerError) Validate(as ...wire.Direction) error {
	return contract.Validate(v, "microsoft.graph.ODataErrors.InnerError", as)
}

func (v *MainError) UnmarshalJSON(b []byte) error { return wire.Unmarshal(b, v) }
func (v MainError) MarshalJSON() ([]byte, error)  { return wire.Marshal(&v) }

// Validate holds v against the contract.
func (v MainError) Validate(as ...wire.Direction) error {
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

func (v *PartnerSecurityAlertUpdate) UnmarshalJSON(b []byte) error { return wire.Unmarshal(b, v) }
func (v PartnerSecurityAlertUpdate) MarshalJSON() ([]byte, error)  { return wire.Marshal(&v) }

// Validate holds v against the contract.
func (v PartnerSecurityAlertUpdate) Validate(as ...wire.Direction) error {
	return contract.Validate(v, "microsoft.graph.partner.security.partnerSecurityAlertUpdate", as)
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

func (v *RegistrationEnforcement) UnmarshalJSON(b []byte) error { return wire.Unmarshal(b, v) }
func (v RegistrationEnforcement) MarshalJSON() ([]byte, error)  { return wire.Marshal(&v) }

// Validate holds v against the contract.
func (v RegistrationEnforcement) Validate(as ...wire.Direction) error {
	return contract.Validate(v, "microsoft.graph.registrationEnforcement", as)
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

func (v *X509CertificateAuthenticationMethodConfigurationCreateRequest) UnmarshalJSON(b []byte) error {
	return wire.Unmarshal(b, v)
}
func (v X509CertificateAuthenticationMethodConfigurationCreateRequest) MarshalJSON() ([]byte, error) {
	return wire.Marshal(&v)
}

// Validate holds v against the contract, in a request.
func (v X509CertificateAuthenticationMethodConfigurationCreateRequest) Validate(as ...wire.Direction) error {
	return contract.ValidateRequest(v, "microsoft.graph.x509CertificateAuthenticationMethodConfigurationCreateRequest", as)
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
