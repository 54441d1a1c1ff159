// Code generated from the contract by graphcontract. DO NOT EDIT.

package gen

import (
	"slices"
	"strings"
)

// Members of AdvancedConfigState.
const (
	// AdvancedConfigStateDefault: Nothing chosen; the service applies its own setting, which may
	// change over time.
	AdvancedConfigStateDefault AdvancedConfigState = "default"
	// AdvancedConfigStateEnabled: On.
	AdvancedConfigStateEnabled AdvancedConfigState = "enabled"
	// AdvancedConfigStateDisabled: Off.
	AdvancedConfigStateDisabled AdvancedConfigState = "disabled"
	// AdvancedConfigStateUnknownFutureValue: Stands for members added to the enumeration later;
	// never sent in a request.
	AdvancedConfigStateUnknownFutureValue AdvancedConfigState = "unknownFutureValue"
)

// AdvancedConfigStateValues lists the members in their order.
func AdvancedConfigStateValues() []AdvancedConfigState {
	return []AdvancedConfigState{
		AdvancedConfigStateDefault,
		AdvancedConfigStateEnabled,
		AdvancedConfigStateDisabled,
		AdvancedConfigStateUnknownFutureValue,
	}
}

// Valid reports whether the contract lists e.
func (e AdvancedConfigState) Valid() bool { return slices.Contains(AdvancedConfigStateValues(), e) }

func (e AdvancedConfigState) String() string { return string(e) }

// IsSentinel reports whether e stands for members not listed; it must not be sent.
func (e AdvancedConfigState) IsSentinel() bool {
	return e == AdvancedConfigStateUnknownFutureValue
}

// AfterSentinel reports whether e is sent to those only who prefer include-unknown-enum-members.
func (AdvancedConfigState) AfterSentinel() bool { return false }

// Members of AttestationEnforcement.
const (
	// AttestationEnforcementDisabled: Never.
	AttestationEnforcementDisabled AttestationEnforcement = "disabled"
	// AttestationEnforcementRegistrationOnly: When it is registered, and not again at sign-in.
	AttestationEnforcementRegistrationOnly AttestationEnforcement = "registrationOnly"
	// AttestationEnforcementUnknownFutureValue: Stands for members added to the enumeration later;
	// never sent in a request.
	AttestationEnforcementUnknownFutureValue AttestationEnforcement = "unknownFutureValue"
)

// AttestationEnforcementValues lists the members in their order.
func AttestationEnforcementValues() []AttestationEnforcement {
	return []AttestationEnforcement{
		AttestationEnforcementDisabled,
		AttestationEnforcementRegistrationOnly,
		AttestationEnforcementUnknownFutureValue,
	}
}

// Valid reports whether the contract lists e.
func (e AttestationEnforcement) Valid() bool {
	return slices.Contains(AttestationEnforcementValues(), e)
}

func (e AttestationEnforcement) String() string { return string(e) }

// IsSentinel reports whether e stands for members not listed; it must not be sent.
func (e AttestationEnforcement) IsSentinel() bool {
	return e == AttestationEnforcementUnknownFutureValue
}

// AfterSentinel reports whether e is sent to those only who prefer include-unknown-enum-members.
func (AttestationEnforcement) AfterSentinel() bool { return false }

// Members of AuthenticationMethodState.
const (
	// AuthenticationMethodStateEnabled: The targets of the method may register and use it.
	AuthenticationMethodStateEnabled AuthenticationMethodState = "enabled"
	// AuthenticationMethodStateDisabled: Nobody may use the method.
	AuthenticationMethodStateDisabled AuthenticationMethodState = "disabled"
)

// AuthenticationMethodStateValues lists the members in their order.
func AuthenticationMethodStateValues() []AuthenticationMethodState {
	return []AuthenticationMethodState{
		AuthenticationMethodStateEnabled,
		AuthenticationMethodStateDisabled,
	}
}

// Valid reports whether the contract lists e.
func (e AuthenticationMethodState) Valid() bool {
	return slices.Contains(AuthenticationMethodStateValues(), e)
}

func (e AuthenticationMethodState) String() string { return string(e) }

// IsSentinel reports whether e stands for members not listed; it must not be sent.
func (AuthenticationMethodState) IsSentinel() bool { return false }

// AfterSentinel reports whether e is sent to those only who prefer include-unknown-enum-members.
func (AuthenticationMethodState) AfterSentinel() bool { return false }

// Members of AuthenticationMethodTargetType.
const (
	// AuthenticationMethodTargetTypeUser: A single user. Discouraged for new entries.
	AuthenticationMethodTargetTypeUser AuthenticationMethodTargetType = "user"
	// AuthenticationMethodTargetTypeGroup: A group, or everybody when the id is `all_users`.
	AuthenticationMethodTargetTypeGroup AuthenticationMethodTargetType = "group"
	// AuthenticationMethodTargetTypeUnknownFutureValue: Stands for members added to the enumeration
	// later; never sent in a request.
	AuthenticationMethodTargetTypeUnknownFutureValue AuthenticationMethodTargetType = "unknownFutureValue"
)

