package server

import (
	"fmt"
	"net/http"

	"github.com/getkin/kin-openapi/openapi3"

	"github.com/graphcontract/graphcontract/server/internal/model"
	"github.com/graphcontract/graphcontract/server/internal/odata"
)

// configurationsMember lists the configurations of the policy.
const configurationsMember = "authenticationMethodConfigurations"

// resource is something with an address: what a query on it may say, and the name its answers have in
// their context.
type resource struct {
	odata.Resource
	context string
	single  string // behind the name in the context of a single one: "/$entity", or "" where there is only one

	parts    string      // the member that lists documents of their own, or ""
	partType *model.Type // of these
}

// resources are the resources of the two areas.
type resources struct {
	policy, configurations, configuration               resource
	score, customerInsights, history, historyEntry      resource
	requirements, requirement, securityAlerts, oneAlert resource

	freeList bool // any list of configurations will do for the contract if each of them does
}

// newResources finds the types of the resources in the answers of the operations that read them.
func newResources(doc *openapi3.T) (resources, error) {
	operations := byID(doc)
	b := model.NewBuilder(doc)
	var (
		out     resources
		problem error
	)
	read := func(into *resource, operationID string, r resource) {
		t, collection := answerType(b, operations[operationID])
		if t == nil && problem == nil {
			problem = fmt.Errorf("operation %s has no answer that is a resource", operationID)
		}
		r.Type, r.Collection = t, collection
		*into = r
	}
	paged := func(context string) resource {
		return resource{Resource: odata.Resource{PageSize: DefaultPageSize}, context: context}
	}
	one := func(context string) resource { return resource{context: context, single: "/$entity"} }
	targets := odata.Resource{Expanded: []string{"includeTargets"}}

	read(&out.policy, "getAuthenticationMethodsPolicy", resource{context: "authenticationMethodsPolicy",
		Resource: odata.Resource{Expanded: []string{configurationsMember}}})
	read(&out.configurations, "listAuthenticationMethodConfigurations", resource{context: "authenticationMethodConfigurations", Resource: targets})
	read(&out.configuration, "getAuthenticationMethodConfiguration", resource{context: "authenticationMethodConfigurations", single: "/$entity", Resource: targets})
	read(&out.score, "getPartnerSecurityScore", resource{context: "securityScore", single: "/$entity",
		Resource: odata.Resource{Navigation: []string{"customerInsights", "history", "requirements"}}})
	read(&out.customerInsights, "listCustomerInsights", paged("customerInsights"))
	read(&out.history, "listSecurityScoreHistory", paged("history"))
	read(&out.historyEntry, "getSecurityScoreHistory", one("history"))
	read(&out.requirements, "listRequirements", paged("requirements"))
	read(&out.requirement, "getSecurityRequirement", one("requirements"))
	read(&out.securityAlerts, "listSecurityAlerts", paged("securityAlerts"))
	read(&out.oneAlert, "getPartnerSecurityAlert", one("securityAlerts"))
	b.Finish()
	out.policy.parts, out.policy.partType = configurationsMember, out.configuration.Type
	out.freeList = isFreeList(doc, "getAuthenticationMethodsPolicy", configurationsMember) &&
		isFreeList(doc, "updateAuthenticationMethodsPolicy", configurationsMember)
	return out, problem
}

// paged returns the resources with another page size for those that have pages.
func (r resources) paged(size int) resources {
	for _, list := range []*resource{&r.customerInsights, &r.history, &r.requirements, &r.securityAlerts} {
		list.PageSize = size
	}
	return r
}

func byID(doc *openapi3.T) map[string]*openapi3.Operation {
	out := map[string]*openapi3.Operation{}
	for _, item := range doc.Paths.Map() {
		for _, op := range item.Operations() {
			out[op.OperationID] = op
		}
	}
	return out
}

// answerType is the type of what an operation answers with 200, and whether that is a collection of it.
func answerType(b *model.Builder, op *openapi3.Operation) (t *model.Type, collection bool) {
	if op == nil || op.Responses == nil {
		return nil, false
	}
	ok := op.Responses.Status(http.StatusOK)
	if ok == nil || ok.Value == nil || ok.Value.Content.Get(contentType) == nil {
		return nil, false
	}
	t = b.Type(ok.Value.Content.Get(contentType).Schema)
	if t == nil {
		return nil, false
	}
	if value, found := t.Property("value"); found && value.Collection {
		return value.Type, true
	}
	return t, false
}
