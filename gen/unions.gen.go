// Code generated from the contract by graphcontract. DO NOT EDIT.

package gen

import (
	"encoding/json"
	"fmt"

	"github.com/graphcontract/graphcontract/gen/wire"
)

// AuthenticationMethodConfigurationVariant is what AuthenticationMethodConfigurationUnion holds: a
// pointer to one of
//
//   - [EmailAuthenticationMethodConfiguration]
//   - [ExternalAuthenticationMethodConfiguration]
//   - [Fido2AuthenticationMethodConfiguration]
//   - [HardwareOathAuthenticationMethodConfiguration]
//   - [MicrosoftAuthenticatorAuthenticationMethodConfiguration]
//   - [PasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration]
//   - [QrCodePinAuthenticationMethodConfiguration]
//   - [SmsAuthenticationMethodConfiguration]
//   - [SoftwareOathAuthenticationMethodConfiguration]
//   - [TemporaryAccessPassAuthenticationMethodConfiguration]
//   - [VerifiableCredentialsAuthenticationMethodConfiguration]
//   - [VoiceAuthenticationMethodConfiguration]
//   - [X509CertificateAuthenticationMethodConfiguration]
//   - [UnknownAuthenticationMethodConfiguration], for a type the contract does not list
//
// The set is sealed: no type outside this package can join it.
type AuthenticationMethodConfigurationVariant interface {
	// DiscriminatorValue is the @odata.type of the value on the wire.
	DiscriminatorValue() string
	isAuthenticationMethodConfigurationVariant()
}

// Value decodes what the union holds. Its type follows from @odata.type; a type that the contract
// does not list comes as *UnknownAuthenticationMethodConfiguration. A value without @odata.type is
// an error.
func (t AuthenticationMethodConfigurationUnion) Value() (AuthenticationMethodConfigurationVariant, error) {
	v, err := wire.Value(t.Union, "@odata.type", func(name string) AuthenticationMethodConfigurationVariant {
		switch name {
		case "#microsoft.graph.emailAuthenticationMethodConfiguration":
			return new(EmailAuthenticationMethodConfiguration)
		case "#microsoft.graph.externalAuthenticationMethodConfiguration":
			return new(ExternalAuthenticationMethodConfiguration)
		case "#microsoft.graph.fido2AuthenticationMethodConfiguration":
			return new(Fido2AuthenticationMethodConfiguration)
		case "#microsoft.graph.hardwareOathAuthenticationMethodConfiguration":
			return new(HardwareOathAuthenticationMethodConfiguration)
		case "#microsoft.graph.microsoftAuthenticatorAuthenticationMethodConfiguration":
			return new(MicrosoftAuthenticatorAuthenticationMethodConfiguration)
		case "#microsoft.graph.passwordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration":
			return new(PasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration)
		case "#microsoft.graph.qrCodePinAuthenticationMethodConfiguration":
			return new(QrCodePinAuthenticationMethodConfiguration)
		case "#microsoft.graph.smsAuthenticationMethodConfiguration":
			return new(SmsAuthenticationMethodConfiguration)
		case "#microsoft.graph.softwareOathAuthenticationMethodConfiguration":
			return new(SoftwareOathAuthenticationMethodConfiguration)
		case "#microsoft.graph.temporaryAccessPassAuthenticationMethodConfiguration":
			return new(TemporaryAccessPassAuthenticationMethodConfiguration)
		case "#microsoft.graph.verifiableCredentialsAuthenticationMethodConfiguration":
			return new(VerifiableCredentialsAuthenticationMethodConfiguration)
		case "#microsoft.graph.voiceAuthenticationMethodConfiguration":
			return new(VoiceAuthenticationMethodConfiguration)
		case "#microsoft.graph.x509CertificateAuthenticationMethodConfiguration":
			return new(X509CertificateAuthenticationMethodConfiguration)
		}
		return new(UnknownAuthenticationMethodConfiguration)
	})
	if err != nil {
		return nil, fmt.Errorf("AuthenticationMethodConfigurationUnion: %w", err)
	}
	return v, nil
}