// AuthenticationMethodTargetTypeValues lists the members in their order.
func AuthenticationMethodTargetTypeValues() []AuthenticationMethodTargetType {
	return []AuthenticationMethodTargetType{
		AuthenticationMethodTargetTypeUser,
		AuthenticationMethodTargetTypeGroup,
		AuthenticationMethodTargetTypeUnknownFutureValue,
	}
}

// Valid reports whether the contract lists e.
func (e AuthenticationMethodTargetType) Valid() bool {
	return slices.Contains(AuthenticationMethodTargetTypeValues(), e)
}

func (e AuthenticationMethodTargetType) String() string { return string(e) }

// IsSentinel reports whether e stands for members not listed; it must not be sent.
func (e AuthenticationMethodTargetType) IsSentinel() bool {
	return e == AuthenticationMethodTargetTypeUnknownFutureValue
}

// AfterSentinel reports whether e is sent to those only who prefer include-unknown-enum-members.
func (AuthenticationMethodTargetType) AfterSentinel() bool { return false }

// Members of AuthenticationMethodsPolicyMigrationState.
const (
	// AuthenticationMethodsPolicyMigrationStatePreMigration: This policy serves sign-in only; the
	// older policies still hold beside it.
	AuthenticationMethodsPolicyMigrationStatePreMigration AuthenticationMethodsPolicyMigrationState = "preMigration"
	// AuthenticationMethodsPolicyMigrationStateMigrationInProgress: This policy serves sign-in and
	// password reset; the older policies still hold beside it.
	AuthenticationMethodsPolicyMigrationStateMigrationInProgress AuthenticationMethodsPolicyMigrationState = "migrationInProgress"
	// AuthenticationMethodsPolicyMigrationStateMigrationComplete: This policy alone serves sign-in
	// and password reset.
	AuthenticationMethodsPolicyMigrationStateMigrationComplete AuthenticationMethodsPolicyMigrationState = "migrationComplete"
	// AuthenticationMethodsPolicyMigrationStateUnknownFutureValue: Stands for members added to the
	// enumeration later; never sent in a request.
	AuthenticationMethodsPolicyMigrationStateUnknownFutureValue AuthenticationMethodsPolicyMigrationState = "unknownFutureValue"
)

// AuthenticationMethodsPolicyMigrationStateValues lists the members in their order.
func AuthenticationMethodsPolicyMigrationStateValues() []AuthenticationMethodsPolicyMigrationState {
	return []AuthenticationMethodsPolicyMigrationState{
		AuthenticationMethodsPolicyMigrationStatePreMigration,
		AuthenticationMethodsPolicyMigrationStateMigrationInProgress,
		AuthenticationMethodsPolicyMigrationStateMigrationComplete,
		AuthenticationMethodsPolicyMigrationStateUnknownFutureValue,
	}
}

// Valid reports whether the contract lists e.
func (e AuthenticationMethodsPolicyMigrationState) Valid() bool {
	return slices.Contains(AuthenticationMethodsPolicyMigrationStateValues(), e)
}

func (e AuthenticationMethodsPolicyMigrationState) String() string { return string(e) }

// IsSentinel reports whether e stands for members not listed; it must not be sent.
func (e AuthenticationMethodsPolicyMigrationState) IsSentinel() bool {
	return e == AuthenticationMethodsPolicyMigrationStateUnknownFutureValue
}

// AfterSentinel reports whether e is sent to those only who prefer include-unknown-enum-members.
func (AuthenticationMethodsPolicyMigrationState) AfterSentinel() bool { return false }

// Members of AuthenticatorAppContextType.
const (
	// AuthenticatorAppContextTypeLocation: Place the sign-in came from.
	AuthenticatorAppContextTypeLocation AuthenticatorAppContextType = "location"
	// AuthenticatorAppContextTypeApp: Application that asked for sign-in.
	AuthenticatorAppContextTypeApp AuthenticatorAppContextType = "app"
)

// AuthenticatorAppContextTypeValues lists the members in their order.
func AuthenticatorAppContextTypeValues() []AuthenticatorAppContextType {
	return []AuthenticatorAppContextType{
		AuthenticatorAppContextTypeLocation,
		AuthenticatorAppContextTypeApp,
	}
}

// Valid reports whether the contract lists e.
func (e AuthenticatorAppContextType) Valid() bool {
	return slices.Contains(AuthenticatorAppContextTypeValues(), e)
}

func (e AuthenticatorAppContextType) String() string { return string(e) }

// IsSentinel reports whether e stands for members not listed; it must not be sent.
func (AuthenticatorAppContextType) IsSentinel() bool { return false }

// AfterSentinel reports whether e is sent to those only who prefer include-unknown-enum-members.
func (AuthenticatorAppContextType) AfterSentinel() bool { return false }

