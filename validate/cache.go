package validate

import "sync"

// A cache keeps the first answers to questions that come again and again. The zero value is empty.
type cache[K comparable, V any] struct {
	mu   sync.RWMutex
	kept map[K]V
}

// Limits of a cache, whose keys others choose. Callers leave out what is longer.
const (
	maxCached     = 256
	longestCached = 256
)

func (c *cache[K, V]) get(key K) (V, bool) {
	c.mu.RLock()
	defer c.mu.RUnlock()
	value, ok := c.kept[key]
	return value, ok
}

func (c *cache[K, V]) put(key K, value V) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.kept == nil {
		c.kept = map[K]V{}
	}
	if len(c.kept) < maxCached {
		c.kept[key] = value
	}
}