// Base decodes the members that all variants share, whatever the type is.
func (t AuthenticationMethodConfigurationUnion) Base() (v AuthenticationMethodConfiguration, err error) {
	return v, t.Decode(&v)
}

// NewAuthenticationMethodConfigurationUnion wraps v, with its @odata.type set. The union keeps a
// copy.
func NewAuthenticationMethodConfigurationUnion(v AuthenticationMethodConfigurationVariant) (AuthenticationMethodConfigurationUnion, error) {
	u, err := wire.Wrap(v)
	if err != nil {
		return AuthenticationMethodConfigurationUnion{}, fmt.Errorf("AuthenticationMethodConfigurationUnion: %w", err)
	}
	return AuthenticationMethodConfigurationUnion{u}, nil
}

// Discriminator is the @odata.type of the value, which need not be one that the contract lists.
func (t AuthenticationMethodConfigurationUnion) Discriminator() (string, error) {
	return t.NameIn("@odata.type")
}

// UnknownAuthenticationMethodConfiguration is a value of a type that the contract does not list. It
// survives a round trip without loss.
type UnknownAuthenticationMethodConfiguration struct {
	Type string          // @odata.type of the value
	Raw  json.RawMessage // the whole value, a JSON object with that @odata.type
}

func (*UnknownAuthenticationMethodConfiguration) isAuthenticationMethodConfigurationVariant() {}

// DiscriminatorValue is the @odata.type of the value.
func (v *UnknownAuthenticationMethodConfiguration) DiscriminatorValue() string { return v.Type }

// MarshalJSON writes Raw. It is an error if Raw is of another type than Type says.
func (v UnknownAuthenticationMethodConfiguration) MarshalJSON() ([]byte, error) {
	return wire.WriteUnknown(v.Raw, "@odata.type", v.Type)
}

// UnmarshalJSON keeps any object that has @odata.type.
func (v *UnknownAuthenticationMethodConfiguration) UnmarshalJSON(b []byte) error {
	name, raw, err := wire.ReadUnknown(b, "@odata.type")
	if raw != nil {
		v.Type, v.Raw = name, raw
	}
	return err
}

// AuthenticationMethodConfigurationUpdateVariant is what
// AuthenticationMethodConfigurationUpdateUnion holds: a pointer to one of
//
//   - [EmailAuthenticationMethodConfigurationUpdate]
//   - [ExternalAuthenticationMethodConfigurationUpdate]
//   - [Fido2AuthenticationMethodConfigurationUpdate]
//   - [HardwareOathAuthenticationMethodConfigurationUpdate]
//   - [MicrosoftAuthenticatorAuthenticationMethodConfigurationUpdate]
//   - [PasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationUpdate]
//   - [QrCodePinAuthenticationMethodConfigurationUpdate]
//   - [SmsAuthenticationMethodConfigurationUpdate]
//   - [SoftwareOathAuthenticationMethodConfigurationUpdate]
//   - [TemporaryAccessPassAuthenticationMethodConfigurationUpdate]
//   - [VerifiableCredentialsAuthenticationMethodConfigurationUpdate]
//   - [VoiceAuthenticationMethodConfigurationUpdate]
//   - [X509CertificateAuthenticationMethodConfigurationUpdate]
//   - [UnknownAuthenticationMethodConfigurationUpdate], for a type the contract does not list
//
// The set is sealed: no type outside this package can join it.
type AuthenticationMethodConfigurationUpdateVariant interface {
	// DiscriminatorValue is the @odata.type of the value on the wire.
	DiscriminatorValue() string
	isAuthenticationMethodConfigurationUpdateVariant()
}