// Members of ExternalEmailOtpState.
const (
	// ExternalEmailOtpStateDefault: Nothing chosen; the service decides, at present in favour.
	ExternalEmailOtpStateDefault ExternalEmailOtpState = "default"
	// ExternalEmailOtpStateEnabled: Guests may.
	ExternalEmailOtpStateEnabled ExternalEmailOtpState = "enabled"
	// ExternalEmailOtpStateDisabled: Guests may not.
	ExternalEmailOtpStateDisabled ExternalEmailOtpState = "disabled"
	// ExternalEmailOtpStateUnknownFutureValue: Stands for members added to the enumeration later;
	// never sent in a request.
	ExternalEmailOtpStateUnknownFutureValue ExternalEmailOtpState = "unknownFutureValue"
)

// ExternalEmailOtpStateValues lists the members in their order.
func ExternalEmailOtpStateValues() []ExternalEmailOtpState {
	return []ExternalEmailOtpState{
		ExternalEmailOtpStateDefault,
		ExternalEmailOtpStateEnabled,
		ExternalEmailOtpStateDisabled,
		ExternalEmailOtpStateUnknownFutureValue,
	}
}

// Valid reports whether the contract lists e.
func (e ExternalEmailOtpState) Valid() bool { return slices.Contains(ExternalEmailOtpStateValues(), e) }

func (e ExternalEmailOtpState) String() string { return string(e) }

// IsSentinel reports whether e stands for members not listed; it must not be sent.
func (e ExternalEmailOtpState) IsSentinel() bool {
	return e == ExternalEmailOtpStateUnknownFutureValue
}

// AfterSentinel reports whether e is sent to those only who prefer include-unknown-enum-members.
func (ExternalEmailOtpState) AfterSentinel() bool { return false }

// Members of FeatureTargetType.
const (
	// FeatureTargetTypeGroup: A group, or everybody when the id is `all_users`.
	FeatureTargetTypeGroup FeatureTargetType = "group"
	// FeatureTargetTypeAdministrativeUnit: An administrative unit.
	FeatureTargetTypeAdministrativeUnit FeatureTargetType = "administrativeUnit"
	// FeatureTargetTypeRole: A directory role.
	FeatureTargetTypeRole FeatureTargetType = "role"
	// FeatureTargetTypeUnknownFutureValue: Stands for members added to the enumeration later; never
	// sent in a request.
	FeatureTargetTypeUnknownFutureValue FeatureTargetType = "unknownFutureValue"
)

// FeatureTargetTypeValues lists the members in their order.
func FeatureTargetTypeValues() []FeatureTargetType {
	return []FeatureTargetType{
		FeatureTargetTypeGroup,
		FeatureTargetTypeAdministrativeUnit,
		FeatureTargetTypeRole,
		FeatureTargetTypeUnknownFutureValue,
	}
}

// Valid reports whether the contract lists e.
func (e FeatureTargetType) Valid() bool { return slices.Contains(FeatureTargetTypeValues(), e) }

func (e FeatureTargetType) String() string { return string(e) }

// IsSentinel reports whether e stands for members not listed; it must not be sent.
func (e FeatureTargetType) IsSentinel() bool {
	return e == FeatureTargetTypeUnknownFutureValue
}

// AfterSentinel reports whether e is sent to those only who prefer include-unknown-enum-members.
func (FeatureTargetType) AfterSentinel() bool { return false }

// Members of Fido2RestrictionEnforcementType.
const (
	// Fido2RestrictionEnforcementTypeAllow: Only the models in the list are accepted.
	Fido2RestrictionEnforcementTypeAllow Fido2RestrictionEnforcementType = "allow"
	// Fido2RestrictionEnforcementTypeBlock: The models in the list are refused, all others
	// accepted.
	Fido2RestrictionEnforcementTypeBlock Fido2RestrictionEnforcementType = "block"
	// Fido2RestrictionEnforcementTypeUnknownFutureValue: Stands for members added to the
	// enumeration later; never sent in a request.
	Fido2RestrictionEnforcementTypeUnknownFutureValue Fido2RestrictionEnforcementType = "unknownFutureValue"
)

// Fido2RestrictionEnforcementTypeValues lists the members in their order.
func Fido2RestrictionEnforcementTypeValues() []Fido2RestrictionEnforcementType {
	return []Fido2RestrictionEnforcementType{
		Fido2RestrictionEnforcementTypeAllow,
		Fido2RestrictionEnforcementTypeBlock,
		Fido2RestrictionEnforcementTypeUnknownFutureValue,
	}
}

// Valid reports whether the contract lists e.
func (e Fido2RestrictionEnforcementType) Valid() bool {
	return slices.Contains(Fido2RestrictionEnforcementTypeValues(), e)
}

func (e Fido2RestrictionEnforcementType) String() string { return string(e) }

// IsSentinel reports whether e stands for members not listed; it must not be sent.
func (e Fido2RestrictionEnforcementType) IsSentinel() bool {
	return e == Fido2RestrictionEnforcementTypeUnknownFutureValue
}

// AfterSentinel reports whether e is sent to those only who prefer include-unknown-enum-members.
func (Fido2RestrictionEnforcementType) AfterSentinel() bool { return false }

