// Code generated from the contract by graphcontract. DO NOT EDIT.

package gen

import (
	"slices"
	"strings"
)

// Members of AuthenticationMethodState, in the order of the contract.
const (
	AuthenticationMethodStateEnabled  AuthenticationMethodState = "enabled"
	AuthenticationMethodStateDisabled AuthenticationMethodState = "disabled"
)

// AuthenticationMethodStateValues lists the members in the order of the contract. The caller may
// change the list.
func AuthenticationMethodStateValues() []AuthenticationMethodState {
	return []AuthenticationMethodState{
		AuthenticationMethodStateEnabled,
		AuthenticationMethodStateDisabled,
	}
}

// Valid reports whether the contract lists e. Other values survive decoding and encoding.
func (e AuthenticationMethodState) Valid() bool {
	switch e {
	case AuthenticationMethodStateEnabled,
		AuthenticationMethodStateDisabled:
		return true
	}
	return false
}

// String is the value on the wire.
func (e AuthenticationMethodState) String() string { return string(e) }

// IsSentinel reports whether e only stands for members that the contract does not list yet; it must
// not be sent.
func (AuthenticationMethodState) IsSentinel() bool { return false }

// AfterSentinel reports whether e came after the sentinel: a caller sees it only with "Prefer:
// include-unknown-enum-members", and the sentinel otherwise.
func (AuthenticationMethodState) AfterSentinel() bool { return false }

// Members of ComplianceStatus, in the order of the contract.
const (
	ComplianceStatusCompliant          ComplianceStatus = "compliant"
	ComplianceStatusNoncomplaint       ComplianceStatus = "noncomplaint"
	ComplianceStatusUnknownFutureValue ComplianceStatus = "unknownFutureValue"
)

// ComplianceStatusValues lists the members in the order of the contract. The caller may change the
// list.
func ComplianceStatusValues() []ComplianceStatus {
	return []ComplianceStatus{
		ComplianceStatusCompliant,
		ComplianceStatusNoncomplaint,
		ComplianceStatusUnknownFutureValue,
	}
}

// Valid reports whether the contract lists e. Other values survive decoding and encoding.
func (e ComplianceStatus) Valid() bool {
	switch e {
	case ComplianceStatusCompliant,
		ComplianceStatusNoncomplaint,
		ComplianceStatusUnknownFutureValue:
		return true
	}
	return false
}

// String is the value on the wire.
func (e ComplianceStatus) String() string { return string(e) }

// IsSentinel reports whether e only stands for members that the contract does not list yet; it must
// not be sent.
func (e ComplianceStatus) IsSentinel() bool {
	return e == ComplianceStatusUnknownFutureValue
}

// AfterSentinel reports whether e came after the sentinel: a caller sees it only with "Prefer:
// include-unknown-enum-members", and the sentinel otherwise.
func (ComplianceStatus) AfterSentinel() bool { return false }

// Members of SecurityRequirementType, in the order of the contract.
const (
	SecurityRequirementTypeMfaEnforcedForAdmins            SecurityRequirementType = "mfaEnforcedForAdmins"
	SecurityRequirementTypeMfaEnforcedForAdminsOfCustomers SecurityRequirementType = "mfaEnforcedForAdminsOfCustomers"
	SecurityRequirementTypeUnknownFutureValue              SecurityRequirementType = "unknownFutureValue"
)

// SecurityRequirementTypeValues lists the members in the order of the contract. The caller may
// change the list.
func SecurityRequirementTypeValues() []SecurityRequirementType {
	return []SecurityRequirementType{
		SecurityRequirementTypeMfaEnforcedForAdmins,
		SecurityRequirementTypeMfaEnforcedForAdminsOfCustomers,
		SecurityRequirementTypeUnknownFutureValue,
	}
}

// Valid reports whether the contract lists e. Other values survive decoding and encoding.
func (e SecurityRequirementType) Valid() bool {
	switch e {
	case SecurityRequirementTypeMfaEnforcedForAdmins,
		SecurityRequirementTypeMfaEnforcedForAdminsOfCustomers,
		SecurityRequirementTypeUnknownFutureValue:
		return true
	}
	return false
}

// String is the value on the wire.
func (e SecurityRequirementType) String() string { return string(e) }

