package main

import (
	"context"
	"errors"
	"fmt"
	"time"
)

// serve serves until the context ends, and then lets open requests finish. drain ends at once what only waits, such as
// a delayed call or a long poll.
func (f *front) serve(ctx context.Context, grace time.Duration, drain func()) error {
	failed := make(chan error, 1)
	go func() {
		if f.http.TLSConfig != nil {
			failed <- f.http.ServeTLS(f.listener, "", "")
		} else {
			failed <- f.http.Serve(f.listener)
		}
	}()
	select {
	case err := <-failed:
		return err
	case <-ctx.Done():
	}
	drain()
	last, cancel := context.WithTimeout(context.WithoutCancel(ctx), grace)
	defer cancel()
	if err := f.http.Shutdown(last); err != nil {
		return errors.Join(fmt.Errorf("requests were still open: %w", err), f.http.Close())
	}
	return nil
}