// Members of MicrosoftAuthenticatorAuthenticationMode.
const (
	// MicrosoftAuthenticatorAuthenticationModeDeviceBasedPush: Passwordless phone sign-in only.
	MicrosoftAuthenticatorAuthenticationModeDeviceBasedPush MicrosoftAuthenticatorAuthenticationMode = "deviceBasedPush"
	// MicrosoftAuthenticatorAuthenticationModePush: Push approval as second factor only.
	MicrosoftAuthenticatorAuthenticationModePush MicrosoftAuthenticatorAuthenticationMode = "push"
	// MicrosoftAuthenticatorAuthenticationModeAny: Both.
	MicrosoftAuthenticatorAuthenticationModeAny MicrosoftAuthenticatorAuthenticationMode = "any"
)

// MicrosoftAuthenticatorAuthenticationModeValues lists the members in their order.
func MicrosoftAuthenticatorAuthenticationModeValues() []MicrosoftAuthenticatorAuthenticationMode {
	return []MicrosoftAuthenticatorAuthenticationMode{
		MicrosoftAuthenticatorAuthenticationModeDeviceBasedPush,
		MicrosoftAuthenticatorAuthenticationModePush,
		MicrosoftAuthenticatorAuthenticationModeAny,
	}
}

// Valid reports whether the contract lists e.
func (e MicrosoftAuthenticatorAuthenticationMode) Valid() bool {
	return slices.Contains(MicrosoftAuthenticatorAuthenticationModeValues(), e)
}

func (e MicrosoftAuthenticatorAuthenticationMode) String() string { return string(e) }

// IsSentinel reports whether e stands for members not listed; it must not be sent.
func (MicrosoftAuthenticatorAuthenticationMode) IsSentinel() bool { return false }

// AfterSentinel reports whether e is sent to those only who prefer include-unknown-enum-members.
func (MicrosoftAuthenticatorAuthenticationMode) AfterSentinel() bool { return false }

// Members of ComplianceStatus.
const (
	// ComplianceStatusCompliant: It is met.
	ComplianceStatusCompliant ComplianceStatus = "compliant"
	// ComplianceStatusNoncomplaint: It is not met. The spelling is that of the wire; clients that
	// expect another one miss the value.
	ComplianceStatusNoncomplaint ComplianceStatus = "noncomplaint"
	// ComplianceStatusUnknownFutureValue: Stands for members added to the enumeration later; never
	// sent in a request.
	ComplianceStatusUnknownFutureValue ComplianceStatus = "unknownFutureValue"
)

// ComplianceStatusValues lists the members in their order.
func ComplianceStatusValues() []ComplianceStatus {
	return []ComplianceStatus{
		ComplianceStatusCompliant,
		ComplianceStatusNoncomplaint,
		ComplianceStatusUnknownFutureValue,
	}
}

// Valid reports whether the contract lists e.
func (e ComplianceStatus) Valid() bool { return slices.Contains(ComplianceStatusValues(), e) }

func (e ComplianceStatus) String() string { return string(e) }

// IsSentinel reports whether e stands for members not listed; it must not be sent.
func (e ComplianceStatus) IsSentinel() bool {
	return e == ComplianceStatusUnknownFutureValue
}

// AfterSentinel reports whether e is sent to those only who prefer include-unknown-enum-members.
func (ComplianceStatus) AfterSentinel() bool { return false }

// Members of PolicyStatus.
const (
	// PolicyStatusEnabled: In use.
	PolicyStatusEnabled PolicyStatus = "enabled"
	// PolicyStatusDisabled: Not in use.
	PolicyStatusDisabled PolicyStatus = "disabled"
	// PolicyStatusUnknownFutureValue: Stands for members added to the enumeration later; never sent
	// in a request.
	PolicyStatusUnknownFutureValue PolicyStatus = "unknownFutureValue"
)

// PolicyStatusValues lists the members in their order.
func PolicyStatusValues() []PolicyStatus {
	return []PolicyStatus{
		PolicyStatusEnabled,
		PolicyStatusDisabled,
		PolicyStatusUnknownFutureValue,
	}
}

// Valid reports whether the contract lists e.
func (e PolicyStatus) Valid() bool { return slices.Contains(PolicyStatusValues(), e) }

func (e PolicyStatus) String() string { return string(e) }

// IsSentinel reports whether e stands for members not listed; it must not be sent.
func (e PolicyStatus) IsSentinel() bool {
	return e == PolicyStatusUnknownFutureValue
}

// AfterSentinel reports whether e is sent to those only who prefer include-unknown-enum-members.
func (PolicyStatus) AfterSentinel() bool { return false }

// Members of SecurityAlertConfidence.
const (
	// SecurityAlertConfidenceLow: A weak signal.
	SecurityAlertConfidenceLow SecurityAlertConfidence = "low"
	// SecurityAlertConfidenceMedium: A signal worth a look.
	SecurityAlertConfidenceMedium SecurityAlertConfidence = "medium"
	// SecurityAlertConfidenceHigh: A strong signal.
	SecurityAlertConfidenceHigh SecurityAlertConfidence = "high"
	// SecurityAlertConfidenceUnknownFutureValue: Stands for members added to the enumeration later;
	// never sent in a request.
	SecurityAlertConfidenceUnknownFutureValue SecurityAlertConfidence = "unknownFutureValue"
)

