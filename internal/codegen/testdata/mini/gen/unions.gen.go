// Code generated from the contract by graphcontract. DO NOT EDIT.

package gen

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
)

// AuthenticationMethodConfigurationVariant is what AuthenticationMethodConfigurationUnion holds: a
// pointer to one of
//
//   - [Fido2AuthenticationMethodConfiguration]
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
// does not list comes as *UnknownAuthenticationMethodConfiguration. An empty union, a value without
// @odata.type and a member of the wrong type are errors.
func (t AuthenticationMethodConfigurationUnion) Value() (AuthenticationMethodConfigurationVariant, error) {
	name, err := discriminator(t.union, "@odata.type")
	if err != nil {
		return nil, fmt.Errorf("AuthenticationMethodConfigurationUnion: %w", err)
	}
	var v AuthenticationMethodConfigurationVariant
	switch name {
	case "#microsoft.graph.fido2AuthenticationMethodConfiguration":
		v = new(Fido2AuthenticationMethodConfiguration)
	case "#microsoft.graph.x509CertificateAuthenticationMethodConfiguration":
		v = new(X509CertificateAuthenticationMethodConfiguration)
	default:
		v = new(UnknownAuthenticationMethodConfiguration)
	}
	if err := json.Unmarshal(t.union, v); err != nil {
		return nil, fmt.Errorf("AuthenticationMethodConfigurationUnion: %s: %w", name, err)
	}
	return v, nil
}

// Base decodes the members that all variants share, whatever the type is.
func (t AuthenticationMethodConfigurationUnion) Base() (AuthenticationMethodConfiguration, error) {
	var v AuthenticationMethodConfiguration
	if len(t.union) == 0 {
		return v, errors.New("AuthenticationMethodConfigurationUnion: holds no value")
	}
	if err := json.Unmarshal(t.union, &v); err != nil {
		return v, fmt.Errorf("AuthenticationMethodConfigurationUnion: %w", err)
	}
	return v, nil
}

// NewAuthenticationMethodConfigurationUnion wraps v, with its @odata.type set. The union keeps a
// copy: later changes of v do not show in it.
func NewAuthenticationMethodConfigurationUnion(v AuthenticationMethodConfigurationVariant) (AuthenticationMethodConfigurationUnion, error) {
	b, err := encodeVariant(v)
	if err != nil {
		return AuthenticationMethodConfigurationUnion{}, fmt.Errorf("AuthenticationMethodConfigurationUnion: %w", err)
	}
	return AuthenticationMethodConfigurationUnion{union: b}, nil
}

// Discriminator is the @odata.type of the value, which need not be one that the contract lists.
func (t AuthenticationMethodConfigurationUnion) Discriminator() (string, error) {
	name, err := discriminator(t.union, "@odata.type")
	if err != nil {
		return "", fmt.Errorf("AuthenticationMethodConfigurationUnion: %w", err)
	}
	return name, nil
}

// IsZero reports whether the union holds no value.
func (t AuthenticationMethodConfigurationUnion) IsZero() bool { return len(t.union) == 0 }

// MarshalJSON writes the value as it was read, unknown members included. A union without a value is
// an error.
func (t AuthenticationMethodConfigurationUnion) MarshalJSON() ([]byte, error) {
	if len(t.union) == 0 {
		return nil, errors.New("AuthenticationMethodConfigurationUnion: holds no value")
	}
	return t.union, nil
}

// UnmarshalJSON keeps the value as it is; Value decodes it. null leaves the union as it was.
func (t *AuthenticationMethodConfigurationUnion) UnmarshalJSON(b []byte) error {
	raw, err := objectCopy(b)
	if err != nil {
		return fmt.Errorf("AuthenticationMethodConfigurationUnion: %w", err)
	}
	if raw != nil {
		t.union = raw
	}
	return nil
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
	name, err := discriminator(v.Raw, "@odata.type")
	if err != nil {
		return nil, fmt.Errorf("UnknownAuthenticationMethodConfiguration: %w", err)
	}
	if name != v.Type {
		return nil, fmt.Errorf("UnknownAuthenticationMethodConfiguration: Type is %q, but Raw says %q", v.Type, name)
	}
	return v.Raw, nil
}