// Value decodes what the union holds. Its type follows from @odata.type; a type that the contract
// does not list comes as *UnknownAuthenticationMethodConfigurationUpdate. A value without
// @odata.type is an error.
func (t AuthenticationMethodConfigurationUpdateUnion) Value() (AuthenticationMethodConfigurationUpdateVariant, error) {
	v, err := wire.Value(t.Union, "@odata.type", func(name string) AuthenticationMethodConfigurationUpdateVariant {
		switch name {
		case "#microsoft.graph.emailAuthenticationMethodConfiguration":
			return new(EmailAuthenticationMethodConfigurationUpdate)
		case "#microsoft.graph.externalAuthenticationMethodConfiguration":
			return new(ExternalAuthenticationMethodConfigurationUpdate)
		case "#microsoft.graph.fido2AuthenticationMethodConfiguration":
			return new(Fido2AuthenticationMethodConfigurationUpdate)
		case "#microsoft.graph.hardwareOathAuthenticationMethodConfiguration":
			return new(HardwareOathAuthenticationMethodConfigurationUpdate)
		case "#microsoft.graph.microsoftAuthenticatorAuthenticationMethodConfiguration":
			return new(MicrosoftAuthenticatorAuthenticationMethodConfigurationUpdate)
		case "#microsoft.graph.passwordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration":
			return new(PasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationUpdate)
		case "#microsoft.graph.qrCodePinAuthenticationMethodConfiguration":
			return new(QrCodePinAuthenticationMethodConfigurationUpdate)
		case "#microsoft.graph.smsAuthenticationMethodConfiguration":
			return new(SmsAuthenticationMethodConfigurationUpdate)
		case "#microsoft.graph.softwareOathAuthenticationMethodConfiguration":
			return new(SoftwareOathAuthenticationMethodConfigurationUpdate)
		case "#microsoft.graph.temporaryAccessPassAuthenticationMethodConfiguration":
			return new(TemporaryAccessPassAuthenticationMethodConfigurationUpdate)
		case "#microsoft.graph.verifiableCredentialsAuthenticationMethodConfiguration":
			return new(VerifiableCredentialsAuthenticationMethodConfigurationUpdate)
		case "#microsoft.graph.voiceAuthenticationMethodConfiguration":
			return new(VoiceAuthenticationMethodConfigurationUpdate)
		case "#microsoft.graph.x509CertificateAuthenticationMethodConfiguration":
			return new(X509CertificateAuthenticationMethodConfigurationUpdate)
		}
		return new(UnknownAuthenticationMethodConfigurationUpdate)
	})
	if err != nil {
		return nil, fmt.Errorf("AuthenticationMethodConfigurationUpdateUnion: %w", err)
	}
	return v, nil
}

// NewAuthenticationMethodConfigurationUpdateUnion wraps v, with its @odata.type set. The union
// keeps a copy.
func NewAuthenticationMethodConfigurationUpdateUnion(v AuthenticationMethodConfigurationUpdateVariant) (AuthenticationMethodConfigurationUpdateUnion, error) {
	u, err := wire.Wrap(v)
	if err != nil {
		return AuthenticationMethodConfigurationUpdateUnion{}, fmt.Errorf("AuthenticationMethodConfigurationUpdateUnion: %w", err)
	}
	return AuthenticationMethodConfigurationUpdateUnion{u}, nil
}

// Discriminator is the @odata.type of the value, which need not be one that the contract lists.
func (t AuthenticationMethodConfigurationUpdateUnion) Discriminator() (string, error) {
	return t.NameIn("@odata.type")
}

// UnknownAuthenticationMethodConfigurationUpdate is a value of a type that the contract does not
// list. It survives a round trip without loss.
type UnknownAuthenticationMethodConfigurationUpdate struct {
	Type string          // @odata.type of the value
	Raw  json.RawMessage // the whole value, a JSON object with that @odata.type
}

func (*UnknownAuthenticationMethodConfigurationUpdate) isAuthenticationMethodConfigurationUpdateVariant() {
}

// DiscriminatorValue is the @odata.type of the value.
func (v *UnknownAuthenticationMethodConfigurationUpdate) DiscriminatorValue() string { return v.Type }

// MarshalJSON writes Raw. It is an error if Raw is of another type than Type says.
func (v UnknownAuthenticationMethodConfigurationUpdate) MarshalJSON() ([]byte, error) {
	return wire.WriteUnknown(v.Raw, "@odata.type", v.Type)
}

// UnmarshalJSON keeps any object that has @odata.type.
func (v *UnknownAuthenticationMethodConfigurationUpdate) UnmarshalJSON(b []byte) error {
	name, raw, err := wire.ReadUnknown(b, "@odata.type")
	if raw != nil {
		v.Type, v.Raw = name, raw
	}
	return err
}