// SecurityAlertConfidenceValues lists the members in their order.
func SecurityAlertConfidenceValues() []SecurityAlertConfidence {
	return []SecurityAlertConfidence{
		SecurityAlertConfidenceLow,
		SecurityAlertConfidenceMedium,
		SecurityAlertConfidenceHigh,
		SecurityAlertConfidenceUnknownFutureValue,
	}
}

// Valid reports whether the contract lists e.
func (e SecurityAlertConfidence) Valid() bool {
	return slices.Contains(SecurityAlertConfidenceValues(), e)
}

func (e SecurityAlertConfidence) String() string { return string(e) }

// IsSentinel reports whether e stands for members not listed; it must not be sent.
func (e SecurityAlertConfidence) IsSentinel() bool {
	return e == SecurityAlertConfidenceUnknownFutureValue
}

// AfterSentinel reports whether e is sent to those only who prefer include-unknown-enum-members.
func (SecurityAlertConfidence) AfterSentinel() bool { return false }

// Members of SecurityAlertResolvedReason.
const (
	// SecurityAlertResolvedReasonLegitimate: The activity was intended.
	SecurityAlertResolvedReasonLegitimate SecurityAlertResolvedReason = "legitimate"
	// SecurityAlertResolvedReasonIgnore: The partner takes no action.
	SecurityAlertResolvedReasonIgnore SecurityAlertResolvedReason = "ignore"
	// SecurityAlertResolvedReasonFraud: The activity was an attack or misuse.
	SecurityAlertResolvedReasonFraud SecurityAlertResolvedReason = "fraud"
	// SecurityAlertResolvedReasonUnknownFutureValue: Stands for members added to the enumeration
	// later; never sent in a request.
	SecurityAlertResolvedReasonUnknownFutureValue SecurityAlertResolvedReason = "unknownFutureValue"
)

// SecurityAlertResolvedReasonValues lists the members in their order.
func SecurityAlertResolvedReasonValues() []SecurityAlertResolvedReason {
	return []SecurityAlertResolvedReason{
		SecurityAlertResolvedReasonLegitimate,
		SecurityAlertResolvedReasonIgnore,
		SecurityAlertResolvedReasonFraud,
		SecurityAlertResolvedReasonUnknownFutureValue,
	}
}

// Valid reports whether the contract lists e.
func (e SecurityAlertResolvedReason) Valid() bool {
	return slices.Contains(SecurityAlertResolvedReasonValues(), e)
}

func (e SecurityAlertResolvedReason) String() string { return string(e) }

// IsSentinel reports whether e stands for members not listed; it must not be sent.
func (e SecurityAlertResolvedReason) IsSentinel() bool {
	return e == SecurityAlertResolvedReasonUnknownFutureValue
}

// AfterSentinel reports whether e is sent to those only who prefer include-unknown-enum-members.
func (SecurityAlertResolvedReason) AfterSentinel() bool { return false }

// Members of SecurityAlertSeverity.
const (
	// SecurityAlertSeverityInformational: None by itself; worth knowing.
	SecurityAlertSeverityInformational SecurityAlertSeverity = "informational"
	// SecurityAlertSeverityHigh: Much; act at once.
	SecurityAlertSeverityHigh SecurityAlertSeverity = "high"
	// SecurityAlertSeverityMedium: Some; act soon.
	SecurityAlertSeverityMedium SecurityAlertSeverity = "medium"
	// SecurityAlertSeverityLow: Little.
	SecurityAlertSeverityLow SecurityAlertSeverity = "low"
	// SecurityAlertSeverityUnknownFutureValue: Stands for members added to the enumeration later;
	// never sent in a request.
	SecurityAlertSeverityUnknownFutureValue SecurityAlertSeverity = "unknownFutureValue"
)

// SecurityAlertSeverityValues lists the members in their order.
func SecurityAlertSeverityValues() []SecurityAlertSeverity {
	return []SecurityAlertSeverity{
		SecurityAlertSeverityInformational,
		SecurityAlertSeverityHigh,
		SecurityAlertSeverityMedium,
		SecurityAlertSeverityLow,
		SecurityAlertSeverityUnknownFutureValue,
	}
}

// Valid reports whether the contract lists e.
func (e SecurityAlertSeverity) Valid() bool { return slices.Contains(SecurityAlertSeverityValues(), e) }

func (e SecurityAlertSeverity) String() string { return string(e) }

// IsSentinel reports whether e stands for members not listed; it must not be sent.
func (e SecurityAlertSeverity) IsSentinel() bool {
	return e == SecurityAlertSeverityUnknownFutureValue
}

// AfterSentinel reports whether e is sent to those only who prefer include-unknown-enum-members.
func (SecurityAlertSeverity) AfterSentinel() bool { return false }

