// Code generated from the contract by graphcontract. DO NOT EDIT.

package gen

import (
	"encoding/json"
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
		{"@odata.context", &v.ODataContext},
		{"@odata.type", &v.ODataType},
		{"actionUrl", &v.ActionURL},
		{"complianceStatus", &v.ComplianceStatus},
		{"helpUrl", &v.HelpURL},
		{"id", &v.ID},
		{"maxScore", &v.MaxScore},
		{"requirementType", &v.RequirementType},
		{"score", &v.Score},
		{"state", &v.State},
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
func (v *ODataErrorDetails) UnmarshalJSON(b []byte) error {
	return decodeMembers(b, []member{
		{"code", &v.Code},
		{"message", &v.Message},
		{"target", &v.Target},
	})
}

// UnmarshalJSON reads the object; member names match exactly.
func (v *ODataInnerError) UnmarshalJSON(b []byte) error {
	return decodeMembers(b, []member{
		{"client-request-id", &v.ClientRequestID},
		{"code", &v.Code},
		{"date", &v.Date},
		{"request-id", &v.RequestID},
	})
}

// UnmarshalJSON reads the object; member names match exactly.
func (v *ODataMainError) UnmarshalJSON(b []byte) error {
	return decodeMembers(b, []member{
		{"code", &v.Code},
		{"details", &v.Details},
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
		{"@odata.context", &v.ODataContext},
		{"@odata.type", &v.ODataType},
		{"excludeTargets", &v.ExcludeTargets},
		{"id", &v.ID},
		{"state", &v.State},
	})
}

// UnmarshalJSON reads the object; member names match exactly.
func (v *AuthenticationMethodConfigurationCollectionResponse) UnmarshalJSON(b []byte) error {
	return decodeMembers(b, []member{
		{"@odata.context", &v.ODataContext},
		{"@odata.count", &v.ODataCount},
		{"@odata.nextLink", &v.ODataNextLink},
		{"value", &v.Value},
	})
}

// MarshalJSON writes the object with an empty list where a required one is nil.
func (v AuthenticationMethodConfigurationCollectionResponse) MarshalJSON() ([]byte, error) {
	type plain AuthenticationMethodConfigurationCollectionResponse
	if v.Value == nil {
		v.Value = []AuthenticationMethodConfigurationUnion{}
	}
	return json.Marshal(plain(v))
}

// UnmarshalJSON reads the object; member names match exactly.
func (v *AuthenticationMethodFeatureConfiguration) UnmarshalJSON(b []byte) error {
	return decodeMembers(b, []member{
		{"@odata.type", &v.ODataType},
		{"excludeTarget", &v.ExcludeTarget},
		{"includeTarget", &v.IncludeTarget},
		{"state", &v.State},
	})
}

// UnmarshalJSON reads the object; member names match exactly.
func (v *AuthenticationMethodTarget) UnmarshalJSON(b []byte) error {
	return decodeMembers(b, []member{
		{"@odata.context", &v.ODataContext},
		{"@odata.type", &v.ODataType},
		{"id", &v.ID},
		{"isRegistrationRequired", &v.IsRegistrationRequired},
		{"targetType", &v.TargetType},
	})
}

// UnmarshalJSON reads the object; member names match exactly.
func (v *AuthenticationMethodsPolicy) UnmarshalJSON(b []byte) error {
	return decodeMembers(b, []member{
		{"@odata.context", &v.ODataContext},
		{"@odata.type", &v.ODataType},
		{"authenticationMethodConfigurations", &v.AuthenticationMethodConfigurations},
		{"description", &v.Description},
		{"displayName", &v.DisplayName},
		{"id", &v.ID},
		{"lastModifiedDateTime", &v.LastModifiedDateTime},
		{"microsoftAuthenticatorPlatformSettings", &v.MicrosoftAuthenticatorPlatformSettings},
		{"policyMigrationState", &v.PolicyMigrationState},
		{"policyVersion", &v.PolicyVersion},
		{"reconfirmationInDays", &v.ReconfirmationInDays},
		{"registrationEnforcement", &v.RegistrationEnforcement},
		{"reportSuspiciousActivitySettings", &v.ReportSuspiciousActivitySettings},
		{"systemCredentialPreferences", &v.SystemCredentialPreferences},
	})
}

// UnmarshalJSON reads the object; member names match exactly.
func (v *AuthenticationMethodsPolicyUpdate) UnmarshalJSON(b []byte) error {
	return decodeMembers(b, []member{
		{"@odata.type", &v.ODataType},
		{"description", &v.Description},
		{"displayName", &v.DisplayName},
		{"id", &v.ID},
		{"microsoftAuthenticatorPlatformSettings", &v.MicrosoftAuthenticatorPlatformSettings},
		{"policyMigrationState", &v.PolicyMigrationState},
		{"reconfirmationInDays", &v.ReconfirmationInDays},
		{"registrationEnforcement", &v.RegistrationEnforcement},
		{"reportSuspiciousActivitySettings", &v.ReportSuspiciousActivitySettings},
		{"systemCredentialPreferences", &v.SystemCredentialPreferences},
	})
}

// UnmarshalJSON reads the object; member names match exactly.
func (v *AuthenticationMethodsRegistrationCampaign) UnmarshalJSON(b []byte) error {
	return decodeMembers(b, []member{
		{"@odata.type", &v.ODataType},
		{"enforceRegistrationAfterAllowedSnoozes", &v.EnforceRegistrationAfterAllowedSnoozes},
		{"excludeTargets", &v.ExcludeTargets},
		{"includeTargets", &v.IncludeTargets},
		{"snoozeDurationInDays", &v.SnoozeDurationInDays},
		{"state", &v.State},
	})
}

// UnmarshalJSON reads the object; member names match exactly.
func (v *AuthenticationMethodsRegistrationCampaignIncludeTarget) UnmarshalJSON(b []byte) error {
	return decodeMembers(b, []member{
		{"@odata.type", &v.ODataType},
		{"id", &v.ID},
		{"targetType", &v.TargetType},
		{"targetedAuthenticationMethod", &v.TargetedAuthenticationMethod},
	})
}

// UnmarshalJSON reads the object; member names match exactly. Another @odata.type than
// #microsoft.graph.emailAuthenticationMethodConfiguration is an error.
func (v *EmailAuthenticationMethodConfiguration) UnmarshalJSON(b []byte) error {
	return decodeVariant(b, "@odata.type", "#microsoft.graph.emailAuthenticationMethodConfiguration", []member{
		{"@odata.context", &v.ODataContext},
		{"@odata.type", &v.ODataType},
		{"allowExternalIdToUseEmailOtp", &v.AllowExternalIDToUseEmailOtp},
		{"excludeTargets", &v.ExcludeTargets},
		{"id", &v.ID},
		{"includeTargets", &v.IncludeTargets},
		{"state", &v.State},
	})
}

// MarshalJSON writes the object with its @odata.type.
func (v EmailAuthenticationMethodConfiguration) MarshalJSON() ([]byte, error) {
	type plain EmailAuthenticationMethodConfiguration
	if err := setDiscriminator(&v.ODataType, "@odata.type", "#microsoft.graph.emailAuthenticationMethodConfiguration"); err != nil {
		return nil, err
	}
	return json.Marshal(plain(v))
}

// UnmarshalJSON reads the object; member names match exactly. Another @odata.type than
// #microsoft.graph.emailAuthenticationMethodConfiguration is an error.
func (v *EmailAuthenticationMethodConfigurationUpdate) UnmarshalJSON(b []byte) error {
	return decodeVariant(b, "@odata.type", "#microsoft.graph.emailAuthenticationMethodConfiguration", []member{
		{"@odata.type", &v.ODataType},
		{"allowExternalIdToUseEmailOtp", &v.AllowExternalIDToUseEmailOtp},
		{"excludeTargets", &v.ExcludeTargets},
		{"id", &v.ID},
		{"includeTargets", &v.IncludeTargets},
		{"state", &v.State},
	})
}

// MarshalJSON writes the object with its @odata.type.
func (v EmailAuthenticationMethodConfigurationUpdate) MarshalJSON() ([]byte, error) {
	type plain EmailAuthenticationMethodConfigurationUpdate
	if err := setDiscriminator(&v.ODataType, "@odata.type", "#microsoft.graph.emailAuthenticationMethodConfiguration"); err != nil {
		return nil, err
	}
	return json.Marshal(plain(v))
}

// UnmarshalJSON reads the object; member names match exactly.
func (v *EnforceAppPIN) UnmarshalJSON(b []byte) error {
	return decodeMembers(b, []member{
		{"@odata.type", &v.ODataType},
		{"excludeTargets", &v.ExcludeTargets},
		{"includeTargets", &v.IncludeTargets},
	})
}

// UnmarshalJSON reads the object; member names match exactly.
func (v *Entity) UnmarshalJSON(b []byte) error {
	return decodeMembers(b, []member{
		{"@odata.context", &v.ODataContext},
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
// #microsoft.graph.externalAuthenticationMethodConfiguration is an error.
func (v *ExternalAuthenticationMethodConfiguration) UnmarshalJSON(b []byte) error {
	return decodeVariant(b, "@odata.type", "#microsoft.graph.externalAuthenticationMethodConfiguration", []member{
		{"@odata.context", &v.ODataContext},
		{"@odata.type", &v.ODataType},
		{"appId", &v.AppID},
		{"displayName", &v.DisplayName},
		{"excludeTargets", &v.ExcludeTargets},
		{"id", &v.ID},
		{"includeTargets", &v.IncludeTargets},
		{"openIdConnectSetting", &v.OpenIDConnectSetting},
		{"state", &v.State},
	})
}

// MarshalJSON writes the object with its @odata.type.
func (v ExternalAuthenticationMethodConfiguration) MarshalJSON() ([]byte, error) {
	type plain ExternalAuthenticationMethodConfiguration
	if err := setDiscriminator(&v.ODataType, "@odata.type", "#microsoft.graph.externalAuthenticationMethodConfiguration"); err != nil {
		return nil, err
	}
	return json.Marshal(plain(v))
}

// UnmarshalJSON reads the object; member names match exactly. Another @odata.type than
// #microsoft.graph.externalAuthenticationMethodConfiguration is an error.
func (v *ExternalAuthenticationMethodConfigurationCreateRequest) UnmarshalJSON(b []byte) error {
	return decodeVariant(b, "@odata.type", "#microsoft.graph.externalAuthenticationMethodConfiguration", []member{
		{"@odata.type", &v.ODataType},
		{"appId", &v.AppID},
		{"displayName", &v.DisplayName},
		{"excludeTargets", &v.ExcludeTargets},
		{"id", &v.ID},
		{"includeTargets", &v.IncludeTargets},
		{"openIdConnectSetting", &v.OpenIDConnectSetting},
		{"state", &v.State},
	})
}

// MarshalJSON writes the object with its @odata.type.
func (v ExternalAuthenticationMethodConfigurationCreateRequest) MarshalJSON() ([]byte, error) {
	type plain ExternalAuthenticationMethodConfigurationCreateRequest
	if err := setDiscriminator(&v.ODataType, "@odata.type", "#microsoft.graph.externalAuthenticationMethodConfiguration"); err != nil {
		return nil, err
	}
	return json.Marshal(plain(v))
}

// UnmarshalJSON reads the object; member names match exactly. Another @odata.type than
// #microsoft.graph.externalAuthenticationMethodConfiguration is an error.
func (v *ExternalAuthenticationMethodConfigurationUpdate) UnmarshalJSON(b []byte) error {
	return decodeVariant(b, "@odata.type", "#microsoft.graph.externalAuthenticationMethodConfiguration", []member{
		{"@odata.type", &v.ODataType},
		{"appId", &v.AppID},
		{"displayName", &v.DisplayName},
		{"excludeTargets", &v.ExcludeTargets},
		{"id", &v.ID},
		{"includeTargets", &v.IncludeTargets},
		{"openIdConnectSetting", &v.OpenIDConnectSetting},
		{"state", &v.State},
	})
}

// MarshalJSON writes the object with its @odata.type.
func (v ExternalAuthenticationMethodConfigurationUpdate) MarshalJSON() ([]byte, error) {
	type plain ExternalAuthenticationMethodConfigurationUpdate
	if err := setDiscriminator(&v.ODataType, "@odata.type", "#microsoft.graph.externalAuthenticationMethodConfiguration"); err != nil {
		return nil, err
	}
	return json.Marshal(plain(v))
}

// UnmarshalJSON reads the object; member names match exactly.
func (v *FeatureTarget) UnmarshalJSON(b []byte) error {
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
		{"@odata.context", &v.ODataContext},
		{"@odata.type", &v.ODataType},
		{"defaultPasskeyProfile", &v.DefaultPasskeyProfile},
		{"excludeTargets", &v.ExcludeTargets},
		{"id", &v.ID},
		{"includeTargets", &v.IncludeTargets},
		{"isAttestationEnforced", &v.IsAttestationEnforced},
		{"isSelfServiceRegistrationAllowed", &v.IsSelfServiceRegistrationAllowed},
		{"keyRestrictions", &v.KeyRestrictions},
		{"passkeyProfiles", &v.PasskeyProfiles},
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
		{"id", &v.ID},
		{"includeTargets", &v.IncludeTargets},
		{"isAttestationEnforced", &v.IsAttestationEnforced},
		{"isSelfServiceRegistrationAllowed", &v.IsSelfServiceRegistrationAllowed},
		{"keyRestrictions", &v.KeyRestrictions},
		{"passkeyProfiles", &v.PasskeyProfiles},
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

// UnmarshalJSON reads the object; member names match exactly.
func (v *Fido2KeyRestrictions) UnmarshalJSON(b []byte) error {
	return decodeMembers(b, []member{
		{"@odata.type", &v.ODataType},
		{"aaGuids", &v.AaGuids},
		{"enforcementType", &v.EnforcementType},
		{"isEnforced", &v.IsEnforced},
	})
}

// UnmarshalJSON reads the object; member names match exactly. Another @odata.type than
// #microsoft.graph.hardwareOathAuthenticationMethodConfiguration is an error.
func (v *HardwareOathAuthenticationMethodConfiguration) UnmarshalJSON(b []byte) error {
	return decodeVariant(b, "@odata.type", "#microsoft.graph.hardwareOathAuthenticationMethodConfiguration", []member{
		{"@odata.context", &v.ODataContext},
		{"@odata.type", &v.ODataType},
		{"excludeTargets", &v.ExcludeTargets},
		{"id", &v.ID},
		{"includeTargets", &v.IncludeTargets},
		{"state", &v.State},
	})
}

// MarshalJSON writes the object with its @odata.type.
func (v HardwareOathAuthenticationMethodConfiguration) MarshalJSON() ([]byte, error) {
	type plain HardwareOathAuthenticationMethodConfiguration
	if err := setDiscriminator(&v.ODataType, "@odata.type", "#microsoft.graph.hardwareOathAuthenticationMethodConfiguration"); err != nil {
		return nil, err
	}
	return json.Marshal(plain(v))
}

// UnmarshalJSON reads the object; member names match exactly. Another @odata.type than
// #microsoft.graph.hardwareOathAuthenticationMethodConfiguration is an error.
func (v *HardwareOathAuthenticationMethodConfigurationUpdate) UnmarshalJSON(b []byte) error {
	return decodeVariant(b, "@odata.type", "#microsoft.graph.hardwareOathAuthenticationMethodConfiguration", []member{
		{"@odata.type", &v.ODataType},
		{"excludeTargets", &v.ExcludeTargets},
		{"id", &v.ID},
		{"includeTargets", &v.IncludeTargets},
		{"state", &v.State},
	})
}

// MarshalJSON writes the object with its @odata.type.
func (v HardwareOathAuthenticationMethodConfigurationUpdate) MarshalJSON() ([]byte, error) {
	type plain HardwareOathAuthenticationMethodConfigurationUpdate
	if err := setDiscriminator(&v.ODataType, "@odata.type", "#microsoft.graph.hardwareOathAuthenticationMethodConfiguration"); err != nil {
		return nil, err
	}
	return json.Marshal(plain(v))
}

// UnmarshalJSON reads the object; member names match exactly.
func (v *IncludeTarget) UnmarshalJSON(b []byte) error {
	return decodeMembers(b, []member{
		{"@odata.type", &v.ODataType},
		{"id", &v.ID},
		{"targetType", &v.TargetType},
	})
}

// UnmarshalJSON reads the object; member names match exactly. Another @odata.type than
// #microsoft.graph.microsoftAuthenticatorAuthenticationMethodConfiguration is an error.
func (v *MicrosoftAuthenticatorAuthenticationMethodConfiguration) UnmarshalJSON(b []byte) error {
	return decodeVariant(b, "@odata.type", "#microsoft.graph.microsoftAuthenticatorAuthenticationMethodConfiguration", []member{
		{"@odata.context", &v.ODataContext},
		{"@odata.type", &v.ODataType},
		{"excludeTargets", &v.ExcludeTargets},
		{"featureSettings", &v.FeatureSettings},
		{"id", &v.ID},
		{"includeTargets", &v.IncludeTargets},
		{"isSoftwareOathEnabled", &v.IsSoftwareOathEnabled},
		{"state", &v.State},
	})
}

// MarshalJSON writes the object with its @odata.type.
func (v MicrosoftAuthenticatorAuthenticationMethodConfiguration) MarshalJSON() ([]byte, error) {
	type plain MicrosoftAuthenticatorAuthenticationMethodConfiguration
	if err := setDiscriminator(&v.ODataType, "@odata.type", "#microsoft.graph.microsoftAuthenticatorAuthenticationMethodConfiguration"); err != nil {
		return nil, err
	}
	return json.Marshal(plain(v))
}

// UnmarshalJSON reads the object; member names match exactly. Another @odata.type than
// #microsoft.graph.microsoftAuthenticatorAuthenticationMethodConfiguration is an error.
func (v *MicrosoftAuthenticatorAuthenticationMethodConfigurationUpdate) UnmarshalJSON(b []byte) error {
	return decodeVariant(b, "@odata.type", "#microsoft.graph.microsoftAuthenticatorAuthenticationMethodConfiguration", []member{
		{"@odata.type", &v.ODataType},
		{"excludeTargets", &v.ExcludeTargets},
		{"featureSettings", &v.FeatureSettings},
		{"id", &v.ID},
		{"includeTargets", &v.IncludeTargets},
		{"isSoftwareOathEnabled", &v.IsSoftwareOathEnabled},
		{"state", &v.State},
	})
}

// MarshalJSON writes the object with its @odata.type.
func (v MicrosoftAuthenticatorAuthenticationMethodConfigurationUpdate) MarshalJSON() ([]byte, error) {
	type plain MicrosoftAuthenticatorAuthenticationMethodConfigurationUpdate
	if err := setDiscriminator(&v.ODataType, "@odata.type", "#microsoft.graph.microsoftAuthenticatorAuthenticationMethodConfiguration"); err != nil {
		return nil, err
	}
	return json.Marshal(plain(v))
}

// UnmarshalJSON reads the object; member names match exactly.
func (v *MicrosoftAuthenticatorAuthenticationMethodTarget) UnmarshalJSON(b []byte) error {
	return decodeMembers(b, []member{
		{"@odata.context", &v.ODataContext},
		{"@odata.type", &v.ODataType},
		{"authenticationMode", &v.AuthenticationMode},
		{"id", &v.ID},
		{"isRegistrationRequired", &v.IsRegistrationRequired},
		{"targetType", &v.TargetType},
	})
}

// UnmarshalJSON reads the object; member names match exactly.
func (v *MicrosoftAuthenticatorFeatureSettings) UnmarshalJSON(b []byte) error {
	return decodeMembers(b, []member{
		{"@odata.type", &v.ODataType},
		{"companionAppAllowedState", &v.CompanionAppAllowedState},
		{"displayAppInformationRequiredState", &v.DisplayAppInformationRequiredState},
		{"displayLocationInformationRequiredState", &v.DisplayLocationInformationRequiredState},
		{"numberMatchingRequiredState", &v.NumberMatchingRequiredState},
	})
}

// UnmarshalJSON reads the object; member names match exactly.
func (v *MicrosoftAuthenticatorPlatformSettings) UnmarshalJSON(b []byte) error {
	return decodeMembers(b, []member{
		{"@odata.type", &v.ODataType},
		{"enforceAppPIN", &v.EnforceAppPIN},
	})
}

// UnmarshalJSON reads the object; member names match exactly.
func (v *OpenIdConnectSetting) UnmarshalJSON(b []byte) error {
	return decodeMembers(b, []member{
		{"@odata.type", &v.ODataType},
		{"clientId", &v.ClientID},
		{"discoveryUrl", &v.DiscoveryURL},
	})
}

// UnmarshalJSON reads the object; member names match exactly.
func (v *ActivityLog) UnmarshalJSON(b []byte) error {
	return decodeMembers(b, []member{
		{"@odata.type", &v.ODataType},
		{"statusFrom", &v.StatusFrom},
		{"statusTo", &v.StatusTo},
		{"updatedBy", &v.UpdatedBy},
		{"updatedDateTime", &v.UpdatedDateTime},
	})
}

// UnmarshalJSON reads the object; member names match exactly. Another @odata.type than
// #microsoft.graph.partner.security.adminsMfaEnforcedSecurityRequirement is an error.
func (v *AdminsMfaEnforcedSecurityRequirement) UnmarshalJSON(b []byte) error {
	return decodeVariant(b, "@odata.type", "#microsoft.graph.partner.security.adminsMfaEnforcedSecurityRequirement", []member{
		{"@odata.context", &v.ODataContext},
		{"@odata.type", &v.ODataType},
		{"actionUrl", &v.ActionURL},
		{"adminsRequiredNotUsingMfaCount", &v.AdminsRequiredNotUsingMfaCount},
		{"complianceStatus", &v.ComplianceStatus},
		{"helpUrl", &v.HelpURL},
		{"id", &v.ID},
		{"legacyPerUserMfaStatus", &v.LegacyPerUserMfaStatus},
		{"maxScore", &v.MaxScore},
		{"mfaConditionalAccessPolicyStatus", &v.MfaConditionalAccessPolicyStatus},
		{"mfaEnabledAdminsCount", &v.MfaEnabledAdminsCount},
		{"mfaEnabledUsersCount", &v.MfaEnabledUsersCount},
		{"requirementType", &v.RequirementType},
		{"score", &v.Score},
		{"securityDefaultsStatus", &v.SecurityDefaultsStatus},
		{"state", &v.State},
		{"totalAdminsCount", &v.TotalAdminsCount},
		{"totalUsersCount", &v.TotalUsersCount},
		{"updatedDateTime", &v.UpdatedDateTime},
		{"usersRequiredNotUsingMfaCount", &v.UsersRequiredNotUsingMfaCount},
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
func (v *AffectedResource) UnmarshalJSON(b []byte) error {
	return decodeMembers(b, []member{
		{"@odata.type", &v.ODataType},
		{"resourceId", &v.ResourceID},
		{"resourceType", &v.ResourceType},
	})
}

// UnmarshalJSON reads the object; member names match exactly.
func (v *CustomerInsight) UnmarshalJSON(b []byte) error {
	return decodeMembers(b, []member{
		{"@odata.type", &v.ODataType},
		{"mfa", &v.Mfa},
		{"tenantId", &v.TenantID},
	})
}

// UnmarshalJSON reads the object; member names match exactly.
func (v *CustomerInsightCollectionResponse) UnmarshalJSON(b []byte) error {
	return decodeMembers(b, []member{
		{"@odata.context", &v.ODataContext},
		{"@odata.count", &v.ODataCount},
		{"@odata.nextLink", &v.ODataNextLink},
		{"value", &v.Value},
	})
}

// MarshalJSON writes the object with an empty list where a required one is nil.
func (v CustomerInsightCollectionResponse) MarshalJSON() ([]byte, error) {
	type plain CustomerInsightCollectionResponse
	if v.Value == nil {
		v.Value = []CustomerInsight{}
	}
	return json.Marshal(plain(v))
}

// UnmarshalJSON reads the object; member names match exactly.
func (v *CustomerMfaInsight) UnmarshalJSON(b []byte) error {
	return decodeMembers(b, []member{
		{"@odata.type", &v.ODataType},
		{"compliantAdminsCount", &v.CompliantAdminsCount},
		{"compliantNonAdminsCount", &v.CompliantNonAdminsCount},
		{"legacyPerUserMfaStatus", &v.LegacyPerUserMfaStatus},
		{"mfaConditionalAccessPolicyStatus", &v.MfaConditionalAccessPolicyStatus},
		{"securityDefaultsStatus", &v.SecurityDefaultsStatus},
		{"totalUsersCount", &v.TotalUsersCount},
	})
}

// UnmarshalJSON reads the object; member names match exactly. Another @odata.type than
// #microsoft.graph.partner.security.customersMfaEnforcedSecurityRequirement is an error.
func (v *CustomersMfaEnforcedSecurityRequirement) UnmarshalJSON(b []byte) error {
	return decodeVariant(b, "@odata.type", "#microsoft.graph.partner.security.customersMfaEnforcedSecurityRequirement", []member{
		{"@odata.context", &v.ODataContext},
		{"@odata.type", &v.ODataType},
		{"actionUrl", &v.ActionURL},
		{"complianceStatus", &v.ComplianceStatus},
		{"compliantTenantCount", &v.CompliantTenantCount},
		{"helpUrl", &v.HelpURL},
		{"id", &v.ID},
		{"maxScore", &v.MaxScore},
		{"requirementType", &v.RequirementType},
		{"score", &v.Score},
		{"state", &v.State},
		{"totalTenantCount", &v.TotalTenantCount},
		{"updatedDateTime", &v.UpdatedDateTime},
	})
}

// MarshalJSON writes the object with its @odata.type.
func (v CustomersMfaEnforcedSecurityRequirement) MarshalJSON() ([]byte, error) {
	type plain CustomersMfaEnforcedSecurityRequirement
	if err := setDiscriminator(&v.ODataType, "@odata.type", "#microsoft.graph.partner.security.customersMfaEnforcedSecurityRequirement"); err != nil {
		return nil, err
	}
	return json.Marshal(plain(v))
}

// UnmarshalJSON reads the object; member names match exactly. Another @odata.type than
// #microsoft.graph.partner.security.customersSpendingBudgetSecurityRequirement is an error.
func (v *CustomersSpendingBudgetSecurityRequirement) UnmarshalJSON(b []byte) error {
	return decodeVariant(b, "@odata.type", "#microsoft.graph.partner.security.customersSpendingBudgetSecurityRequirement", []member{
		{"@odata.context", &v.ODataContext},
		{"@odata.type", &v.ODataType},
		{"actionUrl", &v.ActionURL},
		{"complianceStatus", &v.ComplianceStatus},
		{"customersWithSpendBudgetCount", &v.CustomersWithSpendBudgetCount},
		{"helpUrl", &v.HelpURL},
		{"id", &v.ID},
		{"maxScore", &v.MaxScore},
		{"requirementType", &v.RequirementType},
		{"score", &v.Score},
		{"state", &v.State},
		{"totalCustomersCount", &v.TotalCustomersCount},
		{"updatedDateTime", &v.UpdatedDateTime},
	})
}

// MarshalJSON writes the object with its @odata.type.
func (v CustomersSpendingBudgetSecurityRequirement) MarshalJSON() ([]byte, error) {
	type plain CustomersSpendingBudgetSecurityRequirement
	if err := setDiscriminator(&v.ODataType, "@odata.type", "#microsoft.graph.partner.security.customersSpendingBudgetSecurityRequirement"); err != nil {
		return nil, err
	}
	return json.Marshal(plain(v))
}

// UnmarshalJSON reads the object; member names match exactly.
func (v *PartnerSecurity) UnmarshalJSON(b []byte) error {
	return decodeMembers(b, []member{
		{"@odata.context", &v.ODataContext},
		{"@odata.type", &v.ODataType},
		{"id", &v.ID},
		{"securityAlerts", &v.SecurityAlerts},
		{"securityScore", &v.SecurityScore},
	})
}

// UnmarshalJSON reads the object; member names match exactly.
func (v *PartnerSecurityAlert) UnmarshalJSON(b []byte) error {
	return decodeMembers(b, []member{
		{"@odata.context", &v.ODataContext},
		{"@odata.type", &v.ODataType},
		{"activityLogs", &v.ActivityLogs},
		{"additionalDetails", &v.AdditionalDetails},
		{"affectedResources", &v.AffectedResources},
		{"alertType", &v.AlertType},
		{"catalogOfferId", &v.CatalogOfferID},
		{"confidenceLevel", &v.ConfidenceLevel},
		{"customerTenantId", &v.CustomerTenantID},
		{"description", &v.Description},
		{"detectedDateTime", &v.DetectedDateTime},
		{"displayName", &v.DisplayName},
		{"firstObservedDateTime", &v.FirstObservedDateTime},
		{"id", &v.ID},
		{"isTest", &v.IsTest},
		{"lastObservedDateTime", &v.LastObservedDateTime},
		{"resolvedBy", &v.ResolvedBy},
		{"resolvedOnDateTime", &v.ResolvedOnDateTime},
		{"resolvedReason", &v.ResolvedReason},
		{"severity", &v.Severity},
		{"status", &v.Status},
		{"subscriptionId", &v.SubscriptionID},
		{"valueAddedResellerTenantId", &v.ValueAddedResellerTenantID},
	})
}

// UnmarshalJSON reads the object; member names match exactly.
func (v *PartnerSecurityAlertCollectionResponse) UnmarshalJSON(b []byte) error {
	return decodeMembers(b, []member{
		{"@odata.context", &v.ODataContext},
		{"@odata.count", &v.ODataCount},
		{"@odata.nextLink", &v.ODataNextLink},
		{"value", &v.Value},
	})
}

// MarshalJSON writes the object with an empty list where a required one is nil.
func (v PartnerSecurityAlertCollectionResponse) MarshalJSON() ([]byte, error) {
	type plain PartnerSecurityAlertCollectionResponse
	if v.Value == nil {
		v.Value = []PartnerSecurityAlert{}
	}
	return json.Marshal(plain(v))
}

// UnmarshalJSON reads the object; member names match exactly.
func (v *PartnerSecurityAlertUpdate) UnmarshalJSON(b []byte) error {
	return decodeMembers(b, []member{
		{"@odata.type", &v.ODataType},
		{"resolvedReason", &v.ResolvedReason},
		{"status", &v.Status},
	})
}

// UnmarshalJSON reads the object; member names match exactly.
func (v *PartnerSecurityScore) UnmarshalJSON(b []byte) error {
	return decodeMembers(b, []member{
		{"@odata.context", &v.ODataContext},
		{"@odata.type", &v.ODataType},
		{"currentScore", &v.CurrentScore},
		{"customerInsights", &v.CustomerInsights},
		{"history", &v.History},
		{"id", &v.ID},
		{"lastRefreshDateTime", &v.LastRefreshDateTime},
		{"maxScore", &v.MaxScore},
		{"requirements", &v.Requirements},
		{"updatedDateTime", &v.UpdatedDateTime},
	})
}

// UnmarshalJSON reads the object; member names match exactly. Another @odata.type than
// #microsoft.graph.partner.security.responseTimeSecurityRequirement is an error.
func (v *ResponseTimeSecurityRequirement) UnmarshalJSON(b []byte) error {
	return decodeVariant(b, "@odata.type", "#microsoft.graph.partner.security.responseTimeSecurityRequirement", []member{
		{"@odata.context", &v.ODataContext},
		{"@odata.type", &v.ODataType},
		{"actionUrl", &v.ActionURL},
		{"averageResponseTimeInHours", &v.AverageResponseTimeInHours},
		{"complianceStatus", &v.ComplianceStatus},
		{"helpUrl", &v.HelpURL},
		{"id", &v.ID},
		{"maxScore", &v.MaxScore},
		{"requirementType", &v.RequirementType},
		{"score", &v.Score},
		{"state", &v.State},
		{"updatedDateTime", &v.UpdatedDateTime},
	})
}

// MarshalJSON writes the object with its @odata.type.
func (v ResponseTimeSecurityRequirement) MarshalJSON() ([]byte, error) {
	type plain ResponseTimeSecurityRequirement
	if err := setDiscriminator(&v.ODataType, "@odata.type", "#microsoft.graph.partner.security.responseTimeSecurityRequirement"); err != nil {
		return nil, err
	}
	return json.Marshal(plain(v))
}

// UnmarshalJSON reads the object; member names match exactly.
func (v *SecurityRequirement) UnmarshalJSON(b []byte) error {
	return decodeMembers(b, []member{
		{"@odata.context", &v.ODataContext},
		{"@odata.type", &v.ODataType},
		{"actionUrl", &v.ActionURL},
		{"complianceStatus", &v.ComplianceStatus},
		{"helpUrl", &v.HelpURL},
		{"id", &v.ID},
		{"maxScore", &v.MaxScore},
		{"requirementType", &v.RequirementType},
		{"score", &v.Score},
		{"state", &v.State},
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
func (v *SecurityScoreHistory) UnmarshalJSON(b []byte) error {
	return decodeMembers(b, []member{
		{"@odata.context", &v.ODataContext},
		{"@odata.type", &v.ODataType},
		{"compliantRequirementsCount", &v.CompliantRequirementsCount},
		{"createdDateTime", &v.CreatedDateTime},
		{"id", &v.ID},
		{"score", &v.Score},
		{"totalRequirementsCount", &v.TotalRequirementsCount},
	})
}

// UnmarshalJSON reads the object; member names match exactly.
func (v *SecurityScoreHistoryCollectionResponse) UnmarshalJSON(b []byte) error {
	return decodeMembers(b, []member{
		{"@odata.context", &v.ODataContext},
		{"@odata.count", &v.ODataCount},
		{"@odata.nextLink", &v.ODataNextLink},
		{"value", &v.Value},
	})
}

// MarshalJSON writes the object with an empty list where a required one is nil.
func (v SecurityScoreHistoryCollectionResponse) MarshalJSON() ([]byte, error) {
	type plain SecurityScoreHistoryCollectionResponse
	if v.Value == nil {
		v.Value = []SecurityScoreHistory{}
	}
	return json.Marshal(plain(v))
}

// UnmarshalJSON reads the object; member names match exactly.
func (v *PasskeyAuthenticationMethodTarget) UnmarshalJSON(b []byte) error {
	return decodeMembers(b, []member{
		{"@odata.context", &v.ODataContext},
		{"@odata.type", &v.ODataType},
		{"allowedPasskeyProfiles", &v.AllowedPasskeyProfiles},
		{"id", &v.ID},
		{"isRegistrationRequired", &v.IsRegistrationRequired},
		{"targetType", &v.TargetType},
	})
}

// UnmarshalJSON reads the object; member names match exactly.
func (v *PasskeyProfile) UnmarshalJSON(b []byte) error {
	return decodeMembers(b, []member{
		{"@odata.context", &v.ODataContext},
		{"@odata.type", &v.ODataType},
		{"attestationEnforcement", &v.AttestationEnforcement},
		{"id", &v.ID},
		{"keyRestrictions", &v.KeyRestrictions},
		{"name", &v.Name},
		{"passkeyTypes", &v.PasskeyTypes},
	})
}

// UnmarshalJSON reads the object; member names match exactly. Another @odata.type than
// #microsoft.graph.passwordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration is an error.
func (v *PasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration) UnmarshalJSON(b []byte) error {
	return decodeVariant(b, "@odata.type", "#microsoft.graph.passwordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration", []member{
		{"@odata.context", &v.ODataContext},
		{"@odata.type", &v.ODataType},
		{"excludeTargets", &v.ExcludeTargets},
		{"id", &v.ID},
		{"includeTargets", &v.IncludeTargets},
		{"state", &v.State},
	})
}

// MarshalJSON writes the object with its @odata.type.
func (v PasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration) MarshalJSON() ([]byte, error) {
	type plain PasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration
	if err := setDiscriminator(&v.ODataType, "@odata.type", "#microsoft.graph.passwordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration"); err != nil {
		return nil, err
	}
	return json.Marshal(plain(v))
}

// UnmarshalJSON reads the object; member names match exactly. Another @odata.type than
// #microsoft.graph.passwordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration is an error.
func (v *PasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationUpdate) UnmarshalJSON(b []byte) error {
	return decodeVariant(b, "@odata.type", "#microsoft.graph.passwordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration", []member{
		{"@odata.type", &v.ODataType},
		{"excludeTargets", &v.ExcludeTargets},
		{"id", &v.ID},
		{"includeTargets", &v.IncludeTargets},
		{"state", &v.State},
	})
}

// MarshalJSON writes the object with its @odata.type.
func (v PasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationUpdate) MarshalJSON() ([]byte, error) {
	type plain PasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationUpdate
	if err := setDiscriminator(&v.ODataType, "@odata.type", "#microsoft.graph.passwordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration"); err != nil {
		return nil, err
	}
	return json.Marshal(plain(v))
}

// UnmarshalJSON reads the object; member names match exactly.
func (v *PasswordlessMicrosoftAuthenticatorAuthenticationMethodTarget) UnmarshalJSON(b []byte) error {
	return decodeMembers(b, []member{
		{"@odata.context", &v.ODataContext},
		{"@odata.type", &v.ODataType},
		{"id", &v.ID},
		{"isRegistrationRequired", &v.IsRegistrationRequired},
		{"shownContext", &v.ShownContext},
		{"targetType", &v.TargetType},
		{"useForSignIn", &v.UseForSignIn},
	})
}

// UnmarshalJSON reads the object; member names match exactly. Another @odata.type than
// #microsoft.graph.qrCodePinAuthenticationMethodConfiguration is an error.
func (v *QrCodePinAuthenticationMethodConfiguration) UnmarshalJSON(b []byte) error {
	return decodeVariant(b, "@odata.type", "#microsoft.graph.qrCodePinAuthenticationMethodConfiguration", []member{
		{"@odata.context", &v.ODataContext},
		{"@odata.type", &v.ODataType},
		{"excludeTargets", &v.ExcludeTargets},
		{"id", &v.ID},
		{"includeTargets", &v.IncludeTargets},
		{"pinLength", &v.PinLength},
		{"standardQRCodeLifetimeInDays", &v.StandardQRCodeLifetimeInDays},
		{"state", &v.State},
	})
}

// MarshalJSON writes the object with its @odata.type.
func (v QrCodePinAuthenticationMethodConfiguration) MarshalJSON() ([]byte, error) {
	type plain QrCodePinAuthenticationMethodConfiguration
	if err := setDiscriminator(&v.ODataType, "@odata.type", "#microsoft.graph.qrCodePinAuthenticationMethodConfiguration"); err != nil {
		return nil, err
	}
	return json.Marshal(plain(v))
}

// UnmarshalJSON reads the object; member names match exactly. Another @odata.type than
// #microsoft.graph.qrCodePinAuthenticationMethodConfiguration is an error.
func (v *QrCodePinAuthenticationMethodConfigurationUpdate) UnmarshalJSON(b []byte) error {
	return decodeVariant(b, "@odata.type", "#microsoft.graph.qrCodePinAuthenticationMethodConfiguration", []member{
		{"@odata.type", &v.ODataType},
		{"excludeTargets", &v.ExcludeTargets},
		{"id", &v.ID},
		{"includeTargets", &v.IncludeTargets},
		{"pinLength", &v.PinLength},
		{"standardQRCodeLifetimeInDays", &v.StandardQRCodeLifetimeInDays},
		{"state", &v.State},
	})
}

// MarshalJSON writes the object with its @odata.type.
func (v QrCodePinAuthenticationMethodConfigurationUpdate) MarshalJSON() ([]byte, error) {
	type plain QrCodePinAuthenticationMethodConfigurationUpdate
	if err := setDiscriminator(&v.ODataType, "@odata.type", "#microsoft.graph.qrCodePinAuthenticationMethodConfiguration"); err != nil {
		return nil, err
	}
	return json.Marshal(plain(v))
}

// UnmarshalJSON reads the object; member names match exactly.
func (v *RegistrationEnforcement) UnmarshalJSON(b []byte) error {
	return decodeMembers(b, []member{
		{"@odata.type", &v.ODataType},
		{"authenticationMethodsRegistrationCampaign", &v.AuthenticationMethodsRegistrationCampaign},
	})
}

// UnmarshalJSON reads the object; member names match exactly.
func (v *ReportSuspiciousActivitySettings) UnmarshalJSON(b []byte) error {
	return decodeMembers(b, []member{
		{"@odata.type", &v.ODataType},
		{"includeTarget", &v.IncludeTarget},
		{"state", &v.State},
		{"voiceReportingCode", &v.VoiceReportingCode},
	})
}

// UnmarshalJSON reads the object; member names match exactly. Another @odata.type than
// #microsoft.graph.smsAuthenticationMethodConfiguration is an error.
func (v *SmsAuthenticationMethodConfiguration) UnmarshalJSON(b []byte) error {
	return decodeVariant(b, "@odata.type", "#microsoft.graph.smsAuthenticationMethodConfiguration", []member{
		{"@odata.context", &v.ODataContext},
		{"@odata.type", &v.ODataType},
		{"excludeTargets", &v.ExcludeTargets},
		{"id", &v.ID},
		{"includeTargets", &v.IncludeTargets},
		{"state", &v.State},
	})
}

// MarshalJSON writes the object with its @odata.type.
func (v SmsAuthenticationMethodConfiguration) MarshalJSON() ([]byte, error) {
	type plain SmsAuthenticationMethodConfiguration
	if err := setDiscriminator(&v.ODataType, "@odata.type", "#microsoft.graph.smsAuthenticationMethodConfiguration"); err != nil {
		return nil, err
	}
	return json.Marshal(plain(v))
}

// UnmarshalJSON reads the object; member names match exactly. Another @odata.type than
// #microsoft.graph.smsAuthenticationMethodConfiguration is an error.
func (v *SmsAuthenticationMethodConfigurationUpdate) UnmarshalJSON(b []byte) error {
	return decodeVariant(b, "@odata.type", "#microsoft.graph.smsAuthenticationMethodConfiguration", []member{
		{"@odata.type", &v.ODataType},
		{"excludeTargets", &v.ExcludeTargets},
		{"id", &v.ID},
		{"includeTargets", &v.IncludeTargets},
		{"state", &v.State},
	})
}

// MarshalJSON writes the object with its @odata.type.
func (v SmsAuthenticationMethodConfigurationUpdate) MarshalJSON() ([]byte, error) {
	type plain SmsAuthenticationMethodConfigurationUpdate
	if err := setDiscriminator(&v.ODataType, "@odata.type", "#microsoft.graph.smsAuthenticationMethodConfiguration"); err != nil {
		return nil, err
	}
	return json.Marshal(plain(v))
}

// UnmarshalJSON reads the object; member names match exactly.
func (v *SmsAuthenticationMethodTarget) UnmarshalJSON(b []byte) error {
	return decodeMembers(b, []member{
		{"@odata.context", &v.ODataContext},
		{"@odata.type", &v.ODataType},
		{"id", &v.ID},
		{"isRegistrationRequired", &v.IsRegistrationRequired},
		{"isUsableForSignIn", &v.IsUsableForSignIn},
		{"targetType", &v.TargetType},
	})
}

// UnmarshalJSON reads the object; member names match exactly. Another @odata.type than
// #microsoft.graph.softwareOathAuthenticationMethodConfiguration is an error.
func (v *SoftwareOathAuthenticationMethodConfiguration) UnmarshalJSON(b []byte) error {
	return decodeVariant(b, "@odata.type", "#microsoft.graph.softwareOathAuthenticationMethodConfiguration", []member{
		{"@odata.context", &v.ODataContext},
		{"@odata.type", &v.ODataType},
		{"excludeTargets", &v.ExcludeTargets},
		{"id", &v.ID},
		{"includeTargets", &v.IncludeTargets},
		{"state", &v.State},
	})
}

// MarshalJSON writes the object with its @odata.type.
func (v SoftwareOathAuthenticationMethodConfiguration) MarshalJSON() ([]byte, error) {
	type plain SoftwareOathAuthenticationMethodConfiguration
	if err := setDiscriminator(&v.ODataType, "@odata.type", "#microsoft.graph.softwareOathAuthenticationMethodConfiguration"); err != nil {
		return nil, err
	}
	return json.Marshal(plain(v))
}

// UnmarshalJSON reads the object; member names match exactly. Another @odata.type than
// #microsoft.graph.softwareOathAuthenticationMethodConfiguration is an error.
func (v *SoftwareOathAuthenticationMethodConfigurationUpdate) UnmarshalJSON(b []byte) error {
	return decodeVariant(b, "@odata.type", "#microsoft.graph.softwareOathAuthenticationMethodConfiguration", []member{
		{"@odata.type", &v.ODataType},
		{"excludeTargets", &v.ExcludeTargets},
		{"id", &v.ID},
		{"includeTargets", &v.IncludeTargets},
		{"state", &v.State},
	})
}

// MarshalJSON writes the object with its @odata.type.
func (v SoftwareOathAuthenticationMethodConfigurationUpdate) MarshalJSON() ([]byte, error) {
	type plain SoftwareOathAuthenticationMethodConfigurationUpdate
	if err := setDiscriminator(&v.ODataType, "@odata.type", "#microsoft.graph.softwareOathAuthenticationMethodConfiguration"); err != nil {
		return nil, err
	}
	return json.Marshal(plain(v))
}

// UnmarshalJSON reads the object; member names match exactly.
func (v *SystemCredentialPreferences) UnmarshalJSON(b []byte) error {
	return decodeMembers(b, []member{
		{"@odata.type", &v.ODataType},
		{"excludeTargets", &v.ExcludeTargets},
		{"includeTargets", &v.IncludeTargets},
		{"state", &v.State},
	})
}

// UnmarshalJSON reads the object; member names match exactly. Another @odata.type than
// #microsoft.graph.temporaryAccessPassAuthenticationMethodConfiguration is an error.
func (v *TemporaryAccessPassAuthenticationMethodConfiguration) UnmarshalJSON(b []byte) error {
	return decodeVariant(b, "@odata.type", "#microsoft.graph.temporaryAccessPassAuthenticationMethodConfiguration", []member{
		{"@odata.context", &v.ODataContext},
		{"@odata.type", &v.ODataType},
		{"defaultLength", &v.DefaultLength},
		{"defaultLifetimeInMinutes", &v.DefaultLifetimeInMinutes},
		{"excludeTargets", &v.ExcludeTargets},
		{"id", &v.ID},
		{"includeTargets", &v.IncludeTargets},
		{"isUsableOnce", &v.IsUsableOnce},
		{"maximumLifetimeInMinutes", &v.MaximumLifetimeInMinutes},
		{"minimumLifetimeInMinutes", &v.MinimumLifetimeInMinutes},
		{"state", &v.State},
	})
}

// MarshalJSON writes the object with its @odata.type.
func (v TemporaryAccessPassAuthenticationMethodConfiguration) MarshalJSON() ([]byte, error) {
	type plain TemporaryAccessPassAuthenticationMethodConfiguration
	if err := setDiscriminator(&v.ODataType, "@odata.type", "#microsoft.graph.temporaryAccessPassAuthenticationMethodConfiguration"); err != nil {
		return nil, err
	}
	return json.Marshal(plain(v))
}

// UnmarshalJSON reads the object; member names match exactly. Another @odata.type than
// #microsoft.graph.temporaryAccessPassAuthenticationMethodConfiguration is an error.
func (v *TemporaryAccessPassAuthenticationMethodConfigurationUpdate) UnmarshalJSON(b []byte) error {
	return decodeVariant(b, "@odata.type", "#microsoft.graph.temporaryAccessPassAuthenticationMethodConfiguration", []member{
		{"@odata.type", &v.ODataType},
		{"defaultLength", &v.DefaultLength},
		{"defaultLifetimeInMinutes", &v.DefaultLifetimeInMinutes},
		{"excludeTargets", &v.ExcludeTargets},
		{"id", &v.ID},
		{"includeTargets", &v.IncludeTargets},
		{"isUsableOnce", &v.IsUsableOnce},
		{"maximumLifetimeInMinutes", &v.MaximumLifetimeInMinutes},
		{"minimumLifetimeInMinutes", &v.MinimumLifetimeInMinutes},
		{"state", &v.State},
	})
}

// MarshalJSON writes the object with its @odata.type.
func (v TemporaryAccessPassAuthenticationMethodConfigurationUpdate) MarshalJSON() ([]byte, error) {
	type plain TemporaryAccessPassAuthenticationMethodConfigurationUpdate
	if err := setDiscriminator(&v.ODataType, "@odata.type", "#microsoft.graph.temporaryAccessPassAuthenticationMethodConfiguration"); err != nil {
		return nil, err
	}
	return json.Marshal(plain(v))
}

// UnmarshalJSON reads the object; member names match exactly.
func (v *VerifiableCredentialAuthenticationMethodTarget) UnmarshalJSON(b []byte) error {
	return decodeMembers(b, []member{
		{"@odata.context", &v.ODataContext},
		{"@odata.type", &v.ODataType},
		{"id", &v.ID},
		{"isRegistrationRequired", &v.IsRegistrationRequired},
		{"targetType", &v.TargetType},
		{"verifiedIdProfiles", &v.VerifiedIDProfiles},
	})
}

// UnmarshalJSON reads the object; member names match exactly. Another @odata.type than
// #microsoft.graph.verifiableCredentialsAuthenticationMethodConfiguration is an error.
func (v *VerifiableCredentialsAuthenticationMethodConfiguration) UnmarshalJSON(b []byte) error {
	return decodeVariant(b, "@odata.type", "#microsoft.graph.verifiableCredentialsAuthenticationMethodConfiguration", []member{
		{"@odata.context", &v.ODataContext},
		{"@odata.type", &v.ODataType},
		{"excludeTargets", &v.ExcludeTargets},
		{"id", &v.ID},
		{"includeTargets", &v.IncludeTargets},
		{"state", &v.State},
	})
}

// MarshalJSON writes the object with its @odata.type.
func (v VerifiableCredentialsAuthenticationMethodConfiguration) MarshalJSON() ([]byte, error) {
	type plain VerifiableCredentialsAuthenticationMethodConfiguration
	if err := setDiscriminator(&v.ODataType, "@odata.type", "#microsoft.graph.verifiableCredentialsAuthenticationMethodConfiguration"); err != nil {
		return nil, err
	}
	return json.Marshal(plain(v))
}

// UnmarshalJSON reads the object; member names match exactly. Another @odata.type than
// #microsoft.graph.verifiableCredentialsAuthenticationMethodConfiguration is an error.
func (v *VerifiableCredentialsAuthenticationMethodConfigurationUpdate) UnmarshalJSON(b []byte) error {
	return decodeVariant(b, "@odata.type", "#microsoft.graph.verifiableCredentialsAuthenticationMethodConfiguration", []member{
		{"@odata.type", &v.ODataType},
		{"excludeTargets", &v.ExcludeTargets},
		{"id", &v.ID},
		{"includeTargets", &v.IncludeTargets},
		{"state", &v.State},
	})
}

// MarshalJSON writes the object with its @odata.type.
func (v VerifiableCredentialsAuthenticationMethodConfigurationUpdate) MarshalJSON() ([]byte, error) {
	type plain VerifiableCredentialsAuthenticationMethodConfigurationUpdate
	if err := setDiscriminator(&v.ODataType, "@odata.type", "#microsoft.graph.verifiableCredentialsAuthenticationMethodConfiguration"); err != nil {
		return nil, err
	}
	return json.Marshal(plain(v))
}

// UnmarshalJSON reads the object; member names match exactly. Another @odata.type than
// #microsoft.graph.voiceAuthenticationMethodConfiguration is an error.
func (v *VoiceAuthenticationMethodConfiguration) UnmarshalJSON(b []byte) error {
	return decodeVariant(b, "@odata.type", "#microsoft.graph.voiceAuthenticationMethodConfiguration", []member{
		{"@odata.context", &v.ODataContext},
		{"@odata.type", &v.ODataType},
		{"callerIdNumber", &v.CallerIDNumber},
		{"excludeTargets", &v.ExcludeTargets},
		{"id", &v.ID},
		{"includeTargets", &v.IncludeTargets},
		{"isOfficePhoneAllowed", &v.IsOfficePhoneAllowed},
		{"state", &v.State},
	})
}

// MarshalJSON writes the object with its @odata.type.
func (v VoiceAuthenticationMethodConfiguration) MarshalJSON() ([]byte, error) {
	type plain VoiceAuthenticationMethodConfiguration
	if err := setDiscriminator(&v.ODataType, "@odata.type", "#microsoft.graph.voiceAuthenticationMethodConfiguration"); err != nil {
		return nil, err
	}
	return json.Marshal(plain(v))
}

// UnmarshalJSON reads the object; member names match exactly. Another @odata.type than
// #microsoft.graph.voiceAuthenticationMethodConfiguration is an error.
func (v *VoiceAuthenticationMethodConfigurationUpdate) UnmarshalJSON(b []byte) error {
	return decodeVariant(b, "@odata.type", "#microsoft.graph.voiceAuthenticationMethodConfiguration", []member{
		{"@odata.type", &v.ODataType},
		{"callerIdNumber", &v.CallerIDNumber},
		{"excludeTargets", &v.ExcludeTargets},
		{"id", &v.ID},
		{"includeTargets", &v.IncludeTargets},
		{"isOfficePhoneAllowed", &v.IsOfficePhoneAllowed},
		{"state", &v.State},
	})
}

// MarshalJSON writes the object with its @odata.type.
func (v VoiceAuthenticationMethodConfigurationUpdate) MarshalJSON() ([]byte, error) {
	type plain VoiceAuthenticationMethodConfigurationUpdate
	if err := setDiscriminator(&v.ODataType, "@odata.type", "#microsoft.graph.voiceAuthenticationMethodConfiguration"); err != nil {
		return nil, err
	}
	return json.Marshal(plain(v))
}

// UnmarshalJSON reads the object; member names match exactly.
func (v *VoiceAuthenticationMethodTarget) UnmarshalJSON(b []byte) error {
	return decodeMembers(b, []member{
		{"@odata.context", &v.ODataContext},
		{"@odata.type", &v.ODataType},
		{"id", &v.ID},
		{"isRegistrationRequired", &v.IsRegistrationRequired},
		{"targetType", &v.TargetType},
	})
}

// UnmarshalJSON reads the object; member names match exactly. Another @odata.type than
// #microsoft.graph.x509CertificateAuthenticationMethodConfiguration is an error.
func (v *X509CertificateAuthenticationMethodConfiguration) UnmarshalJSON(b []byte) error {
	return decodeVariant(b, "@odata.type", "#microsoft.graph.x509CertificateAuthenticationMethodConfiguration", []member{
		{"@odata.context", &v.ODataContext},
		{"@odata.type", &v.ODataType},
		{"authenticationModeConfiguration", &v.AuthenticationModeConfiguration},
		{"certificateAuthorityScopes", &v.CertificateAuthorityScopes},
		{"certificateUserBindings", &v.CertificateUserBindings},
		{"excludeTargets", &v.ExcludeTargets},
		{"id", &v.ID},
		{"includeTargets", &v.IncludeTargets},
		{"issuerHintsConfiguration", &v.IssuerHintsConfiguration},
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
func (v *X509CertificateAuthenticationMethodConfigurationUpdate) UnmarshalJSON(b []byte) error {
	return decodeVariant(b, "@odata.type", "#microsoft.graph.x509CertificateAuthenticationMethodConfiguration", []member{
		{"@odata.type", &v.ODataType},
		{"authenticationModeConfiguration", &v.AuthenticationModeConfiguration},
		{"certificateAuthorityScopes", &v.CertificateAuthorityScopes},
		{"certificateUserBindings", &v.CertificateUserBindings},
		{"excludeTargets", &v.ExcludeTargets},
		{"id", &v.ID},
		{"includeTargets", &v.IncludeTargets},
		{"issuerHintsConfiguration", &v.IssuerHintsConfiguration},
		{"state", &v.State},
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

// UnmarshalJSON reads the object; member names match exactly.
func (v *X509CertificateAuthenticationModeConfiguration) UnmarshalJSON(b []byte) error {
	return decodeMembers(b, []member{
		{"@odata.type", &v.ODataType},
		{"rules", &v.Rules},
		{"x509CertificateAuthenticationDefaultMode", &v.X509CertificateAuthenticationDefaultMode},
		{"x509CertificateDefaultRequiredAffinityLevel", &v.X509CertificateDefaultRequiredAffinityLevel},
	})
}

// UnmarshalJSON reads the object; member names match exactly.
func (v *X509CertificateAuthorityScope) UnmarshalJSON(b []byte) error {
	return decodeMembers(b, []member{
		{"@odata.type", &v.ODataType},
		{"includeTargets", &v.IncludeTargets},
		{"publicKeyInfrastructureIdentifier", &v.PublicKeyInfrastructureIdentifier},
		{"subjectKeyIdentifier", &v.SubjectKeyIdentifier},
	})
}

// UnmarshalJSON reads the object; member names match exactly.
func (v *X509CertificateIssuerHintsConfiguration) UnmarshalJSON(b []byte) error {
	return decodeMembers(b, []member{
		{"@odata.type", &v.ODataType},
		{"state", &v.State},
	})
}

// UnmarshalJSON reads the object; member names match exactly.
func (v *X509CertificateRule) UnmarshalJSON(b []byte) error {
	return decodeMembers(b, []member{
		{"@odata.type", &v.ODataType},
		{"identifier", &v.Identifier},
		{"issuerSubjectIdentifier", &v.IssuerSubjectIdentifier},
		{"policyOidIdentifier", &v.PolicyOidIdentifier},
		{"x509CertificateAuthenticationMode", &v.X509CertificateAuthenticationMode},
		{"x509CertificateRequiredAffinityLevel", &v.X509CertificateRequiredAffinityLevel},
		{"x509CertificateRuleType", &v.X509CertificateRuleType},
	})
}

// UnmarshalJSON reads the object; member names match exactly.
func (v *X509CertificateUserBinding) UnmarshalJSON(b []byte) error {
	return decodeMembers(b, []member{
		{"@odata.type", &v.ODataType},
		{"priority", &v.Priority},
		{"trustAffinityLevel", &v.TrustAffinityLevel},
		{"userProperty", &v.UserProperty},
		{"x509CertificateField", &v.X509CertificateField},
	})
}
