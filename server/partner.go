package server

import (
	"context"

	"github.com/graphcontract/graphcontract/gen/stub"
	"github.com/graphcontract/graphcontract/server/internal/seed"
	"github.com/graphcontract/graphcontract/server/internal/store"
)

// wholeScore is the score with its relationships, of which a query shows those it expands.
func wholeScore(s store.Reader) (doc store.Document, _ []store.Document, err error) {
	if doc, err = only(s, seed.Score); err != nil {
		return doc, nil, err
	}
	for _, collection := range []string{seed.CustomerInsights, seed.History, seed.Requirements} {
		if doc, err = embed(s, doc, collection, collection); err != nil {
			return doc, nil, err
		}
	}
	return doc, nil, nil
}

// GetPartnerSecurityScore implements the operation.
func (h *handlers) GetPartnerSecurityScore(ctx context.Context, _ stub.GetPartnerSecurityScoreRequestObject) (stub.GetPartnerSecurityScoreResponseObject, error) {
	return h.readOne(ctx, h.resources.score, wholeScore)
}

// ListCustomerInsights implements the operation.
func (h *handlers) ListCustomerInsights(ctx context.Context, _ stub.ListCustomerInsightsRequestObject) (stub.ListCustomerInsightsResponseObject, error) {
	return h.readAll(ctx, h.resources.customerInsights, seed.CustomerInsights)
}

// ListSecurityScoreHistory implements the operation.
func (h *handlers) ListSecurityScoreHistory(ctx context.Context, _ stub.ListSecurityScoreHistoryRequestObject) (stub.ListSecurityScoreHistoryResponseObject, error) {
	return h.readAll(ctx, h.resources.history, seed.History)
}

// GetSecurityScoreHistory implements the operation.
func (h *handlers) GetSecurityScoreHistory(ctx context.Context, r stub.GetSecurityScoreHistoryRequestObject) (stub.GetSecurityScoreHistoryResponseObject, error) {
	return h.readOne(ctx, h.resources.historyEntry, byKey(seed.History, r.SecurityScoreHistoryID))
}

// ListRequirements implements the operation.
func (h *handlers) ListRequirements(ctx context.Context, _ stub.ListRequirementsRequestObject) (stub.ListRequirementsResponseObject, error) {
	return h.readAll(ctx, h.resources.requirements, seed.Requirements)
}

// GetSecurityRequirement implements the operation.
func (h *handlers) GetSecurityRequirement(ctx context.Context, r stub.GetSecurityRequirementRequestObject) (stub.GetSecurityRequirementResponseObject, error) {
	return h.readOne(ctx, h.resources.requirement, byKey(seed.Requirements, r.SecurityRequirementID))
}