// Members of SecurityAlertStatus.
const (
	// SecurityAlertStatusActive: New, nobody has taken it up.
	SecurityAlertStatusActive SecurityAlertStatus = "active"
	// SecurityAlertStatusResolved: Closed.
	SecurityAlertStatusResolved SecurityAlertStatus = "resolved"
	// SecurityAlertStatusInvestigating: Somebody is looking into it.
	SecurityAlertStatusInvestigating SecurityAlertStatus = "investigating"
	// SecurityAlertStatusUnknownFutureValue: Stands for members added to the enumeration later;
	// never sent in a request.
	SecurityAlertStatusUnknownFutureValue SecurityAlertStatus = "unknownFutureValue"
)

// SecurityAlertStatusValues lists the members in their order.
func SecurityAlertStatusValues() []SecurityAlertStatus {
	return []SecurityAlertStatus{
		SecurityAlertStatusActive,
		SecurityAlertStatusResolved,
		SecurityAlertStatusInvestigating,
		SecurityAlertStatusUnknownFutureValue,
	}
}

// Valid reports whether the contract lists e.
func (e SecurityAlertStatus) Valid() bool { return slices.Contains(SecurityAlertStatusValues(), e) }

func (e SecurityAlertStatus) String() string { return string(e) }

// IsSentinel reports whether e stands for members not listed; it must not be sent.
func (e SecurityAlertStatus) IsSentinel() bool {
	return e == SecurityAlertStatusUnknownFutureValue
}

// AfterSentinel reports whether e is sent to those only who prefer include-unknown-enum-members.
func (SecurityAlertStatus) AfterSentinel() bool { return false }

// Members of SecurityRequirementState.
const (
	// SecurityRequirementStateActive: In force; it counts towards the score.
	SecurityRequirementStateActive SecurityRequirementState = "active"
	// SecurityRequirementStatePreview: Announced; shown so that partners can prepare.
	SecurityRequirementStatePreview SecurityRequirementState = "preview"
	// SecurityRequirementStateUnknownFutureValue: Stands for members added to the enumeration
	// later; never sent in a request.
	SecurityRequirementStateUnknownFutureValue SecurityRequirementState = "unknownFutureValue"
)

// SecurityRequirementStateValues lists the members in their order.
func SecurityRequirementStateValues() []SecurityRequirementState {
	return []SecurityRequirementState{
		SecurityRequirementStateActive,
		SecurityRequirementStatePreview,
		SecurityRequirementStateUnknownFutureValue,
	}
}

// Valid reports whether the contract lists e.
func (e SecurityRequirementState) Valid() bool {
	return slices.Contains(SecurityRequirementStateValues(), e)
}

func (e SecurityRequirementState) String() string { return string(e) }

// IsSentinel reports whether e stands for members not listed; it must not be sent.
func (e SecurityRequirementState) IsSentinel() bool {
	return e == SecurityRequirementStateUnknownFutureValue
}

// AfterSentinel reports whether e is sent to those only who prefer include-unknown-enum-members.
func (SecurityRequirementState) AfterSentinel() bool { return false }

// Members of SecurityRequirementType.
const (
	// SecurityRequirementTypeMfaEnforcedForAdmins: Administrators of the partner use multifactor
	// authentication.
	SecurityRequirementTypeMfaEnforcedForAdmins SecurityRequirementType = "mfaEnforcedForAdmins"
	// SecurityRequirementTypeMfaEnforcedForAdminsOfCustomers: Administrators of the customers use
	// multifactor authentication.
	SecurityRequirementTypeMfaEnforcedForAdminsOfCustomers SecurityRequirementType = "mfaEnforcedForAdminsOfCustomers"
	// SecurityRequirementTypeSecurityAlertsPromptlyResolved: Alerts are answered in good time.
	SecurityRequirementTypeSecurityAlertsPromptlyResolved SecurityRequirementType = "securityAlertsPromptlyResolved"
	// SecurityRequirementTypeSecurityContactProvided: The partner has named a contact for security
	// matters.
	SecurityRequirementTypeSecurityContactProvided SecurityRequirementType = "securityContactProvided"
	// SecurityRequirementTypeSpendingBudgetSetForCustomerAzureSubscriptions: Every customer has an
	// Azure spending budget.
	SecurityRequirementTypeSpendingBudgetSetForCustomerAzureSubscriptions SecurityRequirementType = "spendingBudgetSetForCustomerAzureSubscriptions"
	// SecurityRequirementTypeUnknownFutureValue: Stands for members added to the enumeration later;
	// never sent in a request.
	SecurityRequirementTypeUnknownFutureValue SecurityRequirementType = "unknownFutureValue"
)

// SecurityRequirementTypeValues lists the members in their order.
func SecurityRequirementTypeValues() []SecurityRequirementType {
	return []SecurityRequirementType{
		SecurityRequirementTypeMfaEnforcedForAdmins,
		SecurityRequirementTypeMfaEnforcedForAdminsOfCustomers,
		SecurityRequirementTypeSecurityAlertsPromptlyResolved,
		SecurityRequirementTypeSecurityContactProvided,
		SecurityRequirementTypeSpendingBudgetSetForCustomerAzureSubscriptions,
		SecurityRequirementTypeUnknownFutureValue,
	}
}

// Valid reports whether the contract lists e.
func (e SecurityRequirementType) Valid() bool {
	return slices.Contains(SecurityRequirementTypeValues(), e)
}