// SecurityRequirementVariant is what SecurityRequirementUnion holds: a pointer to one of
//
//   - [SecurityRequirementInstance]
//   - [AdminsMfaEnforcedSecurityRequirement]
//   - [CustomersMfaEnforcedSecurityRequirement]
//   - [CustomersSpendingBudgetSecurityRequirement]
//   - [ResponseTimeSecurityRequirement]
//   - [UnknownSecurityRequirement], for a type the contract does not list
//
// The set is sealed: no type outside this package can join it.
type SecurityRequirementVariant interface {
	// DiscriminatorValue is the @odata.type of the value on the wire.
	DiscriminatorValue() string
	isSecurityRequirementVariant()
}

// Value decodes what the union holds. Its type follows from @odata.type; a type that the contract
// does not list comes as *UnknownSecurityRequirement. A value without @odata.type is a
// *SecurityRequirementInstance.
func (t SecurityRequirementUnion) Value() (SecurityRequirementVariant, error) {
	v, err := wire.ValueOr(t.Union, "@odata.type", "#microsoft.graph.partner.security.securityRequirement", func(name string) SecurityRequirementVariant {
		switch name {
		case "#microsoft.graph.partner.security.securityRequirement":
			return new(SecurityRequirementInstance)
		case "#microsoft.graph.partner.security.adminsMfaEnforcedSecurityRequirement":
			return new(AdminsMfaEnforcedSecurityRequirement)
		case "#microsoft.graph.partner.security.customersMfaEnforcedSecurityRequirement":
			return new(CustomersMfaEnforcedSecurityRequirement)
		case "#microsoft.graph.partner.security.customersSpendingBudgetSecurityRequirement":
			return new(CustomersSpendingBudgetSecurityRequirement)
		case "#microsoft.graph.partner.security.responseTimeSecurityRequirement":
			return new(ResponseTimeSecurityRequirement)
		}
		return new(UnknownSecurityRequirement)
	})
	if err != nil {
		return nil, fmt.Errorf("SecurityRequirementUnion: %w", err)
	}
	return v, nil
}

// Base decodes the members that all variants share, whatever the type is.
func (t SecurityRequirementUnion) Base() (v SecurityRequirement, err error) { return v, t.Decode(&v) }

// NewSecurityRequirementUnion wraps v, with its @odata.type set. The union keeps a copy.
func NewSecurityRequirementUnion(v SecurityRequirementVariant) (SecurityRequirementUnion, error) {
	u, err := wire.Wrap(v)
	if err != nil {
		return SecurityRequirementUnion{}, fmt.Errorf("SecurityRequirementUnion: %w", err)
	}
	return SecurityRequirementUnion{u}, nil
}

// Discriminator is the @odata.type of the value, which need not be one that the contract lists. A
// value without the member is of the type #microsoft.graph.partner.security.securityRequirement.
func (t SecurityRequirementUnion) Discriminator() (string, error) {
	return t.NameOr("@odata.type", "#microsoft.graph.partner.security.securityRequirement")
}

// UnknownSecurityRequirement is a value of a type that the contract does not list. It survives a
// round trip without loss.
type UnknownSecurityRequirement struct {
	Type string          // @odata.type of the value
	Raw  json.RawMessage // the whole value, a JSON object with that @odata.type
}

func (*UnknownSecurityRequirement) isSecurityRequirementVariant() {}

// DiscriminatorValue is the @odata.type of the value.
func (v *UnknownSecurityRequirement) DiscriminatorValue() string { return v.Type }

// MarshalJSON writes Raw. It is an error if Raw is of another type than Type says.
func (v UnknownSecurityRequirement) MarshalJSON() ([]byte, error) {
	return wire.WriteUnknown(v.Raw, "@odata.type", v.Type)
}

// UnmarshalJSON keeps any object that has @odata.type.
func (v *UnknownSecurityRequirement) UnmarshalJSON(b []byte) error {
	name, raw, err := wire.ReadUnknown(b, "@odata.type")
	if raw != nil {
		v.Type, v.Raw = name, raw
	}
	return err
}

