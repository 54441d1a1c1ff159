package validate_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/graphcontract/graphcontract/validate"
)

// Short names of the types the tables use.
const (
	policy      = "microsoft.graph.authenticationMethodsPolicy"
	requirement = "microsoft.graph.partner.security.securityRequirement"
	alert       = "microsoft.graph.partner.security.partnerSecurityAlert"
	config      = "microsoft.graph.authenticationMethodConfiguration"
	admins      = `"@odata.type":"#microsoft.graph.partner.security.adminsMfaEnforcedSecurityRequirement",` + "\n"
	response    = `"@odata.type":"#microsoft.graph.partner.security.responseTimeSecurityRequirement",` + "\n"
	fido2       = `"@odata.type":"#microsoft.graph.fido2AuthenticationMethodConfiguration",` + "\n"
	pass        = `"@odata.type":"#microsoft.graph.temporaryAccessPassAuthenticationMethodConfiguration",` + "\n"
	x509        = `"@odata.type":"#microsoft.graph.x509CertificateAuthenticationMethodConfiguration",` + "\n"
)

// brief writes findings the way the tables do: line:col code pointer, ! for a warning, ~suggestion.
func brief(fs validate.Findings) []string {
	var out []string
	for _, f := range fs {
		var b strings.Builder
		fmt.Fprintf(&b, "%d:%d %s %s", f.Line, f.Col, f.Code, f.Pointer)
		if f.Severity == validate.Warning {
			b.WriteString(" !")
		}
		if f.Suggestion != "" {
			b.WriteString(" ~" + f.Suggestion)
		}
		out = append(out, strings.Join(strings.Fields(b.String()), " "))
	}
	return out
}

// A faulty payload and all that is to be said about it.
type faulty struct {
	name    string
	payload string
	opts    validate.PayloadOptions
	want    []string
}