// UnmarshalJSON keeps any object that has @odata.type.
func (v *UnknownAuthenticationMethodConfiguration) UnmarshalJSON(b []byte) error {
	raw, err := objectCopy(b)
	if err != nil {
		return fmt.Errorf("UnknownAuthenticationMethodConfiguration: %w", err)
	}
	if raw == nil {
		return nil
	}
	name, err := discriminator(raw, "@odata.type")
	if err != nil {
		return fmt.Errorf("UnknownAuthenticationMethodConfiguration: %w", err)
	}
	v.Type, v.Raw = name, raw
	return nil
}

// AuthenticationMethodConfigurationUpdateVariant is what
// AuthenticationMethodConfigurationUpdateUnion holds: a pointer to one of
//
//   - [Fido2AuthenticationMethodConfigurationUpdate]
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
// does not list comes as *UnknownAuthenticationMethodConfigurationUpdate. An empty union, a value
// without @odata.type and a member of the wrong type are errors.
func (t AuthenticationMethodConfigurationUpdateUnion) Value() (AuthenticationMethodConfigurationUpdateVariant, error) {
	name, err := discriminator(t.union, "@odata.type")
	if err != nil {
		return nil, fmt.Errorf("AuthenticationMethodConfigurationUpdateUnion: %w", err)
	}
	var v AuthenticationMethodConfigurationUpdateVariant
	switch name {
	case "#microsoft.graph.fido2AuthenticationMethodConfiguration":
		v = new(Fido2AuthenticationMethodConfigurationUpdate)
	case "#microsoft.graph.x509CertificateAuthenticationMethodConfiguration":
		v = new(X509CertificateAuthenticationMethodConfigurationUpdate)
	default:
		v = new(UnknownAuthenticationMethodConfigurationUpdate)
	}
	if err := json.Unmarshal(t.union, v); err != nil {
		return nil, fmt.Errorf("AuthenticationMethodConfigurationUpdateUnion: %s: %w", name, err)
	}
	return v, nil
}

// NewAuthenticationMethodConfigurationUpdateUnion wraps v, with its @odata.type set. The union
// keeps a copy: later changes of v do not show in it.
func NewAuthenticationMethodConfigurationUpdateUnion(v AuthenticationMethodConfigurationUpdateVariant) (AuthenticationMethodConfigurationUpdateUnion, error) {
	b, err := encodeVariant(v)
	if err != nil {
		return AuthenticationMethodConfigurationUpdateUnion{}, fmt.Errorf("AuthenticationMethodConfigurationUpdateUnion: %w", err)
	}
	return AuthenticationMethodConfigurationUpdateUnion{union: b}, nil
}

// Discriminator is the @odata.type of the value, which need not be one that the contract lists.
func (t AuthenticationMethodConfigurationUpdateUnion) Discriminator() (string, error) {
	name, err := discriminator(t.union, "@odata.type")
	if err != nil {
		return "", fmt.Errorf("AuthenticationMethodConfigurationUpdateUnion: %w", err)
	}
	return name, nil
}

// IsZero reports whether the union holds no value.
func (t AuthenticationMethodConfigurationUpdateUnion) IsZero() bool { return len(t.union) == 0 }

// MarshalJSON writes the value as it was read, unknown members included. A union without a value is
// an error.
func (t AuthenticationMethodConfigurationUpdateUnion) MarshalJSON() ([]byte, error) {
	if len(t.union) == 0 {
		return nil, errors.New("AuthenticationMethodConfigurationUpdateUnion: holds no value")
	}
	return t.union, nil
}

