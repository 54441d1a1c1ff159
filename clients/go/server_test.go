package clients

import (
	"context"
	"crypto/tls"
	"net"
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/graphcontract/graphcontract/openapi"
	"github.com/graphcontract/graphcontract/server"
	"github.com/graphcontract/graphcontract/server/localca"
)

// graph starts a server that wants tokens, and returns it with a transport that takes every connection to it,
// whatever its host: clients use the addresses they always use.
func graph(t *testing.T) (*server.Server, *http.Transport) {
	t.Helper()
	doc, err := openapi.Load()
	if err != nil {
		t.Fatal(err)
	}
	s, err := server.New(doc, server.Options{RequireAuth: true})
	if err != nil {
		t.Fatal(err)
	}
	ca, err := localca.New(localca.Options{})
	if err != nil {
		t.Fatal(err)
	}
	listening := httptest.NewUnstartedServer(s)
	listening.TLS = ca.TLSConfig()
	listening.StartTLS()
	transport := &http.Transport{
		TLSClientConfig:   &tls.Config{RootCAs: ca.Pool(), MinVersion: tls.VersionTLS12},
		ForceAttemptHTTP2: true,
		DialContext: func(ctx context.Context, network, _ string) (net.Conn, error) {
			return new(net.Dialer).DialContext(ctx, network, listening.Listener.Addr().String())
		},
	}
	t.Cleanup(func() {
		transport.CloseIdleConnections()
		listening.Close()
	})
	return s, transport
}