// DiscriminatorValue is "#microsoft.graph.emailAuthenticationMethodConfiguration".
func (*EmailAuthenticationMethodConfiguration) DiscriminatorValue() string {
	return "#microsoft.graph.emailAuthenticationMethodConfiguration"
}

func (*EmailAuthenticationMethodConfiguration) isAuthenticationMethodConfigurationVariant() {}

// DiscriminatorValue is "#microsoft.graph.externalAuthenticationMethodConfiguration".
func (*ExternalAuthenticationMethodConfiguration) DiscriminatorValue() string {
	return "#microsoft.graph.externalAuthenticationMethodConfiguration"
}

func (*ExternalAuthenticationMethodConfiguration) isAuthenticationMethodConfigurationVariant() {}

// DiscriminatorValue is "#microsoft.graph.fido2AuthenticationMethodConfiguration".
func (*Fido2AuthenticationMethodConfiguration) DiscriminatorValue() string {
	return "#microsoft.graph.fido2AuthenticationMethodConfiguration"
}

func (*Fido2AuthenticationMethodConfiguration) isAuthenticationMethodConfigurationVariant() {}

// DiscriminatorValue is "#microsoft.graph.hardwareOathAuthenticationMethodConfiguration".
func (*HardwareOathAuthenticationMethodConfiguration) DiscriminatorValue() string {
	return "#microsoft.graph.hardwareOathAuthenticationMethodConfiguration"
}

func (*HardwareOathAuthenticationMethodConfiguration) isAuthenticationMethodConfigurationVariant() {}

// DiscriminatorValue is "#microsoft.graph.microsoftAuthenticatorAuthenticationMethodConfiguration".
func (*MicrosoftAuthenticatorAuthenticationMethodConfiguration) DiscriminatorValue() string {
	return "#microsoft.graph.microsoftAuthenticatorAuthenticationMethodConfiguration"
}

func (*MicrosoftAuthenticatorAuthenticationMethodConfiguration) isAuthenticationMethodConfigurationVariant() {
}

// DiscriminatorValue is
// "#microsoft.graph.passwordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration".
func (*PasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration) DiscriminatorValue() string {
	return "#microsoft.graph.passwordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration"
}

func (*PasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration) isAuthenticationMethodConfigurationVariant() {
}

// DiscriminatorValue is "#microsoft.graph.qrCodePinAuthenticationMethodConfiguration".
func (*QrCodePinAuthenticationMethodConfiguration) DiscriminatorValue() string {
	return "#microsoft.graph.qrCodePinAuthenticationMethodConfiguration"
}

func (*QrCodePinAuthenticationMethodConfiguration) isAuthenticationMethodConfigurationVariant() {}

// DiscriminatorValue is "#microsoft.graph.smsAuthenticationMethodConfiguration".
func (*SmsAuthenticationMethodConfiguration) DiscriminatorValue() string {
	return "#microsoft.graph.smsAuthenticationMethodConfiguration"
}

func (*SmsAuthenticationMethodConfiguration) isAuthenticationMethodConfigurationVariant() {}

// DiscriminatorValue is "#microsoft.graph.softwareOathAuthenticationMethodConfiguration".
func (*SoftwareOathAuthenticationMethodConfiguration) DiscriminatorValue() string {
	return "#microsoft.graph.softwareOathAuthenticationMethodConfiguration"
}

func (*SoftwareOathAuthenticationMethodConfiguration) isAuthenticationMethodConfigurationVariant() {}

// DiscriminatorValue is "#microsoft.graph.temporaryAccessPassAuthenticationMethodConfiguration".
func (*TemporaryAccessPassAuthenticationMethodConfiguration) DiscriminatorValue() string {
	return "#microsoft.graph.temporaryAccessPassAuthenticationMethodConfiguration"
}

func (*TemporaryAccessPassAuthenticationMethodConfiguration) isAuthenticationMethodConfigurationVariant() {
}

// DiscriminatorValue is "#microsoft.graph.verifiableCredentialsAuthenticationMethodConfiguration".
func (*VerifiableCredentialsAuthenticationMethodConfiguration) DiscriminatorValue() string {
	return "#microsoft.graph.verifiableCredentialsAuthenticationMethodConfiguration"
}