// IsSentinel reports whether e only stands for members that the contract does not list yet; it must
// not be sent.
func (e SecurityRequirementType) IsSentinel() bool {
	return e == SecurityRequirementTypeUnknownFutureValue
}

// AfterSentinel reports whether e came after the sentinel: a caller sees it only with "Prefer:
// include-unknown-enum-members", and the sentinel otherwise.
func (SecurityRequirementType) AfterSentinel() bool { return false }

// Members of PasskeyTypes, in the order of the contract.
const (
	PasskeyTypesDeviceBound        PasskeyTypes = "deviceBound"
	PasskeyTypesUnknownFutureValue PasskeyTypes = "unknownFutureValue"
	PasskeyTypesSynced             PasskeyTypes = "synced"
)

// PasskeyTypesValues lists the members in the order of the contract. The caller may change the
// list.
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

// Valid reports whether the contract lists every member that e joins. Other values survive decoding
// and encoding.
func (e PasskeyTypes) Valid() bool {
	for _, m := range e.Split() {
		if !m.member() {
			return false
		}
	}
	return true
}

func (e PasskeyTypes) member() bool {
	switch e {
	case PasskeyTypesDeviceBound,
		PasskeyTypesUnknownFutureValue,
		PasskeyTypesSynced:
		return true
	}
	return false
}

// String is the value on the wire.
func (e PasskeyTypes) String() string { return string(e) }

// IsSentinel reports whether e only stands for members that the contract does not list yet; it must
// not be sent.
func (e PasskeyTypes) IsSentinel() bool {
	return slices.Contains(e.Split(), PasskeyTypesUnknownFutureValue)
}

// AfterSentinel reports whether e came after the sentinel: a caller sees it only with "Prefer:
// include-unknown-enum-members", and the sentinel otherwise.
func (e PasskeyTypes) AfterSentinel() bool {
	return slices.ContainsFunc(e.Split(), func(e PasskeyTypes) bool {
		switch e {
		case PasskeyTypesSynced:
			return true
		}
		return false
	})
}

// Members of X509CertificateRuleType, in the order of the contract.
const (
	// X509CertificateRuleTypeIssuerSubject: The issuer.
	X509CertificateRuleTypeIssuerSubject X509CertificateRuleType = "issuerSubject"
	// X509CertificateRuleTypePolicyOID: The policy.
	X509CertificateRuleTypePolicyOID          X509CertificateRuleType = "policyOID"
	X509CertificateRuleTypeUnknownFutureValue X509CertificateRuleType = "unknownFutureValue"
	// X509CertificateRuleTypeIssuerSubjectAndPolicyOID: Both.
	X509CertificateRuleTypeIssuerSubjectAndPolicyOID X509CertificateRuleType = "issuerSubjectAndPolicyOID"
)

// X509CertificateRuleTypeValues lists the members in the order of the contract. The caller may
// change the list.
func X509CertificateRuleTypeValues() []X509CertificateRuleType {
	return []X509CertificateRuleType{
		X509CertificateRuleTypeIssuerSubject,
		X509CertificateRuleTypePolicyOID,
		X509CertificateRuleTypeUnknownFutureValue,
		X509CertificateRuleTypeIssuerSubjectAndPolicyOID,
	}
}

// Valid reports whether the contract lists e. Other values survive decoding and encoding.
func (e X509CertificateRuleType) Valid() bool {
	switch e {
	case X509CertificateRuleTypeIssuerSubject,
		X509CertificateRuleTypePolicyOID,
		X509CertificateRuleTypeUnknownFutureValue,
		X509CertificateRuleTypeIssuerSubjectAndPolicyOID:
		return true
	}
	return false
}

// String is the value on the wire.
func (e X509CertificateRuleType) String() string { return string(e) }

// IsSentinel reports whether e only stands for members that the contract does not list yet; it must
// not be sent.
func (e X509CertificateRuleType) IsSentinel() bool {
	return e == X509CertificateRuleTypeUnknownFutureValue
}

// AfterSentinel reports whether e came after the sentinel: a caller sees it only with "Prefer:
// include-unknown-enum-members", and the sentinel otherwise.
func (e X509CertificateRuleType) AfterSentinel() bool {
	switch e {
	case X509CertificateRuleTypeIssuerSubjectAndPolicyOID:
		return true
	}
	return false
}
