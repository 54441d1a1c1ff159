package control

import (
	"encoding/json"
	"net/http"
	"strconv"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"
)

// exampleAnswer is the answer that the contract shows for success.
func exampleAnswer(t *testing.T, op *openapi3.Operation) *Answer {
	t.Helper()
	for _, status := range []int{200, 201, 204} {
		declared := op.Responses.Status(status)
		if declared == nil {
			continue
		}
		a := &Answer{Status: status, Header: http.Header{}}
		for name, h := range declared.Value.Headers {
			if h.Value.Required {
				t.Fatalf("%s %s: the header %s is required", op.OperationID, strconv.Itoa(status), name)
			}
		}
		media := declared.Value.Content.Get("application/json")
		if media == nil {
			return a
		}
		a.Header.Set("Content-Type", "application/json")
		for _, example := range media.Examples {
			body, err := json.Marshal(example.Value.Value)
			if err != nil {
				t.Fatal(err)
			}
			a.Body = body
			return a
		}
		t.Fatalf("%s has no example for %d", op.OperationID, status)
	}
	t.Fatalf("%s has no success", op.OperationID)
	return nil
}
