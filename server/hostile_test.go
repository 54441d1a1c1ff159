package server_test

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/graphcontract/graphcontract/server"
)

// listen serves on a port of its own, with the limits of HTTPServer and timeouts that a test can wait for.
func listen(t *testing.T, s *server.Server) (addr string) {
	t.Helper()
	listener, err := new(net.ListenConfig).Listen(context.Background(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	srv := server.HTTPServer("", s)
	srv.ReadHeaderTimeout, srv.ReadTimeout, srv.IdleTimeout = 300*time.Millisecond, 600*time.Millisecond, time.Second
	ended := make(chan error, 1)
	go func() { ended <- srv.Serve(listener) }()
	t.Cleanup(func() {
		_ = srv.Close()
		<-ended //nolint:errcheck // ErrServerClosed
	})
	return listener.Addr().String()
}

// raw sends bytes as they are and returns the status of the answer, or 0 when the connection was closed without one.
func raw(t *testing.T, addr, text string) (status int, body string) {
	t.Helper()
	conn, err := new(net.Dialer).DialContext(context.Background(), "tcp", addr)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = conn.Close() }()
	if err := conn.SetDeadline(time.Now().Add(10 * time.Second)); err != nil {
		t.Fatal(err)
	}
	sent := make(chan struct{})
	go func() {
		defer close(sent)
		_, _ = io.WriteString(conn, text) // the server may close while we write
	}()
	defer func() {
		_ = conn.Close()
		<-sent
	}()
	r, err := http.ReadResponse(bufio.NewReader(conn), nil)
	if err != nil {
		return 0, ""
	}
	defer func() { _ = r.Body.Close() }()
	b, _ := io.ReadAll(io.LimitReader(r.Body, 1<<20))
	return r.StatusCode, string(b)
}

func TestHostileRequests(t *testing.T) {
	s := newServer(t, server.Options{MaxBodyBytes: 64 << 10})
	addr := listen(t, s)
	get := func(target string, lines ...string) string {
		return "GET " + target + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + strings.Join(lines, "") + "\r\n"
	}
	patch := func(body string, lines ...string) string {
		return fmt.Sprintf("PATCH %s HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: %d\r\n%s\r\n%s", policyURL, len(body), strings.Join(lines, ""), body)
	}
	deep := strings.Repeat(`{"a":`, 5000) + "1" + strings.Repeat("}", 5000)
	for _, c := range []struct {
		why, text string
		status    []int // 0 is a closed connection
	}{
		{"a good one", get(policyURL), []int{200}},
		{"absolute form", get("http://x" + policyURL), []int{200}},
		{"absolute form of another place", get("http://elsewhere.example/other"), []int{404}},
		{"dot segments", get("/beta/x/../policies/authenticationMethodsPolicy"), []int{404}},
		{"encoded dot segments", get("/beta/%2e%2e/beta/policies/authenticationMethodsPolicy"), []int{404}},
		{"a key that is a dot segment", get(configurationsURL + "/%2e%2e"), []int{404}},
		{"an encoded slash", get("/beta%2Fpolicies%2FauthenticationMethodsPolicy"), []int{404}},
		{"a key with slashes", get(configurationsURL + "/a%2Fb%2Fc"), []int{404}},
		{"NUL in a key", get(configurationsURL + "/Fido2%00"), []int{404}},
		{"NUL in the path", get("/beta/policies%00/authenticationMethodsPolicy"), []int{404}},
		{"no UTF-8", get(configurationsURL + "/%ff%fe"), []int{404}},
		{"dots in overlong UTF-8", get("/beta/%c0%ae%c0%ae/policies/authenticationMethodsPolicy"), []int{404}},
		{"a slash in overlong UTF-8", get("/beta%c0%afpolicies/authenticationMethodsPolicy"), []int{404}},
		{"dots escaped twice", get("/beta/%252e%252e/policies/authenticationMethodsPolicy"), []int{404}},
		{"a parameter of a segment", get("/beta;x=1/policies/authenticationMethodsPolicy"), []int{404}},
		{"NUL in an option", get(policyURL + "?$select=%00"), []int{400}},
		{"NUL in a filter", get(alertsURL + "?$filter=id%20eq%20'%00"), []int{400}},
		{"a query of 512 kB", get(policyURL + "?$select=" + strings.Repeat("a", 512<<10)), []int{0, 400, 414, 431}},
		{"double slashes", get("//beta//policies//authenticationMethodsPolicy"), []int{404}},
		{"half an escape", get("/beta/%2"), []int{400}},
		{"a backslash", get(`/beta\policies`), []int{400, 404}},
		{"no path", get("*"), []int{400, 404}},
		{"a path of 8 kB", get("/beta/" + strings.Repeat("a/", 4096)), []int{404, 414, 431}},
		{"a path of 1 MB", get("/" + strings.Repeat("a", 1<<20)), []int{0, 414, 431}},
		{"a long key", get(configurationsURL + "/" + strings.Repeat("a", 16<<10)), []int{404}},
		{"a long option", get(policyURL + "?$select=" + strings.Repeat("id,", 8<<10)), []int{400}},
		{"many options", get(policyURL + "?" + strings.Repeat("a=b&", 8<<10)), []int{400}},
		{"a deep filter", get(alertsURL + "?$filter=" + strings.Repeat("(", 2000) + "isTest" + strings.Repeat(")", 2000)), []int{400}},
		{"an option that is no UTF-8", get(policyURL + "?$select=%ff"), []int{400}},
		{"an option that cannot be read", get(policyURL + "?$select=%zz"), []int{400}},
		{"a semicolon", get(policyURL + "?$select=id;$top=1"), []int{400}},
		{"a header of 1 MB", get(policyURL, "X-A: "+strings.Repeat("a", 1<<20)+"\r\n"), []int{0, 431}},
		{"a flood of headers", get(policyURL, strings.Repeat("X-A: b\r\n", 100_000)), []int{0, 431}},
		{"a long token", get(policyURL, "Authorization: Bearer "+strings.Repeat("a.", 16<<10)+"\r\n"), []int{200}},
		{"a long id", get(policyURL, "client-request-id: "+strings.Repeat("a", 32<<10)+"\r\n"), []int{200, 400}},
		{"a Host with a path", "GET / HTTP/1.1\r\nHost: x/y\r\nConnection: close\r\n\r\n", []int{400, 404}},
		{"a Host with quotes", "GET " + policyURL + " HTTP/1.1\r\nHost: x\"><script>\r\nConnection: close\r\n\r\n", []int{400}},
		{"no Host", "GET " + policyURL + " HTTP/1.1\r\nConnection: close\r\n\r\n", []int{400}},
		{"two Hosts", get(policyURL, "Host: y\r\n"), []int{400}},
		{"a line that is no header", get(policyURL, "nonsense\r\n"), []int{400}},
		{"no HTTP", "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", []int{0, 400}},
		{"an unknown method", "BREW " + policyURL + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", []int{405}},
		{"CONNECT", "CONNECT x:443 HTTP/1.1\r\nHost: x:443\r\nConnection: close\r\n\r\n", []int{404, 405}},
		{"TRACE", "TRACE " + policyURL + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", []int{405}},
		{"a wrong media type", strings.Replace(patch(hideDescription), "application/json", "text/xml", 1), []int{415}},
		{"a media type that cannot be read", strings.Replace(patch(hideDescription), "application/json", "a/b/c;;=", 1), []int{415}},
		{"another charset", strings.Replace(patch(hideDescription), "application/json", "application/json; charset=utf-16", 1), []int{415}},
		{"an unknown encoding", patch(hideDescription, "Content-Encoding: zstd\r\n"), []int{415}},
		{"a body that is too large", patch(`{"description":"` + strings.Repeat("x", 1<<20) + `"}`), []int{0, 413}},
		{"a body without end", "PATCH " + policyURL + " HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n" + strings.Repeat("1000\r\n"+strings.Repeat("x", 0x1000)+"\r\n", 64), []int{0, 413}},
		{"broken chunks", "PATCH " + policyURL + " HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", []int{0, 400}},
		{"two lengths", patch(hideDescription, "Content-Length: 5\r\n"), []int{400}},
		{"a length and chunks", patch("0\r\n\r\n", "Transfer-Encoding: chunked\r\n"), []int{400}},
		{"a deep body", patch(deep), []int{400}},
		{"a deep list", patch(strings.Repeat("[", 30_000)), []int{400}},
		{"a body of many values", patch(`{"description":[` + strings.Repeat("0,", 20_000) + `0]}`), []int{400}},
		{"a body of many members", patch("{" + strings.Repeat(`"a":1,`, 8_000) + `"a":1}`), []int{400}},
		{"a body that is no JSON", patch("\x00\x01\x02"), []int{400}},
		{"a body that is no UTF-8", patch("{\"description\":\"\xff\"}"), []int{400}},
		{"half a body", patch(hideDescription[:10]), []int{400}},
		{"a great number", patch(`{"reconfirmationInDays":1e999999}`), []int{400}},
		{"a bomb", patch(gzipped(t, strings.Repeat("[", 1<<20)), "Content-Encoding: gzip\r\n"), []int{413}},
		{"a bad gzip", patch("\x1f\x8b\x08garbage", "Content-Encoding: gzip\r\n"), []int{400}},
		{"a body on a GET", get(policyURL, "Content-Length: 5\r\n") + "{}{}{", []int{400}},
		{"a long namespace", get(policyURL, "X-Graphcontract-Namespace: "+strings.Repeat("a", 10_000)+"\r\n"), []int{400}},
		{"a batch of batches", strings.Replace(patch(requests(`{"id":"1","method":"GET","url":"`+strings.Repeat("../", 5000)+`"}`)), "PATCH "+policyURL, "POST "+batchURL, 1), []int{200}},
	} {
		status, body := raw(t, addr, c.text)
		ok := false
		for _, s := range c.status {
			ok = ok || s == status
		}
		if !ok {
			t.Errorf("%s: status %d, want %v: %.200s", c.why, status, c.status, body)
		}
		if status >= 400 && status != 431 && len(body) > 64<<10 {
			t.Errorf("%s: a refusal of %d bytes", c.why, len(body))
		}
		if bytes.Contains([]byte(body), []byte("goroutine ")) {
			t.Errorf("%s: the answer shows a stack", c.why)
		}
	}
	if got := want(t, call(t, s, "GET", policyURL, ""), 200); got.Body.Len() < 1000 {
		t.Error("the server does not answer as before")
	}
}

// Clients that say little and slowly are cut off, and many of them keep nobody from being served.
func TestSlowClients(t *testing.T) {
	addr := listen(t, newServer(t, server.Options{}))
	head := "PATCH " + policyURL + " HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n"
	var wg sync.WaitGroup
	for n := range 60 {
		wg.Go(func() {
			began := time.Now()
			status, _ := raw(t, addr, []string{"", "GET / HT", head + "\r\n{"}[n%3])
			if status != 0 && status != 400 && status != 408 {
				t.Errorf("client %d: status %d", n, status)
			}
			if took := time.Since(began); took > 8*time.Second {
				t.Errorf("client %d was cut off after %v", n, took)
			}
		})
	}
	if status, _ := raw(t, addr, "GET "+policyURL+" HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"); status != 200 {
		t.Errorf("a client in between: status %d", status)
	}
	wg.Wait()
}

// Hundreds of connections that say nothing keep nobody from being served, and are gone in the end.
func TestManyConnections(t *testing.T) {
	addr := listen(t, newServer(t, server.Options{}))
	const many = 400
	var silent []net.Conn
	for range many {
		conn, err := new(net.Dialer).DialContext(context.Background(), "tcp", addr)
		if err != nil {
			t.Fatal(err)
		}
		silent = append(silent, conn)
	}
	if status, _ := raw(t, addr, "GET "+policyURL+" HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"); status != 200 {
		t.Errorf("one more client: status %d", status)
	}
	for _, conn := range silent {
		if err := conn.SetReadDeadline(time.Now().Add(10 * time.Second)); err != nil {
			t.Fatal(err)
		}
		if n, err := conn.Read(make([]byte, 1)); n != 0 || !errors.Is(err, io.EOF) {
			t.Errorf("the server did not hang up: %d bytes, %v", n, err)
		}
		_ = conn.Close()
	}
}

// Requests that are refused leave no memory behind.
func TestRefusalsKeepNoMemory(t *testing.T) {
	s := newBare(t, server.Options{MaxBodyBytes: 1 << 20}) // without a journal, which is bounded by other means
	heap := func() uint64 {
		runtime.GC()
		runtime.GC()
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		return m.HeapAlloc
	}
	wide := `{"description":"` + strings.Repeat("x", 450<<10) + `","policyMigrationState":"no"}`
	long := strings.Repeat("k", 2<<10)
	for _, c := range []struct {
		why         string
		times, size int // what is sent, in bytes
		refuse      func(n int)
	}{
		{"large bodies", 6, len(wide), func(int) { want(t, call(t, s, "PATCH", policyURL, wide), 400) }},
		{"keys", 256, len(long), func(n int) { want(t, call(t, s, "GET", fmt.Sprintf("%s/%d%s", configurationsURL, n, long), ""), 404) }},
		{"options", 256, len(long), func(n int) { want(t, call(t, s, "GET", fmt.Sprintf("%s?$select=%d%s", policyURL, n, long), ""), 400) }},
		{"paths", 256, len(long), func(n int) { want(t, call(t, s, "GET", fmt.Sprintf("/beta/%d%s", n, long), ""), 404) }},
	} {
		c.refuse(0)
		before := heap()
		for n := range c.times {
			c.refuse(n)
		}
		if after := heap(); after > before+uint64(c.times*c.size/2) {
			t.Errorf("%s: %d of %d bytes were sent, and the heap grew from %d to %d bytes", c.why, c.times, c.size, before, after)
		}
	}
}