func (*VerifiableCredentialsAuthenticationMethodConfiguration) isAuthenticationMethodConfigurationVariant() {
}

// DiscriminatorValue is "#microsoft.graph.voiceAuthenticationMethodConfiguration".
func (*VoiceAuthenticationMethodConfiguration) DiscriminatorValue() string {
	return "#microsoft.graph.voiceAuthenticationMethodConfiguration"
}

func (*VoiceAuthenticationMethodConfiguration) isAuthenticationMethodConfigurationVariant() {}

// DiscriminatorValue is "#microsoft.graph.x509CertificateAuthenticationMethodConfiguration".
func (*X509CertificateAuthenticationMethodConfiguration) DiscriminatorValue() string {
	return "#microsoft.graph.x509CertificateAuthenticationMethodConfiguration"
}

func (*X509CertificateAuthenticationMethodConfiguration) isAuthenticationMethodConfigurationVariant() {
}

// DiscriminatorValue is "#microsoft.graph.emailAuthenticationMethodConfiguration".
func (*EmailAuthenticationMethodConfigurationUpdate) DiscriminatorValue() string {
	return "#microsoft.graph.emailAuthenticationMethodConfiguration"
}

func (*EmailAuthenticationMethodConfigurationUpdate) isAuthenticationMethodConfigurationUpdateVariant() {
}

// DiscriminatorValue is "#microsoft.graph.externalAuthenticationMethodConfiguration".
func (*ExternalAuthenticationMethodConfigurationUpdate) DiscriminatorValue() string {
	return "#microsoft.graph.externalAuthenticationMethodConfiguration"
}

func (*ExternalAuthenticationMethodConfigurationUpdate) isAuthenticationMethodConfigurationUpdateVariant() {
}

// DiscriminatorValue is "#microsoft.graph.fido2AuthenticationMethodConfiguration".
func (*Fido2AuthenticationMethodConfigurationUpdate) DiscriminatorValue() string {
	return "#microsoft.graph.fido2AuthenticationMethodConfiguration"
}

func (*Fido2AuthenticationMethodConfigurationUpdate) isAuthenticationMethodConfigurationUpdateVariant() {
}

// DiscriminatorValue is "#microsoft.graph.hardwareOathAuthenticationMethodConfiguration".
func (*HardwareOathAuthenticationMethodConfigurationUpdate) DiscriminatorValue() string {
	return "#microsoft.graph.hardwareOathAuthenticationMethodConfiguration"
}

func (*HardwareOathAuthenticationMethodConfigurationUpdate) isAuthenticationMethodConfigurationUpdateVariant() {
}

// DiscriminatorValue is "#microsoft.graph.microsoftAuthenticatorAuthenticationMethodConfiguration".
func (*MicrosoftAuthenticatorAuthenticationMethodConfigurationUpdate) DiscriminatorValue() string {
	return "#microsoft.graph.microsoftAuthenticatorAuthenticationMethodConfiguration"
}

func (*MicrosoftAuthenticatorAuthenticationMethodConfigurationUpdate) isAuthenticationMethodConfigurationUpdateVariant() {
}

// DiscriminatorValue is
// "#microsoft.graph.passwordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration".
func (*PasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationUpdate) DiscriminatorValue() string {
	return "#microsoft.graph.passwordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration"
}

func (*PasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationUpdate) isAuthenticationMethodConfigurationUpdateVariant() {
}

// DiscriminatorValue is "#microsoft.graph.qrCodePinAuthenticationMethodConfiguration".
func (*QrCodePinAuthenticationMethodConfigurationUpdate) DiscriminatorValue() string {
	return "#microsoft.graph.qrCodePinAuthenticationMethodConfiguration"
}

func (*QrCodePinAuthenticationMethodConfigurationUpdate) isAuthenticationMethodConfigurationUpdateVariant() {
}

// DiscriminatorValue is "#microsoft.graph.smsAuthenticationMethodConfiguration".
func (*SmsAuthenticationMethodConfigurationUpdate) DiscriminatorValue() string {
	return "#microsoft.graph.smsAuthenticationMethodConfiguration"
}

func (*SmsAuthenticationMethodConfigurationUpdate) isAuthenticationMethodConfigurationUpdateVariant() {
}

