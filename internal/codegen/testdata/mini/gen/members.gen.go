// Code generated from the contract by graphcontract. DO NOT EDIT.

package gen

import (
	"encoding/json"
	"errors"
	"fmt"
)

// member ties a name on the wire to the field that holds the value.
type member struct {
	name  string
	field any // pointer to the field
}

// decodeMembers reads an object. Names match exactly, other than in encoding/json: what a validator
// takes for an unknown member must not end up in a field. Members that no field stands for are
// skipped, null alone leaves the object as it is.
func decodeMembers(b []byte, members []member) error {
	var object map[string]json.RawMessage
	if err := json.Unmarshal(b, &object); err != nil {
		return err
	}
	return setMembers(object, members)
}

func setMembers(object map[string]json.RawMessage, members []member) error {
	for _, m := range members {
		raw, ok := object[m.name]
		if !ok {
			continue
		}
		if err := json.Unmarshal(raw, m.field); err != nil {
			return fmt.Errorf("%s: %w", m.name, err)
		}
	}
	return nil
}

// decodeVariant is decodeMembers for a type with a discriminator. Another value of it is an error,
// found before any field changes; its absence is not.
func decodeVariant(b []byte, property, want string, members []member) error {
	var object map[string]json.RawMessage
	if err := json.Unmarshal(b, &object); err != nil {
		return err
	}
	if raw, ok := object[property]; ok {
		var got string
		if err := json.Unmarshal(raw, &got); err != nil {
			return fmt.Errorf("%s: %w", property, err)
		}
		if got != want {
			return fmt.Errorf("%s: found %q, want %q", property, got, want)
		}
	}
	return setMembers(object, members)
}

// setDiscriminator fills in the discriminator of a value to be written.
func setDiscriminator(field *string, property, want string) error {
	if *field != "" && *field != want {
		return fmt.Errorf("%s: is %q, must be %q or empty", property, *field, want)
	}
	*field = want
	return nil
}

// UnmarshalJSON reads the object; member names match exactly. Another @odata.type than
// #microsoft.graph.partner.security.securityRequirement is an error.
func (v *SecurityRequirementInstance) UnmarshalJSON(b []byte) error {
	return decodeVariant(b, "@odata.type", "#microsoft.graph.partner.security.securityRequirement", []member{
		{"@odata.type", &v.ODataType},
		{"actionUrl", &v.ActionURL},
		{"complianceStatus", &v.ComplianceStatus},
		{"id", &v.ID},
		{"maxScore", &v.MaxScore},
		{"requirementType", &v.RequirementType},
		{"updatedDateTime", &v.UpdatedDateTime},
	})
}

// MarshalJSON writes the object with its @odata.type.
func (v SecurityRequirementInstance) MarshalJSON() ([]byte, error) {
	type plain SecurityRequirementInstance
	if err := setDiscriminator(&v.ODataType, "@odata.type", "#microsoft.graph.partner.security.securityRequirement"); err != nil {
		return nil, err
	}
	return json.Marshal(plain(v))
}

// UnmarshalJSON reads the object; member names match exactly.
func (v *InnerError) UnmarshalJSON(b []byte) error {
	return decodeMembers(b, []member{
		{"client-request-id", &v.ClientRequestID},
		{"date", &v.Date},
		{"request-id", &v.RequestID},
	})
}

// UnmarshalJSON reads the object; member names match exactly.
func (v *MainError) UnmarshalJSON(b []byte) error {
	return decodeMembers(b, []member{
		{"code", &v.Code},
		{"innerError", &v.InnerError},
		{"message", &v.Message},
		{"target", &v.Target},
	})
}

// UnmarshalJSON reads the object; member names match exactly.
func (v *ODataError) UnmarshalJSON(b []byte) error {
	return decodeMembers(b, []member{
		{"error", &v.Error},
	})
}

// UnmarshalJSON reads the object; member names match exactly.
func (v *AuthenticationMethodConfiguration) UnmarshalJSON(b []byte) error {
	return decodeMembers(b, []member{
		{"@odata.type", &v.ODataType},
		{"excludeTargets", &v.ExcludeTargets},
		{"id", &v.ID},
		{"state", &v.State},
	})
}

// UnmarshalJSON reads the object; member names match exactly.
func (v *AuthenticationMethodsPolicy) UnmarshalJSON(b []byte) error {
	return decodeMembers(b, []member{
		{"@odata.context", &v.ODataContext},
		{"@odata.type", &v.ODataType},
		{"authenticationMethodConfigurations", &v.AuthenticationMethodConfigurations},
		{"description", &v.Description},
		{"id", &v.ID},
		{"lastModifiedDateTime", &v.LastModifiedDateTime},
		{"reconfirmationInDays", &v.ReconfirmationInDays},
		{"registrationEnforcement", &v.RegistrationEnforcement},
	})
}

