package control

import (
	"crypto/sha256"
	"crypto/subtle"
	"net"
	"net/http"
	"strings"
)

// refuse says why a caller is not let in, or nil.
//
// Without a token only callers on this machine are. A proxy on this machine makes everybody look like one, so what
// came through a proxy is refused; so is a page in a browser that was led here under another name or from
// another site.
func (c *Control) refuse(r *http.Request, public bool) *problem {
	local := isLoopback(r.RemoteAddr)
	if c.opts.Token != "" {
		if public && local {
			return nil
		}
		given, ok := bearer(r)
		sum := sha256.Sum256([]byte(given))
		if !ok || subtle.ConstantTimeCompare(sum[:], c.token[:]) != 1 {
			p := failed(http.StatusUnauthorized, "tokenWanted", "the control API wants its token: Authorization: Bearer …")
			p.header = http.Header{"Www-Authenticate": {`Bearer realm="graphcontract control"`}}
			return p
		}
		return nil
	}
	switch {
	case !local:
		return failed(http.StatusForbidden, "notLocal", "without a token the control API answers callers on its own machine only; set one with --control-token")
	case forwarded(r):
		return failed(http.StatusForbidden, "notLocal", "the request came through a proxy, which may have other clients; set a token with --control-token")
	case !localName(r.Host):
		return failed(http.StatusForbidden, "notLocal", "the request was made to another name than that of this machine; set a token with --control-token")
	}
	if err := c.origins.Check(r); err != nil {
		return failed(http.StatusForbidden, "notLocal", "the request comes from a page of another site")
	}
	return nil
}

func bearer(r *http.Request) (string, bool) {
	scheme, token, ok := strings.Cut(r.Header.Get("Authorization"), " ")
	return strings.TrimSpace(token), ok && strings.EqualFold(scheme, "bearer")
}

func isLoopback(addr string) bool {
	host, _, err := net.SplitHostPort(addr)
	if err != nil {
		return false
	}
	ip := net.ParseIP(host)
	return ip != nil && ip.IsLoopback()
}

func forwarded(r *http.Request) bool {
	for _, name := range []string{"Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-Ip", "Via"} {
		if r.Header.Get(name) != "" {
			return true
		}
	}
	return false
}

// localName accepts the names of this machine, and those of the service, which tests lead to this machine. A name
// that an attacker owns may lead here too, and a browser would then take pages of that name for ours.
func localName(host string) bool {
	if name, _, err := net.SplitHostPort(host); err == nil {
		host = name
	}
	host = strings.ToLower(strings.TrimSuffix(strings.Trim(host, "[]"), "."))
	if ip := net.ParseIP(host); ip != nil {
		return ip.IsLoopback()
	}
	switch host {
	case "localhost", "graph.microsoft.com", "login.microsoftonline.com":
		return true
	}
	return strings.HasSuffix(host, ".localhost")
}
