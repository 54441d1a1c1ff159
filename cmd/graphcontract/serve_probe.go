package main

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"fmt"
	"io"
	"net/http"
	"strings"
	"time"

	"github.com/graphcontract/graphcontract/server"
)

// probeTime is what a server gets to answer that it is ready.
const probeTime = 5 * time.Second

// ask is for images that hold this program and nothing else: a health check cannot call curl there.
func (f *serveFlags) ask(ctx context.Context, s *streams) error {
	ctx, cancel := context.WithTimeout(ctx, probeTime)
	defer cancel()
	url := strings.TrimSuffix(f.probe, "/") + server.ControlPath + "/ready"
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil || req.URL.Host == "" {
		return usagef("--probe %q: want a URL such as http://127.0.0.1:8080", f.probe)
	}
	if f.controlToken != "" {
		req.Header.Set("Authorization", "Bearer "+f.controlToken)
	}
	transport := &http.Transport{DisableKeepAlives: true}
	if f.caFile != "" {
		text, err := readHead(f.caFile, 1<<20)
		if err != nil {
			return err
		}
		pool := x509.NewCertPool()
		if !pool.AppendCertsFromPEM(text) {
			return fmt.Errorf("%s: there is no certificate", f.caFile)
		}
		transport.TLSClientConfig = &tls.Config{RootCAs: pool, MinVersion: tls.VersionTLS12}
	}
	resp, err := (&http.Client{Transport: transport}).Do(req)
	if err != nil {
		say(s.err, "not ready: %v", err)
		return errFindings
	}
	defer resp.Body.Close()
	_, _ = io.Copy(io.Discard, io.LimitReader(resp.Body, 1<<20))
	if resp.StatusCode != http.StatusOK {
		say(s.err, "not ready: %s", resp.Status)
		return errFindings
	}
	return nil
}