// UnmarshalJSON reads the object; member names match exactly.
func (v *AuthenticationMethodsPolicyUpdate) UnmarshalJSON(b []byte) error {
	return decodeMembers(b, []member{
		{"@odata.type", &v.ODataType},
		{"description", &v.Description},
		{"reconfirmationInDays", &v.ReconfirmationInDays},
		{"registrationEnforcement", &v.RegistrationEnforcement},
	})
}

// UnmarshalJSON reads the object; member names match exactly.
func (v *Entity) UnmarshalJSON(b []byte) error {
	return decodeMembers(b, []member{
		{"@odata.type", &v.ODataType},
		{"id", &v.ID},
	})
}

// UnmarshalJSON reads the object; member names match exactly.
func (v *ExcludeTarget) UnmarshalJSON(b []byte) error {
	return decodeMembers(b, []member{
		{"@odata.type", &v.ODataType},
		{"id", &v.ID},
		{"targetType", &v.TargetType},
	})
}

// UnmarshalJSON reads the object; member names match exactly. Another @odata.type than
// #microsoft.graph.fido2AuthenticationMethodConfiguration is an error.
func (v *Fido2AuthenticationMethodConfiguration) UnmarshalJSON(b []byte) error {
	return decodeVariant(b, "@odata.type", "#microsoft.graph.fido2AuthenticationMethodConfiguration", []member{
		{"@odata.type", &v.ODataType},
		{"defaultPasskeyProfile", &v.DefaultPasskeyProfile},
		{"excludeTargets", &v.ExcludeTargets},
		{"id", &v.ID},
		{"isAttestationEnforced", &v.IsAttestationEnforced},
		{"state", &v.State},
	})
}

// MarshalJSON writes the object with its @odata.type.
func (v Fido2AuthenticationMethodConfiguration) MarshalJSON() ([]byte, error) {
	type plain Fido2AuthenticationMethodConfiguration
	if err := setDiscriminator(&v.ODataType, "@odata.type", "#microsoft.graph.fido2AuthenticationMethodConfiguration"); err != nil {
		return nil, err
	}
	return json.Marshal(plain(v))
}

// UnmarshalJSON reads the object; member names match exactly. Another @odata.type than
// #microsoft.graph.fido2AuthenticationMethodConfiguration is an error.
func (v *Fido2AuthenticationMethodConfigurationUpdate) UnmarshalJSON(b []byte) error {
	return decodeVariant(b, "@odata.type", "#microsoft.graph.fido2AuthenticationMethodConfiguration", []member{
		{"@odata.type", &v.ODataType},
		{"defaultPasskeyProfile", &v.DefaultPasskeyProfile},
		{"excludeTargets", &v.ExcludeTargets},
		{"isAttestationEnforced", &v.IsAttestationEnforced},
		{"state", &v.State},
	})
}

// MarshalJSON writes the object with its @odata.type.
func (v Fido2AuthenticationMethodConfigurationUpdate) MarshalJSON() ([]byte, error) {
	type plain Fido2AuthenticationMethodConfigurationUpdate
	if err := setDiscriminator(&v.ODataType, "@odata.type", "#microsoft.graph.fido2AuthenticationMethodConfiguration"); err != nil {
		return nil, err
	}
	return json.Marshal(plain(v))
}

// UnmarshalJSON reads the object; member names match exactly. Another @odata.type than
// #microsoft.graph.partner.security.adminsMfaEnforcedSecurityRequirement is an error.
func (v *AdminsMfaEnforcedSecurityRequirement) UnmarshalJSON(b []byte) error {
	return decodeVariant(b, "@odata.type", "#microsoft.graph.partner.security.adminsMfaEnforcedSecurityRequirement", []member{
		{"@odata.type", &v.ODataType},
		{"actionUrl", &v.ActionURL},
		{"adminsRequiredNotUsingMfaCount", &v.AdminsRequiredNotUsingMfaCount},
		{"averageResponseTimeInHours", &v.AverageResponseTimeInHours},
		{"complianceStatus", &v.ComplianceStatus},
		{"id", &v.ID},
		{"maxScore", &v.MaxScore},
		{"requirementType", &v.RequirementType},
		{"score", &v.Score},
		{"updatedDateTime", &v.UpdatedDateTime},
	})
}

// MarshalJSON writes the object with its @odata.type.
func (v AdminsMfaEnforcedSecurityRequirement) MarshalJSON() ([]byte, error) {
	type plain AdminsMfaEnforcedSecurityRequirement
	if err := setDiscriminator(&v.ODataType, "@odata.type", "#microsoft.graph.partner.security.adminsMfaEnforcedSecurityRequirement"); err != nil {
		return nil, err
	}
	return json.Marshal(plain(v))
}

// UnmarshalJSON reads the object; member names match exactly.
func (v *PartnerSecurityAlertUpdate) UnmarshalJSON(b []byte) error {
	return decodeMembers(b, []member{
		{"status", &v.Status},
	})
}