// DiscriminatorValue is "#microsoft.graph.softwareOathAuthenticationMethodConfiguration".
func (*SoftwareOathAuthenticationMethodConfigurationUpdate) DiscriminatorValue() string {
	return "#microsoft.graph.softwareOathAuthenticationMethodConfiguration"
}

func (*SoftwareOathAuthenticationMethodConfigurationUpdate) isAuthenticationMethodConfigurationUpdateVariant() {
}

// DiscriminatorValue is "#microsoft.graph.temporaryAccessPassAuthenticationMethodConfiguration".
func (*TemporaryAccessPassAuthenticationMethodConfigurationUpdate) DiscriminatorValue() string {
	return "#microsoft.graph.temporaryAccessPassAuthenticationMethodConfiguration"
}

func (*TemporaryAccessPassAuthenticationMethodConfigurationUpdate) isAuthenticationMethodConfigurationUpdateVariant() {
}

// DiscriminatorValue is "#microsoft.graph.verifiableCredentialsAuthenticationMethodConfiguration".
func (*VerifiableCredentialsAuthenticationMethodConfigurationUpdate) DiscriminatorValue() string {
	return "#microsoft.graph.verifiableCredentialsAuthenticationMethodConfiguration"
}

func (*VerifiableCredentialsAuthenticationMethodConfigurationUpdate) isAuthenticationMethodConfigurationUpdateVariant() {
}

// DiscriminatorValue is "#microsoft.graph.voiceAuthenticationMethodConfiguration".
func (*VoiceAuthenticationMethodConfigurationUpdate) DiscriminatorValue() string {
	return "#microsoft.graph.voiceAuthenticationMethodConfiguration"
}

func (*VoiceAuthenticationMethodConfigurationUpdate) isAuthenticationMethodConfigurationUpdateVariant() {
}

// DiscriminatorValue is "#microsoft.graph.x509CertificateAuthenticationMethodConfiguration".
func (*X509CertificateAuthenticationMethodConfigurationUpdate) DiscriminatorValue() string {
	return "#microsoft.graph.x509CertificateAuthenticationMethodConfiguration"
}

func (*X509CertificateAuthenticationMethodConfigurationUpdate) isAuthenticationMethodConfigurationUpdateVariant() {
}

// DiscriminatorValue is "#microsoft.graph.partner.security.securityRequirement".
func (*SecurityRequirementInstance) DiscriminatorValue() string {
	return "#microsoft.graph.partner.security.securityRequirement"
}

func (*SecurityRequirementInstance) isSecurityRequirementVariant() {}

// DiscriminatorValue is "#microsoft.graph.partner.security.adminsMfaEnforcedSecurityRequirement".
func (*AdminsMfaEnforcedSecurityRequirement) DiscriminatorValue() string {
	return "#microsoft.graph.partner.security.adminsMfaEnforcedSecurityRequirement"
}

func (*AdminsMfaEnforcedSecurityRequirement) isSecurityRequirementVariant() {}

// DiscriminatorValue is
// "#microsoft.graph.partner.security.customersMfaEnforcedSecurityRequirement".
func (*CustomersMfaEnforcedSecurityRequirement) DiscriminatorValue() string {
	return "#microsoft.graph.partner.security.customersMfaEnforcedSecurityRequirement"
}

func (*CustomersMfaEnforcedSecurityRequirement) isSecurityRequirementVariant() {}

// DiscriminatorValue is
// "#microsoft.graph.partner.security.customersSpendingBudgetSecurityRequirement".
func (*CustomersSpendingBudgetSecurityRequirement) DiscriminatorValue() string {
	return "#microsoft.graph.partner.security.customersSpendingBudgetSecurityRequirement"
}

func (*CustomersSpendingBudgetSecurityRequirement) isSecurityRequirementVariant() {}

// DiscriminatorValue is "#microsoft.graph.partner.security.responseTimeSecurityRequirement".
func (*ResponseTimeSecurityRequirement) DiscriminatorValue() string {
	return "#microsoft.graph.partner.security.responseTimeSecurityRequirement"
}

func (*ResponseTimeSecurityRequirement) isSecurityRequirementVariant() {}