// UnmarshalJSON keeps the value as it is; Value decodes it. null leaves the union as it was.
func (t *AuthenticationMethodConfigurationUpdateUnion) UnmarshalJSON(b []byte) error {
	raw, err := objectCopy(b)
	if err != nil {
		return fmt.Errorf("AuthenticationMethodConfigurationUpdateUnion: %w", err)
	}
	if raw != nil {
		t.union = raw
	}
	return nil
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
	name, err := discriminator(v.Raw, "@odata.type")
	if err != nil {
		return nil, fmt.Errorf("UnknownAuthenticationMethodConfigurationUpdate: %w", err)
	}
	if name != v.Type {
		return nil, fmt.Errorf("UnknownAuthenticationMethodConfigurationUpdate: Type is %q, but Raw says %q", v.Type, name)
	}
	return v.Raw, nil
}

// UnmarshalJSON keeps any object that has @odata.type.
func (v *UnknownAuthenticationMethodConfigurationUpdate) UnmarshalJSON(b []byte) error {
	raw, err := objectCopy(b)
	if err != nil {
		return fmt.Errorf("UnknownAuthenticationMethodConfigurationUpdate: %w", err)
	}
	if raw == nil {
		return nil
	}
	name, err := discriminator(raw, "@odata.type")
	if err != nil {
		return fmt.Errorf("UnknownAuthenticationMethodConfigurationUpdate: %w", err)
	}
	v.Type, v.Raw = name, raw
	return nil
}

// SecurityRequirementVariant is what SecurityRequirementUnion holds: a pointer to one of
//
//   - [SecurityRequirementInstance]
//   - [AdminsMfaEnforcedSecurityRequirement]
//   - [UnknownSecurityRequirement], for a type the contract does not list
//
// The set is sealed: no type outside this package can join it.
type SecurityRequirementVariant interface {
	// DiscriminatorValue is the @odata.type of the value on the wire.
	DiscriminatorValue() string
	isSecurityRequirementVariant()
}

// Value decodes what the union holds. Its type follows from @odata.type; a type that the contract
// does not list comes as *UnknownSecurityRequirement. An empty union, a value without @odata.type
// and a member of the wrong type are errors.
func (t SecurityRequirementUnion) Value() (SecurityRequirementVariant, error) {
	name, err := discriminator(t.union, "@odata.type")
	if err != nil {
		return nil, fmt.Errorf("SecurityRequirementUnion: %w", err)
	}
	var v SecurityRequirementVariant
	switch name {
	case "#microsoft.graph.partner.security.securityRequirement":
		v = new(SecurityRequirementInstance)
	case "#microsoft.graph.partner.security.adminsMfaEnforcedSecurityRequirement":
		v = new(AdminsMfaEnforcedSecurityRequirement)
	default:
		v = new(UnknownSecurityRequirement)
	}
	if err := json.Unmarshal(t.union, v); err != nil {
		return nil, fmt.Errorf("SecurityRequirementUnion: %s: %w", name, err)
	}
	return v, nil
}

// Base decodes the members that all variants share, whatever the type is.
func (t SecurityRequirementUnion) Base() (SecurityRequirement, error) {
	var v SecurityRequirement
	if len(t.union) == 0 {
		return v, errors.New("SecurityRequirementUnion: holds no value")
	}
	if err := json.Unmarshal(t.union, &v); err != nil {
		return v, fmt.Errorf("SecurityRequirementUnion: %w", err)
	}
	return v, nil
}

// NewSecurityRequirementUnion wraps v, with its @odata.type set. The union keeps a copy: later
// changes of v do not show in it.
func NewSecurityRequirementUnion(v SecurityRequirementVariant) (SecurityRequirementUnion, error) {
	b, err := encodeVariant(v)
	if err != nil {
		return SecurityRequirementUnion{}, fmt.Errorf("SecurityRequirementUnion: %w", err)
	}
	return SecurityRequirementUnion{union: b}, nil
}

// Discriminator is the @odata.type of the value, which need not be one that the contract lists.
func (t SecurityRequirementUnion) Discriminator() (string, error) {
	name, err := discriminator(t.union, "@odata.type")
	if err != nil {
		return "", fmt.Errorf("SecurityRequirementUnion: %w", err)
	}
	return name, nil
}

// IsZero reports whether the union holds no value.
func (t SecurityRequirementUnion) IsZero() bool { return len(t.union) == 0 }

