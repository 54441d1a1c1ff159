// Code generated from the contract by graphcontract. DO NOT EDIT.

package alerts

import (
	"slices"
	"time"

	"github.com/graphcontract/graphcontract/gen/wire"
	"github.com/oapi-codegen/nullable"
)

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

// Entity: Root of all types that have a key of their own. Abstract; no value is of this type alone.
type Entity struct {
	// Describes what the body holds, as a URL into the service metadata; on the outermost object of
	// an
	// answer.
	ODataContext *string `json:"@odata.context,omitempty"`

	// Name of the type of this object.
	ODataType *string `json:"@odata.type,omitempty"`

	// Key of the entity, unique among its siblings. Derived types tell who sets it and what it
	// looks
	// like.
	ID *string `json:"id,omitempty"`

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

// PartnerSecurityAlert: A threat or weakness found at a customer, for the partner to act on. All of
// it is set by the service but `status` and `resolvedReason`, which the partner may change.
type PartnerSecurityAlert struct {
	// Describes what the body holds, as a URL into the service metadata; on the outermost object of
	// an
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

	// Key of the alert, set by the service. Often a GUID, sometimes two joined by a hyphen; treat
	// it as
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

// SecurityAlertConfidence: How sure the service is that an alert is right.
type SecurityAlertConfidence string

// SecurityAlertResolvedReason: Why a partner closed an alert.
type SecurityAlertResolvedReason string

// SecurityAlertSeverity: How much damage a threat could do.
type SecurityAlertSeverity string

// SecurityAlertStatus: Where the partner is in handling an alert.
type SecurityAlertStatus string

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

	// Wishes of the client (RFC 7240). With include-unknown-enum-members the service shows members
	// of
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

	// Wishes of the client (RFC 7240). With include-unknown-enum-members the service shows members
	// of
	// evolvable enumerations that it otherwise hides behind unknownFutureValue.
	Prefer *string `json:"Prefer,omitempty"`

	// Id that the client gives the call, a GUID by custom; the service repeats it in the answer.
	ClientRequestID *string `json:"client-request-id,omitempty"`
}

// UpdatePartnerSecurityAlertParams defines parameters for UpdatePartnerSecurityAlert.
type UpdatePartnerSecurityAlertParams struct {
	// Entity tag that the object must still have.
	IfMatch *string `json:"If-Match,omitempty"`

	// Wishes of the client (RFC 7240). With include-unknown-enum-members the service shows members
	// of
	// evolvable enumerations that it otherwise hides behind unknownFutureValue.
	Prefer *string `json:"Prefer,omitempty"`

	// Id that the client gives the call, a GUID by custom; the service repeats it in the answer.
	ClientRequestID *string `json:"client-request-id,omitempty"`
}

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

// contract is what Validate holds values against.
var contract wire.Contract

// UseContract sets what the Validate methods of this package hold values against. To import the
// package contract below this one does it.
func UseContract(check wire.Check) { contract.Use(check) }

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

func (v *Entity) UnmarshalJSON(b []byte) error { return wire.Unmarshal(b, v) }
func (v Entity) MarshalJSON() ([]byte, error)  { return wire.Marshal(&v) }

// Validate holds v against the contract.
func (v Entity) Validate(as ...wire.Direction) error {
	return contract.Validate(v, "microsoft.graph.entity", as)
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

func (v *AffectedResource) UnmarshalJSON(b []byte) error { return wire.Unmarshal(b, v) }
func (v AffectedResource) MarshalJSON() ([]byte, error)  { return wire.Marshal(&v) }

// Validate holds v against the contract.
func (v AffectedResource) Validate(as ...wire.Direction) error {
	return contract.Validate(v, "microsoft.graph.partner.security.affectedResource", as)
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