// TestPayloadFaults checks each payload against the contract of the tests and against its twin of version 3.1.
func TestPayloadFaults(t *testing.T) {
	v, twin := newValidator(t, validate.Options{}), newTwin(t, validate.Options{})
	request := validate.PayloadOptions{Type: alert, Direction: validate.AsRequest}
	update := func(typ string) validate.PayloadOptions {
		return validate.PayloadOptions{Type: typ, Direction: validate.AsRequest, Update: true}
	}
	is := func(typ string) validate.PayloadOptions { return validate.PayloadOptions{Type: typ} }
	for _, tt := range []faulty{
		// Enums.
		{"enum, misspelled", lines(`{`, `  `+admins+`  "complianceStatus": "nonCompliant"`, `}`), is(requirement),
			[]string{"3:23 value-enum /complianceStatus ~noncomplaint"}},
		{"enum, wrong case", `{"status":"Active","id":"1"}`, is(alert), []string{"1:11 value-enum /status ~active"}},
		{"enum, nothing near", `{"status":"zzz","id":"1"}`, is(alert), []string{"1:11 value-enum /status"}},
		{"enum, wrong type", `{"status":1,"id":"1"}`, is(alert), []string{"1:11 value-type /status"}},
		{"enum, nullable reference", `{"policyMigrationState":"premigration"}`, is(policy), []string{"1:25 value-enum /policyMigrationState ~preMigration"}},
		{"enum, sentinel in a request", `{"status":"unknownFutureValue"}`, update(alert), []string{"1:11 enum-sentinel /status"}},
		{"enum, later member in a response", `{` + x509 + `"rules":[{"x509CertificateRuleType":"issuerSubjectAndPolicyOID"}]}`, is(config),
			[]string{"2:37 enum-needs-prefer /rules/0/x509CertificateRuleType ~unknownFutureValue"}},
		{"enum of flags, misspelled", `{` + fido2 + `"passkeyTypes":"deviceBound,syncd"}`, is(config), []string{"2:16 value-enum /passkeyTypes ~synced"}},
		{"enum of flags, sentinel among them", `{` + fido2 + `"passkeyTypes":"synced,unknownFutureValue"}`,
			validate.PayloadOptions{Type: config, Direction: validate.AsRequest}, []string{"2:16 enum-sentinel /passkeyTypes"}},

		// Types, null, bounds.
		{"string for integer", lines(`{`, admins+`"score":`, ` "12"}`), is(requirement), []string{"4:2 value-type /score"}},
		{"string for boolean", `{` + fido2 + `"isAttestationEnforced":"true"}`, is(config), []string{"2:25 value-type /isAttestationEnforced"}},
		{"array for object", `[]`, is(policy), []string{"1:1 value-type"}},
		{"object for array", `{"value":{}}`, is(requirement + "CollectionResponse"), []string{"1:10 value-type /value"}},
		{"text for a union", `{"value":["x"]}`, is(requirement + "CollectionResponse"), []string{"1:11 value-type /value/0"}},
		{"null where there is none", `{"status":null,"id":"1"}`, is(alert), []string{"1:11 value-null /status"}},
		{"null in a union list", `{"value":[null]}`, is(requirement + "CollectionResponse"), []string{"1:11 value-null /value/0"}},
		{"below the minimum", `{` + pass + `"defaultLength":7}`, is(config), []string{"2:17 value-range /defaultLength"}},
		{"above the maximum", `{` + pass + `"defaultLength":49}`, is(config), []string{"2:17 value-range /defaultLength"}},
		{"fraction for integer", `{"reconfirmationInDays":1.5}`, is(policy), []string{"1:25 value-type /reconfirmationInDays"}},
		{"not a multiple", `{` + response + `"medianResponseTimeInHours":0.7}`, is(requirement),
			[]string{"2:29 value-multiple /medianResponseTimeInHours"}},
		{"too long", `{"registrationEnforcement":{"excludeTargets":[{"id":"0123456789012345678901234567890123456789","targetType":"user"}]}}`, is(policy),
			[]string{"1:53 value-length /registrationEnforcement/excludeTargets/0/id"}},
		{"too short", `{"registrationEnforcement":{"excludeTargets":[{"id":"","targetType":"user"}]}}`, is(policy),
			[]string{"1:53 value-length /registrationEnforcement/excludeTargets/0/id"}},
		{"pattern", `{"id":"1","status":"active","resolvedReason":"NO"}`, is(alert), []string{"1:46 value-pattern /resolvedReason"}},
		{"too many items", `{"registrationEnforcement":{"excludeTargets":[{"id":"1","targetType":"user"},{"id":"2","targetType":"user"},{"id":"3","targetType":"user"},{"id":"4","targetType":"user"}]}}`,
			is(policy), []string{"1:46 value-items /registrationEnforcement/excludeTargets"}},
		{"item twice", `{` + fido2 + `"keyRestrictions":{"aaGuids":["90a3ccdf-635c-4729-a248-9b709135078f","90a3ccdf-635c-4729-a248-9b709135078f"]}}`, is(config),
			[]string{"2:70 value-unique /keyRestrictions/aaGuids/1"}},
		{"empty update", `{}`, update(policy), []string{"1:1 value-members"}},
		{"excluded", `{"id":"1","status":"active","marker":"forbidden"}`, is(alert), []string{"1:38 value-not /marker"}},
		{"no alternative", `{"id":"1","status":"active","marker":"x"}`, is(alert), []string{"1:38 value-length /marker"}},
		{"two alternatives", `{"id":"1","status":"active","overlap":"xx"}`, is(alert), []string{"1:39 variant-ambiguous /overlap"}},

		// Numbers with all their digits.
		{"int64, one too high", `{` + admins + `"score":9223372036854775808}`, is(requirement), []string{"2:9 number-range /score"}},
		{"int64, one too low", `{` + admins + `"score":-9223372036854775809}`, is(requirement), []string{"2:9 number-range /score"}},
		{"int64, one too high with an exponent", `{` + admins + `"score":9.223372036854775808e18}`, is(requirement), []string{"2:9 number-range /score"}},
		{"int64, a fraction beyond 2^53", `{` + admins + `"score":9007199254740993.5}`, is(requirement), []string{"2:9 value-type /score"}},
		{"int64, no double at all", `{` + admins + `"score":1e400}`, is(requirement), []string{"2:9 number-range /score"}},
		{"int32", `{"reconfirmationInDays":3000000000}`, is(policy), []string{"1:25 number-range /reconfirmationInDays", "1:25 value-range /reconfirmationInDays"}},
		{"single", `{` + response + `"averageResponseTimeInHours":1e39}`, is(requirement),
			[]string{"2:30 number-range /averageResponseTimeInHours"}},
		{"digits no double keeps", `{` + response + `"averageResponseTimeInHours":0.12345678901234567890}`, is(requirement),
			[]string{"2:30 number-inexact /averageResponseTimeInHours !"}},

		// Dates and other forms.
		{"30 February", `{` + admins + `"updatedDateTime":"2024-02-30T00:00:00Z"}`, is(requirement), []string{"2:19 value-date /updatedDateTime"}},
		{"offset of 99 hours", `{` + admins + `"updatedDateTime":"2024-02-28T00:00:00+99:99"}`, is(requirement), []string{"2:19 value-date /updatedDateTime"}},
		{"date without time", `{` + admins + `"updatedDateTime":"2024-02-28"}`, is(requirement), []string{"2:19 value-format /updatedDateTime"}},
		{"time without offset", `{` + admins + `"updatedDateTime":"2024-02-28T00:00:00"}`, is(requirement), []string{"2:19 value-format /updatedDateTime"}},
		{"no such month", `{"id":"1","status":"active","reportedDate":"2024-13-01"}`, is(alert), []string{"1:44 value-date /reportedDate"}},
		{"GUID", `{` + fido2 + `"keyRestrictions":{"aaGuids":["90a3ccdf635c4729a2489b709135078f"]}}`, is(config), []string{"2:31 value-format /keyRestrictions/aaGuids/0"}},
		{"URI", `{` + admins + `"actionUrl":"/relative path"}`, is(requirement), []string{"2:13 value-format /actionUrl"}},
		{"base64", `{"id":"1","status":"active","evidence":"abc"}`, is(alert), []string{"1:40 value-format /evidence"}},

		// Members.
		{"missing", lines(`{"registrationEnforcement": {`, `  "excludeTargets": [`, `    {"id": "1"}]}}`), is(policy),
			[]string{"3:5 member-missing /registrationEnforcement/excludeTargets/0"}},
		{"missing, and misspelled", `{"id":"1","Status":"active"}`, is(alert), []string{"1:1 member-missing", "1:11 member-unknown /Status ! ~status"}},
		{"unknown in a request", lines(`{`, `  "status": "active",`, `  "resolveReason": null`, `}`), update(alert),
			[]string{"3:3 member-unknown /resolveReason ~resolvedReason"}},
		{"unknown, wrong case", `{"PolicyMigrationState":"bogus"}`, update(policy), []string{"1:2 member-unknown /PolicyMigrationState ~policyMigrationState"}},
		{"unknown in a response", `{"nope":1}`, is(policy), []string{"1:2 member-unknown /nope !"}},
		{"of another variant", `{` + fido2 + `"defaultLength":8}`, validate.PayloadOptions{Type: config, Direction: validate.AsRequest}, []string{"2:1 member-unknown /defaultLength"}},
		{"closed type", `{"id":"1","status":"active","activityLogs":[{"by":"x"}]}`, is(alert), []string{"1:46 member-unknown /activityLogs/0/by"}},
		{"open type, wrong value", `{"id":"1","status":"active","additionalDetails":{"x":1}}`, is(alert), []string{"1:54 value-type /additionalDetails/x"}},
		{"read-only in a request", `{"id":"1","status":"active"}`, request, []string{"1:2 member-read-only /id"}},
		{"read-only in an update, where it is left out", `{"policyVersion":"1.4","reconfirmationInDays":7}`, update(policy), []string{"1:2 member-read-only /policyVersion"}},
		{"write-only in a response, and too long for show", `{"id":"1","status":"active","clientSecret":"hunter2hunter2"}`, is(alert),
			[]string{"1:29 member-write-only /clientSecret", "1:44 value-length /clientSecret"}},
		{"duplicate", lines(`{"status":"active",`, `"id":"1",`, `"status":"actve"}`), is(alert), []string{"3:1 json-duplicate-member /status", "3:10 value-enum /status ~active"}},

		// Unions and the type a value gives itself.
		{"discriminator missing", `{"authenticationMethodConfigurations":[{"id":"1"}]}`, is(policy), []string{"1:40 variant-missing /authenticationMethodConfigurations/0"}},
		{"discriminator left out for the declared type", `{"value":[{"id":"1","score":1}]}`, is(requirement + "CollectionResponse"), nil},
		{"wrong as the declared type", `{"value":[{"id":"1","score":"1"}]}`, is(requirement + "CollectionResponse"), []string{"1:29 value-type /value/0/score"}},
		{"discriminator misspelled", `{"value":[{"@odata.type":"#microsoft.graph.partner.security.adminMfaEnforcedSecurityRequirement"}]}`, is(requirement + "CollectionResponse"),
			[]string{"1:26 variant-unknown /value/0/@odata.type ~#microsoft.graph.partner.security.adminsMfaEnforcedSecurityRequirement"}},
		{"discriminator without its mark", `{"@odata.type":"microsoft.graph.fido2AuthenticationMethodConfiguration","state":"on"}`, is(config),
			[]string{"1:16 variant-unknown /@odata.type ~#microsoft.graph.fido2AuthenticationMethodConfiguration"}},
		{"discriminator is no text", `{"@odata.type":7}`, is(config), []string{"1:16 variant-unknown /@odata.type"}},
		{"wrong variant", `{` + fido2 + `"defaultLength":"x","isAttestationEnforced":1}`, is(config),
			[]string{"2:1 member-unknown /defaultLength !", "2:45 value-type /isAttestationEnforced"}},
		{"of another type", `{"@odata.type":"#microsoft.graph.partner.security.partnerSecurityAlert"}`, is(policy), []string{"1:16 type-mismatch /@odata.type"}},
		{"of another type, misspelled", `{"@odata.type":"#microsoft.graph.authenticationMethodPolicy"}`, is(policy),
			[]string{"1:16 type-mismatch /@odata.type ~#microsoft.graph.authenticationMethodsPolicy"}},
		{"derived, checked as such", `{` + x509 + `"includeTargets":[{"@odata.type":"#microsoft.graph.passkeyAuthenticationMethodTarget","allowedPasskeyProfiles":["x"]}]}`, is(config),
			[]string{"2:113 value-format /includeTargets/0/allowedPasskeyProfiles/0"}},

		// Deep inside, and several at once.
		{"nested in arrays", lines(`{`, ` "authenticationMethodConfigurations": [`, `  {`+fido2+`"id":"1"},`, `  {`+fido2+`"excludeTargets": [`,
			`   {"id": "1", "targetType": "user"},`, `   {"id": "2", "targetType": "grup"}`, `  ]}`, ` ]`, `}`), is(policy),
			[]string{"8:30 value-enum /authenticationMethodConfigurations/1/excludeTargets/1/targetType ~group"}},
		{"every fault at once", lines(`{`, ` "policyMigrationState": "x",`, ` "reconfirmationInDays": -1,`, ` "registrationEnforcement": {"snoozeDurationInDays": 15, "excludeTargets": 1},`, ` "authenticationMethodConfigurations": [{}]`, `}`), is(policy),
			[]string{
				"2:26 value-enum /policyMigrationState", "3:26 value-range /reconfirmationInDays",
				"4:54 value-range /registrationEnforcement/snoozeDurationInDays", "4:76 value-type /registrationEnforcement/excludeTargets",
				"5:41 variant-missing /authenticationMethodConfigurations/0",
			}},
		{"columns are runes", `{"displayName":"дом🏠","reconfirmationInDays":"7"}`, is(policy), []string{"1:46 value-type /reconfirmationInDays"}},
		{"names that a pointer escapes", `{"id":"1","status":"active","additionalDetails":{"a/b~c":1}}`, is(alert), []string{"1:58 value-type /additionalDetails/a~1b~0c"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			_, fs := v.Payload([]byte(tt.payload), tt.opts)
			if diff := cmp.Diff(tt.want, brief(fs)); diff != "" {
				t.Errorf("findings differ (-want +got):\n%s\n%s", diff, texts(fs))
			}
			checkFindings(t, []byte(tt.payload), fs)
			_, fs = twin.Payload([]byte(tt.payload), tt.opts)
			if diff := cmp.Diff(tt.want, brief(fs)); diff != "" {
				t.Errorf("findings of the twin differ (-want +got):\n%s\n%s", diff, texts(fs))
			}
		})
	}
}