// MarshalJSON writes the value as it was read, unknown members included. A union without a value is
// an error.
func (t SecurityRequirementUnion) MarshalJSON() ([]byte, error) {
	if len(t.union) == 0 {
		return nil, errors.New("SecurityRequirementUnion: holds no value")
	}
	return t.union, nil
}

// UnmarshalJSON keeps the value as it is; Value decodes it. null leaves the union as it was.
func (t *SecurityRequirementUnion) UnmarshalJSON(b []byte) error {
	raw, err := objectCopy(b)
	if err != nil {
		return fmt.Errorf("SecurityRequirementUnion: %w", err)
	}
	if raw != nil {
		t.union = raw
	}
	return nil
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
	name, err := discriminator(v.Raw, "@odata.type")
	if err != nil {
		return nil, fmt.Errorf("UnknownSecurityRequirement: %w", err)
	}
	if name != v.Type {
		return nil, fmt.Errorf("UnknownSecurityRequirement: Type is %q, but Raw says %q", v.Type, name)
	}
	return v.Raw, nil
}

// UnmarshalJSON keeps any object that has @odata.type.
func (v *UnknownSecurityRequirement) UnmarshalJSON(b []byte) error {
	raw, err := objectCopy(b)
	if err != nil {
		return fmt.Errorf("UnknownSecurityRequirement: %w", err)
	}
	if raw == nil {
		return nil
	}
	name, err := discriminator(raw, "@odata.type")
	if err != nil {
		return fmt.Errorf("UnknownSecurityRequirement: %w", err)
	}
	v.Type, v.Raw = name, raw
	return nil
}

// DiscriminatorValue is "#microsoft.graph.fido2AuthenticationMethodConfiguration".
func (*Fido2AuthenticationMethodConfiguration) DiscriminatorValue() string {
	return "#microsoft.graph.fido2AuthenticationMethodConfiguration"
}

func (*Fido2AuthenticationMethodConfiguration) isAuthenticationMethodConfigurationVariant() {}

// DiscriminatorValue is "#microsoft.graph.x509CertificateAuthenticationMethodConfiguration".
func (*X509CertificateAuthenticationMethodConfiguration) DiscriminatorValue() string {
	return "#microsoft.graph.x509CertificateAuthenticationMethodConfiguration"
}

func (*X509CertificateAuthenticationMethodConfiguration) isAuthenticationMethodConfigurationVariant() {
}

// DiscriminatorValue is "#microsoft.graph.fido2AuthenticationMethodConfiguration".
func (*Fido2AuthenticationMethodConfigurationUpdate) DiscriminatorValue() string {
	return "#microsoft.graph.fido2AuthenticationMethodConfiguration"
}

func (*Fido2AuthenticationMethodConfigurationUpdate) isAuthenticationMethodConfigurationUpdateVariant() {
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

// discriminator reads the discriminator of a JSON object. To have none is an error.
func discriminator(b []byte, property string) (string, error) {
	if len(b) == 0 {
		return "", errors.New("holds no value")
	}
	var name string
	if err := decodeMembers(b, []member{{property, &name}}); err != nil {
		return "", err
	}
	if name == "" {
		return "", fmt.Errorf("the value has no %s", property)
	}
	return name, nil
}

// encodeVariant writes a variant, which must not be nil, not even inside the interface.
func encodeVariant(v any) (json.RawMessage, error) {
	b, err := json.Marshal(v)
	if err != nil {
		return nil, err
	}
	if bytes.Equal(b, []byte("null")) {
		return nil, fmt.Errorf("no value in %T", v)
	}
	return b, nil
}

// objectCopy copies a JSON object; null gives nil.
func objectCopy(b []byte) (json.RawMessage, error) {
	b = bytes.TrimSpace(b)
	switch {
	case bytes.Equal(b, []byte("null")):
		return nil, nil
	case len(b) == 0 || b[0] != '{':
		return nil, errors.New("want a JSON object")
	}
	return bytes.Clone(b), nil
}
