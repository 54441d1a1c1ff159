package control

import (
	"net/http"
	"testing"
)

func TestPlainNamesHoldNoSecrets(t *testing.T) {
	for name := range plainNames {
		if soundsSecret(name) {
			t.Errorf("%s: its name says that it holds a secret", name)
		}
		if name != http.CanonicalHeaderKey(name) {
			t.Errorf("%s is never looked up: want %s", name, http.CanonicalHeaderKey(name))
		}
	}
	if !isSecret("Authorization") || !isSecret("X-Api-Key") || isSecret("Etag") || isSecret("$skiptoken") {
		t.Error("secrets are no longer told by their names")
	}
}