func TestPayloadFaultless(t *testing.T) {
	v, twin := newValidator(t, validate.Options{}), newTwin(t, validate.Options{})
	for _, tt := range []faulty{
		{"bare type", `{}`, validate.PayloadOptions{Type: policy}, nil},
		{"short name", `{"id":"1","status":"active"}`, validate.PayloadOptions{Type: "partnerSecurityAlert"}, nil},
		{"type of its own", `{` + admins + `"score":9007199254740993}`, validate.PayloadOptions{}, nil},
		{"type of its own without the mark", `{"@odata.type":"microsoft.graph.authenticationMethodsPolicy"}`, validate.PayloadOptions{}, nil},
		{"base type as a type of its own", `{"@odata.type":"#microsoft.graph.partner.security.securityRequirement","score":1.0,"maxScore":1e2}`, validate.PayloadOptions{Type: requirement}, nil},
		{"highest and lowest Int64", `{` + admins + `"score":9223372036854775807,"maxScore":-9223372036854775808}`, validate.PayloadOptions{}, nil},
		{"null where it may be", `{"policyMigrationState":null,"registrationEnforcement":null,"reconfirmationInDays":null}`, validate.PayloadOptions{Type: policy}, nil},
		{"annotations", `{"@odata.context":"x","@odata.etag":"y","authenticationMethodConfigurations@odata.context":"z"}`, validate.PayloadOptions{Type: policy}, nil},
		{"annotation in a closed type", `{"id":"1","status":"active","activityLogs":[{"@odata.type":"#microsoft.graph.partner.security.activityLog"}]}`, validate.PayloadOptions{Type: alert}, nil},
		{"open type", `{"id":"1","status":"active","additionalDetails":{"anything":"goes","none":null}}`, validate.PayloadOptions{Type: alert}, nil},
		{"either alternative", `{"id":"1","status":"active","contact":"a@example.com","marker":true}`, validate.PayloadOptions{Type: alert}, nil},
		{"sentinel in a response", `{"id":"1","status":"unknownFutureValue"}`, validate.PayloadOptions{Type: alert}, nil},
		{"later member in a request", `{` + x509 + `"rules":[{"x509CertificateRuleType":"issuerSubjectAndPolicyOID"}]}`, validate.PayloadOptions{Type: config, Direction: validate.AsRequest}, nil},
		{"later member after the header", `{` + x509 + `"rules":[{"x509CertificateRuleType":"issuerSubjectAndPolicyOID"}]}`, validate.PayloadOptions{Type: config, IncludeUnknownEnumMembers: true}, nil},
		{"required read-only member left out of a request", `{"status":"active"}`, validate.PayloadOptions{Type: alert, Direction: validate.AsRequest}, nil},
		{"write-only in a request", `{"status":"active","clientSecret":"x"}`, validate.PayloadOptions{Type: alert, Direction: validate.AsRequest}, nil},
		{"update", `{"policyMigrationState":"migrationComplete"}`, validate.PayloadOptions{Type: policy, Direction: validate.AsRequest, Update: true}, nil},
		{"update by name", `{"status":"resolved"}`, validate.PayloadOptions{Type: "partnerSecurityAlertUpdate", Direction: validate.AsRequest}, nil},
		{"update of a base type", `{` + fido2 + `"state":"disabled"}`, validate.PayloadOptions{Type: config, Direction: validate.AsRequest, Update: true}, nil},
		{"update of a type that names itself", `{` + pass + `"defaultLength":48}`, validate.PayloadOptions{Direction: validate.AsRequest, Update: true}, nil},
		{"collection by its OData name", `{"value":[]}`, validate.PayloadOptions{Type: "Collection(" + requirement + ")"}, nil},
		{"flags", `{` + fido2 + `"passkeyTypes":"deviceBound,synced"}`, validate.PayloadOptions{}, nil},
		{"leap day and leap second", `{` + admins + `"updatedDateTime":"2016-12-31T23:59:60Z"}`, validate.PayloadOptions{}, nil},
		{"discriminator last", `{"score":1,` + admins + `"id":"1"}`, validate.PayloadOptions{Type: requirement}, nil},
		{"escapes in a name", `{"\u0069d":"1","stat\u0075s":"act\u0069ve"}`, validate.PayloadOptions{Type: alert}, nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			name, fs := v.Payload([]byte(tt.payload), tt.opts)
			if len(fs) > 0 {
				t.Errorf("want no findings, got:\n%s", texts(fs))
			}
			if name == "" {
				t.Error("want the name of a type")
			}
			if _, fs := twin.Payload([]byte(tt.payload), tt.opts); len(fs) > 0 {
				t.Errorf("want no findings of the twin, got:\n%s", texts(fs))
			}
		})
	}
}