func (e SecurityRequirementType) String() string { return string(e) }

// IsSentinel reports whether e stands for members not listed; it must not be sent.
func (e SecurityRequirementType) IsSentinel() bool {
	return e == SecurityRequirementTypeUnknownFutureValue
}

// AfterSentinel reports whether e is sent to those only who prefer include-unknown-enum-members.
func (SecurityRequirementType) AfterSentinel() bool { return false }

// Members of PasskeyTypes.
const (
	// PasskeyTypesDeviceBound: Passkeys whose key never leaves one device, such as security keys.
	PasskeyTypesDeviceBound PasskeyTypes = "deviceBound"
	// PasskeyTypesSynced: Passkeys that a provider copies between a person's devices.
	PasskeyTypesSynced PasskeyTypes = "synced"
	// PasskeyTypesUnknownFutureValue: Stands for members added to the enumeration later; never sent
	// in a request.
	PasskeyTypesUnknownFutureValue PasskeyTypes = "unknownFutureValue"
)

// PasskeyTypesValues lists the members in their order.
func PasskeyTypesValues() []PasskeyTypes {
	return []PasskeyTypes{
		PasskeyTypesDeviceBound,
		PasskeyTypesSynced,
		PasskeyTypesUnknownFutureValue,
	}
}

// JoinPasskeyTypes makes one value of several members, in the order given.
func JoinPasskeyTypes(members ...PasskeyTypes) PasskeyTypes {
	var joined strings.Builder
	for i, m := range members {
		if i > 0 {
			joined.WriteByte(',')
		}
		joined.WriteString(string(m))
	}
	return PasskeyTypes(joined.String())
}

// Split lists the members that e joins.
func (e PasskeyTypes) Split() []PasskeyTypes {
	var members []PasskeyTypes
	for part := range strings.SplitSeq(string(e), ",") {
		members = append(members, PasskeyTypes(strings.TrimSpace(part)))
	}
	return members
}

// Valid reports whether the contract lists every member that e joins.
func (e PasskeyTypes) Valid() bool {
	for _, m := range e.Split() {
		if !m.member() {
			return false
		}
	}
	return true
}

func (e PasskeyTypes) member() bool { return slices.Contains(PasskeyTypesValues(), e) }

func (e PasskeyTypes) String() string { return string(e) }

// IsSentinel reports whether e stands for members not listed; it must not be sent.
func (e PasskeyTypes) IsSentinel() bool {
	return slices.Contains(e.Split(), PasskeyTypesUnknownFutureValue)
}

// AfterSentinel reports whether e is sent to those only who prefer include-unknown-enum-members.
func (PasskeyTypes) AfterSentinel() bool { return false }

// Members of X509CertificateAffinityLevel.
const (
	// X509CertificateAffinityLevelLow: Rests on a field that can be given to another person later,
	// such as a mail address.
	X509CertificateAffinityLevelLow X509CertificateAffinityLevel = "low"
	// X509CertificateAffinityLevelHigh: Rests on a field that is unique for good, such as a key
	// identifier.
	X509CertificateAffinityLevelHigh X509CertificateAffinityLevel = "high"
	// X509CertificateAffinityLevelUnknownFutureValue: Stands for members added to the enumeration
	// later; never sent in a request.
	X509CertificateAffinityLevelUnknownFutureValue X509CertificateAffinityLevel = "unknownFutureValue"
)

// X509CertificateAffinityLevelValues lists the members in their order.
func X509CertificateAffinityLevelValues() []X509CertificateAffinityLevel {
	return []X509CertificateAffinityLevel{
		X509CertificateAffinityLevelLow,
		X509CertificateAffinityLevelHigh,
		X509CertificateAffinityLevelUnknownFutureValue,
	}
}

// Valid reports whether the contract lists e.
func (e X509CertificateAffinityLevel) Valid() bool {
	return slices.Contains(X509CertificateAffinityLevelValues(), e)
}

func (e X509CertificateAffinityLevel) String() string { return string(e) }

// IsSentinel reports whether e stands for members not listed; it must not be sent.
func (e X509CertificateAffinityLevel) IsSentinel() bool {
	return e == X509CertificateAffinityLevelUnknownFutureValue
}

// AfterSentinel reports whether e is sent to those only who prefer include-unknown-enum-members.
func (X509CertificateAffinityLevel) AfterSentinel() bool { return false }

// Members of X509CertificateAuthenticationMode.
const (
	// X509CertificateAuthenticationModeX509CertificateSingleFactor: One factor; a second one is
	// asked for where policy demands it.
	X509CertificateAuthenticationModeX509CertificateSingleFactor X509CertificateAuthenticationMode = "x509CertificateSingleFactor"
	// X509CertificateAuthenticationModeX509CertificateMultiFactor: Multifactor authentication is
	// satisfied by the certificate alone.
	X509CertificateAuthenticationModeX509CertificateMultiFactor X509CertificateAuthenticationMode = "x509CertificateMultiFactor"
	// X509CertificateAuthenticationModeUnknownFutureValue: Stands for members added to the
	// enumeration later; never sent in a request.
	X509CertificateAuthenticationModeUnknownFutureValue X509CertificateAuthenticationMode = "unknownFutureValue"
)

