// Code generated from the contract by graphcontract. DO NOT EDIT.

package gen

import (
	"time"

	"github.com/google/uuid"
	"github.com/graphcontract/graphcontract/gen/wire"
	"github.com/oapi-codegen/nullable"
)

// SecurityRequirementInstance defines model for
// instance.microsoft.graph.partner.security.securityRequirement.
type SecurityRequirementInstance struct {
	ODataType        string                                     `json:"@odata.type,omitempty" wire:"#microsoft.graph.partner.security.securityRequirement"`
	ActionURL        nullable.Nullable[string]                  `json:"actionUrl,omitempty"`
	ComplianceStatus nullable.Nullable[ComplianceStatus]        `json:"complianceStatus,omitempty"`
	ID               *string                                    `json:"id,omitempty"`
	MaxScore         nullable.Nullable[int64]                   `json:"maxScore,omitempty"`
	RequirementType  nullable.Nullable[SecurityRequirementType] `json:"requirementType,omitempty"`
	UpdatedDateTime  nullable.Nullable[time.Time]               `json:"updatedDateTime,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// InnerError defines model for microsoft.graph.ODataErrors.InnerError.
type InnerError struct {
	ClientRequestID *string    `json:"client-request-id,omitempty"`
	Date            *time.Time `json:"date,omitempty"`
	RequestID       *string    `json:"request-id,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// MainError defines model for microsoft.graph.ODataErrors.MainError.
type MainError struct {
	Code       string                    `json:"code"`
	InnerError *InnerError               `json:"innerError,omitempty"`
	Message    string                    `json:"message"`
	Target     nullable.Nullable[string] `json:"target,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// ODataError defines model for microsoft.graph.ODataErrors.ODataError.
type ODataError struct {
	Error MainError `json:"error"`

	Unlisted wire.Members `json:"-"`
}

// AuthenticationMethodConfiguration: Base of the configurations.
type AuthenticationMethodConfiguration struct {
	ODataType      *string                                      `json:"@odata.type,omitempty"`
	ExcludeTargets []ExcludeTarget                              `json:"excludeTargets,omitzero"`
	ID             *string                                      `json:"id,omitempty"`
	State          nullable.Nullable[AuthenticationMethodState] `json:"state,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// AuthenticationMethodConfigurationUnion: Any configuration.
type AuthenticationMethodConfigurationUnion struct{ wire.Union }

// AuthenticationMethodConfigurationUpdateUnion defines model for
// microsoft.graph.authenticationMethodConfigurationUpdateUnion.
type AuthenticationMethodConfigurationUpdateUnion struct{ wire.Union }

// AuthenticationMethodState defines model for microsoft.graph.authenticationMethodState.
type AuthenticationMethodState string

// AuthenticationMethodsPolicy: The policy of a tenant.
type AuthenticationMethodsPolicy struct {
	ODataContext                       *string                                    `json:"@odata.context,omitempty"`
	ODataType                          *string                                    `json:"@odata.type,omitempty"`
	AuthenticationMethodConfigurations []AuthenticationMethodConfigurationUnion   `json:"authenticationMethodConfigurations,omitzero"`
	Description                        nullable.Nullable[string]                  `json:"description,omitempty"`
	ID                                 *string                                    `json:"id,omitempty"`
	LastModifiedDateTime               nullable.Nullable[time.Time]               `json:"lastModifiedDateTime,omitempty"`
	ReconfirmationInDays               nullable.Nullable[int32]                   `json:"reconfirmationInDays,omitempty"`
	RegistrationEnforcement            nullable.Nullable[RegistrationEnforcement] `json:"registrationEnforcement,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// AuthenticationMethodsPolicyUpdate defines model for
// microsoft.graph.authenticationMethodsPolicyUpdate.
type AuthenticationMethodsPolicyUpdate struct {
	ODataType               *string                                    `json:"@odata.type,omitempty"`
	Description             nullable.Nullable[string]                  `json:"description,omitempty"`
	ReconfirmationInDays    nullable.Nullable[int32]                   `json:"reconfirmationInDays,omitempty"`
	RegistrationEnforcement nullable.Nullable[RegistrationEnforcement] `json:"registrationEnforcement,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// Entity: Base of everything that has an id.
type Entity struct {
	ODataType *string `json:"@odata.type,omitempty"`
	ID        *string `json:"id,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// ExcludeTarget defines model for microsoft.graph.excludeTarget.
type ExcludeTarget struct {
	ODataType  *string                   `json:"@odata.type,omitempty"`
	ID         nullable.Nullable[string] `json:"id,omitempty"`
	TargetType nullable.Nullable[string] `json:"targetType,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// Fido2AuthenticationMethodConfiguration: Passkeys.
type Fido2AuthenticationMethodConfiguration struct {
	ODataType             string                                       `json:"@odata.type" wire:"#microsoft.graph.fido2AuthenticationMethodConfiguration"`
	DefaultPasskeyProfile nullable.Nullable[uuid.UUID]                 `json:"defaultPasskeyProfile,omitempty"`
	ExcludeTargets        []ExcludeTarget                              `json:"excludeTargets,omitzero"`
	ID                    *string                                      `json:"id,omitempty"`
	IsAttestationEnforced nullable.Nullable[bool]                      `json:"isAttestationEnforced,omitempty"`
	State                 nullable.Nullable[AuthenticationMethodState] `json:"state,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// Fido2AuthenticationMethodConfigurationUpdate defines model for
// microsoft.graph.fido2AuthenticationMethodConfigurationUpdate.
type Fido2AuthenticationMethodConfigurationUpdate struct {
	ODataType             string                                       `json:"@odata.type" wire:"#microsoft.graph.fido2AuthenticationMethodConfiguration"`
	DefaultPasskeyProfile nullable.Nullable[uuid.UUID]                 `json:"defaultPasskeyProfile,omitempty"`
	ExcludeTargets        []ExcludeTarget                              `json:"excludeTargets,omitzero"`
	IsAttestationEnforced nullable.Nullable[bool]                      `json:"isAttestationEnforced,omitempty"`
	State                 nullable.Nullable[AuthenticationMethodState] `json:"state,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// AdditionalDataDictionary: Strings by name.
type AdditionalDataDictionary struct {
	ODataType            *string           `json:"@odata.type,omitempty"`
	AdditionalProperties map[string]string `json:"-"`

	Unlisted wire.Members `json:"-"`
}

// AdminsMfaEnforcedSecurityRequirement defines model for
// microsoft.graph.partner.security.adminsMfaEnforcedSecurityRequirement.
type AdminsMfaEnforcedSecurityRequirement struct {
	ODataType                      string                              `json:"@odata.type" wire:"#microsoft.graph.partner.security.adminsMfaEnforcedSecurityRequirement"`
	ActionURL                      nullable.Nullable[string]           `json:"actionUrl,omitempty"`
	AdminsRequiredNotUsingMfaCount nullable.Nullable[int64]            `json:"adminsRequiredNotUsingMfaCount,omitempty"`
	AverageResponseTimeInHours     nullable.Nullable[float32]          `json:"averageResponseTimeInHours,omitempty"`
	ComplianceStatus               nullable.Nullable[ComplianceStatus] `json:"complianceStatus,omitempty"`
	ID                             *string                             `json:"id,omitempty"`
	MaxScore                       nullable.Nullable[int64]            `json:"maxScore,omitempty"`
	RequirementType                *SecurityRequirementType            `json:"requirementType,omitempty"`
	Score                          nullable.Nullable[float64]          `json:"score,omitempty"`
	UpdatedDateTime                nullable.Nullable[time.Time]        `json:"updatedDateTime,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// ComplianceStatus defines model for microsoft.graph.partner.security.complianceStatus.
type ComplianceStatus string

// PartnerSecurityAlertUpdate: Changes to an alert. The status has to be there, but may be null,
// which is what only this type does here.
type PartnerSecurityAlertUpdate struct {
	Status nullable.Nullable[ComplianceStatus] `json:"status"`

	Unlisted wire.Members `json:"-"`
}

// SecurityRequirement defines model for microsoft.graph.partner.security.securityRequirement.
type SecurityRequirement struct {
	ODataType        *string                                    `json:"@odata.type,omitempty"`
	ActionURL        nullable.Nullable[string]                  `json:"actionUrl,omitempty"`
	ComplianceStatus nullable.Nullable[ComplianceStatus]        `json:"complianceStatus,omitempty"`
	ID               *string                                    `json:"id,omitempty"`
	MaxScore         nullable.Nullable[int64]                   `json:"maxScore,omitempty"`
	RequirementType  nullable.Nullable[SecurityRequirementType] `json:"requirementType,omitempty"`
	UpdatedDateTime  nullable.Nullable[time.Time]               `json:"updatedDateTime,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// SecurityRequirementCollectionResponse defines model for
// microsoft.graph.partner.security.securityRequirementCollectionResponse.
type SecurityRequirementCollectionResponse struct {
	ODataContext  *string                    `json:"@odata.context,omitempty"`
	ODataCount    *int64                     `json:"@odata.count,omitempty"`
	ODataNextLink *string                    `json:"@odata.nextLink,omitempty"`
	Value         []SecurityRequirementUnion `json:"value"`

	Unlisted wire.Members `json:"-"`
}

// SecurityRequirementType defines model for
// microsoft.graph.partner.security.securityRequirementType.
type SecurityRequirementType string

// SecurityRequirementUnion defines model for
// microsoft.graph.partner.security.securityRequirementUnion.
type SecurityRequirementUnion struct{ wire.Union }

// PasskeyTypes: Kinds of passkey; a value can hold several.
type PasskeyTypes string

// RegistrationEnforcement defines model for microsoft.graph.registrationEnforcement.
type RegistrationEnforcement struct {
	ODataType            *string                  `json:"@odata.type,omitempty"`
	SnoozeDurationInDays nullable.Nullable[int32] `json:"snoozeDurationInDays,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// X509CertificateAuthenticationMethodConfiguration: Certificates.
type X509CertificateAuthenticationMethodConfiguration struct {
	ODataType      string                                       `json:"@odata.type" wire:"#microsoft.graph.x509CertificateAuthenticationMethodConfiguration"`
	ExcludeTargets []ExcludeTarget                              `json:"excludeTargets,omitzero"`
	ID             *string                                      `json:"id,omitempty"`
	RuleType       nullable.Nullable[X509CertificateRuleType]   `json:"ruleType,omitempty"`
	State          nullable.Nullable[AuthenticationMethodState] `json:"state,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// X509CertificateAuthenticationMethodConfigurationCreateRequest: In no union, but it has to name
// its type.
type X509CertificateAuthenticationMethodConfigurationCreateRequest struct {
	ODataType string  `json:"@odata.type" wire:"#microsoft.graph.x509CertificateAuthenticationMethodConfiguration"`
	ID        *string `json:"id,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// X509CertificateAuthenticationMethodConfigurationUpdate defines model for
// microsoft.graph.x509CertificateAuthenticationMethodConfigurationUpdate.
type X509CertificateAuthenticationMethodConfigurationUpdate struct {
	ODataType string                                     `json:"@odata.type" wire:"#microsoft.graph.x509CertificateAuthenticationMethodConfiguration"`
	RuleType  nullable.Nullable[X509CertificateRuleType] `json:"ruleType,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// X509CertificateRuleType: What a rule looks at.
type X509CertificateRuleType string

// BadRequest defines model for badRequest.
type BadRequest = ODataError

// NotFound defines model for notFound.
type NotFound = ODataError

// TooManyRequests defines model for tooManyRequests.
type TooManyRequests = ODataError

// GetAuthenticationMethodsPolicyParams defines parameters for GetAuthenticationMethodsPolicy.
type GetAuthenticationMethodsPolicyParams struct {
	Select          []string `form:"$select,omitempty" json:"$select,omitempty"`
	Expand          []string `form:"$expand,omitempty" json:"$expand,omitempty"`
	Prefer          *string  `json:"Prefer,omitempty"`
	ClientRequestID *string  `json:"client-request-id,omitempty"`
}

// UpdateAuthenticationMethodConfigurationParams defines parameters for
// UpdateAuthenticationMethodConfiguration.
type UpdateAuthenticationMethodConfigurationParams struct {
	IfMatch *string `json:"If-Match,omitempty"`
}

// ListRequirementsParams defines parameters for ListRequirements.
type ListRequirementsParams struct {
	Top    *int32   `form:"$top,omitempty" json:"$top,omitempty"`
	Count  *bool    `form:"$count,omitempty" json:"$count,omitempty"`
	Select []string `form:"$select,omitempty" json:"$select,omitempty"`
}

// UpdateAuthenticationMethodsPolicyJSONRequestBody defines body for
// UpdateAuthenticationMethodsPolicy for application/json ContentType.
type UpdateAuthenticationMethodsPolicyJSONRequestBody = AuthenticationMethodsPolicyUpdate

// CreateAuthenticationMethodConfigurationJSONRequestBody defines body for
// CreateAuthenticationMethodConfiguration for application/json ContentType.
type CreateAuthenticationMethodConfigurationJSONRequestBody = X509CertificateAuthenticationMethodConfigurationCreateRequest

// UpdateFido2AuthenticationMethodConfigurationJSONRequestBody defines body for
// UpdateFido2AuthenticationMethodConfiguration for application/json ContentType.
type UpdateFido2AuthenticationMethodConfigurationJSONRequestBody = Fido2AuthenticationMethodConfigurationUpdate

// UpdateAuthenticationMethodConfigurationJSONRequestBody defines body for
// UpdateAuthenticationMethodConfiguration for application/json ContentType.
type UpdateAuthenticationMethodConfigurationJSONRequestBody = AuthenticationMethodConfigurationUpdateUnion

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