// texts shows findings in a failure.
func texts(fs validate.Findings) string {
	var b strings.Builder
	for _, f := range fs {
		fmt.Fprintf(&b, "\t%s %s\n", f, f.Pointer)
	}
	return b.String()
}

// checkFindings holds for all findings: registered, placed inside the input, sorted, and written as agreed.
func checkFindings(t testing.TB, data []byte, fs validate.Findings) {
	t.Helper()
	last := 0
	for _, f := range fs {
		if _, ok := validate.Lookup(f.Code); !ok {
			t.Errorf("code %q is not registered", f.Code)
		}
		validate.SeenCodes.Store(f.Code, true)
		if f.Offset < 0 || f.Offset > len(data) || f.Offset < last {
			t.Errorf("offset %d of %q is outside the input, or out of order", f.Offset, f.Message)
		}
		last = f.Offset
		if before := data[:f.Offset]; f.Line > 0 {
			line := 1 + strings.Count(string(before), "\n")
			col := 1 + len([]rune(string(before[strings.LastIndexByte(string(before), '\n')+1:])))
			if f.Line != line || f.Col != col {
				t.Errorf("offset %d is at %d:%d, the finding says %d:%d", f.Offset, line, col, f.Line, f.Col)
			}
		}
		if f.Severity != validate.Error && f.Severity != validate.Warning || f.In == "" || f.Message == "" {
			t.Errorf("finding lacks severity, part or message: %+v", f)
		}
		stop := strings.HasSuffix(f.Message, ".") && f.Code != validate.CodePathUnknown // the path may end in one
		if stop || f.Message != "" && f.Message[0] >= 'A' && f.Message[0] <= 'Z' && !strings.HasPrefix(f.Message, strings.ToUpper(f.Message[:3])) {
			t.Errorf("message %q begins with a capital or ends with a full stop", f.Message)
		}
		if strings.Contains(f.Message, "hunter2") || strings.Contains(f.Found, "hunter2") {
			t.Errorf("a secret is shown: %+v", f)
		}
	}
}