// X509CertificateAuthenticationModeValues lists the members in their order.
func X509CertificateAuthenticationModeValues() []X509CertificateAuthenticationMode {
	return []X509CertificateAuthenticationMode{
		X509CertificateAuthenticationModeX509CertificateSingleFactor,
		X509CertificateAuthenticationModeX509CertificateMultiFactor,
		X509CertificateAuthenticationModeUnknownFutureValue,
	}
}

// Valid reports whether the contract lists e.
func (e X509CertificateAuthenticationMode) Valid() bool {
	return slices.Contains(X509CertificateAuthenticationModeValues(), e)
}

func (e X509CertificateAuthenticationMode) String() string { return string(e) }

// IsSentinel reports whether e stands for members not listed; it must not be sent.
func (e X509CertificateAuthenticationMode) IsSentinel() bool {
	return e == X509CertificateAuthenticationModeUnknownFutureValue
}

// AfterSentinel reports whether e is sent to those only who prefer include-unknown-enum-members.
func (X509CertificateAuthenticationMode) AfterSentinel() bool { return false }

// Members of X509CertificateIssuerHintsState.
const (
	// X509CertificateIssuerHintsStateDisabled: No hints; the client offers all its certificates.
	X509CertificateIssuerHintsStateDisabled X509CertificateIssuerHintsState = "disabled"
	// X509CertificateIssuerHintsStateEnabled: Hints are sent; the client offers certificates of the
	// accepted issuers.
	X509CertificateIssuerHintsStateEnabled X509CertificateIssuerHintsState = "enabled"
	// X509CertificateIssuerHintsStateUnknownFutureValue: Stands for members added to the
	// enumeration later; never sent in a request.
	X509CertificateIssuerHintsStateUnknownFutureValue X509CertificateIssuerHintsState = "unknownFutureValue"
)

// X509CertificateIssuerHintsStateValues lists the members in their order.
func X509CertificateIssuerHintsStateValues() []X509CertificateIssuerHintsState {
	return []X509CertificateIssuerHintsState{
		X509CertificateIssuerHintsStateDisabled,
		X509CertificateIssuerHintsStateEnabled,
		X509CertificateIssuerHintsStateUnknownFutureValue,
	}
}

// Valid reports whether the contract lists e.
func (e X509CertificateIssuerHintsState) Valid() bool {
	return slices.Contains(X509CertificateIssuerHintsStateValues(), e)
}

func (e X509CertificateIssuerHintsState) String() string { return string(e) }

// IsSentinel reports whether e stands for members not listed; it must not be sent.
func (e X509CertificateIssuerHintsState) IsSentinel() bool {
	return e == X509CertificateIssuerHintsStateUnknownFutureValue
}

// AfterSentinel reports whether e is sent to those only who prefer include-unknown-enum-members.
func (X509CertificateIssuerHintsState) AfterSentinel() bool { return false }

// Members of X509CertificateRuleType.
const (
	// X509CertificateRuleTypeIssuerSubject: The issuer of the certificate.
	X509CertificateRuleTypeIssuerSubject X509CertificateRuleType = "issuerSubject"
	// X509CertificateRuleTypePolicyOID: A policy OID in the certificate.
	X509CertificateRuleTypePolicyOID X509CertificateRuleType = "policyOID"
	// X509CertificateRuleTypeUnknownFutureValue: Marks members that this version does not know, and
	// stands for later members unless the Prefer header asks for them. Never send it.
	X509CertificateRuleTypeUnknownFutureValue X509CertificateRuleType = "unknownFutureValue"
	// X509CertificateRuleTypeIssuerSubjectAndPolicyOID: The issuer and a policy OID, both. Returned
	// only under `Prefer`, include-unknown-enum-members.
	X509CertificateRuleTypeIssuerSubjectAndPolicyOID X509CertificateRuleType = "issuerSubjectAndPolicyOID"
)

// X509CertificateRuleTypeValues lists the members in their order.
func X509CertificateRuleTypeValues() []X509CertificateRuleType {
	return []X509CertificateRuleType{
		X509CertificateRuleTypeIssuerSubject,
		X509CertificateRuleTypePolicyOID,
		X509CertificateRuleTypeUnknownFutureValue,
		X509CertificateRuleTypeIssuerSubjectAndPolicyOID,
	}
}

// Valid reports whether the contract lists e.
func (e X509CertificateRuleType) Valid() bool {
	return slices.Contains(X509CertificateRuleTypeValues(), e)
}

func (e X509CertificateRuleType) String() string { return string(e) }

// IsSentinel reports whether e stands for members not listed; it must not be sent.
func (e X509CertificateRuleType) IsSentinel() bool {
	return e == X509CertificateRuleTypeUnknownFutureValue
}

// AfterSentinel reports whether e is sent to those only who prefer include-unknown-enum-members.
func (e X509CertificateRuleType) AfterSentinel() bool {
	switch e {
	case X509CertificateRuleTypeIssuerSubjectAndPolicyOID:
		return true
	}
	return false
}
