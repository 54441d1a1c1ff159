package server

import (
	"context"
	"errors"
	"time"

	"github.com/graphcontract/graphcontract/server/internal/control"
	"github.com/graphcontract/graphcontract/server/internal/coverage"
)

// What the control API has for callers in the same process, such as package servertest.
type (
	// Fault is an arranged fault and how far it has come.
	Fault = control.Fault
	// Exchange is a request and its answer in the journal, with bodies cut and secrets masked.
	Exchange = control.Record
	// Filter picks exchanges. The zero value picks all of them.
	Filter = control.Filter
	// Target says which calls a filter is about.
	Target = control.Target
	// Claim is what a test says of the calls that were made.
	Claim = control.Claim
	// Times says how often; the zero value means exactly once.
	Times = control.Times
	// Verdict says whether a claim is met.
	Verdict = control.Verdict
	// Coverage is what of the contract was seen.
	Coverage = coverage.Report
	// CoverageMinimum is a set of thresholds, see [ParseCoverageMinimum].
	CoverageMinimum = coverage.Minimum
)

// ErrNoControl is returned by a server that was made without [ControlOptions].
var ErrNoControl = errors.New("server: nothing is recorded; set Options.Control")

// ParseCoverageMinimum reads thresholds in percent: "80", or "80,statuses=60,enums-in=90".
func ParseCoverageMinimum(text string) (CoverageMinimum, error) { return coverage.ParseMinimum(text) }

func (s *Server) control() (*control.Control, error) {
	if p, ok := s.plane.(*controlPlane); ok {
		return p.Control, nil
	}
	return nil, ErrNoControl
}

// Arrange arranges faults in a namespace, all or none: one rule a line, see docs/SERVER.md for the words. Faults that
// have the same key, unless it is empty, are replaced. The error says where a rule is not understood.
func (s *Server) Arrange(namespace, key, rules string) ([]Fault, error) {
	c, err := s.control()
	if err != nil {
		return nil, err
	}
	return c.Arrange(namespace, key, rules)
}

// ClearFaults removes the faults of a namespace.
func (s *Server) ClearFaults(namespace string) error {
	c, err := s.control()
	if err == nil {
		c.ClearFaults(namespace)
	}
	return err
}

// Exchanges gives the exchanges in the journal that a filter picks, oldest first. They must not be changed.
func (s *Server) Exchanges(f Filter) ([]*Exchange, error) {
	c, err := s.control()
	if err != nil {
		return nil, err
	}
	return c.Exchanges(f), nil
}

// WaitExchanges is Exchanges once there are n of them, or the time given has passed.
func (s *Server) WaitExchanges(ctx context.Context, f Filter, n int, patience time.Duration) ([]*Exchange, error) {
	c, err := s.control()
	if err != nil {
		return nil, err
	}
	found, _ := c.Wait(ctx, f, n, patience)
	return found, nil
}

// ClearExchanges forgets the exchanges of a namespace.
func (s *Server) ClearExchanges(namespace string) error {
	c, err := s.control()
	if err == nil {
		c.ClearExchanges(namespace)
	}
	return err
}

// Verify compares a claim with the journal. The error is about the claim itself.
func (s *Server) Verify(claim Claim) (Verdict, error) {
	c, err := s.control()
	if err != nil {
		return Verdict{}, err
	}
	return c.Verify(claim)
}

// Coverage tells what of the contract was seen in checked exchanges.
func (s *Server) Coverage() (Coverage, error) {
	c, err := s.control()
	if err != nil {
		return Coverage{}, err
	}
	return c.Coverage(), nil
}

// Drain ends what only waits, such as delayed calls and long polls, and has /_contract/ready say that the server is
// about to end. Requests are answered as before, until [Server.Close].
func (s *Server) Drain() { s.plane.close() }
