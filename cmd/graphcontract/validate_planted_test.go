package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/graphcontract/graphcontract/openapi"
	"github.com/graphcontract/graphcontract/validate"
)

// planted is a payload with one fault. Where it has to be found, the payload has a § that is taken out.
type planted struct {
	name    string
	rule    string // what graphcontract.yaml says of the file
	payload string
	code    string
	nearest string
}

// The beginnings of payloads in the table.
const (
	adminsMFA  = `"@odata.type": "#microsoft.graph.partner.security.adminsMfaEnforcedSecurityRequirement"`
	fido2Type  = `"@odata.type": "#microsoft.graph.fido2AuthenticationMethodConfiguration"`
	passType   = `"@odata.type": "#microsoft.graph.temporaryAccessPassAuthenticationMethodConfiguration"`
	policyRule = "type: authenticationMethodsPolicy"
	patchRule  = "type: authenticationMethodsPolicy, update: true"
	alertRule  = "type: partnerSecurityAlert"
)

// plantedFaults is a fault of each kind, over both areas.
var plantedFaults = []planted{
	{"text for a number", policyRule, "{\n  \"reconfirmationInDays\": §\"seven\"\n}", "value-type", ""},
	{"number for text", policyRule, "{\"displayName\": §7}", "value-type", ""},
	{"object for a list", policyRule, "{\"authenticationMethodConfigurations\":\n§{}}", "value-type", ""},
	{"text for a truth value", "", "{" + fido2Type + ",\n \"isAttestationEnforced\": §\"true\"}", "value-type", ""},
	{"fraction for a whole number", "", "{" + adminsMFA + ", \"score\": §1.5}", "value-type", ""},
	{"null for a list", policyRule, "{\"authenticationMethodConfigurations\": §null}", "value-null", ""},
	{"above a range", policyRule, "{\"registrationEnforcement\": {\"authenticationMethodsRegistrationCampaign\": {\"snoozeDurationInDays\": §15}}}", "value-range", ""},
	{"below a range", "", "{" + passType + ",\n\"defaultLength\": §7}", "value-range", ""},
	{"a day that does not exist", "", "{" + adminsMFA + ", \"updatedDateTime\": §\"2023-02-29T00:00:00Z\"}", "value-date", ""},
	{"an offset that does not exist", policyRule, "{\"lastModifiedDateTime\": §\"2024-02-29T00:00:00+99:99\"}", "value-date", ""},
	{"no date at all", policyRule, "{\"lastModifiedDateTime\": §\"yesterday\"}", "value-format", ""},
	{"a required member missing", "operation: getAuthenticationMethodsPolicy, status: 404", "{\"error\":\n  §{\"code\": \"itemNotFound\"}\n}", "member-missing", ""},
	{"an unknown member in a request", patchRule, "{\n\t§\"reconfirmationInDay\": 7}", "member-unknown", "reconfirmationInDays"},
	{"a member of another variant", "type: authenticationMethodConfiguration, direction: request", "{" + fido2Type + ", §\"defaultLength\": 8}", "member-unknown", ""},
	{"an unknown variant", policyRule, "{\"authenticationMethodConfigurations\": [{\"@odata.type\": §\"#microsoft.graph.fido2AuthenticationMethodsConfiguration\"}]}", "variant-unknown", "#microsoft.graph.fido2AuthenticationMethodConfiguration"},
	{"no variant", policyRule, "{\"authenticationMethodConfigurations\": [§{\"id\": \"Fido2\"}]}", "variant-missing", ""},
	{"a variant of the other area", policyRule, "{\"authenticationMethodConfigurations\": [{\"@odata.type\": §\"#microsoft.graph.partner.security.partnerSecurityAlert\"}]}", "variant-unknown", ""},
	{"a read-only member in a request", patchRule, "{\"reconfirmationInDays\": 7, §\"lastModifiedDateTime\": \"2024-02-29T00:00:00Z\"}", "member-read-only", ""},
	{"the sentinel in a request", "type: partnerSecurityAlert, update: true", "{\"status\": §\"unknownFutureValue\"}", "enum-sentinel", ""},
	{"a later member nobody asked for", "", "{\"@odata.type\": \"#microsoft.graph.x509CertificateAuthenticationMethodConfiguration\", \"authenticationModeConfiguration\": {\"rules\": [{\"x509CertificateRuleType\": §\"issuerSubjectAndPolicyOID\"}]}}", "enum-needs-prefer", "unknownFutureValue"},
	{"a member twice", policyRule, "{\"displayName\": \"a\",\n §\"displayName\": \"b\"}", "json-duplicate-member", ""},
	{"an Int64 out of range", "", "{" + adminsMFA + ", \"score\": §9223372036854775808}", "number-range", ""},
	{"an Int32 out of range", policyRule, "{\"reconfirmationInDays\": §2147483648}", "number-range", ""},
	{"bytes that are no UTF-8", policyRule, "{\"displayName\": \"caf§\xe9\"}", "json-utf8", ""},
	{"half of a surrogate pair", policyRule, "{\"displayName\": \"§\\ud83d!\"}", "json-utf8", ""},
	{"bytes behind the value", policyRule, "{}\n§}", "json-trailing", ""},
	{"a comma too many", policyRule, "{\"displayName\": \"a\",\n§}", "json-syntax", ""},
	{"a comment", policyRule, "{\n  §// not JSON\n}", "json-syntax", ""},
	{"an identifier that is none", "type: passkeyAuthenticationMethodTarget", "{\"allowedPasskeyProfiles\": [\"00000000-0000-4000-8000-000000000000\", §\"x\"]}", "value-format", ""},
	{"a stranger", "", "{\"@odata.type\": §\"#microsoft.graph.authenticationMethodPolicy\"}", "type-unknown", "#microsoft.graph.authenticationMethodsPolicy"},
	{"an empty body of a change", patchRule, "§{}", "value-members", ""},
	{"a later member in an alert", alertRule, "{\"id\": \"1\", \"status\": \"active\", \"isTest\": §1}", "value-type", ""},
}

