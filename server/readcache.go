package server

import (
	"net/http"
	"strings"
	"sync"

	"github.com/graphcontract/graphcontract/validate"
)

// Limits of the answers that are kept.
const (
	maxKept      = 16 << 20 // bytes of all
	maxKeptOne   = 1 << 20  // bytes of one
	maxKeptCount = 4096
	keptOverhead = 1 << 10 // bytes that one takes beside its body, about
)

// proof is the answer to a read that was checked, both ways. Who asks the same of the same state gets the same
// bytes, which need no second check.
type proof struct {
	match    *validate.Match
	base     string
	findings validate.Findings // of the request: remarks, since it was accepted
	version  uint64            // of the state
	header   http.Header
	body     []byte
}

// answer puts the kept answer into out.
func (p *proof) answer(out *buffer) {
	out.status, out.set, out.body, out.header, out.kept = http.StatusOK, true, p.body, p.header, true
}

// readKey is all that the answer to a read depends on, beside the state.
type readKey struct {
	namespace            *namespace
	secure               bool
	host                 string
	path, rawPath, query string
	headers              string // values of the headers that the contract declares
}

// readCache keeps answers. When it is full, it starts again: a cache that is too small for its clients helps
// nobody, and one state has few answers that are asked for twice.
type readCache struct {
	headers []string // canonical names that reads may depend on

	mu    sync.RWMutex
	kept  map[readKey]*proof
	bytes int
}

func newReadCache(headers []string) *readCache {
	return &readCache{headers: headers, kept: map[readKey]*proof{}}
}

const clientRequestID = "client-request-id"

// key returns the key of an exchange, or false if it is nothing to keep: a read has no body, and ids that are not
// plain must meet the contract first.
func (c *readCache) key(x *exchange) (readKey, bool) {
	r := x.request
	if r.Method != http.MethodGet || r.ContentLength != 0 || x.namespace == nil {
		return readKey{}, false
	}
	if ids := r.Header[http.CanonicalHeaderKey(clientRequestID)]; len(ids) > 1 || len(ids) == 1 && ids[0] == "" {
		return readKey{}, false
	}
	u := x.original.URL
	k := readKey{namespace: x.namespace, secure: r.TLS != nil, host: r.Host, path: u.Path, rawPath: u.RawPath, query: u.RawQuery}
	for _, name := range c.headers {
		if values := r.Header[name]; len(values) > 0 {
			k.headers += name + ":" + strings.Join(values, "\n") + "\n"
		}
	}
	return k, true
}

// find returns what is kept for an exchange, or nil.
func (c *readCache) find(x *exchange) *proof {
	k, ok := c.key(x)
	if !ok {
		return nil
	}
	c.mu.RLock()
	p := c.kept[k]
	c.mu.RUnlock()
	if p == nil || p.version != x.namespace.state.Version() {
		return nil
	}
	x.requestFindings = p.findings
	return p
}

// keep keeps an answer that was found good and was made from one state: the one of the given version, which is
// still the current one.
func (c *readCache) keep(x *exchange, out *buffer, version uint64) {
	k, ok := c.key(x)
	if !ok || out.status != http.StatusOK || len(out.body) > maxKeptOne || x.namespace.state.Version() != version {
		return
	}
	p := &proof{match: x.match, base: x.base, findings: x.requestFindings, version: version, header: out.header.Clone(), body: out.body[:len(out.body):len(out.body)]}
	c.mu.Lock()
	defer c.mu.Unlock()
	if old := c.kept[k]; old != nil {
		c.bytes -= len(old.body) + keptOverhead
	}
	if c.bytes+len(p.body)+keptOverhead > maxKept || len(c.kept) >= maxKeptCount {
		clear(c.kept)
		c.bytes = 0
	}
	c.kept[k] = p
	c.bytes += len(p.body) + keptOverhead
	x.proof = p
}

// drop forgets the answers of a namespace.
func (c *readCache) drop(ns *namespace) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for k, p := range c.kept {
		if k.namespace == ns {
			c.bytes -= len(p.body) + keptOverhead
			delete(c.kept, k)
		}
	}
}