// MarshalJSON writes the object. A required member that is neither null nor set is an error.
func (v PartnerSecurityAlertUpdate) MarshalJSON() ([]byte, error) {
	type plain PartnerSecurityAlertUpdate
	if !v.Status.IsSpecified() {
		return nil, errors.New("status: required, but neither null nor set")
	}
	return json.Marshal(plain(v))
}

// UnmarshalJSON reads the object; member names match exactly.
func (v *SecurityRequirement) UnmarshalJSON(b []byte) error {
	return decodeMembers(b, []member{
		{"@odata.type", &v.ODataType},
		{"actionUrl", &v.ActionURL},
		{"complianceStatus", &v.ComplianceStatus},
		{"id", &v.ID},
		{"maxScore", &v.MaxScore},
		{"requirementType", &v.RequirementType},
		{"updatedDateTime", &v.UpdatedDateTime},
	})
}

// UnmarshalJSON reads the object; member names match exactly.
func (v *SecurityRequirementCollectionResponse) UnmarshalJSON(b []byte) error {
	return decodeMembers(b, []member{
		{"@odata.context", &v.ODataContext},
		{"@odata.count", &v.ODataCount},
		{"@odata.nextLink", &v.ODataNextLink},
		{"value", &v.Value},
	})
}

// MarshalJSON writes the object with an empty list where a required one is nil.
func (v SecurityRequirementCollectionResponse) MarshalJSON() ([]byte, error) {
	type plain SecurityRequirementCollectionResponse
	if v.Value == nil {
		v.Value = []SecurityRequirementUnion{}
	}
	return json.Marshal(plain(v))
}

// UnmarshalJSON reads the object; member names match exactly.
func (v *RegistrationEnforcement) UnmarshalJSON(b []byte) error {
	return decodeMembers(b, []member{
		{"@odata.type", &v.ODataType},
		{"snoozeDurationInDays", &v.SnoozeDurationInDays},
	})
}

// UnmarshalJSON reads the object; member names match exactly. Another @odata.type than
// #microsoft.graph.x509CertificateAuthenticationMethodConfiguration is an error.
func (v *X509CertificateAuthenticationMethodConfiguration) UnmarshalJSON(b []byte) error {
	return decodeVariant(b, "@odata.type", "#microsoft.graph.x509CertificateAuthenticationMethodConfiguration", []member{
		{"@odata.type", &v.ODataType},
		{"excludeTargets", &v.ExcludeTargets},
		{"id", &v.ID},
		{"ruleType", &v.RuleType},
		{"state", &v.State},
	})
}

// MarshalJSON writes the object with its @odata.type.
func (v X509CertificateAuthenticationMethodConfiguration) MarshalJSON() ([]byte, error) {
	type plain X509CertificateAuthenticationMethodConfiguration
	if err := setDiscriminator(&v.ODataType, "@odata.type", "#microsoft.graph.x509CertificateAuthenticationMethodConfiguration"); err != nil {
		return nil, err
	}
	return json.Marshal(plain(v))
}

// UnmarshalJSON reads the object; member names match exactly. Another @odata.type than
// #microsoft.graph.x509CertificateAuthenticationMethodConfiguration is an error.
func (v *X509CertificateAuthenticationMethodConfigurationCreateRequest) UnmarshalJSON(b []byte) error {
	return decodeVariant(b, "@odata.type", "#microsoft.graph.x509CertificateAuthenticationMethodConfiguration", []member{
		{"@odata.type", &v.ODataType},
		{"id", &v.ID},
	})
}

// MarshalJSON writes the object with its @odata.type.
func (v X509CertificateAuthenticationMethodConfigurationCreateRequest) MarshalJSON() ([]byte, error) {
	type plain X509CertificateAuthenticationMethodConfigurationCreateRequest
	if err := setDiscriminator(&v.ODataType, "@odata.type", "#microsoft.graph.x509CertificateAuthenticationMethodConfiguration"); err != nil {
		return nil, err
	}
	return json.Marshal(plain(v))
}

// UnmarshalJSON reads the object; member names match exactly. Another @odata.type than
// #microsoft.graph.x509CertificateAuthenticationMethodConfiguration is an error.
func (v *X509CertificateAuthenticationMethodConfigurationUpdate) UnmarshalJSON(b []byte) error {
	return decodeVariant(b, "@odata.type", "#microsoft.graph.x509CertificateAuthenticationMethodConfiguration", []member{
		{"@odata.type", &v.ODataType},
		{"ruleType", &v.RuleType},
	})
}

// MarshalJSON writes the object with its @odata.type.
func (v X509CertificateAuthenticationMethodConfigurationUpdate) MarshalJSON() ([]byte, error) {
	type plain X509CertificateAuthenticationMethodConfigurationUpdate
	if err := setDiscriminator(&v.ODataType, "@odata.type", "#microsoft.graph.x509CertificateAuthenticationMethodConfiguration"); err != nil {
		return nil, err
	}
	return json.Marshal(plain(v))
}
