// Code generated from the contract by graphcontract. DO NOT EDIT.

package gen

import (
	"slices"
	"strings"
)

// Members of AuthenticationMethodState.
const (
	AuthenticationMethodStateEnabled  AuthenticationMethodState = "enabled"
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

// Members of ComplianceStatus.
const (
	ComplianceStatusCompliant          ComplianceStatus = "compliant"
	ComplianceStatusNoncomplaint       ComplianceStatus = "noncomplaint"
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

// Members of SecurityRequirementType.
const (
	SecurityRequirementTypeMfaEnforcedForAdmins            SecurityRequirementType = "mfaEnforcedForAdmins"
	SecurityRequirementTypeMfaEnforcedForAdminsOfCustomers SecurityRequirementType = "mfaEnforcedForAdminsOfCustomers"
	SecurityRequirementTypeUnknownFutureValue              SecurityRequirementType = "unknownFutureValue"
)

// SecurityRequirementTypeValues lists the members in their order.
func SecurityRequirementTypeValues() []SecurityRequirementType {
	return []SecurityRequirementType{
		SecurityRequirementTypeMfaEnforcedForAdmins,
		SecurityRequirementTypeMfaEnforcedForAdminsOfCustomers,
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
	PasskeyTypesDeviceBound        PasskeyTypes = "deviceBound"
	PasskeyTypesUnknownFutureValue PasskeyTypes = "unknownFutureValue"
	PasskeyTypesSynced             PasskeyTypes = "synced"
)

// PasskeyTypesValues lists the members in their order.
func PasskeyTypesValues() []PasskeyTypes {
	return []PasskeyTypes{
		PasskeyTypesDeviceBound,
		PasskeyTypesUnknownFutureValue,
		PasskeyTypesSynced,
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
func (e PasskeyTypes) AfterSentinel() bool {
	return slices.ContainsFunc(e.Split(), func(e PasskeyTypes) bool {
		switch e {
		case PasskeyTypesSynced:
			return true
		}
		return false
	})
}

// Members of X509CertificateRuleType.
const (
	// X509CertificateRuleTypeIssuerSubject: The issuer.
	X509CertificateRuleTypeIssuerSubject X509CertificateRuleType = "issuerSubject"
	// X509CertificateRuleTypePolicyOID: The policy.
	X509CertificateRuleTypePolicyOID          X509CertificateRuleType = "policyOID"
	X509CertificateRuleTypeUnknownFutureValue X509CertificateRuleType = "unknownFutureValue"
	// X509CertificateRuleTypeIssuerSubjectAndPolicyOID: Both.
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
