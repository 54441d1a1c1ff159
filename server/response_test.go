package server_test

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"strings"
	"testing"

	"github.com/graphcontract/graphcontract/gen/stub"
	"github.com/graphcontract/graphcontract/server"
)

const someRequirement = scoreURL + "/requirements/3f0c2a5e-1b7d-4c62-8f19-0a6d4e9b7c05"

func TestBrokenAnswersAreEnforced(t *testing.T) {
	for _, c := range brokenAnswers {
		s := newBroken(t, server.Enforce, c.answer)
		w := call(t, s, "GET", someRequirement, "")
		if e := refused(t, w, 500, "contractViolation", "the answer breaks the contract"); len(e.Details) == 0 {
			t.Errorf("%s: no details", c.why)
		}
		if got := w.Header().Get("Content-Type"); got != "application/json" {
			t.Errorf("%s: Content-Type %q", c.why, got)
		}
	}
	s := newBroken(t, server.Enforce, brokenAnswers[0].answer)
	refused(t, call(t, s, "GET", someRequirement, ""), 500, "contractViolation", "complianceStatus", `"complaint"`, `"compliant"`, "line 1")
}

func TestBrokenAnswersAreShownInWarnAndOffMode(t *testing.T) {
	c := brokenAnswers[0]
	w := call(t, newBroken(t, server.Warn, c.answer), "GET", someRequirement, "")
	if want(t, w, 200); w.Body.String() != string(c.answer.Body) || w.Header().Get(server.ViolationHeader) != "1; value-enum" {
		t.Errorf("warn: %v %s", w.Header(), w.Body)
	}
	w = call(t, newBroken(t, server.Off, c.answer), "GET", someRequirement, "")
	if want(t, w, 200); w.Body.String() != string(c.answer.Body) || w.Header().Get(server.ViolationHeader) != "" {
		t.Errorf("off: %v %s", w.Header(), w.Body)
	}
}

// failing is an implementation whose handlers end badly.
type failing struct{ stub.StrictServerInterface }

func (failing) GetSecurityRequirement(context.Context, stub.GetSecurityRequirementRequestObject) (stub.GetSecurityRequirementResponseObject, error) {
	return nil, errors.New("the disk is full of secrets")
}

func (failing) ListRequirements(context.Context, stub.ListRequirementsRequestObject) (stub.ListRequirementsResponseObject, error) {
	panic("a mistake about secrets")
}

func TestAFailureTellsTheLogAndNotTheClient(t *testing.T) {
	var log bytes.Buffer
	s, err := server.NewWrapped(prepared(t), still(server.Options{Logger: slog.New(slog.NewTextHandler(&log, nil))}),
		func(impl stub.StrictServerInterface) stub.StrictServerInterface { return failing{impl} })
	if err != nil {
		t.Fatal(err)
	}
	for _, url := range []string{someRequirement, scoreURL + "/requirements"} {
		log.Reset()
		w := call(t, s, "GET", url, "")
		if e := refused(t, w, 500, "generalException"); strings.Contains(e.Message, "secrets") {
			t.Errorf("the client sees %s", e.Message)
		}
		if !strings.Contains(log.String(), "secrets") {
			t.Errorf("the log does not say what happened: %s", &log)
		}
	}
	want(t, call(t, s, "GET", policyURL, ""), 200) // and it goes on
}

func TestEveryExchangeIsLogged(t *testing.T) {
	var log bytes.Buffer
	s := newServer(t, server.Options{Logger: slog.New(slog.NewTextHandler(&log, nil))})
	for _, c := range []struct {
		method, url, body string
		say               []string
	}{
		{"GET", policyURL + "?$select=id", "", []string{"level=INFO", "method=GET", "path=" + policyURL + " ", "operationId=getAuthenticationMethodsPolicy", "status=200", "findings=0", "duration=", "request-id="}},
		{"PATCH", policyURL, `{"description":1,"policyMigrationState":"x"}`, []string{"status=400", "findings=2"}},
		{"GET", "/beta/users", "", []string{"status=404", "path=/beta/users"}},
	} {
		log.Reset()
		call(t, s, c.method, c.url, c.body, "Authorization", "Bearer token-of-mine")
		if lines := strings.Count(log.String(), "\n"); lines != 1 {
			t.Errorf("%s %s: %d lines: %s", c.method, c.url, lines, &log)
		}
		for _, part := range c.say {
			if !strings.Contains(log.String(), part) {
				t.Errorf("%s %s: the log does not say %q: %s", c.method, c.url, part, &log)
			}
		}
		if strings.Contains(log.String(), "token-of-mine") {
			t.Errorf("the log shows a token: %s", &log)
		}
	}
}
