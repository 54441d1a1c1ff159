// Package client is a program that talks to Microsoft Graph through a generated client, and its test, which talks to a
// Graph in the same process.
package client

//go:generate go tool graphcontract generate --include /security/partner/securityAlerts --include /security/partner/securityAlerts/* -o partner/partner.gen.go --client --contract

import (
	"context"
	"fmt"

	"example.org/client/partner"
	"example.org/client/partner/client"
)

// Resolve marks all alerts that are still active as resolved, and says how many there were.
func Resolve(ctx context.Context, graph *client.ClientWithResponses) (int, error) {
	active := "status eq 'active'"
	list, err := graph.ListSecurityAlertsWithResponse(ctx, &partner.ListSecurityAlertsParams{Filter: &active})
	if err != nil {
		return 0, err
	}
	if list.JSON200 == nil {
		return 0, fmt.Errorf("list alerts: %s", list.Status())
	}
	resolved := 0
	for _, alert := range list.JSON200.Value {
		answer, err := graph.UpdatePartnerSecurityAlertWithResponse(ctx, *alert.ID, nil, partner.PartnerSecurityAlertUpdate{Status: partner.SecurityAlertStatusResolved})
		if err != nil {
			return resolved, err
		}
		if answer.StatusCode() >= 300 {
			return resolved, fmt.Errorf("resolve alert %s: %s", *alert.ID, answer.Status())
		}
		resolved++
	}
	return resolved, nil
}
