package server

import (
	"net/http"
	"sync"

	"github.com/graphcontract/graphcontract/validate"
)

// Limits of the paths whose operations are remembered.
const (
	maxMatches   = 1024
	longestMatch = 512
)

// matchCache remembers which operation a method and path belong to. The zero value is empty.
type matchCache struct {
	mu   sync.RWMutex
	kept map[matchKey]*validate.Match
}

type matchKey struct{ method, path, rawPath string }

func (c *matchCache) find(r *http.Request) *validate.Match {
	c.mu.RLock()
	defer c.mu.RUnlock()
	return c.kept[matchKey{r.Method, r.URL.Path, r.URL.RawPath}]
}

// keep remembers a match. When there are too many, it starts again.
func (c *matchCache) keep(r *http.Request, m *validate.Match) {
	if len(r.URL.Path)+len(r.URL.RawPath) > longestMatch {
		return
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.kept == nil || len(c.kept) >= maxMatches {
		c.kept = map[matchKey]*validate.Match{}
	}
	c.kept[matchKey{r.Method, r.URL.Path, r.URL.RawPath}] = m
}