// silentFaults look like faults and are none: digits beyond 2^53 that an Int64 keeps, and what a reader may think odd.
var silentFaults = []planted{
	{"beyond 2^53", "", "{" + adminsMFA + ", \"score\": 9007199254740993}", "", ""},
	{"the highest Int64", "", "{" + adminsMFA + ", \"score\": 9223372036854775807}", "", ""},
	{"a whole number with an exponent", "", "{" + adminsMFA + ", \"score\": 1e2}", "", ""},
	{"a leap second", policyRule, "{\"lastModifiedDateTime\": \"2016-12-31T23:59:60Z\"}", "", ""},
}

// enumFaults misspells a member of every enum of the contract, in a payload of a type that has it.
func enumFaults(t *testing.T) []planted {
	t.Helper()
	doc, err := openapi.Load()
	if err != nil {
		t.Fatal(err)
	}
	v, err := validate.New(doc, validate.Options{})
	if err != nil {
		t.Fatal(err)
	}
	left := map[string]bool{}
	for name, s := range doc.Components.Schemas {
		if s.Value.Type.Is("string") && len(s.Value.Enum) > 1 {
			left[name] = true
		}
	}
	if len(left) < 20 {
		t.Fatalf("the contract has %d enums; the test does not find them", len(left))
	}
	var out []planted
	for seed := range uint64(50) {
		m := &maker{doc: doc, rng: rand.New(rand.NewPCG(seed, 9)), full: true} // the same payloads each time
		for _, name := range v.Types() {
			if strings.Contains(shortTypeName(name), "Update") {
				continue
			}
			value := m.instance(name)
			for _, spot := range m.enums {
				if !left[spot.name] {
					continue
				}
				delete(left, spot.name)
				meant := spot.members[0]
				payload := replaceAt(t, value, spot.pointer, meant+"§")
				out = append(out, planted{"enum " + spot.name, "type: " + name, misspell(t, payload, meant), "value-enum", meant})
			}
		}
	}
	for name := range left {
		t.Errorf("no payload with the enum %s was made", name)
	}
	return out
}

