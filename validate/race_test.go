package validate_test

import (
	"net/http"
	"net/http/httptest"
	"reflect"
	"sync"
	"testing"

	"github.com/graphcontract/graphcontract/validate"
)

// TestConcurrentUse shares a validator; run it with -race.
func TestConcurrentUse(t *testing.T) {
	v := newValidator(t, validate.Options{})
	payload := []byte(`{"status":"activ","marker":"x","nope":1}`)
	_, want := v.Payload(payload, validate.PayloadOptions{Type: alert})
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for range 50 {
				if _, got := v.Payload(payload, validate.PayloadOptions{Type: alert}); !reflect.DeepEqual(got, want) {
					t.Errorf("findings differ: %v", got)
				}
				r := httptest.NewRequest(http.MethodGet, policyPath+"?$select=id&x=1", nil)
				m, fs := v.Request(r, nil)
				if m == nil || len(fs) != 1 {
					t.Errorf("match %v, findings %v", m, fs)
				}
				if fs := v.Response(m, 200, headers("Content-Type", "application/json"), []byte(mediumBody)); len(fs) > 0 {
					t.Error(fs)
				}
			}
		})
	}
	wg.Wait()
}
