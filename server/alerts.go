package server

import (
	"context"
	"net/http"

	"github.com/graphcontract/graphcontract/gen/stub"
	"github.com/graphcontract/graphcontract/server/internal/jsondoc"
	"github.com/graphcontract/graphcontract/server/internal/seed"
	"github.com/graphcontract/graphcontract/server/internal/store"
)

// ListSecurityAlerts implements the operation.
func (h *handlers) ListSecurityAlerts(ctx context.Context, _ stub.ListSecurityAlertsRequestObject) (stub.ListSecurityAlertsResponseObject, error) {
	return h.readAll(ctx, h.resources.securityAlerts, seed.Alerts)
}

// GetPartnerSecurityAlert implements the operation.
func (h *handlers) GetPartnerSecurityAlert(ctx context.Context, r stub.GetPartnerSecurityAlertRequestObject) (stub.GetPartnerSecurityAlertResponseObject, error) {
	return h.readOne(ctx, h.resources.oneAlert, byKey(seed.Alerts, r.PartnerSecurityAlertID))
}

// UpdatePartnerSecurityAlert implements the operation; it answers with the alert.
func (h *handlers) UpdatePartnerSecurityAlert(ctx context.Context, r stub.UpdatePartnerSecurityAlertRequestObject) (stub.UpdatePartnerSecurityAlertResponseObject, error) {
	var out answer
	err := h.patch(ctx, seed.Alerts, r.PartnerSecurityAlertID, h.resources.oneAlert.Type,
		func(x *exchange, stored, sent jsondoc.Object) (jsondoc.Object, error) {
			body := keep(stored, jsondoc.Merge(stored, sent), "id")
			return h.transition(x, stored, body), nil
		},
		func(x *exchange, _ store.Writer, doc store.Document) (err error) {
			out, err = x.single(http.StatusOK, h.resources.oneAlert, everything, doc)
			return err
		})
	return out, err
}

// transition books a change of status: who made it, when, and for resolved alerts that they are. A later
// change leaves the record of an earlier resolution alone, as a PATCH leaves all that was not sent.
func (h *handlers) transition(x *exchange, stored, body jsondoc.Object) jsondoc.Object {
	from, to := stored.Text("status"), body.Text("status")
	if from == to {
		return body
	}
	logs, _ := stored.Get("activityLogs")
	entries, _ := logs.(jsondoc.Array)
	entries = append(entries[:len(entries):len(entries)], jsondoc.Object{
		{Name: "statusFrom", Value: from},
		{Name: "statusTo", Value: to},
		{Name: "updatedBy", Value: h.opts.User},
		{Name: "updatedDateTime", Value: timestamp(x.began)},
	})
	body = body.With("activityLogs", entries)
	if to == "resolved" {
		body = body.With("resolvedBy", h.opts.User).With("resolvedOnDateTime", timestamp(x.began))
	}
	return body
}