// replaceAt gives the payload with another value at a pointer, one member on each line.
func replaceAt(t *testing.T, value any, pointer, text string) string {
	t.Helper()
	data, err := json.Marshal(value)
	if err != nil {
		t.Fatal(err)
	}
	var root any
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.UseNumber()
	if err := dec.Decode(&root); err != nil {
		t.Fatal(err)
	}
	if pointer == "" { // the payload is the value
		return `"` + text + `"`
	}
	at := root
	names := strings.Split(pointer[1:], "/")
	for i, name := range names {
		last := i == len(names)-1
		switch v := at.(type) {
		case map[string]any:
			if last {
				v[name] = text
			}
			at = v[name]
		case []any:
			var index int
			if _, err := fmt.Sscan(name, &index); err != nil {
				t.Fatal(err)
			}
			if last {
				v[index] = text
			}
			at = v[index]
		}
	}
	data, err = json.MarshalIndent(root, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// misspell doubles the first letter of the marked text and puts the mark before it.
func misspell(t *testing.T, payload, meant string) string {
	t.Helper()
	if strings.Count(payload, meant+"§") != 1 {
		t.Fatalf("the mark does not stand once in %s", payload)
	}
	return strings.Replace(payload, `"`+meant+"§", `§"`+meant[:1]+meant, 1)
}

// TestPlantedFaults checks a repository in which every file has one fault: all are found at the very token, with the
// word that was meant, and nothing else is.
func TestPlantedFaults(t *testing.T) {
	dir := t.TempDir()
	all := append(append(append([]planted{}, plantedFaults...), enumFaults(t)...), silentFaults...)
	want := map[string]string{}
	var conf strings.Builder
	conf.WriteString("payloads:\n")
	for i, p := range all {
		name := fmt.Sprintf("%03d.json", i)
		before, after, marked := strings.Cut(p.payload, "§")
		line := strings.Count(before, "\n") + 1
		col := len([]rune(before[strings.LastIndexByte(before, '\n')+1:])) + 1
		switch {
		case marked:
			want[name] = fmt.Sprintf("%s: %d:%d %s ~%s", p.name, line, col, p.code, p.nearest)
		default:
			want[name] = p.name + ":"
		}
		write(t, filepath.Join(dir, name), []byte(before+after))
		if p.rule != "" {
			fmt.Fprintf(&conf, "  - {files: %s, %s}\n", name, p.rule)
		}
	}
	write(t, filepath.Join(dir, "graphcontract.yaml"), []byte(conf.String()))
	code, stdout, stderr := runIn(t, dir, "validate", "--format", "json", ".")
	var report struct {
		Files []struct {
			File     string
			Findings []struct {
				Line, Col                 int
				Code, Suggestion, Message string
			}
		}
	}
	if err := json.Unmarshal([]byte(stdout), &report); err != nil || code != 1 {
		t.Fatalf("exit code %d, %v, %s", code, err, stderr)
	}
	got := map[string]string{}
	for _, f := range report.Files {
		var i int
		if _, err := fmt.Sscanf(f.File, "%03d", &i); err != nil {
			t.Fatal(err)
		}
		var found []string
		for _, x := range f.Findings {
			found = append(found, fmt.Sprintf("%d:%d %s ~%s", x.Line, x.Col, x.Code, x.Suggestion))
		}
		got[f.File] = strings.TrimSpace(all[i].name + ": " + strings.Join(found, ", "))
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("findings differ (-want +got):\n%s", diff)
	}
	t.Logf("%d faults planted, %d of them in enums, and %d payloads without", len(all)-len(silentFaults), len(all)-len(silentFaults)-len(plantedFaults), len(silentFaults))
}
