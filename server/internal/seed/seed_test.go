package seed_test

import (
	"context"
	"testing"

	"github.com/graphcontract/graphcontract/server/internal/seed"
	"github.com/graphcontract/graphcontract/server/internal/store"
)

func TestFillIsCompleteAndUnique(t *testing.T) {
	m := store.NewMemory()
	first, err := seed.Default()
	if err != nil {
		t.Fatal(err)
	}
	if err := first.Fill(context.Background(), m); err != nil {
		t.Fatal(err)
	}
	if err := first.Fill(context.Background(), m); err != nil { // in place of what was there
		t.Fatal(err)
	}
	builtin := map[string]bool{}
	for _, o := range first[seed.Configurations] {
		builtin[o.Text("id")] = true
	}
	want := map[string]int{seed.Policy: 1, seed.Configurations: len(builtin), seed.Score: 1, seed.CustomerInsights: 12,
		seed.History: 4, seed.Requirements: 5, seed.Alerts: 4}
	err = m.View(context.Background(), func(r store.Reader) error {
		for collection, n := range want {
			docs, err := r.List(collection)
			if err != nil {
				return err
			}
			if len(docs) != n { // fewer means that two share an id
				t.Errorf("%s: %d documents, want %d", collection, len(docs), n)
			}
			for _, d := range docs {
				if d.ID == "" {
					t.Errorf("%s: a document without id: %v", collection, d.Body)
				}
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, id := range []string{"Fido2", "MicrosoftAuthenticator", "Sms", "TemporaryAccessPass", "Email", "SoftwareOath", "HardwareOath",
		"Voice", "X509Certificate", "QRCodePin", "VerifiableCredentials"} {
		if !builtin[id] {
			t.Errorf("no built-in configuration %s", id)
		}
	}
}
