//go:build unix

package server_test

import (
	"bufio"
	"fmt"
	"io"
	"net"
	"net/http"
	"syscall"
	"testing"
	"time"

	"github.com/labstack/echo/v4"

	"github.com/graphcontract/graphcontract/server"
)

// BenchmarkBesideEcho compares the server, which checks everything, with a bare Echo handler that returns the same
// bytes, both over a connection on this machine. cpu-ns/op is the time of the processor, for the client as well.
func BenchmarkBesideEcho(b *testing.B) {
	for _, c := range []struct{ name, method, body string }{
		{"GET", http.MethodGet, ""},
		{"PATCH", http.MethodPatch, `{"policyMigrationState":"migrationComplete"}`},
	} {
		s := newServer(b, server.Options{})
		answer := call(b, s, c.method, policyURL, c.body)
		bare := echo.New()
		bare.Add(c.method, policyURL, func(e echo.Context) error {
			if _, err := io.ReadAll(e.Request().Body); err != nil {
				return err
			}
			return e.JSONBlob(http.StatusOK, answer.Body.Bytes())
		})
		b.Run(c.name+"/echo", func(b *testing.B) { overTheWire(b, bare, c.method, c.body) })
		b.Run(c.name+"/server", func(b *testing.B) { overTheWire(b, s, c.method, c.body) })
	}
}

// overTheWire sends the same request again and again on one connection.
func overTheWire(b *testing.B, h http.Handler, method, body string) {
	listener, err := new(net.ListenConfig).Listen(b.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		b.Fatal(err)
	}
	srv := server.HTTPServer("", h)
	go func() { _ = srv.Serve(listener) }()
	defer func() { _ = srv.Close() }()
	conn, err := new(net.Dialer).DialContext(b.Context(), "tcp", listener.Addr().String())
	if err != nil {
		b.Fatal(err)
	}
	defer func() { _ = conn.Close() }()
	request := fmt.Appendf(nil, "%s %s HTTP/1.1\r\nHost: graph.example\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s", method, policyURL, len(body), body)
	reader := bufio.NewReaderSize(conn, 64<<10)
	before := cpu(b)
	for b.Loop() {
		if _, err := conn.Write(request); err != nil {
			b.Fatal(err)
		}
		r, err := http.ReadResponse(reader, nil) //nolint:bodyclose // read to its end below; the connection is raw
		if err != nil || r.StatusCode != http.StatusOK {
			b.Fatal(r, err)
		}
		if _, err := io.Copy(io.Discard, r.Body); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(cpu(b)-before)/float64(b.N), "cpu-ns/op")
}

// cpu is the time that the processor has spent on this process.
func cpu(b *testing.B) time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		b.Skip(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
