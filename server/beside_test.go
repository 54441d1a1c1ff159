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

	"github.com/google/uuid"
	"github.com/labstack/echo/v4"

	"github.com/graphcontract/graphcontract/server"
)

// BenchmarkBesideEcho compares the server, which checks everything, with a bare Echo handler that returns the same
// bytes, both over a connection on this machine. cpu-ns/op is the time of the processor, for the client as well.
// The two take turns in the last of each three, so that whatever else the machine does slows both: times-echo is
// what the server costs beside Echo.
func BenchmarkBesideEcho(b *testing.B) {
	for _, c := range []struct{ name, method, body string }{
		{"GET", http.MethodGet, ""},
		{"PATCH", http.MethodPatch, `{"policyMigrationState":"migrationComplete"}`},
	} {
		s := newServer(b, server.Options{Now: time.Now, NewID: uuid.NewString})
		answer := call(b, s, c.method, policyURL, c.body)
		bare := echo.New()
		bare.Add(c.method, policyURL, func(e echo.Context) error {
			if _, err := io.ReadAll(e.Request().Body); err != nil {
				return err
			}
			return e.JSONBlob(http.StatusOK, answer.Body.Bytes())
		})
		for _, h := range []struct {
			name    string
			handler http.Handler
		}{{"echo", bare}, {"server", s}} {
			b.Run(c.name+"/"+h.name, func(b *testing.B) {
				client := connect(b, h.handler, c.method, c.body)
				before := cpu(b)
				for b.Loop() {
					client.ask(b)
				}
				b.ReportMetric(float64(cpu(b)-before)/float64(b.N), "cpu-ns/op")
			})
		}
		b.Run(c.name+"/ratio", func(b *testing.B) {
			clients := []*rawClient{connect(b, bare, c.method, c.body), connect(b, s, c.method, c.body)}
			var spent [2]time.Duration
			for b.Loop() {
				for i, client := range clients {
					before := cpu(b)
					for range turn {
						client.ask(b)
					}
					spent[i] += cpu(b) - before
				}
			}
			b.ReportMetric(float64(spent[1])/float64(spent[0]), "times-echo")
		})
	}
}

// turn is the number of requests that one server gets before it is the turn of the other: enough for the garbage of
// each to be collected in its own time.
const turn = 500

// rawClient sends the same request again and again on one connection.
type rawClient struct {
	conn    net.Conn
	reader  *bufio.Reader
	request []byte
}

func connect(b *testing.B, h http.Handler, method, body string) *rawClient {
	listener, err := new(net.ListenConfig).Listen(b.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		b.Fatal(err)
	}
	srv := server.HTTPServer("", h)
	go func() { _ = srv.Serve(listener) }()
	b.Cleanup(func() { _ = srv.Close() })
	conn, err := new(net.Dialer).DialContext(b.Context(), "tcp", listener.Addr().String())
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { _ = conn.Close() })
	return &rawClient{conn, bufio.NewReaderSize(conn, 64<<10), fmt.Appendf(nil,
		"%s %s HTTP/1.1\r\nHost: graph.example\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s", method, policyURL, len(body), body)}
}

func (c *rawClient) ask(b *testing.B) {
	if _, err := c.conn.Write(c.request); err != nil {
		b.Fatal(err)
	}
	r, err := http.ReadResponse(c.reader, nil) //nolint:bodyclose // read to its end below; the connection is raw
	if err != nil || r.StatusCode != http.StatusOK {
		b.Fatal(r, err)
	}
	if _, err := io.Copy(io.Discard, r.Body); err != nil {
		b.Fatal(err)
	}
}

// cpu is the time that the processor has spent on this process.
func cpu(b *testing.B) time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		b.Skip(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
