package main

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"net"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// With --tls the certificate is good for the names of the service, so that clients which insist on them can be
// led here.
func TestServeTLS(t *testing.T) {
	t.Parallel()
	program, err := exec.LookPath("graphcontract") // TestMain has put it on the path
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	caFile := filepath.Join(dir, "ca.pem")
	p, address, err := startServer(program, dir, os.Environ(), []string{"--tls", "--ca-file", caFile, "--tls-host", "graph.test", "--quiet"})
	if err != nil {
		t.Fatal(err)
	}
	defer p.kill()
	at, err := url.Parse(address)
	if err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(caFile)
	if err != nil {
		t.Fatal(err)
	}
	pool := x509.NewCertPool()
	if !pool.AppendCertsFromPEM(text) {
		t.Fatalf("no certificate in %s", text)
	}
	transport := &http.Transport{
		TLSClientConfig: &tls.Config{RootCAs: pool}, ForceAttemptHTTP2: true,
		DialContext: func(ctx context.Context, network, _ string) (net.Conn, error) {
			return new(net.Dialer).DialContext(ctx, network, at.Host)
		},
	}
	defer transport.CloseIdleConnections()
	client := &http.Client{Transport: transport, Timeout: patience}
	for _, host := range []string{"graph.microsoft.com", "graph.test", "localhost"} {
		resp, err := client.Get("https://" + host + "/beta/policies/authenticationMethodsPolicy")
		if err != nil {
			t.Errorf("%s: %v", host, err)
			continue
		}
		if resp.StatusCode != http.StatusOK || resp.ProtoMajor != 2 {
			t.Errorf("%s: %s over %s", host, resp.Status, resp.Proto)
		}
		if err := resp.Body.Close(); err != nil {
			t.Error(err)
		}
	}
	if resp, err := client.Get("https://other.test/"); err == nil {
		t.Errorf("a name that nobody asked for: %s, %v", resp.Status, resp.Body.Close())
	}
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	defer cancel()
	probe := &serveFlags{probe: "https://" + at.Host, caFile: caFile}
	if err := probe.ask(ctx, &streams{err: os.Stderr}); err != nil {
		t.Errorf("--probe: %v", err)
	}
	if err := p.end(0); err != nil {
		t.Error(err)
	}
	probe.probe = "http://" + at.Host
	if err := probe.ask(ctx, &streams{err: discard{}}); err == nil {
		t.Error("--probe finds what is not there")
	}
}

type discard struct{}

func (discard) Write(p []byte) (int, error) { return len(p), nil }
