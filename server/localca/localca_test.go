package localca_test

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"net"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"github.com/graphcontract/graphcontract/server/localca"
)

func TestClientsThatTrustItReachEveryHost(t *testing.T) {
	ca, err := localca.New(localca.Options{Hosts: []string{"graph.example", "192.0.2.7"}})
	if err != nil {
		t.Fatal(err)
	}
	server := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusNoContent) }))
	server.TLS = ca.TLSConfig()
	server.StartTLS()
	defer server.Close()
	roots := x509.NewCertPool()
	if !roots.AppendCertsFromPEM(ca.PEM()) {
		t.Fatal("the PEM holds no certificate")
	}
	dial := func(ctx context.Context, network, _ string) (net.Conn, error) {
		return new(net.Dialer).DialContext(ctx, network, server.Listener.Addr().String())
	}
	for _, pool := range []*x509.CertPool{roots, ca.Pool()} {
		transport := &http.Transport{DialContext: dial, TLSClientConfig: &tls.Config{RootCAs: pool, MinVersion: tls.VersionTLS12}, ForceAttemptHTTP2: true}
		client := &http.Client{Transport: transport}
		for _, host := range append([]string{"graph.example", "192.0.2.7"}, localca.Hosts...) {
			if host == "::1" {
				host = "[::1]"
			}
			r, err := client.Get("https://" + host + "/")
			if err != nil {
				t.Errorf("%s: %v", host, err)
				continue
			}
			_ = r.Body.Close()
		}
		if r, err := client.Get("https://elsewhere.example/"); err == nil {
			_ = r.Body.Close()
			t.Error("the certificate is good for any host")
		}
		transport.CloseIdleConnections()
	}
}

func TestCertificatesAreShortLived(t *testing.T) {
	now := time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)
	ca, err := localca.New(localca.Options{Now: func() time.Time { return now }})
	if err != nil {
		t.Fatal(err)
	}
	leaf, err := x509.ParseCertificate(ca.TLSConfig().Certificates[0].Certificate[0])
	if err != nil {
		t.Fatal(err)
	}
	for days, good := range map[int]bool{0: true, 6: true, 8: false} {
		_, err := leaf.Verify(x509.VerifyOptions{Roots: ca.Pool(), DNSName: "localhost", CurrentTime: now.AddDate(0, 0, days)})
		if (err == nil) != good {
			t.Errorf("after %d days: %v", days, err)
		}
	}
}
