// Code generated from the contract by graphcontract. DO NOT EDIT.

package gen

import (
	"time"

	"github.com/google/uuid"
	"github.com/graphcontract/graphcontract/gen/wire"
	"github.com/oapi-codegen/nullable"
)

// SecurityRequirementInstance: A securityRequirement that is of no derived type.
type SecurityRequirementInstance struct {
	// Describes what the body holds, as a URL into the service metadata; on the outermost object of an
	// answer.
	ODataContext *string `json:"@odata.context,omitempty"`

	// Name of the type of this object.
	ODataType string `json:"@odata.type,omitempty" wire:"#microsoft.graph.partner.security.securityRequirement"`

	// Page on which an administrator can act on the requirement.
	ActionURL nullable.Nullable[string] `json:"actionUrl,omitempty"`

	// Whether the partner meets the requirement. Note the spelling `noncomplaint`.
	ComplianceStatus nullable.Nullable[ComplianceStatus] `json:"complianceStatus,omitempty"`

	// Page that explains the requirement.
	HelpURL nullable.Nullable[string] `json:"helpUrl,omitempty"`

	// GUID of the requirement, set by the service.
	ID *string `json:"id,omitempty"`

	// Points the requirement is worth.
	MaxScore nullable.Nullable[int64] `json:"maxScore,omitempty"`

	// Which requirement it is. For derived types the value is fixed.
	RequirementType nullable.Nullable[SecurityRequirementType] `json:"requirementType,omitempty"`

	// Points the partner gets for the requirement, not more than `maxScore`.
	Score nullable.Nullable[int64] `json:"score,omitempty"`

	// Whether the requirement counts already or is announced only.
	State nullable.Nullable[SecurityRequirementState] `json:"state,omitempty"`

	// Moment at which the requirement's data last changed, in UTC.
	UpdatedDateTime nullable.Nullable[time.Time] `json:"updatedDateTime,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// ODataErrorDetails: One of several faults.
type ODataErrorDetails struct {
	// Code of this fault.
	Code string `json:"code"`

	// What is wrong and what would be right, for people.
	Message string `json:"message"`

	// The member or option that is at fault.
	Target nullable.Nullable[string] `json:"target,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// ODataInnerError: What support needs to find the call.
type ODataInnerError struct {
	// Id that the client gave the call, or one made up for it.
	ClientRequestID *string `json:"client-request-id,omitempty"`

	// A finer code, where there is one.
	Code nullable.Nullable[string] `json:"code,omitempty"`

	// When the call failed, in UTC.
	Date *string `json:"date,omitempty"`

	// Id that the service gave the call; the header request-id carries it too.
	RequestID *string `json:"request-id,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// ODataMainError: What went wrong.
type ODataMainError struct {
	// Code that clients branch on.
	Code string `json:"code"`

	// Every single fault, when there are several.
	Details []ODataErrorDetails `json:"details,omitzero"`

	// What support needs to find the call.
	InnerError *ODataInnerError `json:"innerError,omitempty"`

	// What happened, for people.
	Message string `json:"message"`

	// The member or option that is at fault.
	Target nullable.Nullable[string] `json:"target,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// ODataError: The body of every error answer (OData JSON 4.01, 21.1).
type ODataError struct {
	// What went wrong.
	Error ODataMainError `json:"error"`

	Unlisted wire.Members `json:"-"`
}

// AdvancedConfigState: Setting of a feature that the service may also decide by itself.
type AdvancedConfigState string

// AttestationEnforcement: When a passkey must prove its make and model.
type AttestationEnforcement string

// AuthenticationMethodConfiguration: Base of every method configuration: whether one sign-in method
// is on for the tenant, and for whom. It is abstract, so a value always is one of the derived types
// and names it in `@odata.type`. Each derived type adds its own `includeTargets`.
type AuthenticationMethodConfiguration struct {
	// Describes what the body holds, as a URL into the service metadata; on the outermost object of an
	// answer.
	ODataContext *string `json:"@odata.context,omitempty"`

	// Name of the type of this object.
	ODataType *string `json:"@odata.type,omitempty"`

	// Groups that may not use the method. An exclusion outweighs an inclusion. PATCH replaces the whole
	// list, so send every entry that shall stay.
	ExcludeTargets []ExcludeTarget `json:"excludeTargets,omitzero"`

	// Key of the configuration. Built-in methods use a fixed word (`Fido2`, `Sms`,
	// `TemporaryAccessPass` and so on, matched without regard to case); an external method gets a GUID
	// from the service when it is created.
	ID *string `json:"id,omitempty"`

	// Switch of the whole method. While it is `disabled`, `includeTargets` and the other settings are
	// kept but have no effect.
	State nullable.Nullable[AuthenticationMethodState] `json:"state,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// AuthenticationMethodConfigurationCollectionResponse: A page of authenticationMethodConfiguration
// objects.
type AuthenticationMethodConfigurationCollectionResponse struct {
	// Describes what the body holds, as a URL into the service metadata.
	ODataContext *string `json:"@odata.context,omitempty"`

	// Number of all items, not only those of this page; there when $count=true was asked for.
	ODataCount *int64 `json:"@odata.count,omitempty"`

	// Absolute URL of the next page; absent on the last one.
	ODataNextLink *string `json:"@odata.nextLink,omitempty"`

	// The items of this page.
	Value []AuthenticationMethodConfigurationUnion `json:"value"`

	Unlisted wire.Members `json:"-"`
}

// AuthenticationMethodConfigurationUnion: One of the types derived from
// authenticationMethodConfiguration, told apart by @odata.type.
type AuthenticationMethodConfigurationUnion struct{ wire.Union }

// AuthenticationMethodConfigurationUpdateUnion: Changes to one of the types derived from
// authenticationMethodConfiguration; @odata.type tells of which type it is.
type AuthenticationMethodConfigurationUpdateUnion struct{ wire.Union }

// AuthenticationMethodFeatureConfiguration: On/off setting of one feature together with at most one
// target that gets it and at most one target that does not.
type AuthenticationMethodFeatureConfiguration struct {
	// Name of the type of this object.
	ODataType *string `json:"@odata.type,omitempty"`

	// The one target for which the feature stays off, even if it also belongs to `includeTarget`. The
	// all-zero GUID is commonly used where nothing is excluded.
	ExcludeTarget nullable.Nullable[FeatureTarget] `json:"excludeTarget,omitempty"`

	// The one group, role or administrative unit that gets the feature; id `all_users` stands for
	// everybody.
	IncludeTarget nullable.Nullable[FeatureTarget] `json:"includeTarget,omitempty"`

	// Setting of the feature; `default` leaves the choice to the service, which at present treats it as
	// `disabled`.
	State nullable.Nullable[AdvancedConfigState] `json:"state,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// AuthenticationMethodState: Whether a method can be used in the tenant.
type AuthenticationMethodState string

// AuthenticationMethodTarget: One group (or, for older entries, one user) that may use a method.
// Derived types add settings of one method; a list holds the type its configuration declares, so
// `@odata.type` is not needed.
type AuthenticationMethodTarget struct {
	// Describes what the body holds, as a URL into the service metadata; on the outermost object of an
	// answer.
	ODataContext *string `json:"@odata.context,omitempty"`

	// Name of the type of this object.
	ODataType *string `json:"@odata.type,omitempty"`

	// Object id of the group or user, or `all_users`. Chosen by the caller, in contrast to other keys.
	ID *string `json:"id,omitempty"`

	// Whether members of the target must register the method. Several methods ignore it; their target
	// types say so.
	IsRegistrationRequired *bool `json:"isRegistrationRequired,omitempty"`

	// Says what `id` names. New entries should use `group`; entries of kind `user` go on working but
	// are discouraged since the end of 2022.
	TargetType *AuthenticationMethodTargetType `json:"targetType,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// AuthenticationMethodTargetType: Kind of directory object a target names.
type AuthenticationMethodTargetType string

// AuthenticationMethodsPolicy: The tenant's single policy for sign-in and multifactor methods. It
// holds the settings that span methods and, always expanded, one configuration for each method.
type AuthenticationMethodsPolicy struct {
	// Describes what the body holds, as a URL into the service metadata; on the outermost object of an
	// answer.
	ODataContext *string `json:"@odata.context,omitempty"`

	// Name of the type of this object.
	ODataType *string `json:"@odata.type,omitempty"`

	// One entry for each method, built-in and external, each of its own derived type. Reading the
	// policy returns the list without `$expand`. Change an entry through its own path.
	AuthenticationMethodConfigurations []AuthenticationMethodConfigurationUnion `json:"authenticationMethodConfigurations,omitzero"`

	// Free text that tells what the policy is for.
	Description nullable.Nullable[string] `json:"description,omitempty"`

	// Name of the policy as shown to administrators.
	DisplayName nullable.Nullable[string] `json:"displayName,omitempty"`

	// Always `authenticationMethodsPolicy`; there is one policy for each tenant.
	ID *string `json:"id,omitempty"`

	// Moment of the latest change to the policy, in UTC. Set by the service.
	LastModifiedDateTime nullable.Nullable[time.Time] `json:"lastModifiedDateTime,omitempty"`

	// Settings of the Authenticator app that hold for all of its uses in the tenant.
	MicrosoftAuthenticatorPlatformSettings nullable.Nullable[MicrosoftAuthenticatorPlatformSettings] `json:"microsoftAuthenticatorPlatformSettings,omitempty"`

	// How far the tenant has moved from the older multifactor and password reset policies to this one.
	// Write it to move to the next stage, or back.
	PolicyMigrationState nullable.Nullable[AuthenticationMethodsPolicyMigrationState] `json:"policyMigrationState,omitempty"`

	// Version label of the policy format, for example `1.5`. Set by the service; treat it as opaque.
	PolicyVersion nullable.Nullable[string] `json:"policyVersion,omitempty"`

	// Number of days after which a person has to confirm the registered methods again.
	ReconfirmationInDays nullable.Nullable[int32] `json:"reconfirmationInDays,omitempty"`

	// Settings that nudge people to register a method while they sign in.
	RegistrationEnforcement nullable.Nullable[RegistrationEnforcement] `json:"registrationEnforcement,omitempty"`

	// Whether people may flag a multifactor prompt they did not cause, and who may.
	ReportSuspiciousActivitySettings nullable.Nullable[ReportSuspiciousActivitySettings] `json:"reportSuspiciousActivitySettings,omitempty"`

	// Whether sign-in offers each person the strongest method that person has registered, and to whom
	// this applies.
	SystemCredentialPreferences nullable.Nullable[SystemCredentialPreferences] `json:"systemCredentialPreferences,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// AuthenticationMethodsPolicyMigrationState: Stage of the move from the older multifactor and
// password reset policies.
type AuthenticationMethodsPolicyMigrationState string

// AuthenticationMethodsPolicyUpdate: Changes to authenticationMethodsPolicy. What is left out stays
// as it is.
type AuthenticationMethodsPolicyUpdate struct {
	// Name of the type of this object.
	ODataType *string `json:"@odata.type,omitempty"`

	// Free text that tells what the policy is for.
	Description nullable.Nullable[string] `json:"description,omitempty"`

	// Name of the policy as shown to administrators.
	DisplayName nullable.Nullable[string] `json:"displayName,omitempty"`

	// Always `authenticationMethodsPolicy`; there is one policy for each tenant.
	ID *string `json:"id,omitempty"`

	// Settings of the Authenticator app that hold for all of its uses in the tenant.
	MicrosoftAuthenticatorPlatformSettings nullable.Nullable[MicrosoftAuthenticatorPlatformSettings] `json:"microsoftAuthenticatorPlatformSettings,omitempty"`

	// How far the tenant has moved from the older multifactor and password reset policies to this one.
	// Write it to move to the next stage, or back.
	PolicyMigrationState nullable.Nullable[AuthenticationMethodsPolicyMigrationState] `json:"policyMigrationState,omitempty"`

	// Number of days after which a person has to confirm the registered methods again.
	ReconfirmationInDays nullable.Nullable[int32] `json:"reconfirmationInDays,omitempty"`

	// Settings that nudge people to register a method while they sign in.
	RegistrationEnforcement nullable.Nullable[RegistrationEnforcement] `json:"registrationEnforcement,omitempty"`

	// Whether people may flag a multifactor prompt they did not cause, and who may.
	ReportSuspiciousActivitySettings nullable.Nullable[ReportSuspiciousActivitySettings] `json:"reportSuspiciousActivitySettings,omitempty"`

	// Whether sign-in offers each person the strongest method that person has registered, and to whom
	// this applies.
	SystemCredentialPreferences nullable.Nullable[SystemCredentialPreferences] `json:"systemCredentialPreferences,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// AuthenticationMethodsRegistrationCampaign: Campaign that asks people to set up a method after
// they have passed a multifactor prompt. Only the Authenticator app can be promoted.
type AuthenticationMethodsRegistrationCampaign struct {
	// Name of the type of this object.
	ODataType *string `json:"@odata.type,omitempty"`

	// `true` (the default) makes setup compulsory after the third postponement; `false` lets people
	// postpone without limit.
	EnforceRegistrationAfterAllowedSnoozes nullable.Nullable[bool] `json:"enforceRegistrationAfterAllowedSnoozes,omitempty"`

	// Users and groups that are never asked, even if they are also included.
	ExcludeTargets []ExcludeTarget `json:"excludeTargets,omitzero"`

	// Users and groups to be asked, each with the method to promote.
	IncludeTargets []AuthenticationMethodsRegistrationCampaignIncludeTarget `json:"includeTargets,omitzero"`

	// Days until the question comes back once somebody has put it off, from 0 to 14. With `0` it is
	// asked at every multifactor sign-in.
	SnoozeDurationInDays *int32 `json:"snoozeDurationInDays,omitempty"`

	// Setting of the campaign; `default` leaves the choice to the service, which at present treats it
	// as `disabled`.
	State *AdvancedConfigState `json:"state,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// AuthenticationMethodsRegistrationCampaignIncludeTarget: One user or group that a registration
// campaign addresses.
type AuthenticationMethodsRegistrationCampaignIncludeTarget struct {
	// Name of the type of this object.
	ODataType *string `json:"@odata.type,omitempty"`

	// Object id of the user or group, or `all_users`.
	ID *string `json:"id,omitempty"`

	// Says whether `id` names a user or a group. Use `group` for `all_users`.
	TargetType *AuthenticationMethodTargetType `json:"targetType,omitempty"`

	// Method to promote. Only `microsoftAuthenticator` is accepted.
	TargetedAuthenticationMethod *string `json:"targetedAuthenticationMethod,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// AuthenticatorAppContextType: What a notification of the former passwordless method showed.
//
// Deprecated: do not use it in new code.
type AuthenticatorAppContextType string

// EmailAuthenticationMethodConfiguration: Configuration of one-time codes sent by email (id
// `Email`). Members of the tenant can use them to reset a password; guests can also sign in with
// them when they accept an invitation or sign up on their own.
type EmailAuthenticationMethodConfiguration struct {
	// Describes what the body holds, as a URL into the service metadata; on the outermost object of an
	// answer.
	ODataContext *string `json:"@odata.context,omitempty"`

	// Name of the type of this object.
	ODataType string `json:"@odata.type" wire:"#microsoft.graph.emailAuthenticationMethodConfiguration"`

	// Whether guests may sign in with a code. `default` follows the service, which turned the feature
	// on for tenants that had made no choice by October 2021.
	AllowExternalIDToUseEmailOtp nullable.Nullable[ExternalEmailOtpState] `json:"allowExternalIdToUseEmailOtp,omitempty"`

	// Groups that may not use the method. An exclusion outweighs an inclusion. PATCH replaces the whole
	// list, so send every entry that shall stay.
	ExcludeTargets []ExcludeTarget `json:"excludeTargets,omitzero"`

	// Key of the configuration. Built-in methods use a fixed word (`Fido2`, `Sms`,
	// `TemporaryAccessPass` and so on, matched without regard to case); an external method gets a GUID
	// from the service when it is created.
	ID *string `json:"id,omitempty"`

	// Groups whose members may use the method. PATCH replaces the whole list.
	IncludeTargets []AuthenticationMethodTarget `json:"includeTargets,omitzero"`

	// Switch of the whole method. While it is `disabled`, `includeTargets` and the other settings are
	// kept but have no effect.
	State nullable.Nullable[AuthenticationMethodState] `json:"state,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// EmailAuthenticationMethodConfigurationUpdate: Changes to emailAuthenticationMethodConfiguration.
// What is left out stays as it is.
type EmailAuthenticationMethodConfigurationUpdate struct {
	// Name of the type of this object.
	ODataType string `json:"@odata.type" wire:"#microsoft.graph.emailAuthenticationMethodConfiguration"`

	// Whether guests may sign in with a code. `default` follows the service, which turned the feature
	// on for tenants that had made no choice by October 2021.
	AllowExternalIDToUseEmailOtp nullable.Nullable[ExternalEmailOtpState] `json:"allowExternalIdToUseEmailOtp,omitempty"`

	// Groups that may not use the method. An exclusion outweighs an inclusion. PATCH replaces the whole
	// list, so send every entry that shall stay.
	ExcludeTargets []ExcludeTarget `json:"excludeTargets,omitzero"`

	// Key of the configuration. Built-in methods use a fixed word (`Fido2`, `Sms`,
	// `TemporaryAccessPass` and so on, matched without regard to case); an external method gets a GUID
	// from the service when it is created.
	ID *string `json:"id,omitempty"`

	// Groups whose members may use the method. PATCH replaces the whole list.
	IncludeTargets []AuthenticationMethodTarget `json:"includeTargets,omitzero"`

	// Switch of the whole method. While it is `disabled`, `includeTargets` and the other settings are
	// kept but have no effect.
	State nullable.Nullable[AuthenticationMethodState] `json:"state,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// EnforceAppPIN: For whom the Authenticator app demands a PIN of its own.
type EnforceAppPIN struct {
	// Name of the type of this object.
	ODataType *string `json:"@odata.type,omitempty"`

	// Users and groups that need not, even if they are also included.
	ExcludeTargets []ExcludeTarget `json:"excludeTargets,omitzero"`

	// Users and groups that must enter the PIN.
	IncludeTargets []IncludeTarget `json:"includeTargets,omitzero"`

	Unlisted wire.Members `json:"-"`
}

// Entity: Root of all types that have a key of their own. Abstract; no value is of this type alone.
type Entity struct {
	// Describes what the body holds, as a URL into the service metadata; on the outermost object of an
	// answer.
	ODataContext *string `json:"@odata.context,omitempty"`

	// Name of the type of this object.
	ODataType *string `json:"@odata.type,omitempty"`

	// Key of the entity, unique among its siblings. Derived types tell who sets it and what it looks
	// like.
	ID *string `json:"id,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// ExcludeTarget: One group (or user) to which a setting does not apply.
type ExcludeTarget struct {
	// Name of the type of this object.
	ODataType *string `json:"@odata.type,omitempty"`

	// Object id of the group or user.
	ID *string `json:"id,omitempty"`

	// Says what `id` names; `group` is the usual choice.
	TargetType *AuthenticationMethodTargetType `json:"targetType,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// ExternalAuthenticationMethodConfiguration: Configuration of a second factor that another identity
// provider performs over OpenID Connect. A tenant may have several; unlike the built-in ones they
// are created with POST and gone after DELETE.
type ExternalAuthenticationMethodConfiguration struct {
	// Describes what the body holds, as a URL into the service metadata; on the outermost object of an
	// answer.
	ODataContext *string `json:"@odata.context,omitempty"`

	// Name of the type of this object.
	ODataType string `json:"@odata.type" wire:"#microsoft.graph.externalAuthenticationMethodConfiguration"`

	// Application (client) id of the tenant's app registration that stands for the provider. Must not
	// be null.
	AppID *string `json:"appId,omitempty"`

	// Name of the method, which people see when they pick a second factor. Must not be null.
	DisplayName *string `json:"displayName,omitempty"`

	// Groups that may not use the method. An exclusion outweighs an inclusion. PATCH replaces the whole
	// list, so send every entry that shall stay.
	ExcludeTargets []ExcludeTarget `json:"excludeTargets,omitzero"`

	// Key of the configuration. Built-in methods use a fixed word (`Fido2`, `Sms`,
	// `TemporaryAccessPass` and so on, matched without regard to case); an external method gets a GUID
	// from the service when it is created.
	ID *string `json:"id,omitempty"`

	// Groups whose members may use the method. PATCH replaces the whole list.
	IncludeTargets []AuthenticationMethodTarget `json:"includeTargets,omitzero"`

	// How to reach the provider, and the client id it knows the directory by. Must not be null.
	OpenIDConnectSetting *OpenIdConnectSetting `json:"openIdConnectSetting,omitempty"`

	// Switch of the whole method. While it is `disabled`, `includeTargets` and the other settings are
	// kept but have no effect.
	State nullable.Nullable[AuthenticationMethodState] `json:"state,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// ExternalAuthenticationMethodConfigurationCreateRequest: What a new
// externalAuthenticationMethodConfiguration needs and may have.
type ExternalAuthenticationMethodConfigurationCreateRequest struct {
	// Name of the type of this object.
	ODataType string `json:"@odata.type" wire:"#microsoft.graph.externalAuthenticationMethodConfiguration"`

	// Application (client) id of the tenant's app registration that stands for the provider. Must not
	// be null.
	AppID string `json:"appId"`

	// Name of the method, which people see when they pick a second factor. Must not be null.
	DisplayName string `json:"displayName"`

	// Groups that may not use the method. An exclusion outweighs an inclusion. PATCH replaces the whole
	// list, so send every entry that shall stay.
	ExcludeTargets []ExcludeTarget `json:"excludeTargets,omitzero"`

	// Key of the configuration. Built-in methods use a fixed word (`Fido2`, `Sms`,
	// `TemporaryAccessPass` and so on, matched without regard to case); an external method gets a GUID
	// from the service when it is created.
	ID *string `json:"id,omitempty"`

	// Groups whose members may use the method. PATCH replaces the whole list.
	IncludeTargets []AuthenticationMethodTarget `json:"includeTargets,omitzero"`

	// How to reach the provider, and the client id it knows the directory by. Must not be null.
	OpenIDConnectSetting OpenIdConnectSetting `json:"openIdConnectSetting"`

	// Switch of the whole method. While it is `disabled`, `includeTargets` and the other settings are
	// kept but have no effect.
	State nullable.Nullable[AuthenticationMethodState] `json:"state,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// ExternalAuthenticationMethodConfigurationUpdate: Changes to
// externalAuthenticationMethodConfiguration. What is left out stays as it is.
type ExternalAuthenticationMethodConfigurationUpdate struct {
	// Name of the type of this object.
	ODataType string `json:"@odata.type" wire:"#microsoft.graph.externalAuthenticationMethodConfiguration"`

	// Application (client) id of the tenant's app registration that stands for the provider. Must not
	// be null.
	AppID *string `json:"appId,omitempty"`

	// Name of the method, which people see when they pick a second factor. Must not be null.
	DisplayName *string `json:"displayName,omitempty"`

	// Groups that may not use the method. An exclusion outweighs an inclusion. PATCH replaces the whole
	// list, so send every entry that shall stay.
	ExcludeTargets []ExcludeTarget `json:"excludeTargets,omitzero"`

	// Key of the configuration. Built-in methods use a fixed word (`Fido2`, `Sms`,
	// `TemporaryAccessPass` and so on, matched without regard to case); an external method gets a GUID
	// from the service when it is created.
	ID *string `json:"id,omitempty"`

	// Groups whose members may use the method. PATCH replaces the whole list.
	IncludeTargets []AuthenticationMethodTarget `json:"includeTargets,omitzero"`

	// How to reach the provider, and the client id it knows the directory by. Must not be null.
	OpenIDConnectSetting *OpenIdConnectSetting `json:"openIdConnectSetting,omitempty"`

	// Switch of the whole method. While it is `disabled`, `includeTargets` and the other settings are
	// kept but have no effect.
	State nullable.Nullable[AuthenticationMethodState] `json:"state,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// ExternalEmailOtpState: Whether guests may sign in with a code sent by email.
type ExternalEmailOtpState string

// FeatureTarget: One group, directory role or administrative unit to which a feature setting
// applies or does not apply.
type FeatureTarget struct {
	// Name of the type of this object.
	ODataType *string `json:"@odata.type,omitempty"`

	// Object id of the target, or `all_users` for everybody.
	ID nullable.Nullable[string] `json:"id,omitempty"`

	// Says what `id` names. Use `group` for `all_users`.
	TargetType nullable.Nullable[FeatureTargetType] `json:"targetType,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// FeatureTargetType: Kind of directory object a feature target names.
type FeatureTargetType string

// Fido2AuthenticationMethodConfiguration: Configuration of passkeys and FIDO2 security keys (id
// `Fido2`): who may register them, which models are accepted, and passkey profiles for finer
// control by group.
type Fido2AuthenticationMethodConfiguration struct {
	// Describes what the body holds, as a URL into the service metadata; on the outermost object of an
	// answer.
	ODataContext *string `json:"@odata.context,omitempty"`

	// Name of the type of this object.
	ODataType string `json:"@odata.type" wire:"#microsoft.graph.fido2AuthenticationMethodConfiguration"`

	// Id of the entry in `passkeyProfiles` that is the tenant's baseline.
	DefaultPasskeyProfile nullable.Nullable[string] `json:"defaultPasskeyProfile,omitempty"`

	// Groups that may not use the method. An exclusion outweighs an inclusion. PATCH replaces the whole
	// list, so send every entry that shall stay.
	ExcludeTargets []ExcludeTarget `json:"excludeTargets,omitzero"`

	// Key of the configuration. Built-in methods use a fixed word (`Fido2`, `Sms`,
	// `TemporaryAccessPass` and so on, matched without regard to case); an external method gets a GUID
	// from the service when it is created.
	ID *string `json:"id,omitempty"`

	// Groups whose members may use passkeys, each with the profiles it may use. PATCH replaces the
	// whole list.
	IncludeTargets []PasskeyAuthenticationMethodTarget `json:"includeTargets,omitzero"`

	// `true` accepts a new key only if it proves its make and model at registration.
	IsAttestationEnforced nullable.Nullable[bool] `json:"isAttestationEnforced,omitempty"`

	// Whether people may add passkeys on their own; with `false` nobody can register one through the
	// portal.
	IsSelfServiceRegistrationAllowed nullable.Nullable[bool] `json:"isSelfServiceRegistrationAllowed,omitempty"`

	// Models of keys that are accepted or refused, by AAGUID.
	KeyRestrictions nullable.Nullable[Fido2KeyRestrictions] `json:"keyRestrictions,omitempty"`

	// Named sets of passkey rules. A target picks from them by id in `allowedPasskeyProfiles`.
	PasskeyProfiles []PasskeyProfile `json:"passkeyProfiles,omitzero"`

	// Switch of the whole method. While it is `disabled`, `includeTargets` and the other settings are
	// kept but have no effect.
	State nullable.Nullable[AuthenticationMethodState] `json:"state,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// Fido2AuthenticationMethodConfigurationUpdate: Changes to fido2AuthenticationMethodConfiguration.
// What is left out stays as it is.
type Fido2AuthenticationMethodConfigurationUpdate struct {
	// Name of the type of this object.
	ODataType string `json:"@odata.type" wire:"#microsoft.graph.fido2AuthenticationMethodConfiguration"`

	// Id of the entry in `passkeyProfiles` that is the tenant's baseline.
	DefaultPasskeyProfile nullable.Nullable[string] `json:"defaultPasskeyProfile,omitempty"`

	// Groups that may not use the method. An exclusion outweighs an inclusion. PATCH replaces the whole
	// list, so send every entry that shall stay.
	ExcludeTargets []ExcludeTarget `json:"excludeTargets,omitzero"`

	// Key of the configuration. Built-in methods use a fixed word (`Fido2`, `Sms`,
	// `TemporaryAccessPass` and so on, matched without regard to case); an external method gets a GUID
	// from the service when it is created.
	ID *string `json:"id,omitempty"`

	// Groups whose members may use passkeys, each with the profiles it may use. PATCH replaces the
	// whole list.
	IncludeTargets []PasskeyAuthenticationMethodTarget `json:"includeTargets,omitzero"`

	// `true` accepts a new key only if it proves its make and model at registration.
	IsAttestationEnforced nullable.Nullable[bool] `json:"isAttestationEnforced,omitempty"`

	// Whether people may add passkeys on their own; with `false` nobody can register one through the
	// portal.
	IsSelfServiceRegistrationAllowed nullable.Nullable[bool] `json:"isSelfServiceRegistrationAllowed,omitempty"`

	// Models of keys that are accepted or refused, by AAGUID.
	KeyRestrictions nullable.Nullable[Fido2KeyRestrictions] `json:"keyRestrictions,omitempty"`

	// Named sets of passkey rules. A target picks from them by id in `allowedPasskeyProfiles`.
	PasskeyProfiles []PasskeyProfile `json:"passkeyProfiles,omitzero"`

	// Switch of the whole method. While it is `disabled`, `includeTargets` and the other settings are
	// kept but have no effect.
	State nullable.Nullable[AuthenticationMethodState] `json:"state,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// Fido2KeyRestrictions: Allow list or block list of passkey models.
type Fido2KeyRestrictions struct {
	// Name of the type of this object.
	ODataType *string `json:"@odata.type,omitempty"`

	// AAGUIDs of models, that is GUIDs which vendors assign to a make and model. Order has no meaning.
	AaGuids []string `json:"aaGuids,omitzero"`

	// Tells what `aaGuids` is, the only models accepted (`allow`) or the models refused (`block`).
	EnforcementType nullable.Nullable[Fido2RestrictionEnforcementType] `json:"enforcementType,omitempty"`

	// Whether the list is applied; with `false` every model passes and the other two members have no
	// effect.
	IsEnforced nullable.Nullable[bool] `json:"isEnforced,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// Fido2RestrictionEnforcementType: How a list of passkey models is meant.
type Fido2RestrictionEnforcementType string

// HardwareOathAuthenticationMethodConfiguration: Configuration of hardware tokens that show OATH
// codes (id `HardwareOath`). It has no settings beside its targets.
type HardwareOathAuthenticationMethodConfiguration struct {
	// Describes what the body holds, as a URL into the service metadata; on the outermost object of an
	// answer.
	ODataContext *string `json:"@odata.context,omitempty"`

	// Name of the type of this object.
	ODataType string `json:"@odata.type" wire:"#microsoft.graph.hardwareOathAuthenticationMethodConfiguration"`

	// Groups that may not use the method. An exclusion outweighs an inclusion. PATCH replaces the whole
	// list, so send every entry that shall stay.
	ExcludeTargets []ExcludeTarget `json:"excludeTargets,omitzero"`

	// Key of the configuration. Built-in methods use a fixed word (`Fido2`, `Sms`,
	// `TemporaryAccessPass` and so on, matched without regard to case); an external method gets a GUID
	// from the service when it is created.
	ID *string `json:"id,omitempty"`

	// Groups whose members may use the method. Always expanded. PATCH replaces the whole list.
	IncludeTargets []AuthenticationMethodTarget `json:"includeTargets,omitzero"`

	// Switch of the whole method. While it is `disabled`, `includeTargets` and the other settings are
	// kept but have no effect.
	State nullable.Nullable[AuthenticationMethodState] `json:"state,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// HardwareOathAuthenticationMethodConfigurationUpdate: Changes to
// hardwareOathAuthenticationMethodConfiguration. What is left out stays as it is.
type HardwareOathAuthenticationMethodConfigurationUpdate struct {
	// Name of the type of this object.
	ODataType string `json:"@odata.type" wire:"#microsoft.graph.hardwareOathAuthenticationMethodConfiguration"`

	// Groups that may not use the method. An exclusion outweighs an inclusion. PATCH replaces the whole
	// list, so send every entry that shall stay.
	ExcludeTargets []ExcludeTarget `json:"excludeTargets,omitzero"`

	// Key of the configuration. Built-in methods use a fixed word (`Fido2`, `Sms`,
	// `TemporaryAccessPass` and so on, matched without regard to case); an external method gets a GUID
	// from the service when it is created.
	ID *string `json:"id,omitempty"`

	// Groups whose members may use the method. Always expanded. PATCH replaces the whole list.
	IncludeTargets []AuthenticationMethodTarget `json:"includeTargets,omitzero"`

	// Switch of the whole method. While it is `disabled`, `includeTargets` and the other settings are
	// kept but have no effect.
	State nullable.Nullable[AuthenticationMethodState] `json:"state,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// IncludeTarget: One user or group to which a setting applies.
type IncludeTarget struct {
	// Name of the type of this object.
	ODataType *string `json:"@odata.type,omitempty"`

	// Object id of the user or group, or `all_users`.
	ID *string `json:"id,omitempty"`

	// Says whether `id` names a user or a group.
	TargetType *AuthenticationMethodTargetType `json:"targetType,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// MicrosoftAuthenticatorAuthenticationMethodConfiguration: Configuration of the Authenticator app
// (id `MicrosoftAuthenticator`): push approval, passwordless phone sign-in and the codes the app
// shows.
type MicrosoftAuthenticatorAuthenticationMethodConfiguration struct {
	// Describes what the body holds, as a URL into the service metadata; on the outermost object of an
	// answer.
	ODataContext *string `json:"@odata.context,omitempty"`

	// Name of the type of this object.
	ODataType string `json:"@odata.type" wire:"#microsoft.graph.microsoftAuthenticatorAuthenticationMethodConfiguration"`

	// Groups that may not use the method. An exclusion outweighs an inclusion. PATCH replaces the whole
	// list, so send every entry that shall stay.
	ExcludeTargets []ExcludeTarget `json:"excludeTargets,omitzero"`

	// What a push notification shows and demands, setting by setting.
	FeatureSettings nullable.Nullable[MicrosoftAuthenticatorFeatureSettings] `json:"featureSettings,omitempty"`

	// Key of the configuration. Built-in methods use a fixed word (`Fido2`, `Sms`,
	// `TemporaryAccessPass` and so on, matched without regard to case); an external method gets a GUID
	// from the service when it is created.
	ID *string `json:"id,omitempty"`

	// Groups whose members may use the app, each with the kinds of notification. PATCH replaces the
	// whole list.
	IncludeTargets []MicrosoftAuthenticatorAuthenticationMethodTarget `json:"includeTargets,omitzero"`

	// Whether the six-digit codes that the app shows are accepted too, beside push notifications.
	IsSoftwareOathEnabled nullable.Nullable[bool] `json:"isSoftwareOathEnabled,omitempty"`

	// Switch of the whole method. While it is `disabled`, `includeTargets` and the other settings are
	// kept but have no effect.
	State nullable.Nullable[AuthenticationMethodState] `json:"state,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// MicrosoftAuthenticatorAuthenticationMethodConfigurationUpdate: Changes to
// microsoftAuthenticatorAuthenticationMethodConfiguration. What is left out stays as it is.
type MicrosoftAuthenticatorAuthenticationMethodConfigurationUpdate struct {
	// Name of the type of this object.
	ODataType string `json:"@odata.type" wire:"#microsoft.graph.microsoftAuthenticatorAuthenticationMethodConfiguration"`

	// Groups that may not use the method. An exclusion outweighs an inclusion. PATCH replaces the whole
	// list, so send every entry that shall stay.
	ExcludeTargets []ExcludeTarget `json:"excludeTargets,omitzero"`

	// What a push notification shows and demands, setting by setting.
	FeatureSettings nullable.Nullable[MicrosoftAuthenticatorFeatureSettings] `json:"featureSettings,omitempty"`

	// Key of the configuration. Built-in methods use a fixed word (`Fido2`, `Sms`,
	// `TemporaryAccessPass` and so on, matched without regard to case); an external method gets a GUID
	// from the service when it is created.
	ID *string `json:"id,omitempty"`

	// Groups whose members may use the app, each with the kinds of notification. PATCH replaces the
	// whole list.
	IncludeTargets []MicrosoftAuthenticatorAuthenticationMethodTarget `json:"includeTargets,omitzero"`

	// Whether the six-digit codes that the app shows are accepted too, beside push notifications.
	IsSoftwareOathEnabled nullable.Nullable[bool] `json:"isSoftwareOathEnabled,omitempty"`

	// Switch of the whole method. While it is `disabled`, `includeTargets` and the other settings are
	// kept but have no effect.
	State nullable.Nullable[AuthenticationMethodState] `json:"state,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// MicrosoftAuthenticatorAuthenticationMethodTarget: Group that may use the Authenticator app, with
// the kinds of notification it may approve. The inherited `isRegistrationRequired` has no effect
// here.
type MicrosoftAuthenticatorAuthenticationMethodTarget struct {
	// Describes what the body holds, as a URL into the service metadata; on the outermost object of an
	// answer.
	ODataContext *string `json:"@odata.context,omitempty"`

	// Name of the type of this object.
	ODataType *string `json:"@odata.type,omitempty"`

	// Which notifications members of the target may approve. Must not be null.
	AuthenticationMode *MicrosoftAuthenticatorAuthenticationMode `json:"authenticationMode,omitempty"`

	// Object id of the group or user, or `all_users`. Chosen by the caller, in contrast to other keys.
	ID *string `json:"id,omitempty"`

	// Whether members of the target must register the method. Several methods ignore it; their target
	// types say so.
	IsRegistrationRequired *bool `json:"isRegistrationRequired,omitempty"`

	// Says what `id` names. New entries should use `group`; entries of kind `user` go on working but
	// are discouraged since the end of 2022.
	TargetType *AuthenticationMethodTargetType `json:"targetType,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// MicrosoftAuthenticatorAuthenticationMode: Kinds of Authenticator notification a target may
// approve.
type MicrosoftAuthenticatorAuthenticationMode string

// MicrosoftAuthenticatorFeatureSettings: Features of Authenticator push notifications, each on or
// off for a target.
type MicrosoftAuthenticatorFeatureSettings struct {
	// Name of the type of this object.
	ODataType *string `json:"@odata.type,omitempty"`

	// Whether a prompt may be approved in another mobile app of the vendor, such as the mail app,
	// instead.
	CompanionAppAllowedState nullable.Nullable[AuthenticationMethodFeatureConfiguration] `json:"companionAppAllowedState,omitempty"`

	// Whether the notification names the application that asks for sign-in.
	DisplayAppInformationRequiredState nullable.Nullable[AuthenticationMethodFeatureConfiguration] `json:"displayAppInformationRequiredState,omitempty"`

	// Whether the notification shows where the sign-in comes from, as a place derived from the IP
	// address.
	DisplayLocationInformationRequiredState nullable.Nullable[AuthenticationMethodFeatureConfiguration] `json:"displayLocationInformationRequiredState,omitempty"`

	// Whether the person must type the number seen at sign-in into the app. Has no effect on
	// passwordless phone sign-in, which always matches numbers.
	NumberMatchingRequiredState nullable.Nullable[AuthenticationMethodFeatureConfiguration] `json:"numberMatchingRequiredState,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// MicrosoftAuthenticatorPlatformSettings: Tenant-wide settings of the Authenticator app itself, in
// contrast to those of single notifications.
type MicrosoftAuthenticatorPlatformSettings struct {
	// Name of the type of this object.
	ODataType *string `json:"@odata.type,omitempty"`

	// Who must enter a PIN before the app can be used.
	EnforceAppPIN nullable.Nullable[EnforceAppPIN] `json:"enforceAppPIN,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// OpenIdConnectSetting: OpenID Connect facts about the provider of an external method.
type OpenIdConnectSetting struct {
	// Name of the type of this object.
	ODataType *string `json:"@odata.type,omitempty"`

	// Client id under which the provider knows the directory, that is the `client_id` in requests to
	// the provider.
	ClientID *string `json:"clientId,omitempty"`

	// Address of the provider's OpenID Connect discovery document; it usually ends in
	// `/.well-known/openid-configuration`.
	DiscoveryURL *string `json:"discoveryUrl,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// ActivityLog: One change of an alert's status, written by the service when a partner user makes
// it.
type ActivityLog struct {
	// Name of the type of this object.
	ODataType *string `json:"@odata.type,omitempty"`

	// Status the alert had before the change.
	StatusFrom nullable.Nullable[SecurityAlertStatus] `json:"statusFrom,omitempty"`

	// Status the alert had after the change.
	StatusTo nullable.Nullable[SecurityAlertStatus] `json:"statusTo,omitempty"`

	// User principal name of whoever made the change.
	UpdatedBy nullable.Nullable[string] `json:"updatedBy,omitempty"`

	// Moment of the change, in UTC.
	UpdatedDateTime nullable.Nullable[time.Time] `json:"updatedDateTime,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// AdditionalDataDictionary: Extra facts about an alert as name and value. Names depend on the type
// of alert and are not declared; every value is text, lists too (as JSON inside the text).
type AdditionalDataDictionary struct {
	// Name of the type of this object.
	ODataType            *string           `json:"@odata.type,omitempty"`
	AdditionalProperties map[string]string `json:"-"`

	Unlisted wire.Members `json:"-"`
}

// AdminsMfaEnforcedSecurityRequirement: Requirement that administrators of the partner's own tenant
// use multifactor authentication, with the figures and policy states it is computed from. Its
// `requirementType` is always `mfaEnforcedForAdmins`.
type AdminsMfaEnforcedSecurityRequirement struct {
	// Describes what the body holds, as a URL into the service metadata; on the outermost object of an
	// answer.
	ODataContext *string `json:"@odata.context,omitempty"`

	// Name of the type of this object.
	ODataType string `json:"@odata.type" wire:"#microsoft.graph.partner.security.adminsMfaEnforcedSecurityRequirement"`

	// Page on which an administrator can act on the requirement.
	ActionURL nullable.Nullable[string] `json:"actionUrl,omitempty"`

	// Administrators for whom multifactor authentication is compulsory, but who have not registered for
	// it.
	AdminsRequiredNotUsingMfaCount nullable.Nullable[int64] `json:"adminsRequiredNotUsingMfaCount,omitempty"`

	// Whether the partner meets the requirement. Note the spelling `noncomplaint`.
	ComplianceStatus nullable.Nullable[ComplianceStatus] `json:"complianceStatus,omitempty"`

	// Page that explains the requirement.
	HelpURL nullable.Nullable[string] `json:"helpUrl,omitempty"`

	// GUID of the requirement, set by the service.
	ID *string `json:"id,omitempty"`

	// Whether the partner's tenant still sets multifactor authentication user by user.
	LegacyPerUserMfaStatus nullable.Nullable[PolicyStatus] `json:"legacyPerUserMfaStatus,omitempty"`

	// Points the requirement is worth.
	MaxScore nullable.Nullable[int64] `json:"maxScore,omitempty"`

	// Whether the partner's tenant demands multifactor authentication through conditional access.
	MfaConditionalAccessPolicyStatus nullable.Nullable[PolicyStatus] `json:"mfaConditionalAccessPolicyStatus,omitempty"`

	// Administrators that use multifactor authentication.
	MfaEnabledAdminsCount nullable.Nullable[int64] `json:"mfaEnabledAdminsCount,omitempty"`

	// Users that use multifactor authentication.
	MfaEnabledUsersCount nullable.Nullable[int64] `json:"mfaEnabledUsersCount,omitempty"`

	// Always `mfaEnforcedForAdmins` for this type.
	RequirementType *SecurityRequirementType `json:"requirementType,omitempty"`

	// Points the partner gets for the requirement, not more than `maxScore`.
	Score nullable.Nullable[int64] `json:"score,omitempty"`

	// Whether security defaults are on in the partner's tenant.
	SecurityDefaultsStatus nullable.Nullable[PolicyStatus] `json:"securityDefaultsStatus,omitempty"`

	// Whether the requirement counts already or is announced only.
	State nullable.Nullable[SecurityRequirementState] `json:"state,omitempty"`

	// Administrators in the partner's tenant.
	TotalAdminsCount nullable.Nullable[int64] `json:"totalAdminsCount,omitempty"`

	// Users in the partner's tenant, administrators among them.
	TotalUsersCount nullable.Nullable[int64] `json:"totalUsersCount,omitempty"`

	// Moment at which the requirement's data last changed, in UTC.
	UpdatedDateTime nullable.Nullable[time.Time] `json:"updatedDateTime,omitempty"`

	// Users for whom multifactor authentication is compulsory, but who have not registered for it.
	UsersRequiredNotUsingMfaCount nullable.Nullable[int64] `json:"usersRequiredNotUsingMfaCount,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// AffectedResource: A resource of the customer that an alert is about.
type AffectedResource struct {
	// Name of the type of this object.
	ODataType *string `json:"@odata.type,omitempty"`

	// Path of the resource, for example an Azure resource id that begins with `/subscriptions/`.
	ResourceID nullable.Nullable[string] `json:"resourceId,omitempty"`

	// Kind of resource, for example `AzureResource`. An open text.
	ResourceType nullable.Nullable[string] `json:"resourceType,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// ComplianceStatus: Whether a requirement is met.
type ComplianceStatus string

// CustomerInsight: How one customer of the partner stands in the requirements that look at
// customers. Keyed by `tenantId`; it has no `id`.
type CustomerInsight struct {
	// Name of the type of this object.
	ODataType *string `json:"@odata.type,omitempty"`

	// Figures and policy states for multifactor authentication in the customer's tenant.
	Mfa nullable.Nullable[CustomerMfaInsight] `json:"mfa,omitempty"`

	// Id of the customer's tenant, and the key of the insight.
	TenantID *string `json:"tenantId,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// CustomerInsightCollectionResponse: A page of customerInsight objects.
type CustomerInsightCollectionResponse struct {
	// Describes what the body holds, as a URL into the service metadata.
	ODataContext *string `json:"@odata.context,omitempty"`

	// Number of all items, not only those of this page; there when $count=true was asked for.
	ODataCount *int64 `json:"@odata.count,omitempty"`

	// Absolute URL of the next page; absent on the last one.
	ODataNextLink *string `json:"@odata.nextLink,omitempty"`

	// The items of this page.
	Value []CustomerInsight `json:"value"`

	Unlisted wire.Members `json:"-"`
}

// CustomerMfaInsight: Multifactor authentication in one customer's tenant, in totals.
type CustomerMfaInsight struct {
	// Name of the type of this object.
	ODataType *string `json:"@odata.type,omitempty"`

	// Administrators that meet the multifactor requirement.
	CompliantAdminsCount nullable.Nullable[int64] `json:"compliantAdminsCount,omitempty"`

	// Users without administrator role that meet the multifactor requirement.
	CompliantNonAdminsCount nullable.Nullable[int64] `json:"compliantNonAdminsCount,omitempty"`

	// Whether the customer's tenant still sets multifactor authentication user by user.
	LegacyPerUserMfaStatus nullable.Nullable[PolicyStatus] `json:"legacyPerUserMfaStatus,omitempty"`

	// Whether the customer's tenant demands multifactor authentication through conditional access.
	MfaConditionalAccessPolicyStatus nullable.Nullable[PolicyStatus] `json:"mfaConditionalAccessPolicyStatus,omitempty"`

	// Whether security defaults are on in the customer's tenant.
	SecurityDefaultsStatus nullable.Nullable[PolicyStatus] `json:"securityDefaultsStatus,omitempty"`

	// All users of the tenant.
	TotalUsersCount nullable.Nullable[int64] `json:"totalUsersCount,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// CustomersMfaEnforcedSecurityRequirement: Requirement that administrators in the customers'
// tenants use multifactor authentication, counted over all customers. Its `requirementType` is
// always `mfaEnforcedForAdminsOfCustomers`.
type CustomersMfaEnforcedSecurityRequirement struct {
	// Describes what the body holds, as a URL into the service metadata; on the outermost object of an
	// answer.
	ODataContext *string `json:"@odata.context,omitempty"`

	// Name of the type of this object.
	ODataType string `json:"@odata.type" wire:"#microsoft.graph.partner.security.customersMfaEnforcedSecurityRequirement"`

	// Page on which an administrator can act on the requirement.
	ActionURL nullable.Nullable[string] `json:"actionUrl,omitempty"`

	// Whether the partner meets the requirement. Note the spelling `noncomplaint`.
	ComplianceStatus nullable.Nullable[ComplianceStatus] `json:"complianceStatus,omitempty"`

	// Those among `totalTenantCount` that meet the requirement.
	CompliantTenantCount nullable.Nullable[int64] `json:"compliantTenantCount,omitempty"`

	// Page that explains the requirement.
	HelpURL nullable.Nullable[string] `json:"helpUrl,omitempty"`

	// GUID of the requirement, set by the service.
	ID *string `json:"id,omitempty"`

	// Points the requirement is worth.
	MaxScore nullable.Nullable[int64] `json:"maxScore,omitempty"`

	// Always `mfaEnforcedForAdminsOfCustomers` for this type.
	RequirementType *SecurityRequirementType `json:"requirementType,omitempty"`

	// Points the partner gets for the requirement, not more than `maxScore`.
	Score nullable.Nullable[int64] `json:"score,omitempty"`

	// Whether the requirement counts already or is announced only.
	State nullable.Nullable[SecurityRequirementState] `json:"state,omitempty"`

	// Customer tenants of the partner.
	TotalTenantCount nullable.Nullable[int64] `json:"totalTenantCount,omitempty"`

	// Moment at which the requirement's data last changed, in UTC.
	UpdatedDateTime nullable.Nullable[time.Time] `json:"updatedDateTime,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// CustomersSpendingBudgetSecurityRequirement: Requirement that the partner has set an Azure
// spending budget for every customer. Its `requirementType` is always
// `spendingBudgetSetForCustomerAzureSubscriptions`.
type CustomersSpendingBudgetSecurityRequirement struct {
	// Describes what the body holds, as a URL into the service metadata; on the outermost object of an
	// answer.
	ODataContext *string `json:"@odata.context,omitempty"`

	// Name of the type of this object.
	ODataType string `json:"@odata.type" wire:"#microsoft.graph.partner.security.customersSpendingBudgetSecurityRequirement"`

	// Page on which an administrator can act on the requirement.
	ActionURL nullable.Nullable[string] `json:"actionUrl,omitempty"`

	// Whether the partner meets the requirement. Note the spelling `noncomplaint`.
	ComplianceStatus nullable.Nullable[ComplianceStatus] `json:"complianceStatus,omitempty"`

	// Those among `totalCustomersCount` that have a budget.
	CustomersWithSpendBudgetCount nullable.Nullable[int64] `json:"customersWithSpendBudgetCount,omitempty"`

	// Page that explains the requirement.
	HelpURL nullable.Nullable[string] `json:"helpUrl,omitempty"`

	// GUID of the requirement, set by the service.
	ID *string `json:"id,omitempty"`

	// Points the requirement is worth.
	MaxScore nullable.Nullable[int64] `json:"maxScore,omitempty"`

	// Always `spendingBudgetSetForCustomerAzureSubscriptions` for this type.
	RequirementType *SecurityRequirementType `json:"requirementType,omitempty"`

	// Points the partner gets for the requirement, not more than `maxScore`.
	Score nullable.Nullable[int64] `json:"score,omitempty"`

	// Whether the requirement counts already or is announced only.
	State nullable.Nullable[SecurityRequirementState] `json:"state,omitempty"`

	// Customers of the partner.
	TotalCustomersCount nullable.Nullable[int64] `json:"totalCustomersCount,omitempty"`

	// Moment at which the requirement's data last changed, in UTC.
	UpdatedDateTime nullable.Nullable[time.Time] `json:"updatedDateTime,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// PartnerSecurity: Container of partner security. It has no data of its own; its two members are
// reached through their paths.
type PartnerSecurity struct {
	// Describes what the body holds, as a URL into the service metadata; on the outermost object of an
	// answer.
	ODataContext *string `json:"@odata.context,omitempty"`

	// Name of the type of this object.
	ODataType *string `json:"@odata.type,omitempty"`

	// Key of the container, set by the service.
	ID *string `json:"id,omitempty"`

	// Alerts about the partner's customers.
	SecurityAlerts []PartnerSecurityAlert `json:"securityAlerts,omitzero"`

	// The partner's security score.
	SecurityScore nullable.Nullable[PartnerSecurityScore] `json:"securityScore,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// PartnerSecurityAlert: A threat or weakness found at a customer, for the partner to act on. All of
// it is set by the service but `status` and `resolvedReason`, which the partner may change.
type PartnerSecurityAlert struct {
	// Describes what the body holds, as a URL into the service metadata; on the outermost object of an
	// answer.
	ODataContext *string `json:"@odata.context,omitempty"`

	// Name of the type of this object.
	ODataType *string `json:"@odata.type,omitempty"`

	// Status changes of the alert so far.
	ActivityLogs []ActivityLog `json:"activityLogs,omitzero"`

	// Further facts, which differ with `alertType`.
	AdditionalDetails nullable.Nullable[AdditionalDataDictionary] `json:"additionalDetails,omitempty"`

	// Resources of the customer that the alert is about.
	AffectedResources []AffectedResource `json:"affectedResources,omitzero"`

	// Name of the kind of threat, for example `usageAnomalyDetection`. An open text.
	AlertType nullable.Nullable[string] `json:"alertType,omitempty"`

	// Id of the catalog offer behind the subscription; may be null.
	CatalogOfferID nullable.Nullable[string] `json:"catalogOfferId,omitempty"`

	// How sure the service is that the threat is real.
	ConfidenceLevel nullable.Nullable[SecurityAlertConfidence] `json:"confidenceLevel,omitempty"`

	// Tenant id of the customer concerned.
	CustomerTenantID nullable.Nullable[string] `json:"customerTenantId,omitempty"`

	// What was found and what it may mean, as text for people.
	Description nullable.Nullable[string] `json:"description,omitempty"`

	// Moment at which the threat was found, in UTC.
	DetectedDateTime nullable.Nullable[time.Time] `json:"detectedDateTime,omitempty"`

	// Headline of the alert.
	DisplayName nullable.Nullable[string] `json:"displayName,omitempty"`

	// Moment of the earliest activity that belongs to the alert, in UTC.
	FirstObservedDateTime nullable.Nullable[time.Time] `json:"firstObservedDateTime,omitempty"`

	// Key of the alert, set by the service. Often a GUID, sometimes two joined by a hyphen; treat it as
	// opaque.
	ID *string `json:"id,omitempty"`

	// Whether the alert was raised for practice; such an alert needs no action.
	IsTest nullable.Nullable[bool] `json:"isTest,omitempty"`

	// Moment of the latest activity that belongs to the alert, in UTC.
	LastObservedDateTime nullable.Nullable[time.Time] `json:"lastObservedDateTime,omitempty"`

	// User principal name of whoever resolved the alert; null while it is open.
	ResolvedBy nullable.Nullable[string] `json:"resolvedBy,omitempty"`

	// Moment at which the alert was resolved, in UTC; null while it is open.
	ResolvedOnDateTime nullable.Nullable[time.Time] `json:"resolvedOnDateTime,omitempty"`

	// Why the partner closed the alert. Writable together with `status`; null until then.
	ResolvedReason nullable.Nullable[SecurityAlertResolvedReason] `json:"resolvedReason,omitempty"`

	// How much damage the threat could do. Higher ones want attention first.
	Severity nullable.Nullable[SecurityAlertSeverity] `json:"severity,omitempty"`

	// Where the partner is in handling the alert. Writable; changes are kept in `activityLogs`.
	Status *SecurityAlertStatus `json:"status,omitempty"`

	// Subscription of the customer that the alert belongs to.
	SubscriptionID nullable.Nullable[string] `json:"subscriptionId,omitempty"`

	// Tenant id of the reseller between partner and customer; null if there is none.
	ValueAddedResellerTenantID nullable.Nullable[string] `json:"valueAddedResellerTenantId,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// PartnerSecurityAlertCollectionResponse: A page of partnerSecurityAlert objects.
type PartnerSecurityAlertCollectionResponse struct {
	// Describes what the body holds, as a URL into the service metadata.
	ODataContext *string `json:"@odata.context,omitempty"`

	// Number of all items, not only those of this page; there when $count=true was asked for.
	ODataCount *int64 `json:"@odata.count,omitempty"`

	// Absolute URL of the next page; absent on the last one.
	ODataNextLink *string `json:"@odata.nextLink,omitempty"`

	// The items of this page.
	Value []PartnerSecurityAlert `json:"value"`

	Unlisted wire.Members `json:"-"`
}

// PartnerSecurityAlertUpdate: Changes to partnerSecurityAlert. What is left out stays as it is.
type PartnerSecurityAlertUpdate struct {
	// Name of the type of this object.
	ODataType *string `json:"@odata.type,omitempty"`

	// Why the partner closed the alert. Writable together with `status`; null until then.
	ResolvedReason nullable.Nullable[SecurityAlertResolvedReason] `json:"resolvedReason,omitempty"`

	// Where the partner is in handling the alert. Writable; changes are kept in `activityLogs`.
	Status SecurityAlertStatus `json:"status"`

	Unlisted wire.Members `json:"-"`
}

// PartnerSecurityScore: The partner's overall security score. `requirements`, `history` and
// `customerInsights` are left out unless asked for with `$expand` or read through their own paths.
type PartnerSecurityScore struct {
	// Describes what the body holds, as a URL into the service metadata; on the outermost object of an
	// answer.
	ODataContext *string `json:"@odata.context,omitempty"`

	// Name of the type of this object.
	ODataType *string `json:"@odata.type,omitempty"`

	// Score reached now, between 0 and `maxScore`.
	CurrentScore nullable.Nullable[float32] `json:"currentScore,omitempty"`

	// One entry for each customer, for the requirements that look at customers.
	CustomerInsights []CustomerInsight `json:"customerInsights,omitzero"`

	// Recent changes of the score.
	History []SecurityScoreHistory `json:"history,omitzero"`

	// GUID of the score, set by the service.
	ID *string `json:"id,omitempty"`

	// Moment at which the data was last looked at, changed or not, in UTC.
	LastRefreshDateTime nullable.Nullable[time.Time] `json:"lastRefreshDateTime,omitempty"`

	// Score that a partner reaches with every requirement met.
	MaxScore nullable.Nullable[float32] `json:"maxScore,omitempty"`

	// The requirements that make up the score.
	Requirements []SecurityRequirementUnion `json:"requirements,omitzero"`

	// Moment at which the score, or something it rests on, last changed, in UTC.
	UpdatedDateTime nullable.Nullable[time.Time] `json:"updatedDateTime,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// PolicyStatus: Whether a way to enforce multifactor authentication is in use in a tenant.
type PolicyStatus string

// ResponseTimeSecurityRequirement: Requirement that the partner answers alerts in good time. Its
// `requirementType` is always `securityAlertsPromptlyResolved`.
type ResponseTimeSecurityRequirement struct {
	// Describes what the body holds, as a URL into the service metadata; on the outermost object of an
	// answer.
	ODataContext *string `json:"@odata.context,omitempty"`

	// Name of the type of this object.
	ODataType string `json:"@odata.type" wire:"#microsoft.graph.partner.security.responseTimeSecurityRequirement"`

	// Page on which an administrator can act on the requirement.
	ActionURL nullable.Nullable[string] `json:"actionUrl,omitempty"`

	// Mean time to respond to an alert, in hours, over the last 30 days. Fractions are possible.
	AverageResponseTimeInHours nullable.Nullable[float32] `json:"averageResponseTimeInHours,omitempty"`

	// Whether the partner meets the requirement. Note the spelling `noncomplaint`.
	ComplianceStatus nullable.Nullable[ComplianceStatus] `json:"complianceStatus,omitempty"`

	// Page that explains the requirement.
	HelpURL nullable.Nullable[string] `json:"helpUrl,omitempty"`

	// GUID of the requirement, set by the service.
	ID *string `json:"id,omitempty"`

	// Points the requirement is worth.
	MaxScore nullable.Nullable[int64] `json:"maxScore,omitempty"`

	// Always `securityAlertsPromptlyResolved` for this type.
	RequirementType *SecurityRequirementType `json:"requirementType,omitempty"`

	// Points the partner gets for the requirement, not more than `maxScore`.
	Score nullable.Nullable[int64] `json:"score,omitempty"`

	// Whether the requirement counts already or is announced only.
	State nullable.Nullable[SecurityRequirementState] `json:"state,omitempty"`

	// Moment at which the requirement's data last changed, in UTC.
	UpdatedDateTime nullable.Nullable[time.Time] `json:"updatedDateTime,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// SecurityAlertConfidence: How sure the service is that an alert is right.
type SecurityAlertConfidence string

// SecurityAlertResolvedReason: Why a partner closed an alert.
type SecurityAlertResolvedReason string

// SecurityAlertSeverity: How much damage a threat could do.
type SecurityAlertSeverity string

// SecurityAlertStatus: Where the partner is in handling an alert.
type SecurityAlertStatus string

// SecurityRequirement: One thing the security score asks for. Derived types add the figures of
// theirs; a requirement without figures, such as `securityContactProvided`, is a value of this type
// itself.
type SecurityRequirement struct {
	// Describes what the body holds, as a URL into the service metadata; on the outermost object of an
	// answer.
	ODataContext *string `json:"@odata.context,omitempty"`

	// Name of the type of this object.
	ODataType *string `json:"@odata.type,omitempty"`

	// Page on which an administrator can act on the requirement.
	ActionURL nullable.Nullable[string] `json:"actionUrl,omitempty"`

	// Whether the partner meets the requirement. Note the spelling `noncomplaint`.
	ComplianceStatus nullable.Nullable[ComplianceStatus] `json:"complianceStatus,omitempty"`

	// Page that explains the requirement.
	HelpURL nullable.Nullable[string] `json:"helpUrl,omitempty"`

	// GUID of the requirement, set by the service.
	ID *string `json:"id,omitempty"`

	// Points the requirement is worth.
	MaxScore nullable.Nullable[int64] `json:"maxScore,omitempty"`

	// Which requirement it is. For derived types the value is fixed.
	RequirementType nullable.Nullable[SecurityRequirementType] `json:"requirementType,omitempty"`

	// Points the partner gets for the requirement, not more than `maxScore`.
	Score nullable.Nullable[int64] `json:"score,omitempty"`

	// Whether the requirement counts already or is announced only.
	State nullable.Nullable[SecurityRequirementState] `json:"state,omitempty"`

	// Moment at which the requirement's data last changed, in UTC.
	UpdatedDateTime nullable.Nullable[time.Time] `json:"updatedDateTime,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// SecurityRequirementCollectionResponse: A page of securityRequirement objects.
type SecurityRequirementCollectionResponse struct {
	// Describes what the body holds, as a URL into the service metadata.
	ODataContext *string `json:"@odata.context,omitempty"`

	// Number of all items, not only those of this page; there when $count=true was asked for.
	ODataCount *int64 `json:"@odata.count,omitempty"`

	// Absolute URL of the next page; absent on the last one.
	ODataNextLink *string `json:"@odata.nextLink,omitempty"`

	// The items of this page.
	Value []SecurityRequirementUnion `json:"value"`

	Unlisted wire.Members `json:"-"`
}

// SecurityRequirementState: Whether a requirement is in force.
type SecurityRequirementState string

// SecurityRequirementType: The requirements that a security score is made of.
type SecurityRequirementType string

// SecurityRequirementUnion: One of the types derived from securityRequirement, told apart by
// @odata.type.
type SecurityRequirementUnion struct{ wire.Union }

// SecurityScoreHistory: One point in the course of the score, written whenever the score or its
// requirements change.
type SecurityScoreHistory struct {
	// Describes what the body holds, as a URL into the service metadata; on the outermost object of an
	// answer.
	ODataContext *string `json:"@odata.context,omitempty"`

	// Name of the type of this object.
	ODataType *string `json:"@odata.type,omitempty"`

	// Requirements that were met at that moment.
	CompliantRequirementsCount nullable.Nullable[int64] `json:"compliantRequirementsCount,omitempty"`

	// Moment at which the entry was written, in UTC.
	CreatedDateTime nullable.Nullable[time.Time] `json:"createdDateTime,omitempty"`

	// GUID of the entry, set by the service.
	ID *string `json:"id,omitempty"`

	// Score at that moment. A plain number, as clients read it in single and in double precision.
	Score nullable.Nullable[float64] `json:"score,omitempty"`

	// Requirements that existed at that moment.
	TotalRequirementsCount nullable.Nullable[int64] `json:"totalRequirementsCount,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// SecurityScoreHistoryCollectionResponse: A page of securityScoreHistory objects.
type SecurityScoreHistoryCollectionResponse struct {
	// Describes what the body holds, as a URL into the service metadata.
	ODataContext *string `json:"@odata.context,omitempty"`

	// Number of all items, not only those of this page; there when $count=true was asked for.
	ODataCount *int64 `json:"@odata.count,omitempty"`

	// Absolute URL of the next page; absent on the last one.
	ODataNextLink *string `json:"@odata.nextLink,omitempty"`

	// The items of this page.
	Value []SecurityScoreHistory `json:"value"`

	Unlisted wire.Members `json:"-"`
}

// PasskeyAuthenticationMethodTarget: Group that may use passkeys, with the passkey profiles open to
// it.
type PasskeyAuthenticationMethodTarget struct {
	// Describes what the body holds, as a URL into the service metadata; on the outermost object of an
	// answer.
	ODataContext *string `json:"@odata.context,omitempty"`

	// Name of the type of this object.
	ODataType *string `json:"@odata.type,omitempty"`

	// Ids of the `passkeyProfiles` of the configuration that hold for the target.
	AllowedPasskeyProfiles []uuid.UUID `json:"allowedPasskeyProfiles,omitzero"`

	// Object id of the group or user, or `all_users`. Chosen by the caller, in contrast to other keys.
	ID *string `json:"id,omitempty"`

	// Whether members of the target must register the method. Several methods ignore it; their target
	// types say so.
	IsRegistrationRequired *bool `json:"isRegistrationRequired,omitempty"`

	// Says what `id` names. New entries should use `group`; entries of kind `user` go on working but
	// are discouraged since the end of 2022.
	TargetType *AuthenticationMethodTargetType `json:"targetType,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// PasskeyProfile: Named set of passkey rules, so that different groups can have different ones.
type PasskeyProfile struct {
	// Describes what the body holds, as a URL into the service metadata; on the outermost object of an
	// answer.
	ODataContext *string `json:"@odata.context,omitempty"`

	// Name of the type of this object.
	ODataType *string `json:"@odata.type,omitempty"`

	// Whether a new passkey has to prove its make and model. Must not be null.
	AttestationEnforcement *AttestationEnforcement `json:"attestationEnforcement,omitempty"`

	// GUID of the profile. Targets and `defaultPasskeyProfile` refer to it.
	ID *string `json:"id,omitempty"`

	// Models that the profile accepts or refuses, by AAGUID.
	KeyRestrictions nullable.Nullable[Fido2KeyRestrictions] `json:"keyRestrictions,omitempty"`

	// Name of the profile as shown to administrators.
	Name nullable.Nullable[string] `json:"name,omitempty"`

	// Kinds of passkey the profile accepts; several are joined by commas, as in `deviceBound,synced`.
	PasskeyTypes *PasskeyTypes `json:"passkeyTypes,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// PasskeyTypes: Kinds of passkey. A value can hold several of them, joined by commas without
// spaces.
type PasskeyTypes string

// PasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration: Former configuration of
// passwordless phone sign-in. The service has returned no data for it since the end of 2020; use
// the configuration `MicrosoftAuthenticator` instead.
//
// Deprecated: do not use it in new code.
type PasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration struct {
	// Describes what the body holds, as a URL into the service metadata; on the outermost object of an
	// answer.
	ODataContext *string `json:"@odata.context,omitempty"`

	// Name of the type of this object.
	ODataType string `json:"@odata.type" wire:"#microsoft.graph.passwordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration"`

	// Groups that may not use the method. An exclusion outweighs an inclusion. PATCH replaces the whole
	// list, so send every entry that shall stay.
	ExcludeTargets []ExcludeTarget `json:"excludeTargets,omitzero"`

	// Key of the configuration. Built-in methods use a fixed word (`Fido2`, `Sms`,
	// `TemporaryAccessPass` and so on, matched without regard to case); an external method gets a GUID
	// from the service when it is created.
	ID *string `json:"id,omitempty"`

	// Users and groups that could use the method.
	IncludeTargets []PasswordlessMicrosoftAuthenticatorAuthenticationMethodTarget `json:"includeTargets,omitzero"`

	// Switch of the whole method. While it is `disabled`, `includeTargets` and the other settings are
	// kept but have no effect.
	State nullable.Nullable[AuthenticationMethodState] `json:"state,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// PasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationUpdate: Changes to
// passwordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration. What is left out stays as it
// is.
type PasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationUpdate struct {
	// Name of the type of this object.
	ODataType string `json:"@odata.type" wire:"#microsoft.graph.passwordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration"`

	// Groups that may not use the method. An exclusion outweighs an inclusion. PATCH replaces the whole
	// list, so send every entry that shall stay.
	ExcludeTargets []ExcludeTarget `json:"excludeTargets,omitzero"`

	// Key of the configuration. Built-in methods use a fixed word (`Fido2`, `Sms`,
	// `TemporaryAccessPass` and so on, matched without regard to case); an external method gets a GUID
	// from the service when it is created.
	ID *string `json:"id,omitempty"`

	// Users and groups that could use the method.
	IncludeTargets []PasswordlessMicrosoftAuthenticatorAuthenticationMethodTarget `json:"includeTargets,omitzero"`

	// Switch of the whole method. While it is `disabled`, `includeTargets` and the other settings are
	// kept but have no effect.
	State nullable.Nullable[AuthenticationMethodState] `json:"state,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// PasswordlessMicrosoftAuthenticatorAuthenticationMethodTarget: Former target type of passwordless
// phone sign-in, kept for old data only.
//
// Deprecated: do not use it in new code.
type PasswordlessMicrosoftAuthenticatorAuthenticationMethodTarget struct {
	// Describes what the body holds, as a URL into the service metadata; on the outermost object of an
	// answer.
	ODataContext *string `json:"@odata.context,omitempty"`

	// Name of the type of this object.
	ODataType *string `json:"@odata.type,omitempty"`

	// Object id of the group or user, or `all_users`. Chosen by the caller, in contrast to other keys.
	ID *string `json:"id,omitempty"`

	// Whether members of the target must register the method. Several methods ignore it; their target
	// types say so.
	IsRegistrationRequired *bool `json:"isRegistrationRequired,omitempty"`

	// What the notification told about the sign-in.
	ShownContext nullable.Nullable[AuthenticatorAppContextType] `json:"shownContext,omitempty"`

	// Says what `id` names. New entries should use `group`; entries of kind `user` go on working but
	// are discouraged since the end of 2022.
	TargetType *AuthenticationMethodTargetType `json:"targetType,omitempty"`

	// Whether the method could be used to sign in.
	UseForSignIn nullable.Nullable[bool] `json:"useForSignIn,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// QrCodePinAuthenticationMethodConfiguration: Configuration of sign-in with a QR code and a PIN,
// meant for shared devices of frontline staff (id `QRCodePin`).
type QrCodePinAuthenticationMethodConfiguration struct {
	// Describes what the body holds, as a URL into the service metadata; on the outermost object of an
	// answer.
	ODataContext *string `json:"@odata.context,omitempty"`

	// Name of the type of this object.
	ODataType string `json:"@odata.type" wire:"#microsoft.graph.qrCodePinAuthenticationMethodConfiguration"`

	// Groups that may not use the method. An exclusion outweighs an inclusion. PATCH replaces the whole
	// list, so send every entry that shall stay.
	ExcludeTargets []ExcludeTarget `json:"excludeTargets,omitzero"`

	// Key of the configuration. Built-in methods use a fixed word (`Fido2`, `Sms`,
	// `TemporaryAccessPass` and so on, matched without regard to case); an external method gets a GUID
	// from the service when it is created.
	ID *string `json:"id,omitempty"`

	// Groups whose members may use the method. PATCH replaces the whole list.
	IncludeTargets []AuthenticationMethodTarget `json:"includeTargets,omitzero"`

	// Digits a PIN must have, from 8 (the default) to 20.
	PinLength nullable.Nullable[int32] `json:"pinLength,omitempty"`

	// Days for which a printed QR code stays valid, at most 395. The default is 365.
	StandardQRCodeLifetimeInDays nullable.Nullable[int32] `json:"standardQRCodeLifetimeInDays,omitempty"`

	// Switch of the whole method. While it is `disabled`, `includeTargets` and the other settings are
	// kept but have no effect.
	State nullable.Nullable[AuthenticationMethodState] `json:"state,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// QrCodePinAuthenticationMethodConfigurationUpdate: Changes to
// qrCodePinAuthenticationMethodConfiguration. What is left out stays as it is.
type QrCodePinAuthenticationMethodConfigurationUpdate struct {
	// Name of the type of this object.
	ODataType string `json:"@odata.type" wire:"#microsoft.graph.qrCodePinAuthenticationMethodConfiguration"`

	// Groups that may not use the method. An exclusion outweighs an inclusion. PATCH replaces the whole
	// list, so send every entry that shall stay.
	ExcludeTargets []ExcludeTarget `json:"excludeTargets,omitzero"`

	// Key of the configuration. Built-in methods use a fixed word (`Fido2`, `Sms`,
	// `TemporaryAccessPass` and so on, matched without regard to case); an external method gets a GUID
	// from the service when it is created.
	ID *string `json:"id,omitempty"`

	// Groups whose members may use the method. PATCH replaces the whole list.
	IncludeTargets []AuthenticationMethodTarget `json:"includeTargets,omitzero"`

	// Digits a PIN must have, from 8 (the default) to 20.
	PinLength nullable.Nullable[int32] `json:"pinLength,omitempty"`

	// Days for which a printed QR code stays valid, at most 395. The default is 365.
	StandardQRCodeLifetimeInDays nullable.Nullable[int32] `json:"standardQRCodeLifetimeInDays,omitempty"`

	// Switch of the whole method. While it is `disabled`, `includeTargets` and the other settings are
	// kept but have no effect.
	State nullable.Nullable[AuthenticationMethodState] `json:"state,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// RegistrationEnforcement: Settings that make people register methods during sign-in. At present
// this is the registration campaign alone.
type RegistrationEnforcement struct {
	// Name of the type of this object.
	ODataType *string `json:"@odata.type,omitempty"`

	// The campaign that asks people to set up the Authenticator app.
	AuthenticationMethodsRegistrationCampaign nullable.Nullable[AuthenticationMethodsRegistrationCampaign] `json:"authenticationMethodsRegistrationCampaign,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// ReportSuspiciousActivitySettings: Lets people report a voice call or app notification they did
// not ask for. A report sets the person's user risk to high and raises a risk detection of kind
// `userReportedSuspiciousActivity`.
type ReportSuspiciousActivitySettings struct {
	// Name of the type of this object.
	ODataType *string `json:"@odata.type,omitempty"`

	// The one group whose members may report; id `all_users` stands for everybody.
	IncludeTarget nullable.Nullable[IncludeTarget] `json:"includeTarget,omitempty"`

	// Setting of the feature; `default` counts as `disabled`.
	State nullable.Nullable[AdvancedConfigState] `json:"state,omitempty"`

	// Number to press during a voice call in order to report it.
	VoiceReportingCode nullable.Nullable[int32] `json:"voiceReportingCode,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// SmsAuthenticationMethodConfiguration: Configuration of codes sent by text message (id `Sms`).
type SmsAuthenticationMethodConfiguration struct {
	// Describes what the body holds, as a URL into the service metadata; on the outermost object of an
	// answer.
	ODataContext *string `json:"@odata.context,omitempty"`

	// Name of the type of this object.
	ODataType string `json:"@odata.type" wire:"#microsoft.graph.smsAuthenticationMethodConfiguration"`

	// Groups that may not use the method. An exclusion outweighs an inclusion. PATCH replaces the whole
	// list, so send every entry that shall stay.
	ExcludeTargets []ExcludeTarget `json:"excludeTargets,omitzero"`

	// Key of the configuration. Built-in methods use a fixed word (`Fido2`, `Sms`,
	// `TemporaryAccessPass` and so on, matched without regard to case); an external method gets a GUID
	// from the service when it is created.
	ID *string `json:"id,omitempty"`

	// Groups and users that may use text messages, each telling whether also as a first factor. PATCH
	// replaces the whole list.
	IncludeTargets []SmsAuthenticationMethodTarget `json:"includeTargets,omitzero"`

	// Switch of the whole method. While it is `disabled`, `includeTargets` and the other settings are
	// kept but have no effect.
	State nullable.Nullable[AuthenticationMethodState] `json:"state,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// SmsAuthenticationMethodConfigurationUpdate: Changes to smsAuthenticationMethodConfiguration. What
// is left out stays as it is.
type SmsAuthenticationMethodConfigurationUpdate struct {
	// Name of the type of this object.
	ODataType string `json:"@odata.type" wire:"#microsoft.graph.smsAuthenticationMethodConfiguration"`

	// Groups that may not use the method. An exclusion outweighs an inclusion. PATCH replaces the whole
	// list, so send every entry that shall stay.
	ExcludeTargets []ExcludeTarget `json:"excludeTargets,omitzero"`

	// Key of the configuration. Built-in methods use a fixed word (`Fido2`, `Sms`,
	// `TemporaryAccessPass` and so on, matched without regard to case); an external method gets a GUID
	// from the service when it is created.
	ID *string `json:"id,omitempty"`

	// Groups and users that may use text messages, each telling whether also as a first factor. PATCH
	// replaces the whole list.
	IncludeTargets []SmsAuthenticationMethodTarget `json:"includeTargets,omitzero"`

	// Switch of the whole method. While it is `disabled`, `includeTargets` and the other settings are
	// kept but have no effect.
	State nullable.Nullable[AuthenticationMethodState] `json:"state,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// SmsAuthenticationMethodTarget: Group that may use text messages. The inherited
// `isRegistrationRequired` has no effect here.
type SmsAuthenticationMethodTarget struct {
	// Describes what the body holds, as a URL into the service metadata; on the outermost object of an
	// answer.
	ODataContext *string `json:"@odata.context,omitempty"`

	// Name of the type of this object.
	ODataType *string `json:"@odata.type,omitempty"`

	// Object id of the group or user, or `all_users`. Chosen by the caller, in contrast to other keys.
	ID *string `json:"id,omitempty"`

	// Whether members of the target must register the method. Several methods ignore it; their target
	// types say so.
	IsRegistrationRequired *bool `json:"isRegistrationRequired,omitempty"`

	// `true` lets a text message replace the password as first factor; `false` keeps it to second
	// factor and password reset. Must not be null.
	IsUsableForSignIn *bool `json:"isUsableForSignIn,omitempty"`

	// Says what `id` names. New entries should use `group`; entries of kind `user` go on working but
	// are discouraged since the end of 2022.
	TargetType *AuthenticationMethodTargetType `json:"targetType,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// SoftwareOathAuthenticationMethodConfiguration: Configuration of OATH codes from apps of other
// vendors (id `SoftwareOath`). Codes shown by the Authenticator app are governed by
// `isSoftwareOathEnabled` of its own configuration.
type SoftwareOathAuthenticationMethodConfiguration struct {
	// Describes what the body holds, as a URL into the service metadata; on the outermost object of an
	// answer.
	ODataContext *string `json:"@odata.context,omitempty"`

	// Name of the type of this object.
	ODataType string `json:"@odata.type" wire:"#microsoft.graph.softwareOathAuthenticationMethodConfiguration"`

	// Groups that may not use the method. An exclusion outweighs an inclusion. PATCH replaces the whole
	// list, so send every entry that shall stay.
	ExcludeTargets []ExcludeTarget `json:"excludeTargets,omitzero"`

	// Key of the configuration. Built-in methods use a fixed word (`Fido2`, `Sms`,
	// `TemporaryAccessPass` and so on, matched without regard to case); an external method gets a GUID
	// from the service when it is created.
	ID *string `json:"id,omitempty"`

	// Groups and users that may use the method. Always expanded. PATCH replaces the whole list.
	IncludeTargets []AuthenticationMethodTarget `json:"includeTargets,omitzero"`

	// Switch of the whole method. While it is `disabled`, `includeTargets` and the other settings are
	// kept but have no effect.
	State nullable.Nullable[AuthenticationMethodState] `json:"state,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// SoftwareOathAuthenticationMethodConfigurationUpdate: Changes to
// softwareOathAuthenticationMethodConfiguration. What is left out stays as it is.
type SoftwareOathAuthenticationMethodConfigurationUpdate struct {
	// Name of the type of this object.
	ODataType string `json:"@odata.type" wire:"#microsoft.graph.softwareOathAuthenticationMethodConfiguration"`

	// Groups that may not use the method. An exclusion outweighs an inclusion. PATCH replaces the whole
	// list, so send every entry that shall stay.
	ExcludeTargets []ExcludeTarget `json:"excludeTargets,omitzero"`

	// Key of the configuration. Built-in methods use a fixed word (`Fido2`, `Sms`,
	// `TemporaryAccessPass` and so on, matched without regard to case); an external method gets a GUID
	// from the service when it is created.
	ID *string `json:"id,omitempty"`

	// Groups and users that may use the method. Always expanded. PATCH replaces the whole list.
	IncludeTargets []AuthenticationMethodTarget `json:"includeTargets,omitzero"`

	// Switch of the whole method. While it is `disabled`, `includeTargets` and the other settings are
	// kept but have no effect.
	State nullable.Nullable[AuthenticationMethodState] `json:"state,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// SystemCredentialPreferences: System-preferred multifactor authentication: sign-in offers the
// strongest registered method first instead of the one the person made the default.
type SystemCredentialPreferences struct {
	// Name of the type of this object.
	ODataType *string `json:"@odata.type,omitempty"`

	// Users and groups for which it stays off, even if they are also included.
	ExcludeTargets []ExcludeTarget `json:"excludeTargets,omitzero"`

	// Users and groups for which the feature is on.
	IncludeTargets []IncludeTarget `json:"includeTargets,omitzero"`

	// Setting of the feature; `default` leaves the choice to the service.
	State nullable.Nullable[AdvancedConfigState] `json:"state,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// TemporaryAccessPassAuthenticationMethodConfiguration: Configuration of Temporary Access Passes,
// time-limited codes an administrator issues (id `TemporaryAccessPass`). All lifetimes are whole
// minutes, and the default has to lie between the minimum and the maximum.
type TemporaryAccessPassAuthenticationMethodConfiguration struct {
	// Describes what the body holds, as a URL into the service metadata; on the outermost object of an
	// answer.
	ODataContext *string `json:"@odata.context,omitempty"`

	// Name of the type of this object.
	ODataType string `json:"@odata.type" wire:"#microsoft.graph.temporaryAccessPassAuthenticationMethodConfiguration"`

	// Characters of a pass, from 8 to 48; 8 unless changed.
	DefaultLength nullable.Nullable[int32] `json:"defaultLength,omitempty"`

	// Minutes a pass is valid if its issuer names no lifetime; 60 unless changed. Not less than
	// `minimumLifetimeInMinutes`, not more than `maximumLifetimeInMinutes`.
	DefaultLifetimeInMinutes nullable.Nullable[int32] `json:"defaultLifetimeInMinutes,omitempty"`

	// Groups that may not use the method. An exclusion outweighs an inclusion. PATCH replaces the whole
	// list, so send every entry that shall stay.
	ExcludeTargets []ExcludeTarget `json:"excludeTargets,omitzero"`

	// Key of the configuration. Built-in methods use a fixed word (`Fido2`, `Sms`,
	// `TemporaryAccessPass` and so on, matched without regard to case); an external method gets a GUID
	// from the service when it is created.
	ID *string `json:"id,omitempty"`

	// Groups and users that may use the method. PATCH replaces the whole list.
	IncludeTargets []AuthenticationMethodTarget `json:"includeTargets,omitzero"`

	// `true` makes each pass good for a single sign-in. `false`, the default, leaves that choice to the
	// issuer of the pass.
	IsUsableOnce nullable.Nullable[bool] `json:"isUsableOnce,omitempty"`

	// Longest lifetime an issuer may give a pass, from 10 to 43200 minutes (30 days); 480 unless
	// changed.
	MaximumLifetimeInMinutes nullable.Nullable[int32] `json:"maximumLifetimeInMinutes,omitempty"`

	// Shortest lifetime an issuer may give a pass, from 10 to 43200 minutes (30 days); 60 unless
	// changed.
	MinimumLifetimeInMinutes nullable.Nullable[int32] `json:"minimumLifetimeInMinutes,omitempty"`

	// Switch of the whole method. While it is `disabled`, `includeTargets` and the other settings are
	// kept but have no effect.
	State nullable.Nullable[AuthenticationMethodState] `json:"state,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// TemporaryAccessPassAuthenticationMethodConfigurationUpdate: Changes to
// temporaryAccessPassAuthenticationMethodConfiguration. What is left out stays as it is.
type TemporaryAccessPassAuthenticationMethodConfigurationUpdate struct {
	// Name of the type of this object.
	ODataType string `json:"@odata.type" wire:"#microsoft.graph.temporaryAccessPassAuthenticationMethodConfiguration"`

	// Characters of a pass, from 8 to 48; 8 unless changed.
	DefaultLength nullable.Nullable[int32] `json:"defaultLength,omitempty"`

	// Minutes a pass is valid if its issuer names no lifetime; 60 unless changed. Not less than
	// `minimumLifetimeInMinutes`, not more than `maximumLifetimeInMinutes`.
	DefaultLifetimeInMinutes nullable.Nullable[int32] `json:"defaultLifetimeInMinutes,omitempty"`

	// Groups that may not use the method. An exclusion outweighs an inclusion. PATCH replaces the whole
	// list, so send every entry that shall stay.
	ExcludeTargets []ExcludeTarget `json:"excludeTargets,omitzero"`

	// Key of the configuration. Built-in methods use a fixed word (`Fido2`, `Sms`,
	// `TemporaryAccessPass` and so on, matched without regard to case); an external method gets a GUID
	// from the service when it is created.
	ID *string `json:"id,omitempty"`

	// Groups and users that may use the method. PATCH replaces the whole list.
	IncludeTargets []AuthenticationMethodTarget `json:"includeTargets,omitzero"`

	// `true` makes each pass good for a single sign-in. `false`, the default, leaves that choice to the
	// issuer of the pass.
	IsUsableOnce nullable.Nullable[bool] `json:"isUsableOnce,omitempty"`

	// Longest lifetime an issuer may give a pass, from 10 to 43200 minutes (30 days); 480 unless
	// changed.
	MaximumLifetimeInMinutes nullable.Nullable[int32] `json:"maximumLifetimeInMinutes,omitempty"`

	// Shortest lifetime an issuer may give a pass, from 10 to 43200 minutes (30 days); 60 unless
	// changed.
	MinimumLifetimeInMinutes nullable.Nullable[int32] `json:"minimumLifetimeInMinutes,omitempty"`

	// Switch of the whole method. While it is `disabled`, `includeTargets` and the other settings are
	// kept but have no effect.
	State nullable.Nullable[AuthenticationMethodState] `json:"state,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// VerifiableCredentialAuthenticationMethodTarget: Group that may prove its identity with a
// verifiable credential.
type VerifiableCredentialAuthenticationMethodTarget struct {
	// Describes what the body holds, as a URL into the service metadata; on the outermost object of an
	// answer.
	ODataContext *string `json:"@odata.context,omitempty"`

	// Name of the type of this object.
	ODataType *string `json:"@odata.type,omitempty"`

	// Object id of the group or user, or `all_users`. Chosen by the caller, in contrast to other keys.
	ID *string `json:"id,omitempty"`

	// Whether members of the target must register the method. Several methods ignore it; their target
	// types say so.
	IsRegistrationRequired *bool `json:"isRegistrationRequired,omitempty"`

	// Says what `id` names. New entries should use `group`; entries of kind `user` go on working but
	// are discouraged since the end of 2022.
	TargetType *AuthenticationMethodTargetType `json:"targetType,omitempty"`

	// Ids of the Verified ID profiles that members of the target may use.
	VerifiedIDProfiles []uuid.UUID `json:"verifiedIdProfiles,omitzero"`

	Unlisted wire.Members `json:"-"`
}

// VerifiableCredentialsAuthenticationMethodConfiguration: Configuration of identity proof by
// verifiable credentials (id `VerifiableCredentials`).
type VerifiableCredentialsAuthenticationMethodConfiguration struct {
	// Describes what the body holds, as a URL into the service metadata; on the outermost object of an
	// answer.
	ODataContext *string `json:"@odata.context,omitempty"`

	// Name of the type of this object.
	ODataType string `json:"@odata.type" wire:"#microsoft.graph.verifiableCredentialsAuthenticationMethodConfiguration"`

	// Groups that may not use the method. An exclusion outweighs an inclusion. PATCH replaces the whole
	// list, so send every entry that shall stay.
	ExcludeTargets []ExcludeTarget `json:"excludeTargets,omitzero"`

	// Key of the configuration. Built-in methods use a fixed word (`Fido2`, `Sms`,
	// `TemporaryAccessPass` and so on, matched without regard to case); an external method gets a GUID
	// from the service when it is created.
	ID *string `json:"id,omitempty"`

	// Groups whose members may use the method, each with its Verified ID profiles. PATCH replaces the
	// whole list.
	IncludeTargets []VerifiableCredentialAuthenticationMethodTarget `json:"includeTargets,omitzero"`

	// Switch of the whole method. While it is `disabled`, `includeTargets` and the other settings are
	// kept but have no effect.
	State nullable.Nullable[AuthenticationMethodState] `json:"state,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// VerifiableCredentialsAuthenticationMethodConfigurationUpdate: Changes to
// verifiableCredentialsAuthenticationMethodConfiguration. What is left out stays as it is.
type VerifiableCredentialsAuthenticationMethodConfigurationUpdate struct {
	// Name of the type of this object.
	ODataType string `json:"@odata.type" wire:"#microsoft.graph.verifiableCredentialsAuthenticationMethodConfiguration"`

	// Groups that may not use the method. An exclusion outweighs an inclusion. PATCH replaces the whole
	// list, so send every entry that shall stay.
	ExcludeTargets []ExcludeTarget `json:"excludeTargets,omitzero"`

	// Key of the configuration. Built-in methods use a fixed word (`Fido2`, `Sms`,
	// `TemporaryAccessPass` and so on, matched without regard to case); an external method gets a GUID
	// from the service when it is created.
	ID *string `json:"id,omitempty"`

	// Groups whose members may use the method, each with its Verified ID profiles. PATCH replaces the
	// whole list.
	IncludeTargets []VerifiableCredentialAuthenticationMethodTarget `json:"includeTargets,omitzero"`

	// Switch of the whole method. While it is `disabled`, `includeTargets` and the other settings are
	// kept but have no effect.
	State nullable.Nullable[AuthenticationMethodState] `json:"state,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// VoiceAuthenticationMethodConfiguration: Configuration of automated voice calls as a second factor
// (id `Voice`).
type VoiceAuthenticationMethodConfiguration struct {
	// Describes what the body holds, as a URL into the service metadata; on the outermost object of an
	// answer.
	ODataContext *string `json:"@odata.context,omitempty"`

	// Name of the type of this object.
	ODataType string `json:"@odata.type" wire:"#microsoft.graph.voiceAuthenticationMethodConfiguration"`

	// Telephone number that calls show as their origin.
	CallerIDNumber nullable.Nullable[string] `json:"callerIdNumber,omitempty"`

	// Groups that may not use the method. An exclusion outweighs an inclusion. PATCH replaces the whole
	// list, so send every entry that shall stay.
	ExcludeTargets []ExcludeTarget `json:"excludeTargets,omitzero"`

	// Key of the configuration. Built-in methods use a fixed word (`Fido2`, `Sms`,
	// `TemporaryAccessPass` and so on, matched without regard to case); an external method gets a GUID
	// from the service when it is created.
	ID *string `json:"id,omitempty"`

	// Groups and users that may use voice calls. Always expanded. PATCH replaces the whole list.
	IncludeTargets []VoiceAuthenticationMethodTarget `json:"includeTargets,omitzero"`

	// Whether an office number may be registered beside mobile numbers.
	IsOfficePhoneAllowed nullable.Nullable[bool] `json:"isOfficePhoneAllowed,omitempty"`

	// Switch of the whole method. While it is `disabled`, `includeTargets` and the other settings are
	// kept but have no effect.
	State nullable.Nullable[AuthenticationMethodState] `json:"state,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// VoiceAuthenticationMethodConfigurationUpdate: Changes to voiceAuthenticationMethodConfiguration.
// What is left out stays as it is.
type VoiceAuthenticationMethodConfigurationUpdate struct {
	// Name of the type of this object.
	ODataType string `json:"@odata.type" wire:"#microsoft.graph.voiceAuthenticationMethodConfiguration"`

	// Telephone number that calls show as their origin.
	CallerIDNumber nullable.Nullable[string] `json:"callerIdNumber,omitempty"`

	// Groups that may not use the method. An exclusion outweighs an inclusion. PATCH replaces the whole
	// list, so send every entry that shall stay.
	ExcludeTargets []ExcludeTarget `json:"excludeTargets,omitzero"`

	// Key of the configuration. Built-in methods use a fixed word (`Fido2`, `Sms`,
	// `TemporaryAccessPass` and so on, matched without regard to case); an external method gets a GUID
	// from the service when it is created.
	ID *string `json:"id,omitempty"`

	// Groups and users that may use voice calls. Always expanded. PATCH replaces the whole list.
	IncludeTargets []VoiceAuthenticationMethodTarget `json:"includeTargets,omitzero"`

	// Whether an office number may be registered beside mobile numbers.
	IsOfficePhoneAllowed nullable.Nullable[bool] `json:"isOfficePhoneAllowed,omitempty"`

	// Switch of the whole method. While it is `disabled`, `includeTargets` and the other settings are
	// kept but have no effect.
	State nullable.Nullable[AuthenticationMethodState] `json:"state,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// VoiceAuthenticationMethodTarget: Group that may use voice calls. It adds nothing to its base, and
// the inherited `isRegistrationRequired` has no effect here.
type VoiceAuthenticationMethodTarget struct {
	// Describes what the body holds, as a URL into the service metadata; on the outermost object of an
	// answer.
	ODataContext *string `json:"@odata.context,omitempty"`

	// Name of the type of this object.
	ODataType *string `json:"@odata.type,omitempty"`

	// Object id of the group or user, or `all_users`. Chosen by the caller, in contrast to other keys.
	ID *string `json:"id,omitempty"`

	// Whether members of the target must register the method. Several methods ignore it; their target
	// types say so.
	IsRegistrationRequired *bool `json:"isRegistrationRequired,omitempty"`

	// Says what `id` names. New entries should use `group`; entries of kind `user` go on working but
	// are discouraged since the end of 2022.
	TargetType *AuthenticationMethodTargetType `json:"targetType,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// X509CertificateAffinityLevel: Strength of the link between a certificate and an account.
type X509CertificateAffinityLevel string

// X509CertificateAuthenticationMethodConfiguration: Configuration of sign-in with X.509 client
// certificates (id `X509Certificate`): how a certificate is matched to an account, and whether it
// counts as one factor or several.
type X509CertificateAuthenticationMethodConfiguration struct {
	// Describes what the body holds, as a URL into the service metadata; on the outermost object of an
	// answer.
	ODataContext *string `json:"@odata.context,omitempty"`

	// Name of the type of this object.
	ODataType string `json:"@odata.type" wire:"#microsoft.graph.x509CertificateAuthenticationMethodConfiguration"`

	// Strength that a certificate gives, as a default and as rules for certain issuers or policy OIDs.
	AuthenticationModeConfiguration nullable.Nullable[X509CertificateAuthenticationModeConfiguration] `json:"authenticationModeConfiguration,omitempty"`

	// Limits certificates of named authorities to certain groups.
	CertificateAuthorityScopes []X509CertificateAuthorityScope `json:"certificateAuthorityScopes,omitzero"`

	// Ways to find the account for a certificate, tried in order of `priority` until one matches; those
	// after it are not tried.
	CertificateUserBindings []X509CertificateUserBinding `json:"certificateUserBindings,omitzero"`

	// Groups that may not use the method. An exclusion outweighs an inclusion. PATCH replaces the whole
	// list, so send every entry that shall stay.
	ExcludeTargets []ExcludeTarget `json:"excludeTargets,omitzero"`

	// Key of the configuration. Built-in methods use a fixed word (`Fido2`, `Sms`,
	// `TemporaryAccessPass` and so on, matched without regard to case); an external method gets a GUID
	// from the service when it is created.
	ID *string `json:"id,omitempty"`

	// Groups whose members may use the method. PATCH replaces the whole list.
	IncludeTargets []AuthenticationMethodTarget `json:"includeTargets,omitzero"`

	// Whether browsers are told the accepted issuers, so that they offer fitting certificates only.
	IssuerHintsConfiguration nullable.Nullable[X509CertificateIssuerHintsConfiguration] `json:"issuerHintsConfiguration,omitempty"`

	// Switch of the whole method. While it is `disabled`, `includeTargets` and the other settings are
	// kept but have no effect.
	State nullable.Nullable[AuthenticationMethodState] `json:"state,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// X509CertificateAuthenticationMethodConfigurationUpdate: Changes to
// x509CertificateAuthenticationMethodConfiguration. What is left out stays as it is.
type X509CertificateAuthenticationMethodConfigurationUpdate struct {
	// Name of the type of this object.
	ODataType string `json:"@odata.type" wire:"#microsoft.graph.x509CertificateAuthenticationMethodConfiguration"`

	// Strength that a certificate gives, as a default and as rules for certain issuers or policy OIDs.
	AuthenticationModeConfiguration nullable.Nullable[X509CertificateAuthenticationModeConfiguration] `json:"authenticationModeConfiguration,omitempty"`

	// Limits certificates of named authorities to certain groups.
	CertificateAuthorityScopes []X509CertificateAuthorityScope `json:"certificateAuthorityScopes,omitzero"`

	// Ways to find the account for a certificate, tried in order of `priority` until one matches; those
	// after it are not tried.
	CertificateUserBindings []X509CertificateUserBinding `json:"certificateUserBindings,omitzero"`

	// Groups that may not use the method. An exclusion outweighs an inclusion. PATCH replaces the whole
	// list, so send every entry that shall stay.
	ExcludeTargets []ExcludeTarget `json:"excludeTargets,omitzero"`

	// Key of the configuration. Built-in methods use a fixed word (`Fido2`, `Sms`,
	// `TemporaryAccessPass` and so on, matched without regard to case); an external method gets a GUID
	// from the service when it is created.
	ID *string `json:"id,omitempty"`

	// Groups whose members may use the method. PATCH replaces the whole list.
	IncludeTargets []AuthenticationMethodTarget `json:"includeTargets,omitzero"`

	// Whether browsers are told the accepted issuers, so that they offer fitting certificates only.
	IssuerHintsConfiguration nullable.Nullable[X509CertificateIssuerHintsConfiguration] `json:"issuerHintsConfiguration,omitempty"`

	// Switch of the whole method. While it is `disabled`, `includeTargets` and the other settings are
	// kept but have no effect.
	State nullable.Nullable[AuthenticationMethodState] `json:"state,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// X509CertificateAuthenticationMode: Number of factors a certificate satisfies.
type X509CertificateAuthenticationMode string

// X509CertificateAuthenticationModeConfiguration: How strong a certificate is as proof, by default
// and by rule.
type X509CertificateAuthenticationModeConfiguration struct {
	// Name of the type of this object.
	ODataType *string `json:"@odata.type,omitempty"`

	// Exceptions from the two defaults, chosen by the issuer or by a policy OID of the certificate.
	Rules []X509CertificateRule `json:"rules,omitzero"`

	// Number of factors a certificate satisfies where no rule matches.
	X509CertificateAuthenticationDefaultMode nullable.Nullable[X509CertificateAuthenticationMode] `json:"x509CertificateAuthenticationDefaultMode,omitempty"`

	// Strength of the link between certificate and account that is demanded where no rule matches.
	X509CertificateDefaultRequiredAffinityLevel nullable.Nullable[X509CertificateAffinityLevel] `json:"x509CertificateDefaultRequiredAffinityLevel,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// X509CertificateAuthorityScope: Restricts the certificates of one certificate authority to certain
// groups.
type X509CertificateAuthorityScope struct {
	// Name of the type of this object.
	ODataType *string `json:"@odata.type,omitempty"`

	// Groups that may sign in with certificates of this authority.
	IncludeTargets []IncludeTarget `json:"includeTargets,omitzero"`

	// Id of the PKI container in the tenant's trust store that holds the authority.
	PublicKeyInfrastructureIdentifier nullable.Nullable[string] `json:"publicKeyInfrastructureIdentifier,omitempty"`

	// Subject Key Identifier of the authority's certificate. It singles out the authority.
	SubjectKeyIdentifier nullable.Nullable[string] `json:"subjectKeyIdentifier,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// X509CertificateIssuerHintsConfiguration: Setting for issuer hints in the TLS handshake.
type X509CertificateIssuerHintsConfiguration struct {
	// Name of the type of this object.
	ODataType *string `json:"@odata.type,omitempty"`

	// Whether the names of accepted issuers are sent to the client, which can then narrow its
	// certificate picker.
	State nullable.Nullable[X509CertificateIssuerHintsState] `json:"state,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// X509CertificateIssuerHintsState: Whether issuer hints are sent.
type X509CertificateIssuerHintsState string

// X509CertificateRule: Gives certificates of one issuer, or with one policy OID, their own
// strength.
type X509CertificateRule struct {
	// Name of the type of this object.
	ODataType *string `json:"@odata.type,omitempty"`

	// Value to compare: a policy OID for `policyOID`, the subject of the issuer for `issuerSubject`.
	Identifier nullable.Nullable[string] `json:"identifier,omitempty"`

	// Identifier of the issuer for rules of type `issuerSubjectAndPolicyOID`.
	IssuerSubjectIdentifier nullable.Nullable[string] `json:"issuerSubjectIdentifier,omitempty"`

	// Policy OID for rules of type `issuerSubjectAndPolicyOID`.
	PolicyOidIdentifier nullable.Nullable[string] `json:"policyOidIdentifier,omitempty"`

	// Number of factors that a certificate satisfies if the rule matches.
	X509CertificateAuthenticationMode nullable.Nullable[X509CertificateAuthenticationMode] `json:"x509CertificateAuthenticationMode,omitempty"`

	// Strength of the link to the account that the rule demands.
	X509CertificateRequiredAffinityLevel nullable.Nullable[X509CertificateAffinityLevel] `json:"x509CertificateRequiredAffinityLevel,omitempty"`

	// Tells what the rule compares, and so which identifier members it needs.
	X509CertificateRuleType nullable.Nullable[X509CertificateRuleType] `json:"x509CertificateRuleType,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// X509CertificateRuleType: What a certificate rule compares.
type X509CertificateRuleType string

// X509CertificateUserBinding: One way to find an account for a certificate, by comparing a
// certificate field with a property of the user.
type X509CertificateUserBinding struct {
	// Name of the type of this object.
	ODataType *string `json:"@odata.type,omitempty"`

	// Rank among the bindings of the configuration: 1 is tried before 2. Not negative, and no two
	// bindings may share a value.
	Priority *int32 `json:"priority,omitempty"`

	// How strong a link the binding makes; `high` is for fields that cannot be used again for somebody
	// else.
	TrustAffinityLevel nullable.Nullable[X509CertificateAffinityLevel] `json:"trustAffinityLevel,omitempty"`

	// Property of the user to compare with, for example `userPrincipalName`,
	// `onPremisesUserPrincipalName` or `email`. An open text.
	UserProperty nullable.Nullable[string] `json:"userProperty,omitempty"`

	// Field of the certificate to compare, for example `PrincipalName` or `RFC822Name`. An open text,
	// as the service goes on adding fields.
	X509CertificateField nullable.Nullable[string] `json:"x509CertificateField,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// BadRequest: The body of every error answer (OData JSON 4.01, 21.1).
type BadRequest = ODataError

// Conflict: The body of every error answer (OData JSON 4.01, 21.1).
type Conflict = ODataError

// Forbidden: The body of every error answer (OData JSON 4.01, 21.1).
type Forbidden = ODataError

// InternalServerError: The body of every error answer (OData JSON 4.01, 21.1).
type InternalServerError = ODataError

// NotFound: The body of every error answer (OData JSON 4.01, 21.1).
type NotFound = ODataError

// PreconditionFailed: The body of every error answer (OData JSON 4.01, 21.1).
type PreconditionFailed = ODataError

// ServiceUnavailable: The body of every error answer (OData JSON 4.01, 21.1).
type ServiceUnavailable = ODataError

// TooManyRequests: The body of every error answer (OData JSON 4.01, 21.1).
type TooManyRequests = ODataError

// Unauthorized: The body of every error answer (OData JSON 4.01, 21.1).
type Unauthorized = ODataError

// UnsupportedMediaType: The body of every error answer (OData JSON 4.01, 21.1).
type UnsupportedMediaType = ODataError

// GetAuthenticationMethodsPolicyParams defines parameters for GetAuthenticationMethodsPolicy.
type GetAuthenticationMethodsPolicyParams struct {
	// Names of the properties to answer, parted by commas; all of them without it.
	Select []string `form:"$select,omitempty" json:"$select,omitempty"`

	// Wishes of the client (RFC 7240). With include-unknown-enum-members the service shows members of
	// evolvable enumerations that it otherwise hides behind unknownFutureValue.
	Prefer *string `json:"Prefer,omitempty"`

	// Id that the client gives the call, a GUID by custom; the service repeats it in the answer.
	ClientRequestID *string `json:"client-request-id,omitempty"`
}

// UpdateAuthenticationMethodsPolicyParams defines parameters for UpdateAuthenticationMethodsPolicy.
type UpdateAuthenticationMethodsPolicyParams struct {
	// Entity tag that the object must still have.
	IfMatch *string `json:"If-Match,omitempty"`

	// Wishes of the client (RFC 7240). With include-unknown-enum-members the service shows members of
	// evolvable enumerations that it otherwise hides behind unknownFutureValue.
	Prefer *string `json:"Prefer,omitempty"`

	// Id that the client gives the call, a GUID by custom; the service repeats it in the answer.
	ClientRequestID *string `json:"client-request-id,omitempty"`
}

// ListAuthenticationMethodConfigurationsParams defines parameters for
// ListAuthenticationMethodConfigurations.
type ListAuthenticationMethodConfigurationsParams struct {
	// Names of the properties to answer, parted by commas; all of them without it.
	Select []string `form:"$select,omitempty" json:"$select,omitempty"`

	// Names of the relationships to answer inline, parted by commas.
	Expand []string `form:"$expand,omitempty" json:"$expand,omitempty"`

	// OData expression that an item must satisfy, such as status eq 'active'.
	Filter *string `form:"$filter,omitempty" json:"$filter,omitempty"`

	// Properties to sort by, parted by commas, each with asc or desc behind it.
	Orderby []string `form:"$orderby,omitempty" json:"$orderby,omitempty"`

	// Largest number of items in a page.
	Top *int32 `form:"$top,omitempty" json:"$top,omitempty"`

	// Number of items to leave out from the front.
	Skip *int32 `form:"$skip,omitempty" json:"$skip,omitempty"`

	// With true the answer carries the number of all items in @odata.count.
	Count *bool `form:"$count,omitempty" json:"$count,omitempty"`

	// Mark of the next page, taken from @odata.nextLink as it stands.
	Skiptoken *string `form:"$skiptoken,omitempty" json:"$skiptoken,omitempty"`

	// Wishes of the client (RFC 7240). With include-unknown-enum-members the service shows members of
	// evolvable enumerations that it otherwise hides behind unknownFutureValue.
	Prefer *string `json:"Prefer,omitempty"`

	// Id that the client gives the call, a GUID by custom; the service repeats it in the answer.
	ClientRequestID *string `json:"client-request-id,omitempty"`
}

// CreateAuthenticationMethodConfigurationParams defines parameters for
// CreateAuthenticationMethodConfiguration.
type CreateAuthenticationMethodConfigurationParams struct {
	// Wishes of the client (RFC 7240). With include-unknown-enum-members the service shows members of
	// evolvable enumerations that it otherwise hides behind unknownFutureValue.
	Prefer *string `json:"Prefer,omitempty"`

	// Id that the client gives the call, a GUID by custom; the service repeats it in the answer.
	ClientRequestID *string `json:"client-request-id,omitempty"`
}

// DeleteTemporaryAccessPassAuthenticationMethodConfigurationParams defines parameters for
// DeleteTemporaryAccessPassAuthenticationMethodConfiguration.
type DeleteTemporaryAccessPassAuthenticationMethodConfigurationParams struct {
	// Entity tag that the object must still have.
	IfMatch *string `json:"If-Match,omitempty"`

	// Id that the client gives the call, a GUID by custom; the service repeats it in the answer.
	ClientRequestID *string `json:"client-request-id,omitempty"`
}

// GetTemporaryAccessPassAuthenticationMethodConfigurationParams defines parameters for
// GetTemporaryAccessPassAuthenticationMethodConfiguration.
type GetTemporaryAccessPassAuthenticationMethodConfigurationParams struct {
	// Names of the properties to answer, parted by commas; all of them without it.
	Select []string `form:"$select,omitempty" json:"$select,omitempty"`

	// Wishes of the client (RFC 7240). With include-unknown-enum-members the service shows members of
	// evolvable enumerations that it otherwise hides behind unknownFutureValue.
	Prefer *string `json:"Prefer,omitempty"`

	// Id that the client gives the call, a GUID by custom; the service repeats it in the answer.
	ClientRequestID *string `json:"client-request-id,omitempty"`
}

// UpdateTemporaryAccessPassAuthenticationMethodConfigurationParams defines parameters for
// UpdateTemporaryAccessPassAuthenticationMethodConfiguration.
type UpdateTemporaryAccessPassAuthenticationMethodConfigurationParams struct {
	// Entity tag that the object must still have.
	IfMatch *string `json:"If-Match,omitempty"`

	// Wishes of the client (RFC 7240). With include-unknown-enum-members the service shows members of
	// evolvable enumerations that it otherwise hides behind unknownFutureValue.
	Prefer *string `json:"Prefer,omitempty"`

	// Id that the client gives the call, a GUID by custom; the service repeats it in the answer.
	ClientRequestID *string `json:"client-request-id,omitempty"`
}

// DeleteVerifiableCredentialsAuthenticationMethodConfigurationParams defines parameters for
// DeleteVerifiableCredentialsAuthenticationMethodConfiguration.
type DeleteVerifiableCredentialsAuthenticationMethodConfigurationParams struct {
	// Entity tag that the object must still have.
	IfMatch *string `json:"If-Match,omitempty"`

	// Id that the client gives the call, a GUID by custom; the service repeats it in the answer.
	ClientRequestID *string `json:"client-request-id,omitempty"`
}

// GetVerifiableCredentialsAuthenticationMethodConfigurationParams defines parameters for
// GetVerifiableCredentialsAuthenticationMethodConfiguration.
type GetVerifiableCredentialsAuthenticationMethodConfigurationParams struct {
	// Names of the properties to answer, parted by commas; all of them without it.
	Select []string `form:"$select,omitempty" json:"$select,omitempty"`

	// Wishes of the client (RFC 7240). With include-unknown-enum-members the service shows members of
	// evolvable enumerations that it otherwise hides behind unknownFutureValue.
	Prefer *string `json:"Prefer,omitempty"`

	// Id that the client gives the call, a GUID by custom; the service repeats it in the answer.
	ClientRequestID *string `json:"client-request-id,omitempty"`
}

// UpdateVerifiableCredentialsAuthenticationMethodConfigurationParams defines parameters for
// UpdateVerifiableCredentialsAuthenticationMethodConfiguration.
type UpdateVerifiableCredentialsAuthenticationMethodConfigurationParams struct {
	// Entity tag that the object must still have.
	IfMatch *string `json:"If-Match,omitempty"`

	// Wishes of the client (RFC 7240). With include-unknown-enum-members the service shows members of
	// evolvable enumerations that it otherwise hides behind unknownFutureValue.
	Prefer *string `json:"Prefer,omitempty"`

	// Id that the client gives the call, a GUID by custom; the service repeats it in the answer.
	ClientRequestID *string `json:"client-request-id,omitempty"`
}

// DeleteEmailAuthenticationMethodConfigurationParams defines parameters for
// DeleteEmailAuthenticationMethodConfiguration.
type DeleteEmailAuthenticationMethodConfigurationParams struct {
	// Entity tag that the object must still have.
	IfMatch *string `json:"If-Match,omitempty"`

	// Id that the client gives the call, a GUID by custom; the service repeats it in the answer.
	ClientRequestID *string `json:"client-request-id,omitempty"`
}

// GetEmailAuthenticationMethodConfigurationParams defines parameters for
// GetEmailAuthenticationMethodConfiguration.
type GetEmailAuthenticationMethodConfigurationParams struct {
	// Names of the properties to answer, parted by commas; all of them without it.
	Select []string `form:"$select,omitempty" json:"$select,omitempty"`

	// Wishes of the client (RFC 7240). With include-unknown-enum-members the service shows members of
	// evolvable enumerations that it otherwise hides behind unknownFutureValue.
	Prefer *string `json:"Prefer,omitempty"`

	// Id that the client gives the call, a GUID by custom; the service repeats it in the answer.
	ClientRequestID *string `json:"client-request-id,omitempty"`
}

// UpdateEmailAuthenticationMethodConfigurationParams defines parameters for
// UpdateEmailAuthenticationMethodConfiguration.
type UpdateEmailAuthenticationMethodConfigurationParams struct {
	// Entity tag that the object must still have.
	IfMatch *string `json:"If-Match,omitempty"`

	// Wishes of the client (RFC 7240). With include-unknown-enum-members the service shows members of
	// evolvable enumerations that it otherwise hides behind unknownFutureValue.
	Prefer *string `json:"Prefer,omitempty"`

	// Id that the client gives the call, a GUID by custom; the service repeats it in the answer.
	ClientRequestID *string `json:"client-request-id,omitempty"`
}

// DeleteFido2AuthenticationMethodConfigurationParams defines parameters for
// DeleteFido2AuthenticationMethodConfiguration.
type DeleteFido2AuthenticationMethodConfigurationParams struct {
	// Entity tag that the object must still have.
	IfMatch *string `json:"If-Match,omitempty"`

	// Id that the client gives the call, a GUID by custom; the service repeats it in the answer.
	ClientRequestID *string `json:"client-request-id,omitempty"`
}

// GetFido2AuthenticationMethodConfigurationParams defines parameters for
// GetFido2AuthenticationMethodConfiguration.
type GetFido2AuthenticationMethodConfigurationParams struct {
	// Names of the properties to answer, parted by commas; all of them without it.
	Select []string `form:"$select,omitempty" json:"$select,omitempty"`

	// Wishes of the client (RFC 7240). With include-unknown-enum-members the service shows members of
	// evolvable enumerations that it otherwise hides behind unknownFutureValue.
	Prefer *string `json:"Prefer,omitempty"`

	// Id that the client gives the call, a GUID by custom; the service repeats it in the answer.
	ClientRequestID *string `json:"client-request-id,omitempty"`
}

// UpdateFido2AuthenticationMethodConfigurationParams defines parameters for
// UpdateFido2AuthenticationMethodConfiguration.
type UpdateFido2AuthenticationMethodConfigurationParams struct {
	// Entity tag that the object must still have.
	IfMatch *string `json:"If-Match,omitempty"`

	// Wishes of the client (RFC 7240). With include-unknown-enum-members the service shows members of
	// evolvable enumerations that it otherwise hides behind unknownFutureValue.
	Prefer *string `json:"Prefer,omitempty"`

	// Id that the client gives the call, a GUID by custom; the service repeats it in the answer.
	ClientRequestID *string `json:"client-request-id,omitempty"`
}

// DeleteHardwareOathAuthenticationMethodConfigurationParams defines parameters for
// DeleteHardwareOathAuthenticationMethodConfiguration.
type DeleteHardwareOathAuthenticationMethodConfigurationParams struct {
	// Entity tag that the object must still have.
	IfMatch *string `json:"If-Match,omitempty"`

	// Id that the client gives the call, a GUID by custom; the service repeats it in the answer.
	ClientRequestID *string `json:"client-request-id,omitempty"`
}

// GetHardwareOathAuthenticationMethodConfigurationParams defines parameters for
// GetHardwareOathAuthenticationMethodConfiguration.
type GetHardwareOathAuthenticationMethodConfigurationParams struct {
	// Names of the properties to answer, parted by commas; all of them without it.
	Select []string `form:"$select,omitempty" json:"$select,omitempty"`

	// Wishes of the client (RFC 7240). With include-unknown-enum-members the service shows members of
	// evolvable enumerations that it otherwise hides behind unknownFutureValue.
	Prefer *string `json:"Prefer,omitempty"`

	// Id that the client gives the call, a GUID by custom; the service repeats it in the answer.
	ClientRequestID *string `json:"client-request-id,omitempty"`
}

// UpdateHardwareOathAuthenticationMethodConfigurationParams defines parameters for
// UpdateHardwareOathAuthenticationMethodConfiguration.
type UpdateHardwareOathAuthenticationMethodConfigurationParams struct {
	// Entity tag that the object must still have.
	IfMatch *string `json:"If-Match,omitempty"`

	// Wishes of the client (RFC 7240). With include-unknown-enum-members the service shows members of
	// evolvable enumerations that it otherwise hides behind unknownFutureValue.
	Prefer *string `json:"Prefer,omitempty"`

	// Id that the client gives the call, a GUID by custom; the service repeats it in the answer.
	ClientRequestID *string `json:"client-request-id,omitempty"`
}

// DeleteMicrosoftAuthenticatorAuthenticationMethodConfigurationParams defines parameters for
// DeleteMicrosoftAuthenticatorAuthenticationMethodConfiguration.
type DeleteMicrosoftAuthenticatorAuthenticationMethodConfigurationParams struct {
	// Entity tag that the object must still have.
	IfMatch *string `json:"If-Match,omitempty"`

	// Id that the client gives the call, a GUID by custom; the service repeats it in the answer.
	ClientRequestID *string `json:"client-request-id,omitempty"`
}

// GetMicrosoftAuthenticatorAuthenticationMethodConfigurationParams defines parameters for
// GetMicrosoftAuthenticatorAuthenticationMethodConfiguration.
type GetMicrosoftAuthenticatorAuthenticationMethodConfigurationParams struct {
	// Names of the properties to answer, parted by commas; all of them without it.
	Select []string `form:"$select,omitempty" json:"$select,omitempty"`

	// Wishes of the client (RFC 7240). With include-unknown-enum-members the service shows members of
	// evolvable enumerations that it otherwise hides behind unknownFutureValue.
	Prefer *string `json:"Prefer,omitempty"`

	// Id that the client gives the call, a GUID by custom; the service repeats it in the answer.
	ClientRequestID *string `json:"client-request-id,omitempty"`
}

// UpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationParams defines parameters for
// UpdateMicrosoftAuthenticatorAuthenticationMethodConfiguration.
type UpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationParams struct {
	// Entity tag that the object must still have.
	IfMatch *string `json:"If-Match,omitempty"`

	// Wishes of the client (RFC 7240). With include-unknown-enum-members the service shows members of
	// evolvable enumerations that it otherwise hides behind unknownFutureValue.
	Prefer *string `json:"Prefer,omitempty"`

	// Id that the client gives the call, a GUID by custom; the service repeats it in the answer.
	ClientRequestID *string `json:"client-request-id,omitempty"`
}

// DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationParams defines
// parameters for DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration.
type DeletePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationParams struct {
	// Entity tag that the object must still have.
	IfMatch *string `json:"If-Match,omitempty"`

	// Id that the client gives the call, a GUID by custom; the service repeats it in the answer.
	ClientRequestID *string `json:"client-request-id,omitempty"`
}

// GetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationParams defines parameters
// for GetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration.
type GetPasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationParams struct {
	// Names of the properties to answer, parted by commas; all of them without it.
	Select []string `form:"$select,omitempty" json:"$select,omitempty"`

	// Wishes of the client (RFC 7240). With include-unknown-enum-members the service shows members of
	// evolvable enumerations that it otherwise hides behind unknownFutureValue.
	Prefer *string `json:"Prefer,omitempty"`

	// Id that the client gives the call, a GUID by custom; the service repeats it in the answer.
	ClientRequestID *string `json:"client-request-id,omitempty"`
}

// UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationParams defines
// parameters for UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration.
type UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationParams struct {
	// Entity tag that the object must still have.
	IfMatch *string `json:"If-Match,omitempty"`

	// Wishes of the client (RFC 7240). With include-unknown-enum-members the service shows members of
	// evolvable enumerations that it otherwise hides behind unknownFutureValue.
	Prefer *string `json:"Prefer,omitempty"`

	// Id that the client gives the call, a GUID by custom; the service repeats it in the answer.
	ClientRequestID *string `json:"client-request-id,omitempty"`
}

// DeleteQrCodePinAuthenticationMethodConfigurationParams defines parameters for
// DeleteQrCodePinAuthenticationMethodConfiguration.
type DeleteQrCodePinAuthenticationMethodConfigurationParams struct {
	// Entity tag that the object must still have.
	IfMatch *string `json:"If-Match,omitempty"`

	// Id that the client gives the call, a GUID by custom; the service repeats it in the answer.
	ClientRequestID *string `json:"client-request-id,omitempty"`
}

// GetQrCodePinAuthenticationMethodConfigurationParams defines parameters for
// GetQrCodePinAuthenticationMethodConfiguration.
type GetQrCodePinAuthenticationMethodConfigurationParams struct {
	// Names of the properties to answer, parted by commas; all of them without it.
	Select []string `form:"$select,omitempty" json:"$select,omitempty"`

	// Wishes of the client (RFC 7240). With include-unknown-enum-members the service shows members of
	// evolvable enumerations that it otherwise hides behind unknownFutureValue.
	Prefer *string `json:"Prefer,omitempty"`

	// Id that the client gives the call, a GUID by custom; the service repeats it in the answer.
	ClientRequestID *string `json:"client-request-id,omitempty"`
}

// UpdateQrCodePinAuthenticationMethodConfigurationParams defines parameters for
// UpdateQrCodePinAuthenticationMethodConfiguration.
type UpdateQrCodePinAuthenticationMethodConfigurationParams struct {
	// Entity tag that the object must still have.
	IfMatch *string `json:"If-Match,omitempty"`

	// Wishes of the client (RFC 7240). With include-unknown-enum-members the service shows members of
	// evolvable enumerations that it otherwise hides behind unknownFutureValue.
	Prefer *string `json:"Prefer,omitempty"`

	// Id that the client gives the call, a GUID by custom; the service repeats it in the answer.
	ClientRequestID *string `json:"client-request-id,omitempty"`
}

// DeleteSmsAuthenticationMethodConfigurationParams defines parameters for
// DeleteSmsAuthenticationMethodConfiguration.
type DeleteSmsAuthenticationMethodConfigurationParams struct {
	// Entity tag that the object must still have.
	IfMatch *string `json:"If-Match,omitempty"`

	// Id that the client gives the call, a GUID by custom; the service repeats it in the answer.
	ClientRequestID *string `json:"client-request-id,omitempty"`
}

// GetSmsAuthenticationMethodConfigurationParams defines parameters for
// GetSmsAuthenticationMethodConfiguration.
type GetSmsAuthenticationMethodConfigurationParams struct {
	// Names of the properties to answer, parted by commas; all of them without it.
	Select []string `form:"$select,omitempty" json:"$select,omitempty"`

	// Wishes of the client (RFC 7240). With include-unknown-enum-members the service shows members of
	// evolvable enumerations that it otherwise hides behind unknownFutureValue.
	Prefer *string `json:"Prefer,omitempty"`

	// Id that the client gives the call, a GUID by custom; the service repeats it in the answer.
	ClientRequestID *string `json:"client-request-id,omitempty"`
}

// UpdateSmsAuthenticationMethodConfigurationParams defines parameters for
// UpdateSmsAuthenticationMethodConfiguration.
type UpdateSmsAuthenticationMethodConfigurationParams struct {
	// Entity tag that the object must still have.
	IfMatch *string `json:"If-Match,omitempty"`

	// Wishes of the client (RFC 7240). With include-unknown-enum-members the service shows members of
	// evolvable enumerations that it otherwise hides behind unknownFutureValue.
	Prefer *string `json:"Prefer,omitempty"`

	// Id that the client gives the call, a GUID by custom; the service repeats it in the answer.
	ClientRequestID *string `json:"client-request-id,omitempty"`
}

// DeleteSoftwareOathAuthenticationMethodConfigurationParams defines parameters for
// DeleteSoftwareOathAuthenticationMethodConfiguration.
type DeleteSoftwareOathAuthenticationMethodConfigurationParams struct {
	// Entity tag that the object must still have.
	IfMatch *string `json:"If-Match,omitempty"`

	// Id that the client gives the call, a GUID by custom; the service repeats it in the answer.
	ClientRequestID *string `json:"client-request-id,omitempty"`
}

// GetSoftwareOathAuthenticationMethodConfigurationParams defines parameters for
// GetSoftwareOathAuthenticationMethodConfiguration.
type GetSoftwareOathAuthenticationMethodConfigurationParams struct {
	// Names of the properties to answer, parted by commas; all of them without it.
	Select []string `form:"$select,omitempty" json:"$select,omitempty"`

	// Wishes of the client (RFC 7240). With include-unknown-enum-members the service shows members of
	// evolvable enumerations that it otherwise hides behind unknownFutureValue.
	Prefer *string `json:"Prefer,omitempty"`

	// Id that the client gives the call, a GUID by custom; the service repeats it in the answer.
	ClientRequestID *string `json:"client-request-id,omitempty"`
}

// UpdateSoftwareOathAuthenticationMethodConfigurationParams defines parameters for
// UpdateSoftwareOathAuthenticationMethodConfiguration.
type UpdateSoftwareOathAuthenticationMethodConfigurationParams struct {
	// Entity tag that the object must still have.
	IfMatch *string `json:"If-Match,omitempty"`

	// Wishes of the client (RFC 7240). With include-unknown-enum-members the service shows members of
	// evolvable enumerations that it otherwise hides behind unknownFutureValue.
	Prefer *string `json:"Prefer,omitempty"`

	// Id that the client gives the call, a GUID by custom; the service repeats it in the answer.
	ClientRequestID *string `json:"client-request-id,omitempty"`
}

// DeleteVoiceAuthenticationMethodConfigurationParams defines parameters for
// DeleteVoiceAuthenticationMethodConfiguration.
type DeleteVoiceAuthenticationMethodConfigurationParams struct {
	// Entity tag that the object must still have.
	IfMatch *string `json:"If-Match,omitempty"`

	// Id that the client gives the call, a GUID by custom; the service repeats it in the answer.
	ClientRequestID *string `json:"client-request-id,omitempty"`
}

// GetVoiceAuthenticationMethodConfigurationParams defines parameters for
// GetVoiceAuthenticationMethodConfiguration.
type GetVoiceAuthenticationMethodConfigurationParams struct {
	// Names of the properties to answer, parted by commas; all of them without it.
	Select []string `form:"$select,omitempty" json:"$select,omitempty"`

	// Wishes of the client (RFC 7240). With include-unknown-enum-members the service shows members of
	// evolvable enumerations that it otherwise hides behind unknownFutureValue.
	Prefer *string `json:"Prefer,omitempty"`

	// Id that the client gives the call, a GUID by custom; the service repeats it in the answer.
	ClientRequestID *string `json:"client-request-id,omitempty"`
}

// UpdateVoiceAuthenticationMethodConfigurationParams defines parameters for
// UpdateVoiceAuthenticationMethodConfiguration.
type UpdateVoiceAuthenticationMethodConfigurationParams struct {
	// Entity tag that the object must still have.
	IfMatch *string `json:"If-Match,omitempty"`

	// Wishes of the client (RFC 7240). With include-unknown-enum-members the service shows members of
	// evolvable enumerations that it otherwise hides behind unknownFutureValue.
	Prefer *string `json:"Prefer,omitempty"`

	// Id that the client gives the call, a GUID by custom; the service repeats it in the answer.
	ClientRequestID *string `json:"client-request-id,omitempty"`
}

// DeleteX509CertificateAuthenticationMethodConfigurationParams defines parameters for
// DeleteX509CertificateAuthenticationMethodConfiguration.
type DeleteX509CertificateAuthenticationMethodConfigurationParams struct {
	// Entity tag that the object must still have.
	IfMatch *string `json:"If-Match,omitempty"`

	// Id that the client gives the call, a GUID by custom; the service repeats it in the answer.
	ClientRequestID *string `json:"client-request-id,omitempty"`
}

// GetX509CertificateAuthenticationMethodConfigurationParams defines parameters for
// GetX509CertificateAuthenticationMethodConfiguration.
type GetX509CertificateAuthenticationMethodConfigurationParams struct {
	// Names of the properties to answer, parted by commas; all of them without it.
	Select []string `form:"$select,omitempty" json:"$select,omitempty"`

	// Wishes of the client (RFC 7240). With include-unknown-enum-members the service shows members of
	// evolvable enumerations that it otherwise hides behind unknownFutureValue.
	Prefer *string `json:"Prefer,omitempty"`

	// Id that the client gives the call, a GUID by custom; the service repeats it in the answer.
	ClientRequestID *string `json:"client-request-id,omitempty"`
}

// UpdateX509CertificateAuthenticationMethodConfigurationParams defines parameters for
// UpdateX509CertificateAuthenticationMethodConfiguration.
type UpdateX509CertificateAuthenticationMethodConfigurationParams struct {
	// Entity tag that the object must still have.
	IfMatch *string `json:"If-Match,omitempty"`

	// Wishes of the client (RFC 7240). With include-unknown-enum-members the service shows members of
	// evolvable enumerations that it otherwise hides behind unknownFutureValue.
	Prefer *string `json:"Prefer,omitempty"`

	// Id that the client gives the call, a GUID by custom; the service repeats it in the answer.
	ClientRequestID *string `json:"client-request-id,omitempty"`
}

// DeleteAuthenticationMethodConfigurationParams defines parameters for
// DeleteAuthenticationMethodConfiguration.
type DeleteAuthenticationMethodConfigurationParams struct {
	// Entity tag that the object must still have.
	IfMatch *string `json:"If-Match,omitempty"`

	// Id that the client gives the call, a GUID by custom; the service repeats it in the answer.
	ClientRequestID *string `json:"client-request-id,omitempty"`
}

// GetAuthenticationMethodConfigurationParams defines parameters for
// GetAuthenticationMethodConfiguration.
type GetAuthenticationMethodConfigurationParams struct {
	// Names of the properties to answer, parted by commas; all of them without it.
	Select []string `form:"$select,omitempty" json:"$select,omitempty"`

	// Wishes of the client (RFC 7240). With include-unknown-enum-members the service shows members of
	// evolvable enumerations that it otherwise hides behind unknownFutureValue.
	Prefer *string `json:"Prefer,omitempty"`

	// Id that the client gives the call, a GUID by custom; the service repeats it in the answer.
	ClientRequestID *string `json:"client-request-id,omitempty"`
}

// UpdateAuthenticationMethodConfigurationParams defines parameters for
// UpdateAuthenticationMethodConfiguration.
type UpdateAuthenticationMethodConfigurationParams struct {
	// Entity tag that the object must still have.
	IfMatch *string `json:"If-Match,omitempty"`

	// Wishes of the client (RFC 7240). With include-unknown-enum-members the service shows members of
	// evolvable enumerations that it otherwise hides behind unknownFutureValue.
	Prefer *string `json:"Prefer,omitempty"`

	// Id that the client gives the call, a GUID by custom; the service repeats it in the answer.
	ClientRequestID *string `json:"client-request-id,omitempty"`
}

// ListSecurityAlertsParams defines parameters for ListSecurityAlerts.
type ListSecurityAlertsParams struct {
	// Names of the properties to answer, parted by commas; all of them without it.
	Select []string `form:"$select,omitempty" json:"$select,omitempty"`

	// OData expression that an item must satisfy, such as status eq 'active'.
	Filter *string `form:"$filter,omitempty" json:"$filter,omitempty"`

	// With true the answer carries the number of all items in @odata.count.
	Count *bool `form:"$count,omitempty" json:"$count,omitempty"`

	// Mark of the next page, taken from @odata.nextLink as it stands.
	Skiptoken *string `form:"$skiptoken,omitempty" json:"$skiptoken,omitempty"`

	// Largest number of items in a page.
	Top *int32 `form:"$top,omitempty" json:"$top,omitempty"`

	// Wishes of the client (RFC 7240). With include-unknown-enum-members the service shows members of
	// evolvable enumerations that it otherwise hides behind unknownFutureValue.
	Prefer *string `json:"Prefer,omitempty"`

	// Id that the client gives the call, a GUID by custom; the service repeats it in the answer.
	ClientRequestID *string `json:"client-request-id,omitempty"`
}

// GetPartnerSecurityAlertParams defines parameters for GetPartnerSecurityAlert.
type GetPartnerSecurityAlertParams struct {
	// Names of the properties to answer, parted by commas; all of them without it.
	Select []string `form:"$select,omitempty" json:"$select,omitempty"`

	// OData expression that an item must satisfy, such as status eq 'active'.
	Filter *string `form:"$filter,omitempty" json:"$filter,omitempty"`

	// With true the answer carries the number of all items in @odata.count.
	Count *bool `form:"$count,omitempty" json:"$count,omitempty"`

	// Wishes of the client (RFC 7240). With include-unknown-enum-members the service shows members of
	// evolvable enumerations that it otherwise hides behind unknownFutureValue.
	Prefer *string `json:"Prefer,omitempty"`

	// Id that the client gives the call, a GUID by custom; the service repeats it in the answer.
	ClientRequestID *string `json:"client-request-id,omitempty"`
}

// UpdatePartnerSecurityAlertParams defines parameters for UpdatePartnerSecurityAlert.
type UpdatePartnerSecurityAlertParams struct {
	// Entity tag that the object must still have.
	IfMatch *string `json:"If-Match,omitempty"`

	// Wishes of the client (RFC 7240). With include-unknown-enum-members the service shows members of
	// evolvable enumerations that it otherwise hides behind unknownFutureValue.
	Prefer *string `json:"Prefer,omitempty"`

	// Id that the client gives the call, a GUID by custom; the service repeats it in the answer.
	ClientRequestID *string `json:"client-request-id,omitempty"`
}

// GetPartnerSecurityScoreParams defines parameters for GetPartnerSecurityScore.
type GetPartnerSecurityScoreParams struct {
	// Names of the properties to answer, parted by commas; all of them without it.
	Select []string `form:"$select,omitempty" json:"$select,omitempty"`

	// Names of the relationships to answer inline, parted by commas.
	Expand []string `form:"$expand,omitempty" json:"$expand,omitempty"`

	// Wishes of the client (RFC 7240). With include-unknown-enum-members the service shows members of
	// evolvable enumerations that it otherwise hides behind unknownFutureValue.
	Prefer *string `json:"Prefer,omitempty"`

	// Id that the client gives the call, a GUID by custom; the service repeats it in the answer.
	ClientRequestID *string `json:"client-request-id,omitempty"`
}

// ListCustomerInsightsParams defines parameters for ListCustomerInsights.
type ListCustomerInsightsParams struct {
	// Names of the properties to answer, parted by commas; all of them without it.
	Select []string `form:"$select,omitempty" json:"$select,omitempty"`

	// Names of the relationships to answer inline, parted by commas.
	Expand []string `form:"$expand,omitempty" json:"$expand,omitempty"`

	// OData expression that an item must satisfy, such as status eq 'active'.
	Filter *string `form:"$filter,omitempty" json:"$filter,omitempty"`

	// Properties to sort by, parted by commas, each with asc or desc behind it.
	Orderby []string `form:"$orderby,omitempty" json:"$orderby,omitempty"`

	// With true the answer carries the number of all items in @odata.count.
	Count *bool `form:"$count,omitempty" json:"$count,omitempty"`

	// Mark of the next page, taken from @odata.nextLink as it stands.
	Skiptoken *string `form:"$skiptoken,omitempty" json:"$skiptoken,omitempty"`

	// Wishes of the client (RFC 7240). With include-unknown-enum-members the service shows members of
	// evolvable enumerations that it otherwise hides behind unknownFutureValue.
	Prefer *string `json:"Prefer,omitempty"`

	// Id that the client gives the call, a GUID by custom; the service repeats it in the answer.
	ClientRequestID *string `json:"client-request-id,omitempty"`
}

// ListSecurityScoreHistoryParams defines parameters for ListSecurityScoreHistory.
type ListSecurityScoreHistoryParams struct {
	// Names of the properties to answer, parted by commas; all of them without it.
	Select []string `form:"$select,omitempty" json:"$select,omitempty"`

	// Names of the relationships to answer inline, parted by commas.
	Expand []string `form:"$expand,omitempty" json:"$expand,omitempty"`

	// OData expression that an item must satisfy, such as status eq 'active'.
	Filter *string `form:"$filter,omitempty" json:"$filter,omitempty"`

	// Properties to sort by, parted by commas, each with asc or desc behind it.
	Orderby []string `form:"$orderby,omitempty" json:"$orderby,omitempty"`

	// Largest number of items in a page.
	Top *int32 `form:"$top,omitempty" json:"$top,omitempty"`

	// Number of items to leave out from the front.
	Skip *int32 `form:"$skip,omitempty" json:"$skip,omitempty"`

	// With true the answer carries the number of all items in @odata.count.
	Count *bool `form:"$count,omitempty" json:"$count,omitempty"`

	// Mark of the next page, taken from @odata.nextLink as it stands.
	Skiptoken *string `form:"$skiptoken,omitempty" json:"$skiptoken,omitempty"`

	// Wishes of the client (RFC 7240). With include-unknown-enum-members the service shows members of
	// evolvable enumerations that it otherwise hides behind unknownFutureValue.
	Prefer *string `json:"Prefer,omitempty"`

	// Id that the client gives the call, a GUID by custom; the service repeats it in the answer.
	ClientRequestID *string `json:"client-request-id,omitempty"`
}

// GetSecurityScoreHistoryParams defines parameters for GetSecurityScoreHistory.
type GetSecurityScoreHistoryParams struct {
	// Names of the properties to answer, parted by commas; all of them without it.
	Select []string `form:"$select,omitempty" json:"$select,omitempty"`

	// Names of the relationships to answer inline, parted by commas.
	Expand []string `form:"$expand,omitempty" json:"$expand,omitempty"`

	// Wishes of the client (RFC 7240). With include-unknown-enum-members the service shows members of
	// evolvable enumerations that it otherwise hides behind unknownFutureValue.
	Prefer *string `json:"Prefer,omitempty"`

	// Id that the client gives the call, a GUID by custom; the service repeats it in the answer.
	ClientRequestID *string `json:"client-request-id,omitempty"`
}

// ListRequirementsParams defines parameters for ListRequirements.
type ListRequirementsParams struct {
	// Names of the properties to answer, parted by commas; all of them without it.
	Select []string `form:"$select,omitempty" json:"$select,omitempty"`

	// Names of the relationships to answer inline, parted by commas.
	Expand []string `form:"$expand,omitempty" json:"$expand,omitempty"`

	// OData expression that an item must satisfy, such as status eq 'active'.
	Filter *string `form:"$filter,omitempty" json:"$filter,omitempty"`

	// Properties to sort by, parted by commas, each with asc or desc behind it.
	Orderby []string `form:"$orderby,omitempty" json:"$orderby,omitempty"`

	// Largest number of items in a page.
	Top *int32 `form:"$top,omitempty" json:"$top,omitempty"`

	// Number of items to leave out from the front.
	Skip *int32 `form:"$skip,omitempty" json:"$skip,omitempty"`

	// With true the answer carries the number of all items in @odata.count.
	Count *bool `form:"$count,omitempty" json:"$count,omitempty"`

	// Mark of the next page, taken from @odata.nextLink as it stands.
	Skiptoken *string `form:"$skiptoken,omitempty" json:"$skiptoken,omitempty"`

	// Wishes of the client (RFC 7240). With include-unknown-enum-members the service shows members of
	// evolvable enumerations that it otherwise hides behind unknownFutureValue.
	Prefer *string `json:"Prefer,omitempty"`

	// Id that the client gives the call, a GUID by custom; the service repeats it in the answer.
	ClientRequestID *string `json:"client-request-id,omitempty"`
}

// GetSecurityRequirementParams defines parameters for GetSecurityRequirement.
type GetSecurityRequirementParams struct {
	// Names of the properties to answer, parted by commas; all of them without it.
	Select []string `form:"$select,omitempty" json:"$select,omitempty"`

	// Names of the relationships to answer inline, parted by commas.
	Expand []string `form:"$expand,omitempty" json:"$expand,omitempty"`

	// Wishes of the client (RFC 7240). With include-unknown-enum-members the service shows members of
	// evolvable enumerations that it otherwise hides behind unknownFutureValue.
	Prefer *string `json:"Prefer,omitempty"`

	// Id that the client gives the call, a GUID by custom; the service repeats it in the answer.
	ClientRequestID *string `json:"client-request-id,omitempty"`
}

// UpdateAuthenticationMethodsPolicyJSONRequestBody defines body for
// UpdateAuthenticationMethodsPolicy for application/json ContentType.
type UpdateAuthenticationMethodsPolicyJSONRequestBody = AuthenticationMethodsPolicyUpdate

// CreateAuthenticationMethodConfigurationJSONRequestBody defines body for
// CreateAuthenticationMethodConfiguration for application/json ContentType.
type CreateAuthenticationMethodConfigurationJSONRequestBody = ExternalAuthenticationMethodConfigurationCreateRequest

// UpdateTemporaryAccessPassAuthenticationMethodConfigurationJSONRequestBody defines body for
// UpdateTemporaryAccessPassAuthenticationMethodConfiguration for application/json ContentType.
type UpdateTemporaryAccessPassAuthenticationMethodConfigurationJSONRequestBody = TemporaryAccessPassAuthenticationMethodConfigurationUpdate

// UpdateVerifiableCredentialsAuthenticationMethodConfigurationJSONRequestBody defines body for
// UpdateVerifiableCredentialsAuthenticationMethodConfiguration for application/json ContentType.
type UpdateVerifiableCredentialsAuthenticationMethodConfigurationJSONRequestBody = VerifiableCredentialsAuthenticationMethodConfigurationUpdate

// UpdateEmailAuthenticationMethodConfigurationJSONRequestBody defines body for
// UpdateEmailAuthenticationMethodConfiguration for application/json ContentType.
type UpdateEmailAuthenticationMethodConfigurationJSONRequestBody = EmailAuthenticationMethodConfigurationUpdate

// UpdateFido2AuthenticationMethodConfigurationJSONRequestBody defines body for
// UpdateFido2AuthenticationMethodConfiguration for application/json ContentType.
type UpdateFido2AuthenticationMethodConfigurationJSONRequestBody = Fido2AuthenticationMethodConfigurationUpdate

// UpdateHardwareOathAuthenticationMethodConfigurationJSONRequestBody defines body for
// UpdateHardwareOathAuthenticationMethodConfiguration for application/json ContentType.
type UpdateHardwareOathAuthenticationMethodConfigurationJSONRequestBody = HardwareOathAuthenticationMethodConfigurationUpdate

// UpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationJSONRequestBody defines body for
// UpdateMicrosoftAuthenticatorAuthenticationMethodConfiguration for application/json ContentType.
type UpdateMicrosoftAuthenticatorAuthenticationMethodConfigurationJSONRequestBody = MicrosoftAuthenticatorAuthenticationMethodConfigurationUpdate

// UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationJSONRequestBody defines
// body for UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfiguration for
// application/json ContentType.
//
// Deprecated: do not use it in new code.
type UpdatePasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationJSONRequestBody = PasswordlessMicrosoftAuthenticatorAuthenticationMethodConfigurationUpdate

// UpdateQrCodePinAuthenticationMethodConfigurationJSONRequestBody defines body for
// UpdateQrCodePinAuthenticationMethodConfiguration for application/json ContentType.
type UpdateQrCodePinAuthenticationMethodConfigurationJSONRequestBody = QrCodePinAuthenticationMethodConfigurationUpdate

// UpdateSmsAuthenticationMethodConfigurationJSONRequestBody defines body for
// UpdateSmsAuthenticationMethodConfiguration for application/json ContentType.
type UpdateSmsAuthenticationMethodConfigurationJSONRequestBody = SmsAuthenticationMethodConfigurationUpdate

// UpdateSoftwareOathAuthenticationMethodConfigurationJSONRequestBody defines body for
// UpdateSoftwareOathAuthenticationMethodConfiguration for application/json ContentType.
type UpdateSoftwareOathAuthenticationMethodConfigurationJSONRequestBody = SoftwareOathAuthenticationMethodConfigurationUpdate

// UpdateVoiceAuthenticationMethodConfigurationJSONRequestBody defines body for
// UpdateVoiceAuthenticationMethodConfiguration for application/json ContentType.
type UpdateVoiceAuthenticationMethodConfigurationJSONRequestBody = VoiceAuthenticationMethodConfigurationUpdate

// UpdateX509CertificateAuthenticationMethodConfigurationJSONRequestBody defines body for
// UpdateX509CertificateAuthenticationMethodConfiguration for application/json ContentType.
type UpdateX509CertificateAuthenticationMethodConfigurationJSONRequestBody = X509CertificateAuthenticationMethodConfigurationUpdate

// UpdateAuthenticationMethodConfigurationJSONRequestBody defines body for
// UpdateAuthenticationMethodConfiguration for application/json ContentType.
type UpdateAuthenticationMethodConfigurationJSONRequestBody = AuthenticationMethodConfigurationUpdateUnion

// UpdatePartnerSecurityAlertJSONRequestBody defines body for UpdatePartnerSecurityAlert for
// application/json ContentType.
type UpdatePartnerSecurityAlertJSONRequestBody = PartnerSecurityAlertUpdate

// Getter for additional properties for AdditionalDataDictionary. Returns the specified
// element and whether it was found
func (a AdditionalDataDictionary) Get(fieldName string) (value string, found bool) {
	if a.AdditionalProperties != nil {
		value, found = a.AdditionalProperties[fieldName]
	}
	return
}

// Setter for additional properties for AdditionalDataDictionary
func (a *AdditionalDataDictionary) Set(fieldName string, value string) {
	if a.AdditionalProperties == nil {
		a.AdditionalProperties = make(map[string]string)
	}
	a.AdditionalProperties[fieldName] = value
}
